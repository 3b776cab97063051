"""A stand-in for the player: a thief who sneaks to the treasure and out, and fights in between."""

from __future__ import annotations

import math

from examples.dungeon.game import RADIUS, Dungeon, Fighter, Lead
from examples.dungeon.level import CHEST, STAIRS, onward

PATIENCE = 3.0  # seconds for which he waits for a guard's blow, if he is careful
NOTICE = 170  # pixels at which he turns to a guard
CIRCLE = 84  # pixels at which he waits for his moment


class Rogue:
    """Bold or careful, quick or slow to step back: another one every time."""

    def __init__(self, random) -> None:
        self.bold = random.uniform(0.0, 1.0)
        self.slow = random.uniform(0.05, 0.2)  # seconds until he sees a raised sword
        self.since = random.uniform(0.0, PATIENCE)  # seconds since he last lost patience
        self.side = math.copysign(1.0, random.uniform(-1.0, 1.0))  # round which he circles

    def lead(self, game: Dungeon) -> Lead:
        me = game.thief
        near = [g for g in game.guards if g.hearts > 0 and me.sees(g, NOTICE)]
        if near:
            patient = (game.time + self.since) % PATIENCE < PATIENCE - 0.8
            return self.duel(me, min(near, key=lambda guard: me.to(guard)[0]), patient)
        x, y = onward(me.x, me.y, STAIRS if game.loot else CHEST)
        way = math.atan2(y - me.y, x - me.x)
        return Lead(math.cos(way), math.sin(way))

    def duel(self, me: Fighter, foe: Fighter, patient: bool) -> Lead:
        """In while the guard's sword rests, out while it is raised, round it in between."""
        distance, direction = me.to(foe)
        if 0.0 < foe.raised < foe.kind.raising - self.slow and distance < foe.kind.reach + 20:
            return towards(direction + 0.8 * math.pi * self.side)
        if me.wait <= 0.0 and (foe.wait > 0.3 or self.bold > 0.5 or not patient):
            near = distance < me.kind.reach - 6
            return towards(direction, strike=near, speed=float(distance > 2 * RADIUS + 4))
        pull = max(-1.0, min((distance - CIRCLE) / 30, 1.0))
        return towards(direction + self.side * (1.0 - pull) * math.pi / 2)


def towards(angle: float, strike: bool = False, speed: float = 1.0) -> Lead:
    return Lead(speed * math.cos(angle), speed * math.sin(angle), strike)
