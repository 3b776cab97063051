"""Time to a threshold as a censored quantity: crossings, Kaplan-Meier curves, restricted means.

Everywhere a time (n,) that was not seen is infinite, and `watched` (n,) says for how long somebody
looked: such a seed counts as not there yet until then, and is never left out.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.lab.statistics import Floats


def first_crossings(at: npt.ArrayLike, scores: npt.ArrayLike, thresholds: npt.ArrayLike) -> Floats:
    """Where the score first reaches each threshold, linearly interpolated; inf where never."""
    places, heights = np.asarray(at, np.float64), np.asarray(scores, np.float64)
    wanted = np.asarray(thresholds, np.float64)
    first = np.searchsorted(np.maximum.accumulate(heights), wanted)
    after = np.minimum(first, len(places) - 1)
    before = np.maximum(after - 1, 0)
    rise = heights[after] - heights[before]
    share = np.where(rise > 0.0, (wanted - heights[before]) / np.where(rise > 0.0, rise, 1.0), 0.0)
    found = places[before] + share * (places[after] - places[before])
    found = np.where(first == 0, places[0], found)
    never: Floats = np.where(first == len(places), math.inf, found)
    return never


class Survival(NamedTuple):
    """A Kaplan-Meier curve: the share that is not there yet, after each of these times."""

    times: Floats  # ascending; the first is 0
    shares: Floats
    last: float  # time up to which it is known; infinite where it ends at zero


def kaplan_meier(times: npt.ArrayLike, watched: npt.ArrayLike) -> Survival:
    """The product-limit estimate (Kaplan and Meier 1958) of seeds (n,).

    Who is lost in the moment of another's arrival counts as still watched in it.
    """
    seen, arrived, shares = _product_limit(times, watched)
    arrivals = np.flatnonzero(arrived)  # of several at once the last tells the share after all
    chosen = arrivals[np.append(np.diff(seen[arrivals]) > 0.0, True)[: len(arrivals)]]
    return Survival(
        np.concatenate([[0.0], seen[chosen]]),
        np.concatenate([[1.0], shares[chosen]]),
        horizon(times, watched),
    )


def restricted_mean(times: npt.ArrayLike, watched: npt.ArrayLike, limit: float) -> Floats:
    """Mean time up to `limit`, the area under the Kaplan-Meier curve: (..., n) -> (...)."""
    seen, _, shares = _product_limit(times, watched)
    ends = np.minimum(seen, limit)
    before = np.concatenate([np.ones_like(shares[..., :1]), shares[..., :-1]], axis=-1)
    area = (np.diff(ends, prepend=0.0, axis=-1) * before).sum(-1)
    found: Floats = area + shares[..., -1] * (limit - ends[..., -1])
    return found


def horizon(times: npt.ArrayLike, watched: npt.ArrayLike) -> float:
    """Time up to which seeds (n,) tell their Kaplan-Meier curve: infinite if it ends at zero."""
    seen, arrived, _ = _product_limit(times, watched)
    return math.inf if arrived[-1] else float(seen[-1])


def _product_limit(times: npt.ArrayLike, watched: npt.ArrayLike) -> tuple[Floats, Any, Floats]:
    """Ordered times (..., n), whether each is an arrival, and the share not there after it.

    Several arrivals at once, one after the other, give what they give together:
    (1 - 1/n)(1 - 1/(n-1)) = 1 - 2/n.
    """
    when, until = np.asarray(times, np.float64), np.asarray(watched, np.float64)
    arrived = when <= until
    seen = np.where(arrived, when, until)
    order = np.lexsort((~arrived, seen), axis=-1)
    seen, arrived = (np.take_along_axis(x, order, axis=-1) for x in (seen, arrived))
    left = np.arange(seen.shape[-1], 0, -1)
    shares: Floats = np.asarray(np.cumprod(1.0 - arrived / left, axis=-1), np.float64)
    return seen, arrived, shares
