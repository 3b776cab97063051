"""Operations that a move adds to a brain: bottleneck adapters, and columns beside its encoder.

They are part of the architecture, so that whatever plays a brain plays them. Nothing it says
changes at the start, its features included: their number stays, and so do its head and its memory.
Which of the operations then learn stands in moves.py.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from math import prod, sqrt
from typing import NamedTuple

import numpy as np

from rlft.npc import Architecture, Brain, Op, shapes
from rlft.npc.errors import RlftError
from rlft.npc.operations import Geometry
from rlft.npc.runtime import Array

ACTIVATIONS = ("relu", "gelu", "tanh")
_COLUMN = re.compile(r"\.column(\d+)(\.|$)")


def is_adapter(name: str) -> bool:
    """Whether an operation of this name is part of an adapter."""
    return "adapter" in name.split(".")


def column(name: str) -> int:
    """The column that an operation of this name is part of; 0: the encoder as it was."""
    found = _COLUMN.search(name)
    return int(found[1]) if found else 0


def add_adapters(brain: Brain, width: int, seed: int) -> Brain:
    """h + U σ(D h) behind each hidden activation of the encoder, with U = 0 (Houlsby et al. 2019).

    `encoder.<i>.adapter.down`, `.act`, `.up` and `.add`; 1 x 1 convolutions behind a convolution.
    A brain that has adapters of this width keeps them. Raises RlftError where it has others, or no
    hidden activation.
    """
    known, widths = brain.architecture.ops, brain.architecture.widths
    found = {
        int(op.settings.get("filters", op.settings.get("width", 0)))
        for op in known
        if is_adapter(op.name) and op.name.endswith(".down")
    }
    if found:
        if found != {width}:
            raise RlftError(
                f"the brain has adapters of width {min(found)}: set adapter.width={min(found)}, "
                "or begin with a brain that has none"
            )
        return brain
    ops: list[Op] = []
    pictures: dict[str, Geometry] = {}  # of values that a convolution wrote, or an activation of it
    for op in known:
        hidden = op.kind in ACTIVATIONS and op.name.startswith("encoder.")
        picture = pictures.get(op.inputs[0])
        ops += _adapter(op, width, widths[op.output], picture) if hidden else [op]
        if op.kind == "conv2d":
            pictures[op.output] = Geometry.of(op)
        elif op.kind in ACTIVATIONS and op.inputs[0] in pictures:
            pictures[op.output] = pictures[op.inputs[0]]
    if len(ops) == len(known):
        raise RlftError("adapters stand behind hidden activations: this brain's encoder has none")
    return _grown(brain, ops, seed, lambda name: name.endswith(".up"))


def _adapter(op: Op, width: int, hidden: int, picture: Geometry | None) -> list[Op]:
    """The activation, and an adapter behind it that writes what it wrote."""
    parent = op.name.rpartition(".")[0]
    name = f"{parent if '.' in parent else op.name}.adapter"
    parts = {part: f"{name}.{part}" for part in ("in", "down", "act", "up")}
    kind: str = "linear"
    down: Mapping[str, int] = {"width": width}
    up: Mapping[str, int] = {"width": hidden}
    if picture is not None:
        rows, columns = picture.places
        narrow = Geometry(picture.filters, rows, columns, width, 1, 1, 0)
        kind, down = "conv2d", narrow._asdict()
        up = narrow._replace(channels=width, filters=picture.filters)._asdict()
    return [
        op._replace(output=parts["in"]),
        Op(kind, parts["down"], (parts["in"],), parts["down"], down),
        Op("relu", parts["act"], (parts["down"],), parts["act"], {}),
        Op(kind, parts["up"], (parts["act"],), parts["up"], up),
        Op("add", f"{name}.add", (parts["in"], parts["up"]), op.output, {}),
    ]


class Layer(NamedTuple):
    """A hidden layer of the encoder: linear or a convolution, and what follows up to the next."""

    op: Op
    rest: tuple[Op, ...]  # its norm and its activation


def add_column(brain: Brain, width: int, seed: int) -> Brain:
    """A column beside the encoder, `width` units or filters a layer (Rusu et al. 2016).

    h_i = f(W_i h_{i-1} + Σ_j U_ij h_{i-1}^j) over the columns j there were, and
    features = those there were + P h with P = 0. Layer <name> has `<name>.column<k>` (W), its
    `.lateral` (U; `.lateral<j>` of later columns), `.norm` and so on; the last `.out` (P). Raises
    RlftError for an encoder that is no row of layers.
    """
    architecture = brain.architecture
    new = 1 + max(column(op.name) for op in architecture.ops)
    rows = _layers(architecture)
    value, ops = rows[0].op.inputs[0], []
    for layer in rows:
        added = _column_layer(architecture, layer, f"{layer.op.name}.column{new}", value, width)
        ops += added
        value = added[-1].output
    name, features = f"{rows[-1].op.name}.column{new}", architecture.features
    width_of_all = {"width": architecture.widths[features]}
    ops.append(Op("linear", f"{name}.out", (value,), f"{name}.out", width_of_all))
    ops.append(Op("add", f"{name}.join", (f"{name}.old", f"{name}.out"), features, {}))
    before = [
        op._replace(output=f"{name}.old") if op.output == features else op
        for op in architecture.ops
    ]
    head = next(i for i, op in enumerate(before) if features in op.inputs)
    return _grown(
        brain, [*before[:head], *ops, *before[head:]], seed, lambda name: name.endswith(".out")
    )


def _column_layer(
    architecture: Architecture, layer: Layer, name: str, value: str, width: int
) -> list[Op]:
    """One layer of a new column, which reads `value`, and its neighbours unless it is the first."""
    ops = [_like(layer.op, name, value, width, architecture)]
    if value != layer.op.inputs[0]:
        beside = [op for op in architecture.ops if _stands_for(op.name, layer.op.name)]
        for op in beside:
            lateral = f"{name}.lateral{column(op.name) or ''}"
            before = ops[-1].output
            ops.append(_like(op, lateral, op.inputs[0], width, architecture))
            joined = f"{lateral}.add"
            ops.append(Op("add", joined, (before, lateral), joined, {}))
    for op in layer.rest:
        norm = "norm" if op.kind == "layer_norm" else op.kind
        ops.append(Op(op.kind, f"{name}.{norm}", (ops[-1].output,), f"{name}.{norm}", op.settings))
    return ops


def _like(op: Op, name: str, value: str, width: int, before: Architecture) -> Op:
    """A layer as `op` is, but of this width; what was not there before, it reads so wide too."""
    settings: dict[str, int | float] = {"width": width}
    if op.kind == "conv2d":
        channels = op.settings["channels"] if value in before.widths else width
        settings = {**op.settings, "filters": width, "channels": channels}
    return Op(op.kind, name, (value,), name, settings)


def _stands_for(name: str, layer: str) -> bool:
    """Whether an operation is this layer, or that of another column."""
    return name == layer or bool(re.fullmatch(rf"{re.escape(layer)}\.column\d+", name))


def _layers(architecture: Architecture) -> list[Layer]:
    """The encoder's hidden layers, without adapters and columns."""
    found: list[Layer] = []
    for op in architecture.ops:
        if op.name.split(".")[0] != "encoder" or is_adapter(op.name) or column(op.name):
            continue
        if op.kind in ("linear", "conv2d"):
            found.append(Layer(op, ()))
        elif op.kind in (*ACTIVATIONS, "layer_norm") and found:
            found[-1] = found[-1]._replace(rest=(*found[-1].rest, op))
        else:
            raise RlftError(
                f"a column stands beside linear and convolutional layers in a row: this brain's "
                f"encoder has {op.kind} {op.name!r}"
            )
    if not found or architecture.features not in {op.output for op in architecture.ops}:
        raise RlftError("a column stands beside hidden layers: this brain's encoder has none")
    return found


def without_column(brain: Brain) -> Brain:
    """The brain without its newest column: the features there were, under the head there is.

    Under the head of the brain that the column was added to, it is that brain again.
    """
    newest = max(column(op.name) for op in brain.architecture.ops)
    if not newest:
        return brain
    own = [op for op in brain.architecture.ops if column(op.name) == newest]
    joined = next(op for op in own if op.name.endswith(".join"))
    old = joined.inputs[0]
    ops = [
        op._replace(output=joined.output) if op.output == old else op
        for op in brain.architecture.ops
        if op not in own
    ]
    architecture = dataclasses.replace(brain.architecture, ops=tuple(ops))
    tensors = {name: brain.tensors[name] for name in shapes(architecture)}
    return brain.replace(architecture=architecture, tensors=tensors, memory=None)


def without_laterals(brain: Brain) -> Brain:
    """The brain whose newest column hears nothing of the others: what it loses was transfer."""
    newest = max(column(op.name) for op in brain.architecture.ops)
    silent = {
        name: np.zeros_like(array)
        for name, array in brain.tensors.items()
        if column(name) == newest and name.split(".")[-2].startswith("lateral")
    }
    return brain.replace(tensors={**brain.tensors, **silent}, memory=None)


def _grown(brain: Brain, ops: list[Op], seed: int, silent: Callable[[str], bool]) -> Brain:
    """The brain with more operations: He-normal weights, zero where `silent`; biases zero."""
    generator = np.random.default_rng(seed)
    architecture = dataclasses.replace(brain.architecture, ops=tuple(ops))
    wanted, tensors = shapes(architecture), dict(brain.tensors)
    for op in architecture.ops:
        weight, bias = f"{op.name}.weight", f"{op.name}.bias"
        if weight not in wanted or weight in tensors:
            continue
        shape = wanted[weight]
        drawn: Array = np.ones(shape, np.float32)  # of a norm
        if len(shape) > 1:
            size = 0.0 if silent(op.name) else sqrt(2.0 / prod(shape[1:]))
            drawn = generator.normal(0.0, size, shape).astype(np.float32)
        tensors |= {weight: drawn, bias: np.zeros(wanted[bias], np.float32)}
    return brain.replace(architecture=architecture, tensors=tensors)
