"""Demonstrations: windows of play straight from the games, each moment with an expert's advice.

Nothing is stored but the decisions being shuffled. Who plays changes every few decisions: the
expert of the game, chance, or the learner itself; the expert is asked in every state, whoever
plays (Ross et al. 2011: DAgger). Levels are split by number: a fifth is held out to judge on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch

from rlft.envs.batch import Batch
from rlft.envs.rng import mix
from rlft.envs.spaces import Actions
from rlft.envs.world import RESTART, STEP_ONLY
from rlft.lab.pretraining.experts import Array, Kind, Policy, Source, advice
from rlft.networks.imbalance import balanced_rows
from rlft.networks.objectives import Windows
from rlft.npc import RlftError

STREAM = "pretraining"
FIRST = 10**10  # number of the first level: far from those of pretraining by reinforcement
SEEDS = 10**7  # levels of one seed
FOLDS = 5  # of so many levels one is held out
SPELL = 10  # decisions that one player goes on for, on average
EXPERT, CHANCE, OWN = range(3)  # players


class Shares(NamedTuple):
    """How often each of them plays; together 1. Where there is no expert, chance has its share."""

    expert: float = 0.9
    chance: float = 0.1
    own: float = 0.0


class Stage:
    """The copies of one game at play. Where an episode is over the next decision is none."""

    def __init__(self, source: Source, kind: Kind) -> None:
        self.batch = Batch(source.game, source.copies, stream=STREAM, **source.rules)
        self.actions = Actions(self.batch.game, kind)
        self.expert = advice(self.batch, source, self.actions)
        self.over = np.ones(source.copies, np.bool_)

    def play(self, actions: Array, levels: Callable[[int], Array]) -> None:
        """One decision, or the start of the next of `levels`."""
        begins = int(self.over.sum())
        if begins:
            states = mix(levels(begins), STREAM)
            self.batch.world.state["chance"][self.over, 0] = states
        self.batch.mode[:] = np.where(self.over, RESTART, STEP_ONLY)
        self.actions.write(actions, self.batch.controls[:, 0])
        self.batch.advance()
        self.over = ~self.over & (self.batch.out.terminated | self.batch.out.truncated)


class Demonstrations:
    """A stream of windows. Every decision begins one of them, once; `decisions` counts them."""

    def __init__(
        self,
        sources: Sequence[Source],
        horizon: int,
        seed: int,
        *,
        kind: Kind = "discrete",
        rollout: int = 16,
        held_out: bool = False,
    ) -> None:
        """Windows of `horizon` decisions, shuffled over `rollout` of every copy.

        Raises RlftError for games whose senses or actions differ.
        """
        self.stages = [Stage(source, kind) for source in sources]
        first = self.stages[0]
        self.names, self.discrete = first.actions.names, first.actions.discrete
        for stage in self.stages:
            if (stage.batch.senses, stage.actions.names) != (first.batch.senses, self.names):
                raise RlftError(
                    "demonstrations must come from games of the same senses and actions"
                )
        self.horizon, self.rollout, self.held_out = horizon, rollout, held_out
        self.shares = Shares()
        self.policy: Policy | None = None  # the learner's own
        self.decisions = 0
        self.generator = np.random.default_rng([seed, held_out])
        self.draws = torch.Generator().manual_seed(2 * seed + held_out)
        self.edges = np.cumsum([0, *(source.copies for source in sources)])
        self.source = np.repeat(np.arange(len(sources)), np.diff(self.edges))
        self._level = FIRST + seed * SEEDS  # counts those of this side of the split
        self._make(int(self.edges[-1]), len(first.batch.senses))

    def _make(self, copies: int, senses: int) -> None:
        steps, width = self.rollout + self.horizon, len(self.names)
        one = (steps, copies) if self.discrete else (steps, copies, width)
        kind = np.int64 if self.discrete else np.float32
        self.senses = np.zeros((steps + 1, copies, senses), np.float32)
        self.actions, self.advice = np.zeros(one, kind), np.zeros(one, kind)
        self.rewards = np.zeros((steps, copies), np.float32)
        self.ended = np.zeros((steps, copies), np.bool_)
        self.made = np.zeros((steps, copies), np.bool_)  # a decision, not the start of a level
        self._player = np.zeros(copies, np.intp)
        self._rows: Array = np.zeros((0, 2), np.intp)  # windows left: decision, copy
        self._played = 0  # decisions in the buffer

    def draw(self, count: int, balanced: bool = False) -> Windows:
        """The next `count` windows; `balanced`, every action is advised as often as any other.

        Raises RlftError where so many are never shuffled at once.
        """
        if count > 0.5 * self.rollout * len(self.source):
            raise RlftError(
                f"{count} windows of {len(self.source)} copies and a rollout of {self.rollout}: "
                "give more of either"
            )
        if len(self._rows) < count:
            self._refill()
        if balanced:
            chosen = balanced_rows(self._labels, count, self.draws).numpy()
            rows, self._rows = self._all[chosen], self._rows[count:]
        else:
            rows, self._rows = self._rows[:count], self._rows[count:]
        return self._windows(rows[:, 0], rows[:, 1])

    def all(self) -> Windows:
        """The windows of a whole new rollout, in the order of play."""
        self._refill()
        self._rows = self._rows[:0]
        return self._windows(self._all[:, 0], self._all[:, 1])

    def close(self) -> None:
        for stage in self.stages:
            stage.batch.close()

    def _refill(self) -> None:
        """Play on; the decisions whose windows reached beyond the last rollout stay."""
        kept = self.horizon if self._played else 0
        for buffer in (self.actions, self.advice, self.rewards, self.ended, self.made):
            buffer[:kept] = buffer[self._played - kept : self._played]
        self.senses[: kept + 1] = self.senses[self._played - kept : self._played + 1]
        self._played = self.rollout + self.horizon
        for step in range(kept, self._played):
            self._step(step)
        self._all = np.argwhere(self.made[: self.rollout])
        self._rows = self.generator.permutation(self._all)
        if self.discrete:
            self._labels = torch.from_numpy(self.advice[self._all[:, 0], self._all[:, 1]])

    def _step(self, step: int) -> None:
        """Everybody's next decision, written down."""
        parts = list(zip(self.stages, self.edges[:-1], self.edges[1:], strict=True))
        for stage, low, high in parts:
            self.senses[step, low:high] = stage.batch.out.observation[:, 0]
            self.made[step, low:high] = ~stage.over
            nobody: Any = -1 if self.discrete else np.nan
            self.advice[step, low:high] = nobody if stage.expert is None else stage.expert()
        self.actions[step] = self._chosen(step)
        for stage, low, high in parts:
            stage.play(self.actions[step, low:high], self._levels)
            self.rewards[step, low:high] = stage.batch.out.reward[:, 0]
            self.ended[step, low:high] = stage.batch.out.terminated
            self.senses[step + 1, low:high] = stage.batch.out.observation[:, 0]
        self.ended[step] &= self.made[step]
        self.decisions += int(self.made[step].sum())

    def _chosen(self, step: int) -> Array:
        """The actions of whoever plays each copy."""
        advice, copies, random = self.advice[step], len(self.source), self.generator
        anew = (random.random(copies) < 1.0 / SPELL) | ~self.made[step]
        drawn = random.choice(len(self.shares), copies, p=self.shares)
        self._player = np.where(anew, drawn, self._player)
        unknown = (advice < 0) if self.discrete else np.isnan(advice).any(-1)
        player = np.where(unknown & (self._player == EXPERT), CHANCE, self._player)
        if self.discrete:
            chosen = np.where(
                player == EXPERT, advice, random.integers(len(self.names), size=copies)
            )
        else:
            some = random.uniform(-1.0, 1.0, (copies, len(self.names)))
            chosen = np.where((player == EXPERT)[:, None], advice, some)
        own = player == OWN
        if own.any():
            if self.policy is None:
                raise RlftError("shares.own is above zero: give the stream a policy to play")
            chosen[own] = self.policy(self.senses[step, own])
        return chosen

    def _levels(self, count: int) -> Array:
        """Numbers of levels that nobody has played; those that are 4 modulo FOLDS are held out."""
        n = self._level + np.arange(count)
        self._level += count
        if self.held_out:
            return n * FOLDS + FOLDS - 1
        return n // (FOLDS - 1) * FOLDS + n % (FOLDS - 1)

    def _windows(self, t: Array, n: Array) -> Windows:
        steps = t[:, None] + np.arange(self.horizon)  # (B, K)
        copies = n[:, None]
        valid = np.logical_and.accumulate(self.made[steps, copies], axis=1)
        senses = self.senses[np.c_[steps, steps[:, -1] + 1], copies]
        senses[:, 1:][~valid] = 0.0
        one = valid if self.discrete else valid[..., None]
        found = (
            senses,
            np.where(one, self.actions[steps, copies], 0),
            np.where(valid, self.rewards[steps, copies], 0.0),
            valid & self.ended[steps, copies],
            valid,
            self.advice[t, n],
            self.source[n],
        )
        return Windows(*(torch.from_numpy(np.ascontiguousarray(array)) for array in found))
