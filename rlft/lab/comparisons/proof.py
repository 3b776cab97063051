"""The proof that pretraining pays: a comparison in each of several games, one table, one figure.

`OUT/TITLE/` is the comparison of a game, which goes on where it stood; `proof.json`, `proof.md` and
`proof.png` are of all. The games stand in proof_games.py, how it looks in proof_table.py and
proof_plot.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from rlft.lab import brains
from rlft.lab.comparisons.comparison import compare, make_folder
from rlft.lab.comparisons.comparison_arms import (
    LONGER,
    RANDOM,
    SHUFFLED,
    UNRELATED,
    Arm,
    control_arm,
)
from rlft.lab.comparisons.comparison_table import goal_text
from rlft.lab.comparisons.comparison_times import goal_key
from rlft.lab.comparisons.proof_games import PROBLEMS, Problem, find_problem
from rlft.lab.comparisons.proof_plot import proof_plot
from rlft.lab.comparisons.proof_table import render
from rlft.lab.comparisons.survival import first_crossings
from rlft.lab.comparisons.verdicts import FEW_EPISODES, FEW_SEEDS, LOWER
from rlft.lab.run import Run
from rlft.lab.tasks import find_task
from rlft.npc import RlftError
from rlft.npc.errors import unknown

FIRST = 3_000  # seed of the proof: nothing was tuned on those from here on
PRETRAINED, SCRATCH = "pretrained", "scratch"  # arms
CONTROLS = (SHUFFLED, RANDOM)
FEWER = 10  # seeds of the controls and of others: beside the point, and as dear as the rest
NAMES = {
    SHUFFLED: "shuffled", RANDOM: "random features", UNRELATED: "unrelated brain",
    LONGER: "scratch, longer",
}  # fmt: skip

TIMES, SURELY, GAMES, MOST = 5.0, 3.0, 5, 4  # so many times sooner, on most of the held-out games
SMALL, FEW, MANY = 100_000, 5, 20  # bytes of a small brain; games within which it and any pay
SCORE, WITHIN = -110.0, 50_000  # of MountainCar

Row = dict[str, Any]


def proof(
    titles: Sequence[str] = (),
    sources: Sequence[str] = ("fighter",),
    seeds: int | Sequence[int] = 30,
    out: str | Path = "runs/proof",
    controls: Sequence[str] = CONTROLS,
    method: str = "",
    workers: int | None = None,
    tell: Callable[[str], None] = lambda text: None,
    problems: Mapping[str, Problem] = PROBLEMS,
) -> dict[str, Any]:
    """Compare in every game and say which targets are met.

    A source is a brain, or TITLE=BRAIN for one game alone; anchors need one of their own and are
    passed over without. Titles may also be Gymnasium ids. Raises RlftError.
    """
    chosen = range(FIRST, FIRST + seeds) if isinstance(seeds, int) else seeds
    own = dict(source.split("=", 1) for source in sources if "=" in source)
    common = next((source for source in sources if "=" not in source), "")
    games = [find_problem(title, problems) for title in titles or problems]
    for title in own:
        if title not in {game.title for game in games}:
            raise unknown("game of the proof", title, [game.title for game in games])
    begun = {game.title: own.get(game.title, "" if game.anchor else common) for game in games}
    for game in games:  # said before hours of training
        if begun[game.title]:
            brains.find(begun[game.title])
            find_task(game.game, game.rules, "discrete")
    run = Run(make_folder(Path(out)))
    rows, results = [], {}
    for game in games:
        source = begun[game.title]
        if not source:
            tell(f"{game.title}: passed over, name its brain with --from {game.title}=BRAIN")
            continue
        results[game.title] = found = compare(
            game.game, arms_of(game, source, controls, method), list(chosen), game.steps,
            game.every, game.levels, run.folder / folder_name(game.title), workers,
            game.rules, thresholds=game.thresholds, high=game.high,
        )  # fmt: skip
        rows.append(row_of(game, source, found))
        said = found["verdicts"][0]["times"].get(goal_key(found), "scratch learns nothing")
        tell(f"{game.title}: {said}")
    if not rows:
        raise RlftError("no game has a brain: name one with --from")
    fewer = min(FEWER, len(chosen))
    summary = {"seeds": list(chosen), "fewer": fewer, "rows": rows,
               "targets": list(targets(rows))}  # fmt: skip
    run.write_json("proof.json", summary)
    run.write_text("proof.md", render(summary))
    proof_plot(results, rows, run.folder / "proof.png")
    return summary


def folder_name(title: str) -> str:
    return title.replace("/", "-").replace(":", "-")


def arms_of(game: Problem, source: str, controls: Sequence[str], method: str) -> list[Arm]:
    """Pretrained, the controls, who else is compared, and scratch as the baseline."""
    others = [
        replace(
            control_arm(text, [source], method, algorithm=game.algorithm),
            title=NAMES[text.partition(":")[0]],
            seeds=FEWER,
        )
        for text in controls
    ] + [replace(arm, seeds=FEWER) for arm in game.others]
    first = Arm(source, title=PRETRAINED, method=method, algorithm=game.algorithm)
    last = Arm(brains.FRESH, title=SCRATCH, algorithm=game.algorithm)
    return [first, *others, last]


def row_of(game: Problem, source: str, found: Mapping[str, Any]) -> Row:
    """What a comparison says of its first arm, and what became of the controls."""
    arms = {arm["arm"]: arm for arm in found["arms"]}
    against = {one["arm"]: one for one in found["against"]}
    first, brain = against[PRETRAINED], brains.find(source)
    key = goal_key(found)
    times = {name: one["times"][key]["steps"] for name, one in against.items() if key}
    return {
        "title": game.title,
        "about": game.about,
        "game": found["game"],
        "rules": dict(game.rules),
        "anchor": game.anchor,
        "measure": found["measure"],
        "brain": source,
        "bytes": size_of(source),
        "met": game.met(brain),
        "learnt": game.learnt(brain),
        "prior_steps": arms[PRETRAINED]["prior_steps"],
        "before": arms[PRETRAINED]["before"],
        "final": {name: arms[name]["final"] for name in (PRETRAINED, SCRATCH)},
        "difference": first["final"],
        "transfer": first["transfer"],
        "goal": goal_text(key, found) if key else "",
        "steps": times.get(PRETRAINED),
        "seconds": first["times"][key]["seconds"] if key else None,
        "others": {name: found for name, found in times.items() if name != PRETRAINED},
        "verdict": next(one for one in found["verdicts"] if one["arm"] == PRETRAINED),
        "in_time": in_time(found) if game.title == "mountaincar" else None,
    }


def size_of(source: str) -> int:
    """Bytes of the brain's file."""
    shipped = brains.shipped()
    path = shipped[source] if source in shipped else Path(source)
    return (path / "brain.npc" if path.is_dir() else path).stat().st_size


def in_time(found: Mapping[str, Any]) -> list[int]:
    """How many seeds of the pretrained arm had the score within the steps, and of how many."""
    curves = [job["curve"] for job in found["jobs"] if job["arm"] == PRETRAINED]
    when = [first_crossings(curve["steps"], curve["return"], [SCORE])[0] for curve in curves]
    return [int((np.array(when) <= WITHIN).sum()), len(when)]


def targets(rows: Sequence[Row]) -> Iterator[dict[str, Any]]:
    """Each target, what was measured, and whether it is reached; None where that is not known."""
    held_out = [row for row in rows if not row["anchor"]]
    clean = [row for row in held_out if not row["met"]]
    sooner = [row["title"] for row in clean if row["steps"] and _is_sooner(row["steps"])]
    asked = len(clean) >= GAMES
    yield {
        "target": f"{TIMES:g} times fewer steps to 90% of scratch's final score, interval above "
        f"{SURELY:g}, on {MOST} of {GAMES} held-out games with no opponent from pretraining",
        "measured": f"{len(sooner)} of {len(clean)}: {', '.join(sooner) or 'none'}",
        "reached": len(sooner) >= MOST if asked or len(sooner) >= MOST else None,
    }
    lower = [row["title"] for row in rows if row["verdict"]["final"] == LOWER]
    undecided = [
        row["title"] for row in rows if row["verdict"]["final"] in (FEW_SEEDS, FEW_EPISODES)
    ]
    yield {
        "target": "final score never significantly lower",
        "measured": f"lower on {', '.join(lower) or 'none'}"
        + f", not decided on {', '.join(undecided)}" * bool(undecided),
        "reached": False if lower else None if undecided else True,
    }
    late = [row["title"] for row in held_out if not _pays(row)]
    yield {
        "target": f"the steps of pretraining saved within {FEW} games by a brain under "
        f"{SMALL // 1000} kB, within {MANY} by any, with all of the interval",
        "measured": f"not on {', '.join(late) or 'none'}",
        "reached": not late if held_out else None,
    }
    better = [row["title"] for row in held_out if row["verdict"]["better"]]
    yield {
        "target": f"better over the run, by transfer and probability, on {MOST} held-out games",
        "measured": f"{len(better)} of {len(held_out)}: {', '.join(better) or 'none'}",
        "reached": len(better) >= MOST if len(held_out) >= GAMES or len(better) >= MOST else None,
    }
    for row in rows:
        if row["in_time"]:
            there, seeds = row["in_time"]
            yield {
                "target": f"MountainCar at {SCORE:g} within {WITHIN:,} steps on every seed",
                "measured": f"{there} of {seeds}",
                "reached": there == seeds,
            }


def _is_sooner(steps: Mapping[str, Any]) -> bool:
    ratio = steps["ratio"]
    return bool(ratio and ratio["value"] >= TIMES and ratio["interval_95"][0] > SURELY)


def _pays(row: Row) -> bool:
    games = (row["steps"] or {}).get("break_even")
    most = FEW if row["bytes"] < SMALL else MANY
    return bool(games and games["interval_95"][1] is not None and games["interval_95"][1] <= most)
