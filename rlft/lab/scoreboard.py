"""Counts wins while a learner trains, without the learner knowing of them."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.vector import VectorEnv, VectorWrapper

from rlft.envs.world import WIN

Array = npt.NDArray[Any]

ENOUGH = 100  # finished games before a win rate is told


class Scoreboard(VectorWrapper):
    """Passes everything through and keeps the outcomes of the last `window` finished games."""

    def __init__(self, envs: VectorEnv[Array, Array, Array], window: int = 300) -> None:
        super().__init__(envs)
        self._outcomes: deque[int] = deque(maxlen=window)

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        result = self.env.step(actions)
        infos = result[4]
        if "outcome" in infos:
            self._outcomes.extend(infos["outcome"][infos["_outcome"]].tolist())
        return result

    @property
    def win_rate(self) -> float | None:
        """Share of wins of late; None early, when short games are too many, or without outcomes."""
        if len(self._outcomes) < ENOUGH or not any(self._outcomes):
            return None
        return float(np.mean([outcome == WIN for outcome in self._outcomes]))
