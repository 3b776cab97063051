"""The arithmetic of an architecture in NumPy: what runs inside a game.

That of operations that cut a value into tokens or pictures stands in token_runtime.py. Every
function takes one observation (W,) or a batch (N, W); float32 in, float32 out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from rlft.npc import token_runtime
from rlft.npc.architecture import Architecture
from rlft.npc.operations import Geometry, Op, tensors_of
from rlft.npc.tiles import active, cells
from rlft.npc.tokens import Heads, Margin, Plane

Array: TypeAlias = NDArray[np.float32]
CHUNK = 2**20  # numbers of a batch's patches that a convolution lays side by side at a time


class Step(NamedTuple):
    """An operation made ready to run: `output = function(*values of inputs, *constants)`."""

    function: Callable[..., Any]
    inputs: tuple[str, ...]
    output: str
    constants: tuple[Any, ...]


def linear(x: Array, weight: Array, bias: Array) -> Array:
    y: Array = np.dot(x, weight.T)
    y += bias
    return y


def layer_norm(x: Array, weight: Array, bias: Array, epsilon: float) -> Array:
    """(x - mean) / sqrt(variance + epsilon) * weight + bias, over the last axis."""
    width = x.shape[-1]
    y: Array = x - np.add.reduce(x, axis=-1, keepdims=True) / width
    variance = np.add.reduce(y * y, axis=-1, keepdims=True) / width
    y /= np.sqrt(variance + epsilon)
    y *= weight
    y += bias
    return y


def lstm_cell(x: Array, memory: Array, weight_ih: Array, weight_hh: Array, bias: Array) -> Array:
    """A long short-term memory (Hochreiter & Schmidhuber 1997), gates in torch's order.

    i, f, o = sigmoid and g = tanh of W x + U h + b; c' = f c + i g, h' = o tanh(c').
    """
    size = weight_hh.shape[1]
    gates: Array = np.dot(x, weight_ih.T)
    gates += np.dot(memory[..., :size], weight_hh.T)
    gates += bias
    i, f, g, o = (gates[..., k * size : (k + 1) * size] for k in range(4))
    for gate in (i, f, o):  # sigmoid(x) = (1 + tanh(x / 2)) / 2, which no number overflows
        gate *= 0.5
    np.tanh(gates, out=gates)
    for gate in (i, f, o):
        gate += 1.0
        gate *= 0.5
    after = np.empty(memory.shape, np.float32)
    np.add(f * memory[..., size:], i * g, out=after[..., size:])
    np.multiply(o, np.tanh(after[..., size:]), out=after[..., :size])
    return after


def token_norm(x: Array, weight: Array, bias: Array, tokens: int, epsilon: float) -> Array:
    """The same layer_norm for each token."""
    table = x.reshape(*x.shape[:-1], tokens, len(weight))
    return layer_norm(table, weight, bias, epsilon).reshape(x.shape)


def relu(x: Array) -> Array:
    return np.maximum(x, 0.0)


def gelu(x: Array) -> Array:
    """0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))), Hendrycks & Gimpel 2016."""
    y: Array = np.tanh((x + 0.044715 * x * x * x) * math.sqrt(2.0 / math.pi))
    y += 1.0
    y *= x
    y *= 0.5
    return y


def tiles(x: Array, weight: Array, bias: Array, tilings: int, bins: int) -> Array:
    """A row of zeros with a one at each tile that x * weight + bias lies in: tiles.py."""
    coordinates = (x * weight + bias).reshape(-1, x.shape[-1])
    width = cells(x.shape[-1], tilings, bins)
    y = np.zeros((len(coordinates), width), np.float32)
    np.put_along_axis(y, active(coordinates, tilings, bins), 1.0, axis=1)
    return y.reshape(*x.shape[:-1], width)


def centres(op: Op) -> Array:
    """The numbers that the bins of a mean_of_bins stand for."""
    low, high = op.settings["low"], op.settings["high"]
    return np.linspace(low, high, int(op.settings["bins"])).astype(np.float32)


def mean_of_bins(x: Array, centres: Array) -> Array:
    """softmax(x) . centres over each group of bins: (..., A * bins) to (..., A)."""
    logits = x.reshape(*x.shape[:-1], x.shape[-1] // len(centres), len(centres))
    p = np.exp(logits - logits.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    y: Array = p @ centres
    return y


def conv2d(x: Array, weight: Array, bias: Array, geometry: Geometry) -> Array:
    """Cross-correlation without padding: a flat picture to flat (filters, rows, columns)."""
    g = geometry
    if g.channels_last:
        pictures = x.reshape(-1, g.rows, g.columns, g.channels)
    else:
        pictures = x.reshape(-1, g.channels, g.rows, g.columns).transpose(0, 2, 3, 1)
    kernels = weight.reshape(g.filters, g.channels, g.kernel, g.kernel).transpose(2, 3, 1, 0)
    kernels = kernels.reshape(g.patch, g.filters)
    (rows, columns), n = g.places, len(pictures)
    y = np.empty((n, g.filters, rows * columns), np.float32)
    pictures_at_once = max(1, CHUNK // (rows * columns * g.patch))
    for begin in range(0, n, pictures_at_once):  # so that the patches stay in bounded memory
        some = slice(begin, begin + pictures_at_once)
        windows = sliding_window_view(pictures[some], (g.kernel, g.kernel), axis=(1, 2))
        windows = windows[:, :: g.stride, :: g.stride].transpose(0, 1, 2, 4, 5, 3)
        patches = windows.reshape(-1, g.patch)  # channels last: what is copied lies together
        found = np.dot(patches, kernels).reshape(-1, rows * columns, g.filters)
        y[some] = found.transpose(0, 2, 1)
    y += bias[:, None]
    return y.reshape(*x.shape[:-1], g.filters * rows * columns)


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "linear": linear,
    "layer_norm": layer_norm,
    "relu": relu,
    "gelu": gelu,
    "tanh": np.tanh,
    "add": np.add,
    "mul": np.multiply,
    "tiles": tiles,
    "mean_of_bins": mean_of_bins,
    "conv2d": conv2d,
    "slice": token_runtime.cut,
    "concat": token_runtime.concat,
    "transpose": token_runtime.transpose,
    "circular_windows": token_runtime.circular_windows,
    "token_linear": token_runtime.token_linear,
    "token_norm": token_norm,
    "attention": token_runtime.attention,
    "mean_pool": token_runtime.mean_pool,
    "max_pool": token_runtime.max_pool,
    "pad": token_runtime.pad,
    "lstm_cell": lstm_cell,
}

# Settings that the arithmetic takes as they are, after the tensors.
PLAIN: Mapping[str, tuple[str, ...]] = {
    "slice": ("start", "width"),
    "transpose": ("rows",),
    "token_linear": ("tokens",),
    "mean_pool": ("channels",),
    "tiles": ("tilings", "bins"),
}


def steps(architecture: Architecture, tensors: Mapping[str, Array]) -> tuple[Step, ...]:
    """The architecture with its tensors looked up once."""
    ready = []
    for op in architecture.ops:
        weights = (tensors[name] for name in tensors_of(op, architecture.widths))
        constants = (*weights, *_settings(op))
        ready.append(Step(FUNCTIONS[op.kind], op.inputs, op.output, constants))
    return tuple(ready)


def _settings(op: Op) -> tuple[Any, ...]:
    """What the operation's function takes after its tensors."""
    match op.kind:
        case "layer_norm":
            return (op.settings["epsilon"],)
        case "mean_of_bins":
            return (centres(op),)
        case "conv2d":
            return (Geometry.of(op),)
        case "circular_windows":
            return int(op.settings["tokens"]), token_runtime.neighbours(op)
        case "token_norm":
            return int(op.settings["tokens"]), op.settings["epsilon"]
        case "attention":
            return (Heads.of(op),)
        case "max_pool":
            return (Plane.of(op),)
        case "pad":
            return (Margin.of(op),)
    return tuple(int(op.settings[name]) for name in PLAIN.get(op.kind, ()))


def run(steps: Sequence[Step], senses: Array, memory: Array | None = None) -> dict[str, Array]:
    """Every value of the network by its name; `memory` is for one that has it."""
    values = {"senses": senses} if memory is None else {"senses": senses, "memory": memory}
    for function, inputs, output, constants in steps:
        values[output] = function(*[values[name] for name in inputs], *constants)
    return values
