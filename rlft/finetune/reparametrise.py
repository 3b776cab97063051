"""Weights in another form: what stands in for a weight, is read as one, and starts as that weight.

Each is a module of torch.nn.utils.parametrize with a right inverse, so that assigning to a weight
still works. The weight it was stands frozen beneath it; copies of a network know nothing of it and
follow what it is read as. Which weights a method re-parametrises stands in moves.py.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from rlft.finetune.blocks import Block
from rlft.npc.errors import RlftError

Layer = nn.Linear | nn.Conv2d


class LowRank(nn.Module):
    """W + scale B A with A (r, inputs) drawn and B (outputs, r) zero (LoRA, Hu et al. 2022).

    A convolution's weight is taken as a matrix with a row for each filter.
    """

    def __init__(self, weight: Tensor, rank: int, scale: float, generator: torch.Generator) -> None:
        super().__init__()
        outputs, inputs = weight.flatten(1).shape
        rank, self.scale = min(rank, outputs, inputs), scale
        limit = inputs**-0.5
        drawn = torch.rand(rank, inputs, generator=generator, device=weight.device)
        self.a = nn.Parameter(limit * (2.0 * drawn - 1.0))
        self.b = nn.Parameter(torch.zeros(outputs, rank, device=weight.device))

    def forward(self, weight: Tensor) -> Tensor:
        return weight + self._difference(weight)

    def right_inverse(self, weight: Tensor) -> Tensor:
        return weight - self._difference(weight)

    def _difference(self, weight: Tensor) -> Tensor:
        return self.scale * (self.b @ self.a).view_as(weight)


class Inputs(nn.Module):
    """W diag(l): what the layer reads, times l, one number an input channel (IA3).

    Liu et al. 2022. Behind a convolution that is laid flat, a channel is `places` columns.
    """

    def __init__(self, weight: Tensor, channels: int) -> None:
        super().__init__()
        self.places = weight.shape[1] // channels
        self.l = nn.Parameter(torch.ones(channels, device=weight.device))

    def forward(self, weight: Tensor) -> Tensor:
        return weight * self._columns(weight)

    def right_inverse(self, weight: Tensor) -> Tensor:
        return weight / self._columns(weight)

    def _columns(self, weight: Tensor) -> Tensor:
        return self.l.repeat_interleave(self.places).view(1, -1, *[1] * (weight.ndim - 2))


class Outputs(nn.Module):
    """diag(γ) W: what the layer says, times γ, one number an output channel."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.ones(len(weight), device=weight.device))

    def forward(self, weight: Tensor) -> Tensor:
        return weight * self._rows(weight)

    def right_inverse(self, weight: Tensor) -> Tensor:
        return weight / self._rows(weight)

    def _rows(self, weight: Tensor) -> Tensor:
        return self.gamma.view(-1, *[1] * (weight.ndim - 1))


class Shifted(nn.Module):
    """γ b + β, where γ is that of the layer's weight; without β, γ b."""

    def __init__(self, outputs: Outputs, shift: bool) -> None:
        super().__init__()
        self.outputs = outputs
        self.beta = nn.Parameter(torch.zeros_like(outputs.gamma)) if shift else None

    def forward(self, bias: Tensor) -> Tensor:
        scaled: Tensor = self.outputs(bias)
        return scaled if self.beta is None else scaled + self.beta

    def right_inverse(self, bias: Tensor) -> Tensor:
        return self.outputs.right_inverse(bias if self.beta is None else bias - self.beta)


def add_low_rank(
    layer: Layer, rank: int, alpha: float, generator: torch.Generator
) -> list[nn.Parameter]:
    """W becomes W + (alpha / rank) B A; the new parameters."""
    made = LowRank(layer.weight, rank, alpha / rank, generator)
    return _register(layer, "weight", made)


def scale_inputs(layer: Layer, before: Layer, name: str) -> list[nn.Parameter]:
    """Scale the channels of `before` where `layer` reads them; the new parameters.

    Raises RlftError, in the name of a method, for a layer that reads something else.
    """
    channels, columns = len(before.weight), layer.weight.shape[1]
    if columns % channels:
        raise RlftError(
            f"{name} scales what a layer reads from the one before, here {columns} numbers of "
            f"{channels} channels: the layers must stand in a row"
        )
    return _register(layer, "weight", Inputs(layer.weight, channels))


def scale_outputs(layer: Layer, shift: bool) -> list[nn.Parameter]:
    """Scale the layer's output channels and, if asked, shift them; the new parameters."""
    outputs = Outputs(layer.weight)
    shifted = Shifted(outputs, shift)
    _register(layer, "weight", outputs)
    if layer.bias is None:
        return [outputs.gamma]
    _register(layer, "bias", shifted)
    return list(shifted.parameters())


def layers(block: Block) -> list[Layer]:
    """Every linear or convolutional layer of a block."""
    return [m for m in block.modules.values() if isinstance(m, nn.Linear | nn.Conv2d)]


def _register(layer: Layer, name: str, made: nn.Module) -> list[nn.Parameter]:
    parametrize.register_parametrization(layer, name, made)
    return list(made.parameters())
