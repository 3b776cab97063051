"""What SARSA takes in: masks, pixels, senses and rewards of any size. Small games with answers."""

import math
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, SyncVectorEnv, VectorEnv

from rlft.agents import SARSA, SARSAConfig
from rlft.agents.normaliser import Moments, RewardNormaliser
from rlft.agents.targets import epsilon_greedy, greatest, softmax
from rlft.networks import Network, fresh
from rlft.npc import RlftError, cnn, mlp

MODES = [AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP]


class Doors(gym.Env[np.ndarray, int]):
    """Three doors, of which the best is locked half the time; the mask says so."""

    observation_space, action_space = Box(0, 1, (1,), np.float32), Discrete(3)
    pay = (0.0, 1.0, 5.0)

    def __init__(self, length: int = 4) -> None:
        self.length = length

    def see(self) -> Any:
        self.locked = bool(self.np_random.integers(2))
        mask = np.array([1, 1, 0 if self.locked else 1], np.int8)
        return np.array([self.locked], np.float32), {"action_mask": mask}

    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        super().reset(seed=seed)
        self.time = 0
        return self.see()

    def step(self, action: int) -> Any:
        assert not (action == 2 and self.locked), "an illegal action was played"
        self.time += 1
        senses, infos = self.see()
        return senses, self.pay[action], False, self.time == self.length, infos


class Lamp(gym.Env[np.ndarray, int]):
    """An 8x8 picture whose lit half says which action pays."""

    observation_space, action_space = Box(0, 255, (8, 8, 1), np.uint8), Discrete(2)

    def see(self) -> np.ndarray:
        self.right = int(self.np_random.integers(2))
        picture = np.zeros((8, 8, 1), np.uint8)
        picture[:, 4 * self.right : 4 * self.right + 4] = 255
        return picture

    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        super().reset(seed=seed)
        return self.see(), {}

    def step(self, action: int) -> Any:
        pay = float(action == self.right)
        return self.see(), pay, True, False, {}


class Far(gym.Env[np.ndarray, int]):
    """Two senses of very different sizes, rewards of thousands; the small sense decides."""

    observation_space, action_space = Box(-np.inf, np.inf, (2,), np.float32), Discrete(2)

    def see(self) -> np.ndarray:
        self.right = int(self.np_random.integers(2))
        return np.array([1000 + 100 * self.np_random.normal(), 5 + 0.2 * self.right], np.float32)

    def reset(self, *, seed: int | None = None, options: Any = None) -> Any:
        super().reset(seed=seed)
        return self.see(), {}

    def step(self, action: int) -> Any:
        pay = 3000.0 * (action == self.right)
        return self.see(), pay, True, False, {}


def copies(game: Any, n: int = 16, mode: AutoresetMode = MODES[0]) -> VectorEnv[Any, Any, Any]:
    return SyncVectorEnv([game] * n, autoreset_mode=mode)


def trained(
    network: Network, game: Any, steps: int, mode: Any = MODES[0], rate: float = 5e-3, **fields: Any
) -> SARSA:
    config = SARSAConfig(
        copies=16, rollout=8, minibatch=64, explore="epsilon", epsilon_start=0.2,
        epsilon_end=0.2, learning_rate=rate, learning_rate_steps=steps, average=0.0, **fields,
    )  # fmt: skip
    sarsa = SARSA(network, config, seed=0)
    for _ in sarsa.learn(copies(game, mode=mode), steps):
        pass
    return sarsa


def test_masked_probabilities_by_hand() -> None:
    q, legal = torch.tensor([1.0, 2.0, 9.0]), torch.tensor([True, True, False])
    assert torch.allclose(epsilon_greedy(q, 0.4, legal), torch.tensor([0.2, 0.8, 0.0]))
    e = math.e
    assert torch.allclose(softmax(q, 1.0, legal), torch.tensor([1 / (1 + e), e / (1 + e), 0.0]))
    assert greatest(q, legal) == 2.0 and greatest(q) == 9.0
    everything = torch.ones(3, dtype=torch.bool)
    assert torch.allclose(epsilon_greedy(q, 0.3, everything), epsilon_greedy(q, 0.3))


@pytest.mark.parametrize(("backup", "mode"), [("max", MODES[0]), ("expected", MODES[1])])
def test_no_illegal_action_is_played_or_counted_upon(backup: str, mode: AutoresetMode) -> None:
    network = fresh(mlp(1, (), 3), torch.Generator().manual_seed(0))
    sarsa = trained(network, Doors, 30_000, mode, 0.05, backup=backup, gamma=0.5, trace=0.0)
    q = sarsa.network(torch.tensor([[0.0], [1.0]])).detach().numpy()
    # Open: take 5 for ever half the time, 1 otherwise. v = 0.5 (5 + .5 v) + 0.5 (1 + .5 v) = 6.
    # The clock cuts episodes short, but there is a future: v stays 6. With ε = 0.2 a little less.
    ahead = 3.0 if backup == "max" else 0.5 * expected_value()
    assert q[0, 2] == pytest.approx(5 + ahead, abs=0.3)
    assert q[0, 1] == pytest.approx(1 + ahead, abs=0.3)
    assert q[1, 0] == pytest.approx(0 + ahead, abs=0.3)


def expected_value() -> float:
    """v of ε-greedy play with ε = 0.2 and γ = 0.5, by iteration."""
    v = 0.0
    for _ in range(100):
        unlocked = 0.8 * (5 + 0.5 * v) + 0.2 * (6 / 3 + 0.5 * v)
        locked = 0.8 * (1 + 0.5 * v) + 0.2 * (1 / 2 + 0.5 * v)
        v = (unlocked + locked) / 2
    return v


def test_it_learns_from_pixels_and_keeps_them_as_pixels() -> None:
    network = fresh(cnn((8, 8, 1), 2), torch.Generator().manual_seed(0))
    sarsa = trained(network, Lamp, 4_000)
    assert sarsa.rollout.senses.dtype is torch.uint8
    left, right = np.zeros((2, 8, 8, 1), np.uint8)
    left[:, :4], right[:, 4:] = 255, 255
    q = sarsa.network(torch.as_tensor(np.stack([left, right]))).detach()
    assert q.argmax(1).tolist() == [0, 1]
    assert q.max(1).values.tolist() == pytest.approx([1.0, 1.0], abs=0.2)


def test_the_normaliser_learns_the_senses_and_travels_with_the_brain() -> None:
    network = fresh(mlp(2, (16,), 2, normaliser=True), torch.Generator().manual_seed(0))
    sarsa = trained(network, Far, 6_000, normalise=True, normalise_rewards=True)
    tensors = sarsa.network.tensors()
    mean, scale = -tensors["normaliser.shift.bias"], tensors["normaliser.scale.weight"]
    assert mean == pytest.approx([1000.0, 5.1], rel=0.01)
    assert 1.0 / scale == pytest.approx([100.0, 0.1], rel=0.1)
    seen = torch.tensor([[1050.0, 5.0], [930.0, 5.2]])
    assert sarsa.network(seen).argmax(1).tolist() == [0, 1]
    snapshot = sarsa.snapshot()
    again = SARSA(Network(sarsa.network.architecture), sarsa.config, seed=1)
    again.restore(snapshot)
    assert again.normaliser is not None and again.normaliser.moments.count == 6_016
    assert all(np.array_equal(snapshot[k], v, equal_nan=True) for k, v in again.snapshot().items())


def test_a_brain_without_a_normaliser_is_refused_one() -> None:
    with pytest.raises(RlftError, match="no normaliser"):
        SARSA(Network(mlp(2, (), 2)), SARSAConfig(normalise=True), seed=0)


def test_running_moments_are_those_of_all_rows() -> None:
    rows = np.random.default_rng(0).normal(3.0, 2.0, (100, 4))
    moments = Moments((4,))
    for part in np.split(rows, [1, 30, 31]):
        moments.add(part)
    assert moments.mean == pytest.approx(rows.mean(0))
    assert moments.variance == pytest.approx(rows.var(0))


def test_rewards_are_divided_by_the_deviation_of_the_discounted_return() -> None:
    normaliser = RewardNormaliser(copies=2, gamma=0.5)
    reward = np.array([[4.0, 0.0], [2.0, 8.0], [0.0, 100.0]], np.float32)
    done = np.array([[False, True], [False, False], [False, False]])
    valid = np.array([[True, True], [True, True], [True, False]])
    # Returns by hand: 4, 0 | 2 + 2 = 4, 8 (began anew) | 2, and the last row only reset.
    scaled = normaliser(reward, done, valid)
    assert scaled == pytest.approx(reward / np.std([4, 0, 4, 8, 2]), rel=1e-6)


def test_the_reward_scale_is_learnt_by_but_not_reported() -> None:
    class Halved(Doors):
        pay = (0.0, 0.5, 2.5)

    start = mlp(1, (8,), 3)
    scaled = trained(fresh(start, torch.Generator().manual_seed(0)), Doors, 512, reward_scale=0.5)
    halved = trained(fresh(start, torch.Generator().manual_seed(0)), Halved, 512)
    for name, tensor in halved.network.tensors().items():
        assert np.array_equal(tensor, scaled.network.tensors()[name]), name
    assert scaled.rollout.play.score() == pytest.approx(2 * halved.rollout.play.score())
