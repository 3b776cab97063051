"""Small brains and a game with a full record, that the tests of tabular learners share."""

from typing import Any, NamedTuple

import gymnasium as gym
import numpy as np
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, VectorEnv

from rlft.agents import Tabular, TabularConfig
from rlft.npc import Brain, Schema, Sense, shapes, table, tiled

MODES = (AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP)
CELLS, LIMIT = 5, 6
STATES = CELLS * (LIMIT + 1)


class Row(NamedTuple):
    """A decision as the game knows it."""

    s: np.ndarray  # (2,) cell and tick
    a: int
    r: float
    s_tp1: np.ndarray
    terminated: bool
    truncated: bool


class Walk(VectorEnv[Any, Any, Any]):
    """A corridor with a clock. Keeps what happened; what must not be learnt from is a trap.

    Senses are (cell, tick), a state's number with `table`. In `masked` games nobody may step
    twice in the same direction.
    """

    def __init__(
        self,
        copies: int = 1,
        mode: AutoresetMode = MODES[0],
        table: bool = True,
        masked: bool = False,
        limit: int = LIMIT,
    ) -> None:
        self.metadata = {"autoreset_mode": mode}
        self.num_envs, self.mode, self.table, self.masked = copies, mode, table, masked
        self.limit = limit
        states = Discrete(STATES) if table else Box(0, max(CELLS, LIMIT + 1), (2,), np.float32)
        self.single_observation_space, self.single_action_space = states, Discrete(2)
        self.episodes: list[list[list[Row]]] = [[[]] for _ in range(copies)]  # of each copy

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[np.ndarray, Any]:
        self.random = np.random.default_rng(seed)
        self.cell = np.zeros(self.num_envs, np.int64)
        self.tick = np.zeros(self.num_envs, np.int64)
        self.came = np.full(self.num_envs, -1)
        self.begin(np.ones(self.num_envs, np.bool_))
        self.done = np.zeros(self.num_envs, np.bool_)
        return self.see(), self.info()

    def see(self) -> np.ndarray:
        cell = np.clip(self.cell, 0, CELLS - 1)
        if self.table:
            return cell * (LIMIT + 1) + self.tick
        return np.stack([cell, self.tick], 1).astype(np.float32)

    def legal(self) -> np.ndarray:
        return self.came[:, None] != np.arange(2)

    def info(self) -> dict[str, Any]:
        return {"action_mask": self.legal()} if self.masked else {}

    def begin(self, which: np.ndarray) -> None:
        self.cell[which] = self.random.integers(CELLS, size=int(which.sum()))
        self.tick[which], self.came[which] = 0, -1

    def step(self, actions: np.ndarray) -> Any:
        waiting = self.done if self.mode is MODES[1] else np.zeros_like(self.done)
        rows = np.arange(self.num_envs)
        assert not self.masked or (self.legal()[rows, actions] | waiting).all()
        before = np.stack([self.cell, self.tick], 1)
        self.cell += np.where(actions == 1, 1, -1)
        self.tick += 1
        self.came = actions.copy()
        left, right = self.cell < 0, self.cell >= CELLS
        terminated = (left | right) & ~waiting
        truncated = (self.tick >= self.limit) & ~terminated & ~waiting
        reward = np.where(right, 4.0, np.where(left, 1.0, -0.25)) + 0.125 * (before[:, 1] == 1)
        after = np.stack([np.clip(self.cell, 0, CELLS - 1), self.tick], 1)
        for i in np.flatnonzero(~waiting):
            ended = bool(terminated[i] or truncated[i])
            end = bool(terminated[i]), bool(truncated[i])
            self.episodes[i][-1].append(Row(before[i], int(actions[i]), reward[i], after[i], *end))
            if ended:
                self.episodes[i].append([])
        self.done, infos = terminated | truncated, {}
        if self.mode is MODES[1]:
            reward[waiting] = 50.0
            self.begin(waiting)
        elif self.done.any():
            final = np.array([None] * self.num_envs)
            for i in np.flatnonzero(self.done):
                final[i] = self.see()[i] if truncated[i] else np.full_like(self.see()[i], 0)
            infos = {"final_obs": final, "_final_obs": self.done, "final_info": self.info()}
            self.begin(self.done)
        return self.see(), reward, terminated, truncated, {**infos, **self.info()}


def made(architecture: Any) -> Brain:
    """A brain whose weights are all zero."""
    tensors = {name: np.zeros(shape) for name, shape in shapes(architecture).items()}
    senses = Schema(tuple(Sense(f"obs.{i}") for i in range(architecture.inputs)))
    actions = tuple(f"action.{i}" for i in range(architecture.outputs))
    return Brain(senses, actions, architecture, tensors)


def table_brain(states: int = STATES, actions: int = 2) -> Brain:
    return made(table(states, actions))


def tiled_brain(low: Any, high: Any, tilings: int, bins: int, actions: int) -> Brain:
    """Tiles between two corners."""
    brain = made(tiled(len(low), tilings, bins, actions))
    weight = bins / (np.asarray(high, np.float64) - low)
    scales = {"encoder.tiles.weight": weight, "encoder.tiles.bias": -np.asarray(low) * weight}
    return brain.replace(tensors={**brain.tensors, **scales})


def copies_of(game: str, copies: int = 1, mode: AutoresetMode = MODES[0], **kwargs: Any) -> Any:
    settings = {"autoreset_mode": mode}
    return gym.make_vec(game, copies, "sync", vector_kwargs=settings, **kwargs)


def taught(brain: Brain, envs: Any, steps: int, seed: int = 0, **settings: Any) -> Tabular:
    """A learner that has learnt for so many steps."""
    learner = Tabular(brain, TabularConfig(**settings), seed)
    for _ in learner.learn(envs, steps):
        pass
    return learner


def values(learner: Tabular) -> np.ndarray:
    """Q as it stands (features, actions), of the two sets of double Q the mean."""
    return np.mean([weights.w for weights in learner.weights], 0)
