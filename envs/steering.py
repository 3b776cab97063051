"""What the bots' behaviours are made of: walking, facing, striking and aiming. No decisions."""

import math

from rlft.envs.combat import can_strike
from rlft.envs.geometry import cast
from rlft.envs.kernel import inner
from rlft.envs.rng import angle, below, normal
from rlft.envs.sensing import turned
from rlft.envs.world import Body, BodyState, Level

SLOW = 6.0  # ticks by which a bot of no skill reacts later
REACTION = 2.0  # ticks a blow must have been possible before even the best bot strikes
SPREAD = 0.35  # radians of aiming error of a bot of no skill, standard deviation
CAREFUL = 0.5  # share of the target's radius by which a shot may miss its middle


@inner
def walk(me: BodyState, dx: float, dy: float) -> None:
    """Walk along a vector of the world of length at most 1, wherever the body faces."""
    me.forward, me.strafe = turned(me, dx, dy)


@inner
def face(me: BodyState, dx: float, dy: float, body: Body) -> float:
    """Turn towards a direction of the world; return the angle missing before the turn, radians."""
    forward, left = turned(me, dx, dy)
    missing = math.atan2(left, forward)
    me.turn = min(max(missing / (body.turn_rate * body.interval), -1.0), 1.0)
    return missing


@inner
def approach(me: BodyState, x: float, y: float, body: Body) -> None:
    """Face a point and walk to it."""
    dx, dy = x - me.x, y - me.y
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    face(me, dx, dy, body)
    walk(me, dx / distance, dy / distance)


@inner
def stroll(level: Level, me: BodyState, body: Body) -> None:
    """Walk in a random direction that is free, for one to three seconds each."""
    me.stroll_left -= 1.0
    room = cast(level.walls, me.x, me.y, me.stroll_x, me.stroll_y, 1.0)
    if me.stroll_left <= 0.0 or room < 0.8:
        way = angle(level)
        me.stroll_x, me.stroll_y = math.cos(way), math.sin(way)
        me.stroll_left = 10.0 + below(level, 20)
    face(me, me.stroll_x, me.stroll_y, body)
    walk(me, me.stroll_x, me.stroll_y)


@inner
def away(level: Level, me: BodyState, dx: float, dy: float) -> tuple[float, float]:
    """Unit vector of the best of eight ways out: far from (dx, dy) and with room ahead."""
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    best, best_x, best_y = -math.inf, 0.0, 0.0
    for k in range(8):
        c, s = math.cos(k * math.pi / 4.0), math.sin(k * math.pi / 4.0)
        room = cast(level.walls, me.x, me.y, c, s, 3.0)
        score = room / 1.5 - 2.0 * (c * dx + s * dy) / distance
        if score > best:
            best, best_x, best_y = score, c, s
    return best_x, best_y


@inner
def heed(level: Level, me: BodyState, body: Body) -> None:
    """Count for how long a blow at the nearest foe has been possible."""
    if me.sight >= 0 and can_strike(me, level.bodies[me.sight], level.walls, body):
        me.waited += 1.0
    else:
        me.waited = 0.0


@inner
def strike_when_ready(me: BodyState) -> None:
    """Strike once the foe has been in reach for the bot's reaction time."""
    if me.waited >= REACTION + SLOW * (1.0 - me.skill):
        me.attack = 1.0


@inner
def aim(me: BodyState, foe: BodyState, body: Body) -> tuple[float, float]:
    """Direction of the world in which a shot meets the foe if it keeps its velocity.

    Solves |r + v t| = s t for the shot speed s; skill blends between aiming at the foe (0) and
    leading it fully (1).
    """
    rx, ry = foe.x - me.x, foe.y - me.y
    a = body.shot_speed**2 - foe.speed_x**2 - foe.speed_y**2
    half = rx * foe.speed_x + ry * foe.speed_y
    root = half * half + a * (rx * rx + ry * ry)
    time = (half + math.sqrt(root)) / a if a > 0.0 and root > 0.0 else 0.0
    lead = time * me.skill
    return rx + foe.speed_x * lead, ry + foe.speed_y * lead


@inner
def shoot_when_aligned(level: Level, me: BodyState, foe: BodyState, body: Body) -> None:
    """Turn to where the shot should go and let go once it would hit, give or take the skill."""
    dx, dy = aim(me, foe, body)
    error = SPREAD * (1.0 - me.skill) * normal(level)
    c, s = math.cos(error), math.sin(error)
    missing = abs(face(me, dx * c - dy * s, dx * s + dy * c, body))
    distance = max(math.sqrt(dx * dx + dy * dy), 1e-6)
    if missing - body.turn_rate * body.interval < CAREFUL * body.radius / distance:
        me.attack = 1.0
