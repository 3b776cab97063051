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


class Encoder(BaseFeaturesExtractor):
    """A brain's network without its last linear layer: observations (B, D) to features (B, F)."""

    def __init__(self, observation_space: Any, architecture: Architecture) -> None:
        ops, head = parts(architecture)
        super().__init__(observation_space, architecture.widths[head.inputs[0]])
        self.architecture = architecture
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
        return self.network(observations)  # type: ignore[no-any-return]

    def load(self, brain: Brain) -> None:
        """Take over the brain's weights."""
        if isinstance(self.network, Network):
            names = shapes(self.network.architecture)
            self.network.load_state_dict({n: torch.tensor(brain.tensors[n]) for n in names})


def parts(architecture: Architecture) -> tuple[tuple[Op, ...], Op]:
    """The operations before the last, and that one. Raises RlftError where it is not linear."""
    *trunk, head = architecture.ops
    if head.kind != "linear" or head.output != "values":
        raise RlftError(
            f"the brain ends in {head.kind} {head.name!r}: SB3 needs a linear one that writes "
            "'values'"
        )
    return tuple(trunk), head
