"""Brains and configs for the tests of Stable-Baselines3's algorithms in the arena."""

import gymnasium
import numpy as np

import rlft.envs  # noqa: F401 (registers the games)
from rlft.agents.sb3_config import KINDS, SB3Config, output_kind, parameters
from rlft.npc import CONTINUOUS_ACTIONS, DISCRETE_ACTIONS, Brain, mlp, plain, shapes

COPIES, SENSES = 4, 178
SMALL = {"batch_size": 32, "buffer_size": 400, "learning_starts": 16, "n_steps": 8,
         "gradient_steps": 1, "n_quantiles": 10}  # fmt: skip


def brain(output="argmax", senses=SENSES, actions=None, seed=0):
    """A drawn brain that remembers 200 observations."""
    if actions is None:
        actions = DISCRETE_ACTIONS if output in ("argmax", "categorical") else CONTINUOUS_ACTIONS
    generator = np.random.default_rng(seed)
    architecture = mlp(senses, (24, 16), len(actions), output, layer_norm=output != "tanh_scale")
    tensors = {
        name: generator.normal(size=shape) / np.sqrt(shape[-1])
        for name, shape in shapes(architecture).items()
    }
    made = Brain(plain(senses), tuple(actions), architecture, tensors)
    rows = generator.normal(size=(200, senses))
    return made.remember(rows, ("arena",), np.zeros(200, np.uint8))


def start(algorithm):
    """The brain that an algorithm may begin with in its preferred kind of game."""
    kind = KINDS[algorithm][0]
    return brain("argmax" if kind == "discrete" else output_kind(algorithm, kind))


def settings(algorithm, **more):
    known = parameters(algorithm)
    small = {name: value for name, value in SMALL.items() if name in known}
    if "buffer_size" in known:
        small.pop("n_steps", None)  # there it means n-step returns
    return small | more


def config(algorithm, **more):
    return SB3Config(algorithm, copies=COPIES, settings=settings(algorithm, **more))


def arena(algorithm, kind=None):
    kind = kind or KINDS[algorithm][0]
    return gymnasium.make_vec("rlft/Arena-v0", num_envs=COPIES, actions=kind)
