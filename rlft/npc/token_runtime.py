"""The arithmetic of tokens and pictures in NumPy, beside that of runtime.py.

Every function takes one observation (W,) or a batch (N, W); float32 in, float32 out.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from rlft.npc.operations import Op
from rlft.npc.tokens import Heads, Margin, Plane

CHUNK = 2**22  # comparisons of a batch that are made at a time
PRESENT = 0.5  # above it, what says whether a token is there says that it is
HIDDEN = float(np.finfo(np.float32).min)  # the score of a token that may not be looked at
Array = NDArray[np.float32]


def cut(x: Array, start: int, width: int) -> Array:
    """Some of the numbers, from `start` on."""
    return x[..., start : start + width]


def concat(*values: Array) -> Array:
    return np.concatenate(values, axis=-1)


def transpose(x: Array, rows: int) -> Array:
    """A flat table (rows, columns) to a flat (columns, rows)."""
    table = x.reshape(*x.shape[:-1], rows, x.shape[-1] // rows)
    turned: Array = table.swapaxes(-1, -2).reshape(x.shape)
    return turned


def neighbours(op: Op) -> NDArray[np.intp]:
    """Which tokens each window reads (windows, kernel): its own in the middle, on a circle."""
    tokens, kernel, stride = (int(op.settings[name]) for name in ("tokens", "kernel", "stride"))
    places = np.arange(0, tokens, stride)[:, None] + np.arange(kernel) - kernel // 2
    return places % tokens


def circular_windows(x: Array, tokens: int, neighbours: NDArray[np.intp]) -> Array:
    """Tokens on a circle to windows of them, each a token: a circular convolution's patches."""
    table = x.reshape(*x.shape[:-1], tokens, x.shape[-1] // tokens)
    found: Array = table[..., neighbours.ravel(), :]
    return found.reshape(*x.shape[:-1], neighbours.size * table.shape[-1])


def token_linear(x: Array, weight: Array, bias: Array, tokens: int) -> Array:
    """The same linear for each token."""
    y: Array = np.dot(x.reshape(-1, weight.shape[1]), weight.T)
    y += bias
    return y.reshape(*x.shape[:-1], tokens * len(bias))


def attention(q: Array, kv: Array, *rest: Array | Heads) -> Array:
    """softmax(q k / sqrt(d)) v over the tokens that are there: (Q, W) and (T, 2 W) a row to (Q, W).

    A token holds key and value, each of `heads` heads. A third value of P <= T numbers says which
    of the last P tokens are there; those before always are. A query that has none to look at gets
    zeros.
    """
    *told, settings = rest
    assert isinstance(settings, Heads)
    tokens, heads, _ = settings
    copies = math.prod(q.shape[:-1])
    wide = kv.shape[-1] // (2 * tokens * heads)
    queries = q.shape[-1] // (heads * wide)
    asked = q.reshape(copies, queries, heads, wide)
    held = kv.reshape(copies, tokens, 2, heads, wide)
    gone = np.zeros((copies, tokens), bool)
    if told:
        (present,) = told
        assert not isinstance(present, Heads)
        known = present.shape[-1]
        gone[:, tokens - known :] = ~(present.reshape(copies, known) > PRESENT)
    later = unseen(queries, settings).T
    y = np.empty(asked.shape, np.float32)
    at_once = max(1, CHUNK // (queries * tokens * heads))
    for begin in range(0, copies, at_once):  # so that the scores stay in bounded memory
        some = slice(begin, begin + at_once)
        k, v = held[some].transpose(2, 0, 3, 1, 4)
        absent = gone[some, None, :, None]  # (n, 1, key, 1)
        hidden = absent | later
        weights = np.matmul(k, asked[some].transpose(0, 2, 3, 1))  # (n, heads, key, query): faster
        weights *= np.float32(1.0 / math.sqrt(wide))
        np.copyto(weights, HIDDEN, where=hidden)
        weights -= weights.max(-2, keepdims=True)
        np.exp(weights, out=weights)
        np.copyto(weights, 0.0, where=hidden)
        total = weights.sum(-2)[..., None]  # at least 1, but for a query that has no key
        found = np.matmul(weights.swapaxes(-1, -2), np.where(absent, np.float32(0.0), v))
        y[some] = (found / np.maximum(total, 1.0)).transpose(0, 2, 1, 3)
    return y.reshape(q.shape)


def unseen(queries: int, settings: Heads) -> NDArray[np.bool_]:
    """Which tokens come after each query and are hidden from it (Q, T)."""
    after = ~np.tri(queries, settings.tokens, settings.tokens - queries, dtype=bool)
    return after & bool(settings.causal)


def mean_pool(x: Array, channels: int) -> Array:
    """The mean of each channel: (channels, places) to (channels)."""
    table = x.reshape(*x.shape[:-1], channels, x.shape[-1] // channels)
    mean: Array = table.mean(-1, dtype=np.float32)
    return mean


def pad(x: Array, margin: Margin) -> Array:
    """A picture in a frame of zeros."""
    channels, rows, columns, m = margin
    pictures = x.reshape(-1, channels, rows, columns)
    high, wide = rows + 2 * m, columns + 2 * m
    framed = np.zeros((len(pictures), channels, high, wide), np.float32)
    framed[:, :, m : m + rows, m : m + columns] = pictures
    return framed.reshape(*x.shape[:-1], channels * high * wide)


def max_pool(x: Array, plane: Plane) -> Array:
    """The largest number of each window, channel by channel; no padding."""
    channels, rows, columns, kernel, stride = plane
    down, across = plane.places
    found = x.reshape(-1, channels, rows, columns)
    for axis, places in ((3, across), (2, down)):  # of each row first, then of those
        first = [slice(None)] * 4
        shifted = []
        for k in range(kernel):
            first[axis] = slice(k, k + (places - 1) * stride + 1, stride)
            shifted.append(found[tuple(first)])
        largest = shifted[0].copy()
        for other in shifted[1:]:
            np.maximum(largest, other, out=largest)
        found = largest
    return found.reshape(*x.shape[:-1], channels * down * across)
