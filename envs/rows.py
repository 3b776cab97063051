"""Rows: any Gymnasium VectorEnv as learners want it. How it is made stands in foreign.py."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium import spaces
from gymnasium.vector import VectorEnv, VectorWrapper
from gymnasium.vector.utils import batch_space

from rlft.envs.row_actions import acting
from rlft.envs.row_senses import Reading
from rlft.npc.errors import RlftError
from rlft.npc.schema import Schema

Array = npt.NDArray[Any]


class Rows(VectorWrapper):
    """Observations (N, D) float32 with a name for each number, or pictures (N, H, W, C) uint8.

    Actions are Discrete from 0, (N,), or a Box from -1 to 1, (N, A). Autoreset is the game's:
    where it is SAME_STEP, `infos["final_obs"]` are rows too, valid where `_final_obs`. Other
    infos, action masks among them, pass as they are.

    Raises RlftError for spaces that cannot be so, and for numbers that are not finite.
    """

    senses: Schema
    actions: tuple[str, ...]  # their names
    discrete: bool

    def __init__(
        self,
        envs: VectorEnv[Any, Any, Any],
        senses: Schema | None = None,
        actions: tuple[str, ...] | None = None,
    ) -> None:
        """`senses` and `actions` are better names than the numbers that a space gives."""
        super().__init__(envs)
        self._reading = reading = Reading(envs.single_observation_space)
        self._acting = acting(envs.single_action_space)
        self.senses, self.actions = senses or reading.senses, actions or self._acting.names
        named = (self.senses.size, len(self.actions))
        if named != (reading.senses.size, len(self._acting.names)):
            raise RlftError(
                f"names for {named[0]} senses and {named[1]} actions, where the game has "
                f"{reading.senses.size} and {len(self._acting.names)}"
            )
        self.discrete = isinstance(self._acting.space, spaces.Discrete)
        low, high = (0, 255) if reading.dtype == np.uint8 else (-np.inf, np.inf)
        self.single_observation_space = spaces.Box(low, high, reading.shape, reading.dtype.type)
        self.single_action_space = self._acting.space
        self.observation_space = batch_space(self.single_observation_space, envs.num_envs)
        self.action_space = batch_space(self.single_action_space, envs.num_envs)
        self._steps = 0  # decisions since the last reset, for messages

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        self._steps = 0
        observations, infos = self.env.reset(seed=seed, options=options)  # type: ignore[arg-type]
        return self._rows(observations), infos

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        observations, reward, terminated, truncated, infos = self.env.step(
            self._acting.told(actions)
        )
        self._steps += 1
        reward = np.asarray(reward)
        if not np.isfinite(reward).all():
            bad = reward[~np.isfinite(reward)][0]
            raise RlftError(f"the reward is {bad} at step {self._steps}: it must be finite")
        if "final_obs" in infos:
            infos = {**infos, "final_obs": self._final(infos["final_obs"], infos["_final_obs"])}
        ends = np.asarray(terminated, np.bool_), np.asarray(truncated, np.bool_)
        return self._rows(observations), reward, *ends, infos

    def _final(self, observations: Any, valid: Array) -> Array:
        """Rows of the last observations, where they are `valid` (N,), and zeros elsewhere."""
        rows = np.zeros((self.num_envs, *self._reading.shape), self._reading.dtype)
        single = isinstance(observations, np.ndarray) and observations.dtype == object
        if single:
            rows[valid] = self._reading.gathered(observations[valid])
        else:
            rows[valid] = self._reading.rows(observations, self.num_envs)[valid]
        return self._checked(rows)

    def _rows(self, observations: Any) -> Array:
        return self._checked(self._reading.rows(observations, self.num_envs))

    def _checked(self, rows: Array) -> Array:
        if rows.dtype == np.float32 and not np.isfinite(rows).all():
            copy, column = np.argwhere(~np.isfinite(rows))[0]
            raise RlftError(
                f"sense {self.senses[column].name!r} is {rows[copy, column]} at step "
                f"{self._steps}: observations must be finite"
            )
        return rows
