"""How well an NPC plays what its brain knows: a dial from 0, at random, to 1, its best.

What is short of 1, its `lack`, does three things, each more the greater it is:
- it reacts late: it acts on what its brain said up to REACTION seconds ago;
- it chooses softly: with values in deviations of those of the legal actions, it takes the best of
  value + lack * SOFTNESS * Gumbel noise, which is a draw from their softmax at that temperature;
- it has whims: one lasts about WHIM seconds, and a share lack ** WHIMS of them it follows
  instead, doing a random legal action.

A lower dial follows every whim that a higher one would, so that nothing gets better by turning it
down but by luck. What a dial is worth in a game is measured: `rlft ladder` writes the curve into
the brain's record, `record["skill"]`, rows of [dial, score, low, high] with the dial rising; a file
may say at which it plays unless told otherwise, `record["dial"]`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.errors import RlftError, shown
from rlft.npc.runtime import Array

REACTION = 0.15  # seconds; a fencer of the arena that is 0.2 s late loses whatever it knows
WHIM = 0.4  # seconds
USUAL = 0.1  # seconds between decisions where a brain does not say
LONGEST = 32  # decisions that the slowest reaction takes at most
SOFTNESS = 1.0  # temperature at skill 0, in deviations of the values
WHIMS = 2.0
TREMBLE = 0.5  # of a brain that steers, at skill 0: what noise adds to a control at most


def skills(skill: ArrayLike | None, n: int) -> NDArray[np.float64] | None:
    """A skill for each of n NPCs; None where all play their best."""
    if skill is None or (type(skill) is float and skill == 1.0):
        return None
    try:
        each = np.broadcast_to(np.asarray(skill, dtype=np.float64), (n,))
    except (TypeError, ValueError):
        each = np.array([math.nan])
    if not ((each >= 0.0) & (each <= 1.0)).all():  # NaN is neither
        wanted = "a number" if n == 1 else f"a number or {n} of them"
        given = f"is {shown(skill)}: it " if isinstance(skill, (int, float, str)) else ""
        raise RlftError(f"skill {given}must be {wanted} from 0 to 1")
    return each if (each < 1.0).any() else None


class Dial:
    """What n NPCs need to play below their best: what their brain said lately, and their whims."""

    def __init__(self, n: int, actions: int, interval: float, steers: bool) -> None:
        """`interval` is seconds between decisions, 0 where it is not known."""
        self.steers = steers
        decision = interval or USUAL
        self.span = min(max(REACTION / decision, 1.0), float(LONGEST))  # decisions
        self.turn = min(decision / WHIM, 1.0)  # chance that a decision brings a new whim
        self.said = np.zeros((n, math.ceil(self.span) + 1, actions), np.float32)  # newest first
        self.known = np.zeros(n, np.int64)  # how many of them
        # When a whim is followed, and what it is, in [0, 1).
        self.whims = np.zeros((n, 1 + (actions if steers else 1)))

    def forget(self, copies: Any) -> None:
        """These begin anew: an index, or flags (n,)."""
        self.known[copies] = 0

    def act(
        self,
        rows: NDArray[np.intp],
        skill: NDArray[np.float64],
        values: Array,
        legal: NDArray[np.bool_] | None,
        generators: Sequence[np.random.Generator],
    ) -> NDArray[Any]:
        """What the NPCs `rows` do: actions (m,), or controls (m, A) of a brain that steers.

        Row j of `values` (m, A), or controls, of `legal`, and of `generators` is of NPC `rows[j]`.
        """
        m, actions = values.shape
        lack = 1.0 - skill
        drawn = np.stack([g.random(1 + self.whims.shape[1] + actions) for g in generators])
        late = self._late(rows, lack, values)
        renewed = (drawn[:, 0] < self.turn) | (self.known[rows] == 1)
        width = self.whims.shape[1]
        self.whims[rows[renewed]] = drawn[renewed, 1 : 1 + width]
        distracted = self.whims[rows, 0] < lack**WHIMS
        fancy, noise = self.whims[rows, 1:], drawn[:, 1 + width :]
        if self.steers:
            trembling = late + (TREMBLE * lack)[:, None] * (2.0 * noise - 1.0)
            whim = 2.0 * fancy - 1.0
            chosen = np.where(distracted[:, None], whim, np.clip(trembling, -1.0, 1.0))
            return chosen.astype(np.float32)
        if legal is None:
            legal = np.ones((m, actions), np.bool_)
        soft = _soft(late, legal, SOFTNESS * lack, noise).argmax(1)
        picked = (fancy[:, 0] * legal.sum(1)).astype(np.intp)  # the how manieth legal one
        whim = (legal.cumsum(1) > picked[:, None]).argmax(1)
        taken: NDArray[np.intp] = np.where(distracted, whim, soft)
        return taken

    def _late(
        self, rows: NDArray[np.intp], lack: NDArray[np.float64], values: Array
    ) -> NDArray[np.float64]:
        """Keep what the brain says now, and tell what it said as long ago as reacting takes."""
        with np.errstate(over="ignore"):
            tame = np.nan_to_num(values, posinf=1e30, neginf=-1e30)  # weights that overflow
        self.said[rows, 1:] = self.said[rows, :-1]
        self.said[rows, 0] = tame
        self.known[rows] = np.minimum(self.known[rows] + 1, self.said.shape[1])
        age = np.minimum(lack * self.span, self.known[rows] - 1)
        whole = age.astype(np.intp)
        part = (age - whole)[:, None]  # between two decisions: some of each
        before = np.minimum(whole + 1, self.known[rows] - 1)
        newer, older = (self.said[rows, k].astype(np.float64) for k in (whole, before))
        return (1.0 - part) * newer + part * older


def _soft(
    values: NDArray[np.float64],
    legal: NDArray[np.bool_],
    temperature: NDArray[np.float64],
    noise: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Values in deviations of the legal ones, plus Gumbel noise; -inf where illegal."""
    count = legal.sum(1, keepdims=True)
    mean = np.where(legal, values, 0.0).sum(1, keepdims=True) / count
    apart = np.where(legal, values - mean, 0.0)
    deviation = np.sqrt((apart**2).sum(1, keepdims=True) / count)
    gumbel = -np.log(-np.log(np.maximum(noise, 1e-300)))
    scores = apart / np.where(deviation > 0.0, deviation, 1.0) + temperature[:, None] * gumbel
    return np.where(legal, scores, -np.inf)


def check_curve(curve: Any) -> None:
    """Refuse a `record["skill"]` that is not rows of [dial, score, low, high], the dial rising."""
    rows = curve if isinstance(curve, list) else []
    numbers = [row for row in rows if isinstance(row, list) and len(row) == 4]
    if not rows or len(numbers) < len(rows) or len(rows) > 1_000:
        raise RlftError(f"skill is {shown(curve)}: it is rows of [dial, score, low, high]")
    if any(type(x) not in (int, float) for row in rows for x in row):
        raise RlftError(f"skill is {shown(curve)}: its rows are numbers")
    dials = [row[0] for row in rows]
    if not all(a < b for a, b in pairwise(dials)):
        raise RlftError("skill in the record: its dials must rise")
    if dials[0] < 0.0 or dials[-1] > 1.0:
        raise RlftError("skill in the record: its dials are from 0 to 1")


def dial_for(curve: Any, score: float) -> float:
    """The dial at which a measured curve reaches a score; its nearest end where it never does."""
    if not curve:
        raise RlftError("no skill curve in this brain's record: `rlft ladder` measures one")
    dials, scores = np.array(curve, np.float64)[:, :2].T
    return float(np.interp(score, np.maximum.accumulate(scores), dials))
