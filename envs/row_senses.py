"""Observations of any Gymnasium space as rows of numbers, each with a name. Faces are in rows.py.

| space | numbers | names |
|---|---|---|
| Box | as they are, flattened | `obs.0`, `obs.1`, ... with the finite bounds |
| Discrete, MultiDiscrete | a one-hot each | `obs.0`, ...; `obs.0.0`, `obs.0.1`, `obs.1.0`, ... |
| MultiBinary | 0 or 1 | `obs.0`, `obs.1`, ... |
| Dict, Tuple | their parts in turn | the key for `obs`: `key.0`; nested `a.b.0`; `0.0` |
| Box of uint8, 3-D or at least 16 x 16 | a picture, left as it is | `pixels` |

A game may say better names: `named`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium import Space, spaces
from gymnasium.vector.utils import concatenate, create_empty_array

from rlft.npc.errors import RlftError
from rlft.npc.schema import MAX_WIDTH, SENSES, Schema, Sense, pixels

Array = npt.NDArray[Any]
Path = tuple[str | int, ...]  # keys of an observation, from the outside in
Write = Callable[[Array, Array], None]  # observations (N, ...) into rows (N, D) that hold zeros

PICTURE_SIDE = 16  # an array of bytes with shorter sides is no picture
ONE_HOT = "one-hot"  # the unit of senses of which exactly one is 1
UNKNOWN = 1e9  # bounds beyond this say nothing


@dataclass(frozen=True)
class _Part:
    """One array of an observation and the columns it fills."""

    path: Path
    senses: Sequence[Sense]
    write: Write


class Reading:
    """How observations of a space become rows; `shape` is a row's, `dtype` its numbers'."""

    def __init__(self, space: Space[Any]) -> None:
        """Raises RlftError for a space that is no fixed number of numbers."""
        self._space = space
        leaves = list(_leaves(space))
        pictures = [path for path, leaf in leaves if _is_picture(leaf)]
        self._picture = leaves[0][0] if pictures and len(leaves) == 1 else None
        if pictures and self._picture is None:
            raise RlftError(
                f"observation {'.'.join(map(str, pictures[0]))!r} is a picture beside other "
                "senses: observe either (gymnasium.wrappers.FilterObservation)"
            )
        width = sum(_width(leaf) for _, leaf in leaves)
        if not 0 < width <= MAX_WIDTH:
            raise RlftError(
                f"an observation is {width:,} numbers: 1 to {MAX_WIDTH:,} are allowed; pictures "
                "can be shrunk (gymnasium.wrappers.ResizeObservation)"
            )
        self.dtype: np.dtype[Any] = np.dtype(np.float32 if self._picture is None else np.uint8)
        if self._picture is not None:
            shape = leaves[0][1].shape
            assert shape is not None
            self.shape = shape if len(shape) == 3 else (*shape, 1)
            self.senses = pixels(self.shape)
        else:
            self._parts = [_part(path, leaf) for path, leaf in leaves]
            self.senses = Schema(tuple(s for part in self._parts for s in part.senses))
            self.shape = (width,)

    def rows(self, observations: Any, copies: int) -> Array:
        """(N, *shape) of observations batched as Gymnasium does; always a new array."""
        if self._picture is not None:
            picture = _at(observations, self._picture)
            return np.array(picture, np.uint8).reshape(copies, *self.shape)
        rows = np.zeros((copies, *self.shape), np.float32)
        start = 0
        for part in self._parts:
            end = start + len(part.senses)
            part.write(np.asarray(_at(observations, part.path)), rows[:, start:end])
            start = end
        return rows

    def gathered(self, observations: Sequence[Any]) -> Array:
        """(K, *shape) of K observations of single environments."""
        batch: Any = create_empty_array(self._space, n=len(observations), fn=np.zeros)
        return self.rows(concatenate(self._space, observations, batch), len(observations))


def named(numbers: Schema, names: Sequence[str]) -> Schema:
    """The same numbers by a game's own names; those of `SENSES` have their unit and angle.

    Raises RlftError where there are not as many, and for names that cannot be.
    """
    if len(names) != len(numbers):
        raise RlftError(f"{len(names)} names for the {len(numbers)} numbers of an observation")
    known = {sense.name: sense for sense in SENSES}
    senses = []
    for number, name in zip(numbers, map(str, names), strict=True):
        sense = known.get(name, number)
        senses.append(sense._replace(name=name, low=number.low, high=number.high))
    return Schema(tuple(senses))


def _leaves(space: Space[Any], path: Path = ()) -> Iterator[tuple[Path, Space[Any]]]:
    if isinstance(space, spaces.Dict):
        for key, part in space.spaces.items():
            yield from _leaves(part, (*path, key))
    elif isinstance(space, spaces.Tuple):
        for index, part in enumerate(space.spaces):
            yield from _leaves(part, (*path, index))
    else:
        yield path, space


def _at(observation: Any, path: Path) -> Any:
    for key in path:
        observation = observation[key]
    return observation


def _is_picture(space: Space[Any]) -> bool:
    if not isinstance(space, spaces.Box) or space.dtype != np.uint8:
        return False
    return len(space.shape) == 3 or (len(space.shape) == 2 and min(space.shape) >= PICTURE_SIDE)


def _width(space: Space[Any]) -> int:
    if isinstance(space, spaces.Discrete):
        return int(space.n)
    if isinstance(space, spaces.MultiDiscrete):
        return int(space.nvec.sum())
    if isinstance(space, (spaces.Box, spaces.MultiBinary)):
        return int(np.prod(space.shape, dtype=np.int64))
    raise RlftError(
        f"observations of {type(space).__name__} cannot be rows: use Box, Discrete, MultiDiscrete, "
        "MultiBinary, or a Dict or Tuple of them"
    )


def _part(path: Path, space: Space[Any]) -> _Part:
    prefix = ".".join("_".join(str(key).split()) for key in path) or "obs"
    if isinstance(space, spaces.Box):
        bounds = zip(space.low.ravel().tolist(), space.high.ravel().tolist(), strict=True)
        return _Part(path, [_bounded(f"{prefix}.{i}", *b) for i, b in enumerate(bounds)], _flat)
    if isinstance(space, spaces.MultiBinary):
        names = [f"{prefix}.{i}" for i in range(_width(space))]
        return _Part(path, [Sense(name, 0.0, 1.0) for name in names], _flat)
    if isinstance(space, spaces.Discrete):
        names = [f"{prefix}.{i}" for i in range(int(space.n))]
        offsets = np.array([-int(space.start)])
    else:
        assert isinstance(space, spaces.MultiDiscrete)  # _width has refused the rest
        sizes = space.nvec.ravel()
        names = [f"{prefix}.{i}.{value}" for i, n in enumerate(sizes) for value in range(n)]
        offsets = np.cumsum(sizes) - sizes - space.start.ravel()
    return _Part(path, [Sense(name, 0.0, 1.0, ONE_HOT) for name in names], _one_hot(offsets))


def _bounded(name: str, low: float, high: float) -> Sense:
    """A sense with the bounds that say something."""
    low = low if low >= -UNKNOWN else -np.inf
    high = high if high <= UNKNOWN else np.inf
    return Sense(name, low, high) if low < high else Sense(name)


def _flat(batch: Array, rows: Array) -> None:
    with np.errstate(over="ignore", invalid="ignore"):  # rows.py refuses what is not finite
        rows[:] = batch.reshape(rows.shape)


def _one_hot(offsets: Array) -> Write:
    """Ones at offset + value, for whole numbers (N,) or (N, ...), as many as there are offsets."""

    def write(batch: Array, rows: Array) -> None:
        columns = batch.reshape(len(rows), len(offsets)) + offsets
        rows[np.arange(len(rows))[:, None], columns] = 1.0

    return write
