"""The loops of what cuts a value into tokens or pictures, beside those of kernels.py."""

from __future__ import annotations

from rlft.engines.kernels import Floats, exp, sqrt


def conv2d(
    x: Floats, weight: Floats, bias: Floats, channels: int, channel_step: int, row_step: int,
    column_step: int, kernel: int, stride: int, filters: int, down: int, across: int, y: Floats,
) -> None:  # fmt: skip
    """A picture under sliding windows; the steps lead to its next channel, row and column."""
    for f in range(filters):
        for r in range(down):
            for c in range(across):
                total: float = bias[f]
                w: int = f * channels * kernel * kernel
                for channel in range(channels):
                    for i in range(kernel):
                        at: int = (
                            channel * channel_step
                            + (r * stride + i) * row_step
                            + c * stride * column_step
                        )
                        for j in range(kernel):
                            total += x[at + j * column_step] * weight[w]
                            w += 1
                y[(f * down + r) * across + c] = total


def copy(x: Floats, start: int, n: int, at: int, y: Floats) -> None:
    """Some numbers of x to a place in y."""
    for i in range(n):
        y[at + i] = x[start + i]


def transpose(x: Floats, rows: int, columns: int, y: Floats) -> None:
    """A table (rows, columns) turned to (columns, rows)."""
    for r in range(rows):
        for c in range(columns):
            y[c * rows + r] = x[r * columns + c]


def circular_windows(
    x: Floats, tokens: int, kernel: int, stride: int, width: int, y: Floats
) -> None:
    """Tokens on a circle, each with its neighbours."""
    for t in range(tokens // stride):
        for k in range(kernel):
            near: int = (t * stride + k - kernel // 2 + tokens) % tokens
            for i in range(width):
                y[(t * kernel + k) * width + i] = x[near * width + i]


def attention(
    q: Floats, kv: Floats, there: Floats, queries: int, tokens: int, heads: int, width: int,
    told: int, causal: int, scores: Floats, y: Floats,
) -> None:  # fmt: skip
    """softmax(q k / sqrt(width)) v over the tokens that are there.

    Of the last `told` tokens `there` says whether they are; with `causal` a query sees none after
    its own. One that sees nothing gets zeros.
    """
    scale: float = 1.0 / sqrt(float(width))
    for a in range(queries):
        seen: int = tokens
        if causal > 0:
            seen = tokens - queries + a + 1
        for h in range(heads):
            asks: int = (a * heads + h) * width
            some: int = 0
            largest: float = 0.0
            for t in range(seen):
                if t < tokens - told or there[t - tokens + told] > 0.5:
                    score: float = 0.0
                    for i in range(width):
                        score += q[asks + i] * kv[(2 * t * heads + h) * width + i]
                    scores[t] = score * scale
                    if some == 0 or scores[t] > largest:
                        largest = scores[t]
                    some = 1
            for i in range(width):
                y[asks + i] = 0.0
            total: float = 0.0
            for t in range(seen):
                if t < tokens - told or there[t - tokens + told] > 0.5:
                    p: float = exp(scores[t] - largest)
                    total += p
                    for i in range(width):
                        y[asks + i] += p * kv[((2 * t + 1) * heads + h) * width + i]
            if some > 0:
                for i in range(width):
                    y[asks + i] /= total


def mean_pool(x: Floats, channels: int, places: int, y: Floats) -> None:
    """The mean of each channel."""
    for c in range(channels):
        total: float = 0.0
        for i in range(places):
            total += x[c * places + i]
        y[c] = total / float(places)


def max_pool(
    x: Floats, channels: int, rows: int, columns: int, kernel: int, stride: int, down: int,
    across: int, y: Floats,
) -> None:  # fmt: skip
    """The largest number under each window."""
    for channel in range(channels):
        for r in range(down):
            for c in range(across):
                first: int = (channel * rows + r * stride) * columns + c * stride
                largest: float = x[first]
                for i in range(kernel):
                    for j in range(kernel):
                        if x[first + i * columns + j] > largest:
                            largest = x[first + i * columns + j]
                y[(channel * down + r) * across + c] = largest


def pad(x: Floats, channels: int, rows: int, columns: int, margin: int, y: Floats) -> None:
    """A picture in a frame of zeros."""
    wide: int = columns + 2 * margin
    size: int = (rows + 2 * margin) * wide
    for i in range(channels * size):
        y[i] = 0.0
    for channel in range(channels):
        for r in range(rows):
            for c in range(columns):
                at: int = channel * size + (r + margin) * wide + c + margin
                y[at] = x[(channel * rows + r) * columns + c]
