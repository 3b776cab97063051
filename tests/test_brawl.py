"""The brawl of examples/: its rules, its two teams, and its window."""

import math
import random

import numpy as np
import pygame
import pytest

import rlft
from examples.brawl import play
from examples.brawl.draw import TEAMS, painted
from examples.brawl.game import (
    CENTRE,
    HEARTS,
    LIMIT,
    PILLARS,
    RADIUS,
    REST,
    RING,
    STILL,
    Brawl,
    hidden,
    into_the_ring,
)
from examples.brawl.teams import EYES, WALLS, Team, bodies
from rlft.lab import brains

FIGHTER = brains.find("fighter")
DT = 0.05
IDLE = [["idle"], ["idle"]]


def duel(red=(430, 396), blue=(490, 396)):
    """A round of one against one, face to face."""
    game = Brawl(random.Random(0), 1)
    for (fighter,), (x, y), angle in zip(game.teams, (red, blue), (0.0, math.pi), strict=True):
        fighter.x, fighter.y, fighter.angle = x, y, angle
    return game, game.teams[0][0], game.teams[1][0]


def test_a_blow_hurts_throws_back_and_needs_a_rest():
    game, red, blue = duel()
    game.tick([["attack"], ["idle"]], DT)
    assert (red.hearts, blue.hearts) == (HEARTS, HEARTS - 1)
    assert blue.vx > 0.0 and red.wait == REST
    game.tick([["attack"], ["idle"]], DT)
    assert blue.hearts == HEARTS - 1


@pytest.mark.parametrize("blue", [(510, 396), (430, 450)])  # out of reach, out of the arc
def test_a_blow_may_miss(blue):
    game, _, foe = duel(blue=blue)
    game.tick([["attack"], ["idle"]], DT)
    assert foe.hearts == HEARTS


def test_pillars_hide_and_stop_blows():
    x, y, radius = PILLARS[0]
    game, red, blue = duel((x - radius - RADIUS, y), (x + radius + RADIUS, y))
    assert hidden(red, blue)
    (row,) = EYES(bodies([red]), walls=WALLS, foes=bodies([blue]))
    assert row[rlft.senses.NAMES.index("foe.visible")] == 0.0
    blue.y += 120
    assert not hidden(red, blue)
    assert game.winner is None


def test_the_wall_that_is_sensed_is_where_one_stops():
    """From the middle the wall is a ring's radius away, less a body's: a share of ten metres."""
    game, red, _ = duel(red=CENTRE)
    (row,) = EYES(bodies([red]), walls=WALLS)
    metres = RING / EYES.units.scale
    wall = row[rlft.senses.NAMES.index("ray.wall.0")]
    assert wall == pytest.approx(1.0 - (metres - EYES.body.radius) / EYES.body.ray_range, abs=1e-3)
    assert into_the_ring(CENTRE[0] + 900, CENTRE[1]) == (CENTRE[0] + RING - RADIUS, CENTRE[1])
    assert game.teams[0][0] is red


def test_the_last_team_standing_wins_or_who_has_more_hearts():
    game, red, blue = duel()
    assert game.winner is None
    game.time, blue.hearts = LIMIT, 1
    assert game.winner == 0
    red.hearts = 1
    assert game.winner == -1
    game.time, red.hearts = 1.0, 0
    assert game.winner == 1


def test_the_hero_goes_where_the_keys_say_and_turns_to_strike():
    game, red, blue = duel()
    game.tick(IDLE, DT, hero=red, lead=(0.0, -1.0, False))
    assert red.y < 396 and red.angle == pytest.approx(-math.pi / 2)
    game.tick(IDLE, DT, hero=red, lead=(0.0, 0.0, True))
    assert blue.hearts == HEARTS - 1
    assert STILL == (0.0, 0.0, False)


def test_the_better_team_wins():
    won = [0, 0, 0]
    for seed in range(2):
        game = Brawl(random.Random(seed), 2)
        teams = [Team(FIGHTER, 0, 2, skill=1.0), Team(FIGHTER, 1, 2, skill=0.3)]
        while game.winner is None:
            game.tick([team.orders(game, DT) for team in teams], DT)
        won[game.winner] += 1
    assert won[0] == 2


def test_a_team_decides_at_its_brains_pace_and_forgets_between_rounds():
    game, team = Brawl(random.Random(1), 3), Team(FIGHTER, 0)
    first = team.orders(game, DT)
    assert len(first) == 3 and set(first) <= set(FIGHTER.actions)
    for fighter in game.teams[0]:
        fighter.angle += 2.0
    assert team.orders(game, DT) == first  # half of its interval has passed
    assert np.isfinite(team.seen.position).any()
    team.begin()
    assert np.isnan(team.seen.position).all()


@pytest.fixture
def window():
    pygame.init()
    yield play.Play([FIGHTER, FIGHTER], [1.0, 0.0])
    pygame.quit()


def test_keys_turn_the_dials_and_join(window):
    for key in (pygame.K_1, pygame.K_1, pygame.K_0, pygame.K_2, pygame.K_j):
        window.key(key)
    assert [team.skill for team in window.teams] == [0.9, 0.1]
    assert window.hero is window.game.teams[1][0]
    for _ in range(12):
        window.key(pygame.K_9)
    assert window.teams[1].skill == 0.0
    window.key(pygame.K_j)
    assert window.hero is None


def test_rounds_are_counted_and_follow_each_other(window):
    first = window.game
    for fighter in first.teams[1]:
        fighter.hearts = 0
    window.advance(struck=False)
    window.draw()
    assert window.won == [0, 0]  # it was over before it began
    window.begin()
    for fighter in window.game.teams[1][1:]:
        fighter.hearts = 0
    red, blue = window.game.teams[0][0], window.game.teams[1][0]
    blue.hearts, (blue.x, blue.y), (red.x, red.y) = 1, CENTRE, (CENTRE[0] - 40, CENTRE[1])
    red.angle = 0.0
    for _ in range(600):
        window.advance(struck=False)
        if window.won != [0, 0]:
            break
    assert window.won == [1, 0]
    ended = window.game
    for _ in range(round((play.PAUSE + 0.1) * play.FRAMES)):
        window.advance(struck=False)
    assert window.game is not ended and window.won == [1, 0]


def test_the_picture_shows_both_teams():
    game, red, blue = duel(red=(400, 396), blue=(560, 396))
    seen = pygame.surfarray.array3d(painted(game, hero=red))
    for fighter, colour in ((red, TEAMS[0]), (blue, TEAMS[1])):
        x, y = round(fighter.x), round(fighter.y)
        around = seen[x - 16 : x + 16, y - 16 : y + 16].reshape(-1, 3)
        assert (around == colour).all(1).any()


def test_the_window_opens_is_joined_and_closes():
    pygame.init()
    for key in (pygame.K_j, pygame.K_SPACE, pygame.K_r):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key))
    pygame.time.set_timer(pygame.QUIT, 300, 1)
    play.main(["--skills", "1", "0.2", "--size", "2"])
    assert not pygame.get_init()
