"""The tutorial's code, as a reader types it: every block in order in an empty folder, headless."""

import re
import runpy
import shlex
import sys
from pathlib import Path

import gymnasium
import numpy as np
import pygame
import pytest

import rlft
from rlft.cli import main
from rlft.lab.diagnosis.doctor import diagnose
from rlft.npc import SENSES

PAGE = Path(__file__).parents[1] / "docs" / "tutorial.md"
FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
MODULES = ("raid", "draw", "guard", "raid_env", "play")


def forget():
    for name in MODULES:
        sys.modules.pop(name, None)
    gymnasium.registry.pop("Raid-v0", None)


def typed(kind, text):
    """What a reader does with a block: a file, or lines at a terminal. Gives what was played."""
    if kind == "python":
        name, _, continued = text.partition("\n")[0].removeprefix("# ").partition(",")
        with Path(name).open("a" if continued else "w") as file:
            file.write(text)
        return [play()] if name == "play.py" else []
    return [play(*words[2:]) for words in map(shlex.split, text.splitlines()) if not told(*words)]


def told(program, command, *words):
    """Whether it was a command of ours, which is run on little."""
    forget()
    if program == "python":
        return False
    if command == "doctor":
        assert {found.level for found in diagnose(*words, steps=400)} <= {"ok", "note"}
        return True
    if command == "train":
        assert words[-2:] == ("--steps", "200000")
        words = (*words[:-1], "64", "--levels", "2", "--set", "calibrate=0")
    assert main([command, *words]) == 0
    return True


def play(*arguments):
    """Run the reader's play.py until its window is closed, a moment later."""
    forget()
    pygame.init()
    pygame.time.set_timer(pygame.QUIT, 200, 1)
    sys.argv[:] = ["play.py", *arguments]
    return runpy.run_path("play.py", run_name="__main__")


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """What running the page left: the globals of each play, and the folder we are in."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("reader")
        patch.chdir(folder)
        patch.syspath_prepend(str(folder))
        patch.setattr(sys, "argv", list(sys.argv))
        played = [done for block in FENCED.findall(PAGE.read_text()) for done in typed(*block)]
        yield played
        forget()


def test_every_window_opens_and_closes(read):
    assert len(read) == 4
    assert "raid" not in read[0]  # the first shows walls alone
    for after in read[1:]:
        assert after["raid"] is None or after["raid"].time > 0.0
    assert not pygame.get_init()
    assert [after.get("SKILL") for after in read] == [None, 1.0, 1.0, 0.5]


def test_the_guard_that_was_trained_is_the_guard_in_the_game(read):
    trained, shipped = rlft.load("runs/Raid-v0-1/brain.npc"), rlft.load("guard.npc")
    fighter = rlft.load("fighter.npc")
    assert shipped.memory is None
    assert shipped.senses.names == SENSES.names and shipped.actions == fighter.actions
    rows = np.random.default_rng(0).uniform(-1, 1, (8, len(SENSES))).astype(np.float32)
    np.testing.assert_allclose(shipped.values(rows), trained.values(rows), atol=1e-5)
    assert not np.allclose(shipped.values(rows), fighter.values(rows), atol=1e-5)
    assert shipped.record["decision_interval"] == 0.1


def raid(env, choose, seed):
    """How many hearts a raid leaves the thief, and how it ended."""
    row, _ = env.reset(seed=seed)
    while True:
        row, _, terminated, truncated, info = env.step(choose(row))
        if terminated or truncated:
            return env.raid.thief.hearts, info["outcome"]


def test_the_fighter_hits_before_any_training(read):
    from raid_env import RaidEnv

    chance = np.random.default_rng(0)
    fighter = rlft.load("fighter.npc")
    brave = [raid(RaidEnv(), fighter.npc(seed=s).act, s)[0] for s in range(8)]
    blind = [raid(RaidEnv(), lambda _: chance.integers(8), s)[0] for s in range(8)]
    assert np.mean(brave) < np.mean(blind) - 0.7


def test_who_does_nothing_lets_the_thief_out(read):
    from raid_env import RaidEnv

    assert {raid(RaidEnv(), lambda _: 0, seed)[1] for seed in range(3)} == {"loss"}


def test_the_page_names_what_is_there():
    text = PAGE.read_text()
    for link in re.findall(r"\]\(([^)]+)\)", text):
        assert (PAGE.parent / link).exists(), link
