"""Jump-start: a guide makes the first decisions of each episode, fewer and fewer of them.

The guide is the frozen policy of the start; which of the decisions were its own is told to
learners that learn from their own policy alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf, isfinite
from typing import Any

import numpy as np
import torch
from torch import Tensor

from rlft.finetune.sites import ActSite

Outputs = Callable[[Tensor], Tensor]  # senses (N, D) -> one number an action (N, A)


class Curriculum:
    """On which rung of a ladder from all decisions to none the guide stands.

    It steps down where the score, a mean over the last episodes, comes within `tolerance` of the
    best, and where another `episodes` have finished since the last step (Uchendu et al. 2023).
    """

    def __init__(self, levels: int, tolerance: float, episodes: int) -> None:
        self.levels, self.tolerance, self.episodes = levels, tolerance, episodes
        self.level, self.best, self.since = levels, -inf, 0

    def see(self, score: float, finished: int) -> None:
        """The score after so many finished episodes; NaN while there is none."""
        if not isfinite(score):
            return
        self.best = max(self.best, score)
        near = score >= self.best - self.tolerance * abs(self.best)
        if near and finished - self.since >= self.episodes:
            self.level, self.since = max(self.level - 1, 0), finished


class Guidance:
    """Takes over the first decisions of each copy's episode, at the learner's `act` site."""

    def __init__(
        self, act: ActSite, guide: Outputs, first: int, curriculum: Curriculum | None,
        generator: torch.Generator,
    ) -> None:  # fmt: skip
        """The guide makes `first` decisions at most: without a curriculum 0 to `first`, by lot."""
        self.act, self.guide, self.first = act, guide, first
        self.curriculum, self.generator = curriculum, generator
        self.over = False  # the guide is gone for good
        self.counts = np.zeros(0, np.int64)  # decisions it makes in each copy's episode (N,)
        self.before, act.override = act.override, self.play

    def play(self, senses: Tensor, actions: Tensor) -> Tensor:
        """The actions to play (N,): the guide's own in young episodes."""
        if self.before is not None:
            actions = self.before(senses, actions)
        others = self.act.others if self.before is not None else None
        ages = self.act.ages()
        young = torch.from_numpy(ages < self.lengths(ages)).to(actions.device)
        if young.any():
            said = self.guide(senses)
            if self.act.legal is not None:
                said = said.masked_fill(~self.act.legal, -inf)
            actions = torch.where(young, said.argmax(-1).to(actions.device), actions)
        self.act.others = young if others is None else young | others
        return actions

    def lengths(self, ages: np.ndarray) -> np.ndarray:
        """How many decisions the guide makes in each copy's episode (N,)."""
        if self.over or not self.first:
            return np.zeros_like(ages)
        if self.curriculum is not None:
            return np.full_like(ages, self._rung(self.curriculum))
        if len(self.counts) != len(ages):
            self.counts = np.zeros_like(ages)
        begun = ages == 0
        size, device = (len(ages),), self.generator.device
        drawn = torch.randint(self.first + 1, size, generator=self.generator, device=device)
        self.counts = np.where(begun, drawn.cpu().numpy(), self.counts)
        return self.counts

    def usual(self) -> float:
        """How many it makes now, on average."""
        if self.over:
            return 0.0
        return self.first / 2.0 if self.curriculum is None else float(self._rung(self.curriculum))

    def _rung(self, curriculum: Curriculum) -> int:
        return round(self.first * curriculum.level / curriculum.levels)

    def state(self) -> dict[str, Any]:
        curriculum = {} if self.curriculum is None else dict(vars(self.curriculum))
        return {
            "over": self.over,
            "counts": self.counts,
            "generator": self.generator.get_state(),
            "curriculum": curriculum,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        self.over, self.counts = bool(state["over"]), state["counts"].numpy()
        self.generator.set_state(state["generator"])
        if self.curriculum is not None:
            told = state["curriculum"]
            self.curriculum.level, self.curriculum.since = int(told["level"]), int(told["since"])
            self.curriculum.best = float(told["best"])
