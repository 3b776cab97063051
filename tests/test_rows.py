"""Rows: any space as named numbers, any action as one to learn, autoreset, numbers gone wrong."""

import foreign_games as games
import gymnasium as gym
import numpy as np
import pytest
from gymnasium import spaces
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from gymnasium.wrappers import TimeLimit

from rlft.agents.play import Play
from rlft.envs import foreign
from rlft.npc.errors import RlftError

WALK = "foreign/Walk-v0"


def f32(*rows):
    return np.array(rows, np.float32)


def shown(space, *observations, actions=None):
    """One copy of a game that shows these observations, and the game."""
    game = games.Shown(space, observations, actions)
    return foreign.make(SyncVectorEnv([lambda: game]), 1), game


SPACES = {
    "box": (
        spaces.Box(f32(0, -np.inf), f32(1, np.inf)), np.array([0.25, 9]),
        "obs.0 obs.1", [0.25, 9],
    ),
    "table": (
        spaces.Box(-1, 1, (2, 2)), f32([1, 0.5], [0, -1]),
        "obs.0 obs.1 obs.2 obs.3", [1, 0.5, 0, -1],
    ),
    "number": (spaces.Box(0, 9, (), np.float64), np.array(3.0), "obs.0", [3]),
    "discrete": (spaces.Discrete(3, start=-1), np.int64(0), "obs.0 obs.1 obs.2", [0, 1, 0]),
    "multidiscrete": (
        spaces.MultiDiscrete([2, 3], start=[0, 5]), np.array([1, 5]),
        "obs.0.0 obs.0.1 obs.1.0 obs.1.1 obs.1.2", [0, 1, 1, 0, 0],
    ),
    "multibinary": (spaces.MultiBinary(3), np.array([0, 1, 1], np.int8), "obs.0 obs.1 obs.2",
                    [0, 1, 1]),
    "dict": (
        spaces.Dict({"me": spaces.Dict({"hp left": spaces.Box(0, 1, (2,))}),
                     "door": spaces.Discrete(2)}),
        {"me": {"hp left": f32(0.5, 1)}, "door": 1},
        "door.0 door.1 me.hp_left.0 me.hp_left.1", [0, 1, 0.5, 1],
    ),
    "tuple": (
        spaces.Tuple((spaces.Discrete(2), spaces.Box(0, 1, (1,)))), (0, f32(0.5)),
        "0.0 0.1 1.0", [1, 0, 0.5],
    ),
    "small board of bytes": (
        spaces.Box(0, 255, (1, 2), np.uint8), np.array([[7, 255]], np.uint8), "obs.0 obs.1",
        [7, 255],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", SPACES)
def test_every_space_becomes_named_rows(kind):
    space, observation, names, expected = SPACES[kind]
    envs, _ = shown(space, observation)
    assert " ".join(envs.senses.names) in (names, " ".join(reversed(names.split())))
    rows = envs.reset()[0]
    assert rows.dtype == np.float32 and envs.observation_space.contains(rows)
    by_name = dict(zip(envs.senses.names, rows[0].tolist(), strict=True))
    assert by_name == dict(zip(names.split(), expected, strict=True))


def test_bounds_that_say_something_are_the_senses_own():
    high = np.array([2, np.inf, 3e38, 0], np.float32)
    envs, _ = shown(spaces.Box(np.zeros(4, np.float32), high), f32(0, 0, 0, 0)[0])
    bounds = [(sense.low, sense.high) for sense in envs.senses]
    assert bounds == [(0, 2), (0, np.inf), (0, np.inf), (-np.inf, np.inf)]


@pytest.mark.parametrize("shape, kept", [((8, 9, 3), (8, 9, 3)), ((16, 20), (16, 20, 1))])
def test_a_picture_stays_a_picture(shape, kept):
    picture = np.arange(np.prod(shape)).reshape(shape).astype(np.uint8)
    for space, seen in (
        (spaces.Box(0, 255, shape, np.uint8), picture),
        (spaces.Dict(camera=spaces.Box(0, 255, shape, np.uint8)), {"camera": picture}),
    ):
        envs, _ = shown(space, seen)
        rows = envs.reset()[0]
        assert rows.dtype == np.uint8 and rows.shape == (1, *kept)
        assert rows.tobytes() == picture.tobytes()
        assert envs.senses.size == picture.size and envs.senses[0].shape == kept


@pytest.mark.parametrize(
    "space, said",
    [
        (spaces.Text(4), "observations of Text cannot be rows"),
        (spaces.Dict(a=spaces.Box(0, 255, (9, 9, 3), np.uint8), b=spaces.Discrete(2)), "'a' is a"),
        (spaces.Box(0, 255, (300, 300, 3), np.uint8), "270,000 numbers"),
        (spaces.Dict(), "0 numbers"),
    ],
)
def test_what_cannot_be_rows_is_refused(space, said):
    with pytest.raises(RlftError, match=said):
        shown(space, None)


def test_discrete_actions_count_from_zero():
    envs, game = shown(spaces.Discrete(2), 0, actions=spaces.Discrete(3, start=-1))
    envs.reset()
    assert envs.single_action_space == spaces.Discrete(3)
    for action in range(3):
        envs.step(np.array([action]))
    assert game.told == [-1, 0, 1]


@pytest.mark.parametrize(
    "space, combinations",
    [
        (spaces.MultiDiscrete([2, 3]), [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]),
        (spaces.MultiDiscrete([2, 2], start=[1, 4]), [[1, 4], [1, 5], [2, 4], [2, 5]]),
        (spaces.MultiBinary(2), [[0, 0], [0, 1], [1, 0], [1, 1]]),
    ],
)
def test_every_combination_of_actions_is_one_action(space, combinations):
    envs, game = shown(spaces.Discrete(2), 0, actions=space)
    envs.reset()
    assert envs.single_action_space == spaces.Discrete(len(combinations))
    for action in range(len(combinations)):
        envs.step(np.array([action]))
    assert [told.tolist() for told in game.told] == combinations
    assert all(space.contains(told) for told in game.told)
    assert envs.actions[1] == "action.0.1" and len(set(envs.actions)) == len(combinations)


def test_steering_is_stretched_to_the_games_own_range():
    space = spaces.Box(np.array([[0, -1]], np.float32), np.array([[10, 3]], np.float32))
    envs, game = shown(spaces.Discrete(2), 0, actions=space)
    envs.reset()
    assert (envs.discrete, envs.actions) == (False, ("action.0", "action.1"))
    assert envs.single_action_space == spaces.Box(-1, 1, (2,), np.float32)
    for action in ([-1, -1], [0, 0.5], [1, 1], [1.01, -2]):
        envs.step(f32(action))
    assert [told.tolist() for told in game.told] == [[[0, -1]], [[5, 2]], [[10, 3]], [[10, -1]]]
    assert all(space.contains(told) for told in game.told)


@pytest.mark.parametrize(
    "space, said",
    [
        (spaces.MultiDiscrete([20, 20]), "400 combinations of actions, at most 256"),
        (spaces.MultiBinary(80), "1,208,925,819,614,629,174,706,176 combinations"),
        (spaces.Box(-np.inf, 1, (2,)), "no finite range"),
        (spaces.Box(0, 3, (2,), np.int64), "whole numbers"),
        (spaces.Dict(a=spaces.Discrete(2)), "actions of Dict cannot be chosen"),
    ],
)
def test_actions_that_cannot_be_chosen_are_refused(space, said):
    with pytest.raises(RlftError, match=said):
        shown(spaces.Discrete(2), 0, actions=space)


def singles(kind, seeds, actions, limit=30):
    """What single games give, reset where they end: rows, last rows, rewards, ends."""
    envs = [TimeLimit(kind(), limit) for _ in seeds]
    rows = [[env.reset(seed=seed)[0].copy() for env, seed in zip(envs, seeds, strict=True)]]
    rest = []
    for chosen in actions:
        now, lasts, rewards, ends = [], [], [], []
        for env, action in zip(envs, chosen, strict=True):
            row, reward, *end = env.step(int(action))[:4]
            lasts.append(row.copy())
            now.append(env.reset()[0].copy() if any(end) else row.copy())
            rewards.append(reward)
            ends.append(end)
        rows.append(now)
        rest.append((np.stack(lasts), np.array(rewards), np.array(ends)))
    return [np.stack(row) for row in rows], rest


@pytest.mark.parametrize("kind", [games.Walk, games.Reusing])
def test_same_step_autoreset_gives_the_last_rows_too(kind):
    envs = foreign.make(lambda: TimeLimit(kind(), 30), 4)
    assert envs.metadata["autoreset_mode"] is AutoresetMode.SAME_STEP
    actions = np.random.default_rng(0).integers(2, size=(200, 4))
    rows, rest = singles(kind, range(4), actions)
    assert (envs.reset(seed=0)[0] == rows[0]).all()
    seen = np.zeros(2, int)
    for t, chosen in enumerate(actions):
        now, reward, terminated, truncated, infos = envs.step(chosen)
        last, expected, ends = rest[t]
        assert (now == rows[t + 1]).all() and (reward == expected).all()
        assert (np.stack([terminated, truncated], 1) == ends).all()
        done = terminated | truncated
        assert (infos.get("_final_obs", np.zeros(4, bool)) == done).all()
        if done.any():
            assert infos["final_obs"].dtype == np.float32
            assert (infos["final_obs"][done] == last[done]).all()
            seen += terminated.sum(), truncated.sum()
    assert (seen > 3).all()


def test_next_step_autoreset_is_left_to_the_players_of_the_rows():
    play, other = Play(3), Play(3)
    play.enter(foreign.make(SyncVectorEnv([lambda: gym.make(WALK)] * 3), 3), seed=0)
    other.enter(foreign.make(WALK, 3), seed=0)
    assert (play.senses == other.senses).all()
    resets = 0
    for _ in range(80):
        moment = play.step(np.ones(3, int))
        resets += int((~moment.valid).sum())
    assert resets >= 3 and play.episodes >= 3


def test_last_observations_may_come_batched():
    envs = foreign.make(games.Batched(), 2)
    envs.reset()
    infos = envs.step(np.zeros(2, int))[4]
    assert infos["final_obs"].tolist() == [[0, 0, 0], [5, 0, 1]]
    assert infos["final_info"] == {}


def test_action_masks_pass_through():
    play = Play(4)
    play.enter(foreign.make(games.Masked, 4), seed=0)
    forbidden = 0
    for _ in range(60):
        assert (play.legal == np.stack([play.senses[:, 0] >= -1, np.ones(4, bool)], 1)).all()
        forbidden += int((~play.legal).sum())
        play.step(np.zeros(4, int))
    assert forbidden


@pytest.mark.parametrize(
    "kind, said",
    [
        (games.Lost, r"sense 'obs.1' is nan at step 7: observations must be finite"),
        (games.BadReward, r"the reward is nan at step 7: it must be finite"),
    ],
)
def test_numbers_that_are_not_finite_are_told_with_name_and_step(kind, said):
    envs = foreign.make(lambda: TimeLimit(kind(), 50), 2)
    for seed in (0, 1):  # counted from each reset
        envs.reset(seed=seed)
        for _ in range(6):
            envs.step(np.array([0, 1]))
        with pytest.raises(RlftError, match=said):
            envs.step(np.array([0, 1]))


def test_a_number_too_large_for_float32_is_not_finite():
    envs, _ = shown(spaces.Box(-np.inf, np.inf, (1,), np.float64), np.array([1e300]))
    with pytest.raises(RlftError, match=r"sense 'obs.0' is inf at step 0"):
        envs.reset()


def test_better_names_can_be_given_and_must_fit():
    names = foreign.make("rlft/Gather-v0", 1).env.batch.senses
    envs = foreign.Rows(gym.make_vec("rlft/Gather-v0", num_envs=1), names)
    assert envs.senses is names
    with pytest.raises(RlftError, match="names for 178 senses and 2 actions, where the game has 2"):
        foreign.Rows(gym.make_vec(WALK, num_envs=1), names)
