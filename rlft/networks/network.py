"""An architecture as a torch module, equal to the NumPy runtime and named as the file is.

`state_dict()` has the file's tensor names; weights are parameters, the normaliser's are buffers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from rlft.networks.modules import Constant, Convolution, LSTMCell, function_of, module_of
from rlft.npc.architecture import Architecture, shapes
from rlft.npc.brain import Brain, check_shapes
from rlft.npc.errors import RlftError
from rlft.npc.operations import Op
from rlft.npc.runtime import Array

PLACE = 0.2  # how far apart tokens start that only their place tells apart


class Network(nn.Module):
    """Senses (B, D) to one value an action (B, A). `encoder` and `head` are its two parts.

    Senses are floats, or uint8 pictures (B, ...), which are flattened and become float32 here.
    """

    encoder: nn.Module
    head: nn.Module

    def __init__(self, architecture: Architecture, tensors: Mapping[str, Array] | None = None):
        """Without `tensors` weights are zero; `fresh` draws them."""
        super().__init__()
        self.architecture = architecture
        self._steps: list[tuple[Callable[..., Tensor], tuple[str, ...], str]] = []
        modules = {}
        for op in sorted(architecture.ops, key=_place_of):
            made = module_of(op, architecture.widths)
            if made is not None:
                modules[op.name] = made
                _place(self, op.name, made)
        for part in ("encoder", "head"):  # an empty one where no operation is called so
            if part not in dict(self.named_children()):
                self.add_module(part, nn.Module())
        for op in architecture.ops:
            function = modules.get(op.name) or function_of(op)
            self._steps.append((function, op.inputs, op.output))
        if tensors is not None:
            check_shapes(shapes(architecture), tensors)
            self.load_state_dict({name: torch.tensor(array) for name, array in tensors.items()})

    @classmethod
    def from_brain(cls, brain: Brain) -> Network:
        return cls(brain.architecture, brain.tensors)

    def forward(self, senses: Tensor) -> Tensor:
        """The values. Raises RlftError for a network that remembers: it is asked by `step`."""
        if self.architecture.memory:
            raise RlftError(
                "this brain remembers by an LSTM, and here it would be asked about moments without "
                "those before them: recurrent-ppo alone goes on with it"
            )
        return self._run(senses)["values"]

    def step(self, senses: Tensor, memory: Tensor) -> tuple[Tensor, Tensor]:
        """Values (B, A), and the memory (B, M) for the next decision; at first it is zero."""
        found = self._run(senses, memory)
        return found["values"], found.get("memory.next", memory)

    @torch.no_grad()
    def rescale(self, gain: float, offset: float) -> None:
        """Make every value `gain * value + offset`: for a positive gain, the same choices.

        Raises RlftError where the values do not come from a linear head.
        """
        last = next(op for op in self.architecture.ops if op.output == "values")
        if (last.kind, last.name) != ("linear", "head"):
            raise RlftError(
                f"the values come from {last.kind} {last.name!r}: only a linear 'head' is rescaled"
            )
        head: Any = self.head
        scaled = {"weight": gain * head.weight, "bias": gain * head.bias + offset}
        for name, tensor in scaled.items():
            if parametrize.is_parametrized(head, name):
                setattr(head, name, tensor)  # goes through `right_inverse`
            else:
                getattr(head, name).copy_(tensor)

    def features(self, senses: Tensor) -> Tensor:
        """The encoder's output (B, F)."""
        return self._run(senses)[self.architecture.features]

    def _run(self, senses: Tensor, memory: Tensor | None = None) -> dict[str, Tensor]:
        if senses.dtype == torch.uint8:
            senses = senses.flatten(1).float()
        if senses.shape[-1:] != (self.architecture.inputs,):
            raise RlftError(
                f"senses of shape {tuple(senses.shape)}: this network reads "
                f"(B, {self.architecture.inputs}), or pictures of as many numbers as uint8"
            )
        values = {"senses": senses}
        if self.architecture.memory:
            blank = senses.new_zeros(*senses.shape[:-1], self.architecture.memory)
            values["memory"] = blank if memory is None else memory
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


def _place_of(op: Op) -> list[tuple[int, str]]:
    """The order of modules: a parent before its children, encoder.2 before encoder.10."""
    return [(int(w), "") if w.isdecimal() else (0, w) for w in op.name.split(".")]


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
    """A network drawn from `generator`: orthogonal, gain sqrt 2, the head's 0.1; biases zero.

    An LSTM's gain is 1. A linear called `.join` stays zero: what it adds changes nothing yet. A
    constant called `.place` is normal with deviation PLACE. Before convolutions `normaliser.scale`
    is 1/255: bytes become [0, 1].
    """
    network = Network(architecture)
    for name, module in network.named_modules():
        if isinstance(module, (nn.Linear, Convolution)) and not name.endswith(".join"):
            gain = 0.1 if name.startswith("head") else math.sqrt(2.0)
            nn.init.orthogonal_(module.weight, gain, generator=generator)
        elif isinstance(module, Constant) and name.endswith(".place"):
            nn.init.normal_(module.get_parameter("bias"), std=PLACE, generator=generator)
        elif isinstance(module, LSTMCell):
            nn.init.orthogonal_(module.weight_ih, generator=generator)
            nn.init.orthogonal_(module.weight_hh, generator=generator)
    pictures = any(op.kind == "conv2d" for op in architecture.ops)
    if pictures and "normaliser.scale.weight" in network.state_dict():
        nn.init.constant_(network.get_buffer("normaliser.scale.weight"), 1.0 / 255.0)
    return network
