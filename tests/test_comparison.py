"""Comparisons: paired trainings, what is kept between calls, and the report of known curves."""

import json
import multiprocessing
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from rlft.lab import brains
from rlft.lab.comparison import Arm, Progress, compare, render
from rlft.lab.findings import against, arm_findings
from rlft.lab.plots import comparison_curve, training_curve
from rlft.lab.training import Job, Training
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, RlftError, write

TINY = {"copies": "16", "rollout": "4", "epochs": "1", "minibatch": "32"}  # 64 game steps an update
NONE = Arm("none", settings=TINY, title="none")


def brain(seed: int) -> Brain:
    record = {"lineage": [{"game": "elsewhere", "steps": 5000}]}
    return brains.fresh_brain(SENSES, DISCRETE_ACTIONS, seed).with_record(**record)


@pytest.fixture
def seven(tmp_path: Path) -> Arm:
    write(brain(7), tmp_path / "seven.npc")
    return Arm(str(tmp_path / "seven.npc"), settings=TINY, title="seven")


def run(
    arms: Sequence[Arm],
    out: Path,
    *,
    steps: int = 256,
    workers: int = 1,
    on_progress: Callable[[Progress], None] | None = None,
    **rules: Any,
) -> dict[str, Any]:
    return compare("arena", arms, 2, steps, 128, 8, out, workers, rules, on_progress)


def untimed(result: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (job["arm"], job["seed"], job["weights"], job["start"], job["curve"]["win_rate"])
        for job in result["jobs"]
    ]


def test_every_arm_is_trained_with_every_seed_and_judged_from_the_start(
    tmp_path: Path, seven: Arm
) -> None:
    shuffled = Arm(seven.source, control=True, settings=TINY, title="shuffled")
    result = run([seven, shuffled, NONE], tmp_path / "out")
    assert [(j["arm"], j["seed"]) for j in result["jobs"]] == [
        (arm, seed) for arm in ("seven", "shuffled", "none") for seed in (0, 1)
    ]
    starts = [job["start"] for job in result["jobs"]]
    assert starts[0] == starts[1] == brains.fingerprint(brain(7))
    assert len(set(starts)) == 5  # the control and scratch have a start for each seed
    for job in result["jobs"]:
        assert job["curve"]["steps"] == [0, 128, 256]
        assert 0.0 == job["curve"]["seconds"][0] < job["curve"]["seconds"][1]
        assert job["curve"]["seconds"] == sorted(job["curve"]["seconds"])
        assert all(rate * 8 == int(rate * 8) for rate in job["curve"]["win_rate"])
    assert [arm["prior_steps"] for arm in result["arms"]] == [5000, 5000, 0]
    out = tmp_path / "out"
    assert json.loads((out / "comparison.json").read_text()) == result
    assert (out / "comparison.md").read_text() == render(result)
    assert_picture(out / "curve.png")
    assert not list(out.rglob("*.part"))


def test_judging_changes_nothing_about_the_training(tmp_path: Path, seven: Arm) -> None:
    result = run([seven, NONE], tmp_path / "out")
    training = Training(Job(source=seven.source, seed=1, steps=256, settings=TINY))
    for _ in training.advance():
        pass
    training.close()
    assert result["jobs"][1]["weights"] == brains.fingerprint(training.brain())


def test_only_what_is_missing_runs_again(tmp_path: Path, seven: Arm) -> None:
    first = run([seven, NONE], tmp_path)
    files = sorted((tmp_path / "jobs").glob("*.json"))
    assert [file.name for file in files] == [
        "none-0.json", "none-1.json", "seven-0.json", "seven-1.json",
    ]  # fmt: skip
    written = {file: file.stat().st_mtime_ns for file in files}
    files[3].unlink()
    seen: list[Progress] = []
    second = run([seven, NONE], tmp_path, on_progress=seen.append)
    assert {(news.arm, news.seed) for news in seen} == {("seven", 1)}
    assert (seen[0].steps, seen[-1].steps, seen[-1].total) == (3 * 256 + 64, 4 * 256, 4 * 256)
    assert untimed(second) == untimed(first)
    assert all(file.stat().st_mtime_ns == written[file] for file in files[:3])


def test_what_another_job_left_is_refused_in_one_line(
    tmp_path: Path, seven: Arm, monkeypatch: pytest.MonkeyPatch
) -> None:
    run([seven, NONE], tmp_path)
    for change, named in (
        ({"steps": 320}, "job.steps: 256 there, 320 here"),
        ({"time_limit": 50}, "job.rules.time_limit: None there, 50 here"),
    ):
        assert named in refusal(lambda c=change: run([seven, NONE], tmp_path, **c))
    with monkeypatch.context() as patch:
        patch.setattr("rlft.lab.learning_curve.CODE", "other")
        assert "(code: " in refusal(lambda: run([seven, NONE], tmp_path))
    write(brain(8), Path(seven.source))
    assert "(start: " in refusal(lambda: run([seven, NONE], tmp_path))
    (tmp_path / "jobs" / "seven-0.json").write_text('{"arm": ')
    assert "delete it" in refusal(lambda: run([seven, NONE], tmp_path))


def test_a_comparison_that_makes_no_sense_is_refused_in_one_line(tmp_path: Path) -> None:
    other = Arm("none", settings={**TINY, "gamma": "0.9"}, title="other")
    (tmp_path / "file").write_text("")
    for attempt, named in (
        (lambda: run([NONE], tmp_path), "two or more arms"),
        (lambda: run([NONE, NONE], tmp_path), "different names"),
        (lambda: run([other, NONE], tmp_path, steps=100), "every=128"),
        (lambda: run([other, NONE], tmp_path, workers=0), "workers=0"),
        (lambda: run([other, NONE], tmp_path / "file"), "cannot write"),
        (lambda: run([Arm("figher"), NONE], tmp_path), "unknown brain 'figher'"),
        (lambda: run([other, NONE], tmp_path, layot="maze"), "layot"),
        (lambda: compare("arena", [other, NONE], [1, 1], 256, 128, 8, tmp_path), "different seeds"),
    ):
        assert named in refusal(attempt)
    assert not list(tmp_path.rglob("*.json"))


def test_interrupted_in_two_processes_it_goes_on_to_the_same_result(tmp_path: Path) -> None:
    arms = [Arm("none", settings={**TINY, "gamma": "0.9"}, title="short-sighted"), NONE]

    def interrupt(news: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt, match="of 4 trainings are kept"):
        run(arms, tmp_path / "two", workers=2, on_progress=interrupt)
    assert not multiprocessing.active_children()
    assert not (tmp_path / "two" / "comparison.json").exists()
    resumed = run(arms, tmp_path / "two", workers=2)
    assert untimed(resumed) == untimed(run(arms, tmp_path / "one"))


def test_known_curves_give_the_known_report() -> None:
    never = curves("never", [[0.0, 0.1, 0.2, 0.3]] * 3)
    there = curves("there", [[0.95] * 4] * 3, prior_steps=1_500_000)
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9]] * 2 + [[0.0, 0.4, 0.8, 0.88]])
    found = arm_findings(there)
    assert found["before"]["win_rate"] == 0.95
    assert found["times"]["90%"] == {
        "reached": 3, "already_there": 3,
        "steps": {"median": 0.0, "interval_95": [0.0, 0.0], "watched": 300.0},
        "seconds": {"median": 0.0, "interval_95": [0.0, 0.0], "watched": 3.0},
    }  # fmt: skip
    found = arm_findings(slow)
    assert found["times"]["80%"]["steps"]["median"] == 200.0
    assert found["times"]["90%"]["reached"] == 2
    assert found["times"]["90%"]["steps"] == {
        "median": 300.0, "interval_95": [300.0, None], "watched": 300.0,
    }  # fmt: skip
    assert arm_findings(never)["times"]["80%"]["seconds"] == {
        "median": None, "interval_95": [None, None], "watched": 3.0,
    }  # fmt: skip
    # There before training counts as one interval of 100 steps; the baseline takes over 300.
    assert against(there, never)["wins"]["80%"] == {
        "steps": {"ratio": 3.0, "bound": ">=", "interval_95": [3.0, None]},
        "seconds": {"ratio": 3.0, "bound": ">=", "interval_95": [3.0, None]},
        "probability_of_improvement": {"value": 1.0, "interval_95": [1.0, 1.0]},
    }
    assert against(there, slow)["wins"]["80%"]["steps"] == {
        "ratio": 2.0, "bound": "=", "interval_95": [2.0, 2.0],
    }  # fmt: skip
    assert against(never, slow)["wins"]["80%"]["steps"] == {
        "ratio": 0.66667, "bound": "<=", "interval_95": [0.0, 0.66667],
    }  # fmt: skip
    assert against(never, never)["wins"]["90%"]["steps"]["ratio"] is None


def test_a_time_within_the_first_interval_counts_as_all_of_it() -> None:
    almost = curves("almost", [[0.79, 0.99, 0.99, 0.99]])
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9]])
    assert arm_findings(almost)["times"]["80%"]["steps"]["median"] == 5.0
    assert against(almost, slow)["wins"]["80%"]["steps"]["ratio"] == 2.0


def test_the_tables_say_what_is_bounded_and_what_was_there_before() -> None:
    never = curves("never", [[0.0, 0.1, 0.2, 0.3]] * 3)
    there = curves("there", [[0.95] * 4] * 3, prior_steps=1_500_000)
    text = render(report(there, never))
    rows = {line.replace(" ", "") for line in text.splitlines()}
    assert "|never|80%|>300|>3|0/3|" in rows
    assert "|there|80%|0(alreadythere)|0(alreadythere)|3/3|" in rows
    assert "|there|80%|>=3x[3,unbounded]|>=3x[3,unbounded]|1.00[1.00,1.00]|" in rows
    assert "- there: already there before training: 90%, 3 of 3 seeds." in text
    assert "- there: 1.5M game steps of pretraining are not counted." in text
    assert max(map(len, text.splitlines())) < 200


def test_pictures_are_drawn_of_comparisons_and_trainings(tmp_path: Path) -> None:
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9], [0.0, 0.5, 0.7, 0.8]])
    comparison_curve(report(slow, curves("none", [[0.0] * 4] * 2)), tmp_path / "a.png")
    assert_picture(tmp_path / "a.png")
    for name in ("win_rate", "return"):
        rows = [
            json.dumps({"steps": 10 * k, "episodes": 20 * k, name: None if k < 5 else k / 50})
            for k in range(1, 40)
        ]
        metrics = tmp_path / f"{name}.jsonl"
        metrics.write_text("\n".join([*rows, '{"steps": 4']))  # cut short
        training_curve(metrics, tmp_path / "b.png", title="Arena")
        assert_picture(tmp_path / "b.png")
    (tmp_path / "empty.jsonl").write_text("")
    assert "is empty" in refusal(lambda: training_curve(tmp_path / "empty.jsonl", tmp_path / "c"))
    (tmp_path / "bad.jsonl").write_text('{}\n{"steps": 1}\n')
    assert "line 1" in refusal(lambda: training_curve(tmp_path / "bad.jsonl", tmp_path / "c"))


def curves(arm: str, rates: list[list[float]], prior_steps: int = 0) -> list[dict[str, Any]]:
    """Jobs judged every 100 steps, a second each."""
    return [
        {
            "arm": arm, "seed": seed, "start": arm, "prior_steps": prior_steps, "levels": 100,
            "curve": {"steps": [0, 100, 200, 300], "seconds": [0.0, 1.0, 2.0, 3.0],
                      "win_rate": rate},
        }
        for seed, rate in enumerate(rates)
    ]  # fmt: skip


def report(*groups: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "game": "rlft/Arena-v0", "seeds": [job["seed"] for job in groups[0]], "steps": 300,
        "every": 100, "levels": 100, "arms": [arm_findings(group) for group in groups],
        "against": [against(group, groups[-1]) for group in groups[:-1]],
    }  # fmt: skip


def refusal(attempt: Callable[[], Any]) -> str:
    with pytest.raises(RlftError) as caught:
        attempt()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def assert_picture(path: Path) -> None:
    with Image.open(path) as picture:
        assert picture.format == "PNG"
        assert picture.width > 600
        assert picture.height > 300
        colours = picture.convert("RGB").getcolors(maxcolors=2**24)
    assert colours is not None
    drawn = [count for count, colour in colours if min(colour) < 200]
    assert len(drawn) > 50
    assert sum(drawn) > 3000
