"""The Gymnasium face of one game. Decides nothing: a batch of one copy."""

from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
from gymnasium import spaces

from rlft.envs.batch import Batch
from rlft.envs.spaces import Actions, observation_space
from rlft.envs.world import OUTCOMES, STEP_ONLY
from rlft.npc.errors import RlftError, unknown

Observation = npt.NDArray[Any]  # senses (D,) or a picture (H, W, C)


class GameEnv(gymnasium.Env[Observation, Any]):
    """One game; made by `gym.make("rlft/Arena-v0", layout="maze", ...)`.

    `reset(seed=s)` gives the level that copy 0 of a batch with that seed has; a reset without a
    seed goes on with the game's own random state, as the batch does.
    """

    metadata = {"render_modes": ["human", "rgb_array"], "render_fps": 10}  # noqa: RUF012 (theirs)

    def __init__(
        self,
        game: str,
        actions: str = "discrete",
        render_mode: str | None = None,
        stream: str = "training",
        **rules: Any,
    ) -> None:
        if render_mode not in (None, *self.metadata["render_modes"]):
            raise unknown("render mode", render_mode, self.metadata["render_modes"])
        self.batch = Batch(game, 1, stream=stream, **rules)
        self.batch.mode[:] = STEP_ONLY
        self.actions = Actions(self.batch.game, actions)
        self.action_space = self.actions.space
        self.observation_space: spaces.Space[Observation] = observation_space(self.batch.senses)
        self.render_mode = render_mode
        self._running = False
        self._seeded = False
        self._canvas: Any = None

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Observation, dict[str, Any]]:
        super().reset(seed=seed)
        if seed is None and not self._seeded:
            seed = int(self.np_random.integers(2**31))
        self.batch.restart(None if seed is None else np.array([seed]))
        self._seeded = self._running = True
        if self._canvas is not None:
            self._canvas.remember()
        if self.render_mode == "human":
            self.render()
        return self.batch.out.observation[0, 0].copy(), {}

    def step(self, action: Any) -> tuple[Observation, float, bool, bool, dict[str, Any]]:
        if not self._running:
            raise RlftError("the episode has not begun or is over: call reset() before step()")
        batch = self.batch
        self.actions.write_one(action, batch.controls[0, 0])
        batch.advance()
        out = batch.out
        terminated, truncated = bool(out.terminated[0]), bool(out.truncated[0])
        info: dict[str, Any] = {}
        if terminated or truncated:
            self._running = False
            info["outcome"] = OUTCOMES[out.outcome[0]]
        if self._canvas is not None:
            self._canvas.remember()
        if self.render_mode == "human":
            self.render()
        return out.observation[0, 0].copy(), float(out.reward[0, 0]), terminated, truncated, info

    def render(self) -> npt.NDArray[np.uint8] | None:
        """The picture (H, W, 3); in human mode it is shown in a window instead."""
        if self.render_mode is None:
            raise RlftError("nothing to render: make the environment with a render_mode")
        if self._canvas is None:
            from rlft.envs.canvas import Canvas

            self._canvas = Canvas(600, self.batch)
            self._canvas.remember()
        if self.render_mode == "human":
            self._canvas.show()
            return None
        picture: npt.NDArray[np.uint8] = self._canvas.rgb()
        return picture

    def close(self) -> None:
        if self._canvas is not None:
            self._canvas.close()
            self._canvas = None
        self.batch.close()
