"""The panel beside a watched level: headings, rows and bars in a column. Their words: overlays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from rlft.envs import palette
from rlft.envs.palette import Colour, blend
from rlft.envs.pen import load_pygame, write

if TYPE_CHECKING:
    import pygame

PANEL: Colour = (22, 26, 35)
TRACK: Colour = (40, 47, 62)
TEXT: Colour = (226, 231, 240)
DIM: Colour = (138, 148, 170)
ACCENT: Colour = palette.TEAMS[0]

TITLE, NORMAL, SMALL, TINY = 30, 20, 17, 16  # pixels
ROW, GAP = 21, 14  # pixels


def signed(value: float) -> str:
    """A number with its sign and two decimals, never -0.00."""
    return f"{round(value, 2) + 0.0:+.2f}"


class Column:
    """Writes from the top of a rectangle of a surface downwards; what does not fit is left out."""

    def __init__(
        self, surface: pygame.Surface, left: int, top: int, width: int, bottom: int
    ) -> None:
        self.surface = surface
        self.left, self.width = left, width
        self.y, self.bottom = top, bottom

    def _fits(self, height: int) -> bool:
        return self.y + height <= self.bottom

    def _box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        rect = (round(x), round(y), max(round(width), 1), round(height))
        load_pygame().draw.rect(self.surface, colour, rect, 0, min(3, round(height / 2)))

    def title(self, text: str, note: str) -> None:
        write(self.surface, text, self.left, self.y, TITLE, TEXT)
        write(self.surface, note, self.left, self.y + 27, SMALL, DIM)
        self.y += 46

    def heading(self, text: str) -> None:
        if self._fits(GAP + ROW + 4):
            self.y += GAP
            write(self.surface, text.upper(), self.left, self.y, SMALL, DIM)
            self._box(self.left, self.y + 16, self.width, 1, TRACK)
            self.y += 23

    def pair(self, name: str, value: str) -> None:
        """A name on the left, its value on the right."""
        if self._fits(ROW):
            write(self.surface, name, self.left, self.y, NORMAL, TEXT)
            write(self.surface, value, self.left + self.width, self.y, NORMAL, TEXT, 1.0)
            self.y += ROW

    def counters(self, entries: Sequence[tuple[str, int, Colour]]) -> None:
        """Large numbers side by side."""
        if not self._fits(50):
            return
        each = (self.width + 6) / len(entries)
        for k, (name, count, colour) in enumerate(entries):
            x = self.left + k * each
            self._box(x, self.y, each - 6, 44, TRACK)
            write(self.surface, str(count), x + (each - 6) / 2, self.y + 5, TITLE, colour, 0.5)
            write(self.surface, name, x + (each - 6) / 2, self.y + 28, SMALL, DIM, 0.5)
        self.y += 52

    def bar(self, name: str, value: str, share: float, colour: Colour, lit: bool = False) -> None:
        """A name, a bar filled by `share` (0 to 1), a value."""
        if not self._fits(ROW):
            return
        ink = palette.WHITE if lit else blend(DIM, TEXT, 0.6)
        write(self.surface, name, self.left, self.y + 1, NORMAL, ink)
        left, width = self.left + 106, self.width - 106 - 56
        self._box(left, self.y + 3, width, 11, TRACK)
        if share > 0.0:
            self._box(left, self.y + 3, width * min(share, 1.0), 11, colour)
        write(self.surface, value, self.left + self.width, self.y + 1, NORMAL, ink, 1.0)
        self.y += ROW

    def balance(self, name: str, value: float) -> None:
        """A bar that grows from its middle: -1 to the left, 1 to the right."""
        if not self._fits(ROW):
            return
        write(self.surface, name, self.left, self.y + 1, NORMAL, blend(DIM, TEXT, 0.6))
        left, width = self.left + 106, self.width - 106 - 56
        self._box(left, self.y + 3, width, 11, TRACK)
        middle, reach = left + width / 2, width / 2 * min(max(value, -1.0), 1.0)
        if abs(reach) >= 1.0:
            self._box(middle + min(reach, 0.0), self.y + 3, abs(reach), 11, ACCENT)
        self._box(middle, self.y + 1, 1, 15, DIM)
        write(self.surface, signed(value), self.left + self.width, self.y + 1, NORMAL, TEXT, 1.0)
        self.y += ROW

    def strip(self, name: str, values: Sequence[float], colour: Colour) -> None:
        """A name and a small column a value (0 to 1), the heading in the middle."""
        if not self._fits(ROW):
            return
        write(self.surface, name, self.left, self.y + 2, SMALL, TEXT)
        left, each = self.left + 106, (self.width - 106) / len(values)
        for k, value in enumerate(values):
            x = left + k * each
            self._box(x, self.y + 1, each - 2, 15, TRACK)
            if value > 0.0:
                height = max(15 * min(value, 1.0), 2)
                self._box(x, self.y + 16 - height, each - 2, height, colour)
        self.y += ROW - 1

    def picture(self, pixels: npt.NDArray[np.uint8]) -> None:
        """A picture (H, W, C), as large as there is room for in whole multiples of its pixels."""
        pygame = load_pygame()
        room = min(self.width, self.bottom - self.y - 4)
        times = room // max(pixels.shape[:2])
        if times < 1:
            return
        rows, columns = (side * times for side in pixels.shape[:2])
        colours = np.broadcast_to(pixels[:, :, -3:], (*pixels.shape[:2], 3))
        image = pygame.image.frombuffer(colours.tobytes(), colours.shape[1::-1], "RGB")
        scaled = pygame.transform.scale(image, (columns, rows))
        self.surface.blit(scaled, (self.left, self.y + 4))
        self.y += rows + 4

    def cells(self, entries: Sequence[tuple[str, float, float]]) -> None:
        """Names and numbers in two columns; under each a bar of its share of its range."""
        width, height = (self.width - 14) / 2, 20
        rows = max((self.bottom - self.y - 4) // height, 0)
        self.y += 4
        shown = list(entries)
        if len(shown) > 2 * rows:
            shown = shown[: max(2 * rows - 1, 0)]
        for k, (name, value, share) in enumerate(shown):
            x, y = self.left + (k % 2) * (width + 14), self.y + (k // 2) * height
            write(self.surface, name, x, y, TINY, blend(DIM, TEXT, 0.55))
            write(self.surface, signed(value), x + width, y, TINY, TEXT, 1.0)
            self._box(x, y + 13, width, 2, TRACK)
            colour = ACCENT if value > 0 else palette.TEAMS[1]
            self._box(x, y + 13, width * min(abs(share), 1.0), 2, colour)
        if len(shown) < len(entries) and rows:
            more = f"and {len(entries) - len(shown)} more"
            y = self.y + (len(shown) // 2) * height
            write(self.surface, more, self.left + self.width, y, SMALL, DIM, 1.0)
        self.y += height * ((len(shown) + 1) // 2)
