"""MobileNetV2 (Sandler et al. 2018), its tensors named as torchvision's. Reads no files."""

from __future__ import annotations

from torch import Tensor, nn

from rlft.networks.stages import CLASSES, Staged

# expansion, channels, blocks, stride of the first block; the paper's table 2
GROUPS = (
    (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2),
    (6, 320, 1, 1),
)  # fmt: skip
FIRST, LAST = 32, 1280  # channels of the first and the last convolution


class InvertedResidual(nn.Module):
    """Widen, filter each channel by itself, narrow again; added to the input where that fits."""

    def __init__(self, channels: int, filters: int, stride: int, expansion: int) -> None:
        super().__init__()
        wide = channels * expansion
        self.added = stride == 1 and channels == filters
        self.conv = nn.Sequential(
            *([unit(channels, wide, 1)] if expansion > 1 else []),
            unit(wide, wide, 3, stride, groups=wide),
            nn.Conv2d(wide, filters, 1, bias=False),
            nn.BatchNorm2d(filters),
        )

    def forward(self, x: Tensor) -> Tensor:
        found: Tensor = self.conv(x)
        return x + found if self.added else found


class MobileNetV2(nn.Module):
    """19 stages: the first convolution, 17 blocks, the last convolution."""

    def __init__(self) -> None:
        super().__init__()
        channels = FIRST
        features: list[nn.Module] = [unit(3, FIRST, 3, 2)]
        for expansion, filters, blocks, stride in GROUPS:
            for block in range(blocks):
                first = stride if block == 0 else 1
                features.append(InvertedResidual(channels, filters, first, expansion))
                channels = filters
        self.features = nn.Sequential(*features, unit(channels, LAST, 1))
        self.classifier = nn.Sequential(nn.Dropout(0.2), nn.Linear(LAST, CLASSES))


def mobilenet_v2() -> Staged:
    whole = MobileNetV2()
    return Staged(whole, tuple(whole.features), whole.classifier)


def unit(channels: int, filters: int, kernel: int, stride: int = 1, groups: int = 1) -> nn.Module:
    """A convolution without bias, BatchNorm, ReLU6."""
    convolution = nn.Conv2d(
        channels, filters, kernel, stride, kernel // 2, groups=groups, bias=False
    )
    return nn.Sequential(convolution, nn.BatchNorm2d(filters), nn.ReLU6())
