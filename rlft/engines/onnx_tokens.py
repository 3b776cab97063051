"""Operations over tokens and pictures in ONNX, beside those of onnx_ops.py."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from rlft.engines.onnx_graph import Graph
from rlft.npc.operations import Geometry, Op
from rlft.npc.runtime import Array
from rlft.npc.token_runtime import HIDDEN, PRESENT, neighbours, unseen
from rlft.npc.tokens import Heads, Margin, Plane


class Call(NamedTuple):
    """An operation with what it reads: names in the graph, their widths, the brain's tensors."""

    op: Op
    inputs: tuple[str, ...]
    widths: tuple[int, ...]
    tensors: Mapping[str, Array]

    @property
    def x(self) -> str:
        return self.inputs[0]

    def whole(self, setting: str) -> int:
        return int(self.op.settings[setting])

    def weights(self, graph: Graph, *names: str) -> list[str]:
        """Tensors of the operation as constants under the names they have in the brain."""
        full = [f"{self.op.name}.{name}" for name in names]
        return [graph.weight(name, self.tensors[name]) for name in full]


def cut(graph: Graph, call: Call) -> str:
    return part(graph, call.x, call.whole("start"), call.whole("width"))


def part(graph: Graph, x: str, start: int, width: int) -> str:
    """Some of the numbers of each row."""
    return graph.put("Slice", x, graph.whole(start), graph.whole(start + width), graph.whole(1))


def concat(graph: Graph, call: Call) -> str:
    return graph.put("Concat", *call.inputs, axis=1)


def transpose(graph: Graph, call: Call) -> str:
    rows, width = call.whole("rows"), call.widths[0]
    table = graph.turned(graph.reshape(call.x, rows, width // rows), 0, 2, 1)
    return graph.reshape(table, width)


def circular_windows(graph: Graph, call: Call) -> str:
    tokens = call.whole("tokens")
    each, places = call.widths[0] // tokens, neighbours(call.op).ravel()
    table = graph.reshape(call.x, tokens, each)
    found = graph.put("Gather", table, graph.whole(*places.tolist()), axis=1)
    return graph.reshape(found, places.size * each)


def token_linear(graph: Graph, call: Call) -> str:
    tokens, width = call.whole("tokens"), call.whole("width")
    weight = call.tensors[f"{call.op.name}.weight"].T
    turned = graph.weight(f"{call.op.name}.weight.turned", np.ascontiguousarray(weight))
    table = graph.reshape(call.x, tokens, call.widths[0] // tokens)
    y = graph.put("Add", graph.put("MatMul", table, turned), *call.weights(graph, "bias"))
    return graph.reshape(y, tokens * width)


def token_norm(graph: Graph, call: Call) -> str:
    tokens, width = call.whole("tokens"), call.widths[0]
    weight, bias = call.weights(graph, "weight", "bias")
    table = graph.reshape(call.x, tokens, width // tokens)
    return graph.reshape(normed(graph, table, weight, bias, call.op.settings["epsilon"]), width)


def normed(graph: Graph, x: str, weight: str, bias: str, epsilon: float) -> str:
    """(x - mean) / sqrt(variance + epsilon) * weight + bias, over the last axis.

    Written as torch writes it below opset 17, which runtimes make one operator of.
    """
    away = graph.put("Sub", x, graph.put("ReduceMean", x, axes=(-1,), keepdims=1))
    square = graph.put("Pow", away, graph.constant(2.0))
    variance = graph.put("ReduceMean", square, axes=(-1,), keepdims=1)
    deviation = graph.put("Sqrt", graph.put("Add", variance, graph.constant(epsilon)))
    y = graph.put("Mul", graph.put("Div", away, deviation), weight)
    return graph.put("Add", y, bias)


def attention(graph: Graph, call: Call) -> str:
    """softmax(q k / sqrt(d)) v over the tokens that are there, as in token_runtime.py."""
    heads = Heads.of(call.op)
    asked, told = call.widths[:2]
    each = told // (2 * heads.tokens)
    queries, wide = asked // each, each // heads.heads
    q = graph.turned(graph.reshape(call.x, queries, heads.heads, wide), 0, 2, 1, 3)
    held = graph.reshape(call.inputs[1], heads.tokens, 2, heads.heads, wide)
    k = graph.put("Gather", held, graph.constant(0, "int64"), axis=2)  # (N, T, heads, d)
    v = graph.put("Gather", held, graph.constant(1, "int64"), axis=2)
    scores = graph.put("MatMul", q, graph.turned(k, 0, 2, 3, 1))  # (N, heads, Q, T)
    scores = graph.put("Mul", scores, graph.constant(1.0 / math.sqrt(wide)))
    seen = ~unseen(queries, heads)
    visible = "" if seen.all() else graph.constant(seen, "bool")
    if call.inputs[2:]:
        known = _known(graph, call.inputs[2], call.widths[2], heads.tokens)
        there = graph.reshape(known, 1, 1, heads.tokens)
        visible = graph.put("And", there, visible) if visible else there
        v = graph.put("Where", graph.reshape(known, heads.tokens, 1, 1), v, graph.constant(0.0))
    if visible:
        scores = graph.put("Where", visible, scores, graph.constant(HIDDEN))
    weights = graph.put("Softmax", scores, axis=-1)
    if call.inputs[2:]:  # a query that has no token to look at gets zeros
        weights = graph.put("Where", visible, weights, graph.constant(0.0))
    found = graph.put("MatMul", weights, graph.turned(v, 0, 2, 1, 3))  # (N, heads, Q, d)
    return graph.reshape(graph.turned(found, 0, 2, 1, 3), asked)


def _known(graph: Graph, present: str, told: int, tokens: int) -> str:
    """Which tokens are there (N, T): those before the ones told of always are."""
    if told < tokens:
        ends = graph.whole(0, tokens - told, 0, 0)
        present = graph.put("Pad", present, ends, graph.constant(1.0))
    return graph.put("Greater", present, graph.constant(PRESENT))


def mean_pool(graph: Graph, call: Call) -> str:
    channels = call.whole("channels")
    table = graph.reshape(call.x, channels, call.widths[0] // channels)
    return graph.put("ReduceMean", table, axes=(-1,), keepdims=0)


def conv2d(graph: Graph, call: Call) -> str:
    g = Geometry.of(call.op)
    if g.channels_last:
        picture = graph.turned(graph.reshape(call.x, g.rows, g.columns, g.channels), 0, 3, 1, 2)
    else:
        picture = graph.reshape(call.x, g.channels, g.rows, g.columns)
    y = graph.put(
        "Conv",
        picture,
        *call.weights(graph, "weight", "bias"),
        kernel_shape=(g.kernel, g.kernel),
        strides=(g.stride, g.stride),
    )
    return graph.reshape(y, g.filters * g.places[0] * g.places[1])


def max_pool(graph: Graph, call: Call) -> str:
    p = Plane.of(call.op)
    y = graph.put(
        "MaxPool",
        graph.reshape(call.x, p.channels, p.rows, p.columns),
        kernel_shape=(p.kernel, p.kernel),
        strides=(p.stride, p.stride),
    )
    return graph.reshape(y, p.channels * math.prod(p.places))


def pad(graph: Graph, call: Call) -> str:
    p = Margin.of(call.op)
    picture = graph.reshape(call.x, p.channels, p.rows, p.columns)
    ends = graph.whole(*(0, 0, p.margin, p.margin) * 2)
    framed = graph.put("Pad", picture, ends, graph.constant(0.0))
    return graph.reshape(framed, p.channels * (p.rows + 2 * p.margin) * (p.columns + 2 * p.margin))
