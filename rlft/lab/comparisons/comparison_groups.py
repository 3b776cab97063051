"""What an arm's trainings gave as arrays, and seeds and levels drawn anew for every interval.

One draw serves all arms and all numbers: what a seed gave to each arm stays together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.lab.comparisons.curves import auc
from rlft.lab.comparisons.survival import first_crossings
from rlft.lab.statistics import RESAMPLES, Floats, drawn_anew, interval, iqm, plain

Found = Mapping[str, Any]  # of one job: arm, seed, start, curve, by_level, ...
Plain = dict[str, Any]


class Measure(NamedTuple):
    """What a score is: a share of wins, or a return in the game's own units."""

    name: str  # win_rate or return, as in a job's curve
    low: float | None  # the score of who can nothing; None: scratch's before training
    high: float | None  # the best that can be; None: not known

    @property
    def wins(self) -> bool:
        return self.name == "win_rate"


def measure_of(jobs: Sequence[Found], low: float | None, high: float | None) -> Measure:
    if any("win_rate" in job["curve"] for job in jobs):
        return Measure("win_rate", 0.0, 1.0)
    return Measure("return", low, high)


class Draws:
    """Seeds and levels drawn with replacement, as often as an interval needs."""

    def __init__(self, seeds: int, levels: int, *, resamples: int = RESAMPLES) -> None:
        self.index = drawn_anew(seeds, resamples=resamples)  # (R, n)
        shares = np.full(levels, 1.0 / levels)
        generator = np.random.default_rng(1)
        self.levels = generator.multinomial(levels, shares, size=resamples) / levels  # (R, L)

    def seeds(self, values: npt.ArrayLike) -> Floats:
        """One number a seed (n,), or one a seed and resample (R, n), drawn: (R, n)."""
        numbers = np.asarray(values, np.float64)
        if numbers.ndim == 1:
            return numbers[self.index]
        return np.take_along_axis(numbers, self.index, axis=1)

    def both(self, by_level: Floats) -> Floats:
        """A score a seed and level (n, L): means over drawn levels, of drawn seeds (R, n)."""
        return self.seeds(self.levels @ by_level.T)


class Group:
    """The trainings of one arm, seed by seed; curves on the same grid in every arm."""

    def __init__(self, jobs: Sequence[Found], measure: Measure, steps: int, every: int) -> None:
        self.jobs, self.measure, self.steps, self.every = jobs, measure, steps, every
        self.name: str = jobs[0]["arm"]
        self.grid = np.array([*range(0, steps, every), steps], np.float64)
        rows = [
            np.interp(self.grid, job["curve"]["steps"], scores_of(job, measure)) for job in jobs
        ]
        self.curves = np.array(rows)  # (n, points)
        self.auc = auc(self.curves, self.grid)
        self.start_by_level, self.final_by_level = (
            np.array([job["by_level"][when] for job in jobs]) for when in ("start", "final")
        )
        self.start, self.final = self.start_by_level.mean(-1), self.final_by_level.mean(-1)

    def first(self, seeds: int) -> Group:
        """The first so many seeds alone."""
        return Group(self.jobs[:seeds], self.measure, self.steps, self.every)

    @property
    def prior_steps(self) -> int:
        """The dearest of its seeds' start brains."""
        return int(max(job["prior_steps"] for job in self.jobs))

    @property
    def prior_seconds(self) -> float | None:
        """None where a brain's record does not say."""
        told = [job["prior_seconds"] for job in self.jobs]
        return None if None in told else float(max(told))

    def crossings(self, unit: str, thresholds: npt.ArrayLike) -> Floats:
        """When each seed reached each threshold (R,): (R, n); 0 already there, inf never."""
        columns = [
            first_crossings(job["curve"][unit], scores_of(job, self.measure), thresholds)
            for job in self.jobs
        ]
        return np.stack(columns, axis=-1)

    def watched(self, unit: str) -> Floats:
        """How long each seed was watched (n,)."""
        return np.array([job["curve"][unit][-1] for job in self.jobs], np.float64)

    def least(self, unit: str) -> Floats:
        """The first interval between evaluations (n,): no time is told any finer."""
        return np.array([job["curve"][unit][1] for job in self.jobs], np.float64)


def scores_of(job: Found, measure: Measure) -> Sequence[float]:
    """A job's curve; without winners nothing was won."""
    curve = job["curve"]
    scores: Sequence[float] = curve.get(measure.name, [0.0] * len(curve["steps"]))
    return scores


def estimate(value: Any, drawn: npt.ArrayLike) -> Plain:
    """A number and the interval of what was drawn (R,), as plain JSON."""
    low, high = interval(drawn)
    return {"value": plain(value), "interval_95": [plain(low), plain(high)]}


def over_seeds(values: npt.ArrayLike, drawn: npt.ArrayLike) -> Plain:
    """The interquartile mean over the seeds (n,), and its interval from (R, n)."""
    return estimate(iqm(values), iqm(drawn))
