"""A comparison as Markdown: what is printed, and saved as comparison.md. Computes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def render(result: dict[str, Any]) -> str:
    """The two tables of a comparison and what must be known to read them."""
    arms, shares = result["arms"], list(result["arms"][0]["times"])
    title = " against ".join([", ".join(arm["arm"] for arm in arms[:-1]), arms[-1]["arm"]])
    before = [[arm["arm"], share_text(arm["before"]), share_text(arm["final"])] for arm in arms]
    times = [[arm["arm"], share, *times_row(arm, share)] for share in shares for arm in arms]
    ratios = [row for share in shares for o in result["against"] for row in [ratio_row(o, share)]]
    lines = [
        f"## {title}: {result['game']}",
        "",
        f"{len(result['seeds'])} seeds an arm, {count(result['steps'])} game steps each, judged "
        f"every {count(result['every'])} on {result['levels']} levels never trained on. Medians "
        "over the seeds; in brackets 95% intervals (bootstrap; Wilson for a single brain).",
        "",
        *table([["from", "wins before training", "wins after"], *before]),
        "",
        *table([["from", "wins", "game steps to there", "seconds", "seeds there"], *times]),
        "",
        f"How many times fewer than {arms[-1]['arm']}:",
        "",
        *table([["from", "wins", "game steps", "seconds", "probability of being sooner"], *ratios]),
        "",
        *notes(result),
    ]
    return "\n".join(lines).rstrip() + "\n"


def times_row(arm: dict[str, Any], share: str) -> list[str]:
    times = arm["times"][share]
    there = f"{times['reached']}/{arm['seeds']}"
    return [time_text(times["steps"]), time_text(times["seconds"]), there]


def ratio_row(other: dict[str, Any], share: str) -> list[str]:
    found = other["wins"][share]
    sooner = found["probability_of_improvement"]
    low, high = sooner["interval_95"]
    texts = ratio_text(found["steps"]), ratio_text(found["seconds"])
    return [other["arm"], share, *texts, f"{sooner['value']:.2f} [{low:.2f}, {high:.2f}]"]


def notes(result: dict[str, Any]) -> list[str]:
    """What the numbers leave out, as far as it concerns this comparison."""
    found = []
    for arm in result["arms"]:
        if arm["prior_steps"]:
            steps = count(arm["prior_steps"])
            found.append(f"- {arm['arm']}: {steps} game steps of pretraining are not counted.")
        for share, times in arm["times"].items():
            if times["already_there"]:
                seeds = f"{times['already_there']} of {arm['seeds']} seeds"
                found.append(f"- {arm['arm']}: already there before training: {share}, {seeds}.")
    bounds = {x["steps"]["bound"] for other in result["against"] for x in other["wins"].values()}
    if ">=" in bounds:
        found.append(
            "- >=: the baseline did not get there in all its steps; no upper end is known."
        )
    if "<=" in bounds:
        found.append("- <=: this arm did not get there in all its steps.")
    return [
        *found,
        "- A ratio counts no time as less than the first interval between judgements.",
        "- Seconds are those of training on this machine, judging left out.",
    ]


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Markdown, its columns aligned for reading as text."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    return [lines[0], "|" + "|".join("-" * (w + 2) for w in widths) + "|", *lines[1:]]


def count(number: float) -> str:
    """26,624 as 26.6k."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if abs(number) >= 0.9995 * size:
            return f"{number / size:.3g}{letter}"
    return f"{number:.3g}"


def share_text(found: dict[str, Any]) -> str:
    low, high = found["interval_95"]
    return f"{found['win_rate']:.1%} [{low:.1%}, {high:.1%}]"


def time_text(found: dict[str, Any]) -> str:
    """A median time and its interval: 26.2k [25.7k, > 600k]."""
    beyond = f"> {count(found['watched'])}"
    ends = (found["median"], *found["interval_95"])
    middle, low, high = (beyond if time is None else count(time) for time in ends)
    if middle == "0" == high:
        return "0 (already there)"
    return middle if low == middle == high else f"{middle} [{low}, {high}]"


def ratio_text(found: dict[str, Any]) -> str:
    """As 5.9x [4.1, 8.2]; >= 5.9x [4.1, unbounded] where the baseline was never there."""
    if found["ratio"] is None:
        return "neither got there"
    low, high = found["interval_95"]
    bound = "" if found["bound"] == "=" else found["bound"] + " "
    upper = "unbounded" if high is None else f"{high:.2g}"
    return f"{bound}{found['ratio']:.2g}x [{low:.2g}, {upper}]"
