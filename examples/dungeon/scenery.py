"""The dungeon's unmoving parts, painted once: floor, walls, stairs, the light of the torches."""

from __future__ import annotations

import random
from functools import cache

import pygame

from examples.dungeon.level import (
    CHEST,
    COLUMNS,
    FLOOR,
    HEIGHT,
    ROWS,
    SOLID,
    STAIRS,
    TILE,
    WIDTH,
)

INK = (22, 18, 26)
STONES = ((96, 90, 98), (102, 96, 103), (91, 86, 95), (106, 99, 104))
JOINT, PIT = (72, 67, 78), (34, 29, 41)
BRICK, BRICK_EDGE, MORTAR = (122, 98, 92), (142, 115, 105), (74, 58, 62)
TOP, TOP_EDGE = (64, 54, 74), (124, 108, 126)
RUG, RUG_EDGE = (112, 42, 50), (176, 132, 72)
FACE = 22  # pixels of a wall that are seen from the front
DIM = 4  # the light is painted this much smaller and blown up, which makes it soft
GLOOM = (104, 98, 132)  # where no light falls
FLAME = (255, 168, 84)
TORCHES = [  # pixels, on the front of walls
    (i * TILE + TILE // 2, row * TILE - FACE // 2)
    for row, columns in ((1, (3, 9, 11, 15, 18)), (6, (4, 14)), (9, (1, 4, 7, 12, 15, 18)))
    for i in columns
]

Colour = tuple[int, ...]


@cache
def ground() -> pygame.Surface:
    """Floor and walls; drawn over as the game goes on."""
    surface, chance = pygame.Surface((WIDTH, HEIGHT)), random.Random(7)
    surface.fill(PIT)
    for i, j in FLOOR:
        flagstones(surface, i * TILE, j * TILE, chance)
    rug(surface)
    for j in range(len(ROWS)):
        for i in range(COLUMNS):
            if SOLID[j][i]:
                wall(surface, i, j, chance)
    shadows(surface)
    stairs(surface)
    return surface


def flagstones(surface: pygame.Surface, x: int, y: int, chance: random.Random) -> None:
    """Four stones a tile, one of them sometimes cracked."""
    half = TILE // 2
    pygame.draw.rect(surface, JOINT, (x, y, TILE, TILE))
    for dx, dy in ((0, 0), (half, 0), (0, half), (half, half)):
        colour = chance.choice(STONES)
        stone = pygame.Rect(x + dx + 1, y + dy + 1, half - 2, half - 2)
        pygame.draw.rect(surface, colour, stone, border_radius=3)
        lighter = [min(c + 9, 255) for c in colour]
        pygame.draw.line(surface, lighter, stone.topleft, (stone.right - 2, stone.top))
        if chance.random() < 0.08:
            a, b = chance.randint(3, 9), chance.randint(12, half - 4)
            crack = [
                stone.move(a, 2).topleft,
                stone.move(b - 4, 9).topleft,
                stone.move(b, 19).topleft,
            ]
            pygame.draw.lines(surface, JOINT, False, crack)


def rug(surface: pygame.Surface) -> None:
    """Before the treasure."""
    area = pygame.Rect(0, 0, 2 * TILE, int(1.6 * TILE))
    area.center = round(CHEST[0]), round(CHEST[1] + 8)
    pygame.draw.rect(surface, RUG, area, border_radius=4)
    pygame.draw.rect(surface, RUG_EDGE, area.inflate(-8, -8), 2, border_radius=3)
    for y in range(area.top + 2, area.bottom, 5):
        for x in (area.left - 4, area.right):
            pygame.draw.line(surface, RUG_EDGE, (x, y), (x + 3, y))


def wall(surface: pygame.Surface, i: int, j: int, chance: random.Random) -> None:
    """Its top; and its front in bricks, where the floor begins below."""
    x, y = i * TILE, j * TILE
    pygame.draw.rect(surface, TOP, (x, y, TILE, TILE))
    low, high = (x, y), (x + TILE - 2, y + TILE - 2)
    edges = {
        (-1, 0): (low, (x, high[1])),
        (1, 0): (high, (high[0], y)),
        (0, -1): (low, (high[0], y)),
    }
    for (aside, down), ends in edges.items():
        if open_at(i + aside, j + down):
            pygame.draw.line(surface, TOP_EDGE, *ends, 2)
    if not open_at(i, j + 1):
        return
    front = y + TILE - FACE
    pygame.draw.rect(surface, MORTAR, (x, front, TILE, FACE))
    for row in range(2):
        shift = 0 if row else -8
        for k in range(4):
            left, right = max(x + shift + 16 * k, x), min(x + shift + 16 * k + 15, x + TILE)
            if right > left:
                shade = chance.randint(-7, 7)
                colour = [c + shade for c in BRICK]
                brick = pygame.Rect(left, front + 1 + 11 * row, right - left, 9)
                pygame.draw.rect(surface, colour, brick)
                pygame.draw.line(surface, BRICK_EDGE, brick.topleft, brick.topright)
    pygame.draw.line(surface, TOP_EDGE, (x, front - 1), (x + TILE - 1, front - 1), 2)


def open_at(i: int, j: int) -> bool:
    return 0 <= j < len(ROWS) and 0 <= i < COLUMNS and not SOLID[j][i]


def shadows(surface: pygame.Surface) -> None:
    """What walls throw on the floor below and beside them."""
    shade = pygame.Surface((TILE, TILE), pygame.SRCALPHA)
    for i, j in FLOOR:
        shade.fill((0, 0, 0, 0))
        if SOLID[j - 1][i]:
            for k in range(14):
                pygame.draw.line(shade, (10, 6, 18, 110 - 8 * k), (0, k), (TILE, k))
        surface.blit(shade, (i * TILE, j * TILE))
        for side in (-1, 1):
            if SOLID[j][i + side]:
                shade.fill((0, 0, 0, 0))
                for k in range(8):
                    x = k if side < 0 else TILE - 1 - k
                    pygame.draw.line(shade, (10, 6, 18, 72 - 9 * k), (x, 0), (x, TILE))
                surface.blit(shade, (i * TILE, j * TILE))


def stairs(surface: pygame.Surface) -> None:
    """The way out."""
    x, y = STAIRS[0] - 20, STAIRS[1] - 20
    pygame.draw.rect(surface, INK, (x - 2, y - 2, 44, 44), border_radius=3)
    for step in range(5):
        light = 150 - 24 * step
        colour = (light, light - 6, light - 2)
        pygame.draw.rect(surface, colour, (x + 8 * step, y, 7, 40))


@cache
def glow(radius: int, colour: Colour) -> pygame.Surface:
    """A round light that fades outwards, to be added."""
    surface = pygame.Surface((2 * radius, 2 * radius))
    for r in range(radius, 0, -1):
        share = (1.0 - r / radius) ** 1.6
        pygame.draw.circle(surface, [round(c * share) for c in colour], (radius, radius), r)
    return surface


@cache
def torchlight() -> pygame.Surface:
    """The light of all torches, small."""
    light = pygame.Surface((WIDTH // DIM, HEIGHT // DIM))
    light.fill(GLOOM)
    for x, y in TORCHES:
        shine(light, x, y + 20, 170, (112, 76, 30))
    return light


def shine(light: pygame.Surface, x: float, y: float, radius: float, colour: Colour) -> None:
    """Add a light to a small picture of lights."""
    one = glow(max(round(radius / DIM), 1), colour)
    light.blit(one, one.get_rect(center=(x / DIM, y / DIM)), special_flags=pygame.BLEND_RGB_ADD)
