"""What NPCs carry from one moment to the next, and how a game saves it.

The filter's counts, the last moments, what the network remembers, the dial's history, generators,
and the action that is held with the seconds left of it. How they act stands in mind.py.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError, shown
from rlft.npc.filter import LIMIT, Filter
from rlft.npc.runtime import Array
from rlft.npc.saving import State, checked, generator_rows, set_generator, within
from rlft.npc.skill import Dial
from rlft.npc.window import Window, moments_of, now

if TYPE_CHECKING:
    from rlft.npc.brain import Brain

ROUNDING = 1e-9  # seconds
# NPCs that the network decides for at a time. The C library maps and unmaps larger arrays at every
# call, until somebody has freed a much larger one: a thousand at once take twice as long.
BLOCK = 128


class Inner:
    """The inner state of n NPCs that share a brain; NPC i draws from its own generator."""

    def __init__(
        self, brain: Brain, copies: tuple[int, ...], seed: int, policy: str, steers: bool
    ) -> None:
        """`copies` is (n,) where observations come as rows, () for a single one."""
        n = copies[0] if copies else 1
        self.brain, self._seed, self.steers = brain, seed, steers
        present, actions = now(brain.senses), len(brain.actions)
        self.interval = float(brain.record.get("decision_interval", 0.0))  # seconds
        self.skill = float(brain.record.get("dial", 1.0))  # unless the game says otherwise
        self.filter = Filter(present, copies, policy)
        moments = moments_of(brain.senses)
        self.window = Window(n, moments, present.size) if moments > 1 else None
        remembers = brain.architecture.memory
        self.memory = np.zeros((n, remembers), np.float32) if remembers else None
        self.dial = Dial(n, actions, self.interval, self.steers)
        self.generators = [np.random.default_rng((seed, i)) for i in range(n)]
        self.left = np.full(n, -math.inf)  # seconds until the next decision
        # The action between decisions, where there is one.
        self.held: NDArray[Any] = np.zeros(n, np.intp)
        if self.steers:
            self.held = np.zeros((n, actions), np.float32)

    def reset(self, i: int, seed: int | None = None) -> None:
        """NPC i is a fresh one, of another `seed` where one is given; the filter counts on."""
        chosen = self._seed if seed is None else seed
        self.generators[i] = np.random.default_rng((chosen, i))
        self.left[i] = -math.inf
        self.dial.forget(i)
        if self.window is not None:
            self.window.forget(i)
        if self.memory is not None:
            self.memory[i] = 0.0

    def due(self, dt: float, legal: NDArray[np.bool_] | None) -> NDArray[np.bool_]:
        """Let `dt` seconds pass; whose held action stands no longer (n,)."""
        if not 0.0 <= dt < math.inf:
            raise RlftError(f"dt is {shown(dt)}: it must be seconds since the last call, 0 or more")
        self.left -= dt
        due: NDArray[np.bool_] = self.left <= ROUNDING
        if legal is not None and not self.steers:
            due |= ~legal[np.arange(len(legal)), self.held]
        return due

    def start(self) -> None:
        """Those whose time is up decide now: an interval begins, in step with the last."""
        up = self.left <= ROUNDING
        next_one = self.left[up] + self.interval  # after a long pause, the pace starts anew
        self.left[up] = np.where(next_one > 0.0, next_one, self.interval)

    def perceived(self, observation: ArrayLike, rows: NDArray[np.intp] | None = None) -> Array:
        """What the brain reads (n, W), or (m, W) of `rows` alone: it goes into what they remember.

        Raises RlftError and changes nothing but the counts where the observation is refused.
        """
        senses = self.filter(observation, rows)
        return senses if self.window is None else self.window.push(senses, rows)

    def says(self, senses: Array, rows: NDArray[np.intp] | None = None) -> Array:
        """What the brain says of what was perceived, (A,), (n, A) or (m, A) of `rows` alone.

        That, too, goes into what they remember.
        """
        if self.memory is None:
            return self._asked(senses)[0]
        if senses.ndim == 1:
            said, self.memory[0] = self.brain.step(senses, self.memory[0])
        elif rows is None:
            said, self.memory = self._asked(senses, self.memory)
        else:
            said, self.memory[rows] = self._asked(senses, self.memory[rows])
        return said

    def _asked(self, *rows: Array) -> tuple[Array, ...]:
        """What the brain says of senses, and then remembers if they come with a memory."""
        brain = self.brain
        asked = brain.step if len(rows) == 2 else lambda senses: (brain.values(senses),)
        if rows[0].ndim == 1 or len(rows[0]) <= BLOCK:
            return asked(*rows)
        cut = range(0, len(rows[0]), BLOCK)
        parts = [asked(*(each[i : i + BLOCK] for each in rows)) for i in cut]
        return tuple(np.concatenate(each) for each in zip(*parts, strict=True))

    def values(self, observation: ArrayLike) -> Array:
        """What the brain says here, (A,) or (n, A); nothing is counted or remembered."""
        senses = self.filter(observation, count=False)
        if self.window is not None:
            senses = self.window.peek(senses).reshape(*self.filter.shape[:-1], -1)
        if self.memory is None:
            return self._asked(senses)[0]
        return self._asked(senses, self.memory[0] if senses.ndim == 1 else self.memory)[0]

    def state(self) -> State:
        """Everything, as arrays (n, ...)."""
        holds = np.isfinite(self.left)
        saved: State = {
            "generator": generator_rows(self.generators),
            "holds": holds.astype(np.uint8),
            "left": np.where(holds, self.left, 0.0),
            "held": self.held.astype(np.float32 if self.steers else np.int64),
            "said": self.dial.said.copy(),
            "known": self.dial.known.copy(),
            "whims": self.dial.whims.copy(),
            "filtered": self.filter.counts.copy(),
        }
        if self.window is not None:
            saved["window"] = self.window.rows.copy()
        if self.memory is not None:
            saved["memory"] = self.memory.copy()
        return saved

    def restore(self, state: Any) -> None:
        """Go on from what `state` gave. Raises RlftError for anything else, and changes nothing."""
        found = checked(state, self.state())
        within("holds", found["holds"], 0, 1)
        within("known", found["known"], 0, self.dial.said.shape[1])
        within("whims", found["whims"], 0, 1)
        within("filtered", found["filtered"], 0, 2**62)
        low, high = (-1.0, 1.0) if self.steers else (0, len(self.brain.actions) - 1)
        within("held", found["held"], low, high)
        if self.memory is not None:
            within("memory", found["memory"], -LIMIT, LIMIT)
            self.memory = found["memory"]
        for generator, row in zip(self.generators, found["generator"], strict=True):
            set_generator(generator, row)
        self.left = np.where(found["holds"] == 1, found["left"], -math.inf)
        self.held = found["held"].astype(self.held.dtype)
        self.dial.said, self.dial.known = found["said"], found["known"]
        self.dial.whims = found["whims"]
        self.filter.counts = found["filtered"]
        if self.window is not None:
            self.window.rows = found["window"]
