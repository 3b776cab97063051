"""Replay of Stable-Baselines3's with decisions that are kept for good. Nothing is learnt here."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from rlft.agents.sb3_state import STORED
from rlft.npc.errors import RlftError


class Sb3Replay:
    """A replay buffer of SB3's, as a recipe meets it: `protect` what it holds now.

    Protected decisions stand in a copy of the buffer that nothing is added to. Each decision that
    SB3 then asks for is one of those with probability `share`; SB3's generators say which.
    """

    prioritised = False  # SB3 draws uniformly

    def __init__(self, buffer: Any) -> None:
        self.buffer = buffer
        self.protected: Any = None  # a buffer as well
        self.share = 0.0  # of each draw that is protected
        self._drawn = buffer._get_samples
        buffer._get_samples = self._samples

    def protect(self, share: float) -> None:
        """Keep what is recorded now for good, as that share of each draw."""
        buffer = self.buffer
        size = buffer.size()
        order = np.arange(buffer.pos - size, buffer.pos) % buffer.buffer_size  # the oldest first
        if isinstance(buffer.observations, dict):
            raise RlftError("observations in parts cannot be protected: give one array a decision")
        self._protect({name: getattr(buffer, name)[order] for name in STORED}, share)

    def _protect(self, stored: Mapping[str, np.ndarray], share: float) -> None:
        kept = copy.copy(self.buffer)
        for name, rows in stored.items():
            setattr(kept, name, rows)
        kept.buffer_size, kept.pos, kept.full = len(stored["rewards"]), 0, True
        self.protected, self.share = kept, share

    def _samples(self, batch_inds: np.ndarray, env: Any = None) -> Any:
        """What the buffer gives for these rows, some of them exchanged for protected ones."""
        if self.protected is None:
            return self._drawn(batch_inds, env=env)
        kept, share = self.protected, self.share
        count = int(np.random.binomial(len(batch_inds), share))  # noqa: NPY002 (SB3 draws here)
        rows = np.random.randint(0, kept.buffer_size, size=count)  # noqa: NPY002
        new = self._drawn(batch_inds[count:], env=env)
        old = type(kept)._get_samples(kept, rows, env=env)
        pairs = zip(new, old, strict=True)
        return type(new)(*[None if a is None else torch.cat([a, b]) for a, b in pairs])

    def state(self) -> dict[str, Any]:
        """What is protected; nothing where nothing is."""
        if self.protected is None:
            return {}
        return {"share": self.share, **{name: getattr(self.protected, name) for name in STORED}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from such a state."""
        if state:
            stored = {name: state[name].numpy() for name in STORED}
            self._protect(stored, float(state["share"]))
