"""Fight the guard yourself: `python -m examples.courtyard.play [guard.npc] [--watch]`.

Arrows or WASD walk, space charges where you look, R begins anew. `--watch` leaves the intruder to
his own devices. The guard is any brain that `rlft train` made of the courtyard, or the fighter.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import pygame

import rlft
from examples.courtyard.draw import INK, PALE, painted
from examples.courtyard.env import ACTIONS, sensed
from examples.courtyard.game import HEIGHT, WIDTH, Courtyard, Lead

FIGHTER = Path(__file__).parents[2] / "pretrained" / "fighter.npc"
FRAMES = 40  # a second; the guard decides as often as its brain is used to
PAUSE = 1.5  # seconds after a fight
SAID = {"win": "The guard wins", "loss": "The intruder wins", "draw": "Nobody wins"}


def keys_held() -> Lead:
    held = pygame.key.get_pressed()
    x = float(held[pygame.K_RIGHT] | held[pygame.K_d]) - (held[pygame.K_LEFT] | held[pygame.K_a])
    y = float(held[pygame.K_DOWN] | held[pygame.K_s]) - (held[pygame.K_UP] | held[pygame.K_w])
    length = max(abs(complex(x, y)), 1.0)
    return x / length, y / length, bool(held[pygame.K_SPACE])


def show(window: pygame.Surface, game: Courtyard, font: pygame.font.Font) -> None:
    window.blit(painted(game), (0, 0))
    if game.outcome:
        text = font.render(SAID[game.outcome], True, PALE)
        box = text.get_rect(center=(WIDTH // 2, HEIGHT // 2)).inflate(36, 20)
        pygame.draw.rect(window, INK, box, border_radius=10)
        window.blit(text, text.get_rect(center=box.center))
    pygame.display.flip()


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("brain", nargs="?", default=FIGHTER, help="a .npc file")
    parser.add_argument("--watch", action="store_true", help="let the intruder play itself")
    options = parser.parse_args(arguments)
    brain = rlft.load(options.brain)
    pygame.init()
    window = pygame.display.set_mode((WIDTH, HEIGHT))
    pygame.display.set_caption("Courtyard")
    font, clock, chance = pygame.font.Font(None, 40), pygame.time.Clock(), random.Random()
    while True:
        game, memory, guard = Courtyard(chance), rlft.senses.LastSeen(1), brain.npc()
        over = 0.0  # seconds since the end
        while over < PAUSE:
            for event in pygame.event.get():
                if event.type == pygame.QUIT:
                    pygame.quit()
                    return
                if event.type == pygame.KEYDOWN and event.key == pygame.K_r:
                    over = PAUSE
            if game.outcome:
                over += 1 / FRAMES
            else:
                action = guard.act(sensed([game], memory)[0], dt=1 / FRAMES)
                game.tick(ACTIONS[action], 1 / FRAMES, None if options.watch else keys_held())
            show(window, game, font)
            clock.tick(FRAMES)


if __name__ == "__main__":
    main()
