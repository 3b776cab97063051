"""Two players side by side on the same levels: in step, seen again together, recorded."""

import numpy as np
import pytest
from command_line import refused
from PIL import Image

from rlft.cli import main
from rlft.envs.batch import Batch
from rlft.envs.canvas import pixels
from rlft.envs.pen import load_pygame
from rlft.lab import brains
from rlft.lab.tasks import find_task
from rlft.lab.viewing.beside import GAP, HEADER, BesideView, Pair, paired, watch_beside
from rlft.lab.viewing.playback import Playback
from rlft.lab.viewing.timeline import HEIGHT
from rlft.lab.viewing.watching import beside
from rlft.npc import write
from rlft.npc.errors import RlftError

SIZE = 100


def pair_of(first="random", other="expert", **rules):
    return paired((first, other), find_task("arena", rules, "discrete"), 3)


def key(code):
    pygame = load_pygame()
    text = code if len(code) == 1 else ""
    number = ord(code) if len(code) == 1 else getattr(pygame, code)
    return pygame.event.Event(pygame.KEYDOWN, key=number, unicode=text, mod=0)


def same_level(pair):
    walls = [playback.batch.world.walls for playback in pair.playbacks]
    return np.array_equal(*walls) and pair.playbacks[0].level == pair.playbacks[1].level


def test_who_is_done_first_waits_and_both_play_every_level():
    pair = pair_of("idle", "expert", foes="idle", time_limit=150)
    waited = False
    for _ in range(900):
        pair.advance(0.1)
        assert same_level(pair)
        done = [bool(playback.outcome) for playback in pair.playbacks]
        waited |= done == [False, True]
        if pair.finished == 3:
            break
    assert waited and pair.finished == 3
    idle, expert = (playback.score for playback in pair.playbacks)
    assert (idle.draws, expert.wins) == (3, 3)


def test_the_same_player_does_the_same_on_both_sides():
    brain = brains.find("fighter")
    pair = pair_of(brain, brain)
    for _ in range(300):
        pair.advance(0.1)
        one, other = (p.batch.snapshot() for p in pair.playbacks)
        assert all(np.array_equal(one[name], other[name]) for name in one)


def test_both_are_looked_back_on_together_and_go_on():
    pair = pair_of()
    view = BesideView(pair, ("random", "expert"), SIZE)
    for _ in range(40):
        pair.advance(0.1)
    assert pair.at == pair.last >= 38
    view.handle([key("K_HOME"), key("K_RIGHT"), key("K_RIGHT")])
    assert [p.at for p in pair.playbacks] == [2, 2] and pair.paused
    ticks = [p.batch.world.state["tick"][0, 0] for p in pair.playbacks]
    assert ticks == [2, 2]
    view.handle([key(" ")])
    pair.advance(0.1)
    pair.advance(0.1)
    assert not pair.paused and pair.at > 2


def test_the_mouse_on_either_strip_moves_both():
    pygame, pair = load_pygame(), pair_of()
    view = BesideView(pair, ("random", "expert"), 300)
    for _ in range(30):
        pair.advance(0.1)
    x = 300 + GAP + 80  # near the beginning of the right one
    down = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(x, HEADER + 300 + 10), button=1)
    view.handle([down])
    assert pair.playbacks[0].at == pair.playbacks[1].at < 5


def test_keys_pause_step_change_speed_and_quit():
    pair = pair_of()
    view = BesideView(pair, ("random", "expert"), SIZE)
    view.handle([key("."), key("."), key("+")])
    assert [p.at for p in pair.playbacks] == [2, 2] and pair.paused
    assert {p.speed for p in pair.playbacks} == {2.0}
    without = pixels(view.frame())
    view.handle([key("r")])
    assert not np.array_equal(pixels(view.frame()), without)
    view.handle([key("n")])
    assert [p.level for p in pair.playbacks] == [2, 2] and pair.finished == 0
    view.handle([key("q")])
    assert not view.is_open


def test_other_levels_are_refused():
    one, other = (Playback(Batch("arena", 1), "expert", seed) for seed in (1, 2))
    with pytest.raises(RlftError, match="same game, rules and seed"):
        Pair([one, other])


def test_a_window_is_opened_and_closed():
    pygame, pair = load_pygame(), pair_of()

    def leave():
        if pair.playbacks[1].decisions == 2:
            pygame.event.post(key("q"))

    pair.playbacks[1].listeners.append(leave)
    assert watch_beside(pair, ("random", "expert")).last >= 2


@pytest.mark.parametrize(("more", "height"), [([], 0), (["--window"], 34)])
def test_two_are_recorded_side_by_side(tmp_path, more, height):
    path = tmp_path / "two.gif"
    asked = ["watch", "expert", "--beside", "random", "--record", str(path), "--seconds", "0.5"]
    assert main([*asked, *more]) == 0
    with Image.open(path) as picture:
        assert picture.size == (2 * 360 + GAP, HEADER + 360 + HEIGHT + height)


def test_without_a_name_it_is_what_the_brain_was_fine_tuned_from(tmp_path):
    brain = brains.find("fighter")
    write(brain.with_record(marked=1), tmp_path / "before.npc")
    step = {"game": "rlft/Arena-v0", "rules": {}, "from": str(tmp_path / "before.npc")}
    after = brain.with_record(lineage=[step])
    name, before = beside(after, "", find_task("arena", {}, "discrete"))
    assert name == step["from"] and before.record["marked"] == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["watch", "fighter", "--beside"], "--beside BRAIN"),
        (["watch", "expert", "--beside"], "--beside BRAIN"),
        (["watch", "--beside", "figther"], "did you mean 'fighter'"),
        (["watch", "random", "--game", "CartPole-v1", "--beside", "random"], "not a game of ours"),
        (["watch", "--beside", "random", "--record", "a.html"], ".gif or an .mp4"),
        (["watch", "--beside", "random", "--record", "a.avi"], ".gif or an .mp4"),
    ],
)
def test_a_mistake_is_one_line(capsys, arguments, said):
    assert said in refused(capsys, *arguments)
