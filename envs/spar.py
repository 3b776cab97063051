"""Spar: trade blows with a foe that hits back and cannot be beaten.

| action | discrete | continuous |
|---|---|---|
| stand, walk, step aside | idle, forward, back, left, right | forward, strafe |
| turn | turn_left, turn_right | turn |
| strike or shoot | attack | attack > 0.5 |

Observation: `rlft.npc.SENSES`; `target.*` is where the foe was last seen.
Reward, in the arena's terms: `hit_reward` for each blow's worth of damage given, minus `hit_cost`
for each taken, minus `step_cost`, -1 for death. The foe's health starts anywhere and returns to
full when it runs out. Ends (terminated) with the learner's death; `time_limit` truncates.
`info["outcome"]`: win for who survives to the time limit, else loss.
Ids: `rlft/Spar-v0`.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, look, tick
from rlft.envs.kernel import inner, kernel
from rlft.envs.levels import LAYOUTS, build
from rlft.envs.rng import between
from rlft.envs.sensing import sense
from rlft.envs.teams import Mix, arm, blows, field_team, mix_of
from rlft.envs.world import F32, LOSS, WIN, Body, Capacity, Level, Mode, Out, World, level_of


class Rules(NamedTuple):
    """The rules of sparring, each a keyword argument of `gym.make`."""

    body: Body = Body()
    layout: int = LAYOUTS.index("pillars")
    size: int = 13  # cells of one metre along each side, border walls included
    foes: Mix = mix_of(chaser=1.0)  # bots of the sparring partner
    weapon: int = 0  # of the learner: melee, ranged or unarmed
    foe_weapon: int = 0  # of the partner, but for archers and sentries, who shoot
    foe_skill: float = 1.0  # 0 to 1
    foe_pace: float = 0.8  # factor on the partner's speed
    hit_reward: float = 0.5  # for a blow given; more than one taken costs, or hiding would pay
    hit_cost: float = 0.1  # for a blow taken
    step_cost: float = 0.005
    time_limit: int = 300  # decisions


def capacity(rules: Rules) -> Capacity:
    return Capacity(bodies=2, shots=8, size=rules.size)


@inner
def start(level: Level, agents: int, rules: Rules) -> None:
    clear(level)
    build(level, rules.layout)
    field_team(level, 0, 1, agents, 0, rules.foes, rules.body)
    field_team(level, 1, 2, agents, 1, rules.foes, rules.body)
    arm(level.bodies[0], rules.weapon, 1.0, 1.0)
    arm(level.bodies[1], rules.foe_weapon, rules.foe_skill, rules.foe_pace)
    level.bodies[1].health = between(level, 0.2, 1.0)
    look(level, rules.body)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    tick(level, controls, rules.body)
    if level.bodies[1].health <= 0.0:
        level.bodies[1].health = 1.0
        look(level, rules.body)  # nobody saw it while it was down
    dead = level.bodies[0].health <= 0.0
    out.terminated[n] = dead
    out.truncated[n] = not dead and level.state[0].tick >= rules.time_limit
    if dead:
        out.outcome[n] = LOSS
    elif out.truncated[n]:
        out.outcome[n] = WIN
    for b in range(out.reward.shape[1]):
        reward = (
            blows(level.bodies[b], rules.body, rules.hit_reward, rules.hit_cost) - rules.step_cost
        )
        if dead:
            reward += -1.0 if level.bodies[b].team == 0 else 1.0
        out.reward[n, b] = reward


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
