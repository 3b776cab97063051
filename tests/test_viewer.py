"""Watching: the clock, the keys, the overlays, and recordings that need no screen."""

import dataclasses
import sys
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from rlft.envs.batch import Batch
from rlft.envs.canvas import pixels
from rlft.envs.games import GAMES
from rlft.envs.pen import load_pygame
from rlft.lab.viewing.overlays import ray_classes
from rlft.lab.viewing.playback import LINGER, SPEEDS, Playback
from rlft.lab.viewing.players import control
from rlft.lab.viewing.recorder import record
from rlft.lab.viewing.viewer import OVERLAYS, Viewer, watch
from rlft.npc import mlp, shapes
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.schema import CONTINUOUS_ACTIONS, RAY_CLASSES, SENSES

SIZE = 120
FRAME = 1.0 / 60.0


def brain_for(batch, actions=None, output="argmax"):
    actions = actions or batch.game.discrete
    architecture = mlp(batch.senses.size, (8,), len(actions), output)
    draws = np.random.default_rng(0)
    tensors = {name: draws.normal(size=s) for name, s in shapes(architecture).items()}
    return Brain(batch.senses, actions, architecture, tensors)


def viewer_of(player="expert", game="arena", shown=("values", "score"), **rules):
    return Viewer(Playback(Batch(game, 1, **rules), player, seed=3), SIZE, shown)


def key(character):
    pygame = load_pygame()
    return pygame.event.Event(pygame.KEYDOWN, key=ord(character), unicode=character, mod=0)


def posted(viewer, *characters):
    """Post key presses to pygame's queue and hand the viewer what comes out of it."""
    pygame = load_pygame()
    pygame.display.init()
    try:
        pygame.event.clear()
        for character in characters:
            pygame.event.post(key(character))
        viewer.handle(pygame.event.get())
    finally:
        pygame.display.quit()


@pytest.mark.parametrize("game", GAMES)
def test_every_game_is_watched_with_every_overlay_and_is_not_changed_by_it(game):
    batch = Batch(game, 1)
    viewer = Viewer(Playback(batch, brain_for(batch), seed=3), 400, OVERLAYS.values())
    for _ in range(30):
        viewer.playback.advance(FRAME)
    before = {name: array.tobytes() for name, array in batch.snapshot().items()}
    frame = pixels(viewer.frame())
    assert frame.shape == (viewer.size[1], viewer.size[0], 3)
    assert {name: array.tobytes() for name, array in batch.snapshot().items()} == before


@pytest.mark.parametrize("channels", [1, 3])
def test_what_a_player_by_sight_sees_is_shown_beside_the_level(channels):
    batch = Batch("arena", 1, observation="pixels", pixels=32, channels=channels)
    viewer = Viewer(Playback(batch, brain_for(batch), seed=3), 400, ["senses"])
    for _ in range(30):
        viewer.playback.advance(FRAME)
    panel = pixels(viewer.frame())[:, 400:]
    seen = np.broadcast_to(batch.out.observation[0, 0], (32, 32, 3))
    assert any(shows(panel, seen, times) for times in range(4, 11))


def shows(panel, picture, times):
    """Whether the picture stands in the panel's column, so many times as large."""
    wanted = picture.repeat(times, 0).repeat(times, 1)
    side = len(wanted)
    rows = range(len(panel) - side + 1)
    return any(np.array_equal(panel[y : y + side, 18 : 18 + side], wanted) for y in rows)


def test_time_between_decisions_is_the_games_interval():
    playback = viewer_of(interval=0.05).playback
    for _ in range(60):
        playback.advance(FRAME)
    assert playback.decisions in (18, 19, 20)  # the level stands still for its first interval
    assert 0.0 <= playback.t <= 1.0


@pytest.mark.parametrize("speed", SPEEDS)
def test_speed_is_a_factor_on_time(speed):
    playback = viewer_of("idle", time_limit=10_000, foes="idle").playback
    playback.speed = speed
    for _ in range(240):
        playback.advance(FRAME)
    assert playback.decisions == pytest.approx(40 * speed, abs=2)


def test_a_stalled_window_does_not_race_afterwards():
    playback = viewer_of().playback
    playback.advance(60.0)
    assert playback.decisions <= 2


@pytest.mark.parametrize(("character", "overlay"), OVERLAYS.items())
def test_a_key_switches_its_overlay_and_the_picture_changes(character, overlay):
    viewer = viewer_of(shown=())
    viewer.playback.step()
    without = pixels(viewer.frame())
    posted(viewer, character)
    assert viewer.shown == {overlay}
    assert not np.array_equal(pixels(viewer.frame()), without)
    posted(viewer, character)
    assert viewer.shown == set()
    assert np.array_equal(pixels(viewer.frame()), without)


def test_keys_pause_step_change_speed_help_and_quit():
    viewer = viewer_of()
    playback = viewer.playback
    posted(viewer, " ")
    playback.advance(10.0)
    assert playback.paused and playback.decisions == 0
    posted(viewer, ".", ".")
    assert playback.paused and playback.decisions == 2 and playback.t == 1.0
    posted(viewer, " ")
    assert not playback.paused
    posted(viewer, "+", "=")
    assert playback.speed == 4.0
    posted(viewer, *"+++++")
    assert playback.speed == 8.0
    posted(viewer, *"-" * 20)
    assert playback.speed == 0.25
    posted(viewer, "h")
    assert not viewer.help
    posted(viewer, "j")
    assert viewer.is_open
    posted(viewer, "q")
    assert not viewer.is_open


@pytest.mark.parametrize("leave", ["\x1b", None])
def test_escape_and_the_windows_own_button_leave(leave):
    viewer = viewer_of()
    pygame = load_pygame()
    event = key(leave) if leave else pygame.event.Event(pygame.QUIT)
    viewer.handle([event])
    assert not viewer.is_open


def test_the_next_level_is_another_and_counts_nothing():
    viewer = viewer_of()
    walls = viewer.playback.batch.world.walls.copy()
    viewer.playback.step()
    posted(viewer, "n")
    assert not np.array_equal(viewer.playback.batch.world.walls, walls)
    assert viewer.canvas.scene.after.tick == 0
    assert viewer.playback.score.returns == []


def test_the_end_of_a_level_is_shown_counted_and_followed_by_the_next():
    viewer = viewer_of("idle", foes="idle", time_limit=3)
    playback = viewer.playback
    while not playback.outcome:
        playback.advance(FRAME)
    assert playback.outcome == "draw"
    assert (playback.score.draws, playback.score.wins, len(playback.score.returns)) == (1, 0, 1)
    assert viewer.canvas.scene.after.tick == 3
    for _ in range(round(LINGER * 60) - 2):
        playback.advance(FRAME)
    assert playback.outcome == "draw"
    for _ in range(12):
        playback.advance(FRAME)
    assert playback.outcome == "" and viewer.canvas.scene.after.tick < 3


def test_a_brains_values_are_those_of_what_it_acted_on():
    batch = Batch("arena", 1)
    brain = brain_for(batch)
    playback = Playback(batch, brain, seed=1)
    for _ in range(5):
        seen = batch.out.observation[0, 0].copy()
        playback.step()
        assert np.array_equal(playback.values, brain.values(seen))
        assert playback.action == int(np.argmax(playback.values))


def test_a_brain_that_steers_moves_and_is_drawn():
    batch = Batch("arena", 1)
    brain = brain_for(batch, CONTINUOUS_ACTIONS, "clip")
    viewer = Viewer(Playback(batch, brain, seed=1), SIZE)
    viewer.playback.step()
    assert np.array_equal(batch.controls[0, 0], viewer.playback.action)
    viewer.frame()


def test_a_bot_drives_the_agent_of_every_level():
    playback = viewer_of("coward").playback
    playback.next_level()
    assert playback.batch.world.bodies["driver"][0, 0] == 6


def test_actions_become_controls_by_name():
    names = ("attack", "turn_right", "left")
    assert control(0, names).tolist() == [0, 0, 0, 1]
    assert control(np.int64(1), names).tolist() == [0, 0, -1, 0]
    assert control(np.array([0.5, -1.0]), ("strafe", "forward")).tolist() == [-1, 0.5, 0, 0]


def test_ray_classes_are_read_from_the_schema():
    classes = ray_classes(SENSES)
    assert tuple(classes) == RAY_CLASSES
    assert classes["foe"][1] == (SENSES.index("ray.foe.15"), 15.0)


@pytest.mark.parametrize(
    ("player", "game", "line"),
    [
        ("nobody", "arena", "unknown player 'nobody'"),
        ("expert", "pointnavigation", "has no bots"),
        (3, "arena", "needs act"),
    ],
)
def test_a_player_that_cannot_play_is_refused_in_one_line(player, game, line):
    with pytest.raises(RlftError, match=line) as caught:
        Playback(Batch(game, 1), player)
    assert "\n" not in str(caught.value)


def test_a_brain_of_other_senses_is_refused():
    other = brain_for(Batch("pointnavigation", 1))
    with pytest.raises(RlftError, match="fit it to the game first"):
        Playback(Batch("arena", 1), other)


def test_an_unknown_overlay_and_a_batch_of_many_are_refused():
    with pytest.raises(RlftError, match="did you mean 'rays'"):
        viewer_of(shown=("ray",))
    with pytest.raises(RlftError, match="make it of 1"):
        Playback(Batch("arena", 2), "expert")


def test_watch_opens_a_window_and_leaves_when_told():
    pygame = load_pygame()

    @dataclasses.dataclass
    class Quitter:
        calls: int = 0

        def act(self, observation):
            self.calls += 1
            if self.calls == 3:
                pygame.event.post(key("q"))
            return 1

    playback = watch(Quitter(), Batch("arena", 1, interval=0.02))
    assert playback.decisions >= 3


def test_a_gif_has_its_frames_its_size_and_loops(tmp_path):
    path = record("expert", Batch("arena", 1), tmp_path / "a.gif", seconds=1.5, seed=3, size=360)
    with Image.open(path) as picture:
        assert picture.size == (360, 360)
        assert picture.n_frames == 30 - 2  # the first three are equal: a level begins at rest
        assert picture.info["loop"] == 0
        milliseconds = 0
        for k in range(picture.n_frames):
            picture.seek(k)
            milliseconds += picture.info["duration"]
    assert milliseconds == 1500
    assert path.stat().st_size < 300_000  # ten seconds stay under 2 MB
    assert [file.name for file in tmp_path.iterdir()] == ["a.gif"]


def test_a_recording_ends_after_the_last_episode(tmp_path):
    batch = Batch("arena", 1, foes="idle", time_limit=4)
    path = record("random", batch, tmp_path / "a.gif", episodes=2, size=64, panel=True)
    with Image.open(path) as picture:
        assert picture.size == (64 + 376, 64 + 84 + 34)
        milliseconds = 0
        for k in range(picture.n_frames):
            picture.seek(k)
            milliseconds += picture.info["duration"]
    assert milliseconds == pytest.approx(2 * (500 + 1000 * LINGER), abs=200)


def test_an_mp4_gets_even_frames_at_its_rate(tmp_path, monkeypatch):
    frames = []

    class Writer:
        def __enter__(self):
            return self

        def __exit__(self, *error):
            return None

        def append_data(self, frame):
            frames.append(frame)

    imageio, plugin = ModuleType("imageio.v2"), ModuleType("imageio_ffmpeg")
    imageio.get_writer = lambda path, fps, **settings: Writer()
    for name, module in (
        ("imageio", ModuleType("imageio")), ("imageio.v2", imageio), ("imageio_ffmpeg", plugin)
    ):  # fmt: skip
        monkeypatch.setitem(sys.modules, name, module)
    record("expert", Batch("arena", 1), tmp_path / "a.mp4", seconds=0.5, size=65)
    assert len(frames) == 30 and frames[0].shape == (64, 64, 3)


def test_an_mp4_without_imageio_names_the_extra(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    with pytest.raises(RlftError, match=r"rlft\[video\]") as caught:
        record("expert", Batch("arena", 1), tmp_path / "a.mp4", seconds=0.1, size=64)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "line"), [("missing/a.gif", "cannot write"), ("a.avi", ".gif or an .mp4")]
)
def test_a_path_that_cannot_be_written_is_one_line(tmp_path, name, line):
    with pytest.raises(RlftError, match=line) as caught:
        record("expert", Batch("arena", 1), tmp_path / name, seconds=0.1, size=64)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("given", [{"seconds": 0.0}, {"seconds": -1.0}, {"episodes": 0}])
def test_a_recording_of_nothing_is_refused(tmp_path, given):
    with pytest.raises(RlftError, match="record between"):
        record("expert", Batch("arena", 1), tmp_path / "a.gif", **given)
