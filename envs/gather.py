"""Gather: collect good items and leave the bad ones.

| action | discrete | continuous |
|---|---|---|
| stand, walk, step aside | idle, forward, back, left, right | forward, strafe |
| turn | turn_left, turn_right | turn |
| nothing here | attack | attack |

Observation: `rlft.npc.SENSES`; `target.*` is the nearest good item in view.
Reward: 1 for each good item, -1 for each bad one, minus `step_cost`. A touched item appears
elsewhere. Never terminates; `time_limit` truncates. There is no win or loss: the return counts.
Ids: `rlft/Gather-v0`.
"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, enter, tick
from rlft.envs.items import put
from rlft.envs.kernel import inner, kernel
from rlft.envs.levels import LAYOUTS, build, place
from rlft.envs.rng import angle
from rlft.envs.sensing import in_view, sense
from rlft.envs.world import (
    BAD,
    F32,
    GOOD,
    Body,
    BodyState,
    Capacity,
    Level,
    Mode,
    Out,
    World,
    level_of,
)


class Rules(NamedTuple):
    """The rules of gathering, each a keyword argument of `gym.make`."""

    body: Body = Body()
    layout: int = LAYOUTS.index("pillars")
    size: int = 13  # cells of one metre along each side, border walls included
    good: int = 5  # good items
    bad: int = 4  # bad items
    bad_speed: float = 0.0  # metres a second, at most, along each axis
    step_cost: float = 0.002
    time_limit: int = 300  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(items=max(rules.good + rules.bad, 1), size=rules.size)


@inner
def start(level: Level, rules: Rules) -> None:
    clear(level)
    build(level, rules.layout)
    x, y = place(level, rules.body.radius)
    enter(level.bodies[0], x, y, angle(level), 0)
    for i in range(rules.good + rules.bad):
        if i < rules.good:
            put(level, i, GOOD, 0.0)
        else:
            put(level, i, BAD, rules.bad_speed)
    seek(level, level.bodies[0], rules.body)


@inner
def seek(level: Level, me: BodyState, body: Body) -> None:
    """The objective is the nearest good item in view."""
    nearest = math.inf
    me.goal_known = 0.0
    for i in range(len(level.items)):
        item = level.items[i]
        if item.kind == GOOD:
            square = in_view(level, me, item.x, item.y, body)
            if square < nearest:
                nearest = square
                me.goal_x, me.goal_y, me.goal_known = item.x, item.y, 1.0


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    tick(level, controls, rules.body)
    me = level.bodies[0]
    seek(level, me, rules.body)
    out.truncated[n] = level.state[0].tick >= rules.time_limit
    out.reward[n, 0] = me.collected - me.spoiled - rules.step_cost


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
