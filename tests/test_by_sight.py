"""Trainings in our games by sight: from the command to the recording, by every kind of learner."""

import json

import pytest
from PIL import Image

import rlft
from rlft.cli import main
from rlft.lab import presets, trainer
from rlft.lab.algorithms import find_algorithm
from rlft.lab.tasks import find_task
from rlft.lab.training import Job, Training
from rlft.npc import pixels

SHOWN = {"observation": "pixels", "pixels": 16, "channels": 1}
PLANE = {"goal": "random", "max_step": 0.25, "goal_radius": 0.2, "time_limit": 25, **SHOWN}
SARSA = {"copies": 16, "rollout": 8, "minibatch": 32, "epochs": 2, "gamma": 0.9, "average": 0.95,
         "learning_rate": 3e-3, "explore": "epsilon", "epsilon_start": 0.5, "epsilon_steps": 4000,
         "reward_scale": 0.3}  # fmt: skip
DQN = {"copies": 16, "train_every": 1, "batch": 64, "buffer": 12_000, "gamma": 0.9, "n_step": 3,
       "learning_starts": 500, "epsilon_steps": 4000, "learning_rate": 1e-3, "target_every": 50,
       "average": 0.95}  # fmt: skip
PPO = {"copies": 32, "n_steps": 16, "batch_size": 128, "n_epochs": 4, "gamma": 0.9,
       "learning_rate": 1e-3}  # fmt: skip
SB3_DQN = {"copies": 16, "train_freq": 1, "gradient_steps": 1, "batch_size": 64, "gamma": 0.9,
           "learning_starts": 500, "learning_rate": 1e-3, "target_update_interval": 800,
           "exploration_fraction": 0.5}  # fmt: skip


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)  # slow; test_cli has it
    return tmp_path


def words(option, given):
    return [word for name, value in given.items() for word in (option, f"{name}={value}")]


def test_the_goal_is_found_by_sight_judged_watched_and_trained_further(here, capsys):
    options = [*words("--rule", PLANE), *words("--set", SARSA), "--levels", "100"]
    assert main(["train", "pointnavigation", *options, "--steps", "8000"]) == 0
    said = capsys.readouterr().out
    run = "runs/pointnavigation-1"
    further = "--rule observation=pixels --rule pixels=16 --rule channels=1"
    assert f"rlft train pointnavigation {further} --from {run}" in said
    brain = rlft.load(f"{run}/brain.npc")
    assert brain.senses == pixels((16, 16, 1))
    assert brain.record["lineage"][-1]["rules"]["observation"] == "pixels"
    evaluation = json.loads((here / run / "evaluation.json").read_text())
    assert evaluation["random"]["win_rate"] < 0.4
    assert evaluation["after"]["win_rate"] > 0.8

    assert main(["evaluate", run, "--levels", "100", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["wins"] == evaluation["after"]["wins"]
    assert main(["watch", run, "--record", "a.gif", "--seconds", "0.5"]) == 0
    for film in (here / "a.gif", here / run / "preview.gif"):
        with Image.open(film) as image:
            assert image.n_frames > 3
    more = ["--from", run, "--steps", "256", "--levels", "4", "--set", "copies=16"]
    assert main(["train", "pointnavigation", *further.split(), *more]) == 0
    assert (
        main(["evaluate", run, "--game", "gather", "--levels", "4"]) == 0
    )  # seen as the brain saw


@pytest.mark.slow
@pytest.mark.parametrize(
    ("algorithm", "settings", "steps"),
    [("dqn", DQN, 8000), ("ppo", PPO, 20_000), ("sb3-dqn", SB3_DQN, 8000)],
)
@pytest.mark.parametrize("augment", ["none", "shift"])
def test_the_goal_is_found_by_sight_by_other_learners(algorithm, settings, steps, augment):
    texts = {name: str(value) for name, value in settings.items()} | {"augment": augment}
    training = Training(Job("pointnavigation", "none", 1, steps, algorithm, texts, PLANE))
    for _ in training.advance():
        pass
    assert training.task.evaluate(training.policy(), 100).win_rate > 0.8


def test_what_is_replayed_has_its_place_in_memory():
    """Half a GiB: 43,690 pictures of 64 x 64 x 3, or 21,845 before and after a decision."""
    numbers = 64 * 64 * 3
    dqn, _ = find_algorithm("dqn").preset("rlft/Arena-v0", False)
    assert dqn.buffer == 50_000
    assert presets.by_sight(dqn, numbers).buffer == 43_690
    assert presets.by_sight(dqn, 16 * 16).buffer == 50_000
    sb3, _ = find_algorithm("sb3-dqn").preset("rlft/Arena-v0", False)
    assert presets.by_sight(sb3, numbers).settings["buffer_size"] == 21_845
    sarsa, _ = find_algorithm("sarsa").preset("rlft/Arena-v0", False)
    assert presets.by_sight(sarsa, numbers) == sarsa
    chosen = Training(
        Job("arena", "none", 1, 100, "dqn", {"buffer": "60000"}, SHOWN | {"pixels": 64})
    )
    assert chosen.config.buffer == 60_000  # what is asked for is given


def test_a_task_by_sight_has_one_sense_and_the_games_rules():
    task = find_task("arena", {**SHOWN, "layout": "maze"}, "continuous")
    assert task.senses == pixels((16, 16, 1)) and task.actions[0] == "forward"
    envs = task.envs(3)
    assert envs.single_observation_space.shape == (16, 16, 1)
    kept = task.state(envs)
    assert kept["out.observation"].shape == (3, 1, 16, 16, 1)
    envs.close()
