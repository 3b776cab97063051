"""Departure from the teacher as a price: what `kl-reward` does to rewards and to its own weight."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

from rlft.finetune.attachment import Attachment
from rlft.finetune.policies import divergence, evaluating, log_probability

Transform = Callable[[Tensor, Tensor, Tensor], Tensor]
REACH = 1000.0  # β stays within so many times more and less than it began with
STEEPEST = 2.0  # error that counts
DAMPING = 10.0  # updates' worth of error by which β answers its change
NEAR_ONE = 0.999  # actions in (-1, 1) beyond which a squashed one is not undone


class Penalty:
    """r' = r - β log(π(a|s) / π*(a|s)), β such that KL(π || π*) stays at a target."""

    def __init__(
        self, work: Attachment, beta: float, target: float, gain: float, temperature: float
    ) -> None:
        self.work, self.beta, self.target = work, beta, target
        self.gain, self.temperature = gain, temperature
        self.limits = math.log(beta / REACH), math.log(beta * REACH)
        self.begun = False  # the teacher is there
        self.total, self.count = 0.0, 0  # of the divergence in the states since the last move of β
        self.measured: float | None = None  # mean divergence before that
        self.squashed = work.site.says == "means" and work.sites.replay is not None

    def begin(self) -> None:
        _ = self.work.teacher
        self.begun = True

    def over(self, before: Transform | None) -> Transform:
        """The transform of rewards, after the one there is."""

        def transform(senses: Tensor, actions: Tensor, rewards: Tensor) -> Tensor:
            if before is not None:
                rewards = before(senses, actions, rewards)
            return self(senses, actions, rewards) if self.begun else rewards

        return transform

    @torch.no_grad()
    def __call__(self, senses: Tensor, actions: Tensor, rewards: Tensor) -> Tensor:
        """Senses (T, N, D), actions (T, N) or, steering, (T, N, A), rewards (T, N)."""
        work, says, teacher = self.work, self.work.site.says, self.work.teacher
        rows = senses.flatten(0, 1).to(work.device)
        played = actions.flatten(0, 1).to(work.device)
        if self.squashed:
            played = played.clamp(-NEAR_ONE, NEAR_ONE).atanh()
        known = teacher.logits(rows, self.temperature)
        with evaluating(work.module):
            said = work.module(rows)
        student = teacher.student(said, says, self.temperature)
        self.total += float(divergence(known, student, says, reverse=True).sum())
        self.count += len(rows)
        log_ratio = log_probability(student, played, says) - log_probability(known, played, says)
        price = self.beta * work.tightness * log_ratio
        return rewards - price.view(rewards.shape).to(rewards)

    def adapt(self) -> None:
        """Move β: log β <- log β + gain (e + 10 Δe), e = KL / target - 1 and Δe its last change.

        As Ziegler et al. (2019), but for Δe: without it β and the policy chase one another. Of
        values β stays below their temperature: above it, what a price adds to them changes the
        policy so much that the next price takes it back, and more.
        """
        if not self.count:
            return
        before = self._error()
        self.measured, self.total, self.count = self.total / self.count, 0.0, 0
        error = self._error()
        step = self.gain * (error + DAMPING * (error - before))
        low, high = self.limits
        if self.work.site.says == "values":
            high = min(high, math.log(self.temperature * self.work.teacher.scale))
            low = min(low, high)
        self.beta = math.exp(min(max(math.log(self.beta) + step, low), high))

    def _error(self) -> float:
        return 0.0 if self.measured is None else min(self.measured / self.target - 1.0, STEEPEST)

    def state(self) -> dict[str, Any]:
        last = math.nan if self.measured is None else self.measured
        return {"beta": self.beta, "total": self.total, "count": self.count, "measured": last}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.beta, self.total = float(state["beta"]), float(state["total"])
        self.count, last = int(state["count"]), float(state["measured"])
        self.measured = None if math.isnan(last) else last
