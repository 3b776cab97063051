"""A scripted expert of Crossing, and what it shows: decisions with a hand that slips.

It knows no more than an NPC does: it reads the senses.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.crossing import DISCRETE_ACTIONS, EACH, SEEN, Rules
from rlft.envs.games import MOVES
from rlft.envs.sensing import SQUASH
from rlft.envs.spaces import Actions
from rlft.envs.world import STEP_ONLY

Array = npt.NDArray[Any]

AHEAD = 4  # decisions it looks ahead, as if it went on and the hazards flew on
APART = 0.62  # metres from a hazard that it calls safe; 0.5 touch
ONWARD = 0.3  # metres that a step forward is preferred by: first across, then aside
LANE = 1 + 2 * EACH  # senses of a lane


def expert(senses: Array, legal: Array | None = None) -> Array:
    """Actions (N,) for senses (N, D) under the usual rules: the safe step that gains the most."""
    rules = Rules()
    stride = rules.body.speed * rules.body.interval  # metres
    steps = [MOVES[name] for name in DISCRETE_ACTIONS]
    forward, left = (
        np.array([[stride * step.get(side, 0.0)] for step in steps])
        for side in ("forward", "strafe")
    )  # (A, 1)
    goal_forward, goal_left = _metres(senses[:, 0]), _metres(senses[:, 1])
    remaining = np.hypot(goal_forward - forward, goal_left - left)  # (A, N)
    remaining[DISCRETE_ACTIONS.index("forward")] -= ONWARD
    safe = np.ones_like(remaining, np.bool_)
    for lane in range(SEEN):
        row = senses[:, 2 + lane * LANE : 2 + (lane + 1) * LANE]
        there = row.any(axis=1)
        for k in range(EACH):
            x, speed = _metres(row[:, 1 + 2 * k]), row[:, 2 + 2 * k] * rules.fastest
            for t in range(1, AHEAD + 1):
                flown = x + speed * rules.body.interval * t
                distance = np.hypot(_metres(row[:, 0]) - forward * t, flown - left * t)
                safe &= ~(there & (distance < APART))
    chosen: Array = np.where(safe, remaining, np.inf).argmin(axis=0)
    return chosen


def demonstrations(count: int, noise: float, seed: int) -> tuple[Array, Array]:
    """Senses (K, D) and actions (K,) of `count` episodes, on levels of the pretraining stream.

    With probability `noise` a decision is any action; what is shown is what was done.
    """
    batch = Batch("crossing", count, stream="pretraining")
    actions = Actions(batch.game, "discrete")
    generator = np.random.default_rng(seed)
    batch.restart(10_000 * seed + np.arange(count))
    batch.mode[:] = STEP_ONLY
    playing = np.ones(count, np.bool_)
    shown, done = [], []
    while playing.any():
        senses = batch.out.observation[:, 0].copy()
        slips = generator.random(count) < noise
        chosen = np.where(slips, generator.integers(len(actions.names), size=count), expert(senses))
        shown.append(senses[playing])
        done.append(chosen[playing])
        actions.write(chosen, batch.controls[:, 0])
        batch.advance()
        playing &= ~(batch.out.terminated | batch.out.truncated)
    batch.close()
    return np.concatenate(shown), np.concatenate(done)


def _metres(squashed: Array) -> Array:
    """What `crossing.squashed` was of."""
    return SQUASH * squashed / (1.0 - np.abs(squashed))
