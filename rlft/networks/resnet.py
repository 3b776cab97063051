"""ResNet-18 and ResNet-50 (He et al. 2016), their tensors named as torchvision's."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from rlft.networks.stages import CLASSES, Staged

FIRST = 64  # channels of the first convolution and of the first group
EXPANSION = 4  # a bottleneck's last convolution is so much wider


class Basic(nn.Module):
    """Two 3 x 3 convolutions, added to the input."""

    expansion = 1

    def __init__(self, channels: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = _conv(channels, width, 3, stride)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = _conv(width, width, 3)
        self.bn2 = nn.BatchNorm2d(width)
        self.downsample = _shortcut(channels, width, stride)

    def forward(self, x: Tensor) -> Tensor:
        found = torch.relu(self.bn1(self.conv1(x)))
        found = self.bn2(self.conv2(found))
        return torch.relu(found + (x if self.downsample is None else self.downsample(x)))


class Bottleneck(nn.Module):
    """1 x 1, 3 x 3, 1 x 1, added to the input; the middle one strides, as in torchvision."""

    expansion = EXPANSION

    def __init__(self, channels: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = _conv(channels, width, 1)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = _conv(width, width, 3, stride)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = _conv(width, width * EXPANSION, 1)
        self.bn3 = nn.BatchNorm2d(width * EXPANSION)
        self.downsample = _shortcut(channels, width * EXPANSION, stride)

    def forward(self, x: Tensor) -> Tensor:
        found = torch.relu(self.bn1(self.conv1(x)))
        found = torch.relu(self.bn2(self.conv2(found)))
        found = self.bn3(self.conv3(found))
        return torch.relu(found + (x if self.downsample is None else self.downsample(x)))


class ResNet(nn.Module):
    """Four groups of blocks; all but the first halve the sides."""

    def __init__(self, block: type[Basic | Bottleneck], blocks: tuple[int, ...]) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, FIRST, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(FIRST)
        channels = FIRST
        for group, count in enumerate(blocks):
            width = FIRST * 2**group
            layers = []
            for number in range(count):
                stride = 2 if group and not number else 1
                layers.append(block(channels, width, stride))
                channels = width * block.expansion
            self.add_module(f"layer{group + 1}", nn.Sequential(*layers))
        self.fc = nn.Linear(channels, CLASSES)


def resnet(block: type[Basic | Bottleneck], blocks: tuple[int, ...]) -> Staged:
    """A stage each for the first convolution, with its pooling, and for every block."""
    whole = ResNet(block, blocks)
    stem = nn.Sequential(whole.conv1, whole.bn1, nn.ReLU(), nn.MaxPool2d(3, 2, 1))
    groups = [whole.get_submodule(f"layer{group + 1}") for group in range(len(blocks))]
    stages = [layer for group in groups for layer in group.children()]
    return Staged(whole, (stem, *stages), whole.fc)


def resnet_18() -> Staged:
    return resnet(Basic, (2, 2, 2, 2))


def resnet_50() -> Staged:
    return resnet(Bottleneck, (3, 4, 6, 3))


def _conv(channels: int, filters: int, kernel: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(channels, filters, kernel, stride, kernel // 2, bias=False)


def _shortcut(channels: int, filters: int, stride: int) -> nn.Module | None:
    """What the input goes through where its shape would not fit the block's output."""
    if stride == 1 and channels == filters:
        return None
    return nn.Sequential(_conv(channels, filters, 1, stride), nn.BatchNorm2d(filters))
