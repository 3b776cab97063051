"""Gymnasium spaces of a game, and actions turned into controls. Shared by the faces."""

from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium import spaces

from rlft.envs.games import CONTROLS, Game
from rlft.npc.errors import RlftError
from rlft.npc.schema import Schema

Space = spaces.Discrete | spaces.Box


def observation_space(senses: Schema) -> Any:
    """A number for each sense, or one picture."""
    if senses[0].shape:
        return spaces.Box(0, 255, senses[0].shape, np.uint8)
    low = np.array([sense.low for sense in senses], np.float32)
    high = np.array([sense.high for sense in senses], np.float32)
    return spaces.Box(low, high, dtype=np.float32)


class Actions:
    """The discrete or continuous actions of a game."""

    def __init__(self, game: Game, kind: str) -> None:
        self.names = game.action_names(kind)
        self.discrete = kind == "discrete"
        self.space: Space
        if self.discrete:
            self.table = game.table()  # (actions, 4)
            self.space = spaces.Discrete(len(self.names))
        else:
            self.columns = [CONTROLS.index(name) for name in self.names]
            self.space = spaces.Box(-1.0, 1.0, (len(self.names),), np.float32)

    def write(self, actions: Any, controls: npt.NDArray[np.float32]) -> None:
        """Turn actions (N,) or (N, names) into `controls` (N, 4).

        Raises RlftError for a wrong shape, an index that names no action, and NaN.
        """
        actions = np.asarray(actions)
        if self.discrete:
            if actions.shape != controls.shape[:1] or actions.dtype.kind not in "iu":
                raise RlftError(
                    f"actions of shape {actions.shape} and type {actions.dtype} should be "
                    f"{controls.shape[0]} whole numbers"
                )
            if actions.min() < 0 or actions.max() >= len(self.names):
                bad = actions[(actions < 0) | (actions >= len(self.names))][0]
                raise RlftError(self._refusal(bad))
            np.take(self.table, actions, axis=0, out=controls, mode="clip")
            return
        if actions.shape != (controls.shape[0], len(self.columns)):
            shape = (controls.shape[0], len(self.columns))
            raise RlftError(f"actions of shape {actions.shape} should have shape {shape}")
        if not (np.abs(actions) <= 1.0).all():  # also refuses NaN
            raise RlftError(f"actions should lie in [-1, 1]: {', '.join(self.names)}")
        controls[:, self.columns] = actions

    def write_one(self, action: Any, control: npt.NDArray[np.float32]) -> None:
        """The same for one action and `control` (4,), without the cost of arrays."""
        if not self.discrete:
            self.write(np.asarray(action)[None], control[None])
            return
        if not 0 <= action < len(self.names):
            raise RlftError(self._refusal(action))
        control[:] = self.table[action]

    def _refusal(self, action: Any) -> str:
        return f"action {action} should be 0 to {len(self.names) - 1}: {', '.join(self.names)}"
