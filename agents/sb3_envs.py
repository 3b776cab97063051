"""Stable-Baselines3's VecEnv over any Gymnasium VectorEnv: no loop over copies, no spare copy.

Only the interface stands here; nothing is learnt. SB3 expects that a copy whose episode ended has
already begun the next (SAME_STEP); environments that reset a step later are made to, or refused.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Mapping, Sequence
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
import torch
from gymnasium.spaces import Box, Discrete, flatten_space
from gymnasium.vector import AsyncVectorEnv, AutoresetMode, SyncVectorEnv, VectorEnv
from stable_baselines3.common.monitor import Monitor
from stable_baselines3.common.vec_env import VecEnv

from rlft.finetune.sites import RewardSite
from rlft.npc.errors import RlftError

Array = npt.NDArray[Any]
Envs = VectorEnv[Any, Any, Any]


def vec_env(game: str | Envs, copies: int = 256, **settings: Any) -> Sb3Envs:
    """`copies` of a Gymnasium id side by side, or a VectorEnv that there is, for SB3.

    An id may name the module that registers it: "rlft.envs:rlft/Arena-v0". `settings` go to
    `gymnasium.make_vec`. Environments without a batched version of their own that resets in the
    same step are stepped one by one.
    """
    if not isinstance(game, str):
        return Sb3Envs(game)
    module, _, game = game.rpartition(":")
    if module:
        importlib.import_module(module)
    if gymnasium.spec(game).vector_entry_point is not None:
        envs = gymnasium.make_vec(game, num_envs=copies, **settings)
        if _mode(envs) is AutoresetMode.SAME_STEP:
            return Sb3Envs(envs)
        envs.close()
    options = {"autoreset_mode": AutoresetMode.SAME_STEP, **settings.pop("vector_kwargs", {})}
    return Sb3Envs(
        gymnasium.make_vec(
            game, num_envs=copies, vectorization_mode="sync", vector_kwargs=options, **settings
        )
    )


class Sb3Envs(VecEnv):
    """The copies of `envs` as SB3 steps them.

    `infos` is one list, used again at every step: empty but where an episode ended, which has
    `terminal_observation`, `TimeLimit.truncated` and what Monitor tells as `episode`. Rewards are
    changed by `reward.transform`, if there is one; `episode` counts the game's own.
    """

    def __init__(
        self,
        envs: Envs,
        reward: RewardSite | None = None,
        scale_actions: bool = False,
        flatten: bool = False,
    ) -> None:
        """With `scale_actions` SB3 steers in [-1, 1], whatever the limits of the game's actions.

        With `flatten` it is given pictures as rows of bytes, which it neither turns nor scales.

        Raises RlftError where a copy can begin its next episode only at the next step.
        """
        self.envs, self.reward = envs, reward
        self._resets_late = _mode(envs) is not AutoresetMode.SAME_STEP
        if self._resets_late and not isinstance(envs.unwrapped, SyncVectorEnv | AsyncVectorEnv):
            raise RlftError(
                f"{type(envs.unwrapped).__name__} resets a copy at the step after its end: SB3 "
                "needs autoreset_mode SAME_STEP, which vectorization_mode='sync' can give"
            )
        copies, actions = envs.num_envs, envs.single_action_space
        self.episodes = 0  # finished since the beginning
        self._returns = np.zeros(copies)
        self.lengths = np.zeros(copies, np.int64)  # decisions made in each copy's episode
        self._range: tuple[Array, Array] | None = None  # middle and half width of each action
        if scale_actions and isinstance(actions, Box) and _limits(actions) != {-1.0, 1.0}:
            if not actions.is_bounded():
                raise RlftError(f"SB3 steers within limits, the game's actions are {actions}")
            self._range = (actions.low + actions.high) / 2.0, (actions.high - actions.low) / 2.0
            actions = Box(-1.0, 1.0, actions.shape, np.float32)
        self._legal: npt.NDArray[np.bool_] | None = None
        if isinstance(actions, Discrete):
            self._legal = np.ones((copies, int(actions.n)), np.bool_)
        self._infos: list[dict[str, Any]] = [{} for _ in range(copies)]
        self._filled: list[int] = []  # rows of infos that the last step wrote
        self._began = time.time()
        seen = envs.single_observation_space
        self._flatten = flatten and isinstance(seen, Box) and len(seen.shape) > 1
        if self._flatten:
            seen = flatten_space(seen)
        super().__init__(copies, seen, actions)

    def _shown(self, seen: Any) -> Any:
        """What the game shows all copies, as SB3 is given it."""
        return seen.reshape(self.num_envs, -1) if self._flatten else seen

    def reset(self) -> Any:
        seen, infos = self.envs.reset(seed=self._seeds[0])
        self._seen = self._shown(seen)
        self._reset_seeds()
        self._returns[:], self.lengths[:] = 0.0, 0
        self._note_legal(infos, np.ones(self.num_envs, np.bool_))
        return self._seen

    def step_async(self, actions: Array) -> None:
        self._actions = actions

    def step_wait(self) -> tuple[Any, Array, Array, list[dict[str, Any]]]:
        actions = self._actions
        if self._range is not None:
            actions = self._range[0] + self._range[1] * actions
        seen, reward, terminated, truncated, infos = self.envs.step(actions)
        ended = terminated | truncated
        self._returns += reward
        self.lengths += 1
        for row in self._filled:
            self._infos[row] = {}  # a new one: what SB3 was given before stays as it was
        self._filled = np.flatnonzero(ended).tolist()
        self._note_legal(infos, np.ones_like(ended))
        if self._filled:
            last = infos.get("final_obs")
            if self._resets_late:
                last = {k: v.copy() for k, v in seen.items()} if _is_dict(seen) else seen.copy()
                seen, infos = self.envs.reset(options={"reset_mask": ended.copy()})
                self._note_legal(infos, ended)
            self._tell(self._filled, self._shown(last), truncated & ~terminated)
            self._returns[ended], self.lengths[ended] = 0.0, 0
        paid = np.array(reward, np.float32)  # SB3 adds to it in place
        if self.reward is not None and self.reward.transform is not None:
            paid = self._transformed(paid)
        self._seen = self._shown(seen)
        return self._seen, paid, ended, self._infos

    def _tell(self, rows: list[int], last: Any, cut: Array) -> None:
        """Fill the infos of the copies whose episode ended."""
        elapsed = round(time.time() - self._began, 6)
        self.episodes += len(rows)
        whole = _is_dict(last)  # a dict of arrays, where others give an array of dicts
        for row in rows:
            self._infos[row] = {
                "terminal_observation": {k: v[row] for k, v in last.items()}
                if whole
                else last[row],
                "TimeLimit.truncated": bool(cut[row]),
                "episode": {
                    "r": float(self._returns[row]),
                    "l": int(self.lengths[row]),
                    "t": elapsed,
                },
            }

    def _transformed(self, paid: Array) -> Array:
        """The rewards to learn from (N,)."""
        assert self.reward is not None and self.reward.transform is not None
        rows = (self._seen, self._actions, paid)
        senses, actions, rewards = (torch.as_tensor(row)[None] for row in rows)
        changed = self.reward.transform(senses, actions, rewards)
        learnt: Array = changed[0].to("cpu", torch.float32, copy=True).numpy()
        return learnt

    def _note_legal(self, infos: Mapping[str, Any], copies: Array) -> None:
        """Take down `info["action_mask"]` of some copies; where one gives none, all is legal."""
        if self._legal is None:
            return
        self._legal[copies] = True
        if "action_mask" in infos:
            given = np.asarray(infos.get("_action_mask", copies), np.bool_) & copies
            if given.any():
                self._legal[given] = np.stack(list(infos["action_mask"][given]))

    def state(self) -> dict[str, Array]:
        """What the interface itself remembers between two steps."""
        legal = {} if self._legal is None else {"legal": self._legal}
        return {"returns": self._returns, "lengths": self.lengths, **legal} | {
            "episodes": np.array(self.episodes)
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Go on from such a state, without a reset."""
        self._returns[:], self.lengths[:] = state["returns"], state["lengths"]
        self.episodes = int(state["episodes"])
        if self._legal is not None:
            self._legal[:] = state["legal"]

    def look(self, seen: Any) -> None:
        """What the copies see now, where play goes on without a reset."""
        self._seen = seen

    def close(self) -> None:
        self.envs.close()

    def has_attr(self, attr_name: str) -> bool:
        if attr_name == "action_masks":  # a method: MaskablePPO asks so whether it may call it
            return self._legal is not None
        return bool(super().has_attr(attr_name))

    def get_attr(self, attr_name: str, indices: Any = None) -> list[Any]:
        rows = list(self._get_indices(indices))
        if attr_name == "render_mode":
            return [self.envs.render_mode] * len(rows)
        game = self.envs.unwrapped
        if isinstance(game, SyncVectorEnv | AsyncVectorEnv):
            values = game.get_attr(attr_name)
            return [values[row] for row in rows]
        return [getattr(game, attr_name)] * len(rows)

    def set_attr(self, attr_name: str, value: Any, indices: Any = None) -> None:
        game = self.envs.unwrapped
        if indices is not None or not isinstance(game, SyncVectorEnv | AsyncVectorEnv):
            raise RlftError(f"cannot set {attr_name!r} in some of the copies: they are one batch")
        game.set_attr(attr_name, value)

    def env_method(
        self, method_name: str, *method_args: Any, indices: Any = None, **method_kwargs: Any
    ) -> list[Any]:
        rows = list(self._get_indices(indices))
        if method_name == "action_masks" and self._legal is not None:
            return list(self._legal[rows])
        game = self.envs.unwrapped
        if not isinstance(game, SyncVectorEnv | AsyncVectorEnv):
            raise AttributeError(f"{type(game).__name__} has no {method_name!r} of each copy")
        values = game.call(method_name, *method_args, **method_kwargs)
        return [values[row] for row in rows]

    def env_is_wrapped(self, wrapper_class: Any, indices: Any = None) -> list[bool]:
        """True for Monitor, whose `episode` the infos hold."""
        return [wrapper_class is Monitor] * len(list(self._get_indices(indices)))

    def get_images(self) -> Sequence[Array | None]:
        pictures: Any = self.envs.render()
        return [None] * self.num_envs if pictures is None else list(pictures)


def _mode(envs: Envs) -> AutoresetMode:
    return AutoresetMode(envs.metadata.get("autoreset_mode", AutoresetMode.NEXT_STEP))


def _limits(space: Box) -> set[float]:
    return {float(limit) for limits in (space.low, space.high) for limit in limits.flat}


def _is_dict(seen: Any) -> bool:
    return isinstance(seen, dict)
