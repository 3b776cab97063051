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


class Sense(NamedTuple):
    """One named number an NPC perceives."""

    name: str
    low: float = -math.inf  # smallest usual value; minus infinity: not known
    high: float = math.inf  # largest usual value; infinity: not known
    unit: str = ""
    angle: float | None = None  # degrees counter-clockwise from the heading; rays only


@dataclass(frozen=True)
class Schema:
    """An immutable ordered list of senses with distinct names."""

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

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(sense.name for sense in self.senses)

    @cached_property
    def _indices(self) -> dict[str, int]:
        return {name: index for index, name in enumerate(self.names)}

    def __len__(self) -> int:
        return len(self.senses)

    def __iter__(self) -> Iterator[Sense]:
        return iter(self.senses)

    def __contains__(self, name: object) -> bool:
        return name in self._indices

    def __getitem__(self, index: int) -> Sense:
        return self.senses[index]

    def index(self, name: str) -> int:
        """The position of a sense in an observation."""
        try:
            return self._indices[name]
        except KeyError:
            raise unknown("sense", name, self.names) from None

    def json(self) -> list[list[str | float | None]]:
        """A row a sense: name, low, high, unit, angle. JSON has no infinity: null stands for it."""
        return [[s.name, _finite(s.low), _finite(s.high), s.unit, s.angle] for s in self.senses]

    @classmethod
    def from_json(cls, rows: Any) -> Schema:
        """The schema that `json` wrote. Raises RlftError for anything else."""
        if not isinstance(rows, list):
            raise RlftError(f"a schema is a list of senses, not {shown(rows)}")
        return cls(tuple(_sense(row) for row in rows))


def _sense(row: Any) -> Sense:
    if isinstance(row, list) and len(row) == 5:
        name, low, high, unit, angle = row
        numbers = [value for value in (low, high, angle) if value is not None]
        if isinstance(name, str) and isinstance(unit, str) and len(unit) <= 100:
            if all(type(value) in (int, float) for value in numbers):
                low = -math.inf if low is None else float(low)
                high = math.inf if high is None else float(high)
                return Sense(name, low, high, unit, None if angle is None else float(angle))
    raise RlftError(f"bad sense {shown(row)}: a sense is [name, low, high, unit, angle]")


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def is_name(name: str) -> bool:
    """Whether a sense or an action may be called so."""
    return 0 < len(name) <= 100 and name.isprintable() and " " not in name


def plain(n: int, prefix: str = "obs") -> Schema:
    """Names for an environment that has none: `obs.0` to `obs.<n-1>`, ranges not known."""
    return Schema(tuple(Sense(f"{prefix}.{index}") for index in range(n)))


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
