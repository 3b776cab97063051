"""Times that are censored: the textbook's remission times, and numbers worked out by hand."""

import math

import numpy as np
import pytest

from rlft.lab.comparisons.survival import first_crossings, horizon, kaplan_meier, restricted_mean

INF = math.inf
# Weeks in remission of 21 patients under 6-MP (Freireich et al. 1963): of these, 12 were still
# in remission when last seen.
RELAPSED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
LAST_SEEN = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
TIMES = np.array([*RELAPSED, *[INF] * len(LAST_SEEN)])
WATCHED = np.array([*[INF] * len(RELAPSED), *LAST_SEEN], np.float64)


def test_a_crossing_is_interpolated_and_the_first_one_counts() -> None:
    steps = [0, 10, 20, 30]
    assert first_crossings(steps, [0.5, 0.7, 0.9, 1.0], [0.8]) == pytest.approx([15.0])
    assert first_crossings(steps, [0.0, 0.8, 0.1, 0.9], [0.8]) == pytest.approx([10.0])
    assert first_crossings(steps, [0.8, 0.1, 0.1, 0.1], [0.8]).tolist() == [0.0]
    assert first_crossings(steps, [0.0, 0.2, 0.79, 0.7], [0.8]).tolist() == [INF]
    # 0.85 is first met on the way from 0.1 to 0.9, not before: 20 + 10 x 0.75 / 0.8
    found = first_crossings(steps, [0.0, 0.8, 0.1, 0.9], [0.0, 0.4, 0.85, 0.95])
    assert found.tolist() == pytest.approx([0.0, 5.0, 29.375, INF])


def test_the_remission_times_give_the_textbooks_curve() -> None:
    curve = kaplan_meier(TIMES, WATCHED)
    assert curve.times.tolist() == [0, 6, 7, 10, 13, 16, 22, 23]
    assert curve.shares.tolist() == pytest.approx(
        [1.0, 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], abs=5e-4
    )
    assert curve.last == 35


def test_the_remission_times_give_the_mean_that_is_the_area_under_the_curve() -> None:
    hand = 6 + (18 / 21) * 1 + (18 / 21) * (16 / 17) * 3  # up to week 10, by rectangles
    assert restricted_mean(TIMES, WATCHED, 10.0) == pytest.approx(hand)
    assert restricted_mean(TIMES, WATCHED, 35.0) == pytest.approx(23.29, abs=5e-3)


def test_where_all_were_watched_equally_long_the_mean_is_that_of_the_times_cut_there() -> None:
    times = np.random.default_rng(0).exponential(10.0, (7, 20))
    times[times > 12.0] = INF
    found = restricted_mean(times, np.full((7, 20), 12.0), 12.0)
    assert found == pytest.approx(np.minimum(times, 12.0).mean(-1))
    whole = np.random.default_rng(1).exponential(10.0, 20)
    assert restricted_mean(whole, np.full(20, 1000.0), 1000.0) == pytest.approx(whole.mean())


def test_who_is_censored_is_neither_left_out_nor_counted_as_there() -> None:
    times, watched = np.array([2.0, INF, 8.0]), np.array([10.0, 4.0, 10.0])
    curve = kaplan_meier(times, watched)
    assert curve.shares.tolist() == pytest.approx([1.0, 2 / 3, 0.0])
    assert (curve.times.tolist(), curve.last) == ([0.0, 2.0, 8.0], INF)
    assert restricted_mean(times, watched, 10.0) == pytest.approx(2 + 6 * 2 / 3)
    nobody = kaplan_meier([INF, INF], [5.0, 7.0])
    assert (nobody.times.tolist(), nobody.shares.tolist(), nobody.last) == ([0.0], [1.0], 7.0)


def test_arrivals_at_once_count_together_and_before_those_lost_in_that_moment() -> None:
    curve = kaplan_meier([3.0, INF, 3.0, 5.0], [9.0, 3.0, 9.0, 9.0])
    assert curve.times.tolist() == [0.0, 3.0, 5.0]
    assert curve.shares.tolist() == pytest.approx([1.0, 0.5, 0.0])
    assert horizon([3.0, INF], [9.0, 3.0]) == 3.0
    assert horizon([3.0, INF], [9.0, 2.0]) == INF
