"""The picture of one run, and what all pictures share. Matplotlib is loaded when needed.

No pyplot: nothing global, no window, no backend to choose.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from rlft.lab.comparisons.comparison_times import SHARES
from rlft.npc.errors import RlftError
from rlft.npc.writing import replacing

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS = ("#1f6fb4", "#d9822b", "#2a9d6f", "#b0478f", "#8c6d3f")  # told apart by colour-blind eyes
BASELINE, INK, FAINT = "#6b7280", "#1f2933", "#d5dae1"
SMOOTHING = 30  # updates: a point is the mean of about so many
FEW = 100  # games: a rate over fewer is not drawn


def training_curve(
    metrics: str | Path, path: str | Path, title: str = "", subtitle: str = ""
) -> None:
    """One training, from its metrics.jsonl: win rate, or return where nobody wins."""
    rows = read_metrics(metrics)
    steps = [row["steps"] for row in rows]
    figure, axes = _figure()
    is_won = any(row.get("win_rate") is not None for row in rows)
    values = _numbers(rows, "win_rate" if is_won else "return")
    axes.plot(steps, values, color=COLOURS[0], linewidth=1, alpha=0.3)
    axes.plot(steps, smoothed(values), color=COLOURS[0], linewidth=2.2)
    if is_won:
        _win_axis(axes)
    else:
        axes.set_ylabel("return of the last 100 games", color=INK)
    axes.set_xlim(0, max(steps))
    label = "share of the last games won, while exploring" if is_won else "while exploring"
    _label(axes, title or "Learning", subtitle or label)
    save(figure, path)


def read_metrics(path: str | Path) -> list[dict[str, Any]]:
    """The lines of a metrics.jsonl; the last may have been cut short."""
    try:
        lines = Path(path).read_text().splitlines()
    except OSError as error:
        raise RlftError(f"cannot read {path}: {error.strerror or error}") from None
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            rows.append({**row, "steps": int(row["steps"])})
        except (ValueError, KeyError, TypeError):
            if number < len(lines):
                raise RlftError(f"line {number} of {path} is no line of metrics") from None
    if not rows:
        raise RlftError(f"{path} is empty: the training ended before its first update")
    return rows


def smoothed(values: npt.NDArray[np.float64], width: int = SMOOTHING) -> npt.NDArray[np.float64]:
    """Mean of the neighbours, as far as they exist and are numbers."""
    reach = min(width, max(len(values) // 10, 1)) // 2
    known = np.isfinite(values)
    kernel = np.ones(2 * reach + 1)
    sums = np.convolve(np.where(known, values, 0.0), kernel)[reach : reach + len(values)]
    counts = np.convolve(known, kernel)[reach : reach + len(values)]
    found = np.full(len(values), np.nan)
    np.divide(sums, counts, out=found, where=known)
    return found


def _numbers(rows: Sequence[dict[str, Any]], name: str) -> npt.NDArray[np.float64]:
    """A column, NaN where there is nothing yet."""
    games = np.array([row.get("episodes", FEW) for row in rows])
    values = np.array([row.get(name) for row in rows], np.float64)
    # The first games to end are the shortest, not a fair sample of all.
    values[games < min(FEW, games[-1])] = np.nan
    return values


def _figure() -> tuple[Figure, Axes]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.8), dpi=130, layout="constrained", facecolor="white")
    axes = figure.add_subplot()
    plain_axes(axes)
    axes.set_xlabel("game steps", color=INK)
    return figure, axes


def plain_axes(axes: Axes) -> None:
    """No frame, faint lines at the ticks of the height alone."""
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.tick_params(colors=INK, length=0, labelsize=9)
    axes.grid(axis="y", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)


def in_steps(axes: Axes) -> None:
    """Game steps along the bottom: 200k, 1M."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(5))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: _steps(x)))


def _win_axis(axes: Axes) -> None:
    from matplotlib.ticker import PercentFormatter

    axes.set_ylim(0, 1.01)
    axes.set_yticks(np.arange(0, 1.01, 0.2))
    axes.yaxis.set_major_formatter(PercentFormatter(1.0))
    axes.set_ylabel("wins", color=INK)
    for threshold in SHARES:
        axes.axhline(threshold, color=INK, linewidth=0.9, linestyle=(0, (4, 4)), zorder=1)
        axes.annotate(
            f"{threshold:.0%}", (1.0, threshold), (4, 0), xycoords=("axes fraction", "data"),
            textcoords="offset points", va="center", fontsize=9, color=INK,
        )  # fmt: skip


def _label(axes: Axes, title: str, subtitle: str) -> None:
    heading(axes, title, subtitle)
    in_steps(axes)


def heading(axes: Axes, title: str, subtitle: str) -> None:
    axes.set_title(f"{title}\n", loc="left", fontsize=12, fontweight="bold", color=INK)
    axes.text(0, 1.02, subtitle, transform=axes.transAxes, fontsize=9, color=BASELINE)


def _steps(number: float) -> str:
    if number >= 1e6:
        return f"{number / 1e6:g}M"
    return f"{number / 1e3:g}k" if number >= 1e3 else f"{number:g}"


def save(figure: Figure, path: str | Path) -> None:
    """Under a temporary name, then renamed."""
    with replacing(path) as temporary:
        figure.savefig(temporary, format="png")
