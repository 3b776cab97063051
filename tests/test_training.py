"""Training as the lab drives it: jobs, records, checkpoints, the count of wins."""

import gymnasium
import numpy as np
import pytest

from rlft.lab.run import Run
from rlft.lab.scoreboard import ENOUGH, Scoreboard
from rlft.lab.training import Job, Training
from rlft.npc import RlftError

SMALL = {"copies": "16", "minibatch": "64", "calibrate": "0"}


def trained(job, steps):
    training = Training(job)
    list(training.advance(steps))
    return training


def test_a_job_stopped_in_the_middle_and_continued_is_the_same_job():
    job = Job(steps=1024, settings=SMALL)
    whole = trained(job, 1024)
    halves = trained(job, 512)
    list(halves.advance())
    assert whole.learner.steps == halves.learner.steps == 1024
    for name, tensor in whole.brain().tensors.items():
        assert np.array_equal(tensor, halves.brain().tensors[name]), name


def test_a_checkpoint_holds_learner_and_games_and_needs_no_pickle(tmp_path):
    run = Run.create(tmp_path, "arena")
    training = trained(Job(steps=512, settings=SMALL), 256)
    run.checkpoint(training.snapshot(), 256)
    list(training.advance())
    with np.load(run.folder / "checkpoints" / "0000000256.npz", allow_pickle=False) as arrays:
        kept = {name: arrays[name] for name in arrays.files}
    assert not np.array_equal(
        kept["network/head.weight"], training.snapshot()["network/head.weight"]
    )
    again = Training(training.job)
    assert again.restore(kept)
    list(again.advance())
    for name, tensor in training.brain().tensors.items():
        assert np.array_equal(tensor, again.brain().tensors[name]), name


def test_only_the_last_two_checkpoints_stay(tmp_path):
    run = Run.create(tmp_path, "arena")
    for steps in (10, 20, 30):
        run.checkpoint({"steps": np.array(steps)}, steps)
    kept = sorted(path.name for path in (run.folder / "checkpoints").iterdir())
    assert kept == ["0000000020.npz", "0000000030.npz"]


def test_runs_are_numbered_and_never_overwritten(tmp_path):
    names = [Run.create(tmp_path, "arena").folder.name for _ in range(3)]
    assert names == ["arena-1", "arena-2", "arena-3"]


def test_the_record_says_where_a_brain_comes_from():
    job = Job(steps=256, seed=4, settings=SMALL, rules={"foes": "archer"})
    lineage = trained(job, 256).brain().record["lineage"]
    assert [step["from"] for step in lineage] == ["none", "fighter"]
    assert lineage[-1]["rules"] == {"foes": "archer"}
    assert lineage[-1]["seed"] == 4


def test_a_control_begins_with_the_same_numbers_in_other_places():
    plain = Training(Job(settings=SMALL))
    control = Training(Job(settings=SMALL, control=True))
    for name, tensor in plain.start.tensors.items():
        shuffled = control.start.tensors[name]
        assert np.array_equal(np.sort(tensor.ravel()), np.sort(shuffled.ravel())), name
    assert not np.array_equal(
        plain.start.tensors["encoder.0.weight"], control.start.tensors["encoder.0.weight"]
    )


def test_a_win_rate_is_told_once_enough_games_are_over():
    board = Scoreboard(gymnasium.make_vec("rlft/Hunt-v0", num_envs=64, time_limit=5))
    board.reset(seed=0)
    finished = 0
    while finished < ENOUGH:
        assert board.win_rate is None
        infos = board.step(np.zeros(64, np.int64))[4]
        finished += int(infos.get("_outcome", np.zeros(1)).sum())
    assert board.win_rate == 0.0


def test_a_rule_of_another_game_is_refused():
    with pytest.raises(RlftError, match="unknown rule of Gather 'foes'"):
        Training(Job(game="gather", rules={"foes": "archer"}))


@pytest.mark.parametrize(
    ("rest", "method"),
    [
        ({}, "retain"),
        ({"source": "none"}, "full"),  # nothing to keep
        ({"control": True}, "full"),  # what is shuffled knows nothing
        ({"algorithm": "stream", "settings": {}}, "full"),  # without an optimizer
        ({"method": "lora+bc", "settings": {**SMALL, "lora.rank": "2"}}, "lora+bc"),
    ],
)
def test_what_a_brain_remembers_is_kept_unless_another_method_is_named(rest, method):
    training = Training(Job(**{"steps": 512, "settings": SMALL, "source": "fighter", **rest}))
    assert training.job.method == method
    assert training.resolved()["method"] == training.record()["lineage"][-1]["method"] == method
    assert ("bc.gate" in training.settings()) == ("bc" in method or method == "retain")
    training.close()


def test_who_has_a_bow_begins_with_the_brain_that_learnt_with_one():
    def begun(game="arena", **rules):
        training = Training(Job(game, seed=0, steps=4096, rules=rules))
        training.close()
        return training.job.source

    assert begun() == begun(foe_weapon="ranged") == begun("hunt") == "fighter"
    assert begun(weapon="ranged") == begun("spar", weapon="ranged") == "ranger"
