"""What was exported, told: the file, its size, what was left out, what to do next."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rlft import engines
from rlft.npc import Brain

PROVEN = "it was read back and says what the brain says"


@dataclass(frozen=True)
class Exported:
    """One file for a game."""

    file: str
    bytes: int
    weights: int
    senses: int  # numbers of an observation
    actions: int
    memories: int  # observations of pretraining that were left out
    dial: float  # the skill at which the brain's NPCs play in Python

    def json(self) -> dict[str, Any]:
        return asdict(self)

    def __str__(self) -> str:
        left = f"; its memory of {self.memories:,} moments is left out" if self.memories else ""
        return (
            f"wrote {self.file}, {self.bytes / 1024:,.0f} KiB: {self.weights:,} weights, "
            f"{self.senses} senses, {self.actions} actions{left}\n"
            f"{self._undialled}{self.proof}"
        )

    @property
    def _undialled(self) -> str:
        if self.dial == 1.0 or Path(self.file).suffix == ".npc":
            return ""
        return (
            f"note: it plays at its best there: no engine but Python has its skill {self.dial:g}\n"
        )

    @property
    def proof(self) -> str:
        """How it is known to be right, and the next useful step."""
        match Path(self.file).suffix:
            case ".npc":
                proof, then = PROVEN, f"rlft play {self.file}, or rlft verify {self.file}"
            case ".onnx":
                proof, then = PROVEN, "docs/engines.md says how an engine reads it"
            case _:
                proof, then = "it carries a test of itself", "docs/engines.md says how to run it"
        return f"{proof}\nnext: {then}"


def export(brain: Brain, path: str | Path, profile: str = "") -> Exported:
    """Write the brain for the engine that the suffix of `path` names: rlft/engines/__init__.py."""
    written = engines.export(brain, path, profile)
    return Exported(
        str(path),
        written.stat().st_size,
        sum(tensor.size for tensor in brain.tensors.values()),
        brain.senses.size,
        len(brain.actions),
        0 if brain.memory is None else len(brain.memory.game),
        brain.record.get("dial", 1.0),
    )
