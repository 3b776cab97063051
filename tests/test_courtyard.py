"""The courtyard of examples/: its rules, its senses, and the shipped brain at play in it."""

import math
import random

import gymnasium
import numpy as np
import pygame
import pytest
from gymnasium.utils.env_checker import check_env
from gymnasium.vector import AutoresetMode, SyncVectorEnv

import rlft
from examples.courtyard import play
from examples.courtyard.draw import GUARD, INTRUDER, picture
from examples.courtyard.env import ACTIONS, DT, TICKS, CourtyardEnv, sensed
from examples.courtyard.game import FOUNTAIN, HEARTS, LIMIT, RADIUS, WALLS, Courtyard
from rlft.lab import brains
from rlft.lab.diagnosis.doctor import diagnose
from rlft.lab.tasks import find_task
from rlft.lab.training import Job, Training

GAME = "examples.courtyard.env:Courtyard-v0"
FIGHTER = brains.find("fighter")


def fight(x=300, y=60, angle=0.0, foe=(500, 60)):
    """A fight whose intruder is out of breath for long."""
    game = Courtyard(random.Random(0))
    game.guard.x, game.guard.y, game.guard.angle = x, y, angle
    game.intruder.x, game.intruder.y = foe
    game.intruder.phase, game.intruder.left = "breathe", 99.0
    return game


def go(game, order, decisions=1):
    for _ in range(decisions * TICKS):
        game.tick(order, DT)
    return game.guard


def test_left_is_left_of_who_looks_along_the_screen():
    me = go(fight(angle=0.0), "left", 3)
    assert me.y < 50 and abs(me.x - 300) < 1e-6  # up on the screen
    me = go(fight(angle=math.pi), "left", 3)
    assert me.y > 70
    me = go(fight(), "turn_left", 3)
    assert me.angle == pytest.approx(-3 * 0.1 * 3.5)  # anti-clockwise as seen
    me = go(fight(), "forward", 3)
    assert me.x > 310 and abs(me.y - 60) < 1e-6


@pytest.mark.parametrize(
    ("foe", "angle", "hearts"),
    [
        ((350, 60), 0.0, HEARTS - 1),
        ((360, 60), 0.0, HEARTS),  # out of reach
        ((350, 60), 1.2, HEARTS),  # out of the arc
        ((320, 90), 1.0, HEARTS - 1),
    ],
)
def test_a_blow_lands_in_reach_and_in_its_arc(foe, angle, hearts):
    game = fight(angle=angle, foe=foe)
    go(game, "attack")
    assert game.intruder.hearts == hearts
    go(game, "attack")  # the sword must be raised first
    assert game.intruder.hearts == hearts


def test_no_blow_goes_through_a_hedge():
    game = fight(x=195, y=93, angle=math.pi / 2, foe=(195, 145))
    go(game, "attack")
    assert game.intruder.hearts == HEARTS
    row = sensed([game], rlft.senses.LastSeen(1))[0]
    assert row[rlft.senses.NAMES.index("foe.visible")] == 0.0


def test_a_charge_goes_straight_on_and_misses_who_runs_across():
    hearts = []
    for order, speed in (("idle", 0.0), ("left", -120.0)):
        game = fight(x=230, y=430, angle=0.0, foe=(400, 430))
        game.guard.vy = speed
        game.intruder.phase, game.intruder.left, game.intruder.angle = "charge", 0.45, math.pi
        go(game, order, 6)
        hearts.append(game.guard.hearts)
        assert game.intruder.phase == "breathe" and game.intruder.wait > 0.0
    assert hearts == [HEARTS - 1, HEARTS]


def test_nobody_ends_up_in_a_wall():
    game = Courtyard(random.Random(3))
    chance = random.Random(4)
    for _ in range(600):
        go(game, chance.choice(ACTIONS))
        for who in (game.guard, game.intruder):
            assert math.hypot(who.x - FOUNTAIN[0], who.y - FOUNTAIN[1]) > FOUNTAIN[2] + RADIUS - 1
            for left, top, width, height in WALLS:
                dx = max(left - who.x, 0, who.x - left - width)
                dy = max(top - who.y, 0, who.y - top - height)
                assert math.hypot(dx, dy) > RADIUS - 3


def test_the_environment_is_as_gymnasium_wants_it():
    check_env(gymnasium.make("Courtyard-v0", render_mode="rgb_array").unwrapped)


def test_the_doctor_finds_nothing_to_mend():
    found = diagnose(GAME, steps=4000)
    assert len(found) > 6
    for one in found:
        assert one.level in ("ok", "note"), one


def episode(choose, seed):
    """The environment after a fight, and what it told at the end."""
    env = CourtyardEnv()
    row, _ = env.reset(seed=seed)
    for _ in range(round(LIMIT / DT / TICKS)):
        assert env.observation_space.contains(row)
        row, _, terminated, truncated, info = env.step(choose(row))
        if terminated or truncated:
            assert terminated == (info["outcome"] in ("win", "loss"))
            return env.game, info["outcome"]
        assert info == {}
    raise AssertionError("a fight has a limit")


def test_the_fighter_knows_what_to_do_here():
    chance = np.random.default_rng(0)
    brave, blind = [], []
    for seed in range(6):
        brave.append(episode(FIGHTER.npc(seed=seed).act, seed)[0].intruder.hearts)
        blind.append(episode(lambda _: chance.integers(len(ACTIONS)), seed)[0].intruder.hearts)
    assert HEARTS - np.mean(brave) > 1.5 + HEARTS - np.mean(blind)  # hits given


def test_the_same_seed_is_the_same_fight():
    one, other, another = (episode(FIGHTER.npc().act, seed)[0].guard for seed in (5, 5, 6))
    assert (one.x, one.y, one.hearts) == (other.x, other.y, other.hearts)
    assert (one.x, one.y) != (another.x, another.y)


def test_many_at_once_are_as_many_alone():
    many = gymnasium.make_vec("Courtyard-v0", num_envs=8)
    apart = SyncVectorEnv([CourtyardEnv] * 8, autoreset_mode=AutoresetMode.SAME_STEP)
    assert not isinstance(many, SyncVectorEnv)
    np.testing.assert_array_equal(many.reset(seed=3)[0], apart.reset(seed=3)[0])
    chance, fights = np.random.default_rng(0), 0
    for _ in range(300):
        actions = chance.integers(len(ACTIONS), size=8)
        *told, infos = many.step(actions)
        *expected, others = apart.step(actions)
        for one, other in zip(told, expected, strict=True):
            np.testing.assert_array_equal(one, other)
        for i in others.get("_final_obs", np.zeros(8)).nonzero()[0]:
            fights += 1
            np.testing.assert_array_equal(infos["final_obs"][i], others["final_obs"][i])
            assert infos["outcome"][i] == others["final_info"]["outcome"][i]
        assert ("_final_obs" in infos) == ("_final_obs" in others)
    assert fights > 8


def test_who_does_nothing_for_long_draws():
    game = fight(foe=(600, 440))
    go(game, "idle", round(LIMIT / DT / TICKS))
    assert game.outcome == "draw"


def test_all_of_the_fighter_is_kept():
    task = find_task(GAME, {}, "discrete")
    assert rlft.plan(FIGHTER, task.senses, task.actions).unchanged


def test_the_fighter_learns_on_here():
    settings = {"copies": "4", "rollout": "16", "minibatch": "32", "calibrate": "0"}
    training = Training(Job(GAME, "fighter", 1, 128, settings=settings))
    list(training.advance())
    assert training.learner.steps == 128 and training.learner.updates > 0
    brain = training.brain()
    assert brain.senses.names == rlft.senses.NAMES and brain.actions == ACTIONS
    assert not np.array_equal(brain.tensors["head.bias"], FIGHTER.tensors["head.bias"])
    training.close()


def test_the_picture_shows_who_stands_where():
    game = fight(x=200, y=200, foe=(420, 60))
    seen = picture(game)
    assert seen.shape == (480, 640, 3) and seen.dtype == np.uint8
    assert tuple(seen[203, 195]) == GUARD and tuple(seen[63, 425]) == INTRUDER
    assert len(np.unique(seen[240, 290:350], axis=0)) > 2  # the fountain


def test_the_window_opens_plays_and_closes():
    pygame.display.init()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    play.main(["--watch"])
    assert not pygame.get_init()
