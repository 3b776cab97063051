"""How the brawl looks: the ring and its crowd, the fighters, the scoreboard."""

from __future__ import annotations

import math
import random
from functools import cache

import pygame

from examples.brawl.game import (
    ARC,
    CENTRE,
    HEARTS,
    HEIGHT,
    LIMIT,
    PILLARS,
    RADIUS,
    REACH,
    RING,
    SWEEP,
    WIDTH,
    Brawl,
    Fighter,
)

INK, PALE, GREY = (34, 26, 30), (250, 242, 226), (150, 138, 130)
TEAMS = ((206, 62, 58), (52, 112, 196))  # of coats and banners
NAMES = ("RED", "BLUE")
SAND, GRAIN, RUT = (226, 194, 140), (214, 180, 124), (204, 168, 112)
STONE, STONE_LIT, STONE_DARK = (168, 150, 134), (196, 178, 158), (122, 104, 94)
STANDS, STEEL, HILT, GOLD = (70, 56, 56), (236, 240, 244), (140, 96, 56), (255, 206, 92)
HAIR = ((50, 36, 30), (84, 60, 40), (32, 28, 34), (124, 100, 64), (88, 44, 34))
CLOTH = ((124, 52, 52), (50, 76, 118), (122, 100, 60), (66, 92, 66), (96, 74, 98), (134, 126, 114))
FACE = (166, 136, 112)
TOP = 76  # pixels of the scoreboard
TWICE = 2  # the ring is painted larger and scaled down, which smooths its edges

Colour = tuple[int, ...]
Point = tuple[float, float]


def font(size: int) -> pygame.font.Font:
    pygame.font.init()
    return pygame.font.Font(None, size)


def painted(game: Brawl, hero: Fighter | None = None) -> pygame.Surface:
    """The ring and who fights in it; the hero is marked."""
    surface = ground().copy()
    crowd(surface, game)
    everybody = sorted(game.teams[0] + game.teams[1], key=lambda f: (f.hearts > 0, f.y))
    for who in everybody:
        if who is hero and who.hearts > 0:
            pygame.draw.circle(surface, GOLD, (who.x, who.y + 3), RADIUS + 7, 3)
        fighter(surface, who)
    return surface


@cache
def ground() -> pygame.Surface:
    """Stands, wall, sand and pillars."""
    size = WIDTH * TWICE, HEIGHT * TWICE
    large, chance = pygame.Surface(size), random.Random(3)
    large.fill(STANDS)
    for row in range(7):  # steps of the stands
        shade = [c + 5 * (row % 2) - 4 * row for c in STANDS]
        disc(large, shade, *CENTRE, RING + 214 - 28 * row)
    disc(large, STONE_DARK, CENTRE[0], CENTRE[1] + 4, RING + 20)
    disc(large, STONE, *CENTRE, RING + 18)
    disc(large, STONE_LIT, *CENTRE, RING + 13)
    for k in range(48):  # joints of the wall
        ends = [around(math.tau * k / 48, RING + out) for out in (2, 17)]
        pygame.draw.line(large, STONE, *(at(*end) for end in ends), 4)
    disc(large, STONE_DARK, *CENTRE, RING + 2)
    disc(large, RUT, *CENTRE, RING)
    disc(large, SAND, CENTRE[0], CENTRE[1] + 4, RING - 6)
    for _ in range(900):
        x, y = around(chance.uniform(0, math.tau), RING * 0.97 * math.sqrt(chance.random()))
        disc(large, chance.choice((GRAIN, RUT, SAND)), x, y, chance.uniform(0.8, 2.2))
    for k in range(3):
        area = pygame.Rect(0, 0, *(TWICE * (200 + 130 * k),) * 2)
        area.center = at(*CENTRE)
        pygame.draw.arc(large, GRAIN, area, 0.6 + k, 3.6 + k, 5)
    for x, y, radius in PILLARS:
        pillar(large, x, y, radius)
    for k in range(8):
        banner(large, *around(math.tau * (k + 0.5) / 8, RING + 10), TEAMS[k % 2])
    return pygame.transform.smoothscale(large, (WIDTH, HEIGHT))


def pillar(large: pygame.Surface, x: float, y: float, radius: float) -> None:
    disc(large, RUT, x + 7, y + 9, radius)
    disc(large, INK, x, y, radius)
    disc(large, STONE_DARK, x, y, radius - 1.5)
    disc(large, STONE, x - 1, y - 2, radius - 4)
    disc(large, STONE_LIT, x - 3, y - 5, radius - 10)
    disc(large, STONE, x - 3, y - 5, radius - 14)


def banner(large: pygame.Surface, x: float, y: float, colour: Colour) -> None:
    cloth = [(x - 9, y - 16), (x + 9, y - 16), (x + 9, y + 12), (x, y + 5), (x - 9, y + 12)]
    pygame.draw.polygon(large, colour, [at(*point) for point in cloth])
    pygame.draw.polygon(large, INK, [at(*point) for point in cloth], 3)
    pygame.draw.line(large, HILT, at(x - 12, y - 16), at(x + 12, y - 16), 7)


@cache
def people() -> list[tuple[float, float, Colour, Colour, float]]:
    """Who watches: place, cloth, hair, and when it jumps."""
    chance, found = random.Random(5), []
    for row in range(7):
        distance = RING + 40 + 28 * row
        seats = int(math.tau * distance / 25)
        for k in range(seats):
            x, y = around(math.tau * (k + 0.5 * (row % 2)) / seats, distance)
            if chance.random() < 0.72 and -10 < x < WIDTH + 10 and TOP < y < HEIGHT + 10:
                cloth, hair = chance.choice(CLOTH), chance.choice(HAIR)
                found.append((x, y, cloth, hair, chance.uniform(0, math.tau)))
    return sorted(found, key=lambda seat: seat[1])


def crowd(surface: pygame.Surface, game: Brawl) -> None:
    """They jump when somebody is hit."""
    joy = max(fighter.flash for team in game.teams for fighter in team) * 24
    for x, y, cloth, hair, phase in people():
        up = (1 + joy) * max(math.sin(5 * game.time + phase), 0.0)
        pygame.draw.circle(surface, cloth, (x, y + 5), 8)
        pygame.draw.circle(surface, FACE, (x, y - up), 5)
        pygame.draw.circle(
            surface, hair, (x, y - 2 - up), 5, draw_top_left=True, draw_top_right=True
        )


def fighter(surface: pygame.Surface, who: Fighter) -> None:
    """A fighter with a sword; white while a blow hurts, on the sand when beaten."""
    colour = TEAMS[who.team]
    if who.hearts <= 0:
        stain = [round(0.35 * c + 0.65 * s) for c, s in zip(colour, SAND, strict=True)]
        pygame.draw.circle(surface, RUT, (who.x + 2, who.y + 3), RADIUS)
        pygame.draw.circle(surface, stain, (who.x, who.y), RADIUS - 1)
        pygame.draw.circle(surface, STONE_DARK, along(who, 5, 3), 8)
        return
    pygame.draw.circle(surface, RUT, (who.x + 3, who.y + 6), RADIUS + 1)
    sweep(surface, who)
    sword(surface, who)
    coat = (255, 244, 238) if who.flash > 0.0 else colour
    stride = math.sin(0.2 * (who.x + who.y)) * 3 if math.hypot(who.vx, who.vy) > 20 else 0.0
    for side in (-1, 1):  # feet
        pygame.draw.circle(surface, INK, along(who, side * stride, 7 * side), 5)
    pygame.draw.circle(surface, INK, (who.x, who.y), RADIUS)
    pygame.draw.circle(surface, coat, (who.x, who.y), RADIUS - 2)
    pygame.draw.circle(surface, lighter(coat), (who.x - 2, who.y - 3), RADIUS - 7)
    pygame.draw.circle(surface, INK, along(who, 2, 0), 9)
    pygame.draw.circle(surface, (202, 206, 214), along(who, 2, 0), 8)
    pygame.draw.line(surface, colour, along(who, -6, 0), along(who, 6, 0), 4)  # the crest
    for k in range(HEARTS):
        spot = who.x + (k - (HEARTS - 1) / 2) * 9, who.y - RADIUS - 10
        pygame.draw.circle(surface, INK, spot, 4)
        pygame.draw.circle(surface, colour if k < who.hearts else PALE, spot, 3)


def sword(surface: pygame.Surface, who: Fighter) -> None:
    share = 2 * who.sweep / SWEEP - 1
    angle = who.angle + (ARC * share if who.sweep > 0.0 else 0.9)
    hand, guard, tip = (polar(who, angle, r) for r in (RADIUS - 2, RADIUS + 4, REACH - RADIUS))
    pygame.draw.line(surface, INK, hand, tip, 6)
    pygame.draw.line(surface, STEEL, guard, tip, 3)
    pygame.draw.line(surface, HILT, hand, guard, 4)


def sweep(surface: pygame.Surface, who: Fighter) -> None:
    """What a blow leaves in the air."""
    if who.sweep <= 0.0:
        return
    veil = pygame.Surface((2 * REACH, 2 * REACH), pygame.SRCALPHA)
    angles = [ARC * k / 8 + who.angle for k in range(-8, 9)]
    outer = [(REACH * (1 + math.cos(a)), REACH * (1 + math.sin(a))) for a in angles]
    inner = [(REACH + 16 * math.cos(a), REACH + 16 * math.sin(a)) for a in reversed(angles)]
    pygame.draw.polygon(veil, (255, 255, 250, round(190 * who.sweep / SWEEP)), outer + inner)
    surface.blit(veil, (who.x - REACH, who.y - REACH))


def scoreboard(
    surface: pygame.Surface, game: Brawl, won: list[int], skills: list[float], hero: bool
) -> None:
    """Above: what each team has won, its hearts and its skill, and the clock."""
    pygame.draw.rect(surface, INK, (0, 0, WIDTH, TOP))
    pygame.draw.line(surface, GOLD, (0, TOP), (WIDTH, TOP), 3)
    for side, colour in enumerate(TEAMS):
        turn = 1 if side == 0 else -1
        edge = 0 if side == 0 else WIDTH
        panel = pygame.Rect(0, 0, 96, TOP - 2)
        panel.topleft = (0, 0) if side == 0 else (WIDTH - 96, 0)
        pygame.draw.rect(surface, colour, panel)
        words(surface, str(won[side]), 72, PALE, center=panel.center)
        place = {"midleft" if side == 0 else "midright": (edge + turn * 112, 24)}
        words(surface, NAMES[side] + (" with you" if hero and side else ""), 30, PALE, **place)
        for k, one in enumerate(game.teams[side]):
            for h in range(HEARTS):
                spot = edge + turn * (118 + 60 * k + 12 * h), 52
                pygame.draw.circle(surface, colour if h < one.hearts else (82, 70, 74), spot, 5)
        dial(surface, edge + turn * 352, skills[side], colour)
    left = max(LIMIT - game.time, 0.0)
    words(
        surface, f"{left:.0f}", 54, GOLD if left > 10 else TEAMS[0], center=(WIDTH // 2, TOP // 2)
    )


def dial(surface: pygame.Surface, x: float, skill: float, colour: Colour) -> None:
    """How well a team plays, from 0 to 1."""
    bar = pygame.Rect(0, 0, 84, 12)
    bar.center = round(x), 50
    pygame.draw.rect(surface, (82, 70, 74), bar, border_radius=6)
    pygame.draw.rect(
        surface, lighter(colour), (*bar.topleft, round(84 * skill), 12), border_radius=6
    )
    words(surface, f"skill {skill:.0%}", 24, PALE, center=(bar.centerx, 24))


def announce(surface: pygame.Surface, text: str, colour: Colour) -> None:
    """Who has won the round."""
    banner_area = pygame.Rect(0, 0, WIDTH, 96)
    banner_area.center = CENTRE
    veil = pygame.Surface(banner_area.size, pygame.SRCALPHA)
    veil.fill((*INK, 200))
    surface.blit(veil, banner_area)
    words(surface, text, 68, colour, center=CENTRE)


def hint(surface: pygame.Surface, text: str) -> None:
    """Below: what the keys do."""
    box = pygame.Rect(0, 0, font(22).size(text)[0] + 32, 26)
    box.midbottom = WIDTH // 2, HEIGHT - 4
    pygame.draw.rect(surface, INK, box, border_radius=13)
    words(surface, text, 22, PALE, center=box.center)


def words(surface: pygame.Surface, text: str, size: int, colour: Colour, **place: Point) -> None:
    written = font(size).render(text, True, colour)
    surface.blit(written, written.get_rect(**place))


def lighter(colour: Colour) -> Colour:
    return tuple(min(c + 40, 255) for c in colour)


def around(angle: float, distance: float) -> Point:
    return CENTRE[0] + distance * math.cos(angle), CENTRE[1] + distance * math.sin(angle)


def polar(who: Fighter, angle: float, distance: float) -> Point:
    return who.x + distance * math.cos(angle), who.y + distance * math.sin(angle)


def along(who: Fighter, ahead: float, left: float) -> Point:
    c, s = math.cos(who.angle), math.sin(who.angle)
    return who.x + ahead * c + left * s, who.y + ahead * s - left * c


def at(x: float, y: float) -> tuple[int, int]:
    return round(x * TWICE), round(y * TWICE)


def disc(large: pygame.Surface, colour: Colour, x: float, y: float, radius: float) -> None:
    pygame.draw.circle(large, colour, at(x, y), round(radius * TWICE))
