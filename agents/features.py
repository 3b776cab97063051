"""Binary features: which few weights an observation reads. What is learnt from them is elsewhere.

A table is linear in rows with a single one, tile coding in rows with a one for each tiling; so
both are a short list of indices, and a row of zeros and ones is never made.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.spaces import Discrete, Space

from rlft.npc import Brain
from rlft.npc.errors import RlftError
from rlft.npc.tiles import active

Indices = npt.NDArray[np.int64]


class Features:
    """The active features of observations, as the linear head of a brain reads them."""

    def __init__(self, brain: Brain) -> None:
        """Raises RlftError for a brain that is no table and no tile coding."""
        architecture = brain.architecture
        kinds = [op.kind for op in architecture.ops]
        if kinds not in (["linear"], ["tiles", "linear"], ["linear", "tiles", "linear"]):
            raise RlftError(
                f"a table learns a linear head on one-hot senses or on tiles, found "
                f"{', '.join(kinds)}: make the brain with rlft.npc table or tiled"
            )
        self.inputs, self.actions = architecture.inputs, architecture.outputs
        self.width = architecture.widths[architecture.ops[-1].inputs[0]]  # of a row of features
        self.active = 1  # features of an observation
        self._tiles: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], int, int] | None = None
        self._chosen: npt.NDArray[np.float32] | None = None  # (D, chosen) weights that pick senses
        if len(kinds) == 3:
            first = architecture.ops[0].name
            self._chosen = brain.tensors[f"{first}.weight"].T
        if len(kinds) > 1:
            tiles = architecture.ops[-2]
            weight, bias = (brain.tensors[f"{tiles.name}.{part}"] for part in ("weight", "bias"))
            self.active = int(tiles.settings["tilings"])
            self._tiles = weight, bias, self.active, int(tiles.settings["bins"])

    def check(self, space: Space[Any], senses: npt.NDArray[Any]) -> None:
        """Raises RlftError where such observations (N, ...) are not what the head can read."""
        if self._tiles is None and isinstance(space, Discrete):
            if space.start != 0 or space.n > self.width:
                raise RlftError(f"{space} states in a table of {self.width}, counted from 0")
        elif senses.ndim != 2 or senses.shape[1] != self.inputs:
            raise RlftError(
                f"the game gives senses of shape {senses.shape[1:]}, the brain reads {self.inputs}"
            )
        elif self._tiles is None and not _is_one_hot(senses):
            raise RlftError(
                "a table needs one-hot senses, a single one among zeros: "
                "senses that are numbers are learnt over tiles"
            )

    def __call__(self, senses: npt.NDArray[Any]) -> Indices:
        """Indices (N, k) into the features.

        `senses` are one-hot rows (N, D) or states (N,) for a table, rows of numbers for tiles.
        """
        if self._tiles is not None:
            weight, bias, tilings, bins = self._tiles
            if self._chosen is not None:
                senses = senses @ self._chosen
            return active(senses * weight + bias, tilings, bins)
        states = senses if senses.ndim == 1 else senses.argmax(1)
        return states[:, None].astype(np.int64)


def _is_one_hot(rows: npt.NDArray[Any]) -> bool:
    return bool(((rows == 0).sum(1) == rows.shape[1] - 1).all() and (rows.max(1) == 1).all())
