"""The VecEnv of Stable-Baselines3 over Gymnasium's vector environments."""

import gymnasium
import numpy as np
import pytest
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from stable_baselines3.common.monitor import Monitor

import rlft.envs  # noqa: F401 (registers the games)
from rlft.agents.sb3_envs import Sb3Envs, vec_env
from rlft.finetune.sites import RewardSite
from rlft.npc import RlftError

THREE = Discrete(3)


class Counting(gymnasium.Env):
    """Sees its number and the step; ends after `length` steps, by the clock if `cut`."""

    observation_space = Box(-100.0, 100.0, (2,), np.float32)

    def __init__(self, number, length, cut, actions=THREE):
        self.number, self.length, self.cut, self.action_space = number, length, cut, actions

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.tick = 0
        return self.seen(), self.info()

    def step(self, action):
        self.tick += 1
        over = self.tick == self.length
        self.played = action
        return (
            self.seen(),
            10.0 * self.number + self.tick,
            over and not self.cut,
            over and self.cut,
            (self.info()),
        )

    def seen(self):
        return np.array([self.number, self.tick], np.float32)

    def info(self):
        return {"action_mask": np.array([True, self.tick % 2 == 0, True])}


class WithoutMask(Counting):
    def info(self):
        return {}


def counting(mode, kind=Counting, **settings):
    games = [
        lambda: kind(0, 2, cut=False, **settings),
        lambda: kind(1, 3, cut=True, **settings),
        lambda: kind(2, 100, cut=True, **settings),
    ]
    return SyncVectorEnv(games, autoreset_mode=mode)


@pytest.mark.parametrize("mode", [AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP])
def test_an_ended_copy_has_begun_the_next_episode_and_tells_what_it_saw_last(mode):
    envs = Sb3Envs(counting(mode))
    assert envs.reset().tolist() == [[0, 0], [1, 0], [2, 0]]
    actions = np.zeros(3, np.int64)
    seen, reward, done, infos = envs.step(actions)
    assert (seen[:, 1] == 1).all() and not done.any() and infos == [{}, {}, {}]
    assert reward.dtype == np.float32 and reward.tolist() == [1, 11, 21]

    seen, reward, done, infos = envs.step(actions)
    assert done.tolist() == [True, False, False]
    assert seen.tolist() == [[0, 0], [1, 2], [2, 2]]
    assert infos[1:] == [{}, {}]
    assert infos[0]["terminal_observation"].tolist() == [0, 2]
    assert infos[0]["TimeLimit.truncated"] is False
    assert (infos[0]["episode"]["r"], infos[0]["episode"]["l"]) == (3.0, 2)

    seen, reward, done, infos = envs.step(actions)
    assert done.tolist() == [False, True, False]
    assert seen.tolist() == [[0, 1], [1, 0], [2, 3]]
    assert infos[0] == {} and infos[1]["TimeLimit.truncated"] is True
    assert infos[1]["terminal_observation"].tolist() == [1, 3]
    assert (infos[1]["episode"]["r"], infos[1]["episode"]["l"]) == (36.0, 3)
    assert envs.episodes == 2


def test_what_a_step_gave_stays_as_it_was_but_for_the_list():
    envs = Sb3Envs(counting(AutoresetMode.SAME_STEP))
    first = envs.reset()
    kept = first.copy()
    envs.step(np.zeros(3, np.int64))
    _, _, _, infos = envs.step(np.zeros(3, np.int64))
    told = infos[0]
    envs.step(np.zeros(3, np.int64))
    assert (first == kept).all() and told["episode"]["l"] == 2


@pytest.mark.parametrize("mode", [AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP])
def test_masks_are_those_of_the_present_also_after_a_reset(mode):
    envs = Sb3Envs(counting(mode))
    envs.reset()
    assert envs.has_attr("action_masks")
    assert np.stack(envs.env_method("action_masks")).all()
    envs.step(np.zeros(3, np.int64))
    assert np.stack(envs.env_method("action_masks"))[:, 1].tolist() == [False] * 3
    envs.step(np.zeros(3, np.int64))
    assert np.stack(envs.env_method("action_masks"))[:, 1].tolist() == [True] * 3  # tick 0, 2, 2
    envs.step(np.zeros(3, np.int64))
    assert np.stack(envs.env_method("action_masks"))[:, 1].tolist() == [False, True, False]
    assert len(envs.env_method("action_masks", indices=[1])) == 1


def test_a_game_without_masks_allows_everything():
    envs = Sb3Envs(counting(AutoresetMode.SAME_STEP, WithoutMask))
    envs.reset()
    assert np.stack(envs.env_method("action_masks")).all()


def test_an_environment_that_resets_late_and_cannot_be_made_to_is_refused():
    late = gymnasium.make_vec("CartPole-v1", num_envs=2, vectorization_mode="vector_entry_point")
    with pytest.raises(RlftError, match="SAME_STEP"):
        Sb3Envs(late)
    late.close()
    envs = vec_env("CartPole-v1", 2)  # stepped one by one instead
    assert envs.reset().shape == (2, 4)
    envs.close()


def test_seeds_choose_the_levels_once():
    envs = vec_env("rlft/Arena-v0", 3)
    envs.seed(5)
    first, then = envs.reset(), envs.reset()
    envs.seed(5)
    assert (envs.reset() == first).all() and not (then == first).all()
    direct, _ = gymnasium.make_vec("rlft/Arena-v0", num_envs=3).reset(seed=5)
    assert (direct == first).all()


def test_steps_are_those_of_the_game_itself():
    envs, direct = (
        vec_env("rlft.envs:rlft/Arena-v0", 8),
        gymnasium.make_vec("rlft/Arena-v0", num_envs=8),
    )
    envs.seed(1)
    envs.reset()
    direct.reset(seed=1)
    generator = np.random.default_rng(0)
    ends = 0
    for _ in range(400):
        actions = generator.integers(8, size=8)
        seen, reward, done, infos = envs.step(actions)
        wanted, paid, terminated, truncated, found = direct.step(actions)
        assert (seen == wanted).all() and (reward == paid.astype(np.float32)).all()
        assert (done == terminated | truncated).all()
        for copy in np.flatnonzero(done):
            assert (infos[copy]["terminal_observation"] == found["final_obs"][copy]).all()
            assert infos[copy]["TimeLimit.truncated"] == truncated[copy]
        ends += done.sum()
    assert ends == envs.episodes > 0


def test_continuous_actions_are_scaled_to_the_limits_of_the_game():
    wide = Box(np.array([-2.0, 0.0], np.float32), np.array([2.0, 4.0], np.float32))
    envs = counting(AutoresetMode.SAME_STEP, actions=wide)
    face = Sb3Envs(envs, scale_actions=True)
    assert face.action_space == Box(-1.0, 1.0, (2,), np.float32)
    face.reset()
    face.step(np.array([[-1, -1], [0, 0], [1, 0.5]], np.float32))
    assert [game.played.tolist() for game in envs.envs] == [[-2, 0], [0, 2], [2, 3]]
    assert Sb3Envs(envs).action_space == wide
    endless = counting(AutoresetMode.SAME_STEP, actions=Box(-np.inf, np.inf, (1,)))
    with pytest.raises(RlftError, match="limits"):
        Sb3Envs(endless, scale_actions=True)


def test_a_changed_reward_is_learnt_from_but_not_reported():
    reward = RewardSite(lambda senses, actions, rewards: rewards + senses[..., 1] + actions)
    envs = Sb3Envs(counting(AutoresetMode.SAME_STEP), reward)
    envs.reset()
    _, paid, _, _ = envs.step(np.array([0, 1, 2]))
    assert paid.tolist() == [1, 12, 23]  # seen before the step: tick 0
    _, paid, _, infos = envs.step(np.array([0, 0, 0]))
    assert paid.tolist() == [3, 13, 23]
    assert infos[0]["episode"]["r"] == 3.0


def test_attributes_are_found_as_sb3_asks_for_them():
    envs = Sb3Envs(counting(AutoresetMode.SAME_STEP))
    assert envs.get_attr("number") == [0, 1, 2] and envs.get_attr("number", 1) == [1]
    assert envs.render_mode is None and envs.get_attr("render_mode") == [None] * 3
    assert envs.env_is_wrapped(Monitor) == [True] * 3
    assert not envs.has_attr("nonsense")
    batch = vec_env("rlft/Arena-v0", 2)
    assert batch.get_attr("num_envs") == [2, 2]
    with pytest.raises(AttributeError, match="no 'fly'"):
        batch.env_method("fly")


def test_the_state_brings_episodes_in_progress_back():
    envs = Sb3Envs(counting(AutoresetMode.SAME_STEP))
    envs.reset()
    envs.step(np.zeros(3, np.int64))
    again = Sb3Envs(envs.envs)
    again.restore({name: array.copy() for name, array in envs.state().items()})
    _, _, _, infos = again.step(np.zeros(3, np.int64))
    assert (infos[0]["episode"]["r"], infos[0]["episode"]["l"]) == (3.0, 2)
