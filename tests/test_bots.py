"""The bots: skill orders each kind, each does what its name says, and the expert beats them.

A match is played by body 0, driven by a bot, on levels of the evaluation stream; same seeds, same
results, so a margin only leaves room for tuning.
"""

import numpy as np
import pytest

from rlft.envs.arena import STANDARD
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.world import DRAW, STEP_ONLY, WIN

MATCHES = 400
SKILLS = (0.2, 0.6, 1.0)
RIVALS = (  # bot, against whom (skill 0.6, equal speed), least gain in score from skill to skill
    ("wander", "wander", 0.03),
    ("chaser", "chaser", 0.2),
    ("skirmisher", "skirmisher", 0.2),
    ("archer", "archer", 0.2),
    ("sentry", "sentry", 0.08),
    ("ambusher", "chaser", 0.2),
    ("expert", "expert", 0.2),
)


class Match:
    """Many duels at once; body 0 is driven by a bot too."""

    def __init__(self, bot, foe, skill=1.0, matches=MATCHES, foe_pace=1.0, **rules):
        self.batch = Batch(
            "arena", matches, stream="evaluation", foes=foe, foe_pace=foe_pace, **rules
        )
        self.batch.restart(np.arange(matches))
        self.batch.mode[:] = STEP_ONLY
        self.bodies = self.batch.world.bodies
        self.bodies["driver"][:, 0] = BOTS.index(bot)
        self.bodies["skill"][:, 0] = skill
        self.bodies["weapon"][:, 0] = bot in ("archer", "sentry")

    def step(self, decisions=1):
        for _ in range(decisions):
            self.batch.advance()

    def play(self):
        """(outcome, decisions) of every match."""
        out, copies = self.batch.out, self.batch.copies
        outcome, length = np.zeros(copies, int), np.zeros(copies, int)
        for tick in range(1, self.batch.rules.time_limit + 1):
            self.batch.advance()
            ended = (out.terminated | out.truncated) & (length == 0)
            outcome[ended], length[ended] = out.outcome[ended], tick
        return outcome, length

    def score(self):
        """Share of wins, a draw half a win."""
        outcome, _ = self.play()
        return float((outcome == WIN).mean() + 0.5 * (outcome == DRAW).mean())

    @property
    def apart(self):
        x, y = self.bodies["x"], self.bodies["y"]
        return np.hypot(x[:, 1] - x[:, 0], y[:, 1] - y[:, 0])

    def at(self, x, y, foe_x, foe_y):
        """Everybody of each side at one place, facing east."""
        self.bodies["x"][:], self.bodies["y"][:] = (x, foe_x), (y, foe_y)
        self.bodies["cos"], self.bodies["sin"] = 1.0, 0.0
        return self


def standing(bot, apart=6.0, **rules):
    """One bot of a kind and an idle foe in the open, `apart` metres to its east."""
    rules = {"layout": "open", "size": 17, "matches": 32, **rules}
    return Match(bot, "idle", **rules).at(5.0, 8.5, 5.0 + apart, 8.5)


@pytest.mark.parametrize(("bot", "rival", "gain"), RIVALS)
def test_skill_orders_the_bots_of_a_kind(bot, rival, gain):
    scores = [Match(bot, rival, skill, foe_skill=0.6).score() for skill in SKILLS]
    assert scores[0] + gain < scores[1], scores
    assert scores[1] + gain < scores[2], scores


def test_skill_makes_a_coward_live_longer():
    lives = [
        Match("coward", "chaser", skill, matches=1000, foe_pace=0.8).play()[1].mean()
        for skill in SKILLS
    ]
    assert lives[0] + 3.0 < lives[1] and lives[1] + 3.0 < lives[2], lives


@pytest.mark.parametrize("foe", ["chaser", "skirmisher", "archer", "ambusher", "sentry", STANDARD])
def test_the_expert_wins_nine_of_ten_against_each_of_the_standard_opponents(foe):
    outcome, _ = Match("expert", foe, foe_pace=0.8).play()
    assert (outcome == WIN).mean() > 0.9


def test_nobody_beats_the_expert_at_equal_speed():
    for bot in BOTS[2:-1]:
        assert Match(bot, "expert", matches=200).score() < 0.5, bot


def test_the_idle_bot_does_nothing():
    match = Match("idle", "idle")
    before = match.bodies.tobytes()
    match.step(50)
    moved = np.frombuffer(before, match.bodies.dtype).reshape(match.bodies.shape)
    for name in ("x", "y", "cos", "sin", "health", "cooldown"):
        assert (moved[name] == match.bodies[name]).all()


def test_a_wanderer_sees_the_world():
    match = standing("wander")
    cells = set()
    for _ in range(300):
        match.step()
        x, y = match.bodies["x"][0, 0], match.bodies["y"][0, 0]
        cells.add((int(x), int(y)))
    assert len(cells) > 30


def test_a_chaser_walks_up_to_its_foe_and_beats_it():
    match = standing("chaser")
    match.step(25)
    assert (match.apart < 1.5).all()
    outcome, _ = match.play()
    assert (outcome == WIN).all()


@pytest.mark.parametrize("apart", [1.5, 3.0, 9.0])
def test_an_archer_keeps_its_distance(apart):
    match = standing("archer", apart=apart, shot_damage=0.001)
    match.bodies["x"] += 2.0  # not in a corner
    match.step(60)
    for _ in range(40):
        match.step()
        assert match.apart.min() > 3.0
        assert 4.0 < match.apart.mean() < 7.0
    assert (match.bodies["health"][:, 1] < 1.0).all()  # shooting all the while


def test_a_sentry_stays_at_its_post():
    match = Match("sentry", "idle", layout="open", size=9)
    post = match.bodies[["x", "y"]][:, 0].copy()
    heading = match.bodies["cos"][:, 0].copy()
    match.step(200)
    assert (match.bodies[["x", "y"]][:, 0] == post).all()
    assert (match.bodies["cos"][:, 0] != heading).mean() > 0.9  # it turns
    assert (match.bodies["health"][:, 1] < 1.0).mean() > 0.9  # and shoots


def test_an_ambusher_waits_until_its_foe_comes_near():
    far, near = standing("ambusher", apart=5.0), standing("ambusher", apart=3.5)
    far.step(40)
    near.step(40)
    assert (far.bodies["x"][:, 0] == 5.0).all()
    assert (near.bodies["health"][:, 1] < 1.0).all()


def test_a_skirmisher_circles_its_foe():
    match = standing("skirmisher", apart=2.4)
    swept, last = np.zeros(32), np.zeros(32)
    for _ in range(30):
        match.step()
        x, y = match.bodies["x"], match.bodies["y"]
        angle = np.arctan2(y[:, 0] - y[:, 1], x[:, 0] - x[:, 1])
        swept += np.abs((angle - last + np.pi) % (2.0 * np.pi) - np.pi) * (last != 0.0)
        last = angle
    assert np.median(swept) > 1.0  # radians in three seconds
    assert (match.bodies["health"][:, 1] < 1.0).all()


def test_a_coward_flees():
    fled = Match("coward", "chaser", foe_pace=0.5, layout="open", size=17)
    fought = Match("chaser", "chaser", foe_pace=0.5, layout="open", size=17)
    for match in (fled, fought):
        match.step(40)
    assert fled.apart.mean() > 2.0 * fought.apart.mean()


def test_the_expert_finds_its_way_through_a_maze():
    won = {}
    for bot in ("expert", "chaser"):
        match = Match(bot, "idle", layout="maze", matches=200, time_limit=150)
        match.bodies["goal_known"][:, 0] = 1.0
        for axis in "xy":
            match.bodies[f"goal_{axis}"][:, 0] = match.bodies[axis][:, 1]
        won[bot] = (match.play()[0] == WIN).mean()
    assert won["expert"] > 0.95
    assert won["chaser"] < won["expert"] - 0.1


def test_the_wounded_expert_fetches_health():
    match = standing("expert", apart=8.0, pickups=1)
    match.bodies["health"][:, 0] = 0.2
    match.step(60)
    assert (match.bodies["health"][:, 0] > 0.5).all()
