"""Replays as one page: what it holds, and what a real browser shows of it."""

import base64
import json
import re

import numpy as np
import pytest

from rlft.cli import main
from rlft.envs.batch import Batch
from rlft.envs.games import GAMES
from rlft.lab import brains
from rlft.lab.viewing.playback import LINGER, Playback
from rlft.lab.viewing.replay import Recording, write_replay
from rlft.lab.viewing.replay_page import packed, page, write_page
from rlft.npc import Brain, mlp, shapes
from rlft.npc.errors import RlftError
from rlft.npc.schema import Schema, Sense
from tests.browser import browser  # noqa: F401 (a fixture)

SEED, SECONDS = 3, 13.0


def inside(path):
    """The recording that a page holds."""
    text = path.read_text(encoding="utf-8")
    return json.loads(re.search(r'id="replay">(.*?)</script>', text)[1])


def table(packed):
    """An array of a recording, as the page reads it."""
    codes = np.frombuffer(base64.b64decode(packed["data"]), "<" + packed["type"])
    return (packed["low"] + packed["step"] * codes.astype(float)).reshape(-1, packed["width"])


def random_brain(senses, actions, output="argmax"):
    architecture = mlp(senses.size, (8,), len(actions), output)
    draws = np.random.default_rng(0)
    tensors = {name: draws.normal(size=s) for name, s in shapes(architecture).items()}
    return Brain(senses, actions, architecture, tensors)


@pytest.fixture(scope="module")
def fight(tmp_path_factory):
    """A page of the shipped brain in the arena."""
    path = tmp_path_factory.mktemp("replay") / "fight.html"
    batch = Batch("arena", 1, stream="preview", layout="pillars")
    title = "fighter in arena"
    return write_replay(
        brains.find("fighter"), batch, path, seconds=SECONDS, seed=SEED, title=title
    )


def test_numbers_are_packed_to_a_step_of_their_range():
    values = np.random.default_rng(0).uniform(-3.0, 5.0, (20, 4))
    assert np.abs(table(packed(values)) - values).max() <= 8.0 / 65535 / 2 + 1e-12
    assert np.array_equal(table(packed(values, "f4")), values.astype(np.float32))
    assert np.array_equal(table(packed(np.full((3, 1), 2.5))), np.full((3, 1), 2.5))
    assert table(packed(np.array([[0, 7, 255]]), "u1")).tolist() == [[0, 7, 255]]


def test_a_page_holds_what_was_played(fight):
    told, brain = inside(fight), brains.find("fighter")
    playback = Playback(Batch("arena", 1, stream="preview", layout="pillars"), brain, SEED)
    sensed, numbers, healths = table(told["sensed"]), table(told["numbers"]), table(told["health"])
    x, reward, names = table(told["x"]), table(told["reward"]), [row[0] for row in told["senses"]]
    columns = [playback.batch.senses.index(name) for name in names]
    others = np.setdiff1d(np.arange(len(playback.batch.senses)), columns)
    for state in range(len(x)):
        bodies = playback.batch.world.bodies[0]
        assert np.allclose(x[state], bodies["x"], atol=2e-4)
        assert np.allclose(healths[state], bodies["health"], atol=1e-6)
        assert np.allclose(sensed[state], playback.observation[columns], atol=2e-5)
        assert not playback.observation[others].any()
        before = playback.score.current
        playback.decide()
        if playback.action is not None and state + 1 < len(x):
            assert np.array_equal(numbers[state], playback.values)
            assert table(told["choices"])[state] == playback.action + 1
            assert reward[state + 1] == pytest.approx(playback.score.current - before, abs=1e-5)
    assert told["levels"][0]["outcome"] == "win" and len(told["levels"]) == 2
    assert fight.stat().st_size < 120_000
    assert [file.name for file in fight.parent.iterdir()] == ["fight.html"]


@pytest.mark.parametrize("game", GAMES)
def test_every_game_can_be_replayed(game, tmp_path):
    batch = Batch(game, 1)
    path = write_replay("random", batch, tmp_path / "a.html", seconds=3)
    told = inside(path)
    decisions = len(table(told["reward"])) - len(told["levels"])
    ends = sum(bool(level["outcome"]) for level in told["levels"])
    spent = decisions * told["interval"] + ends * LINGER
    assert 3.0 - 1e-6 <= spent <= 3.0 + told["interval"] + LINGER
    assert told["kind"] == "choices" and told["actions"] == list(batch.game.discrete)


def test_controls_of_bots_and_of_brains_that_steer_are_kept(tmp_path):
    recording = Recording(Playback(Batch("arena", 1), "expert", 1))
    recording.play(1.0, None)
    told = recording.json()
    assert told["kind"] == "controls" and told["actions"][3] == "attack"
    assert np.abs(table(told["numbers"])).max() > 0.0
    batch = Batch("arena", 1)
    steering = random_brain(batch.senses, batch.game.continuous, "clip")
    told = inside(write_replay(steering, batch, tmp_path / "a.html", seconds=1.0))
    assert told["kind"] == "controls" and table(told["numbers"]).shape == (11, 4)


def test_a_recording_ends_with_its_episodes():
    recording = Recording(Playback(Batch("arena", 1, foes="idle", time_limit=4), "idle", 1))
    recording.play(100.0, 2)
    assert [level["outcome"] for level in recording.levels] == ["draw", "draw"]
    assert len(recording.states) == 10


def test_who_sees_pictures_is_replayed_without_senses(tmp_path):
    batch = Batch("arena", 1, observation="pixels", pixels=16)
    told = inside(write_replay("random", batch, tmp_path / "a.html", seconds=1.0))
    assert told["senses"] == [] and told["rays"] == {}


@pytest.mark.parametrize(
    ("name", "settings", "line"),
    [
        ("missing/a.html", {}, "cannot write"),
        ("a.htm", {}, ".html"),
        ("a.html", {"seconds": 0.0}, "at most 600"),
        ("a.html", {"episodes": 0}, "1 episode"),
    ],
)
def test_what_cannot_be_a_replay_is_refused_in_one_line(tmp_path, name, settings, line):
    with pytest.raises(RlftError, match=line) as caught:
        write_replay("random", Batch("arena", 1), tmp_path / name, **{"seconds": 0.1, **settings})
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_the_command_writes_a_page_of_our_games_and_says_what_others_can_have(tmp_path, capsys):
    path = tmp_path / "a.html"
    main(["watch", "expert", "--game", "hunt", "--record", str(path), "--seconds", "1"])
    assert "wrote" in capsys.readouterr().out
    assert inside(path)["title"] == "expert in hunt"
    assert main(["watch", "random", "--game", "CartPole-v1", "--record", str(path)]) != 0
    assert "record it as a .gif" in capsys.readouterr().err


def pixels_of(browser, path, fragment):  # noqa: F811
    browser.open(path, fragment)
    browser.settle()
    return browser.colours("#scene")


def test_the_page_opens_in_a_browser_and_asks_for_nothing(fight, browser):  # noqa: F811
    colours, _ = pixels_of(browser, fight, "#t=4.2")
    assert colours > 100
    assert browser.text("#title") == "fighter in arena" and "sentry" in browser.text("#note")
    assert browser.requests() == [] and browser.errors() == []


def test_scrubbing_changes_the_picture_and_the_numbers_are_the_recorded_ones(fight, browser):  # noqa: F811
    told = inside(fight)
    pictures = set()
    for state in (0, 41, 66):
        browser.open(fight, f"#t={state * told['interval'] + 0.01:.2f}")
        browser.settle()
        pictures.add(browser.colours("#scene")[1])
        values = table(told["numbers"])[state]
        assert browser.texts("#actions .value") == [f"{value:+.3f}" for value in values]
        chosen = told["actions"][int(table(told["choices"])[state, 0]) - 1]
        assert browser.texts("#actions .chosen .name") == [chosen]
        shown = dict(zip(browser.texts(".cell .name"), browser.texts(".cell .value"), strict=True))
        rows = zip(told["senses"], table(told["sensed"])[state], strict=True)
        named = {row[0]: value for row, value in rows if not row[0].startswith("ray.")}
        assert shown.keys() == named.keys() and len(shown) > 15
        for name, value in named.items():
            assert float(shown[name]) == pytest.approx(value, abs=0.0051), name
    assert len(pictures) == 3
    browser.touch("#line", [0.2, 0.3, 0.5])
    line = browser.run("return Number(document.querySelector('#line').ariaValueNow)")
    assert line == pytest.approx(told_seconds(told) / 2, abs=0.2)
    assert browser.colours("#scene")[1] not in pictures
    assert browser.errors() == []


def told_seconds(told):
    ends = sum(bool(level["outcome"]) for level in told["levels"])
    decisions = len(table(told["reward"])) - len(told["levels"])
    return decisions * told["interval"] + ends * LINGER


def at(browser):  # noqa: F811
    return browser.run("return Number(document.querySelector('#line').ariaValueNow)")


def test_keys_play_step_seek_and_switch(fight, browser):  # noqa: F811
    from selenium.webdriver.common.keys import Keys

    first = pixels_of(browser, fight, "#t=4.2")[1]
    browser.press(".")
    assert at(browser) == pytest.approx(4.3)
    browser.press(",", ",")
    assert at(browser) == pytest.approx(4.1)
    browser.press(Keys.RIGHT, Keys.RIGHT, Keys.LEFT)
    assert at(browser) == pytest.approx(5.1)
    browser.press(Keys.HOME)
    assert at(browser) == 0.0
    browser.press("e")
    struck = at(browser)
    assert struck > 1.0 and browser.run("return document.querySelector('#banner').hidden")
    browser.press("n")
    won = at(browser)
    assert won > struck
    browser.press(",")
    assert browser.text("#banner") == "Won"
    browser.open(fight, "#t=4.2")
    browser.press("r")
    assert browser.colours("#scene")[1] != first
    browser.press("r")
    assert browser.colours("#scene")[1] == first
    browser.press("v", "s")
    assert browser.run("return [thoughts.hidden, sensed.hidden]") == [True, True]
    browser.press("+", "+", " ")
    browser.wait("return Number(document.querySelector('#line').ariaValueNow) > 5")
    browser.press(" ")
    browser.wait("return document.querySelector('#play').ariaLabel === 'play'")
    browser.settle()
    paused = at(browser)
    browser.settle()
    assert at(browser) == paused
    assert browser.errors() == []


def test_an_end_is_told_and_the_score_counts_it(fight, browser):  # noqa: F811
    browser.open(fight, "#t=99")
    browser.press(",")
    told = inside(fight)
    assert browser.texts("#counters b")[0] == "1"
    level = told["levels"][1]
    gained = table(told["reward"])[level["first"] :].sum()
    shown = float(browser.texts("#returns .value")[0])
    assert shown == pytest.approx(gained, abs=0.05)  # but for the last decision


EVIL = "</script><script>alert(1)</script><img/src=x/onerror=alert(2)>&lt;'\""


def test_names_cannot_break_out(tmp_path, browser):  # noqa: F811
    batch = Batch("arena", 1)
    playback = Playback(batch, "random", 1)
    recording = Recording(playback)
    recording.play(1.0, None)
    told = {**recording.json(), "title": EVIL, "seed": 1}
    told["levels"][0]["note"] = EVIL
    told["actions"] = [EVIL, *told["actions"][1:]]
    told["senses"] = [[EVIL + row[0], *row[1:]] for row in told["senses"]]
    told["rays"] = {f"{EVIL}{kind}": fan for kind, fan in told["rays"].items()}
    text = page(EVIL, told)
    assert text.count("<script") == 2 and text.count("</script") == 2
    browser.open(write_page(EVIL, told, tmp_path / "evil.html"), "#t=0.5")
    browser.settle()
    assert browser.text("title") == EVIL and browser.text("#title") == EVIL
    assert EVIL in browser.text("#note")
    assert browser.texts("#actions .name")[0] == EVIL
    assert browser.run("return document.querySelectorAll('script, img').length") == 2
    assert browser.errors() == []


def test_a_plain_game_and_its_own_names_are_shown(tmp_path, browser):  # noqa: F811
    senses = Schema((Sense("self.x"), Sense("self.y")))
    batch = Batch("pointnavigation", 1)
    brain = random_brain(senses, batch.game.discrete)
    path = write_replay(brain, batch, tmp_path / "a.html", seconds=3.0, seed=1)
    assert pixels_of(browser, path, "#t=2")[0] > 20
    assert browser.texts(".cell .name") == ["self.x", "self.y"]
    assert browser.errors() == []


@pytest.mark.parametrize("width", [360, 800])
def test_the_page_fits_narrow_windows(fight, browser, width):  # noqa: F811
    size = {"width": width, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    browser.command("Emulation.setDeviceMetricsOverride", **size)
    try:
        browser.open(fight, "#t=4")
        browser.settle()
        assert browser.run("return document.documentElement.scrollWidth") <= width
        side = browser.run("return scene.getBoundingClientRect().width")
        assert 0.7 * min(width, 640) < side <= width
        assert browser.errors() == []
    finally:
        browser.command("Emulation.clearDeviceMetricsOverride")
