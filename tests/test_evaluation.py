"""Evaluation: the same levels for everybody, played once each."""

import numpy as np
import pytest

from rlft.envs.bots import BOTS
from rlft.envs.world import DRAW, LOSS, WIN
from rlft.lab import brains
from rlft.lab.evaluation import Result, brain_policy, brain_values_policy, evaluate, random_policy
from rlft.npc import DISCRETE_ACTIONS, SENSES


def result(outcomes, foes):
    return Result(np.array(outcomes, np.int8), np.zeros(len(outcomes)), np.array(foes, np.int8))


def test_a_draw_counts_as_not_won():
    found = result([WIN, WIN, LOSS, DRAW], [3, 3, 5, 5])
    assert found.win_rate == 0.5
    assert found.summary()["losses"] == 1
    assert found.against(BOTS[3]).win_rate == 1.0
    assert found.against(BOTS[5]).win_rate == 0.0
    assert found.met() == (BOTS[3], BOTS[5])


def test_the_levels_are_the_same_for_everybody():
    calm = evaluate(random_policy(8, seed=0), "arena", levels=32)
    wild = evaluate(random_policy(8, seed=1), "arena", levels=32)
    assert np.array_equal(calm.foes, wild.foes)
    assert not np.array_equal(calm.returns, wild.returns)


def test_the_same_policy_gets_the_same_result():
    brain = brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 0)
    first = evaluate(brain_policy(brain), "hunt", levels=16)
    second = evaluate(brain_policy(brain), "hunt", levels=16)
    assert np.array_equal(first.returns, second.returns)


def test_every_level_is_counted_once_however_long_the_others_last():
    found = evaluate(random_policy(8), "evade", levels=24, time_limit=40)
    assert found.levels == 24
    assert found.has_outcomes
    assert (found.outcomes != 0).all()


def test_ties_between_best_actions_are_broken_at_random():
    policy = brain_values_policy(lambda senses: np.tile(np.float32([1, 0, 1]), (len(senses), 1)))
    chosen = policy(np.zeros((600, 4), np.float32))
    assert set(chosen) == {0, 2}
    assert 200 < (chosen == 0).sum() < 400


def test_the_shipped_brain_wins_most_of_its_fights_untrained():
    found = evaluate(brain_policy(brains.find("fighter")), "arena", levels=200)
    assert found.win_rate > 0.75


def test_a_shuffled_brain_does_not():
    shuffled = brains.permuted(brains.find("fighter"), 0)
    assert evaluate(brain_policy(shuffled), "arena", levels=200).win_rate < 0.2


def test_no_levels_are_refused():
    with pytest.raises(ValueError, match="at least 1"):
        evaluate(random_policy(8), "arena", levels=0)
