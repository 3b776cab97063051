"""Which shipped brain suits a game: ranked by how each plays it before any training."""

import json

import numpy as np
import pytest
from command_line import refused as refusal

from rlft.cli import main
from rlft.lab import brains
from rlft.lab.evaluation import evaluate
from rlft.lab.ranking import LEVELS, ranked
from rlft.lab.tasks import find_task
from rlft.npc import CONTINUOUS_ACTIONS, SENSES, write


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """The fighter, its weights shuffled, one that steers, and one with a probe on record."""
    fighter = brains.find("fighter").with_record(probes=[])
    probe = {"game": "hunt", "score": 0.65, "random_score": 0.6}
    found = {
        "fighter": fighter,
        "a-shuffled": brains.permuted(fighter, 0),
        "b-probed": fighter.with_record(probes=[probe, {"game": "arena"}, 3]),
        "c-steers": brains.fresh_brain(SENSES, CONTINUOUS_ACTIONS, 0, "clip"),
    }
    for name, brain in found.items():
        write(brain, tmp_path / f"{name}.npc")
    shelf = {name: tmp_path / f"{name}.npc" for name in found}
    monkeypatch.setattr(brains, "shipped", lambda: shelf)


def test_the_best_comes_first_and_what_does_not_fit_says_why(shelf):
    standings, why = ranked(find_task("hunt", {}, "discrete"))
    assert [one.name for one in standings] == ["b-probed", "fighter", "a-shuffled"]
    best, equal, worst = standings
    assert best.score == equal.score > 0.9 and worst.score < 0.3
    assert best.kept == 1.0 and len(best.result.outcomes) == LEVELS
    assert [one["score"] for one in best.probes] == [0.65] and not equal.probes
    assert "probe score 0.65, random networks 0.60" in str(best)
    assert set(why) == {"c-steers"} and "another kind" in why["c-steers"]


def test_it_plays_no_level_that_judges(shelf, monkeypatch):
    played = []
    monkeypatch.setattr(
        "rlft.lab.tasks.evaluate", lambda *a, **more: played.append(more) or evaluate(*a, **more)
    )
    ranked(find_task("hunt", {"layout": "open"}, "discrete"))
    assert {more["stream"] for more in played} == {"preview"}
    assert {more["layout"] for more in played} == {"open"}


def test_the_command_ranks_brains_for_a_game_and_its_rules(shelf, capsys):
    assert main(["list", "pretrained", "--for", "hunt", "--rule", "layout=open", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told["brains"])[:2] == ["b-probed", "fighter"] and told["game"] == "hunt"
    assert np.isclose(told["brains"]["fighter"]["kept"], 1.0)
    assert "--for ranks pretrained brains" in refusal(capsys, "list", "bots", "--for", "hunt")
