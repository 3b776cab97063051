"""KeyExit: fetch the key in the west, then take it past two rows of spikes to the exit in the east.

Two phases in one place: without the key the way leads west (CLOSE), with it east (FAR), where the
exit stays shut without it. Who has learnt the second alone (`phase="exit"`) must learn the first
before the second pays again, and may have forgotten it by then. The heading is always east.

| action | discrete | continuous |
|---|---|---|
| stand | idle | |
| move by up to 0.75 m | forward, back, left, right | forward, strafe |

Observation: `east.forward`, `east.left`, where the middle of the next opening in the east is, last
the exit; `west.forward`, `west.left`, that of the next in the west, last where the key lay;
`self.key`, `shift` with the key in hand, else 0: the less, the more alike the phases look.
Reward: `key_reward` for the key, 1 for the exit; `progress_reward` and, with the key in hand,
`exit_progress_reward` for each metre that the way there shrank; minus `step_cost`, and `spike_cost`
at a spike.
Ends (terminated) at the exit with the key and at a spike; `time_limit` truncates.
`info["outcome"]`: win at the exit, else loss. Ids: `rlft/KeyExit-v0`.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, enter, obey
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.kernel import inner, kernel
from rlft.envs.motion import move
from rlft.envs.rng import below, between
from rlft.envs.world import (
    F32,
    GOOD,
    HAZARD,
    LOSS,
    UNARMED,
    WIN,
    Body,
    BodyState,
    Capacity,
    Item,
    Level,
    Mode,
    Out,
    World,
    level_of,
)
from rlft.npc.schema import Schema, Sense

PHASES = ("both", "exit")
BOTH, EXIT = 0, 1
HEIGHT = 9  # cells of floor from south to north
NOOK = 2  # cells of floor west of the wall, at least
AISLE = 2  # cells of floor between the two rows of spikes
OPENING = 3  # cells that the wall and each row of spikes leave open
OPENINGS = 3  # door, first gap, last gap: the first items, never drawn, are at their middles
KEY, SPIKES = OPENINGS, OPENINGS + 1  # the items that follow
KEY_X = 1.5  # metres; the key lies, and the exit is, halfway from south to north
CARRIED = 0.45  # metres above the body, where the key in hand is drawn

DISCRETE_ACTIONS = ("idle", "forward", "back", "left", "right")
CONTINUOUS_ACTIONS = ("forward", "strafe")


class Rules(NamedTuple):
    """The rules of key and exit, each a keyword argument of `gym.make`."""

    body: Body = Body(radius=0.25, speed=7.5, response=0.1)  # takes up a velocity at once
    phase: int = BOTH  # both, or exit: an episode begins where the key was, with it in hand
    distance: int = 4  # metres of the hall that is crossed on the way to the key
    shift: float = 0.2  # what `self.key` says with the key in hand
    key_reward: float = 0.5
    progress_reward: float = 0.05  # for a metre of the way to the key
    exit_progress_reward: float = 0.05  # for a metre of the way to the exit
    spike_cost: float = 0.2
    step_cost: float = 0.005
    goal_radius: float = 0.5  # metres: of the exit
    time_limit: int = 80  # decisions


def capacity(rules: Rules) -> Capacity:
    length = NOOK + 1 + rules.distance + 1 + AISLE + 1 + 1  # wall, spikes, spikes, exit
    return Capacity(items=SPIKES + 2 * HEIGHT, size=max(length, HEIGHT) + 2)


def senses(rules: Rules) -> Schema:
    names = ("east.forward", "east.left", "west.forward", "west.left")
    rows = [Sense(name, -2.0, 2.0, "of half the side") for name in names]
    return Schema((*rows, Sense("self.key", 0.0, rules.shift)))


@inner
def start(level: Level, rules: Rules) -> None:
    clear(level)
    size = level.walls.shape[0]
    last = size - 3  # column of the last row of spikes
    first = last - AISLE - 1
    wall = first - rules.distance - 1
    build(level, wall, first, last)
    south = (size - HEIGHT) // 2
    me, middle = level.bodies[0], south + 0.5 * HEIGHT
    put(level.items[KEY], GOOD, KEY_X, middle)
    reach = rules.body.radius + ITEM_RADIUS
    if rules.phase == EXIT:
        x, y = KEY_X + between(level, 0.0, reach), middle + between(level, -0.5, 0.5) * reach
    else:
        x, y = first - 0.5, between(level, south + 0.5, south + HEIGHT - 0.5)
    enter(me, x, y, 0.0, 0)
    me.weapon = UNARMED
    me.goal_x, me.goal_y = size - 1.5, middle
    me.goal_known = 1.0 if rules.phase == EXIT else 0.0
    carry(level, me)


@inner
def build(level: Level, wall: int, first: int, last: int) -> None:
    """The walls, and two rows of spikes; each of the three columns is open somewhere."""
    size = level.walls.shape[0]
    south = (size - HEIGHT) // 2
    for row in range(size):
        for column in range(size):
            floor = south <= row < south + HEIGHT and 0 < column < size - 1
            level.walls[row, column] = 0 if floor and column != wall else 1
    spike = SPIKES
    for i in range(OPENINGS):
        column = wall if i == 0 else (first if i == 1 else last)
        opening = south + below(level, HEIGHT - OPENING + 1)
        level.items[i].x, level.items[i].y = column + 0.5, opening + 0.5 * OPENING
        for row in range(south, south + HEIGHT):
            if opening <= row < opening + OPENING:
                level.walls[row, column] = 0
            elif i > 0:
                put(level.items[spike], HAZARD, column + 0.5, row + 0.5)
                spike += 1


@inner
def put(item: Item, kind: int, x: float, y: float) -> None:
    item.kind, item.x, item.y = kind, x, y
    item.speed_x = item.speed_y = 0.0


@inner
def carry(level: Level, me: BodyState) -> None:
    """The key in hand goes with the body, for all to see."""
    if me.goal_known > 0.0:
        level.items[KEY].x, level.items[KEY].y = me.x, me.y + CARRIED


@inner
def way(level: Level, me: BodyState) -> float:
    """Metres along the axes, by the openings, to the exit with the key in hand, else to the key."""
    east = me.goal_known > 0.0
    end_x = me.goal_x if east else KEY_X
    y, metres = me.y, abs(end_x - me.x)
    for k in range(OPENINGS):
        opening = level.items[k if east else OPENINGS - 1 - k]
        if (opening.x - me.x) * (end_x - me.x) > 0.0:
            metres += abs(opening.y - y)
            y = opening.y
    return metres + abs(me.goal_y - y)


@inner
def near(me: BodyState, x: float, y: float, radius: float) -> bool:
    return (me.x - x) ** 2 + (me.y - y) ** 2 < radius * radius


@inner
def speared(level: Level, me: BodyState, reach: float) -> bool:
    """Whether the body is in a row of spikes and not in its gap: nobody slips between two."""
    for i in range(1, OPENINGS):
        gap = level.items[i]
        beside = abs(me.y - gap.y) > 0.5 * OPENING + 0.5 - reach
        if beside and abs(me.x - gap.x) < reach:
            return True
    return False


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    level.state[0].tick += 1
    me, reach = level.bodies[0], rules.body.radius + ITEM_RADIUS
    before, has_key = way(level, me), me.goal_known > 0.0
    obey(me, controls[0])
    me.turn = me.attack = 0.0
    move(me, level.walls, rules.body)
    metre = rules.exit_progress_reward if has_key else rules.progress_reward
    reward = metre * (before - way(level, me)) - rules.step_cost
    if not has_key and near(me, KEY_X, me.goal_y, reach):
        me.goal_known = 1.0
        reward += rules.key_reward
    carry(level, me)
    arrived = has_key and near(me, me.goal_x, me.goal_y, rules.goal_radius)
    hurt = speared(level, me, reach)
    over = arrived or hurt
    out.terminated[n] = over
    out.truncated[n] = not over and level.state[0].tick >= rules.time_limit
    if arrived:
        reward += 1.0
        out.outcome[n] = WIN
    elif hurt or out.truncated[n]:
        out.outcome[n] = LOSS
    out.reward[n, 0] = reward - (rules.spike_cost if hurt else 0.0)


@inner
def sense(level: Level, rules: Rules, rows: F32) -> None:
    me, half = level.bodies[0], 0.5 * level.walls.shape[0]
    east_x, east_y, west_x, west_y = me.goal_x, me.goal_y, KEY_X, me.goal_y
    for k in range(OPENINGS):  # from west to east, and back: the nearest on each side stays
        western, eastern = level.items[k], level.items[OPENINGS - 1 - k]
        if western.x <= me.x:
            west_x, west_y = western.x, western.y
        if eastern.x > me.x:
            east_x, east_y = eastern.x, eastern.y
    rows[0, 0], rows[0, 1] = (east_x - me.x) / half, (east_y - me.y) / half
    rows[0, 2], rows[0, 3] = (west_x - me.x) / half, (west_y - me.y) / half
    rows[0, 4] = rules.shift * me.goal_known


@kernel
def advance(
    world: World, controls: F32, mode: Mode, packed: npt.NDArray[np.void], out: Out
) -> None:
    """Step or restart every level as its mode says; `packed` are the rules as one record."""
    rules = packed[0]
    for n in range(mode.size):
        level = level_of(world, n)
        again = begin(n, mode, out)
        if not again:
            step(level, n, controls[n], rules, out)
            if ended(n, mode, out):
                sense(level, rules, out.final_observation[n])
                again = True
        if again:
            start(level, rules)
        sense(level, rules, out.observation[n])
