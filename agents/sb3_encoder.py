"""A brain's encoder as a features extractor of Stable-Baselines3."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
from stable_baselines3.common.torch_layers import BaseFeaturesExtractor
from torch import Tensor, nn

from rlft.networks import Network
from rlft.npc import Architecture, Brain, Op, RlftError
from rlft.npc.architecture import shapes
from rlft.npc.operations import Geometry


class Encoder(BaseFeaturesExtractor):
    """A brain's network without its last linear layer: observations (B, ...) to features (B, F).

    A picture may come flat, as the brain reads it, or as SB3 turns it, with the channels first.
    """

    def __init__(self, observation_space: Any, architecture: Architecture) -> None:
        ops, head = parts(architecture)
        super().__init__(observation_space, architecture.widths[head.inputs[0]])
        self.architecture = architecture
        self.turned = _is_turned(observation_space.shape, architecture)
        value = {head.inputs[0]: "values"}  # so that the trunk alone is an architecture too
        renamed = tuple(
            op._replace(
                inputs=tuple(value.get(name, name) for name in op.inputs),
                output=value.get(op.output, op.output),
            )
            for op in ops
        )
        self.network: nn.Module = nn.Identity()
        if ops:
            self.network = Network(replace(architecture, ops=renamed))

    def forward(self, observations: Tensor) -> Tensor:
        if self.turned and observations.ndim == 4:
            observations = observations.permute(0, 2, 3, 1)
        return self.network(observations.flatten(1))  # type: ignore[no-any-return]

    def load(self, brain: Brain) -> None:
        """Take over the brain's weights."""
        if isinstance(self.network, Network):
            names = shapes(self.network.architecture)
            self.network.load_state_dict({n: torch.tensor(brain.tensors[n]) for n in names})


def channels_first(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The shape that SB3 gives a picture of (rows, columns, channels)."""
    return (shape[2], shape[0], shape[1]) if len(shape) == 3 else shape


def _is_turned(seen: tuple[int, ...], architecture: Architecture) -> bool:
    """Whether a picture comes with its channels first to a brain that reads them last."""
    first = next((op for op in architecture.ops if op.kind == "conv2d"), None)
    if first is None or len(seen) != 3:
        return False
    g = Geometry.of(first)
    return bool(g.channels_last) and seen == (g.channels, g.rows, g.columns)


def parts(architecture: Architecture) -> tuple[tuple[Op, ...], Op]:
    """The operations before the last, and that one. Raises RlftError where it is not linear."""
    *trunk, head = architecture.ops
    if head.kind != "linear" or head.output != "values":
        raise RlftError(
            f"the brain ends in {head.kind} {head.name!r}: SB3 needs a linear one that writes "
            "'values'"
        )
    return tuple(trunk), head
