"""A training that was stopped, however it was, ends as if nothing had happened, bit for bit."""

import json
import os
import random
import time
from dataclasses import replace

import numpy as np
import pytest
import torch
from command_line import refused, started
from small_jobs import (
    EVERY_SWITCH,
    LATE,
    PLACE,
    STRICT,
    WALK,
    differing,
    job,
    settings,
    trained,
)

import rlft
from rlft.cli import main
from rlft.lab import trainer
from rlft.lab.algorithms import ALGORITHMS
from rlft.lab.run import Run
from rlft.lab.trainer import run_job
from rlft.lab.training import Training
from rlft.npc import RlftError

QUICK = [
    ("sarsa", STRICT, {}), ("dqn", STRICT, EVERY_SWITCH), ("dqn", LATE, {"head": "c51"}),
    ("stream", STRICT, {}), ("q-learning", LATE, {}), ("true-online-sarsa", STRICT, {}),
    ("ppo", WALK, {"learning_rate": "linear_0.001"}), ("ppo", PLACE, {}), ("sb3-dqn", PLACE, {}),
    ("maskable-ppo", STRICT, {}),
]  # fmt: skip
LONG = [
    *(
        (name, PLACE, {"action_noise": "ornstein-uhlenbeck_0.2"} if name in ("td3", "ddpg") else {})
        for name in ALGORITHMS
        if name not in ("ppo", "sb3-dqn")
    ),
    ("sarsa", LATE, {}), ("sb3-dqn", WALK, {}),
]  # fmt: skip


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)  # slow; test_cli has it
    return tmp_path


def named(case):
    return "-".join([case[0], case[1].rpartition(":")[2].replace("/", "-"), *case[2]])


@pytest.mark.parametrize(
    "case", [*QUICK, *(pytest.param(c, marks=pytest.mark.slow) for c in LONG)], ids=named
)
def test_what_goes_on_from_a_checkpoint_ends_as_what_was_never_stopped(tmp_path, case):
    algorithm, game, more = case
    run = Run.create(tmp_path, "small")
    task = job(algorithm, game, more=more)
    whole, kept = Training(task), 0
    for _ in whole.advance():
        if not kept and whole.learner.steps >= 500:
            kept = whole.learner.steps
            run.checkpoint(whole.snapshot(), kept)
    assert 500 <= kept < whole.learner.steps
    resumed = Training(task, start=whole.start)
    random.seed(7), np.random.seed(7), torch.manual_seed(7)  # noqa: NPY002 (must not matter)
    assert resumed.restore(run.last_checkpoint()[1])
    assert resumed.learner.steps == kept
    list(resumed.advance())
    assert differing(resumed, whole) == []


@pytest.mark.parametrize(
    ("algorithm", "part"),
    [
        ("dqn", "generator"),
        ("dqn", "replay/reward"),
        ("dqn", "optimizer/0/exp_avg"),
        ("dqn", "games/0:np_random"),
        ("sb3-dqn", "model/action_space"),
        ("sb3-dqn", "generators/numpy"),
        ("ppo", "generators/torch"),
        ("ppo", "model/optimizers/both/0/exp_avg_sq"),
    ],
)
def test_each_part_of_a_checkpoint_matters(algorithm, part):
    more = {"learning_starts": 900 if part == "model/action_space" else 40}
    task = job(algorithm, WALK, more=more if "dqn" in algorithm else {})
    whole, stranger = trained(task, 800), trained(replace(task, seed=2), 800)
    mixed = Training(task)
    mixed.restore({**whole.snapshot(), part: stranger.snapshot()[part]})
    list(whole.advance()), list(mixed.advance())
    assert differing(whole, mixed)


def begun(job, root, monkeypatch, stop, updates=3, **rest):
    """A training that `stop` ends as its metrics have so many lines."""
    lines, log = [], Run.log

    def counted(run, metrics):
        log(run, metrics)
        lines.append(metrics)
        if len(lines) == updates:
            raise stop

    with monkeypatch.context() as patch:
        patch.setattr(Run, "log", counted)
        return run_job(job, root, levels=2, **rest)


def kept(folder):
    """The parts of a run folder that an undisturbed training would have, too."""
    history = sorted(path.name for path in (folder / "history").iterdir())
    metrics = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    return (
        (folder / "brain.npc").read_bytes(),
        [{**line, "win_rate": None} for line in metrics],  # of games since the process began
        history,
        json.loads((folder / "evaluation.json").read_text())["after"],
    )


@pytest.mark.parametrize(
    ("algorithm", "game", "steps"), [("dqn", STRICT, 4000), ("ppo", WALK, 640)]
)
def test_ctrl_c_and_resume_leave_the_run_folder_of_an_undisturbed_run(
    here, capsys, monkeypatch, algorithm, game, steps
):
    task = job(algorithm, game, steps)
    whole = run_job(task, "whole", levels=2)
    report = begun(task, "runs", monkeypatch, KeyboardInterrupt)
    assert report.interrupted and report.steps < whole.steps
    assert (report.folder / "brain.npc").exists()
    assert main(["resume", str(report.folder), "--levels", "2", "--json"]) == 0
    assert capsys.readouterr().err == ""
    assert kept(report.folder) == kept(whole.folder)
    assert "trained to its end" in refused(capsys, "resume", str(report.folder))


class Killed(BaseException):
    """Nothing catches it."""


def test_a_training_killed_at_any_of_its_writes_resumes(here, monkeypatch):
    task, writes = job("dqn", STRICT, 2000), 0
    whole = run_job(task, "whole", levels=2)
    moved = os.replace

    def replace_until(last):
        def counted(*paths):
            nonlocal writes
            writes += 1
            if writes > last:
                raise Killed
            moved(*paths)

        return counted

    survived = 0
    while True:  # kill before the first, the second, ... file gets its name
        writes, root = 0, f"runs{survived}"
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", replace_until(survived))
            try:
                run_job(task, root, levels=2)
                break
            except Killed:
                pass
        folder = here / root / whole.folder.name
        if survived >= 2:  # config.json and start.npc are there
            rlft.resume(folder, levels=2)
            assert kept(folder) == kept(whole.folder), f"killed after {survived} writes"
        else:
            with pytest.raises(RlftError, match=r"config.json|start.npc"):
                rlft.resume(folder, levels=2)
        survived += 1
    assert survived >= 8  # 2 at the start, 2 brains of the history, a checkpoint, 3 at the end


CASES = [
    ("dqn", PLACE, {**EVERY_SWITCH, "buffer": 4000}, 5_000, 1),
    pytest.param(("dqn", STRICT, {"buffer": 4000}, 8_000, 3), marks=pytest.mark.slow),
    pytest.param(("sarsa", LATE, {}, 20_000, 3), marks=pytest.mark.slow),
    pytest.param(("ppo", PLACE, {}, 20_000, 3), marks=pytest.mark.slow),
    pytest.param(("sb3-dqn", WALK, {}, 10_000, 3), marks=pytest.mark.slow),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_process_killed_at_random_moments_and_resumed_ends_as_an_undisturbed_one(
    here, monkeypatch, capsys, case
):
    algorithm, game, more, steps, kills = case
    monkeypatch.setenv("PYTHONPATH", os.path.dirname(__file__))
    given = [f"{name}={value}" for name, value in settings(algorithm, more).items()]
    options = [word for pair in given for word in ("--set", pair)]
    train = ["train", game, "--from", "none", "--algo", algorithm, "--steps", str(steps), *options]
    assert main([*train, "--out", "whole", "--levels", "4", "--json"]) == 0
    (whole,) = (here / "whole").iterdir()
    updates = (whole / "metrics.jsonl").read_text().count("\n")
    folder, command = here / "runs" / whole.name, train
    for _ in range(kills):
        process = started(folder, *command, updates=random.randrange(1, updates // 2))
        time.sleep(random.uniform(0.0, 0.2))
        process.kill()
        process.communicate()
        assert not (folder / "evaluation.json").exists()
        command = ["resume", str(folder), "--levels", "4"]
    assert main([*command, "--json"]) == 0
    assert kept(folder) == kept(whole)


def test_a_game_without_state_goes_on_from_fresh_episodes_and_says_so(here, capsys, monkeypatch):
    task = job("dqn", "CartPole-v1", 3000)
    report = begun(task, "runs", monkeypatch, KeyboardInterrupt)
    capsys.readouterr()
    assert main(["resume", str(report.folder), "--levels", "2", "--json"]) == 0
    told = capsys.readouterr()
    (line,) = told.err.splitlines()
    assert "CartPole-v1 offers no get_state and set_state: going on from fresh episodes" in line
    assert json.loads(told.out)["steps"] == 3000
    text = (report.folder / "metrics.jsonl").read_text()
    steps = [json.loads(line)["steps"] for line in text.splitlines()]
    assert steps == sorted(set(steps)) and steps[-1] == 3000
