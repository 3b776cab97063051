"""One training watched: scores on unseen levels by game steps and seconds. Many: comparison.py."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import rlft.agents
import rlft.envs
import rlft.networks
from rlft.envs.world import WIN
from rlft.lab import brains
from rlft.lab.comparisons.curves import last
from rlft.lab.evaluation import Result
from rlft.lab.run import Run
from rlft.lab.training import Job, Training
from rlft.npc import Brain


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
    job: Job  # of `head_start` and what is watched, together
    every: int  # game steps between evaluations
    levels: int | None  # of the evaluation stream; None: as many as is usual for the game
    path: Path  # of the JSON file
    head_start: int = 0  # game steps before the clock and the curve start
    random: bool = False  # begin with random weights of the same norms instead

    def training(self) -> Training:
        """The training before its first step."""
        training = Training(self.job)
        if not self.random:
            return training
        training.close()
        return Training(self.job, random_features(training.start, self.job.seed))

    def identity(self) -> dict[str, Any]:
        """All that decides the result, as plain JSON. Builds the training once: a bad job shows."""
        training = self.training()
        training.close()
        lineage = training.start.record.get("lineage", [])
        seconds = [step.get("seconds") for step in lineage]
        found = {
            "job": training.resolved(),
            "every": self.every,
            "levels": self.levels,
            "head_start": self.head_start,
            "random": self.random,
            "code": CODE,
            "start": brains.fingerprint(training.start),
            "prior_steps": sum(int(step.get("steps", 0)) for step in lineage) + self.head_start,
            "prior_seconds": None if None in seconds or self.head_start else sum(seconds),
        }
        plain: dict[str, Any] = json.loads(json.dumps(found, default=str))
        return plain


class News(NamedTuple):
    """How far an assignment is."""

    arm: str
    seed: int
    steps: int  # those of a head start included
    score: str  # of the last evaluation


def watch(assignment: Assignment, tell: Callable[[News], None]) -> dict[str, Any]:
    """Train, evaluate at step 0 and then every so many; write and return it all.

    The seconds are those of training alone, on this machine: evaluation is left out, and kernels
    and torch are warm before the clock starts.
    """
    warm_up(assignment.job)
    job, identity, head = assignment.job, assignment.identity(), assignment.head_start
    training = assignment.training()
    if head:
        _advance(training, head, assignment, "", tell)
    first = training.learner.steps
    judged, steps, seconds, spent = [judge(assignment, training)], [0], [0.0], 0.0
    length = job.steps - head
    for goal in (*range(assignment.every, length, assignment.every), length):
        before, started = training.learner.steps, time.perf_counter()
        _advance(training, first + goal - before, assignment, told(judged[-1]), tell)
        spent += time.perf_counter() - started
        if training.learner.steps > before:  # the last rollout may have passed this goal, too
            steps.append(training.learner.steps - first)
            seconds.append(round(spent, 4))
            judged.append(judge(assignment, training))
    training.close()
    found = {
        "arm": assignment.arm,
        "seed": job.seed,
        **identity,
        "weights": _weights(training),
        "curve": {"steps": steps, "seconds": seconds, **scores(judged)},
        "by_level": by_level(judged),
    }
    Run(assignment.path.parent).write_json(assignment.path.name, found)
    return found


def _advance(
    training: Training, steps: int, assignment: Assignment, score: str, tell: Callable[[News], None]
) -> None:
    for _ in training.advance(steps):
        tell(News(assignment.arm, assignment.job.seed, training.learner.steps, score))


def judge(assignment: Assignment, training: Training) -> Result:
    """What plays as it stands, on the levels that every assignment is judged on."""
    return training.task.evaluate(training.policy(), assignment.levels)


def told(result: Result) -> str:
    """A score in a word."""
    return f"{result.win_rate:.0%}" if result.has_outcomes else f"{result.returns.mean():.4g}"


def scores(judged: Sequence[Result]) -> dict[str, list[float]]:
    """Mean return by evaluation, and the share of wins where the game knows winners."""
    found = {"return": [round(float(result.returns.mean()), 4) for result in judged]}
    if any(result.has_outcomes for result in judged):
        found["win_rate"] = [result.wins / result.levels for result in judged]
    return found


def by_level(judged: Sequence[Result]) -> dict[str, list[float]]:
    """The score on each level before training, and in the mean of the last tenth of evaluations."""
    won = any(result.has_outcomes for result in judged)
    rows = np.array([result.outcomes == WIN if won else result.returns for result in judged])
    ends = {"start": rows[:1], "final": rows[-last(len(rows)) :]}
    return {name: [round(float(x), 4) for x in part.mean(0)] for name, part in ends.items()}


def random_features(brain: Brain, seed: int) -> Brain:
    """A control: each tensor replaced by normal numbers of the same norm."""
    generator = np.random.default_rng(seed)
    tensors = {}
    for name, tensor in brain.tensors.items():
        drawn = generator.standard_normal(tensor.shape)
        tensors[name] = drawn * (np.linalg.norm(tensor) / max(float(np.linalg.norm(drawn)), 1e-12))
    return brain.replace(tensors=tensors, memory=None)


def _weights(training: Training) -> str:
    """Which weights it ended with."""
    return brains.fingerprint(training.brain())


def warm_up(job: Job) -> None:
    """Compile or load everything that training needs, by a first update that is thrown away."""
    training = Training(job)
    for _ in training.advance():
        if training.learner.updates:
            break
    training.close()
