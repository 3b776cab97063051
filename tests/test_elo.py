"""Elo by maximum likelihood: closed forms, invariances, intervals that cover."""

import numpy as np
import pytest

from rlft.envs.world import DRAW, LOSS, WIN
from rlft.lab.ladder.elo import ANCHORED, UNIT, Games, joined, points_of, ratings, strengths
from rlft.npc import RlftError


def games(first, second, outcomes, level=0):
    n = len(outcomes)
    outcomes = np.array(outcomes, np.int8)
    return Games(np.full(n, first), np.full(n, second), np.arange(level, level + n), outcomes)


def planted(elo, levels, seed, draws=0.0):
    """Everybody against everybody on `levels` levels each, by the chances that these Elo give."""
    random, parts = np.random.default_rng(seed), []
    for i in range(len(elo)):
        for j in range(i + 1, len(elo)):
            chance = 1.0 / (1.0 + 10.0 ** ((elo[j] - elo[i]) / 400.0))
            outcome = np.where(random.random(levels) < chance, WIN, LOSS)
            # Half of the wins and half of the losses of a share of the games: points stay.
            outcome = np.where(random.random(levels) < draws, DRAW, outcome) if draws else outcome
            parts.append(games(i, j, outcome, 1000 * len(parts)))
    return joined(parts)


def elo_of(games, players, anchor=0):
    """Without added draws and intervals."""
    return ANCHORED + UNIT * strengths(points_of(games, players), anchor)


@pytest.mark.parametrize(("wins", "losses"), [(3, 1), (9, 1), (1, 1), (20, 80)])
def test_two_players_differ_by_the_logarithm_of_their_odds(wins, losses):
    found = elo_of(games(0, 1, [LOSS] * losses + [WIN] * wins), 2, anchor=1)
    assert found[1] == ANCHORED
    assert found[0] - found[1] == pytest.approx(400 * np.log10(wins / losses), abs=1e-6)


def test_a_draw_is_half_a_win_for_each():
    drawn = elo_of(games(0, 1, [WIN, DRAW, DRAW, LOSS, WIN, DRAW]), 2)
    halves = elo_of(games(0, 1, [WIN] * 7 + [LOSS] * 5), 2)  # 3.5 to 2.5 points
    assert drawn[1] == pytest.approx(halves[1], abs=1e-6)


def test_added_draws_count_like_played_ones():
    won = games(0, 1, [WIN, WIN, WIN])
    first, second = ratings(won, 2, 1, prior=0.5, resamples=5)  # 3.25 to 0.25 points
    assert first.elo - second.elo == pytest.approx(400 * np.log10(13.0), abs=1e-4)


def test_a_chain_of_players_adds_up():
    chain = joined([games(0, 1, [WIN] * 3 + [LOSS]), games(1, 2, [WIN] * 3 + [LOSS], 10)])
    found = elo_of(chain, 3, anchor=2)
    assert found[0] - found[2] == pytest.approx(800 * np.log10(3.0), abs=1e-6)


def test_the_likelihood_cannot_be_raised_by_any_small_change():
    random = np.random.default_rng(3)
    points = random.integers(1, 9, (5, 5)).astype(float)
    np.fill_diagonal(points, 0.0)
    found = strengths(points, 2)
    assert found[2] == 0.0

    def likelihood(s):
        return -(points * np.log1p(np.exp(s[None, :] - s[:, None]))).sum()

    for k in range(5):
        for change in (-1e-3, 1e-3):
            moved = found.copy()
            moved[k] += change
            assert likelihood(moved) < likelihood(found)


def test_who_is_listed_first_and_in_which_order_does_not_matter():
    one = planted([1000, 1100, 900], 40, 0)
    turned = Games(
        one.second[::-1], one.first[::-1], one.level[::-1],
        np.array([0, LOSS, WIN, DRAW], np.int8)[one.outcome[::-1]],
    )  # fmt: skip
    assert elo_of(one, 3) == pytest.approx(elo_of(turned, 3), abs=1e-6)


def test_another_anchor_moves_everybody_alike():
    played = planted([1000, 1150, 800], 60, 1)
    from_first, from_last = elo_of(played, 3, anchor=0), elo_of(played, 3, anchor=2)
    assert np.ptp(np.subtract(from_first, from_last)) == pytest.approx(0.0, abs=1e-6)


def test_a_planted_ladder_is_found_again():
    truth = [1000, 1080, 1250, 900, 700, 1400]
    found = ratings(planted(truth, 300, 2), len(truth), 0, prior=0.0, resamples=200)
    assert [r.elo for r in found] == pytest.approx(truth, abs=45)
    assert np.argsort([r.elo for r in found]).tolist() == np.argsort(truth).tolist()


def test_the_intervals_cover_the_truth_about_as_often_as_they_say():
    truth, covered, tried = [1000, 1120, 950, 1300], 0, 0
    for seed in range(60):
        found = ratings(planted(truth, 60, seed), 4, 0, prior=0.0, resamples=150, seed=seed)
        covered += sum(r.low <= t <= r.high for r, t in zip(found[1:], truth[1:], strict=True))
        tried += 3
    assert 0.89 <= covered / tried <= 0.99


def test_games_of_one_level_stay_together():
    outcome = np.array([WIN, WIN, WIN, WIN, LOSS, LOSS, LOSS, LOSS] * 4, np.int8)
    first, second = np.zeros(32, int), np.ones(32, int)
    apart = ratings(Games(first, second, np.arange(32), outcome), 2, 0)[1]
    paired = ratings(Games(first, second, np.repeat(np.arange(8), 4), outcome), 2, 0)[1]
    assert paired.high - paired.low > 1.6 * (apart.high - apart.low)  # twice, but for chance


def test_the_anchor_has_no_interval():
    found = ratings(planted([1000, 1100], 30, 0), 2, 1, resamples=20)
    assert (found[1].elo, found[1].low, found[1].high) == (ANCHORED, ANCHORED, ANCHORED)


def test_who_never_lost_has_a_finite_rating_by_the_added_draws_alone():
    spotless = games(0, 1, [WIN] * 20)
    assert -np.inf < ratings(spotless, 2, 0, resamples=5)[1].low < ANCHORED - 300
    with pytest.raises(RlftError, match="lost or won all"):
        elo_of(spotless, 2)


def test_players_who_never_met_are_refused():
    apart = joined([games(0, 1, [WIN, LOSS]), games(2, 3, [WIN, LOSS], 10)])
    with pytest.raises(RlftError, match="never met"):
        ratings(apart, 4, 0, resamples=5)


def test_many_ladders_at_once_are_as_one_by_one():
    random = np.random.default_rng(0)
    points = random.integers(1, 9, (3, 4, 4)).astype(float)
    together = strengths(points, 1)
    for row, each in zip(together, points, strict=True):
        assert row == pytest.approx(strengths(each, 1), abs=1e-9)
    assert UNIT == pytest.approx(173.7178, abs=1e-4)
