"""A return floor: weights that were good are kept, and come back where the score has fallen.

A score is a mean over the last episodes, so it says that weights were good only later, once those
episodes were played: a copy waits until then before it counts as good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import hypot, isfinite, nan
from typing import Any

import torch
from torch import Tensor

from rlft.finetune.sites import Sites

Weights = dict[str, Tensor]


class Floor:
    """Judges the score after each update, and rolls back all that learns."""

    def __init__(self, sites: Sites, share: float, episodes: int, errors: float = 0.0) -> None:
        """`share` of the reference, which is the score of the first `episodes` that finish.

        A score that is below by no more than `errors` of the standard errors of both may be so by
        chance.
        """
        self.sites, self.share, self.episodes, self.errors = sites, share, episodes, errors
        self.reference, self.reference_error = nan, 0.0
        self.rollbacks = 0
        self.good: Weights = {}  # the last that are known to be
        self.waiting: Weights = {}  # copied since: good if the next episodes are
        self.taken = 0  # episodes finished when these were copied
        self.since = 0  # and at the last rollback: the score still tells of what was before it

    @property
    def floor(self) -> float:
        """The score that must not be undercut: also for negative returns below the reference."""
        return self.reference - (1.0 - self.share) * abs(self.reference)

    @property
    def known(self) -> bool:
        """Whether there is a reference yet."""
        return isfinite(self.reference)

    def begin(self) -> None:
        """What is there now is good."""
        self.good = self.waiting = self._copied()

    def fell(self) -> bool:
        """Judge the score, at an update; whether the weights were rolled back."""
        assert self.sites.score is not None and self.sites.episodes is not None
        if not self.good:  # a learner that tells of no first gradient step
            self.begin()
        score, finished = self.sites.score(), self.sites.episodes()
        if not isfinite(score) or finished - self.since < self.episodes:
            return False
        if not self.known:
            self.reference, self.reference_error = score, self._error()
        chance = self.errors * hypot(self._error(), self.reference_error)
        if score + chance < self.floor:
            self._put_back()
            self.rollbacks += 1
            self.waiting, self.since, self.taken = self.good, finished, finished
            return True
        if finished - self.taken >= self.episodes:
            if score >= self.floor:  # what is below, be it by chance, does not count as good
                self.good = self.waiting
            self.waiting, self.taken = self._copied(), finished
        return False

    def _error(self) -> float:
        """Standard error of the score, as far as it is known."""
        error = self.sites.score_error() if self.sites.score_error is not None else 0.0
        return error if isfinite(error) else 0.0

    def _tensors(self) -> Iterator[tuple[str, Tensor]]:
        """Everything that learns or follows, by name."""
        seen: set[int] = set()
        for place, site in enumerate(self.sites.networks):
            for copy, module in enumerate((site.module, *site.targets)):
                for name, tensor in module.state_dict(keep_vars=True).items():
                    if id(tensor) not in seen:
                        seen.add(id(tensor))
                        yield f"{place}.{copy}.{name}", tensor
        for role, optimizer in self.sites.optimizers.items():
            parameters = [p for group in optimizer.param_groups for p in group["params"]]
            for place, p in enumerate(p for p in parameters if id(p) not in seen):
                yield f"{role}.{place}", p

    @torch.no_grad()
    def _copied(self) -> Weights:
        return {name: tensor.detach().clone() for name, tensor in self._tensors()}

    @torch.no_grad()
    def _put_back(self) -> None:
        for name, tensor in self._tensors():
            tensor.copy_(self.good[name])
        for optimizer in self.sites.optimizers.values():
            optimizer.state.clear()

    def state(self) -> dict[str, Any]:
        return {
            "good": self.good,
            "waiting": self.waiting,
            "taken": self.taken,
            "since": self.since,
            "reference": self.reference,
            "reference_error": self.reference_error,
            "rollbacks": self.rollbacks,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        self.good, self.waiting = dict(state.get("good", {})), dict(state.get("waiting", {}))
        self.taken, self.since = int(state["taken"]), int(state["since"])
        self.rollbacks = int(state["rollbacks"])
        self.reference = float(state["reference"])
        self.reference_error = float(state["reference_error"])
