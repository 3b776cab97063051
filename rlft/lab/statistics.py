"""Intervals: of a share, of a mean, of a median, of a ratio of medians. No curves, no censoring.

A time to a threshold that was never reached is infinite: longer than all others, never left out.
What is censored otherwise stands in survival.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.npc import RlftError

Floats = npt.NDArray[np.float64]

Z95 = 1.959963984540054  # standard normal quantile of a two-sided 95 % interval
RESAMPLES = 10_000


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927); (0, 1) without trials."""
    if trials == 0:
        return 0.0, 1.0
    share, square = successes / trials, Z95 * Z95
    middle = (share + square / (2 * trials)) / (1 + square / trials)
    half = Z95 / (1 + square / trials)
    half *= math.sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def median(times: npt.ArrayLike) -> Floats:
    """Median over the last axis; half way between a time and never is never."""
    ordered = np.sort(np.asarray(times, np.float64), axis=-1)
    size = ordered.shape[-1]
    middle: Floats = (ordered[..., (size - 1) // 2] + ordered[..., size // 2]) / 2
    return middle


def iqm(values: npt.ArrayLike) -> Floats:
    """Mean of what is left without the lowest and the highest quarter, over the last axis."""
    ordered = np.sort(np.asarray(values, np.float64), axis=-1)
    cut = int(ordered.shape[-1] * 0.25)
    middle: Floats = ordered[..., cut : ordered.shape[-1] - cut].mean(-1)
    return middle


def bootstrap(
    samples: Sequence[npt.ArrayLike],
    statistic: Callable[..., Any],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> tuple[float, float]:
    """95 % percentile interval of `statistic`, from resampled seeds.

    The statistic is called once, with all resamples of each sample (R, n), and returns (R,).
    """
    return interval(statistic(*resampled(samples, seed=seed, resamples=resamples)))


def resampled(
    samples: Sequence[npt.ArrayLike], *, seed: int = 0, resamples: int = RESAMPLES
) -> list[Floats]:
    """Each sample (n,) drawn anew with replacement: (R, n).

    What one seed gave to each sample stays together.
    """
    index = drawn_anew(len(np.asarray(samples[0])), seed=seed, resamples=resamples)
    return [np.asarray(sample, np.float64)[index] for sample in samples]


def drawn_anew(size: int, *, seed: int = 0, resamples: int = RESAMPLES) -> npt.NDArray[np.int64]:
    """Which of so many are in each resample: (R, size), with replacement."""
    return np.random.default_rng(seed).integers(size, size=(resamples, size))


def interval(values: npt.ArrayLike) -> tuple[float, float]:
    """The 2.5 % and 97.5 % quantiles, not interpolated: values may be infinite."""
    ordered = np.sort(np.asarray(values, np.float64))
    low, high = (math.ceil(share * len(ordered)) - 1 for share in (0.025, 0.975))
    return float(ordered[max(low, 0)]), float(ordered[high])


def improvement(slower: Floats, faster: Floats) -> Floats:
    """Share of all pairs of seeds in which the second took less time; equal ones count half.

    "Probability of improvement" in Agarwal et al. 2021; (..., n) and (..., m) -> (...).
    """
    a, b = slower[..., :, None], faster[..., None, :]
    less: Floats = (b < a).mean((-2, -1)) + 0.5 * (b == a).mean((-2, -1))
    return less


class Ratio(NamedTuple):
    """How many times longer one arm takes than another."""

    value: float | None  # None where neither median was reached: nothing is known
    bound: str  # "=", ">=" where the baseline's median is a lower bound, "<=" where the arm's is
    low: float  # of the 95 % interval; 0 where nothing bounds it from below
    high: float  # may be infinite


def median_ratio(
    baseline: npt.ArrayLike,
    arm: npt.ArrayLike,
    baseline_horizon: npt.ArrayLike,
    arm_horizon: npt.ArrayLike,
    *,
    seed: int = 0,
) -> Ratio:
    """Baseline's median time over the arm's, with a bootstrap interval over the paired seeds.

    All arguments (n,), seed by seed; a time that was not reached is infinite, and its horizon, how
    long that seed was watched, bounds it from below. The interval takes for every unreached median
    the end that makes it wider.
    """
    times = [np.asarray(x, np.float64) for x in (baseline, arm, baseline_horizon, arm_horizon)]
    drawn = resampled(times, seed=seed)
    low = interval(_ratios(*drawn)[0])[0]
    high = interval(_ratios(*drawn)[1])[1]
    lower, upper = (float(x) for x in _ratios(*times))
    if lower == upper:
        return Ratio(lower, "=", low, high)
    if math.isinf(upper) and lower == 0.0:
        return Ratio(None, "", low, high)
    return Ratio(lower, ">=", low, high) if math.isinf(upper) else Ratio(upper, "<=", low, high)


def _ratios(baseline: Floats, arm: Floats, *horizons: Floats) -> tuple[Floats, Floats]:
    """Least and greatest ratio of medians that what was watched allows, (..., n) -> (...)."""
    medians = median(baseline), median(arm)
    least = [
        np.where(np.isinf(m), median(np.minimum(times, horizon)), m)
        for m, times, horizon in zip(medians, (baseline, arm), horizons, strict=True)
    ]
    return least[0] / medians[1], medians[0] / least[1]


def plain(value: Any) -> float | None:
    """A number for JSON: five digits of it, null for infinity."""
    number = float(value)
    return None if math.isinf(number) else float(f"{number:.5g}")


class Correlation(NamedTuple):
    """How alike two orders are: 1 the same, -1 reversed, 0 neither."""

    value: float
    low: float  # of the 95 % interval
    high: float


def spearman(a: npt.ArrayLike, b: npt.ArrayLike, *, seed: int = 0) -> Correlation:
    """Spearman's rank correlation of pairs (n,), with a bootstrap interval over the pairs.

    Equal numbers share their mean rank. A resample in which one side never varies has no order and
    counts as 0. Raises RlftError for fewer than 3 pairs and where a side never varies.
    """
    x, y = np.asarray(a, np.float64), np.asarray(b, np.float64)
    if x.ndim != 1 or x.shape != y.shape or len(x) < 3 or not np.isfinite([x, y]).all():
        raise RlftError(f"{x.shape} and {y.shape}: give as many finite numbers of each, 3 or more")
    if min(np.ptp(x), np.ptp(y)) == 0.0:
        raise RlftError("all numbers of one side are equal: they rank nothing")
    low, high = bootstrap([x, y], _rank_correlation, seed=seed)
    return Correlation(float(_rank_correlation(x[None], y[None])[0]), low, high)


def _rank_correlation(a: Floats, b: Floats) -> Floats:
    """Pearson's correlation of the ranks, (R, n) and (R, n) -> (R,)."""
    from scipy.stats import rankdata

    ranks = [rankdata(side, axis=1) for side in (a, b)]
    x, y = (side - side.mean(1, keepdims=True) for side in ranks)
    spread = np.sqrt((x**2).sum(1) * (y**2).sum(1))
    shared: Floats = (x * y).sum(1) / np.where(spread > 0.0, spread, 1.0)
    return shared
