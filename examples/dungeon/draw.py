"""How the dungeon looks: who is in it, blows, light, and what the player is told."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pygame

from examples.dungeon.game import RADIUS, SWEEP, THIEF, Dungeon, Fighter
from examples.dungeon.level import CHEST, HEIGHT, POTION, STAIRS, WIDTH
from examples.dungeon.scenery import (
    FLAME,
    INK,
    TORCHES,
    Colour,
    ground,
    shine,
    torchlight,
)

BAR = 56  # pixels of the strip below, in which the player's state stands
SIZE = WIDTH, HEIGHT + BAR
STEEL, CAPE = (184, 198, 220), (72, 112, 206)  # guards
HOOD, CLOAK = (98, 172, 104), (62, 124, 76)  # the thief
SKIN, BLADE, HILT = (232, 196, 160), (232, 236, 240), (150, 106, 60)
GOLD, RED, PALE, GREY = (255, 206, 92), (222, 66, 72), (240, 234, 220), (140, 132, 146)
WOOD, WOOD_DARK = (126, 82, 50), (86, 54, 36)


def picture(game: Dungeon) -> np.ndarray:
    """The dungeon as an array (height, width, 3) of bytes."""
    return np.ascontiguousarray(pygame.surfarray.array3d(painted(game)).swapaxes(0, 1))


def show(game: Dungeon, rate: int = 10) -> None:
    """The dungeon in a window, at most `rate` times a second, until it is closed."""
    window = pygame.display.get_surface() or pygame.display.set_mode(SIZE)
    if pygame.event.get(pygame.QUIT):
        pygame.quit()
        raise KeyboardInterrupt("the window was closed")
    window.blit(painted(game), (0, 0))
    pygame.display.flip()
    clock().tick(rate)


@cache
def clock() -> pygame.time.Clock:
    return pygame.time.Clock()


def font(size: int) -> pygame.font.Font:
    pygame.font.init()
    return pygame.font.Font(None, size)


def painted(game: Dungeon) -> pygame.Surface:
    """The dungeon and the strip below it."""
    surface = pygame.Surface(SIZE)
    surface.blit(ground(), (0, 0))
    chest(surface, opened=game.loot)
    if not game.drunk:
        potion(surface, game.time)
    fallen = [guard for guard in game.guards if guard.hearts <= 0]
    for guard in fallen:
        body(surface, guard, STEEL, CAPE)
    standing = [guard for guard in game.guards if guard.hearts > 0]
    for who in sorted([game.thief, *standing], key=lambda fighter: fighter.y):
        if who is game.thief:
            person(surface, who, HOOD, CLOAK)
        else:
            person(surface, who, STEEL, CAPE)
    surface.blit(lit(game), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    flames(surface, game.time)
    for guard in standing:
        thoughts(surface, guard)
    if game.loot and game.thief.hearts > 0:
        sparkle(surface, game)
    state(surface, game)
    return surface


def lit(game: Dungeon) -> pygame.Surface:
    """What the light lets through: torches that flicker, the thief's lantern, the gold."""
    light = torchlight().copy()
    for k, (x, y) in enumerate(TORCHES):
        flicker = math.sin(9 * game.time + 2.1 * k) + math.sin(23 * game.time + 4.7 * k)
        shine(light, x, y + 16, 60 + 5 * round(flicker), (60, 36, 10))
    shine(light, game.thief.x, game.thief.y, 180, (116, 104, 78))
    shine(light, *POTION, 60, (70, 20, 40) if not game.drunk else (0, 0, 0))
    gold = (game.thief.x, game.thief.y) if game.loot else CHEST
    shine(light, *gold, 110, (110, 86, 20))
    if game.loot:  # the way out
        shine(light, *STAIRS, 100 + 12 * round(math.sin(5 * game.time)), (90, 130, 150))
    return pygame.transform.smoothscale(light, (WIDTH, HEIGHT))


def person(surface: pygame.Surface, who: Fighter, head: Colour, coat: Colour) -> None:
    """A fighter with a sword; white while a blow hurts."""
    oval(surface, (0, 0, 0, 90), who.x + 1, who.y + 5, RADIUS + 2, RADIUS - 1)
    sweep(surface, who)
    sword(surface, who)
    body(surface, who, head, coat)
    if who.hearts < who.kind.hearts and who.kind is not THIEF:
        for k in range(who.kind.hearts):
            x = who.x + (k - (who.kind.hearts - 1) / 2) * 9
            pygame.draw.circle(surface, INK, (x, who.y - RADIUS - 10), 4)
            colour = RED if k < who.hearts else GREY
            pygame.draw.circle(surface, colour, (x, who.y - RADIUS - 10), 3)


def body(surface: pygame.Surface, who: Fighter, head: Colour, coat: Colour) -> None:
    if who.hearts <= 0:
        head, coat = ([round(0.55 * c) for c in colour] for colour in (head, coat))
    if who.flash > 0.0:
        head = coat = (255, 240, 235)
    step = math.sin(0.2 * (who.x + who.y)) * 3 if math.hypot(who.vx, who.vy) > 20 else 0.0
    for side in (-1, 1):  # feet
        foot = along(who, side * step, side * 6)
        pygame.draw.circle(surface, INK, foot, 5)
    pygame.draw.circle(surface, INK, (who.x, who.y), RADIUS)
    pygame.draw.circle(surface, coat, (who.x, who.y), RADIUS - 2)
    shoulder = [round(min(1.25 * c + 8, 255)) for c in coat]
    pygame.draw.circle(surface, shoulder, (who.x - 2, who.y - 3), RADIUS - 6)
    crown = along(who, 2, 0)
    pygame.draw.circle(surface, INK, crown, 9)
    pygame.draw.circle(surface, head, crown, 8)
    if who.hearts > 0:
        for side in (-1, 1):
            pygame.draw.circle(
                surface, SKIN if who.kind is THIEF else INK, along(who, 8, 3.4 * side), 2
            )
    pygame.draw.circle(surface, [min(c + 34, 255) for c in head], along(who, -1, -2), 3)


def sword(surface: pygame.Surface, who: Fighter) -> None:
    """At the side, raised before a blow, swept through its arc after that."""
    angle = who.angle + 0.9
    if who.raised > 0.0:
        angle = who.angle + who.kind.arc * 1.5
    elif who.sweep > 0.0:
        angle = who.angle + who.kind.arc * (2 * who.sweep / SWEEP - 1)
    reach = who.kind.reach - RADIUS
    hand, tip = polar(who, angle, RADIUS - 2), polar(who, angle, reach)
    guard = polar(who, angle, RADIUS + 4)
    pygame.draw.line(surface, INK, hand, tip, 6)
    pygame.draw.line(surface, BLADE if who.raised <= 0.0 else (255, 214, 150), guard, tip, 3)
    pygame.draw.line(surface, HILT, hand, guard, 4)


def sweep(surface: pygame.Surface, who: Fighter) -> None:
    """The arc that a blow leaves in the air; its outline while the sword is raised."""
    if who.sweep <= 0.0 and who.raised <= 0.0:
        return
    reach = round(who.kind.reach)
    veil = pygame.Surface((2 * reach, 2 * reach), pygame.SRCALPHA)
    angles = [who.angle + who.kind.arc * k / 8 for k in range(-8, 9)]
    outer = [(reach + reach * math.cos(a), reach + reach * math.sin(a)) for a in angles]
    inner = [(reach + 16 * math.cos(a), reach + 16 * math.sin(a)) for a in reversed(angles)]
    if who.sweep > 0.0:
        pygame.draw.polygon(veil, (255, 246, 224, round(150 * who.sweep / SWEEP)), outer + inner)
    else:
        colour = RED if who.kind is not THIEF else PALE
        pygame.draw.polygon(veil, (*colour, 46), outer + inner)
    surface.blit(veil, (who.x - reach, who.y - reach))


def thoughts(surface: pygame.Surface, guard: Fighter) -> None:
    """What a guard is about: nothing, a question, an alarm."""
    sign, colour = {"search": ("?", GOLD), "fight": ("!", RED)}.get(guard.mood, ("", PALE))
    x, y = guard.x, guard.y - RADIUS - (26 if guard.hearts < guard.kind.hearts else 14)
    for shade, dx in ((INK, 1), (colour, 0)):
        text = font(28).render(sign, True, shade)
        surface.blit(text, text.get_rect(center=(x + dx, y + dx)))


def chest(surface: pygame.Surface, opened: bool) -> None:
    box = pygame.Rect(0, 0, 38, 28)
    box.center = round(CHEST[0]), round(CHEST[1])
    pygame.draw.rect(surface, INK, box.inflate(4, 4), border_radius=6)
    pygame.draw.rect(surface, WOOD, box, border_radius=5)
    if opened:
        pygame.draw.rect(surface, INK, box.inflate(-8, -8), border_radius=3)
        return
    pygame.draw.rect(surface, WOOD_DARK, (box.left, box.top + 11, box.width, 3))
    for x in (box.left + 5, box.right - 8):
        pygame.draw.rect(surface, GOLD, (x, box.top, 3, box.height))
    pygame.draw.rect(surface, GOLD, (box.centerx - 4, box.top + 9, 8, 9), border_radius=2)


def potion(surface: pygame.Surface, time: float) -> None:
    x, y = POTION[0], POTION[1] + 2 * math.sin(3 * time)
    oval(surface, (0, 0, 0, 80), POTION[0], POTION[1] + 12, 9, 4)
    pygame.draw.circle(surface, INK, (x, y + 2), 11)
    pygame.draw.circle(surface, RED, (x, y + 2), 9)
    pygame.draw.circle(surface, (255, 150, 150), (x - 3, y - 1), 3)
    pygame.draw.rect(surface, INK, (x - 5, y - 14, 10, 7))
    pygame.draw.rect(surface, HILT, (x - 3, y - 13, 6, 6))


def flames(surface: pygame.Surface, time: float) -> None:
    for k, (x, y) in enumerate(TORCHES):
        sway = math.sin(11 * time + 1.7 * k)
        pygame.draw.line(surface, WOOD_DARK, (x, y + 9), (x, y - 1), 4)
        for colour, size in (((214, 84, 34), 7), (FLAME, 5), ((255, 236, 170), 3)):
            tip = (x + sway * size / 4, y - 2.2 * size - sway)
            pygame.draw.polygon(surface, colour, [(x - size, y - 3), tip, (x + size, y - 3)])
            pygame.draw.circle(surface, colour, (x, y - 3), size)


def sparkle(surface: pygame.Surface, game: Dungeon) -> None:
    """The treasure on the thief's back."""
    sack = along(game.thief, -9, 0)
    pygame.draw.circle(surface, INK, sack, 8)
    pygame.draw.circle(surface, GOLD, sack, 6)
    for k in range(5):
        angle = 1.3 * k + 2.5 * game.time
        size = 2 + math.sin(7 * game.time + k)
        spot = sack[0] + 15 * math.cos(angle), sack[1] + 15 * math.sin(angle)
        pygame.draw.circle(surface, (255, 240, 180), spot, max(size, 1))


def state(surface: pygame.Surface, game: Dungeon) -> None:
    """The strip below: hearts, what to do, what is carried."""
    strip = pygame.Rect(0, HEIGHT, WIDTH, BAR)
    pygame.draw.rect(surface, INK, strip)
    pygame.draw.line(surface, WOOD_DARK, strip.topleft, strip.topright, 3)
    for k in range(THIEF.hearts):
        heart(surface, 34 + 34 * k, strip.centery, RED if k < game.thief.hearts else (64, 54, 66))
    task = "Out with it: the guards see it glow!" if game.loot else "Take the treasure"
    words(surface, task, 30, GOLD if game.loot else PALE, center=strip.center)
    left = sum(guard.hearts > 0 for guard in game.guards)
    told = f"{left} guard{'s' * (left != 1)}   {int(game.time // 60)}:{int(game.time % 60):02}"
    words(surface, told, 26, GREY, midright=(WIDTH - 24, strip.centery))


def heart(surface: pygame.Surface, x: float, y: float, colour: Colour) -> None:
    for shade, size in ((INK, 9.5), (colour, 8)):
        for side in (-1, 1):
            pygame.draw.circle(surface, shade, (x + side * size * 0.55, y - 3), size * 0.68)
        points = [(x - size * 1.15, y - 1), (x, y + size * 1.25), (x + size * 1.15, y - 1)]
        pygame.draw.polygon(surface, shade, points)


def words(surface: pygame.Surface, text: str, size: int, colour: Colour, **place) -> None:
    written = font(size).render(text, True, colour)
    surface.blit(written, written.get_rect(**place))


def oval(
    surface: pygame.Surface, colour: Colour, x: float, y: float, wide: float, high: float
) -> None:
    veil = pygame.Surface((2 * wide, 2 * high), pygame.SRCALPHA)
    pygame.draw.ellipse(veil, colour, veil.get_rect())
    surface.blit(veil, (x - wide, y - high))


def along(who: Fighter, ahead: float, left: float) -> tuple[float, float]:
    c, s = math.cos(who.angle), math.sin(who.angle)
    return who.x + ahead * c + left * s, who.y + ahead * s - left * c


def polar(who: Fighter, angle: float, distance: float) -> tuple[float, float]:
    return who.x + distance * math.cos(angle), who.y + distance * math.sin(angle)
