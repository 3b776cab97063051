"""The command line around learners and other people's games: doctor, rules, lists."""

import json
from typing import Any

import pytest

from rlft.cli import build_parser, main
from rlft.commands.options import rules_of
from rlft.lab.algorithms import ALGORITHMS


def test_rules_are_read_as_what_they_are() -> None:
    given = ["is_slippery=false", "size=8", "speed=2.5", "map_name=8x8", "foes=chaser:1,archer:3"]
    options = build_parser().parse_args(["doctor", *(f"--rule={text}" for text in given)])
    assert rules_of(options) == {
        "is_slippery": False, "size": 8, "speed": 2.5, "map_name": "8x8",
        "foes": {"chaser": 1.0, "archer": 3.0},
    }  # fmt: skip


def test_the_doctor_says_what_it_found(capsys: Any) -> None:
    assert main(["doctor", "FrozenLake-v1", "--rule", "is_slippery=false", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"level", "what", "found", "advice"} == set(found[0])
    assert not [one for one in found if one["level"] == "problem"]
    assert main(["doctor"]) == 0
    assert "numba" in capsys.readouterr().out


def test_a_problem_shows_in_the_exit_status(capsys: Any) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["doctor", "foreign_games:Lost"])
    assert stopped.value.code == 1
    assert "problem" in capsys.readouterr().out


def test_an_unknown_game_is_one_line(capsys: Any) -> None:
    assert main(["doctor", "CartPol-v1"]) == 1
    assert "did you mean 'CartPole-v1'" in capsys.readouterr().err
    assert main(["train", "nomodule:Game-v0"]) == 1
    assert "cannot import nomodule" in capsys.readouterr().err


def test_every_learner_is_listed(capsys: Any) -> None:
    assert main(["list", "algorithms", "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)["algorithms"]) == set(ALGORITHMS)
