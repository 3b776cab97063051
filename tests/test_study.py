"""The study of methods: tuning by halving, runs that are kept, numbers by hand, tables."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from method_trainings import brain
from small_jobs import PLACE, SETTINGS

from rlft.finetune.methods import ANSWERS, METHODS, find_recipe
from rlft.lab.comparisons.curves import auc, dip
from rlft.lab.statistics import iqm
from rlft.lab.studies import arms as known
from rlft.lab.studies import study_folder, study_games, study_run
from rlft.lab.studies.arms import (
    ARMS,
    LEFT_OUT,
    TRIES,
    Arm,
    Setting,
    find_arm,
    registered,
    stored_states,
)
from rlft.lab.studies.halving import SEEDS, Problem, halve
from rlft.lab.studies.study import collect, reported, study
from rlft.lab.studies.study_folder import StudyFolder
from rlft.lab.studies.study_games import KEPT, criterion
from rlft.lab.studies.study_numbers import arm_numbers, best_arms, estimate, kept, transfer
from rlft.lab.studies.study_run import LEVELS, POINTS, brain_seed, finished, perform
from rlft.lab.studies.study_table import render
from rlft.lab.studies.study_targets import targets
from rlft.npc import RlftError, write

QUICK = {**SETTINGS["sarsa"], "normalise": "false", "normalise_rewards": "false", "epochs": "1"}


@dataclass(frozen=True)
class Tiny:
    """Stands in for a small game: a point walks to a goal, and to another as its skill."""

    name: str
    about: str = "a walk"
    game: str = PLACE
    rules: dict = field(default_factory=lambda: {"goal_radius": 0.5, "time_limit": 20})
    steps: int = 640
    settings: dict = field(default_factory=lambda: {k: str(v) for k, v in QUICK.items()})
    scratch: dict = field(default_factory=lambda: {k: str(v) for k, v in QUICK.items()})
    skills: dict = field(default_factory=lambda: {"far": {"goal_x": -0.5, "time_limit": 20}})

    def brain(self, seed, folder):
        path = Path(folder) / f"{self.name}-{seed}.npc"
        if not path.exists():
            write(brain("sarsa", seed), path)
        return path


@pytest.fixture
def tiny(monkeypatch):
    for name in ("two-phase", "clone"):
        monkeypatch.setitem(study_games.GAMES, name, Tiny(name))


def planted(monkeypatch, score):
    """Runs that only write a curve of one height: `score(arm, number, seed, game)`."""
    made = []

    def perform(trial, tell):
        number = trial.arm.tries.index(trial.setting)
        height = score(trial.arm.name, number, trial.seed, trial.game)
        made.append((trial.arm.name, number, trial.seed, trial.game))
        curve = {title: [height] * (POINTS + 1) for title in ("steps", "whole", "far")}
        found = {"game": trial.game, "arm": trial.arm.name, "setting": str(trial.setting)}
        more = {"failed": None, "cpu_seconds": 1.0, "judging_seconds": 0.0, "seed": trial.seed}
        return {**found, **more, "curve": curve}

    monkeypatch.setattr(study_folder, "perform", perform)
    return made


def test_halving_finds_the_planted_best_with_eight_four_and_two_runs(tmp_path, monkeypatch, tiny):
    made = planted(monkeypatch, lambda arm, k, seed, game: 0.9 if k == 5 else 0.1 * k)
    arm = find_arm("bc")
    (found,) = halve(StudyFolder(tmp_path, lambda _: None, 1), [Problem(arm, ("clone",))])
    assert found["setting"] == str(arm.tries[5])
    seen = {seed: sorted(k for _, k, s, _ in made if s == seed) for seed in SEEDS}
    assert seen == {1000: list(range(8)), 1001: [4, 5, 6, 7], 1002: [5, 7]}
    assert len(made) == Problem(arm, ("clone",)).runs() <= TRIES * len(SEEDS)


def test_what_led_on_the_first_seed_alone_is_not_chosen(tmp_path, monkeypatch, tiny):
    heights = {0: (0.9, 0.1, 0.1), 1: (0.8, 0.8, 0.8)}
    planted(monkeypatch, lambda arm, k, seed, game: heights.get(k, (0.0,) * 3)[seed - 1000])
    (found,) = halve(
        StudyFolder(tmp_path, lambda _: None, 1), [Problem(find_arm("bc"), ("clone",))]
    )
    assert found["setting"] == str(find_arm("bc").tries[1])
    assert found["tried"][str(find_arm("bc").tries[0])][:2] == [0.9, 0.1]


def test_of_equal_settings_the_first_listed_is_chosen(tmp_path, monkeypatch, tiny):
    planted(monkeypatch, lambda arm, k, seed, game: 0.5)
    (found,) = halve(
        StudyFolder(tmp_path, lambda _: None, 1), [Problem(find_arm("bc"), ("clone",))]
    )
    assert found["setting"] == str(find_arm("bc").tries[0])


def test_a_shared_arm_has_one_setting_for_both_games(tmp_path, monkeypatch, tiny):
    def score(arm, k, seed, game):  # 1 is the best of each game's mean, 0 and 2 of one game alone
        return {0: (1.0, 0.0), 1: (0.8, 0.8), 2: (0.0, 1.0)}.get(k, (0.1, 0.1))[game == "clone"]

    made = planted(monkeypatch, score)
    study(["two-phase"], ["gated"], stage="tune", out=tmp_path, tell=lambda _: None, workers=1)
    chosen = json.loads((tmp_path / "chosen.json").read_text())
    texts = {game: chosen[game]["gated"]["setting"] for game in ("two-phase", "clone", "arena")}
    assert set(texts.values()) == {str(find_arm("gated").tries[1])}
    assert {game for *_, game in made} == {"two-phase", "clone"}


def small(name, method="bc", **more):
    """An arm of two settings."""
    return Arm(name, method, (Setting(fields={"bc.strength": "1"}), Setting(rate=0.5)), **more)


@pytest.fixture
def few(monkeypatch):
    """Three arms that are quick to study."""
    arms = (
        Arm("scratch", "full", (Setting(),), scratch=True),
        Arm("full", "full", (Setting(),)),
        small("bc", fixed={"bc.states": "20"}),
    )
    monkeypatch.setattr(known, "ARMS", {arm.name: arm for arm in arms})


def test_a_study_from_tuning_to_its_tables_and_nothing_is_run_twice(tmp_path, tiny, few):
    told = []
    call = {"games": ["two-phase", "clone"], "seeds": 2, "out": tmp_path, "workers": 1}
    result = study(**call, tell=told.append)
    runs = [line for line in told if " runs, " in line]
    assert len(runs) == 2 * (2 + 1 + 1 + 3 * 2) and "20 of 20 runs, about 0 s left" in runs[-1]
    assert set(result["games"]["clone"]) == {"scratch", "full", "bc"}
    bc = result["games"]["two-phase"]["bc"]
    assert bc["stored_states"] == 20 and bc["failed"] == 0 and bc["seeds"] == 2
    assert result["games"]["two-phase"]["full"]["moving"]["encoder"] == 1.0
    assert result["games"]["two-phase"]["scratch"]["transfer"]["iqm"] == pytest.approx(0, abs=0.01)
    text = (tmp_path / "results.md").read_text()
    assert "### two-phase" in text and "| full " in text and "### Targets" in text
    assert json.loads((tmp_path / "results.json").read_text()) == result

    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*-*.json")}
    told.clear()
    assert study(**call, tell=told.append) == result
    assert not [line for line in told if " runs, " in line]
    assert before == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*-*.json")}


def test_runs_of_other_code_or_settings_are_made_again(tmp_path, tiny):
    folder = StudyFolder(tmp_path, lambda _: None, 1)
    trial = folder.reporting(small("bc"), Setting(), "clone", 0)
    folder.run([trial])
    assert finished(trial) is not None
    assert finished(trial._replace(code="older")) is None
    assert finished(trial._replace(setting=Setting(rate=0.3))) is None
    assert finished(trial._replace(seed=1)) is None
    trial.path.write_text(trial.path.read_text()[:100])
    assert finished(trial) is None
    folder.run([trial])
    assert finished(trial) is not None and folder.made == 2
    with pytest.raises(RlftError, match="code has changed"):
        perform(trial._replace(code="older"), lambda _: None)


def test_reports_have_seeds_and_start_brains_that_nothing_was_tuned_on():
    report = set(reported(30))
    assert not report & {*range(10), *range(100, 110), *SEEDS} and len(report) == 30
    begun = {brain_seed(seed) for seed in report}
    assert len(begun) == 10 and begun <= report and not begun & {brain_seed(seed) for seed in SEEDS}


def test_a_run_is_judged_at_even_steps_on_the_same_start(tmp_path, tiny):
    folder = StudyFolder(tmp_path, lambda _: None, 1)
    trials = [
        folder.reporting(arm, setting, "clone", 3)
        for arm, setting in ((small("bc"), Setting()), (small("head", "head"), Setting(rate=2.0)))
    ]
    one, other = folder.run(trials).values()
    assert one["failed"] is None and other["failed"] is None
    assert one["curve"]["steps"] == [64 * ((point + 1) // 2) for point in range(POINTS + 1)]
    assert one["start"] == other["start"]
    assert one["curve"]["whole"][0] == other["curve"]["whole"][0]
    assert all(rate * LEVELS == round(rate * LEVELS) for rate in one["curve"]["far"])
    assert (one["moving"]["encoder"], other["moving"]["encoder"]) == (
        24 * 2 + 24 + 48 + 24 * 16 + 16 + 32,
        0,
    )
    assert float(other["resolved"]["learning_rate"]) == 2 * float(one["resolved"]["learning_rate"])


def test_a_run_that_fails_is_kept_with_its_line_and_counts_as_nothing(tmp_path, tiny):
    folder = StudyFolder(tmp_path, lambda _: None, 1)
    trial = folder.reporting(small("ppd", "ppd"), Setting(), "clone", 0)
    (run,) = folder.run([trial]).values()
    assert run["failed"].startswith("RlftError: ") and "ratio" in run["failed"]
    assert run["curve"]["whole"] == [0.0] * (POINTS + 1)
    folder.run([trial])
    assert folder.made == 1


def test_a_scratch_network_has_the_form_of_the_start_and_other_weights(tmp_path, tiny):
    folder = StudyFolder(tmp_path, lambda _: None, 1)
    folder.brains.mkdir(parents=True)
    arm = Arm("scratch", "full", (Setting(),), scratch=True)
    scratch = folder.reporting(arm, Setting(), "clone", 0).training()
    tuned = folder.reporting(small("bc"), Setting(), "clone", 0).training()
    assert scratch.start.architecture == tuned.start.architecture
    assert scratch.start.memory is None and not scratch.job.pretrained
    differing = [
        name for name in tuned.start.tensors
        if not np.array_equal(tuned.start.tensors[name], scratch.start.tensors[name])
    ]  # fmt: skip
    assert "head.weight" in differing


RISING = np.linspace(0.0, 1.0, POINTS + 1)


def test_numbers_of_curves_by_hand():
    assert auc(RISING[None]) == pytest.approx(0.5)
    assert auc(np.full((1, 21), 0.8)) == pytest.approx(0.8)
    fallen = np.array([[0.8] * 2 + [0.6] + [0.2] * 17 + [0.9]])  # 0.6 within the first 10 %
    assert dip(fallen) == pytest.approx(0.6) and dip(fallen, 0.1) == pytest.approx(0.2)
    assert dip(RISING[None]) == 0.0
    assert kept(fallen, fallen[:, -1]) == pytest.approx(0.9 / 0.8)
    assert np.isnan(kept(RISING[None], RISING[None, -1]))


def test_forward_transfer_is_what_is_gained_of_what_scratch_lacks():
    found = transfer(np.array([0.9, 0.9, 0.7]), np.array([0.6, 0.6, 0.6]))
    assert found["each"] == pytest.approx([0.75, 0.75, 0.25])
    assert transfer(np.array([0.4]), np.array([0.6]))["iqm"] == pytest.approx(-0.5)


def test_the_interquartile_mean_leaves_a_quarter_out_at_each_end():
    assert iqm([0.0, 1.0, 2.0, 100.0]) == 1.5
    assert iqm([[9.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]]) == pytest.approx(4.5)
    assert iqm([3.0, 5.0]) == 4.0
    told = estimate([0.2, np.nan, 0.2])
    assert (told["iqm"], told["interval_95"], told["each"]) == (0.2, [0.2, 0.2], [0.2, 0.2])
    assert estimate([np.nan])["iqm"] is None
    wide = estimate(np.linspace(0, 1, 30))
    assert wide["interval_95"][0] < 0.4 < wide["iqm"] < 0.6 < wide["interval_95"][1]


def run(whole, far, **more):
    """A finished run of these curves."""
    curve = {"steps": list(range(21)), "whole": list(whole), "far": list(far)}
    moving = {"encoder": 50, "head": 10, "of_encoder": 1000}
    return {
        "curve": curve, "failed": None, "cpu_seconds": 2.0, "rollbacks": 0, "notices": [],
        "setting": "rate x3", "moving": moving, "stored_states": 0, **more,
    }  # fmt: skip


def planted_games():
    level = lambda height: np.full(21, height)  # noqa: E731
    forgets = np.array([1.0] + [0.1] * 20)
    two_phase = {
        "scratch": [run(level(0.0), level(0.0))] * 4,
        "full": [run(level(0.2), forgets)] * 4,
        "bc": [run(level(0.99), level(0.98), stored_states=100)] * 4,
        "kickstart": [run(level(0.1), forgets)] * 4,
        "gated": [run(level(0.96), level(0.99), stored_states=100)] * 4,
        "scale": [run(level(0.5), level(1.0))] * 4,
    }
    clone = {
        "scratch": [run(level(0.1), level(0.0))] * 4,
        "full": [run(level(0.8), level(0.0))] * 4,
        "bc": [run(level(0.5), level(0.0), stored_states=100)] * 4,
        "kickstart": [run(0.5 + RISING / 2, level(0.0))] * 4,
        "gated": [run(level(0.7), level(0.0), stored_states=100)] * 4,
        "scale": [run(level(0.796), level(0.0), failed="RlftError: no")] * 4,
    }
    return {"two-phase": arm_numbers("two-phase", two_phase), "clone": arm_numbers("clone", clone)}


def test_the_numbers_of_an_arm_and_the_order_of_the_table():
    games = planted_games()
    assert list(games["two-phase"]) == ["bc", "gated", "scale", "full", "kickstart", "scratch"]
    full = games["two-phase"]["full"]
    assert full["score"]["iqm"] == pytest.approx((0.2 + 3.0 / 21) / 2, abs=1e-4)
    assert full["asymptote"]["iqm"] == 0.2 and full["jumpstart"]["iqm"] == 0.2
    assert full["kept"]["iqm"] == full["kept_least"]["iqm"] == pytest.approx(0.1)
    assert full["skills"]["far"]["dip"]["iqm"] == pytest.approx(0.9)
    assert full["moving"] == {"encoder": 0.05, "head": 0.01}
    assert games["clone"]["scale"]["failed"] == 4
    assert games["clone"]["gated"]["kept"] is None  # no skill counts there
    assert best_arms(list(games.values()), 2) == ["gated", "scale"]
    assert criterion("clone", {"whole": [0.2, 0.4], "far": [1, 1]}) == pytest.approx(0.3)
    assert criterion("two-phase", {"whole": [0.2, 0.4], "far": [1, 1]}) == pytest.approx(0.65)


def test_targets_are_answered_literally():
    rows = {row["target"]: row for row in targets(planted_games())}
    reached = {target: (row["reached"], row["measured"]) for target, row in rows.items()}
    far = "two-phase: forward transfer of the far phase >= "
    assert reached[far + "0.97 with at most 100 stored states"] == (True, 1.0)
    assert reached[far + "0.9 with none stored"] == (True, 1.0)
    whole = "two-phase: forward transfer of the whole >= "
    assert reached[whole + "0.97 with at most 100 stored states"] == (True, 0.99)
    assert reached[whole + "0.9 with none stored"] == (False, 0.5)
    assert reached["two-phase: plain fine-tuning forgets far to <= 0.2"] == (True, 0.1)
    assert reached["two-phase: retention never keeps less than 0.95 of far"] == (True, 1.0)
    assert reached["two-phase: kickstarting fails: wins <= 0.2 at the end"] == (True, 0.1)
    assert reached["clone: kickstarting ends above its teacher (end - start > 0)"][0]
    ratio = "clone: scale (5.0% of the encoder) / full, at the end >= 0.99"
    assert reached[ratio] == (True, pytest.approx(0.995, abs=1e-4))
    special = "two-phase: gated / the better specialist (bc), at the end >= 0.95"
    assert reached[special] == (True, pytest.approx(0.96 / 0.99, abs=1e-4))
    special = "clone: gated / the better specialist (kickstart), at the end >= 0.95"
    assert reached[special][0] is False


def test_the_tables_render(tmp_path, tiny):
    games = planted_games()
    text = render({"games": games, "targets": targets(games), "seeds": 4})
    lines = text.splitlines()
    head = next(line for line in lines if line.startswith("| arm"))
    row = next(line for line in lines if line.startswith("| bc"))
    assert head.count("|") == row.count("|") and "transfer, far" in head
    assert "0.99 [0.99, 0.99]" in row and "5.0% + 1.0%" in row and "| 0/4 " in row
    assert "- scale failed: RlftError: no" in text
    assert "### clone: the other numbers" in text and "far: dip" in text
    assert any("with none stored" in line and line.endswith("| no      |") for line in lines)
    assert collect(StudyFolder(tmp_path, lambda _: None, 1), 3)["games"] == {}
    assert "nothing to tell yet" in (tmp_path / "results.md").read_text()


def test_every_registered_method_is_in_an_arm_or_left_out_with_a_reason():
    used = {word for arm in registered().values() for word in arm.words}
    assert {*METHODS, *ANSWERS} - used == set(LEFT_OUT)
    assert all(LEFT_OUT.values())


def test_every_arm_has_as_many_tries_and_each_can_be_built():
    for arm in registered().values():
        assert len(arm.tries) == len({str(one) for one in arm.tries}) == TRIES
        for one in arm.tries:
            recipe = find_recipe(arm.method, {**arm.fixed, **one.fields})
            assert stored_states(recipe.settings()) <= 100, arm.name


def test_an_arm_whose_method_is_not_registered_is_passed_over(monkeypatch):
    monkeypatch.setitem(ARMS, "future", replace(ARMS["bc"], name="future", method="bc+future"))
    assert "future" not in registered() and "bc" in registered()
    with pytest.raises(RlftError, match="did you mean 'bc'"):
        find_arm("bcc")


def test_what_cannot_be_is_said(tmp_path, tiny, few):
    quiet = {"out": tmp_path, "tell": lambda _: None, "workers": 1}
    with pytest.raises(RlftError, match="tune it first"):
        study(["clone"], stage="report", **quiet)
    with pytest.raises(RlftError, match="stage='tea' should be tune or report"):
        study(stage="tea", **quiet)
    with pytest.raises(RlftError, match="report those first"):
        study(["arena"], **quiet)
    with pytest.raises(RlftError, match="game of the study"):
        study(["two-phases"], **quiet)
    (tmp_path / "chosen.json").write_text("{")
    with pytest.raises(RlftError, match="damaged"):
        study(["clone"], **quiet)


def test_the_arena_and_what_counts_there():
    arena = study_games.find_game("arena")
    assert set(KEPT["arena"]) == set(arena.skills) and arena.brain(3, Path()).stem == "fighter"
    assert study_run.CODE == study_run.code_hash()
