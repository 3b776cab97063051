"""Weights held to where they began: the pull, the Fisher information, both in training."""

import numpy as np
import pytest
import torch
from method_trainings import brain, improved, training
from small_jobs import PLACE
from torch import nn

from rlft.finetune.anchors import Anchors, fisher, redrawn, standing
from rlft.finetune.blocks import blocks
from rlft.finetune.policies import spread
from rlft.lab.training import Job, Training
from rlft.networks import Network
from rlft.npc import mlp
from rlft.npc.errors import RlftError


class Straight(nn.Module):
    """z = W x + b, nothing else."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.head = nn.Linear(inputs, outputs)

    def forward(self, x):
        return self.head(x)


def layer(seed=0, inputs=5, outputs=3):
    made, generator = Straight(inputs, outputs), torch.Generator().manual_seed(seed)
    for parameter in made.parameters():
        nn.init.normal_(parameter, generator=generator)
    return made, torch.randn(40, inputs, generator=generator)


def held(module, firmness=2.0):
    anchors = Anchors(
        module,
        lambda: (standing(module), {n: torch.tensor(firmness) for n in standing(module)}),
        lambda: 1.0,
    )
    anchors.take()
    return anchors


def ranks(array):
    return np.argsort(np.argsort(array))


def test_the_cost_and_its_gradient_are_zero_at_the_start():
    module, _ = layer()
    anchors = held(module)
    slopes = torch.autograd.grad(anchors.cost(), list(module.parameters()))
    assert float(anchors.cost().detach()) == 0.0
    assert all(not slope.any() for slope in slopes)


def test_the_cost_is_half_the_firmness_times_the_square_of_the_way():
    module, _ = layer()
    anchors = held(module)
    with torch.no_grad():
        module.head.bias += 3.0  # three of them: 2 / 2 * 3 * 9
    assert float(anchors.cost().detach()) == pytest.approx(27.0, rel=1e-5)


def test_a_pull_minimises_the_penalty_and_the_squared_way_there():
    module, _ = layer()
    anchors, start = held(module), module.head.bias.detach().clone()
    with torch.no_grad():
        module.head.bias += 3.0
    anchors.decay(lambda p: 0.5)
    assert torch.allclose(module.head.bias, start + 3.0 / (1.0 + 0.5 * 2.0))


def test_no_firmness_makes_the_pull_overshoot():
    module, _ = layer()
    anchors, start = held(module, 1e9), module.head.weight.detach().clone()
    with torch.no_grad():
        module.head.weight += 1.0
    anchors.decay(lambda p: 1.0)
    assert torch.allclose(module.head.weight, start, atol=1e-6)


def test_what_has_no_rate_or_may_not_move_is_left_alone_to_the_bit():
    module, _ = layer()
    anchors = held(module)
    with torch.no_grad():
        module.head.bias += 0.1
    moved = module.head.bias.detach().clone()
    anchors.decay(lambda p: 0.0)
    assert torch.equal(module.head.bias, moved)
    module.requires_grad_(False)
    anchors.decay(lambda p: 1.0)
    assert torch.equal(module.head.bias, moved)


def test_the_fisher_information_of_a_linear_softmax_is_its_closed_form():
    module, x = layer()
    found = fisher(module, x, "logits")
    with torch.no_grad():
        pi = module(x).softmax(-1)
    weight = torch.einsum("sa,si->ai", pi * (1 - pi), x**2)
    bias = (pi * (1 - pi)).sum(0)
    mean = torch.cat([weight.flatten(), bias]).mean()
    assert torch.allclose(found["head.weight"], weight / mean, rtol=1e-4)
    assert torch.allclose(found["head.bias"], bias / mean, rtol=1e-4)


def test_the_fisher_information_equals_the_expectation_over_actions_by_autograd():
    module, x = layer(1)
    module = nn.Sequential(nn.Linear(5, 5), nn.Tanh(), module)
    total = [torch.zeros_like(p) for p in module.parameters()]
    for row in x:
        log_p = module(row[None])[0].log_softmax(-1)
        for action in range(3):
            slopes = torch.autograd.grad(
                log_p[action], list(module.parameters()), retain_graph=True
            )
            for sum_, slope in zip(total, slopes, strict=True):
                sum_ += log_p[action].exp().detach() * slope**2
    mean = torch.cat([one.flatten() for one in total]).mean()
    for found, wanted in zip(fisher(module, x, "logits").values(), total, strict=True):
        assert torch.allclose(found, wanted / mean, rtol=1e-3, atol=1e-5)


def test_values_are_softened_in_units_of_their_spread_and_means_need_no_policy():
    module, x = layer()
    with torch.no_grad():
        size = spread(module(x))
        scaled, _ = layer()
        for p in scaled.parameters():
            p /= 0.5 * size
    logits, values = fisher(scaled, x, "logits"), fisher(module, x, "values", 0.5)
    assert torch.allclose(values["head.weight"], logits["head.weight"], rtol=1e-3)
    means = fisher(module, x, "means")
    assert torch.allclose(means["head.bias"], means["head.bias"][0].expand(3))


def test_its_mean_over_what_is_free_is_one():
    module, x = layer()
    module = nn.Sequential(nn.Linear(5, 5), module)
    module[0].requires_grad_(False)
    found = fisher(module, x, "logits")
    free = torch.cat([f.flatten() for name, f in found.items() if name.startswith("1.")])
    assert float(free.mean()) == pytest.approx(1.0, rel=1e-5)


def test_a_fresh_draw_is_orthogonal_and_leaves_what_is_none():
    network = Network(mlp(6, (8, 8), 3))
    network.requires_grad_(True)
    found = redrawn(network, blocks(network), torch.Generator().manual_seed(0))
    weight = found["encoder.1.weight"]
    assert torch.allclose(weight @ weight.T, 2.0 * torch.eye(8), atol=1e-5)
    head = found["head.weight"]
    assert torch.allclose(head @ head.T, 0.01 * torch.eye(3), atol=1e-6)
    assert not found["encoder.1.bias"].any() and found["encoder.1.norm.weight"].eq(1).all()
    again = redrawn(network, blocks(network), torch.Generator().manual_seed(0))
    assert all(torch.equal(found[name], again[name]) for name in found)


def moved(folder, learner, method, updates=120, **settings):
    """How far each weight went, and its F at the start."""
    more = {f"{method}.{name}": str(value) for name, value in settings.items()}
    made = training(folder, learner, method, more)
    module, start = made.attachment.module, brain(learner)
    before = standing(module)
    rows = torch.tensor(start.memory.observations)
    information = fisher(module, rows, made.attachment.site.says, 0.5)
    improved(made, updates)
    way = {n: (p.detach() - before[n]).abs() for n, p in module.named_parameters()}
    return [torch.cat([d[n].flatten() for n in way]).numpy() for d in (way, information)]


@pytest.mark.parametrize("learner", ["sarsa", "dqn"])
def test_what_matters_moves_less(tmp_path, learner):
    way, information = moved(tmp_path, learner, "ewc", strength=1000)
    plain, _ = moved(tmp_path, learner, "full")
    matters = information > 0
    held, free = (
        np.corrcoef(ranks(one[matters]), ranks(information[matters]))[0, 1] for one in (way, plain)
    )
    assert held < -0.3, (held, free)
    assert held < free - 0.2


@pytest.mark.parametrize("learner", ["dqn", "sac", "trpo"])
def test_weights_stay_near_the_start_under_l2sp(tmp_path, learner):
    strength, updates = (0.1, 120) if learner == "trpo" else (100, 40)
    way, _ = moved(tmp_path, learner, "l2sp", updates, alpha=strength)
    plain, _ = moved(tmp_path, learner, "full", updates)
    assert 0.0 < np.linalg.norm(way) < 0.8 * np.linalg.norm(plain)


def test_a_new_head_shrinks_to_zero_and_the_rest_to_the_start(tmp_path):
    made = training(tmp_path, "sarsa", "l2sp", {"l2sp.alpha": "1e9", "l2sp.beta": "1e9"})
    before = standing(made.attachment.module)
    improved(made, 40)
    after = standing(made.attachment.module)
    assert after["head.weight"].abs().max() < 1e-3 < before["head.weight"].abs().max()
    assert torch.allclose(after["encoder.0.weight"], before["encoder.0.weight"], atol=1e-4)


def test_l2_init_draws_the_weights_to_a_fresh_network(tmp_path):
    made = training(tmp_path, "dqn", "l2-init", {"l2-init.strength": "1e9"})
    improved(made, 30)
    head = standing(made.attachment.module)["head.weight"]
    assert torch.allclose(head @ head.T, 0.01 * torch.eye(len(head)), atol=1e-3)


def test_a_learner_without_gradient_steps_is_refused_by_name(tmp_path):
    with pytest.raises(RlftError, match=r"StreamSARSA .* l2sp"):
        Training(Job(PLACE, "none", 1, 100, "stream", method="l2sp"))
