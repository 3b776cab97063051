"""Geometry on the grid of walls: rays, lines of sight, and circles that may not enter a wall.

Everything is computed in float64; the world stores float32.
"""

import math

from rlft.envs.kernel import inner, kernel
from rlft.envs.world import Grid

SQRT2 = math.sqrt(2.0)


@kernel
def cast(walls: Grid, x: float, y: float, dx: float, dy: float, limit: float) -> float:
    """Metres from (x, y) along the unit vector (dx, dy) to the first wall, at most `limit`.

    Amanatides and Woo 1987, "A fast voxel traversal algorithm": only the cells on the way are
    visited. The border of the grid must be wall.
    """
    column, row = int(x), int(y)
    step_x, step_y = 1, 1
    cross_x, cross_y = math.inf, math.inf  # distance to the next border crossed along each axis
    cell_x, cell_y = math.inf, math.inf  # distance between two of them
    if dx > 0.0:
        cell_x = 1.0 / dx
        cross_x = (column + 1 - x) * cell_x
    elif dx < 0.0:
        step_x = -1
        cell_x = -1.0 / dx
        cross_x = (x - column) * cell_x
    if dy > 0.0:
        cell_y = 1.0 / dy
        cross_y = (row + 1 - y) * cell_y
    elif dy < 0.0:
        step_y = -1
        cell_y = -1.0 / dy
        cross_y = (y - row) * cell_y
    while True:
        if cross_x < cross_y:
            distance = cross_x
            cross_x += cell_x
            column += step_x
        else:
            distance = cross_y
            cross_y += cell_y
            row += step_y
        if distance >= limit:
            return limit
        if walls[row, column]:
            return distance


@kernel
def visible(walls: Grid, x: float, y: float, to_x: float, to_y: float) -> bool:
    """Whether no wall cuts the segment."""
    dx, dy = to_x - x, to_y - y
    distance = math.sqrt(dx * dx + dy * dy)
    if distance < 1e-9:
        return True
    return cast(walls, x, y, dx / distance, dy / distance, distance) >= distance


@kernel
def circle_hit(forward: float, left: float, dx: float, dy: float, radius: float) -> float:
    """Metres along the unit vector to the circle at (forward, left); infinity if it is missed."""
    along = forward * dx + left * dy
    inside = radius * radius - (forward * forward + left * left - along * along)
    if inside < 0.0 or along <= 0.0:
        return math.inf
    return max(along - math.sqrt(inside), 0.0)


@kernel
def slide(
    walls: Grid, x: float, y: float, dx: float, dy: float, radius: float
) -> tuple[float, float]:
    """Where a circle ends that moves by (dx, dy), less than a cell, and slides along walls."""
    x = _stop(walls, x, y, dx, radius, False)
    y = _stop(walls, y, x, dy, radius, True)
    column, row = int(x), int(y)
    for step_x in (-1, 1):  # corners of the four diagonal cells
        for step_y in (-1, 1):
            if walls[row + step_y, column + step_x]:
                corner_x = column + (1 if step_x > 0 else 0)
                corner_y = row + (1 if step_y > 0 else 0)
                away_x, away_y = x - corner_x, y - corner_y
                distance = math.sqrt(away_x * away_x + away_y * away_y)
                if distance < 1e-9:  # the centre is on the corner itself: straight off it
                    away_x, away_y, distance = -1e-9 * step_x, -1e-9 * step_y, 1e-9 * SQRT2
                if distance < radius:
                    x = corner_x + away_x * radius / distance
                    y = corner_y + away_y * radius / distance
    x = _stop(walls, x, y, 0.0, radius, False)  # a corner must not push into the wall opposite
    y = _stop(walls, y, x, 0.0, radius, True)
    return x, y


@inner
def _stop(
    walls: Grid, along: float, across: float, move: float, radius: float, upright: bool
) -> float:
    """Move along one axis until the circle's edge meets a wall of its own row or column."""
    cell, lane = int(along), int(across)
    after = along + move
    for side in (-1, 1):
        nearby = walls[cell + side, lane] if upright else walls[lane, cell + side]
        if nearby:
            edge = cell + 1 - radius if side > 0 else cell + radius
            if (after - edge) * side > 0.0:
                after = edge
    moved = int(after)
    if moved != cell:  # into the next cell: the wall beyond it may be in reach
        side = 1 if moved > cell else -1
        beyond = walls[moved + side, lane] if upright else walls[lane, moved + side]
        edge = moved + 1 - radius if side > 0 else moved + radius
        if beyond and (after - edge) * side > 0.0:
            after = edge
    return after
