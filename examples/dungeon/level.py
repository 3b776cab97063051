"""The dungeon's map: what is solid, who sees whom, and the way from one place to another."""

from __future__ import annotations

import math
from collections import deque
from functools import cache

TILE = 48  # pixels
MAP = """\
####################
#.....#.......#....#
#..p..#.p...p.#.$..#
#.............#....#
#.....#..##...#..p.#
##.####..##...##..##
#....p.......p.....#
#p................p#
##.######..######.##
#.....#......#.....#
#..p..#.p.......p..#
#s..........p#..+..#
####################"""
ROWS = MAP.splitlines()
COLUMNS = len(ROWS[0])
WIDTH, HEIGHT = COLUMNS * TILE, len(ROWS) * TILE  # pixels

Tile = tuple[int, int]  # column, row
Point = tuple[float, float]  # pixels

SOLID = [[sign == "#" for sign in row] for row in ROWS]


def middle(tile: Tile) -> Point:
    return (tile[0] + 0.5) * TILE, (tile[1] + 0.5) * TILE


def tile_at(x: float, y: float) -> Tile:
    return int(x // TILE), int(y // TILE)


def marked(sign: str) -> list[Tile]:
    """Tiles with this sign on the map, row by row."""
    return [(i, j) for j, row in enumerate(ROWS) for i, here in enumerate(row) if here == sign]


FLOOR = [(i, j) for j, row in enumerate(SOLID) for i, solid in enumerate(row) if not solid]
((STAIRS,), (CHEST,), (POTION,)) = (map(middle, marked(sign)) for sign in "s$+")
POSTS = [middle(tile) for tile in marked("p")]  # that guards walk between


def out_of_walls(x: float, y: float, radius: float) -> Point:
    """The nearest place where a disc fits, by pushing it out of the tiles it overlaps."""
    for j in range(int((y - radius) // TILE), int((y + radius) // TILE) + 1):
        for i in range(int((x - radius) // TILE), int((x + radius) // TILE) + 1):
            if SOLID[j][i]:
                near_x = min(max(x, i * TILE), (i + 1) * TILE)
                near_y = min(max(y, j * TILE), (j + 1) * TILE)
                dx, dy = x - near_x, y - near_y
                distance = math.hypot(dx, dy)
                if 0.0 < distance < radius:
                    x, y = near_x + dx * radius / distance, near_y + dy * radius / distance
    return x, y


def clear(x: float, y: float, to_x: float, to_y: float) -> bool:
    """Whether no wall stands between two places, looked at every few pixels."""
    steps = int(math.hypot(to_x - x, to_y - y) / 8) + 1
    dx, dy = (to_x - x) / steps, (to_y - y) / steps
    for _ in range(steps - 1):
        x, y = x + dx, y + dy
        if SOLID[int(y // TILE)][int(x // TILE)]:
            return False
    return True


@cache
def steps_to(goal: Tile) -> dict[Tile, int]:
    """How many tiles every tile is away from the goal."""
    steps, front = {goal: 0}, deque([goal])
    while front:
        here = front.popleft()
        for tile in beside(here):
            if tile not in steps:
                steps[tile] = steps[here] + 1
                front.append(tile)
    return steps


@cache
def beside(tile: Tile) -> list[Tile]:
    """The floor next to a tile."""
    i, j = tile
    return [(a, b) for a, b in ((i, j - 1), (i + 1, j), (i, j + 1), (i - 1, j)) if not SOLID[b][a]]


@cache
def corner(here: Tile, goal: Tile) -> Point:
    """The last place on the way to the goal's tile that one can walk straight to."""
    steps, tile, start = steps_to(goal), here, middle(here)
    while tile != goal:
        onward = min(beside(tile), key=lambda t: steps[t])
        if tile != here and not wide(*start, *middle(onward)):
            break
        tile = onward
    return middle(tile)


def wide(x: float, y: float, to_x: float, to_y: float) -> bool:
    """Whether a body can walk straight from one place to another."""
    length = max(math.hypot(to_x - x, to_y - y), 1e-9)
    aside_x, aside_y = 16 * (to_y - y) / length, 16 * (x - to_x) / length
    return all(
        clear(x + side * aside_x, y + side * aside_y, to_x + side * aside_x, to_y + side * aside_y)
        for side in (-1, 1)
    )


def onward(x: float, y: float, goal: Point) -> Point:
    """Where to walk straight to on the way from a place to another."""
    turn = corner(tile_at(x, y), tile_at(*goal))
    return goal if tile_at(*turn) == tile_at(*goal) else turn
