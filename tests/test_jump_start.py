"""Jump-start: who decided what, and that a learner learns only from its own decisions."""

import numpy as np
import pytest
import torch
from small_jobs import LATE, STRICT, WALK, differing
from tuned import finished, resumed, tuned

from rlft.finetune.jump_start import Curriculum, Guidance
from rlft.finetune.sites import ActSite


class Diary:
    """Every decision of a training: what the guide would do, what was played, whose it was."""

    def __init__(self, training):
        self.act, self.training = training.learner.act, training
        self.rows, self.inner = [], self.act.override
        self.act.override = self.play

    def play(self, senses, actions):
        ages = self.act.ages().copy()
        played = self.inner(senses, actions)
        work = self.training.attachment
        guide = work.teacher if work.hired else None
        said = (work.module(senses) if guide is None else guide.outputs(senses)).argmax(-1)
        others = self.act.others.clone().numpy()
        self.rows.append((ages, said.numpy(), actions.numpy(), played.numpy(), others))
        return played

    def column(self, place):
        return np.stack([row[place] for row in self.rows])


@pytest.mark.parametrize("algorithm", ("sarsa", "dqn", "sb3-dqn"))
def test_the_guide_makes_the_first_decisions_and_the_learner_all_the_others(algorithm):
    training = tuned(algorithm, "jump-start", {"jump-start.first": 3, "jump-start.episodes": 10**5})
    diary = Diary(training)
    list(training.advance(300))
    ages, said, own, played, others = (diary.column(place) for place in range(5))
    assert np.array_equal(others, ages < 3)
    assert np.array_equal(played, np.where(others, said, own))
    assert others.any() and not others.all() and (said != own)[others].any()


def test_no_decision_of_the_guide_is_learnt_from_on_policy():
    """Each of SARSA's minibatches holds its own decisions only, and every one of them."""
    settings = {"jump-start.first": 3, "jump-start.episodes": 10**5}
    training = tuned("sarsa", "jump-start", settings, 1600)
    diary, learner = Diary(training), training.learner
    seen = []
    training.attachment.optimizer.register_step_pre_hook(lambda *_: seen.append(learner._batch))
    rows = learner.config.rollout
    for _ in training.advance():
        others = np.stack([row[4] for row in diary.rows[-rows:]])
        assert len(others) == rows and not (learner.rollout.valid & others).any()
        own = learner.rollout.senses[:-1][torch.from_numpy(learner.rollout.valid)]
        assert sum(map(len, seen)) == learner.config.epochs * len(own)
        assert {tuple(row) for batch in seen for row in batch.tolist()} == {
            tuple(row) for row in own.tolist()
        }
        seen.clear()


def test_a_rollout_that_is_all_the_guides_teaches_nothing():
    settings = {"jump-start.first": 10**6, "jump-start.share": 1}
    training = tuned("sarsa", "jump-start", settings, 320)
    before = training.learner.network.tensors()
    rows = list(training.advance(256))
    assert [row["loss"] for row in rows] == [0.0] * len(rows) and training.learner.updates == 0
    after = training.learner.network.tensors()
    assert all(np.array_equal(after[k], v) for k, v in before.items() if "normaliser" not in k)


@pytest.mark.parametrize("algorithm", ("dqn", "sb3-dqn"))
def test_a_replay_keeps_what_the_guide_did(algorithm):
    training = finished(algorithm, "jump-start", {"jump-start.first": 10**6}, 240)
    replay = training.learner.sites().replay
    rows = replay.count if algorithm == "dqn" else replay.buffer.size()
    assert rows * training.learner.config.copies == 240


@pytest.mark.parametrize("game", (STRICT, LATE))
@pytest.mark.parametrize("algorithm", ("sarsa", "dqn"))
def test_the_guide_keeps_to_what_is_legal(algorithm, game):
    """It would always go left, which the game forbids at x < -1 and breaks at."""
    start = finished(algorithm, "full", steps=64, game=game).brain()
    leftmost = {"head.weight": 0 * start.tensors["head.weight"], "head.bias": np.float32([1, 0])}
    start = start.replace(tensors={**start.tensors, **leftmost})
    settings = {"jump-start.first": 10**6}
    training = tuned(algorithm, "jump-start", settings, 320, game=game, start=start)
    diary = Diary(training)
    list(training.advance(160))
    played = diary.column(3)
    assert (played == 0).any() and (played == 1).any()


def test_the_guide_steps_back_when_the_score_is_near_the_best_and_episodes_have_finished():
    ladder = Curriculum(levels=4, tolerance=0.05, episodes=100)
    levels = []
    for score, finished_ in [
        (float("nan"), 0), (10.0, 99), (10.0, 100), (9.6, 150), (9.6, 200), (9.4, 300),
        (9.5, 301), (-1.0, 900), (11.0, 901), (11.0, 5000),
    ]:  # fmt: skip
        ladder.see(score, finished_)
        levels.append(ladder.level)
    assert levels == [4, 4, 3, 3, 2, 2, 1, 1, 0, 0]
    below = Curriculum(levels=2, tolerance=0.1, episodes=1)  # of returns that are negative
    below.see(-10.0, 1), below.see(-11.5, 2)
    assert below.level == 1
    below.see(-10.9, 3)
    assert below.level == 0


def test_drawn_lengths_are_uniform_and_last_for_an_episode():
    ages = np.zeros(5000, np.int64)
    act = ActSite(lambda _: 0.0, ages=lambda: ages)
    start = Guidance(act, lambda s: s, 4, None, torch.Generator().manual_seed(0))
    first = start.lengths(ages).copy()
    counts = np.bincount(first, minlength=5)
    assert len(counts) == 5 and (np.abs(counts - 1000) < 4 * (5000 * 0.2 * 0.8) ** 0.5).all()
    ages = np.array([0, 1] * 2500)
    second = start.lengths(ages)
    assert np.array_equal(second[1::2], first[1::2]) and (second[::2] != first[::2]).any()


def test_it_chains_with_what_already_takes_over():
    ages = np.array([0, 5])
    act = ActSite(lambda _: 0.0, override=lambda _, actions: actions + 1, ages=lambda: ages)
    Guidance(act, lambda senses: senses, 2, Curriculum(1, 0.0, 1), torch.Generator())
    played = act.override(torch.tensor([[0.0, 9.0, 0.0]] * 2), torch.tensor([1, 1]))
    assert played.tolist() == [1, 2] and act.others.tolist() == [True, False]


def test_the_guide_is_gone_after_its_share_of_the_budget():
    training = tuned("dqn", "jump-start", {"jump-start.share": 0.5, "jump-start.tolerance": 0,
                                           "jump-start.episodes": 10**5}, 3000)  # fmt: skip
    guides = [(row["steps"], row["guide"]) for row in training.advance()]
    assert guides[0] == (1000, 100.0) and guides[-1][1] == 0.0
    assert not training.learner.act.others.any()


@pytest.mark.parametrize("rule", ("curriculum", "random"))
@pytest.mark.parametrize("algorithm", ("sarsa", "dqn", "sb3-dqn"))
def test_it_goes_on_from_a_snapshot_bit_for_bit(algorithm, rule):
    settings = {"jump-start.first": 6, "jump-start.rule": rule, "jump-start.episodes": 20}
    whole, other = resumed(algorithm, "jump-start", settings, game=WALK)
    assert differing(whole, other) == []
