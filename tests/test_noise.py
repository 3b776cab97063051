"""Noise that holds: dropout and mixout act while gradients are computed, and nowhere else."""

import numpy as np
import pytest
import torch
from method_trainings import brain, improved, training
from small_jobs import differing

from rlft.finetune.noise import Dice, Mixture, drop
from rlft.networks import Network
from rlft.npc import RlftError


def dice(p, seed=0):
    return Dice(torch.Generator().manual_seed(seed), p)


def network():
    made = Network.from_brain(brain("sarsa"))
    return made, torch.tensor(brain("sarsa").memory.observations)


def layers(made):
    return {"0": made.get_submodule("encoder.0"), "head": made.head}


def test_dice_keep_the_mean_and_leave_out_their_share():
    kept = dice(0.25).kept(torch.zeros(100_000))
    assert kept.unique().tolist() == pytest.approx([0.0, 4 / 3])
    assert float((kept == 0).float().mean()) == pytest.approx(0.25, abs=0.01)
    assert float(kept.mean()) == pytest.approx(1.0, abs=0.01)


def test_dropout_acts_with_gradients_in_training_mode_only():
    made, rows = network()
    plain = made(rows).detach()
    drop(made.head, dice(0.5))
    assert not torch.equal(made(rows), plain)
    with torch.no_grad():
        assert torch.equal(made(rows), plain)
    with torch.inference_mode():
        assert torch.equal(made(rows), plain)
    assert torch.equal(made.eval()(rows), plain)


def test_dropout_is_right_on_average():
    made, rows = network()
    plain = made(rows[:1]).detach()
    drop(made.head, dice(0.2))
    mean = torch.stack([made(rows[:1]).detach() for _ in range(4_000)]).mean(0)
    assert torch.allclose(mean, plain, atol=0.05)


def test_mixout_is_the_identity_at_the_start_and_before_its_start_is_known():
    made, rows = network()
    plain = made(rows).detach()
    mixture = Mixture(layers(made), dice(0.7))
    assert torch.equal(made(rows), plain)
    mixture.take()
    assert torch.equal(made(rows), plain)


def test_mixout_swaps_its_share_of_the_weights_as_the_paper_writes_it():
    made, _ = network()
    mixture = Mixture(layers(made), dice(0.7))
    mixture.take()
    start = made.head.weight.detach().clone()
    with torch.no_grad():
        made.head.parametrizations.weight.original += 1.0
    weight, mixed = made.head.weight.detach(), mixture.mixed["head.weight"]
    again = dice(0.7, seed=5)
    mixed.dice, mixed.on = dice(0.7, seed=5), True
    found = made.head.weight.detach()
    mask = (again.kept(weight) == 0).float()  # 1 where the start takes its place
    wanted = (mask * start + (1 - mask) * weight - 0.7 * start) / 0.3
    assert torch.allclose(found, wanted, atol=1e-5)
    assert 0.55 < float(mask.mean()) < 0.85


def test_weights_under_mixout_read_as_they_are_outside_a_forward_pass():
    made, rows = network()
    Mixture(layers(made), dice(0.7)).take()
    with torch.no_grad():
        made.head.parametrizations.weight.original += 1.0
    first = made(rows).detach()
    assert not torch.equal(made(rows), first)
    assert np.array_equal(made.tensors()["head.weight"], made.tensors()["head.weight"])
    with torch.no_grad():
        plain = made(rows)
        assert torch.equal(plain, made(rows))
    assert torch.allclose(Network(made.architecture, made.tensors())(rows), plain, atol=1e-6)
    with pytest.raises(RuntimeError):
        made.head(torch.zeros(1, 1))
    assert np.array_equal(made.tensors()["head.weight"], made.head.weight.detach().numpy())


def test_values_can_be_rescaled_under_mixout():
    made, rows = network()
    plain = made(rows).detach()
    Mixture(layers(made), dice(0.7))
    made.rescale(2.0, 0.5)
    assert torch.allclose(made(rows), 2.0 * plain + 0.5, atol=1e-5)


@pytest.mark.parametrize("method", ["dropout", "mixout"])
@pytest.mark.parametrize("learner", ["ppo", "trpo"])
def test_what_compares_its_policy_with_the_one_that_played_refuses_noise(tmp_path, method, learner):
    with pytest.raises(RlftError, match=f"{learner} compares .* {method}"):
        training(tmp_path, learner, method)


@pytest.mark.parametrize("method", ["dropout", "mixout"])
@pytest.mark.parametrize("learner", ["sarsa", "dqn", "sac"])
def test_without_a_share_it_is_the_plain_learner_and_with_one_it_is_not(tmp_path, method, learner):
    plain, zero, busy = (
        training(tmp_path, learner, *more)
        for more in [(), (method, {f"{method}.p": "0"}), (method, {f"{method}.p": "0.5"})]
    )
    for one in (plain, zero, busy):
        improved(one, 4)
    assert all(name.startswith("recipe/") for name in differing(plain, zero))
    if method == "dropout":  # mixout changes nothing until weights have moved, but their names
        assert any(not name.startswith("recipe/") for name in differing(plain, busy))


def test_beside_an_actor_dropout_is_in_the_critics(tmp_path):
    made = training(tmp_path, "sac", "dropout", {"dropout.p": "0.5"})
    critic, rows = made.learner.model.critic, torch.tensor(brain("sac").memory.observations)
    actions = torch.zeros(len(rows), len(brain("sac").actions))
    critic.set_training_mode(True)
    first, second = critic(rows, actions), critic(rows, actions)
    assert all(not torch.equal(a, b) for a, b in zip(first, second, strict=True))
    with torch.no_grad():
        assert torch.equal(critic(rows, actions)[0], critic(rows, actions)[0])
    module = made.attachment.module.train()
    assert torch.equal(module(rows), module(rows))


@pytest.mark.parametrize("method", ["dropout+mixout", "mixout+bc+ewc"])
def test_noise_goes_on_from_a_checkpoint_as_if_never_stopped(tmp_path, method):
    whole, resumed = (training(tmp_path, "dqn", method, steps=3_000) for _ in range(2))
    improved(whole, 30)
    assert resumed.restore(whole.snapshot())
    improved(whole, 60), improved(resumed, 60)
    assert whole.learner.updates >= 60
    assert differing(whole, resumed) == []
