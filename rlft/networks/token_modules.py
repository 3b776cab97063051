"""Operations over tokens and pictures as torch modules and functions, beside modules.py.

The arithmetic and the names of the tensors are those of rlft/npc/token_runtime.py.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from rlft.npc.operations import Op
from rlft.npc.token_runtime import HIDDEN, PRESENT, neighbours, unseen
from rlft.npc.tokens import Heads, Margin, Plane


class TokenLinear(nn.Linear):
    """The same linear for each token."""

    def __init__(self, op: Op, each: int) -> None:
        super().__init__(each, int(op.settings["width"]), device="meta")
        self.tokens = int(op.settings["tokens"])

    def forward(self, x: Tensor) -> Tensor:
        y = super().forward(x.reshape(-1, self.in_features))
        return y.reshape(*x.shape[:-1], self.tokens * self.out_features)


class TokenNorm(nn.LayerNorm):
    """The same layer_norm for each token."""

    def __init__(self, op: Op, each: int) -> None:
        super().__init__(each, eps=op.settings["epsilon"])
        self.tokens = int(op.settings["tokens"])

    def forward(self, x: Tensor) -> Tensor:
        tokens = x.reshape(*x.shape[:-1], self.tokens, -1)
        return super().forward(tokens).reshape(x.shape)


class CircularWindows(nn.Module):
    """Tokens on a circle to windows of them, each a token."""

    _places: Tensor

    def __init__(self, op: Op) -> None:
        super().__init__()
        self.tokens = int(op.settings["tokens"])
        places = torch.from_numpy(neighbours(op)).flatten()
        self.register_buffer("_places", places, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        tokens = x.reshape(*x.shape[:-1], self.tokens, x.shape[-1] // self.tokens)
        return tokens.index_select(-2, self._places).flatten(-2)


class Attention(nn.Module):
    """softmax(q k / sqrt(d)) v over the tokens that are there."""

    _unseen: Tensor

    def __init__(self, op: Op, asked: int, told: int) -> None:
        super().__init__()
        self.settings = Heads.of(op)
        self.each = told // (2 * self.settings.tokens)  # numbers of a query, a key, a value
        hidden = torch.from_numpy(unseen(asked // self.each, self.settings))
        self.register_buffer("_unseen", hidden, persistent=False)

    def forward(self, q: Tensor, kv: Tensor, present: Tensor | None = None) -> Tensor:
        tokens, heads, _ = self.settings
        wide = self.each // heads
        asked = q.reshape(-1, q.shape[-1] // self.each, heads, wide).transpose(1, 2)
        k, v = kv.reshape(-1, tokens, 2, heads, wide).permute(2, 0, 3, 1, 4)  # (B, heads, T, d)
        scores = asked @ k.mT / math.sqrt(wide)
        if present is None:
            weights = scores.masked_fill(self._unseen, HIDDEN).softmax(-1)
        else:
            known = present.reshape(-1, present.shape[-1]) > PRESENT
            there = functional.pad(known, (tokens - known.shape[1], 0), value=True)
            hidden = self._unseen | ~there[:, None, None, :]
            weights = scores.masked_fill(hidden, HIDDEN).softmax(-1).masked_fill(hidden, 0.0)
            v = v.masked_fill(~there[:, None, :, None], 0.0)
        found: Tensor = weights @ v
        return found.transpose(1, 2).reshape(q.shape)


def cut(x: Tensor, start: int, width: int) -> Tensor:
    return x[..., start : start + width]


def concat(*values: Tensor) -> Tensor:
    return torch.cat(values, -1)


def transpose(x: Tensor, rows: int) -> Tensor:
    return x.reshape(*x.shape[:-1], rows, x.shape[-1] // rows).mT.reshape(x.shape)


def mean_pool(x: Tensor, channels: int) -> Tensor:
    return x.reshape(*x.shape[:-1], channels, x.shape[-1] // channels).mean(-1)


def pad(x: Tensor, margin: Margin) -> Tensor:
    channels, rows, columns, m = margin
    pictures = x.reshape(-1, channels, rows, columns)
    framed = functional.pad(pictures, (m, m, m, m))
    return framed.reshape(*x.shape[:-1], channels * (rows + 2 * m) * (columns + 2 * m))


def max_pool(x: Tensor, plane: Plane) -> Tensor:
    channels, rows, columns, kernel, stride = plane
    pictures = x.reshape(-1, channels, rows, columns)
    largest = functional.max_pool2d(pictures, kernel, stride)
    return largest.reshape(*x.shape[:-1], channels * math.prod(plane.places))
