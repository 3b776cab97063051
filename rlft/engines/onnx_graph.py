"""An ONNX graph in the making: nodes, constants, inputs and outputs. Plain data, without onnx.

What each operation becomes stands in onnx_ops.py, how it becomes a file in onnx_export.py.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Attribute: TypeAlias = "int | tuple[int, ...]"
BATCH = "batch"  # the name of the dimension that is not fixed
FLOAT, WHOLE = "float32", "int64"  # what inputs and outputs hold


class Node(NamedTuple):
    """One operator of ONNX; its name is that of what it writes."""

    kind: str
    inputs: tuple[str, ...]
    output: str
    attributes: dict[str, Attribute]


class Port(NamedTuple):
    """An input or an output of the model."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]
    about: str


class Graph:
    """Nodes in the order they run. What they write is called `<part>/<operator>.<i>`."""

    def __init__(self) -> None:
        self.part = ""  # what is being written now: the first word of new names
        self.nodes: list[Node] = []
        self.constants: dict[str, NDArray[Any]] = {}
        self.inputs: list[Port] = []
        self.outputs: list[Port] = []
        self._shared: dict[tuple[str, tuple[int, ...], bytes], str] = {}  # constants by content

    def put(self, kind: str, *inputs: str, **attributes: Attribute) -> str:
        """A new node; the name of what it writes."""
        output = f"{self.part}/{kind}.{len(self.nodes)}"
        self.nodes.append(Node(kind, inputs, output, attributes))
        return output

    def weight(self, name: str, array: NDArray[Any]) -> str:
        """A constant under its own name."""
        self.constants[name] = array
        return name

    def constant(self, array: ArrayLike, dtype: str = FLOAT) -> str:
        """A constant that all who need the same share."""
        made = np.array(array, dtype=dtype, order="C")
        key = (made.dtype.str, made.shape, made.tobytes())
        if key not in self._shared:
            self._shared[key] = self.weight(f"constant.{len(self._shared)}", made)
        return self._shared[key]

    def whole(self, *numbers: int) -> str:
        """A constant of whole numbers: a shape, places."""
        return self.constant(numbers, WHOLE)

    def reshape(self, x: str, *shape: int) -> str:
        """Each row of the batch in another shape."""
        return self.put("Reshape", x, self.whole(0, *shape))

    def turned(self, x: str, *axes: int) -> str:
        """The axes of a value in another order; the batch is axis 0."""
        return self.put("Transpose", x, perm=axes)

    def read(self, name: str, shape: tuple[int, ...], about: str) -> str:
        """An input of the model: a batch of such shapes."""
        self.inputs.append(Port(name, FLOAT, (BATCH, *shape), about))
        return name

    def write(
        self, value: str, name: str, dtype: str, shape: tuple[int | str, ...], about: str
    ) -> None:
        """An output of the model; `shape` is the whole one."""
        self.nodes.append(Node("Identity", (value,), name, {}))
        self.outputs.append(Port(name, dtype, shape, about))
