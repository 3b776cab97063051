"""`rlft bench architectures`: what each architecture costs and how far it comes from scratch.

Every one learns the same game with the same learner, its shipped settings and the same number of
game steps, which were tuned for the mlp. Times are measured in turn, so that whatever else the
machine does meets all alike; the runs whose scores are told go side by side.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from statistics import mean, median
from typing import Any

import numpy as np

from rlft.lab import brains
from rlft.lab.benchmarks.bench import machine, rate
from rlft.lab.comparisons.proof import folder_name
from rlft.lab.kept_runs import Found, all_runs, to_the_end
from rlft.lab.statistics import bootstrap
from rlft.lab.tasks import find_task
from rlft.lab.training import Job, Training
from rlft.npc import Brain, write
from rlft.npc.architectures import ARCHITECTURES

GAME, STEPS, SEEDS, LEVELS = "arena", 600_000, 10, 256
CROWD = 1_000  # decisions at once
UPDATES = 4  # before the clock of training starts
NONE: Mapping[str, Any] = {}


def architectures(
    out: str | Path,
    game: str = GAME,
    seeds: int = SEEDS,
    steps: int = STEPS,
    levels: int = LEVELS,
    rate_steps: int = 0,
    repeats: int = 5,
    calls: int = 200,
    crowd: int = CROWD,
    settings: Mapping[str, str] = NONE,
    rules: Mapping[str, Any] = NONE,
    workers: int | None = None,
    tell: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Size, microseconds a decision, game steps a second of learning and score, by architecture.

    Those that read what `game` shows; scores are of the greedy brain after `steps` game steps on
    levels that no training uses, means over `seeds`: wins, or returns where nobody wins. `settings`
    are those of the learner; `rate_steps` are game steps of a clocked stretch, by default a twelfth
    of `steps`. Runs that are whole in the folder `out` are not made again.
    """
    task = find_task(game, rules, "discrete")
    sees = bool(task.senses[0].shape)
    names = [name for name, one in ARCHITECTURES.items() if one.sees is sees]
    made = {
        name: brains.fresh_brain(task.senses, task.actions, 0, architecture=name) for name in names
    }
    jobs = {
        folder_name(f"{task.name}-{name}-{seed}"): {
            "game": game, "rules": dict(rules), "architecture": name, "seed": seed,
            "steps": steps, "levels": levels, "settings": dict(settings),
        }
        for seed in range(seeds)
        for name in names
    }  # fmt: skip
    runs = all_runs(out, jobs, perform, tell, workers)
    one = _decisions(made, 1, calls, repeats)
    of_many = _decisions(made, crowd, 1, repeats)
    clocked = {
        name: Job(game, brains.FRESH, 0, 10**9, settings=settings, rules=rules, architecture=name)
        for name in names
    }
    learning = _learning(clocked, rate_steps or steps // 12, repeats)
    found = {}
    for name in names:
        scores = [runs[run]["score"] for run in runs if jobs[run]["architecture"] == name]
        low, high = bootstrap([scores], lambda r: r.mean(axis=1))
        found[name] = {
            "about": ARCHITECTURES[name].about,
            "bytes": size(made[name]),
            "parameters": sum(array.size for array in made[name].tensors.values()),
            "microseconds": round(one[name], 1),
            "microseconds_of_many": round(of_many[name], 2),
            "steps_per_second": round(learning[name]),
            "scores": scores,
            "score": mean(scores),
            "interval_95": [low, high],
        }
    return {
        "bench": "architectures", "machine": machine(), "game": task.name, "rules": dict(rules),
        "steps": steps, "levels": levels, "crowd": crowd, "architectures": found,
    }  # fmt: skip


def size(brain: Brain) -> int:
    """Bytes of the brain's file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "brain.npc"
        write(brain, path)
        return path.stat().st_size


def perform(
    game: str,
    rules: Mapping[str, Any],
    architecture: str,
    seed: int,
    steps: int,
    levels: int,
    settings: Mapping[str, str],
    tell: Callable[[str], None],
) -> Found:
    """One run's score: the share of the levels won or, where nobody wins, the mean return."""
    job = Job(
        game, brains.FRESH, seed, steps, settings=settings, rules=rules, architecture=architecture
    )
    training = Training(job)
    with closing(training):
        to_the_end(training, tell)
        result = training.task.evaluate(training.policy(), levels)
    return {"score": result.win_rate if result.has_outcomes else float(result.returns.mean())}


def _decisions(
    made: Mapping[str, Brain], at_once: int, calls: int, repeats: int
) -> dict[str, float]:
    """Microseconds a decision in NumPy, medians."""
    times: dict[str, list[float]] = {name: [] for name in made}
    for _ in range(repeats):
        for name, brain in made.items():
            probes = brain.probes()
            rows = np.resize(probes, (at_once, probes.shape[1]))
            senses = rows[0] if at_once == 1 else rows
            brain.values(senses)
            started = time.perf_counter()
            for _ in range(calls):
                brain.values(senses)
            times[name].append((time.perf_counter() - started) / (calls * at_once) * 1e6)
    return {name: median(found) for name, found in times.items()}


def _learning(jobs: Mapping[str, Job], steps: int, repeats: int) -> dict[str, float]:
    """Game steps a second of learning, medians, past the first updates."""
    trainings = {name: Training(job) for name, job in jobs.items()}
    rates: dict[str, list[float]] = {name: [] for name in jobs}
    for training in trainings.values():
        while training.learner.updates < UPDATES:
            rate(training, 1)
    for _ in range(repeats):
        for name, training in trainings.items():
            rates[name].append(rate(training, steps))
    for training in trainings.values():
        training.close()
    return {name: median(found) for name, found in rates.items()}


def table(result: dict[str, Any]) -> str:
    """The result as Markdown."""
    found = result["architectures"]
    seeds = len(next(iter(found.values()))["scores"])
    rules = "".join(f", {name} {value}" for name, value in result["rules"].items())
    lines = [
        f"{result['game']}{rules}: from scratch, {result['steps']:,} game steps, {seeds} seeds, "
        f"{result['levels']} levels, 95 % intervals. µs a decision in NumPy, one alone and each of "
        f"{result['crowd']:,} at once.",
        "",
        "| architecture | parameters | file kB | µs alone | µs of many | steps/s | score |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, row in found.items():
        low, high = row["interval_95"]
        lines.append(
            f"| {name} | {row['parameters']:,} | {row['bytes'] / 1000:.0f} | "
            f"{row['microseconds']:.0f} | {row['microseconds_of_many']:.1f} | "
            f"{row['steps_per_second']:,} | {row['score']:.3f} [{low:.3f}, {high:.3f}] |"
        )
    return "\n".join(lines) + "\n"
