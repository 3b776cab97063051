"""Linear action values over binary features, and the formulas that change them, as functions.

    Q(s, a) = Σ w[i, a] over the features i active in s

A table has one active feature, tile coding one a tiling. `alpha` is everywhere the step size of
one weight: that of Q(s, a) divided by the number of active features. An action that is not allowed
is worth -inf. One state at a time: lists of Python floats, at this size faster than arrays; the
formulas without lists take arrays as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf
from typing import Any

import numpy as np

from rlft.agents.traces import Array, Indices


def td_error(r_t: Any, gamma: float, v_tp1: Any, q_t: Any) -> Any:
    """δ = r + γ v(s') - Q(s, a). v decides the method; it is 0 where nothing follows.

    max_a Q(s', a): Q-learning (Watkins 1989). Q(s', a'): SARSA (Rummery & Niranjan 1994).
    E_π Q(s', a): expected SARSA (van Seijen et al. 2009).
    """
    return r_t + gamma * v_tp1 - q_t


def expectation(q: list[float], epsilon: float) -> float:
    """E_π Q(s, a) of ε-greedy play over the allowed actions."""
    allowed = [value for value in q if value > -inf]
    return (1.0 - epsilon) * max(allowed) + epsilon * sum(allowed) / len(allowed)


def n_step_return(rewards: Iterable[float], gamma: float, v: float) -> float:
    """G = r_1 + γ r_2 + ... + γ^(n-1) r_n + γ^n v (Sutton & Barto, 7.1)."""
    g = v
    for r in reversed(list(rewards)):
        g = r + gamma * g
    return g


def true_online(delta: Any, q: Any, q_old: Any, alpha: Any) -> tuple[Any, Any]:
    """The factors of z and of x in w <- w + α(δ + Q - Q_old) z - α(Q - Q_old) x.

    With dutch traces this is the online λ-return algorithm exactly (van Seijen et al. 2016);
    Q_old is what Q(s, a) was before the last update.
    """
    return alpha * (delta + q - q_old), -alpha * (q - q_old)


def epsilon_greedy(q: list[float], epsilon: float, uniform: Callable[[], float]) -> int:
    """An allowed action: with probability ε any, else one of the best, each as likely."""
    if epsilon and uniform() < epsilon:
        among = [a for a, value in enumerate(q) if value > -inf]
    else:
        best = max(q)
        if q.count(best) == 1:
            return q.index(best)
        among = [a for a, value in enumerate(q) if value == best]
    return among[int(uniform() * len(among))]


class Weights:
    """w (features, actions)."""

    def __init__(self, w: Array) -> None:
        self.w = np.array(w, np.float64, order="C")
        self.flat = self.w.reshape(-1)  # the same memory
        self.actions = self.w.shape[1]

    def values(self, x: Indices) -> list[float]:
        """Q(s, ·)."""
        q: list[float] = self.w.take(x, 0).sum(0).tolist()
        return q

    def places(self, x: Indices, a: int) -> Indices:
        """Where the weights of Q(s, a) lie in `flat` (k,)."""
        places: Indices = x * self.actions + a
        return places

    def value(self, at: Indices) -> float:
        """Q(s, a) of the weights at these places."""
        return float(self.flat[at].sum())
