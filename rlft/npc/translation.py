"""From one list of names to another: where each number stood, and observations put into the other.

What that means for weights stands in fitting.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.npc.brain import Brain
from rlft.npc.runtime import Array
from rlft.npc.schema import Schema, Sense

Numbers = NDArray[np.float64]
Sized: TypeAlias = tuple[str, int]  # a name and how many numbers it has


class Places(NamedTuple):
    """Where each new number, of a sense or of an action, stood among the old."""

    source: NDArray[np.intp]  # (new,) old index; 0 where there was none
    carried: NDArray[np.bool_]  # (new,) false for a new one
    dropped: NDArray[np.bool_]  # (old,)

    @classmethod
    def match(cls, old: Sequence[Sized], new: Sequence[Sized]) -> Places:
        """A name that stands in both has as many numbers in both."""
        starts, at = {}, 0
        for name, size in old:
            starts[name] = at
            at += size
        source = np.concatenate(
            [
                np.arange(size) + starts[name] if name in starts else np.full(size, -1)
                for name, size in new
            ]
        )
        kept = {name for name, _ in new}
        dropped = np.repeat([name not in kept for name, _ in old], [size for _, size in old])
        return cls(source.clip(0), source >= 0, dropped)

    @classmethod
    def of_senses(cls, old: Schema, new: Schema) -> Places:
        return cls.match([(s.name, s.size) for s in old], [(s.name, s.size) for s in new])

    @property
    def unmoved(self) -> bool:
        """Whether the new ones are the old ones in their order."""
        same = self.carried.all() and not self.dropped.any()
        return bool(same and (self.source == np.arange(len(self.source))).all())


def scaling(old: Schema, sense: Sense) -> tuple[float, float]:
    """(a, b) with old value = a * new value + b; (1, 0) where a range is not known."""
    before = old[old.index(sense.name)]
    ends = np.array([before.low, before.high, sense.low, sense.high])
    if not np.isfinite(ends).all() or before[1:3] == sense[1:3]:
        return 1.0, 0.0
    a = (before.high - before.low) / (sense.high - sense.low)
    return a, before.low - a * sense.low


class Translation(NamedTuple):
    """Observations of a brain's senses from and to those of other senses."""

    places: Places
    scale: Numbers  # (D new,) old = scale * new + shift
    shift: Numbers  # (D new,)
    mean: Numbers  # (D old,) what a dropped sense is taken to be

    @classmethod
    def of(cls, brain: Brain, senses: Schema) -> Translation:
        old = brain.senses
        scales = [scaling(old, sense) if sense.name in old else (1.0, 0.0) for sense in senses]
        a, b = np.repeat(scales, [sense.size for sense in senses], axis=0).T
        return cls(Places.of_senses(old, senses), a, b, _mean(brain))

    def onward(self, rows: Array) -> Array:
        """Observations (N, D old) as the new senses show them; what is new reads 0."""
        seen = (rows[:, self.places.source] - self.shift) / self.scale
        shown: Array = np.where(self.places.carried, seen, 0.0).astype(np.float32)
        return shown

    def back(self, rows: Array) -> Array:
        """Observations (N, D new) as the brain knew them; what was dropped reads its mean."""
        known = np.tile(self.mean, (len(rows), 1))
        carried = self.places.carried
        known[:, self.places.source[carried]] = (rows * self.scale + self.shift)[:, carried]
        return known.astype(np.float32)


def _mean(brain: Brain) -> Numbers:
    """Of each number perceived: in its memory, else in its normaliser, else 0."""
    if brain.memory is not None:
        mean: Numbers = brain.memory.observations.mean(0, dtype=np.float64)
        return mean
    for op in brain.architecture.ops:
        shift = brain.tensors.get(f"{op.name}.bias")
        if op.kind == "add" and op.inputs == ("senses",) and shift is not None:
            return -shift.astype(np.float64)
    return np.zeros(brain.senses.size)
