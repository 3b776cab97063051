"""Rows: any Gymnasium VectorEnv as learners want it. How it is made stands in foreign.py."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium import spaces
from gymnasium.vector import VectorEnv, VectorWrapper
from gymnasium.vector.utils import batch_space

from rlft.envs.row_actions import acting
from rlft.envs.row_senses import Reading, named
from rlft.envs.world import DRAW, LOSS, WIN
from rlft.npc.errors import RlftError, shown, unknown
from rlft.npc.schema import Schema

Array = npt.NDArray[Any]

OWN = "rlft"  # key of an environment's metadata: what it says of itself to us
# There: names of the numbers it observes and of its actions, the measures of the body that acts, in
# metres and seconds, and the seconds between decisions.
SAID = ("senses", "actions", "body", "decision_interval")
TOLD: dict[str, dict[Any, int]] = {  # infos that tell an outcome, and what their values mean
    "outcome": {"win": WIN, "loss": LOSS, "draw": DRAW},
    "is_success": {True: WIN, False: LOSS},
}


class Rows(VectorWrapper):
    """Observations (N, D) float32 with a name for each number, or pictures (N, H, W, C) uint8.

    Actions are Discrete from 0, (N,), or a Box from -1 to 1, (N, A). Autoreset is the game's:
    where it is SAME_STEP, `infos["final_obs"]` are rows too, valid where `_final_obs`. Where a
    game tells `info["outcome"]` ("win", "loss" or "draw") or `info["is_success"]` at the end of an
    episode, `infos["outcome"]` (N,) are indices in `rlft.envs.world.OUTCOMES`, valid where
    `_outcome`. Other infos, action masks among them, pass as they are.

    Raises RlftError for spaces that cannot be so, and for numbers that are not finite.
    """

    senses: Schema
    actions: tuple[str, ...]  # their names
    discrete: bool
    body: dict[str, Any]  # what a brain's record should say of the body it was trained in

    def __init__(
        self,
        envs: VectorEnv[Any, Any, Any],
        senses: Schema | None = None,
        actions: tuple[str, ...] | None = None,
    ) -> None:
        """`senses` and `actions` are better names than the numbers that a space gives.

        So are those of the game's `metadata["rlft"]`: {"senses": names, "actions": names}, which
        may also say "body": {"speed": 3.0, ...} and "decision_interval": seconds.
        """
        super().__init__(envs)
        self._reading = reading = Reading(envs.single_observation_space)
        self._acting = acting(envs.single_action_space)
        said = _said(envs.metadata)
        if senses is None and "senses" in said:
            senses = named(reading.senses, said["senses"])
        self.senses = senses or reading.senses
        self.actions = actions or tuple(map(str, said.get("actions", self._acting.names)))
        found = (self.senses.size, len(self.actions))
        if found != (reading.senses.size, len(self._acting.names)):
            raise RlftError(
                f"names for {found[0]} senses and {found[1]} actions, where the game has "
                f"{reading.senses.size} and {len(self._acting.names)}"
            )
        self.body = _body(said)
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
        infos = {**infos, **_outcomes(infos, ends[0] | ends[1])}
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


def _said(metadata: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a game says of itself. Raises RlftError for what nobody would read."""
    said = metadata.get(OWN, {})
    if not isinstance(said, Mapping):
        raise RlftError(f'metadata["{OWN}"] is {shown(said)}: a dictionary of names')
    for key in said:
        if key not in SAID:
            raise unknown(f'entry of metadata["{OWN}"]', key, SAID)
    return said


def _body(said: Mapping[str, Any]) -> dict[str, Any]:
    """As a brain's record tells it; where a game says nothing, nothing is known."""
    body, interval = said.get("body", {}), said.get("decision_interval", 0.0)
    measures = [*body.values(), interval] if isinstance(body, Mapping) else [None]
    if not all(isinstance(x, (int, float)) and math.isfinite(x) and x >= 0 for x in measures):
        raise RlftError(
            f'metadata["{OWN}"] says body {shown(body)} and decision_interval {shown(interval)}: '
            "these are numbers by name, and seconds"
        )
    return {
        "body": {str(name): float(value) for name, value in body.items()},
        "decision_interval": float(interval),
    }


def _outcomes(infos: Mapping[str, Any], ended: Array) -> dict[str, Array]:
    """How the episodes that end ended, by what their last infos say."""
    last = infos.get("final_info", infos)
    for key, meaning in TOLD.items():
        told = np.asarray(last.get(key, ()))
        if told.dtype.kind not in "OUb" or not told.size:
            continue  # nothing is told, or it is told as here
        codes = [
            meaning.get(said, 0) if isinstance(said, (str, bool)) else 0 for said in told.tolist()
        ]
        return {"outcome": np.array(codes, np.int8), "_outcome": last[f"_{key}"] & ended}
    return {}
