"""`rlft play`: a person against an NPC, in matches that need no screen and in real windows."""

import numpy as np
import pytest
from command_line import refused

from rlft.cli import main
from rlft.envs.batch import Batch
from rlft.envs.canvas import pixels
from rlft.envs.games import GAMES
from rlft.envs.pen import load_pygame
from rlft.lab import brains
from rlft.lab.tasks import find_task
from rlft.lab.viewing.hands import Hands
from rlft.lab.viewing.match import (
    BREATH,
    COUNTDOWN,
    FIGHT,
    MENU,
    OVER,
    PAUSED,
    READY,
    Match,
    Opponent,
    Tally,
)
from rlft.lab.viewing.match_view import OVERLAYS, MatchView
from rlft.lab.viewing.playing import DIALS, match_of, name_of, opponents, play, told
from rlft.npc import write
from rlft.npc.errors import RlftError

FRAME = 1.0 / 60.0
IDLE = [Opponent("Easy", "idle"), Opponent("Normal", "chaser"), Opponent("Hard", "expert")]


@pytest.fixture(scope="module")
def fighter():
    return brains.find("fighter")


@pytest.fixture
def keyboard():
    """Keys have names once there is a display."""
    load_pygame().display.init()
    yield
    load_pygame().display.quit()


def match(choices=None, game="arena", **rules):
    return Match(Batch(game, 1, agents=None, **rules), choices or IDLE, Hands(), 3)


def event(key, kind="KEYDOWN"):
    pygame = load_pygame()
    code = pygame.key.key_code(key)
    return pygame.event.Event(getattr(pygame, kind), key=code, unicode="", mod=0)


def fought(view, *keys, seconds=0.0):
    """Hold keys that came through pygame's queue, and let time pass as a window does."""
    pygame = load_pygame()
    pygame.event.clear()
    for key in keys:
        pygame.event.post(event(key))
    view.handle(pygame.event.get())
    for _ in range(round(seconds / FRAME)):
        view.advance(FRAME)


def let_go(view, *keys):
    view.handle([event(key, "KEYUP") for key in keys])


def at_arms_length(batch):
    """The NPC, body 0, west of the person, who looks at it; no walls between."""
    bodies = batch.world.bodies[0]
    for b, x in enumerate((5.5, 6.5)):
        bodies["x"][b], bodies["y"][b] = x, 6.5
    bodies["cos"][1], bodies["sin"][1] = -1.0, 0.0


def test_the_person_beats_an_npc_that_does_nothing_by_the_keys_alone(keyboard):
    view = MatchView(match(layout="open", foe_pace=1.0), 96)
    fought(view, "up", "return", seconds=COUNTDOWN + 0.1)  # up: the easier choice
    assert view.match.stage == FIGHT and view.match.opponent.name == "Easy"
    let_go(view, "up")
    at_arms_length(view.match.batch)
    fought(view, "space", "left", seconds=8.0)  # knocked back at each blow, it is followed
    assert view.match.stage == OVER and view.match.result == "win"
    assert view.match.tally == Tally(1, 0, 0, view.match.tally.returns)
    assert view.match.playback.score.losses == 1  # as the NPC sees it


def test_an_npc_beats_a_person_that_does_nothing(fighter):
    one = match([Opponent("Hard", fighter)], foe_pace=1.0)
    one.go()
    while one.stage != OVER:
        one.advance(0.1)
    assert (one.result, one.tally.lost) == ("loss", 1)
    assert told(one) == ["Hard, skill 100 %: you won 0, lost 1, drew 0"]


def test_a_brain_that_is_turned_down_plays_otherwise_and_its_values_stay(fighter):
    played = {}
    for skill in (0.0, 1.0):
        one = match([Opponent("it", fighter, skill)])
        one.go()
        one.advance(COUNTDOWN)
        for _ in range(40):
            one.playback.decide()
            seen = one.playback.before
            assert np.array_equal(one.playback.values, fighter.values(seen))
        played[skill] = [moment.action for moment in one.playback.history]
    best = [None]
    for moment in one.playback.history[1:]:
        best.append(int(np.argmax(moment.values)))
    assert played[1.0] == best
    assert played[0.0] != best


def test_the_rest_of_both_teams_is_the_npcs(fighter):
    one = match([Opponent("it", fighter)], team_size=2)
    assert one.person == 2
    one.go()
    one.advance(COUNTDOWN)
    before = one.batch.world.bodies[0].copy()
    for _ in range(10):
        one.advance(0.1)
    after = one.batch.world.bodies[0]
    moved = np.hypot(after["x"] - before["x"], after["y"] - before["y"]) > 0.1
    assert moved.tolist() == [True, True, False, True]


def test_a_rematch_is_another_level_and_the_score_goes_on(keyboard):
    view = MatchView(match(time_limit=3), 96)
    walls = []
    for _ in range(2):
        fought(view, "return", seconds=COUNTDOWN + 1.0 + BREATH)
        let_go(view, "return")
        walls.append(view.match.batch.world.walls.copy())
    assert view.match.tally.drawn == 2 and view.finished == 2
    assert not np.array_equal(*walls)


def test_fingers_that_are_still_striking_do_not_begin_the_next(keyboard):
    view = MatchView(match(time_limit=3), 96)
    fought(view, "return", seconds=COUNTDOWN + 0.5)
    assert view.match.stage == OVER
    fought(view, "space", seconds=2 * BREATH)
    assert view.match.stage == OVER
    let_go(view, "space")
    fought(view, "return")
    assert view.match.stage == READY
    assert not view.match.hands.busy  # what was tapped belongs to the last fight


def test_pause_menu_and_the_window_that_loses_the_keyboard(keyboard):
    view = MatchView(match(), 96)
    fought(view, "return", seconds=COUNTDOWN + 0.3)
    fought(view, "p", seconds=1.0)
    assert view.match.stage == PAUSED and view.match.playback.decisions <= 4
    fought(view, "p")
    assert view.match.stage == FIGHT
    view.handle([load_pygame().event.Event(load_pygame().WINDOWFOCUSLOST)])
    assert view.match.stage == PAUSED
    fought(view, "escape")
    assert view.match.stage == MENU and view.is_open and view.finished == 0
    fought(view, "escape")
    assert not view.is_open


def test_the_menu_chooses_and_turns_the_dial(keyboard, fighter):
    view = MatchView(match([Opponent("a", fighter, 0.5), Opponent("b", fighter, 0.98)]), 96)
    one = view.match
    assert one.opponent.name == "b"
    fought(view, "right", "right")
    assert one.opponent.skill == 1.0
    fought(view, "w", "left", "a")
    assert one.opponent == Opponent("a", fighter, 0.4)
    fought(view, "up", "up", "down", "down", "down")
    assert one.opponent.name == "b"
    fought(view, "return", "up")
    assert one.opponent.name == "b"  # in a fight, the keys are the hands'


def test_another_skill_begins_another_score(fighter):
    one = match([Opponent("a", fighter)], time_limit=2)
    one.go()
    for _ in range(30):
        one.advance(0.1)
    assert len(one.tally.returns) == 1
    one.leave()
    one.turn_dial(1)  # it is at its best: nothing changes
    assert len(one.tally.returns) == 1
    one.turn_dial(-1)
    assert one.tally == Tally()


def test_a_gamepad_begins_walks_and_pauses():
    pygame, view = load_pygame(), MatchView(match(foe_pace=1.0), 96)
    press = [pygame.event.Event(pygame.JOYBUTTONDOWN, instance_id=1, button=b) for b in (0, 7)]
    view.handle(press[:1])
    view.advance(2.0)
    assert view.match.stage == FIGHT
    stick = pygame.event.Event(pygame.JOYAXISMOTION, instance_id=1, axis=0, value=-1.0)
    before = float(view.match.batch.world.bodies["cos"][0, 1])
    view.handle([stick])
    for _ in range(60):
        view.advance(FRAME)
    me = view.match.batch.world.bodies[0, 1]
    assert me["forward"] ** 2 + me["strafe"] ** 2 > 0.9 and me["cos"] != before
    view.handle(press[1:])
    assert view.match.stage == PAUSED


@pytest.mark.parametrize("game", GAMES)
def test_every_game_is_played_and_every_stage_drawn_without_changing_it(game, fighter):
    one = match([Opponent("Hard", fighter, 0.5)], game, time_limit=12)
    assert one.alone is (game not in ("Arena", "Hunt", "Spar", "Evade"))
    view = MatchView(one, 120)
    view.shown |= set(OVERLAYS.values())
    seen, drawn = set(), []
    for _ in range(60):
        if one.stage == MENU:
            one.go()
        seen.add(one.stage)
        before = {name: array.tobytes() for name, array in one.batch.snapshot().items()}
        drawn.append(pixels(view.frame()))
        assert {n: a.tobytes() for n, a in one.batch.snapshot().items()} == before
        if one.stage == FIGHT and one.playback.decisions == 2:
            one.pause()
            drawn.append(pixels(view.frame()))
            one.pause()
        one.advance(0.1)
    assert {READY, FIGHT, OVER} <= seen
    assert not np.array_equal(drawn[0], drawn[-1])


def test_what_the_npc_senses_and_values_is_shown_when_asked(keyboard, fighter):
    view = MatchView(match([Opponent("Hard", fighter)]), 400)
    fought(view, "return", seconds=COUNTDOWN + 0.5)
    for key, name in OVERLAYS.items():
        without = pixels(view.frame())
        fought(view, key)
        assert view.shown == {name}
        assert not np.array_equal(pixels(view.frame()), without)
        fought(view, key)
        assert np.array_equal(pixels(view.frame()), without)


def test_both_are_equally_fast_unless_asked_otherwise(fighter):
    task = find_task("arena", {}, "discrete")
    assert match_of(fighter, "fighter", task, [], 0).batch.world.bodies["pace"].tolist() == [[1, 1]]
    slow = find_task("arena", {"foe_pace": 0.5}, "discrete")
    one = match_of(fighter, "fighter", slow, ["foe_pace"], 0)
    assert one.batch.world.bodies["pace"].tolist() == [[1, 0.5]]


def test_a_ladder_gives_the_choices_else_the_measured_curve_else_the_dial(tmp_path, fighter):
    task = find_task("arena", {}, "discrete")
    chosen = opponents(fighter, str(tmp_path), task)
    assert {one.name: one.skill for one in chosen} == DIALS
    curve = [[0.0, 0.0, 0.0, 0.1], [0.5, 0.5, 0.4, 0.6], [1.0, 1.0, 0.9, 1.0]]
    chosen = opponents(fighter.with_record(skill=curve), str(tmp_path), task)
    assert [one.skill for one in chosen] == [0.25, 0.5, 0.75, 1.0]
    (tmp_path / "ladder").mkdir()
    for rung in ("easy", "normal", "hard"):
        write(fighter.with_record(rung=rung), tmp_path / "ladder" / f"{rung}.npc")
    chosen = opponents(fighter, str(tmp_path), task)
    assert [one.name for one in chosen] == ["Easy", "Normal", "Hard"]
    assert [one.brain.record["rung"] for one in chosen] == ["easy", "normal", "hard"]
    assert {one.skill for one in chosen} == {1.0}


@pytest.mark.parametrize(
    ("source", "name"),
    [("runs/arena-1", "arena-1"), ("a/guard.npc", "guard"), ("fighter", "fighter"), (".", ".")],
)
def test_whom_one_plays_against_has_a_short_name(source, name):
    assert name_of(source) == name


def test_a_match_needs_somebody_and_all_bodies():
    with pytest.raises(RlftError, match="name a brain"):
        Match(Batch("arena", 1, agents=None), [], Hands())
    with pytest.raises(RlftError, match="agents=None"):
        Match(Batch("arena", 1), IDLE, Hands())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["play", "CartPole-v1"], "unknown brain"),
        (["play", "random", "--game", "CartPole-v1"], "only games of ours"),
        (["play", "--game", "arenna"], "did you mean 'arena'"),
        (["play", "nobody.npc"], "nobody.npc"),
        (["play", "chaser", "--game", "crossing", "--rule", "layout=maze"], "layout"),
    ],
)
def test_a_mistake_is_one_line(capsys, arguments, said):
    assert said in refused(capsys, *arguments)


def test_without_a_screen_the_command_says_so_in_one_line(capsys, monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "x11")
    monkeypatch.delenv("DISPLAY", raising=False)
    load_pygame().display.quit()
    assert "no window can be opened here" in refused(capsys, "play")


def test_the_command_opens_a_window_and_leaves_when_told(capsys, keyboard):
    pygame = load_pygame()
    pygame.event.post(event("return"))
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert main(["play", "--rule", "team_size=2"]) == 0
    assert capsys.readouterr().out == ""  # nothing was played to its end


def test_a_game_without_a_foe_is_played_alone_in_the_window(keyboard):
    pygame = load_pygame()
    one = Match(Batch("pointnavigation", 1, agents=None, goal="random"), [], Hands(), seed=1)
    start = float(one.batch.world.bodies["x"][0, 0])

    def leave():
        if one.playback.decisions == 4:
            pygame.event.post(pygame.event.Event(pygame.QUIT))

    one.playback.listeners.append(leave)
    pygame.event.post(event("right"))
    pygame.event.post(event("return"))
    play(one)
    assert one.playback.decisions >= 4
    assert one.batch.world.bodies["x"][0, 0] >= start + 0.39  # four steps of 0.1 m, all to the east
