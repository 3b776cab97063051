"""Comparisons: paired trainings, what is kept between calls, and the report of known curves."""

import json
import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from command_line import refused
from PIL import Image

from rlft.lab import brains
from rlft.lab.comparisons.comparison import Progress, compare, render
from rlft.lab.comparisons.comparison_arms import Arm, arms_of
from rlft.lab.comparisons.comparison_plot import comparison_plot
from rlft.lab.comparisons.curves import last
from rlft.lab.comparisons.findings import findings
from rlft.lab.comparisons.learning_curve import random_features
from rlft.lab.plots import training_curve
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
    shuffled = Arm(seven.source, control="shuffled", settings=TINY, title="shuffled")
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


def test_an_arm_may_have_the_first_seeds_only(tmp_path: Path, seven: Arm) -> None:
    result = run([replace(seven, seeds=1), NONE], tmp_path)
    assert [(j["arm"], j["seed"]) for j in result["jobs"]] == [
        ("seven", 0),
        ("none", 0),
        ("none", 1),
    ]


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
        patch.setattr("rlft.lab.comparisons.learning_curve.CODE", "other")
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
        (lambda: run([other, replace(NONE, seeds=1)], tmp_path), "none is the baseline"),
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


def test_known_curves_give_the_known_times() -> None:
    never = curves("never", [[0.0, 0.1, 0.2, 0.3]] * 6)
    there = curves("there", [[0.95] * 4] * 6, prior_steps=1500)
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9]] * 4 + [[0.0, 0.4, 0.8, 0.88]] * 2)
    there_, slow_ = report(there, slow)["arms"]
    assert there_["before"]["value"] == 0.95
    assert (there_["times"]["90%"]["reached"], there_["times"]["90%"]["already_there"]) == (6, 6)
    assert there_["times"]["90%"]["steps"] == {
        "median": 0.0, "interval_95": [0.0, 0.0], "watched": 300.0,
    }  # fmt: skip
    assert slow_["times"]["80%"]["steps"]["median"] == 200.0
    assert slow_["times"]["90%"]["reached"] == 4
    assert slow_["times"]["90%"]["survival"] == {
        "steps": [0.0, 300.0], "not_there": [1.0, 0.33333], "until": 300.0,
    }  # fmt: skip
    # 90 % of (four seeds of 0.9, two of 0.88: iqm 0.895): 0.8055, soon after 200 steps.
    target = slow_["times"]["target"]
    assert target["threshold"] == pytest.approx(0.8055)
    assert target["steps"]["median"] == pytest.approx(205.5)
    # There before training counts as one interval of 100 steps.
    times = report(there, slow)["against"][0]["times"]
    assert times["80%"]["steps"]["ratio"] == {"value": 2.0, "interval_95": [2.0, 2.0]}
    assert times["80%"]["steps"]["bound"] == "="
    assert times["80%"]["steps"]["charged"]["value"] == 0.125  # 200 / (100 + 1500)
    assert times["80%"]["steps"]["break_even"] == {"value": 15.0, "interval_95": [15.0, 15.0]}
    # Whoever is never there counts with all that was watched, 300 steps, not with nothing.
    times = report(there, never)["against"][0]["times"]["80%"]
    assert times["steps"]["ratio"] == {"value": 3.0, "interval_95": [3.0, 3.0]}
    assert (times["steps"]["bound"], times["seconds"]["ratio"]["value"]) == (">=", 3.0)
    assert times["probability_of_improvement"] == {"value": 1.0, "interval_95": [1.0, 1.0]}
    times = report(never, slow)["against"][0]["times"]["80%"]["steps"]
    assert (times["ratio"]["value"], times["bound"]) == (pytest.approx(0.66667), "<=")
    assert "break_even" not in times
    nobody = report(never, never)
    assert nobody["against"][0]["times"]["90%"]["steps"]["ratio"] is None
    assert nobody["verdicts"][0]["times"]["90%"] == "not decided: nobody got there"


def test_known_curves_give_the_known_scores() -> None:
    fast = curves("fast", [[0.5, 0.4, 0.9, 0.9]] * 6)
    slow = curves("slow", [[0.0, 0.2, 0.4, 0.5]] * 6)
    found = report(fast, slow)
    one, arm, scratch = found["against"][0], *found["arms"]
    assert one["jumpstart"]["value"] == 0.5
    assert arm["auc"]["value"] == pytest.approx((0.45 + 0.65 + 0.9) / 3, abs=1e-5)
    assert scratch["auc"]["value"] == pytest.approx((0.1 + 0.3 + 0.45) / 3, abs=1e-5)
    expected = (2.0 / 3 - 0.85 / 3) / (1 - 0.85 / 3)
    assert one["transfer"]["value"] == pytest.approx(expected, abs=1e-4)
    assert one["probability_of_improvement"]["value"] == 1.0
    assert (arm["early_dip"]["value"], arm["dip"]["value"]) == (0.0, pytest.approx(0.1))
    assert one["final"]["value"] == pytest.approx(0.4)
    low, high = one["final"]["interval_95_of_seeds"]
    assert low == high == pytest.approx(0.4)  # the seeds agree, the levels do not
    assert one["final"]["interval_95"][0] < 0.4 < one["final"]["interval_95"][1]


def test_an_arm_of_fewer_seeds_meets_the_baselines_first_ones() -> None:
    slow = curves("slow", [[0.0, 0.2, 0.4, 0.5]] * 6 + [[0.0, 0.9, 0.9, 0.9]] * 6)
    fast, few = curves("fast", [[0.9] * 4] * 12), curves("few", [[0.5, 0.4, 0.9, 0.9]] * 6)
    found = report(fast, few, slow)
    alone = report(few, slow[:6])
    names = ("jumpstart", "transfer", "probability_of_improvement", "final")
    for name in names:
        assert found["against"][1][name] == alone["against"][0][name]
    assert [arm["seeds"] for arm in found["arms"]] == [12, 6, 12]
    assert found["against"][0]["jumpstart"]["value"] == pytest.approx(0.9)
    # The score to reach is that of all twelve, 0.7 in the mean of the middle half.
    assert found["arms"][1]["times"]["target"]["threshold"] == pytest.approx(0.9 * 0.7)
    assert "12 seeds an arm (few: 6), 300 game steps" in render(found)


def test_the_end_is_the_mean_of_the_last_tenth_and_no_best_checkpoint_counts() -> None:
    steps = [float(k) for k in range(0, 2100, 100)]
    peak = [0.0, 1.0, *[0.2] * 17, 0.3, 0.5]  # 20 judgements after the first: the last two count
    jobs = [
        {**job, "curve": {"steps": steps, "seconds": steps, "win_rate": peak}}
        for job in curves("peak", [peak] * 6)
    ]
    found = findings([jobs, jobs], 2000, 100)
    assert found["arms"][0]["final"]["value"] == pytest.approx(0.4)


def test_the_baselines_own_threshold_is_found_anew_in_every_resample() -> None:
    ends = [0.3, 0.5, 0.7, 0.9, 0.3, 0.5, 0.7, 0.9]
    scratch = curves("scratch", [[0.0, 0.1, 0.2, end] for end in ends])
    tuned = curves("tuned", [[0.0, 0.2, 0.4, 0.8]] * 8)
    found = report(tuned, scratch)
    goal = found["arms"][0]["times"]["target"]
    assert goal["threshold"] == pytest.approx(0.9 * 0.6)
    low, high = goal["steps"]["interval_95"]  # every seed of this arm is alike: only the goal moves
    assert goal["steps"]["median"] == pytest.approx(235.0)
    assert low < 235.0 < high


def test_a_baseline_that_learns_nothing_sets_no_threshold() -> None:
    still = curves("still", [[0.0] * 4] * 6)
    found = report(curves("slow", [[0.0, 0.4, 0.8, 0.9]] * 6), still)
    assert "target" not in found["arms"][0]["times"]
    assert found["verdicts"][0]["pays"] == ""


def test_a_time_within_the_first_interval_counts_as_all_of_it() -> None:
    almost = curves("almost", [[0.79, 0.99, 0.99, 0.99]] * 2)
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9]] * 2)
    found = report(almost, slow)
    assert found["arms"][0]["times"]["80%"]["steps"]["median"] == 5.0
    assert found["against"][0]["times"]["80%"]["steps"]["ratio"]["value"] == 2.0


def test_scores_that_are_no_wins_are_timed_to_the_score_asked_for() -> None:
    slow = returns("none", [[-200.0, -200.0, -150.0, -110.0]] * 6)
    fast = returns("easy", [[-200.0, -120.0, -100.0, -100.0]] * 6, prior_steps=400)
    found = findings([fast, slow], 300, 100, [-110.0], high=-90.0)
    assert found["measure"] == {"name": "return", "low": None, "high": -90.0}
    arm, scratch = found["arms"]
    assert list(arm["times"]) == ["-110", "target"]
    assert (arm["times"]["-110"]["steps"]["median"], scratch["times"]["-110"]["reached"]) == (
        150,
        6,
    )
    assert arm["times"]["target"]["threshold"] == pytest.approx(-200 + 0.9 * 90)
    one = found["against"][0]
    assert one["times"]["-110"]["steps"]["ratio"]["value"] == 2.0
    assert one["times"]["-110"]["steps"]["break_even"]["value"] == 2.6667
    auc, base = -(160 + 110 + 100) / 3, -(200 + 175 + 130) / 3
    assert one["transfer"]["value"] == pytest.approx((auc - base) / (-90 - base), abs=1e-4)
    assert findings([fast, slow], 300, 100)["against"][0]["transfer"] is None
    text = render({**BASIC, "game": "MountainCar-v0", **found})
    assert "score -110: faster (2x [2, 2])" in text
    assert "%" not in text.split("Interquartile")[0]


def test_the_words_say_what_the_intervals_decide() -> None:
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9]] * 8)
    alike = report(curves("alike", [[0.0, 0.4, 0.8, 0.9]] * 8), slow)["verdicts"][0]
    assert alike["times"]["80%"] == "as fast"
    assert alike["better"] is False
    late = report(curves("late", [[0.0, 0.1, 0.2, 0.5]] * 8, prior_steps=9), slow)["verdicts"][0]
    assert (late["times"]["80%"], late["final"], late["pays"]) == ("slower", "lower", "never pays")
    soon = report(curves("soon", [[0.5, 0.9, 0.9, 0.99]] * 8, prior_steps=1000), slow)
    word = soon["verdicts"][0]
    assert (word["times"]["80%"], word["final"], word["better"]) == ("faster", "higher", True)
    assert word["pays"].startswith("pays after 9.")
    few = report(curves("soon", [[0.5, 0.9, 0.9, 0.99]] * 5), slow[:5])["verdicts"][0]
    assert {*few["times"].values(), few["final"]} == {"not decided: not enough seeds"}
    ends = [0.7, 0.7, 0.8, 0.8, 1.0, 1.0, 1.0, 1.0]
    wild = report(curves("wild", [[0.0, 0.4, 0.8, end] for end in ends]), slow)["verdicts"][0]
    assert wild["final"] == "not decided: not enough seeds"
    near = [[0.0, 0.4, 0.8, 0.6]] * 8, [[0.0, 0.4, 0.8, 0.5]] * 8
    jobs = [curves(name, rates, levels=20) for name, rates in zip("ab", near, strict=True)]
    assert report(*jobs)["verdicts"][0]["final"] == "not decided: not enough episodes"


def test_the_tables_say_what_is_bounded_and_what_was_there_before() -> None:
    never = curves("never", [[0.0, 0.1, 0.2, 0.3]] * 6)
    there = curves("there", [[0.95] * 4] * 6, prior_steps=1_500_000)
    text = render(report(there, never))
    rows = {line.replace(" ", "") for line in text.splitlines()}
    assert "|never|80%wins|>300|>3|0/6|" in rows
    assert "|there|80%wins|0(alreadythere)|0(alreadythere)|6/6|" in rows
    assert any(
        row.startswith("|there|80%wins|>=3x[3,3]|>=3x[3,3]|1.00[1.00,1.00]|") for row in rows
    )
    assert "already there before training: 80% wins, 6 of 6 seeds; 90% wins, 6 of 6 seeds" in text
    assert "- there: 1.5M earlier game steps are charged apart." in text
    assert "- >=: some seeds of the baseline did not get there while watched." in text
    few = render(report(there[:3], never[:3]))
    assert "Fewer than 6 seeds decide nothing" in few


def test_each_brain_meets_each_method_and_the_controls_stand_before_the_baseline() -> None:
    arms = arms_of(
        ["fighter", "none"], ["full", "retain"], ["shuffled", "random-features", "longer"],
        {"copies": "8"},
    )  # fmt: skip
    assert [(arm.source, arm.method, arm.control) for arm in arms] == [
        ("fighter", "full", ""), ("fighter", "retain", ""), ("fighter", "", "shuffled"),
        ("fighter", "", "random-features"), ("none", "", ""), ("none", "", ""),
    ]  # fmt: skip
    steps = sum(step["steps"] for step in brains.find("fighter").record["lineage"])
    assert [arm.head_start for arm in arms] == [0, 0, 0, 0, steps, 0]
    assert len({arm.name for arm in arms}) == 6
    other = arms_of(["fighter", "none"], controls=["unrelated:other.npc"])[1]
    assert (other.source, other.name, other.control) == ("other.npc", "other.npc (unrelated)", "")
    assert "random-features, unrelated:BRAIN" in refusal(
        lambda: arms_of(["fighter", "none"], controls=["randm-features"])
    )
    assert "pretrained brain" in refusal(lambda: arms_of(["none"], controls=["shuffled"]))


def test_random_features_have_the_norms_of_the_brain_and_nothing_else() -> None:
    before = brain(7)
    after = random_features(before, 3)
    for name, tensor in before.tensors.items():
        assert np.linalg.norm(after.tensors[name]) == pytest.approx(np.linalg.norm(tensor))
        if np.any(tensor):
            alike = np.vdot(after.tensors[name], tensor) / np.linalg.norm(tensor) ** 2
            assert abs(alike) < 0.9
    assert brains.fingerprint(random_features(before, 3)) == brains.fingerprint(after)
    assert brains.fingerprint(random_features(before, 4)) != brains.fingerprint(after)


def test_controls_run_and_a_head_start_is_played_before_the_curve(
    tmp_path: Path, seven: Arm
) -> None:
    random = Arm(seven.source, "random-features", TINY, "random")
    longer = Arm("none", settings=TINY, title="longer", head_start=128)
    result = run([random, longer, NONE], tmp_path / "out", steps=128)
    jobs = {(job["arm"], job["seed"]): job for job in result["jobs"]}
    assert len({job["start"] for job in jobs.values()}) == 4  # random and scratch, a seed each
    assert jobs["longer", 0]["start"] == jobs["none", 0]["start"]
    assert jobs["longer", 0]["curve"]["steps"] == [0, 128]
    assert jobs["longer", 0]["prior_steps"] == 128
    # 128 steps before the curve and 128 in it are the training of 256 steps.
    whole = run([longer, NONE], tmp_path / "whole", steps=256)["jobs"]
    assert whole[2]["weights"] == jobs["longer", 0]["weights"]


def test_the_command_takes_a_control_with_or_without_its_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["--out", str(tmp_path), "--seeds", "1", "--steps", "100", "--every", "200"]
    line = refused(capsys, "compare", "arena", "--control", "randm-features", *out)
    assert "unknown control 'randm-features'" in line
    line = refused(capsys, "compare", "arena", "--control", "--threshold", "0.5", *out)
    assert "every=200" in line  # the arms were understood
    line = refused(
        capsys, "compare", "Acrobot-v1", "--low", "-60", "--high", "-500", *out[:-1], "50"
    )
    assert "low=-60 should be less than high=-500" in line


@pytest.mark.slow
def test_a_game_of_other_people_is_compared_by_its_score(tmp_path: Path) -> None:
    arms = [Arm("none", settings={**TINY, "gamma": "0.9"}, title="short"), NONE]
    result = compare("MountainCar-v0", arms, 2, 128, 64, 3, tmp_path, 1, thresholds=[-110.0])
    assert result["game"] == "MountainCar-v0"
    assert result["measure"]["name"] == "return"
    assert result["levels"] == 3
    assert all(
        -200.0 <= score <= -80.0 for job in result["jobs"] for score in job["curve"]["return"]
    )
    assert_picture(tmp_path / "curve.png")


def test_pictures_are_drawn_of_comparisons_and_trainings(tmp_path: Path) -> None:
    slow = curves("slow", [[0.0, 0.4, 0.8, 0.9], [0.0, 0.5, 0.7, 0.8]])
    comparison_plot(report(slow, curves("none", [[0.0] * 4] * 2)), tmp_path / "a.png")
    assert_picture(tmp_path / "a.png")
    comparison_plot(report(curves("none", [[0.0] * 4] * 2), slow), tmp_path / "a.png")
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


def curves(
    arm: str, rates: list[list[float]], prior_steps: int = 0, levels: int = 100
) -> list[dict[str, Any]]:
    """Jobs judged every 100 steps, a second each; the first levels are the won ones."""
    return [
        {
            "arm": arm, "seed": seed, "start": arm, "prior_steps": prior_steps,
            "prior_seconds": None,
            "curve": {"steps": [0, 100, 200, 300], "seconds": [0.0, 1.0, 2.0, 3.0],
                      "win_rate": rate},
            "by_level": {
                "start": won(rate[0], levels),
                "final": [sum(x) / len(x) for x in
                          zip(*(won(r, levels) for r in rate[-last(len(rate)):]), strict=True)],
            },
        }
        for seed, rate in enumerate(rates)
    ]  # fmt: skip


def won(rate: float, levels: int) -> list[float]:
    """As many levels as that, the first ones, and a part of one."""
    return [min(max(rate * levels - k, 0.0), 1.0) for k in range(levels)]


def returns(arm: str, scores: list[list[float]], prior_steps: int = 0) -> list[dict[str, Any]]:
    """The same of a game that is not won, every level alike."""
    found = curves(arm, [[0.0] * 4 for _ in scores], prior_steps)
    for job, score in zip(found, scores, strict=True):
        del job["curve"]["win_rate"]
        job["curve"]["return"] = score
        job["by_level"] = {"start": [score[0]] * 100, "final": [score[-1]] * 100}
    return found


BASIC = {"game": "rlft/Arena-v0", "rules": {}, "seeds": list(range(6)), "steps": 300, "every": 100}


def report(*groups: list[dict[str, Any]]) -> dict[str, Any]:
    seeds = [job["seed"] for job in groups[-1]]
    return {**BASIC, "seeds": seeds, **findings(groups, 300, 100)}


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
