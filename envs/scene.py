"""What a picture shows: the last two states of one level and everything between them. No pygame.

The scene copies records and never writes to the world. Time inside a decision is t: 0 = the state
before it, 1 = the state after. What happens at the end of a decision (a blow, a hit, an impact)
is shown from t = 1 on and fades while t goes on or the next decisions follow.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.world import MELEE, NONE

FADE = 0.3  # seconds for which a blow, a hit or an impact can be seen
LEAP = 1.2  # metres: what moved farther in one decision did not walk there
TRAIL = 100  # decisions of body 0's way that are remembered

Records = npt.NDArray[np.void]


class State(NamedTuple):
    """Copies of one level's records."""

    tick: int
    walls: npt.NDArray[np.uint8]
    bodies: Records
    items: Records
    shots: Records


class Figure(NamedTuple):
    """A body as it is drawn."""

    x: float  # metres
    y: float
    angle: float  # radians of its heading
    team: int
    weapon: int
    health: float
    swing: float  # 1 = strikes now, fading to 0
    hit: float  # 1 = was hit now, fading to 0
    outside: bool  # driven from outside, not by a bot of the game


class Thing(NamedTuple):
    """An item as it is drawn."""

    x: float  # metres
    y: float
    kind: int
    size: float  # 1 = full; less while it appears


class Flight(NamedTuple):
    """A projectile as it is drawn."""

    x: float  # metres
    y: float
    tail_x: float  # where its trail ends
    tail_y: float
    team: int


class Puff(NamedTuple):
    """Where something ended: a projectile, or an item that was taken."""

    x: float  # metres
    y: float
    tick: int
    kind: int  # of the item, NONE for a projectile


class Scene:
    """The last two states of copy `copy` of a batch."""

    def __init__(self, batch: Batch, copy: int = 0) -> None:
        self.batch, self.copy = batch, copy
        body = getattr(batch.rules, "body", None)
        self.interval = 0.1 if body is None else float(body.interval)  # seconds
        self.before = self.after = self._copied()
        self._forget()

    def _copied(self) -> State:
        world, n = self.batch.world, self.copy
        records = (getattr(world, name)[n].copy() for name in ("walls", "bodies", "items", "shots"))
        return State(int(world.state["tick"][n, 0]), *records)

    def _forget(self) -> None:
        self.swung = np.full(len(self.after.bodies), -math.inf)  # tick of each body's last blow
        self.struck = np.full(len(self.after.bodies), -math.inf)  # tick at which it was last hit
        self.puffs: list[Puff] = []
        self.trail: deque[tuple[float, float]] = deque(maxlen=TRAIL)
        self._note_place()

    def _note_place(self) -> None:
        self.trail.append((float(self.after.bodies["x"][0]), float(self.after.bodies["y"][0])))

    def remember(self) -> None:
        """Take in the state after a decision. Whatever is no next decision begins a new scene."""
        self.before, self.after = self.after, self._copied()
        if self.after.tick <= self.before.tick:
            self.before = self.after
            self._forget()
            return
        tick, bodies = self.after.tick, self.after.bodies
        self.swung[(bodies["attack"] > 0.5) & (bodies["weapon"] == MELEE)] = tick
        self.struck[bodies["taken"] > 0.0] = tick
        self.puffs = [puff for puff in self.puffs if self.age(puff.tick, 0.0) < FADE]
        self.puffs += self._impacts() + self._takings()
        self._note_place()

    def _impacts(self) -> list[Puff]:
        """Where projectiles ended in the last decision."""
        before, after = self.before.shots, self.after.shots
        ended = (after["owner"] < 0) & (before["owner"] >= 0)
        half = self.interval / 2.0  # an impact is somewhere on the last step
        return [
            Puff(shot["x"] - shot["speed_x"] * half, shot["y"] - shot["speed_y"] * half,
                 self.after.tick, NONE)
            for shot in after[ended]
        ]  # fmt: skip

    def _takings(self) -> list[Puff]:
        """Where items were taken in the last decision."""
        pairs = zip(self.before.items, self.after.items, strict=True)
        return [
            Puff(old["x"], old["y"], self.after.tick, int(old["kind"]))
            for old, new in pairs
            if old["kind"] != NONE and _leapt(old, new)
        ]

    def age(self, tick: float, t: float) -> float:
        """Seconds since the end of decision `tick`; negative while that is still to come."""
        return (self.after.tick - tick + t - 1.0) * self.interval

    def glow(self, tick: float, t: float) -> float:
        """1 at the end of decision `tick`, 0 before it and FADE seconds after."""
        age = self.age(tick, t)
        return max(1.0 - age / FADE, 0.0) if age > -1e-9 else 0.0

    def figures(self, t: float) -> list[Figure]:
        """The bodies, alive or fallen."""
        agents, share = self.batch.capacity.agents, _share(t)
        return [
            Figure(
                *_between(old, new, share),
                _turned(old, new, share),
                int(new["team"]),
                int(new["weapon"]),
                float(old["health"] + (new["health"] - old["health"]) * share),
                self.glow(self.swung[b], t),
                self.glow(self.struck[b], t),
                b < agents,
            )
            for b, (old, new) in enumerate(
                zip(self.before.bodies, self.after.bodies, strict=True)
            )
        ]  # fmt: skip

    def things(self, t: float) -> list[Thing]:
        """The items; one that was taken appears at its new place."""
        found, t = [], _share(t)
        for old, new in zip(self.before.items, self.after.items, strict=True):
            if new["kind"] != NONE:
                size = t if _leapt(old, new) else 1.0
                found.append(Thing(*_between(old, new, t), int(new["kind"]), size))
        return found

    def flights(self, t: float) -> list[Flight]:
        """The projectiles in the air; each flies straight, so that its speed tells its way."""
        found, t = [], _share(t)
        for old, new in zip(self.before.shots, self.after.shots, strict=True):
            owner = int(new["owner"] if new["owner"] >= 0 else old["owner"])
            if owner < 0 or (new["owner"] < 0 and t >= 1.0):
                continue
            back = (1.0 - t) * self.interval
            x, y = new["x"] - new["speed_x"] * back, new["y"] - new["speed_y"] * back
            flown = float(self.batch.rules.body.shot_range - new["left"])
            speed = max(math.hypot(new["speed_x"], new["speed_y"]), 1e-9)
            tail = min(0.12, max(flown / speed - back, 0.0))  # seconds
            team = int(self.after.bodies["team"][owner])
            found.append(
                Flight(x, y, x - new["speed_x"] * tail, y - new["speed_y"] * tail, team)
            )  # fmt: skip
        return found


def _share(t: float) -> float:
    """Of the way from the state before to that after."""
    return min(max(t, 0.0), 1.0)


def _leapt(old: Any, new: Any) -> bool:
    return math.hypot(new["x"] - old["x"], new["y"] - old["y"]) > LEAP


def _between(old: Any, new: Any, t: float) -> tuple[float, float]:
    """The place at t on the straight way; what leapt is where it arrived."""
    if _leapt(old, new):
        t = 1.0
    return float(old["x"] + (new["x"] - old["x"]) * t), float(old["y"] + (new["y"] - old["y"]) * t)


def _turned(old: Any, new: Any, t: float) -> float:
    """The heading at t, the short way round, in radians."""
    start = math.atan2(old["sin"], old["cos"])
    turn = math.remainder(math.atan2(new["sin"], new["cos"]) - start, math.tau)
    return start + turn * t
