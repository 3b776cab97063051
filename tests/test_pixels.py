"""Games by sight: what stands where in a picture, and that looking changes nothing."""

import math

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env as gymnasium_check
from stable_baselines3.common.env_checker import check_env as sb3_check

from rlft.envs import IDS, palette, parallel_env
from rlft.envs.batch import Batch
from rlft.envs.camera import observing
from rlft.envs.pixels import colours
from rlft.envs.world import BAD, GOOD, HAZARD, HEALTH, NONE, STEP_ONLY
from rlft.npc import RlftError, pixels

every_id = pytest.mark.parametrize("game", IDS)
FLOORS = {palette.FLOOR, palette.blend(palette.FLOOR, palette.GRID, 0.5)}
BLUE, RED = palette.TEAMS
SIDE, ACROSS = 64, 12.8  # five pixels a metre


class Place:
    """One level of 13 x 13 metres without inner walls, the body in its middle looking north."""

    def __init__(self, game="arena", x=6.48, y=6.52, angle=math.pi / 2, **given):
        rules = {"layout": "open", "size": 13, **given}
        self.batch = Batch(
            game, 1, observation="pixels", pixels=SIDE, across=ACROSS, foes="idle", **rules
        )
        self.batch.mode[:] = STEP_ONLY
        self.batch.restart([0])
        self.world = self.batch.world
        self.me = self.world.bodies[0, 0]
        self.me["x"], self.me["y"] = x, y
        self.me["cos"], self.me["sin"] = math.cos(angle), math.sin(angle)
        self.put(1, -50.0, -50.0)  # out of sight

    def put(self, body, x, y, **fields):
        for name, value in {"x": x, "y": y, **fields}.items():
            self.world.bodies[0, body][name] = value

    def picture(self):
        """Drawn as the world stands now, without a decision."""
        camera = observing(self.batch.game, "pixels", layout="open", across=ACROSS).camera
        camera.draw(self.world, self.batch.out.observation)
        return self.batch.out.observation[0, 0].copy()


def at(picture, forward, left):
    """The colour so many metres ahead of the body and to its left."""
    middle, scale = SIDE / 2, SIDE / ACROSS
    row, column = math.floor(middle - forward * scale), math.floor(middle - left * scale)
    return tuple(int(value) for value in picture[row, column])


@every_id
def test_a_picture_is_what_was_asked_for(game):
    env = gym.make(game, observation="pixels", pixels=48, channels=1)
    assert env.observation_space == gym.spaces.Box(0, 255, (48, 48, 1), np.uint8)
    assert env.unwrapped.batch.senses == pixels((48, 48, 1))
    picture = env.reset(seed=0)[0]
    assert env.observation_space.contains(picture) and len(np.unique(picture)) > 3
    many = gym.make_vec(game, num_envs=3, observation="pixels")
    assert many.observation_space.contains(many.reset(seed=0)[0])
    assert many.single_observation_space.shape == (64, 64, 3)


@every_id
def test_the_checkers_find_nothing_to_say(game, capsys):
    env = gym.make(game, observation="pixels")
    gymnasium_check(env.unwrapped, skip_render_check=True)
    sb3_check(env, warn=True)
    env.close()
    assert capsys.readouterr().out == ""


@every_id
def test_looking_changes_nothing_in_the_world_and_every_face_shows_the_same(game):
    seen = gym.make_vec(game, num_envs=3, observation="pixels", time_limit=25)
    sensed = gym.make_vec(game, num_envs=3, time_limit=25)
    single = gym.make(game, observation="pixels", time_limit=25)
    pictures, _ = seen.reset(seed=7)
    sensed.reset(seed=7)
    picture = single.reset(seed=8)[0]
    generator, ends = np.random.default_rng(0), 0
    for _ in range(60):
        assert picture.tobytes() == pictures[1].tobytes()
        actions = generator.integers(seen.single_action_space.n, size=3)
        pictures, *paid, infos = seen.step(actions)
        _, *owed, told = sensed.step(actions)
        for ours, theirs in zip(paid, owed, strict=True):
            assert ours.tobytes() == theirs.tobytes()
        for ours, theirs in zip(seen.batch.world, sensed.batch.world, strict=True):
            assert ours.tobytes() == theirs.tobytes()
        picture, _, *over, _ = single.step(actions[1])
        assert infos.get("_final_obs", np.zeros(3, bool)).tolist() == (
            told.get("_final_obs", np.zeros(3, bool)).tolist()
        )
        if any(over):
            ends += 1
            assert infos["final_obs"][1].tobytes() == picture.tobytes()
            assert infos["final_obs"][1].tobytes() != pictures[1].tobytes()
            assert infos["outcome"].tolist() == told["outcome"].tolist()
            picture = single.reset()[0]
    assert ends >= 2


def test_threads_masks_and_snapshots_draw_the_same():
    one = Batch("arena", 5, observation="pixels", time_limit=9)
    two = Batch("arena", 5, observation="pixels", time_limit=9, threads=2)
    for batch in (one, two):
        batch.restart(np.arange(5))
        batch.controls[:] = 0.7
        for _ in range(12):
            batch.advance()
    assert one.out.observation.tobytes() == two.out.observation.tobytes()
    before = one.out.observation.copy()
    kept = one.snapshot()
    mask = np.array([True, False, False, True, False])
    one.restart(mask=mask)
    changed = (one.out.observation != before).any(axis=(1, 2, 3, 4))
    assert changed.tolist() == mask.tolist()
    one.restore(kept)
    for batch in (one, two):
        batch.advance()
    assert one.out.observation.tobytes() == two.out.observation.tobytes()
    two.close()


def test_walls_stand_where_they_are_and_beyond_them_is_nothing():
    place = Place()
    place.world.walls[0, 10, 6] = 1  # four metres to the north: from 3.5 to 4.5 metres ahead
    picture = place.picture()
    for forward, left, wanted in ((4, 0, 1), (3.3, 0, 0), (4.7, 0, 0), (4, 0.7, 0), (4, -0.7, 0)):
        assert (at(picture, forward, left) == palette.WALL_EDGE) == bool(wanted), (forward, left)
        assert wanted or at(picture, forward, left) in FLOORS
    assert at(picture, 6.1, 2.0) == palette.WALL_EDGE  # the border
    assert at(Place(x=1.5).picture(), 0, 2.0) == palette.BACKDROP  # west of the border
    walls = (picture == palette.WALL_EDGE).all(axis=2).sum() / 5**2  # square metres
    above_the_bar = 12.8 * 12.4
    assert walls == pytest.approx(above_the_bar - 11**2 + 1, rel=0.02)


def test_a_wall_hides_nothing():
    place = Place()
    place.world.walls[0, 8, 6] = 1
    place.put(1, 6.5, 10.5)
    assert at(place.picture(), 4.0, 0.25) == RED


@pytest.mark.parametrize(
    ("team", "health", "taken", "wanted"),
    [(1, 1.0, 0.0, RED), (0, 1.0, 0.0, BLUE), (1, 1.0, 0.2, palette.WHITE),
     (1, 0.0, 0.0, palette.FALLEN), (1, 0.01, 0.0, palette.blend(palette.INK, RED, 0.35))],
)  # fmt: skip
def test_a_body_shows_its_side_and_how_it_is(team, health, taken, wanted):
    place = Place()
    place.put(1, 4.5, 9.5, team=team, health=health, taken=taken, cos=1.0, sin=0.0)
    picture = place.picture()
    assert at(picture, 3.0, 2.25) == wanted  # a little west of its middle, where no line is
    assert at(picture, 3.0, 2.8) in FLOORS and at(picture, 3.0, -2.0) in FLOORS


def test_the_line_of_a_body_is_its_heading_and_white_when_it_can_attack():
    place = Place()
    place.put(1, 6.5, 9.5, cos=-1.0, sin=0.0, weapon=0, cooldown=0.0)
    assert at(place.picture(), 3.0, 0.45) == palette.WHITE
    assert at(place.picture(), 3.0, -0.55) in FLOORS
    place.put(1, 6.5, 9.5, cooldown=0.4)
    assert at(place.picture(), 3.0, 0.45) == palette.INK
    place.put(1, 6.5, 9.5, weapon=2, cooldown=0.0)  # unarmed
    assert at(place.picture(), 3.0, 0.45) == palette.INK


def test_what_moves_leaves_a_trace_where_it_came_from():
    place = Place()
    place.put(1, 6.5, 9.5, cos=0.0, sin=1.0, speed_x=5.0, speed_y=0.0)  # 1.5 metres in 0.3 s
    dark = palette.blend(palette.INK, RED, 0.35)
    picture = place.picture()
    assert at(picture, 3.0, 1.3) == dark and at(picture, 3.0, 1.8) in FLOORS
    assert at(picture, 3.0, -1.0) in FLOORS
    place.put(1, 6.5, 9.5, speed_x=0.0)
    assert at(place.picture(), 3.0, 1.3) in FLOORS


@pytest.mark.parametrize(
    ("kind", "colour"),
    [(GOOD, palette.GOOD), (HEALTH, palette.HEALTH), (BAD, palette.BAD), (HAZARD, palette.HAZARD)],
)
def test_items_have_their_colours(kind, colour):
    place = Place(pickups=1)
    item = place.world.items[0, 0]
    item["x"], item["y"], item["kind"] = 8.5, 7.5, kind  # two metres east, one ahead
    assert at(place.picture(), 1.0, -2.0) == colour
    item["kind"] = NONE
    assert at(place.picture(), 1.0, -2.0) in FLOORS


def test_projectiles_are_white_with_a_trace_of_their_side():
    place = Place(weapon="ranged")
    shot = place.world.shots[0, 0]
    shot["x"], shot["y"], shot["speed_x"], shot["speed_y"] = 6.5, 9.5, 0.0, -5.0
    for owner, colour in ((1, RED), (0, BLUE)):
        shot["owner"] = owner
        picture = place.picture()
        assert at(picture, 3.0, 0.0) == palette.WHITE and at(picture, 4.3, 0.0) == colour
    shot["owner"] = -1
    assert at(place.picture(), 3.0, 0.0) in FLOORS


def test_a_goal_is_at_its_place_and_one_out_of_sight_at_the_edge_in_its_direction():
    batch = Batch("navigation", 1, observation="pixels", across=ACROSS, layout="open", size=31)
    batch.mode[:] = STEP_ONLY
    batch.restart([0])
    me = batch.world.bodies[0, 0]

    def seen(goal_x, known=1.0):
        me["x"], me["y"], me["cos"], me["sin"] = 15.5, 15.5, 0.0, 1.0
        me["goal_x"], me["goal_y"], me["goal_known"] = goal_x, 15.5, known
        batch.controls[:] = 0.0
        batch.advance()
        return batch.out.observation[0, 0]

    assert at(seen(12.5), 0.0, 2.7) == palette.GOAL and at(seen(12.5), 0.0, 3.0) == palette.WHITE
    assert at(seen(1.5), 0.0, 6.3) == palette.WHITE  # 14 metres away, beyond 6.4
    assert at(seen(12.5, 0.0), 0.0, 2.7) in FLOORS


def test_turning_the_body_turns_the_picture():
    north = Place()
    north.world.walls[0, 9, 3] = north.world.walls[0, 2, 8] = 1
    north.put(1, 8.7, 9.1, cos=0.6, sin=0.8, speed_x=1.0)
    west = Place(angle=math.pi)
    west.world.walls[:] = north.world.walls
    west.put(1, 8.7, 9.1, cos=0.6, sin=0.8, speed_x=1.0)
    upright, turned = (np.array(place.picture(), int) for place in (north, west))
    wanted = np.rot90(upright, -1)  # looking west, the north is to the right
    inside = np.s_[2:-2, 2:-2]  # the own bar stays below
    assert (turned[inside] == wanted[inside]).all(axis=2).mean() > 0.995
    assert (turned[inside] == upright[inside]).all(axis=2).mean() < 0.9


def test_north_up_does_not_turn():
    given = {"observation": "pixels", "north_up": True, "layout": "open"}
    pictures = []
    for turn in (1.0, -1.0):
        batch = Batch("navigation", 1, **given)
        batch.restart([3])
        batch.controls[0, 0, 2] = turn
        for _ in range(4):
            batch.advance()
        picture = batch.out.observation[0, 0].astype(int)
        picture[26:38, 26:38] = 0  # the body, which does turn
        pictures.append(picture)
    assert np.array_equal(*pictures)


def test_the_bar_is_the_own_health_and_the_dead_see_black():
    place = Place()
    place.me["health"] = 0.5
    lowest = place.picture()[-1]
    assert (lowest[:32] == palette.FULL).all() and (lowest[32:] == palette.INK).all()
    place.me["health"] = 0.0
    assert not place.picture().any()


def test_one_channel_tells_apart_what_three_do():
    grey, colour = colours(1), colours(3)
    assert grey.shape == (len(colour), 1)
    shades = {}
    for brightness, rgb in zip(grey[:, 0].tolist(), colour.tolist(), strict=True):
        shades.setdefault(brightness, set()).add(tuple(rgb))
    assert all(len(found) == 1 for found in shades.values())


def test_each_side_of_a_fight_sees_itself_as_its_own():
    env = parallel_env("rlft/Arena-v0", observation="pixels", layout="open")
    seen = env.reset(seed=1)[0]
    for name, picture in seen.items():
        assert env.observation_space(name).contains(picture)
        assert tuple(picture[33, 32].tolist()) == BLUE, name


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"observation": "pixel"}, "unknown observation 'pixel'.*did you mean 'pixels'"),
        ({"across": 5}, "across=5 is of pictures: add observation=pixels"),
        ({"observation": "pixels", "pixels": 8}, "pixels=8 should be between 16 and 128"),
        ({"observation": "pixels", "pixels": 64.5}, "pixels=64.5 should be a whole number"),
        ({"observation": "pixels", "channels": 2}, "channels=2 should be 1 or 3"),
        ({"observation": "pixels", "across": "wide"}, "across='wide' should be a number"),
        ({"observation": "pixels", "foe_skil": 1}, "unknown rule of Arena 'foe_skil'"),
    ],
)
@pytest.mark.parametrize("face", [gym.make, gym.make_vec, parallel_env])
def test_a_bad_option_is_one_line_that_says_what_would_be_right(face, given, message):
    with pytest.raises(RlftError, match=message) as error:
        face("rlft/Arena-v0", **given)
    assert "\n" not in str(error.value)
