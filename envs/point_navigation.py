"""PointNavigation: the classic continuous task of a point that seeks a goal in the plane.

The start is uniform in [-1, 1] x [-1, 1]; an action in [-1, 1] x [-1, 1] times `max_step` moves the
point, whose position is clipped to [-2, 2]; the heading is always east, so that `forward` is +x and
`strafe` is +y.

| action | discrete | continuous |
|---|---|---|
| stand | idle | |
| move by `max_step` along an axis | forward, back, left, right | forward, strafe |
| along a diagonal | forward_left, forward_right, back_left, back_right | both |

Observation: `self.x`, `self.y`; with `goal="random"` also `goal.x`, `goal.y`. Metres.
Reward: minus the distance to the goal after the move, metres.
Ends (terminated) under `goal_radius`; `time_limit` truncates. `info["outcome"]`: win on arrival,
else loss. Ids: `rlft/PointNavigation-v0`.
"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, enter, obey
from rlft.envs.kernel import inner, kernel
from rlft.envs.rng import between
from rlft.envs.world import F32, LOSS, WIN, Capacity, Level, Mode, Out, World, level_of
from rlft.npc.schema import Schema, Sense

EDGE = 2.0  # metres: the position is clipped to [-EDGE, EDGE]
GOALS = ("fixed", "random")
FIXED, RANDOM = 0, 1

DISCRETE_ACTIONS = (
    "idle", "forward", "back", "left", "right",
    "forward_left", "forward_right", "back_left", "back_right",
)  # fmt: skip
CONTINUOUS_ACTIONS = ("forward", "strafe")


class Rules(NamedTuple):
    """The rules of point navigation, each a keyword argument of `gym.make`."""

    goal: int = FIXED  # fixed at (goal_x, goal_y), or random: drawn anew for every episode
    goal_x: float = 0.5  # metres
    goal_y: float = 0.5  # metres
    goal_radius: float = 0.1  # metres
    max_step: float = 0.1  # metres a decision along each axis
    time_limit: int = 100  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(size=1)


def senses(rules: Rules) -> Schema:
    names = ["self.x", "self.y"] + ["goal.x", "goal.y"] * (rules.goal == RANDOM)
    return Schema(tuple(Sense(name, -EDGE, EDGE, "m") for name in names))


@inner
def start(level: Level, rules: Rules) -> None:
    clear(level)
    me = level.bodies[0]
    enter(me, between(level, -1.0, 1.0), between(level, -1.0, 1.0), 0.0, 0)
    me.goal_x, me.goal_y, me.goal_known = rules.goal_x, rules.goal_y, 1.0
    if rules.goal == RANDOM:
        me.goal_x, me.goal_y = between(level, -1.0, 1.0), between(level, -1.0, 1.0)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    level.state[0].tick += 1
    me = level.bodies[0]
    obey(me, controls[0])
    me.x = min(max(me.x + me.forward * rules.max_step, -EDGE), EDGE)
    me.y = min(max(me.y + me.strafe * rules.max_step, -EDGE), EDGE)
    distance = math.hypot(me.goal_x - me.x, me.goal_y - me.y)
    arrived = distance < rules.goal_radius
    out.terminated[n] = arrived
    out.truncated[n] = not arrived and level.state[0].tick >= rules.time_limit
    if arrived:
        out.outcome[n] = WIN
    elif out.truncated[n]:
        out.outcome[n] = LOSS
    out.reward[n, 0] = -distance


@inner
def sense(level: Level, rules: Rules, rows: F32) -> None:
    me = level.bodies[0]
    rows[0, 0], rows[0, 1] = me.x, me.y
    if rules.goal == RANDOM:
        rows[0, 2], rows[0, 3] = me.goal_x, me.goal_y


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
