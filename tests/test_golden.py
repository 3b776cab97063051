"""Two hundred steps of every game, bit for bit as committed; `python tests/golden.py` renews them.

What fails here without being meant is a game that changed under the feet of every trained brain.
"""

import platform

import golden
import numpy as np
import pytest

from rlft.envs import IDS

pytestmark = pytest.mark.skipif(
    platform.machine().lower() not in ("x86_64", "amd64"),
    reason="other processors round sin, cos and atan2 in another way",
)


@pytest.mark.parametrize("game", IDS)
def test_a_game_plays_as_it_did(game):
    with np.load(golden.FILE, allow_pickle=False) as kept:
        expected = {
            key: kept[f"{golden.name_of(game)}.{key}"]
            for key in ("sums", "rewards", "ends", "last")
        }
    found = golden.trajectory(game)
    parted = np.flatnonzero(found["sums"] != expected["sums"])
    assert not parted.size, f"the observations part at step {parted[0]}"
    for key in ("rewards", "ends", "last"):
        np.testing.assert_array_equal(found[key], expected[key], err_msg=key)


@pytest.mark.parametrize("game", IDS)
def test_the_golden_games_are_worth_keeping(game):
    with np.load(golden.FILE, allow_pickle=False) as kept:
        sums, rewards, ends = (
            kept[f"{golden.name_of(game)}.{key}"] for key in ("sums", "rewards", "ends")
        )
    assert len(set(sums.tolist())) > golden.STEPS / 2
    assert len(np.unique(rewards)) > 1
    assert ends.any()
    assert golden.FILE.stat().st_size < 100_000
