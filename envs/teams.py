"""What games with foes share: who stands where, driven by which bot, and what a fight pays."""

import math

from rlft.envs.bots import ARCHER, BOTS, SENTRY
from rlft.envs.engine import enter
from rlft.envs.kernel import inner
from rlft.envs.levels import place
from rlft.envs.rng import angle, draw
from rlft.envs.world import DRAW, LOSS, RANGED, WIN, Body, BodyState, Level

Mix = tuple[float, ...]  # weights of the bots, in the order of BOTS

APART = 5.0  # metres between foes at the start
TRIES = 41  # places looked at for each body: the best is taken where none has room


def mix_of(**weights: float) -> Mix:
    """Weights of the bots by name: `mix_of(chaser=0.3, archer=0.7)`."""
    return tuple(float(weights.get(bot, 0.0)) for bot in BOTS)


@inner
def field_team(
    level: Level, first: int, last: int, agents: int, team: int, bots: Mix, body: Body
) -> None:
    """Bodies first to last - 1 enter as one team, far from the other; bots drive the non-agents."""
    for b in range(first, last):
        best_x, best_y, best = 0.0, 0.0, -math.inf
        for _ in range(TRIES):
            x, y = place(level, body.radius)
            room = room_at(level, b, x, y, team, body)
            if room > best:
                best_x, best_y, best = x, y, room
            if room >= 0.0:
                break
        enter(level.bodies[b], best_x, best_y, angle(level), team)
        if b >= agents:
            level.bodies[b].driver = draw(level, bots)


@inner
def room_at(level: Level, b: int, x: float, y: float, team: int, body: Body) -> float:
    """Metres by which the bodies before b are farther away than they must be, the nearest of them.

    Team mates must not touch, foes must be `APART`.
    """
    least = math.inf
    for o in range(b):
        other = level.bodies[o]
        wanted = 2.0 * body.radius if other.team == team else APART
        least = min(least, math.hypot(other.x - x, other.y - y) - wanted)
    return least


@inner
def arm(me: BodyState, weapon: int, skill: float, pace: float) -> None:
    """Weapon, skill and pace of a body; archers and sentries bring a ranged weapon of their own."""
    shooter = me.driver == ARCHER or me.driver == SENTRY
    me.weapon = RANGED if shooter else weapon
    me.skill = skill
    me.pace = pace


@inner
def blows(me: BodyState, body: Body, given: float, taken: float) -> float:
    """What this tick's blows pay: `given` for each dealt, minus `taken` for each suffered."""
    return (given * me.dealt - taken * me.taken) / body.damage


@inner
def team_health(level: Level, team: int) -> float:
    total = 0.0
    for b in range(len(level.bodies)):
        if level.bodies[b].team == team:
            total += level.bodies[b].health
    return total


@inner
def verdict(ours: float, theirs: float) -> int:
    """Outcome for team 0: the healthier side wins, equal is a draw."""
    if ours > theirs + 1e-6:
        return WIN
    if theirs > ours + 1e-6:
        return LOSS
    return DRAW
