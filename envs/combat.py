"""Blows and projectiles: who is hit and how hard. Health falls in the engine, once a tick."""

import math

from rlft.envs.geometry import visible
from rlft.envs.kernel import inner
from rlft.envs.world import MELEE, UNARMED, Body, BodyState, Grid, Level, Shot


@inner
def ready(me: BodyState) -> None:
    """Drop the wish to attack unless the body lives and its weapon can be used in this tick."""
    if me.health <= 0.0 or me.cooldown > 1e-6 or me.weapon == UNARMED:
        me.attack = 0.0


@inner
def attack(level: Level, b: int, body: Body) -> None:
    """Strike or shoot, if `ready` let the wish stand."""
    me = level.bodies[b]
    if me.attack <= 0.5:
        return
    if me.weapon == MELEE:
        me.cooldown = body.cooldown
        for other in range(len(level.bodies)):
            if can_strike(me, level.bodies[other], level.walls, body):
                strike(me, level.bodies[other], body)
    else:
        me.cooldown = body.shot_cooldown
        shoot(level, b, body)


@inner
def can_strike(me: BodyState, other: BodyState, walls: Grid, body: Body) -> bool:
    """Whether a blow would land on the other: a foe, in reach, in the arc, no wall between."""
    if other.team == me.team or other.health <= 0.0:
        return False
    dx, dy = other.x - me.x, other.y - me.y
    distance = math.sqrt(dx * dx + dy * dy)
    if distance > body.reach + body.radius:
        return False
    if dx * me.cos + dy * me.sin < distance * math.cos(math.radians(body.arc)):
        return False
    return visible(walls, me.x, me.y, other.x, other.y)


@inner
def strike(me: BodyState, other: BodyState, body: Body) -> None:
    """Hurt, throw back and stagger the other."""
    hurt(me, other, body.damage)
    dx, dy = other.x - me.x, other.y - me.y
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-9)
    other.speed_x += body.knockback * dx / distance
    other.speed_y += body.knockback * dy / distance
    other.cooldown = max(other.cooldown, body.stagger)


@inner
def hurt(by: BodyState, other: BodyState, damage: float) -> None:
    """Note the damage; health falls once a tick, after everybody has struck."""
    other.taken += damage
    by.dealt += damage


@inner
def shoot(level: Level, b: int, body: Body) -> None:
    """A projectile along the heading, in a free place or in that of the one with least left."""
    me = level.bodies[b]
    chosen = 0
    for i in range(len(level.shots)):
        if level.shots[i].owner < 0:
            chosen = i
            break
        if level.shots[i].left < level.shots[chosen].left:
            chosen = i
    shot = level.shots[chosen]
    shot.x, shot.y = me.x, me.y
    shot.speed_x, shot.speed_y = me.cos * body.shot_speed, me.sin * body.shot_speed
    shot.owner = b
    shot.left = body.shot_range


@inner
def fly(level: Level, body: Body) -> None:
    """Move the projectiles; one that passes a foe hits it, one that meets a wall is gone."""
    for i in range(len(level.shots)):
        shot = level.shots[i]
        if shot.owner < 0:
            continue
        victim = first_hit(level, shot, body)
        x, y = shot.x + shot.speed_x * body.interval, shot.y + shot.speed_y * body.interval
        shot.left -= body.shot_speed * body.interval
        if victim >= 0:
            hurt(level.bodies[shot.owner], level.bodies[victim], body.shot_damage)
        if victim >= 0 or shot.left <= 0.0 or not visible(level.walls, shot.x, shot.y, x, y):
            shot.owner = -1
        shot.x, shot.y = x, y


@inner
def first_hit(level: Level, shot: Shot, body: Body) -> int:
    """The foe that the shot's way in this tick meets first and that no wall hides, or -1."""
    first, victim = 2.0, -1  # share of the way at which the shot is nearest to the victim
    dx, dy = shot.speed_x * body.interval, shot.speed_y * body.interval
    radius = body.radius + body.shot_radius
    for b in range(len(level.bodies)):
        other = level.bodies[b]
        if other.team == level.bodies[shot.owner].team or other.health <= 0.0:
            continue
        to_x, to_y = other.x - shot.x, other.y - shot.y
        share = min(max((to_x * dx + to_y * dy) / (dx * dx + dy * dy), 0.0), 1.0)
        miss = (to_x - dx * share) ** 2 + (to_y - dy * share) ** 2
        if miss < radius * radius and share < first:
            if visible(level.walls, shot.x, shot.y, other.x, other.y):
                first, victim = share, b
    return victim
