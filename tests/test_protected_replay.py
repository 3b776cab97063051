"""Protected replay: what it keeps, how much of it is drawn, and that it is what happened."""

from copy import copy

import numpy as np
import pytest
import torch
from gymnasium.spaces import Box, Discrete
from stable_baselines3.common.buffers import NStepReplayBuffer
from stable_baselines3.common.buffers import ReplayBuffer as StableReplay
from test_replay import ACTIONS, MODES, Diary, check, keys_of, last_decisions, record
from tuned import finished, tuned, unlike

from rlft.agents.play import Play
from rlft.agents.replay import ReplayBuffer
from rlft.agents.sb3_replay import Sb3Replay
from rlft.agents.snapshots import pack, unpack
from rlft.npc import RlftError

SHARE = 0.1


def within(count, draws, share=SHARE):
    """Four deviations of a binomial."""
    return abs(count - draws * share) < 4 * (draws * share * (1 - share)) ** 0.5


def protected(mode, masked=True, before=8, after=40, copies=3):
    """A diary as it was when its replay was protected, and the replay much later."""
    diary = Diary(copies, mode, seed=3, masked=masked)
    buffer, play = ReplayBuffer(10 * copies, copies, ACTIONS, "cpu"), Play(copies)
    record(diary, buffer, play, before)
    then = copy(diary)
    then.pages, then.steps = dict(diary.pages), list(diary.steps)
    buffer.protect(SHARE)
    kept = pack(buffer.protected.state())
    record(diary, buffer, play, after)
    return diary, then, buffer, kept


@pytest.mark.parametrize("masked", (True, False))
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("before", (1, 8, 25))
def test_protected_decisions_stay_to_the_byte_and_are_what_happened(mode, masked, before):
    """Also where the ring had wrapped around when it was protected, and wraps around after."""
    diary, then, buffer, kept = protected(mode, masked, before)
    found = pack(buffer.protected.state())
    assert sorted(found) == sorted(kept)
    assert all(np.array_equal(found[name], kept[name]) for name in kept)
    old = buffer.protected.recorded() + buffer.rows * buffer.copies
    batch = buffer.gather(old, 3, 0.5)
    assert keys_of(batch) == last_decisions(then, 10)
    check(then, batch, 3)
    both = torch.cat([old, buffer.recorded()])[torch.randperm(len(old) + len(buffer.recorded()))]
    mixed = buffer.gather(both, 3, 0.5)
    new = both < buffer.rows * buffer.copies
    for part, where in ((diary, new), (then, ~new)):
        check(part, mixed._make(None if field is None else field[where] for field in mixed), 3)


@pytest.mark.parametrize("mode", MODES)
def test_the_share_of_each_draw_is_protected(mode):
    _, _, buffer, _ = protected(mode)
    index = buffer.draw(20_000, torch.Generator().manual_seed(1))
    old = index >= buffer.rows * buffer.copies
    assert within(int(old.sum()), 20_000)
    assert set(index[~old].tolist()) == set(buffer.recorded().tolist())
    kept = buffer.protected.recorded() + buffer.rows * buffer.copies
    counts = index[old].bincount()[kept].float()
    mean = float(old.sum()) / len(kept)
    assert int(counts.sum()) == int(old.sum()) and float(counts.min()) > mean / 2


@pytest.mark.parametrize("mode", MODES)
def test_a_restored_replay_draws_the_same(mode):
    _, _, buffer, _ = protected(mode)
    other = ReplayBuffer(30, 3, ACTIONS, "cpu")
    other.restore(unpack(pack(buffer.state())))
    batches = []
    for one in (buffer, other):
        index = one.draw(200, torch.Generator().manual_seed(2))
        batches.append(one.gather(index, 3, 0.5))
    assert all(torch.equal(a, b) for a, b in zip(*batches, strict=True))


def stable(kind, before, after, **more):
    """SB3's buffer of 2 copies and 10 rows, of decisions that bear their number as reward."""
    buffer = kind(20, Box(-1e9, 1e9, (1,), np.float32), Discrete(2), n_envs=2, **more)
    replay, number = Sb3Replay(buffer), 0
    for step in range(before + after):
        if step == before:
            replay.protect(SHARE)
        seen = np.array([[number], [-number]], np.float32)
        done = np.array([number % 4 == 3, False])
        buffer.add(seen, seen + np.sign([[1], [-1]]), np.array([0, 1]), seen[:, 0], done, [{}, {}])
        number += 1
    return replay


@pytest.mark.parametrize("before", (1, 8, 25))
def test_sb3_draws_what_is_protected_and_keeps_it_to_the_byte(before):
    replay = stable(StableReplay, before, 37)
    first = range(max(0, before - 10), before)
    assert replay.protected.rewards.tolist() == [[n, -n] for n in first]
    np.random.seed(0)  # noqa: NPY002 (SB3 draws here)
    drawn = [replay.buffer.sample(100) for _ in range(100)]
    number, seen, after = (
        torch.cat([getattr(one, name) for one in drawn]).flatten().abs()
        for name in ("rewards", "observations", "next_observations")
    )
    assert torch.equal(seen, number) and torch.equal(after, number + 1)
    assert within(int((number < before).sum()), 10_000)
    assert set(number.int().tolist()) == {*first, *range(before + 27, before + 37)}


def test_windows_of_sb3_end_with_what_was_protected():
    """Rewards n + (n + 1) / 2 up to an end: at 3, 7, ... of the first copy, or the recording's."""
    replay = stable(NStepReplayBuffer, 8, 37, n_steps=2, gamma=0.5)
    rows = np.arange(8)
    found = type(replay.buffer)._get_samples(replay.protected, rows)
    for row, reward, discount in zip(rows, found.rewards, found.discounts, strict=True):
        alone = row == 7 or (row % 4 == 3 and reward > 0)
        assert abs(float(reward)) == (row if alone else row + (row + 1) / 2)
        assert float(discount) == (0.5 if alone else 0.25)


def test_sb3_s_protected_rows_come_back():
    replay = stable(StableReplay, 8, 37)
    other = Sb3Replay(StableReplay(20, replay.buffer.observation_space, Discrete(2), n_envs=2))
    other.restore(unpack(pack(replay.state())))
    assert other.share == SHARE and other.protected.buffer_size == 8
    for name in ("observations", "next_observations", "actions", "rewards", "dones", "timeouts"):
        kept, back = (getattr(one.protected, name) for one in (replay, other))
        assert np.array_equal(kept, back) and kept.dtype == back.dtype
    assert Sb3Replay(StableReplay(20, replay.buffer.observation_space, Discrete(2))).state() == {}


@pytest.mark.parametrize("algorithm", ("dqn", "sb3-dqn"))
def test_a_training_keeps_what_was_recorded_before_its_first_update(algorithm):
    """Then 40 game steps, of a buffer of 400, which 1280 wrap around three times."""
    training = finished(algorithm, "protected-replay", steps=1280)
    replay = training.learner.sites().replay
    plain = tuned(algorithm, "full", steps=1280)
    starts = []

    def note(*_):
        if not starts:
            starts.append(reward(plain.learner.sites().replay))

    plain.attachment.optimizer.register_step_pre_hook(note)
    list(plain.advance())
    kept = replay.protected
    assert np.array_equal(reward(kept) if algorithm == "dqn" else kept.rewards, starts[0])
    assert 0 < starts[0].size < 60 and unlike(training, plain) != []


def reward(replay):
    """(rows, copies) of all that is recorded, the oldest first."""
    if isinstance(replay, ReplayBuffer):
        return replay.state()["reward"].numpy().copy()
    return replay.buffer.rewards[: replay.buffer.size()].copy()


def test_a_prioritised_replay_is_refused():
    with pytest.raises(RlftError, match=r"DQN draws from its replay by error .* protected-replay"):
        tuned("dqn", "protected-replay", more={"prioritised": True})
