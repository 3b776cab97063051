"""The random walk's figure: its numbers in small, its parts by hand, the picture."""

from pathlib import Path

import numpy as np
import pytest

from rlft.lab.benchmarks import random_walk as walks
from rlft.lab.benchmarks.random_walk import OFF_LINE, ONLINE, TD, Grid, Walk
from rlft.npc.errors import RlftError

STEPS = Walk(np.array([9, 10, 9]), np.array([0.0, 0.0, -1.0]))  # there, back, and off


@pytest.fixture(scope="module")
def result() -> dict:
    return walks.random_walk(None, runs=20, seed=0)


def test_an_intermediate_trace_predicts_best(result: dict) -> None:
    for method in (OFF_LINE, TD, ONLINE):
        best = result["best"][method]
        assert best["lambda"] in (0.4, 0.8, 0.9) and 0.2 <= best["alpha"] <= 0.8
        assert 0.23 < best["error"] < 0.29
        rows = result["errors"][method]
        least = [min(error for error in row if error is not None) for row in rows]
        assert min(least) == best["error"] and least[0] > 0.32 and least[-1] > 0.42
        assert all(row[0] == pytest.approx(np.sqrt(0.3)) for row in rows)  # α = 0: nothing learnt
    assert result["best"][ONLINE]["error"] < result["best"][OFF_LINE]["error"]


def test_only_accumulating_traces_diverge(result: dict) -> None:
    largest = {method: rows[-2][-1] for method, rows in result["errors"].items()}  # λ .99, α 1
    assert largest[TD] is None and largest[ONLINE] < 1.0 and largest[OFF_LINE] < 1.0


def test_without_traces_off_line_waits_and_the_others_are_td() -> None:
    random = np.random.default_rng(0)
    episode, grid = walks.walk(random), Grid(np.zeros(2), np.array([0.1, 0.5]))
    start = random.normal(size=(2, walks.STATES))
    td, online, off_line = start.copy(), start.copy(), start.copy()
    walks.temporal_difference(td, episode, grid)
    walks.online(online, episode, grid)
    walks.off_line(off_line, episode, grid)
    np.testing.assert_allclose(td, online, rtol=0, atol=1e-13)
    assert abs(td - off_line).max() > 1e-3


def test_three_steps_by_hand() -> None:
    """λ = .5, α = .5, from zero, but w(10) = 1."""

    def learnt(learn: object) -> list[float]:
        w = np.zeros((1, walks.STATES))
        w[0, 10] = 1.0
        learn(w, STEPS, Grid(np.array([0.5]), np.array([0.5])))  # type: ignore[operator]
        assert np.count_nonzero(np.delete(w[0], [9, 10])) == 0
        return w[0, [9, 10]].tolist()

    # G = -1 at last; .5 * 0 + .5 * -1 = -.5 before; .5 * 1 + .5 * -.5 = .25 at first.
    # w(9): 0 -> .125 -> .125 + .5 (-1 - .125); w(10): 1 -> 1 + .5 (-.5 - 1).
    assert learnt(walks.off_line) == [-0.4375, 0.25]
    # δ = 1, then .5 - 1 = -.5 with z = .5 | 1, then -1 - .375 = -1.375 with z = 1.25 | .5.
    assert learnt(walks.temporal_difference) == [0.375 - 0.5 * 1.375 * 1.25, 0.75 - 0.5 * 0.6875]
    # Dutch: the last z(9) is .25 + 1 - .5 * .25 = 1.125, and V - V_old = .375 - .5 = -.125.
    along = 0.5 * (-1.375 - 0.125)
    assert learnt(walks.online) == [0.375 + 1.125 * along + 0.5 * 0.125, 0.75 + 0.5 * along]


def test_the_picture_is_drawn(tmp_path: Path) -> None:
    walks.random_walk(tmp_path / "walk.png", runs=1, seed=0)
    assert (tmp_path / "walk.png").read_bytes()[:4] == b"\x89PNG"
    with pytest.raises(RlftError, match="cannot write"):
        walks.random_walk(tmp_path / "none" / "walk.png", runs=1, seed=0)
    with pytest.raises(RlftError, match="at least 1"):
        walks.random_walk(None, runs=0)
