"""Watch two teams, or join one: `python -m examples.brawl.play [red.npc] [blue.npc]`.

J joins blue and leaves it: WASD or arrows walk, space strikes. 1 and 2 turn red's skill down and
up, 9 and 0 blue's. R begins a new round.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import pygame

import rlft
from examples.brawl.draw import (
    GREY,
    NAMES,
    TEAMS,
    announce,
    hint,
    lighter,
    painted,
    scoreboard,
)
from examples.brawl.game import HEIGHT, WIDTH, Brawl, Lead
from examples.brawl.teams import Team

FIGHTER = Path(__file__).parents[2] / "pretrained" / "fighter.npc"
FRAMES, PAUSE = 60, 2.5  # a second; seconds between rounds
DIALS = {pygame.K_1: (0, -1), pygame.K_2: (0, 1), pygame.K_9: (1, -1), pygame.K_0: (1, 1)}
HELP = "J joins or leaves      1 2 red's skill      9 0 blue's skill      R new round"


def keys_held(struck: bool) -> Lead:
    """What the player wants; `struck`: space has been pressed since the last frame."""
    held = pygame.key.get_pressed()
    x = float(held[pygame.K_RIGHT] | held[pygame.K_d]) - (held[pygame.K_LEFT] | held[pygame.K_a])
    y = float(held[pygame.K_DOWN] | held[pygame.K_s]) - (held[pygame.K_UP] | held[pygame.K_w])
    length = max(abs(complex(x, y)), 1.0)
    return x / length, y / length, struck


class Play:
    """Round after round in a window."""

    def __init__(self, brains: list[rlft.Brain], skills: list[float], size: int = 3) -> None:
        self.window = pygame.display.set_mode((WIDTH, HEIGHT))
        pygame.display.set_caption("The Brawl")
        self.teams = [Team(brains[k], k, size, skills[k]) for k in (0, 1)]
        self.chance, self.size = random.Random(), size
        self.won, self.joined = [0, 0], False
        self.begin()

    def begin(self) -> None:
        self.game, self.over = Brawl(self.chance, self.size), 0.0
        for team in self.teams:
            team.begin()

    @property
    def hero(self):
        """Whom the player leads: the first of blue, until he is beaten."""
        return self.game.teams[1][0] if self.joined else None

    def key(self, key: int) -> None:
        if key == pygame.K_j:
            self.joined = not self.joined
        elif key == pygame.K_r:
            self.begin()
        elif key in DIALS:
            side, way = DIALS[key]
            self.teams[side].skill = round(
                min(max(self.teams[side].skill + 0.1 * way, 0.0), 1.0), 1
            )

    def advance(self, struck: bool, dt: float = 1 / FRAMES) -> None:
        """A frame of the round, or of the pause after it."""
        if self.game.winner is not None:
            self.over += dt
            if self.over > PAUSE:
                self.begin()
            return
        orders = [team.orders(self.game, dt) for team in self.teams]
        self.game.tick(orders, dt, self.hero, keys_held(struck))
        if self.game.winner in (0, 1):
            self.won[self.game.winner] += 1

    def draw(self) -> None:
        self.window.blit(painted(self.game, self.hero), (0, 0))
        skills = [team.skill for team in self.teams]
        scoreboard(self.window, self.game, self.won, skills, self.joined)
        hint(self.window, HELP)
        if self.game.winner is not None:
            side = self.game.winner
            text = "Nobody wins" if side < 0 else f"{NAMES[side]} wins"
            announce(self.window, text, GREY if side < 0 else lighter(TEAMS[side]))
        pygame.display.flip()


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("red", nargs="?", default=FIGHTER, help="a .npc file")
    parser.add_argument("blue", nargs="?", default=FIGHTER, help="a .npc file")
    parser.add_argument("--skills", type=float, nargs=2, default=[0.9, 0.6], metavar="SKILL")
    parser.add_argument("--size", type=int, default=3, help="fighters a team (default: 3)")
    options = parser.parse_args(arguments)
    pygame.init()
    brains = [rlft.load(options.red), rlft.load(options.blue)]
    play, clock = Play(brains, options.skills, options.size), pygame.time.Clock()
    while True:
        struck = False
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                pygame.quit()
                return
            if event.type == pygame.KEYDOWN:
                play.key(event.key)
                struck = struck or event.key == pygame.K_SPACE
        play.advance(struck)
        play.draw()
        clock.tick(FRAMES)


if __name__ == "__main__":
    main()
