"""The small games: their brains are what they are said to be, and plain fine-tuning forgets."""

import numpy as np
import pytest
import torch

from rlft.agents import SARSAConfig
from rlft.envs.batch import Batch
from rlft.envs.spaces import Actions
from rlft.envs.world import STEP_ONLY
from rlft.finetune.config import replace_fields
from rlft.lab import brains
from rlft.lab.evaluation import brain_policy, evaluate
from rlft.lab.studies.crossing_expert import demonstrations, expert
from rlft.lab.studies.small_games import CLONE, SMALL_GAMES, TWO_PHASE
from rlft.lab.training import Job, Training
from rlft.networks import Network
from rlft.npc import Brain, RlftError, mlp, read

LEVELS = 200
TEMPERATURE = 0.03  # makes the clone's logits about as large as Crossing's returns


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("brains")


@pytest.fixture(scope="module")
def knower(folder):
    return read(TWO_PHASE.brain(0, folder))


@pytest.fixture(scope="module")
def clone(folder):
    return read(CLONE.brain(0, folder))


def wins(policy, game, rules):
    return evaluate(policy, game.game, levels=LEVELS, **rules).win_rate


def test_the_two_phase_brain_knows_the_second_phase_and_nothing_else(knower):
    policy = brain_policy(knower)
    assert wins(policy, TWO_PHASE, TWO_PHASE.skills["far"]) >= 0.95
    assert wins(policy, TWO_PHASE, TWO_PHASE.rules) <= 0.05


def test_its_memory_is_of_the_second_phase_alone(knower):
    seen = knower.memory.observations
    assert len(seen) == 500
    assert (seen[:, knower.senses.index("self.key")] > 0.0).all()
    places = seen[:, knower.senses.index("west.forward")]
    assert len(np.unique(places)) > 100  # all over the way


def test_the_clone_wins_about_half_as_often_as_its_expert(clone):
    assert clone.architecture.output == "categorical"
    assert len(clone.memory.observations) == 500
    taught = wins(expert, CLONE, CLONE.rules)
    assert taught >= 0.95
    assert 0.25 <= wins(brain_policy(clone), CLONE, CLONE.rules) <= 0.75


def test_a_demonstration_slips_as_often_as_it_is_told():
    senses, actions = demonstrations(40, 0.3, seed=1)
    slips = actions != expert(senses)
    assert len(actions) > 1_000
    assert slips.mean() == pytest.approx(0.3 * 4 / 5, abs=0.03)  # one in five is right by chance
    flawless, chosen = demonstrations(5, 0.0, seed=1)
    assert (chosen == expert(flawless)).all()


def test_a_brain_is_made_once_and_a_seed_makes_it_again(clone, folder, tmp_path):
    path = CLONE.brain(0, folder)
    changed = path.stat().st_mtime_ns
    assert CLONE.brain(0, folder) == path and path.name == "clone-0.npc"
    assert path.stat().st_mtime_ns == changed
    assert CLONE.brain(0, tmp_path).read_bytes() == path.read_bytes()
    assert CLONE.brain(1, tmp_path).read_bytes() != path.read_bytes()


@pytest.mark.parametrize("game", SMALL_GAMES.values(), ids=SMALL_GAMES)
def test_the_settings_are_of_the_learner_and_the_skills_of_the_game(game):
    for texts in (game.settings, game.scratch):
        config = replace_fields(SARSAConfig(), texts)
        assert config.learning_rate_steps == game.steps
    for rules in (game.rules, *game.skills.values()):
        Batch(game.game, 1, **rules).restart([0])


def test_logits_as_values_choose_as_before(clone):
    rows = clone.memory.observations
    before, made = clone.values(rows), brains.valued(clone, TEMPERATURE)
    assert made.architecture.output == "argmax"
    advantages = before - before.mean(1, keepdims=True)
    assert made.values(rows) == pytest.approx(TEMPERATURE * advantages, abs=1e-5)
    assert (made.values(rows).argmax(1) == before.argmax(1)).all()
    assert made.memory.outputs == pytest.approx(made.values(rows))


def test_what_has_no_logits_becomes_no_values(clone):
    with pytest.raises(RlftError, match="output is argmax has no logits"):
        brains.valued(brains.valued(clone, 1.0), 1.0)
    for temperature in (0.0, -1.0, np.inf, np.nan):
        with pytest.raises(RlftError, match="should be positive"):
            brains.valued(clone, temperature)
    bins = mlp(clone.senses.size, (4,), 5, "categorical", bins=(3, 0.0, 1.0))
    zeros = {"encoder.0.weight": (4, 12), "encoder.0.bias": 4, "encoder.0.norm.weight": 4,
             "encoder.0.norm.bias": 4, "head.weight": (15, 4), "head.bias": 15}  # fmt: skip
    distribution = Brain(
        clone.senses, clone.actions, bins, {name: np.zeros(shape) for name, shape in zeros.items()}
    )
    with pytest.raises(RlftError, match="linear 'head'"):
        brains.valued(distribution, 1.0)


def started(network, policy):
    """Mean value at the start of a thousand levels; return of each, discounted."""
    batch = Batch("crossing", 1_000, stream="evaluation", **CLONE.rules)
    actions = Actions(batch.game, "discrete")
    batch.restart(np.arange(1_000))
    batch.mode[:] = STEP_ONLY
    with torch.no_grad():
        value = float(network(torch.from_numpy(batch.out.observation[:, 0])).max(1).values.mean())
    returns, playing, discount = np.zeros(1_000), np.ones(1_000, np.bool_), 1.0
    while playing.any():
        actions.write(policy(batch.out.observation[:, 0]), batch.controls[:, 0])
        batch.advance()
        returns += discount * batch.out.reward[:, 0] * playing
        playing &= ~(batch.out.terminated | batch.out.truncated)
        discount *= float(CLONE.settings["gamma"])
    return value, returns


def calibrated(clone, temperature):
    """The learner's calibration and network after twenty greedy rollouts."""
    settings = {**CLONE.settings, "epsilon_start": "0", "epsilon_end": "0", "calibrate": "20"}
    job = Job("crossing", "given", 0, settings=settings, rules=CLONE.rules, method="full")
    training = Training(job, start=brains.valued(clone, temperature))
    rollouts = training.advance()
    for _ in range(20):
        next(rollouts)
    training.close()
    return training.learner.calibration, training.learner.network


def test_once_calibrated_they_are_as_large_as_what_the_clone_receives(clone):
    calibration, network = calibrated(clone, TEMPERATURE)
    value, returns = started(network, brain_policy(clone))
    few = 1.96 * returns.std() / 10.0  # the interval of a hundred episodes
    assert value == pytest.approx(returns.mean(), abs=few)
    assert 0.1 < calibration.solve()[0] < 10.0  # not clamped
    large = Network.from_brain(brains.valued(clone, 10 * TEMPERATURE))
    assert started(large, brain_policy(clone))[0] > returns.mean() + few  # without
    value, _ = started(calibrated(clone, 10 * TEMPERATURE)[1], brain_policy(clone))
    assert value == pytest.approx(returns.mean(), abs=few)


def curve(game, source, seed, skill):
    """Wins in a skill at twenty moments of plain fine-tuning."""
    job = Job(
        game.game, source, seed, game.steps, settings=game.settings, rules=game.rules,
        method="full",
    )  # fmt: skip
    training, found = Training(job), []
    for metrics in training.advance():
        if metrics["steps"] >= (len(found) + 1) * game.steps / 20:
            found.append(wins(training.policy(), game, skill))
    whole = wins(training.policy(), game, game.rules)
    training.close()
    return found, whole


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_plain_fine_tuning_forgets_the_second_phase_before_it_learns_the_whole(seed, folder):
    path = str(TWO_PHASE.brain(seed, folder))
    found, whole = curve(TWO_PHASE, path, seed, TWO_PHASE.skills["far"])
    assert min(found) <= 0.2
    assert whole >= 0.5
