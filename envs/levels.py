"""Levels: walls of five layouts, the way to a goal, and places to stand. No bodies, no rules.

Every open cell of a level can be reached from every other: `build` closes what a flood fill from
the largest cave does not reach, so that whatever is placed on an open cell can be walked to.
"""

import math

import numpy as np

from rlft.envs.kernel import inner
from rlft.envs.rng import below, uniform
from rlft.envs.world import Level

LAYOUTS = ("open", "pillars", "rooms", "maze", "caves")
OPEN, PILLARS, ROOMS, MAZE, CAVES = range(5)


@inner
def build(level: Level, layout: int) -> None:
    """Draw the walls of a level; at least a fifth of the cells inside the border stay open."""
    size = level.walls.shape[0]
    while True:
        _fill(level, 1 if layout == MAZE else 0)
        if layout == PILLARS:
            _pillars(level)
        elif layout == ROOMS:
            _rooms(level)
        elif layout == MAZE:
            _maze(level)
        elif layout == CAVES:
            _caves(level)
        if _close_unreachable(level) * 5 >= (size - 2) * (size - 2):
            return


@inner
def _fill(level: Level, inside: int) -> None:
    size = level.walls.shape[0]
    for row in range(size):
        for column in range(size):
            border = row == 0 or column == 0 or row == size - 1 or column == size - 1
            level.walls[row, column] = 1 if border else inside


@inner
def _pillars(level: Level) -> None:
    """Single cells with a gap of at least one cell around each and along the border."""
    walls = level.walls
    size = walls.shape[0]
    for _ in range(size * size // 12):
        row, column = 2 + below(level, size - 4), 2 + below(level, size - 4)
        if np.sum(walls[row - 1 : row + 2, column - 1 : column + 2]) == 0:
            walls[row, column] = 1


@inner
def _rooms(level: Level) -> None:
    """Four rooms around a crossing of two walls, with a door of two cells in each arm."""
    walls = level.walls
    size = walls.shape[0]
    middle_row = size // 2 - 1 + below(level, 3)
    middle_column = size // 2 - 1 + below(level, 3)
    walls[middle_row, :] = 1
    walls[:, middle_column] = 1
    for low, high in ((1, middle_column), (middle_column + 1, size - 1)):
        door = low + below(level, max(high - low - 1, 1))
        walls[middle_row, door : min(door + 2, high)] = 0
    for low, high in ((1, middle_row), (middle_row + 1, size - 1)):
        door = low + below(level, max(high - low - 1, 1))
        walls[door : min(door + 2, high), middle_column] = 0


@inner
def _maze(level: Level) -> None:
    """Depth-first corridors on the odd cells (recursive backtracker), with a few walls opened."""
    walls = level.walls
    size = walls.shape[0]
    side = (size - 1) // 2
    stack = np.empty(side * side, np.int32)
    stack[0] = 0
    depth = 1
    walls[1, 1] = 0
    while depth > 0:
        row, column = stack[depth - 1] // side, stack[depth - 1] % side
        first = below(level, 4)
        moved = False
        for turn in range(4):
            step_row, step_column = _neighbour((first + turn) % 4)
            r, c = row + step_row, column + step_column
            if 0 <= r < side and 0 <= c < side and walls[2 * r + 1, 2 * c + 1]:
                walls[2 * row + 1 + step_row, 2 * column + 1 + step_column] = 0
                walls[2 * r + 1, 2 * c + 1] = 0
                stack[depth] = r * side + c
                depth += 1
                moved = True
                break
        if not moved:
            depth -= 1
    for _ in range(side):  # loops, so that a pursuer can be shaken off
        row, column = 1 + below(level, size - 2), 1 + below(level, size - 2)
        if (row + column) % 2 == 1 and row < 2 * side and column < 2 * side:
            walls[row, column] = 0


@inner
def _caves(level: Level) -> None:
    """Random walls smoothed three times by the majority of their neighbours."""
    walls = level.walls
    size = walls.shape[0]
    for row in range(1, size - 1):
        for column in range(1, size - 1):
            walls[row, column] = 1 if uniform(level) < 0.38 else 0
    for _ in range(3):
        before = walls.copy()
        for row in range(1, size - 1):
            for column in range(1, size - 1):
                around = np.sum(before[row - 1 : row + 2, column - 1 : column + 2])
                walls[row, column] = 1 if around > 4 else 0


@inner
def _neighbour(k: int) -> tuple[int, int]:
    """Step to the k-th of the four neighbours: (row, column)."""
    if k == 0:
        return 0, 1
    if k == 1:
        return 1, 0
    if k == 2:
        return 0, -1
    return -1, 0


@inner
def flood(level: Level, row: int, column: int) -> int:
    """Fill `field` with the cells to walk to (row, column); return how many cells can reach it.

    Breadth first over the four neighbours; a cell without a way holds -1.
    """
    walls, field = level.walls, level.field
    size = walls.shape[0]
    field[:, :] = -1
    queue = np.empty(size * size, np.int32)
    queue[0] = row * size + column
    field[row, column] = 0
    head, tail = 0, 1
    while head < tail:
        r, c = queue[head] // size, queue[head] % size
        head += 1
        for k in range(4):
            step_row, step_column = _neighbour(k)
            i, j = r + step_row, c + step_column
            if walls[i, j] == 0 and field[i, j] < 0:
                field[i, j] = field[r, c] + 1
                queue[tail] = i * size + j
                tail += 1
    return tail


@inner
def _close_unreachable(level: Level) -> int:
    """Wall up all but the largest connected part; return its number of cells."""
    walls, field = level.walls, level.field
    size = walls.shape[0]
    best, best_row, best_column = 0, 1, 1
    tried = np.zeros((size, size), np.uint8)
    for row in range(1, size - 1):
        for column in range(1, size - 1):
            if walls[row, column] == 0 and tried[row, column] == 0:
                count = flood(level, row, column)
                if count > best:
                    best, best_row, best_column = count, row, column
                for r in range(size):
                    for c in range(size):
                        if field[r, c] >= 0:
                            tried[r, c] = 1
    if best > 0:
        flood(level, best_row, best_column)
        for row in range(size):
            for column in range(size):
                if field[row, column] < 0:
                    walls[row, column] = 1
    return best


@inner
def place(level: Level, radius: float) -> tuple[float, float]:
    """A random place on an open cell where a circle of this radius stands clear of walls."""
    walls = level.walls
    size = walls.shape[0]
    while True:
        row, column = 1 + below(level, size - 2), 1 + below(level, size - 2)
        if walls[row, column] == 0:
            slack = max(1.0 - 2.0 * radius, 0.0)
            x = column + 0.5 + slack * (uniform(level) - 0.5)
            y = row + 0.5 + slack * (uniform(level) - 0.5)
            return x, y


@inner
def place_apart(
    level: Level, radius: float, x: float, y: float, least: float
) -> tuple[float, float]:
    """A random place at least `least` metres from (x, y), or the farthest of thirty tries."""
    best_x, best_y, best = x, y, -1.0
    for _ in range(30):
        try_x, try_y = place(level, radius)
        distance = math.hypot(try_x - x, try_y - y)
        if distance >= least:
            return try_x, try_y
        if distance > best:
            best_x, best_y, best = try_x, try_y, distance
    return best_x, best_y


@inner
def way_down(level: Level, x: float, y: float) -> tuple[float, float]:
    """Centre of the neighbouring cell (or this one) nearest to the goal of the last `flood`."""
    row, column = int(y), int(x)
    field = level.field
    best, best_row, best_column = field[row, column], row, column
    for k in range(4):
        step_row, step_column = _neighbour(k)
        there = field[row + step_row, column + step_column]
        if 0 <= there < best:
            best, best_row, best_column = there, row + step_row, column + step_column
    return best_column + 0.5, best_row + 0.5


@inner
def walking_distance(level: Level, x: float, y: float) -> float:
    """Metres to walk from (x, y) to the cell of the last `flood`, continuous within a cell."""
    row, column = int(y), int(x)
    field = level.field
    best = math.inf
    for k in range(5):
        step_row, step_column = (0, 0) if k == 4 else _neighbour(k)
        r, c = row + step_row, column + step_column
        if field[r, c] >= 0:
            best = min(best, field[r, c] + math.hypot(c + 0.5 - x, r + 0.5 - y))
    return best
