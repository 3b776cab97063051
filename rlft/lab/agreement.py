"""How often a brain fitted to a game acts as it did: in states it knows and in those it meets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.lab.own_play import own_play
from rlft.lab.tasks import Task
from rlft.npc import TransferPlan
from rlft.npc.mind import STEERING, steer
from rlft.npc.translation import Translation

CLOSE = 0.05  # controls in [-1, 1] that differ by less are the same action

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Agreement:
    """How often the brain before and after fitting act alike, in states of one source."""

    source: str
    states: int
    same: float  # share with the same choice among the actions both have
    new: float  # share where the fitted brain takes an action that is new
    dropped: float  # share where the brain would have taken an action that is dropped

    def __str__(self) -> str:
        told = f"{self.same:.1%} of {self.states} {self.source}"
        if self.new:
            told += f"; it takes a new action in {self.new:.1%}"
        return told + (f"; it wants a dropped one in {self.dropped:.1%}" if self.dropped else "")


def on_samples(transfer: TransferPlan) -> Agreement:
    """In states the brain knows, put into the new senses."""
    brain, fitted = transfer.brain, transfer.apply()
    known = brain.probes()
    shown = Translation.of(brain, fitted.senses).onward(known)
    source = "states of its memory" if brain.memory else "states drawn from its senses' ranges"
    return _agreement(transfer, source, known, shown)


def on_play(transfer: TransferPlan, task: Task) -> Agreement:
    """In states that the fitted brain meets in the game, put back into the old senses."""
    brain, fitted = transfer.brain, transfer.apply()
    met = own_play(fitted, task)
    known = Translation.of(brain, fitted.senses).back(met)
    return _agreement(transfer, f"states of its own play in {task.name}", known, met)


def _agreement(transfer: TransferPlan, source: str, known: Array, shown: Array) -> Agreement:
    brain, fitted = transfer.brain, transfer.apply()
    both = [name for name in brain.actions if name in fitted.actions]
    mine, its = ([b.actions.index(name) for name in both] for b in (brain, fitted))
    before, after = brain.values(known), fitted.values(shown)
    output = brain.architecture.output
    if output in STEERING:
        apart = np.abs(steer(before[:, mine], output) - steer(after[:, its], output))
        rest = np.delete(np.abs(steer(after, output)), its, axis=1)
        same, new = (apart <= CLOSE).all(1), (rest > CLOSE).any(1)
        dropped = np.zeros(len(known), np.bool_)
    else:
        same = before[:, mine].argmax(1) == after[:, its].argmax(1)
        new, dropped = (~np.isin(v.argmax(1), at) for v, at in ((after, its), (before, mine)))
    shares = (float(share.mean()) for share in (same, new, dropped))
    return Agreement(source, len(known), *shares)
