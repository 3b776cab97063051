"""Small seeded brains that several tests share. NumPy only."""

from pathlib import Path

import numpy as np

from rlft.npc import Architecture, Brain, Op, Schema, Sense, cnn, mlp, pixels, shapes, tiled, write

SENSES = Schema(
    (
        Sense("ray.wall.0", 0.0, 1.0, "closeness", 0.0),
        Sense("ray.wall.15", 0.0, 1.0, "closeness", 15.0),
        Sense("self.health", 0.0, 1.0),
        Sense("foe.forward", -1.0, 1.0),
        Sense("obs.0"),
    )
)
ACTIONS = ("idle", "forward", "attack")
GAMES = ("reach", "spar")


def drawn(architecture: Architecture, seed: int = 0) -> dict[str, np.ndarray]:
    generator = np.random.default_rng(seed)
    return {name: generator.normal(size=shape) for name, shape in shapes(architecture).items()}


def brain(
    output: str = "argmax", hidden: tuple[int, ...] = (16, 12), memory: bool = False, seed: int = 0
) -> Brain:
    architecture = mlp(len(SENSES), hidden, len(ACTIONS), output)
    record = {"decision_interval": 0.1, "lineage": {"seed": seed}}
    made = Brain(SENSES, ACTIONS, architecture, drawn(architecture, seed), record)
    return made.remember(observations(20), GAMES, np.arange(20) % 2) if memory else made


def normalised(seed: int = 0) -> Brain:
    """A brain whose senses pass a normaliser: (x + bias) * weight."""
    plain = mlp(len(SENSES), (6,), len(ACTIONS))
    ops = (
        Op("add", "normaliser.shift", ("senses",), "shifted", {}),
        Op("mul", "normaliser.scale", ("shifted",), "normal", {}),
        plain.ops[0]._replace(inputs=("normal",)),
        *plain.ops[1:],
    )
    architecture = Architecture(len(SENSES), ops, "argmax")
    return Brain(SENSES, ACTIONS, architecture, drawn(architecture, seed))


def pictured(seed: int = 0) -> Brain:
    """A brain that reads pictures of 9 x 8 in 2 channels."""
    architecture = cnn((9, 8, 2), len(ACTIONS), width=16)
    tensors = drawn(architecture, seed)
    tensors["normaliser.scale.weight"][:] = 1.0 / 255.0
    return Brain(pixels((9, 8, 2)), ACTIONS, architecture, tensors)


def of_tiles(seed: int = 0) -> Brain:
    """A brain that adds up the weights of the tiles its five senses lie in."""
    architecture = tiled(len(SENSES), 4, 2, len(ACTIONS))
    return Brain(SENSES, ACTIONS, architecture, drawn(architecture, seed))


def of_bins(seed: int = 0) -> Brain:
    """A brain whose values are means of distributions over seven numbers; normalised senses."""
    architecture = mlp(len(SENSES), (6,), len(ACTIONS), normaliser=True, bins=(7, -1.0, 2.0))
    return Brain(SENSES, ACTIONS, architecture, drawn(architecture, seed))


def observations(n: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).random((n, len(SENSES)), dtype=np.float32)


def written(path: Path, made: Brain | None = None) -> bytes:
    write(made or brain(memory=True), path)
    return path.read_bytes()
