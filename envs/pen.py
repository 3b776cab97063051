"""A pen that draws in metres on a pygame surface. The one place that imports pygame.

It knows shapes, not what they mean: see shapes.py. Pygame is imported by the first call that needs
it, so that worlds, faces and servers live without it.
"""

from __future__ import annotations

import functools
import math
import os
import warnings
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from rlft.envs.palette import Colour

if TYPE_CHECKING:
    import pygame

Point = tuple[float, float]
CORNERS = 40  # of the polygon that stands for a circle
CIRCLE = tuple(
    (math.cos(math.tau * k / CORNERS), math.sin(math.tau * k / CORNERS)) for k in range(CORNERS)
)


@functools.cache
def load_pygame() -> ModuleType:
    """Pygame, without its greeting and without the one warning it causes in setuptools."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"(?s).*pkg_resources")
        import pygame
        import pygame.gfxdraw

    return pygame


@functools.cache
def font(size: int) -> pygame.font.Font:
    """Pygame's own font, `size` pixels high."""
    module = load_pygame()
    module.font.init()
    # Another game in this process may quit pygame: a font from before then must not be used again.
    module.register_quit(font.cache_clear)
    made: pygame.font.Font = module.font.Font(None, size)
    return made


def write(
    surface: pygame.Surface,
    text: str,
    x: float,
    y: float,
    size: int,
    colour: Colour,
    align: float = 0.0,
) -> int:
    """Text whose top is at pixel y; x is its left (align 0), middle (0.5) or right edge (1).

    Returns its width in pixels.
    """
    image = font(size).render(text, True, colour)
    surface.blit(image, (round(x - align * image.get_width()), round(y)))
    return image.get_width()


class Pen:
    """Draws on `surface`, whose top left corner is the place (left, top) of the world, y upwards.

    Lengths are metres; a colour with an alpha is blended with what is there.
    """

    def __init__(self, surface: pygame.Surface, scale: float, left: float, top: float) -> None:
        self.surface = surface
        self.scale = scale  # pixels a metre
        self.left, self.top = left, top
        self._draw = load_pygame().gfxdraw

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        return round((x - self.left) * self.scale), round((self.top - y) * self.scale)

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        corners = [self.pixel(x, y) for x, y in points]
        self._draw.filled_polygon(self.surface, corners, colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        self.polygon([(x + c * radius, y + s * radius) for c, s in CIRCLE], colour)

    def ring(self, x: float, y: float, radius: float, width: float, colour: Colour) -> None:
        """A ring whose outer edge is the circle of this radius."""
        inner = max(radius - width, 0.0)
        round_trip = (*CIRCLE, CIRCLE[0])
        points = [(x + c * radius, y + s * radius) for c, s in round_trip]
        points += [(x + c * inner, y + s * inner) for c, s in reversed(round_trip)]
        self.polygon(points, colour)

    def line(
        self, x: float, y: float, end_x: float, end_y: float, width: float, colour: Colour
    ) -> None:
        self.taper(x, y, end_x, end_y, width, width, colour)

    def taper(
        self,
        x: float,
        y: float,
        end_x: float,
        end_y: float,
        width: float,
        end_width: float,
        colour: Colour,
    ) -> None:
        """A straight stroke that changes its width on the way."""
        dx, dy = end_x - x, end_y - y
        length = math.hypot(dx, dy)
        if length < 1e-9:
            return
        across_x, across_y = -dy / length / 2.0, dx / length / 2.0
        points = [
            (x + across_x * width, y + across_y * width),
            (end_x + across_x * end_width, end_y + across_y * end_width),
            (end_x - across_x * end_width, end_y - across_y * end_width),
            (x - across_x * width, y - across_y * width),
        ]
        self.polygon(points, colour)

    def sector(
        self, x: float, y: float, middle: float, half: float, inner: float, outer: float,
        colour: Colour,
    ) -> None:  # fmt: skip
        """Between two radii, `half` radians to either side of the direction `middle`."""
        steps = max(2, round(CORNERS * half / math.pi))
        angles = [middle - half + 2.0 * half * k / steps for k in range(steps + 1)]
        points = [(x + math.cos(a) * outer, y + math.sin(a) * outer) for a in angles]
        points += [(x + math.cos(a) * inner, y + math.sin(a) * inner) for a in reversed(angles)]
        self.polygon(points, colour)

    def text(self, text: str, x: float, y: float, height: float, colour: Colour) -> None:
        """Text whose top left corner is at (x, y)."""
        write(self.surface, text, *self.pixel(x, y), max(round(height * self.scale), 8), colour)

    def box(
        self, x: float, y: float, width: float, height: float, colour: Colour, *radii: float
    ) -> None:
        """A box from its lower left corner; radii of its top left, top right, bottom left, bottom
        right corners, or none."""
        pygame = load_pygame()
        left, bottom = self.pixel(x, y)
        right, top = self.pixel(x + width, y + height)
        corners = [max(round(radius * self.scale), 0) for radius in radii] or [0] * 4
        rect = pygame.Rect(left, top, right - left, bottom - top)
        pygame.draw.rect(
            self.surface, colour, rect, 0, -1,
            corners[0], corners[1], corners[2], corners[3],
        )  # fmt: skip
