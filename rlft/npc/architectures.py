"""Architectures by name: what each is for and how it is built for the senses of a game.

The plain ones stand in builders.py, the Transformer in transformer.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import prod
from typing import NamedTuple

from rlft.npc.architecture import Architecture
from rlft.npc.builders import cnn, dense, head, mlp
from rlft.npc.entities import circle
from rlft.npc.errors import RlftError, unknown
from rlft.npc.operations import Geometry, Op
from rlft.npc.schema import MAX_WIDTH, Schema
from rlft.npc.transformer import Chain, hybrid, on_circle, over_time
from rlft.npc.window import moments_of, now

HIDDEN = (128, 128)  # units of the hidden layers
FEW = (64, 64)  # of a small one
KERNELS = ((16, 5, 1), (16, 3, 2))  # of rays: filters, kernel and stride of each layer
STACKS = (16, 32, 32)  # filters of each stack of IMPALA's
SIDE = 15  # of the smallest picture that three stacks leave something of
FEATURES = 128  # of them


class Named(NamedTuple):
    """An architecture that has a name."""

    about: str  # a line
    sees: bool  # whether it reads pictures
    build: Callable[[Schema, int, str, bool], Architecture]  # senses, outputs, output, normaliser


def build(
    name: str, senses: Schema, outputs: int, output: str = "argmax", normaliser: bool = False
) -> Architecture:
    """The architecture of this name for these senses; without a name, the one that suits them.

    With `normaliser` numbers are normalised first. Raises RlftError for an unknown name and for
    senses that it cannot read.
    """
    sees = len(senses) == 1 and bool(senses[0].shape)
    name = name or ("cnn" if sees else "mlp")
    if name not in ARCHITECTURES:
        raise unknown("architecture", name, ARCHITECTURES)
    if ARCHITECTURES[name].sees != sees:
        suited = ", ".join(n for n, one in ARCHITECTURES.items() if one.sees == sees)
        raise RlftError(
            f"{name} does not read {'pictures' if sees else 'numbers'}, which these senses are: "
            f"take {suited}"
        )
    return ARCHITECTURES[name].build(senses, outputs, output, normaliser)


def channels_last(shape: tuple[int, ...]) -> bool:
    """Whether the channels of a picture come last: they are the fewest of its three sides."""
    return len(shape) == 2 or shape[2] <= shape[0]


def _mlp(senses: Schema, outputs: int, output: str, normaliser: bool) -> Architecture:
    return mlp(senses.size, HIDDEN, outputs, output, normaliser=normaliser)


def _small(senses: Schema, outputs: int, output: str, normaliser: bool) -> Architecture:
    return mlp(senses.size, FEW, outputs, output, normaliser=normaliser)


def _transformer(senses: Schema, outputs: int, output: str, normaliser: bool) -> Architecture:
    if moments_of(senses) > 1:
        return over_time(_mlp(now(senses), outputs, output, normaliser), senses)
    return hybrid(_mlp(senses, outputs, output, normaliser), senses)


def _rays(senses: Schema, outputs: int, output: str, normaliser: bool) -> Architecture:
    """Circular convolutions over the rays, a dense network over what they say and the rest."""
    rays = circle(senses)
    if rays is None or rays.rays % KERNELS[-1][-1]:
        raise RlftError(
            "the architecture rays needs senses called ray.<class>.<degrees>, the same rays for "
            "each class, class after class: these have none; take mlp"
        )
    whole = _mlp(senses, outputs, output, normaliser)
    before = [op for op in whole.ops if op.name.startswith("normaliser")]
    chain, read = Chain(0), before[-1].output if before else "senses"
    value, places = on_circle(chain, rays, read), rays.rays
    for filters, kernel, stride in KERNELS:
        value = chain.ahead(
            "circular_windows", "windows", (value,), tokens=places, kernel=kernel, stride=stride
        )
        places //= stride
        value = chain.layer("token_linear", (value,), tokens=places, width=filters)
        value = chain.part("relu", "relu", (value,))
    after = rays.start + rays.size
    rest = [(0, rays.start), (after, senses.size - after)]
    values = [
        chain.part("slice", f"rest{start}", (read,), start=start, width=width)
        for start, width in rest
        if width
    ]
    if values:
        value = chain.part("concat", "joined", (value, *values))
    ops = [*before, *chain.ops, *dense(len(KERNELS), value, HIDDEN), *head("features", outputs)]
    return Architecture(senses.size, tuple(ops), output)


def _cnn(senses: Schema, outputs: int, output: str, normaliser: bool) -> Architecture:
    shape = senses[0].shape
    return cnn(shape, outputs, channels_last(shape), output)


def _impala(senses: Schema, outputs: int, output: str, normaliser: bool) -> Architecture:
    """Stacks of a convolution, a max pool and a residual block, then the mean over all places.

    Espeholt et al. 2018, with one residual block a stack; the mean, Trumpp et al. 2025. Where a
    stack of the whole picture is more than a value holds, its first convolution has stride 2.
    """
    shape = senses[0].shape
    last = channels_last(shape)
    if len(shape) not in (2, 3):
        raise RlftError(f"a picture of shape {shape}: it has rows, columns and perhaps channels")
    sides = (*shape, 1) if len(shape) == 2 else shape
    rows, columns, channels = sides if last else (*sides[1:], sides[0])
    if min(rows, columns) < SIDE:
        raise RlftError(
            f"impala needs pictures of at least {SIDE} x {SIDE}: these are {rows} x {columns}"
        )
    ops = [Op("mul", "normaliser.scale", ("senses",), "normaliser.scale", {})]
    chain, value = Chain(0), "normaliser.scale"
    if last:
        value = chain.ahead("transpose", "channels", (value,), rows=rows * columns)
    for filters in STACKS:
        stride = 1 if filters * rows * columns <= MAX_WIDTH else 2
        picture = (channels, rows, columns)
        value, (channels, rows, columns) = _convolved(chain, value, picture, filters, stride)
        kept = {"channels": channels, "rows": rows, "columns": columns, "kernel": 3, "stride": 2}
        value = chain.part("max_pool", "pool", (value,), **kept)
        rows, columns = ((side - 3) // 2 + 1 for side in (rows, columns))
        value = _residual(chain, value, (channels, rows, columns))
    value = chain.part("relu", "last", (value,))
    value = chain.part("mean_pool", "mean", (value,), channels=channels)
    count = 3 * len(STACKS)
    ops = [*ops, *chain.ops, *dense(count, value, (FEATURES,)), *head("features", outputs)]
    return Architecture(prod(shape), tuple(ops), output)


def _residual(chain: Chain, value: str, picture: tuple[int, int, int]) -> str:
    """x + convolution(relu(convolution(relu(x))))"""
    inside = value
    for _ in range(2):
        inside = chain.ahead("relu", "relu", (inside,))
        inside, _size = _convolved(chain, inside, picture, picture[0], 1)
    return chain.part("add", "add", (value, inside))


def _convolved(
    chain: Chain, value: str, picture: tuple[int, int, int], filters: int, stride: int
) -> tuple[str, tuple[int, int, int]]:
    """A convolution of 3 x 3 that, with stride 1, keeps rows and columns; and what it writes."""
    channels, rows, columns = picture
    framed = chain.ahead(
        "pad", "pad", (value,), channels=channels, rows=rows, columns=columns, margin=1
    )
    geometry = Geometry(channels, rows + 2, columns + 2, filters, 3, stride, 0)
    return chain.layer("conv2d", (framed,), **geometry._asdict()), (filters, *geometry.places)


ARCHITECTURES: Mapping[str, Named] = {
    "mlp": Named("two hidden layers of 128: what senses get by themselves", False, _mlp),
    "small": Named("two hidden layers of 64", False, _small),
    "rays": Named("circular convolutions over the rays, joined with the rest", False, _rays),
    "transformer": Named(
        "mlp, and attention over the things or moments it senses", False, _transformer
    ),
    "cnn": Named("Nature's convolutions, or two small ones for small pictures", True, _cnn),
    "impala": Named("residual convolutions, max pooling, the mean over places", True, _impala),
}
