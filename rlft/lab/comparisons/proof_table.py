"""The proof as Markdown: a row a game, and the targets. Computes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rlft.lab.comparisons.comparison_table import (
    count,
    difference_text,
    games_text,
    ratio_text,
    score_text,
    table,
)

HEAD = (
    "game", "before", "after", "scratch after", "difference after", "times fewer steps",
    "times fewer seconds", "games until it pays", "by seconds", "met in pretraining",
)  # fmt: skip


def render(summary: Mapping[str, Any]) -> str:
    """The headline table, the controls, the targets, and what must be known to read them."""
    rows = summary["rows"]
    names = sorted({name for row in rows for name in row["others"]})
    lines = [
        f"{len(summary['seeds'])} fresh seeds an arm, the same learner for all; interquartile "
        "means with 95% intervals (paired bootstrap). Fewer steps and seconds: to 90% of scratch's "
        "own final score, by restricted mean times.",
        "",
        *table([list(HEAD), *(_row(row) for row in rows)]),
        "",
        *_controls(rows, names, summary["fewer"]),
        *table([["target", "measured", "reached"], *(_target(one) for one in summary["targets"])]),
        "",
        *[f"- {row['title']}: {row['about']} ({row['game']}{_rules(row)}), from {row['brain']}, "
          f"pretrained for {count(row['prior_steps'])} game steps." for row in rows],
    ]  # fmt: skip
    return "\n".join(lines).rstrip() + "\n"


def _row(row: Mapping[str, Any]) -> list[str]:
    pretrained, scratch = row["final"].values()
    steps, seconds = row["steps"], row["seconds"]
    return [
        row["title"],
        *(score_text(found, row) for found in (row["before"], pretrained, scratch)),
        f"{row['verdict']['final']}: {difference_text(row['difference'], row)}",
        f"{ratio_text(steps)}{_goal(row)}" if steps else "scratch learns nothing",
        ratio_text(seconds) if seconds else "",
        *(games_text(found) if found else "" for found in (steps, seconds)),
        ", ".join(row["met"] + [row["learnt"]] * bool(row["learnt"])) or "nothing",
    ]


def _controls(rows: Any, names: list[str], seeds: int) -> list[str]:
    """The others' times against scratch's: what must not help, and what others would take."""
    if not names:
        return []
    cells = [
        [row["title"], *(ratio_text(row["others"][n]) if n in row["others"] else "" for n in names)]
        for row in rows
    ]
    return [f"Times fewer steps than scratch, of the controls and others ({seeds} seeds):", "",
            *table([["game", *names], *cells]), ""]  # fmt: skip


def _target(one: Mapping[str, Any]) -> list[str]:
    words = {True: "yes", False: "no", None: "not decided"}
    return [one["target"], one["measured"], words[one["reached"]]]


def _goal(row: Mapping[str, Any]) -> str:
    """Said where it is not the usual one."""
    return "" if "final score" in row["goal"] else f", to {row['goal']}"


def _rules(row: Mapping[str, Any]) -> str:
    return "".join(f", {name}={value}" for name, value in row["rules"].items())
