"""What games with foes share: who stands where, driven by which bot, and what a fight pays."""

from rlft.envs.bots import ARCHER, BOTS, SENTRY
from rlft.envs.engine import enter
from rlft.envs.kernel import inner
from rlft.envs.levels import place, place_apart
from rlft.envs.rng import angle, draw
from rlft.envs.world import DRAW, LOSS, RANGED, WIN, Body, BodyState, Level

Mix = tuple[float, ...]  # weights of the bots, in the order of BOTS

APART = 5.0  # metres between foes at the start


def mix_of(**weights: float) -> Mix:
    """Weights of the bots by name: `mix_of(chaser=0.3, archer=0.7)`."""
    return tuple(float(weights.get(bot, 0.0)) for bot in BOTS)


@inner
def field_team(
    level: Level, first: int, last: int, agents: int, team: int, bots: Mix, body: Body
) -> None:
    """Bodies first to last - 1 enter as one team, foes far from body 0; bots drive the others."""
    for b in range(first, last):
        if b == 0:
            x, y = place(level, body.radius)
        else:
            captain = level.bodies[0]
            apart = APART if team != captain.team else 2.0 * body.radius
            x, y = place_apart(level, body.radius, captain.x, captain.y, apart)
        enter(level.bodies[b], x, y, angle(level), team)
        if b >= agents:
            level.bodies[b].driver = draw(level, bots)


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
