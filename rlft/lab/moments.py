"""Memory for learners: what was sensed at the last K moments, in a game that gives the present.

A rule says how many: `window=8`. What learns then reads the names that rlft/npc/window.py gives
them, as any learner can, and its brain's minds remember by themselves (rlft/npc/mind.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.spaces import Box
from gymnasium.vector import AutoresetMode, VectorEnv, VectorWrapper
from gymnasium.vector.utils import batch_space

from rlft.lab.evaluation import Policy
from rlft.npc import RlftError, Schema
from rlft.npc.errors import shown
from rlft.npc.window import Window, windowed

RULE = "window"
MOST = 64  # moments

Array = npt.NDArray[Any]


def moments(rules: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
    """How many moments the rules ask for, 1 if they do not, and the rules that are the game's own.

    Raises RlftError for anything but a number from 1 to MOST.
    """
    found = rules.get(RULE, 1)
    if type(found) is not int or not 1 <= found <= MOST:
        raise RlftError(f"{RULE}={shown(found)}: it should be so many moments, 1 to {MOST}")
    return found, {name: value for name, value in rules.items() if name != RULE}


def sensed(senses: Schema, moments: int) -> Schema:
    """The senses of so many moments."""
    return windowed(senses, moments) if moments > 1 else senses


class Moments(VectorWrapper):
    """Rows of the last moments (N, K * (D + 1)) float32 in place of the present (N, D).

    The moments of an episode end with it: the first one of the next knows no past.
    """

    actions: tuple[str, ...]  # these three as the rows of other people's games say them
    discrete: bool
    body: dict[str, Any]

    def __init__(self, envs: VectorEnv[Array, Array, Array], senses: Schema, moments: int) -> None:
        """`senses` are the present's."""
        super().__init__(envs)
        self.window = Window(envs.num_envs, moments, senses.size)
        self.resetting = np.zeros(envs.num_envs, np.bool_)  # the next step only resets these
        mode = envs.metadata.get("autoreset_mode", AutoresetMode.NEXT_STEP)
        self._same_step = AutoresetMode(mode) is AutoresetMode.SAME_STEP
        self.senses = sensed(senses, moments)
        for name in ("actions", "discrete", "body"):
            if hasattr(envs, name):
                setattr(self, name, getattr(envs, name))
        self.single_observation_space = Box(-np.inf, np.inf, (self.senses.size,), np.float32)
        self.observation_space = batch_space(self.single_observation_space, envs.num_envs)

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        """Restart all copies. Raises RlftError where only some are to be."""
        if options is not None and "reset_mask" in options:
            raise RlftError("copies with a memory restart together: leave reset_mask out")
        present, infos = self.env.reset(seed=seed, options=options)  # type: ignore[arg-type]
        self.window.rows[:], self.resetting[:] = 0.0, False
        return self.window.push(present), infos

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        present, reward, terminated, truncated, infos = self.env.step(actions)
        ended = terminated | truncated
        if self._same_step and "final_obs" in infos:
            infos = {**infos, "final_obs": self._last(infos["final_obs"], infos["_final_obs"])}
        self.window.forget(ended if self._same_step else self.resetting)
        self.resetting = ended
        return self.window.push(present), reward, terminated, truncated, infos

    def _last(self, present: Array, valid: Array) -> Array:
        """The last moments of the episodes that have ended, and zeros elsewhere."""
        copies = np.flatnonzero(valid)
        rows = np.zeros((self.num_envs, self.senses.size), np.float32)
        rows[copies] = self.window.push(np.stack(list(present[copies])), copies)
        return rows


def remembering(policy: Policy, senses: Schema, moments: int) -> Policy:
    """A policy that reads several moments, in copies that tell the present and have just begun."""
    window: Window | None = None

    def act(present: Array, legal: Array | None = None) -> Array:
        nonlocal window
        window = window or Window(len(present), moments, senses.size)
        return policy(window.push(present), legal)

    return act if moments > 1 else policy


def memory_state(envs: Any) -> dict[str, Array]:
    """What the copies remember, as named arrays; nothing where they have no memory."""
    found = _found(envs)
    if found is None:
        return {}
    rows = found.window.rows.copy(), found.resetting.copy()
    return {f"{RULE}.rows": rows[0], f"{RULE}.resetting": rows[1]}


def restore_memory(envs: Any, state: Mapping[str, Array]) -> None:
    """Let copies just made remember that."""
    found = _found(envs)
    if found is not None:
        found.window.rows[:] = state[f"{RULE}.rows"]
        found.resetting[:] = state[f"{RULE}.resetting"]


def _found(envs: Any) -> Moments | None:
    while isinstance(envs, VectorWrapper):
        if isinstance(envs, Moments):
            return envs
        envs = envs.env
    return None
