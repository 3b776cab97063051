"""Several games side by side as one vector environment, for pretraining on all of them at once."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.vector import AutoresetMode, VectorEnv
from gymnasium.vector.utils import batch_space

from rlft.npc.errors import RlftError

Array = npt.NDArray[Any]


class MixtureVectorEnv(VectorEnv[Array, Array, Array]):
    """The copies of each part in turn; the parts have the same senses and actions.

    `infos` are the parts' own, in `infos["parts"]`, but for `final_obs`, which is put together.
    """

    metadata = {"autoreset_mode": AutoresetMode.SAME_STEP}  # noqa: RUF012 (Gymnasium's)

    def __init__(self, parts: Sequence[VectorEnv[Array, Array, Array]]) -> None:
        first = parts[0]
        for part in parts:
            if part.metadata.get("autoreset_mode") is not AutoresetMode.SAME_STEP:
                raise RlftError("the parts of a mixture must reset in the same step")
            spaces = (part.single_observation_space, part.single_action_space)
            if spaces != (first.single_observation_space, first.single_action_space):
                raise RlftError("the parts of a mixture must have the same senses and actions")
        self.parts = tuple(parts)
        self.edges = np.cumsum([0, *(part.num_envs for part in parts)])
        self.num_envs = int(self.edges[-1])
        self.single_observation_space = first.single_observation_space
        self.single_action_space = first.single_action_space
        self.observation_space = batch_space(self.single_observation_space, self.num_envs)
        self.action_space = batch_space(self.single_action_space, self.num_envs)

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        """Copy i of the whole gets seed + i."""
        if seed is not None and not isinstance(seed, int):
            raise RlftError("a mixture takes one seed")
        starts = self.edges[:-1].tolist()
        observations = [
            part.reset(seed=None if seed is None else seed + start, options=options)[0]
            for part, start in zip(self.parts, starts, strict=True)
        ]
        return np.concatenate(observations), {}

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        results = [
            part.step(own)
            for part, own in zip(self.parts, np.split(actions, self.edges[1:-1]), strict=True)
        ]
        observation, reward, terminated, truncated = (
            np.concatenate([result[k] for result in results]) for k in range(4)
        )
        infos: dict[str, Any] = {"parts": [result[4] for result in results]}
        ended = terminated | truncated
        if ended.any():
            infos["final_obs"] = np.concatenate([
                result[4].get("final_obs", result[0]) for result in results
            ])  # fmt: skip
            infos["_final_obs"] = ended
        return observation, reward, terminated, truncated, infos

    def close_extras(self, **kwargs: Any) -> None:
        for part in self.parts:
            part.close()
