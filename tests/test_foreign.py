"""Other people's games: how they are made, what is refused, and their exact state."""

import sys
import warnings

import foreign_games as games
import gymnasium as gym
import numpy as np
import pytest
from gymnasium.vector import SyncVectorEnv
from gymnasium.wrappers import FrameStackObservation, TimeLimit

from rlft.envs import foreign
from rlft.npc.errors import RlftError

WALK = "foreign/Walk-v0"
THE_GAME = games.Walk()


def next_step(copies):
    return SyncVectorEnv([lambda: gym.make(WALK)] * copies)


def batch_only(num_envs):
    return gym.make_vec(WALK, num_envs=num_envs)


@pytest.mark.parametrize(
    "game",
    [
        WALK, f"foreign_games:{WALK}", "foreign_games:Walk", games.Walk, lambda: games.Walk(),
        gym.make(WALK), games.Walk(), TimeLimit(games.Walk(), 9), batch_only(3),
    ],
)  # fmt: skip
def test_a_game_is_an_id_a_class_a_function_an_object_or_a_batch(game):
    envs = foreign.make(game, 3)
    rows, _ = envs.reset(seed=4)
    expected = np.stack([games.Walk().reset(seed=4 + i)[0] for i in range(3)])
    assert rows.tobytes() == expected.tobytes()
    assert envs.senses.names == ("obs.0", "obs.1")
    assert [(s.low, s.high) for s in envs.senses] == [(-6, 6), (-6, 6)]
    assert (envs.actions, envs.discrete) == (("action.0", "action.1"), True)
    assert envs.step(np.array([0, 1, 1]))[1].shape == (3,)


def test_a_game_is_called_by_its_id_or_its_class():
    assert foreign.title(f"foreign_games:{WALK}") == WALK
    assert foreign.title(gym.make(WALK)) == WALK
    assert foreign.title(TimeLimit(games.Walk(), 3)) == foreign.title(games.Walk) == "Walk"


def test_settings_reach_the_game():
    assert foreign.one(games.Walk, start=5).action_space.start == 5
    assert foreign.make(WALK, 1, max_episode_steps=2).env.envs[0].spec.max_episode_steps == 2


def test_a_module_in_the_working_directory_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my_prototype.py").write_text("from foreign_games import Walk as Mine")
    assert foreign.make("my_prototype:Mine", 2).senses.size == 2
    (tmp_path / "lacking.py").write_text("import no_such_engine")
    with pytest.raises(
        RlftError, match="cannot import lacking for its game: No module named 'no_s"
    ):
        foreign.make("lacking:Mine", 2)


def test_the_batch_that_a_game_brings_is_used():
    assert type(foreign.make("CartPole-v1", 3).env).__name__ == "CartPoleVectorEnv"
    assert type(foreign.make("rlft/Gather-v0", 3).env).__name__ == "GameVectorEnv"


@pytest.mark.parametrize(
    "game, said",
    [
        ("CartPole-v9", "unknown environment 'CartPole-v9'.*did you mean 'CartPole-v1'"),
        ("cartpole", "did you mean 'CartPole-v1'"),
        ("foreign_games:foreign/Wolk-v0", "did you mean 'foreign/Walk-v0'"),
        ("no_such_module:Walk-v0", "cannot import no_such_module"),
        ("phys2d/CartPole-v1", "phys2d/CartPole-v1 cannot be made: .*jax"),
        (7, "a game is a Gymnasium id"),
        (dict, "dict made <class 'dict'>: it must make a gymnasium.Env"),
        (games.Solid(), "Solid cannot be copied .a window cannot be copied.: pass its class"),
        (lambda: THE_GAME, "gave the same environment twice"),
        (batch_only(3), "made already, with 3 copies, where 2 are asked"),
    ],
)
def test_what_cannot_be_made_is_refused_in_one_line(game, said):
    with pytest.raises(RlftError, match=said) as raised:
        foreign.make(game, 2)
    assert "\n" not in str(raised.value)


def test_a_setting_that_the_game_does_not_have_is_refused():
    for game in (WALK, games.Walk, "CartPole-v1"):
        with pytest.raises(RlftError, match=r"no such setting: .*'wind'"):
            foreign.make(game, 2, wind=3)
    with pytest.raises(RlftError, match="Walk is made already: it takes no settings"):
        foreign.make(games.Walk(), 2, wind=3)


def test_a_game_that_cannot_be_copied_can_still_be_played_alone():
    assert foreign.make(games.Solid(), 1).num_envs == 1


def test_gymnasium_says_what_it_has_to_say_once():
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        foreign.make("foreign/Careless-v0", 4)
    assert len(said) == 1


def play_on(envs, steps, seed):
    """Bytes of everything that random play gives."""
    chance = np.random.default_rng(seed)
    seen = []
    for _ in range(steps):
        rows, *rest, infos = envs.step(chance.integers(len(envs.actions), size=envs.num_envs))
        seen.append(b"".join(part.tobytes() for part in (rows, *rest)))
        seen[-1] += infos["final_obs"].tobytes() if "final_obs" in infos else b""
    return seen


@pytest.mark.parametrize(
    "fresh",
    [
        lambda: foreign.make(WALK, 3),
        lambda: foreign.make(next_step(3), 3),
        lambda: foreign.make("rlft/Evade-v0", 3, time_limit=20),
        lambda: foreign.make(games.Masked, 3),
    ],
)
def test_a_restored_game_goes_on_bit_for_bit(fresh):
    envs = fresh()
    envs.reset(seed=5)
    envs.action_space.seed(3)
    for steps in (1, 17, 29, 30, 31):  # episodes end at different steps, one at its time limit
        play_on(envs, steps, seed=steps)
        kept = foreign.state(envs)
        assert all(array.dtype != object for array in kept.values())
        expected = play_on(envs, 100, seed=1)
        other = fresh()
        foreign.restore(other, kept)
        assert play_on(other, 100, seed=1) == expected
        foreign.restore(envs, kept)
        assert play_on(envs, 100, seed=1) == expected
        foreign.restore(envs, kept)


def test_the_state_holds_every_generator():
    envs = foreign.make(WALK, 2)
    envs.reset(seed=0)
    games_own = [env.unwrapped for env in envs.env.envs]
    for game in games_own:
        game.action_space.seed(9)
    kept = foreign.state(envs)
    drawn = [(game.action_space.sample(), game.np_random.random()) for game in games_own]
    other = foreign.make(WALK, 2)
    foreign.restore(other, kept)
    again = [env.unwrapped for env in other.env.envs]
    assert [(game.action_space.sample(), game.np_random.random()) for game in again] == drawn


def test_a_batch_that_offers_its_state_is_asked_itself():
    envs = foreign.make(games.Batched(), 2)
    envs.reset()
    envs.step(np.zeros(2, int))
    kept = foreign.state(envs)
    other = foreign.make(games.Batched(), 2)
    foreign.restore(other, kept)
    assert other.env.t == 1


@pytest.mark.parametrize(
    "game",
    ["CartPole-v1", "Pendulum-v1", lambda: FrameStackObservation(games.Walk(), 2)],
)
def test_where_a_game_offers_no_state_there_is_none(game):
    envs = foreign.make(game, 2)
    envs.reset(seed=0)
    assert foreign.state(envs) is None


def test_the_state_of_other_copies_is_refused():
    small, large = foreign.make(WALK, 1), foreign.make(WALK, 2)
    for envs in (small, large):
        envs.reset(seed=0)
    for envs, other in ((small, large), (large, small)):
        with pytest.raises(RlftError, match="of other copies or another game"):
            foreign.restore(envs, foreign.state(other))


class Worded(games.Walk):
    def get_state(self):
        return {"mood": "cheerful"}


def test_a_state_that_is_no_numbers_is_refused():
    envs = foreign.make(Worded, 1)
    envs.reset(seed=0)
    with pytest.raises(RlftError, match="get_state of Worded must give arrays of numbers"):
        foreign.state(envs)
