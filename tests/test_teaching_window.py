"""The window of `rlft teach`, with real key events and no screen; and the commands."""

import json
import os
from contextlib import contextmanager

import numpy as np
import pytest
from recorded_play import drawn_brain

from rlft.cli import main
from rlft.envs.batch import Batch
from rlft.envs.canvas import pixels
from rlft.envs.pen import load_pygame
from rlft.lab.tasks import find_task
from rlft.lab.teaching.correctors import Person, Teacher
from rlft.lab.teaching.dataset import HUMAN, NPC, takeovers
from rlft.lab.teaching.dataset_file import read_dataset
from rlft.lab.teaching.session import Session
from rlft.lab.teaching.teach_window import TeachView, open_window
from rlft.lab.viewing.hands import Hands
from rlft.npc import read

FRAME = 1.0 / 60.0
FAST = {"copies": "32", "minibatch": "128", "calibrate": "1", "reward_scale": "0.01"}


@contextmanager
def screen():
    """pygame's event queue, on a screen that nobody sees."""
    pygame, before = load_pygame(), os.environ.get("SDL_VIDEODRIVER")
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    pygame.event.clear()
    try:
        yield pygame
    finally:
        pygame.display.quit()
        os.environ.pop("SDL_VIDEODRIVER")
        if before is not None:
            os.environ["SDL_VIDEODRIVER"] = before


def view_of(folder, game="point-navigation", teacher=None, **rules):
    task = find_task(game, rules, "discrete")
    batch = Batch(task.game, 1, stream="preview", **rules)
    person = Person(Hands(), batch, task)
    who = [person] + ([] if teacher is None else [Teacher(teacher)])
    brain = drawn_brain(task)
    session = Session(
        brain, task, who, batch, folder / "play.npz", seed=5, steps=40_960, settings=FAST
    )
    return TeachView(session, person, 160)


def press(view, *keys, let_go=False):
    """Post these keys to pygame's queue, and hand the window what comes out of it."""
    pygame = load_pygame()
    for key in keys:
        code = getattr(pygame, f"K_{key}")
        text = key if len(key) == 1 else ""
        kind = pygame.KEYUP if let_go else pygame.KEYDOWN
        pygame.event.post(pygame.event.Event(kind, key=code, unicode=text, mod=0))
    view.handle(pygame.event.get())


def decide(view, decisions):
    """Let time pass until so many more decisions were made."""
    wanted = view.session.playback.decisions + decisions
    while view.session.playback.decisions < wanted:
        view.advance(FRAME)


def test_take_over_hand_back_tune_and_play(tmp_path):
    with screen():
        view = view_of(tmp_path, time_limit=150)
        session = view.session
        decide(view, 10)
        for _ in range(6):  # two keys held in turn
            press(view, "TAB", "RIGHT")
            decide(view, 4)
            press(view, "RIGHT", let_go=True)
            press(view, "UP")
            decide(view, 4)
            press(view, "UP", let_go=True)
            press(view, "TAB")
            decide(view, 10)
        play = session.recording.all()
        assert len(takeovers(play)) == 6
        assert play.actors[:10].tolist() == [NPC] * 10 and set(play.actors[10:18]) == {HUMAN}
        assert len(set(play.actions[10:14])) == 1  # a body that cannot turn walks one way
        assert play.actions[10] != play.actions[14] and 0 not in play.actions[10:18]
        press(view, "t")
        assert session.tuning is not None
        decisions = session.playback.decisions
        while session.tuning is not None:
            view.advance(FRAME)
            view.frame()
        assert session.playback.decisions > decisions  # the window went on
        before, after = session.brains
        assert session.brain is after and session.playback.paused and view.report is not None
        learnt = [agreed.learnt for agreed in view.report.agreed]
        assert learnt[1][0] > learnt[0][0] and learnt[1][1] >= 32
        told = view.frame()
        press(view, "SPACE")
        decide(view, 1)
        assert view.report is None
        assert not np.array_equal(pixels(view.frame()), pixels(told))
        for brain in (before, after):
            press(view, "b")
            assert session.brain is brain and len(session.playback.history) == 1
            decide(view, 3)
        session.close()
    assert read(tmp_path / "play.npc").values(play.observations[0]) == pytest.approx(
        after.values(play.observations[0])
    )
    assert read_dataset(tmp_path / "play.npz").decisions == session.playback.decisions


def test_keys_that_move_are_the_hands_only_while_they_act(tmp_path):
    with screen():
        view = view_of(tmp_path, "arena")
        press(view, "s")
        assert "senses" in view.viewer.shown
        press(view, "TAB", "s", "SPACE", "q")
        assert "senses" in view.viewer.shown and not view.session.playback.paused
        assert view.is_open
        press(view, "TAB", "s")
        assert "senses" not in view.viewer.shown
        press(view, "ESCAPE")
        assert not view.is_open


def test_an_error_is_gone_back_to_and_corrected_there(tmp_path):
    with screen():
        view = view_of(tmp_path, time_limit=150)
        decide(view, 10)
        press(view, "LEFT", "LEFT", "LEFT", "LEFT")  # the timeline's
        assert view.session.playback.at == 6 and view.session.playback.paused
        press(view, "TAB", "DOWN")
        decide(view, 2)
        assert view.session.recording.all().actors.tolist() == [NPC] * 6 + [HUMAN] * 2


def test_who_acts_is_to_be_seen(tmp_path):
    with screen():
        view = view_of(tmp_path, teacher=lambda _: 3, time_limit=150)
        corner = []
        for _ in range(2):
            decide(view, 4)
            corner.append(tuple(pixels(view.frame())[2, 40]))
            press(view, "TAB")
        corner.append(tuple(pixels(view.frame())[2, 40]))
        assert corner[0] != corner[1]  # the teacher, then the person


def test_a_message_says_what_is_missing(tmp_path):
    with screen():
        view = view_of(tmp_path)
        press(view, "b")
        assert "no brain before" in view.message
        press(view, "t")
        assert "nothing is recorded" in view.message
        decide(view, 5)
        press(view, "t")
        assert "nobody took over" in view.message and view.session.tuning is None


def test_a_window_that_is_closed_keeps_what_was_recorded(tmp_path):
    with screen() as pygame:
        view = view_of(tmp_path)
        session, person = view.session, view.person

        def close():
            if session.playback.decisions == 3:
                pygame.event.post(pygame.event.Event(pygame.QUIT))

        session.playback.listeners.append(close)
        open_window(session, person)
    assert read_dataset(tmp_path / "play.npz").decisions >= 3


def test_a_teacher_corrects_without_a_window(tmp_path, capsys):
    path = tmp_path / "play.npz"
    command = ["teach", "fighter", "--teacher", "coward", "--no-window", "--episodes", "2"]
    assert main([*command, "--out", str(path), "--rule", "time_limit=40"]) == 0
    told = capsys.readouterr().out
    assert f"rlft train arena --rule time_limit=40 --from fighter --corrections {path}" in told
    assert read_dataset(path).summary()["by_teacher"] > 10


@pytest.mark.slow
def test_training_learns_from_a_teachers_corrections(tmp_path, capsys):
    path = str(tmp_path / "play.npz")
    rules = ["--rule", "time_limit=60"]
    command = ["teach", "fighter", "--teacher", "coward", "--no-window", "--episodes", "3"]
    assert main([*command, "--out", path, "--json", *rules]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["by_teacher"] > 10 and told["episodes"] == 3 and told["recording"] == path
    train = ["train", "arena", "--from", "fighter", "--corrections", path, "--steps", "45056"]
    small = ["--set", "copies=64", "--set", "calibrate=2", "--levels", "10"]
    assert main([*train, *small, *rules, "--out", str(tmp_path), "--json"]) == 0
    before, after = json.loads(capsys.readouterr().out)["agreed"]
    assert after["learnt"]["same"] > before["learnt"]["same"]
    config = json.loads((tmp_path / "arena-1" / "config.json").read_text())
    assert (config["method"], config["corrections"]) == ("taught", path)


def test_the_command_says_in_a_line_what_is_missing(tmp_path, capsys):
    assert main(["teach", "fighter", "--no-window"]) == 1
    assert "name a --teacher" in capsys.readouterr().err
    (tmp_path / "play.npz").write_text("no recording")
    assert main(["teach", "fighter", "--out", str(tmp_path / "play.npz")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
