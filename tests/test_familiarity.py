"""The gate: how familiar a state is to the pretrained features, by hand and in games."""

import numpy as np
import pytest
import torch
from method_trainings import improved, training
from scipy.stats import rankdata

from rlft.finetune.familiarity import (
    Coverage,
    Familiarity,
    Mahalanobis,
    Neighbours,
    familiarity,
)
from rlft.lab import brains
from rlft.lab.tasks import find_task
from rlft.npc import RlftError

MEASURES = ("mahalanobis", "neighbours")


def auroc(high, low):
    """The chance that one of `high` exceeds one of `low`."""
    ranks = rankdata(np.concatenate([high, low]))[: len(high)]
    return (ranks.sum() - len(high) * (len(high) + 1) / 2) / (len(high) * len(low))


def weights(brain, memory, measure, *groups):
    """w of some groups of states, where the brain remembers `memory`."""
    known = familiarity(torch.tensor(brain.features(memory)), measure)
    return [known(torch.tensor(brain.features(rows))).numpy() for rows in groups]


def played(game, brain, rules=None, decisions=30, seed=0):
    """What is seen in a game where a third of the actions are drawn."""
    envs = find_task(game, rules or {}, "discrete").envs(32, False)
    generator, seen = np.random.default_rng(seed), []
    senses, _ = envs.reset(seed=seed)
    for _ in range(decisions):
        seen.append(senses.copy())
        actions = brain.values(senses).argmax(1)
        drawn = generator.random(32) < 0.3
        actions[drawn] = generator.integers(0, len(brain.actions), drawn.sum())
        senses, *_ = envs.step(actions)
    envs.close()
    return np.concatenate(seen)


def test_the_distance_is_mahalanobis_of_the_shrunk_covariance():
    features = torch.randn(500, 3, generator=torch.Generator().manual_seed(0)) * torch.tensor(
        [1.0, 2.0, 5.0]
    )
    rows = features.double().numpy()
    covariance = np.cov(rows.T, bias=True)
    shrunk = 0.99 * covariance + 0.01 * np.trace(covariance) / 3 * np.eye(3)
    away = np.array([[4.0, -1.0, 2.0]]) - rows.mean(0)
    wanted = np.sqrt((away @ np.linalg.inv(shrunk) @ away.T).item() / 3)
    found = Mahalanobis(features)(torch.tensor([[4.0, -1.0, 2.0]]))
    assert float(found[0]) == pytest.approx(wanted, rel=1e-6)


def test_neighbours_are_the_five_nearest_in_units_of_each_feature():
    features = torch.tensor([[float(i), 100.0 * (i % 2)] for i in range(21)])
    size = features.std(0, unbiased=False).clamp(min=float(features.std()))
    far = torch.tensor([[30.0, 0.0]])
    distances = ((features - far) / size).norm(dim=1).sort().values
    assert float(Neighbours(features)(far)[0]) == pytest.approx(float(distances[:5].mean()))


def test_a_usual_state_has_098_and_one_at_the_99th_percentile_a_half():
    own = torch.arange(101.0)  # median 50, 99 of 100 below 99
    known = Familiarity(lambda features: features[:, 0], own)
    found = known(torch.tensor([[50.0], [99.0], [148.0]]))
    assert found.tolist() == pytest.approx([0.982, 0.5, 0.018], abs=1e-3)


@pytest.mark.parametrize("measure", MEASURES)
def test_far_off_states_of_the_arena_are_told_from_the_fighters_own(measure):
    brain = brains.find("fighter")
    rows = brain.memory.observations
    far = np.random.default_rng(0).uniform(-1, 1, (500, rows.shape[1])).astype(np.float32)
    own, off = weights(brain, rows, measure, played("arena", brain), far)
    assert auroc(own, off) >= 0.95
    assert own.mean() > 0.9 and off.mean() < 0.2


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("shift", [1.0, 0.1])
def test_the_way_to_the_key_is_unfamiliar_to_who_knows_the_way_to_the_exit(measure, shift):
    task = find_task("key-exit", {"phase": "exit", "shift": shift}, "discrete")
    brain = brains.fresh_brain(task.senses, task.actions, 0)
    late, both = {"phase": "exit", "shift": shift}, {"phase": "both", "shift": shift}
    memory = played("key-exit", brain, late)[:: max(1, 30 * 32 // 900)]
    close = played("key-exit", brain, both, seed=2)
    close = close[close[:, task.senses.names.index("self.key")] == 0]
    own, new = weights(
        brain, memory[:1000], measure, played("key-exit", brain, late, seed=1), close
    )
    assert len(close) > 100
    assert auroc(own, new) >= 0.95
    assert own.mean() > 0.85 and new.mean() < (0.1 if shift == 1.0 else 0.7)


def test_a_memory_of_few_states_cannot_say():
    with pytest.raises(RlftError, match="7 states"):
        familiarity(torch.zeros(7, 3), "mahalanobis")


@pytest.mark.parametrize("measure", MEASURES)
def test_a_gate_reports_how_familiar_the_batch_was(tmp_path, measure):
    more = {"kickstart.gate": "familiar", "kickstart.measure": measure}
    metrics = improved(training(tmp_path, "sarsa", "kickstart", more))
    assert 0.0 <= metrics["hold/kickstart_familiar"] <= 1.0


def test_features_that_never_vary_are_no_obstacle():
    features = torch.randn(100, 4, generator=torch.Generator().manual_seed(0))
    features[:, 2] = 0.0
    other = features.clone()
    other[:, 2] = 5.0
    for measure in MEASURES:
        known = familiarity(features, measure)
        assert known(features).mean() > 0.8
        assert known(other).max() < 0.01


def test_a_stored_state_is_visited_where_play_has_come_near_it_of_late():
    coverage = Coverage(torch.tensor([[0.0], [1.0], [2.0], [3.0]]))
    size = np.sqrt(5.0 / 3.0)  # how far the features vary
    assert coverage.near == pytest.approx(1.5 / size)
    coverage.look(torch.tensor([[0.0]]), steps=1)
    close = [1.0, 1.0, 2.0 ** (1.0 - (2.0 / 1.5) ** 2), 2.0 ** (1.0 - 2.0**2)]
    assert coverage.seen.tolist() == pytest.approx(close, rel=1e-5)
    coverage.look(torch.tensor([[3.0], [50.0]]), steps=4)  # a small batch is not everywhere
    there = [0.98**4, max(0.98**4, close[2]), 1.0, 1.0]
    assert coverage.seen.tolist() == pytest.approx(there, rel=1e-5)


def test_what_is_visited_no_longer_is_held_again():
    coverage = Coverage(torch.tensor([[0.0], [1.0], [2.0], [3.0]]))
    coverage.look(torch.tensor([[1.5]]), steps=10_000)
    assert coverage.seen.tolist() == pytest.approx([1.0] * 4)
    coverage.look(torch.tensor([[1e6]]), steps=10_000)
    assert coverage.seen.tolist() == pytest.approx([0.0] * 4)


def test_a_brain_is_let_go_where_it_plays(tmp_path):
    free = training(tmp_path, "sarsa", "bc", {"bc.gate": "unvisited"})
    held = training(tmp_path, "sarsa", "bc")
    shares = [metrics["hold/bc_unvisited"] for metrics in free.advance(3_000)]
    assert 0.0 < min(shares) and np.mean(shares) < 0.5  # more is let go than held
    list(held.advance(3_000))
    rows = brains.find(free.job.source).memory.observations
    first = brains.find(free.job.source).values(rows)
    first = first - first.mean(1, keepdims=True)
    last = [t.brain().values(rows) for t in (free, held)]
    apart = [np.abs(v - v.mean(1, keepdims=True) - first).mean() for v in last]
    assert apart[0] > apart[1] > 0.0
