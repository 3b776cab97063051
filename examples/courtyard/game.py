"""Courtyard: a guard with a sword against an intruder with a lance. The rules of a small game.

Ordinary Python in pixels, y downwards; it knows nothing of learning. The intruder prowls around
the guard, aims, charges in a straight line and is out of breath after that: strike then.
"""

from __future__ import annotations

import math

WIDTH, HEIGHT = 640, 480  # pixels
WALLS = [  # x, y, width, height
    (0, 0, 640, 16), (0, 464, 640, 16), (0, 0, 16, 480), (624, 0, 16, 480),
    (140, 108, 110, 22), (390, 108, 110, 22), (140, 350, 110, 22), (390, 350, 110, 22),
    (88, 196, 22, 88), (530, 196, 22, 88),
]  # fmt: skip
FOUNTAIN = (320, 240, 42)  # x, y, radius

RADIUS = 14  # pixels, of both
HEARTS = 4
LIMIT = 30.0  # seconds of a fight
SPEED, TURN = 120, 3.5  # of the guard: pixels and radians a second
SWORD, ARC, SWING = 28, math.radians(60), 0.8  # pixels beyond the own edge, to a side, seconds
PROWL, CHARGE = 108, 400  # of the intruder: pixels a second
NEAR, FAR = 130, 175  # pixels: it prowls at, it charges from
ROOM = 40  # pixels without a wall behind whom it charges: it likes to run through
AIM, RUN, BREATH = 0.3, 0.45, 0.7  # seconds of aiming, charging, standing breathless


Lead = tuple[float, float, bool]  # x and y of where to go, at most 1 long, and: charge!


class Fighter:
    """Guard or intruder."""

    def __init__(self, x: float, y: float, angle: float) -> None:
        self.x, self.y, self.angle = x, y, angle  # angle: math.atan2(y, x) of where it looks
        self.vx = self.vy = self.turning = 0.0
        self.hearts = HEARTS
        self.wait = 0.0  # seconds until it may strike or charge again
        self.phase, self.left = "prowl", 0.0  # of the intruder: prowl, aim, charge, breathe
        self.side = 1.0  # round which it prowls
        self.flash = 0.0  # seconds for which a picture shows that it was hit

    def walk(self, vx: float, vy: float, dt: float, response: float = 0.2) -> bool:
        """Take up a velocity; whether something stood in the way."""
        share = min(dt / response, 1.0)
        x = self.x + (self.vx + (vx - self.vx) * share) * dt
        y = self.y + (self.vy + (vy - self.vy) * share) * dt
        free_x, free_y = out_of_walls(x, y)
        self.vx, self.vy = (free_x - self.x) / dt, (free_y - self.y) / dt
        self.x, self.y = free_x, free_y
        return math.hypot(free_x - x, free_y - y) > 0.5

    def to(self, other: Fighter) -> tuple[float, float]:
        """Distance and direction of the other."""
        dx, dy = other.x - self.x, other.y - self.y
        return math.hypot(dx, dy), math.atan2(dy, dx)

    def hurt(self, direction: float) -> None:
        self.hearts -= 1
        self.flash = 0.25
        self.vx += 260 * math.cos(direction)
        self.vy += 260 * math.sin(direction)


class Courtyard:
    """One fight. `random` is anything with uniform(low, high)."""

    def __init__(self, random) -> None:
        self.random, self.time = random, 0.0
        left, right = random.uniform(40, 70), random.uniform(570, 600)
        self.guard = Fighter(left, random.uniform(40, 440), random.uniform(-math.pi, math.pi))
        self.intruder = Fighter(right, random.uniform(40, 440), math.pi)
        self.intruder.wait = 1.0

    @property
    def outcome(self) -> str:
        """How it ended for the guard, or nothing."""
        if self.guard.hearts <= 0:
            return "loss"
        if self.intruder.hearts <= 0:
            return "win"
        return "draw" if self.time >= LIMIT - 1e-6 else ""

    def tick(self, order: str, dt: float, player: Lead | None = None) -> None:
        """Go on by `dt` seconds: `order` is the guard's, and a player may lead the intruder."""
        self.time += dt
        for fighter in (self.guard, self.intruder):
            fighter.wait = max(fighter.wait - dt, 0.0)
            fighter.flash = max(fighter.flash - dt, 0.0)
        self.obey(order, dt)
        self.invade(dt, player)
        distance, direction = self.guard.to(self.intruder)
        if distance < 2 * RADIUS and self.intruder.phase != "charge":  # make room
            push = (RADIUS - distance / 2) / dt
            self.guard.walk(-push * math.cos(direction), -push * math.sin(direction), dt, dt)
            self.intruder.walk(push * math.cos(direction), push * math.sin(direction), dt, dt)

    def obey(self, order: str, dt: float) -> None:
        """What the guard does. Left is left as seen on the screen, where y goes down."""
        me, foe = self.guard, self.intruder
        ahead = {"forward": 1, "back": -1}.get(order, 0) * SPEED
        left = {"left": 1, "right": -1}.get(order, 0) * SPEED
        me.turning = {"turn_left": -1, "turn_right": 1}.get(order, 0) * TURN
        me.angle += me.turning * dt
        c, s = math.cos(me.angle), math.sin(me.angle)
        me.walk(ahead * c + left * s, ahead * s - left * c, dt)
        if order == "attack" and me.wait <= 0.0:
            me.wait = SWING
            distance, direction = me.to(foe)
            off = abs(math.remainder(direction - me.angle, math.tau))
            if distance < 2 * RADIUS + SWORD and off < ARC and clear(me, foe):
                foe.hurt(direction)
                if foe.phase == "aim":  # thrown off
                    foe.phase, foe.wait = "prowl", 0.6

    def invade(self, dt: float, player: Lead | None) -> None:
        """What the intruder does: prowl, aim, charge, get his breath back."""
        me, foe = self.intruder, self.guard
        distance, direction = me.to(foe)
        me.left -= dt
        if me.phase == "prowl":
            vx, vy, charge = player or self.prowl(distance, direction)
            if player is None or vx or vy:
                me.angle = direction if player is None else math.atan2(vy, vx)
            if me.walk(PROWL * vx, PROWL * vy, dt):
                me.side = -me.side
            if charge and me.wait <= 0.0:
                me.phase, me.left = "aim", AIM
        elif me.phase == "aim":
            me.angle = direction if player is None else me.angle
            me.walk(0, 0, dt)
            if me.left <= 0.0:
                me.phase, me.left = "charge", RUN
        elif me.phase == "charge":
            stopped = me.walk(CHARGE * math.cos(me.angle), CHARGE * math.sin(me.angle), dt, 0.05)
            struck = distance < 2 * RADIUS + 6
            if struck:
                foe.hurt(me.angle)
            if struck or stopped or me.left <= 0.0:
                me.phase, me.left, me.wait = "breathe", BREATH, BREATH
        else:
            me.walk(0, 0, dt)
            if me.left <= 0.0:
                me.phase, me.side = "prowl", math.copysign(1, self.random.uniform(-1, 1))

    def prowl(self, distance: float, direction: float) -> Lead:
        """Around the guard at a distance; charge at whom it sees with room behind."""
        pull = max(-1.0, min((distance - NEAR) / 40, 1.0))
        turn = 1 - 0.6 * pull  # quarter turns off the way to the guard
        way = direction + self.intruder.side * turn * math.pi / 2
        beyond_x = self.guard.x + ROOM * math.cos(direction)
        beyond_y = self.guard.y + ROOM * math.sin(direction)
        room = out_of_walls(beyond_x, beyond_y) == (beyond_x, beyond_y)
        charge = distance < FAR and room and clear(self.intruder, self.guard)
        return math.cos(way), math.sin(way), charge


def out_of_walls(x: float, y: float) -> tuple[float, float]:
    """The nearest place where a fighter fits, by pushing it out of what it overlaps."""
    for left, top, width, height in WALLS:
        right, bottom = left + width, top + height
        if left - RADIUS < x < right + RADIUS and top - RADIUS < y < bottom + RADIUS:
            x, y = out_of(x, y, min(max(x, left), right), min(max(y, top), bottom), RADIUS)
    return out_of(x, y, *FOUNTAIN[:2], FOUNTAIN[2] + RADIUS)


def out_of(x: float, y: float, from_x: float, from_y: float, radius: float) -> tuple[float, float]:
    dx, dy = x - from_x, y - from_y
    distance = math.hypot(dx, dy)
    if distance >= radius or distance == 0.0:
        return x, y
    return from_x + dx * radius / distance, from_y + dy * radius / distance


def clear(a: Fighter, b: Fighter) -> bool:
    """Whether nothing stands between two fighters, looked at every few pixels."""
    steps = int(a.to(b)[0] / 6) + 1
    for i in range(1, steps):
        x, y = a.x + (b.x - a.x) * i / steps, a.y + (b.y - a.y) * i / steps
        if math.hypot(x - FOUNTAIN[0], y - FOUNTAIN[1]) < FOUNTAIN[2]:
            return False
        if any(0 <= x - left <= w and 0 <= y - top <= h for left, top, w, h in WALLS):
            return False
    return True
