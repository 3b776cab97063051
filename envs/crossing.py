"""Crossing: reach the flag on the far side, through lanes in which spiked hazards fly to and fro.

The body starts in the south and always looks north; hazards fly along their lane and turn back at
the walls. Who waits for a gap gets across; who walks on is hit.

| action | discrete | continuous |
|---|---|---|
| stand | idle | |
| move by up to half a metre | forward, back, left, right | forward, strafe |

Observation: `goal.forward`, `goal.left`; of the next lane that is not yet passed and of the one
behind it, `lane.<i>.forward` and of each hazard there `lane.<i>.<k>.left` and `.velocity_left`.
Where there is no such lane they read 0.
Reward: `progress_reward` for each metre that the straight way to the goal shrank, 1 on arrival,
minus `step_cost`, and `hit_cost` at a hazard.
Ends (terminated) on arrival, within `goal_radius`, and at a hazard; `time_limit` truncates.
`info["outcome"]`: win on arrival, else loss. Ids: `rlft/Crossing-v0`.
"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, enter, obey
from rlft.envs.items import ITEM_RADIUS, drift
from rlft.envs.kernel import inner, kernel
from rlft.envs.motion import move
from rlft.envs.rng import between, either
from rlft.envs.sensing import SQUASH
from rlft.envs.world import (
    F32,
    HAZARD,
    LOSS,
    UNARMED,
    WIN,
    Body,
    BodyState,
    Capacity,
    Level,
    Mode,
    Out,
    World,
    level_of,
)
from rlft.npc.schema import Schema, Sense

LANES = 4
EACH = 2  # hazards in a lane
APART = 2.0  # metres from one lane to the next
SIZE = 13  # cells of one metre along each side, border walls included
SEEN = 2  # lanes
FIRST = 3.5  # metres from the southern edge of the picture to the first lane

DISCRETE_ACTIONS = ("idle", "forward", "back", "left", "right")
CONTINUOUS_ACTIONS = ("forward", "strafe")


class Rules(NamedTuple):
    """The rules of the crossing, each a keyword argument of `gym.make`."""

    body: Body = Body(radius=0.25, speed=5.0, response=0.1)  # takes up a velocity at once
    fastest: float = 4.0  # metres a second, of the hazards
    slowest: float = 0.5  # of that
    progress_reward: float = 0.05  # for a metre
    hit_cost: float = 0.5
    step_cost: float = 0.005
    goal_radius: float = 0.6  # metres
    time_limit: int = 100  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(items=LANES * EACH, size=SIZE)


def senses(rules: Rules) -> Schema:
    rows = [Sense(f"goal.{side}", -1.0, 1.0, "squashed m") for side in ("forward", "left")]
    for lane in range(SEEN):
        rows.append(Sense(f"lane.{lane}.forward", -1.0, 1.0, "squashed m"))
        for k in range(EACH):
            name = f"lane.{lane}.{k}"
            rows.append(Sense(f"{name}.left", -1.0, 1.0, "squashed m"))
            rows.append(Sense(f"{name}.velocity_left", -1.0, 1.0, "of the fastest"))
    return Schema(tuple(rows))


@inner
def start(level: Level, rules: Rules) -> None:
    clear(level)
    for row in range(SIZE):
        for column in range(SIZE):
            border = row == 0 or column == 0 or row == SIZE - 1 or column == SIZE - 1
            level.walls[row, column] = 1 if border else 0
    me = level.bodies[0]
    enter(me, between(level, 1.5, SIZE - 1.5), 1.5, 0.5 * math.pi, 0)
    me.weapon = UNARMED
    me.goal_x, me.goal_y = between(level, 1.5, SIZE - 1.5), SIZE - 1.5
    me.goal_known = 1.0
    for i in range(LANES * EACH):
        hazard = level.items[i]
        hazard.kind = HAZARD
        hazard.y, hazard.speed_y = FIRST + APART * (i // EACH), 0.0
        hazard.x = between(level, 1.0 + ITEM_RADIUS, SIZE - 1.0 - ITEM_RADIUS)
        hazard.speed_x = either(level) * rules.fastest * between(level, rules.slowest, 1.0)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    level.state[0].tick += 1
    me, reach = level.bodies[0], rules.body.radius + ITEM_RADIUS
    before = math.hypot(me.goal_x - me.x, me.goal_y - me.y)
    obey(me, controls[0])
    me.turn = me.attack = 0.0
    move(me, level.walls, rules.body)
    hit = False
    for i in range(len(level.items)):
        drift(level.items[i], level.walls, rules.body)
        hit |= math.hypot(level.items[i].x - me.x, level.items[i].y - me.y) < reach
    distance = math.hypot(me.goal_x - me.x, me.goal_y - me.y)
    arrived = distance < rules.goal_radius
    over = hit or arrived
    out.terminated[n] = over
    out.truncated[n] = not over and level.state[0].tick >= rules.time_limit
    reward = rules.progress_reward * (before - distance) - rules.step_cost
    if hit:
        reward -= rules.hit_cost
    if arrived and not hit:
        reward += 1.0
        out.outcome[n] = WIN
    elif over or out.truncated[n]:
        out.outcome[n] = LOSS
    out.reward[n, 0] = reward


@inner
def next_lane(me: BodyState, reach: float) -> int:
    """The first lane that can still hit the body; LANES if it is past them all."""
    lane = math.ceil((me.y - reach - FIRST) / APART)
    return min(max(lane, 0), LANES)


@inner
def squashed(metres: float) -> float:
    return metres / (abs(metres) + SQUASH)


@inner
def sense(level: Level, rules: Rules, rows: F32) -> None:
    rows[0, :] = 0.0
    me, row = level.bodies[0], rows[0]
    row[0], row[1] = squashed(me.goal_y - me.y), squashed(me.x - me.goal_x)
    lane = next_lane(me, rules.body.radius + ITEM_RADIUS)
    at = 2
    for seen in range(lane, min(lane + SEEN, LANES)):
        row[at] = squashed(level.items[seen * EACH].y - me.y)
        for k in range(EACH):
            hazard = level.items[seen * EACH + k]
            row[at + 1 + 2 * k] = squashed(me.x - hazard.x)
            row[at + 2 + 2 * k] = -hazard.speed_x / rules.fastest
        at += 1 + 2 * EACH


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
