"""What an image network is to a backbone: a scale, a line of stages, a classifier."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import nn

CLASSES = 1000  # of ImageNet
NOISE = 8  # pictures


class Scale(NamedTuple):
    """What red, green and blue from 0 to 1 are centred on and divided by."""

    mean: tuple[float, ...]
    deviation: tuple[float, ...]


IMAGENET = Scale((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))


class Staged(NamedTuple):
    """A network and its parts, which share its tensors."""

    whole: nn.Module  # its tensors have the names of the file they come in
    stages: tuple[nn.Module, ...]  # pictures (B, 3, H, W) through one after the other
    classifier: nn.Module | None  # pooled features (B, F) to classes; None: it has none
    side: int = 32  # of a picture that it can see


def draw(network: nn.Module, generator: torch.Generator) -> None:
    """Weights that know nothing, from `generator`: He et al. 2015; small ones for linear layers."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(
                module.weight, mode="fan_out", nonlinearity="relu", generator=generator
            )
        elif isinstance(module, nn.Linear):
            nn.init.normal_(module.weight, 0.0, 0.01, generator=generator)
        elif isinstance(module, nn.BatchNorm2d):
            module.reset_parameters()
        if isinstance(module, nn.Conv2d | nn.Linear) and module.bias is not None:
            nn.init.zeros_(module.bias)


@torch.no_grad()
def settle(staged: Staged, generator: torch.Generator) -> None:
    """Show BatchNorm one batch of noise, so that features of drawn weights have a usual size."""
    norms = [module for module in staged.whole.modules() if isinstance(module, nn.BatchNorm2d)]
    momenta = [norm.momentum for norm in norms]
    for norm in norms:
        norm.momentum = 1.0
    staged.whole.train()
    found = torch.randn(NOISE, 3, max(staged.side, 64), max(staged.side, 64), generator=generator)
    for stage in staged.stages:
        found = stage(found)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
