"""Recorded play written by hand, and sessions in a game, small enough for a second."""

import numpy as np

from rlft.envs.batch import Batch
from rlft.lab.tasks import find_task
from rlft.lab.teaching.correctors import Teacher
from rlft.lab.teaching.dataset import Dataset
from rlft.lab.teaching.session import Session
from rlft.npc import Schema, Sense, mlp, shapes
from rlft.npc.brain import Brain

SENSES = Schema((Sense("near", 0.0, 1.0), Sense("far", 0.0, 1.0)))
NAMES = ("idle", "forward", "attack")


def by_hand(actors="nnhhnn", actions="111212", lengths=(6,), **changes):
    """Decisions whose observation is their number; texts: `actors` by first letter, `actions`."""
    rows = len(actors)
    if isinstance(actors, str):
        actors = np.array(["nht".index(a) for a in actors], np.uint8)
    if isinstance(actions, str):
        actions = np.array([int(a) for a in actions], np.int64)
    starts = np.cumsum(lengths)
    fields = {
        "game": "test/Game-v0", "rules": {}, "senses": SENSES, "names": NAMES,
        "observations": np.arange(2 * rows, dtype=np.float32).reshape(rows, 2) / 100,
        "finals": np.ones((len(lengths), 2), np.float32),
        "actions": actions, "actors": actors, "rewards": np.ones(rows, np.float32),
        "terminated": np.isin(np.arange(rows) + 1, starts), "truncated": np.zeros(rows, np.bool_),
        "lengths": np.array(lengths, np.int64), "seeds": np.arange(len(lengths)),
    }  # fmt: skip
    return Dataset(**{**fields, **changes})


def drawn_brain(task, seed=0, output="argmax"):
    """A brain of drawn weights for a task."""
    architecture = mlp(task.senses.size, (16, 16), len(task.actions), output)
    draws = np.random.default_rng(seed)
    tensors = {n: draws.normal(size=s) / np.sqrt(s[-1]) for n, s in shapes(architecture).items()}
    return Brain(task.senses, task.actions, architecture, tensors)


def session_in(path, game="point-navigation", advise=None, seed=5, brain=None, **rules):
    """A session whose teacher takes over where `advise` says something else."""
    task = find_task(game, rules, "discrete")
    brain = brain or drawn_brain(task)
    who = [] if advise is None else [Teacher(advise)]
    batch = Batch(task.game, 1, stream="preview", **rules)
    return Session(brain, task, who, batch, path, seed=seed, source="drawn", steps=4_096)
