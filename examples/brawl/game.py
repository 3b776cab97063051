"""The brawl: two teams with swords on the sand of a ring, round after round. The rules.

Ordinary Python in pixels, y downwards; it knows nothing of learning.
"""

from __future__ import annotations

import math

WIDTH, HEIGHT = 960, 720  # pixels
CENTRE, RING = (480, 396), 296  # pixels: the middle of the sand, and how far it reaches
PILLARS = [(370, 286, 28), (590, 286, 28), (370, 506, 28), (590, 506, 28)]  # x, y, radius
RADIUS, HEARTS = 17, 4
SPEED, TURN = 144, 3.5  # pixels and radians a second
REACH, ARC = 68, math.radians(55)  # from middle to middle, to either side
REST, STAGGER, RECOIL = 0.8, 0.5, 310  # seconds between blows, and of who is hit; pixels a second
LIMIT = 45.0  # seconds of a round
RESPONSE, SWEEP = 0.2, 0.2  # seconds to take up a velocity, seconds for which a blow is seen

Lead = tuple[float, float, bool]  # x and y of where to go, at most 1 long, and: strike!
STILL: Lead = (0.0, 0.0, False)


class Fighter:
    def __init__(self, team: int, x: float, y: float) -> None:
        self.team, self.x, self.y = team, x, y
        self.angle = math.atan2(CENTRE[1] - y, CENTRE[0] - x)  # of where it looks
        self.vx = self.vy = self.turning = 0.0
        self.hearts = HEARTS
        self.wait = self.sweep = self.flash = 0.0  # seconds: until it may strike, of blow and wound

    def walk(self, vx: float, vy: float, dt: float, response: float = RESPONSE) -> None:
        """Take up a velocity, and slide along what stands in the way."""
        share = min(dt / response, 1.0)
        x = self.x + (self.vx + (vx - self.vx) * share) * dt
        y = self.y + (self.vy + (vy - self.vy) * share) * dt
        x, y = into_the_ring(x, y)
        self.vx, self.vy = (x - self.x) / dt, (y - self.y) / dt
        self.x, self.y = x, y

    def to(self, other: Fighter) -> tuple[float, float]:
        """Distance and direction of the other."""
        dx, dy = other.x - self.x, other.y - self.y
        return math.hypot(dx, dy), math.atan2(dy, dx)

    def strike(self, foes: list[Fighter]) -> None:
        """A blow at whoever is in reach and in its arc, if the sword is ready."""
        if self.wait > 0.0:
            return
        self.wait, self.sweep = REST, SWEEP
        for foe in foes:
            distance, direction = self.to(foe)
            off = abs(math.remainder(direction - self.angle, math.tau))
            if distance < REACH and off < ARC and not hidden(self, foe):
                foe.hearts -= 1
                foe.flash, foe.wait = 0.25, max(foe.wait, STAGGER)
                foe.vx += RECOIL * math.cos(direction)
                foe.vy += RECOIL * math.sin(direction)


class Brawl:
    """One round. `random` is anything with uniform(low, high)."""

    def __init__(self, random, size: int = 3) -> None:
        self.time = 0.0
        self.teams: list[list[Fighter]] = [[], []]
        for team, side in enumerate((-1, 1)):
            for k in range(size):
                x = CENTRE[0] + side * random.uniform(0.6, 0.8) * RING
                y = CENTRE[1] + (k - (size - 1) / 2) * 80 + random.uniform(-20, 20)
                self.teams[team].append(Fighter(team, x, y))

    @property
    def winner(self) -> int | None:
        """The team that stands alone, or has more hearts in the end; -1 for a draw."""
        hearts = [sum(max(f.hearts, 0) for f in team) for team in self.teams]
        if all(hearts) and self.time < LIMIT:
            return None
        return -1 if hearts[0] == hearts[1] else int(hearts[1] > hearts[0])

    def standing(self, team: int) -> list[Fighter]:
        return [fighter for fighter in self.teams[team] if fighter.hearts > 0]

    def tick(
        self, orders: list[list[str]], dt: float, hero: Fighter | None = None, lead: Lead = STILL
    ) -> None:
        """Go on by `dt` seconds: an order for each fighter, but the player's lead for the hero."""
        self.time += dt
        for team, foes in ((0, 1), (1, 0)):
            for fighter, order in zip(self.teams[team], orders[team], strict=True):
                fighter.wait = max(fighter.wait - dt, 0.0)
                fighter.flash = max(fighter.flash - dt, 0.0)
                fighter.sweep = max(fighter.sweep - dt, 0.0)
                if fighter.hearts <= 0:
                    continue
                if fighter is hero:
                    follow(fighter, lead, self.standing(foes), dt)
                else:
                    obey(fighter, order, self.standing(foes), dt)
        make_room(self.standing(0) + self.standing(1), dt)


def obey(me: Fighter, order: str, foes: list[Fighter], dt: float) -> None:
    """What an NPC does. Left is left as seen on the screen, where y goes down."""
    ahead = {"forward": SPEED, "back": -SPEED}.get(order, 0.0)
    left = {"left": SPEED, "right": -SPEED}.get(order, 0.0)
    me.turning = {"turn_left": -TURN, "turn_right": TURN}.get(order, 0.0)
    me.angle += me.turning * dt
    c, s = math.cos(me.angle), math.sin(me.angle)
    me.walk(ahead * c + left * s, ahead * s - left * c, dt)
    if order == "attack":
        me.strike(foes)


def follow(me: Fighter, lead: Lead, foes: list[Fighter], dt: float) -> None:
    """What the player does: he looks where he goes, and turns to whom he strikes."""
    x, y, strike = lead
    me.walk(SPEED * x, SPEED * y, dt)
    if x or y:
        me.angle = math.atan2(y, x)
    if strike and me.wait <= 0.0:
        near = [found for found in map(me.to, foes) if found[0] < 2 * REACH]
        me.angle = min(near)[1] if near else me.angle
        me.strike(foes)


def make_room(fighters: list[Fighter], dt: float) -> None:
    """Push apart who overlaps."""
    for k, one in enumerate(fighters):
        for other in fighters[k + 1 :]:
            distance, direction = one.to(other)
            if distance < 2 * RADIUS:
                push = (RADIUS - distance / 2) / dt
                x, y = push * math.cos(direction), push * math.sin(direction)
                one.walk(-x, -y, dt, dt)
                other.walk(x, y, dt, dt)


def into_the_ring(x: float, y: float) -> tuple[float, float]:
    """The nearest place where a fighter fits."""
    for px, py, radius in PILLARS:
        away = max(math.hypot(x - px, y - py), 1e-9)
        if away < radius + RADIUS:
            x, y = (p + (q - p) * (radius + RADIUS) / away for p, q in ((px, x), (py, y)))
    away = math.hypot(x - CENTRE[0], y - CENTRE[1])
    if away > RING - RADIUS:
        x, y = (c + (q - c) * (RING - RADIUS) / away for c, q in zip(CENTRE, (x, y), strict=True))
    return x, y


def hidden(me: Fighter, other: Fighter) -> bool:
    """Whether a pillar stands between two fighters."""
    dx, dy = other.x - me.x, other.y - me.y
    square = max(dx * dx + dy * dy, 1e-9)
    for px, py, radius in PILLARS:
        share = min(max(((px - me.x) * dx + (py - me.y) * dy) / square, 0.0), 1.0)
        if math.hypot(me.x + share * dx - px, me.y + share * dy - py) < radius:
            return True
    return False
