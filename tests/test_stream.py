"""Streaming SARSA(λ) and Q(λ): numbers worked by hand, tables, both faces, what must not break."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from torch import Tensor, nn

import rlft.envs  # noqa: F401  registers the arena
from rlft.agents import StreamConfig, StreamSARSA
from rlft.agents.normaliser import RewardNormaliser
from rlft.agents.obgd import ObGD, sparse
from rlft.finetune.sites import require
from rlft.lab.evaluation import brain_policy, evaluate
from rlft.networks import Network
from rlft.npc import mlp, read
from rlft.npc.errors import RlftError

CELLS, LIMIT = 5, 6
MODES = (AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP)
PLAIN: dict[str, Any] = {"normalise": False, "normalise_rewards": False}
ZERO: dict[str, Any] = {"epsilon_start": 0.0, "epsilon_end": 0.0, **PLAIN}
LEFT, RIGHT = (True, False), (False, True)  # masks that force an action


class Walk(gym.Env[np.ndarray, int]):
    """Cells in a row; the last ends the game and pays. No way further left than the first."""

    observation_space, action_space = Box(0, 1, (CELLS,), np.float32), Discrete(2)

    def see(self) -> tuple[np.ndarray, dict[str, Any]]:
        return np.eye(CELLS, dtype=np.float32)[self.cell], {"action_mask": [self.cell > 0, True]}

    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        super().reset(seed=seed)
        self.cell, self.tick = int(self.np_random.integers(CELLS - 1)), 0
        return self.see()

    def step(self, action: int) -> Any:
        assert action or self.cell, "an illegal action"
        self.cell, self.tick = self.cell + (1 if action else -1), self.tick + 1
        seen, info = self.see()
        ends = self.cell == CELLS - 1
        return seen, 1.7 if ends else -0.1, ends, self.tick == LIMIT and not ends, info


def games(mode: AutoresetMode = MODES[0]) -> SyncVectorEnv:
    return SyncVectorEnv([Walk], autoreset_mode=mode)


def learner(seed: int = 0, **settings: Any) -> StreamSARSA:
    config = StreamConfig(**{"epsilon_start": 0.5, "epsilon_steps": 200, **settings})
    architecture = mlp(CELLS, (8,), 2, normaliser=config.normalise)
    network = sparse(architecture, torch.Generator().manual_seed(seed), 0.5)
    return StreamSARSA(network, config, seed)


def flat(**settings: Any) -> StreamSARSA:
    """A linear network of zeros: two senses, two actions."""
    return StreamSARSA(Network(mlp(2, (), 2)), StreamConfig(**{**ZERO, **settings}), 0)


def head(stream: StreamSARSA) -> list[list[float]]:
    """One row an action: its two weights, its bias."""
    tensors = stream.network.tensors()
    return np.c_[tensors["head.weight"], tensors["head.bias"]].round(6).tolist()


def same(a: dict[str, np.ndarray], b: dict[str, np.ndarray]) -> bool:
    return a.keys() == b.keys() and all(np.array_equal(a[n], b[n], equal_nan=True) for n in a)


def test_two_decisions_worked_by_hand() -> None:
    stream = flat(gamma=0.5, trace=0.5, learning_rate=0.1, kappa=1.0, backup="sarsa")
    assert stream.begin([1, 0], LEFT) == 0
    assert stream.step(4.0, [0, 1], RIGHT) == 1
    # δ = 4, ‖z‖₁ = 2: the bound 0.1 * 4 * 2 = 0.8 leaves α; two weights move by 0.1 * 4
    assert (stream.td_error, stream.step_size) == (4.0, 0.1)
    assert head(stream) == pytest.approx(np.array([[0.4, 0, 0.4], [0, 0, 0]]))
    cut_short = deepcopy(stream.snapshot())
    stream.end(8.0)
    # z = 0.25 and 1, twice each; δ = 8, the bound 0.1 * 8 * 2.5 = 2 halves α
    assert (stream.td_error, stream.step_size) == (8.0, 0.05)
    assert head(stream) == pytest.approx(np.array([[0.5, 0, 0.5], [0, 0.4, 0.4]]))
    stream.restore(cut_short)
    stream.end(8.0, [1, 0], LEFT)
    assert stream.td_error == pytest.approx(8 + 0.5 * 0.8)  # the clock's end has a future
    stream.restore(cut_short)
    stream.end(8.0, [1, 0], RIGHT)
    assert stream.td_error == 8.0  # whose value is that of a legal action


def test_max_looks_at_the_best_legal_action() -> None:
    stream = flat(gamma=0.5, backup="max", epsilon_start=1.0, epsilon_end=1.0)
    with torch.no_grad():
        stream.network.head.bias.copy_(torch.tensor([1.0, 3.0]))
    stream.begin([0, 0], LEFT)
    stream.step(0.0, [0, 0])
    assert stream.td_error == 0.5 * 3 - 1
    stream.end(0.0, [0, 0], LEFT)
    assert stream.td_error < 0.5 * 1.5


def after_and_before(kappa: float) -> np.ndarray:
    """δ after a step over δ before it, for one sample each, along traces of many."""
    generator = torch.Generator().manual_seed(0)
    linear = nn.Linear(6, 1)
    nn.init.zeros_(linear.weight)
    nn.init.zeros_(linear.bias)
    descent = ObGD(linear, alpha=1.0, kappa=kappa)
    ratios = []
    for _ in range(300):
        x = torch.rand(6, generator=generator)
        target = float(torch.randn((), generator=generator)) * 30
        descent.follow(linear(x)[0], decay=0.8)
        delta = target - linear(x).item()
        descent.step(delta)
        ratios.append((target - linear(x).item()) / delta)
    return np.array(ratios)


def test_a_step_never_overshoots_its_target() -> None:
    bounded = after_and_before(kappa=1.0)
    assert (-1e-4 < bounded).all() and (bounded <= 1).all() and bounded.min() < 0.9
    assert after_and_before(kappa=0.1).min() < -1  # so the lines above can fail


@pytest.mark.parametrize("backup", ["sarsa", "max"])
def test_on_rows_of_a_table_it_is_tabular(backup: Any) -> None:
    gamma, trace, alpha = 0.9, 0.8, 0.1
    network = Network(mlp(CELLS, (), 2))
    network.head.bias.requires_grad_(False)  # a table has none
    config = {**ZERO, "epsilon_start": 0.4, "epsilon_end": 0.4, "gamma": gamma, "trace": trace}
    stream = StreamSARSA(
        network, StreamConfig(**config, learning_rate=alpha, kappa=1.0, backup=backup), 0
    )
    env, q, z, cuts = Walk(), np.zeros((CELLS, 2)), np.zeros((CELLS, 2)), 0
    for episode in range(60):
        seen, info = env.reset(seed=episode)
        action, done = stream.begin(seen, info["action_mask"]), False
        z[:] = 0
        while not done:
            cell = env.cell
            z *= gamma * trace
            z[cell, action] += 1
            seen, reward, terminated, truncated, info = env.step(action)
            taken, action, done = action, 0, terminated or truncated
            legal = np.where(info["action_mask"], q[env.cell], -np.inf)
            if terminated:
                stream.end(reward)
            elif truncated:
                if backup == "sarsa":  # the action there is drawn and never seen: leave it one
                    legal[0], info["action_mask"] = -np.inf, RIGHT
                    action = 1
                stream.end(reward, seen, info["action_mask"])
            else:
                action = stream.step(reward, seen, info["action_mask"])
            ahead = 0.0 if terminated else legal.max() if backup == "max" else legal[action]
            q_sa = q[cell, taken]
            q += alpha * (reward + gamma * ahead - q_sa) * z
            if backup == "max" and not done and legal[action] < legal.max():
                z[:], cuts = 0, cuts + 1
            assert stream.step_size == alpha  # the bound is inactive
    assert network.tensors()["head.weight"].T == pytest.approx(q, abs=1e-5)
    assert abs(q).max() > 1 and (cuts > 20) == (backup == "max")


@pytest.mark.parametrize(("backup", "kept"), [("sarsa", 0.99 * 0.8), ("max", 0.0)])
def test_q_forgets_at_an_action_that_is_not_greedy(backup: Any, kept: float) -> None:
    stream = flat(backup=backup)
    with torch.no_grad():
        stream.network.head.bias.copy_(torch.tensor([1.0, 9.0]))
    played = [1, 1, 0]
    stream.act.override = lambda senses, actions: torch.tensor([played.pop(0)])
    stream.begin([1, 0])
    first = stream.network.head.weight.grad
    assert first.tolist() == [[0, 0], [1, 0]]
    stream.step(0.0, [0, 1])
    assert first.tolist() == [[0, 0], [pytest.approx(0.792), 1]]
    stream.step(0.0, [0, 1])  # not greedy
    assert first[0].tolist() == [0, 1]
    assert first[1].tolist() == pytest.approx([0.792 * kept, kept])


def test_an_episode_begins_without_a_trace() -> None:
    stream = flat()
    stream.begin([1, 0], LEFT)
    stream.step(1.0, [1, 0], LEFT)
    stream.end(1.0)
    stream.begin([0, 1], RIGHT)
    assert stream.network.head.weight.grad.tolist() == [[0, 0], [0, 1]]
    stream.begin([1, 0], LEFT)  # drops the one in progress
    assert stream.network.head.weight.grad.tolist() == [[1, 0], [0, 0]] and stream.steps == 2


def by_hand(stream: StreamSARSA, decisions: int) -> StreamSARSA:
    """The loop of a game that lets its NPC learn."""
    env = Walk()
    seen, info = env.reset(seed=stream.seed)
    action = stream.begin(seen, info["action_mask"])
    while stream.steps < decisions:
        seen, reward, terminated, truncated, info = env.step(action)
        if terminated:
            stream.end(reward)
        elif truncated:
            stream.end(reward, seen, info["action_mask"])
        else:
            action = stream.step(reward, seen, info["action_mask"])
        if terminated or truncated:
            seen, info = env.reset()
            action = stream.begin(seen, info["action_mask"])
    return stream


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backup", ["sarsa", "max"])
def test_both_faces_learn_the_same_weights(backup: Any, mode: AutoresetMode) -> None:
    batched = learner(backup=backup)
    rows = list(batched.learn(games(mode), 450))
    single = by_hand(learner(backup=backup), 450)
    assert same(batched.network.tensors(), single.network.tensors())
    assert not same(batched.network.tensors(), learner().network.tensors())
    assert [row["steps"] for row in rows] == [200, 400, 450] and rows[-1]["updates"] == 450
    assert rows[-1]["return"] > 1 and rows[-1]["episodes"] > 80 and rows[-1]["epsilon"] == 0.01
    assert 0 < rows[-1]["learning_rate"] < 1 and rows[-1]["td_error"] > 0


@pytest.mark.parametrize("mode", MODES)
def test_a_restored_learner_goes_on_bit_for_bit(mode: AutoresetMode) -> None:
    for steps in range(20, 28):  # at least one ends an episode
        first, envs, second = learner(), games(mode), learner(seed=5)
        list(first.learn(envs, steps))
        kept, envs_then = first.snapshot(), deepcopy(envs)
        list(first.learn(envs, 20))
        second.restore(kept)
        list(second.learn(envs_then, 20))
        assert same(first.snapshot(), second.snapshot()) and not same(first.snapshot(), kept)


def test_a_running_game_goes_on_bit_for_bit_or_afresh() -> None:
    stream, second = learner(), learner(seed=1)
    stream.begin(np.eye(CELLS)[1])
    stream.step(0.3, np.eye(CELLS)[2])
    second.restore(stream.snapshot())
    for each in (stream, second):
        each.step(-0.7, np.eye(CELLS)[3])
        each.end(1.0)
    assert same(stream.snapshot(), second.snapshot())
    envs = games()
    list(stream.learn(envs, 10))
    second.restore(stream.snapshot())
    second.forget_play()
    list(second.learn(games(), 1))  # new games are reset: no error


def test_the_running_average_is_the_one_judged_and_restored() -> None:
    stream, plain = learner(average=0.9), learner()
    kept = {n: p.detach().clone() for n, p in plain.network.named_parameters()}
    for each in (stream, plain):
        each.begin(np.eye(CELLS)[1])
    for _ in range(20):
        for each in (stream, plain):
            each.step(0.5, np.eye(CELLS)[2])
        for name, p in plain.network.named_parameters():
            kept[name].lerp_(p.detach(), 0.1)
    judged = dict(stream.brain_network().named_parameters())
    assert all(torch.equal(judged[name], kept[name]) for name in kept)
    assert same(stream.network.tensors(), plain.network.tensors())
    assert plain.brain_network() is plain.network
    buffers = dict(stream.brain_network().named_buffers())
    assert buffers and all(torch.equal(b, buffers[n]) for n, b in stream.network.named_buffers())
    again = learner(seed=3, average=0.9)
    again.restore(stream.snapshot())
    assert same(again.brain_network().tensors(), stream.brain_network().tensors())


def test_a_foreign_snapshot_is_refused_in_one_line() -> None:
    with pytest.raises(RlftError, match="another learner or network"):
        flat().restore(learner().snapshot())
    with pytest.raises(RlftError, match="another learner or network"):
        learner().restore({})


@pytest.mark.parametrize("reward", [0.1, float("nan"), float("-inf"), 1e300])
def test_numbers_that_are_not_finite_change_nothing(reward: float) -> None:
    stream, good, bad = by_hand(learner(), 30), np.eye(CELLS)[1], np.full(CELLS, np.nan)
    stream.begin(good)
    kept = stream.snapshot()
    calls = [lambda: stream.step(reward, bad), lambda: stream.end(reward, bad)]
    if reward != 0.1:
        calls += [lambda: stream.step(reward, good), lambda: stream.end(reward)]
    for call in calls:
        with pytest.raises(RlftError, match=r"holds NaN or infinity|is .*: not finite") as caught:
            call()
        assert "\n" not in str(caught.value) and same(stream.snapshot(), kept)
    assert stream.step(0.1, good) in (0, 1)  # and the game may go on


def test_values_that_diverge_are_refused_before_they_reach_the_weights() -> None:
    stream = flat()
    stream.begin([3e38, 3e38], LEFT)
    with pytest.raises(RlftError, match=r"the TD error is .* values diverge"):
        stream.step(1.0, [0, 0])
    assert head(stream) == [[0, 0, 0], [0, 0, 0]] and stream.steps == 0


def test_calls_that_do_not_fit_are_refused() -> None:
    stream = learner()
    with pytest.raises(RlftError, match="no episode is in progress: call begin"):
        stream.step(1.0, np.zeros(CELLS))
    with pytest.raises(RlftError, match="4 numbers: the network reads 5"):
        stream.begin(np.zeros(4))
    for mask in ((True,), (False, False)):
        with pytest.raises(RlftError, match="it says of 2 actions which are, at least one"):
            stream.begin(np.zeros(CELLS), mask)
    with pytest.raises(RlftError, match=r"copies must be in \[1, 1\], found 8"):
        StreamConfig(copies=8)
    with pytest.raises(RlftError, match="2 copies of the game where copies is 1"):
        next(stream.learn(SyncVectorEnv([Walk, Walk]), 1))
    with pytest.raises(RlftError, match="gives 5 numbers and takes 2 actions, the network 2 and 2"):
        next(flat().learn(games(), 1))
    with pytest.raises(RlftError, match="no trainable weights"):
        StreamSARSA(Network(mlp(2, (), 2)).requires_grad_(False), StreamConfig(**PLAIN), 0)
    with pytest.raises(RlftError, match="has no site 'replay'; its sites are"):
        require(stream.sites(), ("act", "reward", "replay"))


def test_the_reward_site_changes_what_is_learnt_and_not_the_score() -> None:
    def double(senses: Tensor, actions: Tensor, rewards: Tensor) -> Tensor:
        assert senses.shape == (1, 1, CELLS) and actions.shape == rewards.shape == (1, 1)
        return 2 * rewards

    doubled, scaled = learner(), learner(reward_scale=2.0)
    doubled.sites().reward.transform = double
    for stream in (doubled, scaled):
        list(stream.learn(games(), 100))
    assert same(doubled.network.tensors(), scaled.network.tensors())
    assert -0.6 <= doubled.play.score() <= 1.7


def test_rewards_that_have_not_varied_stay_as_they_are() -> None:
    scale = RewardNormaliser(1, gamma=0.0)
    one, done = np.ones((1, 1), np.float32), np.zeros((1, 1), np.bool_)
    assert [float(scale(r, done, ~done)[0, 0]) for r in (one, one)] == [1.0, 1.0]
    assert float(scale(3 * one, done, ~done)[0, 0]) == pytest.approx(3 / np.std([1, 1, 3]))


def test_a_sparse_start_leaves_each_unit_a_tenth_of_its_inputs() -> None:
    tensors = sparse(mlp(50, (40,), 3), torch.Generator().manual_seed(0)).tensors()
    for name, inputs, kept in (("encoder.0.weight", 50, 5), ("head.weight", 40, 4)):
        assert ((tensors[name] != 0).sum(1) == kept).all()
        assert 0.8 * inputs**-0.5 < abs(tensors[name]).max() <= inputs**-0.5
    assert (tensors["encoder.0.weight"] != 0).any(0).sum() > 40  # not the same inputs everywhere
    assert not tensors["encoder.0.bias"].any() and (tensors["encoder.0.norm.weight"] == 1).all()
    few = sparse(mlp(4, (16,), 2), torch.Generator().manual_seed(0)).tensors()
    assert ((few["encoder.0.weight"] != 0).sum(1) == 1).all()  # never none at all


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1])
def test_it_learns_to_balance_a_pole(seed: int) -> None:
    network = sparse(mlp(4, (64, 64), 2, normaliser=True), torch.Generator().manual_seed(seed))
    stream = StreamSARSA(network, StreamConfig(epsilon_steps=4000), seed)
    rows = list(stream.learn(gym.make_vec("CartPole-v1", num_envs=1), 20_000))
    assert rows[4]["return"] < 40 and rows[-1]["return"] > 120  # of the last 100 episodes


@pytest.mark.slow
def test_it_does_not_break_a_pretrained_fighter() -> None:
    fighter = read(Path(__file__).parents[1] / "pretrained" / "fighter.npc")
    gentle = StreamConfig(
        kappa=100.0, backup="sarsa", epsilon_start=0.05, epsilon_end=0.02, **PLAIN
    )
    stream = StreamSARSA(Network.from_brain(fighter), gentle, 0)
    list(stream.learn(gym.make_vec("rlft/Arena-v0", num_envs=1), 3000))
    tuned = stream.brain(fighter)
    assert not same(dict(tuned.tensors), dict(fighter.tensors))
    before, after = (evaluate(brain_policy(b), "arena", levels=200) for b in (fighter, tuned))
    assert after.win_rate > before.win_rate - 0.06
