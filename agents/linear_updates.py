"""How each method changes linear values after a decision, and what it remembers of an episode.

The formulas stand in linear.py, those of the traces in traces.py. Which action is played, and what
the next state is worth, is decided in tabular.py.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

import numpy as np

from rlft.agents.linear import Weights, n_step_return, td_error, true_online
from rlft.agents.traces import Indices, Rule, Trace


class Step(NamedTuple):
    """One decision: in a state with features x, a was done."""

    x: Indices  # (k,)
    a: int
    r: float
    v: float  # of the state that followed; 0 where the episode terminated
    ends: bool  # the episode is over, terminated or truncated
    greedy: bool  # the next action is one of the best


class Update(Protocol):
    """What one copy of the game remembers of its episode, and how it changes the weights."""

    def update(self, weights: Weights, step: Step) -> tuple[float, ...]:
        """Learn from a decision; δ of each change that was made."""

    def clear(self) -> None:
        """Forget the episode."""

    def state(self) -> dict[str, Any]:
        """The memory as arrays and numbers."""

    def restore(self, state: Mapping[str, Any]) -> None:
        """The memory that `state` told; an empty one left no trace."""


class OneStep:
    """w <- w + α δ x."""

    def __init__(self, alpha: float, gamma: float) -> None:
        self.alpha, self.gamma = alpha, gamma

    def update(self, weights: Weights, step: Step) -> tuple[float, ...]:
        at = weights.places(step.x, step.a)
        delta: float = td_error(step.r, self.gamma, step.v, weights.value(at))
        weights.flat[at] += self.alpha * delta
        return (delta,)

    def clear(self) -> None:
        """There is nothing to forget."""

    def state(self) -> dict[str, Any]:
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """There is nothing to remember."""


class NStep:
    """w <- w + α (G - Q(s, a)) x, n decisions later; what is left at an episode's end, there."""

    def __init__(self, alpha: float, gamma: float, n: int) -> None:
        self.alpha, self.gamma, self.n = alpha, gamma, n
        self.waiting: deque[tuple[Indices, int, float]] = deque()  # x, a, r

    def update(self, weights: Weights, step: Step) -> tuple[float, ...]:
        self.waiting.append((step.x, step.a, step.r))
        deltas = []
        while self.waiting and (step.ends or len(self.waiting) == self.n):
            g = n_step_return((r for _, _, r in self.waiting), self.gamma, step.v)
            x, a, _ = self.waiting.popleft()
            at = weights.places(x, a)
            deltas.append(g - weights.value(at))
            weights.flat[at] += self.alpha * deltas[-1]
        return tuple(deltas)

    def clear(self) -> None:
        self.waiting.clear()

    def state(self) -> dict[str, Any]:
        if not self.waiting:
            return {}
        x, a, r = zip(*self.waiting, strict=True)
        return {"x": np.stack(x), "a": np.array(a), "r": np.array(r)}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.clear()
        if state:
            columns = np.asarray(state["x"]), state["a"].tolist(), state["r"].tolist()
            self.waiting.extend(zip(*columns, strict=True))


class Lambda:
    """w <- w + α δ z; with `cut`, traces end where the next action is not greedy (Watkins 1989)."""

    def __init__(
        self, alpha: float, gamma: float, trace: float, rule: Rule, size: int, cut: bool
    ) -> None:
        self.alpha, self.gamma, self.trace, self.cut = alpha, gamma, trace, cut
        self.traces = Trace(size, rule)

    def update(self, weights: Weights, step: Step) -> tuple[float, ...]:
        at = weights.places(step.x, step.a)
        delta: float = td_error(step.r, self.gamma, step.v, weights.value(at))
        self.traces.visit(at, self.gamma * self.trace, self.alpha)
        self.traces.add(weights.flat, self.alpha * delta)
        if step.ends or (self.cut and not step.greedy):
            self.clear()
        return (delta,)

    def clear(self) -> None:
        self.traces.clear()

    def state(self) -> dict[str, Any]:
        return self.traces.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        self.traces.restore(state)


class TrueOnline:
    """True online SARSA(λ): dutch traces, and the correction for Q_old."""

    def __init__(self, alpha: float, gamma: float, trace: float, rule: Rule, size: int) -> None:
        self.alpha, self.gamma, self.trace = alpha, gamma, trace
        self.traces = Trace(size, rule)
        self.q_old = 0.0

    def update(self, weights: Weights, step: Step) -> tuple[float, ...]:
        at = weights.places(step.x, step.a)
        q = weights.value(at)
        delta: float = td_error(step.r, self.gamma, step.v, q)
        self.traces.visit(at, self.gamma * self.trace, self.alpha)
        along_z, along_x = true_online(delta, q, self.q_old, self.alpha)
        self.traces.add(weights.flat, along_z)
        weights.flat[at] += along_x
        self.q_old = step.v
        if step.ends:
            self.clear()
        return (delta,)

    def clear(self) -> None:
        self.traces.clear()
        self.q_old = 0.0

    def state(self) -> dict[str, Any]:
        return {**self.traces.state(), "q_old": self.q_old}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.traces.restore(state)
        self.q_old = float(state["q_old"])
