"""What DQN's heads are taught and how they measure it, against numbers by hand and brute force."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn.functional import huber_loss

from rlft.agents.heads import (
    C51,
    HLGauss,
    Linear,
    add_dueling,
    half_square,
    with_bins,
)
from rlft.agents.replay import Batch
from rlft.agents.targets import hl_gauss, project
from rlft.networks import Network, fresh
from rlft.npc import mlp
from rlft.npc.errors import RlftError


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def says(*values: float) -> Network:
    """A network that says these values of its one sense, 1."""
    weight = np.array(values, np.float32)[:, None]
    return Network(mlp(1, (), len(values)), {"head.weight": weight, "head.bias": weight[:, 0] * 0})


def batch(legal: list[bool] | None = None) -> Batch:
    one = torch.ones(1, 1)
    options = None if legal is None else torch.tensor([legal])
    discount = torch.tensor([0.5])
    return Batch(one, torch.zeros(1, dtype=torch.int64), one[0], discount, one, options)


def test_the_target_is_rated_by_the_target_network_and_picked_by_whom_it_should() -> None:
    online, target, head = says(1.0, 3.0, 2.0), says(10.0, 20.0, 40.0), Linear(half_square)
    assert head.targets(target, batch(), None).item() == 1 + 0.5 * 40
    assert head.targets(target, batch(), online).item() == 1 + 0.5 * 20
    assert head.targets(target, batch([True, True, False]), None).item() == 1 + 0.5 * 20
    assert head.targets(target, batch([True, False, True]), online).item() == 1 + 0.5 * 40
    assert head.targets(target, batch([True, False, False]), online).item() == 1 + 0.5 * 10


def test_the_distribution_of_the_action_picked_is_projected() -> None:
    """Two actions, each sure of one bin: -1, 0 or 1."""
    z = torch.tensor([-1.0, 0.0, 1.0])
    logits = torch.full((2, 3), -1e4)
    logits[0, 0] = logits[1, 2] = 0.0  # action 0 is worth -1, action 1 is worth 1
    network = Network(mlp(1, (), 2, bins=(3, -1.0, 1.0)))
    network.load_state_dict({"head.weight": logits.reshape(6, 1), "head.bias": torch.zeros(6)})
    one = batch()._replace(reward=torch.tensor([-0.25]))
    assert network(one.senses).tolist() == [[-1.0, 1.0]]
    assert C51(z).targets(network, one, None)[0].tolist() == [0.0, 0.75, 0.25]  # -.25 + .5 = .25
    forbidden = one._replace(next_legal=torch.tensor([[True, False]]))
    assert C51(z).targets(network, forbidden, None)[0].tolist() == [0.75, 0.25, 0.0]
    assert C51(z).targets(network, one, says(2.0, 1.0))[0].tolist() == [0.75, 0.25, 0.0]
    gauss = HLGauss(z).targets(network, forbidden, None)
    torch.testing.assert_close(gauss, hl_gauss(torch.tensor([-0.75]), z, 0.75))


def test_losses_by_hand() -> None:
    q = torch.tensor([0.0, 0.0, 0.0, 0.0])
    y = torch.tensor([0.5, 1.0, -2.0, 3.0])
    assert huber_loss(q, y, reduction="none").tolist() == [0.125, 0.5, 1.5, 2.5]
    assert half_square(q, y, reduction="none").tolist() == [0.125, 0.5, 2.0, 4.5]
    taken = torch.tensor([2])
    linear = Linear(huber_loss).errors(
        says(1.0, 2.0, 3.0), torch.ones(1, 1), taken, torch.tensor([5.0])
    )
    assert (linear.loss.item(), linear.q.item(), linear.error.item()) == (1.5, 3.0, 2.0)


@pytest.mark.parametrize("kind", [C51, HLGauss])
def test_cross_entropy_is_least_at_the_target(kind: type[HLGauss]) -> None:
    z = torch.linspace(-1, 1, 5)
    network = fresh(mlp(3, (), 2, bins=(5, -1.0, 1.0)), generator())
    senses, actions = torch.randn(6, 3, generator=generator(1)), torch.tensor([0, 1] * 3)
    said = network.head(senses).unflatten(-1, (2, 5))[torch.arange(6), actions].softmax(-1)
    found = kind(z).errors(network, senses, actions, said.detach())
    found.loss.sum().backward()
    weight = network.get_parameter("head.weight")
    assert weight.grad is not None and weight.grad.abs().max() < 1e-6
    assert found.surprise.abs().max() < 1e-6 and found.error.abs().max() < 1e-6
    torch.testing.assert_close(found.q, network(senses)[torch.arange(6), actions].detach())
    other = torch.eye(5)[[0, 0, 0, 4, 4, 4]]
    found = kind(z).errors(network, senses, actions, other)
    wanted = -said[torch.arange(6), other.argmax(-1)].log()  # KL from a sure thing
    torch.testing.assert_close(found.loss, wanted)
    if kind is C51:
        torch.testing.assert_close(found.surprise, wanted.detach())
    else:
        torch.testing.assert_close(found.surprise, other @ z - found.q)


def test_c51s_projection_by_hand() -> None:
    z = torch.tensor([0.0, 1.0, 2.0])
    p = torch.tensor([[0.2, 0.3, 0.5]])

    def to(r: float, discount: float) -> Tensor:
        return project(p, torch.tensor([r]), torch.tensor([discount]), z)[0]

    torch.testing.assert_close(to(0.0, 1.0), p[0])
    torch.testing.assert_close(to(1.5, 0.0), torch.tensor([0.0, 0.5, 0.5]))  # terminated
    torch.testing.assert_close(to(1.0, 1.0), torch.tensor([0.0, 0.2, 0.8]))  # 3 is held to 2
    torch.testing.assert_close(to(0.25, 0.5), torch.tensor([0.225, 0.65, 0.125]))
    torch.testing.assert_close(to(-9.0, 1.0), torch.tensor([1.0, 0.0, 0.0]))


@settings(deadline=None)
@given(seed=st.integers(0, 2**32), bins=st.integers(2, 60))
def test_c51s_projection_is_the_definition(seed: int, bins: int) -> None:
    random = np.random.default_rng(seed)
    z = np.linspace(-3.0, 2.0, bins)
    p = random.dirichlet(np.ones(bins), 4)
    r, discount = random.normal(size=4) * 2, random.random(4)
    wanted = np.zeros_like(p)
    for row in range(4):
        for j in range(bins):
            place = np.clip(r[row] + discount[row] * z[j], z[0], z[-1])
            for i in range(bins):  # the paper's triangle around each z_i
                near = 1 - abs(place - z[i]) / (z[1] - z[0])
                wanted[row, i] += p[row, j] * np.clip(near, 0, 1)
    found = project(*(torch.from_numpy(a) for a in (p, r, discount, z)))
    np.testing.assert_allclose(found.numpy(), wanted, atol=1e-12)


def test_the_mean_of_hl_gauss_is_the_target() -> None:
    z = torch.linspace(-2.0, 3.0, 51, dtype=torch.float64)
    y = torch.linspace(-1.7, 2.7, 1001, dtype=torch.float64)  # three deviations inside
    p = hl_gauss(y, z, 0.75)
    torch.testing.assert_close(p.sum(-1), torch.ones_like(y))
    assert ((p @ z - y).abs() < 0.01 * (z[1] - z[0])).all()
    everywhere = torch.linspace(-9.0, 9.0, 101, dtype=torch.float64)
    held = everywhere.clamp(-2.0, 3.0)
    assert ((hl_gauss(everywhere, z, 0.75) @ z - held).abs() < 0.6 * (z[1] - z[0])).all()


@pytest.mark.parametrize("bins", [None, (5, -1.0, 1.0)])
def test_dueling_starts_as_it_is_and_folds(bins: tuple[int, float, float] | None) -> None:
    network = fresh(mlp(4, (8,), 3, bins=bins), generator())
    senses = torch.randn(20, 4, generator=generator(1))
    before = network(senses).detach()
    add_dueling(network)
    assert len(list(network.parameters())) == 4 + 2 * 2
    torch.testing.assert_close(network(senses), before)
    optimizer = torch.optim.Adam(network.parameters(), 0.01)
    for _ in range(5):
        optimizer.zero_grad()
        (network(senses)[:, 0] - 1).square().sum().backward()
        optimizer.step()
    folded = Network(network.architecture, network.tensors())
    assert (network(senses) - before).abs().max() > 0.01
    torch.testing.assert_close(folded(senses), network(senses), rtol=0, atol=1e-5)


def test_dueling_shares_what_one_action_teaches() -> None:
    """Q of the actions not taken moves with the value stream: by A less than the one taken."""
    network = says(0.0, 0.0, 0.0, 0.0)
    add_dueling(network)
    optimizer = torch.optim.SGD(network.parameters(), 1.0)
    (-network(torch.ones(1, 1))[0, 1]).backward()
    optimizer.step()
    # dQ_1/dv = 1, dQ_1/dA_1 = 3/4 and -1/4 for the others; weight and bias alike, so twice
    after = network(torch.ones(1, 1))[0]
    torch.testing.assert_close(after, 2 * torch.tensor([0.75, 1.75, 0.75, 0.75]))


@pytest.mark.parametrize("dueling", [False, True])
def test_values_are_rescaled(dueling: bool) -> None:
    network = fresh(mlp(4, (8,), 3), generator())
    senses = torch.randn(20, 4, generator=generator(1))
    before = network(senses).detach()
    if dueling:
        add_dueling(network)
    network.rescale(2.0, -1.0)
    torch.testing.assert_close(network(senses), 2 * before - 1)


def test_bins_keep_the_encoder_and_are_kept_themselves() -> None:
    linear, bins = fresh(mlp(4, (8,), 3, normaliser=True), generator()), (5, -1.0, 1.0)
    wide = with_bins(linear, bins, generator())
    assert wide.architecture == mlp(4, (8,), 3, normaliser=True, bins=bins)
    senses = torch.randn(20, 4, generator=generator(1))
    assert torch.equal(wide.features(senses), linear.features(senses))
    assert wide(senses).abs().max() < 0.5 and len(wide(senses).argmax(-1).unique()) > 1
    assert with_bins(wide, bins, generator()) is wide
    with pytest.raises(RlftError, match="5 bins from -1 to 1: choose the head hl-gauss or c51"):
        with_bins(wide, None, generator())
