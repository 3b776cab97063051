"""Intervals, crossings and medians, against numbers worked out by hand."""

import math

import numpy as np
import pytest

from rlft.lab.statistics import (
    bootstrap,
    improvement,
    interval,
    iqm,
    median,
    median_ratio,
    wilson,
)

INF = math.inf


@pytest.mark.parametrize(
    ("wins", "levels", "low", "high"),
    [
        (0, 0, 0.0, 1.0),
        (0, 10, 0.0, 0.27753),  # z² / (n + z²)
        (10, 10, 0.72247, 1.0),
        (5, 10, 0.23659, 0.76341),  # 1/2 ± z / (2 sqrt(n + z²))
        (
            450,
            500,
            0.87058,
            0.92332,
        ),  # (share + z²/2n ± z sqrt(share(1-share)/n + z²/4n²)) / (1 + z²/n)
    ],
)
def test_the_wilson_interval_is_the_one_worked_out_by_hand(
    wins: int, levels: int, low: float, high: float
) -> None:
    assert wilson(wins, levels) == pytest.approx((low, high), abs=1e-5)


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([3, 1, 2], 2),
        ([1, INF, 3], 3),
        ([1, INF, INF], INF),
        ([1, 2, 3, INF], 2.5),
        ([1, 2, INF, INF], INF),  # half way to never
        ([INF], INF),
    ],
)
def test_what_was_never_reached_is_longer_than_everything(
    times: list[float], expected: float
) -> None:
    assert median(times) == expected


def test_a_median_is_taken_along_the_last_axis() -> None:
    assert median([[1, 5, 3], [2, INF, INF]]).tolist() == [3, INF]


def test_the_interquartile_mean_leaves_a_quarter_out_at_either_end() -> None:
    assert iqm([0.0, 1.0, 2.0, 100.0]) == 1.5
    assert iqm([3.0, 5.0]) == 4.0
    assert iqm([[9.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]]) == pytest.approx(4.5)


def test_a_paired_interval_of_two_means_covers_their_difference_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(4)
    covered, apart = 0, []
    for k in range(200):
        level = generator.normal(0.0, 5.0, 25)  # what a seed gives to both
        pairs = [level + generator.normal(0.3, 1.0, 25), level + generator.normal(0.0, 1.0, 25)]
        low, high = bootstrap(pairs, lambda a, b: (a - b).mean(-1), seed=k, resamples=400)
        covered += low <= 0.3 <= high
        apart.append(high - low)
    assert 0.89 <= covered / 200 <= 0.99
    assert np.mean(apart) < 1.5  # drawn apart they would be five times as wide


def test_the_bootstrap_covers_the_truth_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(3)
    covered = 0
    for k in range(200):
        low, high = bootstrap([generator.normal(7.0, 2.0, 25)], median, seed=k,
                              resamples=400)  # fmt: skip
        covered += low <= 7.0 <= high
    assert 0.89 <= covered / 200 <= 0.99


def test_pairs_are_resampled_together() -> None:
    a = np.random.default_rng(0).normal(0.0, 10.0, 20)
    ends = bootstrap([a, a + 1.0], lambda x, y: (y - x).mean(-1))
    assert ends == pytest.approx((1.0, 1.0))


def test_the_same_seed_gives_the_same_interval_and_infinite_ends_stay_infinite() -> None:
    sample = [1.0, 2.0, 3.0, INF]
    assert bootstrap([sample], median) == bootstrap([sample], median)
    assert bootstrap([sample], median) == (1.0, INF)
    assert interval([INF] * 9) == (INF, INF)
    assert interval(np.arange(1, 1001)) == (25.0, 975.0)


def test_the_probability_of_improvement_counts_all_pairs_and_halves_ties() -> None:
    slow, fast = np.array([2.0, 4.0]), np.array([1.0, 2.0, 3.0])
    assert improvement(slow, fast) == pytest.approx((1 + 0.5 + 0 + 1 + 1 + 1) / 6)
    assert improvement(fast, slow) == pytest.approx(1 - improvement(slow, fast))
    assert improvement(np.array([INF]), np.array([INF])) == 0.5
    assert improvement(np.array([[INF], [1.0]]), np.array([[1.0], [2.0]])).tolist() == [1.0, 0.0]


def test_a_ratio_of_medians_is_exact_where_both_were_reached() -> None:
    ratio = median_ratio([40, 60, 80], [10, 20, 30], [100] * 3, [100] * 3)
    assert (ratio.value, ratio.bound) == (3.0, "=")
    assert 8 / 3 <= ratio.low <= 3.0 <= ratio.high == 4.0  # pairs are 4, 3 and 2.67


def test_an_unreached_baseline_bounds_the_ratio_from_below() -> None:
    ratio = median_ratio([INF, INF, 80], [20, 20, 20], [100] * 3, [100] * 3)
    assert ratio == (5.0, ">=", 4.0, INF)


def test_an_unreached_arm_bounds_the_ratio_from_above() -> None:
    ratio = median_ratio([20, 20, 20], [INF, INF, 80], [100] * 3, [100] * 3)
    assert ratio == (pytest.approx(0.2), "<=", 0.0, pytest.approx(0.25))


def test_two_unreached_medians_say_nothing() -> None:
    assert median_ratio([INF] * 3, [INF] * 3, [9] * 3, [9] * 3) == (None, "", 0.0, INF)
