"""How soon each arm reaches a score, and how often sooner than another: times that are censored.

A threshold is a score, or so much of the way to the baseline's own final score; the latter is
found anew in every resample, so that what is not known of it is in the intervals.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from rlft.lab.comparisons.comparison_groups import Draws, Group, Plain, estimate
from rlft.lab.comparisons.survival import horizon, kaplan_meier, restricted_mean
from rlft.lab.statistics import Floats, improvement, interval, iqm, median, plain

SHARES = (0.8, 0.9)  # of wins
TARGET = "target"  # key of the threshold below
OF_FINAL = 0.9  # of the way from the lowest score to the baseline's final one
UNITS = ("steps", "seconds")


class Threshold(NamedTuple):
    """A score to reach."""

    key: str
    value: float
    drawn: Floats | None = None  # (R,) where it hangs on the seeds

    def drawn_times(self, group: Group, unit: str, draws: Draws) -> Floats:
        """When the drawn seeds reached it (R, n)."""
        if self.drawn is None:
            return draws.seeds(group.crossings(unit, [self.value])[0])
        return draws.seeds(group.crossings(unit, self.drawn))


def thresholds(given: tuple[float, ...], baseline: Group, draws: Draws) -> list[Threshold]:
    """Those given, for wins the usual ones where none is, and the baseline's own."""
    scores = given or (SHARES if baseline.measure.wins else ())
    found = [Threshold(key(score, baseline.measure.wins), score) for score in scores]
    target = own_threshold(baseline, draws)
    return found if target is None else [*found, target]


def key(score: float, wins: bool) -> str:
    return f"{100 * score:g}%" if wins else f"{score:g}"


def goal_key(found: Mapping[str, Any]) -> str:
    """The threshold that counts: the baseline's own, else the first score given; empty if none."""
    given = found["arms"][-1]["times"]
    return TARGET if TARGET in given else str(next(iter(given), ""))


def own_threshold(baseline: Group, draws: Draws) -> Threshold | None:
    """Most of the way to the baseline's final score; None where it never rose."""
    low, final, start = baseline.measure.low, baseline.final, baseline.start
    bottom = iqm(start) if low is None else np.float64(low)
    value = bottom + OF_FINAL * (iqm(final) - bottom)
    if value <= iqm(start):
        return None
    bottoms = iqm(draws.seeds(start)) if low is None else bottom
    return Threshold(TARGET, float(value), bottoms + OF_FINAL * (iqm(draws.seeds(final)) - bottoms))


def arm_times(group: Group, threshold: Threshold, draws: Draws) -> Plain:
    """One arm's times to one threshold."""
    times = {unit: group.crossings(unit, [threshold.value])[0] for unit in UNITS}
    found: Plain = {
        "threshold": plain(threshold.value),
        "reached": int(np.isfinite(times["steps"]).sum()),
        "already_there": int((times["steps"] == 0).sum()),
    }
    for unit in UNITS:
        watched = group.watched(unit)
        middle = median(threshold.drawn_times(group, unit, draws))
        found[unit] = {
            "median": plain(median(times[unit])),
            "interval_95": [plain(end) for end in interval(middle)],
            "watched": plain(median(watched)),
        }
    found["survival"] = _survival(times["steps"], group.watched("steps"))
    return found


def _survival(times: Floats, watched: Floats) -> Plain:
    curve = kaplan_meier(times, watched)
    return {
        "steps": [plain(time) for time in curve.times],
        "not_there": [plain(share) for share in curve.shares],
        "until": plain(curve.last),
    }


def sooner(group: Group, baseline: Group, threshold: Threshold, draws: Draws) -> Plain:
    """One arm's times against the baseline's, seed by seed.

    A time is counted as no less than the first interval between evaluations: what was there
    before training, or came within that interval, was not timed any finer.
    """
    times = [one.crossings("steps", [threshold.value])[0] for one in (baseline, group)]
    drawn = [threshold.drawn_times(one, "steps", draws) for one in (baseline, group)]
    return {
        "threshold": plain(threshold.value),
        **{unit: _means(group, baseline, unit, threshold, draws) for unit in UNITS},
        "probability_of_improvement": estimate(improvement(*times), improvement(*drawn)),
    }


def _means(group: Group, baseline: Group, unit: str, threshold: Threshold, draws: Draws) -> Plain:
    """Restricted mean times of both, their ratio, and what the pretraining's cost makes of it."""
    both = (baseline, group)
    times = [np.maximum(g.crossings(unit, [threshold.value])[0], g.least(unit)) for g in both]
    ends = [horizon(t, g.watched(unit)) for t, g in zip(times, both, strict=True)]
    limit = min(*ends, max(float(g.watched(unit).max()) for g in both))
    slow, fast = (
        restricted_mean(t, g.watched(unit), limit) for t, g in zip(times, both, strict=True)
    )
    slow_drawn, fast_drawn = (
        restricted_mean(
            np.maximum(threshold.drawn_times(g, unit, draws), draws.seeds(g.least(unit))),
            draws.seeds(g.watched(unit)), limit,
        )
        for g in both
    )  # fmt: skip
    found: Plain = {
        "limit": plain(limit),
        "baseline": plain(slow),
        "arm": plain(fast),
        "bound": _bound(*ends),
        "ratio": None,
    }
    if not any(np.isfinite(one).any() for one in times):  # nobody got there
        return found
    found |= {
        "ratio": estimate(slow / fast, slow_drawn / fast_drawn),
        "saved": estimate(slow - fast, slow_drawn - fast_drawn),
    }
    cost = group.prior_steps if unit == "steps" else group.prior_seconds
    if cost:
        charged = slow / (fast + cost), slow_drawn / (fast_drawn + cost)
        found["charged"] = estimate(*charged)
        found["break_even"] = estimate(
            games(cost, slow - fast), games(cost, slow_drawn - fast_drawn)
        )
    return found


def games(cost: float, saved: Any) -> Floats:
    """After how many games what each saves has paid the cost; infinite where none saves any."""
    gain = np.asarray(saved, np.float64)
    found: Floats = np.where(gain > 0.0, cost / np.where(gain > 0.0, gain, 1.0), math.inf)
    return found


def _bound(baseline: float, arm: float) -> str:
    """How the restricted ratio stands to the ratio of whole means; both ends: nothing is known."""
    if math.inf not in (baseline, arm):
        return "restricted"
    return ">=" if baseline < math.inf else "<=" if arm < math.inf else "="
