"""Randomness of the worlds: every level owns one 64-bit state and draws from nothing else.

SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
"""

import math

import numpy as np
import numpy.typing as npt

from rlft.envs.kernel import inner
from rlft.envs.world import Level

STREAMS = {"training": 1, "evaluation": 2, "pretraining": 3, "preview": 4}

GAMMA = np.uint64(0x9E3779B97F4A7C15)
M1 = np.uint64(0xBF58476D1CE4E5B9)
M2 = np.uint64(0x94D049BB133111EB)
S11, S27, S30, S31 = np.uint64(11), np.uint64(27), np.uint64(30), np.uint64(31)
TO_UNIT = 2.0**-53


def mix(seeds: npt.ArrayLike, stream: str) -> npt.NDArray[np.uint64]:
    """First state of the levels with these seeds in a stream; streams never share a level."""
    with np.errstate(over="ignore"):
        z = np.asarray(seeds, np.uint64) * GAMMA + np.uint64(STREAMS[stream]) * M1
        z = (z ^ (z >> S30)) * M1
        z = (z ^ (z >> S27)) * M2
        result: npt.NDArray[np.uint64] = z ^ (z >> S31)
    return result


@inner
def uniform(level: Level) -> float:
    """A number in [0, 1) from the level's own state."""
    z = level.state[0].chance + GAMMA
    level.state[0].chance = z
    z = (z ^ (z >> S30)) * M1
    z = (z ^ (z >> S27)) * M2
    z = z ^ (z >> S31)
    return float(z >> S11) * TO_UNIT


@inner
def between(level: Level, low: float, high: float) -> float:
    return low + (high - low) * uniform(level)


@inner
def below(level: Level, count: int) -> int:
    """A whole number in [0, count)."""
    return int(uniform(level) * count)


@inner
def either(level: Level) -> float:
    """1 or -1."""
    return 1.0 if uniform(level) < 0.5 else -1.0


@inner
def angle(level: Level) -> float:
    """Radians in [0, 2 pi)."""
    return 2.0 * math.pi * uniform(level)


@inner
def normal(level: Level) -> float:
    """A standard normal number (Box-Muller, one of the pair)."""
    radius = math.sqrt(-2.0 * math.log(1.0 - uniform(level)))
    return radius * math.cos(angle(level))


@inner
def draw(level: Level, weights: tuple[float, ...]) -> int:
    """An index drawn with these weights."""
    total = 0.0
    for k in range(len(weights)):
        total += weights[k]
    left = uniform(level) * total
    last = 0
    for k in range(len(weights)):
        if weights[k] > 0.0:
            last = k
            left -= weights[k]
            if left < 0.0:
                break
    return last
