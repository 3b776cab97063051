"""Prioritised replay: how likely each row is drawn, and what corrects for it.

What the rows hold stands in replay.py.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

Rows = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]

FAN = 32  # children of a node: few levels, each a handful of NumPy calls for the whole batch


class SumTree:
    """Numbers, none negative, that can be drawn in proportion: `tree[rows]` reads and writes.

    Every node is the sum of its children, made anew when one of them changes, so no rounding
    error gathers and equal leaves are equal trees.
    """

    def __init__(self, size: int) -> None:
        self._levels: list[Numbers] = []  # (groups, FAN), from the leaves up to the root's children
        while not self._levels or size > 1:
            size = -(-size // FAN)
            self._levels.append(np.zeros((size, FAN)))

    @property
    def total(self) -> float:
        return float(self._levels[-1].sum())

    def __getitem__(self, rows: Rows) -> Numbers:
        found: Numbers = self._levels[0].reshape(-1)[rows]
        return found

    def __setitem__(self, rows: Rows, numbers: Numbers | float) -> None:
        for level in self._levels:
            level.reshape(-1)[rows] = numbers
            rows = rows // FAN
            numbers = level[rows].sum(1)

    def find(self, places: Numbers) -> Rows:
        """The leaf (B,) at each place (B,) in [0, total) along the leaves laid end to end.

        It is never one of zero, whatever rounding does.
        """
        rows: Rows = np.zeros(len(places), np.int64)
        for level in reversed(self._levels):
            ends = level[rows].cumsum(1)  # (B, FAN)
            places = np.minimum(places, np.nextafter(ends[:, -1], 0.0))
            child = (ends <= places[:, None]).sum(1)
            starts = np.take_along_axis(ends, np.maximum(child - 1, 0)[:, None], 1)[:, 0]
            places = places - np.where(child > 0, starts, 0.0)
            rows = rows * FAN + child
        return rows


class Priorities:
    """Prioritised replay (Schaul et al. 2016): P(i) = p_i^α / Σ_k p_k^α with p = |δ| + ε."""

    def __init__(self, rows: int, alpha: float, epsilon: float) -> None:
        self.tree, self.alpha, self.epsilon = SumTree(rows), alpha, epsilon
        self.highest = 1.0  # the largest p so far: what has not been learnt from yet has it

    def admit(self, rows: Rows, valid: npt.NDArray[np.bool_]) -> None:
        """New transitions stand in `rows` (N,); those not `valid` (N,) are never drawn."""
        self.tree[rows] = valid * self.highest**self.alpha

    def retire(self, rows: Rows) -> None:
        """What stood in `rows` is gone."""
        self.tree[rows] = 0.0

    def draw(self, count: int, generator: torch.Generator) -> tuple[Rows, Numbers]:
        """Rows (B,), one from each of B equal parts of the whole, and their P (B,)."""
        uniform = torch.rand(
            count, generator=generator, dtype=torch.float64, device=generator.device
        )
        total = self.tree.total
        rows = self.tree.find((np.arange(count) + uniform.cpu().numpy()) * (total / count))
        return rows, self.tree[rows] / total

    def update(self, rows: Rows, errors: npt.NDArray[np.floating[Any]]) -> None:
        """The errors δ (B,) that were found in rows (B,)."""
        p = np.abs(errors).astype(np.float64) + self.epsilon
        self.highest = max(self.highest, float(p.max()))
        self.tree[rows] = p**self.alpha

    def state(self, rows: Rows) -> dict[str, Any]:
        """Everything about these rows."""
        return {"leaves": self.tree[rows], "highest": self.highest}

    def restore(self, rows: Rows, state: dict[str, Tensor]) -> None:
        """A state of `rows`; no other row is drawn."""
        self.tree = SumTree(self.tree._levels[0].size)
        self.tree[rows], self.highest = state["leaves"].numpy(), float(state["highest"])


def importance(probability: Numbers, count: int, beta: float) -> Numbers:
    """w_i = (N P(i))^-β / max_j w_j over the batch (B,): fair again at β = 1."""
    weights: Numbers = (count * probability) ** -beta
    weights /= weights.max()
    return weights
