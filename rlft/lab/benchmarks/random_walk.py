"""The 19-state random walk: how well three methods predict, over λ and α (figure and numbers).

Sutton & Barto, Reinforcement Learning (2nd ed.), figures 12.3, 12.6 and 12.8. Every λ and α learns
from the same walks, side by side: w is (λ and α, states). The formulas are the learners' own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from rlft.agents.linear import td_error, true_online
from rlft.agents.targets import lambda_returns
from rlft.agents.traces import Rule, accumulating, dutch
from rlft.lab.benchmarks.random_walk_plot import plot
from rlft.npc.errors import RlftError

Array = npt.NDArray[np.float64]

STATES = 19  # from the left end, paid -1, to the right end, paid +1; all walks begin in the middle
EPISODES = 10  # a run; the error is the mean over their ends
TRUE = np.arange(-9, 10) / 10.0  # values: what the walk returns
LAMBDAS = (0.0, 0.4, 0.8, 0.9, 0.95, 0.975, 0.99, 1.0)
ALPHAS = (0.0, 0.01, 0.02, 0.04, 0.06, 0.08, *(k / 20 for k in range(2, 21)))
BOUND = 10.0  # a larger error is not told: too large an α
OFF_LINE, TD, ONLINE = "off-line λ-return", "TD(λ), accumulating", "true online TD(λ)"


class Walk(NamedTuple):
    """One episode."""

    states: npt.NDArray[np.int64]  # (T,)
    rewards: Array  # (T,) zero but for the last


class Grid(NamedTuple):
    """Every λ with every α, side by side (G,)."""

    trace: Array
    alpha: Array


def random_walk(path: str | Path | None, runs: int = 100, seed: int = 0) -> dict[str, Any]:
    """RMS error over states and the first 10 episodes, the mean of `runs`, by method, λ and α.

    Draws the figure to `path` unless it is None. Errors are lists by λ of lists by α, None where
    they grow beyond all bounds.
    """
    if runs < 1:
        raise RlftError(f"runs={runs} should be at least 1")
    random = np.random.default_rng(seed)
    walks = [[walk(random) for _ in range(EPISODES)] for _ in range(runs)]
    methods: dict[str, Callable[[Array, Walk, Grid], None]] = {
        OFF_LINE: off_line, TD: temporal_difference, ONLINE: online,
    }  # fmt: skip
    shape = len(LAMBDAS), len(ALPHAS)
    trace, alpha = np.meshgrid(LAMBDAS, ALPHAS, indexing="ij")
    grid = Grid(trace.ravel(), alpha.ravel())
    errors, best = {}, {}
    for name, learn in methods.items():
        found = np.mean([error(learn, episodes, grid) for episodes in walks], 0).reshape(shape)
        i, j = np.unravel_index(np.nanargmin(found), shape)
        best[name] = {"lambda": LAMBDAS[i], "alpha": ALPHAS[j], "error": float(found[i, j])}
        errors[name] = [[float(e) if e < BOUND else None for e in row] for row in found]
    result = {
        "runs": runs, "seed": seed, "lambdas": list(LAMBDAS), "alphas": list(ALPHAS),
        "best": best, "errors": errors,
    }  # fmt: skip
    if path is not None:
        plot(result, path)
    return result


def walk(random: np.random.Generator) -> Walk:
    """From the middle, left or right with equal chance, off either end."""
    state, states = STATES // 2, []
    while 0 <= state < STATES:
        states.append(state)
        state += 1 if random.random() < 0.5 else -1
    rewards = np.zeros(len(states))
    rewards[-1] = 1.0 if state == STATES else -1.0
    return Walk(np.array(states), rewards)


def error(learn: Callable[[Array, Walk, Grid], None], episodes: list[Walk], grid: Grid) -> Array:
    """RMS error over states, the mean over the ends of these episodes (G,)."""
    w, total = np.zeros((len(grid.alpha), STATES)), np.zeros(len(grid.alpha))
    # Where α is too large values may outgrow every number: that curve leaves the figure.
    with np.errstate(over="ignore", invalid="ignore"):
        for episode in episodes:
            learn(w, episode, grid)
            total += np.sqrt(((w - TRUE) ** 2).mean(1))
    return total / len(episodes)


def off_line(w: Array, episode: Walk, grid: Grid) -> None:
    """At the end of an episode, w(s) <- w(s) + α [G^λ - w(s)] for each of its states in turn."""
    v_tp1 = np.zeros((len(episode.states), len(w)))
    v_tp1[:-1] = w[:, episode.states[1:]].T
    ends = torch.zeros(v_tp1.shape)
    ends[-1] = 1.0
    r_t = torch.from_numpy(episode.rewards)[:, None].expand(ends.shape)
    v, never = torch.from_numpy(v_tp1), torch.zeros_like(ends)
    returns = np.empty_like(v_tp1)
    for trace in np.unique(grid.trace).tolist():
        of = np.flatnonzero(grid.trace == trace)
        r, end, cut, after = (array[:, of] for array in (r_t, ends, never, v))
        returns[:, of] = lambda_returns(r, end, cut, after, 1.0, trace).numpy()
    for state, g in zip(episode.states, returns, strict=True):
        w[:, state] += grid.alpha * td_error(g, 1.0, 0.0, w[:, state])


def temporal_difference(w: Array, episode: Walk, grid: Grid) -> None:
    """w <- w + α δ z, after every step, with accumulating traces."""
    _step_by_step(w, episode, grid, accumulating, corrected=False)


def online(w: Array, episode: Walk, grid: Grid) -> None:
    """w <- w + α(δ + V - V_old) z - α(V - V_old) x, after every step, with dutch traces."""
    _step_by_step(w, episode, grid, dutch, corrected=True)


def _step_by_step(w: Array, episode: Walk, grid: Grid, rule: Rule, corrected: bool) -> None:
    z, v_old = np.zeros_like(w), np.zeros(len(w))
    fade, alpha = grid.trace[:, None], grid.alpha[:, None]
    for t, state in enumerate(episode.states):
        last = t == len(episode.states) - 1
        v_tp1 = np.zeros(len(w)) if last else w[:, episode.states[t + 1]].copy()
        v = w[:, state].copy()
        delta = td_error(episode.rewards[t], 1.0, v_tp1, v)
        z *= fade
        z[:, state] = rule(z[:, state, None], alpha)[:, 0]
        if corrected:
            along_z, along_x = true_online(delta, v, v_old, grid.alpha)
            w[:, state] += along_x
        else:
            along_z = grid.alpha * delta
        w += along_z[:, None] * z
        v_old = v_tp1
