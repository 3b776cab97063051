"""The arithmetic of an architecture in NumPy: what runs inside a game.

Every function takes one observation (W,) or a batch (N, W); float32 in, float32 out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.npc.architecture import Architecture, tensors_of

Array: TypeAlias = NDArray[np.float32]


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


def relu(x: Array) -> Array:
    return np.maximum(x, 0.0)


def gelu(x: Array) -> Array:
    """0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))), Hendrycks & Gimpel 2016."""
    y: Array = np.tanh((x + 0.044715 * x * x * x) * math.sqrt(2.0 / math.pi))
    y += 1.0
    y *= x
    y *= 0.5
    return y


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "linear": linear,
    "layer_norm": layer_norm,
    "relu": relu,
    "gelu": gelu,
    "tanh": np.tanh,
    "add": np.add,
    "mul": np.multiply,
}


def steps(architecture: Architecture, tensors: Mapping[str, Array]) -> tuple[Step, ...]:
    """The architecture with its tensors looked up once."""
    ready = []
    for op in architecture.ops:
        constants: list[Any] = [tensors[name] for name in tensors_of(op, architecture.widths)]
        if op.kind == "layer_norm":
            constants.append(op.settings["epsilon"])
        ready.append(Step(FUNCTIONS[op.kind], op.inputs, op.output, tuple(constants)))
    return tuple(ready)


def run(steps: Sequence[Step], senses: Array) -> dict[str, Array]:
    """Every value of the network by its name."""
    values = {"senses": senses}
    for function, inputs, output, constants in steps:
        values[output] = function(*[values[name] for name in inputs], *constants)
    return values
