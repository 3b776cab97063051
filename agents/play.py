"""Play: one decision in every copy of a Gymnasium VectorEnv, and what may be learnt from it.

Here stand the rules of vector environments (autoreset, last observations, action masks), so that a
learner sees only arrays. Nothing is learnt here, nothing is stored, and no action chosen.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from math import nan
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from gymnasium.spaces import Discrete, Space
from gymnasium.vector import AutoresetMode, VectorEnv
from torch import Tensor

from rlft.npc.errors import RlftError

Array = npt.NDArray[Any]
Flags = npt.NDArray[np.bool_]
Envs = VectorEnv[Any, Any, Any]


class Cut(NamedTuple):
    """The copies whose episode the clock cut short and which have already begun the next."""

    copies: npt.NDArray[np.intp]  # (K,)
    senses: Array  # (K, ...) what they saw last
    legal: Flags | None  # (K, A) what they could have done there


class Moment(NamedTuple):
    """What one decision gave in each of N copies."""

    reward: npt.NDArray[np.float32]  # (N,)
    terminated: Flags  # (N,) no future: nothing is bootstrapped
    truncated: Flags  # (N,) there was a future: bootstrap from what was seen last
    valid: Flags  # (N,) False where the step only reset the copy: not to be learnt from
    cut: Cut | None  # elsewhere `Play.senses` is what followed the decision


class Play:
    """N copies at play. `senses` (N, ...) and `legal` (N, A), or None, are the present."""

    def __init__(self, copies: int) -> None:
        self.copies = copies
        self.senses: Array = np.empty((copies, 0), np.float32)
        self.legal: Flags | None = None
        self.episodes = 0  # finished since the beginning
        self._scores: deque[float] = deque(maxlen=100)  # returns of the last of them
        self._returns = np.zeros(copies)  # of those in progress
        self.ages = np.zeros(copies, np.int64)  # decisions made in each of those
        self._resetting = np.zeros(copies, np.bool_)  # the next step will only reset
        self._envs: Envs | None = None
        self._resumed: tuple[Array, Flags | None] | None = None

    def enter(self, envs: Envs, seed: int) -> bool:
        """Play in `envs` from now on; whether they are others than before.

        They are reset, unless play goes on there where a restored state stood.
        """
        if envs is self._envs:
            return False
        self._mode = AutoresetMode(envs.metadata.get("autoreset_mode", AutoresetMode.NEXT_STEP))
        if envs.num_envs != self.copies:
            raise RlftError(f"{envs.num_envs} copies of the game where copies is {self.copies}")
        if self._mode is AutoresetMode.DISABLED:
            raise RlftError("the copies must reset themselves: autoreset SAME_STEP or NEXT_STEP")
        self._actions = envs.single_action_space
        if self._resumed is not None:
            self.senses, self.legal = self._resumed
        else:
            self.senses, infos = envs.reset(seed=seed)
            self.legal = self._mask(infos, self.copies)
            self._resetting = np.zeros(self.copies, np.bool_)
            self._returns, self.ages = np.zeros(self.copies), np.zeros(self.copies, np.int64)
        self._envs, self._resumed = envs, None
        return True

    def step(self, actions: Array) -> Moment:
        """One decision in every copy; `senses` and `legal` move on."""
        assert self._envs is not None, "enter comes first"
        self.senses, reward, terminated, truncated, infos = self._envs.step(actions)
        self.legal = self._mask(infos, self.copies)
        valid = ~self._resetting
        cut = None
        if self._mode is AutoresetMode.NEXT_STEP:
            self._resetting = terminated | truncated
        else:
            cut = self._cut(np.flatnonzero(truncated & ~terminated), infos)
        self._count(reward * valid, terminated | truncated)
        self.ages = np.where(terminated | truncated, 0, self.ages + valid)
        return Moment(np.asarray(reward, np.float32), terminated, truncated, valid, cut)

    def _cut(self, copies: npt.NDArray[np.intp], infos: Mapping[str, Any]) -> Cut | None:
        if not copies.size:
            return None
        last = np.stack(list(infos["final_obs"][copies]))  # rows of an array, or array of arrays
        legal = self._mask(infos.get("final_info", {}), self.copies)
        return Cut(copies, last, None if legal is None else legal[copies])

    def _mask(self, infos: Mapping[str, Any], copies: int) -> Flags | None:
        """`info["action_mask"]` of each copy; where one gives none, all is legal."""
        if "action_mask" not in infos or not isinstance(self._actions, Discrete):
            return None
        legal = np.ones((copies, int(self._actions.n)), np.bool_)
        given = infos.get("_action_mask", np.ones(copies, np.bool_))
        rows = np.stack(list(infos["action_mask"][given])) if given.any() else legal[given]
        if rows.shape[1:] != legal.shape[1:]:
            raise RlftError(
                f'info["action_mask"] has {rows.shape[1:]} entries for {legal.shape[1]} actions'
            )
        legal[given] = rows
        if not legal.any(1).all():
            raise RlftError('info["action_mask"] forbids every action: allow at least one')
        return legal

    def _count(self, reward: Array, done: Flags) -> None:
        self._returns += reward
        if done.any():
            self._scores.extend(self._returns[done].tolist())
            self._returns[done] = 0.0
            self.episodes += int(done.sum())

    def score(self) -> float:
        """Mean return of the last 100 finished episodes; NaN before the first."""
        return sum(self._scores) / len(self._scores) if self._scores else nan

    def score_error(self) -> float:
        """Standard error of that mean; NaN before the second."""
        n = len(self._scores)
        return float(np.std(self._scores, ddof=1) / np.sqrt(n)) if n > 1 else nan

    def state(self) -> dict[str, Any]:
        """What play depends on between two decisions, but for the games themselves."""
        entered = self._envs is not None
        senses, legal = (self.senses, self.legal) if entered else self._resumed or (None, None)
        return {
            **({} if senses is None else {"senses": senses}),
            **({} if legal is None else {"legal": legal}),
            "resetting": self._resetting,
            "returns": self._returns,
            "ages": self.ages,
            "scores": np.array(self._scores),
            "episodes": self.episodes,
        }

    def restore(self, state: Mapping[str, Tensor]) -> None:
        """Go on from such a state in the environments entered next."""
        if len(state["returns"]) != self.copies:
            raise ValueError(f"{len(state['returns'])} copies of the game, not {self.copies}")
        self._envs, self._resumed = None, None
        if "senses" in state:
            legal = state.get("legal")
            self._resumed = state["senses"].numpy(), None if legal is None else legal.numpy()
        self._resetting, self._returns = state["resetting"].numpy(), state["returns"].numpy()
        self.ages = state["ages"].numpy()
        self._scores.clear()
        self._scores.extend(state["scores"].tolist())
        self.episodes = int(state["episodes"])

    def forget(self) -> None:
        """Begin fresh episodes in the environments entered next; scores stay."""
        self._envs = self._resumed = None


def discrete_actions(space: Space[Any]) -> int:
    """How many actions there are. Raises RlftError where they are not Discrete from 0."""
    if not isinstance(space, Discrete) or space.start != 0:
        raise RlftError(f"the actions must be Discrete, counted from 0, found {space}")
    return int(space.n)
