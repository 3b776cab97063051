"""Rollouts: a few decisions of every copy, for learners that learn from what they just did.

Here stand the rules of Gymnasium's vector environments (autoreset, last observations), so that a
learner sees only arrays. Nothing is learnt here, and no action chosen.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from math import nan
from typing import Any

import numpy as np
import torch
from gymnasium.spaces import Discrete
from gymnasium.vector import AutoresetMode, VectorEnv
from torch import Tensor

from rlft.npc.errors import RlftError


class Rollout:
    """T decisions of N copies: senses (T+1, N, D), q (T+1, N, A), actions (T+1, N), and the rest.

    Row T is the state after the last decision, where the next rollout goes on.
    """

    def __init__(self, steps: int, copies: int, device: str) -> None:
        self.steps, self.copies, self.device = steps, copies, device
        self.reward = np.empty((steps, copies), np.float32)
        self.terminated = np.empty((steps, copies), np.bool_)
        self.truncated = np.empty((steps, copies), np.bool_)
        self.valid = np.empty((steps, copies), np.bool_)  # False where a step only reset the copy
        self.finals: list[tuple[int, np.ndarray, np.ndarray]] = []
        # t, the copies truncated there (K,), what they saw last (K, D)
        self.episodes = 0  # finished since the beginning
        self._scores: deque[float] = deque(maxlen=100)  # returns of the last of them
        self._returns = np.zeros(copies)  # of those in progress
        self._resetting = np.zeros(copies, np.bool_)  # the next step will only reset
        self._envs: VectorEnv[Any, Any, Any] | None = None
        self._resumed: Tensor | None = None  # (N, D): restored, to go on from in the next envs

    def enter(self, envs: VectorEnv[Any, Any, Any], seed: int) -> None:
        """Play in `envs` from now on. They are reset, unless play goes on where it stood."""
        if envs is self._envs:
            return
        shape, actions = envs.single_observation_space.shape, envs.single_action_space
        self._mode = AutoresetMode(envs.metadata.get("autoreset_mode", AutoresetMode.NEXT_STEP))
        if envs.num_envs != self.copies:
            raise RlftError(f"{envs.num_envs} copies of the game where copies is {self.copies}")
        if not isinstance(actions, Discrete) or actions.start != 0:
            raise RlftError(f"the actions must be Discrete, counted from 0, found {actions}")
        if shape is None or len(shape) != 1:
            raise RlftError(f"an observation must be one row of numbers, found shape {shape}")
        if self._mode is AutoresetMode.DISABLED:
            raise RlftError("the copies must reset themselves: autoreset SAME_STEP or NEXT_STEP")
        size = (self.steps + 1, self.copies)
        self.senses = torch.empty(*size, shape[0], device=self.device)
        self.q = torch.empty(*size, int(actions.n), device=self.device)
        self.actions = torch.empty(size, dtype=torch.int64, device=self.device)
        if self._resumed is not None:
            self.senses[-1] = self._resumed
        else:
            self.senses[-1] = torch.as_tensor(envs.reset(seed=seed)[0])
            self._resetting = np.zeros(self.copies, np.bool_)
            self._returns = np.zeros(self.copies)
        self._envs, self._resumed = envs, None

    @torch.inference_mode()
    def play(self, choose: Callable[[Tensor], tuple[Tensor, Tensor]]) -> None:
        """Record T decisions; `choose` maps senses (N, D) to q (N, A) and actions (N,)."""
        assert self._envs is not None, "enter comes first"
        self.senses[0] = self.senses[-1]
        self.finals.clear()
        for t in range(self.steps):
            self.q[t], self.actions[t] = choose(self.senses[t])
            observations, reward, terminated, truncated, infos = self._envs.step(
                self.actions[t].cpu().numpy()
            )
            self.senses[t + 1] = torch.as_tensor(observations)
            self.reward[t], self.terminated[t], self.truncated[t] = reward, terminated, truncated
            self.valid[t] = ~self._resetting
            self._count(t)
            if self._mode is AutoresetMode.SAME_STEP:
                cut = np.flatnonzero(self.truncated[t] & ~self.terminated[t])
                if cut.size:  # rows of an array, or of an array of arrays
                    self.finals.append((t, cut, np.stack(list(infos["final_obs"][cut]))))

    def _count(self, t: int) -> None:
        done = self.terminated[t] | self.truncated[t]
        self._returns += self.reward[t] * self.valid[t]
        if self._mode is AutoresetMode.NEXT_STEP:
            self._resetting = done
        if done.any():
            self._scores.extend(self._returns[done].tolist())
            self._returns[done] = 0.0
            self.episodes += int(done.sum())

    def score(self) -> float:
        """Mean return of the last 100 finished episodes; NaN before the first."""
        return sum(self._scores) / len(self._scores) if self._scores else nan

    def state(self) -> dict[str, Any]:
        """What play depends on between two rollouts, but for the games themselves."""
        senses = self._resumed if self._envs is None else self.senses[-1]
        return {
            **({} if senses is None else {"senses": senses}),
            "resetting": self._resetting,
            "returns": self._returns,
            "scores": np.array(self._scores),
            "episodes": self.episodes,
        }

    def restore(self, state: Mapping[str, Tensor]) -> None:
        """Go on from such a state in the environments entered next."""
        if len(state["returns"]) != self.copies:
            raise ValueError(f"{len(state['returns'])} copies of the game, not {self.copies}")
        self._envs, self._resumed = None, state.get("senses")
        self._resetting, self._returns = state["resetting"].numpy(), state["returns"].numpy()
        self._scores.clear()
        self._scores.extend(state["scores"].tolist())
        self.episodes = int(state["episodes"])
