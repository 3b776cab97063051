"""Scripted opponents. Each chooses its control from what a body in its place could know.

A bot knows what it has in sight and where it last saw a foe, not the whole map. Its skill, 0 to 1,
means the same for all: less skill dithers more, reacts later and aims worse.
"""

import math

from rlft.envs.expert import expert
from rlft.envs.geometry import visible
from rlft.envs.kernel import inner
from rlft.envs.rng import either, uniform
from rlft.envs.steering import (
    approach,
    away,
    face,
    heed,
    shoot_when_aligned,
    strike_when_ready,
    stroll,
    walk,
)
from rlft.envs.world import Body, BodyState, Level

BOTS = (
    "outside",  # 0: controls come from outside
    "idle",
    "wander",
    "chaser",
    "skirmisher",
    "archer",
    "coward",
    "sentry",
    "ambusher",
    "expert",
)
IDLE, WANDER, CHASER, SKIRMISHER, ARCHER, COWARD, SENTRY, AMBUSHER, EXPERT = range(1, 10)

DITHER = 0.6  # chance a tick that a bot of no skill does nothing
POUNCE = 4.0  # metres at which an ambusher leaves its place
PATIENCE = 25.0  # ticks it then chases
NEAR, FAR = 4.0, 6.5  # metres an archer tries to keep between itself and its foe


@inner
def choose(level: Level, b: int, body: Body) -> None:
    """Write what body b's bot does in this tick."""
    me = level.bodies[b]
    heed(level, me, body)
    if me.driver == IDLE or uniform(level) < DITHER * (1.0 - me.skill):
        return
    if me.driver == EXPERT:
        expert(level, me, body)
    elif me.driver == WANDER:
        stroll(level, me, body)
        strike_when_ready(me)
    elif me.driver == AMBUSHER:
        ambusher(level, me, body)
    elif me.driver == SENTRY:
        sentry(level, me, body)
    elif me.driver == COWARD:
        coward(level, me, body)
    elif me.sight < 0:
        search(level, me, body)
    elif me.driver == CHASER:
        chaser(me, level.bodies[me.sight], body)
    elif me.driver == SKIRMISHER:
        skirmisher(level, me, level.bodies[me.sight], body)
    else:
        archer(level, me, level.bodies[me.sight], body)


@inner
def chaser(me: BodyState, foe: BodyState, body: Body) -> None:
    """Straight at the foe; strikes whenever it can."""
    approach(me, foe.x, foe.y, body)
    strike_when_ready(me)


@inner
def search(level: Level, me: BodyState, body: Body) -> None:
    """Walk to where the foe was last seen; from there on, anywhere."""
    if (me.goal_x - me.x) ** 2 + (me.goal_y - me.y) ** 2 < 0.5:
        me.goal_known = 0.0  # nobody here
    if me.goal_known > 0.0 and visible(level.walls, me.x, me.y, me.goal_x, me.goal_y):
        approach(me, me.goal_x, me.goal_y, body)
    else:
        stroll(level, me, body)


@inner
def skirmisher(level: Level, me: BodyState, foe: BodyState, body: Body) -> None:
    """Circles just out of reach, darts in when its weapon is ready, falls back when it is not."""
    dx, dy = foe.x - me.x, foe.y - me.y
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    if me.side == 0.0 or uniform(level) < 0.03:
        me.side = either(level)
    charging = me.cooldown < 0.15
    ring = body.reach + body.radius + (-0.4 if charging else 0.9)  # metres it wants to be away
    pull = min(max((distance - ring) / 0.5, -1.0), 1.0) / distance
    swing = me.side * (0.3 if charging else 0.8) / distance
    walk(me, dx * pull - dy * swing, dy * pull + dx * swing)
    face(me, dx, dy, body)
    strike_when_ready(me)


@inner
def archer(level: Level, me: BodyState, foe: BodyState, body: Body) -> None:
    """Keeps its distance, sidesteps and shoots, leading its target by its skill."""
    dx, dy = foe.x - me.x, foe.y - me.y
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    if me.side == 0.0 or uniform(level) < 0.06:
        me.side = either(level)
    if distance < NEAR:
        x, y = away(level, me, dx, dy)
        walk(me, x, y)
    else:
        pull = (0.7 if distance > FAR else 0.0) / distance
        swing = 0.7 * me.side / distance
        walk(me, dx * pull - dy * swing, dy * pull + dx * swing)
    shoot_when_aligned(level, me, foe, body)


@inner
def coward(level: Level, me: BodyState, body: Body) -> None:
    """Flees from whom it sees and strikes only when cornered."""
    if me.sight < 0:
        if uniform(level) < 0.3:
            stroll(level, me, body)
        return
    foe = level.bodies[me.sight]
    dx, dy = foe.x - me.x, foe.y - me.y
    x, y = away(level, me, dx, dy)
    walk(me, x, y)
    if x * dx + y * dy > 0.0:  # no way out but past the foe
        face(me, dx, dy, body)
        strike_when_ready(me)
    else:
        face(me, x, y, body)


@inner
def sentry(level: Level, me: BodyState, body: Body) -> None:
    """Never leaves its post; turns to whom it sees and shoots, else scans."""
    if me.sight < 0:
        me.turn = 0.4
    else:
        shoot_when_aligned(level, me, level.bodies[me.sight], body)


@inner
def ambusher(level: Level, me: BodyState, body: Body) -> None:
    """Waits, pounces on whom comes near, chases for a while and waits again."""
    if me.sight >= 0:
        foe = level.bodies[me.sight]
        if (foe.x - me.x) ** 2 + (foe.y - me.y) ** 2 < POUNCE**2:
            me.chase_left = PATIENCE
    if me.chase_left > 0.0:
        me.chase_left -= 1.0
        if me.sight >= 0:
            chaser(me, level.bodies[me.sight], body)
        else:
            search(level, me, body)
    elif me.sight >= 0:
        foe = level.bodies[me.sight]
        face(me, foe.x - me.x, foe.y - me.y, body)
