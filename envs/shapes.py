"""How things look: floor and walls, bodies, items, projectiles, goals. Drawn with a Pen, in metres.

Each function draws one thing as it is told; what there is to draw stands in scene.py.
"""

from __future__ import annotations

import math

from rlft.envs import palette
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.palette import Colour, blend, faded
from rlft.envs.pen import Pen, load_pygame
from rlft.envs.scene import Figure, Flight, Thing
from rlft.envs.world import BAD, GOOD, HAZARD, HEALTH, RANGED, UNARMED, Body, Grid

DEPTH = 0.2  # metres of a wall's face that can be seen below its top
CORNER = 0.16  # metres
ITEM_COLOURS = {
    GOOD: palette.GOOD,
    HEALTH: palette.HEALTH,
    BAD: palette.BAD,
    HAZARD: palette.HAZARD,
}


def draw_room(pen: Pen, walls: Grid) -> None:
    """Floor and walls; cell [row, column] covers x from column, y from row."""
    size = walls.shape[0]
    for row in range(size):
        for column in range(size):
            odd = (row + column) % 2
            pen.box(column, row, 1, 1, palette.FLOOR_ODD if odd else palette.FLOOR)
    cells = [(row, column) for row in range(size) for column in range(size) if walls[row, column]]
    _draw_shadow(pen, cells)
    for row, column in cells:
        _draw_block(pen, walls, row, column)


def _draw_shadow(pen: Pen, cells: list[tuple[int, int]]) -> None:
    """A soft dark seam around the walls, wider below them."""
    pygame = load_pygame()
    size = pen.surface.get_size()
    mask = pygame.Surface(size, pygame.SRCALPHA, 32)
    shade = Pen(mask, pen.scale, pen.left, pen.top)
    for row, column in cells:
        shade.box(column - 0.08, row - 0.26, 1.16, 1.34, (0, 0, 0, 120))
    step = max(round(pen.scale / 8.0), 1)  # blurs over an eighth of a metre
    small = (max(size[0] // step, 1), max(size[1] // step, 1))
    mask = pygame.transform.smoothscale(pygame.transform.smoothscale(mask, small), size)
    pen.surface.blit(mask, (0, 0))


def _draw_block(pen: Pen, walls: Grid, row: int, column: int) -> None:
    """One cell of wall: rounded where it ends, lit from above, its face seen below."""
    size = walls.shape[0]

    def free(r: int, c: int) -> bool:
        return 0 <= r < size and 0 <= c < size and not walls[r, c]

    above, below = free(row + 1, column), free(row - 1, column)
    left, right = free(row, column - 1), free(row, column + 1)
    radii = [CORNER * (a and b) for a, b in ((above, left), (above, right))]
    radii += [CORNER * (a and b) for a, b in ((below, left), (below, right))]
    low = row + (DEPTH if below else 0.0)  # of the top face
    high = row + 1 - low
    if below:
        pen.box(column, row, 1, 1, palette.WALL_FACE, *radii)
    edge = palette.WALL_EDGE if above else palette.WALL_TOP
    pen.box(column, low, 1, high, edge, *radii)
    pen.box(column, low, 1, high - (0.06 if above else 0.0), palette.WALL_TOP, *radii)


def draw_plane(pen: Pen, edge: float) -> None:
    """A floor from -edge to edge metres with a grid and axes."""
    pen.box(-edge, -edge, 2 * edge, 2 * edge, palette.FLOOR, *[0.08] * 4)
    steps = round(edge / 0.5)
    for k in range(1 - steps, steps):
        at, colour = k * 0.5, palette.AXIS if k == 0 else palette.GRID
        width = 0.018 if k % 2 == 0 else 0.008
        pen.line(at, -edge, at, edge, width, colour)
        pen.line(-edge, at, edge, at, width, colour)
        if k % 2 == 0:
            pen.text(f"{at:g}", at + 0.03, -0.03, 0.1, palette.LABEL)
            if k:
                pen.text(f"{at:g}", 0.03, at - 0.03, 0.1, palette.LABEL)


def draw_goal(pen: Pen, x: float, y: float, radius: float, clock: float) -> None:
    """The circle to reach, breathing with the clock (seconds)."""
    breath = 0.5 + 0.5 * math.sin(clock * 3.0)
    pen.disc(x, y, radius, faded(palette.GOAL, 0.14 + 0.08 * breath))
    pen.ring(x, y, radius, min(0.05, 0.16 * radius), faded(palette.GOAL, 0.55 + 0.3 * breath))


def draw_flag(pen: Pen, x: float, y: float, clock: float) -> None:
    """A flag on a pole, waving with the clock (seconds)."""
    pen.disc(x, y, 0.09, faded(palette.INK, 0.5))
    pen.line(x, y, x, y + 0.86, 0.07, palette.WHITE)
    steps = 8
    wave = [0.035 * math.sin(6.0 * k / steps - clock * 6.0) * k / steps for k in range(steps + 1)]
    cloth = [(x + 0.03 + 0.56 * k / steps, y + 0.84 + wave[k]) for k in range(steps + 1)]
    cloth += [(x + 0.03 + 0.56 * k / steps, y + 0.46 + wave[k]) for k in range(steps, -1, -1)]
    pen.polygon(cloth, palette.GOAL)


def draw_point(pen: Pen, x: float, y: float, trail: list[tuple[float, float]]) -> None:
    """The point of PointNavigation and the way it came."""
    colour = palette.TEAMS[0]
    way = [*trail, (x, y)]
    for k in range(1, len(way)):
        pen.line(*way[k - 1], *way[k], 0.03, faded(colour, 0.15 + 0.55 * k / len(way)))
    pen.disc(x, y - 0.015, 0.085, faded(palette.INK, 0.45))
    pen.disc(x, y, 0.075, palette.WHITE)
    pen.disc(x, y, 0.055, colour)


def draw_figure(pen: Pen, figure: Figure, body: Body) -> None:
    """A body: shadow, weapon or nose, team colour, eyes that look where it is heading."""
    x, y, r = figure.x, figure.y, body.radius
    if figure.health <= 0.0:
        _draw_fallen(pen, figure, r)
        return
    colour = blend(palette.team_colour(figure.team), palette.WHITE, 0.85 * figure.hit**1.5)
    dark = blend(colour, palette.INK, 0.55)
    pen.disc(x, y - 0.16 * r, 1.08 * r, faded(palette.INK, 0.4))
    _draw_nose(pen, figure, r, colour, dark)
    pen.disc(x, y, r, dark)
    pen.disc(x, y, r - 0.045, colour)
    pen.disc(x, y + 0.16 * r, 0.62 * r, faded(palette.WHITE, 0.13))
    if figure.outside:
        pen.ring(x, y, 0.55 * r, 0.05, faded(palette.WHITE, 0.85))
    for side in (-0.62, 0.62):
        c, s = math.cos(figure.angle + side), math.sin(figure.angle + side)
        pen.disc(x + c * 0.66 * r, y + s * 0.66 * r, 0.2 * r, palette.WHITE)
        pen.disc(x + c * 0.74 * r, y + s * 0.74 * r, 0.1 * r, palette.INK)


def _draw_nose(pen: Pen, figure: Figure, r: float, colour: Colour, dark: Colour) -> None:
    x, y, c, s = figure.x, figure.y, math.cos(figure.angle), math.sin(figure.angle)
    if figure.weapon == RANGED:
        pen.line(x, y, x + c * 1.5 * r, y + s * 1.5 * r, 0.5 * r, dark)
        pen.line(x, y, x + c * 1.42 * r, y + s * 1.42 * r, 0.28 * r, colour)
        return
    tip = 1.3 if figure.weapon == UNARMED else 1.5
    for end, width, shade in ((tip, 1.3, dark), (tip - 0.14, 1.04, colour)):
        base_x, base_y = x + c * 0.6 * r, y + s * 0.6 * r
        pen.taper(base_x, base_y, x + c * end * r, y + s * end * r, width * r, 0.1 * r, shade)


def _draw_fallen(pen: Pen, figure: Figure, r: float) -> None:
    colour = blend(palette.FALLEN, palette.team_colour(figure.team), 0.25)
    if figure.hit > 0.0:
        grown = r * (1.0 + 1.2 * (1.0 - figure.hit))
        pen.ring(figure.x, figure.y, grown, 0.08, faded(palette.WHITE, 0.8 * figure.hit))
    pen.disc(figure.x, figure.y, r, faded(palette.INK, 0.35))
    pen.ring(figure.x, figure.y, r, 0.06, faded(colour, 0.8))
    d = 0.38 * r
    for turn in (-1, 1):
        pen.line(figure.x - d, figure.y - d * turn, figure.x + d, figure.y + d * turn, 0.08, colour)


def draw_swing(pen: Pen, figure: Figure, body: Body) -> None:
    """The arc of a blow: it flashes, opens and fades."""
    glow, half = figure.swing, math.radians(body.arc)
    x, y, angle = figure.x, figure.y, figure.angle
    colour = blend(palette.team_colour(figure.team), palette.WHITE, 0.45)
    pen.sector(x, y, angle, half, body.radius, body.reach, faded(colour, 0.35 * glow))
    edge = body.reach - (0.06 + 0.16 * glow)
    pen.sector(x, y, angle, half, edge, body.reach, faded(palette.WHITE, 0.9 * glow))


def draw_health(pen: Pen, figure: Figure, body: Body) -> None:
    """A bar above the body."""
    width, height = 0.84, 0.11
    left, low = figure.x - width / 2.0, figure.y + body.radius + 0.24
    pen.box(left - 0.035, low - 0.035, width + 0.07, height + 0.07, palette.INK, *[0.09] * 4)
    health = min(max(figure.health, 0.0), 1.0)
    colour = blend(blend(palette.LOW, palette.GOAL, health * 2), palette.FULL, health * 2 - 1)
    filled = max(width * health, 0.06)
    pen.box(left, low, filled, height, colour, *[0.055] * 4)


def draw_flight(pen: Pen, flight: Flight, radius: float) -> None:
    """A projectile and its trail."""
    colour = palette.team_colour(flight.team)
    for share, opacity in ((1.0, 0.25), (0.6, 0.35)):
        tail_x = flight.x + (flight.tail_x - flight.x) * share
        tail_y = flight.y + (flight.tail_y - flight.y) * share
        pen.taper(flight.x, flight.y, tail_x, tail_y, 1.8 * radius, 0.02, faded(colour, opacity))
    pen.disc(flight.x, flight.y, radius * 1.35, faded(colour, 0.5))
    pen.disc(flight.x, flight.y, radius, blend(colour, palette.WHITE, 0.55))


def draw_puff(pen: Pen, x: float, y: float, kind: int, glow: float) -> None:
    """What remains for a moment of a projectile or a taken item: an opening ring."""
    colour = ITEM_COLOURS.get(kind, palette.WHITE)
    radius = (0.2 if kind not in ITEM_COLOURS else 0.35) * (1.0 + 1.2 * (1.0 - glow))
    pen.ring(x, y, radius, 0.03 + 0.07 * glow, faded(colour, 0.9 * glow))


def draw_thing(pen: Pen, thing: Thing, clock: float) -> None:
    """An item: a green gem, a cross that heals, a purple bad one, a spiked hazard."""
    x, y, r = thing.x, thing.y, ITEM_RADIUS * thing.size
    colour = ITEM_COLOURS[thing.kind]
    dark, light = blend(colour, palette.INK, 0.5), blend(colour, palette.WHITE, 0.45)
    if r < 0.02:
        return
    pen.disc(x, y - 0.3 * r, 0.95 * r, faded(palette.INK, 0.35))
    if thing.kind == GOOD:
        pen.polygon(_star(x, y, 1.12 * r, 1.12 * r, 2, math.pi / 2), dark)
        pen.polygon(_star(x, y, 0.9 * r, 0.9 * r, 2, math.pi / 2), colour)
        pen.polygon([(x - 0.9 * r, y), (x, y + 0.9 * r), (x, y)], light)
    elif thing.kind == HEALTH:
        pen.box(x - r, y - r, 2 * r, 2 * r, dark, *[0.5 * r] * 4)
        pen.box(x - 0.85 * r, y - 0.85 * r, 1.7 * r, 1.7 * r, palette.WHITE, *[0.4 * r] * 4)
        pen.box(x - 0.55 * r, y - 0.19 * r, 1.1 * r, 0.38 * r, colour)
        pen.box(x - 0.19 * r, y - 0.55 * r, 0.38 * r, 1.1 * r, colour)
    elif thing.kind == BAD:
        pen.disc(x, y, r, dark)
        pen.disc(x, y, 0.82 * r, colour)
        for turn in (-1, 1):
            d = 0.36 * r
            pen.line(x - d, y - d * turn, x + d, y + d * turn, 0.24 * r, palette.INK)
    else:
        pen.polygon(_star(x, y, 1.3 * r, 0.72 * r, 8, clock * 1.5), dark)
        pen.polygon(_star(x, y, 1.1 * r, 0.6 * r, 8, clock * 1.5), colour)
        pen.disc(x, y, 0.3 * r, palette.INK)


def _star(
    x: float, y: float, outer: float, inner: float, tips: int, angle: float
) -> list[tuple[float, float]]:
    """Corners of a star; of a square for two tips and equal radii."""
    corners = []
    for k in range(2 * tips):
        radius = inner if k % 2 else outer
        a = angle + math.pi * k / tips
        corners.append((x + radius * math.cos(a), y + radius * math.sin(a)))
    return corners
