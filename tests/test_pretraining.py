"""Pretraining on several games, and the brain it makes."""

import numpy as np
import pytest

from rlft.envs.games import find, named
from rlft.lab import brains
from rlft.lab.pretraining.curriculum import CURRICULA, CURRICULUM, Part, find_curriculum, met
from rlft.lab.pretraining.pretraining import Pretraining
from rlft.lab.pretraining.pretraining_job import PretrainingJob
from rlft.npc import RlftError, read, write

TINY = {"copies": "16", "minibatch": "128", "epochs": "1"}


@pytest.fixture(scope="module")
def pretrained():
    training = Pretraining(seed=3, steps=512, settings=TINY)
    list(training.advance())
    brain = training.brain()
    training.close()
    return brain


def test_the_copies_of_a_curriculum_add_up_and_every_game_has_some():
    copies = Pretraining(seed=0, steps=1).copies()
    assert sum(copies) == 256
    assert min(copies) > 0
    for part, count in zip(CURRICULUM, copies, strict=True):
        assert abs(count / 256 - part.share) < 0.01


def test_the_arena_and_its_opponents_are_not_in_the_curriculum(pretrained):
    assert all(part.game != "arena" for part in CURRICULUM)
    assert pretrained.record["met"] == ["idle", "wander", "coward", "expert"]


def test_the_brain_remembers_every_game_and_what_it_would_do_there(pretrained, tmp_path):
    memory = pretrained.memory
    assert memory.games == tuple(part.title for part in CURRICULUM)
    assert np.bincount(memory.game).tolist() == [62] * len(CURRICULUM)
    assert len(np.unique(memory.observations, axis=0)) > 450
    np.testing.assert_allclose(
        memory.outputs, pretrained.values(memory.observations), rtol=1e-5, atol=1e-5
    )
    write(pretrained, tmp_path / "brain.npc")
    again = read(tmp_path / "brain.npc")
    assert np.array_equal(again.memory.observations, memory.observations)


def test_the_same_seed_makes_the_same_file(pretrained, tmp_path):
    training = Pretraining(seed=3, steps=512, settings=TINY)
    list(training.advance())
    write(pretrained, tmp_path / "first.npc")
    write(training.brain(), tmp_path / "second.npc")
    assert (tmp_path / "first.npc").read_bytes() == (tmp_path / "second.npc").read_bytes()


def test_no_curriculum_holds_a_game_of_the_proof_or_its_foes():
    foes = {*named(find("arena").rules())["foes"]}
    for parts in CURRICULA.values():
        assert not foes & {*met(parts)}
        for part in parts:
            assert part.game != "arena" and part.rules.get("layout") != "maze"


def test_a_curriculum_by_name_is_in_the_command_that_makes_the_brain_again():
    asked = PretrainingJob(0, 512, given=find_curriculum("ranger"))
    assert asked.command() == "rlft pretrain --seed 0 --steps 512 --curriculum ranger"
    assert "--curriculum" not in PretrainingJob(0, 512).command()
    with pytest.raises(RlftError, match="ranger"):
        find_curriculum("rangr")


def test_another_curriculum_is_told_by_its_rules():
    assert Part("spar", 1.0, {"foes": "archer"}).title == "spar:foes=archer"


@pytest.mark.parametrize("name", brains.shipped())
def test_a_shipped_brain_says_how_it_was_made_what_it_cost_and_whom_it_met(name):
    brain = brains.find(name)
    assert brain.record["command"].startswith("rlft pretrain --seed ")
    (step,) = brain.record["lineage"]
    words = brain.record["command"].split()
    asked = int(words[words.index("--steps") + 1]) if "--steps" in words else PretrainingJob().steps
    assert asked <= step["steps"] < 1.2 * asked  # played are whole rollouts, and more to imitate
    assert 30.0 < step["seconds"] < 1_000.0
    assert {"arena", "navigation"} <= {probe["game"] for probe in brain.record["probes"]}
    assert not set(brain.record["met"]) & {"chaser", "skirmisher", "archer", "ambusher", "sentry"}
    assert brain.record["decision_interval"] == 0.1
    assert brain.memory is not None


def test_what_ships_is_small_and_there_is_one_for_every_use():
    shipped = brains.shipped()
    found = {name: brains.find(name).architecture for name in shipped}
    assert next(iter(shipped)) == "fighter"  # what is taken where nothing is said
    assert shipped["fighter-small"].stat().st_size < 100_000
    assert found["fighter-continuous"].output == "clip"
    assert {"ranger", "scout"} <= {*found}
    assert any(op.kind == "attention" for op in found["fighter-transformer"].ops)
    assert max(path.stat().st_size for path in shipped.values()) < 2_000_000
    assert sum(path.stat().st_size for path in brains.shipped().values()) < 5_000_000
