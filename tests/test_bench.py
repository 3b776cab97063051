"""The benchmarks give the numbers they promise; how large, no test can say."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from rlft.lab import brains
from rlft.lab.benchmarks import bench
from rlft.lab.benchmarks.bench_pixels import pixels
from rlft.npc import DISCRETE_ACTIONS, SENSES, RlftError, write


def is_positive(value: Any) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and value > 0


def test_bench_worlds_gives_rates_a_ratio_and_starting_times() -> None:
    found = bench.worlds(
        games=("arena", "navigation"), copies=(2,), steps=3, repeats=2, single_steps=20,
        start_game="pointnavigation",
    )  # fmt: skip
    assert set(found) == {
        "bench", "machine", "copies_per_second", "single_steps_per_second", "start",
    }  # fmt: skip
    assert {"cores", "numba", "torch"} <= set(found["machine"])
    for game in ("arena", "navigation"):
        rates = found["copies_per_second"][game]["2"]
        assert set(rates) == {"one_thread", "two_threads", "ratio"}
        assert all(map(is_positive, rates.values()))
        assert is_positive(found["single_steps_per_second"][game])
    start = found["start"]
    assert set(start) == {"game", "first_seconds", "compile_seconds", "later_seconds"}
    assert start["first_seconds"] > start["later_seconds"] > 0
    assert "\n" not in json.dumps(found)


def test_bench_pixels_gives_rates_by_the_clock_and_by_the_processor() -> None:
    found = pixels(games=("arena", "crossing"), side=16, channels=1, repeats=1)
    assert found["shape"] == [16, 16, 1]
    for game in ("arena", "crossing"):
        rates = found["per_second"][game]
        for what in ("drawn", "decided_and_drawn"):
            assert set(rates[what]) == {"clock", "processor"}
            assert all(map(is_positive, rates[what].values()))
    assert "\n" not in json.dumps(found)


def test_bench_train_gives_the_rate_its_shares_and_the_time_to_win(tmp_path: Path) -> None:
    write(brains.fresh_brain(SENSES, DISCRETE_ACTIONS, seed=7), tmp_path / "seven.npc")
    found = bench.train(
        source=str(tmp_path / "seven.npc"), seeds=1, steps=2048, every=2048, levels=4,
        rate_steps=2048, repeats=1,
    )  # fmt: skip
    assert is_positive(found["steps_per_second"])
    assert set(found["shares"]) == {"environment", "forward", "update", "rest"}
    assert sum(found["shares"].values()) == pytest.approx(1.0, abs=1e-3)
    assert all(map(is_positive, found["shares"].values()))
    assert found["shares"]["update"] > found["shares"]["rest"]
    for arm in ("fine_tuned", "scratch"):
        assert found["to_90_percent_wins"][arm] == {
            "seconds": None, "steps": None, "reached": 0, "seeds": 1,
        }  # fmt: skip
    json.dumps(found)


def test_timing_leaves_the_training_as_it_was() -> None:
    from rlft.lab.benchmarks.stopwatch import shares
    from rlft.lab.training import Job, Training

    def weights(timed: bool) -> str:
        training = Training(Job(source="none", steps=4096))
        if timed:
            shares(training, 2048)
        for _ in training.advance():
            pass
        training.close()
        return brains.fingerprint(training.brain())

    assert weights(timed=True) == weights(timed=False)


def test_a_process_that_cannot_start_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "FIRST_STEP", "raise ValueError('no {game}')")
    with pytest.raises(RlftError, match="no rlft/Arena-v0"):
        bench.seconds_to_step("arena", {})
