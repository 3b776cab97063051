"""What an NPC is in the middle of, as plain arrays that a game saves with its own.

Which arrays a mind has stands in mind.py; here is how generators become numbers, and how a state
that comes back is judged before any of it is believed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.npc.errors import RlftError

State: TypeAlias = dict[str, NDArray[Any]]
_BITS, _WORDS = 32, 4  # of a generator's two large numbers: JSON keeps words of 32 bits whole


def generator_rows(generators: Sequence[np.random.Generator]) -> NDArray[np.uint32]:
    """PCG64 generators as numbers (n, 10)."""
    rows = []
    for generator in generators:
        whole: Any = generator.bit_generator.state
        large = (whole["state"]["state"], whole["state"]["inc"])
        words = [n >> _BITS * k & (2**_BITS - 1) for n in large for k in range(_WORDS)]
        rows.append([*words, whole["has_uint32"], whole["uinteger"]])
    return np.array(rows, dtype=np.uint32)


def set_generator(generator: np.random.Generator, row: Sequence[int]) -> None:
    """Make a PCG64 generator go on from these numbers."""
    words = [int(n) for n in row]
    state, increment = (
        sum(n << _BITS * k for k, n in enumerate(words[i : i + _WORDS])) for i in (0, _WORDS)
    )
    generator.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": state, "inc": increment},
        "has_uint32": words[-2],
        "uinteger": words[-1],
    }


def checked(state: Any, wanted: Mapping[str, NDArray[Any]]) -> State:
    """Copies of the state's arrays, sure to have the names, shapes and types of `wanted`'s.

    Lists, as JSON brings them back, do as well. Raises RlftError.
    """
    if not isinstance(state, Mapping) or set(state) != set(wanted):
        raise RlftError(f"not a state of such an NPC: it has {', '.join(wanted)}")
    found = {}
    for name, like in wanted.items():
        try:
            raw = np.asarray(state[name])
            fits = raw.dtype.kind in "biuf" and raw.shape == like.shape
            with np.errstate(all="ignore"):
                array = raw.astype(like.dtype) if fits else like
            fits = fits and bool((array == raw).all() and np.isfinite(array).all())
        except (TypeError, ValueError, OverflowError):
            fits = False
        if not fits:
            raise RlftError(f"{name!r} in the state must be {like.dtype} of shape {like.shape}")
        found[name] = array.copy()
    for row in found["generator"].tolist():
        if not row[_WORDS] % 2 or row[-2] > 1:  # an increment is odd
            raise RlftError("'generator' in the state is not that of a generator")
    return found


def within(name: str, array: NDArray[Any], low: float, high: float) -> None:
    """Refuse a state whose array leaves [low, high]."""
    if array.size and not low <= array.min() <= array.max() <= high:
        raise RlftError(f"{name!r} in the state must be from {low:g} to {high:g}")
