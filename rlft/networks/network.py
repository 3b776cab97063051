"""An architecture as a torch module, equal to the NumPy runtime and named as the file is.

`state_dict()` has the file's tensor names; weights are parameters, the normaliser's are buffers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from rlft.npc.architecture import Architecture, Op, shapes, tensors_of
from rlft.npc.brain import Brain, check_shapes
from rlft.npc.errors import RlftError
from rlft.npc.runtime import Array

FUNCTIONS: Mapping[str, Callable[..., Tensor]] = {
    "relu": torch.relu,
    "gelu": partial(functional.gelu, approximate="tanh"),
    "tanh": torch.tanh,
    "add": torch.add,
    "mul": torch.mul,
}


class Constant(nn.Module):
    """Adds or multiplies by one tensor: `bias` or `weight`."""

    def __init__(self, op: Op, width: int) -> None:
        super().__init__()
        self.function = FUNCTIONS[op.kind]
        self.tensor = "bias" if op.kind == "add" else "weight"
        start = torch.zeros(width) if op.kind == "add" else torch.ones(width)
        if op.name.startswith("normaliser"):  # statistics of the senses, not learned by gradient
            self.register_buffer(self.tensor, start)
        else:
            self.register_parameter(self.tensor, nn.Parameter(start))

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x, getattr(self, self.tensor))


class Network(nn.Module):
    """Senses (B, D) to one value an action (B, A). `encoder` and `head` are its two parts."""

    encoder: nn.Module
    head: nn.Module

    def __init__(self, architecture: Architecture, tensors: Mapping[str, Array] | None = None):
        """Without `tensors` weights are zero; `fresh` draws them."""
        super().__init__()
        self.architecture = architecture
        self._steps: list[tuple[Callable[..., Tensor], tuple[str, ...], str]] = []
        modules = {}
        for op in sorted(architecture.ops, key=lambda op: op.name):  # a parent before its children
            if tensors_of(op, architecture.widths):
                modules[op.name] = _module(op, architecture.widths)
                _place(self, op.name, modules[op.name])
        for part in ("encoder", "head"):  # an empty one where no operation is called so
            if part not in dict(self.named_children()):
                self.add_module(part, nn.Module())
        for op in architecture.ops:
            function = modules.get(op.name) or FUNCTIONS[op.kind]
            self._steps.append((function, op.inputs, op.output))
        if tensors is not None:
            check_shapes(shapes(architecture), tensors)
            self.load_state_dict({name: torch.tensor(array) for name, array in tensors.items()})

    @classmethod
    def from_brain(cls, brain: Brain) -> Network:
        return cls(brain.architecture, brain.tensors)

    def forward(self, senses: Tensor) -> Tensor:
        return self._run(senses)["values"]

    @torch.no_grad()
    def rescale(self, gain: float, offset: float) -> None:
        """Make every value `gain * value + offset`: for a positive gain, the same choices."""
        self.head.weight.mul_(gain)  # type: ignore[operator]
        self.head.bias.mul_(gain).add_(offset)  # type: ignore[operator]

    def features(self, senses: Tensor) -> Tensor:
        """The encoder's output (B, F)."""
        return self._run(senses)[self.architecture.features]

    def _run(self, senses: Tensor) -> dict[str, Tensor]:
        values = {"senses": senses}
        for function, inputs, output in self._steps:
            values[output] = function(*[values[name] for name in inputs])
        return values

    def tensors(self) -> dict[str, Array]:
        """A copy of the effective weights by name: parametrized ones are merged."""
        found = {}
        for name in shapes(self.architecture):
            path, _, tensor = name.rpartition(".")
            value: Tensor = getattr(self.get_submodule(path), tensor)
            found[name] = value.detach().to("cpu", torch.float32, copy=True).numpy()
        return found


def _module(op: Op, widths: Mapping[str, int]) -> nn.Module:
    """The operation's module, its weights not drawn from any generator."""
    width = widths[op.inputs[0]]
    if op.kind == "linear":
        linear = nn.Linear(width, widths[op.output], device="meta").to_empty(device="cpu")
        nn.init.zeros_(linear.weight)
        nn.init.zeros_(linear.bias)
        return linear
    if op.kind == "layer_norm":
        return nn.LayerNorm(width, eps=op.settings["epsilon"])
    return Constant(op, width)


def _place(root: nn.Module, path: str, module: nn.Module) -> None:
    """Make `module` reachable as `root.<path>`; parts of the path that lack are made."""
    *parents, name = path.split(".")
    try:
        for parent in parents:
            if parent not in dict(root.named_children()):
                root.add_module(parent, nn.Module())
            root = root.get_submodule(parent)
        root.add_module(name, module)
    except KeyError:
        raise RlftError(f"operation {path!r}: a torch module cannot be called so") from None


def fresh(architecture: Architecture, generator: torch.Generator) -> Network:
    """A network drawn from `generator`: orthogonal, gain sqrt 2, the head's 0.1; biases zero."""
    network = Network(architecture)
    for name, module in network.named_modules():
        if isinstance(module, nn.Linear):
            gain = 0.1 if name.startswith("head") else math.sqrt(2.0)
            nn.init.orthogonal_(module.weight, gain, generator=generator)
    return network
