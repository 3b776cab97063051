"""How well a pretraining went besides its scores: what it recognises, what students keep.

And what is written into the brain once it is made: what it cost, what can be read off its features.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import torch

from rlft.envs.games import find
from rlft.lab.evaluation import Result
from rlft.lab.pretraining.pretraining import Pretraining
from rlft.lab.pretraining.script import SCRIPTS
from rlft.lab.probing.probes import probe, probe_record
from rlft.lab.probing.recognition import Recognition, report
from rlft.npc import Brain


class Kept(NamedTuple):
    """A student beside the teacher of one game, on the same levels."""

    student: Result
    teacher: Result

    @property
    def share(self) -> float | None:
        """Of the teacher's mean return, where that is above zero."""
        theirs = float(self.teacher.returns.mean())
        return float(self.student.returns.mean()) / theirs if theirs > 0.0 else None

    def json(self) -> dict[str, Any]:
        share = None if self.share is None else round(self.share, 4)
        return {"student": self.student.summary(), "teacher": self.teacher.summary(), "kept": share}


def documented(brain: Brain, seconds: float, levels: int) -> Brain:
    """The brain with the CPU seconds of its pretraining in its lineage, and with its probe scores.

    It is probed in the games it learnt and in the arena, where a probe has a truth to read.
    """
    *before, last = brain.record["lineage"]
    games = [find(part[0]).name for part in last["curriculum"]]
    readable = dict.fromkeys(name for name in [*games, "Arena"] if name in SCRIPTS)
    probes = [probe_record(probe(brain, name.lower(), levels=levels)) for name in readable]
    lineage = [*before, {**last, "seconds": round(seconds, 1)}]
    return brain.with_record(lineage=lineage, probes=probes)


def recognition(done: Pretraining) -> dict[str, Recognition]:
    """How well the experts' actions are told on held-out levels, against guessing the usual one.

    Balanced training is judged twice: `balanced` as it was trained, `deployed` as the brain is,
    with the balancing taken off. Nothing without bc of discrete actions.
    """
    mix = done.mix
    if mix is None or mix.balance is None or "bc" not in mix.weights:
        return {}
    stream = done.demonstrations(held_out=True)
    windows = stream.all()
    stream.close()
    known = windows.advice >= 0
    network = None if done.learner is not None else done.brain_network()
    with torch.no_grad():
        said = mix.said(windows.senses[known, 0], network).double()
    counts = mix.balance.counts.numpy()
    usual = np.repeat(np.arange(len(counts)), counts)
    lessons = {"deployed": said}
    tilt = done.tilt()
    if tilt is not None:
        lessons = {"balanced": said, "deployed": said - tilt}
    labels = windows.advice[known].numpy()
    return {
        name: report(labels, logits.softmax(-1).numpy(), done.start.actions, usual)
        for name, logits in lessons.items()
    }


def kept(done: Pretraining, brain: Brain, levels: int = 200) -> dict[str, Kept]:
    """The student beside each game's teacher."""
    teachers = {} if done.teachers is None else done.teachers.brains
    parts = [(done.curriculum[source], teacher) for source, teacher in teachers.items()]
    return {
        part.title: Kept(done.score(brain, part, levels), done.score(teacher, part, levels))
        for part, teacher in parts
    }


def agreement(done: Pretraining) -> float | None:
    """Share of the moments of held-out levels in which the student does as its teacher would."""
    if done.teachers is None:
        return None
    stream = done.demonstrations(held_out=True)
    windows = stream.all()
    stream.close()
    return done.teachers.agreement(done.brain_network(), windows)


class Lessons(NamedTuple):
    """What is to be said of a pretraining besides its scores; nothing of one by rl alone."""

    recognition: dict[str, Recognition]
    kept: dict[str, Kept]
    agreement: float | None
    warning: str

    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if self.recognition:
            found["recognition"] = {name: one.json() for name, one in self.recognition.items()}
        if self.agreement is not None:
            found["kept"] = {title: pair.json() for title, pair in self.kept.items()}
            found["agreement"] = round(self.agreement, 4)
        return found | ({"warning": self.warning} if self.warning else {})

    def lines(self) -> list[str]:
        """For a terminal."""
        lines: list[str] = []
        for name, found in self.recognition.items():
            prior = found.prior
            lines += [
                f"experts' actions, {name}: accuracy {found.accuracy:.1%} (always {prior.name}: "
                f"{prior.accuracy:.1%}), macro F1 {found.macro_f1:.2f} ({prior.macro_f1:.2f}), "
                f"calibration error {found.calibration_error:.3f}",
                "  recall " + ", ".join(
                    f"{action} {recall:.0%}"
                    for action, recall, n in zip(
                        found.names, found.recall, found.support, strict=True
                    )
                    if n
                ),
            ]  # fmt: skip
        for title, pair in self.kept.items():
            share = "" if pair.share is None else f", {pair.share:.0%} of the teacher's return"
            lines.append(f"{title}: student {pair.student}, teacher {pair.teacher}{share}")
        if self.agreement is not None:
            lines.append(
                f"does as its teacher would in {self.agreement:.1%} of the moments of held-out "
                "levels"
            )
        return lines + [f"warning: {self.warning}"] * bool(self.warning)


def assess(done: Pretraining, brain: Brain, levels: int = 200) -> Lessons:
    """Judge a pretraining on levels that it never saw."""
    warning = "" if done.mix is None else done.mix.collapsed()
    return Lessons(recognition(done), kept(done, brain, levels), agreement(done), warning)
