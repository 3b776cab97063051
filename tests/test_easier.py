"""Easier variants of public games: what differs from the game itself, and what does not."""

import gymnasium
import numpy as np
import pytest

from rlft.envs.easier import FORCE, TORQUE
from rlft.lab.tasks import find_task

PAIRS = {
    "rlft.envs.easier:EasierMountainCar-v0": "MountainCar-v0",
    "rlft.envs.easier:EasierAcrobot-v0": "Acrobot-v1",
}


@pytest.mark.parametrize("easier", PAIRS)
def test_a_brain_moves_from_the_easier_game_to_the_game_itself(easier):
    one, other = find_task(easier, {}, "discrete"), find_task(PAIRS[easier], {}, "discrete")
    assert (one.senses, one.actions) == (other.senses, other.actions)
    assert gymnasium.make(easier).spec.max_episode_steps == (
        gymnasium.make(PAIRS[easier]).spec.max_episode_steps
    )


def test_the_engine_of_each_episode_is_stronger_and_drawn_from_its_seed():
    env = gymnasium.make("rlft.envs.easier:EasierMountainCar-v0")
    own = gymnasium.make("MountainCar-v0").unwrapped.force
    drawn = []
    for seed in (1, 2, 1):
        env.reset(seed=seed)
        drawn.append(env.unwrapped.force / own)
    assert drawn[0] == drawn[2] != drawn[1]
    assert all(FORCE[0] <= factor <= FORCE[1] for factor in drawn)
    env.reset()
    assert env.unwrapped.force / own not in drawn


def test_a_stronger_torque_swings_faster_and_spares_the_class():
    env = gymnasium.make("rlft.envs.easier:EasierAcrobot-v0")
    own = gymnasium.make("Acrobot-v1")
    start = env.reset(seed=3)[0], own.reset(seed=3)[0]
    np.testing.assert_array_equal(*start)
    factor = env.unwrapped.AVAIL_TORQUE[2] / own.unwrapped.AVAIL_TORQUE[2]
    assert TORQUE[0] <= factor <= TORQUE[1]
    speeds = [abs(game.step(2)[0][5]) for game in (env, own)]
    assert speeds[0] > speeds[1]
    assert own.unwrapped.AVAIL_TORQUE == [-1.0, 0.0, 1.0]
