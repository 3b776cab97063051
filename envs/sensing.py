"""Senses: what one body perceives, written in the order of `rlft.npc.schema.SENSES`.

Egocentric, angles counter-clockwise from the heading. Positions are squashed metres x / (d + 2), d
the distance: near things, where fights are decided, keep the most resolution.
"""

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.geometry import cast, circle_hit, visible
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.kernel import inner, kernel
from rlft.envs.world import F32, GOOD, HEALTH, NONE, RANGED, Body, BodyState, Level
from rlft.npc.schema import RAY_CLASSES, RAY_DEGREES, SENSES

RAYS = len(RAY_DEGREES)
PER_RADIAN = RAYS / (2.0 * math.pi)
DIRECTIONS = np.array([(math.cos(math.radians(d)), math.sin(math.radians(d))) for d in RAY_DEGREES])
WALL_RAYS, FOE_RAYS, FRIEND_RAYS, GOOD_RAYS, HAZARD_RAYS, SHOT_RAYS = (
    RAYS * k for k in range(len(RAY_CLASSES))
)
TARGET = SENSES.index("target.forward")
SELF = SENSES.index("self.health")
NEAREST_FOE = SENSES.index("foe.forward")
NEAREST_FRIEND = SENSES.index("friend.forward")
NEAREST_SHOT = SENSES.index("projectile.forward")
SQUASH = 2.0  # metres at which a squashed distance is one half

Reach = npt.NDArray[np.float64]  # (RAYS,) metres to the wall along each ray


@kernel
def observe(level: Level, b: int, body: Body, time_limit: int, row: F32) -> None:
    """Write what body b senses into `row` (D,)."""
    row[:] = 0.0
    me = level.bodies[b]
    if me.health <= 0.0:
        return  # the dead sense nothing
    reach = np.empty(RAYS)
    rays_to_walls(level, me, body, reach, row)
    friend = rays_to_bodies(level, b, body, reach, row)
    rays_to_items(level, me, body, reach, row)
    shot = rays_to_shots(level, me, body, reach, row)
    sense_self(level, me, body, time_limit, row)
    if me.goal_known > 0.0:
        forward, left = turned(me, me.goal_x - me.x, me.goal_y - me.y)
        sense_place(row, TARGET, forward, left)
        row[TARGET + 3] = 1.0
    if me.sight >= 0:
        sense_other(me, level.bodies[me.sight], body, row, NEAREST_FOE)
    if friend >= 0:
        sense_other(me, level.bodies[friend], body, row, NEAREST_FRIEND)
    if shot >= 0:
        sense_shot(level, me, shot, body, row)


@inner
def sense(level: Level, rules: Any, rows: F32) -> None:
    """What every agent senses (A, D), by rules that have a body and a time limit."""
    for b in range(rows.shape[0]):
        observe(level, b, rules.body, rules.time_limit, rows[b])


@inner
def turned(me: BodyState, dx: float, dy: float) -> tuple[float, float]:
    """A vector of the world as (forward, left) of the body."""
    return dx * me.cos + dy * me.sin, dy * me.cos - dx * me.sin


@inner
def unit(value: float) -> float:
    """Clipped to the range of the schema: a knocked-back body is faster than its top speed."""
    return min(max(value, -1.0), 1.0)


@inner
def sense_place(row: F32, at: int, forward: float, left: float) -> None:
    distance = math.sqrt(forward * forward + left * left)
    scale = 1.0 / (distance + SQUASH)
    row[at] = forward * scale
    row[at + 1] = left * scale
    row[at + 2] = distance * scale


@inner
def rays_to_walls(level: Level, me: BodyState, body: Body, reach: Reach, row: F32) -> None:
    for k in range(RAYS):
        c, s = DIRECTIONS[k, 0], DIRECTIONS[k, 1]
        dx, dy = c * me.cos - s * me.sin, s * me.cos + c * me.sin
        reach[k] = cast(level.walls, me.x, me.y, dx, dy, body.ray_range)
        if reach[k] < body.ray_range:
            row[WALL_RAYS + k] = closeness(reach[k], body)


@inner
def closeness(distance: float, body: Body) -> float:
    """1 when touching the body's edge, 0 at the range of the rays."""
    return 1.0 - max(distance - body.radius, 0.0) / body.ray_range


@inner
def mark(
    forward: float, left: float, radius: float, body: Body, reach: Reach, row: F32, at: int
) -> None:
    """Enter a circle into the few rays that its angle spans, where no wall hides it."""
    distance = math.sqrt(forward * forward + left * left)
    if distance - radius >= body.ray_range:
        return
    first, last = 0, RAYS - 1
    if distance > radius:
        middle = math.atan2(left, forward)
        half = math.asin(radius / distance)
        first = math.ceil((middle - half) * PER_RADIAN)
        last = math.floor((middle + half) * PER_RADIAN)
    for i in range(first, last + 1):
        k = i % RAYS
        hit = 0.0
        if distance > radius:
            hit = circle_hit(forward, left, DIRECTIONS[k, 0], DIRECTIONS[k, 1], radius)
        if hit < reach[k]:
            row[at + k] = max(row[at + k], closeness(hit, body))


@inner
def in_view(level: Level, me: BodyState, x: float, y: float, body: Body) -> float:
    """Squared metres to the point, or infinity if it is hidden or out of range."""
    square = (x - me.x) ** 2 + (y - me.y) ** 2
    if square >= body.ray_range**2 or not visible(level.walls, me.x, me.y, x, y):
        return math.inf
    return square


@inner
def rays_to_bodies(level: Level, b: int, body: Body, reach: Reach, row: F32) -> int:
    """Mark every other living body; return the nearest visible friend or -1."""
    me = level.bodies[b]
    nearest, friend = math.inf, -1
    for o in range(len(level.bodies)):
        other = level.bodies[o]
        if o == b or other.health <= 0.0:
            continue
        forward, left = turned(me, other.x - me.x, other.y - me.y)
        if other.team != me.team:
            mark(forward, left, body.radius, body, reach, row, FOE_RAYS)
            continue
        mark(forward, left, body.radius, body, reach, row, FRIEND_RAYS)
        square = in_view(level, me, other.x, other.y, body)
        if square < nearest:
            nearest, friend = square, o
    return friend


@inner
def rays_to_items(level: Level, me: BodyState, body: Body, reach: Reach, row: F32) -> None:
    for i in range(len(level.items)):
        item = level.items[i]
        if item.kind != NONE:
            welcome = item.kind == GOOD or item.kind == HEALTH
            at = GOOD_RAYS if welcome else HAZARD_RAYS
            forward, left = turned(me, item.x - me.x, item.y - me.y)
            mark(forward, left, ITEM_RADIUS, body, reach, row, at)


@inner
def rays_to_shots(level: Level, me: BodyState, body: Body, reach: Reach, row: F32) -> int:
    """Mark every shot of the other team; return the nearest visible one or -1."""
    nearest, found = math.inf, -1
    for i in range(len(level.shots)):
        shot = level.shots[i]
        if shot.owner < 0 or level.bodies[shot.owner].team == me.team:
            continue
        forward, left = turned(me, shot.x - me.x, shot.y - me.y)
        mark(forward, left, body.shot_radius, body, reach, row, SHOT_RAYS)
        square = in_view(level, me, shot.x, shot.y, body)
        if square < nearest:
            nearest, found = square, i
    return found


@inner
def sense_self(level: Level, me: BodyState, body: Body, time_limit: int, row: F32) -> None:
    forward, left = turned(me, me.speed_x, me.speed_y)
    row[SELF] = me.health
    row[SELF + 1] = wait(me, body)
    row[SELF + 2] = unit(forward / body.speed)
    row[SELF + 3] = unit(left / body.speed)
    row[SELF + 4] = unit(me.turning / body.turn_rate)
    row[SELF + 5] = 1.0 - level.state[0].tick / time_limit


@inner
def wait(me: BodyState, body: Body) -> float:
    """Share of the weapon's cooldown that is left."""
    whole = body.shot_cooldown if me.weapon == RANGED else body.cooldown
    return min(me.cooldown / whole, 1.0)


@inner
def sense_other(me: BodyState, other: BodyState, body: Body, row: F32, at: int) -> None:
    """Write the ten numbers about another body."""
    forward, left = turned(me, other.x - me.x, other.y - me.y)
    sense_place(row, at, forward, left)
    along, across = turned(me, other.speed_x, other.speed_y)
    row[at + 3] = unit(along / body.speed)
    row[at + 4] = unit(across / body.speed)
    back_forward, back_left = turned(other, me.x - other.x, me.y - other.y)
    distance = max(math.sqrt(back_forward * back_forward + back_left * back_left), 1e-9)
    row[at + 5] = unit(back_forward / distance)  # 1 = it looks straight at me
    row[at + 6] = unit(back_left / distance)  # positive = I am to its left
    row[at + 7] = other.health
    row[at + 8] = wait(other, body)
    row[at + 9] = 1.0


@inner
def sense_shot(level: Level, me: BodyState, i: int, body: Body, row: F32) -> None:
    """Write the four numbers about a projectile."""
    shot = level.shots[i]
    forward, left = turned(me, shot.x - me.x, shot.y - me.y)
    distance = math.sqrt(forward * forward + left * left)
    row[NEAREST_SHOT] = forward / (distance + SQUASH)
    row[NEAREST_SHOT + 1] = left / (distance + SQUASH)
    along, across = turned(me, shot.speed_x, shot.speed_y)
    closing = -(forward * along + left * across) / max(distance * body.shot_speed, 1e-9)
    row[NEAREST_SHOT + 2] = unit(closing)
    row[NEAREST_SHOT + 3] = 1.0
