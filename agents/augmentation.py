"""Pictures moved a little at random before they are learnt from. Which, is the learners' matter.

Kostrikov, Yarats, Fergus 2021, "Image augmentation is all you need" (DrQ).
"""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor

from rlft.npc import Architecture
from rlft.npc.errors import RlftError
from rlft.npc.operations import Geometry

Augment = Literal["none", "shift"]
PART = 21  # of the shorter side: 4 pixels of DrQ's 84


class Shift:
    """Random shifts of what a network sees, each picture's its own.

    A picture may be moved by up to 1/21 of its shorter side along either axis, at least by a pixel;
    what was at an edge is repeated beyond it. The flat pictures of the network's first convolution,
    or unflattened ones, as uint8 or floats.
    """

    def __init__(self, architecture: Architecture) -> None:
        """Raises RlftError for a network that does not read its senses by convolutions."""
        first = next((op for op in architecture.ops if op.kind == "conv2d"), None)
        if first is None:
            raise RlftError("augment=shift moves pictures: this brain reads rows of numbers")
        self.geometry = Geometry.of(first)
        self.most = max(1, min(self.geometry.rows, self.geometry.columns) // PART)  # pixels

    def __call__(self, senses: Tensor, generator: torch.Generator | None) -> Tensor:
        """The senses (B, ...), moved by offsets drawn from the generator, or from torch's own."""
        g, count = self.geometry, 2 * self.most + 1
        size, device = (len(senses), 2), senses.device
        offsets = torch.randint(count, size, generator=generator, device=device) - self.most
        if g.channels_last:
            pictures = senses.reshape(-1, g.rows, g.columns, g.channels)
            return shifted(pictures, offsets).reshape(senses.shape)
        pictures = senses.reshape(-1, g.channels, g.rows, g.columns).permute(0, 2, 3, 1)
        return shifted(pictures, offsets).permute(0, 3, 1, 2).reshape(senses.shape)


def shift_for(augment: Augment, architecture: Architecture) -> Shift | None:
    """The shifts that a setting asks for."""
    return Shift(architecture) if augment == "shift" else None


def shifted(pictures: Tensor, offsets: Tensor) -> Tensor:
    """Pictures (B, H, W, C) moved up and left by offsets (B, 2) in pixels.

    x'[r, c] = x[clip(r + dr, 0, H - 1), clip(c + dc, 0, W - 1)]
    """
    batch, height, width = pictures.shape[:3]
    rows, columns = (
        (torch.arange(side, device=pictures.device) + offsets[:, axis, None]).clamp(0, side - 1)
        for axis, side in enumerate((height, width))
    )
    each = torch.arange(batch, device=pictures.device)[:, None, None]
    return pictures[each, rows[:, :, None], columns[:, None, :]]
