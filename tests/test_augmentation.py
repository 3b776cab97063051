"""Random shifts of pictures: what moves, by how much, and that learners learn from them."""

import dataclasses

import numpy as np
import pytest
import torch
from training_games import Picture

from rlft.agents import DQN, SARSA, DQNConfig, SARSAConfig
from rlft.agents.augmentation import Shift, shifted
from rlft.agents.sb3 import SB3, SB3Config
from rlft.envs import foreign
from rlft.lab.brains import fresh_brain
from rlft.networks import Network
from rlft.npc import RlftError, cnn, mlp, pixels

SHAPE = (42, 42, 3)
PICTURES = torch.from_numpy(np.random.default_rng(0).integers(0, 256, (50, *SHAPE), np.uint8))


def drawn(seed=0):
    return torch.Generator().manual_seed(seed)


def test_a_picture_moves_as_worked_out_by_hand_and_its_edge_is_repeated():
    picture = torch.arange(12).reshape(1, 3, 4, 1)
    moved = shifted(picture, torch.tensor([[1, -2]]))[0, :, :, 0]  # a row up, two columns right
    assert moved.tolist() == [[4, 4, 4, 5], [8, 8, 8, 9], [8, 8, 8, 9]]


def test_a_shift_by_nothing_is_the_identity():
    assert torch.equal(shifted(PICTURES, torch.zeros(50, 2, dtype=torch.int64)), PICTURES)


def test_content_is_preserved_and_every_picture_moves_on_its_own():
    shift = Shift(cnn(SHAPE, 2))
    assert shift.most == 2  # of 42
    moved = shift(PICTURES, drawn())
    assert moved.dtype == torch.uint8 and moved.shape == PICTURES.shape
    inside = slice(2, -2)
    offsets = set()
    for before, after in zip(PICTURES, moved, strict=True):
        found = [
            (r, c)
            for r in range(-2, 3)
            for c in range(-2, 3)
            if torch.equal(after[inside, inside], before[2 + r : 40 + r, 2 + c : 40 + c])
        ]
        assert len(found) == 1
        offsets.add(found[0])
    assert len(offsets) > 15  # of 25


def test_flat_pictures_and_channels_first_are_moved_alike():
    last, first = Shift(cnn(SHAPE, 2)), Shift(cnn((3, 42, 42), 2, channels_last=False))
    wanted = last(PICTURES, drawn(3))
    flat = last(PICTURES.flatten(1).float(), drawn(3))
    assert flat.shape == (50, 42 * 42 * 3) and torch.equal(flat, wanted.flatten(1).float())
    turned = first(PICTURES.permute(0, 3, 1, 2), drawn(3))
    assert torch.equal(turned, wanted.permute(0, 3, 1, 2))


def test_draws_come_from_the_generator_that_is_passed_in():
    shift, state = Shift(cnn(SHAPE, 2)), torch.get_rng_state()
    assert torch.equal(shift(PICTURES, drawn(1)), shift(PICTURES, drawn(1)))
    assert not torch.equal(shift(PICTURES, drawn(1)), shift(PICTURES, drawn(2)))
    assert torch.equal(torch.get_rng_state(), state)


def test_rows_of_numbers_are_not_moved():
    with pytest.raises(RlftError, match="this brain reads rows of numbers"):
        Shift(mlp(8, (4,), 2))
    with pytest.raises(RlftError, match=r"unknown augment 'shfit'.*did you mean 'shift'"):
        SB3Config("ppo", augment="shfit")


def brain(output="argmax"):
    return fresh_brain(pixels((16, 16, 3)), ("left", "right"), 1, output)


SMALL_SARSA = SARSAConfig(copies=4, rollout=4, minibatch=8, epochs=1)
SMALL_DQN = DQNConfig(copies=4, train_every=1, batch=8, buffer=200, learning_starts=20)
PPO = SB3Config("ppo", copies=4, settings={"n_steps": 4, "batch_size": 8})
SB3_DQN = SB3Config(
    "sb3-dqn",
    copies=4,
    settings={"buffer_size": 200, "learning_starts": 20, "batch_size": 8, "gradient_steps": 1},
)


@pytest.mark.parametrize(
    ("kind", "config"),
    [(SARSA, SMALL_SARSA), (DQN, SMALL_DQN), (SB3, PPO), (SB3, SB3_DQN)],
    ids=["sarsa", "dqn", "ppo", "sb3-dqn"],
)
def test_learners_learn_from_moved_pictures(kind, config):
    """The light in `Picture` ends at column 8: only a moved picture has another there."""
    output = "categorical" if config is PPO else "argmax"
    edges = {}
    for augment in ("none", "shift"):
        start = brain(output) if kind is SB3 else Network.from_brain(brain(output))
        learner = kind(start, dataclasses.replace(config, augment=augment), seed=1)
        learnt = []
        envs = foreign.make(Picture, 4, same_step=True)
        for _ in learner.learn(envs, 128):
            learnt += list(learner.sites().batch().reshape(-1, 16, 16, 3)[:, 8, :, 0].float())
        edges[augment] = {int((row[1:] != row[:-1]).nonzero()[0, 0]) + 1 for row in learnt}
        assert learner.updates > 0
    assert edges == {"none": {8}, "shift": {7, 8, 9}}
