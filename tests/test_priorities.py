"""The sum tree and prioritised draws against their definitions."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from rlft.agents.priorities import FAN, Priorities, SumTree, importance
from rlft.agents.snapshots import pack, unpack


@settings(deadline=None)
@given(seed=st.integers(0, 2**32), size=st.sampled_from([1, 2, FAN, FAN + 1, 5 * FAN**2 + 7]))
def test_the_leaf_at_a_place_is_the_one_whose_stretch_holds_it(seed: int, size: int) -> None:
    random = np.random.default_rng(seed)
    tree, leaves = SumTree(size), np.zeros(size)
    for _ in range(5):
        rows = random.integers(size, size=40)
        leaves[rows] = numbers = random.integers(0, 5, 40).astype(float)  # exact sums; the last
        tree[rows] = numbers  # of several numbers for one row counts, as in NumPy
    assert np.array_equal(tree[np.arange(size)], leaves) and tree.total == leaves.sum()
    if leaves.any():
        places = random.random(100) * leaves.sum()
        assert np.array_equal(tree.find(places), leaves.cumsum().searchsorted(places, "right"))


@settings(deadline=None)
@given(seed=st.integers(0, 2**32))
def test_rounding_never_finds_an_empty_leaf(seed: int) -> None:
    random = np.random.default_rng(seed)
    leaves = 10.0 ** random.integers(-12, 12, 300) * (random.random(300) < 0.3)
    leaves[7] = 1e-3
    tree = SumTree(300)
    tree[np.arange(300)] = leaves
    inner = leaves.cumsum()[leaves.cumsum() < tree.total]
    places = np.r_[0.0, inner, tree.total, tree.total * (1 + 1e-12)]
    assert (leaves[tree.find(places)] > 0).all()


def test_rows_are_drawn_in_proportion_to_the_power_of_their_errors() -> None:
    errors = np.array([0.0, 1.0, -2.0, 4.0])
    priorities = Priorities(10, alpha=0.5, epsilon=0.01)
    priorities.admit(np.arange(6), np.ones(6, np.bool_))
    priorities.retire(np.array([5]))
    priorities.update(np.arange(4), errors)
    priorities.admit(np.array([8, 9]), np.array([True, False]))  # 4.01 is the largest so far
    wanted = np.zeros(10)
    wanted[[0, 1, 2, 3, 4, 8]] = np.array([0.01, 1.01, 2.01, 4.01, 1.0, 4.01]) ** 0.5
    wanted /= wanted.sum()
    rows, probability = priorities.draw(10_000, torch.Generator().manual_seed(0))
    np.testing.assert_allclose(probability, wanted[rows])
    counts = np.bincount(rows, minlength=10)
    assert abs(counts - 10_000 * wanted).max() <= 2  # stratified: all but the ends are settled
    one, _ = priorities.draw(1, torch.Generator().manual_seed(1))
    assert len(one) == 1


def test_weights_undo_the_draw_and_the_largest_is_one() -> None:
    probability = np.array([0.1, 0.2, 0.4])
    assert importance(probability, 10, 1.0) == pytest.approx([1.0, 0.5, 0.25])
    assert importance(probability, 10, 0.5) == pytest.approx([1.0, 0.5**0.5, 0.5])
    assert importance(probability, 10, 0.0).tolist() == [1.0, 1.0, 1.0]


def test_a_state_of_some_rows_is_all_there_is() -> None:
    first = Priorities(200, alpha=0.7, epsilon=0.01)
    rows = np.arange(190, 230) % 200  # around the end
    first.admit(rows, np.ones(40, np.bool_))
    first.update(rows, np.random.default_rng(0).normal(size=40))
    second = Priorities(200, alpha=0.7, epsilon=0.01)
    second.admit(np.arange(200), np.ones(200, np.bool_))
    second.restore(rows, unpack(pack(first.state(rows))))
    draws = [p.draw(50, torch.Generator().manual_seed(3)) for p in (first, second)]
    assert np.array_equal(draws[0][0], draws[1][0]) and np.array_equal(draws[0][1], draws[1][1])
    assert first.highest == second.highest > 1
