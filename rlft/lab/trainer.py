"""The main job: train behind a progress bar, judge before and after, write the run folder."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

import rlft
from rlft.lab.evaluation import Result, brain_policy, random_policy
from rlft.lab.forgetting import LEVELS, Forgetting, judged
from rlft.lab.old_games import old_games
from rlft.lab.own_play import remembering
from rlft.lab.plots import read_metrics, training_curve
from rlft.lab.progress import with_progress
from rlft.lab.run import Run
from rlft.lab.tasks import OwnTask, Task, find_task, perceiving, rule_options
from rlft.lab.teaching.corrections import Agreed
from rlft.lab.training import Job, Training, job_of
from rlft.lab.viewing.watching import preview
from rlft.npc import RlftError, read

APART = ("expert", "coward")  # bots outside the standard mix, reported apart
HISTORY = 20  # brains kept of a training
CHECKPOINT_SHARE = 20  # a checkpoint no sooner than this many times the last one's cost


@dataclass(frozen=True)
class Report:
    """What a training achieved, on levels it never trained on."""

    folder: Path
    game: str
    sight: dict[str, Any]  # the rules that say it was shown by pictures
    random: Result
    before: Result
    after: Result
    apart: dict[str, tuple[Result, Result]]  # foe: before, after
    forgetting: Forgetting | None  # None: nothing was known before
    notices: tuple[str, ...]  # what the method has to say of this training
    seconds: float  # of training, since it was last resumed
    steps: int  # of the whole training
    speed: float  # game steps a second
    interrupted: bool
    algorithm: str
    fine_tunes: bool  # whether this learner can go on from its brain
    agreed: tuple[Agreed, Agreed] | None  # with corrections, before and after

    def json(self) -> dict[str, Any]:
        return {
            "random": self.random.summary(),
            "before": self.before.summary(),
            "after": self.after.summary(),
            "foes": {
                bot: {"before": b.summary(), "after": a.summary()}
                for bot, (b, a) in self.rows().items()
            },
            "apart": {
                bot: {"before": b.summary(), "after": a.summary()}
                for bot, (b, a) in self.apart.items()
            },
            "forgetting": self.forgetting and self.forgetting.json(),
            "agreed": self.agreed and [agreed.json() for agreed in self.agreed],
            "notices": list(self.notices),
            "training_seconds": round(self.seconds, 2),
            "steps": self.steps,
            "steps_per_second": round(self.speed),
            "interrupted": self.interrupted,
        }

    def rows(self) -> dict[str, tuple[Result, Result]]:
        """Before and after against each foe that the levels hold."""
        return {
            bot: (self.before.against(bot), self.after.against(bot)) for bot in self.after.met()
        }


Announce = Callable[[Training], None]


def run_job(
    job: Job,
    root: str | Path = "runs",
    *,
    levels: int | None = None,
    announce: Announce | None = None,
    task: Task | None = None,
) -> Report:
    """Train in a new run folder under `root`. Ctrl-C ends the training early, not the report.

    `announce` is told what is about to happen; without it there is no progress bar either. `task`
    is the game where the job's name alone cannot make it.
    """
    training = Training(job, task=task)
    run = Run.create(root, training.task.name)
    run.write_json("config.json", {**training.resolved(), "by_name": training.task.by_name})
    if training.plan is not None:
        run.write_json("plan.json", training.plan.json())
    run.save_brain(training.start, "start.npc")
    with closing(training), closing(run):
        return _run(training, run, levels, announce)


def resume_job(
    folder: str | Path,
    *,
    levels: int | None = None,
    announce: Announce | None = None,
    game: Any = None,
) -> Report:
    """Go on with an interrupted training: the brain ends bit for bit as if nothing had happened.

    In games whose state cannot be saved it goes on from fresh episodes, and says so. `game` is
    it where its name alone cannot make it; its rules are the run's. Raises RlftError where
    there is nothing to go on from, or nothing left to do.
    """
    run = Run(Path(folder))
    config = run.read_json("config.json")
    job = job_of(config, run.folder / "config.json")
    _check_versions(config, run.folder)
    if (run.folder / "evaluation.json").exists():  # written last of all
        if not run.read_json("evaluation.json").get("interrupted"):
            raise RlftError(
                f"{folder} is trained to its end, {job.steps:,} steps: "
                f"go on with rlft train {job.game}{rule_options(job.rules)} "
                f"--from {folder}"
            )
    if game is None and config.get("by_name") is False:
        raise RlftError(
            f"{folder} was trained in {job.game}, which was given as an object: go on in Python "
            f"with rlft.resume({str(folder)!r}, game)"
        )
    training = Training(
        job,
        start=read(run.folder / "start.npc"),
        task=find_task(job.game if game is None else game, job.rules, job.actions),
    )
    steps, arrays = run.last_checkpoint()
    if not arrays:
        print(f"rlft: {folder} holds no checkpoint yet: beginning anew", file=sys.stderr)
    elif not training.restore(arrays):
        print(
            f"rlft: {training.task.name} offers no get_state and set_state: going on from fresh "
            "episodes, so the brain will differ from that of an undisturbed training",
            file=sys.stderr,
        )
    run.forget_after(steps)
    with closing(training), closing(run):
        return _run(training, run, levels, announce)


def _check_versions(config: Mapping[str, Any], folder: Path) -> None:
    """Raises RlftError for a run of another rlft; other libraries may only round differently."""
    found = {name: str(config.get(name)) for name in ("rlft", "numpy", "torch")}
    here = {"rlft": rlft.__version__, "numpy": np.__version__, "torch": torch.__version__}
    if found["rlft"] != here["rlft"]:
        raise RlftError(
            f"{folder} was trained by rlft {found['rlft']}, this is {here['rlft']}: resume it with "
            f"that version, or begin from its brain with --from {folder}"
        )
    for name in ("numpy", "torch"):
        if found[name] != here[name]:
            print(
                f"rlft: trained with {name} {found[name]}, going on with {here[name]}: the brain "
                "may differ in its last digits",
                file=sys.stderr,
            )


def _run(training: Training, run: Run, levels: int | None, announce: Announce | None) -> Report:
    """Judge, train, judge again, and write it all down."""
    job, task = training.job, training.task
    if announce is not None:
        announce(training)
    before = task.evaluate(brain_policy(training.start), levels)
    random = task.evaluate(random_policy(len(task.actions), task.discrete), levels)
    started = time.perf_counter()
    done = training.learner.steps
    interrupted = _train(training, run, quiet=announce is None)
    seconds = time.perf_counter() - started
    run.save_brain(training.brain())  # first of all: judging takes time, and Ctrl-C may come again
    after = task.evaluate(training.policy(), levels)
    brain = remembering(training.brain(), task)
    brain = brain.with_record(strength={"evaluation": after.summary()})
    run.save_brain(brain)
    preview(brain, task, run.folder / "preview.gif")
    report = Report(
        run.folder, job.game, perceiving(job.rules), random, before, after,
        _apart(training, levels), _forgetting(training, run, levels), training.notices,
        seconds, training.learner.steps, (training.learner.steps - done) / seconds, interrupted,
        job.algorithm, training.algorithm.fine_tunes, _agreed(training),
    )  # fmt: skip
    if training.learner.steps:
        title = f"{task.name}, from {job.source}, seed {job.seed}"
        training_curve(run.folder / "metrics.jsonl", run.folder / "curve.png", title)
    run.write_json("evaluation.json", report.json())  # last of all: now there is nothing to resume
    return report


def _apart(training: Training, levels: int | None) -> dict[str, tuple[Result, Result]]:
    """Before and after against the bots that the standard mix leaves out; the arena only."""
    task = training.task
    if not isinstance(task, OwnTask) or task.name != "arena":
        return {}
    found = {}
    for bot in APART:
        other = find_task(task.name, {**task.rules, "foes": bot}, task.kind)
        before = other.evaluate(brain_policy(training.start), levels)
        found[bot] = (before, other.evaluate(training.policy(), levels))
    return found


def _agreed(training: Training) -> tuple[Agreed, Agreed] | None:
    """How often the brain did, and does, as the corrections say."""
    found = training.corrections()
    if found is None:
        return None
    return found.agreed(training.start), found.agreed(training.brain())


def _forgetting(training: Training, run: Run, levels: int | None) -> Forgetting | None:
    """What became of the games that the brain knew when the training began."""
    if not (training.job.pretrained and training.learner.steps):
        return None
    games, not_judged = old_games(training.start, training.task)
    rows = read_metrics(run.folder / "metrics.jsonl")
    fewer = None if levels is None else min(levels, LEVELS)
    return judged(training.start, training.brain(), games, not_judged, levels=fewer, metrics=rows)


def _train(training: Training, run: Run, quiet: bool) -> bool:
    """Train to the end or to Ctrl-C; whether it was the latter."""
    steps = training.job.steps
    kept, wait, last = run.last_kept(), 0.0, time.perf_counter()
    try:
        for metrics in with_progress(training.advance(), steps, "training", quiet):
            run.log(metrics)
            done = training.learner.steps
            if done >= kept + steps // HISTORY:
                kept = done
                run.keep(training.brain().replace(memory=None), done)
            now = time.perf_counter()
            if now - last > wait:
                run.checkpoint(training.snapshot(), done)
                last = time.perf_counter()
                wait = CHECKPOINT_SHARE * (last - now)
    except KeyboardInterrupt:
        return True
    return False
