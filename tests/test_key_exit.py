"""KeyExit worked out by hand; a step covers 0.75 m.

With distance=4 the picture is 14 cells wide. The floor has the columns 1 to 12 and the rows 2 to
10, the wall stands in column 3, the spikes in 8 and 11. The key lies at (1.5, 6.5), the exit is at
(12.5, 6.5).
"""

import numpy as np
import pytest

from rlft.envs.batch import Batch
from rlft.envs.world import GOOD, HAZARD, OUTCOMES, STEP_ONLY
from rlft.npc.errors import RlftError

STAND, EAST, WEST, NORTH = (0, 0, 0, 0), (1, 0, 0, 0), (-1, 0, 0, 0), (0, 1, 0, 0)
PAY = {
    "key_reward": 0.5, "progress_reward": 0.05, "exit_progress_reward": 0.02, "spike_cost": 0.2,
    "step_cost": 0.005,
}  # fmt: skip

near = pytest.approx


class Place:
    """One level whose openings are where a test wants them."""

    def __init__(self, openings=(6.5, 6.5, 6.5), **rules):
        self.batch = Batch("keyexit", 1, distance=4, **{**PAY, **rules})
        self.batch.restart([0])
        self.batch.mode[:] = STEP_ONLY
        self.me, self.items = self.batch.world.bodies[0, 0], self.batch.world.items[0]
        self.items["y"][:3] = openings
        walls = self.batch.world.walls[0]
        walls[2:11, 3] = 1
        walls[int(openings[0] - 1.5) : int(openings[0] + 1.5), 3] = 0

    def put(self, x, y, key=None):
        self.me["x"], self.me["y"] = x, y
        if key is not None:
            self.me["goal_known"] = key
        return self

    def step(self, *controls):
        """The rewards of these steps."""
        rewards = []
        for control in controls:
            self.batch.controls[0] = control
            self.batch.advance()
            rewards.append(float(self.batch.out.reward[0, 0]))
        return rewards

    @property
    def senses(self):
        return self.batch.out.observation[0, 0].tolist()

    @property
    def end(self):
        out = self.batch.out
        return bool(out.terminated[0]), bool(out.truncated[0]), OUTCOMES[out.outcome[0]]


def test_a_level_is_built_as_described():
    batch = Batch("keyexit", 50, distance=4)
    batch.restart(np.arange(50))
    assert batch.capacity.size == 14
    walls, items, me = batch.world.walls, batch.world.items, batch.world.bodies[:, 0]
    assert (walls.sum(axis=(1, 2)) == 14 * 14 - 12 * 9 + 6).all()  # the wall has a door of 3
    assert (items["x"][:, :3] == (3.5, 8.5, 11.5)).all()
    assert set(np.unique(items["y"][:, :3])) == {3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5}
    assert ((items["kind"] == HAZARD).sum(1) == 12).all()
    for n in range(50):
        spikes = items[n][items["kind"][n] == HAZARD]
        for i, x in enumerate((8.5, 11.5)):
            gap = items["y"][n, 1 + i]
            beside = [y for y in np.arange(2.5, 11.0) if abs(y - gap) > 1.5]
            assert spikes["y"][spikes["x"] == x].tolist() == beside
        assert (walls[n, int(items["y"][n, 0]) - 1 : int(items["y"][n, 0]) + 2, 3] == 0).all()
    assert (me["x"] == 7.5).all() and me["y"].min() >= 2.5 and me["y"].max() <= 10.5
    assert (me["goal_known"] == 0).all() and (items["kind"][:, 3] == GOOD).all()


def test_more_distance_is_a_wider_hall():
    for distance, size in ((1, 11), (3, 13), (8, 18)):
        batch = Batch("keyexit", 1, distance=distance)
        batch.restart([0])
        assert batch.capacity.size == size
        door, first, last = batch.world.items["x"][0, :3]
        assert (first - door - 1, last - first, size - last) == (distance, 3, 2.5)


def test_the_way_to_the_key_pays_by_the_metre_and_leads_through_the_door():
    place = Place(openings=(4.5, 6.5, 6.5)).put(7.5, 6.5)
    assert place.step(WEST) == near([0.05 * 0.75 - 0.005])  # 0.75 m nearer
    assert place.step(EAST) == near([-0.05 * 0.75 - 0.005])
    assert place.step((0, -1, 0, 0)) == near([0.05 * 0.75 - 0.005])  # the door is in the south
    assert place.step(NORTH, STAND) == near([-0.05 * 0.75 - 0.005, -0.005])
    assert place.end == (False, False, "running")


def test_the_key_pays_and_turns_the_way_round():
    place = Place().put(2.7, 6.5)
    assert place.senses[4] == 0.0
    assert place.step(WEST) == near([0.05 * 0.75 - 0.005 + 0.5])  # 0.45 m: in reach
    assert place.senses[4] == near(0.2)
    assert (place.items["x"][3], place.items["y"][3]) == near((1.95, 6.95))  # carried
    assert place.step(EAST) == near([0.02 * 0.75 - 0.005])
    assert place.step(WEST, WEST) == near([-0.02 * 0.75 - 0.005, -0.02 * 0.7 - 0.005])  # a wall
    assert place.end == (False, False, "running")


def test_the_way_to_the_exit_leads_through_every_opening():
    place = Place(openings=(4.5, 8.5, 6.5)).put(6.0, 4.5, key=1.0)
    assert place.step(NORTH) == near([0.02 * 0.75 - 0.005])  # towards the first gap
    place.put(9.5, 8.5)
    assert place.step((0, -1, 0, 0)) == near([0.02 * 0.75 - 0.005])  # towards the last


def test_the_exit_is_shut_without_the_key():
    place = Place().put(11.9, 6.5)
    place.step(EAST, STAND)
    assert place.end == (False, False, "running")
    place.put(11.9, 6.5, key=1.0)
    assert place.step(EAST) == near([0.02 * (0.6 - 0.15) - 0.005 + 1.0])
    assert place.end == (True, False, "win")


@pytest.mark.parametrize(("y", "hurt"), [(8.04, True), (7.96, False), (5.04, False), (4.96, True)])
def test_spikes_end_it_beside_the_gap(y, hurt):
    place = Place().put(7.5, y, key=1.0)  # the gap reaches from 5 to 8
    reward = place.step(EAST)
    assert place.end == ((True, False, "loss") if hurt else (False, False, "running"))
    assert (reward[0] < -0.1) == hurt


def test_nobody_slips_between_two_spikes():
    for y in np.linspace(8.1, 10.5, 40):
        for x in np.linspace(6.9, 7.9, 20):
            place = PLACE.put(x, y, key=1.0)
            place.step(EAST)
            if not place.end[0]:
                place.step(EAST)
            assert place.end == (True, False, "loss"), (x, y)


PLACE = Place()


def test_what_is_sensed_is_the_next_opening_on_each_side():
    place = Place(openings=(4.5, 8.5, 5.5)).put(6.0, 6.5)
    place.step(STAND)
    assert place.senses == near([2.5 / 7, 2 / 7, -2.5 / 7, -2 / 7, 0.0])
    place.put(9.5, 6.5, key=1.0).step(STAND)
    assert place.senses == near([2.0 / 7, -1 / 7, -1.0 / 7, 2 / 7, 0.2])
    place.put(12.0, 6.5).step(STAND)
    assert place.senses[:4] == near([0.5 / 7, 0.0, -0.5 / 7, -1 / 7])  # the exit
    place.put(2.5, 7.5, key=0.0).step(STAND)
    assert place.senses == near([1.0 / 7, -3 / 7, -1.0 / 7, -1 / 7, 0.0])  # the key


@pytest.mark.parametrize("shift", [0.01, 1.0, 10.0])
def test_the_shift_is_all_that_tells_the_phases_apart(shift):
    place = Place(shift=shift).put(5.0, 6.5)
    place.step(STAND)
    without = place.senses
    place.put(5.0, 6.5, key=1.0).step(STAND)
    assert place.senses == near([*without[:4], shift])


def test_the_second_phase_alone_begins_where_the_key_can_be_fetched():
    batch = Batch("keyexit", 200, phase="exit")
    batch.restart(np.arange(200))
    me = batch.world.bodies[:, 0]
    assert (me["goal_known"] == 1.0).all()
    assert (np.hypot(me["x"] - 1.5, me["y"] - 6.5) < 0.6).all()
    assert (batch.out.observation[:, 0, 4] == np.float32(0.2)).all()


def test_an_unknown_phase_is_refused():
    with pytest.raises(RlftError, match="'exit'"):
        Batch("keyexit", 1, phase="exits")
