"""The kinds of operation a network is made of: what each reads, its settings, sizes and tensors.

The arithmetic stands in runtime.py and token_runtime.py (NumPy) and in rlft/networks (torch); the
sizes of what cuts a value into tokens or pictures, in tokens.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from rlft.npc import tokens
from rlft.npc.errors import RlftError, shown, unknown
from rlft.npc.schema import MAX_WIDTH
from rlft.npc.tiles import cells

MAX_PATCHES = 2**20  # numbers in the patches of one picture that a convolution lays side by side
MAX_INPUTS = 64  # values that one operation reads
PARTS = ("encoder", "head", "normaliser")  # the first word of every operation's name
_NAME = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+){0,7}")  # of operations and values
Shapes: TypeAlias = dict[str, tuple[int, ...]]  # of tensors by name


class Op(NamedTuple):
    """One operation: reads `inputs`, writes `output`; its tensors are `<name>.weight`, ..."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    output: str
    settings: Mapping[str, int | float]


class Geometry(NamedTuple):
    """The settings of a convolution: its picture, which it reads flat, and what slides over it."""

    channels: int
    rows: int
    columns: int
    filters: int
    kernel: int
    stride: int
    channels_last: int  # 1: the flat picture is (rows, columns, channels); 0: (channels, ...)

    @classmethod
    def of(cls, op: Op) -> Geometry:
        return cls(**{name: int(op.settings[name]) for name in cls._fields})

    @property
    def places(self) -> tuple[int, int]:
        """Rows and columns of the output: there is no padding."""
        down, across = self.rows - self.kernel, self.columns - self.kernel
        return down // self.stride + 1, across // self.stride + 1

    @property
    def patch(self) -> int:
        """Numbers that one number of the output is computed from."""
        return self.channels * self.kernel**2


class Kind(NamedTuple):
    """What operations of a kind may read, how they are set, what they write and own."""

    inputs: Sequence[int]  # how many values
    settings: Mapping[str, tuple[float, float]]  # name: smallest, largest
    width: Callable[[Op, Sequence[int]], int]  # of the output, given those of the inputs
    tensors: Callable[[Op, Sequence[int]], Shapes]  # in the order the arithmetic takes
    alike: bool = True  # whether all it reads must be of one width


def _same(op: Op, widths: Sequence[int]) -> int:
    return widths[0]


def _none(op: Op, widths: Sequence[int]) -> Shapes:
    return {}


def _affine(op: Op, widths: Sequence[int]) -> Shapes:
    return {"weight": (widths[0],), "bias": (widths[0],)}


def _linear(op: Op, widths: Sequence[int]) -> int:
    return int(op.settings["width"])


def _linear_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    return {"weight": (_linear(op, widths), widths[0]), "bias": (_linear(op, widths),)}


def _add_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    return {"bias": (widths[0],)} if len(op.inputs) == 1 else {}


def _mul_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    return {"weight": (widths[0],)} if len(op.inputs) == 1 else {}


def _tiles(op: Op, widths: Sequence[int]) -> int:
    return cells(widths[0], int(op.settings["tilings"]), int(op.settings["bins"]))


def _mean_of_bins(op: Op, widths: Sequence[int]) -> int:
    (width,) = widths
    bins, low, high = (op.settings[name] for name in ("bins", "low", "high"))
    if not low < high:
        raise RlftError(f"the bins of {op.name!r} go from {low} to {high}: low must be below high")
    if width % bins:
        raise RlftError(f"mean_of_bins {op.name!r} reads {width} numbers: not a multiple of {bins}")
    return width // int(bins)


def _conv2d(op: Op, widths: Sequence[int]) -> int:
    (width,), g = widths, Geometry.of(op)
    if g.channels * g.rows * g.columns != width:
        raise RlftError(
            f"conv2d {op.name!r} reads {width} numbers: they cannot be {g.channels} channels of "
            f"{g.rows} x {g.columns}"
        )
    if g.kernel > min(g.rows, g.columns):
        raise RlftError(
            f"kernel of {op.name!r} is {g.kernel}: more than the picture's {g.rows} x {g.columns}"
        )
    rows, columns = g.places
    if rows * columns * g.patch > MAX_PATCHES:
        raise RlftError(
            f"conv2d {op.name!r} lays {rows * columns * g.patch} numbers side by side: at most "
            f"{MAX_PATCHES} are allowed; take a smaller kernel or a larger stride"
        )
    return g.filters * rows * columns


def _conv2d_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    g = Geometry.of(op)
    return {"weight": (g.filters, g.channels, g.kernel, g.kernel), "bias": (g.filters,)}


def _lstm_cell(op: Op, widths: Sequence[int]) -> int:
    if widths[1] % 2:
        raise RlftError(f"lstm_cell {op.name!r} remembers {widths[1]} numbers: two halves, h and c")
    return widths[1]


def _lstm_tensors(op: Op, widths: Sequence[int]) -> Shapes:
    size = widths[1] // 2
    return {
        "weight_ih": (4 * size, widths[0]),
        "weight_hh": (4 * size, size),
        "bias": (4 * size,),
    }


def _wide(*names: str) -> dict[str, tuple[float, float]]:
    return dict.fromkeys(names, _WIDE)


_WIDE = (1, MAX_WIDTH)
_FROM_0 = (0, MAX_WIDTH)
KINDS: Mapping[str, Kind] = {
    "linear": Kind((1,), {"width": _WIDE}, _linear, _linear_tensors),
    "layer_norm": Kind((1,), {"epsilon": (1e-12, 1.0)}, _same, _affine),
    "relu": Kind((1,), {}, _same, _none),
    "gelu": Kind((1,), {}, _same, _none),  # the tanh form: NumPy has no error function
    "tanh": Kind((1,), {}, _same, _none),
    # One value and a constant tensor, or two values.
    "add": Kind((1, 2), {}, _same, _add_tensors),
    "mul": Kind((1, 2), {}, _same, _mul_tensors),
    # Which tiles x * weight + bias lies in, as a row of zeros and ones: tiles.py.
    "tiles": Kind((1,), {"tilings": _WIDE, "bins": _WIDE}, _tiles, _affine),
    # The mean of a distribution over evenly spaced numbers, from its logits.
    "mean_of_bins": Kind(
        (1,),
        {"bins": (2, MAX_WIDTH), "low": (-1e6, 1e6), "high": (-1e6, 1e6)},
        _mean_of_bins,
        _none,
    ),
    "conv2d": Kind(
        (1,),
        {name: (0, 1) if name == "channels_last" else _WIDE for name in Geometry._fields},
        _conv2d,
        _conv2d_tensors,
    ),
    "slice": Kind((1,), {"start": _FROM_0, "width": _WIDE}, tokens.slice_width, _none),
    "concat": Kind(range(2, MAX_INPUTS + 1), {}, tokens.concat_width, _none, alike=False),
    "transpose": Kind((1,), {"rows": _WIDE}, tokens.transpose_width, _none),
    # Tokens on a circle, each with its neighbours: token_linear makes a convolution of them.
    "circular_windows": Kind((1,), _wide("tokens", "kernel", "stride"), tokens.window_width, _none),
    "token_linear": Kind(
        (1,), _wide("tokens", "width"), tokens.token_linear_width, tokens.token_linear_tensors
    ),
    "token_norm": Kind(
        (1,),
        {"tokens": _WIDE, "epsilon": (1e-12, 1.0)},
        tokens.token_norm_width,
        tokens.token_norm_tensors,
    ),
    # Queries, key and value of each token and, if some may be absent, which of the last are there.
    "attention": Kind(
        (2, 3),
        {**_wide("tokens", "heads"), "causal": (0, 1)},
        tokens.attention_width,
        _none,
        alike=False,
    ),
    "mean_pool": Kind((1,), _wide("channels"), tokens.mean_pool_width, _none),
    "max_pool": Kind((1,), _wide(*tokens.Plane._fields), tokens.max_pool_width, _none),
    "pad": Kind((1,), _wide(*tokens.Margin._fields), tokens.pad_width, _none),
    # What is sensed, and the cell's h and c side by side; it writes those of the next decision.
    "lstm_cell": Kind((2,), {}, _lstm_cell, _lstm_tensors, alike=False),
}


def tensors_of(op: Op, widths: Mapping[str, int]) -> Shapes:
    """Full name and shape of each tensor of one operation, in the order the arithmetic takes."""
    shapes = KINDS[op.kind].tensors(op, [widths[value] for value in op.inputs])
    return {f"{op.name}.{name}": shape for name, shape in shapes.items()}


def width_of(op: Op, widths: Mapping[str, int], names: set[str]) -> int:
    """The width of what an operation writes after those called `names`, which wrote `widths`.

    Raises RlftError where it cannot stand there; nothing is allocated.
    """
    if op.kind not in KINDS:
        raise unknown("operation", op.kind, KINDS)
    _check_names(op, widths, names)
    _check_settings(op, KINDS[op.kind])
    width = KINDS[op.kind].width(op, [widths[value] for value in op.inputs])
    if width > MAX_WIDTH:  # not shown: a number of tiles can have thousands of digits
        raise RlftError(f"{op.kind} {op.name!r} writes too much: at most {MAX_WIDTH} numbers")
    return width


def _check_names(op: Op, widths: Mapping[str, int], names: set[str]) -> None:
    for name in (op.name, op.output):
        if len(name) > 100 or not _NAME.fullmatch(name):
            raise RlftError(f"bad name {shown(name)}: it must be lower-case words joined by dots")
    if op.name.split(".")[0] not in PARTS:
        raise RlftError(f"operation {op.name!r} must be part of {', '.join(PARTS)}")
    if op.name in names or op.output in widths:
        raise RlftError(f"operation {op.name!r} or its output {op.output!r} stands twice")
    if len(op.inputs) not in KINDS[op.kind].inputs:
        raise RlftError(f"{op.kind} {op.name!r} cannot read {len(op.inputs)} values")
    for value in op.inputs:
        if value not in widths:
            raise unknown(f"value for {op.name!r}", value, widths)
    if KINDS[op.kind].alike and len({widths[value] for value in op.inputs}) > 1:
        raise RlftError(f"{op.kind} {op.name!r} reads values of different widths")


def _check_settings(op: Op, kind: Kind) -> None:
    if set(op.settings) != set(kind.settings):
        wanted = ", ".join(kind.settings) or "no settings"
        raise RlftError(f"{op.kind} {op.name!r} has bad settings: it takes {wanted}")
    for setting, (low, high) in kind.settings.items():
        number = op.settings[setting]
        if type(number) not in (type(low), int) or not low <= number <= high:
            raise RlftError(
                f"{setting} of {op.name!r} is {shown(number)}: "
                f"it must be {type(low).__name__}, {low} to {high}"
            )
