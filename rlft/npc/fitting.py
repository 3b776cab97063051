"""Weights fitted to other senses and actions, so that a brain begins by behaving as before.

A new sense gets zero weight; a dropped one is folded into the bias at its mean; one with another
range is scaled back to the range the brain knows. A new action starts as one it rarely takes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.mind import STEERING
from rlft.npc.operations import Op
from rlft.npc.runtime import FUNCTIONS
from rlft.npc.schema import Schema, Sense

RARE_LOGIT = 3.0  # a new action of a categorical brain starts this far below the mean logit
Numbers = NDArray[np.float64]
Sized: TypeAlias = tuple[str, int]  # a name and how many numbers it has


class Aligned(NamedTuple):
    """A value aligned with the senses: where carried over, old = scale * new + shift."""

    scale: Numbers  # (D new,)
    shift: Numbers  # (D new,)
    mean: Numbers  # (D old,) the old value at the mean observation

    @property
    def rescaled(self) -> bool:
        return bool((self.scale != 1).any() or (self.shift != 0).any())


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


def fit(brain: Brain, senses: Schema, actions: tuple[str, ...]) -> tuple[Brain, dict[str, float]]:
    """The fitted brain, and of each tensor that was touched the share carried over."""
    _check_pictures(brain.senses, senses)
    places = Places.of_senses(brain.senses, senses)
    scales = [scaling(brain.senses, s) if s.name in brain.senses else (1.0, 0.0) for s in senses]
    a, b = np.repeat(scales, [sense.size for sense in senses], axis=0).T
    tensors = {name: array.astype(np.float64) for name, array in brain.tensors.items()}
    shares: dict[str, float] = {}
    _fit_senses(brain, places, Aligned(a, b, _mean(brain)), tensors, shares)
    ops = brain.architecture.ops
    if actions != brain.actions:
        matched = Places.match([(name, 1) for name in brain.actions], [(a, 1) for a in actions])
        ops = _fit_actions(brain, matched, tensors, shares)
    fitted = brain.replace(
        senses=senses,
        actions=actions,
        architecture=dataclasses.replace(brain.architecture, inputs=senses.size, ops=ops),
        tensors=tensors,
        memory=None,
    )
    if brain.memory is not None:  # what the fitted brain does there: the start is held to itself
        seen = (brain.memory.observations[:, places.source] - b) / a
        seen = np.where(places.carried, seen, 0.0)
        fitted = fitted.remember(seen, brain.memory.games, brain.memory.game)
    return fitted, shares


def _check_pictures(old: Schema, new: Schema) -> None:
    for sense in new:
        before = old[old.index(sense.name)] if sense.name in old else sense
        if before.shape != sense.shape:
            raise RlftError(
                f"sense {sense.name!r} has shape {before.shape} in the brain and {sense.shape} in "
                "its target: a picture is carried over only with the same shape"
            )


def _mean(brain: Brain) -> Numbers:
    if brain.memory is None:
        return np.zeros(brain.senses.size)
    mean: Numbers = brain.memory.observations.mean(0, dtype=np.float64)
    return mean


def _fit_senses(
    brain: Brain,
    places: Places,
    senses: Aligned,
    tensors: dict[str, Numbers],
    shares: dict[str, float],
) -> None:
    """Fit, in place, every operation that reads the senses or a value aligned with them."""
    source, carried, dropped = places
    aligned: dict[str, Aligned] = {"senses": senses}
    for op in brain.architecture.ops:
        read = [aligned[value] for value in op.inputs if value in aligned]
        if not read or (places.unmoved and not any(value.rescaled for value in read)):
            continue  # it reads what it did
        scale, shift, mean = read[0]
        weight, bias = f"{op.name}.weight", f"{op.name}.bias"
        if op.kind == "linear":
            columns = tensors[weight][:, source] * carried
            tensors[bias] += columns @ shift + tensors[weight][:, dropped] @ mean[dropped]
            tensors[weight] = columns * scale
            shares[weight], shares[bias] = float(carried.mean()), 1.0
        elif op.kind == "add" and bias in tensors:
            # old = scale new + shift + bias = scale (new + (shift + bias) / scale)
            mean = mean + tensors[bias]
            tensors[bias] = np.where(carried, (shift + tensors[bias][source]) / scale, 0.0)
            shares[bias] = float(carried.mean())
            aligned[op.output] = Aligned(scale, np.zeros_like(shift), mean)
        elif op.kind == "mul" and weight in tensors:
            # old = (scale new + shift) weight = new (scale weight) + shift weight
            mean = mean * tensors[weight]
            shift = shift * tensors[weight][source]
            tensors[weight] = np.where(carried, scale * tensors[weight][source], 1.0)
            shares[weight] = float(carried.mean())
            aligned[op.output] = Aligned(np.ones_like(scale), shift, mean)
        elif op.kind in ("relu", "gelu", "tanh") and not read[0].rescaled:
            aligned[op.output] = Aligned(scale, shift, FUNCTIONS[op.kind](mean))
        else:
            raise RlftError(
                f"{op.kind} {op.name!r} mixes the senses before a linear operation: "
                "this brain can only be used with its own senses"
            )


def _fit_actions(
    brain: Brain, places: Places, tensors: dict[str, Numbers], shares: dict[str, float]
) -> tuple[Op, ...]:
    """Fit, in place, the rows of the linear operation that writes the values."""
    ops = brain.architecture.ops
    (head,) = (op for op in ops if op.output == "values")
    if head.kind != "linear":
        raise RlftError(f"the values come from {head.kind} {head.name!r}: only a linear can change")
    source, carried, _ = places
    weight, bias = f"{head.name}.weight", f"{head.name}.bias"
    for name, start in ((weight, 0.0), (bias, _start(brain))):
        rows = tensors[name][source]
        rows[~carried] = start
        tensors[name] = rows
        shares[name] = shares.get(name, 1.0) * float(carried.mean())
    fitted = head._replace(settings={"width": len(source)})
    return tuple(fitted if op is head else op for op in ops)


def _start(brain: Brain) -> float:
    """The first value of a new action: low enough that it is rarely taken, near enough to rise."""
    if brain.architecture.output in STEERING:
        return 0.0
    values = brain.values(brain.probes()).astype(np.float64)
    if brain.architecture.output == "categorical":
        return float(values.mean() - RARE_LOGIT)
    return float(values.min(1).mean() - values.std())
