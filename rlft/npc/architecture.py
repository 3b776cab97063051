"""What a network is: operations over named values and tensors. Its shapes, its JSON.

The kinds of operation stand in operations.py, the usual networks in builders.py, those that have a
name in architectures.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any, TypeAlias

from rlft.npc.errors import RlftError, shown, unknown
from rlft.npc.operations import Op, Shapes, tensors_of, width_of
from rlft.npc.schema import MAX_WIDTH
from rlft.npc.work import MAX_WORK, work

MAX_OPS = 256
MAX_NUMBERS = 2**24  # in all tensors: as many as a file holds
OUTPUTS = ("argmax", "categorical", "clip", "tanh_scale")
Bins: TypeAlias = tuple[int, float, float]  # how many, centre of the first, centre of the last


@dataclass(frozen=True)
class Architecture:
    """Operations from the value `senses` to `values` (one number an action); always valid.

    `features` names the encoder's output. `output` says how values become an action. One with a
    memory also reads the value `memory` and writes `memory.next`, which it reads at the next
    decision; where an episode begins it is zero.
    """

    inputs: int  # width of `senses`
    ops: tuple[Op, ...]
    output: str
    memory: int = 0  # numbers that it remembers
    widths: Mapping[str, int] = field(init=False, repr=False, compare=False)  # of every value

    def __post_init__(self) -> None:
        if self.output not in OUTPUTS:
            raise unknown("output kind", self.output, OUTPUTS)
        if not 0 < self.inputs <= MAX_WIDTH:
            raise RlftError(f"{self.inputs} inputs: a network reads 1 to {MAX_WIDTH}")
        if len(self.ops) > MAX_OPS:
            raise RlftError(f"{len(self.ops)} operations: at most {MAX_OPS} are allowed")
        if not 0 <= self.memory <= MAX_WIDTH:
            raise RlftError(f"a memory of {self.memory} numbers: at most {MAX_WIDTH} are allowed")
        widths = {"senses": self.inputs, **({"memory": self.memory} if self.memory else {})}
        names: set[str] = set()
        for op in self.ops:
            widths[op.output] = width_of(op, widths, names)
            names.add(op.name)
        if "values" not in widths:
            raise RlftError("no operation writes 'values', one number an action")
        if self.memory and widths.get("memory.next") != self.memory:
            raise RlftError(f"no operation writes 'memory.next', the {self.memory} numbers to keep")
        object.__setattr__(self, "widths", widths)
        numbers = sum(prod(shape) for shape in shapes(self).values())
        if numbers > MAX_NUMBERS:
            raise RlftError(f"a network of {numbers} weights: a file holds at most {MAX_NUMBERS}")
        spent = sum(work(op, widths) for op in self.ops)
        if spent > MAX_WORK:
            raise RlftError(
                f"a decision of this network takes {spent / MAX_WORK:.1f} times the work that an "
                "NPC may do: take fewer or narrower layers"
            )

    @property
    def outputs(self) -> int:
        return self.widths["values"]

    @property
    def features(self) -> str:
        """The name of the encoder's output; a network without an encoder has its senses."""
        return "features" if "features" in self.widths else "senses"

    def json(self) -> dict[str, Any]:
        ops = [{**op._asdict(), "inputs": list(op.inputs)} for op in self.ops]
        memory = {"memory": self.memory} if self.memory else {}
        return {"inputs": self.inputs, **memory, "ops": ops, "output": self.output}

    @classmethod
    def from_json(cls, data: Any) -> Architecture:
        """The architecture that `json` wrote. Raises RlftError for anything else."""
        if not isinstance(data, dict) or set(data) - {"memory"} != {"inputs", "ops", "output"}:
            raise RlftError(f"bad architecture {shown(data)}: it has inputs, ops and output")
        if type(data["inputs"]) is not int or not isinstance(data["ops"], list):
            raise RlftError("bad architecture: inputs is a number, ops is a list")
        memory = data.get("memory", 0)
        if type(memory) is not int or ("memory" in data and memory < 1):
            raise RlftError(f"bad architecture: memory is {shown(memory)}, not 1 or more numbers")
        ops = tuple(_op(row) for row in data["ops"])
        return cls(data["inputs"], ops, data["output"], memory)


def _op(row: Any) -> Op:
    if isinstance(row, dict) and set(row) == set(Op._fields):
        texts = (row["kind"], row["name"], row["output"])
        if all(isinstance(text, str) for text in texts) and isinstance(row["settings"], dict):
            if isinstance(row["inputs"], list) and all(isinstance(v, str) for v in row["inputs"]):
                return Op(**{**row, "inputs": tuple(row["inputs"])})
    raise RlftError(f"bad operation {shown(row)}: it has {', '.join(Op._fields)}")


def shapes(architecture: Architecture) -> Shapes:
    """Name and shape of every tensor: what files, torch and the NumPy runtime check against."""
    return {
        name: shape
        for op in architecture.ops
        for name, shape in tensors_of(op, architecture.widths).items()
    }
