"""Fresh weights where they are asked for: shrink-and-perturb, dormant units, their recycling."""

from copy import deepcopy

import npc_brains
import pytest
import torch
from torch import nn
from tuned import finished, tuned

from rlft.finetune.blocks import blocks
from rlft.finetune.plasticity import (
    Recycling,
    activities,
    dormant_share,
    fresh,
    pairs,
    shrink_perturb,
)
from rlft.finetune.sites import NetworkSite
from rlft.networks.network import fresh as drawn
from rlft.npc import RlftError, mlp

DEAD = [1, 4, 7]


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def chain(network):
    return pairs(network, blocks(network))


def hidden(network, place=0):
    return network.get_submodule(f"encoder.{place}")


@pytest.fixture
def network():
    made = drawn(mlp(4, (10,), 3, layer_norm=False), generator())
    hidden(made).bias.data[DEAD] = -1e6
    return made


SEEN = torch.randn(64, 4, generator=generator(5))


def test_three_dead_units_of_ten_are_a_share_of_three_tenths(network):
    assert dormant_share(network, chain(network), SEEN, 0.0) == pytest.approx(0.3)
    (activity,) = activities(network, chain(network), SEEN)
    assert activity.nonzero().flatten().tolist() == [n for n in range(10) if n not in DEAD]
    h = torch.relu(hidden(network)(SEEN)).mean(0)
    assert torch.allclose(activity, h / h.mean(), atol=1e-6)
    assert dormant_share(network, chain(network), SEEN, 1e9) == 1.0


def test_recycling_dead_units_leaves_what_the_network_says(network):
    """τ = 0: what never fired said nothing, what comes in its place says nothing yet."""
    network.head.weight.data[:, DEAD] = 3.0
    optimizer = torch.optim.Adam(network.parameters())
    network(SEEN).square().sum().backward()
    optimizer.step()
    hidden(network).bias.data[DEAD] = -1e6
    before, said = deepcopy(network), network(SEEN)
    moments = {p: deepcopy(state) for p, state in optimizer.state.items()}
    redo = Recycling(network, optimizer, 0.0, generator(1))
    assert redo.recycle(chain(network), SEEN) == 3 and redo.dormant == pytest.approx(0.3)
    assert torch.equal(network(SEEN), said)
    assert dormant_share(network, chain(network), SEEN, 0.0) == 0.0
    live = [n for n in range(10) if n not in DEAD]
    layer, old = hidden(network), hidden(before)
    assert torch.equal(layer.weight[live], old.weight[live])
    assert (layer.weight[DEAD] != old.weight[DEAD]).all() and not layer.bias[DEAD].any()
    assert torch.equal(network.head.weight[:, live], before.head.weight[:, live])
    assert not network.head.weight[:, DEAD].any()
    assert torch.equal(network.head.bias, before.head.bias)
    for name in ("exp_avg", "exp_avg_sq"):
        for parameter in (layer.weight, layer.bias):
            now, was = optimizer.state[parameter][name], moments[parameter][name]
            assert not now[DEAD].any() and torch.equal(now[live], was[live])
        now, was = optimizer.state[network.head.weight][name], moments[network.head.weight][name]
        assert not now[:, DEAD].any() and torch.equal(now[:, live], was[:, live])
    assert float(optimizer.state[layer.weight]["step"]) == 1.0


def test_a_recycled_unit_can_learn_again(network):
    Recycling(network, torch.optim.Adam(network.parameters()), 0.0, generator(1)).recycle(
        chain(network), SEEN
    )
    network(SEEN).sum().backward()
    assert network.head.weight.grad[:, DEAD].abs().sum(0).all()


def test_filters_are_units_too():
    """Two dead filters of the first convolution, and what the layer after reads of them."""
    network = drawn(npc_brains.pictured().architecture, generator())
    convolutions = chain(network)
    first = convolutions[0]
    assert isinstance(first.layer, nn.Conv2d)
    first.layer.bias.data[[0, 2]] = -1e6
    pictures = torch.rand(8, network.architecture.inputs, generator=generator()) * 255
    said = network(pictures)
    dead = activities(network, convolutions, pictures)[0] == 0.0
    assert dead.nonzero().flatten().tolist() == [0, 2]
    redo = Recycling(network, torch.optim.Adam(network.parameters()), 0.0, generator(1))
    assert redo.recycle(convolutions[:1], pictures) == 2
    assert torch.allclose(network(pictures), said, atol=1e-4)
    assert not first.layer.bias.any() and activities(network, convolutions, pictures)[0][2] > 0.0
    assert not first.after.weight.flatten(2)[:, [0, 2]].any() or first.after.weight.ndim == 2


def test_layers_that_are_not_one_chain_are_refused():
    with pytest.raises(RlftError, match="not one chain"):
        tuned("dqn", "adapter+redo")


def test_redo_reports_and_revives_units_in_a_training():
    """DQN with half of its first layer dead behind the norm: a scale of 0 and a bias below 0."""
    start = finished("dqn", "full", steps=64).brain()
    tensors = {name: array.copy() for name, array in start.tensors.items()}
    half = len(tensors["encoder.0.bias"]) // 2
    tensors["encoder.0.norm.weight"][:half], tensors["encoder.0.norm.bias"][:half] = 0.0, -1.0
    shares = {}
    for every in (10**6, 5):
        settings = {"redo.every": every, "redo.tau": 0.0}
        training = tuned("dqn", "redo", settings, 640, start=start.replace(tensors=tensors))
        shares[every] = [row["dormant"] for row in training.advance()][-1]
        norm = training.learner.network.get_submodule("encoder.0.norm")
        assert bool((norm.weight[:half] == 0).all()) is (every == 10**6)
    assert shares[10**6] is None and shares[5] < 0.05


def test_a_dueling_head_s_streams_forget_a_recycled_unit():
    training = finished("dqn", "redo", {"redo.every": 5, "redo.tau": 0.5}, more={"dueling": True})
    assert training.attachment.metrics()["dormant"] is not None


@pytest.mark.parametrize("alpha", (1.0, 0.8, 0.0))
def test_weights_are_drawn_towards_fresh_ones(alpha):
    network = drawn(mlp(4, (8, 6), 3), generator())
    copies = (deepcopy(network), deepcopy(network))
    before = deepcopy(network)
    site = NetworkSite(network, "both", copies)
    shrink_perturb(site, blocks(network)[:-1], alpha, generator(2))
    again = generator(2)
    for block in blocks(before)[:-1]:
        for path, module in block.modules.items():
            for name, value in fresh(module, again).items():
                wanted = alpha * getattr(module, name) + (1 - alpha) * value
                found = getattr(network.get_submodule(path), name)
                assert torch.allclose(found, wanted, atol=1e-6)
                assert not alpha == 1.0 or torch.equal(found, getattr(module, name))
                for copied in copies:
                    assert torch.equal(getattr(copied.get_submodule(path), name), found)
    assert torch.equal(network.head.weight, before.head.weight)
    assert alpha == 1.0 or not torch.equal(hidden(network).weight, hidden(before).weight)


@pytest.mark.parametrize("algorithm", ("sarsa", "dqn", "ppo", "sb3-dqn", "trpo", "stream"))
def test_the_teacher_is_the_policy_before_it_was_perturbed(algorithm):
    training = tuned(algorithm, "shrink-perturb", {"shrink-perturb.alpha": 0.5})
    work = training.attachment
    moved = []
    if work.optimizer is not None:
        before = deepcopy(work.module)

        def note(*_):
            if not moved:
                moved.append(deepcopy(work.module))

        work.optimizer.register_step_pre_hook(note)
        list(training.advance())
    else:  # at once, where no optimizer tells of a first step
        plain = tuned(algorithm, "full").learner.sites().networks[0].module
        before, moved = deepcopy(plain), [work.module]
    assert moved
    pairs_ = zip(before.parameters(), work.teacher.module.parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs_)
    weight = [module.get_submodule("encoder") for module in (before, moved[0])]
    first, after = (next(iter(part.parameters())) for part in weight)
    assert not torch.allclose(first, after, atol=1e-3)
