"""What games with foes share: who stands where, driven by which bot, and what a fight pays."""

from rlft.envs.bots import ARCHER, BOTS, SENTRY
from rlft.envs.engine import enter
from rlft.envs.kernel import inner
from rlft.envs.levels import place
from rlft.envs.rng import angle, draw
from rlft.envs.world import DRAW, LOSS, RANGED, WIN, Body, BodyState, Level

Mix = tuple[float, ...]  # weights of the bots, in the order of BOTS

APART = 5.0  # metres between foes at the start
TRIES = 40  # places looked at for each body; small crowded levels may have none that is clear


def mix_of(**weights: float) -> Mix:
    """Weights of the bots by name: `mix_of(chaser=0.3, archer=0.7)`."""
    return tuple(float(weights.get(bot, 0.0)) for bot in BOTS)


@inner
def field_team(
    level: Level, first: int, last: int, agents: int, team: int, bots: Mix, body: Body
) -> None:
    """Bodies first to last - 1 enter as one team, far from the other; bots drive the non-agents."""
    for b in range(first, last):
        x, y = place(level, body.radius)
        for _ in range(TRIES):
            if has_room(level, b, x, y, team, body):
                break
            x, y = place(level, body.radius)
        enter(level.bodies[b], x, y, angle(level), team)
        if b >= agents:
            level.bodies[b].driver = draw(level, bots)


@inner
def has_room(level: Level, b: int, x: float, y: float, team: int, body: Body) -> bool:
    """Whether the place is clear of the bodies before b, and far from those of another team."""
    for o in range(b):
        other = level.bodies[o]
        least = 2.0 * body.radius if other.team == team else APART
        if (other.x - x) ** 2 + (other.y - y) ** 2 < least * least:
            return False
    return True


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
