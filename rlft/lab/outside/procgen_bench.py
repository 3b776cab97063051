"""Procgen, trained on 200 levels and judged on others: from pixels, and through image networks.

The same learner and budget in every arm; what differs is what it sees.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from rlft.lab.evaluation import random_policy
from rlft.lab.kept_runs import Found, all_runs, to_the_end
from rlft.lab.outside.procgen import GAMES, ProcgenTask
from rlft.lab.sight import eyes
from rlft.lab.statistics import bootstrap
from rlft.lab.training import Job, Training
from rlft.npc.errors import unknown

STEPS = 1_000_000  # game steps of a run
EPISODES = 500  # a judgement
CUT: Mapping[str, Any] = {"backbone": "mobilenet-v2", "backbone.cut": 7, "backbone.pool": 4}
ARMS: dict[str, Mapping[str, Any]] = {  # rules: what is seen
    "pixels": {},
    "mobilenet-v2": CUT,
    "random-trunk": {**CUT, "backbone.weights": "none"},  # the control
}
LEARNER = "ppo"  # SARSA with the settings of PQN on pictures learnt nothing in 200,000 steps


def bench(
    game: str,
    seeds: int,
    arms: tuple[str, ...],
    steps: int,
    out: str | Path,
    tell: Callable[[str], None],
    episodes: int = EPISODES,
) -> Found:
    """Every run, and by arm the mean returns on trained and on other levels, and their gap."""
    if game not in GAMES:
        raise unknown("game of procgen", game, GAMES)
    for arm in arms:
        if arm not in ARMS:
            raise unknown("arm", arm, ARMS)
    chosen = arms or tuple(ARMS)
    for arm in chosen:
        eyes(ARMS[arm])  # says at once where weights are missing
    ProcgenTask(f"procgen:{game}", {})  # and the game
    jobs = {
        f"{game}-{arm}-{seed}": {
            "game": game, "arm": arm, "seed": seed, "steps": steps, "episodes": episodes,
        }
        for seed in range(seeds)
        for arm in chosen
    }  # fmt: skip
    found = all_runs(out, jobs, perform, tell)
    by_arm = {arm: [found[name] for name in found if jobs[name]["arm"] == arm] for arm in chosen}
    return {
        "game": game, "steps": steps, "seeds": seeds, "episodes": episodes,
        "arms": {arm: _summary(runs) for arm, runs in by_arm.items()},
    }  # fmt: skip


def perform(
    game: str, arm: str, seed: int, steps: int, episodes: int, tell: Callable[[str], None]
) -> Found:
    """One run: mean returns on the levels of the training and on others, trained and at random."""
    job = Job(f"procgen:{game}", "none", seed, steps, LEARNER, rules=ARMS[arm])
    training = Training(job)
    task = training.task
    assert isinstance(task, ProcgenTask)
    with closing(training):
        to_the_end(training, tell)
        policy = training.policy()
    by_chance, blind = random_policy(len(task.actions), seed=seed), ProcgenTask(task.id, {})
    return {
        "trained": float(task.evaluate_trained(policy, episodes).returns.mean()),
        "other": float(task.evaluate(policy, episodes).returns.mean()),
        "random": float(blind.evaluate(by_chance, episodes).returns.mean()),
    }


def render(found: Found) -> str:
    """The table."""
    lines = [
        f"{found['game']}: {found['seeds']} seeds, {found['steps']:,} steps, {found['episodes']} "
        "episodes a judgement; mean return and 95 % interval over the seeds",
        f"{'':14} {'trained levels':>24} {'other levels':>24} {'gap':>7} {'random':>7}",
    ]
    for arm, row in found["arms"].items():
        cells = []
        for name in ("trained", "other"):
            low, high = row[f"{name}_interval_95"]
            cells.append(f"{row[name]:8.2f} [{low:.2f}, {high:.2f}]".rjust(24))
        lines.append(f"{arm:14} {' '.join(cells)} {row['gap']:7.2f} {row['random']:7.2f}")
    return "\n".join(lines)


def _summary(runs: list[Found]) -> Found:
    found: Found = {name: float(np.mean([run[name] for run in runs])) for name in runs[0]}
    for name in ("trained", "other"):
        low, high = bootstrap([[run[name] for run in runs]], lambda values: values.mean(1))
        found[f"{name}_interval_95"] = [low, high]
    return found | {"gap": found["trained"] - found["other"]}
