"""The picture of a comparison: scores by game steps, and which seeds are not there yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rlft.lab.comparisons.comparison_table import goal_text, score_of, unit
from rlft.lab.comparisons.comparison_times import TARGET, goal_key
from rlft.lab.plots import BASELINE, COLOURS, INK, heading, in_steps, plain_axes, save

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Plain = dict[str, Any]


def comparison_plot(result: Plain, path: str | Path) -> None:
    """Scores with their intervals and thresholds, beside the Kaplan-Meier curves of the target."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10.5, 4.9), dpi=130, layout="constrained", facecolor="white")
    scores, waiting = figure.subplots(1, 2, width_ratios=(3, 2))
    colours = colours_of([arm["arm"] for arm in result["arms"]])
    draw_scores(scores, result, colours, list(result["arms"][-1]["times"]))
    draw_waiting(waiting, result, colours)
    seeds, levels = len(result["seeds"]), result["levels"]
    heading(scores, f"{result['game']}", f"{unit(result)} on {levels} unseen levels, "
         f"interquartile mean of {seeds} seeds, 95% interval")  # fmt: skip
    handles, labels = scores.get_legend_handles_labels()
    figure.legend(  # below: no corner of the picture is sure to be empty
        handles[::-1], labels[::-1], loc="outside lower center", ncols=min(len(labels), 4),
        frameon=False, labelcolor=INK, fontsize=10,
    )  # fmt: skip
    save(figure, path)


def draw_scores(axes: Axes, result: Plain, colours: Mapping[str, str], keys: Sequence[str]) -> None:
    """Each arm's curve and band; these thresholds dashed, named at the right."""
    plain_axes(axes)
    for arm in lowest_first(result["arms"]):
        curve, colour = arm["curve"], colours[arm["arm"]]
        axes.fill_between(
            curve["steps"], curve["low"], curve["high"], color=colour, alpha=0.18, linewidth=0
        )
        axes.plot(curve["steps"], curve["score"], color=colour, linewidth=2, label=arm["arm"])
    axes.set_xlim(0, result["steps"])
    axes.set_xlabel("game steps", color=INK)
    in_steps(axes)
    if result["measure"]["name"] == "win_rate":
        from matplotlib.ticker import PercentFormatter

        axes.set_ylim(0, 1.01)
        axes.yaxis.set_major_formatter(PercentFormatter(1.0))
    elif None not in (result["measure"]["low"], result["measure"]["high"]):
        axes.set_ylim(result["measure"]["low"], result["measure"]["high"])
    times = result["arms"][-1]["times"]
    lines = [(key, times[key]["threshold"]) for key in keys if key in times]
    for (key, height), at in zip(lines, spread([h for _, h in lines], axes), strict=True):
        axes.axhline(height, color=INK, linewidth=0.9, linestyle=(0, (4, 4)), zorder=1)
        text = f"target {score_of(height, result)}" if key == TARGET else key
        axes.annotate(
            text, (1.0, at), (4, 0), xycoords=("axes fraction", "data"),
            textcoords="offset points", va="center", fontsize=8.5, color=INK,
        )  # fmt: skip


def spread(heights: Sequence[float], axes: Axes) -> list[float]:
    """Heights for labels, moved apart where they would touch; in the order given."""
    low, high = axes.get_ylim()
    gap, found = (high - low) * 0.05, list(heights)
    order = sorted(range(len(heights)), key=lambda k: heights[k])
    for below, above in pairwise(order):
        found[above] = max(found[above], found[below] + gap)
    return found


def draw_waiting(axes: Axes, result: Plain, colours: Mapping[str, str]) -> None:
    """Kaplan-Meier: the share of seeds that have not reached what counts yet."""
    plain_axes(axes)
    axes.set_xlim(0, result["steps"])
    axes.set_ylim(0, 1.03)
    axes.set_xlabel("game steps", color=INK)
    in_steps(axes)
    key = goal_key(result)
    if not key:
        heading(axes, "No target", f"{result['arms'][-1]['arm']} never rose above its start")
        return
    from matplotlib.ticker import PercentFormatter

    axes.yaxis.set_major_formatter(PercentFormatter(1.0))
    for arm in lowest_first(result["arms"]):
        colour = colours[arm["arm"]]
        curve = arm["times"][key]["survival"]
        end = result["steps"] if curve["until"] is None else min(curve["until"], result["steps"])
        steps = [*curve["steps"], max(end, curve["steps"][-1])]
        shares = [*curve["not_there"], curve["not_there"][-1]]
        axes.step(steps, shares, where="post", color=colour, linewidth=2, clip_on=False)
        if curve["until"] is not None:  # watched to here, and not there
            axes.plot([end], [shares[-1]], "|", color=colour, markersize=10, clip_on=False)
    heading(axes, "Seeds not there yet", f"{goal_text(key, result)} (Kaplan-Meier)")


def colours_of(names: Sequence[str]) -> dict[str, str]:
    """A colour each; the last, the baseline, is grey."""
    found = {name: COLOURS[k % len(COLOURS)] for k, name in enumerate(names[:-1])}
    return {**found, names[-1]: BASELINE}


def lowest_first(arms: Sequence[Plain]) -> list[Plain]:
    """The baseline is drawn first, so that it lies lowest, and the first arm last."""
    return [arms[-1], *arms[-2::-1]]
