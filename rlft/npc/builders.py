"""The usual networks: perceptrons, convolutions of pictures, tables, tiles.

The head reads the value that `Architecture.features` names: head(features(x)) is what the head
says, and the values are that or, with `bins`, the mean of what it says.
"""

from __future__ import annotations

from math import prod

from rlft.npc.architecture import Architecture, Bins
from rlft.npc.errors import RlftError
from rlft.npc.operations import Geometry, Op

# Filters, kernel and stride of each layer, and the width of the linear one that follows.
NATURE = (((32, 8, 4), (64, 4, 2), (64, 3, 1)), 512)  # Mnih et al., Nature 2015
SMALL = (((16, 3, 1), (32, 3, 2)), 128)  # for pictures too small for those
NATURE_SIDE = 36  # the smallest picture that the Nature layers leave something of


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
    ops += dense(0, value, hidden, layer_norm)
    ops += head("features" if ops else "senses", outputs, bins)
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
    ops += dense(len(layers), ops[-1].output, (width or usual,))
    ops += head("features", outputs, bins)
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
    return Architecture(inputs, (*ops, *head("features", outputs)), output)


def dense(first: int, value: str, hidden: tuple[int, ...], layer_norm: bool = True) -> list[Op]:
    """linear, layer_norm, relu for each width, from `encoder.<first>` on; writes `features`."""
    ops: list[Op] = []
    for index, width in enumerate(hidden, start=first):
        name, last = f"encoder.{index}", index == first + len(hidden) - 1
        ops.append(Op("linear", name, (value,), name, {"width": width}))
        if layer_norm:
            norm = f"{name}.norm"
            ops.append(Op("layer_norm", norm, (name,), norm, {"epsilon": 1e-5}))
        relu = f"{name}.relu"
        value = "features" if last else relu
        ops.append(Op("relu", relu, (ops[-1].output,), value, {}))
    return ops


def head(value: str, outputs: int, bins: Bins | None = None) -> list[Op]:
    if bins is None:
        return [Op("linear", "head", (value,), "values", {"width": outputs})]
    number, low, high = bins
    settings = {"bins": number, "low": low, "high": high}
    return [
        Op("linear", "head", (value,), "logits", {"width": outputs * number}),
        Op("mean_of_bins", "head.mean", ("logits",), "values", settings),
    ]
