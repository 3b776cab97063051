"""Intervals: of a share, of a median, of a ratio of medians. SciPy is imported where it is used."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

Z95 = 1.959963984540054  # standard normal quantile of a two-sided 95 % interval


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927); (0, 1) without trials."""
    if trials == 0:
        return 0.0, 1.0
    share, square = successes / trials, Z95 * Z95
    middle = (share + square / (2 * trials)) / (1 + square / trials)
    half = Z95 / (1 + square / trials)
    half *= math.sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def first_crossing(
    steps: Sequence[float], scores: Sequence[float], threshold: float
) -> float | None:
    """Where the score first reaches the threshold, linearly interpolated; None if it never does."""
    for k, score in enumerate(scores):
        if score >= threshold:
            if k == 0:
                return float(steps[0])
            share = (threshold - scores[k - 1]) / (score - scores[k - 1])
            return float(steps[k - 1] + share * (steps[k] - steps[k - 1]))
    return None


def censored_median(times: Sequence[float | None]) -> float | None:
    """Median of times of which those not reached (None) are longer than all others."""
    ordered = sorted(math.inf if time is None else time for time in times)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        median = ordered[middle]
    else:
        median = (ordered[middle - 1] + ordered[middle]) / 2
    return None if math.isinf(median) else median


def bootstrap(
    samples: Sequence[npt.NDArray[np.float64]],
    statistic: Callable[..., float],
    *,
    paired: bool,
    seed: int,
    resamples: int = 10_000,
) -> tuple[float, float]:
    """95 % percentile interval of `statistic(*samples)`, resampling seeds.

    Paired samples (the same seeds in every arm) are resampled together.
    """
    generator = np.random.default_rng(seed)
    values = np.empty(resamples)
    for k in range(resamples):
        if paired:
            index = generator.integers(len(samples[0]), size=len(samples[0]))
            values[k] = statistic(*(sample[index] for sample in samples))
        else:
            values[k] = statistic(
                *(sample[generator.integers(len(sample), size=len(sample))] for sample in samples)
            )
    # Not interpolated: a resample in which a threshold is never reached counts as infinite.
    low, high = np.quantile(values, [0.025, 0.975], method="inverted_cdf")
    return float(low), float(high)
