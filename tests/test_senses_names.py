"""What a foreign game says of itself: names of its senses and actions, and how episodes ended."""

import gymnasium as gym
import numpy as np
import pytest
from foreign_games import Walk
from gymnasium.vector import SyncVectorEnv

from rlft.envs import foreign
from rlft.envs.world import DRAW, LOSS, WIN
from rlft.lab.scoreboard import Scoreboard
from rlft.lab.tasks import ForeignTask
from rlft.npc import RlftError


class Named(Walk):
    """Knows the wind as one of `SENSES`, and says who won."""

    metadata = {  # noqa: RUF012
        "render_modes": [],
        "rlft": {"senses": ["place", "self.turning"], "actions": ["left", "right"]},
    }

    def step(self, action):
        seen, reward, terminated, truncated, info = super().step(action)
        return seen, reward, terminated, truncated, info | self.told(terminated)

    def told(self, terminated):
        return {"outcome": "win" if self.x >= self.end else "loss"} if terminated else {}


class Successful(Named):
    """Says at every step whether it is where it should be."""

    def told(self, terminated):
        return {"is_success": bool(self.x >= self.end)}


class Drawn(Named):
    def told(self, terminated):
        return {"outcome": "draw" if self.x >= self.end else ["what?"]} if terminated else {}


def saying(said):
    return type("Saying", (Walk,), {"metadata": {"render_modes": [], "rlft": said}})


def test_a_game_may_name_its_senses_and_actions():
    envs = foreign.make(Named, 2)
    assert envs.senses.names == ("place", "self.turning")
    assert envs.actions == ("left", "right")
    assert [(s.low, s.high, s.unit) for s in envs.senses] == [(-6, 6, ""), (-6, 6, "of top rate")]
    assert foreign.make(gym.wrappers.TimeLimit(Named(), 9), 2).actions == ("left", "right")
    assert foreign.make(saying({"actions": ["l", "r"]}), 1).senses.names == ("obs.0", "obs.1")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"senses": ["x"]}, "1 names for the 2 numbers of an observation"),
        ({"senses": ["x", "x"]}, "sense 'x' is listed twice"),
        (
            {"actions": ["a", "b", "c"]},
            "names for 2 senses and 3 actions, where the game has 2 and 2",
        ),
        ({"sense": ["x", "y"]}, "unknown entry of metadata.*'sense'.*did you mean 'senses'"),
        (["x"], "metadata.* is .'x'.: a dictionary of names"),
    ],
)
def test_names_that_cannot_be_are_refused_in_one_line(said, why):
    with pytest.raises(RlftError, match=why):
        foreign.make(saying(said), 1)


def copies(game, how):
    if how == "same step":
        return foreign.make(game, 8)
    return foreign.make(SyncVectorEnv([game] * 8), 8)


@pytest.mark.parametrize("how", ["same step", "next step"])
@pytest.mark.parametrize(("game", "right", "left"), [
    (Named, WIN, LOSS), (Successful, WIN, LOSS), (Drawn, DRAW, 0),
])  # fmt: skip
def test_how_an_episode_ended_is_told_where_it_ends_and_nowhere_else(game, right, left, how):
    envs = copies(game, how)
    envs.reset(seed=0)
    ends = {right: 0, left: 0}
    for t in range(200):
        actions = np.arange(8) % 2 if t < 100 else np.ones(8, int)
        _, _, terminated, _, infos = envs.step(actions)
        valid = infos.get("_outcome", np.zeros(8, bool))
        np.testing.assert_array_equal(valid, terminated)
        for n in np.flatnonzero(valid):
            assert infos["outcome"][n] == (right if actions[n] else left)
            ends[int(infos["outcome"][n])] += 1
    assert min(ends.values()) > 20


def test_wins_are_counted_while_a_foreign_game_is_learnt():
    envs = Scoreboard(foreign.make(Named, 8))
    envs.reset(seed=0)
    for _ in range(400):
        envs.step(np.array([0, 1, 1, 1] * 2))
    assert 0.6 < envs.win_rate < 0.9


def test_a_game_that_tells_nothing_has_no_outcomes():
    envs = foreign.make(Walk, 2)
    envs.reset(seed=0)
    assert not any("outcome" in envs.step(np.array([1, 1]))[4] for _ in range(30))


def test_a_game_may_say_what_its_body_measures_and_how_often_it_decides():
    said = {"body": {"speed": 4, "radius": 0.5}, "decision_interval": 0.05}
    found = ForeignTask(saying(said), {}).body()
    assert found == {"body": {"speed": 4.0, "radius": 0.5}, "decision_interval": 0.05}
    assert ForeignTask(saying({}), {}).body() == {"body": {}, "decision_interval": 0.0}


@pytest.mark.parametrize(
    "said", [{"body": 3}, {"body": {"speed": "fast"}}, {"decision_interval": -1}]
)
def test_what_is_no_measure_is_refused_in_a_line(said):
    with pytest.raises(RlftError, match="numbers by name, and seconds"):
        ForeignTask(saying(said), {})
