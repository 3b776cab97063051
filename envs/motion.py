"""How bodies move: turning, taking up a velocity, sliding along walls, making room."""

import math

from rlft.envs.geometry import slide
from rlft.envs.kernel import inner
from rlft.envs.world import Body, BodyState, Grid, Level

FARTHEST = 0.9  # metres a body may move in one decision: less than a cell


@inner
def move(me: BodyState, walls: Grid, body: Body) -> None:
    """Turn, take up the wanted velocity within the response time, and slide along walls."""
    me.turning = me.turn * body.turn_rate
    if me.turning != 0.0:
        c, s = math.cos(me.turning * body.interval), math.sin(me.turning * body.interval)
        cos, sin = me.cos * c - me.sin * s, me.sin * c + me.cos * s
        length = math.sqrt(cos * cos + sin * sin)
        me.cos, me.sin = cos / length, sin / length
    top = body.speed * me.pace / max(math.sqrt(me.forward**2 + me.strafe**2), 1.0)
    blend = min(body.interval / body.response, 1.0)
    wanted_x = (me.forward * me.cos - me.strafe * me.sin) * top
    wanted_y = (me.forward * me.sin + me.strafe * me.cos) * top
    dx = (me.speed_x + (wanted_x - me.speed_x) * blend) * body.interval
    dy = (me.speed_y + (wanted_y - me.speed_y) * blend) * body.interval
    dx, dy = min(max(dx, -FARTHEST), FARTHEST), min(max(dy, -FARTHEST), FARTHEST)
    x, y = slide(walls, me.x, me.y, dx, dy, body.radius)
    me.speed_x, me.speed_y = (x - me.x) / body.interval, (y - me.y) / body.interval
    me.x, me.y = x, y
    me.cooldown = max(me.cooldown - body.interval, 0.0)


@inner
def separate(level: Level, body: Body) -> None:
    """Push overlapping bodies apart, half each; what a wall refuses to one the other gives way."""
    for a in range(len(level.bodies)):
        for b in range(a + 1, len(level.bodies)):
            me, other = level.bodies[a], level.bodies[b]
            dx, dy = other.x - me.x, other.y - me.y
            distance = math.sqrt(dx * dx + dy * dy)
            overlap = 2.0 * body.radius - distance
            if overlap <= 0.0 or me.health <= 0.0 or other.health <= 0.0:
                continue
            if distance < 1e-6:  # in the very same place: any direction will do
                dx, dy, distance = 1.0, 0.0, 1.0
            dx, dy = dx / distance, dy / distance
            given = push(me, level.walls, -dx, -dy, overlap / 2.0, body)
            given += push(other, level.walls, dx, dy, overlap - given, body)
            push(me, level.walls, -dx, -dy, overlap - given, body)


@inner
def push(me: BodyState, walls: Grid, dx: float, dy: float, length: float, body: Body) -> float:
    """Move a body along a unit vector as far as walls let it; how far that was, metres."""
    if length <= 1e-9:
        return 0.0
    x, y = slide(walls, me.x, me.y, dx * length, dy * length, body.radius)
    moved = (x - me.x) * dx + (y - me.y) * dy
    me.x, me.y = x, y
    return moved
