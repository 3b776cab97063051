"""The classics of Gymnasium with the shipped presets, next to what others have published."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from rlft.lab.comparisons.learning_curve import CODE
from rlft.lab.run import Run
from rlft.lab.statistics import bootstrap
from rlft.lab.training import Job, Training
from rlft.npc import RlftError

ENTRIES = (  # game, our learner
    ("CartPole-v1", "sarsa"),
    ("CartPole-v1", "dqn"),
    ("Acrobot-v1", "sarsa"),
    ("Acrobot-v1", "dqn"),
    ("MountainCar-v0", "dqn"),
    ("MountainCar-v0", "true-online-sarsa"),
    ("LunarLander-v3", "sarsa"),
)
# Greedy mean returns: RL Baselines3 Zoo's benchmark.md (one run each; LunarLander is v2 there), and
# CleanRL's documentation (mean over seeds after 500,000 steps).
PUBLISHED: dict[str, dict[str, float]] = {
    "CartPole-v1": {"Zoo DQN, 50k": 500.0, "Zoo PPO, 100k": 500.0, "CleanRL DQN": 488.7},
    "Acrobot-v1": {"Zoo DQN, 100k": -76.6, "Zoo PPO, 1M": -73.5, "CleanRL DQN": -91.5},
    "MountainCar-v0": {"Zoo DQN, 120k": -100.8, "Zoo PPO, 1M": -110.4, "CleanRL DQN": -195.0},
    "LunarLander-v3": {"Zoo DQN, 100k": 154.4, "Zoo PPO, 1M": 242.1},
}


def classics(
    seeds: int | None, out: Path, seconds: float, tell: Callable[[str], None]
) -> dict[str, Any]:
    """Every entry with so many seeds (default: 5), trained to the end of its preset.

    A finished training is a file in `out` and is not run again; `seconds` is not used: budgets are
    game steps. Raises RlftError where a file is of other code or settings.
    """
    folder = out / "classics"
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for game, algorithm in ENTRIES:
        runs = []
        for seed in range(seeds or 5):
            runs.append(_run(Job(game, "none", seed, algorithm=algorithm), folder))
            tell(f"{game}, {algorithm}, seed {seed}: {runs[-1]['score']:.1f}")
        found.append(_entry(game, algorithm, runs))
    result = {"entries": found, "published": PUBLISHED}
    Run(folder).write_json("classics.json", result)
    Run(folder).write_text("classics.md", table(result))
    return result


def _run(job: Job, folder: Path) -> dict[str, Any]:
    """One training, judged at its end on 100 greedy episodes, or what its file says of it."""
    path = folder / f"{job.game}-{job.algorithm}-{job.seed}.json"
    training = Training(job)
    identity = json.loads(json.dumps({"job": training.resolved(), "code": CODE}))
    if path.exists():
        training.close()
        kept: dict[str, Any] = json.loads(path.read_text())
        if kept["identity"] != identity:
            raise RlftError(f"{path} is of older code or settings: name another --out")
        return kept
    started, cpu = time.perf_counter(), time.process_time()
    for _ in training.advance():
        pass
    wall, cpu = time.perf_counter() - started, time.process_time() - cpu
    score = float(training.task.evaluate(training.policy()).returns.mean())
    training.close()
    found = {"identity": identity, "score": score, "steps": training.learner.steps,
             "seconds": round(wall, 2), "cpu_seconds": round(cpu, 2)}  # fmt: skip
    Run(folder).write_json(path.name, found)
    return found


def _entry(game: str, algorithm: str, runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    scores = [run["score"] for run in runs]
    low, high = bootstrap([scores], lambda drawn: np.mean(drawn, axis=-1))
    return {
        "game": game, "learner": algorithm, "steps": runs[0]["steps"], "scores": scores,
        "mean": float(np.mean(scores)), "interval_95": [low, high],
        "seconds": median(run["seconds"] for run in runs),
        "cpu_seconds": median(run["cpu_seconds"] for run in runs),
    }  # fmt: skip


def table(result: dict[str, Any]) -> str:
    """The entries as Markdown."""
    lines = [
        "| game | learner | game steps | mean of seeds [95 %] | worst | CPU seconds | published |",
        "|---|---|---|---|---|---|---|",
    ]
    for entry in result["entries"]:
        low, high = entry["interval_95"]
        theirs = result["published"][entry["game"]]
        lines.append(
            f"| {entry['game']} | {entry['learner']} | {entry['steps']:,} | "
            f"{entry['mean']:.1f} [{low:.1f}, {high:.1f}] | {min(entry['scores']):.1f} | "
            f"{entry['cpu_seconds']:.0f} | "
            f"{', '.join(f'{name} {score:g}' for name, score in theirs.items())} |"
        )
    return "\n".join(lines) + "\n"
