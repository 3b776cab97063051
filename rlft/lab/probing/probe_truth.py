"""What is true in a moment of our games, seen or not, read from the world. Plays nothing.

| target | what is true | in |
|---|---|---|
| place | distance (m) and bearing (cos, sin) to the middle of the level | every game |
| objective | the same to the nearest foe, the goal or the nearest good item | every game |
| hidden objective | that, only where it is out of view | all but navigation |
| way | cells still to walk to the goal | navigation |
| opponent | which bot the nearest foe is, where they are several | arena, spar, hunt, evade |

Place is told from the body, not as x and y: the senses are egocentric and most levels look alike
from four sides, so nothing could know those.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.world import GOOD

Array = npt.NDArray[Any]


def numbers(batch: Batch) -> dict[str, Array]:
    """Targets of numbers for each level (N, C); NaN where there is none."""
    me = batch.world.bodies[:, 0]
    toward, seen = _objective(batch)
    middle = batch.rules.size / 2 - np.stack([me["x"], me["y"]], 1)
    found = {"place": _bearing(me, middle), "objective": _bearing(me, toward)}
    if batch.game.name == "Navigation":
        rows, columns = me["y"].astype(np.intp), me["x"].astype(np.intp)
        cells = batch.world.field[np.arange(batch.copies), rows, columns].astype(np.float64)
        found["way"] = np.where(cells < 0, np.nan, cells)[:, None]
    else:
        found["hidden objective"] = np.where(seen[:, None], np.nan, found["objective"])
    return found


def opponents(batch: Batch) -> tuple[tuple[str, ...], Array]:
    """The kinds of foes that a level may hold, and that of the nearest (N,); -1 = none."""
    weights = getattr(batch.rules, "foes", ())
    kinds = [bot for bot, weight in enumerate(weights) if weight > 0.0]
    index = np.full(len(BOTS), -1)
    index[kinds] = np.arange(len(kinds))
    names = tuple(BOTS[bot] for bot in kinds)
    if not kinds:
        return names, np.full(batch.copies, -1)
    nearest, there = _nearest_foe(batch)
    driver = batch.world.bodies["driver"][np.arange(batch.copies), nearest]
    return names, np.where(there, index[driver], -1)


def _objective(batch: Batch) -> tuple[Array, Array]:
    """The vector to it in the world (N, 2), NaN where there is none; whether it is in view."""
    me, copies = batch.world.bodies[:, 0], np.arange(batch.copies)
    if hasattr(batch.rules, "foes"):
        nearest, there = _nearest_foe(batch)
        foe = batch.world.bodies[copies, nearest]
        to, seen = np.stack([foe["x"] - me["x"], foe["y"] - me["y"]], 1), me["sight"] >= 0
    elif batch.game.name == "Gather":
        items = batch.world.items
        away = np.hypot(items["x"] - me["x"][:, None], items["y"] - me["y"][:, None])
        away[items["kind"] != GOOD] = np.inf
        item = items[copies, away.argmin(1)]
        there, seen = np.isfinite(away.min(1)), me["goal_known"] > 0.0
        to = np.stack([item["x"] - me["x"], item["y"] - me["y"]], 1)
    else:
        to = np.stack([me["goal_x"] - me["x"], me["goal_y"] - me["y"]], 1)
        there = seen = me["goal_known"] > 0.0
    return np.where(there[:, None], to, np.nan), seen


def _nearest_foe(batch: Batch) -> tuple[Array, Array]:
    """Index of the nearest living foe (N,), and whether there is one."""
    bodies = batch.world.bodies
    me = bodies[:, :1]
    away = np.hypot(bodies["x"] - me["x"], bodies["y"] - me["y"])
    away[(bodies["team"] == me["team"]) | (bodies["health"] <= 0.0)] = np.inf
    return away.argmin(1), np.isfinite(away.min(1))


def _bearing(me: Array, to: Array) -> Array:
    """Distance, and cosine and sine of the angle from the heading, of vectors (N, 2)."""
    distance = np.hypot(to[:, 0], to[:, 1])
    whole = np.maximum(distance, 1e-9)
    forward = (to[:, 0] * me["cos"] + to[:, 1] * me["sin"]) / whole
    left = (to[:, 1] * me["cos"] - to[:, 0] * me["sin"]) / whole
    return np.stack([distance, forward, left], 1)
