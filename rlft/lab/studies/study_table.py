"""The study of methods as Markdown: a table a game, and one of the targets. Computes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rlft.lab.comparisons.comparison_table import table
from rlft.lab.studies.study_games import GAMES, KEPT

NOTHING = "nothing to tell yet: a table needs all reported runs of scratch beside the others'\n"
SORTED = "mean over the run of the whole"


def render(result: Mapping[str, Any]) -> str:
    """All that there is."""
    games = result["games"]
    parts = [render_game(name, game, result["seeds"]) for name, game in games.items()]
    parts += [render_targets(result)] if result["targets"] else []
    parts += [render_details(name, game) for name, game in games.items()]
    return "\n".join(parts) or NOTHING


def render_game(name: str, game: Mapping[str, Any], seeds: int) -> str:
    """The arms of one game, the best first."""
    counted = KEPT.get(name, ())
    of = SORTED + (f" and of {', '.join(counted)} (half each)" if counted else "")
    far = counted[0] if len(counted) == 1 else ""
    head = ["arm", "score", "end", "forward transfer", "dip"]
    head += [f"transfer, {far}"] if far else []
    head += [f"kept of {far or 'skills'}", "least kept"] if counted else []
    head += ["moves: encoder + head", "stored", "CPU s", "failed"]
    rows = [_row(arm, one, far, bool(counted)) for arm, one in game.items()]
    lines = [
        f"### {name}: {GAMES[name].about}",
        "",
        f"{seeds} seeds, {GAMES[name].steps:,} game steps; interquartile means with 95 % bootstrap "
        f"intervals over the seeds. Score: {of}, by which the table is sorted.",
        "",
        *table([head, *rows]),
        "",
        "Settings chosen, where they are not the game's and the method's own:",
        "",
        *[f"- {arm}: {one['setting']}" for arm, one in game.items() if one["setting"]],
        *[f"- {arm} failed: {line}" for arm, one in game.items() for line in one["errors"]],
    ]
    return "\n".join(lines) + "\n"


def _row(name: str, arm: Mapping[str, Any], far: str, counted: bool) -> list[str]:
    cells = [name, *(cell(arm[n]) for n in ("score", "asymptote", "transfer", "dip"))]
    cells += [cell(arm["skills"][far]["transfer"])] if far else []
    cells += [cell(arm["kept"]), cell(arm["kept_least"])] if counted else []
    moving = arm["moving"]
    share = f"{moving['encoder']:.1%} + {moving['head']:.1%}" if moving else "-"
    seconds = arm["cpu_seconds"]["iqm"]
    return [*cells, share, str(arm["stored_states"]), f"{seconds:.1f}",
            f"{arm['failed']}/{arm['seeds']}"]  # fmt: skip


def render_details(name: str, game: Mapping[str, Any]) -> str:
    """The numbers of one game that its first table leaves out."""
    titles = list(next(iter(game.values()))["skills"])
    head = ["arm", "jumpstart", "AUC", "dip, first 10 %"]
    head += [f"{title}: {what}" for title in titles for what in ("end", "transfer", "dip", "kept")]
    rows = [
        [arm, *(cell(one[n]) for n in ("jumpstart", "auc", "early_dip"))]
        + [
            cell(one["skills"][title][n])
            for title in titles
            for n in ("end", "transfer", "dip", "kept")
        ]
        for arm, one in game.items()
    ]
    return "\n".join([f"### {name}: the other numbers", "", *table([head, *rows]), ""])


def render_targets(result: Mapping[str, Any]) -> str:
    """Each target, and whether it was reached."""
    rows = [
        [
            row["target"],
            row["arm"],
            cell({**row, "iqm": row["measured"]}),
            "yes" if row["reached"] else "no",
        ]
        for row in result["targets"]
    ]
    return "\n".join(
        ["### Targets", "", *table([["target", "arm", "measured", "reached"], *rows]), ""]
    )


def cell(found: Mapping[str, Any] | None) -> str:
    """As 0.93 [0.91, 0.95]."""
    if found is None or found["iqm"] is None:
        return "-"
    ends = (found["iqm"], *found["interval_95"])
    middle, low, high = ("?" if x is None else f"{round(x, 2) + 0.0:.2f}" for x in ends)
    return f"{middle} [{low}, {high}]"  # + 0.0: no -0.00
