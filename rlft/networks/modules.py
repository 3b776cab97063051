"""Operations as torch modules, where they have weights or settings; else as functions.

The arithmetic and the names of the tensors are those of rlft/npc/runtime.py. Nothing is drawn from
a generator: new weights are zero, or change nothing. What cuts a value into tokens or pictures
stands in token_modules.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from rlft.networks import token_modules
from rlft.npc.operations import Geometry, Op
from rlft.npc.runtime import centres
from rlft.npc.tiles import cells, numerators, side
from rlft.npc.tokens import Margin, Plane

FUNCTIONS: Mapping[str, Callable[..., Tensor]] = {
    "relu": torch.relu,
    "gelu": partial(functional.gelu, approximate="tanh"),
    "tanh": torch.tanh,
    "add": torch.add,
    "mul": torch.mul,
    "concat": token_modules.concat,
}


class Constant(nn.Module):
    """Adds or multiplies by one tensor: `bias` or `weight`."""

    def __init__(self, op: Op, width: int) -> None:
        super().__init__()
        self.function = FUNCTIONS[op.kind]
        self.tensor = "bias" if op.kind == "add" else "weight"
        start = torch.zeros(width) if op.kind == "add" else torch.ones(width)
        if op.name.startswith("normaliser"):  # statistics of the senses, not learned by gradient
            self.register_buffer(self.tensor, start)
        else:
            self.register_parameter(self.tensor, nn.Parameter(start))

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x, getattr(self, self.tensor))


class Tiles(nn.Module):
    """Tile coding. No gradient passes a floor: its weight and bias are buffers."""

    weight: Tensor
    bias: Tensor
    _numerators: Tensor
    _strides: Tensor
    _first: Tensor

    def __init__(self, op: Op, width: int) -> None:
        super().__init__()
        self.tilings, self.bins = int(op.settings["tilings"]), int(op.settings["bins"])
        self.side, self.cells = side(self.tilings, self.bins), cells(width, self.tilings, self.bins)
        self.register_buffer("weight", torch.ones(width))
        self.register_buffer("bias", torch.zeros(width))
        # Whole numbers, so that a change of the module's type leaves them as they are.
        strides = self.side ** torch.arange(width - 1, -1, -1)
        first = torch.arange(self.tilings) * (self.cells // self.tilings)
        displaced = torch.from_numpy(numerators(width, self.tilings))
        for name, tensor in (("numerators", displaced), ("strides", strides), ("first", first)):
            self.register_buffer(f"_{name}", tensor, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        coordinates = (x * self.weight + self.bias).double()
        points = torch.nan_to_num(coordinates).clamp(0.0, self.bins)
        places = (points.unsqueeze(-2) + self._numerators.double() / self.tilings).long()
        indices = (places.clamp(max=self.side - 1) * self._strides).sum(-1) + self._first
        return x.new_zeros(*x.shape[:-1], self.cells).scatter_(-1, indices, 1.0)


class MeanOfBins(nn.Module):
    """softmax(x) . centres over each group of bins: (..., A * bins) to (..., A)."""

    _centres: Tensor

    def __init__(self, op: Op) -> None:
        super().__init__()
        self.register_buffer("_centres", torch.from_numpy(centres(op)), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        bins = len(self._centres)
        logits = x.reshape(*x.shape[:-1], x.shape[-1] // bins, bins)
        return logits.softmax(-1) @ self._centres


class LSTMCell(nn.Module):
    """One decision of a long short-term memory; its two biases are one."""

    def __init__(self, width: int, remembers: int) -> None:
        super().__init__()
        size = remembers // 2
        self.weight_ih = nn.Parameter(torch.zeros(4 * size, width))
        self.weight_hh = nn.Parameter(torch.zeros(4 * size, size))
        self.bias = nn.Parameter(torch.zeros(4 * size))

    def forward(self, x: Tensor, memory: Tensor) -> Tensor:
        h, c = memory.chunk(2, dim=-1)
        gates = functional.linear(x, self.weight_ih, self.bias) + h @ self.weight_hh.T
        i, f, g, o = gates.chunk(4, dim=-1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        return torch.cat((o.sigmoid() * c.tanh(), c), dim=-1)


class Convolution(nn.Conv2d):
    """A convolution of flat pictures, to flat (filters, rows, columns)."""

    def __init__(self, op: Op) -> None:
        g = Geometry.of(op)
        super().__init__(g.channels, g.filters, g.kernel, g.stride, device="meta")
        self.geometry, self.width = g, g.filters * g.places[0] * g.places[1]

    def forward(self, x: Tensor) -> Tensor:
        g = self.geometry
        if g.channels_last:
            pictures = x.reshape(-1, g.rows, g.columns, g.channels).permute(0, 3, 1, 2)
        else:
            pictures = x.reshape(-1, g.channels, g.rows, g.columns)
        return super().forward(pictures).reshape(*x.shape[:-1], self.width)


def module_of(op: Op, widths: Mapping[str, int]) -> nn.Module | None:
    """The operation's module; None where a function is all there is to it: `function_of`."""
    width = widths[op.inputs[0]]
    match op.kind:
        case "linear":
            return _zero(nn.Linear(width, widths[op.output], device="meta"))
        case "conv2d":
            return _zero(Convolution(op))
        case "layer_norm":
            return nn.LayerNorm(width, eps=op.settings["epsilon"])
        case "tiles":
            return Tiles(op, width)
        case "mean_of_bins":
            return MeanOfBins(op)
        case "add" | "mul" if len(op.inputs) == 1:
            return Constant(op, width)
        case "token_linear":
            return _zero(token_modules.TokenLinear(op, _each(op, width)))
        case "token_norm":
            return token_modules.TokenNorm(op, _each(op, width))
        case "circular_windows":
            return token_modules.CircularWindows(op)
        case "attention":
            return token_modules.Attention(op, width, widths[op.inputs[1]])
        case "lstm_cell":
            return LSTMCell(width, widths[op.inputs[1]])
    return None


def function_of(op: Op) -> Callable[..., Tensor]:
    """What an operation without a module does."""
    match op.kind:
        case "slice":
            start, width = int(op.settings["start"]), int(op.settings["width"])
            return partial(token_modules.cut, start=start, width=width)
        case "transpose":
            return partial(token_modules.transpose, rows=int(op.settings["rows"]))
        case "mean_pool":
            return partial(token_modules.mean_pool, channels=int(op.settings["channels"]))
        case "max_pool":
            return partial(token_modules.max_pool, plane=Plane.of(op))
        case "pad":
            return partial(token_modules.pad, margin=Margin.of(op))
    return FUNCTIONS[op.kind]


def _each(op: Op, width: int) -> int:
    """Numbers of a token."""
    return width // int(op.settings["tokens"])


def _zero(module: nn.Linear | nn.Conv2d) -> nn.Module:
    """The module with zero weights: made without storage, it drew none from torch's generator."""
    made = module.to_empty(device="cpu")
    nn.init.zeros_(made.weight)
    if made.bias is not None:
        nn.init.zeros_(made.bias)
    return made
