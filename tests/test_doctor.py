"""The doctor finds each thing that is wrong with a game, and says nothing of a sound one."""

import random
import re

import foreign_games as games
import gymnasium as gym
import numpy as np
import pytest
from gymnasium import spaces
from gymnasium.vector import SyncVectorEnv

from rlft.lab.diagnosis import doctor
from rlft.lab.diagnosis.doctor import Finding, diagnose, installation, print_findings
from rlft.lab.diagnosis.doctor_checks import rewards
from rlft.lab.diagnosis.doctor_play import record
from rlft.npc.errors import RlftError


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(doctor, "TIMING", 0.02)  # seconds of measuring speed


def findings(game, **settings):
    return diagnose(game, steps=8_000, **settings)


def complaints(found):
    return [finding for finding in found if finding.level in ("warning", "problem")]


def pictures():
    space = spaces.Box(0, 255, (8, 8, 3), np.uint8)
    seen = np.random.default_rng(0).integers(0, 255, (5, 8, 8, 3)).astype(np.uint8)
    return games.Shown(space, list(seen))


SOUND = {
    "a class": games.Walk,
    "an id": "foreign/Walk-v0",
    "an object": games.Walk(),
    "a batch": SyncVectorEnv([games.Walk] * 3),
    "masks": games.Masked,
    "a batch of its own": "CartPole-v1",
    "ours": "gather",
    "one-hots": "FrozenLake-v1",
}


@pytest.mark.parametrize("game", SOUND.values(), ids=SOUND)
def test_nothing_is_wrong_with_a_sound_game(game):
    found = findings(game)
    assert complaints(found) == []
    told = {finding.what: finding for finding in found}
    assert {"observations", "rewards", "episodes", "random play", "speed", "seeding"} <= set(told)


BROKEN = {  # game: level, what is looked at, what is found, what should change
    games.Lost: ("problem", "observations", "sense 'obs.1' is nan at step 7", "division by zero"),
    games.BadReward: ("problem", "rewards", "the reward is nan at step 7", "division by zero"),
    games.Stuck: ("problem", "action mask", "forbids every action", "at least one"),
    games.Crashing: ("problem", "step", "ZeroDivisionError: division by zero (", "mend it"),
    games.Unseeded: ("problem", "seeding", "the same seed twice differs from decision 0",
                     "super().reset(seed=seed)"),
    games.Global: ("problem", "seeding", "global random numbers", "self.np_random"),
    games.Hoarding: ("problem", "seeding", "something survives reset()", "reset() must set"),
    games.Repeating: ("warning", "seeding", "every reset() begins alike", "None goes on"),
    games.Fixed: ("note", "seeding", "every seed gives the same game", "self.np_random in reset"),
    games.Huge: ("warning", "observations", "2 of 2 go beyond ±10: obs.0 -", "normalise=true"),
    games.Outside: ("warning", "observations", "outside the observation space: obs.0 -", "widen"),
    games.Frozen: ("problem", "observations", "nothing that is perceived ever changes", "written"),
    games.Endless: ("warning", "episodes", "none ended within 1,000 decisions",
                    "max_episode_steps"),
    games.Clock: ("warning", "episodes", "terminated after exactly 25 decisions", "as truncated"),
    games.AtOnce: ("warning", "episodes", "ended at once", "before anything"),
    games.Unpaid: ("warning", "rewards", "every reward was 0", "small steps"),
    games.Overpaid: ("warning", "rewards", "huge", "reward_scale=0.0001"),
    games.Deaf: ("problem", "actions", "none of 2 changed what followed", "use the action"),
    games.OldFashioned: ("warning", "interface", "written in old step API", "follow gymnasium.Env"),
    games.Reusing: ("warning", "interface", "share an object", "follow gymnasium.Env"),
}  # fmt: skip


@pytest.mark.parametrize("game", BROKEN, ids=lambda game: game.__name__)
def test_each_thing_that_is_wrong_is_found_and_what_to_change_is_said(game):
    level, what, said, advice = BROKEN[game]
    found = findings(game)
    fitting = [f for f in found if f.what == what and said in f.found and advice in f.advice]
    assert [f.level for f in fitting] == [level], found
    assert "\n" not in fitting[0].found + fitting[0].advice


def test_what_one_thing_breaks_is_not_blamed_on_others():
    for game in (games.Unseeded, games.Global, games.Repeating, games.Huge, games.Unpaid,
                 games.Clock, games.Deaf, games.Reusing):  # fmt: skip
        found = complaints(findings(game))
        # Gymnasium's own checks see some of the same
        assert {f.what for f in found} - {"interface"} <= {BROKEN[game][1]}, (game, found)


def test_the_global_generators_are_left_as_they_were():
    before = random.getstate(), np.random.get_state()[1].tolist()  # noqa: NPY002
    findings(games.Walk)
    assert (random.getstate(), np.random.get_state()[1].tolist()) == before  # noqa: NPY002


def test_a_picture_is_looked_at_as_a_whole():
    found = findings(pictures())
    assert Finding("ok", "observations", "a picture (8, 8, 3)") in found


def test_steering_that_does_nothing_is_found():
    class OneWheel(games.Walk):
        def __init__(self):
            self.action_space = spaces.Box(-1, 1, (2,), np.float32)

        def step(self, action):
            self.t += 1
            self.x += 0.4 * float(action[0]) + 0.1 * self.np_random.uniform(-1, 1)
            return self.seen(), self.x, bool(abs(self.x) > 2), False, {}

    (finding,) = [f for f in findings(OneWheel) if f.what == "actions"]
    assert finding.level == "note"
    assert "action.1=-1 and action.1=1" in finding.found and "action.0" not in finding.found


def test_a_space_that_no_learner_takes_is_a_problem_after_the_other_findings():
    found = findings(games.Shown(spaces.Text(3), ["abc"]))
    assert found[-1].level == "problem" and "Text cannot be rows" in found[-1].found


def test_a_game_that_does_not_exist_is_an_error():
    for name in ("CartPole-v9", "CortPole-v1"):
        with pytest.raises(RlftError, match=r"did you mean 'CartPole-v1'"):
            diagnose(name)


def test_settings_reach_the_game():
    found = findings("foreign/Walk-v0", max_episode_steps=1)
    assert [f.found for f in complaints(found) if f.what == "episodes"] == [
        "all 8000 ended at once"
    ]


def test_random_play_is_scored_with_its_interval():
    (line,) = [f.found for f in findings("CartPole-v1") if f.what == "random play"]
    wanted = r"([\d.]+) a game, 95 % interval \[([\d.]+), ([\d.]+)\], (\d+) games"
    mean, low, high, number = map(float, re.fullmatch(wanted, line).groups())
    assert 20 < low < mean < high < 25  # known: random play in CartPole scores about 22
    assert number > 300


def test_a_record_counts_what_was_played():
    envs = doctor._opened("foreign/Walk-v0", 4, {})
    played = record(envs, seed=0, steps=4_000, seconds=60)
    assert played.steps == 4_000 and played.stopped is None
    assert 3_860 <= played.lengths.sum() <= 4_000  # the rest has not ended
    assert played.lengths.max() == 30 and not played.terminated[played.lengths == 30].all()
    again = record(envs, seed=0, steps=4_000, seconds=60)
    assert (again.returns == played.returns).all()
    next_step = doctor._opened(SyncVectorEnv([lambda: gym.make("foreign/Walk-v0")] * 4), 4, {})
    late = record(next_step, seed=0, steps=3_000, seconds=60)
    assert late.lengths.max() == 30  # steps that only reset are not counted
    assert late.steps < 3_004


@pytest.mark.parametrize("size, scale", [(5e6, 1e-6), (1234.0, 1e-3), (2e-5, 1e5)])
def test_the_advised_scale_brings_rewards_to_between_1_and_10(size, scale):
    class Paid(games.Walk):
        def reward(self):
            return size * (1 - 2 * (self.t % 2)) if self.x < self.end else size

    played = record(doctor._opened(Paid, 2, {}), seed=0, steps=1_000, seconds=60)
    (finding,) = rewards(played)
    assert f"reward_scale={scale:g}," in finding.advice


def test_the_installation_is_looked_at():
    found = installation()
    assert [f for f in found if f.level == "problem"] == []
    assert {f.what for f in found} == {
        "python", "packages", "torch", "numba", "cache", "display", "brains",
    }  # fmt: skip


def test_what_is_missing_in_the_installation_is_a_problem(monkeypatch):
    monkeypatch.setattr("rlft.lab.diagnosis.installation.PACKAGES", ("numpy", "no-such-package"))
    monkeypatch.setattr("rlft.lab.brains.shipped", lambda: 1 / 0)
    broken = [f for f in installation() if f.level == "problem"]
    assert [(f.what, f.found) for f in broken] == [
        ("packages", "no-such-package is missing"), ("brains", "division by zero"),
    ]  # fmt: skip


def test_findings_are_printed_one_below_the_other(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    print_findings([
        Finding("ok", "speed", "fast"),
        Finding("warning", "rewards", "every reward was 0 in 20,000 random decisions", "pay"),
    ])  # fmt: skip
    assert capsys.readouterr().out == (
        "ok       speed         fast\n"
        "warning  rewards       every reward was 0 in 20,000 random\n"
        "                       decisions\n"
        "                       -> pay\n"
        "\n1 warning\n"
    )
    print_findings([Finding("ok", "speed", "fast")])
    assert capsys.readouterr().out.endswith("\nnothing to change\n")
