"""The dungeon of examples/: its map, rules and senses, its environment, and its window."""

import math
import random

import gymnasium
import numpy as np
import pygame
import pytest
from gymnasium.utils.env_checker import check_env

import rlft
from examples.dungeon import level, play
from examples.dungeon.draw import CAPE, CLOAK, SIZE, picture
from examples.dungeon.env import ACTIONS, DT, LIMIT, DungeonEnv, sensed
from examples.dungeon.game import GUARD, THIEF, Dungeon, Lead
from examples.dungeon.level import CHEST, FLOOR, POTION, SOLID, STAIRS, clear, onward
from examples.dungeon.rogue import Rogue
from rlft.lab import brains
from rlft.lab.diagnosis.doctor import diagnose
from rlft.lab.tasks import find_task
from rlft.lab.training import Job, Training

GAME = "examples.dungeon.env:Dungeon-v0"
FIGHTER = brains.find("fighter")
STILL = Lead()


def raid(thief=(300, 160), guard=(200, 160), angle=0.0):
    """A raid whose single guard sees the thief, in the room above."""
    game = Dungeon(random.Random(0), 1)
    game.thief.x, game.thief.y = thief
    game.guards[0].x, game.guards[0].y, game.guards[0].angle = *guard, angle
    game.watch(game.guards[0])
    return game


def go(game, order="idle", lead=STILL, ticks=1):
    for _ in range(ticks):
        game.tick([order], lead, DT)
    return game.guards[0]


def test_every_tile_is_on_a_way_to_every_other():
    for goal in (level.tile_at(*STAIRS), level.tile_at(*CHEST)):
        assert set(level.steps_to(goal)) == set(FLOOR)
    assert level.steps_to((1, 1))[(4, 3)] == 5


def test_walls_hide_who_is_behind_them():
    assert clear(*level.middle((1, 1)), *level.middle((5, 4)))
    assert not clear(*level.middle((4, 1)), *level.middle((8, 1)))  # a wall in column 6
    assert clear(*level.middle((4, 3)), *level.middle((8, 3)))  # its gap


def test_who_goes_where_onward_says_arrives():
    chance = random.Random(2)
    for _ in range(20):
        (x, y), goal = (level.middle(chance.choice(FLOOR)) for _ in range(2))
        walked = 0.0
        while math.dist((x, y), goal) > 1e-6:
            turn = onward(x, y, goal)
            assert clear(x, y, *turn) and turn != (x, y)
            walked += math.dist((x, y), turn)
            x, y = turn
            assert walked < 2000


def test_left_is_left_of_who_looks_along_the_screen():
    assert go(raid(), "left", ticks=6).y < 150
    assert go(raid(angle=math.pi), "left", ticks=6).y > 170
    assert go(raid(), "turn_left", ticks=6).angle == pytest.approx(-6 * DT * 3.5)
    me = go(raid(guard=(120, 160)), "forward", ticks=6)
    assert me.x > 140 and me.y == pytest.approx(160)


def test_a_blow_falls_after_the_sword_was_raised():
    game = raid(thief=(250, 160))
    go(game, "attack")
    assert game.guards[0].raised > 0.0 and game.thief.hearts == THIEF.hearts
    go(game, ticks=4)
    assert game.thief.hearts == THIEF.hearts - 1 and game.thief.vx > 0.0
    go(game, "attack", ticks=5)  # the sword rests
    assert game.thief.hearts == THIEF.hearts - 1


@pytest.mark.parametrize(
    ("thief", "angle"),
    [((265, 160), 0.0), ((250, 160), 1.5)],
)
def test_a_blow_out_of_reach_or_arc_misses(thief, angle):
    game = raid(thief=thief, angle=angle)
    go(game, "attack", ticks=6)
    assert game.thief.hearts == THIEF.hearts


def test_who_is_hit_drops_the_sword_that_was_raised():
    game = raid(thief=(245, 160))
    game.thief.angle = math.pi
    game.tick(["idle"], Lead(strike=True), DT)
    go(game, "attack", ticks=3)
    assert game.guards[0].hearts == GUARD.hearts - 1
    assert game.guards[0].raised == 0.0 and game.guards[0].wait > 0.3
    assert game.thief.hearts == THIEF.hearts


def test_guards_hear_who_runs_but_not_who_sneaks():
    moods = []
    for sneak in (False, True):
        game = raid(thief=level.middle((2, 6)), guard=level.middle((2, 9)))
        game.thief.x -= 20  # out of sight through the door
        game.guards[0].x += 100
        game.guards[0].goal, game.guards[0].mood = (game.guards[0].x, game.guards[0].y), "calm"
        assert not game.guards[0].sees(game.thief)
        go(game, lead=Lead(x=1.0, sneak=sneak), ticks=5)
        moods.append(game.guards[0].mood)
    assert moods == ["search", "calm"]


def test_the_treasure_glows_and_is_won_at_the_stairs():
    game = raid(thief=CHEST, guard=level.middle((1, 1)))
    go(game)
    assert game.loot and not game.outcome
    assert game.guards[0].mood == "search" and math.dist(game.guards[0].goal, CHEST) < 5
    game.thief.x, game.thief.y = STAIRS
    go(game)
    assert game.outcome == "loss"


def test_the_stairs_without_the_treasure_are_no_way_out():
    game = raid(thief=STAIRS, guard=level.middle((18, 1)))
    go(game, ticks=5)
    assert not game.outcome


def test_a_potion_heals_who_is_hurt():
    game = raid(thief=POTION, guard=level.middle((1, 1)))
    go(game)
    assert not game.drunk
    game.thief.hearts = 1
    go(game)
    assert game.drunk and game.thief.hearts == 3
    go(game)
    assert game.thief.hearts == 3


def test_nobody_ends_up_in_a_wall():
    chance = random.Random(4)
    game = Dungeon(random.Random(3), 3)
    rogue = Rogue(chance)
    for _ in range(600):
        game.thief.hearts = THIEF.hearts
        game.tick([chance.choice(ACTIONS) for _ in game.guards], rogue.lead(game), DT)
        for who in (game.thief, *game.guards):
            for i, j in {level.tile_at(who.x + dx, who.y + dy) for dx in (-9, 9) for dy in (-9, 9)}:
                assert not SOLID[j][i], (who.x, who.y)


def test_a_guard_senses_the_thief_where_he_stands():
    game = raid(thief=(300, 160), guard=(200, 160), angle=math.pi / 2)  # looks down the screen
    (row,) = sensed(game)
    told = dict(zip(rlft.senses.NAMES, row, strict=True))
    metres = 100 / 40  # as a speed of 120 pixels is one of 3 metres
    assert told["foe.visible"] == told["target.known"] == 1.0
    assert told["foe.left"] == pytest.approx(metres / (metres + 2), abs=1e-5)
    assert told["foe.forward"] == pytest.approx(0.0, abs=1e-6)
    game.thief.x, game.thief.y = level.middle((8, 1))
    assert sensed(game)[0][rlft.senses.NAMES.index("foe.visible")] == 0.0


def test_the_environment_is_as_gymnasium_wants_it():
    check_env(gymnasium.make("Dungeon-v0", render_mode="rgb_array").unwrapped)


def test_the_doctor_finds_nothing_to_mend():
    found = diagnose(GAME, steps=2000)
    assert len(found) > 6
    for one in found:
        assert one.level in ("ok", "note"), one


def episode(choose, seed):
    """The game after a raid, and how it ended."""
    env = DungeonEnv()
    row, _ = env.reset(seed=seed)
    for _ in range(round(LIMIT / DT)):
        assert env.observation_space.contains(row)
        assert not env.game.outcome and env.game.guards[0].mood == "fight"
        row, _, terminated, truncated, info = env.step(choose(row))
        if terminated or truncated:
            assert truncated == (info["outcome"] == "draw") == (env.game.time >= LIMIT)
            return env.game, info["outcome"]
        assert info == {}
    raise AssertionError("a raid has a limit")


def test_the_fighter_knows_what_to_do_here():
    chance = np.random.default_rng(0)
    brave = [episode(FIGHTER.npc(seed=s).act, s)[0].thief.hearts for s in range(6)]
    blind = [episode(lambda _: chance.integers(8), s)[0].thief.hearts for s in range(6)]
    assert np.mean(brave) < np.mean(blind) - 1.0  # hits given


def test_the_same_seed_is_the_same_raid():
    one, other, another = (episode(FIGHTER.npc().act, seed)[0].thief for seed in (5, 5, 6))
    assert (one.x, one.y, one.hearts) == (other.x, other.y, other.hearts)
    assert (one.x, one.y) != (another.x, another.y)


def test_who_does_nothing_lets_the_thief_win():
    assert {episode(lambda _: 0, seed)[1] for seed in range(3)} == {"loss"}


def test_all_of_the_fighter_is_kept():
    task = find_task(GAME, {}, "discrete")
    assert rlft.plan(FIGHTER, task.senses, task.actions).unchanged


def test_the_fighter_learns_on_here():
    settings = {"copies": "4", "rollout": "16", "minibatch": "32", "calibrate": "0"}
    training = Training(Job(GAME, "fighter", 1, 64, settings=settings))
    list(training.advance())
    assert training.learner.steps == 64 and training.learner.updates > 0
    assert training.brain().record["decision_interval"] == 0.1
    training.close()


def test_the_picture_shows_who_stands_where():
    game = raid(thief=(240, 110), guard=(100, 110))
    seen = picture(game)
    assert seen.shape == (SIZE[1], SIZE[0], 3) and seen.dtype == np.uint8
    for (x, y), coat in (((240, 110), CLOAK), ((100, 110), CAPE)):
        patch = seen[y - 12 : y + 12, x - 12 : x + 12].reshape(-1, 3).astype(float)
        hue = np.array(coat) / np.linalg.norm(coat)
        alike = patch @ hue / np.maximum(np.linalg.norm(patch, axis=1), 1.0)
        assert alike.max() > 0.97  # its coat, in the light there


@pytest.fixture
def window():
    pygame.init()
    yield play.Play(FIGHTER)
    pygame.quit()


def press(key):
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key))


def test_keys_choose_a_level_and_begin(window):
    assert window.shown == "title" and window.level == "normal"
    window.key(pygame.K_3)
    assert window.level == "hard" and window.shown == "title"
    window.key(pygame.K_SPACE)
    assert window.shown == ""


def test_the_guards_of_the_window_come_for_who_stands_still(window):
    window.chance, window.level = random.Random(1), "hard"
    window.begin()
    window.game.loot = True  # it glows: they know where he is
    window.game.thief.x, window.game.thief.y = level.middle((8, 2))
    for _ in range(3000):
        window.advance(struck=False, dt=0.05)
        if window.shown:
            break
    assert window.shown == "win" and (window.caught, window.escaped) == (1, 0)
    window.draw()
    window.key(pygame.K_SPACE)
    assert window.shown == "" and window.game.thief.hearts == THIEF.hearts


def test_the_window_opens_is_played_and_closes():
    pygame.init()
    for key in (pygame.K_2, pygame.K_SPACE):
        press(key)
    pygame.time.set_timer(pygame.QUIT, 300, 1)
    play.main(["--guards", "2", "--watch"])
    assert not pygame.get_init()
