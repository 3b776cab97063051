"""A brain's own play in a game: states that it meets there, and its memory of them."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.agents.play import Play
from rlft.lab.evaluation import at_play, brain_policy
from rlft.lab.tasks import OwnTask, Task
from rlft.npc import Brain
from rlft.npc.brain import MAX_FEATURES, MAX_GAMES, MAX_MEMORIES

COPIES, DECISIONS, EVERY = 8, 120, 3  # every third state of so many is kept
SEEDS = 2_000_000  # of play in foreign games begin here, far from those that judge
ADDED = 64  # states that a training adds to the memory of its brain
FIRST = 256  # and to one that has none
LARGEST = 2**20  # numbers in a memory's observations

Array = npt.NDArray[Any]


def own_play(brain: Brain, task: Task) -> Array:
    """States (N, D) of the brain's play, on levels that neither train nor judge."""
    if isinstance(task, OwnTask):
        envs: Any = task.envs(COPIES, stream="preview")
    else:
        envs = task.envs(COPIES)
    policy, play, seen = brain_policy(brain), Play(COPIES), []
    with closing(envs):
        play.enter(envs, SEEDS)
        for decision in range(DECISIONS):
            if decision % EVERY == 0:
                seen.append(play.senses.reshape(COPIES, -1).astype(np.float32))
            play.step(at_play(policy, play))
    return np.concatenate(seen)


def remembering(brain: Brain, task: Task) -> Brain:
    """The brain with states of this game in its memory, so that what comes next can keep it.

    Where the memory is full the older states are thinned evenly. Brains whose memory would be large
    (pictures, very many features) go without.
    """
    architecture = brain.architecture
    if architecture.widths[architecture.features] > MAX_FEATURES:
        return brain
    known = brain.memory
    count = min(FIRST if known is None else ADDED, LARGEST // brain.senses.size)
    if count < ADDED:
        return brain
    met = _spread(own_play(brain, task), count)
    if known is None:
        return brain.remember(met, (task.name,), np.zeros(len(met), np.uint8))
    kept = _spread(np.arange(len(known.observations)), MAX_MEMORIES - len(met))
    games = tuple(dict.fromkeys((*known.games, task.name)))
    if len(games) > MAX_GAMES:
        return brain
    rows = np.concatenate([known.observations[kept], met])
    game = np.concatenate([known.game[kept], np.full(len(met), games.index(task.name))])
    return brain.remember(rows, games, game)


def _spread(rows: Array, count: int) -> Array:
    """At most so many of the rows, evenly from first to last."""
    chosen: Array = rows[np.linspace(0, len(rows) - 1, min(count, len(rows))).round().astype(int)]
    return chosen
