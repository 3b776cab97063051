"""Checkpoints and config.json: written whole, not too often, read back as what they were."""

import errno
import json
import types

import numpy as np
import pytest
from command_line import refused
from small_jobs import WALK, job, settings
from training_games import Strict

import rlft
from rlft.cli import main
from rlft.lab import trainer
from rlft.lab.algorithms import ALGORITHMS, find_algorithm
from rlft.lab.run import Run
from rlft.lab.tasks import ForeignTask
from rlft.lab.trainer import CHECKPOINT_SHARE, run_job
from rlft.lab.training import Job, Training, job_of
from rlft.npc import RlftError


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)  # slow; test_cli has it
    return tmp_path


def stopped(job, monkeypatch, updates=3, **rest):
    """The run folder of a training stopped after so many updates, each with a checkpoint."""
    lines, log = [], Run.log

    def counted(run, metrics):
        log(run, metrics)
        lines.append(metrics)
        if len(lines) > updates:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Run, "log", counted)
        patch.setattr(trainer, "CHECKPOINT_SHARE", 0)
        return run_job(job, levels=2, **rest).folder


def checkpoints(folder):
    return sorted((folder / "checkpoints").iterdir())


def test_a_full_disk_ends_the_training_with_one_line_and_loses_nothing(here, capsys, monkeypatch):
    task = job("sarsa", WALK)
    whole = run_job(task, "whole", levels=2).folder
    saved, save, written = [], np.savez, np.lib.format.write_array

    def full_after_two(file, **arrays):
        saved.append(file)
        if len(saved) > 2:
            parts = iter(range(3))

            def until_full(*given, **named):
                if next(parts, None) is None:
                    raise OSError(errno.ENOSPC, "No space left on device")
                written(*given, **named)

            monkeypatch.setattr(np.lib.format, "write_array", until_full)
        save(file, **arrays)

    with monkeypatch.context() as patch:
        patch.setattr(np, "savez", full_after_two)
        patch.setattr(trainer, "CHECKPOINT_SHARE", 0)
        with pytest.raises(RlftError, match=r"cannot write .*0000000192.npz: No space left"):
            run_job(task, "runs", levels=2)
    monkeypatch.setattr(np.lib.format, "write_array", written)
    (folder,) = (here / "runs").iterdir()
    assert [path.name for path in checkpoints(folder)] == ["0000000064.npz", "0000000128.npz"]
    resumed = rlft.resume(folder, levels=2)
    assert resumed.steps == task.steps
    assert (folder / "brain.npc").read_bytes() == (whole / "brain.npc").read_bytes()


@pytest.mark.parametrize("cost", [0.01, 3.0])
def test_a_checkpoint_waits_until_twenty_times_the_last_ones_cost_is_over(
    tmp_path, monkeypatch, cost
):
    now, begun, update = 0.0, [], 5.0  # seconds of a clock that only work moves

    def save(run, arrays, steps):
        nonlocal now
        begun.append(now)
        now += cost

    def log(run, metrics):
        nonlocal now
        now += update

    monkeypatch.setattr(Run, "checkpoint", save)
    monkeypatch.setattr(Run, "log", log)
    monkeypatch.setattr(trainer, "time", types.SimpleNamespace(perf_counter=lambda: now))
    training = Training(job("sarsa", WALK, 64 * 60))
    trainer._train(training, Run.create(tmp_path, "small"), quiet=True)
    training.close()
    gaps = np.diff(begun) - cost
    assert begun[0] == update  # something to go on from as soon as there is
    assert (gaps > CHECKPOINT_SHARE * cost).all()
    assert (gaps <= CHECKPOINT_SHARE * cost + update + 1e-9).all()


def test_of_two_checkpoints_the_whole_one_is_taken_and_with_none_it_is_said(
    here, capsys, monkeypatch
):
    folder = stopped(job("sarsa", WALK), monkeypatch)
    first, second = checkpoints(folder)
    second.write_bytes(second.read_bytes()[:-500])
    assert Run(folder).last_checkpoint()[0] == int(first.stem)
    assert f"{second} is damaged" in capsys.readouterr().err
    data = bytearray(first.read_bytes())
    data[len(data) // 2] ^= 1
    first.write_bytes(data)
    with pytest.raises(RlftError, match="no whole checkpoint"):
        Run(folder).last_checkpoint()
    for path in (first, second):
        path.unlink()
    whole = run_job(job("sarsa", WALK), "whole", levels=2).folder
    assert main(["resume", str(folder), "--levels", "2", "--json"]) == 0
    assert "no checkpoint yet: beginning anew" in capsys.readouterr().err
    for name in ("brain.npc", "metrics.jsonl"):
        assert (folder / name).read_bytes() == (whole / name).read_bytes()


OTHERS = ["dqn", "stream", "q-learning", "ppo", "sb3-dqn"]


@pytest.mark.parametrize("other", OTHERS)
def test_another_learners_checkpoint_is_refused(here, capsys, monkeypatch, other):
    folder = stopped(job("sarsa", WALK), monkeypatch)
    training = Training(job(other, WALK, 1000))
    list(training.advance())
    Run(folder).checkpoint(training.snapshot(), 1000)
    assert "the snapshot is of another learner" in refused(capsys, "resume", str(folder))
    mine = Training(job("sarsa", WALK, 1000))
    list(mine.advance())
    with pytest.raises(RlftError, match="the snapshot is of another learner"):
        training.restore(mine.snapshot())


def altered(folder, **entries):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **entries}))


def test_a_run_of_another_version_is_refused_and_other_libraries_are_named(
    here, capsys, monkeypatch
):
    folder = stopped(job("sarsa", WALK), monkeypatch)
    altered(folder, rlft="0.0.9")
    line = refused(capsys, "resume", str(folder))
    assert "was trained by rlft 0.0.9, this is " in line
    altered(folder, rlft=rlft.__version__, torch="1.0")
    assert main(["resume", str(folder), "--levels", "2", "--json"]) == 0
    assert "trained with torch 1.0" in capsys.readouterr().err


def test_a_checkpoint_of_other_copies_is_refused(here, capsys, monkeypatch):
    folder = stopped(job("sarsa", WALK), monkeypatch)
    altered(folder, config={**settings("sarsa"), "copies": 4})
    assert "8 copies of the game, not 4" in refused(capsys, "resume", str(folder))


STATED = [
    *((name, {}) for name in ALGORITHMS),
    ("ppo", {"target_kl": "none", "clip_range_vf": "linear_0.2", "net_arch": "64,32",
             "normalize_advantage": "false", "activation_fn": "relu", "ent_coef": "1e-3"}),
    ("ppo", {"target_kl": "0.015", "clip_range_vf": "none", "learning_rate": "linear_0.0003"}),
    ("sac", {"ent_coef": "auto_0.1", "train_freq": "1,episode", "target_entropy": "auto",
             "action_noise": "none", "use_sde": "true"}),
    ("td3", {"action_noise": "ornstein-uhlenbeck_0.25", "gradient_steps": "-1"}),
    ("dqn", {"double": "true", "head": "c51", "low": "-3.3", "learning_rate": "0.1e-4",
             "calibrate": "0"}),
    ("sarsa", {"gamma": repr(0.1 + 0.2), "backup": "sarsa", "average": "0"}),
]  # fmt: skip


@pytest.mark.parametrize(("algorithm", "texts"), STATED, ids=str)
@pytest.mark.parametrize(("game", "pretrained"), [("rlft/Arena-v0", True), ("CartPole-v1", False)])
def test_settings_come_back_from_config_json_as_they_were(
    algorithm, texts, game, pretrained, tmp_path
):
    one = find_algorithm(algorithm)
    preset, _ = one.preset(game, pretrained)
    config = one.configure(preset, texts)
    assert bool(texts) == (config != preset)
    told = json.loads(json.dumps({
        "game": "arena", "source": "none", "seed": 3, "steps": 10, "algorithm": algorithm,
        "rules": {}, "control": False, "actions": "discrete", "device": "cpu",
        "config": one.flat(config),
    }))  # fmt: skip
    again = job_of(told, tmp_path / "config.json")
    assert one.configure(preset, again.settings) == config


def test_the_job_comes_back_with_its_rules_kind_of_actions_and_device(tmp_path):
    rules = {"foes": {"archer": 0.25, "chaser": 0.75}, "layout": "maze", "team_size": 2}
    task = Job("arena", "none", 5, 512, "ppo", settings("ppo"), rules, actions="continuous")
    training = Training(task)
    run = Run.create(tmp_path, "arena")
    run.write_json("config.json", training.resolved())
    again = Training(job_of(run.read_json("config.json"), run.folder), start=training.start)
    assert (again.config, again.task.resolved) == (training.config, training.task.resolved)
    assert again.resolved() == training.resolved()
    assert again.job.actions == "continuous" and again.job.device == "cpu"


def test_keyword_arguments_of_somebody_elses_game_come_back(here, capsys, monkeypatch):
    text = {"algorithm": "sarsa", "settings": settings("sarsa"), "levels": 2, "wind": 0.3}
    whole = rlft.train(Strict, "none", seed=1, steps=640, out="whole", **text).folder
    report = stopped(job("sarsa", steps=640, rules={"wind": 0.3}), monkeypatch,
                     task=ForeignTask(Strict, {"wind": 0.3}))  # fmt: skip
    assert "given as an object: go on in Python with rlft.resume(" in refused(
        capsys, "resume", str(report)
    )
    rlft.resume(report, Strict, levels=2)
    assert (report / "brain.npc").read_bytes() == (whole / "brain.npc").read_bytes()


def test_a_game_named_in_python_is_found_again_by_its_name(here, capsys, monkeypatch):
    named = "training_games:training/Strict-v0"
    report = rlft.train(named, "none", settings=settings("sarsa"), steps=640, levels=2, wind=0.3)
    config = json.loads((report.folder / "config.json").read_text())
    assert (config["game"], config["rules"], config["by_name"]) == (named, {"wind": 0.3}, True)
    (report.folder / "evaluation.json").unlink()
    assert main(["resume", str(report.folder), "--levels", "2", "--json"]) == 0
    assert main(["evaluate", str(report.folder), "--levels", "2", "--json"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert result["mean_return"] == report.after.summary()["mean_return"]


def test_what_config_json_cannot_keep_is_refused_before_training(here):
    with pytest.raises(RlftError, match="'wind' of Strict is a ndarray, which config"):
        rlft.train(Strict, "none", steps=640, wind=np.zeros(1))
    assert not (here / "runs").exists()
