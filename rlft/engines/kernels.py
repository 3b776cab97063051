"""The arithmetic of the operations as plain loops: what generated source code is made of.

Written in the small part of Python that dialect.py knows how to say in other languages: numbers and
flat arrays, `for` over a range, `if`, and the calls below. Each function writes its last array. The
loops of tokens and pictures stand in token_kernels.py, those around the network in act_kernels.py.
"""

from __future__ import annotations

import math
from collections.abc import MutableSequence
from typing import TypeAlias

import numpy as np

Floats: TypeAlias = MutableSequence[float]  # of 32 bits where a language has them
Own: TypeAlias = Floats  # shared with no other argument
Given: TypeAlias = MutableSequence[float]  # by the game: of whatever kind it has
Ints: TypeAlias = MutableSequence[int]
Flags: TypeAlias = MutableSequence[bool] | None  # none: all are true
double: TypeAlias = float  # of 64 bits everywhere

exp, sqrt, tanh, finite = math.exp, math.sqrt, math.tanh, math.isfinite


def float32(x: float) -> float:
    """The nearest number of 32 bits: what NumPy would have computed."""
    return float(np.float32(x))


def linear(
    x: Floats, weight: Floats, bias: Floats, tokens: int, inputs: int, outputs: int, y: Own
) -> None:
    """Each token times the weights, plus bias. Those of an input stand together: zeros are free."""
    for t in range(tokens):
        first: int = t * outputs
        w: int = 0
        for j in range(outputs):
            y[first + j] = bias[j]
        for i in range(inputs):
            value: float = x[t * inputs + i]
            if value != 0.0:
                for j in range(outputs):
                    y[first + j] += value * weight[w + j]
            w += outputs


def lstm_cell(
    x: Floats, memory: Floats, weight: Floats, recurrent: Floats, bias: Floats, inputs: int,
    size: int, gates: Own, y: Floats,
) -> None:  # fmt: skip
    """h' and c' of a long short-term memory from x and its memory: h, then c."""
    w: int = 0
    for j in range(4 * size):
        gates[j] = bias[j]
    for i in range(inputs):
        value: float = x[i]
        for j in range(4 * size):
            gates[j] += value * weight[w + j]
        w += 4 * size
    w = 0
    for i in range(size):
        before: float = memory[i]
        for j in range(4 * size):
            gates[j] += before * recurrent[w + j]
        w += 4 * size
    for j in range(size):
        enters: float = 0.5 + 0.5 * tanh(0.5 * gates[j])
        stays: float = 0.5 + 0.5 * tanh(0.5 * gates[size + j])
        leaves: float = 0.5 + 0.5 * tanh(0.5 * gates[3 * size + j])
        cell: float = stays * memory[size + j] + enters * tanh(gates[2 * size + j])
        y[size + j] = cell
        y[j] = leaves * tanh(cell)


def norm(
    x: Floats, weight: Floats, bias: Floats, tokens: int, width: int, epsilon: float, y: Floats
) -> None:
    """(x - mean) / sqrt(variance + epsilon) * weight + bias, token by token."""
    for t in range(tokens):
        first: int = t * width
        mean: float = 0.0
        for i in range(width):
            mean += x[first + i]
        mean /= float(width)
        variance: float = 0.0
        for i in range(width):
            variance += (x[first + i] - mean) * (x[first + i] - mean)
        scale: float = 1.0 / sqrt(variance / float(width) + epsilon)
        for i in range(width):
            y[first + i] = (x[first + i] - mean) * scale * weight[i] + bias[i]


def relu(x: Floats, n: int, y: Floats) -> None:
    """Negative numbers become zero."""
    for i in range(n):
        value: float = x[i]
        if value < 0.0:
            value = 0.0
        y[i] = value


def gelu(x: Floats, n: int, y: Floats) -> None:
    """0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))"""
    for i in range(n):
        value: float = x[i]
        cubic: float = value + 0.044715 * value * value * value
        y[i] = 0.5 * value * (1.0 + tanh(0.7978845608028654 * cubic))


def squash(x: Floats, n: int, y: Floats) -> None:
    """tanh"""
    for i in range(n):
        y[i] = tanh(x[i])


def add(x: Floats, z: Floats, n: int, y: Floats) -> None:
    """x + z"""
    for i in range(n):
        y[i] = x[i] + z[i]


def mul(x: Floats, z: Floats, n: int, y: Floats) -> None:
    """x * z"""
    for i in range(n):
        y[i] = x[i] * z[i]


def tiles(
    x: Floats, weight: Floats, bias: Floats, n: int, tilings: int, bins: int, size: int,
    width: int, y: Floats,
) -> None:  # fmt: skip
    """Zeros, and a one at the cell of each tiling that x * weight + bias lies in."""
    for i in range(width):
        y[i] = 0.0
    for k in range(tilings):
        cell: int = k
        for i in range(n):
            point: double = float32(float32(x[i] * weight[i]) + bias[i])
            if not point > 0.0:
                point = 0.0
            if point > double(bins):
                point = double(bins)
            place: int = int(point + double(k * (2 * i + 1) % tilings) / double(tilings))
            if place > size - 1:
                place = size - 1
            cell = cell * size + place
        y[cell] = 1.0


def mean_of_bins(x: Floats, outputs: int, bins: int, low: float, high: float, y: Floats) -> None:
    """The mean of softmax(x) over bins whose centres go from low to high."""
    for a in range(outputs):
        largest: float = x[a * bins]
        for k in range(bins):
            if x[a * bins + k] > largest:
                largest = x[a * bins + k]
        total: float = 0.0
        mean: float = 0.0
        for k in range(bins):
            p: float = exp(x[a * bins + k] - largest)
            total += p
            mean += p * (low + (high - low) * float(k) / float(bins - 1))
        y[a] = mean / total
