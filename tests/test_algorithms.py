"""Every learner by its name: made, set, trained a little, shipped, described, with its presets."""

import json
from typing import Any

import numpy as np
import pytest

from rlft.lab import presets, report
from rlft.lab.algorithms import ALGORITHMS, find_algorithm
from rlft.lab.evaluation import brain_policy
from rlft.lab.training import Job, Training, job_of
from rlft.npc import RlftError, load

STEPS = 240
REPLAYS = {"copies": "4", "buffer_size": "500", "learning_starts": "16", "batch_size": "16",
           "gradient_steps": "1"}  # fmt: skip
ROLLS = {"copies": "4", "n_steps": "8", "batch_size": "16"}
SMALL: dict[str, dict[str, str]] = {
    "sarsa": {"copies": "4", "minibatch": "16", "calibrate": "0"},
    "dqn": {"copies": "4", "buffer": "500", "learning_starts": "16", "batch": "16"},
    **dict.fromkeys(("ppo", "trpo", "maskable-ppo", "recurrent-ppo"), ROLLS),
    "a2c": {"copies": "4"},
    **dict.fromkeys(("sb3-dqn", "qr-dqn", "sac", "td3", "ddpg", "tqc", "crossq"), REPLAYS),
}


def small(algorithm: str, game: str = "point-navigation", **fields: Any) -> Training:
    settings = SMALL.get(algorithm, {})
    return Training(Job(game, algorithm=algorithm, settings=settings, steps=STEPS, **fields))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_learner_trains_and_ships_what_plays(algorithm: str, tmp_path: Any) -> None:
    training = small(algorithm)
    *_, metrics = training.advance()
    learner = training.learner
    assert learner.steps >= STEPS and learner.updates > 0
    assert metrics["steps"] == learner.steps and {"return", "episodes", "updates"} <= set(metrics)
    played = training.task.evaluate(training.policy(), 8)
    assert played.levels == 8 and np.isfinite(played.returns).all()
    brain = training.brain()
    assert brain.record["lineage"][-1]["algorithm"] == algorithm
    again = training.task.evaluate(brain_policy(brain), 8)
    assert np.allclose(again.returns, played.returns, atol=1e-3)
    training.close()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_config_json_says_makes_the_same_config(algorithm: str, tmp_path: Any) -> None:
    training = small(algorithm)
    kept = json.loads(json.dumps(training.resolved()))
    job = job_of(kept, tmp_path)
    again = Training(job, start=training.start)
    assert again.config == training.config and again.job.steps == training.job.steps
    assert again.resolved() == training.resolved()


@pytest.mark.parametrize("algorithm", ["sarsa", "dqn", "stream", "ppo", "sb3-dqn", "qr-dqn"])
def test_every_deep_learner_begins_where_a_pretrained_brain_stands(algorithm: str) -> None:
    training = small(algorithm, "arena")
    assert training.job.source == "fighter" and training.plan is not None
    before = training.task.evaluate(brain_policy(training.start), 64)
    carried = training.task.evaluate(training.policy(), 64)
    assert before.win_rate > 0.85 and carried.win_rate > 0.85
    training.close()


@pytest.mark.parametrize("algorithm", ["sac", "td3", "ppo"])
def test_steering_keeps_the_encoder_of_a_brain_that_chooses(algorithm: str) -> None:
    training = small(algorithm, "arena", source="fighter", actions="continuous")
    brain = load("pretrained/fighter.npc")
    assert (
        training.start.actions == training.task.actions == ("forward", "strafe", "turn", "attack")
    )
    for name, tensor in training.start.tensors.items():
        if name.startswith("encoder"):
            assert np.array_equal(tensor, brain.tensors[name]), name
    training.close()


def test_the_kind_of_actions_must_suit() -> None:
    with pytest.raises(RlftError, match="sac chooses continuous actions, those of CartPole-v1"):
        Training(Job("CartPole-v1", algorithm="sac"))
    with pytest.raises(RlftError, match="sarsa chooses discrete actions"):
        Training(Job("arena", algorithm="sarsa", actions="continuous"))
    with pytest.raises(RlftError, match="did you mean 'sarsa'"):
        find_algorithm("sarssa")
    with pytest.raises(RlftError, match="learns a table from nothing"):
        Training(Job("arena", "fighter", algorithm="q-learning"))
    with pytest.raises(RlftError, match="178 senses are too many"):
        Training(Job("arena", algorithm="q-learning"))


def test_a_grid_over_chosen_senses_of_our_games() -> None:
    names = {"senses": "target.forward, target.left", "tilings": "1", "bins": "5", "copies": "2"}
    job = Job("navigation", algorithm="tabular-sarsa", settings=names, steps=400)
    training = Training(job)
    list(training.advance())
    brain = training.brain()
    table = brain.tensors["head.weight"]
    assert table.shape == (len(brain.actions), 25) and table.any()
    senses = np.zeros((1, len(brain.senses)), np.float32)
    senses[0, brain.senses.index("target.forward")] = 0.99  # the last row of cells
    senses[0, brain.senses.index("target.left")] = -0.99  # the first column
    assert np.allclose(brain.values(senses)[0], table[:, 20], atol=1e-6)
    with pytest.raises(RlftError, match=r"did you mean 'target\.left'"):
        Training(Job("navigation", algorithm="q-learning", settings={"senses": "target.lef"}))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_learner_lists_its_settings(algorithm: str) -> None:
    listed = report.catalogue("settings", algorithm)["settings"]
    assert "copies" in listed and all(listed.values())


@pytest.mark.parametrize(
    ("algorithm", "game"),
    [("sarsa", game) for game in presets.SARSA_ELSEWHERE]
    + [("dqn", game) for game in presets.DQN_ELSEWHERE],
)
def test_presets_are_of_games_that_there_are(algorithm: str, game: str) -> None:
    config, steps = ALGORITHMS[algorithm].preset(game, False)
    assert steps > 1000 and config != ALGORITHMS[algorithm].preset("rlft/Arena-v0", False)[0]
    if not game.startswith("LunarLander"):  # Box2D, whose import warns, is an extra
        Training(Job(game, algorithm=algorithm)).close()
