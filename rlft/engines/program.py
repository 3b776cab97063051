"""A brain as a list of calls of loops over flat arrays: what every language prints.

How operations become calls stands in lowering.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import numpy as np

from rlft.engines.lowering import Buffer, Call, Lowering, flat
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.file import golden_senses
from rlft.npc.filter import Filter
from rlft.npc.mind import STEERING
from rlft.npc.runtime import Array
from rlft.npc.schema import Schema
from rlft.npc.window import moments_of, now

MAX_WEIGHTS = 2**19  # half a million: 3 MB of JavaScript, 6 MB of C
MAX_BUFFERS = 2**18  # numbers that are kept while a decision is made
MAX_GOLDEN = 2**14  # numbers in the senses of all golden vectors; one stands always


@dataclass(frozen=True)
class Program:
    """Everything that a source file says."""

    senses: Schema  # of the present
    moments: int  # that the network reads
    actions: tuple[str, ...]
    output: str
    interval: float  # seconds between decisions
    about: tuple[str, ...]  # lines on what the brain is; as hostile as the brain's record
    spans: tuple[tuple[int, float, float], ...]  # so many numbers are clamped between these two
    tensors: tuple[tuple[str, Array], ...]  # flat, in the order that the loops read
    buffers: Mapping[str, int]  # how many numbers each has
    calls: tuple[Call, ...]  # the network
    recall: tuple[Call, ...]  # before it, where it reads several moments
    keep: tuple[Call, ...]  # after a decision: what is remembered
    forget: tuple[Call, ...]  # where an episode begins
    values: Buffer  # of the actions, after the calls
    golden_senses: Array  # (K, D)
    golden_values: Array  # (K, A)

    @property
    def inputs(self) -> int:
        """How many numbers an observation has: the senses of the present."""
        return self.senses.size

    @property
    def read(self) -> int:
        """How many numbers the network reads: those of all moments."""
        return int(self.golden_senses.shape[1])

    @property
    def steers(self) -> bool:
        return self.output in STEERING

    @property
    def remembers(self) -> bool:
        return bool(self.keep)

    @property
    def chooses(self) -> str:
        """The kernel that makes an action of the values."""
        return {"clip": "clip", "tanh_scale": "steer"}.get(self.output, "best")

    @property
    def kernels(self) -> frozenset[str]:
        """The loops that the file needs."""
        said = (*self.recall, *self.calls, *self.keep, *self.forget)
        around = ("safe", "copy", "difference", self.chooses)
        return frozenset((*around, *(call.kernel for call in said)))


def program(brain: Brain) -> Program:
    """The brain as calls. Raises RlftError for one too large for source code."""
    weights = sum(array.size for array in brain.tensors.values())
    if weights > MAX_WEIGHTS:
        raise RlftError(
            f"a brain of {weights:,} weights: source code is for up to {MAX_WEIGHTS:,}; "
            "export it as .onnx"
        )
    lowered = Lowering(brain.architecture)
    for index, op in enumerate(brain.architecture.ops):
        lowered.add(op, index)
    kept = sum(lowered.sizes.values())
    if kept > MAX_BUFFERS:
        raise RlftError(
            f"a brain that keeps {kept:,} numbers while it decides: source code is "
            f"for up to {MAX_BUFFERS:,}; export it as .onnx"
        )
    senses = golden_senses(brain)
    with np.errstate(all="ignore"):
        values = brain.episode(senses)
    if not np.isfinite(values).all():
        raise RlftError("weights so large that the values overflow: no engine could be tested")
    some = slice(0, max(1, MAX_GOLDEN // senses.shape[1]))
    present, moments = now(brain.senses), moments_of(brain.senses)
    buffers, around = dict(lowered.sizes), _around(brain, lowered.places)
    buffers |= {"now": present.size, "memory": brain.senses.size} if moments > 1 else {}
    buffers |= {"controls": len(brain.actions)} if brain.architecture.output in STEERING else {}
    return Program(
        present, moments, brain.actions, brain.architecture.output,
        float(brain.record.get("decision_interval", 0.0)), _about(brain, weights), _spans(present),
        tuple((name, flat(name, brain)) for name in lowered.tensors), buffers,
        tuple(lowered.calls), *around, Buffer(lowered.places["values"]), senses[some], values[some],
    )  # fmt: skip


class _Around(NamedTuple):
    """The calls around the network's."""

    recall: tuple[Call, ...]
    keep: tuple[Call, ...]
    forget: tuple[Call, ...]


def _around(brain: Brain, places: Mapping[str, str]) -> _Around:
    recall, keep, forget = [], [], []
    read, size = Buffer("x0"), now(brain.senses).size
    memory, state = Buffer("memory"), Buffer("state")
    if (moments := moments_of(brain.senses)) > 1:
        recall.append(Call("recall", (memory, Buffer("now"), size, moments, read)))
        keep.append(Call("copy", (read, 0, brain.senses.size, 0, memory)))
        forget.append(Call("zero", (brain.senses.size, memory)))
    if n := brain.architecture.memory:
        keep.append(Call("bounded", (Buffer(places["memory.next"]), n, state)))
        forget.append(Call("zero", (n, state)))
    return _Around(tuple(recall), tuple(keep), tuple(forget))


def _spans(senses: Schema) -> tuple[tuple[int, float, float], ...]:
    """How many numbers in a row are clamped between which two."""
    limits = Filter(senses)
    rows = zip(limits.low.tolist(), limits.high.tolist(), strict=True)
    return tuple((len(list(group)), *ends) for ends, group in groupby(rows))


def _about(brain: Brain, weights: int) -> tuple[str, ...]:
    does = "numbers from -1 to 1" if brain.architecture.output in STEERING else "actions"
    kinds = " ".join(op.kind for op in brain.architecture.ops)
    lines = [
        f"The brain of a game character: {now(brain.senses).size:,} senses in, "
        f"{len(brain.actions):,} {does} out, {weights:,} weights.",
        f"Its operations: {kinds}.",
    ]
    if (dial := brain.record.get("dial", 1.0)) < 1.0:
        lines.append(
            f"It plays its best: the dial of its file, {dial:g}, is turned in Python alone."
        )
    command = brain.record.get("command")
    if isinstance(command, str):
        lines.append(f"Trained by: {command}")
    return tuple(lines)
