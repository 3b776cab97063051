"""The main job: train behind a progress bar, judge before and after, write the run folder."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rlft.envs.batch import Batch
from rlft.lab.evaluation import LEVELS, Result, brain_policy, evaluate, random_policy
from rlft.lab.plots import training_curve
from rlft.lab.progress import with_progress
from rlft.lab.recorder import record
from rlft.lab.run import Run
from rlft.lab.training import Job, Training, resolved
from rlft.npc import Brain, RlftError, read

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
    seconds: float  # of training, since it was last resumed
    steps: int  # of the whole training
    speed: float  # game steps a second
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
    job: Job, root: str | Path = "runs", *, levels: int = LEVELS, announce: Announce | None = None
) -> Report:
    """Train in a new run folder under `root`. Ctrl-C ends the training early, not the report.

    `announce` is told what is about to happen; without it there is no progress bar either.
    """
    training = Training(job)
    run = Run.create(root, training.game.name.lower())
    run.write_json("config.json", resolved(training.job, training.config))
    run.save_brain(training.start, "start.npc")
    return _run(training, run, levels, announce)


def resume_job(
    folder: str | Path, *, levels: int = LEVELS, announce: Announce | None = None
) -> Report:
    """Go on with an interrupted training: the brain ends bit for bit as if nothing had happened.

    Raises RlftError where there is nothing to go on from, or nothing left to do.
    """
    run = Run(Path(folder))
    job = _job_of(run.read_json("config.json"), run.folder)
    training = Training(job, start=read(run.folder / "start.npc"))
    steps, arrays = run.last_checkpoint()
    if steps >= training.job.steps:
        raise RlftError(
            f"{folder} is trained to its end, {steps:,} steps: "
            f"go on with rlft train {training.game.name.lower()} --from {folder}"
        )
    training.restore(arrays)
    run.forget_after(steps)
    return _run(training, run, levels, announce)


def _job_of(config: dict[str, Any], folder: Path) -> Job:
    """The job that `resolved` wrote. Raises RlftError where the file says something else."""
    kinds = {"game": str, "source": str, "seed": int, "steps": int, "algorithm": str,
             "rules": dict, "control": bool, "config": dict}  # fmt: skip
    for name, kind in kinds.items():
        if type(config.get(name)) is not kind:
            raise RlftError(
                f"{folder / 'config.json'} is damaged: {name} should be a {kind.__name__}"
            )
    settings = {name: str(value) for name, value in config["config"].items()}
    known = {name: config[name] for name in kinds if name != "config"}
    return Job(**known, settings=settings)


def _run(training: Training, run: Run, levels: int, announce: Announce | None) -> Report:
    """Judge, train, judge again, and write it all down."""
    job = training.job
    if announce is not None:
        announce(training)
    before = judge(training.start, job, levels)
    player = random_policy(len(training.start.actions))
    random = evaluate(player, job.game, levels=levels, **job.rules)
    started = time.perf_counter()
    done = training.learner.steps
    interrupted = _train(training, run, quiet=announce is None)
    seconds = time.perf_counter() - started
    brain = training.brain()
    run.save_brain(brain)  # first of all: judging takes time, and Ctrl-C may come again
    after = judge(brain, job, levels)
    brain = brain.with_record(strength={"evaluation": after.summary()})
    run.save_brain(brain)
    report = Report(
        run.folder, training.game.name.lower(), random, before, after,
        _apart(training, brain, levels), seconds, training.learner.steps,
        (training.learner.steps - done) / seconds, interrupted,
    )  # fmt: skip
    run.write_json("evaluation.json", report.json())
    if training.learner.steps:
        title = f"{training.game.name}, from {job.source}, seed {job.seed}"
        training_curve(run.folder / "metrics.jsonl", run.folder / "curve.png", title)
    preview = Batch(job.game, 1, stream="preview", **job.rules)
    record(brain, preview, run.folder / "preview.gif", seconds=6.0)
    training.close()
    run.close()
    return report


def _apart(training: Training, brain: Brain, levels: int) -> dict[str, tuple[Result, Result]]:
    """Before and after against the bots that the standard mix leaves out; the arena only."""
    if training.game.name != "Arena":
        return {}
    jobs = {bot: replace(training.job, rules={**training.job.rules, "foes": bot}) for bot in APART}
    return {
        bot: (judge(training.start, job, levels), judge(brain, job, levels))
        for bot, job in jobs.items()
    }


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
