"""The dungeon as a Gymnasium environment: what a guard senses, does and is paid for.

    rlft train examples.dungeon.env:Dungeon-v0 --from fighter

| reward | for |
|---|---|
| 0.5, -0.25 | a blow that hits, that is taken |
| 1 | the thief is beaten |
| -1 | the guard is beaten, or the thief is out with the treasure |
| -0.002 | a decision |

A step ends when the guard sees the thief: as long as it does not, it finds its way by itself. Ends
(terminated) as above; truncated after `LIMIT` seconds, a draw.
"""

from __future__ import annotations

from dataclasses import asdict

import gymnasium
import numpy as np
from gymnasium import spaces

from examples.dungeon.game import GUARD, TURN, Dungeon
from examples.dungeon.level import SOLID, TILE
from examples.dungeon.rogue import Rogue
from rlft import senses

ACTIONS = ("idle", "forward", "back", "left", "right", "turn_left", "turn_right", "attack")
DT, TICKS, LIMIT = 0.05, 2, 60.0  # seconds of a tick, ticks of a decision, seconds of a raid
EYES = senses.Senses(senses.Body(speed=3.0, turn_rate=TURN), scale=GUARD.speed / 3, y_down=True)
WALLS = EYES.walls(SOLID, TILE)


def sensed(game: Dungeon) -> np.ndarray:
    """What each guard senses, a row by the names of `senses.NAMES`."""
    guards, thief = [
        senses.Bodies(
            [(who.x, who.y) for who in group], heading=[who.angle for who in group],
            velocity=[(who.vx, who.vy) for who in group], turning=[who.turning for who in group],
            health=[max(who.hearts, 0) / who.kind.hearts for who in group],
            cooldown=[min(who.wait, 1.0) for who in group],
        )
        for group in (game.guards, [game.thief])
    ]  # fmt: skip
    goals = [guard.goal for guard in game.guards]  # where it last saw the thief
    return EYES(guards, walls=WALLS, foes=thief, target=goals, time_left=0.5)


class DungeonEnv(gymnasium.Env):
    """One guard against a thief who plays himself; it decides ten times a second."""

    metadata = {  # noqa: RUF012 (Gymnasium's)
        "render_modes": ["human", "rgb_array"],
        "render_fps": 10,
        "rlft": {
            "senses": senses.NAMES, "actions": ACTIONS,
            "body": asdict(EYES.body), "decision_interval": TICKS * DT,
        },
    }  # fmt: skip
    observation_space = spaces.Box(senses.LOW, senses.HIGH)
    action_space = spaces.Discrete(len(ACTIONS))

    def __init__(self, render_mode: str | None = None) -> None:
        self.render_mode = render_mode

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.begin()
        while self.play("idle", 0):  # he was out before the guard saw him
            self.begin()
        return sensed(self.game)[0], {}

    def step(self, action):
        game, (guard,) = self.game, self.game.guards
        theirs, ours = game.thief.hearts, guard.hearts
        outcome = self.play(ACTIONS[action], TICKS)
        reward = 0.5 * (theirs - game.thief.hearts) - 0.25 * (ours - guard.hearts) - 0.002
        reward += {"win": 1.0, "loss": -1.0}.get(outcome, 0.0)
        late = not outcome and game.time >= LIMIT
        info = {"outcome": outcome or "draw"} if outcome or late else {}
        return sensed(game)[0], reward, bool(outcome), late, info

    def begin(self):
        self.game, self.rogue = Dungeon(self.np_random, guards=1), Rogue(self.np_random)
        self.game.scatter()

    def play(self, order, ticks):
        """Obey for some ticks, then go on until the guard sees the thief; how it ended, if so."""
        game, (guard,) = self.game, self.game.guards
        while True:
            outcome = game.outcome or ("loss" if guard.hearts <= 0 else "")
            if outcome or game.time >= LIMIT or (ticks <= 0 and guard.mood == "fight"):
                return outcome
            game.tick([order], self.rogue.lead(game), DT)
            ticks -= 1

    def render(self):
        from examples.dungeon import draw  # only who looks needs pygame

        return draw.show(self.game) if self.render_mode == "human" else draw.picture(self.game)


gymnasium.register("Dungeon-v0", entry_point=DungeonEnv)
