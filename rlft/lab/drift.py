"""How far a brain has moved from the one it began as: weights, features, choices. NumPy only.

Which of its old games it still plays stands in forgetting.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.npc import Brain, plan, shapes
from rlft.npc.mind import STEERING, steer
from rlft.npc.runtime import Array

STATES = 500  # of its memory, in which a brain is tried before and after


class BlockDrift(NamedTuple):
    """One block of the network: a layer with its norm, the normaliser, or the head."""

    name: str  # encoder.0
    parameters: int
    new: int  # of them in tensors that the start did not have, or in another shape
    moved: float | None  # ||theta - theta*|| / ||theta*|| over the others; None: it began at zero
    changed: float | None  # share of the others that are not what they were
    cka: float | None  # of what it writes


@dataclass(frozen=True)
class Drift:
    """From the brain at the start to the one at the end."""

    blocks: tuple[BlockDrift, ...]
    states: int  # in which both were tried
    remembered: bool  # the states are of the start's memory, not drawn
    agreement: float | None  # share of the states where both choose the same action
    steering: float | None  # where actions are steered: mean |difference|, each in [-1, 1]

    def json(self) -> dict[str, Any]:
        found = {**asdict(self), "blocks": [block._asdict() for block in self.blocks]}
        rounded: dict[str, Any] = _rounded(found)
        return rounded


def drift(before: Brain, after: Brain) -> Drift:
    """How `after` differs from `before`, whose senses and actions it is fitted to.

    Raises RlftError where the two share none.
    """
    if (before.senses.names, before.actions) != (after.senses.names, after.actions):
        after = plan(after, before.senses, before.actions).apply()
    probes = before.probes()
    states = probes[np.linspace(0, len(probes) - 1, min(len(probes), STATES)).astype(int)]
    seen = [_written(brain, states) for brain in (before, after)]
    steered = [brain.architecture.output in STEERING for brain in (before, after)]
    values = seen[0]["values"], seen[1]["values"]
    agreement = steering = None
    if all(steered):
        ends = [
            steer(v, b.architecture.output) for v, b in zip(values, (before, after), strict=True)
        ]
        steering = float(np.abs(ends[0] - ends[1]).mean())
    elif not any(steered):
        best = [v == v.max(axis=1, keepdims=True) for v in values]  # ties: any of them
        agreement = float((best[0] & best[1]).any(axis=1).mean())
    blocks = tuple(_block(name, before, after, *seen) for name in _blocks(after))
    return Drift(blocks, len(states), before.memory is not None, agreement, steering)


def linear_cka(x: Array, y: Array) -> float | None:
    """||Y'X||^2 / (||X'X|| ||Y'Y||), columns centred, Frobenius norms (Kornblith et al. 2019).

    1 for the same features up to rotation and scale. None where one of the two never varies.
    """
    wide = [np.asarray(a, np.float64) - a.mean(axis=0, dtype=np.float64) for a in (x, y)]
    kernels = [a @ a.T for a in wide]  # (N, N): what the norms need, however many the features
    norms = [float(np.linalg.norm(k)) for k in kernels]
    size = norms[0] * norms[1]
    if not 0.0 < size < np.inf:
        return None
    return min(float((kernels[0] * kernels[1]).sum()) / size, 1.0)


def block_of(name: str) -> str:
    """The block of an operation or tensor: encoder.0.norm.weight is of encoder.0."""
    part, _, rest = name.partition(".")
    return f"{part}.{rest.partition('.')[0]}" if part == "encoder" else part


def _blocks(brain: Brain) -> list[str]:
    """The blocks with weights, from the senses to the head."""
    return list(dict.fromkeys(block_of(name) for name in shapes(brain.architecture)))


def _written(brain: Brain, states: Array) -> dict[str, Array]:
    """What each block writes last, by its name; and the values."""
    found = brain.written(states)
    last = {block_of(op.name): found[op.output] for op in brain.architecture.ops}
    return {**last, "values": found["values"]}


def _block(
    name: str,
    before: Brain,
    after: Brain,
    old: Mapping[str, Array],
    new: Mapping[str, Array],
) -> BlockDrift:
    own = {key: tensor for key, tensor in after.tensors.items() if block_of(key) == name}
    shared = [
        key for key, tensor in own.items()
        if key in before.tensors and before.tensors[key].shape == tensor.shape
    ]  # fmt: skip
    total = sum(tensor.size for tensor in own.values())
    cka = linear_cka(old[name], new[name]) if name in old else None
    if not shared:
        return BlockDrift(name, total, total, None, None, cka)
    first = _flat([before.tensors[key] for key in shared])
    then = _flat([own[key] for key in shared])
    size, distance = float(np.linalg.norm(first)), float(np.linalg.norm(then - first))
    moved = distance / size if size else (None if distance else 0.0)
    changed = float((first != then).mean())
    return BlockDrift(name, total, total - first.size, moved, changed, cka)


def _flat(tensors: list[Array]) -> npt.NDArray[np.float64]:
    return np.concatenate([tensor.ravel() for tensor in tensors]).astype(np.float64)


def _rounded(value: Any) -> Any:
    """Numbers to six digits, all the way down."""
    if isinstance(value, float):
        return float(f"{value:.6g}")
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    return [_rounded(one) for one in value] if isinstance(value, list) else value
