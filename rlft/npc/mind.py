"""NPCs in a game: a brain that is asked what to do, one body or a squad at a time.

They never fail on what a game's physics throws up: NaN is filtered, wild numbers are clamped. One
whose brain reads several moments is shown the present and remembers the rest.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError, shown
from rlft.npc.runtime import Array
from rlft.npc.schema import Schema
from rlft.npc.window import Window, moments_of, now

if TYPE_CHECKING:
    from rlft.npc.brain import Brain

WIDEN = 4.0  # a sense may leave its range by this factor before it is clamped
LIMIT = 1e6  # a sense whose range is not known, or wider than this, is clamped here
STEERING = ("clip", "tanh_scale")  # output kinds whose values are the action


def ranges(senses: Schema) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Lowest and highest usual value of each number, and whether they are known; float64 (D,)."""
    sizes = [sense.size for sense in senses]
    ends = np.array([(sense.low, sense.high) for sense in senses], np.float64)
    low, high = np.repeat(ends, sizes, axis=0).T.copy()
    return low, high, (abs(low) <= LIMIT) & (abs(high) <= LIMIT)


class Filter:
    """Makes an observation safe: NaN and infinity become 0, the rest is clamped near its range.

    `copies` is () for one NPC, (n,) for a squad. Senses that are one picture may come unflattened.
    """

    def __init__(self, senses: Schema, copies: tuple[int, ...] = ()) -> None:
        self.shape = (*copies, senses.size)
        picture = senses[0].shape if len(senses) == 1 else ()
        self.pictured = (*copies, *picture) if picture else self.shape
        low, high, known = ranges(senses)
        spare = np.where(known, high - low, 0.0) * (WIDEN - 1.0) / 2.0
        self.low = np.where(known, low, -LIMIT) - spare
        self.high = np.where(known, high, LIMIT) + spare
        self.filtered = 0  # numbers that were NaN or infinite so far

    def __call__(self, observation: ArrayLike) -> Array:
        try:
            x = np.array(observation, dtype=np.float64)  # a copy: it is changed in place
        except (TypeError, ValueError, OverflowError):
            raise RlftError(f"an observation must be numbers of shape {self.shape}") from None
        if x.shape == self.pictured:
            x = x.reshape(self.shape)
        if x.shape != self.shape:
            raise RlftError(f"an observation of shape {x.shape}: this brain needs {self.shape}")
        finite = np.isfinite(x)
        if not finite.all():
            self.filtered += int(finite.size - finite.sum())
            x[~finite] = 0.0
        np.maximum(x, self.low, out=x)
        np.minimum(x, self.high, out=x)
        return x.astype(np.float32)


def _choose(values: Array, legal: NDArray[np.bool_] | None, generator: np.random.Generator) -> int:
    """The legal action of highest value (A,); ties are broken at random."""
    if legal is None:
        legal = np.ones(len(values), bool)
    best = np.flatnonzero(legal & (values == values[legal].max()))
    if not best.size:  # the best value is NaN: weights so large that they overflow
        best = np.flatnonzero(legal)
    return int(generator.choice(best))


def _legal(mask: ArrayLike | None, shape: tuple[int, ...]) -> NDArray[np.bool_] | None:
    if mask is None:
        return None
    legal = np.asarray(mask, dtype=bool)
    if legal.shape != shape or not legal.any(-1).all():
        raise RlftError(f"an action mask must have shape {shape} and allow at least one action")
    return legal


def steer(values: Array, output: str) -> Array:
    """Actions in [-1, 1] of a brain whose output is one of STEERING."""
    controls: Array = np.tanh(values) if output == "tanh_scale" else np.clip(values, -1.0, 1.0)
    controls[np.isnan(controls)] = 0.0  # weights so large that they overflow
    return controls


def _window(brain: Brain, copies: int) -> Window | None:
    """What remembers the last moments, for a brain that reads several."""
    moments = moments_of(brain.senses)
    return Window(copies, moments, now(brain.senses).size) if moments > 1 else None


class Mind:
    """One NPC. `filtered` counts the numbers of its observations that were NaN or infinite."""

    def __init__(self, brain: Brain, seed: int = 0) -> None:
        self.brain, self._seed = brain, seed
        self._filter = Filter(now(brain.senses))
        self._window = _window(brain, 1)
        self._output = brain.architecture.output
        self._generator = np.random.default_rng((seed, 0))
        self._interval = float(brain.record.get("decision_interval", 0.0))  # seconds
        self._left = -math.inf  # seconds until the next decision
        self._held: Any = None  # the action between decisions

    def reset(self) -> None:
        """Start anew, as a fresh one: at the beginning of an episode. What it remembers goes."""
        self._generator = np.random.default_rng((self._seed, 0))
        self._left, self._held = -math.inf, None
        if self._window is not None:
            self._window.forget(0)

    @property
    def filtered(self) -> int:
        return self._filter.filtered

    def act(
        self, observation: ArrayLike, mask: ArrayLike | None = None, dt: float | None = None
    ) -> Any:
        """The action here: its index, or an array in [-1, 1] from a brain that steers.

        `mask` (A,) is true where an action is legal. With `dt`, the seconds since the last call,
        the action is held between decisions for the interval the brain was trained at; without,
        every call decides.
        """
        legal = _legal(mask, (len(self.brain.actions),))
        if dt is not None and self._holds(dt, legal):
            return self._held
        senses = self._filter(observation)
        if self._window is not None:
            (senses,) = self._window.push(senses)
        values = self.brain.values(senses)
        self._held = self._decide(values, legal)
        return self._held

    def _decide(self, values: Array, legal: NDArray[np.bool_] | None) -> Any:
        if self._output in STEERING:
            return steer(values, self._output)
        if legal is None:
            best = (values == values.max()).nonzero()[0]
            if len(best) == 1:
                return int(best[0])
        return _choose(values, legal, self._generator)

    def _holds(self, dt: float, legal: NDArray[np.bool_] | None) -> bool:
        """Let `dt` seconds pass; whether the held action still stands."""
        if not 0.0 <= dt < math.inf:
            raise RlftError(f"dt is {shown(dt)}: it must be seconds since the last call, 0 or more")
        self._left -= dt
        if self._left > 1e-9:  # less is rounding
            return legal is None or self._output in STEERING or bool(legal[self._held])
        due = self._left + self._interval  # keeps the pace; after a long pause, starts it anew
        self._left = due if due > 0.0 else self._interval
        return False


class Squad:
    """Several NPCs that share a brain. Member i draws from its own generator."""

    def __init__(self, brain: Brain, n: int, seed: int = 0) -> None:
        if n < 1:
            raise RlftError(f"a squad of {n}: it needs at least one member")
        self.brain = brain
        self._filter = Filter(now(brain.senses), (n,))
        self._window = _window(brain, n)
        self._seed = seed
        self._generators = [np.random.default_rng((seed, i)) for i in range(n)]

    @property
    def filtered(self) -> int:
        return self._filter.filtered

    def reset(self, i: int) -> None:
        """Member i starts anew, as in a fresh squad."""
        self._generators[i] = np.random.default_rng((self._seed, i))
        if self._window is not None:
            self._window.forget(i)

    def act(
        self, observations: ArrayLike, mask: ArrayLike | None = None
    ) -> NDArray[np.intp] | Array:
        """Actions (n,) for observations (n, D); (n, A) in [-1, 1] from a brain that steers.

        `mask` (n, A) is true where an action is legal.
        """
        n = len(self._generators)
        legal = _legal(mask, (n, len(self.brain.actions)))
        senses = self._filter(observations)
        if self._window is not None:
            senses = self._window.push(senses)
        values = self.brain.values(senses)
        if self.brain.architecture.output in STEERING:
            return steer(values, self.brain.architecture.output)
        open_values = values if legal is None else np.where(legal, values, -np.inf)
        best = open_values == open_values.max(1, keepdims=True)
        actions: NDArray[np.intp] = best.argmax(1)
        for i in np.flatnonzero(best.sum(1) != 1):  # ties
            actions[i] = _choose(
                values[i], None if legal is None else legal[i], self._generators[i]
            )
        return actions
