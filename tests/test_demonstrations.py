"""Demonstrations: windows that stay inside episodes, advice that is the expert's, levels apart."""

import numpy as np
import pytest
import torch

from rlft.lab.evaluation import brain_policy
from rlft.lab.pretraining.demonstrations import FOLDS, Demonstrations, Shares
from rlft.lab.pretraining.experts import Source, why_not
from rlft.npc import RlftError, read

SHORT = {"time_limit": 11}
HUNT = Source("hunt", 16, SHORT)


@pytest.fixture(scope="module")
def hunted():
    return Demonstrations([HUNT], 4, seed=3, rollout=40)


def test_windows_never_cross_the_end_of_an_episode(hunted):
    """`time_left` tells where a state is: along a window it falls by a decision each."""
    column = hunted.stages[0].batch.senses.index("self.time_left")
    limits = set()
    for _ in range(3):
        windows = hunted.all()
        left = windows.senses[:, :, column] * 11
        fall = left[:, :-1] - left[:, 1:]
        torch.testing.assert_close(fall[windows.valid], torch.ones(int(windows.valid.sum())))
        assert windows.valid[:, 0].all()
        assert not (windows.valid[:, 1:] & ~windows.valid[:, :-1]).any()  # no gap
        beyond = ~windows.valid
        assert not windows.senses[:, 1:][beyond].any()
        assert not windows.rewards[beyond].any() and not windows.ended[beyond].any()
        assert not (windows.ended[:, :-1] & windows.valid[:, 1:]).any()
        limits |= set(windows.valid.sum(1).tolist())
    assert limits == {1, 2, 3, 4}


def test_every_decision_begins_exactly_one_window():
    """A window shifted by one is the next one of its copy, across the shuffled pieces too."""
    stream = Demonstrations([HUNT], 2, seed=1, rollout=8)
    pieces = [stream.all() for _ in range(6)]
    starts = torch.cat([windows.senses[:, 0] for windows in pieces])
    assert len(starts) == len(torch.unique(starts, dim=0))
    later = torch.cat([w.senses[w.valid[:, 1], 1] for w in pieces[:-1]])
    known = {row.numpy().tobytes() for row in starts}
    assert all(row.numpy().tobytes() in known for row in later)


def test_a_draw_is_a_shuffle_of_the_rollout_without_repeats():
    once, again = (Demonstrations([HUNT], 2, seed=1, rollout=16) for _ in range(2))
    whole = once.all()
    drawn = [again.draw(64) for _ in range(2)]
    senses = torch.cat([windows.senses[:, 0] for windows in drawn])
    assert len(torch.unique(senses, dim=0)) == 128
    rows = {row.numpy().tobytes() for row in whole.senses[:, 0]}
    assert {row.numpy().tobytes() for row in senses} <= rows
    assert not torch.equal(senses, whole.senses[:128, 0])
    with pytest.raises(RlftError, match="give more of either"):
        again.draw(200)


def test_the_same_seed_shows_the_same_and_another_seed_another():
    def first(seed):
        return Demonstrations([HUNT], 2, seed=seed, rollout=16).draw(64)

    for mine, its in zip(first(5), first(5), strict=True):
        assert torch.equal(mine, its)
    assert not torch.equal(first(5).senses, first(6).senses)


def test_held_out_levels_are_nobody_elses():
    sides = []
    for held_out in (False, True):
        stream = Demonstrations([HUNT], 1, seed=2, held_out=held_out)
        sides.append({int(n) for n in np.concatenate([stream._levels(40), stream._levels(57)])})
        assert len(sides[-1]) == 97
    assert not sides[0] & sides[1]
    assert all((n % FOLDS == FOLDS - 1) == held_out for held_out in (0, 1) for n in sides[held_out])


def test_the_expert_is_worth_cloning_and_chance_is_not():
    """What is shown when the expert alone plays with the NPC's own buttons."""
    rewards = []
    for shares in (Shares(1.0, 0.0, 0.0), Shares(0.0, 1.0, 0.0)):
        stream = Demonstrations([Source("navigation", 64, {})], 1, seed=0, rollout=250)
        stream.shares = shares
        windows = stream.all()
        rewards.append(float(windows.rewards[:, 0].mean()))
        if shares.expert:
            assert torch.equal(windows.actions[:, 0], windows.advice)
        else:
            assert windows.actions[:, 0].bincount(minlength=8).min() > 0
    assert rewards[0] > 0.03 > 0.0 > rewards[1]


def test_the_learner_plays_its_share_and_the_expert_advises_it_there():
    stream = Demonstrations([Source("navigation", 64, {})], 1, seed=0, rollout=64)
    stream.shares = Shares(0.5, 0.0, 0.5)
    with pytest.raises(RlftError, match="policy"):
        stream.all()
    stream.policy = lambda senses: np.full(len(senses), 2)  # always back
    windows = stream.all()
    back = windows.actions[:, 0] == 2
    assert 0.3 < float(back.float().mean()) < 0.7
    assert (windows.advice[back] != 2).float().mean() > 0.9
    assert torch.equal(windows.actions[~back, 0], windows.advice[~back])


def test_continuous_actions_are_the_experts_own_controls():
    stream = Demonstrations([Source("hunt", 32, {})], 1, seed=0, kind="continuous", rollout=100)
    stream.shares = Shares(1.0, 0.0, 0.0)
    windows = stream.all()
    assert windows.actions.shape[1:] == (1, 4)
    assert float(windows.actions.abs().max()) <= 1.0
    assert torch.equal(windows.actions[:, 0], windows.advice)
    between = (windows.advice.abs() > 0.1) & (windows.advice.abs() < 0.9)
    assert between.float().mean() > 0.1  # no buttons
    assert int(windows.ended.sum()) > 5  # prey is caught


def test_a_balanced_draw_shows_rare_actions_as_often():
    sources = [Source("spar", 64, {"foes": "expert"})]
    plain, even = (Demonstrations(sources, 1, seed=0, rollout=64) for _ in range(2))
    often = plain.draw(1000).advice.bincount(minlength=8)
    balanced = even.draw(1000, balanced=True).advice.bincount(minlength=8)
    there = balanced > 0
    assert often.max() > 500
    assert balanced.max() < 2 * 1000 / int(there.sum())
    assert balanced[7] > 1.5 * often[7]  # attack


def test_games_whose_npc_nobody_plays_are_named():
    for game in ("arena", "hunt", "spar", "navigation", "gather", "crossing"):
        assert why_not(game) == ""
    assert why_not("keyexit").startswith("keyexit cannot be cloned: no scripted expert")
    assert "no more often than chance" in why_not("evade")


def test_a_game_without_an_expert_is_shown_without_advice():
    stream = Demonstrations([Source("evade", 16, {})], 1, seed=0, rollout=32)
    windows = stream.all()
    assert (windows.advice == -1).all()
    assert windows.actions[:, 0].bincount(minlength=8).min() > 0


def test_an_expert_that_reads_the_senses_serves_too():
    stream = Demonstrations([Source("crossing", 64, {})], 1, seed=0, rollout=40)
    stream.shares = Shares(1.0, 0.0, 0.0)
    windows = stream.all()
    assert torch.equal(windows.actions[:, 0], windows.advice)
    assert float(windows.rewards[windows.ended].mean()) > 0.5  # most cross


def test_a_teacher_stands_in_for_the_expert():
    fighter = read("pretrained/fighter.npc")
    stream = Demonstrations([Source("spar", 16, {}, brain_policy(fighter))], 1, 0, rollout=20)
    windows = stream.all()
    best = fighter.values(windows.senses[:, 0].numpy()).argmax(1)
    assert (windows.advice.numpy() == best).mean() > 0.99


def test_games_of_other_senses_do_not_mix():
    with pytest.raises(RlftError, match="same senses"):
        Demonstrations([HUNT, Source("crossing", 4, {})], 1, seed=0)


def test_asking_the_expert_changes_nothing_in_the_games():
    """Levels played by chance look the same whether somebody is asked or not."""
    stream = Demonstrations([Source("arena", 16, {})], 1, seed=4, rollout=30)
    stream.shares = Shares(0.0, 1.0, 0.0)
    asked = stream.all()
    silent = Demonstrations([Source("arena", 16, {})], 1, seed=4, rollout=30)
    silent.shares = Shares(0.0, 1.0, 0.0)
    silent.stages[0].expert = None
    unasked = silent.all()
    assert torch.equal(asked.senses, unasked.senses)
    assert torch.equal(asked.rewards, unasked.rewards)
