"""Bodies as a game has them, read into arrays in metres. What is sensed of them: senses.py.

Inside, a vector of the plane is a complex number, x + iy with y upwards: times the conjugate of a
heading it is forward + i left of who looks there.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError, shown

if TYPE_CHECKING:
    from rlft.npc.brain import Brain

Floats: TypeAlias = NDArray[np.float64]
Vectors: TypeAlias = NDArray[np.complex128]

POSITION, VELOCITY = slice(0, 2), slice(2, 4)  # columns of the table that bodies are read into
HEADING, TURNING, HEALTH, COOLDOWN, RADIUS, SCENE, LOOKS = range(4, 11)
FIELDS: dict[str, int | slice] = {  # of Bodies
    "position": POSITION, "velocity": VELOCITY, "heading": HEADING, "turning": TURNING,
    "health": HEALTH, "cooldown": COOLDOWN, "radius": RADIUS, "scene": SCENE,
}  # fmt: skip
UNTOLD = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0])


@dataclass(frozen=True)
class Body:
    """The measures that senses are scaled by, in the words of rlft's own games."""

    radius: float = 0.35  # metres
    speed: float = 3.0  # metres a second, in any direction
    turn_rate: float = 3.5  # radians a second
    shot_speed: float = 7.0  # metres a second
    shot_radius: float = 0.12  # metres
    item_radius: float = 0.25  # metres, of what is good and of hazards
    ray_range: float = 10.0  # metres

    def __post_init__(self) -> None:
        for field in fields(self):
            length(field.name, getattr(self, field.name))

    @classmethod
    def of(cls, brain: Brain) -> Body:
        """The body that a brain was trained in, as far as its record tells."""
        record = brain.record.get("body")
        told = record if isinstance(record, dict) else {}
        return cls(**{field.name: told[field.name] for field in fields(cls) if field.name in told})


@dataclass(frozen=True)
class Bodies:
    """Bodies, items or projectiles of a game, in its own units: a row each, or one for all.

    Whose health is 0 neither senses nor is sensed. Many fights within the same walls are sensed for
    at once where each is a scene.
    """

    position: ArrayLike  # (m, 2), or (2,) of a single one
    heading: ArrayLike | None = None  # (m,) radians, math.atan2(y, x) of where it looks; nowhere
    velocity: ArrayLike | None = None  # (m, 2) a second; at rest
    turning: ArrayLike | None = None  # (m,) radians a second by which the heading grows; 0
    health: ArrayLike | None = None  # (m,) share of full health; 1
    cooldown: ArrayLike | None = None  # (m,) share that is left of its weapon's; 0, ready
    radius: ArrayLike | None = None  # (m,) that of `Body`
    scene: ArrayLike | None = None  # (m,) number of it; 0. Who is in another is not sensed


class State(NamedTuple):
    """Bodies in metres."""

    position: Vectors  # (m,)
    velocity: Vectors  # (m,) metres a second
    heading: Vectors  # (m,) of length 1; 0 of who looks nowhere
    turning: Floats  # (m,) radians a second, counter-clockwise
    health: Floats
    cooldown: Floats
    radius: Floats
    scene: Floats

    def take(self, chosen: Any) -> State:
        """Some of them: a slice, indices or a mask."""
        return State._make(part[chosen] for part in self)


class Units:
    """The game's units and directions, and metres with y upwards."""

    def __init__(self, scale: float, y_down: bool) -> None:
        self.scale, self.y_down = length("scale", scale), y_down
        self._turn = -1.0 if y_down else 1.0  # of angles
        self._factors = np.array([1.0, self._turn]) / self.scale

    def vectors(self, pairs: Floats) -> Vectors:
        """Pairs (..., 2) of the game as vectors (...)."""
        found: Vectors = np.ascontiguousarray(pairs * self._factors).view(np.complex128)[..., 0]
        return found

    def pairs(self, vectors: Vectors) -> Floats:
        """Vectors (...) as pairs (..., 2) of the game."""
        return pairs(vectors) / self._factors

    def read(
        self, groups: Sequence[tuple[str, Bodies | ArrayLike | None, float]]
    ) -> tuple[State, list[int]]:
        """Bodies, or positions alone, of groups with a name and a usual radius in metres.

        All in one, and how many of each group there are. Raises RlftError where they are not
        numbers, finite, and as many as there are positions.
        """
        told = [
            (name, given if isinstance(given, Bodies) else Bodies(given), radius)
            for name, given, radius in groups
            if given is not None
        ]
        places = {name: _positions(name, bodies.position) for name, bodies, _ in told}
        counts = [len(places.get(name, ())) for name, _, _ in groups]
        table = np.empty((sum(counts), len(UNTOLD)))
        table[:] = UNTOLD
        begin = 0
        for name, bodies, radius in told:
            end = begin + len(places[name])
            table[begin:end, POSITION] = places[name]
            table[begin:end, RADIUS] = radius * self.scale
            table[begin:end, LOOKS] = bodies.heading is not None
            _fill(name, bodies, table[begin:end])
            begin = end
        if not np.isfinite(table).all():
            raise _not_finite(table, [name for name, *_ in groups], counts)
        return self._state(table), counts

    def _state(self, table: Floats) -> State:
        heading = table[:, LOOKS] * np.exp(1j * self._turn * table[:, HEADING])
        return State(
            self.vectors(table[:, POSITION]),
            self.vectors(table[:, VELOCITY]),
            heading,
            self._turn * table[:, TURNING],
            table[:, HEALTH],
            table[:, COOLDOWN],
            table[:, RADIUS] / self.scale,
            table[:, SCENE],
        )


def _positions(name: str, given: ArrayLike) -> Floats:
    positions = numbers(f"{name}: position", given)
    if positions.ndim == 1 and positions.size in (0, 2):
        positions = positions.reshape(-1, 2)
    if positions.ndim != 2 or positions.shape[1] != 2:
        raise RlftError(f"{name}: positions of shape {positions.shape} should be (m, 2)")
    return positions


def _fill(name: str, bodies: Bodies, table: Floats) -> None:
    """Write what is told of some bodies into their rows."""
    for field, column in FIELDS.items():
        given = getattr(bodies, field)
        if given is None or column is POSITION:
            continue
        values = numbers(f"{name}: {field}", given)
        try:
            table[:, column] = values
        except ValueError:
            wanted = table[:, column].shape
            raise RlftError(f"{name}: {field} {values.shape} should be {wanted}") from None


def _not_finite(table: Floats, names: list[str], counts: list[int]) -> RlftError:
    """The error for the first number that is not finite."""
    row, column = np.argwhere(~np.isfinite(table))[0]
    ends = np.cumsum(counts)
    group = int(np.searchsorted(ends, row, side="right"))
    field = next(name for name, at in FIELDS.items() if column in np.r_[at])
    body = row - ends[group] + counts[group]
    return RlftError(f"{names[group]}: {field} of body {body} is not finite")


def pairs(vectors: Vectors) -> Floats:
    """Vectors (...) as x, y or forward, left (..., 2)."""
    return np.ascontiguousarray(vectors)[..., None].view(np.float64)


def numbers(name: str, given: ArrayLike) -> Floats:
    """What was given as an array, or an error that says which it was."""
    try:
        return np.asarray(given, np.float64)
    except (TypeError, ValueError, OverflowError):
        raise RlftError(f"{name} should be an array of numbers") from None


def length(name: str, value: Any) -> float:
    """A number above 0, or an error."""
    if isinstance(value, (int, float)) and 0.0 < value < math.inf:
        return float(value)
    raise RlftError(f"{name}={shown(value)} should be a number above 0")
