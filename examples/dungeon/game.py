"""The dungeon: a thief comes for the treasure, guards walk about. The rules of a small game.

Ordinary Python in pixels, y downwards; it knows nothing of learning. Guards see who is in line of
sight, hear who runs nearby, and know where the glowing treasure is carried.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from examples.dungeon.level import (
    CHEST,
    FLOOR,
    POSTS,
    POTION,
    STAIRS,
    Point,
    clear,
    middle,
    onward,
    out_of_walls,
    steps_to,
    tile_at,
)

RADIUS = 14  # pixels, of everybody
TURN = 3.5  # of a guard: radians a second
SIGHT, HEARING = 380, 200  # pixels
NEAR = 26  # pixels from which the thief takes things and leaves
CALM = 0.6  # of its speed: how a guard walks who suspects nothing
RECOIL, STAGGER = 260, 0.45  # pixels a second and seconds without a sword, of who is hit
RESPONSE = 0.15  # seconds to take up a new velocity
SWEEP = 0.2  # seconds for which a picture shows a blow


class Kind(NamedTuple):
    """What a guard and a thief are like."""

    hearts: int
    speed: float  # pixels a second
    reach: float  # pixels from middle to middle
    arc: float  # radians to either side that a blow covers
    raising: float  # seconds from the order to the blow
    resting: float  # seconds after a blow


GUARD = Kind(4, 120, 58, math.radians(60), 0.2, 0.7)
THIEF = Kind(5, 130, 52, math.radians(70), 0.15, 0.7)
LADEN, SNEAKING = 0.86, 0.5  # shares of the thief's speed


class Lead(NamedTuple):
    """What the thief is to do: a direction, at most 1 long, and a blow, and on tiptoe."""

    x: float = 0.0
    y: float = 0.0
    strike: bool = False
    sneak: bool = False


class Fighter:
    """A guard or the thief."""

    def __init__(self, kind: Kind, place: Point, angle: float) -> None:
        self.kind, self.hearts = kind, kind.hearts
        self.x, self.y = place
        self.angle = angle  # math.atan2(y, x) of where it looks
        self.vx = self.vy = self.turning = 0.0
        self.raised = 0.0  # seconds until its blow falls; 0: the sword is down
        self.wait = 0.0  # seconds until it may raise the sword
        self.sweep = self.flash = 0.0  # seconds for which its blow, its wound are seen
        self.goal, self.mood = place, "calm"  # of a guard: where it is going; calm, search, fight

    def walk(self, vx: float, vy: float, dt: float, response: float = RESPONSE) -> None:
        """Take up a velocity as far as walls let it."""
        share = min(dt / response, 1.0)
        dx, dy = (self.vx + (vx - self.vx) * share) * dt, (self.vy + (vy - self.vy) * share) * dt
        shorten = min(1.0, (RADIUS - 2) / max(math.hypot(dx, dy), 1e-9))  # not through a wall
        x, y = out_of_walls(self.x + dx * shorten, self.y + dy * shorten, RADIUS)
        self.vx, self.vy = (x - self.x) / dt, (y - self.y) / dt
        self.x, self.y = x, y

    def to(self, other: Fighter) -> tuple[float, float]:
        """Distance and direction of the other."""
        dx, dy = other.x - self.x, other.y - self.y
        return math.hypot(dx, dy), math.atan2(dy, dx)

    def sees(self, other: Fighter, within: float = SIGHT) -> bool:
        near = math.hypot(other.x - self.x, other.y - self.y) < within
        return near and clear(self.x, self.y, other.x, other.y)

    def raise_sword(self) -> None:
        if self.wait <= 0.0:
            self.raised = self.kind.raising
            self.wait = self.kind.raising + self.kind.resting

    def strike(self, others: list[Fighter]) -> None:
        """The blow falls on whoever is in reach and in its arc."""
        self.sweep = SWEEP
        for other in others:
            distance, direction = self.to(other)
            off = abs(math.remainder(direction - self.angle, math.tau))
            if distance < self.kind.reach and off < self.kind.arc and self.sees(other):
                other.hearts -= 1
                other.flash = 0.25
                other.raised, other.wait = 0.0, max(other.wait, STAGGER)
                other.vx += RECOIL * math.cos(direction)
                other.vy += RECOIL * math.sin(direction)


class Dungeon:
    """One raid. `random` is anything with uniform(low, high)."""

    def __init__(self, random, guards: int = 3) -> None:
        self.random, self.time = random, 0.0
        self.thief = Fighter(THIEF, STAIRS, 0.0)
        posts = [post for post in POSTS if math.dist(post, STAIRS) > SIGHT]
        self.guards = [Fighter(GUARD, self.take(posts), self.any_angle()) for _ in range(guards)]
        self.loot = self.drunk = False  # whether the thief has the treasure, had the potion
        self.escaped = False

    def scatter(self) -> None:
        """Begin in the middle of it: the guards near the thief, the treasure perhaps gone."""
        away = steps_to(tile_at(*STAIRS))
        self.thief.x, self.thief.y = self.take([middle(tile) for tile in FLOOR if away[tile] > 9])
        away = steps_to(tile_at(self.thief.x, self.thief.y))
        places = [middle(tile) for tile in FLOOR if 3 <= away[tile] <= 7]
        for guard in self.guards:
            guard.x, guard.y = guard.goal = self.take(places)
        self.loot = self.random.uniform(0, 1) < 0.5

    def take(self, things: list[Point]) -> Point:
        """One of them at random, which is taken out."""
        return things.pop(int(self.random.uniform(0, len(things))))

    def any_angle(self) -> float:
        return self.random.uniform(-math.pi, math.pi)

    @property
    def outcome(self) -> str:
        """How it ended for the guards, or nothing."""
        if self.thief.hearts <= 0:
            return "win"
        return "loss" if self.escaped else ""

    def tick(self, orders: list[str], lead: Lead, dt: float) -> None:
        """Go on by `dt` seconds, at most 0.05: an order for each guard, a lead for the thief."""
        self.time += dt
        standing = [guard for guard in self.guards if guard.hearts > 0]
        for fighter in (self.thief, *self.guards):
            fighter.wait = max(fighter.wait - dt, 0.0)
            fighter.flash = max(fighter.flash - dt, 0.0)
            fighter.sweep = max(fighter.sweep - dt, 0.0)
        for guard, order in zip(self.guards, orders, strict=True):
            if guard.hearts > 0:
                self.obey(guard, order, dt) if guard.mood == "fight" else self.seek(guard, dt)
        self.follow(lead, dt)
        for fighter, foes in ((self.thief, standing), *((g, [self.thief]) for g in standing)):
            if fighter.raised > 0.0 and fighter.hearts > 0:
                fighter.raised -= dt
                if fighter.raised <= 1e-6:
                    fighter.raised = 0.0
                    fighter.strike(foes)
        self.make_room([self.thief, *standing], dt)
        self.fetch()
        for guard in standing:
            self.watch(guard)

    def obey(self, guard: Fighter, order: str, dt: float) -> None:
        """What a guard does who sees the thief. Left is left as seen on the screen."""
        speed = guard.kind.speed
        ahead = {"forward": speed, "back": -speed}.get(order, 0.0)
        left = {"left": speed, "right": -speed}.get(order, 0.0)
        guard.turning = {"turn_left": -TURN, "turn_right": TURN}.get(order, 0.0)
        guard.angle += guard.turning * dt
        c, s = math.cos(guard.angle), math.sin(guard.angle)
        guard.walk(ahead * c + left * s, ahead * s - left * c, dt)
        if order == "attack":
            guard.raise_sword()

    def seek(self, guard: Fighter, dt: float) -> None:
        """What a guard does who does not: it goes where it wants to be."""
        x, y = onward(guard.x, guard.y, guard.goal)
        off = math.remainder(math.atan2(y - guard.y, x - guard.x) - guard.angle, math.tau)
        turn = max(-TURN * dt, min(off, TURN * dt))
        guard.angle, guard.turning = guard.angle + turn, turn / dt
        speed = guard.kind.speed * (CALM if guard.mood == "calm" else 1.0)
        speed *= max(0.0, math.cos(off)) ** 2
        guard.walk(speed * math.cos(guard.angle), speed * math.sin(guard.angle), dt)

    def follow(self, lead: Lead, dt: float) -> None:
        """What the thief does: he looks where he goes, and turns to whom he strikes."""
        me = self.thief
        speed = me.kind.speed * (LADEN if self.loot else 1.0) * (SNEAKING if lead.sneak else 1.0)
        me.walk(speed * lead.x, speed * lead.y, dt)
        if (lead.x or lead.y) and me.raised <= 0.0:
            me.angle = math.atan2(lead.y, lead.x)
        if lead.strike and me.wait <= 0.0:
            near = [g for g in self.guards if g.hearts > 0 and me.sees(g, 2 * me.kind.reach)]
            if near:
                me.angle = min(map(me.to, near))[1]
            me.raise_sword()

    def make_room(self, fighters: list[Fighter], dt: float) -> None:
        """Push apart who overlaps."""
        for k, one in enumerate(fighters):
            for other in fighters[k + 1 :]:
                distance, direction = one.to(other)
                if distance < 2 * RADIUS:
                    push = (RADIUS - distance / 2) / dt
                    x, y = push * math.cos(direction), push * math.sin(direction)
                    one.walk(-x, -y, dt, dt)
                    other.walk(x, y, dt, dt)

    def fetch(self) -> None:
        """What the thief finds where he stands."""
        place = self.thief.x, self.thief.y
        self.loot = self.loot or math.dist(place, CHEST) < NEAR
        self.escaped = self.loot and math.dist(place, STAIRS) < NEAR
        if not self.drunk and self.thief.hearts < THIEF.hearts and math.dist(place, POTION) < NEAR:
            self.drunk = True
            self.thief.hearts = min(self.thief.hearts + 2, THIEF.hearts)

    def watch(self, guard: Fighter) -> None:
        """Where a guard wants to be: where it saw or heard the thief, else at some post."""
        thief = self.thief
        loud = math.hypot(thief.vx, thief.vy) > 0.7 * LADEN * thief.kind.speed
        if guard.sees(thief):
            guard.mood, guard.goal = "fight", (thief.x, thief.y)
        elif self.loot or (loud and guard.to(thief)[0] < HEARING):
            guard.mood, guard.goal = "search", (thief.x, thief.y)
        elif math.dist((guard.x, guard.y), guard.goal) < NEAR:
            guard.mood, guard.goal = "calm", self.take(list(POSTS))
        elif guard.mood == "fight":
            guard.mood = "search"
