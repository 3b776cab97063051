"""Races: learners timed to a score in a game, seed by seed, one at a time, on their own clock.

Judging is left out of the clock. Who runs is in entrants.py. Every finished run is a file, so that
a race that was stopped goes on where it stood.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from rlft.lab.comparisons.learning_curve import CODE
from rlft.lab.evaluation import Policy, Result
from rlft.lab.run import Run
from rlft.lab.statistics import bootstrap, median, median_ratio, plain
from rlft.lab.tasks import Task, find_task
from rlft.npc import RlftError

TICK = 0.001  # seconds: the least that is told, so that ratios are finite


class Course(NamedTuple):
    """What is to be reached, and how it is judged."""

    game: str
    goal: float  # mean return, or share of wins in games that are won
    levels: int  # of each judgement
    every: int  # game steps between judgements
    seconds: float  # after which a run is given up: its time is then only known to be longer

    def score(self, result: Result) -> float:
        return result.win_rate if result.has_outcomes else float(result.returns.mean())


class Judge:
    """Times one run and looks at it every so often. `over` once the goal or the limit is met."""

    def __init__(self, course: Course, task: Task) -> None:
        self.course, self.task = course, task
        self.points: list[tuple[int, float, float, float]] = []  # steps, wall, CPU seconds, score
        self.over = False
        self._due = course.every
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def start(self) -> None:
        """The clock starts now: what was set up before does not count."""
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def due(self, steps: int) -> bool:
        return steps >= self._due or self._seconds()[0] > self.course.seconds

    def look(self, steps: int, policy: Policy) -> bool:
        """Judge the policy, the clock stopped; whether the run is over."""
        wall, cpu = self._seconds()
        score = self.course.score(self.task.evaluate(policy, self.course.levels))
        self.points.append((steps, _told(wall), _told(cpu), score))
        self.over = score >= self.course.goal or wall > self.course.seconds
        while self._due <= steps:
            self._due += self.course.every
        self._wall, self._cpu = time.perf_counter() - wall, time.process_time() - cpu
        return self.over

    def _seconds(self) -> tuple[float, float]:
        return time.perf_counter() - self._wall, time.process_time() - self._cpu


def _told(seconds: float) -> float:
    return max(round(seconds, 3), TICK)


@dataclass(frozen=True)
class Entrant:
    """One who runs."""

    name: str
    run: Callable[[int, Judge], None] = field(repr=False)  # seed: until `judge.over` or the end
    settings: dict[str, Any]  # all that decides how it learns, for the record
    stock: bool = False  # a baseline


def race(
    course: Course,
    entrants: Sequence[Entrant],
    seeds: Sequence[int],
    out: str | Path,
    tell: Callable[[str], None] = print,
) -> dict[str, Any]:
    """Every entrant with every seed, in turn, so that what else the machine does meets all.

    Raises RlftError where `out` holds a run of another course or other settings.
    """
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[dict[str, Any]]] = {entrant.name: [] for entrant in entrants}
    for seed in seeds:
        for entrant in entrants:
            run = _run(course, entrant, seed, folder)
            found[entrant.name].append(run)
            time_text = f"{run['seconds']:.1f} s" if run["solved"] else "not reached"
            tell(f"{course.game}, {entrant.name}, seed {seed}: {time_text}, {run['steps']:,} steps")
    result = {
        "course": course._asdict(),
        "seeds": list(seeds),
        "entrants": {e.name: {**_times(found[e.name]), "settings": e.settings} for e in entrants},
        "ratios": {
            f"{base.name} / {one.name}": _ratio(found[base.name], found[one.name])
            for base in entrants if base.stock for one in entrants if not one.stock
        },
    }  # fmt: skip
    Run(folder).write_json("race.json", result)
    Run(folder).write_text("race.md", table(result))
    return result


def _run(course: Course, entrant: Entrant, seed: int, folder: Path) -> dict[str, Any]:
    """One run, or what its file says of it."""
    path = folder / f"{entrant.name.replace(' ', '-')}-{seed}.json"
    identity = {"course": course._asdict(), "settings": entrant.settings, "code": CODE}
    identity = json.loads(json.dumps(identity))
    if path.exists():
        kept: dict[str, Any] = json.loads(path.read_text())
        if kept["identity"] != identity:
            raise RlftError(f"{path} is of another race or older code: name another --out")
        return kept
    judge = Judge(course, find_task(course.game, {}, "discrete"))
    entrant.run(seed, judge)
    steps, wall, cpu, score = judge.points[-1]
    found = {
        "identity": identity, "entrant": entrant.name, "seed": seed, "points": judge.points,
        "solved": score >= course.goal, "steps": steps, "seconds": wall, "cpu_seconds": cpu,
    }  # fmt: skip
    Run(folder).write_json(path.name, found)
    return found


def _times(runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "solved": sum(run["solved"] for run in runs),
        "runs": len(runs),
        "scores": [run["points"][-1][-1] for run in runs],  # when it was last judged
    }
    for unit in ("seconds", "cpu_seconds", "steps"):
        times = np.array([run[unit] if run["solved"] else inf for run in runs])
        low, high = bootstrap([times], median)
        told[unit] = {"median": plain(median(times)), "interval_95": [plain(low), plain(high)],
                      "each": [plain(t) for t in times]}  # fmt: skip
    return told


def _ratio(base: Sequence[dict[str, Any]], one: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """How many times longer the baseline takes; a run given up bounds it from below."""
    told = {}
    for unit in ("seconds", "cpu_seconds"):
        times = [[run[unit] if run["solved"] else inf for run in runs] for runs in (base, one)]
        watched = [[run[unit] for run in runs] for runs in (base, one)]
        ratio = median_ratio(*times, *watched)
        told[unit] = {"value": plain(ratio.value), "bound": ratio.bound,
                      "interval_95": [plain(ratio.low), plain(ratio.high)]}  # fmt: skip
    return told


def table(result: dict[str, Any]) -> str:
    """The race as Markdown."""
    course = result["course"]
    goal = f"{course['goal']:.0%} wins" if course["goal"] <= 1 else f"a mean of {course['goal']:g}"
    lines = [
        f"Time to {goal} over {course['levels']} levels of {course['game']}, judged every "
        f"{course['every']:,} game steps with the clock stopped; medians of {len(result['seeds'])} "
        f"seeds, 95 % intervals; given up after {course['seconds']:g} s.",
        "",
        "| learner | reached | seconds | CPU seconds | game steps |",
        "|---|---|---|---|---|",
    ]
    for name, told in result["entrants"].items():
        cells = [f"{told['solved']}/{told['runs']}"]
        cells += [_cell(told[unit], 1) for unit in ("seconds", "cpu_seconds")]
        lines.append(f"| {name} | {' | '.join([*cells, _cell(told['steps'], 0)])} |")
    lines += ["", "| ratio of medians | seconds | CPU seconds |", "|---|---|---|"]
    for name, told in result["ratios"].items():
        cells = [_ratio_cell(told[unit]) for unit in ("seconds", "cpu_seconds")]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(told: dict[str, Any], digits: int) -> str:
    times = [told["median"], *told["interval_95"]]
    numbers = ["more" if t is None else f"{t:,.{digits}f}" for t in times]
    return f"{numbers[0]} [{numbers[1]}, {numbers[2]}]"


def _ratio_cell(told: dict[str, Any]) -> str:
    if told["value"] is None:
        return "unknown"
    bound = {"=": "", ">=": "at least ", "<=": "at most "}[told["bound"]]
    low, high = ("more" if t is None else f"{t:.1f}" for t in told["interval_95"])
    return f"{bound}{told['value']:.1f} [{low}, {high}]"
