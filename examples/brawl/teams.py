"""Who fights: a team of NPCs that share a brain, each at the team's skill."""

from __future__ import annotations

import math
from itertools import pairwise

import rlft
from examples.brawl.game import (
    CENTRE,
    HEARTS,
    LIMIT,
    PILLARS,
    REST,
    RING,
    SPEED,
    TURN,
    Brawl,
    Fighter,
)
from rlft import senses

EYES = senses.Senses(senses.Body(speed=3.0, turn_rate=TURN), scale=SPEED / 3, y_down=True)
CORNERS = [
    (CENTRE[0] + RING * math.cos(math.tau * k / 32), CENTRE[1] + RING * math.sin(math.tau * k / 32))
    for k in range(33)
]
WALLS = EYES.walls(segments=[(*a, *b) for a, b in pairwise(CORNERS)], circles=PILLARS)


def bodies(fighters: list[Fighter]) -> senses.Bodies:
    return senses.Bodies(
        [(f.x, f.y) for f in fighters], heading=[f.angle for f in fighters],
        velocity=[(f.vx, f.vy) for f in fighters], turning=[f.turning for f in fighters],
        health=[max(f.hearts, 0) / HEARTS for f in fighters],
        cooldown=[f.wait / REST for f in fighters],
    )  # fmt: skip


class Team:
    """The minds of one side. `skill` from 0 to 1 may be changed at any time."""

    def __init__(self, brain: rlft.Brain, side: int, size: int = 3, skill: float = 1.0) -> None:
        self.side, self.skill = side, skill
        self.squad, self.actions = brain.squad(size, seed=side), brain.actions
        self.seen = senses.LastSeen(size)

    def begin(self) -> None:
        """A new round."""
        for i in range(len(self.seen.position)):
            self.squad.reset(i)
            self.seen.forget(i)

    def orders(self, game: Brawl, dt: float) -> list[str]:
        """What each of them wants to do, `dt` seconds after it was last asked."""
        rows = EYES(
            bodies(game.teams[self.side]), walls=WALLS, foes=bodies(game.teams[1 - self.side]),
            target=self.seen, time_left=1.0 - game.time / LIMIT,
        )  # fmt: skip
        return [self.actions[i] for i in self.squad.act(rows, dt=dt, skill=self.skill)]
