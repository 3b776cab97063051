"""Hunt: catch and hit what flees.

| action | discrete | continuous |
|---|---|---|
| stand, walk, step aside | idle, forward, back, left, right | forward, strafe |
| turn | turn_left, turn_right | turn |
| strike | attack | attack > 0.5 |

Observation: `rlft.npc.SENSES`; `target.*` is where the prey was last seen.
Reward: `hit_reward` for each blow given, 1 for the catch, minus `step_cost`. The prey is unarmed
and falls after `blows_to_catch` blows: then the game ends (terminated); `time_limit` truncates.
`info["outcome"]`: win on the catch, else loss.
Ids: `rlft/Hunt-v0`.
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
    MELEE,
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
    """The rules of the hunt, each a keyword argument of `gym.make`."""

    body: Body = Body()
    layout: int = LAYOUTS.index("pillars")
    size: int = 13  # cells of one metre along each side, border walls included
    foes: Mix = mix_of(coward=1.0)  # bots of the prey
    foe_skill: float = 1.0  # 0 to 1
    foe_pace: float = 0.8  # factor on the prey's speed
    blows_to_catch: int = 3
    hit_reward: float = 0.5  # for a blow given
    step_cost: float = 0.005
    time_limit: int = 300  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(bodies=2, size=rules.size)


@inner
def start(level: Level, agents: int, rules: Rules) -> None:
    clear(level)
    build(level, rules.layout)
    field_team(level, 0, 1, agents, 0, rules.foes, rules.body)
    field_team(level, 1, 2, agents, 1, rules.foes, rules.body)
    arm(level.bodies[0], MELEE, 1.0, 1.0)
    arm(level.bodies[1], UNARMED, rules.foe_skill, rules.foe_pace)
    level.bodies[1].health = min((rules.blows_to_catch - 0.5) * rules.body.damage, 1.0)
    look(level, rules.body)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    tick(level, controls, rules.body)
    caught = level.bodies[1].health <= 0.0
    out.terminated[n] = caught
    out.truncated[n] = not caught and level.state[0].tick >= rules.time_limit
    if caught:
        out.outcome[n] = WIN
    elif out.truncated[n]:
        out.outcome[n] = LOSS
    for b in range(out.reward.shape[1]):
        side = 1.0 if level.bodies[b].team == 0 else -1.0
        gain = blows(level.bodies[b], rules.body, rules.hit_reward, 0.0)
        out.reward[n, b] = gain + side * ((1.0 if caught else 0.0) - rules.step_cost)


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
