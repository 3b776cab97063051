"""The tabular methods against textbook replays of the same play, and what a caller may rely on."""

from copy import deepcopy
from typing import Any, get_args

import numpy as np
import pytest
import torch
from gymnasium.vector import AutoresetMode
from tabular_games import LIMIT, MODES, STATES, Row, Walk, made, table_brain, taught, values

from rlft.agents import Tabular, TabularConfig
from rlft.agents.configs import Method
from rlft.finetune.sites import require
from rlft.npc import mlp
from rlft.npc.errors import RlftError

METHODS = get_args(Method)
ALPHA, GAMMA, TRACE, EPSILON = 0.25, 0.9, 0.7, 0.3
PLAIN = {
    "alpha": ALPHA, "gamma": GAMMA, "trace": TRACE, "n": 3,
    "epsilon_start": EPSILON, "epsilon_end": EPSILON,
}  # fmt: skip


def number(s: Any) -> int:
    return int(s[0] * (LIMIT + 1) + s[1])


def policy(s: int) -> int:
    """A fixed way to play, so that a replay knows the action at a state never acted in."""
    return (s * s // 3) % 2


def fixed(senses: torch.Tensor, actions: torch.Tensor) -> torch.Tensor:
    return torch.tensor([policy(int(senses[0]))])


def replay(q: np.ndarray, rows: list[Row], config: TabularConfig) -> None:
    """One episode by the textbook, with dense arrays; changes `q` (states, actions)."""
    method, n = config.method, config.n
    z, q_old = np.zeros_like(q), 0.0
    for t, row in enumerate(rows):
        s, a, s_tp1 = number(row.s), row.a, number(row.s_tp1)
        a_tp1, x = policy(s_tp1), np.zeros_like(q)
        x[s, a] = 1.0
        ahead = {
            "q-learning": q[s_tp1].max(),
            "watkins-q": q[s_tp1].max(),
            "expected-sarsa": (1 - EPSILON) * q[s_tp1].max() + EPSILON * q[s_tp1].mean(),
        }.get(method, q[s_tp1, a_tp1])
        v = 0.0 if row.terminated else ahead
        delta = row.r + GAMMA * v - q[s, a]
        if method in ("q-learning", "sarsa", "expected-sarsa"):
            q[s, a] += ALPHA * delta
        elif method == "n-step-sarsa":
            last = t == len(rows) - 1
            for k in range(max(t - n + 1, 0), t + 1 if last else t - n + 2):
                rewards = [GAMMA ** (i - k) * rows[i].r for i in range(k, t + 1)]
                g = sum(rewards) + GAMMA ** (t + 1 - k) * v
                q[number(rows[k].s), rows[k].a] += ALPHA * (g - q[number(rows[k].s), rows[k].a])
        else:
            z *= GAMMA * TRACE
            z[s, a] = {
                "accumulating": z[s, a] + 1, "replacing": 1.0,
                "dutch": (1 - ALPHA) * z[s, a] + 1,
            }[config.traces]  # fmt: skip
            best = q[s_tp1, a_tp1] == q[s_tp1].max()
            if method == "true-online-sarsa":
                now = q[s, a]
                q += ALPHA * (delta + now - q_old) * z - ALPHA * (now - q_old) * x
            else:
                q += ALPHA * delta * z
            q_old = v
            if method == "watkins-q" and not best:
                z[:] = 0.0


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("method", "traces"),
    [
        *((m, "dutch") for m in METHODS if m != "double-q-learning"),
        *((m, t) for m in ("sarsa-lambda", "watkins-q") for t in ("accumulating", "replacing")),
    ],
)
def test_play_teaches_what_the_textbook_says(method: Any, traces: Any, mode: AutoresetMode) -> None:
    config = TabularConfig(method=method, traces=traces, initial=2.0, **PLAIN)
    learner, envs = Tabular(table_brain(), config, 0), Walk(mode=mode)
    learner.act.override = fixed
    assert [row["steps"] for row in learner.learn(envs, 600)] == [250, 500, 600]
    (episodes,) = envs.episodes
    ends = [rows[-1] for rows in episodes if rows]
    assert any(row.terminated for row in ends) and any(row.truncated for row in ends)
    q = np.full((STATES, 2), 2.0)
    for rows in episodes[:-1]:
        replay(q, rows, config)
    if method == "n-step-sarsa":  # what waits for its return is not learnt yet
        cut = episodes[-1]
        for k in range(len(cut) - config.n + 1):
            g = sum(GAMMA**i * cut[k + i].r for i in range(config.n))
            last = number(cut[k + config.n - 1].s_tp1)
            g += GAMMA**config.n * q[last, policy(last)]
            q[number(cut[k].s), cut[k].a] += ALPHA * (g - q[number(cut[k].s), cut[k].a])
    else:
        replay(q, episodes[-1], config)
    np.testing.assert_allclose(values(learner), q, rtol=0, atol=1e-12)
    assert abs(q - 2.0).max() > 1.0


@pytest.mark.parametrize("mode", MODES)
def test_double_q_lets_one_table_value_the_choice_of_the_other(mode: AutoresetMode) -> None:
    settings = {**PLAIN, "epsilon_start": 0.0, "epsilon_end": 0.0}
    learner = Tabular(table_brain(), TabularConfig(method="double-q-learning", **settings), 5)
    envs, qs = Walk(mode=mode), np.random.default_rng(1).normal(size=(2, STATES, 2))
    for table, q in zip(learner.weights, qs, strict=True):  # without ties, only the coin is drawn
        table.w[:] = q
    learner.act.override = fixed
    list(learner.learn(envs, 400))
    coin = np.random.Generator(np.random.SFC64(5))
    for row in (row for rows in envs.episodes[0] for row in rows):
        one, other = qs if coin.random() < 0.5 else qs[::-1]
        s, s_tp1 = number(row.s), number(row.s_tp1)
        v = 0.0 if row.terminated else other[s_tp1, one[s_tp1].argmax()]
        one[s, row.a] += ALPHA * (row.r + GAMMA * v - one[s, row.a])
    for table, q in zip(learner.weights, qs, strict=True):
        np.testing.assert_allclose(table.w, q, rtol=0, atol=1e-12)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", METHODS)
def test_a_restored_learner_goes_on_bit_for_bit(method: Any, mode: AutoresetMode) -> None:
    copies = 1 if method == "true-online-sarsa" else 3
    settings = {**PLAIN, "epsilon_start": 0.9, "epsilon_end": 0.5, "epsilon_steps": 1000}
    config = TabularConfig(method=method, copies=copies, **settings)
    halfway = []
    for decisions in range(200, 206):  # in the middle of episodes, and where one just ended
        first, envs = Tabular(table_brain(), config, 1), Walk(copies, mode)
        list(first.learn(envs, decisions * copies))
        halfway += [len(episodes[-1]) for episodes in envs.episodes]
        snapshot, envs_then = first.snapshot(), deepcopy(envs)
        frozen = {name: array.copy() for name, array in snapshot.items()}
        rows = list(first.learn(envs, 300 * copies))
        assert all(np.array_equal(frozen[name], snapshot[name]) for name in frozen)  # no views
        second = Tabular(table_brain(), config, 2)
        second.restore(snapshot)
        assert rows == list(second.learn(envs_then, 300 * copies))
        ends = first.snapshot(), second.snapshot()
        assert ends[0].keys() == ends[1].keys()
        assert all(np.array_equal(ends[0][name], ends[1][name]) for name in ends[0])
    assert min(halfway) == 0 and max(halfway) >= 1


@pytest.mark.parametrize("method", METHODS)
def test_episodes_begin_afresh_where_the_games_are_lost(method: Any) -> None:
    config = TabularConfig(method=method, **PLAIN)
    learner, lost = Tabular(table_brain(), config, 0), Walk()
    while len(lost.episodes[0][-1]) < 2:  # in the middle of an episode
        list(learner.learn(lost, 1))
    second, envs = Tabular(table_brain(), config, 2), Walk()
    second.restore(learner.snapshot())
    second.forget_play()
    q = values(second).copy()
    second.act.override = fixed
    for _ in second.learn(envs, 1):
        pass
    ((row,),) = (episodes[0] for episodes in envs.episodes)
    changed = set(np.flatnonzero((values(second) != q).any(1)).tolist())
    assert changed <= {number(row.s)}  # no trace of what was played before


def test_a_snapshot_of_another_table_is_refused() -> None:
    learner = taught(table_brain(), Walk(), 50, **PLAIN)
    other = Tabular(table_brain(STATES + 1), TabularConfig(), 0)
    with pytest.raises(RlftError, match="another learner or table"):
        other.restore(learner.snapshot())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", METHODS)
def test_forbidden_actions_are_neither_played_nor_counted_on(
    method: Any, mode: AutoresetMode
) -> None:
    """To and fro is all that is allowed: where 0 was done last, 0 is worth nothing, however much.

    With λ = 0 and n = 1 every target is r + γ v, and v only of what is allowed.
    """
    copies = 1 if method == "true-online-sarsa" else 2
    settings = {**PLAIN, "epsilon_start": 1.0, "epsilon_end": 1.0, "trace": 0.0, "n": 1}
    config = TabularConfig(method=method, copies=copies, **settings)
    learner = Tabular(table_brain(), config, 0)
    learner.act.override = lambda senses, actions: actions
    envs = Walk(copies, mode, masked=True, limit=2)
    for weights in learner.weights:  # two steps an episode, the second back again
        weights.w[number((2, 1)), :] = 0.0, 100.0  # reached by 1 from cell 1: only 0 is open
        weights.w[number((0, 1)), :] = 100.0, 0.0  # reached by 0 from cell 1: only 1 is open
    list(learner.learn(envs, 200 * copies))  # Walk refuses what is not allowed
    played = {row.a for copy in envs.episodes for rows in copy for row in rows}
    assert played == {0, 1}
    assert 0 < abs(values(learner)[number((1, 0))]).max() < 10


def test_the_brain_plays_what_was_learnt() -> None:
    start = table_brain()
    learner = taught(start, Walk(), 2000, method="q-learning", initial=1.5, **PLAIN)
    brain = learner.brain(start)
    np.testing.assert_allclose(brain.values(np.eye(STATES)), values(learner), atol=1e-6)
    again = Tabular(brain, TabularConfig(initial=0.5), 0)  # fine-tuning starts where it stands
    np.testing.assert_allclose(values(again), values(learner) + 0.5, atol=1e-6)


def test_rewards_and_actions_can_be_replaced() -> None:
    learner, envs = Tabular(table_brain(), TabularConfig(copies=2, **PLAIN), 0), Walk(2)
    sites = learner.sites()
    require(sites, ("act", "reward", "score"))
    assert sites.act is not None and sites.reward is not None and sites.score is not None
    sites.act.override = lambda senses, actions: torch.ones_like(actions)
    sites.reward.transform = lambda senses, actions, rewards: torch.full_like(rewards, 7.0)
    (*_, last) = learner.learn(envs, 400)
    assert {row.a for copy in envs.episodes for rows in copy for row in rows} == {1}
    assert values(learner)[:, 1].max() > 5 and not values(learner)[:, 0].any()
    assert sites.score() == last["return"] and last["return"] < 5  # the game's own


def test_same_seed_same_values() -> None:
    first, second, third = (taught(table_brain(), Walk(), 500, seed, **PLAIN) for seed in (3, 3, 4))
    assert np.array_equal(values(first), values(second))
    assert not np.array_equal(values(first), values(third))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"method": "sarsa-lamda"}, "did you mean 'sarsa-lambda'"),
        ({"method": "true-online-sarsa", "copies": 2}, "one copy"),
        ({"method": "true-online-sarsa", "traces": "replacing"}, "dutch traces"),
        ({"alpha": -0.1}, "alpha must be"),
        ({"n": 0}, "n must be at least 1"),
    ],
)
def test_bad_settings_are_refused(settings: Any, message: str) -> None:
    with pytest.raises(RlftError, match=message):
        TabularConfig(**settings)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(RlftError, match="table or tiled"):
        Tabular(made(mlp(3, (4,), 2)), TabularConfig(), 0)
    with pytest.raises(RlftError, match="counted from 0"):
        taught(table_brain(STATES - 20), Walk(), 10)
    with pytest.raises(RlftError, match="3 in the brain"):
        taught(table_brain(actions=3), Walk(), 10)
    with pytest.raises(RlftError, match="reads 3"):
        taught(table_brain(3), Walk(table=False), 10)
    with pytest.raises(RlftError, match="one-hot"):
        taught(table_brain(2), Walk(table=False), 10)
    with pytest.raises(RlftError, match="smaller alpha"):
        envs, learner = Walk(), Tabular(table_brain(), TabularConfig(), 0)
        learner.reward.transform = lambda senses, actions, rewards: rewards * torch.inf
        list(learner.learn(envs, 10))
