"""Game steps a second of every learner in the arena, and what they are spent on.

SB3's PPO is measured twice, in turn: on our batch with our settings, and as its users run it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median
from typing import Any

from rlft.envs.registry import game_id
from rlft.lab.benchmarks.stock import plain_ppo
from rlft.lab.benchmarks.stopwatch import shares
from rlft.lab.training import Job, Training

LEARNERS = ("sarsa", "dqn", "ppo", "a2c", "trpo", "sb3-dqn", "sac", "stream")
SECONDS = 3.0  # of each measurement
STOCK_COPIES = 8


def speeds(learners: Sequence[str] = LEARNERS, repeats: int = 3) -> dict[str, Any]:
    """Medians of `repeats` measurements, from scratch, past the first updates."""
    found = {}
    for algorithm in learners:
        training = _warm(algorithm)
        rates = [_rate(training) for _ in range(repeats)]
        spent = shares(training, max(1, round(median(rates) * SECONDS)))
        training.close()
        found[algorithm] = {"steps_per_second": round(median(rates)), "shares": spent}
    return {"learners": found, "ppo": against_stock(repeats)}


def against_stock(repeats: int) -> dict[str, Any]:
    """SB3's PPO on our batch, and with `make_vec_env`, its defaults and eight copies."""
    training, stock = _warm("ppo"), plain_ppo(game_id("Arena"), STOCK_COPIES)
    stock.learn(stock.n_steps * STOCK_COPIES)
    pairs = []
    for _ in range(repeats):
        ours = _rate(training)
        started, before = time.perf_counter(), stock.num_timesteps
        stock.learn(stock.n_steps * STOCK_COPIES, reset_num_timesteps=False)
        pairs.append((ours, (stock.num_timesteps - before) / (time.perf_counter() - started)))
    training.close()
    return {
        "steps_per_second": round(median(ours for ours, _ in pairs)),
        "make_vec_env": round(median(theirs for _, theirs in pairs)),
        "ratio": round(median(ours / theirs for ours, theirs in pairs), 2),
    }


def _warm(algorithm: str) -> Training:
    """A training past its first updates: everything is loaded, and learning."""
    training = Training(Job("arena", "none", steps=10**9, algorithm=algorithm))
    while training.learner.updates < 10:
        for _ in training.advance(1):
            pass
    return training


def _rate(training: Training) -> float:
    """Game steps a second over some seconds."""
    started, before = time.perf_counter(), training.learner.steps
    for _ in training.advance():
        if time.perf_counter() - started > SECONDS:
            break
    return (training.learner.steps - before) / (time.perf_counter() - started)


def table(result: dict[str, Any]) -> str:
    """The speeds as Markdown."""
    lines = [
        "| learner | game steps a second | environment | forward | update | rest |",
        "|---|---|---|---|---|---|",
    ]
    for name, told in result["learners"].items():
        parts = " | ".join(f"{share:.0%}" for share in told["shares"].values())
        lines.append(f"| {name} | {told['steps_per_second']:,} | {parts} |")
    ppo = result["ppo"]
    lines += [
        "",
        f"SB3's PPO: {ppo['steps_per_second']:,} steps/s on our batch with our defaults, "
        f"{ppo['make_vec_env']:,} with make_vec_env, eight copies and its own: "
        f"{ppo['ratio']:.1f}x, measured in turn.",
    ]
    return "\n".join(lines) + "\n"
