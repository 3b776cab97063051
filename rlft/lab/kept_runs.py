"""Runs of a benchmark: side by side, a JSON file each, gone on with where they were stopped."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rlft.lab.comparisons.comparison import make_folder
from rlft.lab.training import Training
from rlft.lab.workers import Tell, side_by_side
from rlft.npc import RlftError
from rlft.npc.writing import replacing

TOLD = 20  # times a training says how far it is

Found = dict[str, Any]


def all_runs(
    out: str | Path,
    jobs: Mapping[str, Mapping[str, Any]],
    perform: Callable[..., Found],
    tell: Callable[[str], None],
    workers: int | None = None,
) -> dict[str, Found]:
    """What each job found, by its name; those whose file is there already are read.

    A job is the keyword arguments of `perform`, plain values. Raises RlftError where a file is of
    a job with other ones.
    """
    folder = make_folder(Path(out))
    found = {name: kept for name in jobs if (kept := _read(folder, name, jobs[name])) is not None}
    left = [(folder, name, dict(job), perform) for name, job in jobs.items() if name not in found]
    for name, made in side_by_side(_make, left, workers or os.cpu_count() or 1, tell):
        found[name] = made
        tell(f"{name} is done, {len(found)} of {len(jobs)}")
    return {name: found[name] for name in jobs}


def to_the_end(training: Training, tell: Callable[[str], None]) -> None:
    """The whole training, saying now and then how far it is."""
    told, steps = 0, training.job.steps
    for metrics in training.advance():
        done = int(metrics["steps"] or 0)
        if done * TOLD // steps > told:
            told = done * TOLD // steps
            tell(f"{done:,} steps, mean return {metrics['return'] or 0.0:.2f}")


def _make(
    folder: Path, name: str, job: dict[str, Any], perform: Callable[..., Found], tell: Tell
) -> tuple[str, Found]:
    found = perform(**job, tell=lambda text: tell(f"{name}: {text}"))
    with replacing(folder / f"{name}.json") as temporary:
        temporary.write_text(json.dumps({"job": job, "found": found}, indent=1) + "\n")
    return name, found


def _read(folder: Path, name: str, job: Mapping[str, Any]) -> Found | None:
    path = folder / f"{name}.json"
    if not path.exists():
        return None
    try:
        kept = json.loads(path.read_text())
        before, found = kept["job"], kept["found"]
    except (OSError, ValueError, KeyError, TypeError):
        raise RlftError(f"{path} is damaged: delete it, and this run is made again") from None
    if before != json.loads(json.dumps(dict(job))):
        raise RlftError(f"{path} is of a run with other settings: name another folder with --out")
    known: Found = found
    return known
