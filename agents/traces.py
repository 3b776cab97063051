"""Eligibility traces over binary features: the rules as pure functions, and a sparse store.

A trace is kept for each weight. In every rule it first fades by γλ; what differs is what happens
to the k traces z of the active features. What is learnt with them stands in linear.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Rule = Callable[[Array, Any], Array]  # faded z (..., k), α of one feature -> z (..., k)

CROWDED = 512  # traces kept before the faded ones are looked for
FADED = 1e-16  # beside a fresh trace of 1, lost in the last digit


def accumulating(z: Array, alpha: Any) -> Array:
    """z <- γλz + x."""
    return z + 1.0


def replacing(z: Array, alpha: Any) -> Array:
    """z <- 1 at the active features, γλz elsewhere (Singh & Sutton 1996)."""
    return np.ones_like(z)


def dutch(z: Array, alpha: Any) -> Array:
    """z <- γλz + (1 - αγλ zᵀx) x (van Seijen et al. 2016); `alpha` broadcasts against z."""
    fresh: Array = 1.0 - alpha * z.sum(-1, keepdims=True)
    return z + fresh


RULES: Mapping[str, Rule] = {
    "accumulating": accumulating,
    "replacing": replacing,
    "dutch": dutch,
}


class Trace:
    """The traces of one episode: as many as there are weights, all but a few of them zero."""

    def __init__(self, size: int, rule: Rule) -> None:
        self.rule = rule
        self.z: Array = np.zeros(size)
        self.places: Indices = np.empty(0, np.int64)  # where z may differ from 0

    def visit(self, at: Indices, fade: float, alpha: float) -> None:
        """One step: everything fades by γλ, then the rule at the active places `at` (k,)."""
        z = self.z
        z[self.places] *= fade
        faded = z[at]
        self.places = np.concatenate((self.places, at[faded == 0.0]))
        z[at] = self.rule(faded, alpha)
        if len(self.places) > CROWDED:
            kept = np.abs(z[self.places]) > FADED
            z[self.places[~kept]] = 0.0
            self.places = self.places[kept]

    def add(self, weights: Array, amount: float) -> None:
        """w <- w + amount z."""
        weights[self.places] += amount * self.z[self.places]

    def clear(self) -> None:
        """The episode is over."""
        self.z[self.places] = 0.0
        self.places = np.empty(0, np.int64)

    def state(self) -> dict[str, Any]:
        return {"places": self.places, "z": self.z[self.places]}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.clear()
        self.places = np.asarray(state["places"], np.int64)
        self.z[self.places] = np.asarray(state["z"])
