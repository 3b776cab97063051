"""Navigation: walk to a goal among walls.

| action | discrete | continuous |
|---|---|---|
| stand, walk, step aside | idle, forward, back, left, right | forward, strafe |
| turn | turn_left, turn_right | turn |
| nothing here | attack | attack |

Observation: `rlft.npc.SENSES`; `target.*` is the goal, always known.
Reward: `progress_reward` for each metre that the walking distance to the goal shrank, 1 on
arrival, minus `step_cost`; `hazard_cost` for each touch of a hazard.
Ends (terminated) on arrival, within `goal_radius`; `time_limit` truncates. `info["outcome"]`: win
on arrival, else loss.
Ids: `rlft/Navigation-v0`.
"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, enter, tick
from rlft.envs.geometry import visible
from rlft.envs.items import put
from rlft.envs.kernel import inner, kernel
from rlft.envs.levels import LAYOUTS, build, flood, place, place_apart, walking_distance
from rlft.envs.rng import angle
from rlft.envs.sensing import sense
from rlft.envs.world import BAD, F32, LOSS, WIN, Body, Capacity, Level, Mode, Out, World, level_of


class Rules(NamedTuple):
    """The rules of navigation, each a keyword argument of `gym.make`."""

    body: Body = Body()
    layout: int = LAYOUTS.index("rooms")
    size: int = 13  # cells of one metre along each side, border walls included
    hazards: int = 0  # drifting hazards
    hazard_speed: float = 1.5  # metres a second, at most, along each axis
    hazard_cost: float = 0.3
    goal_radius: float = 0.5  # metres
    progress_reward: float = 0.1  # for a metre
    step_cost: float = 0.002
    time_limit: int = 300  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(items=max(rules.hazards, 1), size=rules.size)


@inner
def start(level: Level, rules: Rules) -> None:
    clear(level)
    build(level, rules.layout)
    me = level.bodies[0]
    x, y = place(level, rules.body.radius)
    enter(me, x, y, angle(level), 0)
    me.goal_x, me.goal_y = place_apart(level, rules.body.radius, x, y, 0.4 * rules.size)
    me.goal_known = 1.0
    flood(level, int(me.goal_y), int(me.goal_x))
    for i in range(rules.hazards):
        put(level, i, BAD, rules.hazard_speed)


@inner
def remaining(level: Level) -> float:
    """Metres still to walk: straight if the goal is in view, else by the cells."""
    me = level.bodies[0]
    if visible(level.walls, me.x, me.y, me.goal_x, me.goal_y):
        return math.hypot(me.goal_x - me.x, me.goal_y - me.y)
    return walking_distance(level, me.x, me.y)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    before = remaining(level)
    tick(level, controls, rules.body)
    me = level.bodies[0]
    arrived = math.hypot(me.goal_x - me.x, me.goal_y - me.y) < rules.goal_radius
    out.terminated[n] = arrived
    out.truncated[n] = not arrived and level.state[0].tick >= rules.time_limit
    if arrived:
        out.outcome[n] = WIN
    elif out.truncated[n]:
        out.outcome[n] = LOSS
    progress = rules.progress_reward * (before - remaining(level))
    arrival = 1.0 if arrived else 0.0
    out.reward[n, 0] = progress + arrival - rules.step_cost - rules.hazard_cost * me.spoiled


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
