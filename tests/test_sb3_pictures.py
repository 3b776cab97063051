"""Stable-Baselines3's algorithms see pictures by the brain's own convolutions."""

import gymnasium
import numpy as np
import pytest
import torch
from sb3_games import COPIES, config, settings
from stable_baselines3 import DQN, PPO

from rlft.agents.sb3 import SB3, Sb3Envs, brain_of, vec_env, warm_start
from rlft.agents.sb3_config import ALGORITHMS, KINDS, SB3Config, output_kind
from rlft.lab.brains import fresh_brain
from rlft.npc import CONTINUOUS_ACTIONS, DISCRETE_ACTIONS, RlftError, pixels

SHAPE, STEPS = (16, 16, 3), 160
SHOWN = {"observation": "pixels", "pixels": SHAPE[0]}


def arena(algorithm):
    kind = KINDS[algorithm][0]
    return gymnasium.make_vec("rlft/Arena-v0", num_envs=COPIES, actions=kind, **SHOWN)


def start(algorithm):
    kind = KINDS[algorithm][0]
    actions = DISCRETE_ACTIONS if kind == "discrete" else CONTINUOUS_ACTIONS
    return fresh_brain(pixels(SHAPE), actions, 1, output_kind(algorithm, kind))


def pictures(count=40):
    envs = gymnasium.make_vec("rlft/Arena-v0", num_envs=count, **SHOWN)
    return envs.reset(seed=9)[0]


def trained(learner, envs, steps):
    *_, metrics = learner.learn(envs, steps)
    return metrics


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_each_learns_from_pictures_and_keeps_them_as_bytes(algorithm):
    begun = start(algorithm)
    learner = SB3(begun, config(algorithm), seed=3)
    trained(learner, arena(algorithm), STEPS)
    assert learner.updates > 0
    model = learner.model
    buffer = model.replay_buffer if "buffer_size" in learner.config.settings else (
        model.rollout_buffer
    )  # fmt: skip
    assert buffer.observations.dtype == np.uint8
    seen = pictures()
    chosen, _ = learner.model.predict(seen.reshape(len(seen), -1), deterministic=True)
    shipped = learner.brain(begun)
    assert shipped.senses == pixels(SHAPE)
    assert shipped.architecture.ops[1].kind == "conv2d"
    values = shipped.values(seen)
    assert abs(values - begun.values(seen)).max() > 1e-6  # it has learnt something
    output = shipped.architecture.output
    if output in ("argmax", "categorical"):
        assert (values.argmax(1) == chosen).all()
    else:
        acted = np.tanh(values) if output == "tanh_scale" else values.clip(-1, 1)
        assert abs(acted - chosen).max() < 1e-4


@pytest.mark.parametrize("algorithm", ["ppo", "sb3-dqn"])
def test_a_resumed_training_ends_as_an_undisturbed_one(algorithm):
    learner, envs = SB3(start(algorithm), config(algorithm), seed=3), arena(algorithm)
    for metrics in learner.learn(envs, STEPS):
        if metrics["steps"] >= STEPS // 2:
            break
    snapshot = {name: array.copy() for name, array in learner.snapshot().items()}
    world, left = envs.unwrapped.batch.snapshot(), 2 * STEPS - learner.steps
    trained(learner, envs, left)
    again, fresh = SB3(start(algorithm), config(algorithm), seed=3), arena(algorithm)
    again.restore(snapshot)
    fresh.reset(seed=0)
    fresh.unwrapped.batch.restore(world)
    trained(again, fresh, left)
    one, other = learner.snapshot(), again.snapshot()
    assert one.keys() == other.keys()
    assert all(np.array_equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize(("algorithm", "kind"), [("ppo", PPO), ("sb3-dqn", DQN)])
@pytest.mark.parametrize("policy", ["CnnPolicy", "MlpPolicy"])
def test_a_model_of_ones_own_that_turns_and_scales_pictures_takes_the_brain_in(
    algorithm, kind, policy
):
    """SB3 puts the channels first and divides by 255; the brain does neither."""
    made, _ = SB3Config(algorithm, settings=settings(algorithm)).arguments(8)
    envs = vec_env("rlft.envs:rlft/Arena-v0", COPIES, observation="pixels", pixels=40)
    model = kind(policy, envs, seed=1, device="cpu", **made)
    assert model.observation_space.shape == (3, 40, 40)
    brain = fresh_brain(pixels((40, 40, 3)), DISCRETE_ACTIONS, 1)
    warm_start(model, brain)
    seen = vec_env("rlft.envs:rlft/Arena-v0", 64, observation="pixels", pixels=40).reset()
    wanted = brain.values(seen).argmax(1)
    assert len(set(wanted.tolist())) > 1
    assert (model.predict(seen, deterministic=True)[0] == wanted).all()
    model.learn(2 * 8 * COPIES)
    shipped = brain_of(model, brain)
    played = model.predict(seen, deterministic=True)[0]
    assert (shipped.values(seen).argmax(1) == played).mean() > 0.98
    with torch.no_grad():
        assert abs(shipped.values(seen) - brain.values(seen)).max() > 1e-6


def test_pictures_are_rows_of_bytes_for_the_learner_and_pictures_for_others():
    flat, whole = Sb3Envs(arena("ppo"), flatten=True), Sb3Envs(arena("ppo"))
    assert flat.observation_space.shape == (768,) and whole.observation_space.shape == SHAPE
    assert flat.observation_space.dtype == np.uint8
    for envs in (flat, whole):
        envs.seed(5)
    seen = [envs.reset() for envs in (flat, whole)]
    ends = 0
    for _ in range(310):
        assert seen[0].tobytes() == seen[1].tobytes() and seen[0].shape == (COPIES, 768)
        steps = [envs.step(np.zeros(COPIES, np.int64)) for envs in (flat, whole)]
        seen = [step[0] for step in steps]
        for ours, theirs in zip(steps[0][3], steps[1][3], strict=True):
            if ours:
                ends += 1
                assert ours["terminal_observation"].shape == (768,)
                assert (
                    ours["terminal_observation"] == theirs["terminal_observation"].ravel()
                ).all()
    assert ends >= COPIES


def test_what_does_not_fit_is_refused_in_a_line():
    with pytest.raises(RlftError, match="net_arch reads rows of numbers"):
        SB3(start("ppo"), config("ppo", net_arch="64,64"), seed=0)
    learner = SB3(start("ppo"), config("ppo"), seed=0)
    wider = gymnasium.make_vec("rlft/Arena-v0", num_envs=COPIES, observation="pixels", pixels=18)
    with pytest.raises(RlftError, match="the game has Box"):
        trained(learner, wider, STEPS)
    model = PPO("MlpPolicy", Sb3Envs(arena("ppo")), device="cpu", n_steps=8, batch_size=32)
    with pytest.raises(RlftError, match="the brain reads 972 numbers"):
        warm_start(model, fresh_brain(pixels((18, 18, 3)), DISCRETE_ACTIONS, 1))
