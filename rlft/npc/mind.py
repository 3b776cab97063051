"""NPCs in a game: a brain that is asked what to do, one body or a squad at a time.

They never fail on what a game's physics throws up, unless asked to: filter.py. What they carry
from moment to moment stands in inner.py, playing below one's best in skill.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError
from rlft.npc.filter import told
from rlft.npc.inner import Inner
from rlft.npc.runtime import Array
from rlft.npc.saving import State
from rlft.npc.skill import skills

if TYPE_CHECKING:
    from rlft.npc.brain import Brain

STEERING = ("clip", "tanh_scale")  # output kinds whose values are the action
FIRST = np.zeros(1, np.intp)  # the index of an NPC that is alone


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


class Carrier:
    """What minds and squads have in common: what they carry is saved, and says what it met."""

    _inner: Inner

    def state(self) -> State:
        """What it is in the middle of, as arrays to save with the game."""
        return self._inner.state()

    def restore(self, state: Mapping[str, ArrayLike]) -> None:
        """Go on exactly from what `state` gave. Raises RlftError for a state of another kind."""
        self._inner.restore(state)

    @property
    def filtered(self) -> int:
        """How many numbers of its observations were NaN or infinite."""
        return int(self._inner.filter.counts[:2].sum())

    @property
    def faults(self) -> dict[str, dict[str, int]]:
        """How many numbers were NaN, infinite or far outside their range: kind, then sense."""
        return self._inner.filter.faults

    def report(self) -> str:
        """What was wild in its observations so far, in a line that names the senses concerned."""
        return told(self._inner.filter.counts, self._inner.filter.senses.names)


class Mind(Carrier):
    """One NPC."""

    def __init__(self, brain: Brain, seed: int = 0, filter: str = "clamp") -> None:
        self.brain = brain
        self._output = brain.architecture.output
        self._inner = Inner(brain, (), seed, filter, self._output in STEERING)

    def act(
        self,
        observation: ArrayLike,
        mask: ArrayLike | None = None,
        dt: float | None = None,
        skill: float | None = None,
    ) -> Any:
        """The action here: its index, or an array in [-1, 1] from a brain that steers.

        `mask` (A,) is true where an action is legal. With `dt`, the seconds since the last call,
        the action is held between decisions for the interval the brain was trained at; without,
        every call decides. `skill` is from 0, at random, to 1, its best; without, that of its
        file, `record["dial"]`, usually 1.
        """
        inner = self._inner
        legal = _legal(mask, (len(self.brain.actions),))
        each = skills(inner.skill if skill is None else skill, 1)
        if dt is not None and not inner.due(dt, None if legal is None else legal[None])[0]:
            return self._held()
        senses = inner.perceived(observation)
        if dt is not None:
            inner.start()
        values = inner.says(senses if senses.ndim == 1 else senses[0])
        if each is None:
            inner.dial.known[0] = 0
            inner.held[0] = self._best(values, legal)
        else:
            rows = steer(values, self._output) if inner.steers else values
            inner.held[:] = inner.dial.act(
                FIRST, each, rows[None], None if legal is None else legal[None], inner.generators
            )
        return self._held()

    def _held(self) -> Any:
        held = self._inner.held[0]
        return held.copy() if self._inner.steers else int(held)

    def _best(self, values: Array, legal: NDArray[np.bool_] | None) -> Any:
        if self._inner.steers:
            return steer(values, self._output)
        if legal is None:
            best = (values == values.max()).nonzero()[0]
            if len(best) == 1:
                return best[0]
        return _choose(values, legal, self._inner.generators[0])

    def values(self, observation: ArrayLike) -> Array:
        """What the brain says of each action here (A,). It remembers nothing of being asked."""
        return self._inner.values(observation)

    def reset(self, seed: int | None = None) -> None:
        """Start anew, as a fresh one: at the beginning of an episode. What it remembers goes.

        With the same seed it has the same luck again; without one, that of its own seed.
        """
        self._inner.reset(0, seed)


class Squad(Carrier):
    """Several NPCs that share a brain. Member i draws from its own generator."""

    def __init__(self, brain: Brain, n: int, seed: int = 0, filter: str = "clamp") -> None:
        if n < 1:
            raise RlftError(f"a squad of {n}: it needs at least one member")
        self.brain, self.n = brain, n
        self._output = brain.architecture.output
        self._inner = Inner(brain, (n,), seed, filter, self._output in STEERING)

    def act(
        self,
        observations: ArrayLike,
        mask: ArrayLike | None = None,
        dt: float | None = None,
        skill: ArrayLike | None = None,
    ) -> NDArray[np.intp] | Array:
        """Actions (n,) for observations (n, D); (n, A) in [-1, 1] from a brain that steers.

        `mask` (n, A) is true where an action is legal; `dt` and `skill` are those of `Mind.act`,
        the skill one for all or (n,). Members that were reset decide at once, the others when
        their time is up.
        """
        inner = self._inner
        legal = _legal(mask, (self.n, len(self.brain.actions)))
        each = skills(inner.skill if skill is None else skill, self.n)
        rows = None
        if dt is not None:
            due = inner.due(dt, legal)
            if not due.any():
                return self._held()
            rows = None if due.all() else np.flatnonzero(due)
        senses = inner.perceived(observations, rows)
        if dt is not None:
            inner.start()
        values = inner.says(senses, rows)
        self._decide(values, legal, each, np.arange(self.n) if rows is None else rows)
        return self._held()

    def _held(self) -> NDArray[np.intp] | Array:
        held: NDArray[np.intp] | Array = self._inner.held.copy()
        return held

    def _decide(
        self,
        values: Array,
        legal: NDArray[np.bool_] | None,
        skill: NDArray[np.float64] | None,
        rows: NDArray[np.intp],
    ) -> None:
        """Members `rows` decide; `values` has their rows alone, the rest one of each member."""
        inner = self._inner
        allowed = None if legal is None else legal[rows]
        said = steer(values, self._output) if inner.steers else values
        if skill is None:
            inner.dial.forget(rows)
            inner.held[rows] = self._best(said, allowed, rows)
            return
        weak = skill[rows] < 1.0
        for some, best in ((~weak, True), (weak, False)):
            these, legal_here = rows[some], None if allowed is None else allowed[some]
            if not these.size:
                continue
            if best:
                inner.dial.forget(these)
                inner.held[these] = self._best(said[some], legal_here, these)
            else:
                generators = [inner.generators[i] for i in these]
                inner.held[these] = inner.dial.act(
                    these, skill[these], said[some], legal_here, generators
                )

    def _best(
        self, said: Array, legal: NDArray[np.bool_] | None, rows: NDArray[np.intp]
    ) -> NDArray[np.intp] | Array:
        if self._inner.steers:
            return said
        open_values = said if legal is None else np.where(legal, said, -np.inf)
        best = open_values == open_values.max(1, keepdims=True)
        actions: NDArray[np.intp] = best.argmax(1)
        for j in np.flatnonzero(best.sum(1) != 1):  # ties
            allowed = None if legal is None else legal[j]
            actions[j] = _choose(said[j], allowed, self._inner.generators[rows[j]])
        return actions

    def values(self, observations: ArrayLike) -> Array:
        """What the brain says of each action (n, A). They remember nothing of being asked."""
        return self._inner.values(observations)

    def reset(self, i: int, seed: int | None = None) -> None:
        """Member i starts anew, as in a fresh squad of this seed or, without one, of its own."""
        self._inner.reset(i, seed)
