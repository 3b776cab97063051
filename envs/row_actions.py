"""Actions of any Gymnasium space as one Discrete from 0, or as a Box from -1 to 1, with names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from gymnasium import Space, spaces

from rlft.npc.errors import RlftError

Array = npt.NDArray[Any]

MOST_COMBINATIONS = 256  # of a MultiDiscrete or MultiBinary, each of them a discrete action


class Acting(NamedTuple):
    """What a learner chooses from, and what the game is then told."""

    space: spaces.Discrete | spaces.Box
    names: tuple[str, ...]
    told: Callable[[Array], Array]  # actions (N,) or (N, names), batched as the game wants them


def acting(space: Space[Any]) -> Acting:
    """How to choose actions of a space. Raises RlftError where it cannot be done."""
    if isinstance(space, spaces.Discrete):
        return _shifted(int(space.n), int(space.start))
    if isinstance(space, spaces.MultiDiscrete):
        return _combined(space, space.nvec, space.start)
    if isinstance(space, spaces.MultiBinary):
        return _combined(space, np.full(space.shape, 2), np.zeros(space.shape, np.int64))
    if isinstance(space, spaces.Box):
        return _steered(space)
    raise RlftError(
        f"actions of {type(space).__name__} cannot be chosen: use Discrete, MultiDiscrete, "
        "MultiBinary or Box (gymnasium.wrappers.TransformAction)"
    )


def _shifted(n: int, start: int) -> Acting:
    names = tuple(f"action.{i}" for i in range(n))
    told = (lambda actions: actions + start) if start else np.asarray
    return Acting(spaces.Discrete(n), names, told)


def _combined(space: Space[Any], sizes: Array, start: Array) -> Acting:
    """Every combination is an action: number a is `np.unravel_index(a, sizes)`."""
    flat = tuple(int(n) for n in sizes.ravel())
    combinations = float(np.prod(flat, dtype=float))
    if combinations > MOST_COMBINATIONS:
        raise RlftError(
            f"{space} has {combinations:,.0f} combinations of actions, at most "
            f"{MOST_COMBINATIONS} can be told apart: offer fewer, or a Box"
        )

    def told(actions: Array) -> Array:
        chosen = np.stack(np.unravel_index(np.asarray(actions), flat), axis=-1)
        return (chosen.reshape(-1, *sizes.shape) + start).astype(space.dtype)

    names = tuple("action." + ".".join(map(str, one)) for one in np.ndindex(*flat))
    return Acting(spaces.Discrete(int(combinations)), names, told)


def _steered(space: spaces.Box) -> Acting:
    """[-1, 1] stretched to [low, high], and clipped there."""
    if not np.issubdtype(space.dtype, np.floating):
        raise RlftError(f"{space} has whole numbers for actions: offer a MultiDiscrete, or floats")
    if not space.is_bounded() or not (space.low < space.high).all():
        raise RlftError(f"{space} has no finite range of actions: give it a low and a high")
    low, high, shape = space.low, space.high, space.shape
    half, middle = (high - low) / 2, (high + low) / 2

    def told(actions: Array) -> Array:
        steered = middle + half * np.asarray(actions).reshape(-1, *shape)
        within: Array = np.clip(steered, low, high).astype(space.dtype, copy=False)
        return within

    names = tuple(f"action.{i}" for i in range(low.size))
    return Acting(spaces.Box(-1.0, 1.0, (low.size,), np.float32), names, told)
