"""From operations to calls of loops over buffers, which values share where their times allow it.

The loops stand in kernels.py and token_kernels.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from rlft.npc.architecture import Architecture
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.operations import Geometry, Op, tensors_of
from rlft.npc.runtime import Array
from rlft.npc.tiles import side
from rlft.npc.tokens import Heads, Margin, Plane

STAY = ("senses", "values", "memory", "memory.next")  # values that nothing else may overwrite
IN_PLACE = ("relu", "gelu", "tanh", "add", "mul")  # may write where they read


class Buffer(NamedTuple):
    """Numbers that a call reads or writes."""

    name: str  # x0: what the network reads; state: what an lstm_cell remembers


class Tensor(NamedTuple):
    """Weights that a call reads, by their place in Program.tensors."""

    number: int


Argument: TypeAlias = Buffer | Tensor | int | float


class Call(NamedTuple):
    """A function of kernels.py and what it is given."""

    kernel: str
    arguments: tuple[Argument, ...]
    about: str = ""  # the operation it belongs to


class Lowering:
    """Operations to calls, one after the other."""

    def __init__(self, architecture: Architecture) -> None:
        self.widths = architecture.widths
        self.calls: list[Call] = []
        self.tensors: dict[str, int] = {}  # name: number
        self.sizes = {"x0": architecture.inputs}  # of buffers
        self.places = {"senses": "x0"}  # value: buffer
        if architecture.memory:
            self.sizes["state"] = architecture.memory
            self.places["memory"] = "state"
        self._last = {name: i for i, op in enumerate(architecture.ops) for name in op.inputs}
        self._last |= dict.fromkeys(STAY, len(architecture.ops))
        self._free: list[str] = []

    def add(self, op: Op, index: int) -> None:
        """Append the calls of operation `index`."""
        x = [Buffer(self.places[value]) for value in op.inputs]
        done = [v for v in dict.fromkeys(op.inputs) if self._last[v] == index]
        if op.kind in IN_PLACE:
            self._release(done)
        y = self.places[op.output] = self._buffer(self.widths[op.output])
        spare = [self._buffer(size) for size in self._spare(op)]
        if op.kind not in IN_PLACE:
            self._release(done)
        if op.output not in self._last:  # nobody reads it
            self._release([op.output])
        weights = [
            Tensor(self.tensors.setdefault(name, len(self.tensors)))
            for name in tensors_of(op, self.widths)
        ]
        written = [Buffer(name) for name in (*spare, y)]
        for kernel, *arguments in self._lowered(op, x, weights, *written):
            self.calls.append(Call(kernel, tuple(arguments), f"{op.kind} {op.name}"))
        self._free += spare

    def _spare(self, op: Op) -> list[int]:
        """How many numbers an operation works with besides what it reads and writes."""
        if op.kind == "attention":
            return [Heads.of(op).tokens]
        return [2 * self.widths[op.output]] if op.kind == "lstm_cell" else []

    def _buffer(self, size: int) -> str:
        """One that is free, best the smallest that holds so many numbers; else a new one."""
        fits = sorted((self.sizes[name], name) for name in self._free if self.sizes[name] >= size)
        if not fits:
            name = f"x{len(self.sizes)}"
            self.sizes[name] = size
            return name
        self._free.remove(fits[0][1])
        return fits[0][1]

    def _release(self, values: Iterable[str]) -> None:
        self._free += [self.places[value] for value in values]

    def _lowered(
        self, op: Op, x: list[Buffer], weights: list[Tensor], *written_to: Buffer
    ) -> list[tuple[Any, ...]]:
        """The calls of an operation: kernel and arguments."""
        s = {name: int(value) for name, value in op.settings.items()}
        read, written = [self.widths[value] for value in op.inputs], self.widths[op.output]
        y = written_to[-1]
        shape: tuple[int, ...]
        match op.kind:
            case "linear":
                return [("linear", *x, *weights, 1, read[0], written, y)]
            case "token_linear":
                n = s["tokens"]
                return [("linear", *x, *weights, n, read[0] // n, s["width"], y)]
            case "layer_norm":
                return [("norm", *x, *weights, 1, written, float(op.settings["epsilon"]), y)]
            case "token_norm":
                n = s["tokens"]
                each = written // n
                return [("norm", *x, *weights, n, each, float(op.settings["epsilon"]), y)]
            case "relu" | "gelu":
                return [(op.kind, *x, written, y)]
            case "tanh":
                return [("squash", *x, written, y)]
            case "add" | "mul":
                return [(op.kind, *x, *weights, written, y)]
            case "tiles":
                size = side(s["tilings"], s["bins"])
                shape = (read[0], s["tilings"], s["bins"], size, written)
                return [("tiles", *x, *weights, *shape, y)]
            case "mean_of_bins":
                low, high = float(op.settings["low"]), float(op.settings["high"])
                return [("mean_of_bins", *x, written, s["bins"], low, high, y)]
            case "conv2d":
                g = Geometry.of(op)
                flat = g.rows * g.columns
                last = (1, g.columns * g.channels, g.channels)
                steps = last if g.channels_last else (flat, g.columns, 1)
                shape = (g.kernel, g.stride, g.filters, *g.places)
                return [("conv2d", *x, *weights, g.channels, *steps, *shape, y)]
            case "slice":
                return [("copy", *x, s["start"], written, 0, y)]
            case "concat":
                ends = np.cumsum(read).tolist()
                rows = zip(x, read, ends, strict=True)
                return [("copy", z, 0, n, end - n, y) for z, n, end in rows]
            case "transpose":
                return [("transpose", *x, s["rows"], written // s["rows"], y)]
            case "circular_windows":
                shape = (s["tokens"], s["kernel"], s["stride"], read[0] // s["tokens"])
                return [("circular_windows", *x, *shape, y)]
            case "attention":
                return [self._attention(op, x, *written_to)]
            case "lstm_cell":
                return [("lstm_cell", *x, *weights, read[0], written // 2, *written_to)]
            case "mean_pool":
                return [("mean_pool", *x, written, read[0] // written, y)]
            case "max_pool":
                p = Plane.of(op)
                return [("max_pool", *x, *p, *p.places, y)]
            case "pad":
                return [("pad", *x, *Margin.of(op), y)]
        raise RlftError(f"source code has no operation {op.kind!r}: export the brain as .onnx")

    def _attention(self, op: Op, x: list[Buffer], scores: Buffer, y: Buffer) -> tuple[Any, ...]:
        tokens, heads, causal = Heads.of(op)
        read = [self.widths[value] for value in op.inputs]
        width = read[1] // (2 * tokens * heads)
        q, kv, there = (*x, x[1])[:3]  # where all are there, nothing is read of the third
        told = read[2] if len(read) > 2 else 0
        queries = read[0] // (heads * width)
        shape = (queries, tokens, heads, width, told, causal)
        return ("attention", q, kv, there, *shape, scores, y)


def flat(name: str, brain: Brain) -> Array:
    """A tensor's numbers in the order that the loops read: of a linear, inputs first."""
    tensor = brain.tensors[name]
    return (tensor.T if tensor.ndim == 2 else tensor).ravel()
