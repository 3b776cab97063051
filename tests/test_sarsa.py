"""SARSA on a corridor whose values are known, and what a caller may rely on."""

from copy import deepcopy
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, SyncVectorEnv, VectorEnv
from torch import Tensor, nn
from torch.nn.utils import parametrize

from rlft.agents import SARSA, SARSAConfig
from rlft.agents.rollout import Rollout
from rlft.agents.schedules import rectification
from rlft.agents.snapshots import pack, unpack
from rlft.finetune.sites import require
from rlft.networks import Network, fresh
from rlft.npc import mlp
from rlft.npc.errors import RlftError

CELLS, LIMIT = 4, 3  # three steps are all
STEP, EXITS = -0.1, (0.3, 1.0)  # each step costs; leaving left pays .3 beside, right 1
MODES = (AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP)
SMALL = SARSAConfig(copies=16, rollout=4, epochs=2, minibatch=32, average=0.9)


class Corridor(VectorEnv[Any, Any, Any]):
    """Starts anywhere; what a learner must not use is filled with traps."""

    def __init__(self, copies: int = 16, mode: AutoresetMode = MODES[0], pay: float = 1.0) -> None:
        self.metadata = {"autoreset_mode": mode}
        self.num_envs, self.mode, self.pay = copies, mode, pay
        self.single_observation_space = Box(0, 1, (CELLS,), np.float32)
        self.single_action_space = Discrete(2)
        self.resets = 0

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[np.ndarray, Any]:
        self.random = np.random.default_rng(seed)
        self.cell = self.random.integers(CELLS, size=self.num_envs)
        self.tick = np.zeros(self.num_envs, np.int64)
        self.done = np.zeros(self.num_envs, np.bool_)
        self.resets += 1
        return self.see(), {}

    def see(self) -> np.ndarray:
        return np.eye(CELLS, dtype=np.float32)[np.clip(self.cell, 0, CELLS - 1)]

    def begin(self, which: np.ndarray) -> None:
        self.cell[which] = self.random.integers(CELLS, size=int(which.sum()))
        self.tick[which] = 0

    def step(self, actions: np.ndarray) -> Any:
        waiting = self.done if self.mode is AutoresetMode.NEXT_STEP else np.zeros_like(self.done)
        self.cell += np.where(actions == 1, 1, -1)
        self.tick += 1
        left, right = self.cell < 0, self.cell >= CELLS
        terminated = (left | right) & ~waiting
        truncated = (self.tick >= LIMIT) & ~terminated & ~waiting
        reward = self.pay * (STEP + left * EXITS[0] + right * EXITS[1])
        self.done, infos = terminated | truncated, {}
        if self.mode is AutoresetMode.NEXT_STEP:
            reward[waiting] = 50.0
            self.begin(waiting)
        elif self.done.any():
            final = np.where(truncated[:, None], self.see(), np.float32(np.nan))
            infos = {"final_obs": final, "_final_obs": self.done}
            self.begin(self.done)
        return self.see(), reward, terminated, truncated, infos


def exact(gamma: float, epsilon: float) -> np.ndarray:
    """Q (cells, 2) of ε-greedy play without a time limit, by iteration; ε = 0 is the optimum."""
    q = np.zeros((CELLS, 2))
    for _ in range(1000):
        v = (1 - epsilon) * q.max(1) + epsilon * q.mean(1)
        q[:, 0] = STEP + np.r_[EXITS[0], gamma * v[:-1]]
        q[:, 1] = STEP + np.r_[gamma * v[1:], EXITS[1]]
    return q


def learner(config: SARSAConfig = SMALL, seed: int = 0, hidden: tuple[int, ...] = (8,)) -> SARSA:
    architecture = mlp(CELLS, hidden, 2)
    return SARSA(fresh(architecture, torch.Generator().manual_seed(seed)), config, seed)


def train(sarsa: SARSA, envs: VectorEnv[Any, Any, Any], updates: int = 6) -> SARSA:
    size = sarsa.config.copies * sarsa.config.rollout
    for _ in sarsa.learn(envs, updates * size):
        pass
    return sarsa


def same(a: SARSA, b: SARSA) -> bool:
    first, second = a.snapshot(), b.snapshot()
    return first.keys() == second.keys() and all(
        np.array_equal(first[name], second[name], equal_nan=True) for name in first
    )


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("backup", "trace"), [("max", 0.0), ("expected", 0.8), ("sarsa", 0.8)])
def test_it_learns_the_exact_values(backup: Any, trace: float, mode: AutoresetMode) -> None:
    epsilon, gamma = 0.4, 0.8
    config = SARSAConfig(
        copies=32, rollout=8, epochs=2, minibatch=64, gamma=gamma, trace=trace, backup=backup,
        explore="epsilon", epsilon_start=epsilon, epsilon_end=epsilon,
        learning_rate=0.05, learning_rate_end=0.0, learning_rate_steps=50_000,
    )  # fmt: skip
    envs = Corridor(32, mode)
    sarsa = train(learner(config, hidden=()), envs, updates=200)
    q = sarsa.brain_network()(torch.eye(CELLS)).detach().numpy()
    optimal, on_policy = exact(gamma, 0.0), exact(gamma, epsilon)
    wanted, other = (optimal, on_policy) if backup == "max" else (on_policy, optimal)
    assert abs(q - wanted).max() < 0.03
    assert abs(other - wanted).max() > 0.08  # so the line above tells the backups apart
    assert envs.resets == 1


def test_same_seed_same_weights() -> None:
    assert same(train(learner(seed=3), Corridor()), train(learner(seed=3), Corridor()))
    assert not same(train(learner(seed=3), Corridor()), train(learner(seed=4), Corridor()))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("average", [0.0, 0.9])
def test_a_restored_learner_goes_on_bit_for_bit(mode: AutoresetMode, average: float) -> None:
    config = SARSAConfig(copies=16, rollout=4, minibatch=32, average=average)
    first, games = learner(config, seed=1), Corridor(mode=mode)
    train(first, games)
    snapshot, games_then = first.snapshot(), deepcopy(games)
    frozen = {name: array.copy() for name, array in snapshot.items()}
    train(first, games, updates=2)
    assert all(np.array_equal(frozen[name], snapshot[name]) for name in frozen)  # no views
    second = learner(config, seed=2)
    second.restore(snapshot)
    assert not same(first, second)
    assert same(first, train(second, games_then, updates=2))
    assert first.rollout.play.score() == second.rollout.play.score()
    assert games_then.resets == 1


def test_a_learner_can_be_restored_before_it_began() -> None:
    second = learner(seed=2)
    second.restore(learner(seed=1).snapshot())
    second.seed = 1
    assert same(train(second, Corridor()), train(learner(seed=1), Corridor()))


def test_a_foreign_snapshot_is_refused_in_one_line() -> None:
    with pytest.raises(RlftError, match="another learner or network") as caught:
        learner(hidden=(9,)).restore(learner().snapshot())
    assert "\n" not in str(caught.value)
    with pytest.raises(RlftError, match="another learner or network"):
        learner().restore({})
    with pytest.raises(RlftError, match="16 copies of the game, not 8"):
        learner(SARSAConfig(copies=8)).restore(learner().snapshot())


def test_packing_is_undone_by_unpacking() -> None:
    tree = {"a": {0: {"x": torch.ones(2)}, 1: {"x": torch.zeros(2)}}, "b.c": torch.tensor(7)}
    again = unpack(pack(tree))
    assert again.keys() == tree.keys() and again["a"].keys() == {0, 1}
    assert torch.equal(again["a"][0]["x"], torch.ones(2)) and again["b.c"] == 7


def test_learning_goes_on_where_it_stood_and_new_games_are_reset() -> None:
    whole, halves, games = learner(), learner(), Corridor()
    train(whole, Corridor(), updates=8)
    train(halves, games, updates=4)
    train(halves, games, updates=4)
    assert same(whole, halves) and games.resets == 1
    other = Corridor()
    train(halves, other, updates=1)
    assert other.resets == 1


@pytest.mark.parametrize("mode", MODES)
def test_metrics_tell_what_happened(mode: AutoresetMode) -> None:
    sarsa = learner()
    sarsa.act.override = lambda senses, actions: torch.ones_like(actions)  # always right
    rows = list(sarsa.learn(Corridor(mode=mode), 10 * 64 - 1))  # whole rollouts: 10 of 16 x 4
    assert [row["steps"] for row in rows] == [64 * k for k in range(1, 11)]
    assert rows[-1]["updates"] == sarsa.updates == 10 * 2 * 2 or mode is MODES[1]
    assert rows[-1]["temperature"] == SMALL.temperature
    assert 0 < rows[-1]["learning_rate"] < rows[0]["learning_rate"] < SMALL.learning_rate
    rate = rows[-1]["learning_rate"] * rectification(sarsa.updates, SMALL.adam_beta2)
    assert sarsa.optimizer.param_groups[0]["lr"] == rate
    # Each start is as likely; games end after 1, 2 or 3 steps at the exit, or are cut after 3.
    assert rows[-1]["return"] == pytest.approx((3 * EXITS[1] + 9 * STEP) / 4, abs=0.15)
    length = 9 / 4 + (mode is MODES[1])  # the step that resets counts as well
    assert rows[-1]["episodes"] == pytest.approx(640 / length, rel=0.1)


def test_the_last_senses_of_other_peoples_games_are_found() -> None:
    class Clock(gym.Env[np.ndarray, int]):
        observation_space, action_space = Box(0, 99, (1,), np.float32), Discrete(2)

        def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
            super().reset(seed=seed)
            self.time = 0
            return np.array([self.time], np.float32), {}

        def step(self, action: int) -> Any:
            self.time += 1
            return np.array([self.time], np.float32), 1.0, False, self.time == 3, {}

    envs = SyncVectorEnv([Clock, Clock], autoreset_mode=AutoresetMode.SAME_STEP)
    rollout = Rollout(4, 2, "cpu")
    rollout.enter(envs, seed=0)
    rollout.record(lambda *_: (torch.zeros(2, 2), torch.zeros(2, dtype=torch.int64)))
    t, copies, senses, legal = rollout.last()
    assert (t.tolist(), copies.tolist(), senses.tolist()) == ([2, 2], [0, 1], [[3.0], [3.0]])
    assert legal is None
    assert rollout.senses[:, 0, 0].tolist() == [0.0, 1.0, 2.0, 0.0, 1.0]


def test_equal_values_are_chosen_equally_often() -> None:
    config = SARSAConfig(copies=512, rollout=4, explore="epsilon", epsilon_start=0, epsilon_end=0)
    sarsa = SARSA(Network(mlp(CELLS, (8,), 2)), config, seed=0)  # zero weights
    next(sarsa.learn(Corridor(512), 1))
    assert sarsa.rollout.actions[:-1].float().mean() == pytest.approx(0.5, abs=0.04)


def test_the_running_average_is_the_one_judged() -> None:
    sarsa = learner()
    wanted = {name: p.detach().clone() for name, p in sarsa.network.named_parameters()}

    def follow(*_: object) -> None:
        for name, p in sarsa.network.named_parameters():
            wanted[name].lerp_(p.detach(), 0.1)

    sarsa.optimizer.register_step_post_hook(follow)
    train(sarsa, Corridor())
    judged = dict(sarsa.brain_network().named_parameters())
    assert all(torch.equal(judged[name], wanted[name]) for name in wanted)
    assert not torch.equal(judged["head.weight"], sarsa.network.head.weight)
    plain = learner(SARSAConfig(average=0.0))
    assert plain.brain_network() is plain.network


def test_a_reparametrised_weight_is_averaged_as_it_acts() -> None:
    class Doubled(nn.Module):
        def forward(self, weight: Tensor) -> Tensor:
            return 2 * weight

    sarsa = learner()
    parametrize.register_parametrization(sarsa.network.head, "weight", Doubled())
    wanted = sarsa.brain_network().head.weight.clone()
    sarsa.optimizer.register_step_post_hook(
        lambda *_: wanted.lerp_(sarsa.network.head.weight.detach(), 0.1)
    )
    train(sarsa, Corridor())
    assert torch.equal(sarsa.brain_network().head.weight, wanted)


def pulled(coefficient: float) -> SARSA:
    """A learner with a hold: the gradient of half the squared distance to the start."""
    sarsa = learner()
    sites = sarsa.sites()
    require(sites, ("networks", "optimizers", "batch", "act", "reward", "score"))
    start = [p.detach().clone() for p in sites.networks[0].module.parameters()]
    shapes = set()

    def hold(*_: object) -> None:
        assert sites.batch is not None
        shapes.add(tuple(sites.batch().shape))
        for p, p0 in zip(sites.networks[0].module.parameters(), start, strict=True):
            assert p.grad is not None
            p.grad += coefficient * (p.detach() - p0)

    sites.optimizers["both"].register_step_pre_hook(hold)
    train(sarsa, Corridor(), updates=12)
    assert shapes == {(32, CELLS)}
    return sarsa


def test_a_hold_in_the_pre_hook_acts_and_at_zero_is_not_there() -> None:
    plain = train(learner(), Corridor(), updates=12)
    assert same(pulled(0.0), plain)
    start = learner().network.tensors()

    def distance(sarsa: SARSA) -> float:
        return sum(float(((t - start[n]) ** 2).sum()) for n, t in sarsa.network.tensors().items())

    assert distance(pulled(100.0)) < 0.5 * distance(plain)


def test_the_reward_site_changes_what_is_learnt_and_not_the_score() -> None:
    doubled = learner()
    doubled.sites().reward.transform = lambda senses, actions, rewards: 2 * rewards
    train(doubled, Corridor())
    rich = train(learner(), Corridor(pay=2.0))
    first, second = doubled.network.tensors(), rich.network.tensors()
    assert all(np.array_equal(first[name], second[name]) for name in first)
    assert 2 * doubled.rollout.play.score() == pytest.approx(rich.rollout.play.score())


def test_the_act_site_sets_how_much_is_explored() -> None:
    sarsa = learner(SARSAConfig(copies=512, rollout=4, explore="epsilon"), seed=5)
    assert sarsa.act.amount(0) == 0.1 and sarsa.act.amount(10**9) == 0.05
    sarsa.sites().act.amount = lambda step: 0.0
    row = next(sarsa.learn(Corridor(512), 1))
    greedy = sarsa.rollout.q.argmax(-1)
    assert row["epsilon"] == 0.0 and torch.equal(sarsa.rollout.actions, greedy)


def test_a_missing_site_is_refused_by_name() -> None:
    with pytest.raises(RlftError, match="SARSA has no site 'replay'; its sites are networks, "):
        require(learner().sites(), ("act", "replay"))


def test_games_that_do_not_fit_are_refused() -> None:
    with pytest.raises(RlftError, match="15 copies of the game where copies is 16"):
        next(learner().learn(Corridor(15), 1))
    with pytest.raises(RlftError, match="the copies must reset themselves"):
        next(learner().learn(Corridor(mode=AutoresetMode.DISABLED), 1))
    continuous, wide = Corridor(), Corridor()
    continuous.single_action_space = Box(-1, 1, (2,))
    with pytest.raises(RlftError, match="the actions must be Discrete"):
        next(learner().learn(continuous, 1))
    wide.single_action_space = Discrete(3)
    with pytest.raises(RlftError, match="takes 3 actions, the network 4 and 2"):
        next(learner().learn(wide, 1))


def test_a_loss_that_is_not_finite_stops_with_a_reason() -> None:
    with pytest.raises(RlftError, match="the loss is nan after 64 game steps"):
        next(learner().learn(Corridor(pay=float("nan")), 1))


def test_calibration_brings_values_to_the_size_of_this_game() -> None:
    config = SARSAConfig(
        copies=32, rollout=8, epochs=2, minibatch=64, gamma=0.8, explore="epsilon",
        epsilon_start=0.05, epsilon_end=0.05, learning_rate=0.05, learning_rate_end=0.0,
        learning_rate_steps=50_000, average=0.9,
    )  # fmt: skip
    envs = Corridor(32)
    network = train(learner(config, hidden=()), envs, updates=200).brain_network()
    known = network(torch.eye(CELLS))
    carried = deepcopy(network).requires_grad_(True)
    carried.rescale(3.0, -2.0)
    sarsa = SARSA(carried, SARSAConfig(**{**vars(config), "calibrate": 20}), 1)
    train(sarsa, envs, updates=20)
    assert sarsa.updates == 0  # gradient steps
    for trained in (sarsa.network, sarsa.brain_network()):
        assert (trained(torch.eye(CELLS)) - known).abs().max() < 0.1
        assert torch.equal(trained(torch.eye(CELLS)).argmax(1), known.argmax(1))
    train(sarsa, envs, updates=1)
    assert sarsa.updates > 0


def test_a_learner_restored_while_it_calibrates_goes_on_bit_for_bit() -> None:
    config = SARSAConfig(copies=16, rollout=4, minibatch=32, calibrate=4)
    first, envs = learner(config), Corridor()
    train(first, envs, updates=2)
    kept, games = first.snapshot(), deepcopy(envs)
    train(first, envs, updates=4)
    second = learner(config, seed=9)
    second.generator.manual_seed(5)
    second.restore(kept)
    assert same(train(second, games, updates=4), first)
