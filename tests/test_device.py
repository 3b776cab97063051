"""The same learners on any device: the processor always, a GPU where there is one."""

import numpy as np
import pytest
import torch
from command_line import refused
from small_jobs import PLACE, WALK, differing, job, trained

from rlft.cli import main
from rlft.lab.algorithms import ALGORITHMS
from rlft.lab.run import Run
from rlft.lab.training import Training, device, job_of

TABULAR = [name for name, one in ALGORITHMS.items() if not one.fine_tunes]
OFTEN = ["sarsa", "dqn", "stream", "ppo", "sb3-dqn", "sac"]  # the rest is slow to make
NAMES = [
    name if name in (*OFTEN, *TABULAR) else pytest.param(name, marks=pytest.mark.slow)
    for name in ALGORITHMS
]


@pytest.fixture(params=["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
def place(request):
    if request.param == "cuda" and not torch.cuda.is_available():
        pytest.skip("torch sees no CUDA device")
    return request.param


@pytest.mark.parametrize("algorithm", NAMES)
def test_every_learner_learns_on_the_device_it_is_given(place, algorithm):
    training = trained(job(algorithm, PLACE, 240, device=place))
    learner = training.learner
    assert learner.updates > 0
    networks = [site.module for site in learner.sites().networks]
    assert networks or algorithm in TABULAR  # their values stay in main memory, and they say so
    for network in networks:
        assert {one.device.type for one in network.parameters()} == {place}
    brain = training.brain()
    assert all(np.isfinite(tensor).all() for tensor in brain.tensors.values())
    assert not all(
        np.array_equal(tensor, training.start.tensors.get(name))
        for name, tensor in brain.tensors.items()
    )
    actions = training.policy()(training.envs.reset(seed=3)[0].astype(np.float32))
    assert len(actions) == training.config.copies


@pytest.mark.parametrize("algorithm", ["sarsa", "dqn", "ppo"])
def test_a_checkpoint_goes_on_on_the_device_of_its_job(place, algorithm, tmp_path):
    whole = trained(job(algorithm, WALK, 600, device=place), 300)
    run = Run.create(tmp_path, "small")
    run.write_json("config.json", whole.resolved())
    run.checkpoint(whole.snapshot(), whole.learner.steps)
    again = job_of(run.read_json("config.json"), run.folder)
    assert again.device == place
    resumed = Training(again, start=whole.start)
    assert resumed.restore(run.last_checkpoint()[1])
    list(whole.advance()), list(resumed.advance())
    if place == "cpu":  # sums on a GPU may come in any order
        assert differing(whole, resumed) == []
    else:
        assert resumed.learner.steps == whole.learner.steps


@pytest.mark.parametrize("algorithm", ["sarsa", "dqn"])
def test_a_replay_or_rollout_lives_on_the_device(place, algorithm):
    learner = trained(job(algorithm, WALK, 240, device=place)).learner
    stored = learner.replay if algorithm == "dqn" else learner.rollout
    assert stored.senses.device.type == stored.actions.device.type == place


def test_auto_is_the_processor_where_there_is_no_gpu_and_config_says_which(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert device("auto") == device("cpu") == "cpu"
    training = Training(job("sarsa", WALK, device="auto"))
    assert training.resolved()["device"] == training.learner.device == "cpu"


def test_auto_is_the_gpu_where_there_is_one(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert (device("auto"), device("cuda"), device("cpu")) == ("cuda", "cuda", "cpu")


def test_cuda_without_a_gpu_is_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    line = refused(capsys, "train", WALK, "--device", "cuda")
    assert "no CUDA device is available to torch: use --device cpu" in line
    assert not (tmp_path / "runs").exists()
    assert "invalid choice" in refused(capsys, "train", WALK, "--device", "tpu")


def test_a_run_of_a_gpu_is_not_resumed_without_one(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    run = Run.create("runs", "small")
    training = trained(job("sarsa", WALK, 64))
    run.write_json("config.json", {**training.resolved(), "device": "cuda", "steps": 128})
    run.save_brain(training.start, "start.npc")
    run.checkpoint(training.snapshot(), 64)
    assert "no CUDA device" in refused(capsys, "resume", "runs/small-1")
    run.write_json("config.json", {**training.resolved(), "device": "cpu", "steps": 128})
    assert main(["resume", "runs/small-1", "--levels", "2", "--json"]) == 0
