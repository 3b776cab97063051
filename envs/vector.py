"""The Gymnasium face of many copies: the native batch. Decides nothing."""

from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.vector import AutoresetMode, VectorEnv
from gymnasium.vector.utils import batch_space

from rlft.envs.batch import Batch
from rlft.envs.spaces import Actions, observation_space
from rlft.npc.errors import RlftError, unknown

Array = npt.NDArray[Any]


class GameVectorEnv(VectorEnv[Array, Array, Array]):
    """`num_envs` copies; made by `gym.make_vec("rlft/Arena-v0", num_envs=1024, ...)`.

    Autoreset is SAME_STEP: where an episode ended the observation is the next level's first, and
    `infos["final_obs"]` (N, ...), valid where `infos["_final_obs"]`, holds the last. The outcome is
    `infos["outcome"]` (N,), an index in `rlft.envs.world.OUTCOMES`, valid where `_outcome`.
    """

    metadata = {  # noqa: RUF012 (Gymnasium's)
        "render_modes": ["rgb_array"],
        "render_fps": 10,
        "autoreset_mode": AutoresetMode.SAME_STEP,
    }

    def __init__(
        self,
        game: str,
        num_envs: int = 1,
        actions: str = "discrete",
        render_mode: str | None = None,
        stream: str = "training",
        threads: int = 1,
        **rules: Any,
    ) -> None:
        if render_mode not in (None, *self.metadata["render_modes"]):
            raise unknown("render mode", render_mode, self.metadata["render_modes"])
        self.batch = Batch(game, num_envs, stream=stream, threads=threads, **rules)
        self.actions = Actions(self.batch.game, actions)
        self.num_envs = num_envs
        self.single_action_space = self.actions.space
        self.single_observation_space = observation_space(self.batch.senses)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.render_mode = render_mode
        self._running = False
        self._canvases: list[Any] = []

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        """Restart all copies, or those of `options["reset_mask"]`; copy i gets seed + i."""
        super().reset(seed=seed if isinstance(seed, int) else None)
        if seed is None and not self._running:
            seed = int(self.np_random.integers(2**31))
        mask = None if options is None else options.get("reset_mask")
        if seed is None:
            self.batch.restart(mask=mask)
        elif isinstance(seed, int):
            self.batch.restart(seed + np.arange(self.num_envs), mask)
        else:  # a seed a copy; None goes on with the copy's own random state
            chosen = np.ones(self.num_envs, np.bool_) if mask is None else np.asarray(mask)
            given = np.array([one is not None for one in seed])
            self.batch.restart([one or 0 for one in seed], chosen & given)
            self.batch.restart(mask=chosen & ~given)
        self._running = True
        for canvas in self._canvases:
            canvas.remember()
        return self.batch.out.observation[:, 0].copy(), {}

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        if not self._running:
            raise RlftError("the episodes have not begun: call reset() before step()")
        self.actions.write(actions, self.batch.controls[:, 0])
        self.batch.advance()
        for canvas in self._canvases:
            canvas.remember()
        out = self.batch.out
        ended = out.terminated | out.truncated
        infos: dict[str, Any] = {}
        if ended.any():
            infos = {
                "final_obs": out.final_observation[:, 0].copy(),
                "_final_obs": ended,
                "outcome": out.outcome.copy(),
                "_outcome": ended,
            }
        return (
            out.observation[:, 0].copy(),
            out.reward[:, 0].astype(np.float64),
            out.terminated.copy(),
            out.truncated.copy(),
            infos,
        )

    def get_state(self) -> dict[str, Array]:
        """Everything the copies are, as named arrays; `set_state` goes back to it."""
        return self.batch.snapshot()

    def set_state(self, state: dict[str, Array]) -> None:
        """Go on from such a state. Raises RlftError where it is of other copies or rules."""
        self.batch.restore(state)
        self._running = True
        for canvas in self._canvases:
            canvas.remember()

    def render(self) -> tuple[npt.NDArray[np.uint8], ...] | None:
        """A picture (H, W, 3) of every copy."""
        if self.render_mode is None:
            raise RlftError("nothing to render: make the environments with a render_mode")
        if not self._canvases:
            from rlft.envs.canvas import Canvas

            self._canvases = [Canvas(300, self.batch, copy=n) for n in range(self.num_envs)]
            for canvas in self._canvases:
                canvas.remember()
        return tuple(canvas.rgb() for canvas in self._canvases)

    def close_extras(self, **kwargs: Any) -> None:
        for canvas in self._canvases:
            canvas.close()
        self._canvases = []
        self.batch.close()
