"""Arena: two teams fight with blows or projectiles until one is beaten.

| action | discrete | continuous |
|---|---|---|
| stand, walk, step aside | idle, forward, back, left, right | forward, strafe |
| turn | turn_left, turn_right | turn |
| strike or shoot | attack | attack > 0.5 |

Observation: `rlft.npc.SENSES`; `target.*` is where the nearest foe was last seen.
Reward: `hit_reward` for each blow's worth of damage given, minus `hit_cost` for each taken, minus
`step_cost`; 1 for a win, -1 for a loss.
Ends (terminated) when a team is beaten; `time_limit` truncates, and then the healthier side wins
and equal is a draw. `info["outcome"]` says win, loss or draw as seen by the first team.
Ids: `rlft/Arena-v0`.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.engine import begin, clear, ended, look, tick
from rlft.envs.items import put
from rlft.envs.kernel import inner, kernel
from rlft.envs.levels import LAYOUTS, build
from rlft.envs.sensing import sense
from rlft.envs.teams import Mix, arm, blows, field_team, mix_of, team_health, verdict
from rlft.envs.world import (
    F32,
    HAZARD,
    HEALTH,
    LOSS,
    RUNNING,
    WIN,
    Body,
    Capacity,
    Level,
    Mode,
    Out,
    World,
    level_of,
)

STANDARD = mix_of(chaser=0.3, skirmisher=0.3, archer=0.2, ambusher=0.1, sentry=0.1)


class Rules(NamedTuple):
    """The rules of the arena, each a keyword argument of `gym.make`."""

    body: Body = Body()
    layout: int = LAYOUTS.index("pillars")
    size: int = 13  # cells of one metre along each side, border walls included
    team_size: int = 1  # bodies a team, 1 to 4
    foes: Mix = STANDARD  # bots of the second team
    friends: Mix = mix_of(chaser=1.0)  # bots of the learner's team mates
    weapon: int = 0  # of the first team: melee, ranged or unarmed
    foe_weapon: int = 0  # of the second, but for archers and sentries, who shoot
    foe_skill: float = 1.0  # 0 to 1
    foe_pace: float = 0.8  # factor on the second team's speed
    pickups: int = 0  # health items
    hazards: int = 0  # drifting hazards
    hit_reward: float = 0.5  # for a blow given; more than one taken costs, or hiding would pay
    hit_cost: float = 0.1  # for a blow taken
    step_cost: float = 0.005
    time_limit: int = 300  # decisions


def capacity(rules: Rules) -> Capacity:
    bodies = 2 * rules.team_size
    items = max(rules.pickups + rules.hazards, 1)
    return Capacity(bodies=bodies, items=items, shots=4 * bodies, size=rules.size)


@inner
def start(level: Level, agents: int, rules: Rules) -> None:
    clear(level)
    build(level, rules.layout)
    team = rules.team_size
    field_team(level, 0, team, agents, 0, rules.friends, rules.body)
    field_team(level, team, 2 * team, agents, 1, rules.foes, rules.body)
    for b in range(2 * team):
        if b < team:
            arm(level.bodies[b], rules.weapon, 1.0, 1.0)
        else:
            arm(level.bodies[b], rules.foe_weapon, rules.foe_skill, rules.foe_pace)
    for i in range(rules.pickups + rules.hazards):
        if i < rules.pickups:
            put(level, i, HEALTH, 0.0)
        else:
            put(level, i, HAZARD, 1.5)
    look(level, rules.body)


@inner
def step(level: Level, n: int, controls: F32, rules: Rules, out: Out) -> None:
    tick(level, controls, rules.body)
    ours, theirs = team_health(level, 0), team_health(level, 1)
    out.terminated[n] = ours <= 0.0 or theirs <= 0.0
    out.truncated[n] = not out.terminated[n] and level.state[0].tick >= rules.time_limit
    if out.terminated[n] or out.truncated[n]:
        out.outcome[n] = verdict(ours, theirs)
    for b in range(out.reward.shape[1]):
        reward = (
            blows(level.bodies[b], rules.body, rules.hit_reward, rules.hit_cost) - rules.step_cost
        )
        if out.terminated[n] and out.outcome[n] != RUNNING:
            first = level.bodies[b].team == 0
            if out.outcome[n] == WIN:
                reward += 1.0 if first else -1.0
            elif out.outcome[n] == LOSS:
                reward += -1.0 if first else 1.0
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
