"""Image networks of torchvision and timm, by name, where those libraries are installed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import torch
from torch import Tensor, nn

from rlft.networks.stages import IMAGENET, Scale, Staged
from rlft.npc.errors import RlftError, nearest, shown

LIBRARIES = ("torchvision", "timm")
SIDE = 64  # of pictures that every network of torchvision can see


class Whole(nn.Module):
    """A network as the one stage that it is: pictures to features (B, F)."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: Tensor) -> Tensor:
        found: Tensor = self.network(x)
        return found


def find(name: str, pretrained: bool) -> tuple[Staged, Scale]:
    """The network of `torchvision:NAME` or `timm:NAME`; pretrained: as the library provides it.

    Raises RlftError, in one line, where the library does not import or has no such network.
    """
    library, _, network = name.partition(":")
    if library not in LIBRARIES:
        raise RlftError(f"{shown(name)}: networks come from {' or '.join(LIBRARIES)}, as timm:NAME")
    modules = _import("torchvision.models" if library == "torchvision" else "timm")
    if network not in (known := modules.list_models()) and "." not in network:
        raise RlftError(f"{library} has no network {shown(network)}{nearest(network, known)}")
    made = _torchvision if library == "torchvision" else _timm
    state = torch.random.get_rng_state()  # libraries draw from torch's own generator
    try:
        return made(modules, network, pretrained)
    except (OSError, RuntimeError) as error:  # no network to fetch weights over
        raise RlftError(f"{name}: {_line(error)}: name a file of weights") from None
    finally:
        torch.random.set_rng_state(state)


def _torchvision(models: Any, name: str, pretrained: bool) -> tuple[Staged, Scale]:
    network = models.get_model(name, weights="DEFAULT" if pretrained else None)
    parts = dict(network.named_children())
    if isinstance(parts.get("features"), nn.Sequential):
        stages = list(parts["features"])
    elif "layer4" in parts and "maxpool" in parts:  # the ResNets
        stem = nn.Sequential(*(parts[part] for part in ("conv1", "bn1", "relu", "maxpool")))
        groups = (parts[f"layer{group}"] for group in (1, 2, 3, 4))
        stages = [stem, *(block for group in groups for block in group.children())]
    else:
        raise RlftError(f"torchvision's {name} is no line of stages: take one with `features`")
    return Staged(network, tuple(stages), None, SIDE), IMAGENET


def _timm(timm: Any, name: str, pretrained: bool) -> tuple[Staged, Scale]:
    network = timm.create_model(name, pretrained=pretrained, num_classes=0)
    told = network.pretrained_cfg
    staged = Staged(network, (Whole(network),), None, told["input_size"][-1])
    return staged, Scale(told["mean"], told["std"])


def _import(module: str) -> Any:
    library = module.partition(".")[0]
    try:
        return import_module(module)
    except Exception as error:  # one built for another torch fails in ways of its own
        raise RlftError(
            f"{library} cannot be imported ({_line(error)}): install one that was built for torch "
            f"{torch.__version__}, or take a backbone of ours, such as mobilenet-v2"
        ) from None


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
