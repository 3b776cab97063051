"""`rlft bench`: how fast the worlds and training are on this machine. Plain numbers for JSON.

Rates are medians of several measurements; two that are compared are measured in turn, so that
whatever else the machine does meets both. `stopwatch.py` says what training spends its time on.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from statistics import median
from typing import Any

import gymnasium
import numpy as np

from rlft.envs.batch import Batch
from rlft.envs.games import find as find_game
from rlft.envs.spaces import Actions
from rlft.lab.benchmarks.stopwatch import shares
from rlft.lab.comparisons.comparison import Arm, compare
from rlft.lab.training import Job, Training
from rlft.npc import RlftError

GAMES = ("arena", "navigation")
DRAWN = 64  # sets of random actions, drawn before the clock starts and then repeated
SETTLING = 100  # decisions before the clock starts: copies come out of step, fights begin
FIRST_STEP = """
import gymnasium, rlft.envs
env = gymnasium.make({game!r})
env.reset(seed=0)
env.step(0)
print("stepped", flush=True)
"""


def worlds(
    games: Sequence[str] = GAMES,
    copies: Sequence[int] = (1024, 4096),
    steps: int = 300,
    repeats: int = 5,
    single_steps: int = 20_000,
    start_game: str = "arena",
) -> dict[str, Any]:
    """Copies a second of step and observation, steps a second of one copy, seconds to start."""
    return {
        "bench": "worlds",
        "machine": machine(),
        "copies_per_second": {game: batches(game, copies, steps, repeats) for game in games},
        "single_steps_per_second": {game: single(game, single_steps, repeats) for game in games},
        "start": starts(start_game, repeats),
    }


def train(
    game: str = "arena",
    source: str = "fighter",
    seeds: int | Sequence[int] = 3,
    steps: int = 1_000_000,
    every: int = 25_000,
    levels: int = 256,
    rate_steps: int = 100_000,
    repeats: int = 5,
) -> dict[str, Any]:
    """Game steps a second of learning, what they are spent on, and the time to 90% wins.

    The learner is the one that fine-tunes `source`; from scratch it has scratch's own settings.
    """
    training = Training(Job(game=game, source=source, steps=10**9))
    while not training.learner.updates:  # past calibration, all of it loaded
        rate(training, rate_steps // 2)
    rates = [rate(training, rate_steps) for _ in range(repeats)]
    spent = shares(training, rate_steps)
    training.close()
    return {
        "bench": "train",
        "machine": machine(),
        "game": find_game(game).id,
        "steps_per_second": round(median(rates)),
        "shares": spent,
        "to_90_percent_wins": to_wins(game, source, seeds, steps, every, levels),
    }


def machine() -> dict[str, Any]:
    """What the numbers were measured on."""
    return {
        "cores": os.cpu_count(),
        "processor": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
        **{name: version(name) for name in ("rlft", "numpy", "numba", "torch")},
    }


def batches(game: str, copies: Sequence[int], steps: int, repeats: int) -> dict[str, Any]:
    """Copies a second with one thread and with two, and the ratio of the two measured in turn."""
    found = {}
    for number in copies:
        one, two = (Play(game, number, threads) for threads in (1, 2))
        pairs = [(one.rate(steps), two.rate(steps)) for _ in range(repeats)]
        one.batch.close()
        two.batch.close()
        found[str(number)] = {
            "one_thread": round(median(a for a, _ in pairs)),
            "two_threads": round(median(b for _, b in pairs)),
            "ratio": round(median(b / a for a, b in pairs), 3),
        }
    return found


class Play:
    """A batch and actions for it."""

    def __init__(self, game: str, copies: int, threads: int = 1) -> None:
        self.batch = Batch(game, copies, threads=threads)
        generator = np.random.default_rng(0)
        agents = self.batch.controls[:, 0]  # (N, 4)
        actions = Actions(self.batch.game, "discrete")
        self._controls = np.zeros((DRAWN, *agents.shape), np.float32)
        for controls in self._controls:
            actions.write(generator.integers(len(self.batch.game.discrete), size=copies), controls)
        self.batch.restart(np.arange(copies))
        self.rate(SETTLING)

    def rate(self, steps: int) -> float:
        """Copies a second over so many decisions; observations and new levels included."""
        started = time.perf_counter()
        for t in range(steps):
            self.batch.controls[:, 0] = self._controls[t % DRAWN]
            self.batch.advance()
        return steps * self.batch.copies / (time.perf_counter() - started)


def single(game: str, steps: int, repeats: int) -> int:
    """Steps a second of one copy through Gymnasium, resets included."""
    env = gymnasium.make(find_game(game).id)
    actions = np.random.default_rng(0).integers(env.action_space.n, size=steps).tolist()  # type: ignore[attr-defined]
    env.reset(seed=0)
    rates = []
    for _ in range(repeats):
        env.reset()
        started = time.perf_counter()
        for action in actions:
            _, _, terminated, truncated, _ = env.step(action)
            if terminated or truncated:
                env.reset()
        rates.append(steps / (time.perf_counter() - started))
    env.close()
    return round(median(rates))


def starts(game: str, repeats: int) -> dict[str, Any]:
    """Seconds from `python` to the first step of a game, in fresh processes."""
    with tempfile.TemporaryDirectory() as folder:
        cache = {"RLFT_CACHE": folder}  # with nothing compiled in it
        first = seconds_to_step(game, cache)
        later = median(seconds_to_step(game, cache) for _ in range(repeats))
    return {
        "game": find_game(game).id,
        "first_seconds": round(first, 3),  # all is compiled
        "compile_seconds": round(first - later, 3),
        "later_seconds": round(later, 3),
    }


def seconds_to_step(game: str, environment: Mapping[str, str]) -> float:
    code = FIRST_STEP.format(game=find_game(game).id)
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None and process.stderr is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - started
        complaint = process.stderr.read().strip().splitlines()
    if said.strip() != "stepped":
        raise RlftError(f"a fresh process could not play {game}: {complaint[-1:]}")
    return seconds


def rate(training: Training, steps: int) -> float:
    """Game steps a second of learning."""
    before, started = training.learner.steps, time.perf_counter()
    for _ in training.advance(steps):
        pass
    played: int = training.learner.steps - before
    return played / (time.perf_counter() - started)


def to_wins(
    game: str, source: str, seeds: int | Sequence[int], steps: int, every: int, levels: int
) -> dict[str, Any]:
    """Seconds and steps to 90% wins, medians of the seeds, one training after the other."""
    arms = [Arm(source, title="fine_tuned"), Arm("none", title="scratch")]
    with tempfile.TemporaryDirectory() as folder:
        found = compare(game, arms, seeds, steps, every, levels, folder, workers=1)
    return {
        arm["arm"]: {
            "seconds": arm["times"]["90%"]["seconds"]["median"],  # null: not within the steps
            "steps": arm["times"]["90%"]["steps"]["median"],
            "reached": arm["times"]["90%"]["reached"],
            "seeds": arm["seeds"],
        }
        for arm in found["arms"]
    }
