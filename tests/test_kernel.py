"""How kernels are compiled: once a game, anew when any file they stand on changes, never early."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import rlft
from rlft.envs import IDS
from rlft.envs.batch import Batch
from rlft.envs.games import find

PLAY = """
import numpy as np
from rlft.envs import kernel
from rlft.envs.batch import Batch

batch = Batch("pointnavigation", 1)
batch.restart([0])
x = batch.world.bodies["x"][0, 0]
batch.controls[:] = 1.0
batch.advance()
print(kernel.CACHE.name, round(batch.world.bodies["x"][0, 0] - x, 6))
print(kernel.is_cold(batch.game.advance))
"""

LOADED = """
import sys

import rlft.envs
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def run(code, folder=None, **environment):
    """Standard output and error of a fresh process in a folder, which it imports from first."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout, done.stderr


@pytest.mark.parametrize("game", IDS)
def test_each_kernel_has_one_signature_whatever_the_types_of_the_rules(game):
    for limit in (50, np.int32(50), 50.0, "50"):
        Batch(game, 2, time_limit=limit).restart([0, 1])
    if "PointNavigation" in game:
        mixed = ({"max_step": 1}, {"max_step": np.float32(0.5)}, {"goal": "random"}, {"goal": 0})
    elif "layout" not in find(game).rules_type._fields:
        mixed = ({"speed": 3, "radius": np.float32(0.3)}, {"body": {"speed": 2}})
    else:
        mixed = (
            {"speed": 3, "radius": np.float32(0.3)},
            {"layout": "maze", "size": np.int64(9)},
            {"layout": 0, "body": {"reach": 1}},
        )
    for rules in mixed:
        batch = Batch(game, 3, threads=2, **rules)
        batch.restart(np.arange(3))
        batch.restart([4, 5, 6], mask=np.array([True, False, True]))
        batch.advance()
        batch.restore(batch.snapshot())
        batch.advance()
        batch.close()
    driven = Batch(game, 2, agents=None)
    driven.restart([0, 1])
    driven.advance()
    assert len(driven.game.advance.signatures) == 1


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """A folder with a copy of the package in it."""
    folder = tmp_path_factory.mktemp("copy")
    package = Path(rlft.__file__).parent
    envs = Path(sys.modules["rlft.envs"].__file__).parent
    shutil.copytree(package, folder / "rlft", dirs_exist_ok=True)
    shutil.copytree(envs, folder / "rlft" / "envs", dirs_exist_ok=True)
    return folder


def test_a_changed_callee_in_another_file_is_noticed(copied):
    (first, moved), cold = played(copied)
    assert (moved, cold) == ("0.1", True)
    again, cold = played(copied)
    assert (again, cold) == ([first, moved], False)  # nothing changed: nothing is compiled

    engine = copied / "rlft" / "envs" / "engine.py"
    source = engine.read_text()
    line = "me.forward = min(max(control[0], -1.0), 1.0)"
    assert source.count(line) == 1
    engine.write_text(source.replace(line, "me.forward = min(max(control[0], -1.0), 0.5)"))
    (second, moved), cold = played(copied)
    assert (moved, cold) == ("0.05", True)
    assert second != first

    engine.write_text(source)
    assert played(copied) == ([first, "0.1"], False)  # the first cache is still there


def played(folder):
    """[cache, metres moved], and whether the kernel had to be compiled."""
    out, announced = run(PLAY, folder, RLFT_CACHE=str(folder / "cache"))
    line, cold = out.splitlines()
    assert cold == "False"  # by now it is compiled
    return line.split(), "compiling PointNavigation" in announced


def test_the_oldest_caches_go(monkeypatch, tmp_path):
    from rlft.envs import kernel

    monkeypatch.setenv("RLFT_CACHE", str(tmp_path))
    for age in range(8):
        stale = tmp_path / f"kernels-{age}"
        stale.mkdir()
        (stale / "kernel.nbi").write_text("")
        os.utime(stale, (1000 + age, 1000 + age))
    kernel.open_cache()
    left = [path.parent.name for path in tmp_path.rglob("*.nbi")]
    assert sorted(left) == [f"kernels-{age}" for age in range(8 - kernel.KEPT + 1, 8)]


def test_importing_the_games_loads_nothing_heavy():
    out, _ = run(LOADED)
    heavy = {"numba", "torch", "pygame", "pettingzoo", "scipy", "matplotlib", "stable_baselines3"}
    loaded = set(out.split())
    assert {"rlft", "gymnasium"} <= loaded
    assert not heavy & loaded


def test_compiling_leaves_the_caches_of_other_packages_alone():
    from numba.core import config

    from rlft.envs.kernel import CACHE

    assert str(CACHE) != str(config.CACHE_DIR)
