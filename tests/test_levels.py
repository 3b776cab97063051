"""Levels of every layout: solvable by a search of our own, everything placed where it can stand."""

from collections import deque

import numpy as np
import pytest

from rlft.envs.batch import Batch
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.levels import LAYOUTS
from rlft.envs.rng import STREAMS
from rlft.envs.world import NONE

SIZES = range(7, 26)
COPIES = 48  # seeds of each size: over nine hundred levels a layout
CROWD = {"team_size": 4, "pickups": 6, "hazards": 6, "radius": 0.45}


def started(game, copies=COPIES, seed=0, stream="training", **rules):
    batch = Batch(game, copies, stream=stream, **rules)
    batch.restart(seed + np.arange(copies))
    return batch


def steps_from(walls, row, column):
    """Breadth first over the four neighbours: (S, S) cells to walk, -1 where there is no way."""
    steps = np.full(walls.shape, -1, np.int16)
    steps[row, column] = 0
    queue = deque([(row, column)])
    while queue:
        r, c = queue.popleft()
        for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if walls[i, j] == 0 and steps[i, j] < 0:
                steps[i, j] = steps[r, c] + 1
                queue.append((i, j))
    return steps


def clearance(walls, x, y):
    """Metres from the point to the nearest wall; 0 inside one."""
    low = np.argwhere(walls)[:, ::-1].astype(float)
    nearest = np.clip((x, y), low, low + 1.0)
    return float(np.hypot(nearest[:, 0] - x, nearest[:, 1] - y).min())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_level_is_solvable_by_a_search(layout):
    for size in SIZES:
        world = started("navigation", seed=1000 * size, layout=layout, size=size).world
        for n in range(COPIES):
            walls, me = world.walls[n], world.bodies[n, 0]
            assert walls[0].all() and walls[-1].all()
            assert walls[:, 0].all() and walls[:, -1].all()
            steps = steps_from(walls, int(me["goal_y"]), int(me["goal_x"]))
            assert steps[int(me["y"]), int(me["x"])] >= 0
            assert ((steps >= 0) == (walls == 0)).all(), "an open cell that cannot be reached"
            np.testing.assert_array_equal(world.field[n], steps)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_fifth_of_a_level_stays_open_and_the_goal_is_not_at_hand(layout):
    for size in SIZES:
        world = started("navigation", seed=size, layout=layout, size=size).world
        assert ((world.walls == 0).sum((1, 2)) * 5 >= (size - 2) ** 2).all()
        me = world.bodies[:, 0]
        assert (np.hypot(me["goal_x"] - me["x"], me["goal_y"] - me["y"]) > 1.0).all()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", [7, 8, 13, 25])
def test_everything_stands_clear_of_the_walls(layout, size):
    batch = started("arena", layout=layout, size=size, **CROWD)
    for n in range(COPIES):
        walls = batch.world.walls[n]
        for body in batch.world.bodies[n]:
            assert clearance(walls, body["x"], body["y"]) >= 0.45 - 1e-9
        items = batch.world.items[n]
        assert (items["kind"] != NONE).sum() == 12
        for item in items:
            assert clearance(walls, item["x"], item["y"]) >= ITEM_RADIUS - 1e-9


@pytest.mark.parametrize("layout", LAYOUTS)
def test_goals_too_stand_clear_of_the_walls(layout):
    world = started("navigation", layout=layout, radius=0.45).world
    for n in range(COPIES):
        me = world.bodies[n, 0]
        assert clearance(world.walls[n], me["goal_x"], me["goal_y"]) >= 0.45 - 1e-9


def test_foes_do_not_begin_within_reach_of_each_other():
    bodies = started("arena", 256, layout="pillars", size=13).world.bodies
    apart = np.hypot(bodies["x"][:, 1] - bodies["x"][:, 0], bodies["y"][:, 1] - bodies["y"][:, 0])
    assert (apart >= 5.0).all()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_seed_gives_the_same_level(layout):
    first = started("arena", layout=layout, **CROWD).snapshot()
    second = started("arena", layout=layout, **CROWD).snapshot()
    for name, array in first.items():
        assert array.tobytes() == second[name].tobytes(), name


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_two_seeds_and_no_two_streams_share_a_level(layout):
    seen = set()
    for stream in STREAMS:
        world = started("navigation", 64, layout=layout, stream=stream).world
        seen |= {world.walls[n].tobytes() + world.bodies[n].tobytes() for n in range(64)}
    assert len(seen) == 64 * len(STREAMS)


def test_the_layouts_differ():
    drawn = {layout: started("navigation", layout=layout).world.walls for layout in LAYOUTS}
    assert (drawn["open"][:, 1:-1, 1:-1] == 0).all()
    shares = [float(drawn[layout].mean()) for layout in LAYOUTS]
    assert len({round(share, 3) for share in shares}) == len(LAYOUTS)
    for layout in LAYOUTS[1:]:
        assert len({walls.tobytes() for walls in drawn[layout]}) > COPIES / 2


@pytest.mark.parametrize("game", ["navigation", "arena", "gather", "evade", "hunt", "spar"])
def test_a_level_is_drawn_anew_for_every_episode(game):
    batch = started(game, 1, layout="caves")
    levels = set()
    for _ in range(20):
        levels.add(batch.world.walls.tobytes())
        batch.restart()
    assert len(levels) == 20
