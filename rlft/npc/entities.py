"""What the names of senses say of the world: rays on a circle, and things with fields of their own.

`ray.<class>.<degrees>` are rays; `foe.forward` is a field of the foe, `foe.1.forward` of the second
of several foes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rlft.npc.schema import Schema

TOLD = ("visible", "known")  # fields that say whether the thing they belong to is there


class Circle(NamedTuple):
    """Rays in equal steps around the body: (classes, rays), one class after the other."""

    start: int  # of the first, among the senses
    classes: int
    rays: int

    @property
    def size(self) -> int:
        return self.classes * self.rays


class Things(NamedTuple):
    """Things of one kind, one after the other, each with the same fields."""

    kind: str
    start: int
    number: int
    fields: tuple[str, ...]

    @property
    def told(self) -> int | None:
        """The field that says whether the thing is there; None: it always is."""
        return next((i for i, field in enumerate(self.fields) if field in TOLD), None)

    @property
    def size(self) -> int:
        return self.number * len(self.fields)


def circle(senses: Schema) -> Circle | None:
    """The rays of these senses; None where there are none, or they do not stand in order."""
    places = [i for i, name in enumerate(senses.names) if name.startswith("ray.")]
    if not places or places != list(range(places[0], places[-1] + 1)):
        return None
    split = [senses.names[i].split(".", 2) for i in places]
    classes = list(dict.fromkeys(row[1] for row in split if len(row) == 3))
    degrees = list(dict.fromkeys(row[2] for row in split if len(row) == 3))
    if split != [["ray", one, angle] for one in classes for angle in degrees]:
        return None
    return Circle(places[0], len(classes), len(degrees))


def things(senses: Schema) -> list[Things]:
    """Everything else, in order; a sense with a bare name is a thing of one field."""
    one_by_one: list[Things] = []
    last: tuple[str, ...] = ()
    for index, name in enumerate(senses.names):
        words = name.split(".")
        if words[0] == "ray":
            last = ()
            continue
        which = 2 if len(words) > 2 and words[1].isdecimal() else 1
        field = ".".join(words[which:])
        if tuple(words[:which]) == last:
            before = one_by_one[-1]
            one_by_one[-1] = before._replace(fields=(*before.fields, field))
        else:
            one_by_one.append(Things(words[0], index, 1, (field,)))
        last = tuple(words[:which])
    return _together(one_by_one)


def _together(found: Iterable[Things]) -> list[Things]:
    """Neighbours of one kind with the same fields, as one."""
    groups: list[Things] = []
    for thing in found:
        before = groups[-1] if groups else None
        alike = before is not None and before[0::3] == thing[0::3]  # kind and fields
        if alike and before is not None and before.start + before.size == thing.start:
            groups[-1] = before._replace(number=before.number + 1)
        else:
            groups.append(thing)
    return groups
