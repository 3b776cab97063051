"""Raid the dungeon: `python -m examples.dungeon.play [guard.npc]`.

WASD or arrows walk, shift sneaks, space strikes whoever is near; take the treasure to the stairs.
1, 2 and 3 choose how good the guards are. They are any brain that `rlft train` made of the
dungeon, or the fighter.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import pygame

import rlft
from examples.dungeon.draw import GOLD, GREY, PALE, RED, SIZE, clock, painted, words
from examples.dungeon.env import sensed
from examples.dungeon.game import Dungeon, Lead
from examples.dungeon.rogue import Rogue

FIGHTER = Path(__file__).parents[2] / "pretrained" / "fighter.npc"
FRAMES = 60  # a second; the guards decide as often as their brain is used to
SKILLS = {"easy": 0.4, "normal": 0.7, "hard": 1.0}  # of 1, the guards' best
KEYS = "WASD or arrows walk      shift sneaks      space strikes"
SCREENS = {  # title, colour, what is said, what is to be done
    "title": ("The Dungeon", GOLD, "Take the treasure. Get out.", "space begins"),
    "win": ("Caught", RED, "The guards have you.", "space tries again"),
    "loss": ("Escaped!", GOLD, "The treasure is yours.", "space goes again"),
}


def keys_held(struck: bool) -> Lead:
    """What the player wants; `struck`: space has been pressed since the last frame."""
    held = pygame.key.get_pressed()
    x = float(held[pygame.K_RIGHT] | held[pygame.K_d]) - (held[pygame.K_LEFT] | held[pygame.K_a])
    y = float(held[pygame.K_DOWN] | held[pygame.K_s]) - (held[pygame.K_UP] | held[pygame.K_w])
    length = max(abs(complex(x, y)), 1.0)
    sneak = bool(held[pygame.K_LSHIFT] | held[pygame.K_RSHIFT])
    return Lead(x / length, y / length, struck, sneak)


def screen(window: pygame.Surface, name: str, score: str, level: str) -> None:
    """A title over the darkened dungeon."""
    veil = pygame.Surface(SIZE, pygame.SRCALPHA)
    veil.fill((12, 8, 18, 130))
    window.blit(veil, (0, 0))
    title, colour, said, todo = SCREENS[name]
    x, y = SIZE[0] // 2, SIZE[1] // 2 - 120
    words(window, title, 110, colour, center=(x, y))
    words(window, said, 40, PALE, center=(x, y + 80))
    words(window, score or KEYS, 28, PALE, center=(x, y + 136))
    for k, one in enumerate(SKILLS):
        colour = GOLD if one == level else GREY
        words(window, f"{k + 1} {one}", 30, colour, center=(x + 130 * (k - 1), y + 190))
    words(window, todo, 34, PALE, center=(x, y + 246))


class Play:
    """A window, a raid in it, and the screens before and after."""

    def __init__(self, brain: rlft.Brain, guards: int = 3, watched: bool = False) -> None:
        self.window = pygame.display.set_mode(SIZE)
        pygame.display.set_caption("The Dungeon")
        self.brain, self.guards, self.watched = brain, guards, watched
        self.chance, self.level = random.Random(), "normal"
        self.caught = self.escaped = 0
        self.begin("title")

    def begin(self, shown: str = "") -> None:
        """A new raid; `shown` is the screen before it, if any."""
        self.game, self.shown = Dungeon(self.chance, self.guards), shown
        self.squad, self.rogue = self.brain.squad(self.guards), Rogue(self.chance)

    def key(self, key: int) -> None:
        """A key was pressed while a screen is shown."""
        if key in (pygame.K_1, pygame.K_2, pygame.K_3):
            self.level = list(SKILLS)[key - pygame.K_1]
        elif key == pygame.K_SPACE:
            self.begin()

    def advance(self, struck: bool, dt: float = 1 / FRAMES) -> None:
        """A frame of the raid."""
        orders = self.squad.act(sensed(self.game), dt=dt, skill=SKILLS[self.level])
        lead = self.rogue.lead(self.game) if self.watched else keys_held(struck)
        self.game.tick([self.brain.actions[order] for order in orders], lead, dt)
        self.shown = self.game.outcome
        self.caught += self.shown == "win"
        self.escaped += self.shown == "loss"

    def draw(self) -> None:
        self.window.blit(painted(self.game), (0, 0))
        if self.shown:
            over = self.shown != "title"
            score = f"escaped {self.escaped}      caught {self.caught}" if over else ""
            screen(self.window, self.shown, score, self.level)
        pygame.display.flip()


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("brain", nargs="?", default=FIGHTER, help="a .npc file")
    parser.add_argument("--guards", type=int, default=3, help="1 to 6 (default: 3)")
    parser.add_argument("--watch", action="store_true", help="let the thief play himself")
    options = parser.parse_args(arguments)
    pygame.init()
    play = Play(rlft.load(options.brain), options.guards, options.watch)
    while True:
        struck = False
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                pygame.quit()
                return
            if event.type == pygame.KEYDOWN and play.shown:
                play.key(event.key)
            elif event.type == pygame.KEYDOWN:
                struck = struck or event.key == pygame.K_SPACE
        if not play.shown:
            play.advance(struck)
        play.draw()
        clock().tick(FRAMES)


if __name__ == "__main__":
    main()
