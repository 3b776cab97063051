"""Trainings of every learner that take a second, and whether two of them are the same."""

import numpy as np

from rlft.agents.sb3_config import parameters
from rlft.lab.algorithms import ALGORITHMS
from rlft.lab.training import Job, Training

PLACE, WALK = "point-navigation", "foreign_games:foreign/Walk-v0"
STRICT, LATE = "training_games:training/Strict-v0", "training_games:Late"
SETTINGS = {
    "sarsa": {
        "copies": 8, "rollout": 8, "minibatch": 32, "normalise": True, "normalise_rewards": True,
    },
    "dqn": {
        "copies": 4, "train_every": 2, "updates": 1, "batch": 16, "buffer": 400,
        "learning_starts": 40, "target_every": 10, "n_step": 3, "max_grad_norm": 0.0,
    },
    "true-online-sarsa": {"copies": 1},
}  # fmt: skip
EVERY_SWITCH = {  # of DQN
    "prioritised": True, "beta_steps": 2000, "double": True, "dueling": True, "head": "hl-gauss",
    "average": 0.9,
}  # fmt: skip
SB3 = {
    "batch_size": 16, "buffer_size": 400, "learning_starts": 40, "n_steps": 8, "n_epochs": 1,
    "gradient_steps": 1, "n_quantiles": 5, "train_freq": 2, "target_update_interval": 20,
}  # fmt: skip


def settings(algorithm, more=()):
    """Of one learner, as text."""
    chosen = SETTINGS.get(algorithm, {})
    if ALGORITHMS[algorithm].same_step:  # SB3's
        known = parameters(algorithm)
        chosen = {"copies": 4, **{k: v for k, v in SB3.items() if k in known}}
        if "buffer_size" in known:
            chosen.pop("n_steps", None)  # there it means n-step returns
    elif not ALGORITHMS[algorithm].fine_tunes:
        chosen = {"copies": 2, **chosen}
    return {name: str(value) for name, value in {**chosen, **dict(more)}.items()}


def job(algorithm, game=PLACE, steps=1280, more=(), **rest):
    return Job(game, "none", 1, steps, algorithm, settings(algorithm, more), **rest)


def trained(job, steps=None):
    training = Training(job)
    list(training.advance(steps))
    return training


def differing(one, other):
    """The names of the arrays, of learner and games, in which two trainings differ."""
    first, second = one.snapshot(), other.snapshot()
    return [
        name
        for name in sorted({*first, *second})
        if name not in first
        or name not in second
        or first[name].dtype != second[name].dtype
        or not np.array_equal(first[name], second[name], equal_nan=first[name].dtype.kind == "f")
    ]
