"""Weights in another form: they start as they were, are shipped as they act, and resume."""

import numpy as np
import pytest
import torch
from moving import LEARNERS, Tuning, brain, seeing
from small_jobs import differing
from torch import nn
from torch.nn.utils import parametrize

from rlft.agents.snapshots import pack, unpack
from rlft.finetune.reparametrise import (
    Inputs,
    LowRank,
    Outputs,
    Shifted,
    add_low_rank,
    scale_inputs,
    scale_outputs,
)
from rlft.networks import Network
from rlft.npc import RlftError

METHODS = ("channel", "ia3", "lora")
SETTINGS = {"lora": {"lora.rank": "3"}}


def tuning(learner, method, start=None, **more):
    """Without LayerNorm, so that channel scaling has to re-parametrise."""
    start = start or brain(learner, layer_norm=False)
    return Tuning(learner, method, SETTINGS.get(method), start, **more)


def parametrized(made):
    return [m for m in made.work.module.modules() if parametrize.is_parametrized(m)]


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def test_a_low_rank_difference_is_what_the_paper_writes():
    weight = torch.zeros(2, 3)
    low = LowRank(weight, 1, 4.0, generator())
    assert torch.equal(low(weight), weight) and low.a.abs().max() <= 3**-0.5
    with torch.no_grad():
        low.a.copy_(torch.tensor([[1.0, 2.0, 3.0]]))
        low.b.copy_(torch.tensor([[1.0], [-1.0]]))
    merged = torch.tensor([[4.0, 8.0, 12.0], [-4.0, -8.0, -12.0]])
    assert torch.equal(low(weight), merged) and torch.equal(low.right_inverse(merged), weight)


def test_alpha_is_twice_the_rank_unless_it_is_set():
    for settings, scale in (({}, 2.0), ({"lora.alpha": "4"}, 0.5), ({"lora.rank": "2"}, 2.0)):
        made = Tuning("sarsa", "lora", settings)
        layer = made.learner.network.encoder.get_submodule("0")
        assert layer.parametrizations.weight[0].scale == scale


def test_factors_scale_rows_columns_and_channels():
    weight = torch.arange(1.0, 7.0).view(2, 3)
    rows, columns = Outputs(weight), Inputs(weight, 3)
    shifted = Shifted(rows, True)
    with torch.no_grad():
        rows.gamma.copy_(torch.tensor([2.0, 3.0]))
        columns.l.copy_(torch.tensor([1.0, 0.0, -1.0]))
        shifted.beta.copy_(torch.tensor([10.0, 20.0]))
    assert rows(weight).tolist() == [[2, 4, 6], [12, 15, 18]]
    assert columns(weight).tolist() == [[1, 0, -3], [4, 0, -6]]
    assert shifted(torch.tensor([1.0, -1.0])).tolist() == [12, 17]
    flat = Inputs(torch.ones(1, 6), 2)  # two channels of three places
    with torch.no_grad():
        flat.l.copy_(torch.tensor([2.0, 5.0]))
    assert flat(torch.ones(1, 6)).tolist() == [[2, 2, 2, 5, 5, 5]]


@pytest.mark.parametrize("layer", [nn.Linear(6, 4), nn.Conv2d(2, 4, 3)])
def test_what_is_assigned_to_a_weight_is_what_it_then_is(layer):
    before = nn.Linear(2, 2)
    add_low_rank(layer, 2, 4.0, generator())
    scale_inputs(layer, before, "test")
    scale_outputs(layer, shift=True)
    for parameter in layer.parameters():
        nn.init.uniform_(parameter, 0.5, 1.5, generator=generator())
    wanted = {n: torch.rand(getattr(layer, n).shape) for n in ("weight", "bias")}
    layer.weight, layer.bias = wanted["weight"], wanted["bias"]
    for name, tensor in wanted.items():
        assert (getattr(layer, name) - tensor).abs().max() < 1e-5


def test_layers_that_stand_in_no_row_are_refused():
    with pytest.raises(RlftError, match=r"here 5 numbers of 4 channels: .* in a row"):
        scale_inputs(nn.Linear(5, 2), nn.Linear(3, 4), "ia3")


def test_factors_of_hidden_channels_are_factors_of_what_was_read():
    """W diag(l) h = W (l h), also where pictures of a convolution are laid flat."""
    made = Tuning("dqn", "ia3", start=seeing())
    network = made.learner.network
    x = torch.tensor(made.start.memory.observations)
    with torch.no_grad():
        first, flat = (network.encoder.get_submodule(i) for i in ("1", "2"))
        first.parametrizations.weight[0].l.copy_(torch.linspace(0.5, 2.0, 16))
        flat.parametrizations.weight[0].l.copy_(torch.linspace(-1.0, 3.0, 32))
        plain = Network.from_brain(seeing()).encoder
        h = plain.get_submodule("0")(x).relu().view(40, 16, 9)
        h = (h * torch.linspace(0.5, 2.0, 16)[:, None]).flatten(1)
        h = plain.get_submodule("1")(h).relu().view(40, 32, 1)
        h = (h * torch.linspace(-1.0, 3.0, 32)[:, None]).flatten(1)
        h = plain.get_submodule("2.norm")(plain.get_submodule("2")(h)).relu()
        assert (network.features(x) - h).abs().max() < 1e-5


@pytest.mark.parametrize("learner", LEARNERS)
@pytest.mark.parametrize("method", METHODS)
def test_a_network_starts_as_it_was_and_ships_as_it_acts(method, learner):
    plain, made = tuning(learner, "full"), tuning(learner, method)
    assert parametrized(made) and np.abs(made.live() - plain.live()).max() < 1e-6
    made.improve(40)
    whole = made.learner.brain(made.start)
    if learner in ("sarsa", "dqn", "dueling", "hl-gauss"):
        network = made.learner.network
        whole = whole.replace(tensors=network.tensors())
    said, shipped = made.live(), whole.values(made.start.memory.observations)
    assert np.abs(said - plain.live()).max() > 1e-3
    assert np.abs(said - shipped).max() < 1e-5 * max(1.0, np.abs(said).max())


def test_scaling_channels_leaves_what_they_scale():
    made = tuning("sarsa", "channel").improve(40)
    state, before = made.learner.network.state_dict(), made.start.tensors
    layer, tensors = "encoder.1.parametrizations", made.learner.network.tensors()
    gamma, beta = (state[f"{layer}.{n}"].numpy() for n in ("weight.0.gamma", "bias.0.beta"))
    assert np.array_equal(state[f"{layer}.weight.original"], before["encoder.1.weight"])
    assert np.array_equal(state[f"{layer}.bias.original"], before["encoder.1.bias"])
    assert np.allclose(tensors["encoder.1.weight"], gamma[:, None] * before["encoder.1.weight"])
    assert np.allclose(tensors["encoder.1.bias"], gamma * before["encoder.1.bias"] + beta)
    assert np.abs(gamma - 1).max() > 1e-3 and np.abs(beta).max() > 1e-3


@pytest.mark.parametrize("learner", ["sarsa", "dqn", "ppo"])
def test_a_first_learns_when_b_is_no_longer_zero(learner):
    made = tuning(learner, "lora")
    pairs = [m.parametrizations.weight[0] for m in parametrized(made)]
    before, steps = [pair.a.detach().clone() for pair in pairs], []

    def look(*_):
        same = all(torch.equal(p.a, a) for p, a in zip(pairs, before, strict=True))
        steps.append((same, all(bool(p.b.any()) for p in pairs)))

    made.work.optimizer.register_step_post_hook(look)
    made.improve(12)
    first = steps.index((True, True))  # SARSA's first steps have a rate of nothing
    assert steps[:first] == [(True, False)] * first and steps[first + 1] == (False, True)


@pytest.mark.parametrize("method", METHODS)
def test_values_are_rescaled_through_the_form_of_the_head(method):
    made = tuning("sarsa", method).improve(20)
    network = made.learner.network
    x = torch.tensor(made.start.memory.observations)
    with torch.no_grad():
        before = network(x)
        network.rescale(2.0, -3.0)
        assert (network(x) - (2.0 * before - 3.0)).abs().max() < 1e-5


@pytest.mark.parametrize("method", [*METHODS, "adapter", "columns"])
def test_a_running_average_is_that_of_the_weights_as_they_act(method):
    made = tuning("sarsa", method)
    network, average = made.learner.network, made.learner.average.module
    wanted = {name: torch.tensor(array) for name, array in network.tensors().items()}
    pieces = 0
    for _ in made.updates:  # one gradient step each
        pieces += 1
        assert made.learner.updates == pieces
        for name, array in network.tensors().items():
            wanted[name].lerp_(torch.tensor(array), 0.1)
        if pieces == 20:
            break
    found = average.tensors()
    assert all(np.abs(found[n] - w.numpy()).max() < 1e-6 for n, w in wanted.items())
    assert any(not np.array_equal(found[n], a) for n, a in network.tensors().items())


@pytest.mark.parametrize("learner", ["dqn", "dueling"])
@pytest.mark.parametrize("method", METHODS)
def test_a_hard_target_is_the_network_as_it_acts(method, learner):
    made = tuning(learner, method, target_every=1, average=0.0).improve(20)
    target, live = made.learner.target.module.tensors(), made.learner.network.tensors()
    assert all(np.array_equal(target[name], live[name]) for name in live)


@pytest.mark.parametrize("tau", [1.0, 0.1])
@pytest.mark.parametrize("method", METHODS)
def test_a_target_of_sb3_follows_the_network_as_it_acts(method, tau):
    made = tuning("sb3-dqn", method, tau=tau)
    model, policy = made.learner.model, made.learner.model.policy
    made.improve(20)
    names = [name for name, _ in policy.q_net_target.named_parameters()]
    live = [merged(policy.q_net, name) for name in names]
    before = [p.detach().clone() for p in policy.q_net_target.parameters()]
    model.target_update_interval = 1
    model._on_step()
    after = list(policy.q_net_target.parameters())
    assert len(after) == 6 and any(
        (a - b).abs().max() > 0 for a, b in zip(after, before, strict=True)
    )
    for now, old, wanted in zip(after, before, live, strict=True):
        assert (now - ((1 - tau) * old + tau * wanted)).abs().max() < 1e-6


def merged(module, name):
    path, _, tensor = name.rpartition(".")
    return getattr(module.get_submodule(path), tensor).detach().clone()


class Resumable:
    """What `differing` asks for: everything learner and recipe depend on."""

    def __init__(self, made):
        self.made = made

    def snapshot(self):
        return pack({"learner": self.made.learner.snapshot(), "recipe": self.made.work.state()})


@pytest.mark.parametrize(("learner", "method", "more"), [
    ("sarsa", "lora", {}), ("sarsa", "adapter", {}), ("sarsa", "channel", {}),
    ("sarsa", "columns", {}), ("dueling", "ia3", {}), ("ppo", "lora", {}),
    ("sarsa", "lp-ft", {"lp-ft.share": "0.2"}), ("sarsa", "lp-ft", {"lp-ft.share": "0.7"}),
    ("ppo", "gradual", {"gradual.share": "0.4"}),
])  # fmt: skip
def test_a_stop_in_between_changes_nothing(learner, method, more):
    """The games go on; learner and recipe are made anew from what was kept."""
    start, steps = brain(learner, layer_norm=False), 4_096
    whole, first = (Tuning(learner, method, more, start, steps=steps) for _ in range(2))
    list(whole.updates)
    while first.learner.steps < steps // 2:
        next(first.updates)
    kept = pack({"learner": first.learner.snapshot(), "recipe": first.work.state()})
    second = Tuning(learner, method, more, start, steps=steps)
    state = unpack(kept)
    second.learner.restore({n[8:]: a for n, a in kept.items() if n.startswith("learner/")})
    second.work.restore(state["recipe"])
    left = steps - second.learner.steps
    list(second.work.follow(second.learner.learn(first.envs, left)))
    assert differing(Resumable(whole), Resumable(second)) == []
