"""Rollouts: a few decisions of every copy, for learners that learn from what they just did.

The rules of vector environments stand in play.py. Nothing is learnt here, and no action chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from rlft.agents.play import Cut, Envs, Play, discrete_actions

Choice = tuple[Tensor, Tensor]  # q (N, A), actions (N,)


class Finals(NamedTuple):
    """What was seen last where the clock cut episodes, K in all."""

    t: np.ndarray  # (K,) the decision
    copies: np.ndarray  # (K,)
    senses: Tensor  # (K, ...)
    legal: Tensor | None  # (K, A)


class Rollout:
    """T decisions of N copies: senses (T+1, N, ...), q (T+1, N, A), actions (T+1, N), and the rest.

    Row T is the state after the last decision, where the next rollout goes on.
    """

    def __init__(self, steps: int, copies: int, device: str) -> None:
        self.steps, self.copies, self.device = steps, copies, device
        self.play = Play(copies)
        self.reward = np.empty((steps, copies), np.float32)
        self.terminated = np.empty((steps, copies), np.bool_)
        self.truncated = np.empty((steps, copies), np.bool_)
        self.valid = np.empty((steps, copies), np.bool_)  # False where a step only reset the copy
        self.finals: list[tuple[int, Cut]] = []  # t, the episodes that the clock cut there
        self.legal: Tensor | None = None  # (T+1, N, A) in games that say what is legal

    def enter(self, envs: Envs, seed: int) -> None:
        """Play in `envs` from now on. They are reset, unless play goes on where it stood."""
        actions = discrete_actions(envs.single_action_space)
        if not self.play.enter(envs, seed):
            return
        size, seen = (self.steps + 1, self.copies), torch.as_tensor(self.play.senses)
        dtype = torch.uint8 if seen.dtype is torch.uint8 else torch.float32  # pixels stay pixels
        self.senses = torch.empty(*size, *seen.shape[1:], dtype=dtype, device=self.device)
        self.q = torch.empty(*size, actions, device=self.device)
        self.actions = torch.empty(size, dtype=torch.int64, device=self.device)
        self.legal = None
        self._note(self.steps)

    @torch.inference_mode()
    def record(self, choose: Callable[[Tensor, Tensor | None], Choice]) -> None:
        """Play T decisions; `choose` maps senses (N, ...) and legal actions to q and actions."""
        self.senses[0] = self.senses[-1]
        if self.legal is not None:
            self.legal[0] = self.legal[-1]
        self.finals.clear()
        for t in range(self.steps):
            legal = None if self.legal is None else self.legal[t]
            self.q[t], self.actions[t] = choose(self.senses[t], legal)
            moment = self.play.step(self.actions[t].cpu().numpy())
            self.reward[t], self.valid[t] = moment.reward, moment.valid
            self.terminated[t], self.truncated[t] = moment.terminated, moment.truncated
            self._note(t + 1)
            if moment.cut is not None:
                self.finals.append((t, moment.cut))

    def last(self) -> Finals:
        """The `finals` in one: there must be some."""
        cuts = [cut for _, cut in self.finals]
        t = np.repeat([t for t, _ in self.finals], [len(cut.copies) for cut in cuts])
        senses = torch.as_tensor(np.concatenate([cut.senses for cut in cuts]))
        legal = None
        if self.legal is not None:
            allowed = [np.ones((len(c.copies), self.q.shape[-1]), bool) if c.legal is None
                       else c.legal for c in cuts]  # fmt: skip
            legal = torch.as_tensor(np.concatenate(allowed), device=self.device)
        copies = np.concatenate([cut.copies for cut in cuts])
        return Finals(t, copies, senses.to(self.device, self.senses.dtype), legal)

    def _note(self, row: int) -> None:
        """Take down the present in `row`."""
        self.senses[row] = torch.as_tensor(self.play.senses)
        if self.play.legal is not None:
            if self.legal is None:
                self.legal = torch.ones_like(self.q, dtype=torch.bool)
            self.legal[row] = torch.as_tensor(self.play.legal)
        elif self.legal is not None:
            self.legal[row] = True

    def state(self) -> dict[str, Any]:
        """What play depends on between two rollouts, but for the games themselves."""
        return self.play.state()

    def restore(self, state: Mapping[str, Tensor]) -> None:
        """Go on from such a state in the environments entered next."""
        self.play.restore(state)
