"""Learning, against what is known of the games: paths, biases, optima, published step counts."""

from typing import Any

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.spaces import Discrete
from gymnasium.vector import SyncVectorEnv
from tabular_games import MODES, copies_of, table_brain, taught, tiled_brain, values

from rlft.agents import Tabular, TabularConfig
from rlft.agents.play import Play
from rlft.lab.tabular_presets import mountain_car, tabular
from rlft.npc import Brain


def play_greedily(brain: Brain, game: str, episodes: int) -> float:
    """Mean return of a table that plays its best allowed action."""
    play = Play(50)
    play.enter(copies_of(game, 50), 99)
    scores, running = [], np.zeros(50)
    while play.episodes < episodes:
        q = brain.tensors["head.weight"].T[play.senses]
        if play.legal is not None:
            q = np.where(play.legal, q, -np.inf)
        moment = play.step(q.argmax(1))
        running += moment.reward
        done = moment.terminated | moment.truncated
        scores += running[done].tolist()
        running[done] = 0.0
    return float(np.mean(scores))


CLIFF_ROWS, CLIFF_COLUMNS = 4, 12  # start and goal at the ends of the last row, between them a drop
MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))


def path(q: np.ndarray) -> list[tuple[int, int]]:
    """Where the greedy policy walks from the start of the cliff, until the goal or a loop."""
    place, places = (3, 0), [(3, 0)]
    while place != (3, 11) and len(places) < 50:
        row, column = MOVES[int(q[place[0] * CLIFF_COLUMNS + place[1]].argmax())]
        row, column = row + place[0], column + place[1]
        place = min(max(row, 0), CLIFF_ROWS - 1), min(max(column, 0), CLIFF_COLUMNS - 1)
        places.append(place)
    return places


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_on_the_cliff_sarsa_keeps_away_and_q_learning_walks_the_edge(seed: int) -> None:
    sarsa, q_learning = (
        taught(
            table_brain(48, 4), copies_of("CliffWalking-v1"), 25_000, seed,
            method=method, alpha=0.1, gamma=1.0,
        )
        for method in ("sarsa", "q-learning")
    )  # fmt: skip
    edge, safe = path(values(q_learning)), path(values(sarsa))
    assert edge == [(3, 0), *((2, column) for column in range(12)), (3, 11)]
    assert safe[-1] == (3, 11)
    assert all(row <= 1 for row, column in safe if 1 <= column <= 10)
    assert sarsa.play.score() > q_learning.play.score() + 5  # while both explore


class Bias(gym.Env[int, int]):
    """Left of the start, ten ways to end for -0.1 on average; right, the end for 0.

    Sutton & Barto, example 6.7.
    """

    observation_space, action_space = Discrete(2), Discrete(10)

    def info(self) -> dict[str, Any]:
        return {"action_mask": np.arange(10) < (2, 10)[self.state]}

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[int, Any]:
        super().reset(seed=seed)
        self.state = 0
        return 0, self.info()

    def step(self, action: int) -> Any:
        if self.state == 1:
            return 1, float(self.np_random.normal(-0.1, 1.0)), True, False, self.info()
        self.state = int(action == 0)
        return self.state, 0.0, not self.state, False, self.info()


def test_double_q_learning_removes_the_maximisation_bias() -> None:
    """Shares of left after figure 6.5: early about .8 and .3; the best for ε = .1 is .05."""

    def lefts(method: Any) -> np.ndarray:
        found = []
        for seed in range(40):
            config = TabularConfig(method=method, alpha=0.1, gamma=1.0)
            learner, chosen = Tabular(table_brain(2, 10), config, seed), []

            def note(senses: Any, actions: Any, chosen: list[Any] = chosen) -> Any:
                if senses[0] == 0:
                    chosen.append(int(actions[0]))
                return actions

            learner.act.override = note
            list(learner.learn(SyncVectorEnv([Bias], autoreset_mode=MODES[0]), 400))
            found.append([action == 0 for action in chosen[:200]])
        return np.mean(found, 0)

    plain, double = lefts("q-learning"), lefts("double-q-learning")
    assert plain[:50].mean() > 0.7 > 0.4 > double[:50].mean()
    assert plain[100:].mean() > 0.14 > 0.1 > double[100:].mean()


class Grid(gym.Env[int, int]):
    """Ten by seven, a reward at one place only."""

    observation_space, action_space = Discrete(70), Discrete(4)

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[int, Any]:
        super().reset(seed=seed)
        self.row, self.column = 3, 0
        return 30, {}

    def step(self, action: int) -> Any:
        down, right = MOVES[action]
        self.row = min(max(self.row + down, 0), 6)
        self.column = min(max(self.column + right, 0), 9)
        there = (self.row, self.column) == (3, 7)
        return self.row * 10 + self.column, float(there), there, False, {}


def test_credit_that_reaches_further_back_learns_faster() -> None:
    def steps(**settings: Any) -> float:
        """Of an episode, the mean of the first 50 and of 10 seeds."""
        total = 0
        for seed in range(10):
            config = TabularConfig(alpha=0.2, gamma=0.95, **settings)
            learner, envs = Tabular(table_brain(70, 4), config, seed), SyncVectorEnv([Grid])
            while learner.play.episodes < 50:
                list(learner.learn(envs, 1))
            total += learner.steps
        return total / 500

    one, four = steps(method="sarsa"), steps(method="n-step-sarsa", n=4)
    traced = [steps(method=m) for m in ("sarsa-lambda", "true-online-sarsa", "watkins-q")]
    assert one > 1.25 * max(four, *traced)


@pytest.mark.parametrize("algorithm", ["q-learning", "expected-sarsa", "tabular-sarsa"])
def test_presets_learn_frozen_lake(algorithm: str) -> None:
    start, config = table_brain(16, 4), tabular(algorithm)
    learner = Tabular(start, config, 0)
    list(learner.learn(copies_of("FrozenLake-v1", config.copies), 80_000))
    # Value iteration reaches .74 within the 100 steps of an episode, random play .014.
    assert play_greedily(learner.brain(start), "FrozenLake-v1", 400) > 0.6


def test_a_preset_learns_taxi() -> None:
    start, config = table_brain(500, 6), tabular("q-learning")
    learner = Tabular(start, config, 0)
    list(learner.learn(copies_of("Taxi-v4", config.copies), 100_000))
    assert play_greedily(learner.brain(start), "Taxi-v4", 200) > 7.5  # the optimum is about 7.9


def drive(seed: int, episodes: int) -> float:
    """Mean return of the last hundred of so many episodes of MountainCar."""
    envs = copies_of("MountainCar-v0")
    low, high = envs.single_observation_space.low, envs.single_observation_space.high
    learner = Tabular(tiled_brain(low, high, 8, 8, 3), mountain_car(), seed)
    while learner.play.episodes < episodes:
        list(learner.learn(envs, 1))
    return learner.play.score()


def test_tiles_learn_to_drive_up_the_mountain() -> None:
    assert drive(0, 150) > -160


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_true_online_sarsa_drives_up_the_mountain_on_every_seed(seed: int) -> None:
    assert drive(seed, 500) > -115
