"""Walls of any game, and how far rays get among them: grids, segments, rectangles, circles.

Rays are points and unit vectors of the plane as complex numbers, in metres; `Senses.walls` reads
what a game has.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError, shown
from rlft.npc.sense_bodies import Floats, Units, Vectors, length, numbers, pairs

STILL = 1e-30  # stands for a direction's zero: lines along it are crossed beyond every limit
SEAM = 1e-9  # share of a segment by which it is longer, so that no ray slips between two


@dataclass(frozen=True)
class Grid:
    """Square cells; beyond them there is nothing."""

    solid: NDArray[np.bool_]  # (rows + 2, columns + 2) with a ring of nothing around
    cell: float  # metres
    corner: complex  # of the first cell of the game's own

    def crossings(self, limit: float) -> int:
        """How many lines of either direction a ray of this length may cross."""
        return math.ceil(limit / self.cell) + 1

    def reach(self, points: Vectors, ways: Vectors, limits: Floats) -> Floats:
        """Metres to the first solid cell (R,); infinity where there is none within the limit.

        Of every line that a ray crosses, along x and along y, the cell is looked at that it enters
        there. The cell that it starts in does not stop it.
        """
        rows, columns = self.solid.shape
        last = np.array([columns - 1, rows - 1])[:, None, None]
        stride = np.array([1, columns])[:, None, None]
        lines = np.arange(self.crossings(float(limits.max())))
        limit = limits[:, None] / self.cell
        at = pairs((points - self.corner) / self.cell + (1 + 1j)).T[:, :, None]  # (2, R, 1) cells
        way = pairs(ways).T[:, :, None]
        way = np.where(way == 0.0, STILL, way)
        ahead = way > 0.0
        crossed = np.floor(at) + ahead + np.where(ahead, lines, -lines)  # (2, R, lines)
        distance = (crossed - at) / way
        beside = np.floor(at + np.minimum(distance, limit)[::-1] * way)[::-1]
        entered = np.minimum(np.maximum(crossed - ~ahead, 0), last) * stride
        beside = np.minimum(np.maximum(beside, 0), last[::-1]) * stride[::-1]
        hit = self.solid.ravel()[(entered + beside).astype(np.intp)] & (distance < limit)
        found: Floats = np.where(hit, distance, np.inf).min(axis=(0, 2)) * self.cell
        return found


@dataclass(frozen=True)
class Walls:
    """What stops rays and hides bodies. Made by `Senses.walls`, used again every frame."""

    grid: Grid | None
    segments: Vectors  # (S, 2) both ends
    boxes: Vectors  # (Q, 2) opposite corners
    pillars: Vectors  # (C,) middles of circles
    radii: Floats  # (C,) metres

    def width(self, limit: float) -> int:
        """How many numbers a ray takes."""
        cells = 2 * self.grid.crossings(limit) if self.grid is not None else 0
        return cells + len(self.segments) + len(self.boxes) + len(self.pillars)

    def cast(self, points: Vectors, ways: Vectors, limits: Floats) -> Floats:
        """Metres (R,) from points along unit vectors, at most their limits; R is not 0."""
        reach = limits
        if self.grid is not None:
            reach = np.minimum(reach, self.grid.reach(points, ways, limits))
        if len(self.segments):
            reach = np.minimum(reach, to_segments(points, ways, self.segments))
        if len(self.boxes):
            reach = np.minimum(reach, to_boxes(points, ways, self.boxes))
        if len(self.pillars):
            hits = to_circles(self.pillars - points[:, None], ways[:, None], self.radii)
            reach = np.minimum(reach, hits.min(1))
        return reach


def to_segments(points: Vectors, ways: Vectors, segments: Vectors) -> Floats:
    """Metres along each ray (R,) to the nearest segment; infinity if it meets none.

    Where p + t d = a + u e: t = (a - p) x e / d x e and u = (a - p) x d / d x e.
    """
    e, d = segments[:, 1] - segments[:, 0], ways[:, None]
    offset = segments[:, 0] - points[:, None]  # (R, S)
    with np.errstate(divide="ignore", invalid="ignore"):  # a ray along a segment misses it
        turn = 1.0 / _cross(d, e)
        t, u = _cross(offset, e) * turn, _cross(offset, d) * turn
    met = (t >= 0.0) & (u >= -SEAM) & (u <= 1.0 + SEAM)
    found: Floats = np.where(met, t, np.inf).min(1)
    return found


def to_boxes(points: Vectors, ways: Vectors, boxes: Vectors) -> Floats:
    """Metres along each ray (R,) to the nearest box; infinity if it meets none, 0 from within.

    Kay and Kajiya 1986: a ray is in a box while it is between both pairs of sides.
    """
    enter, leave = np.zeros((1, 1)), np.full((1, 1), np.inf)
    for point, way, side in (
        (points.real, ways.real, boxes.real),
        (points.imag, ways.imag, boxes.imag),
    ):
        slowness = 1.0 / np.where(way == 0.0, STILL, way)[:, None]
        one = (side[:, 0] - point[:, None]) * slowness
        other = (side[:, 1] - point[:, None]) * slowness
        enter = np.maximum(enter, np.minimum(one, other))
        leave = np.minimum(leave, np.maximum(one, other))
    found: Floats = np.where(enter <= leave, enter, np.inf).min(1)
    return found


def _cross(a: Vectors, b: Vectors) -> Floats:
    crossed: Floats = (a.conj() * b).imag
    return crossed


def to_circles(offsets: Vectors, ways: Vectors, radii: Floats) -> Floats:
    """Metres along unit vectors to circles at offsets; infinity if missed, 0 from within."""
    ahead = offsets * ways.conj()
    along, across_square, radius_square = ahead.real, ahead.imag**2, radii * radii
    inside = radius_square - across_square
    met = (inside >= 0.0) & (along > 0.0)
    hits = np.where(met, along - np.sqrt(np.maximum(inside, 0.0)), np.inf)
    found: Floats = np.where(along**2 <= inside, 0.0, np.maximum(hits, 0.0))
    return found


def read_walls(
    units: Units,
    grid: ArrayLike | None,
    cell: float,
    origin: ArrayLike,
    segments: ArrayLike,
    rectangles: ArrayLike,
    circles: ArrayLike,
) -> Walls:
    """Walls as a game has them, in metres; `Senses.walls` says what they are."""
    lines = _rows("segments", segments, 4).reshape(-1, 2, 2)
    corners = _rows("rectangles", rectangles, 4).reshape(-1, 2, 2).cumsum(axis=1)
    pillars = _rows("circles", circles, 3)
    return Walls(
        None if grid is None else _grid(grid, cell, origin, units),
        units.vectors(lines),
        units.vectors(corners),
        units.vectors(pillars[:, :2]),
        pillars[:, 2] / units.scale,
    )


def _rows(name: str, given: ArrayLike, columns: int) -> Floats:
    """Walls of one kind (m, columns)."""
    rows = numbers(f"walls: {name}", given)
    if rows.size == 0:
        return np.empty((0, columns))
    if rows.ndim != 2 or rows.shape[1] != columns or not np.isfinite(rows).all():
        raise RlftError(f"walls: {name} {rows.shape} should be finite numbers (m, {columns})")
    return rows


def _grid(grid: ArrayLike, cell: Any, origin: ArrayLike, units: Units) -> Grid:
    """The cells in metres and with y upwards."""
    solid, corner, side = np.asarray(grid), numbers("walls: origin", origin), length("cell", cell)
    if solid.ndim != 2 or solid.size == 0 or solid.dtype.kind not in "biu":
        raise RlftError(f"walls: a grid {solid.dtype} {solid.shape} should be whole numbers (m, n)")
    if corner.shape != (2,) or not np.isfinite(corner).all():
        raise RlftError(f"walls: origin {shown(origin)} should be x, y of the first cell's corner")
    if units.y_down:
        solid, corner = solid[::-1], np.array([corner[0], corner[1] + len(solid) * side])
    return Grid(np.pad(solid != 0, 1), side / units.scale, complex(units.vectors(corner)))
