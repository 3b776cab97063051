"""The expert: plans a path, strikes first and falls back, leads its shots, fetches health."""

import math

from rlft.envs.combat import can_strike
from rlft.envs.geometry import visible
from rlft.envs.kernel import inner
from rlft.envs.levels import flood, way_down
from rlft.envs.rng import either, uniform
from rlft.envs.steering import approach, away, face, shoot_when_aligned, stroll, walk
from rlft.envs.world import HEALTH, RANGED, Body, BodyState, Level

WOUNDED = 0.5  # health under which health items are fetched
MARGIN = 0.6  # metres it keeps beyond the foe's reach while its weapon is not ready
NEAR, FAR = 4.0, 6.0  # metres it keeps away when it shoots


@inner
def expert(level: Level, me: BodyState, body: Body) -> None:
    """Health first when wounded, then the foe: in view fight it, out of view walk to it."""
    item = nearest_health(level, me)
    fetching = item >= 0 and me.health < WOUNDED
    if fetching:
        path_to(level, me, level.items[item].x, level.items[item].y, body)
    if me.sight >= 0:
        foe = level.bodies[me.sight]
        if me.weapon == RANGED:
            if not fetching:
                keep_distance(level, me, foe)
            shoot_when_aligned(level, me, foe, body)
        else:
            fence(level, me, foe, body, fetching)
    elif not fetching and me.goal_known > 0.0:
        if (me.goal_x - me.x) ** 2 + (me.goal_y - me.y) ** 2 < 0.5:
            me.goal_known = 0.0  # nobody here
        path_to(level, me, me.goal_x, me.goal_y, body)
    elif not fetching:
        stroll(level, me, body)


@inner
def path_to(level: Level, me: BodyState, x: float, y: float, body: Body) -> None:
    """Straight to the point if the body fits through, else along the shortest path of cells."""
    dx, dy = x - me.x, y - me.y
    scale = 0.95 * body.radius / max(math.sqrt(dx * dx + dy * dy), 1e-6)
    side_x, side_y = -dy * scale, dx * scale
    free = visible(level.walls, me.x + side_x, me.y + side_y, x, y) and visible(
        level.walls, me.x - side_x, me.y - side_y, x, y
    )
    if not free:
        flood(level, int(y), int(x))
        x, y = way_down(level, me.x, me.y)
    approach(me, x, y, body)


@inner
def fence(level: Level, me: BodyState, foe: BodyState, body: Body, fetching: bool) -> None:
    """Strike at the first chance, then stay out of reach until the weapon is ready again."""
    if can_strike(me, foe, level.walls, body):
        me.attack = 1.0
    if fetching:
        return
    dx, dy = foe.x - me.x, foe.y - me.y
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    exposed = distance < body.reach + body.radius + MARGIN and foe.weapon != RANGED
    if me.cooldown > 0.2 and exposed:
        x, y = away(level, me, dx, dy)
        walk(me, x, y)
    else:
        walk(me, dx / distance, dy / distance)
    face(me, dx, dy, body)


@inner
def keep_distance(level: Level, me: BodyState, foe: BodyState) -> None:
    """Stay at a middle distance, sidestepping."""
    dx, dy = foe.x - me.x, foe.y - me.y
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    if me.side == 0.0 or uniform(level) < 0.05:
        me.side = either(level)
    if distance < NEAR:
        x, y = away(level, me, dx, dy)
        walk(me, x, y)
    else:
        pull = (0.6 if distance > FAR else 0.0) / distance
        swing = 0.8 * me.side / distance
        walk(me, dx * pull - dy * swing, dy * pull + dx * swing)


@inner
def nearest_health(level: Level, me: BodyState) -> int:
    """Index of the nearest health item, -1 = none."""
    nearest, found = math.inf, -1
    for i in range(len(level.items)):
        item = level.items[i]
        square = (item.x - me.x) ** 2 + (item.y - me.y) ** 2
        if item.kind == HEALTH and square < nearest:
            nearest, found = square, i
    return found
