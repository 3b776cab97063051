"""Pictures of a level as one body sees it from above: the kernels. What they are for: camera.py.

A picture is drawn in two passes: every pixel gets the number of what is there (`marks`), then the
numbers become colours. The body is in the middle, its heading upwards. Nothing is random, nothing
in the world is written.
"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs import palette
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.kernel import inner, kernel
from rlft.envs.palette import Colour, blend
from rlft.envs.world import (
    BAD,
    GOOD,
    HAZARD,
    HEALTH,
    NONE,
    RANGED,
    UNARMED,
    BodyState,
    Level,
    World,
    level_of,
)

Pictures = npt.NDArray[np.uint8]  # (N, A, H, W, C)
Marks = npt.NDArray[np.uint8]  # (H, W) rows of what `colours` gives
Colours = npt.NDArray[np.uint8]  # (marks, C)

TRACE = 0.3  # seconds of flight or walk that the trace behind what moves is long
SLOW = 0.05  # metres a second: what is slower leaves none
SHADES = 8  # of health
FINE = 16  # bits behind the point of a place in the grid
CELLS = 128  # a power of two: the largest level and the widest picture's margins around it
PLANE_CELLS = 8  # along the side of a game without walls

FLOOR, FLOOR_ODD, WALL, OUTSIDE = 0, 1, 2, 3
BAR, BAR_EMPTY, READY, WAITING, STRUCK = 4, 5, 6, 7, 8
FLAG, FALLEN, BULLET, TRAIL = 9, 10, 11, 12
ITEM = 13  # and the kind
OURS = 18  # and a shade, dark to bright as health grows
THEIRS = OURS + SHADES
MARKS = THEIRS + SHADES


class View(NamedTuple):
    """How a picture is drawn, all of it numbers: one record for the kernel."""

    across: float  # metres from edge to edge
    north_up: int  # 1: north is above; 0: the heading
    radius: float  # metres, of the bodies
    shot_radius: float  # metres
    goal_radius: float  # metres; 0: the game has no goal
    plane: float  # half the side of a game without walls, metres; 0: it has walls


class Eye(NamedTuple):
    """Where a picture is taken from."""

    x: float  # metres
    y: float
    cos: float  # of the direction that is upwards
    sin: float
    scale: float  # pixels a metre
    half: float  # pixels from the middle to the edge


def colours(channels: int) -> Colours:
    """(MARKS, channels) what each mark looks like: as the viewer shows it, or by brightness."""
    named: dict[int, tuple[Colour, int]] = {
        FLOOR: (palette.FLOOR, 36), FLOOR_ODD: (blend(palette.FLOOR, palette.GRID, 0.5), 44),
        WALL: (palette.WALL_EDGE, 84), OUTSIDE: (palette.BACKDROP, 16),
        BAR: (palette.FULL, 224), BAR_EMPTY: (palette.INK, 0),
        READY: (palette.WHITE, 255), WAITING: (palette.INK, 0), STRUCK: (palette.WHITE, 255),
        FLAG: (palette.GOAL, 236), BULLET: (palette.WHITE, 255), TRAIL: (palette.LABEL, 72),
        FALLEN: (palette.FALLEN, 60), ITEM + NONE: (palette.FLOOR, 36),
        ITEM + GOOD: (palette.GOOD, 212), ITEM + HEALTH: (palette.HEALTH, 200),
        ITEM + BAD: (palette.BAD, 140), ITEM + HAZARD: (palette.HAZARD, 150),
    }  # fmt: skip
    for shade in range(SHADES):
        share = 0.35 + 0.65 * shade / (SHADES - 1)
        for base, team, grey in ((OURS, 0, 100), (THEIRS, 1, 160)):
            named[base + shade] = (blend(palette.INK, palette.TEAMS[team], share), grey + 4 * shade)
    rows = [named[mark][0] if channels == 3 else named[mark][1:] for mark in range(MARKS)]
    return np.array(rows, np.uint8)


@kernel
def draw(world: World, packed: npt.NDArray[np.void], table: Colours, pictures: Pictures) -> None:
    """Draw what every agent of every level sees; the dead see black."""
    view = packed[0]
    marks = np.empty(pictures.shape[2:4], np.uint8)
    cells = np.full((CELLS, CELLS), OUTSIDE, np.uint8)
    for n in range(pictures.shape[0]):
        level = level_of(world, n)
        lay(level, view, cells)
        for b in range(pictures.shape[1]):
            picture = pictures[n, b]
            if level.bodies[b].health > 0.0:
                mark_all(level, b, view, cells, marks)
                colour(marks, table, picture)
            else:
                picture[:] = 0


@inner
def colour(marks: Marks, table: Colours, picture: Pictures) -> None:
    if table.shape[1] == 3:
        for row in range(marks.shape[0]):
            for column in range(marks.shape[1]):
                mark = marks[row, column]
                picture[row, column, 0] = table[mark, 0]
                picture[row, column, 1] = table[mark, 1]
                picture[row, column, 2] = table[mark, 2]
    else:
        for row in range(marks.shape[0]):
            for column in range(marks.shape[1]):
                picture[row, column, 0] = table[marks[row, column], 0]


@inner
def mark_all(level: Level, b: int, view: View, cells: Marks, marks: Marks) -> None:
    """From the ground up: what is drawn later hides what lies below."""
    me = level.bodies[b]
    scale, half = marks.shape[0] / view.across, marks.shape[0] / 2.0
    if view.north_up:
        eye = Eye(me.x, me.y, 0.0, 1.0, scale, half)
    else:
        eye = Eye(me.x, me.y, me.cos, me.sin, scale, half)
    ground(eye, view, cells, marks)
    if view.goal_radius > 0.0 and me.goal_known > 0.0:
        mark_goal(me, view, eye, marks)
    for i in range(len(level.items)):
        item = level.items[i]
        if item.kind != NONE:
            trace(eye, item.x, item.y, item.speed_x, item.speed_y, TRAIL, marks)
            row, column = pixel(eye, item.x, item.y)
            disc(row, column, ITEM_RADIUS * eye.scale, ITEM + item.kind, marks)
    for o in range(len(level.bodies)):
        mark_body(level.bodies[o], me.team, view, eye, marks)
    for i in range(len(level.shots)):
        shot = level.shots[i]
        if shot.owner >= 0:
            friendly = level.bodies[shot.owner].team == me.team
            base = OURS if friendly else THEIRS
            trace(eye, shot.x, shot.y, shot.speed_x, shot.speed_y, base + SHADES - 1, marks)
            row, column = pixel(eye, shot.x, shot.y)
            disc(row, column, view.shot_radius * eye.scale, BULLET, marks)
    if len(level.bodies) > 1 or me.health < 1.0:
        bar(me.health, marks)


@inner
def lay(level: Level, view: View, cells: Marks) -> None:
    """What each cell of the level is, from the corner of `cells` on."""
    if view.plane > 0.0:
        for i in range(PLANE_CELLS):
            for j in range(PLANE_CELLS):
                cells[i, j] = (i + j) & 1
        return
    for i in range(level.walls.shape[0]):
        for j in range(level.walls.shape[0]):
            cells[i, j] = WALL if level.walls[i, j] else (i + j) & 1


@inner
def ground(eye: Eye, view: View, cells: Marks, marks: Marks) -> None:
    """Floor and walls, by steps of fixed-point numbers along each row of pixels.

    Places left of and below the level wrap around to the far end of `cells`, where nothing is.
    """
    unit, origin = float(1 << FINE), 0.0  # of the numbers in a cell
    if view.plane > 0.0:
        unit, origin = 0.5 * PLANE_CELLS / view.plane * (1 << FINE), -view.plane
    step = 1.0 / eye.scale
    dx, dy = int(eye.sin * step * unit), int(-eye.cos * step * unit)  # of one pixel to the right
    left = (eye.half - 0.5) * step  # metres
    for row in range(marks.shape[0]):
        forward = (eye.half - 0.5 - row) * step
        x = int((eye.x - origin + forward * eye.cos - left * eye.sin) * unit)
        y = int((eye.y - origin + forward * eye.sin + left * eye.cos) * unit)
        for column in range(marks.shape[1]):
            marks[row, column] = cells[(y >> FINE) & (CELLS - 1), (x >> FINE) & (CELLS - 1)]
            x += dx
            y += dy


@inner
def pixel(eye: Eye, x: float, y: float) -> tuple[float, float]:
    """Row and column of a place, in pixels from the upper left corner."""
    dx, dy = x - eye.x, y - eye.y
    forward, left = dx * eye.cos + dy * eye.sin, dy * eye.cos - dx * eye.sin
    return eye.half - forward * eye.scale, eye.half - left * eye.scale


@inner
def disc(row: float, column: float, radius: float, mark: int, marks: Marks) -> None:
    """At least one pixel, however small it is."""
    radius = max(radius, 0.75)
    for r in range(
        max(math.ceil(row - radius - 0.5), 0),
        min(math.floor(row + radius - 0.5) + 1, marks.shape[0]),
    ):
        off = r + 0.5 - row
        width = math.sqrt(max(radius * radius - off * off, 0.0))
        for c in range(
            max(math.ceil(column - width - 0.5), 0),
            min(math.floor(column + width - 0.5) + 1, marks.shape[1]),
        ):
            marks[r, c] = mark


@inner
def line(
    row: float, column: float, to_row: float, to_column: float, mark: int, marks: Marks
) -> None:
    """From one pixel to another, thicker in larger pictures."""
    thick = max(marks.shape[0] // 48, 1)
    steps = math.ceil(max(abs(to_row - row), abs(to_column - column)))
    for k in range(steps + 1):
        share = k / max(steps, 1)
        r = math.floor(row + (to_row - row) * share - 0.5 * (thick - 1))
        c = math.floor(column + (to_column - column) * share - 0.5 * (thick - 1))
        for i in range(max(r, 0), min(r + thick, marks.shape[0])):
            for j in range(max(c, 0), min(c + thick, marks.shape[1])):
                marks[i, j] = mark


@inner
def trace(
    eye: Eye, x: float, y: float, speed_x: float, speed_y: float, mark: int, marks: Marks
) -> None:
    """Where something came from: one picture tells how fast it moves, and where to."""
    if abs(speed_x) + abs(speed_y) > SLOW:
        row, column = pixel(eye, x, y)
        from_row, from_column = pixel(eye, x - speed_x * TRACE, y - speed_y * TRACE)
        line(row, column, from_row, from_column, mark, marks)


@inner
def mark_goal(me: BodyState, view: View, eye: Eye, marks: Marks) -> None:
    """The goal; one beyond the edge is at the edge, in its direction."""
    row, column = pixel(eye, me.goal_x, me.goal_y)
    radius = max(view.goal_radius * eye.scale, 1.5)
    away = max(abs(row - eye.half), abs(column - eye.half))
    if away > eye.half - 1.0:
        share = (eye.half - 1.0) / away
        row, column = eye.half + (row - eye.half) * share, eye.half + (column - eye.half) * share
    disc(row, column, radius, FLAG, marks)
    disc(row, column, 0.5 * radius, READY, marks)


@inner
def mark_body(other: BodyState, team: int, view: View, eye: Eye, marks: Marks) -> None:
    row, column = pixel(eye, other.x, other.y)
    reach = view.radius * eye.scale
    if other.health <= 0.0:
        disc(row, column, reach, FALLEN, marks)
        return
    base = OURS if other.team == team else THEIRS
    mark = base + int(min(max(other.health, 0.0), 1.0) * (SHADES - 1) + 0.5)
    trace(eye, other.x, other.y, other.speed_x, other.speed_y, base, marks)
    disc(row, column, reach, STRUCK if other.taken > 0.0 else mark, marks)
    length = view.radius * (2.2 if other.weapon == RANGED else 1.6)
    tip_row, tip_column = pixel(eye, other.x + other.cos * length, other.y + other.sin * length)
    armed = other.weapon != UNARMED and other.cooldown <= 0.0
    line(row, column, tip_row, tip_column, READY if armed else WAITING, marks)


@inner
def bar(health: float, marks: Marks) -> None:
    """The own health, along the lower edge."""
    high = max(marks.shape[0] // 32, 1)
    full = int(health * marks.shape[1] + 0.5)
    for row in range(marks.shape[0] - high, marks.shape[0]):
        for column in range(marks.shape[1]):
            marks[row, column] = BAR if column < full else BAR_EMPTY
