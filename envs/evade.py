"""Evade: survive armed pursuers without a weapon.

| action | discrete | continuous |
|---|---|---|
| stand, walk, step aside | idle, forward, back, left, right | forward, strafe |
| turn | turn_left, turn_right | turn |
| nothing here | attack | attack |

Observation: `rlft.npc.SENSES`; `target.*` is where the nearest pursuer was last seen.
Reward: `alive_reward` for each decision survived, minus `hit_cost` for each blow's worth of damage
taken, -1 for death. Ends (terminated) with the learner's death; `time_limit` truncates.
`info["outcome"]`: win for who survives to the time limit, else loss.
Ids: `rlft/Evade-v0`.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, look, tick
from rlft.envs.kernel import inner, kernel
from rlft.envs.levels import LAYOUTS, build
from rlft.envs.sensing import sense
from rlft.envs.teams import Mix, arm, blows, field_team, mix_of
from rlft.envs.world import (
    F32,
    LOSS,
    UNARMED,
    WIN,
    Body,
    Capacity,
    Level,
    Mode,
    Out,
    World,
    level_of,
)


class Rules(NamedTuple):
    """The rules of evading, each a keyword argument of `gym.make`."""

    body: Body = Body()
    layout: int = LAYOUTS.index("pillars")
    size: int = 13  # cells of one metre along each side, border walls included
    pursuers: int = 1  # 1 to 4
    foes: Mix = mix_of(chaser=1.0)  # bots of the pursuers
    foe_skill: float = 1.0  # 0 to 1
    foe_pace: float = 0.8  # factor on the pursuers' speed
    alive_reward: float = 0.01
    hit_cost: float = 0.3
    time_limit: int = 300  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(bodies=1 + rules.pursuers, shots=4 * rules.pursuers, size=rules.size)


@inner
def start(level: Level, agents: int, rules: Rules) -> None:
    clear(level)
    build(level, rules.layout)
    field_team(level, 0, 1, agents, 0, rules.foes, rules.body)
    field_team(level, 1, 1 + rules.pursuers, agents, 1, rules.foes, rules.body)
    arm(level.bodies[0], UNARMED, 1.0, 1.0)
    for b in range(1, 1 + rules.pursuers):
        arm(level.bodies[b], 0, rules.foe_skill, rules.foe_pace)
    look(level, rules.body)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    tick(level, controls, rules.body)
    dead = level.bodies[0].health <= 0.0
    out.terminated[n] = dead
    out.truncated[n] = not dead and level.state[0].tick >= rules.time_limit
    if dead:
        out.outcome[n] = LOSS
    elif out.truncated[n]:
        out.outcome[n] = WIN
    for b in range(out.reward.shape[1]):
        if level.bodies[b].team == 0:
            life = -1.0 if dead else rules.alive_reward
            out.reward[n, b] = life + blows(
                level.bodies[b], rules.body, rules.hit_cost, rules.hit_cost
            )
        else:
            life = 1.0 if dead else -rules.alive_reward
            out.reward[n, b] = life + blows(
                level.bodies[b], rules.body, rules.hit_cost, rules.hit_cost
            )


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
            start(level, out.reward.shape[1], rules)
        sense(level, rules, out.observation[n])
