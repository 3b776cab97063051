"""Easier variants of public games, to pretrain on: each episode draws how much easier it is.

Ids as `rlft train` takes them: `rlft.envs.easier:EasierMountainCar-v0` and
`rlft.envs.easier:EasierAcrobot-v0`.
Senses, actions and rewards are those of the game itself.
"""

from __future__ import annotations

from typing import Any

import gymnasium
from gymnasium.envs.classic_control import AcrobotEnv, MountainCarEnv

FORCE = (1.25, 2.5)  # times the engine's force in MountainCar
TORQUE = (1.25, 2.5)  # times the torque in Acrobot


class EasierMountainCar(MountainCarEnv):
    """MountainCar (Moore 1990) whose engine is stronger by a factor drawn from FORCE."""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> Any:
        found = super().reset(seed=seed, options=options)
        self.force = 0.001 * self.np_random.uniform(*FORCE)
        return found


class EasierAcrobot(AcrobotEnv):
    """Acrobot (Sutton 1996) whose torque is stronger by a factor drawn from TORQUE."""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> Any:
        found = super().reset(seed=seed, options=options)
        factor = self.np_random.uniform(*TORQUE)
        self.AVAIL_TORQUE = [factor * torque for torque in AcrobotEnv.AVAIL_TORQUE]
        return found


gymnasium.register(
    "EasierMountainCar-v0", "rlft.envs.easier:EasierMountainCar", max_episode_steps=200
)
gymnasium.register("EasierAcrobot-v0", "rlft.envs.easier:EasierAcrobot", max_episode_steps=500)
