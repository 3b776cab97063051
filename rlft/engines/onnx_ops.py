"""What each kind of operation becomes in ONNX: the arithmetic of rlft/npc/runtime.py, node by node.

Only operators that opset 13 has and that Unity's importer lists; a value is a batch of rows (N, W).
What cuts a value into tokens or pictures stands in onnx_tokens.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.engines import onnx_tokens
from rlft.engines.onnx_graph import Graph
from rlft.engines.onnx_tokens import Call
from rlft.npc.architecture import Architecture
from rlft.npc.errors import RlftError
from rlft.npc.runtime import Array, centres
from rlft.npc.tiles import cells, numerators, side

Writer: TypeAlias = Callable[[Graph, Call], str]  # the name of what the operation writes


def linear(graph: Graph, call: Call) -> str:
    return graph.put("Gemm", call.x, *call.weights(graph, "weight", "bias"), transB=1)


def layer_norm(graph: Graph, call: Call) -> str:
    weight, bias = call.weights(graph, "weight", "bias")
    return onnx_tokens.normed(graph, call.x, weight, bias, call.op.settings["epsilon"])


def relu(graph: Graph, call: Call) -> str:
    return graph.put("Relu", call.x)


def gelu(graph: Graph, call: Call) -> str:
    """0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))"""
    cube = graph.put("Mul", graph.put("Mul", call.x, call.x), call.x)
    bent = graph.put("Add", call.x, graph.put("Mul", cube, graph.constant(0.044715)))
    scaled = graph.put("Mul", bent, graph.constant(math.sqrt(2.0 / math.pi)))
    gate = graph.put("Add", graph.put("Tanh", scaled), graph.constant(1.0))
    return graph.put("Mul", graph.put("Mul", gate, call.x), graph.constant(0.5))


def tanh(graph: Graph, call: Call) -> str:
    return graph.put("Tanh", call.x)


def add(graph: Graph, call: Call) -> str:
    others = call.inputs[1:] or call.weights(graph, "bias")
    return graph.put("Add", call.x, *others)


def mul(graph: Graph, call: Call) -> str:
    others = call.inputs[1:] or call.weights(graph, "weight")
    return graph.put("Mul", call.x, *others)


def tiles(graph: Graph, call: Call) -> str:
    """A one at the tile of each tiling that x * weight + bias lies in.

    A point p, displaced by n/T of a tile, lies in tile floor(p) or, where the rest of p is at least
    1 - n/T, in the next: in float32 as exact as the sum in float64.
    """
    tilings, bins = call.whole("tilings"), call.whole("bins")
    dimensions, size = call.widths[0], side(tilings, bins)
    weight, bias = call.weights(graph, "weight", "bias")
    point = number(graph, graph.put("Add", graph.put("Mul", call.x, weight), bias))
    point = graph.put("Max", point, graph.constant(0.0))
    point = graph.put("Min", point, graph.constant(bins))
    point = graph.reshape(point, 1, dimensions)
    tile = graph.put("Floor", point)
    rest = graph.put("Sub", point, tile)
    over = graph.put("GreaterOrEqual", rest, graph.constant(_steps(dimensions, tilings)))
    tile = graph.put("Add", tile, graph.put("Cast", over, to=1))  # (N, T, D)
    tile = graph.put("Min", tile, graph.constant(size - 1))
    strides = size ** np.arange(dimensions - 1, -1, -1, dtype=np.int64)
    index = graph.put("Mul", tile, graph.constant(strides))
    index = graph.put("ReduceSum", index, graph.whole(2), keepdims=0)
    index = graph.put("Cast", index, to=7)
    ones = graph.constant([0.0, 1.0])
    depth = graph.constant(size**dimensions, "int64")
    rows = graph.put("OneHot", index, depth, ones, axis=-1)
    return graph.reshape(rows, cells(dimensions, tilings, bins))


def _steps(dimensions: int, tilings: int) -> NDArray[np.float32]:
    """From which rest on a point lies in the next tile (T, D): 1 - n/T, rounded up."""
    found = np.empty((tilings, dimensions), np.float32)
    for place, n in np.ndenumerate(numerators(dimensions, tilings)):
        exact = 1 - Fraction(int(n), tilings)
        near = np.float32(float(exact))
        found[place] = near if Fraction(float(near)) >= exact else np.nextafter(near, np.float32(2))
    return found


def mean_of_bins(graph: Graph, call: Call) -> str:
    bins = call.whole("bins")
    actions = call.widths[0] // bins
    logits = graph.reshape(call.x, actions, bins)
    weights = graph.put("Softmax", logits, axis=-1)
    column = graph.constant(centres(call.op)[:, None])
    return graph.reshape(graph.put("MatMul", weights, column), actions)


def lstm_cell(graph: Graph, call: Call) -> str:
    """h' and c' side by side; sigmoid(x) = (1 + tanh(x / 2)) / 2."""
    size = call.widths[1] // 2
    x, memory = call.inputs
    weight, bias = call.weights(graph, "weight_ih", "bias")
    turned = np.ascontiguousarray(call.tensors[f"{call.op.name}.weight_hh"].T)
    h, c = (onnx_tokens.part(graph, memory, k * size, size) for k in range(2))
    recalled = graph.put("MatMul", h, graph.weight(f"{call.op.name}.weight_hh.turned", turned))
    gates = graph.put("Add", graph.put("Gemm", x, weight, bias, transB=1), recalled)
    slope = np.repeat(np.array([0.5, 0.5, 1.0, 0.5], np.float32), size)
    scale, shift = graph.constant(slope), graph.constant(1.0 - slope)
    bent = graph.put("Tanh", graph.put("Mul", gates, scale))
    gates = graph.put("Add", graph.put("Mul", bent, scale), shift)
    i, f, g, o = (onnx_tokens.part(graph, gates, k * size, size) for k in range(4))
    after = graph.put("Add", graph.put("Mul", f, c), graph.put("Mul", i, g))
    return graph.put("Concat", graph.put("Mul", o, graph.put("Tanh", after)), after, axis=1)


def number(graph: Graph, x: str) -> str:
    """The value with zero for NaN, which alone is not equal to itself."""
    return graph.put("Where", graph.put("Equal", x, x), x, graph.constant(0.0))


WRITERS: Mapping[str, Writer] = {
    "linear": linear,
    "layer_norm": layer_norm,
    "relu": relu,
    "gelu": gelu,
    "tanh": tanh,
    "add": add,
    "mul": mul,
    "tiles": tiles,
    "mean_of_bins": mean_of_bins,
    "conv2d": onnx_tokens.conv2d,
    "slice": onnx_tokens.cut,
    "concat": onnx_tokens.concat,
    "transpose": onnx_tokens.transpose,
    "circular_windows": onnx_tokens.circular_windows,
    "token_linear": onnx_tokens.token_linear,
    "token_norm": onnx_tokens.token_norm,
    "attention": onnx_tokens.attention,
    "mean_pool": onnx_tokens.mean_pool,
    "max_pool": onnx_tokens.max_pool,
    "pad": onnx_tokens.pad,
    "lstm_cell": lstm_cell,
}


def network(
    graph: Graph, architecture: Architecture, tensors: Mapping[str, Array], read: Mapping[str, str]
) -> dict[str, str]:
    """All operations, from `senses` and, where there is one, `memory`; the names of the values."""
    names, widths = dict(read), architecture.widths
    for op in architecture.ops:
        if op.kind not in WRITERS:
            raise RlftError(
                f"ONNX export does not know the operation {op.kind} ({op.name!r}): it knows "
                + ", ".join(WRITERS)
            )
        graph.part = op.name
        inputs = tuple(names[value] for value in op.inputs)
        call = Call(op, inputs, tuple(widths[value] for value in op.inputs), tensors)
        names[op.output] = WRITERS[op.kind](graph, call)
    return names
