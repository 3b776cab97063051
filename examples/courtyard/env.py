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


def sensed(game: Courtyard, memory: senses.LastSeen) -> np.ndarray:
    """What the guard senses, by the names of `senses.NAMES`."""
    bodies = [
        senses.Bodies(
            (fighter.x, fighter.y), heading=fighter.angle, velocity=(fighter.vx, fighter.vy),
            turning=fighter.turning, health=fighter.hearts / HEARTS, cooldown=fighter.wait / SWING,
        )
        for fighter in (game.guard, game.intruder)
    ]  # fmt: skip
    return EYES(
        bodies[0], walls=SEEN_WALLS, foes=bodies[1], target=memory,
        time_left=1.0 - game.time / LIMIT,
    )[0]  # fmt: skip


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
        return sensed(self.game, self.memory), {}

    def step(self, action):
        game = self.game
        ours, theirs = game.guard.hearts, game.intruder.hearts
        for _ in range(TICKS):
            if not game.outcome:
                game.tick(ACTIONS[action], DT)
        reward = 0.5 * (theirs - game.intruder.hearts) - 0.25 * (ours - game.guard.hearts) - 0.002
        reward += {"win": 1.0, "loss": -1.0}.get(game.outcome, 0.0)
        info = {"outcome": game.outcome} if game.outcome else {}
        ended = game.outcome in ("win", "loss")
        return sensed(game, self.memory), reward, ended, game.outcome == "draw", info

    def render(self):
        from examples.courtyard import draw  # only who looks needs pygame

        return draw.show(self.game) if self.render_mode == "human" else draw.picture(self.game)


gymnasium.register("Courtyard-v0", entry_point=CourtyardEnv)
