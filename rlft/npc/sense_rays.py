"""What NPCs see of walls and other bodies: rays, and who is nearest in view. In metres."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rlft.npc.schema import RAY_CLASSES, RAY_DEGREES
from rlft.npc.sense_bodies import Floats, State, Vectors
from rlft.npc.sense_walls import Walls, to_circles

Indices = NDArray[np.intp]

RAYS, KINDS = len(RAY_DEGREES), len(RAY_CLASSES) - 1  # kinds of bodies: all classes but walls
FOE, FRIEND, GOOD, HAZARD, SHOT = range(KINDS)
RANKED = np.array([0, 1, -1, -1, 2])  # column of View.nearest of each kind; -1 = none
DIRECTIONS = np.exp(1j * np.radians(RAY_DEGREES))


class View(NamedTuple):
    """What n NPCs see."""

    rays: Floats  # (n, classes, RAYS) closeness of the nearest hit
    nearest: Indices  # (n, 3) nearest visible foe, friend, projectile: index in others; -1 = none


class _Pairs(NamedTuple):
    """NPCs and what is near them, by NPC and then by kind."""

    me: Indices  # (P,) index of the NPC
    other: Indices  # (P,)
    kind: Indices  # (P,)
    offset: Vectors  # (P,) from the NPC
    square: Floats  # (P,) squared distance of the middles

    def where(self, chosen: Any) -> _Pairs:
        return _Pairs._make(part[chosen] for part in self)


def look(me: State, others: State, kinds: Indices, limit: float, walls: Walls | None) -> View:
    """What living NPCs (n,) see of walls and of others (m,), sorted by kind, up to `limit`."""
    npcs = len(me.position)
    pairs = _near(me, others, kinds, limit)
    sought = pairs.where((RANKED[pairs.kind] >= 0) & (pairs.square < limit * limit))
    fan = me.heading[:, None] * DIRECTIONS  # (n, RAYS)
    reach: Floats = np.full((npcs, RAYS), limit)
    seen = sought
    if walls is not None:
        distance = np.sqrt(sought.square)
        origins = np.concatenate([np.arange(npcs).repeat(RAYS), sought.me])
        ways = np.concatenate([fan.ravel(), sought.offset / np.maximum(distance, 1e-9)])
        limits = np.concatenate([reach.ravel(), distance])
        found = walls.cast(me.position[origins], ways, limits)
        reach = found[: reach.size].reshape(reach.shape)
        seen = sought.where((found[reach.size :] >= distance) | (distance < 1e-9))
    hits = np.full((npcs, KINDS + 1, RAYS), np.inf)
    _mark(pairs, fan, others.radius, hits[:, 1:])
    hits[hits >= reach[:, None]] = np.inf  # hidden by a wall
    hits[:, 0] = np.where(reach < limit, reach, np.inf)
    away = np.maximum(hits - me.radius[:, None, None], 0.0)
    rays = np.where(hits < np.inf, 1.0 - away / limit, 0.0)
    return View(rays, _nearest(seen, npcs))


def _near(me: State, others: State, kinds: Indices, limit: float) -> _Pairs:
    """Pairs of a scene with edges in range; a friend in the very place of an NPC is that NPC."""
    offset = others.position - me.position[:, None]  # (n, m)
    square = offset.real**2 + offset.imag**2
    near = (square < (limit + others.radius) ** 2) & (others.scene == me.scene[:, None])
    near &= (square > 0.0) | (kinds != FRIEND)
    i, j = near.nonzero()
    return _Pairs(i, j, kinds[j], offset[near], square[near])


def _mark(pairs: _Pairs, fan: Vectors, radii: Floats, hits: Floats) -> None:
    """Write the nearest hit of each kind along each ray into `hits` (n, KINDS, RAYS)."""
    if not len(pairs.me):
        return
    found = to_circles(pairs.offset[:, None], fan[pairs.me], radii[pairs.other, None])  # (P, RAYS)
    first = _firsts(pairs.me * KINDS + pairs.kind)
    hits[pairs.me[first], pairs.kind[first]] = np.minimum.reduceat(found, first, axis=0)


def _nearest(seen: _Pairs, npcs: int) -> Indices:
    nearest = np.full((npcs, 3), -1)
    if len(seen.me):
        group = seen.me * KINDS + seen.kind
        order = np.lexsort((seen.square, group))  # of equals the first in the list
        best = order[_firsts(group[order])]
        nearest[seen.me[best], RANKED[seen.kind[best]]] = seen.other[best]
    return nearest


def _firsts(group: Indices) -> Indices:
    """Where each run of equal numbers begins."""
    begins = np.empty(len(group), np.bool_)
    begins[0] = True
    np.not_equal(group[1:], group[:-1], out=begins[1:])
    return begins.nonzero()[0]
