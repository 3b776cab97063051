"""The courtyard as a Gymnasium environment: what the guard senses, does and is paid for.

    rlft plan fighter examples.courtyard.env:Courtyard-v0
    rlft train examples.courtyard.env:Courtyard-v0 --from fighter --steps 20000

| reward | for |
|---|---|
| 0.5, -0.25 | a hit given, taken |
| 1, -1 | the fight won, lost |
| -0.002 | a decision |

Ends (terminated) when one has no heart left; truncated after `LIMIT` seconds, a draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import gymnasium
import numpy as np
from gymnasium import spaces

from examples.courtyard.game import FOUNTAIN, HEARTS, LIMIT, SPEED, SWING, TURN, WALLS, Courtyard
from rlft import senses

ACTIONS = ("idle", "forward", "back", "left", "right", "turn_left", "turn_right", "attack")
TICKS, DT = 4, 0.025  # of the game in a decision, seconds each
SCALE = 40  # pixels in a metre: the guard is as big as the fighter was, and as fast

EYES = senses.Senses(senses.Body(speed=SPEED / SCALE, turn_rate=TURN), scale=SCALE, y_down=True)
SEEN_WALLS = EYES.walls(rectangles=WALLS, circles=[FOUNTAIN])


def sensed(games: Sequence[Courtyard], memory: senses.LastSeen) -> np.ndarray:
    """What the guard of each game senses, (n, 178) by the names of `senses.NAMES`."""
    guards, intruders = (
        senses.Bodies(
            [(one.x, one.y) for one in fighters],
            heading=[one.angle for one in fighters],
            velocity=[(one.vx, one.vy) for one in fighters],
            turning=[one.turning for one in fighters],
            health=[one.hearts / HEARTS for one in fighters],
            cooldown=[one.wait / SWING for one in fighters],
            scene=range(len(games)),
        )
        for fighters in ([game.guard for game in games], [game.intruder for game in games])
    )
    return EYES(
        guards, walls=SEEN_WALLS, foes=intruders, target=memory,
        time_left=[1.0 - game.time / LIMIT for game in games],
    )  # fmt: skip


def decide(game: Courtyard, action: int) -> tuple[float, bool, bool]:
    """Do what the guard chose until it decides again: the reward, whether it ended, was cut."""
    ours, theirs = game.guard.hearts, game.intruder.hearts
    for _ in range(TICKS):
        if not game.outcome:
            game.tick(ACTIONS[action], DT)
    reward = 0.5 * (theirs - game.intruder.hearts) - 0.25 * (ours - game.guard.hearts) - 0.002
    reward += {"win": 1.0, "loss": -1.0}.get(game.outcome, 0.0)
    return reward, game.outcome in ("win", "loss"), game.outcome == "draw"


class CourtyardEnv(gymnasium.Env):
    """The guard decides ten times a second."""

    metadata = {  # noqa: RUF012 (Gymnasium's)
        "render_modes": ["human", "rgb_array"],
        "render_fps": 10,
        "rlft": {
            "senses": senses.NAMES,
            "actions": ACTIONS,
            "body": asdict(EYES.body),
            "decision_interval": TICKS * DT,
        },
    }
    observation_space = spaces.Box(senses.LOW, senses.HIGH)
    action_space = spaces.Discrete(len(ACTIONS))

    def __init__(self, render_mode: str | None = None) -> None:
        self.render_mode = render_mode

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.game, self.memory = Courtyard(self.np_random), senses.LastSeen(1)
        return sensed([self.game], self.memory)[0], {}

    def step(self, action):
        reward, ended, cut = decide(self.game, action)
        info = {"outcome": self.game.outcome} if ended or cut else {}
        return sensed([self.game], self.memory)[0], reward, ended, cut, info

    def render(self):
        from examples.courtyard import draw  # only who looks needs pygame

        return draw.show(self.game) if self.render_mode == "human" else draw.picture(self.game)


gymnasium.register(
    "Courtyard-v0",
    entry_point=CourtyardEnv,
    vector_entry_point="examples.courtyard.copies:CourtyardVectorEnv",  # not needed, but fast
)
