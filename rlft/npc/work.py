"""What a decision costs: a number that grows with its time and memory, known before any is spent.

A file that nobody trusts is refused by it, though each of its operations is small enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import prod

from rlft.npc.operations import Geometry, Op, tensors_of
from rlft.npc.tokens import Heads, Plane

MAX_WORK = 2**27  # of one decision: some hundredths of a second
TOUCHED = 64  # multiplications that take as long as reading and writing a number
COMPARED = 256  # the same of a comparison of an attention, which takes an exponential


def work(op: Op, widths: Mapping[str, int]) -> int:
    """Multiplications of an operation for one observation, and what takes as long as so many."""
    width = widths[op.output]
    total = TOUCHED * width
    for shape in tensors_of(op, widths).values():
        if len(shape) > 1:  # a matrix, applied as often as it fits into what is written
            total += prod(shape) * max(1, width // shape[0])
    if op.kind == "conv2d":
        g = Geometry.of(op)
        total += TOUCHED // 2 * g.patch * prod(g.places)  # patches are laid side by side
    elif op.kind == "max_pool":
        total += TOUCHED // 4 * width * Plane.of(op).kernel ** 2
    elif op.kind == "attention":
        h = Heads.of(op)
        asked, told = (widths[value] for value in op.inputs[:2])
        queries = asked * 2 * h.tokens // told
        total += 2 * asked * h.tokens + COMPARED * queries * h.tokens * h.heads
    return total
