"""What becomes of a playback as it is recorded: every decision once, level by level, in a file.

A file that is there already is gone on with; it is brought up to date at the end of each level.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from rlft.lab.tasks import OwnTask
from rlft.lab.teaching.dataset import KINDS, Dataset, merge
from rlft.lab.teaching.dataset_file import read_dataset, write_dataset
from rlft.lab.viewing.playback import Playback

DECIDED = ("observations", "actions", "actors", "rewards", "terminated", "truncated")

Row = tuple[Any, ...]  # of DECIDED


class Recording:
    """Everything that was played so far, and where it is kept."""

    def __init__(self, task: OwnTask, path: str | Path) -> None:
        """Raises RlftError where the file is no recording, or one of another game."""
        self.task, self.path = task, Path(path)
        self._dirty = False
        self._past: list[Dataset] = []  # whole episodes
        self._rows: list[Row] = []  # of this level
        if self.path.exists():
            known = read_dataset(self.path)
            merge([known, self._episode([], None, 0)])
            self._past.append(known)

    def follow(self, playback: Playback, seed: int, actor: Callable[[], int]) -> None:
        """Record a playback that has just begun its first level, of this seed.

        `actor` says who made the last decision.
        """
        self.playback, self.actor, self._level = playback, actor, seed
        self._decisions, self._history = playback.decisions, playback.history
        self._final = playback.observation.ravel()
        playback.listeners.append(self._remember)

    def _remember(self) -> None:
        """Take in the decision or the new level that has just been made."""
        playback, out = self.playback, self.playback.batch.out
        if playback.history is not self._history:  # of another level
            self.keep()
            self._history, self._level = playback.history, self._level + 1
        if playback.decisions == self._decisions:
            return  # a level has begun, or a moment is seen again
        self._decisions, self._dirty = playback.decisions, True
        self._rows.append((
            playback.before.ravel(), playback.action, self.actor(), float(out.reward[0, 0]),
            bool(out.terminated[0]), bool(out.truncated[0]),
        ))  # fmt: skip
        self._final = playback.observation.ravel()
        if playback.outcome:
            self.save()

    def forget(self, decisions: int) -> None:
        """The last so many decisions of this level did not happen."""
        if decisions:
            del self._rows[len(self._rows) - decisions :]
            self._final = self.playback.observation.ravel()
            self._dirty = True

    def keep(self) -> None:
        """This level so far, as an episode."""
        if self._rows:
            self._past.append(self._episode(self._rows, self._final, self._level))
            self._rows = []

    def all(self) -> Dataset:
        """Everything so far, this level too."""
        now = self._episode(self._rows, self._final if self._rows else None, self._level)
        return merge([*self._past, now])

    def save(self) -> None:
        """Bring the file up to date."""
        if self._dirty:
            write_dataset(self.all(), self.path)
            self._dirty = False

    def _episode(self, rows: list[Row], final: Any, seed: int) -> Dataset:
        """One episode, or none where nothing was decided."""
        task, kinds = self.task, {name: kind[0] for name, kind in KINDS.items()}
        seen, chosen = "|u1" if task.senses[0].shape else "<f4", "<i8" if task.discrete else "<f4"
        kinds |= {"observations": seen, "finals": seen, "actions": chosen}
        given: dict[str, Any] = dict(zip(DECIDED, zip(*rows, strict=True), strict=False))
        if rows:
            given |= {"finals": [final], "lengths": [len(rows)], "seeds": [seed]}
        arrays = {name: np.array(given.get(name, ()), kind) for name, kind in kinds.items()}
        for name in ("observations", "finals"):
            arrays[name] = arrays[name].reshape(-1, task.senses.size)
        if not task.discrete:
            arrays["actions"] = arrays["actions"].reshape(-1, len(task.actions))
        return Dataset(task.id, task.rules, task.senses, task.actions, **arrays)
