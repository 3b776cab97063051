"""Corrections in recorded play: which decisions were taken over, what is learnt of them, and how
often a brain does as they say.

A takeover is one stretch of them. Every fifth is held out, whole, to judge on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.finetune.corrections import Lesson
from rlft.lab.statistics import wilson
from rlft.lab.tasks import Task
from rlft.lab.teaching.dataset import NPC, Array, Dataset, takeovers
from rlft.npc import Brain, RlftError
from rlft.npc.mind import STEERING, steer

FOLDS = 5  # of so many takeovers one is held out
BEFORE = 5  # decisions before a takeover that were not approved: they led there
IDLE = "idle"  # the action of hands that do nothing
NEAR = 0.25  # controls in [-1, 1] that differ by less are the same to a person

Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Corrections:
    """Rows of a recording that is fitted to a game."""

    play: Dataset
    learnt: Rows  # corrected decisions to learn from
    held_out: Rows  # others, to judge on; of a single takeover none
    approved: Rows  # decisions of the NPC that whoever watched let pass

    def lesson(self) -> Lesson:
        """What is learnt."""
        seen = self.play.observations.astype(np.float32, copy=False)
        return Lesson(seen[self.learnt], self.play.actions[self.learnt], seen[self.approved])

    def agreed(self, brain: Brain) -> Agreed:
        """How often the brain does as the corrections say."""
        alike = self._alike(brain)
        parts = (self.learnt, self.held_out, self.approved)
        counts = [int(alike[rows].sum()) for rows in parts]
        return Agreed(*((count, len(rows)) for count, rows in zip(counts, parts, strict=True)))

    def _alike(self, brain: Brain) -> Array:
        """(T,) whether the brain would do what was done."""
        actions, output = self.play.actions, brain.architecture.output
        values = brain.values(self.play.observations.astype(np.float32, copy=False))
        if output in STEERING:
            apart = np.abs(steer(values, output) - actions)
            return np.asarray(apart.max(axis=1) < NEAR)
        chosen: Array = values.argmax(1)
        return np.asarray(chosen == actions)


@dataclass(frozen=True)
class Agreed:
    """(count, of so many) decisions on which a brain and a recording agree."""

    learnt: tuple[int, int]
    held_out: tuple[int, int]
    approved: tuple[int, int]

    def json(self) -> dict[str, Any]:
        parts = {name: getattr(self, name) for name in ("learnt", "held_out", "approved")}
        return {
            name: {"same": same, "of": count, "interval_95": list(wilson(same, count))}
            for name, (same, count) in parts.items()
        }


def share(part: tuple[int, int]) -> str:
    """`61 % of 240`, or that there are none."""
    same, count = part
    return f"{same / count:.0%}" if count else "none"


def told(before: Agreed, after: Agreed) -> list[str]:
    """Lines that say what became of the agreement."""
    lines = []
    for name, what in (
        ("learnt", "agrees where corrected"), ("held_out", "agrees where held out"),
        ("approved", "agrees where let pass"),
    ):  # fmt: skip
        one, other = getattr(before, name), getattr(after, name)
        if other[1]:
            low, high = wilson(*other)
            within = f"  [{low:.0%}, {high:.0%}]"
            lines.append(f"{what:<22} {share(one):>5} -> {share(other)} of {other[1]}{within}")
    return lines


def corrections_of(play: Dataset, task: Task) -> Corrections:
    """The corrections in a recording, for a game. Raises RlftError where there are none."""
    if play.steers is task.discrete:
        raise RlftError(
            f"the recording {'steers' if play.steers else 'chooses'}, actions of {task.name} "
            f"are {'chosen' if task.discrete else 'steered'}"
        )
    fitted = play.fitted(task.senses, task.actions)
    stretches = [rows for rows in map(lambda s: _awake(fitted, s), takeovers(fitted)) if len(rows)]
    if not stretches:
        raise RlftError(
            "nobody took over in this recording: there is nothing to learn from it; "
            "take over with tab in `rlft teach`"
        )
    out = [k for k in range(len(stretches)) if k % FOLDS == FOLDS - 1]
    if not out and len(stretches) > 1:
        out = [len(stretches) - 1]
    none = np.zeros(0, np.intp)
    learnt = np.concatenate([r for k, r in enumerate(stretches) if k not in out])
    held_out = np.concatenate([none, *(stretches[k] for k in out)])
    return Corrections(fitted, learnt, held_out, _approved(fitted))


def _awake(play: Dataset, stretch: slice) -> Rows:
    """A takeover without the idle decisions at its ends: hands on their way to the keys."""
    rows = np.arange(stretch.start, stretch.stop)
    if play.steers:
        moving = np.abs(play.actions[stretch]).max(1) > 0.0
    elif IDLE in play.names:
        moving = play.actions[stretch] != play.names.index(IDLE)
    else:
        return rows
    busy = np.flatnonzero(moving)
    return rows[busy[0] : busy[-1] + 1] if len(busy) else rows[:0]


def _approved(play: Dataset) -> Rows:
    """Decisions of the NPC that did not soon lead to a takeover."""
    passed = play.actors == NPC
    for stretch in takeovers(play):
        first = int(play.starts[play.starts <= stretch.start].max())
        passed[max(first, stretch.start - BEFORE) : stretch.start] = False
    return np.flatnonzero(passed)
