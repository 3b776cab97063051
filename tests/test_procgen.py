"""Procgen: games of others, trained on some levels and judged on others. Skips where missing."""

import importlib.util

import numpy as np
import pytest

import rlft
from rlft.envs import foreign
from rlft.lab import trainer
from rlft.lab.evaluation import random_policy
from rlft.lab.outside.procgen import ACTIONS, Procgen, ProcgenTask
from rlft.lab.tasks import find_task
from rlft.npc import RlftError

MISSING = [name for name in ("procgen", "gym3", "cffi") if importlib.util.find_spec(name) is None]
needed = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}; make procgen")
SMALL = {"copies": 4, "rollout": 8, "minibatch": 32}


@pytest.mark.skipif(not MISSING, reason="procgen is installed")
def test_without_the_package_one_line_says_what_gets_it():
    with pytest.raises(RlftError, match="procgen is not installed: make procgen"):
        find_task("procgen:coinrun", {}, "discrete")


@needed
def test_pictures_rewards_and_ends_come_in_batches():
    envs = Procgen(6, "coinrun")
    seen, _ = envs.reset(seed=0)
    assert seen.shape == (6, 64, 64, 3) and seen.dtype == np.uint8 and seen.std() > 20
    generator, ended, paid, before = np.random.default_rng(0), 0, 0.0, seen
    for _ in range(400):
        right = generator.choice([7, 8], 6)  # most often jumping
        seen, reward, terminated, truncated, infos = envs.step(right)
        assert not truncated.any() and seen in envs.observation_space
        assert not reward[~terminated].any()  # only the coin pays, and it ends the level
        if terminated.any():
            assert np.array_equal(infos["final_obs"], before)
            assert np.array_equal(infos["_final_obs"], terminated)
        ended, paid, before = ended + terminated.sum(), paid + reward.sum(), seen
    envs.close()
    assert ended > 5 and paid > 0 and paid % 10 == 0


@needed
def test_levels_of_training_and_test_are_others():
    def met(envs):
        inner = envs.env if hasattr(envs, "env") else envs
        envs.reset(seed=0)
        found, generator = set(inner.levels()), np.random.default_rng(1)
        for _ in range(150):
            envs.step(generator.integers(0, 15, 8))
            found |= set(inner.levels())
        envs.close()
        return found

    task = find_task("procgen:bigfish", {"num_levels": 7, "start_level": 3}, "discrete")
    assert isinstance(task, ProcgenTask)
    trained, tested = met(task.envs(8)), met(Procgen(8, "bigfish", 100_000, 1_000_000))
    assert trained <= set(range(3, 10)) and len(trained) > 3
    assert min(tested) >= 1_000_000 and len(tested) > 7


@needed
def test_a_seed_is_a_game_and_a_state_goes_on():
    def played(envs, steps, start=0):
        found = []
        for t in range(start, start + steps):
            seen, reward, *_ = envs.step(np.array([7, t % 15, 8]))
            found.append((seen, reward))
        return found

    one, other, third = (Procgen(3, "starpilot") for _ in range(3))
    first, second = one.reset(seed=4)[0], other.reset(seed=4)[0]
    assert np.array_equal(first, second)
    assert not np.array_equal(first, third.reset(seed=5)[0])
    whole = played(one, 60)
    played(other, 25)
    foreign.restore(third, foreign.state(other))
    for (a, r), (b, s) in zip(whole[25:], played(third, 35, 25), strict=True):
        assert np.array_equal(a, b) and np.array_equal(r, s)


@needed
@pytest.mark.parametrize("eyes", [{}, {"backbone": "mobilenet-v2", "backbone.weights": "none",
                                        "backbone.cut": 2, "backbone.pool": 2}])  # fmt: skip
def test_a_training_ends_in_a_brain_judged_on_test_levels(tmp_path, monkeypatch, eyes):
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)
    report = rlft.train(
        "procgen:bigfish", "none", steps=128, levels=3, out=tmp_path, settings=SMALL, num_levels=5,
        **eyes,
    )  # fmt: skip
    brain = rlft.load(report.folder / "brain.npc")
    assert brain.actions == ACTIONS and report.folder.name == "bigfish-1"
    assert (len(brain.senses) == 1) == (not eyes)
    assert (report.folder / "preview.gif").exists()
    again = rlft.evaluate(brain, "procgen:bigfish", levels=3, num_levels=5, **eyes)
    assert again.summary() == report.after.summary()


@needed
def test_scores_on_trained_levels_are_of_those_levels():
    task = find_task("procgen:coinrun", {"num_levels": 1}, "discrete")
    policy = random_policy(15)
    assert task.evaluate_trained(policy, 4).levels == task.evaluate(policy, 4).levels == 4


@needed
@pytest.mark.parametrize(
    ("game", "rules", "line"),
    [
        ("procgen:coinrum", {}, "did you mean 'coinrun'"),
        ("procgen:coinrun", {"distribution_mode": "simple"}, "unknown distribution_mode"),
        ("procgen:coinrun", {"levels": 3}, "has no such rule"),
    ],
)
def test_what_there_is_not_is_refused_in_one_line(game, rules, line):
    with pytest.raises(RlftError, match=line):
        find_task(game, rules, "discrete")
