"""Stable-Baselines3's algorithms as learners: equal to SB3, exact in resuming, open to recipes."""

import random

import numpy as np
import pytest
import torch
from sb3_games import COPIES, SENSES, arena, brain, config, settings, start
from stable_baselines3 import DQN, PPO, SAC
from test_sb3_envs import AutoresetMode, counting

from rlft.agents.sb3 import SB3, SB3Config, Sb3Envs, warm_start
from rlft.agents.sb3_config import ALGORITHMS, KINDS
from rlft.finetune.sites import require
from rlft.npc import RlftError

STEPS = 160


def trained(learner, envs, steps):
    *_, metrics = learner.learn(envs, steps)
    return metrics


def same(one, other):
    return one.keys() == other.keys() and all(np.array_equal(one[n], other[n]) for n in one)


@pytest.mark.parametrize(("algorithm", "kind"), [("ppo", PPO), ("sb3-dqn", DQN), ("sac", SAC)])
def test_it_learns_as_sb3_does_to_the_last_bit(algorithm, kind):
    learner = SB3(start(algorithm), config(algorithm), seed=3)
    trained(learner, arena(algorithm), STEPS)
    made, _ = SB3Config(algorithm, settings=settings(algorithm)).arguments(4)
    model = kind("MlpPolicy", Sb3Envs(arena(algorithm)), seed=3, device="cpu", **made)
    warm_start(model, start(algorithm))
    model.learn(STEPS)
    ours, theirs = learner.model.policy.state_dict(), model.policy.state_dict()
    assert ours.keys() == theirs.keys() and learner.updates > 0
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    assert learner.steps == model.num_timesteps


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_resumed_training_ends_as_an_undisturbed_one(algorithm):
    more = {"action_noise": "ornstein-uhlenbeck_0.1"} if algorithm == "td3" else {}
    if algorithm == "ppo":
        more = {"learning_rate": "linear_0.001"}
    made = config(algorithm, **more)
    learner, envs = SB3(start(algorithm), made, seed=3), arena(algorithm)
    for metrics in learner.learn(envs, STEPS):
        if metrics["steps"] >= STEPS // 2:
            break
    snapshot, world = learner.snapshot(), envs.unwrapped.batch.snapshot()
    snapshot = {name: array.copy() for name, array in snapshot.items()}
    left = 2 * STEPS - learner.steps
    trained(learner, envs, left)

    again, fresh = SB3(start(algorithm), made, seed=3), arena(algorithm)
    again.restore(snapshot)
    assert same(again.snapshot(), snapshot)
    fresh.reset(seed=0)
    fresh.unwrapped.batch.restore(world)
    trained(again, fresh, left)
    assert same(learner.snapshot(), again.snapshot())
    assert learner.updates == again.updates > 0


def test_the_generators_of_others_are_left_alone():
    states = random.getstate(), np.random.get_state()[1].copy(), torch.get_rng_state()  # noqa: NPY002
    learner = SB3(start("sb3-dqn"), config("sb3-dqn"), seed=3)
    trained(learner, arena("sb3-dqn"), 64)
    assert random.getstate() == states[0]
    assert (np.random.get_state()[1] == states[1]).all()  # noqa: NPY002
    assert torch.equal(torch.get_rng_state(), states[2])


def test_nor_do_others_disturb_it():
    learners = [SB3(start("ppo"), config("ppo"), seed=3) for _ in range(2)]
    for disturbed, learner in enumerate(learners):
        for _ in learner.learn(arena("ppo"), STEPS):
            if disturbed:
                torch.rand(7), np.random.rand(3), random.random()  # noqa: NPY002
    assert same(learners[0].snapshot(), learners[1].snapshot())


def test_play_goes_on_where_it_stood_but_not_in_other_environments():
    learner, envs = SB3(start("ppo"), config("ppo"), seed=3), arena("ppo")
    trained(learner, envs, 64)
    ticks = envs.unwrapped.batch.world.state["tick"].copy()
    trained(learner, envs, 32)
    assert (envs.unwrapped.batch.world.state["tick"] == ticks + 8).all()
    other = arena("ppo")
    trained(learner, other, 32)
    assert (other.unwrapped.batch.world.state["tick"] == 8).all()
    learner.forget_play()
    trained(learner, other, 32)
    assert (other.unwrapped.batch.world.state["tick"] == 8).all()


def test_metrics_tell_what_every_learner_tells():
    wanted = {"steps", "updates", "episodes", "return", "loss", "learning_rate"}
    metrics = trained(SB3(start("ppo"), config("ppo"), seed=3), arena("ppo"), 64)
    assert wanted <= metrics.keys() and metrics["steps"] == 64
    assert metrics["return"] is None and np.isfinite(metrics["loss"])
    assert metrics["updates"] == 2 * 2  # rollouts of one minibatch, epochs
    metrics = trained(SB3(start("sb3-dqn"), config("sb3-dqn"), seed=3), arena("sb3-dqn"), 64)
    assert wanted | {"epsilon"} <= metrics.keys()
    assert metrics["epsilon"] == pytest.approx(0.05)  # SB3: after a tenth of the steps


def test_schedules_span_the_steps_they_are_told():
    made = SB3Config("ppo", 4, 320, settings=settings("ppo", learning_rate="linear_0.001"))
    learner = SB3(start("ppo"), made, seed=3)
    assert trained(learner, arena("ppo"), 160)["learning_rate"] == pytest.approx(0.0005)


def test_episodes_and_returns_are_the_games_own():
    made = SB3Config("ppo", copies=3, settings=settings("ppo"))
    pretrained = brain(senses=2, actions=("a", "b", "c"))
    learner = SB3(pretrained, made, seed=0)
    learner.reward.transform = lambda senses, actions, rewards: rewards * 0.0
    metrics = trained(learner, counting(AutoresetMode.NEXT_STEP), 24)
    assert metrics["episodes"] == 4 + 2  # 8 steps: copy 0 ends every 2, copy 1 every 3
    assert metrics["return"] == pytest.approx((4 * 3 + 2 * 36) / 6)
    assert (learner.model.rollout_buffer.rewards[[0, 1]] == 0).all()


def test_masked_actions_are_never_taken():
    learner = SB3(
        brain(senses=2, actions=("a", "b", "c")),
        SB3Config("maskable-ppo", copies=3, settings=settings("maskable-ppo")), seed=0,
    )  # fmt: skip
    trained(learner, counting(AutoresetMode.SAME_STEP), 24)
    buffer = learner.model.rollout_buffer
    observations, actions = buffer.observations.reshape(-1, 2), buffer.actions.flatten()
    odd = observations[:, 1] % 2 == 1
    assert odd.any() and (actions[odd] != 1).all()


def test_what_does_not_fit_is_refused():
    learner = SB3(start("ppo"), config("ppo"), seed=3)
    with pytest.raises(RlftError, match="the game has Box"):
        trained(learner, counting(AutoresetMode.SAME_STEP), 8)
    with pytest.raises(RlftError, match=r"the game has .*the brain Discrete\(8\)"):
        trained(learner, arena("ppo", "continuous"), 8)
    with pytest.raises(RlftError, match="4 copies of the game where copies is 2"):
        trained(SB3(start("ppo"), SB3Config("ppo", copies=2), 0), arena("ppo"), 8)
    with pytest.raises(RlftError, match="another learner"):
        learner.restore(SB3(start("sb3-dqn"), config("sb3-dqn"), seed=3).snapshot())


def test_a_loss_that_is_not_finite_ends_it():
    learner = SB3(brain(senses=2, actions=("a", "b", "c")), SB3Config("sb3-dqn", copies=3,
                  settings=settings("sb3-dqn")), seed=0)  # fmt: skip
    learner.reward.transform = lambda senses, actions, rewards: rewards * torch.nan
    with pytest.raises(RlftError, match="the loss is nan"):
        trained(learner, counting(AutoresetMode.SAME_STEP), 120)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_each_offers_its_sites(algorithm):
    learner = SB3(start(algorithm), config(algorithm), seed=3)
    sites = learner.sites()
    require(sites, ("networks", "optimizers", "batch", "reward", "score"))
    learned = {
        id(p) for o in sites.optimizers.values() for g in o.param_groups for p in g["params"]
    }
    observations = torch.tensor(start(algorithm).memory.observations)
    for site in sites.networks:
        free = [id(p) for p in site.module.parameters()]
        assert free and set(free) <= learned
        for target in site.targets:
            ours, theirs = site.module.state_dict(), target.state_dict()
            assert ours.keys() == theirs.keys()
            assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    if KINDS[algorithm][0] == "discrete" and algorithm not in ("recurrent-ppo", "qr-dqn"):
        values = sites.networks[0].module(observations).detach().numpy()
        assert (
            values.argmax(1) == learner.brain(start(algorithm)).values(observations).argmax(1)
        ).all()
    assert (sites.act is not None) == (algorithm in ("sb3-dqn", "qr-dqn"))
    assert (sites.replay is not None) == ("buffer_size" in learner.config.settings)
    assert (sites.loss is not None) == (algorithm == "trpo")
    seen = []
    optimizer = next(iter(sites.optimizers.values()))
    optimizer.register_step_pre_hook(lambda *_: seen.append(tuple(sites.batch().shape)))
    trained(learner, arena(algorithm), 64)
    assert seen and all(shape[-1] == SENSES for shape in seen)
    assert np.isnan(sites.score())


def test_exploration_can_be_replaced_and_overridden():
    learner = SB3(start("sb3-dqn"), config("sb3-dqn"), seed=3)
    learner.act.amount = lambda step: 0.25
    learner.act.override = lambda senses, actions: torch.full_like(actions, 5)
    assert trained(learner, arena("sb3-dqn"), 64)["epsilon"] == 0.25
    assert learner.model.exploration_rate == 0.25
    buffer = learner.model.replay_buffer
    assert (buffer.actions[: buffer.pos] == 5).all()


def moved(learner, envs):
    """The mean absolute change of each parameter after a little training."""
    before = {n: p.detach().clone() for n, p in learner.model.policy.named_parameters()}
    trained(learner, envs, 32)
    return {n: float((p - before[n]).abs().mean().detach())
            for n, p in learner.model.policy.named_parameters()}  # fmt: skip


def test_trpo_with_a_term_of_zero_is_trpo():
    plain, held = (SB3(start("trpo"), config("trpo"), seed=3) for _ in range(2))
    held.sites().loss.append(lambda observations: observations.sum() * 0.0)
    for learner in (plain, held):
        trained(learner, arena("trpo"), 96)
    assert same(plain.snapshot(), held.snapshot())


def test_trpo_leaves_frozen_parameters_alone():
    learner = SB3(start("trpo"), config("trpo"), seed=3)
    learner.sites().networks[0].module.encoder.requires_grad_(False)
    changes = moved(learner, arena("trpo"))
    assert not any(change for name, change in changes.items() if name.startswith("pi_features"))
    assert changes["action_net.weight"] > 0 and changes["value_net.weight"] > 0


def test_a_term_holds_trpos_policy_where_it_is():
    def drift(weight):
        learner = SB3(start("trpo"), config("trpo", target_kl=0.5), seed=3)
        actor = learner.sites().networks[0].module
        observations = torch.tensor(start("trpo").memory.observations)
        with torch.no_grad():
            before = torch.log_softmax(actor(observations), 1)

        def divergence(_):
            return torch.nn.functional.kl_div(
                torch.log_softmax(actor(observations), 1), before, None, None, "batchmean", True
            )

        learner.sites().loss.append(lambda rows: weight * divergence(rows))
        trained(learner, arena("trpo"), 192)
        return float(divergence(None).detach())

    free, held = drift(0.0), drift(1.0)
    assert 0.0 < held < 0.5 * free


def test_a_fresh_network_of_sb3s_own_is_had_by_asking_for_it():
    learner = SB3(start("ppo"), config("ppo", net_arch="32,32"), seed=3)
    trained(learner, arena("ppo"), 32)
    shipped = learner.brain(start("ppo"))
    assert [op.kind for op in shipped.architecture.ops] == ["linear", "tanh"] * 2 + ["linear"]
    assert shipped.architecture.output == "categorical" and COPIES == learner.config.copies
