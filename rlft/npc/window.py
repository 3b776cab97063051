"""The last moments of a game as one observation: their names, and who keeps them.

An observation of K moments has each one's senses and whether there was such a moment, the oldest
first: `past.2.foe.forward`, ..., `past.2.known`, `past.1...`, then `foe.forward`, ..., `now.known`.
Before an episode began nothing is known, and reads zero.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rlft.npc.errors import RlftError
from rlft.npc.schema import Schema, Sense

Array = NDArray[np.float32]
_MOMENT = re.compile(r"past\.\d+\.known")  # not past.1.target.known, which is a sense
NOW = "now.known"  # the last sense of an observation of several moments


def windowed(senses: Schema, moments: int) -> Schema:
    """The senses of so many moments. Raises RlftError for pictures and for fewer than 2."""
    if moments < 2 or any(sense.shape for sense in senses) or NOW in senses:
        raise RlftError(
            f"a window of {moments} moments: it has at least 2, of numbers, and is made of single "
            "moments"
        )
    rows: list[Sense] = []
    for age in range(moments - 1, 0, -1):
        rows += [sense._replace(name=f"past.{age}.{sense.name}") for sense in senses]
        rows.append(Sense(f"past.{age}.known", 0.0, 1.0, "0 or 1"))
    return Schema((*rows, *senses, Sense(NOW, 0.0, 1.0, "0 or 1")))


def moments_of(senses: Schema) -> int:
    """How many moments an observation has; 1 for senses without a past."""
    if senses.names[-1] != NOW:
        return 1
    return 1 + sum(_MOMENT.fullmatch(name) is not None for name in senses.names)


def now(senses: Schema) -> Schema:
    """The senses of the present alone. Raises RlftError where the past has others."""
    moments = moments_of(senses)
    if moments == 1:
        return senses
    present = Schema(tuple(senses)[len(senses) - len(senses) // moments : -1])
    if windowed(present, moments).names != senses.names:
        raise RlftError(f"senses that end in {NOW!r} have the same names at every moment")
    return present


class Window:
    """The last K moments of N copies; nothing is known at first."""

    def __init__(self, copies: int, moments: int, size: int) -> None:
        """`size` is how many numbers a moment's senses have."""
        self.rows = np.zeros((copies, moments, size + 1), np.float32)

    def push(self, senses: NDArray[Any], copies: NDArray[np.intp] | None = None) -> Array:
        """The observations (N, K * (D + 1)) with these senses (N, D) as the present.

        `copies` are the only ones that come to a new moment, where not all do.
        """
        if copies is None:
            self.rows[:, :-1] = self.rows[:, 1:]
            self.rows[:, -1, :-1] = senses
            self.rows[:, -1, -1] = 1.0
            whole: Array = self._flat(self.rows).copy()
            return whole
        self.rows[copies] = self._after(self.rows[copies], senses)
        return self._flat(self.rows[copies])

    def peek(self, senses: NDArray[Any]) -> Array:
        """What `push` would give, without a new moment."""
        return self._flat(self._after(self.rows, senses))

    def _after(self, rows: Array, senses: NDArray[Any]) -> Array:
        present = np.ones((len(rows), 1, rows.shape[2]), np.float32)
        present[:, 0, :-1] = senses
        after: Array = np.concatenate((rows[:, 1:], present), axis=1)
        return after

    def _flat(self, rows: Array) -> Array:
        flat: Array = rows.reshape(len(rows), -1)
        return flat

    def forget(self, copies: Any) -> None:
        """These copies begin anew: an index, or flags (N,)."""
        self.rows[copies] = 0.0
