"""Games over their last moments: what learners read, what is judged, what is resumed."""

import gymnasium
import numpy as np
import pytest
from gymnasium.vector import AutoresetMode, SyncVectorEnv

import rlft
from rlft.lab import brains
from rlft.lab.evaluation import brain_policy
from rlft.lab.moments import Moments
from rlft.lab.tasks import find_task, over
from rlft.lab.training import Job, Training
from rlft.npc import RlftError, plain, plan
from rlft.npc.window import windowed


class Count(gymnasium.Env):
    """Shows how many steps were made; ends after three."""

    observation_space = gymnasium.spaces.Box(-1.0, 9.0, (1,), np.float32)
    action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.count = 0
        return np.array([0.0], np.float32), {}

    def step(self, action):
        self.count += 1
        return np.array([self.count], np.float32), 1.0, False, self.count == 3, {}


def counting(mode):
    return Moments(SyncVectorEnv([Count] * 2, autoreset_mode=mode), plain(1), 2)


def steps(envs, count):
    rows = []
    for _ in range(count):
        observation, *_, infos = envs.step(np.zeros(2, np.int64))
        rows.append((observation[0].tolist(), infos))
    return rows


def test_an_episode_knows_nothing_of_the_one_before():
    envs = counting(AutoresetMode.SAME_STEP)
    assert envs.reset(seed=0)[0][0].tolist() == [0, 0, 0, 1]  # no past; now 0
    rows = steps(envs, 4)
    assert [row for row, _ in rows] == [[0, 1, 1, 1], [1, 1, 2, 1], [0, 0, 0, 1], [0, 1, 1, 1]]
    assert rows[2][1]["final_obs"].tolist() == [[2, 1, 3, 1]] * 2  # of the episode that ended
    assert envs.observation_space.shape == (2, 4)


def test_copies_that_reset_with_the_next_step_forget_then():
    envs = counting(AutoresetMode.NEXT_STEP)
    envs.reset(seed=0)
    rows = [row for row, _ in steps(envs, 5)]
    assert rows == [[0, 1, 1, 1], [1, 1, 2, 1], [2, 1, 3, 1], [0, 0, 0, 1], [0, 1, 1, 1]]


@pytest.mark.parametrize("moments", [0, 65, "4", True])
def test_a_window_is_a_number_of_moments(moments):
    with pytest.raises(RlftError, match="1 to 64"):
        find_task("arena", {"window": moments}, "discrete")


def test_a_window_of_one_moment_is_the_game_itself():
    task = find_task("arena", {"window": 1}, "discrete")
    assert task.senses == find_task("arena", {}, "discrete").senses and task.rules == {}


def test_pictures_have_no_window():
    with pytest.raises(RlftError, match="of numbers"):
        find_task("arena", {"observation": "pixels", "window": 2}, "discrete")


def test_the_fighter_plays_over_moments_as_it_did():
    fighter, rules = brains.find("fighter"), {"foes": "chaser"}
    now = find_task("arena", rules, "discrete")
    longer = over(now, 3)
    grown = plan(fighter, longer.senses, longer.actions).apply()
    found = [
        task.evaluate(brain_policy(brain), 24) for task, brain in ((now, fighter), (longer, grown))
    ]
    assert np.array_equal(found[0].returns, found[1].returns)
    assert over(longer, 2) is longer and over(longer, 4).moments == 4


def test_a_mind_in_a_game_does_as_the_policy_that_was_judged():
    task = find_task("arena", {"window": 3, "foes": "chaser"}, "discrete")
    brain = brains.fresh_brain(task.senses, task.actions, 4, architecture="transformer")
    envs = find_task("arena", {"foes": "chaser"}, "discrete").envs(3, stream="evaluation")
    longer = Moments(envs, now_senses(envs), 3)
    rows, _ = longer.reset(seed=0)
    squad = brain.squad(3)
    for _ in range(40):
        present = rows[:, -179:-1]
        chosen = brain.values(rows).argmax(1)
        assert np.array_equal(squad.act(present), chosen)
        rows, _, terminated, truncated, _ = longer.step(chosen)
        for copy in np.flatnonzero(terminated | truncated):
            squad.reset(int(copy))


def now_senses(envs):
    return envs.unwrapped.batch.senses


def test_training_over_moments_stops_and_goes_on_bit_for_bit():
    job = Job(
        "arena", source="none", seed=5, steps=4_096, rules={"window": 3},
        settings={"copies": "16", "minibatch": "64", "epochs": "1"}, architecture="transformer",
    )  # fmt: skip
    whole, first = Training(job), Training(job)
    list(whole.advance())
    list(first.advance(2_048))
    second = Training(job)
    assert second.restore(first.snapshot())
    list(second.advance())
    for name, tensor in whole.brain().tensors.items():
        assert np.array_equal(tensor, second.brain().tensors[name]), name


@pytest.mark.parametrize("algorithm", ["sarsa", "dqn", "ppo"])
def test_every_kind_of_learner_trains_over_moments(tmp_path, algorithm):
    small = {"sarsa": {"copies": 8}, "dqn": {"copies": 8, "learning_starts": 64, "buffer": 512},
             "ppo": {"copies": 8, "n_steps": 32, "batch_size": 64}}[algorithm]  # fmt: skip
    report = rlft.train(
        "CartPole-v1", source="none", steps=512, algorithm=algorithm, window=4, levels=4,
        out=tmp_path / "run", settings=small,
    )  # fmt: skip
    brain = rlft.load(report.folder / "brain.npc")
    assert brain.senses == windowed(find_task("CartPole-v1", {}, "discrete").senses, 4)
    assert rlft.evaluate(report.folder, "CartPole-v1", levels=4, window=4).levels == 4
    npc = brain.npc()
    assert npc.act(np.zeros(4)) in (0, 1)


def test_what_a_fighter_over_moments_forgot_is_told_in_games_without_them():
    fighter = brains.find("fighter")
    longer = brains.hybrid(fighter, 1, moments=3)
    found = rlft.forgetting(longer, fighter, "hunt", levels=12)
    (skill,) = found.skills
    assert skill.kept > 6 and skill.lost == skill.gained == 0
