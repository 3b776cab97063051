"""What every learner is. What each does stands in its own file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

import numpy as np

from rlft.agents.play import Envs
from rlft.finetune.sites import Sites
from rlft.npc import Brain

Metrics = dict[str, "float | None"]


class Learner(Protocol):
    """Improves a brain by interaction, in steps that its owner paces.

    Logging, evaluation, checkpoints and stopping are the owner's.
    """

    @property
    def steps(self) -> int:
        """Game steps so far, of all copies together."""

    @property
    def updates(self) -> int:
        """Gradient steps, or changes of a table."""

    def learn(self, envs: Envs, steps: int) -> Iterator[Metrics]:
        """Learn for about `steps` more game steps; yields metrics every so often.

        Play goes on where it stood, also after `restore`; other environments are reset first. At
        every yield the learner is whole: take a snapshot, stop, or go on. Raises RlftError where
        what the game gives does not fit the brain, or numbers stop being finite.
        """

    def brain(self, start: Brain) -> Brain:
        """`start` with the weights to judge, keep and ship."""

    def sites(self) -> Sites:
        """Where a recipe may act."""

    def snapshot(self) -> dict[str, np.ndarray[Any, Any]]:
        """Everything learning depends on, but for the games themselves, as named arrays."""

    def restore(self, snapshot: Mapping[str, np.ndarray[Any, Any]]) -> None:
        """Go on from a snapshot, bit for bit. Raises RlftError for another learner's."""

    def forget_play(self) -> None:
        """Begin fresh episodes next: the games could not be restored."""
