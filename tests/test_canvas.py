"""The pictures: every game can be drawn, drawing changes nothing, motion lies between decisions."""

import subprocess
import sys

import numpy as np
import pytest

from rlft.envs.batch import Batch
from rlft.envs.canvas import Canvas
from rlft.envs.games import GAMES
from rlft.envs.pen import load_pygame, write
from rlft.envs.scene import FADE, Scene
from rlft.envs.world import STEP_ONLY
from rlft.npc.errors import RlftError

SIZE = 96


def started(game="arena", seed=3, bot="", **rules):
    batch = Batch(game, 1, **rules)
    batch.mode[:] = STEP_ONLY
    batch.restart([seed])
    if bot:
        from rlft.envs.bots import BOTS

        batch.world.bodies["driver"][:, 0] = BOTS.index(bot)
    return batch


def played(batch, decisions, *watchers):
    for _ in range(decisions):
        batch.advance()
        for watcher in watchers:
            watcher.remember()
    return batch


@pytest.mark.parametrize("game", GAMES)
def test_every_game_is_drawn_and_drawing_changes_nothing(game):
    batch = started(game)
    canvas = Canvas(SIZE, batch)
    batch.controls[:] = 1.0
    played(batch, 5, canvas)
    before = {name: array.tobytes() for name, array in batch.snapshot().items()}
    controls, mode = batch.controls.tobytes(), batch.mode.tobytes()
    generator = np.random.get_state()[1].copy()  # noqa: NPY002  (theirs must not move)
    picture = canvas.rgb()
    canvas.draw(0.3)
    assert picture.shape == (SIZE, SIZE, 3) and picture.dtype == np.uint8
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 20  # there is something to see
    assert {name: array.tobytes() for name, array in batch.snapshot().items()} == before
    assert (batch.controls.tobytes(), batch.mode.tobytes()) == (controls, mode)
    assert np.array_equal(np.random.get_state()[1], generator)  # noqa: NPY002


def test_a_game_that_is_drawn_goes_on_as_one_that_is_not():
    drawn, plain = started(bot="expert"), started(bot="expert")
    canvas = Canvas(SIZE, drawn)
    for _ in range(40):
        played(drawn, 1, canvas)
        canvas.draw(0.5)
        played(plain, 1)
    for name, array in plain.snapshot().items():
        assert array.tobytes() == drawn.snapshot()[name].tobytes(), name


def test_the_same_moment_is_the_same_picture():
    batch = started(bot="expert", pickups=2, hazards=2)
    canvas = Canvas(SIZE, batch)
    played(batch, 10, canvas)
    assert np.array_equal(canvas.rgb(0.4), canvas.rgb(0.4))
    assert not np.array_equal(canvas.rgb(0.0), canvas.rgb(1.0))


def test_halfway_lies_between_the_two_decisions():
    batch = started(bot="expert")
    scene = Scene(batch)
    played(batch, 8, scene)
    start, middle, end = (scene.figures(t)[0] for t in (0.0, 0.5, 1.0))
    now = batch.world.bodies[0, 0]
    assert (end.x, end.y) == (now["x"], now["y"])
    assert (start.x, start.y) == (scene.before.bodies["x"][0], scene.before.bodies["y"][0])
    assert np.hypot(end.x - start.x, end.y - start.y) > 0.05
    assert middle.x == pytest.approx((start.x + end.x) / 2)
    assert middle.y == pytest.approx((start.y + end.y) / 2)


def test_a_heading_turns_the_short_way_round():
    batch = started()
    scene = Scene(batch)
    for degrees in (170.0, -170.0):
        angle = np.radians(degrees)
        batch.world.bodies["cos"][0, 0] = np.cos(angle)
        batch.world.bodies["sin"][0, 0] = np.sin(angle)
        batch.world.state["tick"] += 1
        scene.remember()
    assert np.cos(scene.figures(0.5)[0].angle) == pytest.approx(-1.0)  # 180 degrees, not 0


def test_nothing_glides_from_one_level_into_the_next():
    batch = started(bot="expert")
    scene = Scene(batch)
    played(batch, 8, scene)
    batch.restart()
    scene.remember()
    start, end = scene.figures(0.0)[0], scene.figures(1.0)[0]
    assert (start.x, start.y, start.angle) == (end.x, end.y, end.angle)
    assert scene.puffs == [] and not np.isfinite(scene.struck).any()


def test_a_blow_flashes_when_it_lands_and_fades():
    batch = started(bot="expert", foes="chaser")
    scene = Scene(batch)
    for _ in range(200):
        played(batch, 1, scene)
        if batch.world.bodies["taken"][0, 1] > 0.0:
            break
    by, victim = scene.figures(1.0)[:2]
    assert by.swing == 1.0 and victim.hit == 1.0
    assert scene.figures(0.9)[1].hit < 1.0  # not before it has landed
    later = [scene.figures(1.0 + seconds / scene.interval)[1] for seconds in (FADE / 2, FADE)]
    assert [figure.hit for figure in later] == pytest.approx([0.5, 0.0])
    assert later[0].x == victim.x  # nothing moves after the decision


def test_a_projectile_flies_straight_from_who_shot_it():
    batch = started(foes="archer", layout="open")
    scene = Scene(batch)
    for _ in range(100):
        played(batch, 1, scene)
        if batch.world.shots["owner"].max() >= 0:
            break
    start, middle, end = (scene.flights(t)[0] for t in (0.0, 0.5, 1.0))
    archer = batch.world.bodies[0, 1]
    assert (start.x, start.y) == pytest.approx((archer["x"], archer["y"]))
    assert (middle.x, middle.y) == pytest.approx(((start.x + end.x) / 2, (start.y + end.y) / 2))
    assert start.team == 1


def test_a_taken_item_leaves_a_puff_and_appears_elsewhere():
    batch = started("gather", layout="open", bad=0)
    scene = Scene(batch)
    me, item = batch.world.bodies[0, 0], batch.world.items[0, 0]
    me["x"], me["y"] = item["x"], item["y"]
    played(batch, 1, scene)
    assert batch.world.bodies["collected"][0, 0] == 1.0
    assert len(scene.puffs) == 1
    assert scene.things(0.0)[0].size == 0.0 and scene.things(1.0)[0].size == 1.0


def test_the_head_of_the_picture_is_north():
    batch = started("point-navigation", goal_x=1.9, goal_y=1.9)
    picture = Canvas(SIZE, batch).rgb().astype(int)
    golden = picture[:, :, 0] - picture[:, :, 2]
    row, column = np.unravel_index(golden.argmax(), golden.shape)
    assert row < SIZE / 4 and column > SIZE * 3 / 4


@pytest.mark.parametrize(("size", "copy"), [(8, 0), (SIZE, 1), (SIZE, -1)])
def test_a_canvas_that_cannot_be_is_refused_in_one_line(size, copy):
    with pytest.raises(RlftError, match="choose") as caught:
        Canvas(size, started(), copy)
    assert "\n" not in str(caught.value)


def test_a_canvas_shows_a_decision_in_a_window_and_closes_it():
    batch = started(bot="expert")
    canvas = Canvas(SIZE, batch)
    played(batch, 1, canvas)
    canvas.show(rate=30.0)
    canvas.close()
    canvas.close()
    canvas.show()  # closed is closed: nothing happens


def test_no_screen_is_one_line(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "no-such-driver")
    with pytest.raises(RlftError, match="record to a file instead") as caught:
        Canvas(SIZE, started()).show()
    assert "\n" not in str(caught.value)


def test_pygame_is_silent_and_is_loaded_by_the_first_picture_only():
    code = (
        "import sys, rlft.envs.canvas, rlft.envs.window; assert 'pygame' not in sys.modules\n"
        "from rlft.envs.pen import load_pygame; load_pygame(); assert 'pygame' in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


def test_text_is_written_after_another_game_has_quit_pygame():
    pygame = load_pygame()
    surface = pygame.Surface((40, 20))
    assert write(surface, "one", 0, 0, 14, (255, 255, 255)) > 0
    pygame.quit()  # as Gymnasium's classic games do when they are closed
    assert write(surface, "two", 0, 0, 14, (255, 255, 255)) > 0
    pygame.quit()
    pygame.init()
    assert write(surface, "three", 0, 0, 14, (255, 255, 255)) > 0
