"""`rlft bench senses`: processor time that `rlft.senses` takes a head. Plain numbers for JSON.

A level of 24 by 24 cells with pillars, or the same pillars as rectangles; among them fifty things:
ten foes, friends, good things, hazards and projectiles each, in range or not.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

import numpy as np

from rlft.lab.benchmarks.bench import machine
from rlft.npc.schema import RAY_DEGREES
from rlft.npc.senses import Bodies, LastSeen, Senses

SIDE = 24  # metres of the level
EACH = 10  # things of a kind
KINDS = 5
BODY = 0.35  # metres: nothing begins nearer to the border


def senses(
    squads: Sequence[int] = (1, 10, 100, 1000), calls: int = 2000, seed: int = 0
) -> dict[str, Any]:
    """Microseconds a head of one call for squads of some sizes; `calls` of one NPC are timed."""
    found = {}
    for walls in ("grid", "rectangles"):
        found[walls] = {
            str(n): microseconds(scene(walls, n, seed), n, max(5, calls // n)) for n in squads
        }
    return {
        "bench": "senses",
        "machine": machine(),
        "rays": len(RAY_DEGREES),
        "things": EACH * KINDS,
        "microseconds_a_head": found,
    }


def scene(walls: str, npcs: int, seed: int) -> Callable[[], Any]:
    """A call that senses for so many NPCs in such a level."""
    generator = np.random.default_rng(seed)
    eyes = Senses()
    solid = np.ones((SIDE, SIDE), np.bool_)
    solid[1:-1, 1:-1] = generator.random((SIDE - 2, SIDE - 2)) < 0.06
    pillars = [(x, y, 1, 1) for y, x in np.argwhere(solid[1:-1, 1:-1]) + 1]
    border = [(0, 0, SIDE, 1), (0, SIDE - 1, SIDE, 1), (0, 0, 1, SIDE), (SIDE - 1, 0, 1, SIDE)]
    told = {"grid": solid} if walls == "grid" else {"rectangles": border + pillars}
    level = eyes.walls(**told)

    def some(n: int) -> Bodies:
        return Bodies(
            generator.uniform(1.0 + BODY, SIDE - 1.0 - BODY, (n, 2)),
            heading=generator.uniform(0.0, 2.0 * np.pi, n),
            velocity=generator.uniform(-2.0, 2.0, (n, 2)),
            health=generator.uniform(0.1, 1.0, n),
            cooldown=generator.random(n),
        )

    squad, memory = some(npcs), LastSeen(npcs)
    foes, friends, good, hazards, shots = (some(EACH) for _ in range(KINDS))
    return lambda: eyes(
        squad, walls=level, foes=foes, friends=friends, good=good, hazards=hazards, shots=shots,
        target=memory, time_left=0.5,
    )  # fmt: skip


def microseconds(call: Callable[[], Any], npcs: int, calls: int) -> dict[str, float]:
    """The median a head, and the least: what it takes where little else runs."""
    call()
    taken = []
    for _ in range(calls):
        started = time.process_time()
        call()
        taken.append(time.process_time() - started)
    return {
        "median": round(1e6 * median(taken) / npcs, 1),
        "least": round(1e6 * min(taken) / npcs, 1),
    }
