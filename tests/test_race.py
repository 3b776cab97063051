"""Races and tables of published scores: clocks, files, censored times. Small courses, real runs."""

import json
import warnings
from typing import Any

import numpy as np
import pytest

from rlft.lab.benchmarks.classics import classics, table
from rlft.lab.benchmarks.race import Course, Entrant, Judge, race
from rlft.lab.tasks import find_task
from rlft.npc import RlftError

COURSE = Course("point-navigation", goal=0.5, levels=16, every=100, seconds=60.0)


def walker(name: str, needs: int, stock: bool = False) -> Entrant:
    """Pretends to learn for `needs` steps, and then heads for the goal at (0.5, 0.5)."""

    def run(seed: int, judge: Judge) -> None:
        judge.start()
        for steps in range(50, 1000, 50):
            able = steps >= needs

            def policy(senses: Any, legal: Any = None, able: bool = able) -> Any:
                away = 0.5 - senses
                towards = np.where(away[:, 0] > 0, 1, 2)
                aside = np.where(away[:, 1] > 0, 3, 4)
                chosen = np.where(abs(away[:, 0]) > abs(away[:, 1]), towards, aside)
                return chosen if able else np.zeros(len(senses), int)

            if judge.due(steps) and judge.look(steps, policy):
                return

    return Entrant(name, run, {"needs": needs}, stock)


def test_a_race_tells_when_each_got_there_and_by_how_much(tmp_path: Any) -> None:
    told: list[str] = []
    entrants = [walker("ours", 200), walker("theirs", 500, True), walker("never", 9999, True)]
    result = race(COURSE, entrants, [0, 1], tmp_path, told.append)
    steps = {name: one["steps"]["median"] for name, one in result["entrants"].items()}
    assert steps == {"ours": 200, "theirs": 500, "never": None}
    assert result["entrants"]["never"]["solved"] == 0 and result["entrants"]["ours"]["runs"] == 2
    assert result["ratios"]["theirs / ours"]["seconds"]["bound"] == "="
    assert result["ratios"]["never / ours"]["seconds"]["bound"] == ">="
    assert len(told) == 6 and "not reached" in told[-1]
    text = (tmp_path / "race.md").read_text()
    assert "| ours | 2/2 |" in text and "| never | 0/2 | more [more, more] |" in text


def test_a_finished_run_is_not_run_again_and_another_race_is_refused(tmp_path: Any) -> None:
    race(COURSE, [walker("ours", 200)], [0], tmp_path, lambda _: None)
    path = tmp_path / "ours-0.json"
    kept = json.loads(path.read_text())
    path.write_text(json.dumps({**kept, "steps": 123}))
    result = race(COURSE, [walker("ours", 200)], [0], tmp_path, lambda _: None)
    assert result["entrants"]["ours"]["steps"]["median"] == 123
    with pytest.raises(RlftError, match="another race"):
        race(COURSE, [walker("ours", 300)], [0], tmp_path, lambda _: None)


def test_the_clock_stands_still_while_the_judge_looks(monkeypatch: Any) -> None:
    now = [0.0]
    monkeypatch.setattr("time.perf_counter", lambda: now[0])

    class Slow:
        def evaluate(self, policy: Any, levels: int) -> Any:
            now[0] += 100.0
            return find_task("point-navigation", {}, "discrete").evaluate(policy, levels)

    judge = Judge(COURSE, Slow())  # type: ignore[arg-type]
    judge.start()
    now[0] += 2.0
    idle = lambda senses, legal=None: np.zeros(len(senses), int)  # noqa: E731
    assert not judge.look(100, idle)
    now[0] += 3.0
    judge.look(200, idle)
    assert [point[1] for point in judge.points] == [2.0, 5.0]
    assert not judge.due(250) and judge.due(300)
    now[0] += 60.0
    assert judge.due(250) and judge.look(250, idle) and judge.over  # given up


def test_sb3_as_its_users_run_it_can_be_judged(tmp_path: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from rlft.lab.benchmarks import stock
    course = Course("CartPole-v1", goal=15.0, levels=8, every=64, seconds=60.0)
    small = {**stock.ZOO_PPO_CARTPOLE, "total_timesteps": 1024}
    for native in (False, True):
        entrant = stock.entrant(f"ppo {native}", "ppo", course.game, small, native)
        result = race(course, [entrant], [0], tmp_path / str(native), lambda _: None)
        assert result["entrants"][entrant.name]["solved"] in (0, 1)
        assert result["entrants"][entrant.name]["scores"][0] > 5


def test_published_scores_stand_beside_ours(tmp_path: Any, monkeypatch: Any) -> None:
    entries = (("MountainCar-v0", "tabular-sarsa"),)
    monkeypatch.setattr("rlft.lab.benchmarks.classics.ENTRIES", entries)
    monkeypatch.setattr("rlft.lab.tabular_presets.STEPS", 500)
    result = classics(1, tmp_path, 0.0, lambda _: None)
    assert result["entries"][0]["scores"] == [-200.0]
    assert "-100.8" in table(result) and "| tabular-sarsa | 500 |" in table(result)
    again = classics(1, tmp_path, 0.0, lambda _: None)  # read from its file
    assert again["entries"][0]["cpu_seconds"] == result["entries"][0]["cpu_seconds"]
