"""A return floor: when it rolls back, to what, and that it brings back what was lost."""

from itertools import pairwise
from math import isnan, nan

import numpy as np
import pytest
import torch
from dqn_grid import Grid
from small_jobs import differing
from torch import nn
from tuned import finished, resumed, tuned, unlike

from rlft.agents import SARSA, SARSAConfig
from rlft.agents.play import Play
from rlft.finetune.floor import Floor
from rlft.finetune.recipe import Recipe
from rlft.finetune.sites import NetworkSite, Sites
from rlft.finetune.starts import CriticWarmUp, ReturnFloor
from rlft.networks import Network
from rlft.networks.network import fresh
from rlft.npc import Brain, RlftError, mlp, plain

ALWAYS = {"floor.share": 1.0, "floor.errors": 0.0}  # what falls at all comes back


class Played:
    """A layer that learns, its copy, and the score and episodes of whoever plays with it."""

    def __init__(self, share=0.9, episodes=100, errors=0.0):
        self.layer, self.copy = nn.Linear(2, 2), nn.Linear(2, 2)
        self.alone = nn.Parameter(torch.zeros(3))  # no module holds it, such as a deviation
        self.optimizer = torch.optim.Adam([*self.layer.parameters(), self.alone])
        self.score, self.error, self.finished = nan, nan, 0
        sites = Sites(
            "one", (NetworkSite(self.layer, "both", (self.copy,)),), {"both": self.optimizer},
            score=lambda: self.score, score_error=lambda: self.error,
            episodes=lambda: self.finished,
        )  # fmt: skip
        self.floor = Floor(sites, share, episodes, errors)
        self.write(0.0)
        self.floor.begin()

    def write(self, number):
        """Let every weight be this number, as if learnt."""
        for tensor in (*self.layer.parameters(), *self.copy.parameters(), self.alone):
            tensor.data.fill_(number)

    def see(self, finished, score, number=None):
        """Whether it rolled back, and which number the weights are then."""
        if number is not None:
            self.write(number)
        self.finished, self.score = finished, score
        fell = self.floor.fell()
        (found,) = {float(t.detach().mean()) for t in (*self.layer.parameters(),
                    *self.copy.parameters(), self.alone)}  # fmt: skip
        return fell, found


@pytest.mark.parametrize(("reference", "floor"), [(10.0, 9.0), (-10.0, -11.0), (0.0, 0.0)])
def test_the_floor_lies_a_tenth_below_the_first_score_also_where_it_is_negative(reference, floor):
    played = Played()
    assert isnan(played.floor.floor) and not played.floor.known
    assert played.see(99, reference + 5.0) == (False, 0.0) and not played.floor.known
    assert played.see(100, reference) == (False, 0.0)
    assert played.floor.floor == pytest.approx(floor)
    assert played.see(101, floor - 1e-3)[0] and not Played().see(10**6, nan)[0]


def test_weights_count_as_good_only_when_the_episodes_after_them_were():
    """Weights 2 were copied when the score still told of better ones before them."""
    played = Played()
    assert played.see(100, 10.0, 1.0) == (False, 1.0)
    assert played.see(180, 9.5, 2.0) == (False, 2.0)
    assert played.see(200, 9.1, 3.0) == (False, 3.0)  # 1 is known to be good, 3 waits
    assert played.see(220, 8.9, 4.0) == (True, 1.0)
    assert played.see(319, 0.0, 5.0) == (False, 5.0)  # the score still tells of 3 and 4
    assert played.see(320, 8.9, 6.0) == (True, 1.0)
    assert played.see(420, 9.9, 7.0) == (False, 7.0)
    assert played.see(520, 9.9, 8.0) == (False, 8.0)
    assert played.see(530, 1.0, 9.0) == (True, 7.0)
    assert played.floor.rollbacks == 3


def test_what_may_be_chance_brings_nothing_back_and_counts_as_good_neither():
    played = Played(errors=2.0)
    played.error = 0.3
    assert played.see(100, 10.0, 1.0) == (False, 1.0)
    played.error = 0.4  # of the difference: 0.5
    assert played.see(200, 8.01, 2.0) == (False, 2.0)
    assert played.see(300, 7.99, 3.0) == (True, 0.0)  # 1 came to 8.01, below the floor of 9
    assert played.see(400, 9.5, 4.0) == (False, 4.0) and played.see(500, 9.5, 5.0) == (False, 5.0)
    assert played.see(510, 7.0, 6.0) == (True, 4.0)


def test_learners_tell_how_sure_their_score_is():
    play = Play(2)
    assert isnan(play.score_error())
    play._count(np.array([1.0, 3.0]), np.array([True, True]))
    assert (play.score(), play.score_error()) == (2.0, pytest.approx(1.0))
    sites = finished("ppo", "full", steps=3200).learner.sites()
    assert np.isfinite(sites.score()) and sites.score_error() > 0.0


def test_a_rollback_takes_the_moments_with_it():
    played = Played()
    played.see(100, 10.0)
    played.layer(torch.ones(1, 2)).sum().backward()
    played.optimizer.step()
    assert played.optimizer.state
    assert played.see(101, 0.0) == (True, 0.0) and not played.optimizer.state


ARCHITECTURE = mlp(25, (32,), 4)
FRESH = Brain(plain(25), plain(4, "action").names, ARCHITECTURE,
              fresh(ARCHITECTURE, torch.Generator().manual_seed(0)).tensors())  # fmt: skip


def played(start, learning_rate, steps, recipe=Recipe()):  # noqa: B008 (frozen)
    """SARSA in the grid: the learner, the recipe at work, the score after each update."""
    config = SARSAConfig(
        copies=16, rollout=8, epochs=2, minibatch=64, gamma=0.9, explore="epsilon",
        epsilon_start=0.05, learning_rate=learning_rate, learning_rate_steps=0, average=0.9,
    )  # fmt: skip
    learner = SARSA(Network.from_brain(start), config, 0)
    work = recipe.attach(learner.sites(), start, 0, steps)
    updates = work.follow(learner.learn(Grid(16), steps))
    return learner, work, [row["return"] for row in updates]


def test_it_brings_back_a_policy_that_a_huge_learning_rate_destroys():
    learner, _, scores = played(FRESH, 0.01, 8000)
    assert min(scores[-20:]) > 0.65
    good = learner.brain(FRESH)
    _, _, lost = played(good, 3.0, 12_000)
    assert max(lost[-20:]) < 0.2
    for still in (True, False):
        recipe = Recipe(starts=(ReturnFloor(still=still, errors=0.0),))
        _, work, kept = played(good, 3.0, 12_000, recipe)
        floor = work.metrics()["rollbacks"]
        assert min(kept) < 0.5 and min(kept[-20:]) > 0.65
        assert work.tightness == 2.0**floor and len(work.notices) == floor > 1
        assert "the last good weights are back" in work.notices[0]


def test_the_rate_is_halved_at_each_rollback():
    settings = ALWAYS
    training = tuned("ppo", "floor", settings, 4000, more={"learning_rate": 0.001})
    rates = [(row.get("rate/all"), row["rollbacks"]) for row in training.advance()]
    assert rates[-1][1] >= 1.0
    for (_, before), (rate, _) in pairwise(rates):
        assert rate == (pytest.approx(0.001 / 2.0**before) if before else None)


@pytest.mark.parametrize("algorithm", ("sarsa", "ppo"))
def test_a_floor_that_is_never_reached_changes_nothing(algorithm):
    plain_one = finished(algorithm, "full", steps=3200)
    training = finished(algorithm, "floor", {"floor.share": 0.01}, 3200)
    work = training.attachment
    assert work.metrics()["rollbacks"] == 0.0 and work._kept["floor"].known
    assert unlike(training, plain_one) == []


def test_what_acts_can_stand_still_until_the_first_score_is_known():
    training = tuned("ppo", "floor", {"floor.still": True}, 3200)
    floor = training.attachment._kept["floor"]
    module = training.attachment.module
    before = [p.detach().clone() for p in module.parameters()]
    moved = []
    for _ in training.advance():
        moved.append(
            any(not torch.equal(a, b) for a, b in zip(before, module.parameters(), strict=True))
        )
        if not floor.known:
            assert not moved[-1]
    assert moved[-1] and not moved[0]
    with pytest.raises(RlftError, match="trpo steps its actor without an optimizer, which floor"):
        tuned("trpo", "floor", {"floor.still": True})


def test_nothing_that_rests_is_counted_as_a_step():
    steps = []
    recipe = Recipe(starts=(CriticWarmUp(steps=0.5),))
    with pytest.raises(RlftError, match="SARSA has neither a critic of its own nor a replay"):
        played(FRESH, 0.01, 100, recipe)
    training = tuned("ppo", "critic-warm-up+warm-up", {"critic-warm-up.steps": 0.5}, 640)
    for _ in training.advance():
        steps.append(training.attachment.updates)
    assert steps[0] == 0 and 0 < steps[-1] < training.learner.updates


SLOW = pytest.param("sb3-dqn", marks=pytest.mark.slow)


@pytest.mark.parametrize("algorithm", ("sarsa", "dqn", SLOW))
def test_with_a_guide_and_an_adaptive_rate_it_goes_on_from_a_snapshot_bit_for_bit(algorithm):
    settings = {
        **ALWAYS, "jump-start.first": 6, "jump-start.episodes": 30, "adapt-kl.every": 2,
        "adapt-kl.target": 0.001,
    }  # fmt: skip
    whole, other = resumed(algorithm, "floor+jump-start+adapt-kl", settings, 6000)
    assert whole.attachment.metrics()["rollbacks"] > 0.0 or algorithm == "dqn"
    assert whole.attachment._kept["floor"].known
    assert differing(whole, other) == []
    assert whole.attachment.notices[-1:] == other.attachment.notices[-1:]


@pytest.mark.parametrize("algorithm", ("ppo", pytest.param("trpo", marks=pytest.mark.slow)))
def test_on_policy_learners_of_sb3_go_on_from_a_snapshot_bit_for_bit(algorithm):
    more = {"learning_rate": 0.05, **({"target_kl": 2.0} if algorithm == "trpo" else {})}
    whole, other = resumed(algorithm, "floor", ALWAYS, 4000, more=more)
    assert whole.attachment.metrics()["rollbacks"] > 0.0
    assert differing(whole, other) == []
