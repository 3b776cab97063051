"""Numbers of learning curves, a row a seed: height, end, dip, transfer. No intervals here."""

from __future__ import annotations

from typing import Any

import numpy as np

from rlft.lab.statistics import Floats

EARLY = 0.1  # share of the run in which METHODS looks for a dip
LATE = 0.1  # share of the judgements that the asymptote is a mean of


def auc(curves: Floats, at: Floats | None = None) -> Floats:
    """Mean height of the curves (n, points), by trapezoids: (n,); `at` where not evenly spaced."""
    middles = (curves[:, 1:] + curves[:, :-1]) / 2.0
    found: Floats = np.average(middles, axis=-1, weights=None if at is None else np.diff(at))
    return found


def last(judgements: int) -> int:
    """How many of so many judgements the asymptote is a mean of; the first is before training."""
    return max(1, round(LATE * (judgements - 1)))


def dip(curves: Floats, share: float = 1.0) -> Floats:
    """max(0, p(0) - min p) over the first share of the run: (n,)."""
    points = 1 + round(share * (curves.shape[-1] - 1))
    found: Floats = np.maximum(curves[:, 0] - curves[:, :points].min(-1), 0.0)
    return found


def forward(auc: Floats, base: Any, highest: float = 1.0) -> Floats:
    """Forward transfer: (AUC - AUC_S) / (1 - AUC_S), AUC_S of scratch."""
    found: Floats = (auc - base) / np.maximum(highest - base, 1e-9)
    return found
