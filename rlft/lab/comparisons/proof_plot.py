"""The picture of the proof: a panel a game, the same arms in the same colours."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from rlft.lab.comparisons.comparison_plot import colours_of, draw_scores
from rlft.lab.comparisons.comparison_table import ratio_text
from rlft.lab.comparisons.comparison_times import goal_key
from rlft.lab.plots import INK, heading, save

ACROSS = 3  # panels at most
LETTERS = 56  # of the title, over a panel
TITLE = (
    "Wins or score on unseen levels: interquartile means of {seeds} seeds, 95% intervals.",
    "Above each: how many times fewer game steps to 90% of scratch's final score (dashed).",
)


def proof_plot(
    results: Mapping[str, Mapping[str, Any]], rows: Sequence[Mapping[str, Any]], path: str | Path
) -> None:
    """Scores with their intervals by game steps; the target dashed, the ratio above each panel."""
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    down = math.ceil(len(rows) / ACROSS)
    across = math.ceil(len(rows) / down)
    seeds = len(next(iter(results.values()))["seeds"])
    lines = [*chain(*(textwrap.wrap(line.format(seeds=seeds), LETTERS * across) for line in TITLE))]
    names = list(dict.fromkeys(arm["arm"] for r in results.values() for arm in r["arms"][:-1]))
    beside = min(len(names) + 1, 2 * across)  # words of the legend in a row
    below = math.ceil((len(names) + 1) / beside)
    figure = Figure(
        figsize=(4.2 * across, 3.4 * down + 0.2 * len(lines) + 0.25 * below),
        dpi=130,
        layout=ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.1),
        facecolor="white",
    )
    figure.suptitle("\n".join(lines), fontsize=10, color=INK, ha="left", x=0.01)
    panels = figure.subplots(down, across, squeeze=False).ravel()
    baseline = next(iter(results.values()))["arms"][-1]["arm"]
    colours = colours_of([*names, baseline])
    legend: dict[str, Any] = {}
    for axes, row in zip(panels, rows, strict=False):
        result = dict(results[row["title"]])
        key = goal_key(result)
        draw_scores(axes, result, colours, (key,))
        told = row["steps"] and row["steps"]["ratio"]
        word = row["verdict"]["times"].get(key, "scratch learns nothing")
        heading(axes, row["title"], f"{ratio_text(row['steps'])}: {word}" if told else word)
        legend |= dict(zip(*axes.get_legend_handles_labels()[::-1], strict=True))
    for axes in panels[len(rows) :]:
        axes.set_axis_off()
    order = [name for name in [*names, baseline] if name in legend]
    figure.legend(
        [legend[name] for name in order], order, loc="outside lower center",
        ncols=beside, frameon=False, labelcolor=INK, fontsize=10,
    )  # fmt: skip
    save(figure, path)
