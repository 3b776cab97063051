"""DQN on a grid whose values are known, and what a caller may rely on."""

from copy import deepcopy
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch
from dqn_grid import GAMMA, MODES, MOVES, SIDE, Grid, optimal
from gymnasium.vector import AutoresetMode, VectorEnv
from torch import nn
from torch.nn.utils import parametrize

from rlft.agents import DQN, DQNConfig
from rlft.finetune.sites import require
from rlft.networks import Network, fresh
from rlft.npc import Brain, mlp, plain
from rlft.npc.errors import RlftError

EVERYTHING: dict[str, Any] = {
    "double": True, "dueling": True, "n_step": 3, "prioritised": True, "average": 0.9,
}  # fmt: skip
SMALL: dict[str, Any] = {
    "copies": 4, "train_every": 2, "batch": 16, "buffer": 200, "learning_starts": 40,
    "gamma": GAMMA, "target_every": 5, "epsilon_steps": 2000, "learning_rate": 1e-3,
}  # fmt: skip


def network(hidden: tuple[int, ...] = (8,), seed: int = 0) -> Network:
    return fresh(mlp(SIDE * SIDE, hidden, 4), torch.Generator().manual_seed(seed))


START = Brain(plain(SIDE * SIDE), tuple("abcd"), mlp(SIDE * SIDE, (), 4), network(()).tensors())


def learner(seed: int = 0, hidden: tuple[int, ...] = (8,), **switches: Any) -> DQN:
    return DQN(network(hidden, seed), DQNConfig(**{**SMALL, **switches}), seed)


def train(dqn: DQN, envs: VectorEnv[Any, Any, Any], steps: int = 400) -> DQN:
    for _ in dqn.learn(envs, steps):
        pass
    return dqn


def same(a: DQN, b: DQN) -> bool:
    first, second = a.snapshot(), b.snapshot()
    return first.keys() == second.keys() and all(
        np.array_equal(first[name], second[name], equal_nan=True) for name in first
    )


@pytest.mark.parametrize(
    ("switches", "mode"),
    [
        ({}, MODES[0]),
        ({"tau": 0.05, "target_every": 1, "loss": "mse"}, MODES[1]),
        (EVERYTHING, MODES[1]),
        ({"head": "hl-gauss", "high": 1.2, "low": -0.2, "learning_rate": 0.1}, MODES[0]),
        ({"head": "c51", "high": 1.0, "low": 0.0, "learning_rate": 0.1}, MODES[1]),
    ],
)
def test_it_learns_the_exact_values(switches: dict[str, Any], mode: AutoresetMode) -> None:
    settings: dict[str, Any] = {
        "copies": 16, "train_every": 1, "updates": 1, "batch": 128, "buffer": 4000,
        "learning_starts": 1000, "gamma": GAMMA, "target_every": 20, "learning_rate": 0.03,
        "learning_rate_steps": 16_000, "epsilon_start": 1.0, "epsilon_end": 1.0,
    }  # fmt: skip
    if switches.get("n_step"):  # what is done by chance within the window counts: play well then
        settings |= {"epsilon_end": 0.0, "epsilon_steps": 8_000}
    dqn = train(learner(hidden=(), **{**settings, **switches}), Grid(16, mode), 16_000)
    v = dqn.brain(START).values(np.eye(25)).max(1)[:-1]
    assert (abs(v / optimal().max(1)[:-1] - 1) < 0.01).all()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("switches", [{}, EVERYTHING, {"head": "c51", "tau": 0.1}])
def test_a_restored_learner_goes_on_bit_for_bit(
    switches: dict[str, Any], mode: AutoresetMode
) -> None:
    for played in (120, 600):  # the buffer of 50 rows partly filled, and written over
        first, games = learner(seed=1, **switches), Grid(mode=mode)
        train(first, games, played)
        snapshot, games_then = first.snapshot(), deepcopy(games)
        assert len(snapshot["replay/senses"]) == min(played // 4, 50) + 1
        frozen = {name: array.copy() for name, array in snapshot.items()}
        train(first, games, 300)
        assert all(np.array_equal(frozen[name], snapshot[name]) for name in frozen)  # no views
        second = learner(seed=2, **switches)
        second.restore(snapshot)
        assert not same(first, second)
        assert same(first, train(second, games_then, 300))
        assert games_then.resets == 1


def test_same_seed_same_weights_and_learning_goes_on_where_it_stood() -> None:
    whole, halves, games = learner(seed=3), learner(seed=3), Grid()
    train(whole, Grid(), 800)
    train(train(halves, games), games)
    assert same(whole, halves) and games.resets == 1
    assert not same(whole, train(learner(seed=4), Grid(), 800))


def test_a_learner_can_be_restored_before_it_began() -> None:
    second = learner(seed=2)
    second.restore(learner(seed=1).snapshot())
    second.seed = 1
    assert same(train(second, Grid()), train(learner(seed=1), Grid()))


@pytest.mark.parametrize("restored", [True, False])
def test_play_can_be_forgotten(restored: bool) -> None:
    """Afterwards fresh episodes go into the same buffer, apart from the old ones."""
    dqn = train(learner(), Grid(), 160)
    if restored:
        snapshot, dqn = dqn.snapshot(), learner()
        dqn.restore(snapshot)
    dqn.forget_play()
    train(dqn, Grid(masked=True), 8)
    replay = dqn.replay
    assert replay.count == 42
    assert replay.ended[39].all() and (replay.terminated[39] | (replay.final[39] >= 0)).all()


def test_a_foreign_snapshot_is_refused_in_one_line() -> None:
    snapshot = train(learner(), Grid()).snapshot()
    for other in (learner(hidden=(9,)), learner(buffer=100), learner(copies=8)):
        with pytest.raises(RlftError, match="another learner or network") as caught:
            other.restore(snapshot)
        assert "\n" not in str(caught.value)
    with pytest.raises(RlftError, match="another learner or network"):
        learner().restore({})


@pytest.mark.parametrize("mode", MODES)
def test_what_is_forbidden_is_neither_done_nor_hoped_for(mode: AutoresetMode) -> None:
    dqn = learner(hidden=(), epsilon_end=0.5, epsilon_steps=100)
    with torch.no_grad():  # moves into the walls look best and are never corrected
        for cell in range(SIDE * SIDE):
            after = np.array(divmod(cell, SIDE)) + MOVES
            into = ((after < 0) | (after >= SIDE)).any(-1)
            dqn.network.get_parameter("head.weight")[:, cell] = torch.tensor(into) * 100.0
    dqn.target.follow(dqn.target.followed())
    rows = list(dqn.learn(Grid(mode=mode, masked=True), 2000))  # the grid asserts the rest
    assert rows[-1]["updates"] and abs(rows[-1]["q"] or 99) < 5 and rows[-1]["loss"] < 1


def test_metrics_tell_what_happened() -> None:
    dqn = learner(learning_starts=1200, learning_rate_steps=4000)
    first, *rows = dqn.learn(Grid(), 3004)
    assert [row["steps"] for row in (first, *rows)] == [1000, 2000, 3000, 3008]
    assert first["loss"] is first["td_error"] is first["q"] is None and first["updates"] == 0
    assert rows[-1]["updates"] == 1 + (3008 - 1200) // 8 and rows[-1]["replay"] == 200
    assert rows[-1]["epsilon"] == 0.1 and first["epsilon"] == 0.55
    assert rows[-1]["learning_rate"] == pytest.approx(1e-3 * (1 - 3008 / 4000))
    assert 0 <= rows[-1]["return"] <= 1 and rows[-1]["episodes"] > 500
    assert 0 < rows[-1]["loss"] < rows[-1]["td_error"] < 1


def test_targets_found_at_once_are_those_found_one_by_one() -> None:
    """The draws are the same too, as they come from one stream in the same order."""
    at_once, one_by_one = (learner(updates=7, target_every=10) for _ in range(2))
    one_by_one._span = lambda updates: 1  # type: ignore[method-assign]
    spans = {at_once._span(n) for n in (3, 7, 30)}
    assert spans == {3, 7, 10}
    train(at_once, Grid())
    train(one_by_one, Grid())
    for name, tensor in at_once.network.state_dict().items():
        torch.testing.assert_close(tensor, one_by_one.network.state_dict()[name])


def test_the_sites_reach_everything() -> None:
    dqn = learner(average=0.9, max_grad_norm=1.0)
    sites = dqn.sites()
    require(sites, ("networks", "optimizers", "batch", "act", "reward", "replay", "score"))
    for module in (sites.networks[0].module, *sites.networks[0].targets):

        class Louder(nn.Module):
            def forward(self, weight: torch.Tensor) -> torch.Tensor:
                return 2 * weight

        parametrize.register_parametrization(module.get_submodule("head"), "weight", Louder())
    assert sites.act is not None and sites.reward is not None and sites.batch is not None
    sites.act.override = lambda senses, actions: torch.zeros_like(actions)
    sites.reward.transform = lambda senses, actions, rewards: rewards + 1 + actions
    seen = []
    dqn.optimizer.register_step_pre_hook(lambda *_: seen.append(sites.batch().shape))
    train(dqn, Grid())
    assert seen == [torch.Size([16, 25])] * dqn.updates
    assert not dqn.replay.actions.any() and set(dqn.replay.reward[:40].flatten().tolist()) == {1, 2}
    tensors = dqn.network.tensors()
    assert np.array_equal(tensors["head.weight"], dqn.network.head.weight.detach().numpy())


def test_a_soft_target_moves_a_little_and_a_hard_one_at_once() -> None:
    for tau in (1.0, 0.25):
        dqn = learner(learning_starts=0, train_every=1, target_every=2, tau=tau)
        before = dqn.target.module.state_dict()["head.weight"].clone()
        train(dqn, Grid(), 4)
        assert torch.equal(dqn.target.module.state_dict()["head.weight"], before)
        train(dqn, Grid(), 4)
        after, online = dqn.target.module.head.weight, dqn.network.head.weight
        torch.testing.assert_close(after, before + tau * (online - before))
        assert tau < 1 or torch.equal(after, online)


def test_values_of_the_wrong_size_are_calibrated() -> None:
    """Exact values, made 3 times too large and 5 too high: gain 1/3, offset -5/3."""
    carried, exact = network(()), torch.tensor(optimal(), dtype=torch.float32)
    carried.load_state_dict({"head.weight": 3 * exact.T, "head.bias": torch.full((4,), 5.0)})
    switches = {"learning_starts": 999, "calibrate": 800, "average": 0.9, "dueling": True}
    dqn = train(DQN(carried, DQNConfig(**{**SMALL, **switches}), 0), Grid(), 800)
    for copy in (dqn.network, dqn.target.module, dqn.brain_network()):
        torch.testing.assert_close(copy(torch.eye(25)), exact, rtol=0, atol=1e-3)


def test_brains_with_bins_say_what_the_learner_does() -> None:
    dqn = train(learner(hidden=(), head="hl-gauss", dueling=True), Grid())
    brain, senses = dqn.brain(START), np.eye(25, dtype=np.float32)
    values = dqn.network(torch.from_numpy(senses)).detach().numpy()
    np.testing.assert_allclose(brain.values(senses), values, atol=1e-5)
    again = DQN(brain, DQNConfig(**{**SMALL, "head": "c51"}), 1)
    np.testing.assert_allclose(again.network(torch.from_numpy(senses)).detach(), values, atol=1e-5)


def test_mistakes_are_told_in_one_line() -> None:
    with pytest.raises(RlftError, match="the game gives 25 senses and takes 4 actions"):
        train(DQN(fresh(mlp(3, (), 4), torch.Generator()), DQNConfig(**SMALL), 0), Grid())
    with pytest.raises(RlftError, match="the loss is nan after 1000 game steps"):
        train(learner(reward_scale=1e38, loss="mse", learning_rate=1e30), Grid(), 2000)
    with pytest.raises(RlftError, match="low must be below high"):
        DQNConfig(low=1.0, high=1.0)
    with pytest.raises(RlftError, match="buffer must be at least 32, found 31"):
        DQNConfig(copies=16, buffer=31)
    with pytest.raises(RlftError, match="nothing to calibrate"):
        DQNConfig(head="c51", calibrate=100)


def test_cartpole_is_learnt() -> None:
    config = DQNConfig(
        copies=8, train_every=4, updates=4, batch=64, buffer=20_000, learning_starts=500,
        n_step=3, double=True, target_every=1, tau=0.02, learning_rate=2e-3,
        epsilon_end=0.05, epsilon_steps=4000,
    )  # fmt: skip
    dqn = DQN(fresh(mlp(4, (32,), 2), torch.Generator().manual_seed(0)), config, 0)
    rows = list(dqn.learn(gym.make_vec("CartPole-v1", num_envs=8), 9_000))
    assert max(row["return"] for row in rows if row["return"]) > 60  # by chance: 22
