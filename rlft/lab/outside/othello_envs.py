"""Othello as a batch of games for any learner: `rlft train rlft.lab.outside.othello_envs:Othello`.

Observations are rows of zeros and ones: my discs, theirs, what is legal. The reward is the result
at the end: 1 won, 0 drawn, -1 lost. The opponent answers within a step.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, VectorEnv
from gymnasium.vector.utils import batch_space

from rlft.lab.outside import othello
from rlft.lab.outside.othello import ACTIONS, Boards, Player
from rlft.lab.outside.othello_net import ROW, net_player, pretrained, rows
from rlft.npc.errors import unknown

Array = npt.NDArray[Any]

OPPONENTS = ("random", "greedy", "pretrained")


class Othello(VectorEnv[Array, Array, Array]):
    """`num_envs` games side by side; the learner moves first in every other game."""

    metadata = {"autoreset_mode": AutoresetMode.SAME_STEP, "render_modes": []}  # noqa: RUF012

    def __init__(self, num_envs: int = 1, opponent: str = "greedy", opening: int = 0) -> None:
        """`opening` moves of each game are random, for opponents that never vary."""
        if opponent not in OPPONENTS:
            raise unknown("opponent", opponent, OPPONENTS)
        self.num_envs, self.opponent, self.opening = num_envs, opponent, int(opening)
        self.single_observation_space = Box(0.0, 1.0, (ROW,), np.float32)
        self.single_action_space = Discrete(ACTIONS)
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self._net = net_player(pretrained()) if opponent == "pretrained" else None
        self._mine, self._theirs = othello.start(num_envs)  # of the learner, whose turn it is
        self._games = np.arange(num_envs)  # even: the learner moves first

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        super().reset(seed=seed)  # type: ignore[arg-type]
        self._games = np.arange(self.num_envs)
        self._begin(np.arange(self.num_envs))
        return self._seen()

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        boards, actions = Boards(self._mine, self._theirs), np.asarray(actions)
        if not othello.legal(boards)[np.arange(self.num_envs), actions].all():
            raise ValueError('a move is not legal: info["action_mask"] says which are')
        boards = othello.play(boards, actions)
        self._theirs, self._mine = boards
        self._answer(np.flatnonzero(~othello.over(boards)))
        boards = Boards(self._mine, self._theirs)
        ended = othello.over(boards)
        reward = np.where(ended, np.sign(othello.margin(boards)), 0.0)
        nothing = np.zeros_like(ended)
        if not ended.any():
            seen, infos = self._seen()
            return seen, reward, ended, nothing, infos
        last, _ = self._seen()
        over = np.flatnonzero(ended)
        self._games[over] += 1
        self._begin(over)
        seen, infos = self._seen()
        return seen, reward, ended, nothing, {**infos, "final_obs": last, "_final_obs": ended}

    def get_state(self) -> dict[str, Array]:
        return {"mine": self._mine, "theirs": self._theirs, "games": self._games}

    def set_state(self, state: Mapping[str, Array]) -> None:
        self._mine, self._theirs = (state[side].astype(np.uint64) for side in ("mine", "theirs"))
        self._games = state["games"].astype(np.int64)

    def _begin(self, copies: Array) -> None:
        """New games in these copies, up to where the learner is to move."""
        boards, opener = othello.start(len(copies)), othello.random_player(self.np_random)
        for _ in range(self.opening):
            boards = othello.play(boards, opener(boards, othello.legal(boards)))
        self._mine[copies], self._theirs[copies] = boards
        waits = copies[self._games[copies] % 2 == 1]
        self._mine[waits], self._theirs[waits] = self._theirs[waits], self._mine[waits]
        self._answer(waits)

    def _answer(self, copies: Array) -> None:
        """The opponent's move in these copies, where it is to move."""
        if copies.size:
            boards = Boards(self._theirs[copies], self._mine[copies])
            moves = self._foe()(boards, othello.legal(boards))
            self._mine[copies], self._theirs[copies] = othello.play(boards, moves)

    def _foe(self) -> Player:
        if self._net is not None:
            return self._net
        made = othello.random_player if self.opponent == "random" else othello.greedy_player
        return made(self.np_random)

    def _seen(self) -> tuple[Array, dict[str, Any]]:
        boards = Boards(self._mine, self._theirs)
        legal = othello.legal(boards)
        return rows(boards, legal), {"action_mask": legal}
