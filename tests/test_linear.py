"""The formulas of linear and tabular learning, by hand and against their forward views."""

from math import inf
from typing import Any

import numpy as np
import pytest
from tabular_games import LIMIT, Walk, table_brain, taught, tiled_brain, values

from rlft.agents.features import Features
from rlft.agents.linear import (
    Weights,
    epsilon_greedy,
    expectation,
    n_step_return,
    td_error,
    true_online,
)
from rlft.agents.linear_updates import Lambda, NStep, OneStep, Step, TrueOnline, Update
from rlft.agents.traces import CROWDED, RULES, Trace, accumulating, dutch, replacing

ALPHA, GAMMA, TRACE = 0.1, 0.95, 0.8
STATES, ACTIONS = 7, 3


def play(seed: int, k: int, length: int = 40) -> list[Step]:
    """Made-up decisions of four episodes; every other one is truncated. v is filled in later."""
    random, steps = np.random.default_rng(seed), []
    for episode in range(4):
        for t in range(length):
            x = np.sort(random.choice(STATES * k, k, replace=False))
            a, r = int(random.integers(ACTIONS)), float(random.normal())
            last = t == length - 1
            v = 0.0 if last and episode % 2 == 0 else inf  # inf: there is a future
            steps.append(Step(x, a, r, v, last, bool(random.random() < 0.7)))
    return steps


def follow(update: Update, steps: list[Step], width: int) -> list[np.ndarray]:
    """w after each step; v is Q of the following state and action, of the same at the end."""
    weights, history = Weights(np.zeros((width, ACTIONS))), []
    for step, after in zip(steps, [*steps[1:], steps[0]], strict=True):
        v = 0.0 if step.v == 0.0 else weights.values(after.x)[after.a]
        update.update(weights, step._replace(v=v))
        history.append(weights.w.copy())
    return history


def online_lambda_return(steps: list[Step], width: int, alpha: float) -> list[np.ndarray]:
    """The forward view: at each horizon h, the episode is learnt again up to h.

    w_h is what is left of updates towards G_t^{λ|h}, t < h, begun where the episode began; n-step
    returns look ahead by the weights of the time they end (Sutton & Barto, 12.4).
    """
    x = np.zeros((len(steps), width, ACTIONS))
    for t, step in enumerate(steps):
        x[t, step.x, step.a] = 1.0
    history: list[np.ndarray] = []
    begun, start = np.zeros((width, ACTIONS)), 0
    for now in range(len(steps)):
        w = [begun, *history[start:]]  # w_0 ... w_{h-1}: at times of this episode
        h = now - start + 1
        after = [(s + 1) % len(steps) for s in range(start, now + 1)]
        ends = [0.0 if steps[start + i].v == 0.0 else float((w[i] * x[after[i]]).sum())
                for i in range(h)]  # fmt: skip
        new = begun.copy()
        for t in range(h):
            rewards = [step.r for step in steps[start + t : now + 1]]
            g = [sum(GAMMA**i * r for i, r in enumerate(rewards[:n])) + GAMMA**n * ends[t + n - 1]
                 for n in range(1, h - t + 1)]  # fmt: skip
            shares = [(1 - TRACE) * TRACE**i for i in range(h - t - 1)] + [TRACE ** (h - t - 1)]
            target = float(np.dot(shares, g))
            new += alpha * (target - (new * x[start + t]).sum()) * x[start + t]
        history.append(new)
        if steps[now].ends:
            begun, start = new, now + 1
    return history


@pytest.mark.parametrize("k", [1, 4])  # a table, and four tiles of 28
@pytest.mark.parametrize("seed", [0, 1])
def test_true_online_is_the_online_lambda_return(seed: int, k: int) -> None:
    width, alpha = STATES * k, ALPHA / k
    steps = play(seed, k)
    update = TrueOnline(alpha, GAMMA, TRACE, dutch, width * ACTIONS)
    found = follow(update, steps, width)
    wanted = online_lambda_return(steps, width, alpha)
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-12)
    assert abs(found[-1]).max() > 0.1
    plain = Lambda(alpha, GAMMA, TRACE, dutch, width * ACTIONS, False)
    assert abs(np.array(follow(plain, steps, width)) - wanted).max() > 1e-3


@pytest.mark.parametrize("k", [1, 4])
def test_without_traces_all_are_one_step(k: int) -> None:
    size, alpha, steps = STATES * k * ACTIONS, ALPHA / k, play(3, k)
    wanted = follow(OneStep(alpha, GAMMA), steps, STATES * k)
    others: list[Update] = [NStep(alpha, GAMMA, 1), TrueOnline(alpha, GAMMA, 0.0, dutch, size)]
    others += [Lambda(alpha, GAMMA, 0.0, rule, size, c) for rule in RULES.values() for c in (0, 1)]
    for update in others:
        np.testing.assert_allclose(follow(update, steps, STATES * k), wanted, rtol=0, atol=1e-13)
    longer = follow(NStep(alpha, GAMMA, 2), steps, STATES * k)
    assert abs(np.array(longer) - wanted).max() > 1e-3


@pytest.mark.parametrize("name", ["accumulating", "replacing", "dutch"])
def test_traces_are_those_of_dense_arithmetic(name: str) -> None:
    rule, fade, alpha, k = RULES[name], 0.93, 0.05, 3
    size = 5 * CROWDED
    trace, z, random = Trace(size, rule), np.zeros(size), np.random.default_rng(2)
    for _ in range(3 * CROWDED):  # far more than are looked through at once
        at = random.choice(size, k, replace=False)
        trace.visit(at, fade, alpha)
        z *= fade
        z[at] = {"accumulating": z[at] + 1, "replacing": 1.0,
                 "dutch": z[at] + 1 - alpha * z[at].sum()}[name]  # fmt: skip
        np.testing.assert_allclose(trace.z, z, rtol=1e-15, atol=1e-16)
    assert len(trace.places) < size // 2  # the faded ones are gone
    w = np.zeros(size)
    trace.add(w, -2.0)
    np.testing.assert_allclose(w, -2.0 * z, rtol=1e-15, atol=1e-15)
    again = Trace(size, rule)
    again.restore(trace.state())
    assert np.array_equal(again.z, trace.z) and np.array_equal(again.places, trace.places)
    trace.clear()
    assert not trace.z.any() and not len(trace.places)


def test_traces_stay_within_their_bounds() -> None:
    """One state visited again and again: 1 / (1 - γλ), 1, and 1 / (1 - (1 - α) γλ)."""
    at, fade, alpha = np.array([0]), 0.9, 0.25
    bounds = {"accumulating": 10.0, "replacing": 1.0, "dutch": 1 / (1 - 0.75 * 0.9)}
    for name, bound in bounds.items():
        trace, seen = Trace(2, RULES[name]), []
        for _ in range(400):
            trace.visit(at, fade, alpha)
            seen.append(float(trace.z[0]))
        assert seen[0] == 1.0 and max(seen) <= bound + 1e-12, name
        assert seen[-1] == pytest.approx(bound, abs=1e-12), name


def test_trace_rules_by_hand() -> None:
    z = np.array([[0.5, 0.25]])
    np.testing.assert_array_equal(accumulating(z, 0.1), [[1.5, 1.25]])
    np.testing.assert_array_equal(replacing(z, 0.1), [[1.0, 1.0]])
    np.testing.assert_allclose(dutch(z, 0.1), [[1.425, 1.175]])  # 1 - .1 * .75 on top of each


def test_formulas_by_hand() -> None:
    assert td_error(1.0, 0.5, 4.0, 2.5) == 0.5
    assert n_step_return([1.0, 2.0, 4.0], 0.5, 16.0) == 1 + 1 + 1 + 2
    assert n_step_return([], 0.5, 3.0) == 3.0
    assert true_online(0.5, 2.0, 1.5, 0.1) == (pytest.approx(0.1), pytest.approx(-0.05))
    assert expectation([1.0, 4.0, -inf, 1.0], 0.3) == pytest.approx(0.7 * 4 + 0.3 * 2)
    assert expectation([1.0, 4.0], 0.0) == 4.0


def test_watkins_traces_end_at_an_exploring_action() -> None:
    weights, update = Weights(np.zeros((3, 2))), Lambda(0.5, 1.0, 1.0, accumulating, 6, True)
    x = [np.array([s]) for s in range(3)]
    update.update(weights, Step(x[0], 1, 0.0, 0.0, False, True))
    update.update(weights, Step(x[1], 0, 2.0, 0.0, False, False))  # both learn; then traces end
    assert weights.w.tolist() == [[0, 1], [1, 0], [0, 0]]
    update.update(weights, Step(x[2], 0, 4.0, 0.0, True, True))
    assert weights.w.tolist() == [[0, 1], [1, 0], [2, 0]]


def test_epsilon_greedy_draws_as_it_says() -> None:
    random = np.random.default_rng(0).random
    q = [2.0, 5.0, -inf, 5.0]
    counts = np.bincount([epsilon_greedy(q, 0.3, random) for _ in range(20_000)], minlength=4)
    np.testing.assert_allclose(counts / 20_000, [0.1, 0.45, 0, 0.45], atol=0.012)
    assert {epsilon_greedy(q, 0.0, random) for _ in range(100)} == {1, 3}
    assert epsilon_greedy([1.0, 0.0], 0.0, random) == 0


def settings(**more: Any) -> dict[str, Any]:
    return {"alpha": 0.3, "gamma": 0.9, "epsilon_start": 0.2, "epsilon_end": 0.2, **more}


def test_expected_sarsa_is_sarsa_where_play_is_greedy() -> None:
    """Time only moves on, so that no state follows itself and both choose by the same values."""
    brain = table_brain()
    drawn = np.random.default_rng(0).normal(5.0, 1.0, (2, len(brain.senses)))
    brain = brain.replace(tensors={**brain.tensors, "head.weight": drawn})  # no ties

    def pair(**given: Any) -> list[np.ndarray]:
        return [values(taught(brain, Walk(), 800, 1, method=method, **given))
                for method in ("sarsa", "expected-sarsa")]  # fmt: skip

    sarsa, expected = pair(**settings(epsilon_end=0.0))
    assert np.array_equal(sarsa, expected) and (sarsa != drawn.T).sum() > 20
    sarsa, expected = pair(**settings())
    assert abs(sarsa - expected).max() > 0.1


@pytest.mark.parametrize("method", ["q-learning", "sarsa-lambda", "true-online-sarsa"])
def test_tiles_of_one_state_each_are_a_table(method: str) -> None:
    """One tiling with a tile for each cell and tick: the same numbers, told by their features."""
    box = tiled_brain((-0.5, -0.5), (LIMIT + 0.5, LIMIT + 0.5), 1, LIMIT + 1, 2)
    table, tiled = (
        taught(brain, Walk(table=is_table), 500, 2, method=method, **settings())
        for brain, is_table in ((table_brain(), True), (box, False))
    )
    assert np.array_equal(values(table), values(tiled)[: len(values(table))])
    assert abs(values(table)).max() > 1


def test_features_are_what_the_brain_reads() -> None:
    brain = tiled_brain((0.0, -2.0), (1.0, 2.0), 4, 3, 2)
    drawn = np.random.default_rng(0).normal(size=(2, 4 * 4**2))
    brain = brain.replace(tensors={**brain.tensors, "head.weight": drawn})
    features, rows = Features(brain), np.random.default_rng(1).normal(size=(50, 2))
    rows = rows.astype(np.float32)
    x, w = features(rows), brain.tensors["head.weight"]
    assert x.shape == (50, 4) and features.active == 4 and features.width == 64
    np.testing.assert_allclose(w[:, x].sum(-1).T, brain.values(rows), atol=1e-6)


def test_a_bias_and_an_initial_value_are_shared_by_the_tiles() -> None:
    brain = tiled_brain((0.0, 0.0), (float(LIMIT), float(LIMIT)), 4, 3, 2)
    brain = brain.replace(tensors={**brain.tensors, "head.bias": np.array([1.0, 2.0])})
    learner = taught(brain, Walk(table=False), 0, **settings(initial=8.0))
    for row in np.random.default_rng(0).uniform(0, LIMIT, (5, 2)).astype(np.float32):
        assert learner.weights[0].values(learner.features(row[None])[0]) == [9.0, 10.0]
        np.testing.assert_allclose(learner.brain(brain).values(row), [9.0, 10.0])
