"""What a game's physics throws up, made safe for a brain: caught, clamped or refused, and counted.

How senses become an action stands in mind.py.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import SHOWN, RlftError, unknown
from rlft.npc.runtime import Array
from rlft.npc.schema import Schema

WIDEN = 4.0  # a sense may leave its range by this factor before it is clamped
LIMIT = 1e6  # a sense whose range is not known, or wider than this, is clamped here
FILTERS = ("clamp", "refuse")  # what happens to wild numbers
FAULTS = ("nan", "infinite", "outside")  # kinds of them


def ranges(senses: Schema) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Lowest and highest usual value of each number, and whether they are known; float64 (D,)."""
    sizes = [sense.size for sense in senses]
    ends = np.array([(sense.low, sense.high) for sense in senses], np.float64)
    low, high = np.repeat(ends, sizes, axis=0).T.copy()
    return low, high, (abs(low) <= LIMIT) & (abs(high) <= LIMIT)


class Filter:
    """Makes observations safe; `counts` says how many numbers were not, by kind and sense.

    `clamp` makes NaN and infinity 0 and brings the rest near its range; `refuse` raises RlftError
    where one of them is needed. `copies` is () for one NPC, (n,) for a squad. Senses that are one
    picture may come unflattened.
    """

    def __init__(self, senses: Schema, copies: tuple[int, ...] = (), policy: str = "clamp") -> None:
        if policy not in FILTERS:
            raise unknown("filter", policy, FILTERS)
        self.senses, self.refuses = senses, policy == "refuse"
        self.shape = (*copies, senses.size)
        picture = senses[0].shape if len(senses) == 1 else ()
        self.pictured = (*copies, *picture) if picture else self.shape
        low, high, known = ranges(senses)
        spare = np.where(known, high - low, 0.0) * (WIDEN - 1.0) / 2.0
        self.low = np.where(known, low, -LIMIT) - spare
        self.high = np.where(known, high, LIMIT) + spare
        # In their own precision, float32 observations take half the time and give the same.
        self.narrow = (self.low.astype(np.float32), self.high.astype(np.float32))
        self.counts = np.zeros((len(FAULTS), len(senses)), np.int64)

    def __call__(
        self, observation: ArrayLike, rows: NDArray[np.intp] | None = None, count: bool = True
    ) -> Array:
        """The observation as the brain may read it; of a squad, only these `rows` of it."""
        try:
            x = np.asarray(observation)
            low, high = self.narrow if x.dtype == np.float32 else (self.low, self.high)
            x = x.astype(low.dtype, copy=False)
        except (TypeError, ValueError, OverflowError):
            raise RlftError(f"an observation must be numbers of shape {self.shape}") from None
        if x.shape == self.pictured:
            x = x.reshape(self.shape)
        if x.shape != self.shape:
            raise RlftError(f"an observation of shape {x.shape}: this brain needs {self.shape}")
        if rows is not None:
            x = x[rows]
        tame = np.maximum(x, low)
        np.minimum(tame, high, out=tame)
        if not (tame == x).all():  # NaN equals nothing
            self._mend(x, tame, count)
        safe: Array = tame.astype(np.float32, copy=False)
        return safe

    def _mend(self, x: NDArray[Any], tame: NDArray[Any], count: bool) -> None:
        """Count what is wild in `x` and make `tame` finite, or refuse."""
        finite = np.isfinite(x)
        nan = np.isnan(x)
        found = np.stack([self._by_sense(w) for w in (nan, ~finite & ~nan, finite & (tame != x))])
        if count:
            self.counts += found
        if self.refuses:
            raise RlftError(f"an observation was refused: {told(found, self.senses.names)}")
        tame[~finite] = 0.0

    def _by_sense(self, wild: NDArray[np.bool_]) -> NDArray[np.int64]:
        columns = wild.reshape(-1, wild.shape[-1]).sum(0)
        starts = np.cumsum([0, *(sense.size for sense in self.senses)][:-1])
        sums: NDArray[np.int64] = np.add.reduceat(columns, starts)
        return sums

    @property
    def faults(self) -> dict[str, dict[str, int]]:
        """How many numbers were wild so far: kind, then sense."""
        rows = zip(FAULTS, self.counts, strict=True)
        return {
            kind: {self.senses.names[i]: int(row[i]) for i in np.flatnonzero(row)}
            for kind, row in rows
        }


def told(counts: NDArray[np.int64], names: tuple[str, ...]) -> str:
    """Counts by kind and sense in a line: the senses concerned, the most frequent first."""
    parts = []
    for kind, row in zip(("NaN", "infinite", "far outside the range"), counts, strict=True):
        if row.any():
            order: Any = np.argsort(-row, kind="stable")[: np.count_nonzero(row)]
            listed = ", ".join(f"{names[i]} {row[i]}" for i in order[:SHOWN])
            parts.append(f"{row.sum()} {kind} ({listed}{', ...' if len(order) > SHOWN else ''})")
    return "; ".join(parts) or "nothing"
