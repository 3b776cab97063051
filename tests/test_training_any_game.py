"""Training in other people's games, given as they may be given; what cannot be done, in a line."""

import json

import gymnasium as gym
import numpy as np
import pytest
from command_line import refused
from foreign_games import Walk
from PIL import Image
from small_jobs import LATE, STRICT, settings
from training_games import Parts, Picture, Strict

import rlft
from rlft.cli import main
from rlft.lab import trainer
from rlft.npc import RlftError


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(trainer, "training_curve", lambda *_: None)  # slow; test_cli has it
    return tmp_path


def trained(game, algorithm="sarsa", steps=1600, **more):
    rest = {"settings": settings(algorithm), "levels": 4, **more}
    return rlft.train(game, "none", algorithm=algorithm, seed=1, steps=steps, **rest)


def score(result):
    return result.summary()["mean_return"]


@pytest.mark.parametrize(
    ("game", "name"),
    [
        (Walk, "Walk"),
        (Walk(), "Walk"),
        (lambda: gym.wrappers.TimeLimit(Walk(), 9), "<lambda>"),
        (gym.make("foreign/Walk-v0"), "foreign-Walk-v0"),
        ("foreign_games:foreign/Walk-v0", "foreign-Walk-v0"),
        ("foreign_games:Walk", "Walk"),
    ],
    ids=["class", "object", "factory", "made", "id", "path"],
)
def test_a_game_may_be_a_class_an_object_a_factory_or_a_name(game, name):
    report = trained(game)
    assert report.folder.name == f"{name}-1"
    assert report.steps == 1600
    brain = rlft.load(report.folder / "brain.npc")
    assert (brain.senses.names, len(brain.actions)) == (("obs.0", "obs.1"), 2)


SARSA = {"copies": 16, "rollout": 8, "minibatch": 64, "explore": "epsilon", "gamma": 0.0,
         "learning_rate": 3e-3, "average": 0.9}  # fmt: skip
DQN = {"copies": 8, "train_every": 1, "updates": 1, "batch": 32, "buffer": 4000, "gamma": 0.0,
       "learning_starts": 200, "epsilon_steps": 2000, "learning_rate": 1e-3}  # fmt: skip


@pytest.mark.parametrize(("algorithm", "chosen"), [("sarsa", SARSA), ("dqn", DQN)])
def test_senses_and_actions_of_several_parts_are_learnt(algorithm, chosen):
    report = trained(Parts, algorithm, 6000, settings=chosen, levels=20, pay=0.5)
    assert score(report.random) < 2.5  # a third of 10 decisions, half a point each
    assert score(report.after) > 4.5
    brain = rlft.load(report.folder / "brain.npc")
    assert brain.senses.names == ("asked.0", "asked.1", "asked.2", "place.x.0", "place.x.1")
    assert brain.actions[4] == "action.1.1"


@pytest.mark.parametrize(("algorithm", "chosen"), [("sarsa", SARSA), ("dqn", DQN)])
def test_pictures_are_learnt_from_and_the_brain_reads_them(algorithm, chosen):
    report = trained(Picture, algorithm, 2400, settings=chosen, levels=20)
    assert score(report.random) < 7
    assert score(report.after) == 10
    again = rlft.evaluate(str(report.folder), Picture, levels=20)
    assert again.summary() == report.after.summary()
    assert (report.folder / "preview.gif").exists()


@pytest.mark.parametrize("algorithm", ["sarsa", "dqn", "stream", "q-learning", "maskable-ppo"])
def test_what_a_mask_forbids_is_never_done(capsys, algorithm):
    given = [f"{name}={value}" for name, value in settings(algorithm).items()]
    options = [word for pair in given for word in ("--set", pair)]
    words = ["--steps", "1200", "--levels", "8", "--json", *options]
    assert main(["train", STRICT, "--from", "none", "--algo", algorithm, *words]) == 0
    told = json.loads(capsys.readouterr().out)  # Strict breaks where it is told what it forbids
    assert told["after"]["levels"] == told["random"]["levels"] == 8


@pytest.mark.parametrize("algorithm", ["q-learning", "watkins-q"])
def test_what_cannot_see_pictures_says_so_before_it_begins(here, capsys, algorithm):
    line = refused(capsys, "train", "training_games:Picture", "--algo", algorithm)
    assert f"{algorithm} cannot see pictures, which Picture shows: take sarsa, dqn" in line
    assert not (here / "runs").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("CartPole-v1", "--algo", "sac"), "sac chooses continuous actions, those of CartPole-v1"),
        (("Pendulum-v1", "--algo", "dqn"), "dqn chooses discrete actions, those of Pendulum-v1"),
        (("Pendulum-v1",), "take ppo, "),
        (("arena", "--algo", "q-learning"), "178 senses are too many for tiles: name up to 6"),
        (("Acrobot-v1", "--algo", "q-learning", "--from", "fighter"), "learns a table from nothin"),
        (("Acrobot-v1", "--algo", "watkins-q"), "6 senses are more than 65,536 cells"),
        (("CartPole-v1", "--from", "fighter"), "shares no sense"),
        (("CartPole-v9",), "CartPole-v"),
        (("CartPole-v1", "--rule", "length=2"), "CartPole-v1 has no such setting"),
        (("missing_module:Game-v0",), "cannot import missing_module"),
        (("training_games:Gone-v0",), "unknown environment 'Gone-v0'"),
    ],
)
def test_each_refusal_is_one_line_and_leaves_no_folder(here, capsys, words, said):
    assert said in refused(capsys, "train", *words)
    assert not (here / "runs").exists()


def test_a_batch_of_ones_own_that_resets_late_is_refused_where_it_cannot_do():
    assert trained(LATE).steps == 1600
    with pytest.raises(RlftError, match="is a batch already: pass its id, class or factory"):
        rlft.train(gym.make_vec("CartPole-v1", num_envs=2))


@pytest.mark.parametrize(
    ("game", "algorithm"), [("CartPole-v1", "dqn"), ("FrozenLake-v1", "q-learning")]
)
def test_a_foreign_run_is_evaluated_watched_and_has_a_preview(here, capsys, game, algorithm):
    report = trained(game, algorithm)
    folder = str(report.folder)
    with Image.open(report.folder / "preview.gif") as preview:
        assert preview.n_frames > 5
        assert len(np.unique(np.asarray(preview.convert("RGB")).reshape(-1, 3), axis=0)) > 2
    assert main(["evaluate", folder, "--levels", "4", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["game"], told["mean_return"]) == (game, score(report.after))
    assert main(["watch", folder, "--record", "x.gif", "--seconds", "0.5"]) == 0
    assert (here / "x.gif").read_bytes()[:4] == b"GIF8"


def test_the_next_command_that_is_printed_works(capsys):
    words = ["--steps", "640", "--levels", "2", "--set", "copies=8"]
    assert main(["train", STRICT, *words]) == 0
    (line,) = [one for one in capsys.readouterr().out.splitlines() if "train it further" in one]
    command = line.replace("train it further", "").split()
    assert command[:2] == ["rlft", "train"]
    assert main([*command[1:], *words]) == 0
    assert "fine-tuning with sarsa" in capsys.readouterr().out


def test_a_game_that_cannot_be_copied_or_draws_nothing_still_trains_where_it_can():
    report = trained(Strict, wind=0.1)
    assert not (report.folder / "preview.gif").exists()
    assert report.steps == 1600
