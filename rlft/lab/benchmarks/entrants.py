"""Who runs in `rlft bench learners`, and the courses: our learners against SB3 as people use it."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from pathlib import Path
from typing import Any

import numpy as np

from rlft.envs.registry import game_id
from rlft.lab.benchmarks import stock
from rlft.lab.benchmarks.classics import classics
from rlft.lab.benchmarks.classics import table as classics_table
from rlft.lab.benchmarks.race import Course, Entrant, Judge, race, table
from rlft.lab.benchmarks.speed import speeds
from rlft.lab.benchmarks.speed import table as speed_table
from rlft.lab.evaluation import brain_policy
from rlft.lab.training import Job, Training

Tell = Callable[[str], None]

CARTPOLE = Course("CartPole-v1", goal=475.0, levels=100, every=2_048, seconds=120.0)
ARENA = Course(game_id("Arena"), goal=0.9, levels=256, every=25_000, seconds=1_200.0)
TRIALS, TRIAL_SECONDS, TRIAL_SEED = 16, 90.0, 100  # of tuning SB3's DQN


def ours(algorithm: str, course: Course) -> Entrant:
    """One of our learners, from scratch, with its shipped preset."""
    job = Job(course.game, "none", algorithm=algorithm)
    plan = Training(job)
    steps, settings = plan.job.steps, plan.settings()
    plan.close()

    def run(seed: int, judge: Judge) -> None:
        training = Training(Job(course.game, "none", seed, 4 * steps, algorithm=algorithm))
        judge.start()
        for metrics in training.advance():
            done = int(metrics["steps"] or 0)
            if judge.due(done) and judge.look(done, brain_policy(training.brain())):
                break
        if not judge.over:
            judge.look(training.learner.steps, brain_policy(training.brain()))
        training.close()

    return Entrant(algorithm, run, settings)


def cartpole(seeds: int | None, out: Path, seconds: float, tell: Tell) -> dict[str, Any]:
    """CartPole, 10 seeds: our deep learners against SB3's with RL Zoo's settings."""
    course = CARTPOLE._replace(seconds=min(seconds, CARTPOLE.seconds))
    entrants = [
        stock.entrant("sb3-ppo-zoo", "ppo", course.game, stock.ZOO_PPO_CARTPOLE),
        stock.entrant("sb3-dqn-zoo", "dqn", course.game, stock.ZOO_DQN_CARTPOLE),
        ours("sarsa", course),
        ours("dqn", course),
    ]
    return race(course, entrants, range(seeds or 10), out / "cartpole", tell)


def arena(seeds: int | None, out: Path, seconds: float, tell: Tell) -> dict[str, Any]:
    """The arena from scratch, 5 seeds: ours against SB3's DQN, stock, and tuned on our batch."""
    course = ARENA._replace(seconds=seconds)
    best = tuned(course, out / "arena-tuning", tell)
    entrants = [
        ours("sarsa", course),
        ours("dqn", course),
        stock.entrant("sb3-dqn-tuned", "dqn", course.game, _longer(best), native=True),
        stock.entrant("sb3-dqn-stock", "dqn", course.game, _longer(stock.ZOO_LIKE_DQN)),
    ]
    return race(course, entrants, range(seeds or 5), out / "arena", tell)


def _longer(settings: stock.Settings) -> stock.Settings:
    """As many steps as the clock allows, explored in as before."""
    steps = 10 * settings["total_timesteps"]
    share = settings["exploration_fraction"] / 10
    return {**settings, "total_timesteps": steps, "exploration_fraction": share}


def tuned(course: Course, out: Path, tell: Tell) -> dict[str, Any]:
    """SB3's DQN on our native batch: the best of some settings drawn at random, on one seed.

    The soonest to the goal, or, where none gets there, the one with the most wins.
    """
    course = course._replace(seconds=min(TRIAL_SECONDS, course.seconds))
    generator = np.random.default_rng(TRIAL_SEED)
    trials = [_trial(generator) for _ in range(TRIALS)]
    entrants = [
        stock.entrant(f"trial-{k}", "dqn", course.game, trial, native=True)
        for k, trial in enumerate(trials)
    ]
    found = race(course, entrants, [TRIAL_SEED], out, tell)["entrants"]

    def merit(k: int) -> tuple[float, float]:
        told = found[f"trial-{k}"]
        seconds = told["seconds"]["median"]
        return (inf if seconds is None else seconds, -told["scores"][0])

    return trials[min(range(TRIALS), key=merit)]


def _trial(generator: np.random.Generator) -> dict[str, Any]:
    """Settings around those that our own DQN learns well with."""

    def one_of(*choices: Any) -> Any:
        return choices[int(generator.integers(len(choices)))]

    return {
        "n_envs": one_of(32, 64, 128), "total_timesteps": 1_000_000, "buffer_size": 200_000,
        "learning_starts": 10_000, "gamma": 0.99, "net_arch": [128, 128],
        "train_freq": one_of(1, 2, 4), "gradient_steps": one_of(2, 4, 8, 16),
        "batch_size": one_of(256, 512, 1024), "learning_rate": one_of(3e-4, 1e-3, 2e-3),
        "target_update_interval": one_of(2_000, 8_000, 30_000),
        "exploration_fraction": one_of(0.05, 0.1, 0.2), "exploration_final_eps": one_of(0.02, 0.05),
    }  # fmt: skip


def speed(seeds: int | None, out: Path, seconds: float, tell: Tell) -> dict[str, Any]:
    """Game steps a second: nothing that seeds or limits change."""
    return speeds()


RACES: dict[str, tuple[Callable[..., dict[str, Any]], Callable[[dict[str, Any]], str]]] = {
    "speed": (speed, speed_table),
    "cartpole": (cartpole, table),
    "classics": (classics, classics_table),
    "arena": (arena, table),
}  # name: what is run, and its result as Markdown
