"""Senses for any game: the numbers of `SENSES` from the game's own walls and bodies. NumPy only.

    eyes = rlft.senses.Senses(rlft.senses.Body.of(brain), scale=40, y_down=True)
    walls = eyes.walls(rectangles=[(0, 0, 640, 16), ...])
    seen = rlft.senses.LastSeen(len(guards))
    rows = eyes(Bodies(xy, heading=angles), walls=walls, foes=player_xy, target=seen)  # (n, 178)

The worlds of rlft sense the same, to 1e-5 away from tangents. How bodies are read stands in
sense_bodies.py, what rays meet in sense_walls.py and sense_rays.py.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError
from rlft.npc.schema import RAY_DEGREES, SENSES
from rlft.npc.sense_bodies import (
    Bodies,
    Body,
    Floats,
    State,
    Units,
    Vectors,
    numbers,
    pairs,
)
from rlft.npc.sense_rays import KINDS, View, look
from rlft.npc.sense_walls import Walls, read_walls

__all__ = ["HIGH", "LOW", "NAMES", "SENSES", "Bodies", "Body", "LastSeen", "Senses", "Walls"]

NAMES = SENSES.names  # of the columns of a row
LOW = np.array([sense.low for sense in SENSES], np.float32)  # their usual ranges
HIGH = np.array([sense.high for sense in SENSES], np.float32)
LEAST, MOST = LOW.astype(np.float64), HIGH.astype(np.float64)

TARGET, SELF = SENSES.index("target.forward"), SENSES.index("self.health")
NEAREST = np.array([SENSES.index(f"{kind}.forward") for kind in ("foe", "friend", "projectile")])
SHOT = NEAREST[2]
SQUASH = 2.0  # metres at which a squashed distance is one half
CHUNK = 2**16  # numbers that the rays of NPCs sensed for together may take


class LastSeen:
    """Where each of n NPCs last saw a foe, as arenas know it. Given as `target` it is kept up."""

    def __init__(self, n: int) -> None:
        self.position = np.full((n, 2), np.nan)  # in the game's units; NaN: nobody seen so far

    def forget(self, i: int) -> None:
        """NPC i starts anew."""
        self.position[i] = np.nan


class Senses:
    """What NPCs sense in a game. Keeps nothing of the game; one serves all of its levels.

    `scale` is how many of the game's units are a metre: choose it so that an NPC is about as big
    and as fast as its brain's `Body`. With `y_down` y grows downwards, as on screens. Left is what
    a player sees as left of the NPC: there `turn_left` makes `math.atan2(y, x)` smaller.
    """

    def __init__(
        self, body: Body | None = None, *, scale: float = 1.0, y_down: bool = False
    ) -> None:
        self.body = Body() if body is None else body
        self.units = Units(scale, y_down)

    def walls(
        self,
        grid: ArrayLike | None = None,
        cell: float = 1.0,
        origin: ArrayLike = (0.0, 0.0),
        segments: ArrayLike = (),
        rectangles: ArrayLike = (),
        circles: ArrayLike = (),
    ) -> Walls:
        """A level's walls in the game's units; make them anew when they change.

        `grid` [row, column] is true where a square of side `cell` is solid; its first begins at
        `origin`. `segments` (m, 4) are x, y of both ends; `rectangles` (m, 4) x, y, width, height
        and `circles` (m, 3) x, y, radius are solid.
        """
        return read_walls(self.units, grid, cell, origin, segments, rectangles, circles)

    def __call__(
        self,
        npcs: Bodies | ArrayLike,
        *,
        walls: Walls | None = None,
        foes: Bodies | ArrayLike | None = None,
        friends: Bodies | ArrayLike | None = None,
        good: Bodies | ArrayLike | None = None,
        hazards: Bodies | ArrayLike | None = None,
        shots: Bodies | ArrayLike | None = None,
        target: LastSeen | ArrayLike | None = None,
        time_left: ArrayLike = 0.0,
    ) -> NDArray[np.float32]:
        """A row of senses for each of `npcs` (n, 178); what is left out reads zero.

        Each is `Bodies`, or positions (m, 2) where no more is known. A friend in the very place of
        an NPC is that NPC, so `friends` may be the whole squad. `shots` are those of foes.
        `target` is a place for all, one an NPC, NaN where there is none, or a `LastSeen`.
        `time_left` is a share. Raises RlftError for a wrong shape and for what is not finite.
        """
        body = self.body
        if not isinstance(walls, Walls | None):
            raise RlftError("walls should be what Senses.walls(...) makes of a level's walls")
        bodies, (n, *counts) = self.units.read((
            ("npcs", npcs, body.radius),
            ("foes", foes, body.radius),
            ("friends", friends, body.radius),
            ("good", good, body.item_radius),
            ("hazards", hazards, body.item_radius),
            ("shots", shots, body.shot_radius),
        ))  # fmt: skip
        me, others = bodies.take(slice(n)), bodies.take(slice(n, None))
        me = me._replace(heading=np.where(me.heading == 0.0, 1.0, me.heading))  # along x
        kinds = np.arange(KINDS).repeat(counts)
        there = others.health > 0.0
        if not there.all():
            others, kinds = others.take(there), kinds[there]
        places, left = self._places(target, n), _shares(time_left, n)
        rows = np.zeros((n, len(SENSES)), np.float32)
        alive = (me.health > 0.0).nonzero()[0]
        step = _at_a_time(len(kinds), 0 if walls is None else walls.width(body.ray_range))
        for begin in range(0, len(alive), step):
            some = alive[begin : begin + step]
            mine = me.take(some)
            view = look(mine, others, kinds, body.ray_range, walls)
            if isinstance(target, LastSeen):
                met = (view.nearest[:, 0] >= 0).nonzero()[0]
                places[some[met]] = others.position[view.nearest[met, 0]]
                target.position[some[met]] = self.units.pairs(places[some[met]])
            rows[some] = self._block(mine, others, view, places[some], left[some])
        return rows

    def _places(self, target: LastSeen | ArrayLike | None, npcs: int) -> Vectors:
        """Where each NPC's target is (n,), metres; NaN where there is none."""
        if target is None:
            return np.full(npcs, np.nan, np.complex128)
        given = target.position if isinstance(target, LastSeen) else target
        places = numbers("target", given)
        if places.shape not in ((2,), (npcs, 2)):
            raise RlftError(f"target: {places.shape} should be (2,) or ({npcs}, 2), one an NPC")
        if np.isinf(places).any():
            raise RlftError("target: a position is infinite: NaN says that there is none")
        return self.units.vectors(np.broadcast_to(places, (npcs, 2)))

    def _block(self, me: State, others: State, view: View, places: Vectors, left: Floats) -> Floats:
        """Senses of living NPCs (n, D) from what they see."""
        body = self.body
        rows = np.zeros((len(left), len(SENSES)))
        rows[:, :TARGET] = view.rays.reshape(len(left), -1)
        rows[:, SELF] = me.health
        rows[:, SELF + 1] = me.cooldown
        rows[:, SELF + 2 : SELF + 4] = pairs(me.velocity * me.heading.conj()) / body.speed
        rows[:, SELF + 4] = me.turning / body.turn_rate
        rows[:, SELF + 5] = left
        known = (places == places).nonzero()[0]  # NaN differs from itself
        if len(known):
            ahead = (places[known] - me.position[known]) * me.heading[known].conj()
            rows[known, TARGET : TARGET + 3] = _squashed(ahead)
            rows[known, TARGET + 3] = 1.0
        i, rank = (view.nearest >= 0).nonzero()
        if len(i):
            found = self._nearest(me.take(i), others.take(view.nearest[i, rank]))
            bodies, shots = rank < 2, rank == 2
            rows[i[bodies, None], NEAREST[rank[bodies], None] + np.arange(10)] = found[bodies, :10]
            rows[i[shots], SHOT : SHOT + 2] = found[shots, :2]
            rows[i[shots], SHOT + 2] = found[shots, 10]
            rows[i[shots], SHOT + 3] = 1.0
        return np.minimum(np.maximum(rows, LEAST), MOST)

    def _nearest(self, me: State, other: State) -> Floats:
        """What is sensed of other bodies (n, 11): ten numbers, and the closing speed of a shot."""
        ahead = (other.position - me.position) * me.heading.conj()
        along = other.velocity * me.heading.conj()
        distance = np.maximum(np.abs(ahead), 1e-9)
        rows = np.ones((len(ahead), 11))
        rows[:, :3] = _squashed(ahead)
        rows[:, 3:5] = pairs(along) / self.body.speed
        back = (me.position - other.position) * other.heading.conj()  # where it finds me
        rows[:, 5:7] = pairs(back) / distance[:, None]
        rows[:, 7], rows[:, 8] = other.health, other.cooldown
        rows[:, 10] = -(ahead.conj() * along).real / (distance * self.body.shot_speed)
        return rows


def _squashed(ahead: Vectors) -> Floats:
    """Forward, left and distance (n, 3), squashed: x / (d + 2)."""
    distance = np.abs(ahead)
    rows = np.empty((len(ahead), 3))
    rows[:, :2], rows[:, 2] = pairs(ahead), distance
    rows /= distance[:, None] + SQUASH
    return rows


def _at_a_time(others: int, width: int) -> int:
    """How many NPCs are sensed for together, so that arrays stay in the processor's cache."""
    fan = len(RAY_DEGREES)
    return max(1, CHUNK // ((fan + others) * max(width, 1) + fan * others))


def _shares(given: ArrayLike, npcs: int) -> Floats:
    shares = numbers("time_left", given)
    if shares.shape not in ((), (npcs,)) or not np.isfinite(shares).all():
        raise RlftError(f"time_left should be a share from 0 to 1, one for all or {npcs} of them")
    return np.broadcast_to(shares, npcs)
