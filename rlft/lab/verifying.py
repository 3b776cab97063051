"""Whether every way to run a brain says the same: its golden vectors, replayed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch

from rlft.networks import Network
from rlft.npc import Brain, read
from rlft.npc.file import TOLERANCE, golden
from rlft.npc.runtime import Array


@dataclass(frozen=True)
class Replayed:
    """What one way to run a brain made of its golden vectors."""

    engine: str
    difference: float | None  # largest, from what was written; None: not installed
    allowed: float
    choices: int  # observations where the best action is the one that was written

    def agrees(self, vectors: int) -> bool:
        """Whether it says what was written: true where it is not installed."""
        if self.difference is None:
            return True
        return self.difference <= self.allowed and self.choices == vectors


@dataclass(frozen=True)
class Verified:
    """Every way to run the brain of a file."""

    file: str
    vectors: int
    rows: tuple[Replayed, ...]

    @property
    def agrees(self) -> bool:
        return all(row.agrees(self.vectors) for row in self.rows)

    def json(self) -> dict[str, Any]:
        rows = [{**asdict(row), "agrees": row.agrees(self.vectors)} for row in self.rows]
        for row in rows:
            row["agrees"] = None if row["difference"] is None else row["agrees"]
        return {"file": self.file, "vectors": self.vectors, "agrees": self.agrees, "engines": rows}

    def __str__(self) -> str:
        width = max(len(row.engine) for row in self.rows)
        lines = [f"{self.file}: {self.vectors} golden vectors replayed"]
        for row in self.rows:
            if row.difference is None:
                told = "not installed: pip install 'rlft[onnx]'"
            else:
                verdict = "agrees" if row.agrees(self.vectors) else "DISAGREES"
                same = f"the same action in {row.choices} of {self.vectors}"
                told = f"{verdict}, {same}, values to {row.difference:.1e}"
            lines.append(f"  {row.engine:<{width}}  {told}")
        return "\n".join(lines)


def verify(path: str | Path) -> Verified:
    """Replay the golden vectors of an NPC file in NumPy, torch and ONNX Runtime.

    Raises RlftError for a file that is not a whole, unaltered NPC file.
    """
    brain, (senses, values) = read(path), golden(path)
    allowed = TOLERANCE * max(1.0, float(np.abs(values).max()))
    rows = []
    for engine, package, answer in ENGINES:
        if find_spec(package) is None:
            rows.append(Replayed(engine, None, allowed, 0))
            continue
        found = answer(brain, senses)
        difference = float(np.abs(found - values).max())
        choices = int((found.argmax(1) == values.argmax(1)).sum())
        rows.append(Replayed(f"{engine} {version(package)}", difference, allowed, choices))
    return Verified(str(path), len(senses), tuple(rows))


def _numpy(brain: Brain, senses: Array) -> Array:
    return brain.episode(senses)


@torch.no_grad()
def _torch(brain: Brain, senses: Array) -> Array:
    network, said = Network.from_brain(brain).eval(), []
    if not brain.architecture.memory:
        found: Array = network(torch.from_numpy(senses)).numpy()
        return found
    memory = torch.zeros(1, brain.architecture.memory)
    for row in torch.from_numpy(senses):
        values, memory = network.step(row[None], memory)
        said.append(values)
    return torch.cat(said).numpy()


def _onnx(brain: Brain, senses: Array) -> Array:
    from rlft.engines.onnx_export import episode

    return episode(brain, senses)


ENGINES: tuple[tuple[str, str, Callable[[Brain, Array], Array]], ...] = (
    ("NumPy", "numpy", _numpy),
    ("torch", "torch", _torch),
    ("ONNX Runtime", "onnxruntime", _onnx),
)
