"""Operations that cut a flat value up: into tokens or into pictures. Their settings and sizes.

A value of `tokens` tokens holds them one after the other: (tokens, W). A picture is (channels,
rows, columns). The arithmetic stands in token_runtime.py and in rlft/networks/token_modules.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    from rlft.npc.operations import Op, Shapes

MAX_SCORES = 2**18  # queries x tokens x heads of one attention
MAX_WINDOWS = 2**20  # numbers that one max_pool looks at


class Plane(NamedTuple):
    """The settings of what a window of `kernel` x `kernel` slides over, by `stride`."""

    channels: int
    rows: int
    columns: int
    kernel: int
    stride: int

    @classmethod
    def of(cls, op: Op) -> Plane:
        return cls(**{name: int(op.settings[name]) for name in cls._fields})

    @property
    def places(self) -> tuple[int, int]:
        """Rows and columns of the output: there is no padding."""
        down, across = self.rows - self.kernel, self.columns - self.kernel
        return down // self.stride + 1, across // self.stride + 1


class Margin(NamedTuple):
    """The settings of a pad: a picture, and how many rows and columns of zeros frame it."""

    channels: int
    rows: int
    columns: int
    margin: int

    @classmethod
    def of(cls, op: Op) -> Margin:
        return cls(**{name: int(op.settings[name]) for name in cls._fields})


class Heads(NamedTuple):
    """The settings of an attention."""

    tokens: int  # that are looked at
    heads: int
    causal: int  # 1: the queries are the last tokens', which look at themselves and those before

    @classmethod
    def of(cls, op: Op) -> Heads:
        return cls(**{name: int(op.settings[name]) for name in cls._fields})


def parts(op: Op, setting: str, width: int) -> int:
    """How many numbers each of `op.settings[setting]` equal parts of a value has."""
    count = int(op.settings[setting])
    if width % count:
        raise RlftError(f"{op.kind} {op.name!r} reads {width} numbers: not a multiple of {count}")
    return width // count


def slice_width(op: Op, widths: Sequence[int]) -> int:
    start, width = int(op.settings["start"]), int(op.settings["width"])
    if start + width > widths[0]:
        raise RlftError(
            f"slice {op.name!r} takes numbers {start} to {start + width} of {widths[0]}: "
            "it must end within them"
        )
    return width


def concat_width(op: Op, widths: Sequence[int]) -> int:
    return sum(widths)


def transpose_width(op: Op, widths: Sequence[int]) -> int:
    parts(op, "rows", widths[0])
    return widths[0]


def window_width(op: Op, widths: Sequence[int]) -> int:
    tokens, kernel, stride = (int(op.settings[name]) for name in ("tokens", "kernel", "stride"))
    each = parts(op, "tokens", widths[0])
    if kernel > tokens or tokens % stride:
        raise RlftError(
            f"circular_windows {op.name!r} has a kernel of {kernel} and a stride of {stride} over "
            f"{tokens} tokens: at most all of them, and a whole number of strides"
        )
    return tokens // stride * kernel * each


def token_linear_width(op: Op, widths: Sequence[int]) -> int:
    parts(op, "tokens", widths[0])
    return int(op.settings["tokens"]) * int(op.settings["width"])


def token_linear_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    width = int(op.settings["width"])
    return {"weight": (width, parts(op, "tokens", widths[0])), "bias": (width,)}


def token_norm_width(op: Op, widths: Sequence[int]) -> int:
    parts(op, "tokens", widths[0])
    return widths[0]


def token_norm_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    each = parts(op, "tokens", widths[0])
    return {"weight": (each,), "bias": (each,)}


def mean_pool_width(op: Op, widths: Sequence[int]) -> int:
    parts(op, "channels", widths[0])
    return int(op.settings["channels"])


def attention_width(op: Op, widths: Sequence[int]) -> int:
    tokens, heads, causal = Heads.of(op)
    asked, told = widths[:2]
    each = parts(op, "tokens", told)
    if each % (2 * heads) or asked % (each // 2):
        raise RlftError(
            f"attention {op.name!r} reads {asked} numbers of queries and {each} a token: they must "
            f"be whole queries, and key and value of {heads} heads"
        )
    queries = asked // (each // 2)
    if queries * tokens * heads > MAX_SCORES:
        raise RlftError(
            f"attention {op.name!r} compares {queries} queries and {tokens} tokens with {heads} "
            f"heads: at most {MAX_SCORES} comparisons are allowed"
        )
    if causal and queries > tokens:
        raise RlftError(f"causal attention {op.name!r} has {queries} queries of {tokens} tokens")
    if len(widths) == 3 and widths[2] > tokens:
        raise RlftError(
            f"attention {op.name!r} is told of {widths[2]} tokens whether they are there: it has "
            f"{tokens}"
        )
    return asked


def pad_width(op: Op, widths: Sequence[int]) -> int:
    p = Margin.of(op)
    _check_picture(op, widths[0], p.channels, p.rows, p.columns)
    return p.channels * (p.rows + 2 * p.margin) * (p.columns + 2 * p.margin)


def max_pool_width(op: Op, widths: Sequence[int]) -> int:
    p = Plane.of(op)
    _check_picture(op, widths[0], p.channels, p.rows, p.columns)
    if p.kernel > min(p.rows, p.columns):
        raise RlftError(
            f"kernel of {op.name!r} is {p.kernel}: more than the picture's {p.rows} x {p.columns}"
        )
    rows, columns = p.places
    if p.channels * rows * columns * p.kernel**2 > MAX_WINDOWS:
        raise RlftError(
            f"max_pool {op.name!r} looks at more than {MAX_WINDOWS} numbers: take a smaller kernel "
            "or a larger stride"
        )
    return p.channels * rows * columns


def _check_picture(op: Op, width: int, channels: int, rows: int, columns: int) -> None:
    if channels * rows * columns != width:
        raise RlftError(
            f"{op.kind} {op.name!r} reads {width} numbers: they cannot be {channels} channels of "
            f"{rows} x {columns}"
        )
