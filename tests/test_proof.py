"""The proof: a comparison a game, one table, one figure, and targets that can be missed."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from rlft.lab import brains
from rlft.lab.comparisons.comparison_arms import Arm
from rlft.lab.comparisons.proof import PRETRAINED, arms_of, in_time, proof, size_of, targets
from rlft.lab.comparisons.proof_games import PROBLEMS, Problem, find_problem
from rlft.lab.comparisons.proof_table import render
from rlft.lab.comparisons.proven import proven, proven_text
from rlft.lab.training import Training
from rlft.npc import DISCRETE_ACTIONS, SENSES, RlftError, write

TINY = {"small": Problem("small", "a short fight", "arena", {"time_limit": 20}, 4096, 2048, 8)}
NOTHING = {"value": 0.0, "interval_95": [0.0, 0.0]}


def row(title: str, **changes: Any) -> dict[str, Any]:
    """A game that meets every target, but for the changes."""
    steps = {
        "ratio": {"value": 6.0, "interval_95": [4.0, 8.0]}, "bound": "=",
        "break_even": {"value": 3.0, "interval_95": [2.0, 4.0]},
    }  # fmt: skip
    plain = {
        "title": title, "about": "a game", "game": title, "rules": {}, "anchor": False,
        "measure": {"name": "win_rate", "low": 0.0, "high": 1.0}, "brain": "fighter",
        "bytes": 90_000, "met": [], "learnt": "", "prior_steps": 6_000_000, "before": NOTHING,
        "final": {"pretrained": NOTHING, "scratch": NOTHING}, "difference": NOTHING,
        "transfer": NOTHING, "goal": "90% of scratch's final score",
        "steps": steps, "seconds": steps, "others": {"shuffled": steps},
        "verdict": {"final": "higher", "better": True, "times": {}}, "in_time": None,
    }  # fmt: skip
    return {**plain, **changes}


def reached(rows: list[dict[str, Any]]) -> list[bool | None]:
    return [one["reached"] for one in targets(rows)]


def steps(ratio: float, low: float, games: float | None = 3.0) -> dict[str, Any]:
    return {
        "ratio": {"value": ratio, "interval_95": [low, 9.0]}, "bound": "=",
        "break_even": {"value": 3.0, "interval_95": [2.0, games]},
    }  # fmt: skip


def test_targets_are_met_by_four_of_five_games_and_missed_by_three() -> None:
    rows = [row(title) for title in "abcde"]
    assert reached(rows) == [True, True, True, True]
    rows[0] = row("a", steps=steps(4.9, 4.0))
    assert reached(rows)[0] is True
    rows[1] = row("b", steps=steps(9.0, 2.9))  # sooner, but not surely
    assert reached(rows)[0] is False
    assert reached(rows[:2])[0] is None  # two games cannot say
    assert "3 of 5: c, d, e" in next(targets(rows))["measured"]


def test_a_game_whose_foes_were_met_does_not_count_as_held_out() -> None:
    rows = [row(title) for title in "abcd"] + [row("e", met=["chaser"]), row("f", anchor=True)]
    assert "4 of 4" in next(targets(rows))["measured"]
    assert "chaser" in render(
        {"seeds": [1], "fewer": 1, "rows": rows, "targets": list(targets(rows))}
    )


def test_one_lower_end_or_one_unpaid_pretraining_misses_its_target() -> None:
    rows = [row(title) for title in "abcde"]
    rows[2] = row("c", verdict={"final": "lower", "better": False, "times": {}})
    assert reached(rows) == [True, False, True, True]
    few = {"final": "not decided: not enough seeds", "better": None, "times": {}}
    rows[2] = row("c", verdict=few)
    assert reached(rows)[1] is None
    rows[2] = row("c", steps=steps(6.0, 4.0, games=6.0))
    assert reached(rows)[2] is False  # within 6 games, by a small brain
    rows[2] = row("c", steps=steps(6.0, 4.0, games=6.0), bytes=1_000_000)
    assert reached(rows)[2] is True
    rows[2] = row("c", steps=steps(6.0, 4.0, games=None), bytes=1_000_000)
    assert reached(rows)[2] is False
    rows[2] = row("c", steps=None)  # scratch learns nothing: nothing can be saved
    assert reached(rows)[2] is False
    assert reached([row("m", anchor=True)])[2] is None  # nothing held out, nothing to pay


def test_mountaincar_counts_seeds_that_are_there_in_time() -> None:
    def job(arm: str, *scores: float) -> dict[str, Any]:
        return {"arm": arm, "curve": {"steps": [0, 40_000, 80_000], "return": list(scores)}}

    found = {"jobs": [
        job(PRETRAINED, -200, -100, -120), job(PRETRAINED, -200, -150, -100),
        job(PRETRAINED, -200, -130, -105), job("scratch", -90, -90, -90),
    ]}  # fmt: skip
    assert in_time(found) == [1, 3]  # at 36,000 steps; at 72,000; at 72,000
    assert reached([row("mountaincar", anchor=True, in_time=[30, 30])])[-1] is True
    assert reached([row("mountaincar", anchor=True, in_time=[29, 30])])[-1] is False


def test_a_brain_says_what_of_a_game_it_has_met() -> None:
    fighter = brains.find("fighter")
    assert PROBLEMS["ambusher"].met(fighter) == []
    assert Problem("x", "", "arena", {"foes": "expert"}).met(fighter) == ["expert"]
    assert PROBLEMS["maze"].learnt(fighter) == "navigation"
    assert PROBLEMS["2v2"].learnt(fighter) == ""
    assert PROBLEMS["mountaincar"].met(fighter) == []
    assert size_of("fighter") > 50_000


def test_every_problem_is_a_game_with_rules_it_knows() -> None:
    from rlft.lab.tasks import find_task

    for problem in PROBLEMS.values():
        assert find_task(problem.game, problem.rules, "discrete").discrete
        assert problem.steps % problem.every == 0
        names = [arm.name for arm in arms_of(problem, "fighter", ("shuffled", "longer"), "")]
        assert names[0] == "pretrained" and names[-1] == "scratch"
        assert len(set(names)) == len(names)
    assert find_problem("CartPole-v1").game == "CartPole-v1"
    with pytest.raises(RlftError, match="ambusher"):
        find_problem("ambushr")


@pytest.mark.parametrize("title", [name for name, one in PROBLEMS.items() if one.others])
def test_whoever_else_is_compared_can_begin(title: str) -> None:
    problem = PROBLEMS[title]
    for arm in problem.others:
        training = Training(arm.job(problem.game, 0, problem.steps, dict(problem.rules)))
        assert training.learner.steps == 0
        training.close()


def test_controls_and_others_have_fewer_seeds_than_the_two_that_count() -> None:
    arms = arms_of(PROBLEMS["mountaincar"], "fighter", ("shuffled",), "")
    assert [arm.seeds for arm in arms] == [0, 10, 10, 10, 10, 0]


def test_the_proof_is_one_table_one_figure_and_goes_on(tmp_path: Path) -> None:
    brain = brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 7)
    write(brain.with_record(met=["chaser"], lineage=[{"steps": 5000}]), tmp_path / "seven.npc")
    told: list[str] = []

    def once() -> dict[str, Any]:
        return proof(
            (), [str(tmp_path / "seven.npc")], 2, tmp_path / "out", ["shuffled"], workers=1,
            tell=told.append, problems=TINY,
        )  # fmt: skip

    found = once()
    assert found["seeds"] == [3000, 3001]
    (only,) = found["rows"]
    assert (only["title"], only["met"], only["prior_steps"]) == ("small", ["chaser"], 5000)
    assert json.loads((tmp_path / "out" / "proof.json").read_text()) == found
    assert (tmp_path / "out" / "proof.md").read_text() == render(found)
    with Image.open(tmp_path / "out" / "proof.png") as picture:
        assert picture.width > 400
    files = sorted((tmp_path / "out" / "small" / "jobs").glob("*.json"))
    written = [file.stat().st_mtime_ns for file in files]
    assert len(files) == 6
    assert once() == found
    assert [file.stat().st_mtime_ns for file in files] == written


def test_an_anchor_without_a_brain_of_its_own_is_passed_over_by_name(tmp_path: Path) -> None:
    anchor = Problem("car", "", "MountainCar-v0", anchor=True, others=(Arm("none", title="other"),))
    told: list[str] = []
    with pytest.raises(RlftError, match="no game has a brain"):
        proof((), ["fighter"], 1, tmp_path, tell=told.append, problems={"car": anchor})
    assert told == ["car: passed over, name its brain with --from car=BRAIN"]
    with pytest.raises(RlftError, match="unknown game of the proof 'cart'"):
        proof((), ["cart=fighter"], 1, tmp_path, problems={"car": anchor})


def test_a_brain_is_proven_where_it_was_surely_sooner_and_nowhere_else(tmp_path: Path) -> None:
    none = {"ratio": None, "bound": "="}
    rows = [
        row("sooner"), row("unsure", steps=steps(2.0, 0.9)), row("never", steps=None),
        row("nobody", steps=none), row("of another", brain="scout"),
    ]  # fmt: skip
    (tmp_path / "proof.json").write_text(json.dumps({"rows": rows}))
    (tmp_path / "second.json").write_text(json.dumps({"rows": [row("small")]}))
    found = proven("fighter", tmp_path)
    assert [one["title"] for one in found] == ["sooner", "unsure", "never", "nobody", "small"]
    assert proven_text(found) == (
        "helped in sooner (6x [4, 8] fewer steps), small (6x [4, 8] fewer steps); "
        "not surely in unsure, never, nobody"
    )
    assert proven_text(proven("scout", tmp_path)) == "helped in of another (6x [4, 8] fewer steps)"
    assert proven("fighter-small", tmp_path) == []


def test_every_proof_that_ships_is_of_brains_that_ship() -> None:
    files = sorted(Path(brains.__file__).parents[2].glob("pretrained/*.json"))
    assert files
    for file in files:
        for one in json.loads(file.read_text())["rows"]:
            if not one["anchor"]:
                assert one["brain"] in brains.shipped()
                assert one["bytes"] == size_of(one["brain"])  # not of an earlier one of this name
                assert proven(one["brain"])
