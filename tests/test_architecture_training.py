"""Learners and methods on every architecture, and the choice of one by name."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from method_trainings import MORE
from small_jobs import settings

import rlft
from rlft.cli import main
from rlft.lab import brains
from rlft.lab.benchmarks.architectures_bench import architectures, table
from rlft.lab.training import Job, Training, job_of
from rlft.npc import DISCRETE_ACTIONS, SENSES, RlftError, Schema, read, write
from rlft.npc.architectures import ARCHITECTURES, build

LEARNERS = ("sarsa", "dqn")
PICTURES = "training_games:Picture"


def job(learner: str, architecture: str, steps: int = 400) -> Job:
    game = PICTURES if ARCHITECTURES[architecture].sees else "arena"
    chosen = settings(learner, MORE[learner])
    return Job(game, "none", 1, steps, learner, chosen, architecture=architecture)


def tuning(source: str, method: str) -> Job:
    return Job("arena", source, 1, 400, "sarsa", settings("sarsa", MORE["sarsa"]), method=method)


def moved(training: Training) -> set[str]:
    """The tensors that a training changed."""
    start, now = training.start.tensors, training.brain().tensors
    return {name for name in now if name not in start or not np.array_equal(now[name], start[name])}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("learner", LEARNERS)
def test_our_learners_train_every_architecture(learner: str, architecture: str) -> None:
    training = Training(job(learner, architecture))
    list(training.advance())
    senses = training.start.senses
    assert training.brain().architecture == build(architecture, senses, len(training.start.actions))
    still = set(training.start.tensors) - moved(training)
    unseen = ("normaliser.", "encoder.6.", "encoder.7.")  # friends and projectiles: there are none
    assert all(name.startswith(unseen) for name in still), still
    training.close()


@pytest.mark.parametrize("learner", ["ppo", "sb3-dqn"])
def test_sb3_learns_with_a_transformer_and_its_brain_comes_back_whole(learner: str) -> None:
    training = Training(job(learner, "transformer", 300))
    list(training.advance())
    assert any(name.endswith("join.weight") for name in moved(training))
    kinds = {op.kind for op in training.brain().architecture.ops}
    assert {"attention", "token_linear"} <= kinds
    training.close()


def tiny(folder: Path) -> str:
    """A file: an arena brain with a small transformer that already speaks, and a memory."""
    base = brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 0, architecture="small")
    grown = brains.hybrid(base, seed=1, width=8, heads=2)
    generator = np.random.default_rng(0)
    joined = {
        name: generator.normal(0.0, 0.2, array.shape)
        for name, array in grown.tensors.items()
        if name.endswith(".join.weight")
    }
    rows = generator.uniform(-1, 1, (60, SENSES.size))
    made = grown.replace(tensors={**grown.tensors, **joined})
    write(made.remember(rows, ("a",), np.zeros(60, np.uint8)), folder / "tiny.npc")
    return str(folder / "tiny.npc")


@pytest.mark.parametrize(
    "method", ["full", "head", "last", "bias", "norm", "channel", "lora", "adapter", "l2sp", "bc"]
)
def test_a_transformer_is_fine_tuned_by_these_methods(method: str, tmp_path: Path) -> None:
    training = Training(tuning(tiny(tmp_path), method))
    list(training.advance())
    found = {name for name in moved(training) if name[:4] != "head"}
    tokens = {op.name for op in training.start.architecture.ops if op.kind.startswith("token")}
    inside = {name for name in found if name.rpartition(".")[0] in tokens}
    assert bool(found) is (method != "head")
    assert bool(inside) is (method not in ("head", "last", "adapter"))
    training.close()


@pytest.mark.parametrize(
    ("method", "says"), [("ia3", "stand in a row"), ("columns", "stands beside linear")]
)
def test_a_transformer_is_refused_by_name_by_these(method: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(RlftError, match=says):
        Training(tuning(tiny(tmp_path), method))


def test_a_transformer_is_carried_over_to_other_actions_but_not_to_other_senses(
    tmp_path: Path,
) -> None:
    brain = read(tiny(tmp_path))
    fitted = rlft.plan(brain, SENSES, ("attack", "idle", "jump")).apply()
    rows = brain.probes()
    assert fitted.values(rows)[:, 1] == pytest.approx(brain.values(rows)[:, 0], abs=1e-5)
    fewer = Schema(tuple(SENSES)[1:])
    with pytest.raises(RlftError, match="can only be used with its own senses"):
        rlft.plan(brain, fewer, DISCRETE_ACTIONS)


def test_an_architecture_is_for_a_network_from_scratch() -> None:
    for source, learner in (("", "sarsa"), ("fighter", "sarsa"), ("none", "q-learning")):
        with pytest.raises(RlftError, match="from scratch: use --from none"):
            Training(Job("arena", source, algorithm=learner, architecture="rays"))
    with pytest.raises(RlftError, match="did you mean 'rays'"):
        Training(Job("arena", "none", architecture="ray"))


def test_the_architecture_keeps_what_the_learner_asks_of_a_brain() -> None:
    normal = settings("sarsa", {"normalise": True})
    training = Training(Job("arena", "none", steps=256, settings=normal, architecture="rays"))
    assert training.start.architecture == build("rays", SENSES, 8, normaliser=True)
    training.close()
    steers = Training(job("sac", "small", 64))
    assert steers.start.architecture.output == "tanh_scale"
    steers.close()


def test_a_run_says_its_architecture(tmp_path: Path, capsys: Any) -> None:
    arguments = ["train", "arena", "--from", "none", "--architecture", "rays", "--steps", "256"]
    for name, value in settings("sarsa").items():
        arguments += ["--set", f"{name}={value}"]
    assert main([*arguments, "--levels", "2", "--out", str(tmp_path), "--json"]) == 0
    folder = tmp_path / "arena-1"
    config = json.loads((folder / "config.json").read_text())
    assert job_of(config, folder).architecture == "rays"
    assert read(folder / "brain.npc").architecture == build("rays", SENSES, 8, normaliser=True)
    assert main(["list", "architectures"]) == 0
    assert "transformer" in capsys.readouterr().out


def test_a_run_of_before_there_were_architectures_is_read() -> None:
    training = Training(Job("arena", "none", steps=256, settings=settings("sarsa")))
    config = training.resolved()
    training.close()
    assert job_of(config, Path("config.json")).architecture == ""
    del config["architecture"]
    assert job_of(config, Path("config.json")).architecture == ""


def test_the_bench_measures_each_architecture(tmp_path: Path) -> None:
    small = settings("sarsa", MORE["sarsa"])
    found = architectures(
        tmp_path, "gather", 1, 64, levels=2, rate_steps=64, repeats=1, calls=1, crowd=4,
        settings=small, rules={"observation": "pixels", "pixels": 16}, workers=1,
    )  # fmt: skip
    rows = found["architectures"]
    assert list(rows) == ["cnn", "impala"]
    for row in rows.values():
        low, high = row["interval_95"]
        assert low <= row["score"] <= high and row["bytes"] > 4 * row["parameters"]
        assert row["microseconds"] > 0 and row["steps_per_second"] > 0
    assert rows["impala"]["parameters"] < rows["cnn"]["parameters"]
    assert table(found).count("\n| ") == 3
