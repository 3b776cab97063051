"""A grid whose values are known, for learners of values to be tried on."""

from typing import Any

import numpy as np
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, VectorEnv

SIDE, GAMMA, LIMIT = 5, 0.9, 6
MODES = (AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP)
MOVES = np.array([[0, 1], [0, -1], [1, 0], [-1, 0]])


class Grid(VectorEnv[Any, Any, Any]):
    """5 x 5 cells, the corner (4, 4) pays 1 and ends; starts anywhere, cut after six steps.

    With `masked`, moves into the wall are forbidden; they must then never be made.
    """

    def __init__(self, copies: int = 4, mode: AutoresetMode = MODES[0], masked: bool = False):
        self.metadata = {"autoreset_mode": mode}
        self.num_envs, self.mode, self.masked = copies, mode, masked
        self.single_observation_space = Box(0, 1, (SIDE * SIDE,), np.float32)
        self.single_action_space = Discrete(4)
        self.resets = 0

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[np.ndarray, Any]:
        self.random = np.random.default_rng(seed)
        self.cell = np.zeros((self.num_envs, 2), np.int64)
        self.tick = np.zeros(self.num_envs, np.int64)
        self.done = np.zeros(self.num_envs, np.bool_)
        self.begin(~self.done)
        self.resets += 1
        return self.see(), self.infos()

    def begin(self, which: np.ndarray) -> None:
        cells = self.random.integers(SIDE * SIDE - 1, size=int(which.sum()))  # never the corner
        self.cell[which] = np.stack(np.divmod(cells, SIDE), 1)
        self.tick[which] = 0

    def see(self) -> np.ndarray:
        return np.eye(SIDE * SIDE, dtype=np.float32)[self.cell[:, 0] * SIDE + self.cell[:, 1]]

    def infos(self) -> dict[str, Any]:
        after = self.cell[:, None] + MOVES
        return {"action_mask": ((after >= 0) & (after < SIDE)).all(-1)} if self.masked else {}

    def step(self, actions: np.ndarray) -> Any:
        waiting = self.done if self.mode is AutoresetMode.NEXT_STEP else np.zeros_like(self.done)
        if self.masked:
            legal = self.infos()["action_mask"][np.arange(self.num_envs), actions]
            assert (legal | waiting).all()
        self.cell = (self.cell + MOVES[actions]).clip(0, SIDE - 1)
        self.tick += 1
        terminated = (self.cell == SIDE - 1).all(1) & ~waiting
        truncated = (self.tick >= LIMIT) & ~terminated & ~waiting
        reward = terminated.astype(np.float64)
        self.done, infos = terminated | truncated, {}
        if self.mode is AutoresetMode.NEXT_STEP:
            reward[waiting] = 50.0
            self.begin(waiting)
        elif self.done.any():
            infos = {"final_obs": self.see(), "_final_obs": self.done, "final_info": self.infos()}
            self.begin(self.done)
        return self.see(), reward, terminated, truncated, {**self.infos(), **infos}


def optimal() -> np.ndarray:
    """Q* (25, 4) by value iteration, without a time limit."""
    q = np.zeros((SIDE, SIDE, 4))
    cells = np.stack(np.meshgrid(range(SIDE), range(SIDE), indexing="ij"), -1)
    after = (cells[:, :, None] + MOVES).clip(0, SIDE - 1)
    there = (after == SIDE - 1).all(-1)
    for _ in range(100):
        q = np.where(there, 1.0, GAMMA * q.max(-1)[after[..., 0], after[..., 1]])
    return q.reshape(-1, 4)
