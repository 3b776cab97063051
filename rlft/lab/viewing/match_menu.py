"""What lies over the level while nobody fights: the menu, and cards with a word or two."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from rlft.envs import palette
from rlft.envs.palette import Colour, blend
from rlft.envs.pen import load_pygame, write
from rlft.lab.viewing.match import Match, Opponent
from rlft.lab.viewing.panel import ACCENT, DIM, NORMAL, SMALL, TEXT, TRACK

if TYPE_CHECKING:
    import pygame

WIDTH, ROW = 420, 58  # pixels of the menu and of a choice in it
LINE = 46  # letters
HINT = "up, down choose   left, right set the skill   enter fights   esc quits"
DIAL = 150  # pixels


def draw_menu(picture: pygame.Surface, match: Match, title: str) -> None:
    """Who is played against, or the game that is played alone; the choices; what the keys do."""
    game, rows = match.batch.game, len(match.opponents)
    about, hint = [f"{game.name}: choose how well it plays"], HINT
    if match.alone:
        sentence = game.doc.partition("\n\n")[0].replace("\n", " ").partition(": ")[2]
        about, hint = textwrap.wrap(sentence, LINE), "enter begins   esc quits"
    height = 142 + len(about) * 20 + rows * ROW
    left = (picture.get_width() - WIDTH) // 2
    top = (picture.get_height() - height) // 2
    _dim(picture)
    _plate(picture, left, top, WIDTH, height)
    middle, y = left + WIDTH / 2, top + 64
    write(picture, game.name if match.alone else f"You against {title}", middle, top + 26, 40,
          palette.WHITE, 0.5)  # fmt: skip
    for line in about:
        write(picture, line, middle, y, NORMAL, blend(DIM, TEXT, 0.4), 0.5)
        y += 20
    for k, opponent in enumerate(match.opponents):
        _choice(picture, opponent, left + 18, y + 12 + k * ROW, WIDTH - 36, k == match.chosen)
    write(picture, hint, middle, top + height - 36, SMALL, blend(DIM, TEXT, 0.4), 0.5)


def _choice(
    picture: pygame.Surface, opponent: Opponent, x: float, y: float, width: int, lit: bool
) -> None:
    """A name, its dial, its skill in percent."""
    pygame = load_pygame()
    if lit:
        pygame.draw.rect(picture, blend(TRACK, ACCENT, 0.35), (x, y, width, ROW - 10), 0, 8)
        pygame.draw.rect(picture, ACCENT, (x, y, width, ROW - 10), 2, 8)
    x, width = x + 20, width - 40
    ink = palette.WHITE if lit else blend(DIM, TEXT, 0.6)
    write(picture, opponent.name, x, y + 14, 28, ink)
    right = x + width
    write(picture, f"{100 * opponent.skill:.0f} %", right, y + 17, NORMAL, ink, 1.0)
    start = right - 52 - DIAL
    pygame.draw.rect(picture, palette.INK, (start, y + 20, DIAL, 8), 0, 4)
    colour = ACCENT if lit else blend(TRACK, DIM, 0.75)
    pygame.draw.rect(picture, colour, (start, y + 20, max(DIAL * opponent.skill, 4), 8), 0, 4)
    if lit:
        pygame.draw.circle(picture, palette.WHITE, (start + DIAL * opponent.skill, y + 24), 8)


def draw_card(picture: pygame.Surface, text: str, colour: Colour, note: str = "") -> None:
    """A word on a dark plate in the upper part of a picture, with a smaller line below it."""
    left, top = (picture.get_width() - WIDTH) // 2, picture.get_height() // 8
    _plate(picture, left, top, WIDTH, 104)
    write(picture, text, picture.get_width() / 2, top + 20, 52, colour, 0.5)
    write(picture, note, picture.get_width() / 2, top + 70, NORMAL, TEXT, 0.5)


def _dim(picture: pygame.Surface) -> None:
    pygame = load_pygame()
    veil = pygame.Surface(picture.get_size(), pygame.SRCALPHA, 32)
    veil.fill((*palette.INK, 150))
    picture.blit(veil, (0, 0))


def _plate(picture: pygame.Surface, left: int, top: int, width: int, height: int) -> None:
    pygame = load_pygame()
    plate = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    pygame.draw.rect(plate, (*palette.BACKDROP, 245), plate.get_rect(), 0, 16)
    pygame.draw.rect(plate, (*TRACK, 255), plate.get_rect(), 2, 16)
    picture.blit(plate, (left, top))
