"""The main job: train behind a progress bar, judge before and after, write the run folder."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rlft.envs.batch import Batch
from rlft.lab.evaluation import LEVELS, Result, brain_policy, evaluate, random_policy
from rlft.lab.plots import training_curve
from rlft.lab.progress import with_progress
from rlft.lab.recorder import record
from rlft.lab.run import Run
from rlft.lab.training import Job, Training, resolved
from rlft.npc import Brain

APART = ("expert", "coward")  # bots outside the standard mix, reported apart
HISTORY = 20  # brains kept of a training
CHECKPOINT_SHARE = 20  # a checkpoint no sooner than this many times the last one's cost


@dataclass(frozen=True)
class Report:
    """What a training achieved, on levels it never trained on."""

    folder: Path
    game: str
    random: Result
    before: Result
    after: Result
    apart: dict[str, tuple[Result, Result]]  # foe: before, after
    seconds: float  # of training
    steps: int
    interrupted: bool

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
            "training_seconds": round(self.seconds, 2),
            "steps": self.steps,
            "interrupted": self.interrupted,
        }

    def rows(self) -> dict[str, tuple[Result, Result]]:
        """Before and after against each foe that the levels hold."""
        return {
            bot: (self.before.against(bot), self.after.against(bot)) for bot in self.after.met()
        }


def run_job(
    job: Job,
    root: str | Path = "runs",
    *,
    levels: int = LEVELS,
    announce: Callable[[Training], None] | None = None,
) -> Report:
    """Train in a new run folder under `root`. Ctrl-C ends the training early, not the report.

    `announce` is told what is about to happen; without it there is no progress bar either.
    """
    training = Training(job)
    job = training.job
    run = Run.create(root, training.game.name.lower())
    run.write_json("config.json", resolved(job, training.config))
    if announce is not None:
        announce(training)
    before = judge(training.start, job, levels)
    player = random_policy(len(training.start.actions))
    random = evaluate(player, job.game, levels=levels, **job.rules)
    started = time.perf_counter()
    interrupted = _train(training, run, quiet=announce is None)
    seconds = time.perf_counter() - started
    brain = training.brain()
    run.save_brain(brain)  # first of all: judging takes time, and Ctrl-C may come again
    after = judge(brain, job, levels)
    apart = {}
    if training.game.name == "Arena":
        for bot in APART:
            rules = {**job.rules, "foes": bot}
            apart[bot] = (
                evaluate(brain_policy(training.start), job.game, levels=levels, **rules),
                evaluate(brain_policy(brain), job.game, levels=levels, **rules),
            )
    brain = brain.with_record(strength={"evaluation": after.summary()})
    run.save_brain(brain)
    report = Report(
        run.folder, training.game.name.lower(), random, before, after, apart, seconds,
        training.learner.steps, interrupted,
    )  # fmt: skip
    run.write_json("evaluation.json", report.json())
    title = f"{training.game.name}, from {job.source}, seed {job.seed}"
    if training.learner.steps:
        training_curve(run.folder / "metrics.jsonl", run.folder / "curve.png", title)
    preview = Batch(job.game, 1, stream="preview", **job.rules)
    record(brain, preview, run.folder / "preview.gif", seconds=6.0)
    training.close()
    run.close()
    return report


def judge(brain: Brain, job: Job, levels: int) -> Result:
    """The brain on the evaluation levels of the job's game."""
    return evaluate(brain_policy(brain), job.game, levels=levels, **job.rules)


def _train(training: Training, run: Run, quiet: bool) -> bool:
    """Train to the end or to Ctrl-C; whether it was the latter."""
    steps = training.job.steps
    kept, wait, last = 0, 0.0, time.perf_counter()
    try:
        for metrics in with_progress(training.advance(), steps, "training", quiet):
            run.log(metrics)
            done = training.learner.steps
            if done >= kept + steps // HISTORY:
                kept = done
                run.keep(training.brain().replace(memory=None), done)
            now = time.perf_counter()
            if now - last > wait or done >= steps:
                run.checkpoint(training.snapshot(), done)
                last = time.perf_counter()
                wait = CHECKPOINT_SHARE * (last - now)
    except KeyboardInterrupt:
        return True
    return False
