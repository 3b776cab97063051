"""What a network is: operations over named values and tensors. Shapes, JSON, the usual networks.

The kinds of operation stand in operations.py. In the usual networks the head reads the value that
`Architecture.features` names: head(features(x)) is what the head says, and the values are that or,
with `bins`, the mean of what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any, TypeAlias

from rlft.npc.errors import RlftError, shown, unknown
from rlft.npc.operations import Geometry, Op, Shapes, tensors_of, width_of
from rlft.npc.schema import MAX_WIDTH

MAX_OPS = 256
MAX_NUMBERS = 2**24  # in all tensors: as many as a file holds
OUTPUTS = ("argmax", "categorical", "clip", "tanh_scale")
Bins: TypeAlias = tuple[int, float, float]  # how many, centre of the first, centre of the last

# Filters, kernel and stride of each layer, and the width of the linear one that follows.
NATURE = (((32, 8, 4), (64, 4, 2), (64, 3, 1)), 512)  # Mnih et al., Nature 2015
SMALL = (((16, 3, 1), (32, 3, 2)), 128)  # for pictures too small for those
NATURE_SIDE = 36  # the smallest picture that the Nature layers leave something of


@dataclass(frozen=True)
class Architecture:
    """Operations from the value `senses` to `values` (one number an action); always valid.

    `features` names the encoder's output. `output` says how values become an action.
    """

    inputs: int  # width of `senses`
    ops: tuple[Op, ...]
    output: str
    widths: Mapping[str, int] = field(init=False, repr=False, compare=False)  # of every value

    def __post_init__(self) -> None:
        if self.output not in OUTPUTS:
            raise unknown("output kind", self.output, OUTPUTS)
        if not 0 < self.inputs <= MAX_WIDTH:
            raise RlftError(f"{self.inputs} inputs: a network reads 1 to {MAX_WIDTH}")
        if len(self.ops) > MAX_OPS:
            raise RlftError(f"{len(self.ops)} operations: at most {MAX_OPS} are allowed")
        widths = {"senses": self.inputs}
        names: set[str] = set()
        for op in self.ops:
            widths[op.output] = width_of(op, widths, names)
            names.add(op.name)
        if "values" not in widths:
            raise RlftError("no operation writes 'values', one number an action")
        object.__setattr__(self, "widths", widths)
        numbers = sum(prod(shape) for shape in shapes(self).values())
        if numbers > MAX_NUMBERS:
            raise RlftError(f"a network of {numbers} weights: a file holds at most {MAX_NUMBERS}")

    @property
    def outputs(self) -> int:
        return self.widths["values"]

    @property
    def features(self) -> str:
        """The name of the encoder's output; a network without an encoder has its senses."""
        return "features" if "features" in self.widths else "senses"

    def json(self) -> dict[str, Any]:
        ops = [{**op._asdict(), "inputs": list(op.inputs)} for op in self.ops]
        return {"inputs": self.inputs, "ops": ops, "output": self.output}

    @classmethod
    def from_json(cls, data: Any) -> Architecture:
        """The architecture that `json` wrote. Raises RlftError for anything else."""
        if not isinstance(data, dict) or set(data) != {"inputs", "ops", "output"}:
            raise RlftError(f"bad architecture {shown(data)}: it has inputs, ops and output")
        if type(data["inputs"]) is not int or not isinstance(data["ops"], list):
            raise RlftError("bad architecture: inputs is a number, ops is a list")
        return cls(data["inputs"], tuple(_op(row) for row in data["ops"]), data["output"])


def _op(row: Any) -> Op:
    if isinstance(row, dict) and set(row) == set(Op._fields):
        texts = (row["kind"], row["name"], row["output"])
        if all(isinstance(text, str) for text in texts) and isinstance(row["settings"], dict):
            if isinstance(row["inputs"], list) and all(isinstance(v, str) for v in row["inputs"]):
                return Op(**{**row, "inputs": tuple(row["inputs"])})
    raise RlftError(f"bad operation {shown(row)}: it has {', '.join(Op._fields)}")


def shapes(architecture: Architecture) -> Shapes:
    """Name and shape of every tensor: what files, torch and the NumPy runtime check against."""
    return {
        name: shape
        for op in architecture.ops
        for name, shape in tensors_of(op, architecture.widths).items()
    }


def mlp(
    inputs: int,
    hidden: tuple[int, ...],
    outputs: int,
    output: str = "argmax",
    layer_norm: bool = True,
    normaliser: bool = False,
    bins: Bins | None = None,
) -> Architecture:
    """linear, layer_norm, relu for each hidden layer (`encoder.<i>`), then a linear `head`.

    With `normaliser` the senses pass (x + `normaliser.shift.bias`) * `normaliser.scale.weight`
    first, which no gradient moves. With `bins` the head says `bins[0]` logits an action (C51,
    Bellemare et al. 2017; HL-Gauss, Farebrother et al. 2024), whose mean is its value.
    """
    ops: list[Op] = []
    value = "senses"
    if normaliser:
        ops.append(Op("add", "normaliser.shift", (value,), "normaliser.shift", {}))
        value = "normaliser.scale" if hidden else "features"
        ops.append(Op("mul", "normaliser.scale", ("normaliser.shift",), value, {}))
    for index, width in enumerate(hidden):
        last = index == len(hidden) - 1
        ops += _layer(index, value, width, layer_norm, "features" if last else None)
        value = ops[-1].output
    ops += _head(value, outputs, bins)
    return Architecture(inputs, tuple(ops), output)


def cnn(
    shape: tuple[int, ...],
    outputs: int,
    channels_last: bool = True,
    output: str = "argmax",
    width: int | None = None,
    bins: Bins | None = None,
) -> Architecture:
    """`normaliser.scale`, convolutions with relu, linear, layer_norm, relu, then the `head`.

    `shape` is (rows, columns), (rows, columns, channels) or, without `channels_last`, (channels,
    rows, columns). The convolutions are the Nature ones or, for a side below 36, two of 3 x 3;
    `width` is that of the features, by default 512 or 128. Raises RlftError for other shapes.
    """
    if len(shape) not in (2, 3):
        raise RlftError(f"a picture of shape {shape}: it has rows, columns and perhaps channels")
    if len(shape) == 2:
        channels, (rows, columns) = 1, shape
    elif channels_last:
        rows, columns, channels = shape
    else:
        channels, rows, columns = shape
    layers, usual = NATURE if min(rows, columns) >= NATURE_SIDE else SMALL
    ops = [Op("mul", "normaliser.scale", ("senses",), "normaliser.scale", {})]
    for index, (filters, kernel, stride) in enumerate(layers):
        as_read = int(channels_last and index == 0)  # a convolution writes its filters first
        geometry = Geometry(channels, rows, columns, filters, kernel, stride, as_read)
        name = f"encoder.{index}"
        ops.append(Op("conv2d", name, (ops[-1].output,), name, geometry._asdict()))
        ops.append(Op("relu", f"{name}.relu", (name,), f"{name}.relu", {}))
        channels, (rows, columns) = filters, geometry.places
    ops += _layer(len(layers), ops[-1].output, width or usual, True, "features")
    ops += _head("features", outputs, bins)
    return Architecture(prod(shape), tuple(ops), output)


def table(states: int, outputs: int, output: str = "argmax") -> Architecture:
    """A table of values: a linear head on rows of zeros with a one at the state."""
    return mlp(states, (), outputs, output)


def tiled(
    inputs: int, tilings: int, bins: int, outputs: int, output: str = "argmax", chosen: int = 0
) -> Architecture:
    """Tile coding (tiles.py) of the senses, then a linear head on the cells.

    With `chosen` the tiles cover so many numbers that a linear `encoder.chosen` picks.
    """
    settings = {"tilings": tilings, "bins": bins}
    ops, value = [], "senses"
    if chosen:
        value = "encoder.chosen"
        ops.append(Op("linear", value, ("senses",), value, {"width": chosen}))
    ops.append(Op("tiles", "encoder.tiles", (value,), "features", settings))
    return Architecture(inputs, (*ops, *_head("features", outputs)), output)


def _layer(index: int, value: str, width: int, layer_norm: bool, written: str | None) -> list[Op]:
    """linear, layer_norm, relu; writes `written`, by default `encoder.<index>.relu`."""
    name = f"encoder.{index}"
    ops = [Op("linear", name, (value,), name, {"width": width})]
    if layer_norm:
        norm = f"{name}.norm"
        ops.append(Op("layer_norm", norm, (name,), norm, {"epsilon": 1e-5}))
    relu = f"{name}.relu"
    ops.append(Op("relu", relu, (ops[-1].output,), written or relu, {}))
    return ops


def _head(value: str, outputs: int, bins: Bins | None = None) -> list[Op]:
    if bins is None:
        return [Op("linear", "head", (value,), "values", {"width": outputs})]
    number, low, high = bins
    settings = {"bins": number, "low": low, "high": high}
    return [
        Op("linear", "head", (value,), "logits", {"width": outputs * number}),
        Op("mean_of_bins", "head.mean", ("logits",), "values", settings),
    ]
