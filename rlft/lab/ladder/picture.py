"""A ladder as a picture: wins over the training, over the skill dial, and the ratings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rlft.lab.ladder.climb import TARGETS, Ladder
from rlft.lab.ladder.scores import Score
from rlft.lab.plots import BASELINE, COLOURS, INK, heading, in_steps, plain_axes, save

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DIFFICULTY = dict(zip(TARGETS, (COLOURS[2], COLOURS[1], COLOURS[3]), strict=True))


def draw(ladder: Ladder, path: str | Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(13, 5.2), dpi=110, layout="constrained", facecolor="white")
    training, dial, elo = figure.subplots(1, 3, width_ratios=(1.0, 1.0, 1.1))
    _training(training, ladder)
    _dial(dial, ladder)
    _ratings(elo, ladder)
    save(figure, path)


def _training(axes: Axes, ladder: Ladder) -> None:
    """Wins of each candidate against the reference."""
    known = all(candidate.steps is not None for candidate, _ in ladder.searched)
    at = [
        float(candidate.steps or 0) if known else float(i)
        for i, (candidate, _) in enumerate(ladder.searched)
    ]
    _won(axes, at, [score for _, score in ladder.searched])
    places = {candidate.name: x for x, (candidate, _) in zip(at, ladder.searched, strict=True)}
    for rung in ladder.rungs:
        if rung.pick.skill == 1.0:
            _mark(axes, places[rung.pick.candidate.name], rung.score.rate, rung.pick.name)
    if known:
        in_steps(axes)
        axes.set_xlabel("game steps of training", color=INK)
    else:
        axes.set_xticks(at, [candidate.name for candidate, _ in ladder.searched], rotation=30)
    heading(axes, f"Wins against {ladder.reference}", "brains of the history, at full skill")


def _dial(axes: Axes, ladder: Ladder) -> None:
    """Wins of the last candidate against the reference at each skill."""
    top = ladder.searched[-1][0]
    _won(axes, ladder.curve.dials, ladder.curve.scores)
    for rung in ladder.rungs:
        if rung.pick.candidate is top:
            _mark(axes, rung.pick.skill, rung.score.rate, rung.pick.name)
    axes.set_xlabel("skill", color=INK)
    heading(axes, "The skill dial", f"of {top.name}")


def _won(axes: Axes, at: Sequence[float], scores: Sequence[Score]) -> None:
    from matplotlib.ticker import PercentFormatter

    plain_axes(axes)
    low, high = np.array([score.ends for score in scores]).T
    axes.fill_between(at, low, high, color=COLOURS[0], alpha=0.18, linewidth=0)
    axes.plot(at, [s.rate for s in scores], color=COLOURS[0], linewidth=2, marker="o", markersize=3)
    for name, target in TARGETS.items():
        axes.axhline(target, color=DIFFICULTY[name], linewidth=0.9, linestyle=(0, (4, 4)))
    axes.set_ylim(0, 1.01)
    axes.yaxis.set_major_formatter(PercentFormatter(1.0))


def _mark(axes: Axes, x: float, rate: float, name: str) -> None:
    axes.plot([x], [rate], "D", color=DIFFICULTY[name], markersize=8, zorder=4)
    axes.annotate(
        name, (x, rate), (-5, 6), textcoords="offset points", ha="right", fontsize=10,
        fontweight="bold", color=DIFFICULTY[name],
    )  # fmt: skip


def _ratings(axes: Axes, ladder: Ladder) -> None:
    """Everybody's rating with its interval, the strongest on top."""
    plain_axes(axes)
    axes.grid(axis="y", visible=False)
    axes.grid(axis="x", color="#d5dae1", linewidth=0.6)
    rows = sorted(ladder.ratings.items(), key=lambda row: row[1].elo)
    picked = {rung.pick.entrant.name: rung.pick.name for rung in ladder.rungs}
    labels = []
    for y, (name, rating) in enumerate(rows):
        colour = DIFFICULTY.get(picked.get(name, ""), BASELINE)
        axes.plot([rating.low, rating.high], [y, y], color=colour, linewidth=2)
        axes.plot([rating.elo], [y], "o", color=colour, markersize=5)
        labels.append(f"{picked[name]}: {name}" if name in picked else name)
    axes.set_yticks(range(len(rows)), labels, fontsize=8)
    axes.set_xlabel("Elo", color=INK)
    heading(axes, "Elo, all against all", "chaser = 1000; 95 % intervals over levels")
