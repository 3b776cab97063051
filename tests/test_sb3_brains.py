"""Brains into Stable-Baselines3's models and out again."""

import numpy as np
import pytest
import torch
from gymnasium.spaces import Box
from sb3_games import COPIES, arena, brain, settings
from stable_baselines3 import A2C, DQN, PPO, SAC, TD3
from torch import nn

from rlft.agents.sb3 import SB3Config, Sb3Envs, brain_of, vec_env, warm_start
from rlft.agents.sb3_brains import best_value
from rlft.agents.sb3_config import ALGORITHMS, KINDS, policy_name
from rlft.npc import CONTINUOUS_ACTIONS, DISCRETE_ACTIONS, Architecture, Op, RlftError

FORGETFUL = [name for name in ALGORITHMS if name != "recurrent-ppo"]  # see test_recurrent.py
EITHER = [(name, kind) for name in FORGETFUL for kind in KINDS[name]]


def model_of(algorithm, kind, **policy):
    """A model as a script of one's own makes it."""
    made, _ = SB3Config(algorithm, settings=settings(algorithm)).arguments(4)
    cls = ALGORITHMS[algorithm]
    envs = Sb3Envs(arena(algorithm, kind))
    return cls("MlpPolicy", envs, seed=1, device="cpu", policy_kwargs=policy, **made)


def decided(shipped, observations):
    """The actions of a brain, as a game gets them."""
    values = shipped.values(observations)
    output = shipped.architecture.output
    if output in ("argmax", "categorical"):
        return values.argmax(1)
    return np.tanh(values) if output == "tanh_scale" else values.clip(-1, 1)


def assert_same(model, shipped, observations):
    """The brain's actions are the model's, and so are the numbers behind them."""
    wanted, _ = model.predict(observations, deterministic=True)
    found = decided(shipped, observations)
    assert found.shape == wanted.shape
    assert abs(found - wanted).max() < 1e-5
    if hasattr(model.policy, "get_distribution") and shipped.architecture.output == "categorical":
        with torch.no_grad():
            hidden = model.policy.mlp_extractor.forward_actor(
                model.policy.pi_features_extractor(torch.tensor(observations))
            )
            logits = model.policy.action_net(hidden).numpy()
        scale = max(1.0, abs(logits).max())  # float32 has seven digits
        assert abs(shipped.values(observations) - logits).max() / scale < 1e-5
    for name in ("q_net", "quantile_net"):
        if hasattr(model.policy, name):
            with torch.no_grad():
                q = getattr(model.policy, name)(torch.tensor(observations))
            q = q.mean(1) if q.ndim == 3 else q
            assert abs(shipped.values(observations) - q.numpy()).max() < 1e-5


@pytest.mark.parametrize(("algorithm", "kind"), EITHER)
def test_a_brain_goes_in_and_comes_out_with_identical_outputs(algorithm, kind):
    steers = "tanh_scale" if KINDS[algorithm] == ("continuous",) else "clip"
    pretrained = brain("argmax" if kind == "discrete" else steers)
    observations = pretrained.memory.observations
    model = model_of(algorithm, kind)
    warm_start(model, pretrained)
    played, _ = model.predict(observations, deterministic=True)
    wanted = decided(pretrained, observations)
    assert (played == wanted).all() if kind == "discrete" else abs(played - wanted).max() < 1e-5
    assert_same(model, brain_of(model, pretrained), observations)
    model.learn(2 * 8 * COPIES)
    trained = brain_of(model, pretrained)
    assert_same(model, trained, observations)
    assert abs(trained.values(observations) - pretrained.values(observations)).max() > 1e-6
    assert trained.actions == pretrained.actions and trained.memory is not None


@pytest.mark.parametrize(("algorithm", "kind"), EITHER)
def test_sb3s_own_networks_come_out_with_identical_outputs(algorithm, kind):
    policy = {"activation_fn": nn.Tanh if algorithm == "sac" else nn.ReLU}
    model = model_of(algorithm, kind, net_arch=[12, 10], **policy)
    observations = brain().memory.observations
    model.learn(2 * 8 * COPIES)
    shell = brain(actions=DISCRETE_ACTIONS if kind == "discrete" else CONTINUOUS_ACTIONS)
    shipped = brain_of(model, shell)
    assert_same(model, shipped, observations)
    assert shipped.architecture.widths[shipped.architecture.features] == 10


@pytest.mark.parametrize(
    ("kind", "learner"), [("discrete", k) for k in (PPO, A2C, DQN)]
    + [("continuous", k) for k in (PPO, A2C, SAC, TD3)],
)  # fmt: skip
def test_two_lines_bring_a_brain_into_a_script(kind, learner, tmp_path):
    pretrained = brain("argmax" if kind == "discrete" else "tanh_scale")
    env = vec_env("rlft/Arena-v0", 2, actions=kind)
    model = learner("MlpPolicy", env, policy_kwargs={"net_arch": [32]}, device="cpu")
    warm_start(model, pretrained)
    observations = pretrained.memory.observations
    played, _ = model.predict(observations, deterministic=True)
    if kind == "discrete":
        assert (played == pretrained.values(observations).argmax(1)).all()
    else:  # a policy that clips has the same mean, which a tanh no longer bends
        values = pretrained.values(observations)
        bent = np.tanh(values) if learner in (SAC, TD3) else values.clip(-1, 1)
        assert abs(played - bent).max() < 1e-5
    if learner is PPO:  # and it is still an ordinary model of SB3
        model.save(tmp_path / "model.zip")
        again = PPO.load(tmp_path / "model.zip", device="cpu")
        assert (again.predict(observations, deterministic=True)[0] == played).all()


def test_values_become_a_softmax_policy_of_the_temperature():
    pretrained = brain()
    model = model_of("ppo", "discrete")
    warm_start(model, pretrained, temperature=0.5)
    observations = pretrained.memory.observations
    with torch.no_grad():
        found = model.policy.get_distribution(torch.tensor(observations)).distribution.probs
    values = torch.tensor(pretrained.values(observations))
    assert torch.allclose(found, torch.softmax(values / 0.5, 1), atol=1e-5)
    assert abs(model.policy.action_net(torch.randn(4, 16)).mean(1)).max() < 1e-5  # centred


def test_the_critic_begins_with_the_best_value():
    pretrained = brain()
    model = model_of("ppo", "discrete")
    warm_start(model, pretrained)
    observations = pretrained.memory.observations
    with torch.no_grad():
        found = model.policy.predict_values(torch.tensor(observations)).flatten().numpy()
    best, features = pretrained.values(observations).max(1), pretrained.features(observations)
    weight, bias = best_value(pretrained)
    assert np.allclose(found, features @ weight + bias, atol=1e-5)
    error = found - best  # least squares: not correlated with any feature, nor on average
    assert abs(error.mean()) < 1e-4 and abs(features.T @ error / 200).max() < 1e-4
    assert error.var() < 0.5 * best.var()


def test_a_steering_brain_is_tried_gently():
    for algorithm, output in (("ppo", "clip"), ("sac", "tanh_scale")):
        model = model_of(algorithm, "continuous")
        warm_start(model, brain(output), deviation=0.1)
        spread = model.policy.log_std if algorithm == "ppo" else model.actor.log_std.bias
        assert torch.allclose(spread.exp(), torch.tensor(0.1))


def test_values_do_not_steer_but_their_encoder_is_kept():
    pretrained = brain("argmax")
    model = model_of("sac", "continuous")
    warm_start(model, pretrained)
    for network in (model.actor, model.critic, model.critic_target):
        features = network.features_extractor(torch.tensor(pretrained.memory.observations))
        assert abs(features.detach().numpy() - pretrained.features(
            pretrained.memory.observations)).max() < 1e-5  # fmt: skip


def test_what_does_not_fit_is_refused():
    with pytest.raises(RlftError, match="reads 9 numbers"):
        warm_start(model_of("ppo", "discrete"), brain(senses=9))
    with pytest.raises(RlftError, match="3 actions, the game 8"):
        warm_start(model_of("ppo", "discrete"), brain(actions=("a", "b", "c")))
    odd = Architecture(
        178, (Op("linear", "head", ("senses",), "q", {"width": 8}),
              Op("tanh", "head.tanh", ("q",), "values", {})), "argmax",
    )  # fmt: skip
    tensors = {"head.weight": np.zeros((8, 178)), "head.bias": np.zeros(8)}
    bent = brain().replace(architecture=odd, tensors=tensors, memory=None)
    with pytest.raises(RlftError, match="linear"):
        warm_start(model_of("ppo", "discrete"), bent)
    model = model_of("ppo", "discrete", activation_fn=nn.ELU)
    with pytest.raises(RlftError, match="ELU"):
        brain_of(model, brain())


def test_actions_of_other_limits_come_out_between_minus_one_and_one():
    wide = Box(np.array([-2.0, 0.0], np.float32), np.array([2.0, 4.0], np.float32))
    from test_sb3_envs import AutoresetMode, counting

    pretrained = brain("clip", senses=2, actions=("pull", "push"))
    model = PPO("MlpPolicy", Sb3Envs(counting(AutoresetMode.SAME_STEP, actions=wide)), device="cpu")
    warm_start(model, pretrained)
    observations = pretrained.memory.observations
    played, _ = model.predict(observations, deterministic=True)
    wanted = decided(pretrained, observations)
    assert abs(played - (np.array([0, 2]) + 2 * wanted)).max() < 1e-5
    assert abs(decided(brain_of(model, pretrained), observations) - wanted).max() < 1e-5


def test_policies_of_sb3_have_the_name_that_it_gives_them():
    assert [policy_name(kind) for kind in ALGORITHMS.values()].count("MlpLstmPolicy") == 1
