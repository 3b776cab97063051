"""States of a brain's own play, and its memory of the games it was trained in."""

import numpy as np
import pytest
from method_trainings import brain
from small_jobs import PLACE, WALK, job

from rlft.lab.own_play import ADDED, FIRST, own_play, remembering
from rlft.lab.tasks import find_task
from rlft.lab.trainer import run_job
from rlft.npc import read
from rlft.npc.brain import MAX_MEMORIES


@pytest.fixture
def task():
    return find_task(PLACE, {}, "discrete")


def test_the_states_are_those_of_its_own_play_and_the_same_each_time(task):
    rows = own_play(brain("sarsa"), task)
    assert rows.shape == (320, 2) and np.abs(rows).max() <= 2.0
    assert np.array_equal(rows, own_play(brain("sarsa"), task))
    assert not np.array_equal(rows, own_play(brain("sarsa", seed=1), task))


def test_a_training_adds_its_game_to_the_memory_and_what_was_there_stays(task):
    known = brain("sarsa")
    more = remembering(known, task)
    assert more.memory.games == ("place", "pointnavigation")
    assert np.bincount(more.memory.game).tolist() == [60, ADDED]
    assert np.array_equal(more.memory.observations[:60], known.memory.observations)
    assert more.memory.outputs == pytest.approx(known.values(more.memory.observations))
    again = remembering(more, task)
    assert np.bincount(again.memory.game).tolist() == [60, 2 * ADDED]


def test_a_full_memory_is_thinned_evenly(task):
    rows = np.random.default_rng(0).uniform(-1, 1, (MAX_MEMORIES, 2))
    games = ("first", "second")
    full = brain("sarsa").remember(rows, games, np.arange(MAX_MEMORIES) // (MAX_MEMORIES // 2))
    count = np.bincount(remembering(full, task).memory.game)
    assert count.sum() == MAX_MEMORIES and count[2] == ADDED and abs(count[0] - count[1]) <= 1


def test_a_brain_from_scratch_ends_with_a_memory_of_its_game(tmp_path):
    for game in (PLACE, WALK):
        folder = run_job(job("sarsa", game), tmp_path, levels=2).folder
        memory = read(folder / "brain.npc").memory
        assert len(memory.observations) == FIRST and len(memory.games) == 1
