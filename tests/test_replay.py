"""Replayed transitions against a diary of everything that happened."""

from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, VectorEnv
from hypothesis import given, settings
from hypothesis import strategies as st

from rlft.agents.play import Play
from rlft.agents.replay import Batch, ReplayBuffer
from rlft.agents.snapshots import pack, unpack

MODES = (AutoresetMode.SAME_STEP, AutoresetMode.NEXT_STEP)
ACTIONS, GAMMA = 3, 0.5
Key = tuple[int, ...]  # copy, episode, tick: what is seen, so every moment can be told apart


def legal_at(key: Key) -> list[bool]:
    return [(sum(key) + a) % 3 > 0 for a in range(ACTIONS)]


class Entry(NamedTuple):
    action: int
    reward: float
    terminated: bool
    truncated: bool
    then: Key


class Diary(VectorEnv[Any, Any, Any]):
    """Episodes of random length that end either way, and a diary of them: key -> Entry."""

    def __init__(self, copies: int, mode: AutoresetMode, seed: int, masked: bool = True) -> None:
        self.metadata = {"autoreset_mode": mode}
        self.num_envs, self.mode, self.masked = copies, mode, masked
        self.single_observation_space = Box(0, 255, (3,), np.uint8)
        self.single_action_space = Discrete(ACTIONS)
        self.random = np.random.default_rng(seed)
        self.pages: dict[Key, Entry] = {}
        self.steps: list[list[Key | None]] = []  # of each step and copy; None: only a reset
        self.keys: list[Key] = [(n, 0, 0) for n in range(copies)]
        self.done = np.zeros(copies, np.bool_)

    def infos(self, keys: list[Key]) -> dict[str, Any]:
        return {"action_mask": np.array([legal_at(key) for key in keys])} if self.masked else {}

    def new(self) -> list[Key]:
        return [(n, episode + 1, 0) for n, episode, _ in self.keys]

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[np.ndarray, Any]:
        self.keys, self.done = self.new(), np.zeros(self.num_envs, np.bool_)
        return np.array(self.keys, np.uint8), self.infos(self.keys)

    def step(self, actions: np.ndarray) -> Any:
        fresh, entries = self.new(), []
        self.steps.append(
            [None if over else k for k, over in zip(self.keys, self.done, strict=True)]
        )
        for n, (copy, episode, tick) in enumerate(self.keys):
            ends, reward = self.random.random(2) < 0.2, self.random.normal()
            entry = Entry(actions[n], reward, *ends, (copy, episode, tick + 1))
            if self.done[n]:
                entry = Entry(0, 50.0, False, False, fresh[n])  # a trap: not to be learnt from
            else:
                self.pages[self.keys[n]] = entry
            entries.append(entry)
        keys = [entry.then for entry in entries]
        self.done = np.array([entry.terminated or entry.truncated for entry in entries])
        extra: dict[str, Any] = {}
        if self.mode is AutoresetMode.SAME_STEP:
            if self.done.any():
                extra = {"final_obs": np.array(keys, np.uint8), "_final_obs": self.done}
                extra["final_info"] = self.infos(keys)
            keys = [new if over else k for k, new, over in zip(keys, fresh, self.done, strict=True)]
            self.done = np.zeros(self.num_envs, np.bool_)
        self.keys = keys
        _, reward, terminated, truncated, _ = zip(*entries, strict=True)
        flags = np.array(terminated), np.array(truncated)
        infos = {**self.infos(keys), **extra}
        return np.array(keys, np.uint8), np.array(reward), *flags, infos


def record(diary: Diary, buffer: ReplayBuffer, play: Play, steps: int) -> None:
    if play.enter(diary, 0):
        buffer.begin(play.senses, play.legal)
    for _ in range(steps):
        actions = diary.random.integers(ACTIONS, size=diary.num_envs)
        moment = play.step(actions)
        reward = torch.from_numpy(moment.reward)
        buffer.add(torch.from_numpy(actions), reward, moment, play.senses, play.legal)


def window(pages: dict[Key, Entry], key: Key, steps: int) -> tuple[float, float, Key]:
    """The definition: reward, discount, and what was seen after up to n decisions."""
    reward, discount = 0.0, 1.0
    for _ in range(steps):
        entry = pages[key]
        reward, discount, key = reward + discount * entry.reward, discount * GAMMA, entry.then
        if entry.terminated:
            return reward, 0.0, key
        if entry.truncated or key not in pages:
            break
    return reward, discount, key


def keys_of(batch: Batch) -> list[Key]:
    return [tuple(row) for row in batch.senses.tolist()]


def check(diary: Diary, batch: Batch, steps: int) -> None:
    for i, key in enumerate(keys_of(batch)):
        reward, discount, then = window(diary.pages, key, steps)
        assert batch.actions[i] == diary.pages[key].action
        assert float(batch.reward[i]) == pytest.approx(reward, abs=1e-5)
        assert float(batch.discount[i]) == discount
        if discount:
            assert tuple(batch.next_senses[i].tolist()) == then
            if diary.masked:
                assert batch.next_legal is not None
                assert batch.next_legal[i].tolist() == legal_at(then)
    assert batch.senses.dtype is torch.uint8
    assert diary.masked or batch.next_legal is None


def last_decisions(diary: Diary, rows: int) -> list[Key]:
    return [key for step in diary.steps[-rows:] for key in step if key is not None]


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 2**32),
    mode=st.sampled_from(MODES),
    masked=st.booleans(),
    copies=st.integers(1, 4),
    rows=st.integers(2, 20),
    played=st.integers(1, 60),
    steps=st.integers(1, 5),
)
def test_every_transition_is_what_happened(
    seed: int, mode: Any, masked: bool, copies: int, rows: int, played: int, steps: int
) -> None:
    """Wrap-around, both ends of episodes, reset rows and the head, in one comparison."""
    diary = Diary(copies, mode, seed, masked)
    buffer = ReplayBuffer(rows * copies, copies, ACTIONS, "cpu")
    play = Play(copies)
    record(diary, buffer, play, played)
    index = buffer.recorded()
    batch = buffer.gather(index, steps, GAMMA)
    assert keys_of(batch) == last_decisions(diary, rows)
    check(diary, batch, steps)
    drawn = buffer.draw(50, torch.Generator().manual_seed(0))
    assert set(drawn.tolist()) <= set(index.tolist())


@pytest.mark.parametrize("mode", MODES)
def test_rows_are_drawn_equally_often(mode: AutoresetMode) -> None:
    diary, buffer = Diary(3, mode, seed=1), ReplayBuffer(30, 3, ACTIONS, "cpu")
    record(diary, buffer, Play(3), 25)
    index, draws = buffer.recorded(), 200 * len(buffer.recorded())
    counts = buffer.draw(draws, torch.Generator().manual_seed(2)).bincount(minlength=33)
    assert int(counts[index].sum()) == draws
    chi_square = float(((counts[index] - 200.0) ** 2 / 200.0).sum())
    assert chi_square < len(index) + 4 * (2 * len(index)) ** 0.5  # mean and deviation of χ²


@settings(deadline=None, max_examples=30)
@given(seed=st.integers(0, 2**32), mode=st.sampled_from(MODES), more=st.integers(0, 12))
def test_new_games_never_join_old_ones(seed: int, mode: AutoresetMode, more: int) -> None:
    """What the last decisions led to is kept, and no window runs into the new episodes."""
    diary, buffer, play = Diary(2, mode, seed), ReplayBuffer(20, 2, ACTIONS, "cpu"), Play(2)
    record(diary, buffer, play, 7)
    play.forget()
    record(diary, buffer, play, more)
    batch = buffer.gather(buffer.recorded(), 3, GAMMA)
    assert keys_of(batch) == last_decisions(diary, 10)
    check(diary, batch, 3)


@settings(deadline=None, max_examples=30)
@given(seed=st.integers(0, 2**32), mode=st.sampled_from(MODES), played=st.integers(0, 40))
def test_a_restored_buffer_goes_on_with_the_same_transitions(
    seed: int, mode: AutoresetMode, played: int
) -> None:
    diary, play = Diary(2, mode, seed), Play(2)
    first, second = (ReplayBuffer(20, 2, ACTIONS, "cpu") for _ in range(2))
    record(diary, first, play, played)
    state = pack(first.state())
    assert len(state["senses"]) == min(played, 10) + 1 and state["senses"].dtype == np.uint8
    second.restore(unpack(state))
    for extra in (0, 4, 9):
        for _ in range(extra):
            actions = diary.random.integers(ACTIONS, size=2)
            moment = play.step(actions)
            for buffer in (first, second):
                reward, taken = torch.from_numpy(moment.reward), torch.from_numpy(actions)
                buffer.add(taken, reward, moment, play.senses, play.legal)
        if first.count:
            draws = [b.draw(40, torch.Generator().manual_seed(4)) for b in (first, second)]
            assert torch.equal(*draws)
            check(diary, second.gather(second.recorded(), 3, GAMMA), 3)
            assert second.recorded().tolist() == first.recorded().tolist()
        again, other = pack(first.state()), pack(second.state())
        assert again.keys() == other.keys()
        assert all(np.array_equal(again[name], other[name]) for name in again)


def test_the_diary_of_both_autoreset_modes_tells_the_same_story() -> None:
    """SAME_STEP and NEXT_STEP give the same transitions where the episodes are the same."""
    pages = []
    for mode in MODES:
        diary, buffer = Diary(1, mode, seed=5), ReplayBuffer(60, 1, ACTIONS, "cpu")
        record(diary, buffer, Play(1), 20)
        batch = buffer.gather(buffer.recorded(), 2, GAMMA)
        pages.append({key: float(r) for key, r in zip(keys_of(batch), batch.reward, strict=True)})
    first = [key for key in pages[0] if key[1] == 1]
    assert first and all(pages[0][key] == pages[1][key] for key in first[:-1])


def test_floats_are_kept_as_float32() -> None:
    buffer = ReplayBuffer(4, 1, 2, "cpu")
    buffer.begin(np.zeros((1, 2), np.float64), None)
    assert buffer.senses.dtype is torch.float32 and buffer.senses.shape == (5, 1, 2)
