"""What the learning curves of a comparison say: medians, intervals, ratios, as plain JSON.

In the JSON a time that was not reached, or an end of an interval that nothing bounds, is null.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from rlft.lab.statistics import (
    Floats,
    bootstrap,
    first_crossing,
    improvement,
    interval,
    median,
    median_ratio,
    resampled,
    wilson,
)

THRESHOLDS = (0.8, 0.9)  # shares of wins
UNITS = ("steps", "seconds")

Found = Mapping[str, Any]  # of one job: arm, seed, start, levels, curve, ...


def arm_findings(jobs: Sequence[Found]) -> dict[str, Any]:
    """One arm, over its seeds."""
    rates = [np.array(job["curve"]["win_rate"]) for job in jobs]
    final = np.array([rate[-1] for rate in rates])
    low, high = bootstrap([final], median)
    return {
        "arm": jobs[0]["arm"],
        "seeds": len(jobs),
        "prior_steps": jobs[0]["prior_steps"],
        "before": _before(jobs, np.array([rate[0] for rate in rates])),
        "final": {"win_rate": plain(median(final)), "interval_95": [plain(low), plain(high)]},
        "times": {_key(threshold): _times(jobs, threshold) for threshold in THRESHOLDS},
        "curve": _curve(jobs, rates),
    }


def against(jobs: Sequence[Found], baseline: Sequence[Found]) -> dict[str, Any]:
    """One arm's times and another's, seed by seed.

    A ratio counts no time as less than the first interval between evaluations: what was there
    before training, or came within that interval, was not timed any finer.
    """
    found: dict[str, Any] = {"arm": jobs[0]["arm"], "baseline": baseline[0]["arm"], "wins": {}}
    for threshold in THRESHOLDS:
        steps = [_crossings(group, "steps", threshold) for group in (baseline, jobs)]
        sooner = improvement(*steps)
        found["wins"][_key(threshold)] = {
            **{unit: _ratio(jobs, baseline, unit, threshold) for unit in UNITS},
            "probability_of_improvement": {
                "value": plain(sooner),
                "interval_95": [plain(end) for end in interval(improvement(*resampled(steps)))],
            },
        }
    return found


def _key(threshold: float) -> str:
    return f"{threshold:.0%}"


def _crossings(jobs: Sequence[Found], unit: str, threshold: float) -> Floats:
    """When each seed reached the threshold (n,): 0 already there, inf never."""
    times = [
        first_crossing(job["curve"][unit], job["curve"]["win_rate"], threshold) for job in jobs
    ]
    return np.array([math.inf if time is None else time for time in times])


def _times(jobs: Sequence[Found], threshold: float) -> dict[str, Any]:
    crossings = {unit: _crossings(jobs, unit, threshold) for unit in UNITS}
    found: dict[str, Any] = {
        "reached": int(np.isfinite(crossings["steps"]).sum()),
        "already_there": int((crossings["steps"] == 0).sum()),
    }
    for unit, times in crossings.items():
        ends = bootstrap([times], median)
        horizon = median([job["curve"][unit][-1] for job in jobs])
        found[unit] = {
            "median": plain(median(times)),
            "interval_95": [plain(end) for end in ends],
            "watched": plain(horizon),  # what is not reached takes longer than this
        }
    return found


def _ratio(
    jobs: Sequence[Found], baseline: Sequence[Found], unit: str, threshold: float
) -> dict[str, Any]:
    times, horizons = [], []
    for group in (baseline, jobs):
        least = [job["curve"][unit][1] for job in group]
        times.append(np.maximum(_crossings(group, unit, threshold), least))
        horizons.append([job["curve"][unit][-1] for job in group])
    value, bound, low, high = median_ratio(*times, *horizons)
    return {
        "ratio": None if value is None else plain(value),
        "bound": bound,
        "interval_95": [plain(low), plain(high)],
    }


def _before(jobs: Sequence[Found], rates: Floats) -> dict[str, Any]:
    """Wins before training: of one brain, its levels' interval; of several, the seeds'."""
    levels, one = jobs[0]["levels"], len({job["start"] for job in jobs}) == 1
    found = float(median(rates))
    low, high = wilson(round(found * levels), levels) if one else bootstrap([rates], median)
    return {"win_rate": plain(found), "interval_95": [plain(low), plain(high)]}


def _curve(jobs: Sequence[Found], rates: Sequence[Floats]) -> dict[str, Any]:
    """Median win rate and its interval at every evaluation; seconds are medians, too."""
    columns = np.stack(rates, axis=1)  # (evaluations, seeds)
    ends = [bootstrap([column], median, resamples=2000) for column in columns]
    return {
        "steps": list(jobs[0]["curve"]["steps"]),
        "seconds": [plain(x) for x in median(np.transpose([j["curve"]["seconds"] for j in jobs]))],
        "median": [plain(rate) for rate in median(columns)],
        "low": [plain(low) for low, _ in ends],
        "high": [plain(high) for _, high in ends],
    }


def plain(value: Any) -> float | None:
    """A number for JSON: five digits of it, null for infinity."""
    number = float(value)
    return None if math.isinf(number) else float(f"{number:.5g}")
