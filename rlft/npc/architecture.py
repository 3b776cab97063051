"""What a network is: operations over named values and tensors. Names, shapes and JSON.

The arithmetic stands in runtime.py (NumPy) and in rlft/networks (torch).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from rlft.npc.errors import RlftError, shown, unknown

MAX_OPS = 256
MAX_WIDTH = 65_536  # numbers in one value
OUTPUTS = ("argmax", "categorical", "clip", "tanh_scale")
PARTS = ("encoder", "head", "normaliser")  # the first word of every operation's name
_NAME = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+){0,7}")  # of operations and values


class Kind(NamedTuple):
    """What operations of a kind may read and how they are set."""

    inputs: tuple[int, ...]  # how many values
    settings: Mapping[str, tuple[float, float]]  # name: smallest, largest


KINDS: Mapping[str, Kind] = {
    "linear": Kind((1,), {"width": (1, MAX_WIDTH)}),
    "layer_norm": Kind((1,), {"epsilon": (1e-12, 1.0)}),
    "relu": Kind((1,), {}),
    "gelu": Kind((1,), {}),  # the tanh form: NumPy has no error function
    "tanh": Kind((1,), {}),
    "add": Kind((1, 2), {}),  # one value and a constant tensor, or two values
    "mul": Kind((1, 2), {}),
}


class Op(NamedTuple):
    """One operation: reads `inputs`, writes `output`; its tensors are `<name>.weight`, `.bias`."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    output: str
    settings: Mapping[str, int | float]


@dataclass(frozen=True)
class Architecture:
    """Operations from the value `senses` to `values` (one number an action); always valid.

    `features` names the encoder's output. `output` says how values become an action.
    """

    inputs: int  # width of `senses`
    ops: tuple[Op, ...]
    output: str
    widths: Mapping[str, int] = field(init=False, repr=False, compare=False)  # of every value

    def __post_init__(self) -> None:
        if self.output not in OUTPUTS:
            raise unknown("output kind", self.output, OUTPUTS)
        if not 0 < self.inputs <= MAX_WIDTH:
            raise RlftError(f"{self.inputs} inputs: a network reads 1 to {MAX_WIDTH}")
        if len(self.ops) > MAX_OPS:
            raise RlftError(f"{len(self.ops)} operations: at most {MAX_OPS} are allowed")
        widths = {"senses": self.inputs}
        names: set[str] = set()
        for op in self.ops:
            _check(op, widths, names)
            names.add(op.name)
            widths[op.output] = int(op.settings.get("width", widths[op.inputs[0]]))
        if "values" not in widths:
            raise RlftError("no operation writes 'values', one number an action")
        object.__setattr__(self, "widths", widths)

    @property
    def outputs(self) -> int:
        return self.widths["values"]

    @property
    def features(self) -> str:
        """The name of the encoder's output; a network without an encoder has its senses."""
        return "features" if "features" in self.widths else "senses"

    def json(self) -> dict[str, Any]:
        ops = [{**op._asdict(), "inputs": list(op.inputs)} for op in self.ops]
        return {"inputs": self.inputs, "ops": ops, "output": self.output}

    @classmethod
    def from_json(cls, data: Any) -> Architecture:
        """The architecture that `json` wrote. Raises RlftError for anything else."""
        if not isinstance(data, dict) or set(data) != {"inputs", "ops", "output"}:
            raise RlftError(f"bad architecture {shown(data)}: it has inputs, ops and output")
        if type(data["inputs"]) is not int or not isinstance(data["ops"], list):
            raise RlftError("bad architecture: inputs is a number, ops is a list")
        return cls(data["inputs"], tuple(_op(row) for row in data["ops"]), data["output"])


def _op(row: Any) -> Op:
    if isinstance(row, dict) and set(row) == set(Op._fields):
        texts = (row["kind"], row["name"], row["output"])
        if all(isinstance(text, str) for text in texts) and isinstance(row["settings"], dict):
            if isinstance(row["inputs"], list) and all(isinstance(v, str) for v in row["inputs"]):
                return Op(**{**row, "inputs": tuple(row["inputs"])})
    raise RlftError(f"bad operation {shown(row)}: it has {', '.join(Op._fields)}")


def _check(op: Op, widths: Mapping[str, int], names: set[str]) -> None:
    """Refuse an operation that cannot follow those that wrote `widths`."""
    if op.kind not in KINDS:
        raise unknown("operation", op.kind, KINDS)
    kind = KINDS[op.kind]
    for name in (op.name, op.output):
        if len(name) > 100 or not _NAME.fullmatch(name):
            raise RlftError(f"bad name {shown(name)}: it must be lower-case words joined by dots")
    if op.name.split(".")[0] not in PARTS:
        raise RlftError(f"operation {op.name!r} must be part of {', '.join(PARTS)}")
    if op.name in names or op.output in widths:
        raise RlftError(f"operation {op.name!r} or its output {op.output!r} stands twice")
    if len(op.inputs) not in kind.inputs:
        raise RlftError(f"{op.kind} {op.name!r} cannot read {len(op.inputs)} values")
    for value in op.inputs:
        if value not in widths:
            raise unknown(f"value for {op.name!r}", value, widths)
    if len({widths[value] for value in op.inputs}) > 1:
        raise RlftError(f"{op.kind} {op.name!r} reads values of different widths")
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


def tensors_of(op: Op, widths: Mapping[str, int]) -> dict[str, tuple[int, ...]]:
    """Full name and shape of each tensor of one operation, in the order the arithmetic takes."""
    width = widths[op.inputs[0]]
    weight, bias = f"{op.name}.weight", f"{op.name}.bias"
    if op.kind == "linear":
        return {weight: (widths[op.output], width), bias: (widths[op.output],)}
    if op.kind == "layer_norm":
        return {weight: (width,), bias: (width,)}
    if op.kind in ("add", "mul") and len(op.inputs) == 1:
        return {bias if op.kind == "add" else weight: (width,)}
    return {}


def shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """Name and shape of every tensor: what files, torch and the NumPy runtime check against."""
    return {
        name: shape
        for op in architecture.ops
        for name, shape in tensors_of(op, architecture.widths).items()
    }


def mlp(
    inputs: int,
    hidden: tuple[int, ...],
    outputs: int,
    output: str = "argmax",
    layer_norm: bool = True,
) -> Architecture:
    """linear, layer_norm, relu for each hidden layer (`encoder.<i>`), then a linear `head`."""
    ops: list[Op] = []
    value = "senses"
    for index, width in enumerate(hidden):
        name = f"encoder.{index}"
        ops.append(Op("linear", name, (value,), name, {"width": width}))
        value = name
        if layer_norm:
            norm = f"{name}.norm"
            ops.append(Op("layer_norm", norm, (value,), norm, {"epsilon": 1e-5}))
            value = norm
        written = "features" if index == len(hidden) - 1 else f"{name}.relu"
        ops.append(Op("relu", f"{name}.relu", (value,), written, {}))
        value = written
    ops.append(Op("linear", "head", (value,), "values", {"width": outputs}))
    return Architecture(inputs, tuple(ops), output)
