"""A Transformer beside an encoder: attention over things, or over the last moments.

It starts as nothing: what it says is added through a projection that begins at zero, so a network
that is given one says what it said.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple

from rlft.npc.architecture import Architecture
from rlft.npc.entities import Circle, Things, circle, things
from rlft.npc.errors import RlftError
from rlft.npc.operations import Op
from rlft.npc.schema import Schema
from rlft.npc.window import moments_of

SECTOR = 3  # rays that make one token
WIDER = 2  # by which the feed-forward layer is wider than a token
EPSILON = 1e-5  # of the norms


class Body(NamedTuple):
    """How large an encoder is."""

    width: int  # numbers of a token
    heads: int
    layers: int
    causal: int


class Chain:
    """Operations called `encoder.<i>` and what belongs to each, one after the other."""

    def __init__(self, first: int) -> None:
        self.ops: list[Op] = []
        self.index = first - 1

    def layer(self, kind: str, inputs: tuple[str, ...], **settings: int) -> str:
        """The next layer with weights; the value that it writes."""
        self.index += 1
        return self._put(kind, f"encoder.{self.index}", inputs, settings)

    def part(self, kind: str, part: str, inputs: tuple[str, ...], **settings: int | float) -> str:
        """What belongs to the last layer."""
        return self._put(kind, f"encoder.{self.index}.{part}", inputs, settings)

    def ahead(self, kind: str, part: str, inputs: tuple[str, ...], **settings: int | float) -> str:
        """What belongs to the next layer and comes before it."""
        return self._put(kind, f"encoder.{self.index + 1}.{part}", inputs, settings)

    def _put(
        self, kind: str, name: str, inputs: tuple[str, ...], settings: Mapping[str, int | float]
    ) -> str:
        self.ops.append(Op(kind, name, inputs, name, settings))
        return name


def hybrid(
    architecture: Architecture, senses: Schema, width: int = 32, heads: int = 4, layers: int = 1
) -> Architecture:
    """The network with a small pre-norm encoder beside it, whose output its features gain.

    Tokens are sectors of three rays and every thing that the senses tell of; one whose `visible` or
    `known` is not above a half is not there. What is added to the features is what the first token
    (`self` where there is one) has gathered after `layers` layers of `heads` heads, through the
    linear `.join`. Raises RlftError for a network without hidden layers, or with one already, and
    for senses that tell of one thing only.
    """
    chain = _beside(architecture)
    read = "normaliser.scale" if "normaliser.scale" in architecture.widths else "senses"
    tokens, value, present = _embedded(chain, senses, read, width)
    value = _layers(chain, value, present, Body(width, heads, layers, 0), tokens, read=0)
    ops = _joined(chain, architecture, value)
    return dataclasses.replace(architecture, ops=ops)


def over_time(
    architecture: Architecture, senses: Schema, width: int = 32, heads: int = 4, layers: int = 1
) -> Architecture:
    """The network, which reads one moment, with a causal encoder over `senses` of several.

    Each moment is a token, told apart by its place; those of before the episode are not there. What
    is added to the features is what the present has gathered. Raises RlftError as `hybrid` does,
    and for a network with a normaliser.
    """
    chain, moments, size = _beside(architecture), moments_of(senses), architecture.inputs
    if any(op.name.startswith("normaliser") for op in architecture.ops):
        raise RlftError("a network over several moments takes senses as they are: no normaliser")
    row, last = size + 1, moments - 1
    present = Op("slice", "encoder.now", ("senses",), "now", {"start": last * row, "width": size})
    value = chain.layer("token_linear", ("senses",), tokens=moments, width=width)
    value = chain.part("add", "place", (value,))
    known = chain.part("transpose", "fields", ("senses",), rows=moments)
    known = chain.part("slice", "known", (known,), start=size * moments, width=moments)
    body = Body(width, heads, layers, causal=1)
    value = _layers(chain, value, (known,), body, moments, read=last)
    ops = (present, *_joined(chain, architecture, value))
    before = {op.name for op in architecture.ops}
    read = [
        op._replace(inputs=tuple("now" if value == "senses" else value for value in op.inputs))
        if op.name in before
        else op
        for op in ops
    ]
    return dataclasses.replace(architecture, inputs=senses.size, ops=tuple(read))


def _beside(architecture: Architecture) -> Chain:
    """A chain whose names follow those of the encoder."""
    if "features" not in architecture.widths or "plain" in architecture.widths:
        raise RlftError(
            "a transformer is grown once, beside hidden layers: this network has "
            + ("one already" if "plain" in architecture.widths else "none")
        )
    numbers = [op.name.split(".") for op in architecture.ops]
    used = [int(words[1]) for words in numbers if words[0] == "encoder" and words[1].isdecimal()]
    return Chain(max(used, default=-1) + 1)


def _joined(chain: Chain, architecture: Architecture, value: str) -> tuple[Op, ...]:
    """The operations of both, where the features gain what `value` holds."""
    value = chain.ahead("layer_norm", "norm", (value,), epsilon=EPSILON)
    value = chain.ahead("linear", "join", (value,), width=architecture.widths["features"])
    chain.ops.append(Op("add", f"{value}ed", ("plain", value), "features", {}))
    ops = [
        op._replace(output="plain") if op.output == "features" else op for op in architecture.ops
    ]
    head = next(i for i, op in enumerate(ops) if "features" in op.inputs)
    return (*ops[:head], *chain.ops, *ops[head:])


def _embedded(
    chain: Chain, senses: Schema, read: str, width: int
) -> tuple[int, str, tuple[str, ...]]:
    """How many tokens there are, their value, and the one that says which of the last are there."""
    rays, found = circle(senses), things(senses)
    if any(sense.shape for sense in senses):
        raise RlftError("a transformer reads numbers, not pictures: take cnn or impala")
    always = [thing for thing in found if thing.told is None]
    always.sort(key=lambda thing: thing.kind != "self")  # what is read in the end comes first
    told = [thing for thing in found if thing.told is not None]
    values = [_things(chain, thing, read, width) for thing in always]
    tokens = sum(thing.number for thing in found)
    if rays is not None and rays.rays % SECTOR == 0:
        tokens += rays.rays // SECTOR
        values.append(_sectors(chain, rays, read, width))
    values += [_things(chain, thing, read, width) for thing in told]
    if len(values) < 2:
        raise RlftError(
            "a transformer asks for senses of several things, named such as self.health and "
            f"foe.forward: these are {', '.join(senses.names[:3])}, ..."
        )
    value = chain.part("concat", "tokens", tuple(values))
    return tokens, value, _present(chain, told)


def _things(chain: Chain, thing: Things, read: str, width: int) -> str:
    """A token for each, by the same linear."""
    picked = chain.ahead("slice", "pick", (read,), start=thing.start, width=thing.size)
    return chain.layer("token_linear", (picked,), tokens=thing.number, width=width)


def _sectors(chain: Chain, rays: Circle, read: str, width: int) -> str:
    """A token for each sector of rays, told apart by its place."""
    sectors = rays.rays // SECTOR
    value = on_circle(chain, rays, read)
    value = chain.ahead(
        "circular_windows", "windows", (value,), tokens=rays.rays, kernel=SECTOR, stride=SECTOR
    )
    value = chain.layer("token_linear", (value,), tokens=sectors, width=width)
    return chain.part("add", "place", (value,))


def on_circle(chain: Chain, rays: Circle, read: str) -> str:
    """A token a ray, in the order of the circle: how near what is of each class."""
    value = chain.ahead("slice", "pick", (read,), start=rays.start, width=rays.size)
    return chain.ahead("transpose", "rays", (value,), rows=rays.classes)


def _present(chain: Chain, told: list[Things]) -> tuple[str, ...]:
    """The value that says of each thing whether it is there; none where all always are."""
    said: list[str] = []
    for thing in told:
        for one in range(thing.number):
            assert thing.told is not None
            place = thing.start + one * len(thing.fields) + thing.told
            part = f"there{len(said)}"
            said.append(chain.part("slice", part, ("senses",), start=place, width=1))
    return (chain.part("concat", "there", tuple(said)),) if len(said) > 1 else tuple(said)


def _layers(
    chain: Chain, value: str, present: tuple[str, ...], body: Body, tokens: int, read: int
) -> str:
    """All layers; the last is computed for the token alone that is read in the end."""
    if body.layers < 1:
        raise RlftError(f"a transformer of {body.layers} layers: it has at least one")
    for layer in range(body.layers):
        only = read if layer == body.layers - 1 else None
        value = _layer(chain, value, present, body, tokens, only)
    return value


def _layer(
    chain: Chain, value: str, present: tuple[str, ...], body: Body, tokens: int, only: int | None
) -> str:
    """x + attention(norm(x)), then x + feed-forward(norm(x)); of one token, or of all."""
    width, number = body.width, tokens if only is None else 1
    norm = chain.ahead("token_norm", "norm", (value,), tokens=tokens, epsilon=EPSILON)
    kv = chain.layer("token_linear", (norm,), tokens=tokens, width=2 * width)
    if only is not None:
        norm = chain.ahead("slice", "asks", (norm,), start=only * width, width=width)
        value = chain.ahead("slice", "stays", (value,), start=only * width, width=width)
    q = chain.layer("token_linear", (norm,), tokens=number, width=width)
    looks = chain.part(
        "attention", "attention", (q, kv, *present),
        tokens=tokens, heads=body.heads, causal=body.causal,
    )  # fmt: skip
    said = chain.layer("token_linear", (looks,), tokens=number, width=width)
    value = chain.part("add", "add", (value, said))
    norm = chain.ahead("token_norm", "norm", (value,), tokens=number, epsilon=EPSILON)
    wide = chain.layer("token_linear", (norm,), tokens=number, width=WIDER * width)
    wide = chain.part("relu", "relu", (wide,))
    said = chain.layer("token_linear", (wide,), tokens=number, width=width)
    return chain.part("add", "add", (value, said))
