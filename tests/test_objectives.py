"""Pretraining objectives by numbers worked out by hand, and learning from made-up transitions."""

import math

import pytest
import torch

from rlft.networks import fresh
from rlft.networks.objectives import (
    Contrast,
    Inverse,
    Masked,
    MovingEncoder,
    Outcome,
    Seen,
    SelfPrediction,
    Spaces,
    Windows,
    effective_rank,
    feature_spread,
    info_nce,
    mean_of,
    self_prediction,
)
from rlft.npc import mlp

SENSES, ACTIONS, HORIZON = 6, 3, 2
SPACES = Spaces(SENSES, 16, ACTIONS, True)


def test_self_prediction_is_zero_for_a_perfect_one_and_two_for_the_opposite():
    target = torch.randn(4, 2, 8, generator=_seeded(0))
    every = torch.ones(4, 2, dtype=torch.bool)
    assert float(self_prediction(3.0 * target, target, every)) == pytest.approx(0.0, abs=1e-6)
    assert float(self_prediction(-target, target, every)) == pytest.approx(2.0)
    across = torch.tensor([[[1.0, 0.0]]]), torch.tensor([[[0.0, 1.0]]])
    assert float(self_prediction(*across, every[:1, :1])) == pytest.approx(1.0)


def test_no_gradient_flows_into_what_is_predicted():
    predicted, target = (torch.randn(4, 2, 8, requires_grad=True) for _ in range(2))
    self_prediction(predicted, target, torch.ones(4, 2, dtype=torch.bool)).backward()
    assert predicted.grad.abs().sum() > 0
    assert target.grad is None


def test_what_is_not_valid_counts_for_nothing():
    values = torch.tensor([1.0, 3.0, math.nan])
    assert float(mean_of(values, torch.tensor([True, True, False]))) == 2.0
    assert float(mean_of(values, torch.zeros(3, dtype=torch.bool))) == 0.0


def test_info_nce_of_a_perfect_match_by_hand():
    # Four orthogonal pairs at temperature 1/2: -log(e^2 / (e^2 + 3)); a chance level of log 4.
    rows = 5.0 * torch.eye(4)
    assert float(info_nce(rows, rows, 0.5)) == pytest.approx(-math.log(math.e**2 / (math.e**2 + 3)))
    assert float(info_nce(torch.ones(4, 4), rows, 0.5)) == pytest.approx(math.log(4))


def test_effective_ranks_by_hand():
    assert effective_rank(torch.eye(7)) == pytest.approx(7.0)
    assert effective_rank(torch.ones(9, 4)) == pytest.approx(1.0)
    # Shares 3/4 and 1/4: exp of the entropy is 4 / 3^(3/4).
    assert effective_rank(torch.diag(torch.tensor([3.0, 1.0]))) == pytest.approx(4 / 3**0.75)


def test_spread_by_hand_and_zero_when_collapsed():
    assert feature_spread(torch.tensor([[0.0, 1.0], [2.0, 1.0]])) == 0.5  # deviations 1 and 0
    assert feature_spread(torch.ones(8, 3)) == 0.0


def test_the_average_encoder_follows_by_its_decay_and_learns_nothing():
    network = fresh(mlp(SENSES, (16,), ACTIONS), _seeded(0))
    average = MovingEncoder(network, 0.75)
    before = network.head.weight.detach().clone()
    with torch.no_grad():
        network.head.weight += 1.0
    average.follow()
    torch.testing.assert_close(average.average.head.weight, before + 0.25)
    assert not average.features(torch.zeros(1, SENSES)).requires_grad


def test_every_objective_teaches_the_encoder_and_has_weights_of_its_own():
    for make in OBJECTIVES.values():
        network = fresh(mlp(SENSES, (16,), ACTIONS), _seeded(0))
        objective = make(_seeded(1))
        seen = Seen(network, MovingEncoder(network, 0.9), world(64, _seeded(2)))
        objective.loss(seen, _seeded(3)).backward()
        assert all(float(p.grad.abs().sum()) > 0 for p in network.encoder.parameters())
        assert all(p.grad is not None for p in objective.parameters())
        assert network.head.weight.grad is None  # no head says what is learnt here


def test_what_lies_beyond_the_end_of_an_episode_changes_no_loss():
    for name, make in OBJECTIVES.items():
        network = fresh(mlp(SENSES, (16,), ACTIONS), _seeded(0))
        windows = world(64, _seeded(2))
        windows.valid[::2, 1:] = False
        senses = windows.senses.clone()
        senses[::2, 2:] = 1e3
        average = MovingEncoder(network, 0.9)
        inside, beyond = (
            make(_seeded(1)).loss(Seen(network, average, w), _seeded(3)).detach()
            for w in (windows, windows._replace(senses=senses))
        )
        assert float(inside) == float(beyond), name


@pytest.mark.parametrize(
    ("name", "chance", "reached"),
    [
        ("inverse", math.log(ACTIONS), 0.1),  # which of the actions moved the state
        ("spr", 0.3, 0.1),
        ("contrast", math.log(256), 3.5),
        ("outcome", 1.0, 0.5),
    ],
)
def test_an_objective_is_learnt_in_a_small_world(name, chance, reached):
    losses = _learnt(OBJECTIVES[name](_seeded(1)))
    assert losses[1] < reached < chance
    assert losses[1] < 0.7 * losses[0]


def test_masked_learns_what_senses_say_of_each_other():
    """Sense 3 + k is twice sense k: with one group hidden, the other tells it."""
    objective = Masked(SPACES, _seeded(1), [[0, 1, 2], [3, 4, 5]], share=0.3)
    before, after = _learnt(objective)
    assert after < 0.5 * before
    everything = Masked(SPACES, _seeded(1), [[0, 1, 2, 3, 4, 5]], share=1.0)
    blind = _learnt(everything)[1]
    assert blind > 3 * after  # of hidden senses alone nothing can be told


def world(count, generator):
    """States of three numbers and their doubles; action k adds to number k."""
    state = torch.randn(count, 3, generator=generator)
    actions = torch.randint(ACTIONS, (count, HORIZON), generator=generator)
    states = [state]
    for k in range(HORIZON):
        states.append(states[-1] + torch.nn.functional.one_hot(actions[:, k], 3))
    senses = torch.stack(states, 1)
    valid = torch.ones(count, HORIZON, dtype=torch.bool)
    return Windows(
        torch.cat([senses, 2 * senses], -1), actions, senses[:, 1:, 0].clamp(-1, 1),
        senses[:, 1:, 1] > 1.0, valid, actions[:, 0], torch.zeros(count, dtype=torch.long),
    )  # fmt: skip


OBJECTIVES = {
    "inverse": lambda generator: Inverse(SPACES, generator),
    "spr": lambda generator: SelfPrediction(SPACES, generator),
    "contrast": lambda generator: Contrast(SPACES, generator, 0.1),
    "masked": lambda generator: Masked(SPACES, generator, [[0, 3], [1, 4], [2, 5]], 0.5),
    "outcome": lambda generator: Outcome(SPACES, generator),
}


def _learnt(objective, steps=300):
    """The loss before and after, on states that were not learnt from."""
    network = fresh(mlp(SENSES, (16,), ACTIONS), _seeded(0))
    average, draws = MovingEncoder(network, 0.9), _seeded(2)
    optimizer = torch.optim.Adam([*network.parameters(), *objective.parameters()], 3e-3)
    losses = []
    for step in range(steps + 1):
        seen = Seen(network, average, world(256, draws))
        loss = objective.loss(seen, draws)
        if step in (0, steps):
            losses.append(float(loss.detach()))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        average.follow()
    return losses


def _seeded(seed):
    return torch.Generator().manual_seed(seed)
