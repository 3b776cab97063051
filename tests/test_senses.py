"""`rlft.senses` against the kernel's senses, in worlds of several games, and in a game's units."""

import math
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from test_sensing import CROWD, WIDE, play

import rlft
from rlft.envs.batch import Batch
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.world import BAD, GOOD, HAZARD, HEALTH, RANGED
from rlft.lab.benchmarks import senses_bench
from rlft.npc import RlftError
from rlft.npc.senses import NAMES, Bodies, Body, LastSeen, Senses

FIGHTER = Path(__file__).parents[1] / "pretrained" / "fighter.npc"
NUDGE = 1e-7  # metres and radians: what this changes much is near a tangent, an edge or a tie
SIDES = {  # x, y, width, height around a room of 10 by 10
    "south": (-5.1, -5.1, 10.2, 0.1), "north": (-5.1, 5, 10.2, 0.1),
    "west": (-5.1, -5.1, 0.1, 10.2), "east": (5, -5.1, 0.1, 10.2),
}  # fmt: skip


def xy(records):
    return np.stack([records["x"], records["y"]], 1)


class Read:
    """A level of one of our games as a developer would have it, in metres or in other units."""

    def __init__(self, batch, n, scale=1.0, y_down=False):
        self.world, self.rules, self.n = batch.world, batch.rules, n
        self.scale, self.sign = scale, -1.0 if y_down else 1.0
        self.body = batch.rules.body
        told = {f.name: getattr(self.body, f.name, ITEM_RADIUS) for f in fields(Body)}
        self.eyes = Senses(Body(**told), scale=scale, y_down=y_down)

    def vectors(self, pairs):
        return pairs * self.scale * (1.0, self.sign)

    def places(self, records):
        return self.vectors(xy(records))

    def moving(self, records):
        speed = np.stack([records["speed_x"], records["speed_y"]], 1)
        return {"position": self.places(records), "velocity": self.vectors(speed)}

    def bodies(self, records, nudge=0.0):
        whole = np.where(records["weapon"] == RANGED, self.body.shot_cooldown, self.body.cooldown)
        told = self.moving(records)
        told["position"] = told["position"] + self.scale * np.array([nudge, nudge / 3])
        return Bodies(
            **told,
            heading=self.sign * (np.arctan2(records["sin"], records["cos"]) + nudge),
            turning=self.sign * records["turning"],
            health=records["health"],
            cooldown=np.minimum(records["cooldown"] / whole, 1.0),
        )

    def grid(self):
        """The cells, and where the first begins: above on a screen, below elsewhere."""
        walls = self.world.walls[self.n]
        if self.sign > 0.0:
            return {"grid": walls, "cell": self.scale}
        return {"grid": walls[::-1], "cell": self.scale, "origin": (0, -len(walls) * self.scale)}

    def rows(self, team, walls, nudge=0.0, target=None):
        """What the bodies of one team sense."""
        world, n = self.world, self.n
        bodies, items, shots = world.bodies[n], world.items[n], world.shots[n]
        ours = bodies["team"] == team
        flying = shots[(shots["owner"] >= 0) & (bodies["team"][shots["owner"]] != team)]
        goals = np.stack([bodies["goal_x"], bodies["goal_y"]], 1)
        goals[bodies["goal_known"] == 0.0] = np.nan
        return self.eyes(
            self.bodies(bodies[ours], nudge),
            walls=walls,
            foes=self.bodies(bodies[~ours]),
            friends=self.bodies(bodies[ours], nudge),
            good=self.places(items[np.isin(items["kind"], (GOOD, HEALTH))]),
            hazards=self.places(items[np.isin(items["kind"], (BAD, HAZARD))]),
            shots=Bodies(**self.moving(flying)),
            target=self.vectors(goals[ours]) if target is None else target,
            time_left=1.0 - world.state["tick"][n, 0] / self.rules.time_limit,
        )


def worst(found, expected, sure):
    """The name that differs most, and by how much."""
    off = np.where(sure, np.abs(found - expected), 0.0).max(0)
    return f"{NAMES[off.argmax()]} is off by {off.max():.3g}"


def compare(batch, scale=1.0, y_down=False):
    """How often each name was compared with something; fails where a number differs by 1e-5."""
    compared, unsure = np.zeros(len(NAMES), int), 0
    for n in range(batch.copies):
        level = Read(batch, n, scale, y_down)
        walls = level.eyes.walls(**level.grid())
        for team in (0, 1):
            expected = batch.out.observation[n][batch.world.bodies[n]["team"] == team]
            if not len(expected):
                continue
            found = level.rows(team, walls)
            nudged = [level.rows(team, walls, nudge) for nudge in (-NUDGE, NUDGE)]
            sure = np.ptp([found, *nudged], axis=0) < 1e-5
            assert (np.abs(found - expected) < 1e-5)[sure].all(), (
                f"copy {n}, team {team}: {worst(found, expected, sure)}"
            )
            compared += (sure & (expected != 0.0)).sum(0)
            unsure += (~sure).sum()
    assert unsure < 1e-4 * len(NAMES) * batch.copies * batch.capacity.bodies
    return compared


@pytest.mark.parametrize(
    ("game", "decisions", "rules"),
    [
        ("arena", 0, {**CROWD, "layout": "rooms"}),
        ("arena", 20, {**CROWD, "layout": "pillars", **WIDE}),
        ("arena", 25, {**CROWD, "layout": "caves", "size": 17}),
        ("arena", 60, {**CROWD, "layout": "maze", "speed": 4}),
        ("gather", 10, {"layout": "caves", "bad_speed": 1.0}),
        ("spar", 30, {"layout": "maze"}),
    ],
)
def test_every_number_is_the_kernels(game, decisions, rules):
    batch = play(game, 100, decisions, 11, **rules)
    compared = compare(batch)
    if decisions == 20:  # crowded and shooting: every name has been compared with something
        assert compared.all(), [n for n, c in zip(NAMES, compared, strict=True) if not c]
    assert compared.sum() > 15 * batch.copies * batch.capacity.bodies


@pytest.mark.parametrize("y_down", [False, True])
def test_a_game_in_pixels_senses_the_same_also_where_y_goes_down(y_down):
    batch = play("arena", 40, 20, 3, **CROWD, layout="caves")
    assert compare(batch, scale=37.5, y_down=y_down).sum() > 15 * 240


def test_cells_may_be_rectangles_or_segments_as_well():
    batch = play("arena", 20, 15, 5, **CROWD, layout="pillars")
    for n in range(batch.copies):
        level = Read(batch, n)
        cells = np.argwhere(batch.world.walls[n])[:, ::-1]
        boxes = np.concatenate([cells, np.ones_like(cells)], 1)
        x, y = cells.T
        ends = [
            (x, y, x + 1, y),
            (x, y, x, y + 1),
            (x + 1, y, x + 1, y + 1),
            (x, y + 1, x + 1, y + 1),
        ]
        lines = np.concatenate([np.stack(end, 1) for end in ends])
        expected = level.rows(0, level.eyes.walls(**level.grid()))
        for walls in ({"rectangles": boxes}, {"segments": lines}):
            found = level.rows(0, level.eyes.walls(**walls))
            assert (np.abs(found - expected) > 1e-5).mean() < 1e-3, worst(found, expected, True)


def test_where_a_foe_was_last_seen_is_what_the_arena_remembers():
    batch = Batch("arena", 8, agents=None, layout="rooms", team_size=2)
    batch.restart(np.arange(8))
    levels = [Read(batch, n) for n in range(8)]
    walls = [level.eyes.walls(**level.grid()) for level in levels]
    memory = [LastSeen(2) for _ in levels]
    remembered = 0
    random = np.random.default_rng(0)
    for _ in range(60):
        ended = batch.out.terminated | batch.out.truncated
        for n, level in enumerate(levels):
            if ended[n]:  # a new level
                walls[n], memory[n] = level.eyes.walls(**level.grid()), LastSeen(2)
            rows, expected = level.rows(0, walls[n], target=memory[n]), batch.out.observation[n, :2]
            at = NAMES.index("target.forward")
            np.testing.assert_allclose(rows[:, at : at + 4], expected[:, at : at + 4], atol=1e-5)
            unseen = expected[:, NAMES.index("foe.visible")] == 0.0
            remembered += (unseen & (expected[:, NAMES.index("target.known")] == 1.0)).sum()
        batch.controls[:] = random.uniform(-1.0, 1.0, batch.controls.shape)
        batch.advance()
    assert remembered > 50  # out of sight, not out of mind
    memory[0].forget(1)
    assert np.isnan(memory[0].position[1]).all()


def named(row):
    return dict(zip(NAMES, row.tolist(), strict=True))


def test_left_is_the_left_that_a_player_sees():
    screen = named(Senses(scale=50, y_down=True)((0, 0), foes=(100, 100))[0])
    assert screen["foe.forward"] == pytest.approx(2 / (2 + math.sqrt(8)))
    assert screen["foe.left"] == -screen["foe.forward"]  # below on the screen is to its right
    assert screen["ray.foe.315"] > 0.0 == screen["ray.foe.45"]
    upright = named(Senses()((0, 0), foes=(2, 2))[0])
    assert upright["foe.left"] == upright["foe.forward"] > 0.0
    looking_up = Bodies((0, 0), heading=-math.pi / 2, turning=-1.75)  # anti-clockwise as seen
    turning = named(Senses(scale=50, y_down=True)(looking_up, foes=(0, -100))[0])
    assert turning["foe.forward"] == pytest.approx(0.5) and abs(turning["foe.left"]) < 1e-6
    assert turning["self.turning"] == 0.5


def test_distances_by_hand():
    eyes = Senses(Body(radius=0.5, ray_range=10.0))
    room = eyes.walls(
        rectangles=list(SIDES.values()), circles=[(0, 4, 1)], segments=[(-3, 0.2, -3, -9)]
    )
    seen = named(eyes((0, 0), walls=room, good=(2, 0), hazards=(0, 4.9))[0])
    assert seen["ray.wall.0"] == pytest.approx(1 - 4.5 / 10)  # the east wall
    assert seen["ray.wall.90"] == pytest.approx(1 - 2.5 / 10)  # the pillar
    assert seen["ray.wall.180"] == pytest.approx(1 - 2.5 / 10)  # the segment
    assert seen["ray.wall.270"] == pytest.approx(1 - 4.5 / 10)
    assert seen["ray.wall.45"] == pytest.approx(1 - (5 * math.sqrt(2) - 0.5) / 10)
    assert seen["ray.wall.165"] == pytest.approx(1 - (5 / math.cos(math.radians(15)) - 0.5) / 10)
    assert seen["ray.good.0"] == pytest.approx(1 - (2 - 0.25 - 0.5) / 10)
    assert seen["ray.hazard.90"] == 0.0  # behind the pillar
    assert sum(value > 0.0 for name, value in seen.items() if "ray.wall" not in name) == 2  # health


def test_what_a_wall_hides_has_no_place_among_the_nearest():
    eyes = Senses()
    walls = eyes.walls(segments=[(1, -1, 1, 1)])
    foes = Bodies([(2, 0), (-3, 0)], velocity=[(0, 0), (0, 1.5)], health=[1, 0.25])
    seen = named(eyes((0, 0), walls=walls, foes=foes)[0])
    assert seen["foe.forward"] == pytest.approx(-0.6) and seen["foe.health"] == 0.25
    assert seen["foe.velocity_left"] == 0.5
    assert seen["foe.facing_cos"] == seen["foe.facing_sin"] == 0.0  # not told
    assert named(eyes((0, 0), walls=walls, foes=(2, 0))[0])["foe.visible"] == 0.0


def test_a_squad_may_be_its_own_friends():
    squad = Bodies([(0, 0), (1, 0), (5, 0)], heading=[0, math.pi, 0])
    rows = Senses()(squad, friends=squad)
    forward = rows[:, NAMES.index("friend.forward")]
    np.testing.assert_allclose(forward, [1 / 3, 1 / 3, -4 / 6], atol=1e-6)
    assert rows[0, NAMES.index("friend.facing_cos")] == pytest.approx(1.0)
    one_by_one = [Senses()(Bodies(p, heading=h), friends=squad)[0]
                  for p, h in zip(squad.position, squad.heading, strict=True)]  # fmt: skip
    np.testing.assert_array_equal(rows, one_by_one)


def test_many_npcs_sense_what_each_would_alone():
    random = np.random.default_rng(0)
    eyes = Senses()
    walls = eyes.walls(grid=random.random((20, 20)) < 0.2)
    squad = Bodies(random.uniform(0, 20, (300, 2)), heading=random.uniform(0, 6, 300))
    foes = Bodies(random.uniform(0, 20, (30, 2)))
    rows = eyes(squad, walls=walls, foes=foes, friends=squad, target=(10, 10))
    for i in (0, 1, 150, 299):
        alone = Bodies(squad.position[i], heading=squad.heading[i])
        expected = eyes(alone, walls=walls, foes=foes, friends=squad, target=(10, 10))[0]
        np.testing.assert_allclose(rows[i], expected, atol=1e-6)


def test_the_dead_neither_sense_nor_are_sensed():
    npcs = Bodies([(0, 0), (1, 0)], health=[0, 1])
    rows = Senses()(npcs, foes=Bodies([(2, 0), (3, 0)], health=[0, 0.5]), friends=npcs)
    assert not rows[0].any()
    seen = named(rows[1])
    assert seen["foe.health"] == 0.5 and seen["friend.visible"] == 0.0
    assert not Senses()(Bodies((0, 0), health=0)).any()


def test_fights_within_the_same_walls_are_sensed_for_at_once():
    random = np.random.default_rng(0)
    eyes = Senses()
    walls = eyes.walls(rectangles=[(-1, 2, 2, 1)], circles=[(4, 0, 0.5)])
    fights = [random.uniform(-5, 5, (6, 2)) for _ in range(5)]  # two NPCs and four foes each
    last = [LastSeen(2) for _ in fights]
    alone = [
        eyes(at[:2], walls=walls, foes=at[2:], friends=at[:2], target=seen)
        for at, seen in zip(fights, last, strict=True)
    ]
    scene = np.arange(len(fights))
    npcs = Bodies(np.concatenate([at[:2] for at in fights]), scene=scene.repeat(2))
    foes = Bodies(np.concatenate([at[2:] for at in fights]), scene=scene.repeat(4))
    together = LastSeen(len(fights) * 2)
    rows = eyes(npcs, walls=walls, foes=foes, friends=npcs, target=together)
    np.testing.assert_array_equal(rows, np.concatenate(alone))
    np.testing.assert_array_equal(together.position, np.concatenate([s.position for s in last]))
    assert (rows[:, NAMES.index("foe.visible")] == 1.0).any()


def test_what_is_left_out_reads_zero():
    seen = named(Senses()((3, 4))[0])
    assert {name for name, value in seen.items() if value} == {"self.health"}
    assert Senses()([]).shape == (0, 178)
    assert not Senses()((0, 0), foes=[], walls=Senses().walls())[0, :144].any()


def test_outside_of_a_grid_there_is_nothing():
    eyes = Senses()
    walls = eyes.walls(grid=np.ones((2, 2), bool), cell=0.5, origin=(4, -0.5))
    seen = named(eyes([(0, 0)], walls=walls)[0])
    assert seen["ray.wall.0"] == pytest.approx(1 - 3.65 / 10)
    assert sum(value > 0.0 for name, value in seen.items() if "ray.wall" in name) == 1
    back = named(eyes([(9, 0.2)], walls=walls)[0])
    assert back["ray.wall.180"] == pytest.approx(1 - 3.65 / 10)


def test_rooms_of_a_thousand_cells_are_no_farther_than_they_are():
    eyes = Senses(Body(ray_range=50.0))
    grid = np.zeros((3, 1000), bool)
    grid[1, 740] = True
    seen = named(eyes((700.0, 1.5), walls=eyes.walls(grid=grid))[0])
    assert seen["ray.wall.0"] == pytest.approx(1 - (40 - 0.35) / 50)


def test_a_brain_says_of_what_body_it_is():
    fighter = rlft.load(FIGHTER)
    assert Body.of(fighter) == Body()
    faster = fighter.with_record(body={"speed": 4.5, "ray_range": 6, "wings": 2})
    assert Body.of(faster) == Body(speed=4.5, ray_range=6)
    assert Body.of(fighter.with_record(body=None)) == Body()
    with pytest.raises(RlftError, match="speed='fast' should be a number above 0"):
        Body.of(fighter.with_record(body={"speed": "fast"}))


EYES = Senses()
NAN = float("nan")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: EYES([1, 2, 3]), r"npcs: positions of shape \(3,\) should be \(m, 2\)"),
        (lambda: EYES((0, 0), foes=[[1, 2, 3]]), r"foes: positions of shape \(1, 3\)"),
        (lambda: EYES((0, 0), foes="knight"), "foes: position should be an array of numbers"),
        (lambda: EYES((NAN, 0)), "npcs: position of body 0 is not finite"),
        (
            lambda: EYES([(0, 0)] * 2, shots=Bodies([(1, 1)] * 2, velocity=[(0, 0), (0, NAN)])),
            "shots: velocity of body 1 is not finite",
        ),
        (
            lambda: EYES(Bodies([(0, 0)] * 2, health=[1, 2, 3])),
            r"npcs: health \(3,\) should be \(2,\)",
        ),
        (
            lambda: EYES((0, 0), foes=Bodies([(0, 0)] * 3, velocity=[1, 2, 3])),
            r"foes: velocity \(3,\) should be \(3, 2\)",
        ),
        (lambda: EYES((0, 0), target=[(1, 2)] * 3), r"target: \(3, 2\) should be .* \(1, 2\)"),
        (lambda: EYES((0, 0), target=LastSeen(4)), r"target: \(4, 2\)"),
        (lambda: EYES((0, 0), target=(math.inf, 0)), "target: a position is infinite"),
        (lambda: EYES((0, 0), time_left=[1, 1]), "time_left should be a share from 0 to 1"),
        (lambda: EYES((0, 0), walls=[(0, 0, 9, 9)]), "walls should be what Senses.walls"),
        (lambda: EYES.walls(grid=[1, 0]), r"walls: a grid int64 \(2,\) should be"),
        (lambda: EYES.walls(grid=[[0.5]]), r"walls: a grid float64 \(1, 1\) should be whole"),
        (lambda: EYES.walls(grid=[[1]], cell=0), "cell=0 should be a number above 0"),
        (lambda: EYES.walls(grid=[[1]], origin=3), "walls: origin 3 should be x, y"),
        (lambda: EYES.walls(rectangles=[(0, 0, 1)]), r"walls: rectangles \(1, 3\) .* \(m, 4\)"),
        (lambda: EYES.walls(circles=[(0, 0, NAN)]), r"walls: circles \(1, 3\) should be finite"),
        (lambda: Senses(scale=0), "scale=0 should be a number above 0"),
        (lambda: Body(radius=-1), "radius=-1 should be a number above 0"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(wrong, said):
    with pytest.raises(RlftError, match=said) as raised:
        wrong()
    assert "\n" not in str(raised.value)


def test_the_public_name_leads_here():
    assert rlft.senses.Senses is Senses
    assert rlft.senses.LOW.shape == rlft.senses.HIGH.shape == (178,)
    assert "senses" in dir(rlft)


def test_the_bench_tells_what_a_head_takes():
    found = senses_bench.senses(squads=(1, 3), calls=5)
    for walls in ("grid", "rectangles"):
        for taken in found["microseconds_a_head"][walls].values():
            assert 0.0 < taken["least"] <= taken["median"]
    assert (found["rays"], found["things"]) == (24, 50)
