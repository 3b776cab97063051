"""Trainings compared: the same seeds from several brains, judged alike, in one folder.

`jobs/` holds a file for each finished training, `comparison.json` everything, `comparison.md` the
tables, `curve.png` the picture. Here jobs are planned and run; who is compared stands in
comparison_arms.py, the numbers in findings.py.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rlft.envs.games import find as find_game
from rlft.lab.comparisons.comparison_arms import RANDOM, Arm
from rlft.lab.comparisons.comparison_plot import comparison_plot
from rlft.lab.comparisons.comparison_table import render
from rlft.lab.comparisons.findings import findings
from rlft.lab.comparisons.learning_curve import Assignment, News, warm_up, watch
from rlft.lab.run import Run
from rlft.lab.tasks import is_own
from rlft.lab.workers import side_by_side
from rlft.npc.errors import RlftError

__all__ = ["Arm", "Progress", "compare", "render"]


class Progress(NamedTuple):
    """How far a comparison is; given to `on_progress` after every update of every training."""

    arm: str
    seed: int
    score: str  # of that training, when it was last judged
    steps: int  # game steps of all trainings so far, those of an earlier call included
    total: int


def compare(
    game: str,
    arms: Sequence[Arm],
    seeds: int | Sequence[int],
    steps: int,
    every: int,
    levels: int | None,
    out: str | Path,
    workers: int | None = None,
    rules: Mapping[str, Any] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    thresholds: Sequence[float] = (),
    low: float | None = None,
    high: float | None = None,
) -> dict[str, Any]:
    """Train every arm with every seed, judge each as it learns, and report.

    The last arm is the baseline; `seeds` are these, or so many from 0. A finished training whose
    file in `out` is of the very same job is not run again, one of another job is refused. Without
    `workers` there are as many processes as cores; with one, everything happens in this process.
    `thresholds` are scores to time, beside that of the baseline's own end; `low` and `high` the
    lowest and highest score of a game that is not won. Raises RlftError; a KeyboardInterrupt says
    what is kept.
    """
    chosen = list(range(seeds)) if isinstance(seeds, int) else list(seeds)
    check(arms, chosen, steps, every, workers, low, high)
    given = dict(rules or {})
    name = find_game(game).id if is_own(game) else game
    run = Run(make_folder(Path(out) / "jobs").parent)
    tasks = [
        Assignment(
            arm.name, arm.job(name, seed, steps, given), every, levels,
            run.folder / "jobs" / file_name(arm, seed), arm.head_start, arm.control == RANDOM,
        )
        for position, seed in enumerate(chosen)
        for arm in arms
        if position < (arm.seeds or len(chosen))
    ]  # fmt: skip
    jobs = run_tasks(tasks, workers or os.cpu_count() or 1, on_progress)
    groups = [[jobs[task.path] for task in tasks if task.arm == arm.name] for arm in arms]
    result = {
        "game": name,
        "rules": given,
        "seeds": chosen,
        "steps": steps,
        "every": every,
        **findings(groups, steps, every, thresholds, low, high),
        "jobs": [
            {key: value for key, value in job.items() if key != "by_level"}
            for group in groups
            for job in group
        ],
    }
    run.write_json("comparison.json", result)
    run.write_text("comparison.md", render(result))
    comparison_plot(result, run.folder / "curve.png")
    return result


def check(
    arms: Sequence[Arm],
    seeds: Sequence[int],
    steps: int,
    every: int,
    workers: int | None,
    low: float | None,
    high: float | None,
) -> None:
    """Refuse what cannot be compared."""
    files = {file_name(arm, 0) for arm in arms}
    if len(files) < max(2, len(arms)):
        names = ", ".join(arm.name for arm in arms)
        raise RlftError(f"a comparison needs two or more arms of different names, found {names}")
    if not seeds or len(set(seeds)) < len(seeds):
        raise RlftError(f"a comparison needs one or more different seeds, found {seeds}")
    if arms[-1].seeds:
        raise RlftError(f"{arms[-1].name} is the baseline: it needs all seeds")
    if not 1 <= every <= steps:
        raise RlftError(f"every={every} should be from 1 to steps={steps}")
    if workers is not None and workers < 1:
        raise RlftError(f"workers={workers} should be at least 1")
    if low is not None and high is not None and not low < high:
        raise RlftError(f"low={low:g} should be less than high={high:g}")


def make_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RlftError(
            f"cannot write to {folder.parent} ({error.strerror}): name a folder with --out"
        ) from None
    return folder


def file_name(arm: Arm, seed: int) -> str:
    return re.sub(r"[^\w.=-]+", "-", arm.name).strip("-") + f"-{seed}.json"


def finished(task: Assignment) -> dict[str, Any] | None:
    """What an earlier call found of the task, None if nothing. Building the job validates it."""
    identity = task.identity()
    if not task.path.exists():
        return None
    try:
        found: dict[str, Any] = json.loads(task.path.read_text())
        there = {name: found[name] for name in identity}
        found["curve"]["steps"][1], found["by_level"]["final"]
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        raise RlftError(
            f"{task.path} is no finished training: delete it, it will run again"
        ) from None
    for name, was, now in differences(there, identity):
        raise RlftError(
            f"{task.path} is of another comparison ({name}: {was} there, {now} here): "
            "name another folder with --out"
        )
    return found


def differences(a: Any, b: Any, name: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two JSON values differ: dotted name, value in each."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted({*a, *b}):
            yield from differences(a.get(key), b.get(key), f"{name}.{key}".lstrip("."))
    elif a != b:
        yield name, a, b


def run_tasks(
    tasks: Sequence[Assignment], workers: int, on_progress: Callable[[Progress], None] | None
) -> dict[Path, dict[str, Any]]:
    """What each task found, by its file; those already finished are read, the others run."""
    jobs = {task.path: found for task in tasks if (found := finished(task)) is not None}
    left = [task for task in tasks if task.path not in jobs]
    if left:
        warm_up(left[0].job)  # compiled once, before anybody else wants it
    length = {(task.arm, task.job.seed): task.job.steps for task in tasks}
    done = sum(task.job.steps for task in tasks if task.path in jobs)
    count = Count(done, length, on_progress)
    by_job = {(task.arm, task.job.seed): task.path for task in left}
    try:
        for found in side_by_side(watch, [(task,) for task in left], workers, count):
            jobs[by_job[found["arm"], found["seed"]]] = found
    except KeyboardInterrupt:
        kept = sum(task.path.exists() for task in tasks)
        folder = tasks[0].path.parent.parent
        raise KeyboardInterrupt(
            f"{kept} of {len(tasks)} trainings are kept in {folder}: the same command goes on"
        ) from None
    return jobs


class Count:
    """Adds the news of all trainings up."""

    def __init__(
        self,
        done: int,
        length: Mapping[tuple[str, int], int],
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        self.done, self.length, self.on_progress = done, length, on_progress
        self.running: dict[tuple[str, int], int] = {}

    def __call__(self, news: News) -> None:
        which = news.arm, news.seed
        self.running[which] = min(news.steps, self.length[which])
        if self.on_progress is not None:
            done = self.done + sum(self.running.values())
            self.on_progress(Progress(*which, news.score, done, sum(self.length.values())))
