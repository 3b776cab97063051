"""`rlft bench pixels`: how many pictures of a game one core draws. Plain numbers for JSON.

By the clock, and by the processor's time, which a busy machine lengthens less.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

import numpy as np

from rlft.envs.batch import Batch
from rlft.envs.camera import observing
from rlft.envs.registry import GAMES
from rlft.lab.benchmarks.bench import SETTLING, machine

COPIES = 256


def pixels(
    games: Sequence[str] = tuple(GAMES), side: int = 64, channels: int = 3, repeats: int = 9
) -> dict[str, Any]:
    """Pictures a second of drawing alone, and decisions a second that are sensed and drawn."""
    return {
        "bench": "pixels",
        "machine": machine(),
        "shape": [side, side, channels],
        "per_second": {game.lower(): _rates(game, side, channels, repeats) for game in games},
    }


def _rates(game: str, side: int, channels: int, repeats: int) -> dict[str, Any]:
    shown: dict[str, Any] = {"pixels": side, "channels": channels}
    batch = Batch(game, COPIES, observation="pixels", **shown)
    camera = observing(batch.game, "pixels", **shown).camera
    assert camera is not None
    generator = np.random.default_rng(0)
    batch.restart(np.arange(COPIES))
    for _ in range(SETTLING):
        batch.controls[:] = generator.uniform(-1.0, 1.0, batch.controls.shape)
        batch.advance()
    pictures = batch.out.observation.copy()
    return {
        "drawn": _rate(lambda: camera.draw(batch.world, pictures), repeats),
        "decided_and_drawn": _rate(batch.advance, repeats),
    }


def _rate(call: Callable[[], None], repeats: int) -> dict[str, int]:
    """Copies a second, medians: by the clock, and by the time that this process had a core."""
    clock, process = [], []
    for _ in range(repeats):
        began, had = time.perf_counter(), time.process_time()
        call()
        clock.append(time.perf_counter() - began)
        process.append(time.process_time() - had)
    return {"clock": round(COPIES / median(clock)), "processor": round(COPIES / median(process))}
