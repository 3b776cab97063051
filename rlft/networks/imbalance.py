"""Class imbalance: weights, logit adjustment, focal loss, balanced batches, and their undoing.

Whatever favours a class in training tilts the logits by one number a class. The tilt is known, so
it can be taken off again: probabilities then are those of the data, not of the balanced lesson.
The focal loss is the exception: what it does to confidence depends on the example.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from rlft.npc.errors import RlftError, unknown

Method = Literal["none", "weights", "sampling", "adjust"]
METHODS: tuple[Method, ...] = get_args(Method)


def effective_weights(counts: Tensor, beta: float) -> Tensor:
    """w_c = (1 - β) / (1 - β^n_c), scaled to a mean of 1 over the classes that occur; else 0.

    The inverse of the effective number of examples (Cui et al. 2019): β = 0 weighs every class
    alike, β near 1 by 1 / n_c.
    """
    if not 0.0 <= beta < 1.0:
        raise RlftError(f"beta={beta} should be from 0 to less than 1")
    n = counts.double()
    there = n > 0
    weights = torch.where(there, (1.0 - beta) / (1.0 - beta ** n.clamp(min=1.0)), 0.0)
    return (weights * there.sum() / weights.sum()).float()


def log_prior(counts: Tensor) -> Tensor:
    """log π_c of the classes' shares, each counted once more than it occurs, so that none is 0."""
    n = counts.double() + 1.0
    return (n / n.sum()).log().float()


def focal(logits: Tensor, labels: Tensor, gamma: float, weights: Tensor | None = None) -> Tensor:
    """Mean of -(1 - p_y)^γ log p_y (Lin et al. 2017); γ = 0 is the cross-entropy.

    With `weights` (A,) the mean is weighted by each label's.
    """
    losses = cross_entropy(logits, labels, reduction="none")
    if gamma > 0.0:
        losses = (1.0 - (-losses).exp()) ** gamma * losses
    if weights is None:
        return losses.mean()
    each = weights[labels]
    return (each * losses).sum() / each.sum().clamp(min=1e-8)


def balanced_rows(labels: Tensor, count: int, generator: torch.Generator) -> Tensor:
    """`count` rows (count,) in which every class that occurs is as likely as any other.

    Rare classes are drawn again and again (over-sampling), frequent ones thinned out
    (under-sampling). Rows whose label is below zero are never drawn.
    """
    known = labels >= 0
    if not known.any():
        raise RlftError("no row has a label to balance by")
    counts = labels[known].bincount()
    chance = torch.where(known, 1.0 / counts[labels.clamp(min=0)].clamp(min=1), 0.0)
    return torch.multinomial(chance, count, replacement=True, generator=generator)


class Balance(NamedTuple):
    """How one set of classes is balanced, and what that does to the logits."""

    method: Method
    counts: Tensor  # (A,) how often each class occurs in the data
    beta: float = 0.9999  # of the effective number; `weights` only
    tau: float = 1.0  # strength of the adjustment; `adjust` only
    gamma: float = 0.0  # of the focal loss, with any method

    def check(self) -> Balance:
        """Itself. Raises RlftError for a method that there is not and for numbers out of place."""
        if self.method not in METHODS:
            raise unknown("balance", self.method, METHODS)
        if self.tau < 0.0 or self.gamma < 0.0:
            raise RlftError(f"tau={self.tau}, gamma={self.gamma}: both should be at least 0")
        effective_weights(self.counts, self.beta)
        return self

    def loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Of logits (B, A) and labels (B,). Balanced batches are drawn by who draws the batch.

        Logit adjustment adds τ log π to the logits in training (Menon et al. 2021), so that they
        themselves are those of even classes.
        """
        if self.method == "adjust":
            logits = logits + self.tau * log_prior(self.counts)
        weights = effective_weights(self.counts, self.beta) if self.method == "weights" else None
        return focal(logits, labels, self.gamma, weights)

    def tilt(self) -> Tensor:
        """By how much the trained logits of each class lie above those of the data (A,).

        Weights: log w. Balanced batches: -log π. Adjustment: -τ log π. Mean zero, as a number that
        all logits share says nothing; a class that never occurs is not tilted.
        """
        there = self.counts > 0
        if self.method == "weights":
            tilt = effective_weights(self.counts, self.beta).clamp(min=1e-30).log()
        else:
            strength = {"none": 0.0, "sampling": 1.0, "adjust": self.tau}[self.method]
            tilt = -strength * log_prior(self.counts)
        tilt = tilt - tilt[there].mean()
        return torch.where(there, tilt, torch.zeros_like(tilt))
