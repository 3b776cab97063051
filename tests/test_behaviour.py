"""Which bot a foe is, told from what is seen of it, the sooner the better."""

import json

import numpy as np
import pytest
from command_line import refused

from rlft.cli import main
from rlft.envs.batch import Batch
from rlft.lab import brains
from rlft.lab.evaluation import brain_policy
from rlft.lab.probing.behaviour import OBSERVED, STEPS, encounters, recognise, summary
from rlft.lab.probing.probe_data import Cast
from rlft.npc import RlftError

FOES = {"idle": 1, "chaser": 1, "archer": 1}


@pytest.fixture(scope="module")
def fighter():
    return brains.find("fighter")


@pytest.fixture(scope="module")
def met(fighter):
    batch = Batch("arena", 60, stream="preview", foes=FOES)
    return encounters(
        batch, Cast(batch, brain_policy(fighter), "discrete", 0, foes=FOES), range(60)
    )


def test_an_encounter_begins_with_the_first_sight_and_after_its_end_nothing_moves(met):
    assert met.seen.shape[1:] == (STEPS[-1], len(OBSERVED)) and len(met.seen) == len(met.foe) > 50
    assert (met.seen[:, 0, OBSERVED.index("foe.visible")] == 1.0).all()
    assert set(met.foe) == {0, 1, 2} and met.bots == ("idle", "chaser", "archer")
    over = (met.seen[:, -1] == met.seen[:, -2]).all(1)
    assert 0 < over.sum() < len(over)


def test_who_stands_still_is_the_one_whose_foe_does_not_move(met):
    turns = np.abs(np.diff(met.seen[:, :8, OBSERVED.index("foe.cooldown")], axis=1)).sum(1)
    assert (turns[met.foe == met.bots.index("idle")] == 0.0).mean() > 0.9


def test_a_summary_is_the_present_the_mean_the_deviation_and_the_mean_change():
    seen = np.array([[[1.0], [3.0], [2.0]], [[0.0], [0.0], [6.0]]])
    assert summary(seen) == pytest.approx(
        np.array([[2.0, 2.0, np.sqrt(2 / 3), 1.5], [6.0, 2.0, np.sqrt(8.0), 3.0]])
    )
    swapped = summary(seen, np.array([1, 0]))
    assert swapped[:, 0].tolist() == [2.0, 6.0]  # the present stays
    assert np.array_equal(swapped[:, 1:], summary(seen)[::-1, 1:])
    assert summary(seen[:, :1])[0] == pytest.approx([1.0, 1.0, 0.0, 0.0])


def test_watching_tells_the_bots_apart_and_somebody_elses_history_does_not(fighter):
    found = recognise(fighter, "arena", levels=150, foes=FOES)
    curve = [step.macro_f1 for step in found.found]
    assert found.steps == STEPS and found.found[0].names == ("idle", "chaser", "archer")
    assert curve[0] < 0.6 and curve[-1] > 0.85
    assert curve[-1] > found.shuffled[-1].macro_f1 + 0.2
    again = recognise(fighter, "arena", levels=150, foes=FOES)
    assert again.json() == found.json()
    assert json.loads(json.dumps(found.json()))["curve"][0]["steps"] == 1


@pytest.mark.parametrize(
    ("game", "rules", "said"),
    [
        ("gather", {}, "there should be one, of several kinds"),
        ("arena", {"foes": "chaser"}, "there should be one, of several kinds"),
        ("arena", {"team_size": 2}, "there should be one, of several kinds"),
        ("arena", {"levels": 40}, "fewer than 20, give more"),
        ("crossing", {}, "keeps no truth"),
    ],
)
def test_what_is_not_to_be_recognised_is_refused_in_a_line(fighter, game, rules, said):
    with pytest.raises(RlftError, match=said):
        recognise(fighter, game, **rules)


def test_the_command_prints_the_curve_and_every_bot(capsys):
    arguments = ["evaluate", "fighter", "--recognise", "--levels", "90"]
    arguments += ["--rule", "foes=idle:1,archer:1"]
    assert main([*arguments, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["steps"] for row in told["curve"]] == list(STEPS)
    assert main(arguments) == 0
    shown = capsys.readouterr().out
    assert f"{told['curve'][-1]['macro_f1']:.3f}" in shown and "  archer" in shown
    assert "name a brain" in refused(capsys, "evaluate", "random", "--recognise")
