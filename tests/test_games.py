"""One step of each game worked out by hand, how games end, and what blows and shots do.

The numbers that may be tuned are pinned here. With this body a step forward from rest covers
0.12 m: 0.1 s / 0.25 s of 3 m/s for 0.1 s.
"""

import numpy as np
import pytest

from rlft.envs import IDS
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.games import find
from rlft.envs.world import BAD, DRAW, GOOD, HAZARD, HEALTH, LOSS, OUTCOMES, STEP_ONLY, WIN

FORWARD, LEFT = (1, 0, 0, 0), (0, 1, 0, 0)
STAND, ATTACK = (0, 0, 0, 0), (0, 0, 0, 1)
IDLE = {"idle": 1.0}
EAST, WEST = 1.0, -1.0
BODY = {
    "radius": 0.35, "speed": 3, "response": 0.25, "turn_rate": 3.5, "interval": 0.1,
    "reach": 1.1, "arc": 55, "damage": 0.2, "cooldown": 0.8, "knockback": 5, "stagger": 0.4,
    "shot_speed": 7, "shot_range": 9, "shot_damage": 0.12, "shot_cooldown": 1.3,
    "shot_radius": 0.12,
}  # fmt: skip
PAY = {
    "hit_reward": 0.3, "hit_cost": 0.2, "step_cost": 0.002, "alive_reward": 0.01,
    "progress_reward": 0.1, "hazard_cost": 0.3,
}  # fmt: skip


class Scene:
    """One level without walls inside, in which a test puts things where it wants them."""

    def __init__(self, game, agents=1, **rules):
        if game != "pointnavigation":
            pay = {k: v for k, v in PAY.items() if k in find(game).rules_type._fields}
            rules = {"layout": "open", "size": 11, **BODY, **pay, **rules}
        self.batch = Batch(game, 1, agents=agents, **rules)
        self.batch.restart([0])
        self.batch.mode[:] = STEP_ONLY
        world = self.batch.world
        self.bodies, self.items, self.shots = world.bodies[0], world.items[0], world.shots[0]

    def put(self, b, x, y, heading=EAST, **fields):
        body = self.bodies[b]
        body["x"], body["y"], body["cos"], body["sin"] = x, y, heading, 0.0
        body["speed_x"] = body["speed_y"] = 0.0
        for name, value in fields.items():
            body[name] = value
        return body

    def step(self, *controls):
        """Advance; the reward of the first body."""
        self.batch.controls[0] = controls
        self.batch.advance()
        return float(self.batch.out.reward[0, 0])

    @property
    def rewards(self):
        return self.batch.out.reward[0].tolist()

    @property
    def end(self):
        """terminated, truncated, outcome"""
        out = self.batch.out
        return bool(out.terminated[0]), bool(out.truncated[0]), OUTCOMES[out.outcome[0]]


def duel(game="arena", apart=1.2, **rules):
    """Two bodies face each other, both driven from outside."""
    scene = Scene(game, agents=2, **rules)
    scene.put(0, 4.0, 5.5, EAST)
    scene.put(1, 4.0 + apart, 5.5, WEST, health=1.0)
    return scene


near = pytest.approx


def test_point_navigation_moves_by_the_largest_step_and_pays_the_distance_left():
    scene = Scene("pointnavigation")
    me = scene.put(0, 0.0, 0.0)
    assert scene.step((1, -0.5, 0, 0)) == near(-np.hypot(0.4, 0.55))
    assert (me["x"], me["y"]) == near((0.1, -0.05))
    assert scene.end == (False, False, "running")


def test_point_navigation_ends_at_the_goal_and_nowhere_beyond_the_edge():
    scene = Scene("pointnavigation", goal_x=1.95, goal_y=-2)
    me = scene.put(0, 1.95, -1.95)
    assert scene.step((1, -1, 0, 0)) == near(-0.05)
    assert (me["x"], me["y"]) == (2.0, -2.0)
    assert scene.end == (True, False, "win")


def test_navigation_pays_for_the_metres_gained():
    scene = Scene("navigation")
    me = scene.put(0, 3.0, 5.5, goal_x=7.0, goal_y=5.5)
    assert scene.step(FORWARD) == near(0.1 * 0.12 - 0.002)
    assert me["x"] == near(3.12)
    assert scene.step(STAND) == near(0.1 * 0.072 - 0.002)  # carried on by its speed
    assert scene.end == (False, False, "running")


def test_navigation_pays_one_on_arrival():
    scene = Scene("navigation")
    scene.put(0, 6.45, 5.5, goal_x=7.0, goal_y=5.5)
    assert scene.step(FORWARD) == near(1.0 + 0.1 * 0.12 - 0.002)
    assert scene.end == (True, False, "win")


def test_navigation_charges_for_a_hazard():
    scene = Scene("navigation", hazards=1)
    scene.put(0, 3.0, 5.5, goal_x=7.0, goal_y=5.5)
    scene.items["x"], scene.items["y"], scene.items["kind"] = 3.5, 5.5, BAD
    scene.items["speed_x"] = scene.items["speed_y"] = 0.0
    assert scene.step(STAND) == near(-0.3 - 0.002)
    assert np.hypot(scene.items["x"][0] - 3.0, scene.items["y"][0] - 5.5) >= 3.0


def test_a_turn_is_counter_clockwise_and_forward_follows_it():
    scene = Scene("navigation")
    me = scene.put(0, 3.0, 5.5, goal_x=9.0, goal_y=9.0)
    scene.step((1, 0, 1, 0))
    assert (me["cos"], me["sin"]) == near((np.cos(0.35), np.sin(0.35)))
    assert (me["x"] - 3.0, me["y"] - 5.5) == near((0.12 * np.cos(0.35), 0.12 * np.sin(0.35)))


def test_a_step_aside_goes_to_the_left():
    scene = Scene("navigation")
    me = scene.put(0, 3.0, 5.5, heading=WEST, goal_x=9.0, goal_y=9.0)
    scene.step(LEFT)
    assert (me["x"], me["y"]) == near((3.0, 5.5 - 0.12))


def test_a_blow_in_the_arena_hurts_throws_back_and_staggers():
    scene = duel()
    me, foe = scene.bodies
    assert scene.step(ATTACK, STAND) == near(0.3 - 0.002)
    assert scene.rewards[1] == near(-0.2 - 0.002)
    assert (foe["health"], me["health"]) == near((0.8, 1.0))
    assert (me["cooldown"], foe["cooldown"]) == near((0.8, 0.4))
    assert (foe["speed_x"], foe["speed_y"]) == near((5.0, 0.0))
    assert scene.step(STAND, STAND) == near(-0.002)
    assert foe["x"] == near(5.2 + 0.3)  # 5 m/s less two fifths, for 0.1 s
    assert scene.end == (False, False, "running")


def test_who_is_staggered_cannot_strike_and_who_struck_must_wait():
    scene = duel(knockback=0)
    scene.step(ATTACK, STAND)
    healths = []
    for _ in range(9):
        scene.step(ATTACK, ATTACK)
        healths.append(scene.bodies["health"].round(6).tolist())
    # The foe, staggered for 0.4 s, answers in the fourth; that staggers nobody who waits longer.
    assert healths[2] == [1.0, 0.8]
    assert healths[3] == [0.8, 0.8]
    assert healths[6] == [0.8, 0.8]
    assert healths[7] == [0.8, 0.6]  # 0.8 s after the first


@pytest.mark.parametrize(
    ("apart", "heading", "lands"),
    [(1.44, EAST, True), (1.46, EAST, False), (1.2, WEST, False)],
)
def test_a_blow_lands_in_reach_and_in_the_arc(apart, heading, lands):
    scene = duel(apart=apart)
    scene.put(0, 4.0, 5.5, heading)
    scene.step(ATTACK, STAND)
    assert (scene.bodies["health"][1] < 1.0) == lands
    assert scene.bodies["cooldown"][0] == near(0.8)  # a blow at the air costs as much


@pytest.mark.parametrize(("degrees", "lands"), [(54, True), (56, False), (-54, True), (-56, False)])
def test_the_arc_is_as_wide_as_the_rules_say(degrees, lands):
    scene = duel()
    angle = np.radians(degrees)
    scene.put(1, 4.0 + 1.2 * np.cos(angle), 5.5 + 1.2 * np.sin(angle), WEST)
    scene.step(ATTACK, STAND)
    assert (scene.bodies["health"][1] < 1.0) == lands


def test_a_wall_stops_blows_and_shots():
    for weapon in (0, 1):
        scene = duel(reach=2)
        scene.batch.world.walls[0, 5, 5] = 1
        scene.put(0, 4.64, 5.5, EAST, weapon=weapon)
        scene.put(1, 6.36, 5.5, WEST)
        for _ in range(8):
            scene.step(ATTACK, ATTACK)
        assert scene.bodies["health"].tolist() == [1.0, 1.0]


def test_simultaneous_blows_both_land():
    scene = duel()
    assert scene.step(ATTACK, ATTACK) == near(0.3 - 0.2 - 0.002)
    assert scene.bodies["health"].tolist() == near([0.8, 0.8])
    scene = duel()
    scene.bodies["health"] = 0.2
    assert scene.step(ATTACK, ATTACK) == near(0.3 - 0.2 - 0.002)
    assert scene.bodies["health"].tolist() == [0.0, 0.0]
    assert scene.end == (True, False, "draw")


def test_the_last_blow_wins_the_arena():
    scene = duel()
    scene.put(1, 5.2, 5.5, WEST, health=0.2)
    assert scene.step(ATTACK, STAND) == near(0.3 - 0.002 + 1.0)
    assert scene.rewards[1] == near(-0.2 - 0.002 - 1.0)
    assert scene.end == (True, False, "win")


def test_five_blows_kill_whatever_the_rounding():
    scene = duel(knockback=0)
    blows = 0
    while not scene.end[0]:
        scene.step(ATTACK, STAND)
        blows += scene.bodies["dealt"][0] > 0.0
    assert blows == 5


@pytest.mark.parametrize(
    ("ours", "theirs", "outcome"), [(0.9, 0.8, WIN), (0.2, 0.3, LOSS), (0.5, 0.5, DRAW)]
)
def test_at_the_time_limit_the_healthier_side_wins_the_arena(ours, theirs, outcome):
    scene = duel(apart=4.0, time_limit=2)
    scene.bodies["health"] = ours, theirs
    scene.step(STAND, STAND)
    assert scene.end == (False, False, "running")
    assert scene.step(STAND, STAND) == near(-0.002)  # only a beaten foe pays
    assert scene.end == (False, True, OUTCOMES[outcome])


def test_health_heals_and_a_hazard_hurts():
    scene = Scene("arena", foes=IDLE, pickups=1, hazards=1)
    me = scene.put(0, 3.0, 3.0, health=0.5)
    scene.put(1, 9.0, 9.0)
    assert scene.items["kind"].tolist() == [HEALTH, HAZARD]
    scene.items["speed_x"] = scene.items["speed_y"] = 0.0
    scene.items["x"], scene.items["y"] = (3.5, 9.0), (3.0, 3.0)
    assert scene.step(STAND) == near(-0.002)
    assert me["health"] == near(0.85)
    scene.items["x"], scene.items["y"] = (9.0, 3.5), (3.0, 3.0)
    assert scene.step(STAND) == near(-0.2 * 0.5 - 0.002)  # half a blow
    assert me["health"] == near(0.75)


def test_gather_pays_for_good_items_and_charges_for_bad_ones():
    scene = Scene("gather", good=1, bad=1)
    me = scene.put(0, 3.0, 5.5)
    assert scene.items["kind"].tolist() == [GOOD, BAD]
    scene.items["x"], scene.items["y"] = (3.7, 9.0), (5.5, 9.0)
    assert scene.step(FORWARD) == near(1.0 - 0.002)  # 0.58 m, 0.6 m touch
    assert np.hypot(scene.items["x"][0] - me["x"], scene.items["y"][0] - me["y"]) >= 3.0
    scene.items["x"], scene.items["y"] = (9.0, 3.5), (9.0, 5.5)
    assert scene.step(STAND) == near(-1.0 - 0.002)
    assert scene.end == (False, False, "running")
    assert (me["goal_x"], me["goal_y"], me["goal_known"]) == (9.0, 9.0, 1.0)


def test_evade_pays_for_living_and_charges_for_blows():
    scene = duel("evade")
    scene.put(0, 4.0, 5.5, EAST)
    assert scene.step(ATTACK, STAND) == near(0.01)  # the learner is unarmed
    assert scene.bodies["health"][1] == 1.0
    assert scene.step(STAND, ATTACK) == near(0.01 - 0.2)
    assert scene.rewards[1] == near(-0.01 + 0.2)
    scene.put(0, 4.0, 5.5, EAST, health=0.1)
    scene.bodies["cooldown"][1] = 0.0
    assert scene.step(STAND, ATTACK) == near(-1.0 - 0.2)
    assert scene.end == (True, False, "loss")


def test_hunt_pays_for_each_blow_and_for_the_catch():
    scene = duel("hunt", knockback=0, step_cost=0)
    scene.put(1, 5.2, 5.5, WEST, health=0.5)
    assert scene.step(ATTACK, ATTACK) == near(0.3)
    assert scene.bodies["health"].tolist() == near([1.0, 0.3])  # the prey is unarmed
    assert scene.end == (False, False, "running")
    scene.put(0, 4.0, 5.5, EAST, cooldown=0.0)
    scene.put(1, 5.2, 5.5, WEST, health=0.1)
    assert scene.step(ATTACK, STAND) == near(0.3 + 1.0)
    assert scene.end == (True, False, "win")


@pytest.mark.parametrize("blows", [1, 3, 5])
def test_the_prey_falls_after_as_many_blows_as_the_rules_say(blows):
    scene = Scene("hunt", agents=2, blows_to_catch=blows, knockback=0)
    scene.put(0, 4.0, 5.5)
    scene.put(1, 5.2, 5.5)
    struck = 0
    while not scene.end[0]:
        scene.step(ATTACK, STAND)
        struck += scene.bodies["dealt"][0] > 0.0
    assert struck == blows


def test_the_sparring_partner_rises_again_and_the_learner_does_not():
    scene = duel("spar")
    scene.put(1, 5.2, 5.5, WEST, health=0.2)
    assert scene.step(ATTACK, STAND) == near(0.3 - 0.002)
    assert scene.bodies["health"].tolist() == [1.0, 1.0]
    assert scene.end == (False, False, "running")
    scene = duel("spar")
    scene.put(0, 4.0, 5.5, EAST, health=0.2)
    assert scene.step(STAND, ATTACK) == near(-0.2 - 0.002 - 1.0)
    assert scene.end == (True, False, "loss")


@pytest.mark.parametrize("game", IDS)
def test_running_out_of_time_is_truncated_and_never_terminated(game):
    batch = Batch(game, 64, time_limit=4)
    batch.restart(np.arange(64))
    batch.mode[:] = STEP_ONLY
    for tick in range(1, 5):
        batch.controls[:] = 0.0
        batch.advance()
        out = batch.out
        if tick < 4:
            assert not out.truncated.any()
        assert not (out.terminated & out.truncated).any()
    assert (out.truncated ^ out.terminated).all()
    if "PointNavigation" in game:  # an idle point may have begun at the goal
        assert (out.outcome[out.terminated] == WIN).all()
        assert out.truncated.sum() > 50
    else:
        assert out.truncated.all()
    expected = {"Arena": DRAW, "Gather": 0, "Evade": WIN, "Spar": WIN}
    name = game.removeprefix("rlft/").removesuffix("-v0")
    assert (out.outcome[out.truncated] == expected.get(name, LOSS)).all()


def shot_at(dodging):
    """Health of a body 4 m away from a shooter, after the shot has gone by."""
    scene = duel(apart=4.0)
    scene.put(0, 3.0, 5.5, EAST, weapon=1)
    scene.put(1, 7.0, 5.5, WEST)
    aside = LEFT if dodging else STAND
    scene.step(ATTACK, aside)
    assert (scene.shots["owner"] == 0).sum() == 1
    assert scene.shots["x"][0] == near(3.7)
    for _ in range(4):
        scene.step(STAND, aside)
        assert scene.bodies["health"][1] == 1.0
    scene.step(STAND, aside)  # the sixth tick takes the shot from 3.5 m to 4.2 m, 0.47 m touch
    for _ in range(10):
        scene.step(STAND, STAND)
    assert (scene.shots["owner"] < 0).all()
    return scene.bodies["health"][1], scene


def test_a_projectile_hits_who_stands():
    health, scene = shot_at(dodging=False)
    assert health == near(0.88)
    assert scene.bodies["health"][0] == 1.0


def test_a_projectile_can_be_dodged():
    assert shot_at(dodging=True)[0] == 1.0


def test_a_projectile_flies_past_a_friend_and_hits_the_nearer_foe():
    scene = Scene("arena", agents=4, team_size=2)
    scene.put(0, 2.0, 5.5, weapon=1)
    scene.put(1, 3.5, 5.5)
    scene.put(2, 7.0, 5.5)
    scene.put(3, 5.0, 5.5)
    scene.step(ATTACK, STAND, STAND, STAND)
    for _ in range(12):
        scene.step(STAND, STAND, STAND, STAND)
    assert scene.bodies["health"].tolist() == near([1.0, 1.0, 1.0, 0.88])


def test_when_all_places_are_taken_the_oldest_projectile_goes():
    scene = duel(apart=6.0)
    scene.put(0, 2.0, 5.5, weapon=1)
    scene.shots["owner"], scene.shots["left"] = 1, np.arange(5.0, 5.0 + len(scene.shots))
    scene.shots["x"], scene.shots["y"] = 9.0, 1.5
    scene.shots["left"][3] = 1.5  # has flown farthest
    scene.step(ATTACK, STAND)
    assert np.flatnonzero(scene.shots["owner"] == 0).tolist() == [3]


def test_the_dead_sense_nothing_and_are_not_sensed():
    scene = Scene("arena", agents=4, team_size=2)
    scene.put(0, 3.0, 5.5)
    scene.put(1, 4.0, 5.5, health=0.0)
    scene.put(2, 5.0, 5.5, WEST, health=0.0)
    scene.put(3, 5.0, 9.0, WEST)
    scene.step(STAND, FORWARD, ATTACK, STAND)
    out = scene.batch.out.observation[0]
    assert not out[1].any() and not out[2].any()
    assert out[0].any() and out[3].any()
    assert (scene.bodies["x"][1], scene.bodies["health"][0]) == (4.0, 1.0)
    names = scene.batch.senses.names
    rays = [n for n in names if n.startswith(("ray.foe.0", "ray.friend", "friend."))]
    assert not any(out[0][names.index(name)] for name in rays)
    assert scene.bodies["sight"][0] == 3


def test_bodies_do_not_stand_inside_each_other():
    scene = duel(apart=0.3)
    scene.step(STAND, STAND)
    assert scene.bodies["x"][1] - scene.bodies["x"][0] == near(0.7)


def test_no_body_gains_from_its_place_in_the_arrays():
    scene = duel(apart=2.0, foe_pace=1)
    for _ in range(12):
        scene.step((1, 0.3, 0.1, 1), (1, 0.3, 0.1, 1))
        assert len(set(scene.bodies["health"].tolist())) == 1
        first, second = scene.bodies
        assert first["x"] + second["x"] == near(10.0)
        assert first["y"] + second["y"] == near(11.0)


def test_every_bot_of_the_mix_appears_in_its_share():
    batch = Batch("arena", 2000, foes={"chaser": 3, "archer": 1})
    batch.restart(np.arange(2000))
    drivers = batch.world.bodies["driver"][:, 1]
    assert set(drivers.tolist()) == {BOTS.index("chaser"), BOTS.index("archer")}
    assert abs((drivers == BOTS.index("chaser")).mean() - 0.75) < 0.04
    assert not batch.world.bodies["driver"][:, 0].any()
    assert set(batch.world.bodies["weapon"][:, 1].tolist()) == {0, 1}  # archers bring their own
