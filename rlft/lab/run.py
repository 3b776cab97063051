"""The run folder: everything a training produced. Each file is whole or absent.

`config.json` as resolved, `metrics.jsonl` a line an update, `checkpoints/` the last two, `history/`
about twenty brains, `brain.npc`, `evaluation.json`, `curve.png`, `preview.gif`.
"""

from __future__ import annotations

import json
import math
import os
import sys
import zipfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import numpy.typing as npt

from rlft.npc import Brain, RlftError, write
from rlft.npc.writing import replacing

CHECKPOINTS = 2  # kept


class Run:
    """A run folder that is being written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._metrics: TextIO | None = None

    @classmethod
    def create(cls, root: str | Path, name: str) -> Run:
        """The first free of `root/name-1`, `root/name-2`, ..."""
        number = 1
        while True:
            folder = Path(root) / f"{name}-{number}"
            try:
                folder.mkdir(parents=True)
                (folder / "checkpoints").mkdir()
                (folder / "history").mkdir()
                return cls(folder)
            except FileExistsError:
                if not folder.exists() or not Path(root).is_dir():
                    raise RlftError(f"cannot write to {root}: it is not a folder") from None
                number += 1
            except OSError as error:
                reason = error.strerror or error
                raise RlftError(
                    f"cannot write to {folder} ({reason}): name a folder with --out"
                ) from None

    def write_json(self, name: str, data: Any) -> None:
        self.write_text(name, json.dumps(data, indent=1) + "\n")

    def write_text(self, name: str, text: str) -> None:
        """Under a temporary name, then renamed."""
        with replacing(self.folder / name) as temporary:
            temporary.write_text(text)

    def log(self, metrics: Mapping[str, float | None]) -> None:
        """One line of metrics.jsonl; a line that was cut short is the last."""
        try:
            if self._metrics is None:
                self._metrics = (self.folder / "metrics.jsonl").open("a", buffering=1)
            self._metrics.write(json.dumps(metrics) + "\n")
        except OSError as error:
            raise RlftError(f"cannot write metrics.jsonl: {error.strerror or error}") from None

    def save_brain(self, brain: Brain, name: str = "brain.npc") -> None:
        write(brain, self.folder / name)

    def keep(self, brain: Brain, steps: int) -> None:
        """A brain for the history."""
        write(brain, self._kept(steps))

    def last_kept(self) -> int:
        """Steps of the newest brain of the history; 0 before the first."""
        return max(self._history(), default=0)

    def _kept(self, steps: int) -> Path:
        return self.folder / "history" / f"{steps:010d}.npc"

    def _history(self) -> list[int]:
        """Steps of every brain of the history."""
        stems = [path.stem for path in (self.folder / "history").glob("*.npc")]
        return [int(stem) for stem in stems if stem.isdigit()]

    def checkpoint(self, arrays: Mapping[str, npt.NDArray[Any]], steps: int) -> None:
        """Everything needed to go on; only the last two stay, and those until this one is whole."""
        folder = self.folder / "checkpoints"
        path = folder / f"{steps:010d}.npz"
        partial = folder / "checkpoint.part"  # one name: what a kill left is written over
        try:
            with partial.open("wb") as file:
                np.savez(file, allow_pickle=False, **arrays)
                file.flush()
                os.fsync(file.fileno())  # renamed only when it is on the disk: power may fail too
            os.replace(partial, path)
            for stale in sorted(folder.glob("*.npz"))[:-CHECKPOINTS]:
                stale.unlink()
        except OSError as error:
            with suppress(OSError):
                partial.unlink()  # half of it is of no use and may fill the disk
            raise RlftError(f"cannot write {path}: {error.strerror or error}") from None

    def read_json(self, name: str) -> dict[str, Any]:
        """A file of the folder. Raises RlftError where it is missing or damaged."""
        try:
            data = json.loads((self.folder / name).read_text())
        except (OSError, ValueError):
            raise RlftError(
                f"{self.folder} is not a run folder: it holds no readable {name}"
            ) from None
        if not isinstance(data, dict):
            raise RlftError(f"{self.folder / name} should hold a JSON object")
        return data

    def last_checkpoint(self) -> tuple[int, dict[str, npt.NDArray[Any]]]:
        """Steps and arrays of the newest checkpoint that is whole; 0 and none before the first.

        Raises RlftError where there are some and none is whole.
        """
        paths = sorted((self.folder / "checkpoints").glob("*.npz"), reverse=True)
        for path in paths:
            try:
                with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                    return int(path.stem), {name: arrays[name] for name in arrays.files}
            except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
                print(f"rlft: {path} is damaged, trying the one before", file=sys.stderr)
        if paths:
            raise RlftError(f"{self.folder} holds no whole checkpoint to go on from")
        return 0, {}

    def forget_after(self, steps: int) -> None:
        """Drop the lines of metrics.jsonl and the history that came after a checkpoint."""
        path = self.folder / "metrics.jsonl"
        lines = path.read_text().splitlines() if path.exists() else []
        kept = [line for line in lines if _steps_of(line) <= steps]
        self.write_text("metrics.jsonl", "".join(line + "\n" for line in kept))
        for later in self._history():
            if later > steps:
                self._kept(later).unlink()

    def close(self) -> None:
        if self._metrics is not None:
            self._metrics.close()
            self._metrics = None


def _steps_of(line: str) -> float:
    """Steps of a line of metrics; infinite for one that a kill cut short."""
    try:
        return float(json.loads(line)["steps"])
    except (ValueError, KeyError, TypeError):
        return math.inf
