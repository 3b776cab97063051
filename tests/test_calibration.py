"""Calibration: the size of carried-over values is solved for, and no choice changes."""

import numpy as np
import pytest
import torch

from rlft.agents.calibration import LARGEST, SMALLEST, Calibration
from rlft.networks import Network, fresh
from rlft.npc import mlp

GAMMA = 0.9
REWARD = torch.tensor([1.0, 0.0, -2.0, 3.0])  # of the steps of a chain that then ends


def chain():
    """Values of the chain's states, by hand: G_k = r_k + 0.9 G_{k+1}, and 0 after the last."""
    g = [3.0]
    for reward in (-2.0, 0.0, 1.0):
        g.append(reward + GAMMA * g[-1])
    return torch.tensor(g[::-1])


@pytest.mark.parametrize(("gain", "offset"), [(1.0, 0.0), (2.0, -3.0), (0.25, 5.0)])
def test_values_that_are_a_scale_and_an_offset_away_are_brought_home(gain, offset):
    truth = chain()
    q = (truth - offset) / gain
    calibration = Calibration()
    ahead = torch.cat([q[1:], torch.zeros(1)]) * GAMMA  # nothing follows the last step
    weights = torch.tensor([GAMMA, GAMMA, GAMMA, 0.0])
    calibration.add(q, REWARD, ahead, weights)
    assert calibration.solve() == pytest.approx((gain, offset), abs=1e-4)


def test_rollouts_add_up_to_one_larger_rollout():
    generator = torch.Generator().manual_seed(0)
    q, r, v, w = torch.rand(4, 60, generator=generator)
    whole, parts = Calibration(), Calibration()
    whole.add(q, r, v, w * 0.5)
    for piece in range(3):
        rows = slice(20 * piece, 20 * piece + 20)
        parts.add(q[rows], r[rows], v[rows], w[rows] * 0.5)
    assert whole.solve() == pytest.approx(parts.solve())


def test_the_gain_stays_positive_even_where_the_values_say_the_opposite():
    q = torch.linspace(-1, 1, 20)
    none = torch.zeros(20)
    opposite, tiny = Calibration(), Calibration()
    opposite.add(q, -q, none, none)
    tiny.add(q / 1000, q, none, none)
    assert opposite.solve()[0] == SMALLEST
    assert tiny.solve()[0] == LARGEST


def test_without_evidence_nothing_changes():
    assert Calibration().solve() == (1.0, 0.0)


def test_a_rescaled_network_makes_the_same_choices():
    network = fresh(mlp(6, (16,), 4), torch.Generator().manual_seed(0))
    senses = torch.randn(200, 6, generator=torch.Generator().manual_seed(1))
    twin = Network(network.architecture, network.tensors())
    twin.rescale(0.3, -2.0)
    before, after = network(senses), twin(senses)
    assert torch.allclose(after, 0.3 * before - 2.0, atol=1e-5)
    assert torch.equal(before.argmax(1), after.argmax(1))
    assert np.allclose(twin.tensors()["encoder.0.weight"], network.tensors()["encoder.0.weight"])
