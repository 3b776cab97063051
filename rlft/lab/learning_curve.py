"""One training watched: wins on held-out levels by game steps and seconds. Many: comparison.py."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import rlft.agents
import rlft.envs
import rlft.networks
from rlft.lab import brains
from rlft.lab.evaluation import Result, brain_policy
from rlft.lab.run import Run
from rlft.lab.training import Job, Training
from rlft.npc.errors import RlftError


def code_hash() -> str:
    """Hash of every source file that learning and the games depend on."""
    digest = hashlib.sha256()
    for package in (rlft.agents, rlft.envs, rlft.networks):
        for file in sorted(Path(package.__path__[0]).glob("*.py")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


CODE = code_hash()  # read as early as the code itself: files may change while this runs


class Assignment(NamedTuple):
    """A job to watch, and where the curve goes."""

    arm: str
    job: Job
    every: int  # game steps between evaluations
    levels: int  # of the evaluation stream
    path: Path  # of the JSON file

    def identity(self) -> dict[str, Any]:
        """All that decides the result, as plain JSON. Builds the training once: a bad job shows."""
        training = Training(self.job)
        training.close()
        found = {
            "job": training.resolved(),
            "every": self.every,
            "levels": self.levels,
            "code": CODE,
            "start": brains.fingerprint(training.start),
            "prior_steps": sum(
                int(step.get("steps", 0)) for step in training.start.record.get("lineage", [])
            ),
        }
        plain: dict[str, Any] = json.loads(json.dumps(found, default=str))
        return plain


class News(NamedTuple):
    """How far a assignment is."""

    arm: str
    seed: int
    steps: int
    win_rate: float  # of the last evaluation


def watch(assignment: Assignment, tell: Callable[[News], None]) -> dict[str, Any]:
    """Train, evaluate at step 0 and then every so many; write and return it all.

    The seconds are those of training alone, on this machine: evaluation is left out, and kernels
    and torch are warm before the clock starts.
    """
    warm_up(assignment.job)
    job, identity = assignment.job, assignment.identity()
    training = Training(job)
    result = judge(assignment, training)
    if not result.has_outcomes:
        raise RlftError(f"{training.task.name} has no winners: compare in a game that can be won")
    steps, seconds, wins, spent = [0], [0.0], [result.wins], 0.0
    for goal in (*range(assignment.every, job.steps, assignment.every), job.steps):
        before, started = training.learner.steps, time.perf_counter()
        for _ in training.advance(goal - before):
            tell(
                News(assignment.arm, job.seed, training.learner.steps, wins[-1] / assignment.levels)
            )
        spent += time.perf_counter() - started
        if training.learner.steps > before:  # the last rollout may have passed this goal, too
            steps.append(training.learner.steps)
            seconds.append(round(spent, 4))
            wins.append(judge(assignment, training).wins)
    training.close()
    curve = {"steps": steps, "seconds": seconds, "win_rate": [w / assignment.levels for w in wins]}
    found = {
        "arm": assignment.arm,
        "seed": job.seed,
        **identity,
        "weights": brains.fingerprint(training.brain()),
        "curve": curve,
    }
    Run(assignment.path.parent).write_json(assignment.path.name, found)
    return found


def judge(assignment: Assignment, training: Training) -> Result:
    """The brain as it stands, on the levels that every assignment is judged on."""
    return training.task.evaluate(brain_policy(training.brain()), assignment.levels)


def warm_up(job: Job) -> None:
    """Compile or load everything that training needs, by a first update that is thrown away."""
    training = Training(job)
    for _ in training.advance():
        if training.learner.updates:
            break
    training.close()
