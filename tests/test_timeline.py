"""The timeline of a watched level: looking back is exact, and what is drawn is what happened."""

import numpy as np
import pytest

from rlft.envs.batch import Batch
from rlft.envs.canvas import pixels
from rlft.envs.games import GAMES
from rlft.envs.pen import load_pygame
from rlft.lab import brains
from rlft.lab.viewing import playback as playing
from rlft.lab.viewing.playback import Playback
from rlft.lab.viewing.timeline import HEIGHT, LEFT, RIGHT, SHORTEST, Timeline, lines_of
from rlft.lab.viewing.viewer import Viewer

SIZE = 120


def viewer_of(player="expert", game="arena", seed=3, **rules):
    return Viewer(Playback(Batch(game, 1, **rules), player, seed), SIZE, ("score", "values"))


def pressed(viewer, *codes):
    """Post keys to pygame's queue and hand the viewer what comes out of it."""
    pygame = load_pygame()
    pygame.display.init()
    try:
        pygame.event.clear()
        for code in codes:
            key = getattr(pygame, code)
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, unicode="", mod=0))
        viewer.handle(pygame.event.get())
    finally:
        pygame.display.quit()


def mouse(viewer, *steps):
    """Press, move and let go the left button at these pixels of the window."""
    pygame = load_pygame()
    for kind, *place in steps:
        event = pygame.event.Event(getattr(pygame, kind), pos=tuple(place), button=1)
        viewer.handle([event])


def state(viewer):
    playback = viewer.playback
    arrays = {name: array.tobytes() for name, array in playback.batch.snapshot().items()}
    told = (playback.action, playback.outcome, playback.score.current)
    return arrays, told, pixels(viewer.picture()).tobytes()


@pytest.mark.parametrize("game", GAMES)
def test_looking_back_shows_each_moment_exactly_as_it_was(game):
    player = "expert" if game in ("Arena", "Hunt", "Spar", "Evade") else "random"
    viewer = viewer_of(player, game, time_limit=25)
    viewer.playback.paused = False
    seen = []
    while not viewer.playback.outcome:
        viewer.playback.decide()
        viewer.playback.t = 1.0
        viewer.playback.paused = True  # as it is when one looks back: the picture says so
        seen.append(state(viewer))
    for at in np.random.default_rng(0).permutation(len(seen)):
        viewer.timeline.seek(int(at) + 1)
        assert state(viewer) == seen[at]


def test_what_was_seen_again_goes_on_to_where_it_was_and_then_lives():
    again, straight = viewer_of(foes="chaser"), viewer_of(foes="chaser")
    for _ in range(20):
        again.playback.decide()
        straight.playback.decide()
    again.timeline.seek(5)
    assert again.playback.batch.world.state["tick"][0, 0] == 5
    for _ in range(15):
        again.playback.decide()
    assert again.playback.at == 20 and again.playback.decisions == 20
    for viewer in (again, straight):
        for _ in range(10):
            viewer.playback.decide()
        viewer.playback.paused, viewer.playback.t = False, 1.0
    assert state(again) == state(straight)


def test_a_level_that_is_looked_back_on_counts_once():
    viewer = viewer_of("idle", foes="idle", time_limit=4)
    while not viewer.playback.outcome:
        viewer.playback.decide()
    viewer.timeline.seek(1)
    assert viewer.playback.outcome == ""
    while not viewer.playback.outcome:
        viewer.playback.decide()
    assert viewer.playback.score.draws == 1 and viewer.playback.level == 1
    viewer.playback.decide()
    assert viewer.playback.level == 2 and len(viewer.playback.history) == 1


def test_arrows_home_and_end_pause_and_seek():
    viewer = viewer_of()
    for _ in range(12):
        viewer.playback.decide()
    pressed(viewer, "K_LEFT", "K_LEFT")
    assert viewer.playback.paused and viewer.playback.at == 10
    pressed(viewer, "K_HOME", "K_LEFT")
    assert viewer.playback.at == 0
    pressed(viewer, "K_RIGHT")
    assert viewer.playback.at == 1
    pressed(viewer, "K_END", "K_RIGHT")
    assert viewer.playback.at == 12 and viewer.playback.decisions == 12


def test_the_mouse_seeks_on_the_strip_alone():
    viewer = viewer_of()
    for _ in range(SHORTEST):
        viewer.playback.decide()
    width = viewer.size[0]
    middle, y = (LEFT + width - RIGHT) // 2, SIZE + HEIGHT // 2
    mouse(viewer, ("MOUSEBUTTONDOWN", middle, SIZE - 5), ("MOUSEMOTION", middle, y))
    assert viewer.playback.at == SHORTEST and not viewer.playback.paused
    mouse(viewer, ("MOUSEBUTTONDOWN", middle, y))
    assert viewer.playback.at == SHORTEST // 2 and viewer.playback.paused
    mouse(viewer, ("MOUSEMOTION", 0, 0))  # dragged out of it: as far as it goes
    assert viewer.playback.at == 0
    mouse(viewer, ("MOUSEBUTTONUP", 0, 0), ("MOUSEMOTION", middle, y))
    assert viewer.playback.at == 0


def test_the_lines_are_what_happened():
    playback = Playback(Batch("arena", 1, foes="chaser"), brains.find("fighter"), 4)
    while not playback.outcome:
        playback.decide()
    lines = lines_of(playback)
    assert lines.reward.sum() == pytest.approx(playback.score.current)
    assert np.isnan(lines.value[0]) and np.isfinite(lines.value[1:]).all()
    assert lines.value[-1] == pytest.approx(playback.values.max())
    bodies = playback.batch.world.bodies[0]
    assert {team: line[-1] for team, line in lines.healths.items()} == {
        0: bodies["health"][0],
        1: bodies["health"][1],
    }
    assert lines.healths[1][0] == 1.0


def test_a_game_in_which_nobody_is_hurt_shows_no_health():
    playback = Playback(Batch("pointnavigation", 1), "random", 0)
    playback.decide()
    lines = lines_of(playback)
    assert lines.healths == {} and np.isnan(lines.value).all()


def test_the_strip_is_where_the_seeking_is():
    strip = Timeline(viewer_of().playback, 10, 50, 600)
    for at in (0, 20, SHORTEST):
        assert strip.moment(10 + LEFT + at * (600 - LEFT - RIGHT) / SHORTEST) == at


def test_only_so_many_moments_are_kept(monkeypatch):
    monkeypatch.setattr(playing, "KEPT", 30)
    viewer = viewer_of("idle", foes="idle")
    for _ in range(50):
        viewer.playback.decide()
    assert len(viewer.playback.history) == 30 and viewer.playback.at == 29
    viewer.timeline.seek(0)
    assert viewer.playback.batch.world.state["tick"][0, 0] == 21
    viewer.frame()
