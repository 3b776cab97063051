"""Tabular and linear control: Q-learning, double Q, SARSA and their kin, over binary features.

A loop of three: play one decision in every copy, say what followed it, change the weights. The
start's architecture decides what the features are: a linear head on one-hot senses is a table, one
on tiles is tile coding (features.py). Formulas: linear.py, linear_updates.py, traces.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import Any, NamedTuple

import numpy as np
import torch

from rlft.agents.configs import DIVERGED, TabularConfig
from rlft.agents.features import Features
from rlft.agents.learner import Metrics
from rlft.agents.linear import Weights, epsilon_greedy, expectation
from rlft.agents.linear_updates import Lambda, NStep, OneStep, Step, TrueOnline, Update
from rlft.agents.play import Array, Cut, Envs, Flags, Moment, Play, discrete_actions
from rlft.agents.schedules import linear
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.agents.traces import RULES, Indices
from rlft.finetune.sites import ActSite, RewardSite, Sites
from rlft.npc import Brain
from rlft.npc.errors import RlftError

REPORT = 250  # decisions of each copy between two lines of metrics

TRACED = ("sarsa-lambda", "watkins-q", "true-online-sarsa")


class _State(NamedTuple):
    """A copy's state as the learner sees it."""

    senses: Array  # (1, ...)
    x: Indices  # (k,) active features
    forbidden: Sequence[int] | Indices  # actions


class _Ahead(NamedTuple):
    """What followed a decision."""

    weights: Weights  # to change
    v: float  # of the state
    action: int | None  # the next one, where the method learns from it
    greedy: bool  # whether it is one of the best


class Tabular:
    """Learns the linear head of a brain; `brain(start)` is `start` with the head learnt."""

    def __init__(self, brain: Brain, config: TabularConfig, seed: int, device: str = "cpu") -> None:
        """`device` may be any: the values stay in main memory, where single numbers are fast."""
        self.config, self.seed = config, seed
        self.features = Features(brain)
        self.random = np.random.Generator(np.random.SFC64(seed))
        self.play = Play(config.copies)
        self.act, self.reward = ActSite(self._exploration), RewardSite()
        self.steps = self.updates = 0  # game steps, changes of the values
        k = self.features.active
        weight, bias = (brain.tensors[f"head.{part}"].astype(float) for part in ("weight", "bias"))
        w = weight.T + (bias + config.initial) / k
        # Two sets of values check each other (van Hasselt 2010); the mean of them plays.
        self.weights = [Weights(w) for _ in range(1 + (config.method == "double-q-learning"))]
        self._copies = [self._update(w.size) for _ in range(config.copies)]
        self._states: list[_State] = []
        self._actions = np.zeros(config.copies, np.int64)
        self._resumed = False

    def learn(self, envs: Envs, steps: int) -> Iterator[Metrics]:
        """Learn for `steps` more game steps; yields metrics every few hundred decisions.

        Play goes on where it stood, also after `restore`; other environments are reset first.
        At every yield the learner is whole: take a snapshot, stop, or go on.
        """
        end = self.steps + steps
        self._enter(envs)
        while self.steps < end:
            epsilon, deltas = 0.0, [0.0, 0.0]
            for _ in range(REPORT):
                if self.steps >= end:
                    break
                epsilon = self.act.amount(self.steps)
                self._decide(epsilon, deltas)
            yield {
                "steps": self.steps,
                "updates": self.updates,
                "episodes": self.play.episodes,
                "return": self.play.score() if self.play.episodes else None,
                "td_error": deltas[0] / deltas[1] if deltas[1] else None,
                "epsilon": epsilon,
                "learning_rate": self.config.alpha,
            }

    def brain(self, start: Brain) -> Brain:
        """`start` with the values as they stand."""
        w = np.mean([weights.w for weights in self.weights], 0)
        head = {"head.weight": w.T, "head.bias": np.zeros(w.shape[1])}
        return start.replace(tensors={**start.tensors, **head})

    def sites(self) -> Sites:
        """Where a recipe may act: there is no module here, and no optimizer."""
        return Sites(
            learner="Tabular",
            networks=(),
            optimizers={},
            act=self.act,
            reward=self.reward,
            score=self.play.score,
            score_error=self.play.score_error,
            episodes=lambda: self.play.episodes,
            steps=lambda: self.steps,
        )

    def snapshot(self) -> dict[str, np.ndarray]:
        """Everything learning depends on, but for the games themselves, as named arrays."""
        generator: Any = self.random.bit_generator.state
        return pack(
            {
                "weights": np.stack([weights.w for weights in self.weights]),
                "generator": generator["state"]["state"].view(np.int64),
                "steps": self.steps,
                "updates": self.updates,
                "play": self.play.state(),
                "actions": self._actions,
                "copies": {i: copy.state() for i, copy in enumerate(self._copies)},
            }
        )

    def restore(self, snapshot: Mapping[str, np.ndarray]) -> None:
        """Go on from a snapshot, bit for bit; the games' state is their own to restore."""
        state = unpack(snapshot)
        with restoring("table"):
            for weights, w in zip(self.weights, state["weights"].numpy(), strict=True):
                weights.w[:] = w
            generator: Any = self.random.bit_generator.state
            generator["state"]["state"] = state["generator"].numpy().view(np.uint64)
            self.random.bit_generator.state = generator
            self.steps, self.updates = int(state["steps"]), int(state["updates"])
            self.play.restore(state["play"])
            self._actions = state["actions"].numpy()
            for i, copy in enumerate(self._copies):
                copy.restore(state.get("copies", {}).get(i, {}))
        self._resumed = "senses" in state["play"]

    def forget_play(self) -> None:
        """Begin fresh episodes next: the games could not be restored."""
        self.play.forget()
        self._resumed = False

    def _exploration(self, step: int) -> float:
        """ε after so many game steps."""
        c = self.config
        return linear(c.epsilon_start, c.epsilon_end, step, c.epsilon_steps)

    def _update(self, size: int) -> Update:
        """How one copy's decisions change `size` weights."""
        c = self.config
        alpha = c.alpha / self.features.active
        if c.method == "n-step-sarsa":
            return NStep(alpha, c.gamma, c.n)
        if c.method == "true-online-sarsa":
            return TrueOnline(alpha, c.gamma, c.trace, RULES[c.traces], size)
        if c.method in TRACED:
            watkins = c.method == "watkins-q"
            return Lambda(alpha, c.gamma, c.trace, RULES[c.traces], size, watkins)
        return OneStep(alpha, c.gamma)

    def _enter(self, envs: Envs) -> None:
        """Play in `envs` from now on; where they were just reset, begin."""
        actions = discrete_actions(envs.single_action_space)
        if actions != self.features.actions:
            raise RlftError(f"{actions} actions in the game, {self.features.actions} in the brain")
        if not self.play.enter(envs, self.seed):
            return
        self.features.check(envs.single_observation_space, self.play.senses)
        self._states = self._seen(self.play.senses, self.play.legal)
        if not self._resumed:
            epsilon = self.act.amount(self.steps)
            for i, (copy, state) in enumerate(zip(self._copies, self._states, strict=True)):
                copy.clear()
                self._actions[i] = self._choose(state, epsilon)
        self._resumed = False

    def _seen(self, senses: Array, legal: Flags | None) -> list[_State]:
        """The states of copies that perceive `senses` (N, ...)."""
        senses, x = senses.copy(), self.features(senses)  # games may write over what they gave
        return [
            _State(senses[i : i + 1], x[i], () if legal is None else np.flatnonzero(~legal[i]))
            for i in range(len(x))
        ]

    def _decide(self, epsilon: float, deltas: list[float]) -> None:
        """One decision in every copy, and what it teaches; adds to the sum and number of |δ|."""
        moment = self.play.step(self._actions)
        rewards = self._rewards(moment)
        before, now = self._states, self._seen(self.play.senses, self.play.legal)
        after = now if moment.cut is None else self._last(now, moment.cut)
        ended = (moment.terminated | moment.truncated).tolist()
        terminated, valid = moment.terminated.tolist(), moment.valid.tolist()
        for i, (copy, state) in enumerate(zip(self._copies, after, strict=True)):
            action = None
            if valid[i]:
                weights, v, action, greedy = self._ahead(state, terminated[i], epsilon)
                a = int(self._actions[i])
                step = Step(before[i].x, a, rewards[i], v, ended[i], greedy)
                for delta in copy.update(weights, step):
                    self._count(delta, deltas)
            if ended[i] or action is None:
                action = self._choose(now[i], epsilon)
            self._actions[i] = action
        self._states = now
        self.steps += self.config.copies

    def _last(self, now: list[_State], cut: Cut) -> list[_State]:
        """The states that followed the decision: those the clock cut saw, not their next start."""
        after = list(now)
        for i, state in zip(cut.copies, self._seen(cut.senses, cut.legal), strict=True):
            after[i] = state
        return after

    def _ahead(self, state: _State, terminated: bool, epsilon: float) -> _Ahead:
        """What a state that followed is worth. Its action is chosen by the values of before."""
        method, (weights, *others) = self.config.method, self.weights
        if others and self.random.random() >= 0.5:
            weights, others = others[0], [weights]
        if terminated:
            return _Ahead(weights, 0.0, None, False)
        q = self._values(state, weights)
        if method == "double-q-learning":
            best = epsilon_greedy(q, 0.0, self.random.random)
            return _Ahead(weights, others[0].values(state.x)[best], None, False)
        if method == "q-learning":
            return _Ahead(weights, max(q), None, False)
        if method == "expected-sarsa":
            return _Ahead(weights, expectation(q, epsilon), None, False)
        action = self._choose(state, epsilon)
        v = max(q) if method == "watkins-q" else q[action]
        return _Ahead(weights, v, action, q[action] == max(q))

    def _values(self, state: _State, weights: Weights) -> list[float]:
        """Q(s, ·), -inf where an action is not allowed."""
        q = weights.values(state.x)
        for a in state.forbidden:
            q[a] = -inf
        return q

    def _choose(self, state: _State, epsilon: float) -> int:
        """The action to play."""
        q = self._values(state, self.weights[0])
        if len(self.weights) == 2:
            q = [a + b for a, b in zip(q, self.weights[1].values(state.x), strict=True)]
        action = epsilon_greedy(q, epsilon, self.random.random)
        if self.act.override is None:
            return action
        return int(self.act.override(torch.as_tensor(state.senses), torch.tensor([action]))[0])

    def _rewards(self, moment: Moment) -> list[float]:
        """The rewards to learn from."""
        r: list[float] = moment.reward.tolist()
        if self.reward.transform is None:
            return r
        senses = torch.as_tensor(np.concatenate([state.senses for state in self._states]))
        actions, given = torch.tensor(self._actions), torch.tensor(moment.reward)
        r = self.reward.transform(senses[None], actions[None], given[None])[0].tolist()
        return r

    def _count(self, delta: float, deltas: list[float]) -> None:
        if not abs(delta) < DIVERGED:
            raise RlftError(
                f"the TD error is {delta} after {self.steps} game steps: check that senses and "
                "rewards are finite, or take a smaller alpha"
            )
        deltas[0] += abs(delta)
        deltas[1] += 1.0
        self.updates += 1
