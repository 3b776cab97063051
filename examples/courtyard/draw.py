"""How the courtyard looks. Drawn at twice the size and scaled down, which smooths the edges."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pygame

from examples.courtyard.game import (
    ARC,
    FOUNTAIN,
    HEARTS,
    HEIGHT,
    RADIUS,
    SWING,
    SWORD,
    WALLS,
    WIDTH,
    Courtyard,
    Fighter,
)

FLAG, JOINT = (232, 222, 200), (221, 209, 184)  # flagstones
SHADE = (200, 187, 160)
HEDGE, LEAF = (86, 122, 84), (112, 150, 104)
STONE, WATER, RIPPLE = (158, 156, 158), (104, 164, 200), (150, 198, 222)
GUARD, INTRUDER = (52, 92, 168), (186, 58, 58)
PALE, INK, WOOD = (250, 247, 240), (44, 42, 52), (176, 128, 84)
TWICE = 2

Colour = tuple[int, ...]
Point = tuple[float, float]


def picture(game: Courtyard) -> np.ndarray:
    """The courtyard as an array (HEIGHT, WIDTH, 3) of bytes."""
    return np.ascontiguousarray(pygame.surfarray.array3d(painted(game)).swapaxes(0, 1))


def show(game: Courtyard, rate: int = 10) -> None:
    """The courtyard in a window, at most `rate` times a second, until it is closed."""
    window = pygame.display.get_surface() or pygame.display.set_mode((WIDTH, HEIGHT))
    if pygame.event.get(pygame.QUIT):
        pygame.quit()
        raise KeyboardInterrupt("the window was closed")
    window.blit(painted(game), (0, 0))
    pygame.display.flip()
    _clock().tick(rate)


@cache
def _clock() -> pygame.time.Clock:
    return pygame.time.Clock()


def painted(game: Courtyard) -> pygame.Surface:
    """The courtyard as a surface of WIDTH by HEIGHT."""
    large = _ground().copy()
    for fighter in (game.intruder, game.guard):
        _disc(large, SHADE, fighter.x + 2, fighter.y + 4, RADIUS + 1)
    _lance(large, game.intruder)
    _sword(large, game.guard)
    _fighter(large, game.intruder, INTRUDER)
    _fighter(large, game.guard, GUARD)
    return pygame.transform.smoothscale(large, (WIDTH, HEIGHT))


@cache
def _ground() -> pygame.Surface:
    large = pygame.Surface((WIDTH * TWICE, HEIGHT * TWICE))
    large.fill(FLAG)
    for row, y in enumerate(range(0, HEIGHT, 32)):
        pygame.draw.line(large, JOINT, _at(0, y), _at(WIDTH, y), 3)
        for x in range(32 * (row % 2), WIDTH, 64):
            pygame.draw.line(large, JOINT, _at(x, y), _at(x, y + 32), 3)
    for x, y, width, height in WALLS:
        _box(large, SHADE, x + 3, y + 6, width, height)
    for x, y, width, height in WALLS:
        border = width == WIDTH or height == HEIGHT
        _box(large, HEDGE, x, y, width, height, 0 if border else 10)
        if not border:
            _box(large, LEAF, x + 3, y + 3, width - 6, height - 8)
    x, y, radius = FOUNTAIN
    _disc(large, SHADE, x + 3, y + 6, radius)
    _disc(large, STONE, x, y, radius)
    _disc(large, WATER, x, y, radius - 7)
    for ring in (radius - 16, radius - 26):
        pygame.draw.circle(large, RIPPLE, _at(x, y), ring * TWICE, 3)
    _disc(large, STONE, x, y, 6)
    return large


def _fighter(large: pygame.Surface, who: Fighter, colour: Colour) -> None:
    body = tuple((c + 2 * 255) // 3 for c in colour) if who.flash > 0.0 else colour
    _disc(large, INK, who.x, who.y, RADIUS)
    _disc(large, body, who.x, who.y, RADIUS - 1.5)
    for side in (-0.55, 0.55):  # eyes
        x, y = _ahead(who, RADIUS * 0.62, who.angle + side)
        _disc(large, PALE if body is colour else INK, x, y, 2.6)
    for i in range(HEARTS):
        x, y = who.x + (i - (HEARTS - 1) / 2) * 8, who.y - RADIUS - 10
        _disc(large, INK, x, y, 3.6)
        _disc(large, colour if i < who.hearts else PALE, x, y, 2.6)


def _sword(large: pygame.Surface, who: Fighter) -> None:
    swung = 1.0 - (SWING - who.wait) / 0.2  # 1 at the blow, 0 a fifth of a second later
    reach = RADIUS + SWORD
    if swung > 0.0:
        edge = [_ahead(who, reach, who.angle + ARC * k / 8) for k in range(-8, 9)]
        colour = tuple(round(f + (g - f) * 0.4 * swung) for f, g in zip(FLAG, GUARD, strict=True))
        pygame.draw.polygon(large, colour, [_at(who.x, who.y), *(_at(*point) for point in edge)])
    angle = who.angle + (ARC * (1.0 - 2.0 * swung) if swung > 0.0 else 0.7)
    tip, hilt = _ahead(who, reach, angle), _ahead(who, RADIUS - 2, angle)
    _blade(large, PALE, hilt, tip)


def _lance(large: pygame.Surface, who: Fighter) -> None:
    out = {"aim": 10, "charge": 22}.get(who.phase, 14)
    slack = 0.9 if who.phase == "breathe" else 0.0  # it hangs while he is out of breath
    tip, end = _ahead(who, RADIUS + out, who.angle + slack), _ahead(who, -RADIUS, who.angle + slack)
    _blade(large, WOOD, end, tip)
    if who.phase == "aim":
        for k in range(3, 17):  # where it will charge
            _disc(large, INTRUDER, *_ahead(who, 10 * k, who.angle), 1.6)


def _ahead(who: Fighter, distance: float, angle: float) -> Point:
    return who.x + distance * math.cos(angle), who.y + distance * math.sin(angle)


def _at(x: float, y: float) -> tuple[int, int]:
    return round(x * TWICE), round(y * TWICE)


def _disc(large: pygame.Surface, colour: Colour, x: float, y: float, radius: float) -> None:
    pygame.draw.circle(large, colour, _at(x, y), round(radius * TWICE))


def _box(
    large: pygame.Surface,
    colour: Colour,
    x: float,
    y: float,
    width: float,
    height: float,
    round_by=10,
) -> None:
    rect = pygame.Rect(*_at(x, y), round(width * TWICE), round(height * TWICE))
    pygame.draw.rect(large, colour, rect, border_radius=round_by)


def _blade(large: pygame.Surface, colour: Colour, hilt: Point, tip: Point) -> None:
    for shade, width in ((INK, 4.5), (colour, 2.5)):
        pygame.draw.line(large, shade, _at(*hilt), _at(*tip), round(width * TWICE))
