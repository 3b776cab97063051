"""EfficientNet-Lite0 (Tan & Le 2019, without squeeze-and-excitation and swish).

Its tensors are named as those of the package efficientnet-lite-pytorch. They were trained in
TensorFlow: where padding is uneven its larger half is at the right and at the bottom, and
BatchNorm's epsilon is 1e-3.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from rlft.networks.stages import CLASSES, Staged

# kernel, expansion, channels, blocks, stride of the first block
GROUPS = (
    (3, 1, 16, 1, 1), (3, 6, 24, 2, 2), (5, 6, 40, 2, 2), (3, 6, 80, 3, 2), (5, 6, 112, 3, 1),
    (5, 6, 192, 4, 2), (3, 6, 320, 1, 1),
)  # fmt: skip
FIRST, LAST = 32, 1280  # channels of the first and the last convolution
EPSILON = 1e-3


class Same(nn.Conv2d):
    """A convolution padded as TensorFlow's SAME: a side n becomes ceil(n / stride)."""

    def __init__(
        self, channels: int, filters: int, kernel: int, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__(channels, filters, kernel, stride, groups=groups, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        kernel, stride = self.kernel_size[0], self.stride[0]
        sides: list[int] = []
        for side in (x.shape[3], x.shape[2]):  # torch counts from the last
            total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
            sides += [total // 2, total - total // 2]
        return super().forward(functional.pad(x, sides))


class Block(nn.Module):
    """Widen, filter each channel by itself, narrow again; added to the input where that fits."""

    def __init__(self, channels: int, filters: int, kernel: int, stride: int, expansion: int):
        super().__init__()
        wide = channels * expansion
        self.added = stride == 1 and channels == filters
        self.expands = expansion > 1
        if self.expands:
            self._expand_conv = Same(channels, wide, 1)
            self._bn0 = nn.BatchNorm2d(wide, EPSILON)
        self._depthwise_conv = Same(wide, wide, kernel, stride, groups=wide)
        self._bn1 = nn.BatchNorm2d(wide, EPSILON)
        self._project_conv = Same(wide, filters, 1)
        self._bn2 = nn.BatchNorm2d(filters, EPSILON)

    def forward(self, x: Tensor) -> Tensor:
        found = x
        if self.expands:
            found = functional.relu6(self._bn0(self._expand_conv(found)))
        found = functional.relu6(self._bn1(self._depthwise_conv(found)))
        narrow: Tensor = self._bn2(self._project_conv(found))
        return x + narrow if self.added else narrow


class EfficientNetLite0(nn.Module):
    """18 stages: the first convolution, 16 blocks, the last convolution."""

    def __init__(self) -> None:
        super().__init__()
        self._conv_stem = Same(3, FIRST, 3, 2)
        self._bn0 = nn.BatchNorm2d(FIRST, EPSILON)
        channels = FIRST
        blocks = []
        for kernel, expansion, filters, count, stride in GROUPS:
            for number in range(count):
                first = 1 if number else stride
                blocks.append(Block(channels, filters, kernel, first, expansion))
                channels = filters
        self._blocks = nn.ModuleList(blocks)
        self._conv_head = Same(channels, LAST, 1)
        self._bn1 = nn.BatchNorm2d(LAST, EPSILON)
        self._fc = nn.Linear(LAST, CLASSES)


def efficientnet_lite0() -> Staged:
    whole = EfficientNetLite0()
    first = nn.Sequential(whole._conv_stem, whole._bn0, nn.ReLU6())
    last = nn.Sequential(whole._conv_head, whole._bn1, nn.ReLU6())
    return Staged(whole, (first, *whole._blocks, last), whole._fc)
