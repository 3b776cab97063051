"""Names: what an NPC perceives and does. The ordered list of senses, schema v1, action names.

How a world fills the senses stands with the worlds; how two schemas are matched, in transfer.py.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from rlft.npc.errors import RlftError, shown, unknown

MAX_WIDTH = 65_536  # numbers in an observation, as in any value of a network


class Sense(NamedTuple):
    """One named number an NPC perceives or, with a shape, one named picture."""

    name: str
    low: float = -math.inf  # smallest usual value; minus infinity: not known
    high: float = math.inf  # largest usual value; infinity: not known
    unit: str = ""
    angle: float | None = None  # degrees counter-clockwise from the heading; rays only
    shape: tuple[int, ...] = ()  # of a picture, whose numbers share the range

    @property
    def size(self) -> int:
        """How many numbers of an observation it is."""
        return math.prod(self.shape)


@dataclass(frozen=True)
class Schema:
    """An immutable ordered list of senses with distinct names.

    An observation has `size` numbers: each sense's in turn, a picture's flattened in C order.
    """

    senses: tuple[Sense, ...]

    def __post_init__(self) -> None:
        if not self.senses:
            raise RlftError("a schema needs at least one sense")
        if len(set(self.names)) < len(self.names):
            ((twice, _),) = Counter(self.names).most_common(1)
            raise RlftError(f"sense {shown(twice)} is listed twice: every name may stand once")
        for sense in self.senses:
            if not is_name(sense.name):
                raise RlftError(
                    f"bad sense name {shown(sense.name)}: 1 to 100 printable characters, no spaces"
                )
            if not sense.low < sense.high:
                raise RlftError(
                    f"sense {sense.name!r} ranges from {sense.low} to {sense.high}: "
                    "low must be below high"
                )
            _check_shape(sense)
        if self.size > MAX_WIDTH:
            raise RlftError(f"senses of {self.size} numbers: at most {MAX_WIDTH} are allowed")

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(sense.name for sense in self.senses)

    @cached_property
    def _indices(self) -> dict[str, int]:
        return {name: index for index, name in enumerate(self.names)}

    @cached_property
    def size(self) -> int:
        """How many numbers an observation has."""
        return sum(sense.size for sense in self.senses)

    def __len__(self) -> int:
        return len(self.senses)

    def __iter__(self) -> Iterator[Sense]:
        return iter(self.senses)

    def __contains__(self, name: object) -> bool:
        return name in self._indices

    def __getitem__(self, index: int) -> Sense:
        return self.senses[index]

    def index(self, name: str) -> int:
        """The position of a sense in this list; in an observation, if no picture comes before."""
        try:
            return self._indices[name]
        except KeyError:
            raise unknown("sense", name, self.names) from None

    def json(self) -> list[list[Any]]:
        """A row a sense: name, low, high, unit, angle and, of a picture, shape.

        JSON has no infinity: null stands for it.
        """
        return [_row(sense) for sense in self.senses]

    @classmethod
    def from_json(cls, rows: Any) -> Schema:
        """The schema that `json` wrote. Raises RlftError for anything else."""
        if not isinstance(rows, list):
            raise RlftError(f"a schema is a list of senses, not {shown(rows)}")
        return cls(tuple(_sense(row) for row in rows))


def _row(sense: Sense) -> list[Any]:
    low, high = (x if math.isfinite(x) else None for x in (sense.low, sense.high))
    row = [sense.name, low, high, sense.unit, sense.angle]
    return [*row, list(sense.shape)] if sense.shape else row


def _sense(row: Any) -> Sense:
    if isinstance(row, list) and len(row) in (5, 6):
        name, low, high, unit, angle, *shapes = row
        numbers = [value for value in (low, high, angle) if value is not None]
        if isinstance(name, str) and isinstance(unit, str) and len(unit) <= 100:
            pictured = all(isinstance(shape, list) and shape for shape in shapes)
            if pictured and all(type(value) in (int, float) for value in numbers):
                low = -math.inf if low is None else float(low)
                high = math.inf if high is None else float(high)
                angle = None if angle is None else float(angle)
                return Sense(name, low, high, unit, angle, *map(tuple, shapes))
    raise RlftError(f"bad sense {shown(row)}: it is [name, low, high, unit, angle, shape or none]")


def _check_shape(sense: Sense) -> None:
    shape: Any = sense.shape
    whole = isinstance(shape, tuple) and all(type(n) is int and 1 <= n <= MAX_WIDTH for n in shape)
    if not whole or len(shape) > 4:
        raise RlftError(
            f"sense {sense.name!r} has shape {shown(sense.shape)}: it must be a tuple of up to "
            f"four whole numbers, 1 to {MAX_WIDTH}"
        )


def is_name(name: str) -> bool:
    """Whether a sense or an action may be called so."""
    return 0 < len(name) <= 100 and name.isprintable() and " " not in name


def plain(n: int, prefix: str = "obs") -> Schema:
    """Names for an environment that has none: `obs.0` to `obs.<n-1>`, ranges not known."""
    return Schema(tuple(Sense(f"{prefix}.{index}") for index in range(n)))


def pixels(shape: tuple[int, ...]) -> Schema:
    """One sense, `pixels`: a picture of this shape, its numbers from 0 to 255."""
    return Schema((Sense("pixels", 0.0, 255.0, shape=shape),))


RAY_CLASSES = ("wall", "foe", "friend", "good", "hazard", "projectile")
RAY_DEGREES = tuple(range(0, 360, 15))  # counter-clockwise from the heading
DISCRETE_ACTIONS = (
    "idle",
    "forward",
    "back",
    "left",
    "right",
    "turn_left",
    "turn_right",
    "attack",
)
CONTINUOUS_ACTIONS = ("forward", "strafe", "turn", "attack")


def _version_1() -> Schema:
    """Schema v1, on which every shipped brain depends: never reordered, only succeeded.

    A position (x, y) at distance d is squashed, x/(d+2) with metres throughout, so that near
    things have the most resolution. What is absent or unseen reads zero.
    """
    offset = (("forward", -1, "squashed m"), ("left", -1, "squashed m"))
    position = (*offset, ("distance", 0, "squashed m"))
    velocity = (("velocity_forward", -1, "of top speed"), ("velocity_left", -1, "of top speed"))
    body = (
        *position,
        *velocity,
        ("facing_cos", -1, ""),
        ("facing_sin", -1, ""),
        ("health", 0, "of full"),
        ("cooldown", 0, "of full"),
        ("visible", 0, "0 or 1"),
    )
    groups: dict[str, tuple[tuple[str, int, str], ...]] = {
        "target": (*position, ("known", 0, "0 or 1")),
        "self": (
            ("health", 0, "of full"),
            ("cooldown", 0, "of full"),
            ("speed_forward", -1, "of top speed"),
            ("speed_left", -1, "of top speed"),
            ("turning", -1, "of top rate"),
            ("time_left", 0, "of the limit"),
        ),
        "foe": body,
        "friend": body,
        "projectile": (*offset, ("closing_speed", -1, "of top speed"), ("visible", 0, "0 or 1")),
    }
    rays = [
        Sense(f"ray.{kind}.{degrees}", 0.0, 1.0, "closeness", float(degrees))
        for kind in RAY_CLASSES
        for degrees in RAY_DEGREES
    ]
    rest = [
        Sense(f"{group}.{name}", float(low), 1.0, unit)
        for group, rows in groups.items()
        for name, low, unit in rows
    ]
    return Schema((*rays, *rest))


SENSES = _version_1()  # 178 senses
