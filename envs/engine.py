"""One tick of what every game's bodies do: choose, move, strike, shoot, collect, look.

No rewards and no endings: those are the games'. Everybody chooses from the state at the beginning
of the tick and blows land at once, so no body gains from its place in the arrays.
"""

import math

from rlft.envs.bots import choose
from rlft.envs.combat import attack, fly, ready
from rlft.envs.geometry import visible
from rlft.envs.items import touch
from rlft.envs.kernel import inner
from rlft.envs.motion import move, separate
from rlft.envs.world import (
    F32,
    MELEE,
    NONE,
    RESTART,
    RUNNING,
    STEP,
    Body,
    BodyState,
    Level,
    Mode,
    Out,
)


@inner
def tick(level: Level, controls: F32, body: Body) -> None:
    """Advance a level by one decision; `controls` (A, 4) drive the bodies whose driver is 0."""
    level.state[0].tick += 1
    for b in range(len(level.bodies)):
        me = level.bodies[b]
        me.dealt = me.taken = me.collected = me.spoiled = 0.0
        me.forward = me.strafe = me.turn = me.attack = 0.0
        if me.health > 0.0 and me.driver == 0:
            obey(me, controls[b])
        elif me.health > 0.0:
            choose(level, b, body)
    for b in range(len(level.bodies)):
        if level.bodies[b].health > 0.0:
            move(level.bodies[b], level.walls, body)
    separate(level, body)
    for b in range(len(level.bodies)):
        ready(level.bodies[b])  # all of them first: a blow staggers, but not within the same tick
    for b in range(len(level.bodies)):
        attack(level, b, body)
    fly(level, body)
    for b in range(len(level.bodies)):
        me = level.bodies[b]
        me.health = max(me.health - me.taken, 0.0)
        if me.health < 1e-6:
            me.health = 0.0  # five blows of a fifth kill, whatever the rounding
    touch(level, body)
    look(level, body)


@inner
def obey(me: BodyState, control: F32) -> None:
    """Take a control from outside, clipped to [-1, 1]."""
    me.forward = min(max(control[0], -1.0), 1.0)
    me.strafe = min(max(control[1], -1.0), 1.0)
    me.turn = min(max(control[2], -1.0), 1.0)
    me.attack = min(max(control[3], -1.0), 1.0)


@inner
def look(level: Level, body: Body) -> None:
    """Refresh what each body sees: its nearest visible foe, and where it last saw one."""
    for b in range(len(level.bodies)):
        me = level.bodies[b]
        nearest = body.ray_range * body.ray_range
        me.sight = -1
        if me.health <= 0.0:
            continue
        for o in range(len(level.bodies)):
            other = level.bodies[o]
            if other.team == me.team or other.health <= 0.0:
                continue
            square = (other.x - me.x) ** 2 + (other.y - me.y) ** 2
            if square < nearest and visible(level.walls, me.x, me.y, other.x, other.y):
                nearest = square
                me.sight = o
                me.goal_x, me.goal_y, me.goal_known = other.x, other.y, 1.0


@inner
def enter(me: BodyState, x: float, y: float, angle: float, team: int) -> None:
    """Put a body, healthy and at rest, at (x, y) metres with its heading at `angle` radians."""
    me.x, me.y = x, y
    me.cos, me.sin = math.cos(angle), math.sin(angle)
    me.speed_x = me.speed_y = me.turning = 0.0
    me.health = me.skill = me.pace = 1.0
    me.cooldown = 0.0
    me.team = team
    me.weapon = MELEE
    me.driver = 0
    me.forward = me.strafe = me.turn = me.attack = 0.0
    me.sight = -1
    me.goal_x = me.goal_y = me.goal_known = 0.0
    me.dealt = me.taken = me.collected = me.spoiled = 0.0
    me.waited = me.side = me.chase_left = 0.0
    me.stroll_x = me.stroll_y = me.stroll_left = 0.0


@inner
def clear(level: Level) -> None:
    """Empty the clock, the items and the shots before a new level."""
    level.state[0].tick = 0
    for i in range(len(level.items)):
        level.items[i].kind = NONE
    for i in range(len(level.shots)):
        level.shots[i].owner = -1


@inner
def begin(n: int, mode: Mode, out: Out) -> bool:
    """Clear what level n hands back; whether it shall restart."""
    out.reward[n] = 0.0
    out.terminated[n] = False
    out.truncated[n] = False
    out.outcome[n] = RUNNING
    return bool(mode[n] == RESTART)


@inner
def ended(n: int, mode: Mode, out: Out) -> bool:
    """Whether the episode ended in this step and a new level shall begin at once."""
    return bool((out.terminated[n] or out.truncated[n]) and mode[n] == STEP)
