"""How familiar a state is to the pretrained features: what opens and shuts the gate of a method.

    w(s) = σ((κ - E(s)) / T)

E is how far the features of s lie from those of the memory. κ is the distance that 99 of 100 states
of the memory stay below, and a quarter of what κ lies above their median is T: a usual state of the
memory has w = 0.98, one as far beyond κ as that 0.02. So that the memory's own distances are those
of states not looked at, each fifth of it is measured against the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

import torch
from torch import Tensor

from rlft.npc.errors import RlftError

Measure = Literal["mahalanobis", "neighbours"]
Distance = Callable[[Tensor], Tensor]  # features (B, F) -> (B,)
SHRINKAGE = 0.01  # of a covariance towards a multiple of the identity
NEAREST = 5  # neighbours whose distance counts
FOLDS = 5
NEAR = 1.5  # times the distance to the nearest other stored state, the median one
FADING = 0.98  # a gradient step, of visits
FEWEST = 20  # states of a memory that says what is familiar


class Mahalanobis:
    """E = ((f - μ)ᵀ Σ⁻¹ (f - μ) / F)^½, Σ shrunk (Lee et al. 2018). No state is kept."""

    def __init__(self, features: Tensor) -> None:
        """`features` (M, F) are the memory's."""
        rows = features.double()
        mean = rows.mean(0)
        centred, width = rows - mean, rows.shape[1]
        covariance = centred.T @ centred / len(rows)
        floor = float(covariance.trace()) / width + 1e-12
        identity = torch.eye(width, dtype=rows.dtype, device=rows.device)
        shrunk = (1.0 - SHRINKAGE) * covariance + SHRINKAGE * floor * identity
        whitening = torch.linalg.inv(torch.linalg.cholesky(shrunk)).T / width**0.5
        self.mean, self.whitening = mean.to(features), whitening.to(features)

    def __call__(self, features: Tensor) -> Tensor:
        white = (features - self.mean) @ self.whitening
        length: Tensor = torch.linalg.vector_norm(white, dim=-1)
        return length


class Neighbours:
    """E = mean distance to the nearest of the memory's states (Sun et al. 2022).

    Features that vary more than the usual one do are brought to vary as it does.
    """

    def __init__(self, features: Tensor) -> None:
        self.size = features.std(0, unbiased=False).clamp(min=float(features.std()) + 1e-12)
        self.rows = features / self.size

    def __call__(self, features: Tensor) -> Tensor:
        distances = torch.cdist(features / self.size, self.rows)
        return distances.topk(min(NEAREST, len(self.rows)), largest=False).values.mean(-1)


class Coverage:
    """Which stored states the present play visits: what it visits it can learn by itself.

    A batch visits a state where it comes about as near to its features as the stored states are to
    each other, c = 1, and less where it stays farther away: c = 2^-((d / d0)² - 1). What counts is
    the best of late, u <- max(0.98 u, c) a gradient step: small batches are not often anywhere.
    """

    def __init__(self, features: Tensor) -> None:
        """`features` (M, F) are those of the stored states."""
        distance = Neighbours(features)
        self.size, self.rows = distance.size, distance.rows
        apart = torch.cdist(self.rows, self.rows).fill_diagonal_(torch.inf)
        nearest = float(apart.min(1).values.median())
        self.near = max(NEAR * nearest, 1e-12)  # d0
        self.seen = torch.zeros(len(features), device=features.device)  # u (M,)

    @torch.no_grad()
    def look(self, features: Tensor, steps: int) -> None:
        """Features (B, F) of what is visited now, `steps` gradient steps after the last look."""
        nearest = torch.cdist(self.rows, features / self.size).min(1).values
        close = torch.exp2(1.0 - (nearest / self.near).clamp(min=1.0) ** 2)
        self.seen = torch.maximum(self.seen * FADING**steps, close)

    def state(self) -> dict[str, Any]:
        return {"seen": self.seen}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.seen = state["seen"].to(self.seen)


class Familiarity:
    """w of features (B, F): from 1, as in the memory, to 0."""

    def __init__(self, distance: Distance, own: Tensor) -> None:
        """`own` (M,) are the distances of states of the memory."""
        usual, most = (float(own.double().quantile(share)) for share in (0.5, 0.99))
        self.distance = distance
        self.threshold, self.softness = most, max((most - usual) / 4.0, 1e-6)

    @torch.no_grad()
    def __call__(self, features: Tensor) -> Tensor:
        beyond = (self.threshold - self.distance(features)) / self.softness
        return beyond.sigmoid().to(features.dtype)


@torch.no_grad()
def familiarity(features: Tensor, measure: Measure) -> Familiarity:
    """Of the memory's features (M, F). Raises RlftError where they are too few."""
    if len(features) < FEWEST:
        raise RlftError(
            f"a memory of {len(features)} states cannot say what is familiar: it needs {FEWEST}"
        )
    make: Callable[[Tensor], Distance] = Mahalanobis if measure == "mahalanobis" else Neighbours
    fold = torch.arange(len(features), device=features.device) % FOLDS
    own = [make(features[fold != i])(features[fold == i]) for i in range(FOLDS)]
    return Familiarity(make(features), torch.cat(own))
