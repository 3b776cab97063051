"""Crossing worked out by hand: a step covers 0.5 m, the lanes are at 3.5, 5.5, 7.5 and 9.5 m."""

import numpy as np
import pytest

from rlft.envs.batch import Batch
from rlft.envs.world import HAZARD, OUTCOMES, STEP_ONLY

STAND, FORWARD, LEFT = (0, 0, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0)
PAY = {"progress_reward": 0.05, "hit_cost": 0.5, "step_cost": 0.005, "fastest": 4}

near = pytest.approx


class Place:
    """One level; its hazards stand in the east until a test says otherwise."""

    def __init__(self, x=6.5, y=1.5, goal=6.5, **rules):
        self.batch = Batch("crossing", 1, **{**PAY, **rules})
        self.batch.restart([0])
        self.batch.mode[:] = STEP_ONLY
        self.me, self.items = self.batch.world.bodies[0, 0], self.batch.world.items[0]
        self.me["x"], self.me["y"], self.me["goal_x"] = x, y, goal
        self.items["x"], self.items["speed_x"] = 11.5, 0.0

    def step(self, control):
        self.batch.controls[0] = control
        self.batch.advance()
        return float(self.batch.out.reward[0, 0])

    @property
    def end(self):
        out = self.batch.out
        return bool(out.terminated[0]), bool(out.truncated[0]), OUTCOMES[out.outcome[0]]


def test_a_level_is_built_as_described():
    batch = Batch("crossing", 100, fastest=4, slowest=0.5)
    batch.restart(np.arange(100))
    items, me = batch.world.items, batch.world.bodies[:, 0]
    assert (items["kind"] == HAZARD).all() and (items["speed_y"] == 0).all()
    assert (items["y"] == [3.5, 3.5, 5.5, 5.5, 7.5, 7.5, 9.5, 9.5]).all()
    speeds = np.abs(items["speed_x"])
    assert 2.0 <= speeds.min() < 2.1 and 3.9 < speeds.max() <= 4.0
    assert (items["speed_x"] > 0).mean() == near(0.5, abs=0.06)
    assert (me["y"] == 1.5).all() and (me["goal_y"] == 11.5).all()


def test_forward_is_north_and_left_is_west():
    place = Place()
    assert place.step(FORWARD) == near(0.05 * 0.5 - 0.005)
    assert (place.me["x"], place.me["y"]) == near((6.5, 2.0))
    place.step(LEFT)
    assert (place.me["x"], place.me["y"]) == near((6.0, 2.0))
    assert place.end == (False, False, "running")


def test_the_flag_ends_it():
    place = Place(y=10.5)
    assert place.step(FORWARD) == near(0.05 * 0.5 - 0.005 + 1.0)  # half a metre away
    assert place.end == (True, False, "win")


@pytest.mark.parametrize(("x", "hit"), [(7.05, False), (6.95, True)])
def test_a_hazard_ends_it_within_half_a_metre(x, hit):
    place = Place(y=3.0)
    place.items["x"][0] = x
    reward = place.step(FORWARD)  # now beside it
    assert reward == near(0.05 * 0.5 - 0.005 - 0.5 * hit)
    assert place.end == ((True, False, "loss") if hit else (False, False, "running"))


def test_hazards_fly_along_their_lane_and_turn_back_at_the_walls():
    place = Place()
    place.items["x"][0], place.items["speed_x"][0] = 11.3, 4.0
    place.step(STAND)
    assert place.items["x"][0] == near(11.7)
    place.step(STAND)
    assert (place.items["x"][0], place.items["speed_x"][0]) == near((11.75, -4.0))  # its radius
    place.step(STAND)
    assert place.items["x"][0] == near(11.35)


def test_what_is_sensed_is_the_flag_and_the_next_two_lanes():
    place = Place(x=6.5, y=2.5, goal=8.5)
    place.items["x"][:4] = 5.5, 8.5, 6.5, 10.5
    place.items["speed_x"][:4] = 0.0, 0.0, 0.0, 0.0
    place.step(STAND)
    row = place.batch.out.observation[0, 0]
    assert row[:2] == near([9 / 11, -2 / 4])  # squashed: x / (|x| + 2)
    assert row[2:7] == near([1 / 3, 1 / 3, 0.0, -2 / 4, 0.0])
    assert row[7:] == near([3 / 5, 0.0, 0.0, -4 / 6, 0.0])
    place.items["speed_x"][0] = -2.0
    place.step(STAND)
    assert place.batch.out.observation[0, 0, 4] == near(0.5)  # to the west, that is to the left


@pytest.mark.parametrize(
    ("y", "first"), [(3.99, 3.5), (4.01, 5.5), (7.99, 7.5), (9.9, 9.5), (10.1, None)]
)
def test_a_lane_is_sensed_until_it_is_passed(y, first):
    place = Place(y=y)
    place.step(STAND)
    row = place.batch.out.observation[0, 0]
    if first is None:
        assert not row[2:].any()
    else:
        ahead = first - y
        assert row[2] == near(ahead / (abs(ahead) + 2), abs=1e-6)
        assert row[7:].any() == (first < 9.5)
