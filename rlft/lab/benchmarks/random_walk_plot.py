"""The picture of `random_walk.py`: error over α, a curve a λ, a panel a method."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from rlft.lab.plots import BASELINE, FAINT, INK
from rlft.npc.errors import RlftError

ALPHA = "\N{GREEK SMALL LETTER ALPHA}"
LOW, HIGH = 0.22, 0.56  # of the error axis, as in the book


def plot(result: dict[str, Any], path: str | Path) -> None:
    """Draw what `random_walk` returned. Raises RlftError where the file cannot be written."""
    from matplotlib import colormaps
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 4.6), dpi=90, layout="constrained", facecolor="white")
    panels = figure.subplots(1, len(result["errors"]), sharey=True)
    lambdas, alphas = result["lambdas"], result["alphas"]
    colours = colormaps["viridis"](np.linspace(0.0, 0.92, len(lambdas)))
    for axes, (method, rows) in zip(panels, result["errors"].items(), strict=True):
        for trace, row, colour in zip(lambdas, rows, colours, strict=True):
            errors = np.array(row, np.float64)
            axes.plot(alphas, errors, color=colour, linewidth=1.8, label=f"λ = {trace:g}")
        best = result["best"][method]
        axes.plot(best["alpha"], best["error"], "o", color=INK, markersize=5, zorder=5)
        axes.annotate(
            f"{best['error']:.3f} at λ = {best['lambda']:g}, {ALPHA} = {best['alpha']:g}",
            (best["alpha"], best["error"]), (0, -14), textcoords="offset points", ha="center",
            fontsize=9, color=INK,
        )  # fmt: skip
        axes.set_title(method, loc="left", fontsize=12, fontweight="bold", color=INK)
        axes.set_xlabel(ALPHA, color=INK)
        axes.set_xlim(0, 1)
        axes.set_ylim(LOW, HIGH)
        axes.spines[["top", "right"]].set_visible(False)
        axes.spines[["left", "bottom"]].set_color(FAINT)
        axes.tick_params(colors=INK, length=0, labelsize=9)
        axes.grid(axis="y", color=FAINT, linewidth=0.6)
    panels[0].set_ylabel("RMS error of the values", color=INK)
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(
        handles, labels, loc="outside lower center", ncols=len(labels), frameon=False,
        labelcolor=INK,
    )  # fmt: skip
    figure.suptitle(
        f"19-state random walk: mean over the first 10 episodes and {result['runs']} runs",
        x=0.01, ha="left", fontsize=10, color=BASELINE,
    )  # fmt: skip
    try:
        figure.savefig(path, format="png")
    except OSError as error:
        raise RlftError(f"cannot write {path}: {error.strerror or error}") from None
