"""Weights fitted to other senses and actions, so that a brain begins by behaving as before.

A new sense gets zero weight; a dropped one is folded into the bias at its mean; one with another
range is scaled back to the range the brain knows. A dropped action's row goes, a new action's is
the mean of the rows that stay, lowered: it is never the best, and near enough to rise.
"""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.mind import STEERING
from rlft.npc.operations import Op
from rlft.npc.runtime import FUNCTIONS
from rlft.npc.schema import Schema
from rlft.npc.translation import Numbers, Places, Translation

RARE_LOGIT = 3.0  # a new action of a categorical brain starts this far below the mean logit
LEAST = 1e-3  # of the size of the values: the least that a deviation between actions counts as


class Touched(NamedTuple):
    """What fitting did to a tensor."""

    share: float  # of its numbers that come from the old brain
    rescaled: bool  # whether those are other numbers, not only in other places


class Aligned(NamedTuple):
    """A value aligned with the senses: where carried over, old = scale * new + shift."""

    scale: Numbers  # (D new,)
    shift: Numbers  # (D new,)
    mean: Numbers  # (D old,) the old value at the mean observation

    @property
    def rescaled(self) -> bool:
        return bool((self.scale != 1).any() or (self.shift != 0).any())


def fit(brain: Brain, senses: Schema, actions: tuple[str, ...]) -> tuple[Brain, dict[str, Touched]]:
    """The fitted brain, and what was done to each tensor that was touched."""
    _check_pictures(brain.senses, senses)
    translation = Translation.of(brain, senses)
    places, *aligned = translation
    tensors = {name: array.astype(np.float64) for name, array in brain.tensors.items()}
    touched: dict[str, Touched] = {}
    _fit_senses(brain, places, Aligned(*aligned), tensors, touched)
    ops = brain.architecture.ops
    if actions != brain.actions:
        ops = _fit_actions(brain, actions, tensors, touched)
    fitted = brain.replace(
        senses=senses,
        actions=actions,
        architecture=dataclasses.replace(brain.architecture, inputs=senses.size, ops=ops),
        tensors=tensors,
        memory=None,
    )
    if brain.memory is not None:  # what the fitted brain does there: the start is held to itself
        seen = translation.onward(brain.memory.observations)
        fitted = fitted.remember(seen, brain.memory.games, brain.memory.game)
    return fitted, touched


def _check_pictures(old: Schema, new: Schema) -> None:
    for sense in new:
        before = old[old.index(sense.name)] if sense.name in old else sense
        if before.shape != sense.shape:
            raise RlftError(
                f"sense {sense.name!r} has shape {before.shape} in the brain and {sense.shape} in "
                "its target: a picture is carried over only with the same shape"
            )


def _fit_senses(
    brain: Brain,
    places: Places,
    senses: Aligned,
    tensors: dict[str, Numbers],
    touched: dict[str, Touched],
) -> None:
    """Fit, in place, every operation that reads the senses or a value aligned with them."""
    source, carried, dropped = places
    aligned: dict[str, Aligned] = {"senses": senses}
    for op in brain.architecture.ops:
        read = [aligned[value] for value in op.inputs if value in aligned]
        if not read or (places.unmoved and not any(value.rescaled for value in read)):
            continue  # it reads what it did
        scale, shift, mean = read[0]
        cell = op.kind == "lstm_cell" and op.inputs[1] not in aligned
        weight, bias = f"{op.name}.weight{'_ih' if cell else ''}", f"{op.name}.bias"
        done = Touched(float(carried.mean()), bool((carried & (scale != 1.0)).any()))
        if op.kind == "linear" or cell:
            columns = tensors[weight][:, source] * carried
            tensors[bias] += columns @ shift + tensors[weight][:, dropped] @ mean[dropped]
            tensors[weight] = columns * scale
            touched[weight], touched[bias] = done, Touched(1.0, True)
        elif op.kind == "add" and bias in tensors:
            # old = scale new + shift + bias = scale (new + (shift + bias) / scale)
            mean = mean + tensors[bias]
            tensors[bias] = np.where(carried, (shift + tensors[bias][source]) / scale, 0.0)
            touched[bias] = Touched(done.share, read[0].rescaled)
            aligned[op.output] = Aligned(scale, np.zeros_like(shift), mean)
        elif op.kind == "mul" and weight in tensors:
            # old = (scale new + shift) weight = new (scale weight) + shift weight
            mean = mean * tensors[weight]
            shift = shift * tensors[weight][source]
            tensors[weight] = np.where(carried, scale * tensors[weight][source], 1.0)
            touched[weight] = done
            aligned[op.output] = Aligned(np.ones_like(scale), shift, mean)
        elif op.kind in ("relu", "gelu", "tanh") and not read[0].rescaled:
            aligned[op.output] = Aligned(scale, shift, FUNCTIONS[op.kind](mean))
        else:
            raise RlftError(
                f"{op.kind} {op.name!r} mixes the senses before a linear operation: "
                "this brain can only be used with its own senses"
            )


def _fit_actions(
    brain: Brain,
    actions: tuple[str, ...],
    tensors: dict[str, Numbers],
    touched: dict[str, Touched],
) -> tuple[Op, ...]:
    """Fit, in place, the rows of the linear operation that the values come from."""
    ops = brain.architecture.ops
    head, rows = _head(ops)
    matched = Places.match([(name, rows) for name in brain.actions], [(a, rows) for a in actions])
    source, carried, _ = matched
    new = [name for name in actions if name not in brain.actions]
    if new and rows > 1:
        raise RlftError(
            f"the values come from mean_of_bins, and the bins of a new action ({new[0]}) cannot "
            "be made up: start from a brain with a linear head"
        )
    steers = brain.architecture.output in STEERING
    lowered = _lowered(brain, source[carried]) if new and not steers else 0.0
    for name, below in ((f"{head.name}.weight", 0.0), (f"{head.name}.bias", lowered)):
        array = tensors[name][source]
        array[~carried] = 0.0 if steers else array[carried].mean(0) - below  # at rest, or rare
        tensors[name] = array
        before = touched.get(name, Touched(1.0, False))
        touched[name] = before._replace(share=before.share * float(carried.mean()))
    fitted = head._replace(settings={"width": len(source)})
    return tuple(fitted if op is head else op for op in ops)


def _head(ops: tuple[Op, ...]) -> tuple[Op, int]:
    """The linear operation that the values come from, and how many of its rows an action has."""
    (head,) = (op for op in ops if op.output == "values")
    rows = 1
    if head.kind == "mean_of_bins":
        rows, logits = int(head.settings["bins"]), head.inputs[0]
        head = next((op for op in ops if op.output == logits), head)
    if head.kind != "linear":
        raise RlftError(f"the values come from {head.kind} {head.name!r}: only a linear can change")
    return head, rows


def _lowered(brain: Brain, stay: NDArray[np.intp]) -> float:
    """How far a new action starts below the mean value, row by row, of the actions that stay.

    It should start at each row's minimum minus one deviation. The minimum of a row is not linear
    in the features, but its mean is; so the new value is the mean minus a constant, the mean
    distance of the minimum plus one deviation between the actions, both over the probes. That
    is the row's minimum minus a deviation on average, and below the best action in every state
    there is, since no mean is above its maximum. A constant value cannot do so: states differ in
    value more than actions do. Logits start RARE_LOGIT below their mean.
    """
    if brain.architecture.output == "categorical":
        return RARE_LOGIT
    values = brain.values(brain.probes())[:, stay].astype(np.float64)
    apart = values - values.mean(1, keepdims=True)
    deviation = max(float(apart.std()), LEAST * float(np.abs(values).mean())) or 1.0
    return deviation - float(apart.min(1).mean())
