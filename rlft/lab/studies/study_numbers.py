"""What the runs of the study say: numbers of each arm in a game, with intervals, as plain JSON.

A number of each seed first, then the interquartile mean over the seeds, its interval from resampled
seeds. Which targets are met is in study_targets.py, how it looks in study_table.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any

import numpy as np

from rlft.lab.comparisons.curves import EARLY, auc, dip, forward
from rlft.lab.statistics import Floats, interval, iqm, resampled
from rlft.lab.studies.arms import FULL, SCRATCH
from rlft.lab.studies.study_games import KEPT, WHOLE, criterion

LAST = 2  # judgements that the asymptote is a mean of

Runs = Sequence[Mapping[str, Any]]  # of one arm, seed by seed


def estimate(each: Any) -> dict[str, Any]:
    """Of one number a seed; seeds that have none (nan) are left out, and counted by their lack."""
    values = np.asarray(each, np.float64)
    told = values[np.isfinite(values)]
    if not len(told):
        return {"iqm": None, "interval_95": [None, None], "each": []}
    low, high = interval(iqm(resampled([told])[0]))
    return _plain(iqm(told), low, high, told)


def transfer(auc: Floats, scratch: Floats) -> dict[str, Any]:
    """Forward transfer: (AUC - AUC_S) / (1 - AUC_S), AUC_S the mean of scratch's (n,).

    In the interval scratch's seeds are drawn again as well, the same as the arm's.
    """
    each = forward(auc, scratch.mean())
    arm, base = resampled([auc, scratch])
    low, high = interval(iqm(forward(arm, base.mean(-1, keepdims=True))))
    return _plain(iqm(each), low, high, each)


def kept(curves: Floats, end: Floats) -> Floats:
    """What is left of p(0), nan where there was nothing: (n,)."""
    start = curves[:, 0]
    found: Floats = np.where(start > 0.0, end / np.where(start > 0.0, start, 1.0), np.nan)
    return found


def curves_of(runs: Runs, title: str) -> Floats:
    """(seeds, points)"""
    return np.array([run["curve"][title] for run in runs], np.float64)


def arm_numbers(game: str, runs: Mapping[str, Runs]) -> dict[str, Any]:
    """All arms of a game by name, the best first; `runs` has scratch."""
    found = {name: _arm(game, some, runs[SCRATCH]) for name, some in runs.items()}
    ordered = sorted(found, key=lambda name: -found[name]["score"]["iqm"])
    return {name: found[name] for name in ordered}


def _arm(game: str, runs: Runs, scratch: Runs) -> dict[str, Any]:
    whole, base = curves_of(runs, WHOLE), curves_of(scratch, WHOLE)
    skills = {
        title: _skill(curves_of(runs, title), curves_of(scratch, title))
        for title in runs[0]["curve"] if title not in ("steps", WHOLE)
    }  # fmt: skip
    counted = KEPT.get(game, ())
    ends = {title: curves_of(runs, title) for title in counted}
    return {
        "score": estimate([criterion(game, run["curve"]) for run in runs]),
        "start": estimate(whole[:, 0]),
        "jumpstart": estimate(whole[:, 0] - base[:, 0].mean()),
        "asymptote": estimate(whole[:, -LAST:].mean(-1)),
        "auc": estimate(auc(whole)),
        "transfer": transfer(auc(whole), auc(base)),
        "dip": estimate(dip(whole)),
        "early_dip": estimate(dip(whole, EARLY)),
        "skills": skills,
        "kept": _mean(kept(c, c[:, -1]) for c in ends.values()),
        "kept_least": _mean(kept(c, c.min(-1)) for c in ends.values()),
        "cpu_seconds": estimate([run["cpu_seconds"] for run in runs]),
        **_facts(runs),
    }


def _skill(curves: Floats, scratch: Floats) -> dict[str, Any]:
    return {
        "start": estimate(curves[:, 0]),
        "end": estimate(curves[:, -1]),
        "transfer": transfer(auc(curves), auc(scratch)),
        "dip": estimate(dip(curves)),
        "early_dip": estimate(dip(curves, EARLY)),
        "kept": estimate(kept(curves, curves[:, -1])),
        "kept_least": estimate(kept(curves, curves.min(-1))),
    }


def _mean(columns: Any) -> dict[str, Any] | None:
    """Of several skills, seed by seed; None where no skill counts."""
    columns = list(columns)
    return estimate(np.mean(columns, axis=0)) if columns else None


def _facts(runs: Runs) -> dict[str, Any]:
    """What is not a number of each seed."""
    moving = next((run["moving"] for run in runs if "moving" in run), None)
    share = None
    if moving is not None and moving["of_encoder"]:
        share = {part: moving[part] / moving["of_encoder"] for part in ("encoder", "head")}
    failed = [run["failed"] for run in runs if run["failed"]]
    return {
        "setting": runs[0]["setting"],
        "moving": share,  # of the encoder's parameters; the head's apart, in the same unit
        "stored_states": max((run.get("stored_states", 0) for run in runs), default=0),
        "seeds": len(runs),
        "failed": len(failed),
        "errors": sorted(set(failed)),
        "rollbacks": sum(run["rollbacks"] for run in runs),
        "notices": sorted({line for run in runs for line in run["notices"]})[:3],
    }


def best_arms(games: Sequence[Mapping[str, Any]], count: int) -> list[str]:
    """The best by their mean score over games, baselines left out."""
    names = [n for n in games[0] if n not in (SCRATCH, FULL) and all(n in game for game in games)]
    mean = {name: sum(game[name]["score"]["iqm"] for game in games) for name in names}
    return sorted(names, key=lambda name: -mean[name])[:count]


def _plain(middle: Any, low: float, high: float, each: Floats) -> dict[str, Any]:
    numbers = [round(float(x), 5) if isfinite(x) else None for x in (float(middle), low, high)]
    return {
        "iqm": numbers[0],
        "interval_95": numbers[1:],
        "each": [round(x, 5) for x in each.tolist()],
    }
