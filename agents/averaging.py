"""A running average of a network's weights: the network that is judged, kept and shipped."""

from __future__ import annotations

from copy import deepcopy

import torch
from torch import Tensor, nn

from rlft.networks import Network


class RunningAverage:
    """Exponential average of the weights over gradient steps (Polyak and Juditsky 1992)."""

    def __init__(self, network: Network, decay: float) -> None:
        self.network, self.decay = network, decay
        self.module = deepcopy(network).requires_grad_(False)

    def followed(self) -> list[tuple[Tensor, nn.Module, str]]:
        """Each averaged tensor, and the module and attribute it follows.

        Read as an attribute, a re-parametrised weight is averaged as it acts: merged.
        """
        kept = dict(self.module.named_parameters())
        places = {name: name.rpartition(".") for name in kept}
        return [
            (kept[name], self.network.get_submodule(module), attribute)
            for name, (module, _, attribute) in places.items()
        ]

    @torch.no_grad()
    def follow(self, followed: list[tuple[Tensor, nn.Module, str]]) -> None:
        """One step of the average."""
        for kept, module, attribute in followed:
            kept.lerp_(getattr(module, attribute), 1.0 - self.decay)
