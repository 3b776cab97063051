"""The commands as a user meets them: what they print, and the one line for every mistake."""

import json
import os
import signal
import time

import numpy as np
import pytest
from command_line import refused, started

from rlft.cli import main
from rlft.lab import brains
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, load, mlp, plain, write


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


TINY = ("--steps", "8192", "--levels", "8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train", "arenna"], "did you mean 'arena'"),
        (["train", "arena", "--from", "figther"], "did you mean 'fighter'"),
        (["train", "arena", "--from", "missing.npc"], "missing.npc"),
        (["train", "arena", "--algo", "sarsaa"], "did you mean 'sarsa'"),
        (["train", "arena", "--set", "learning_rat=1"], "did you mean 'learning_rate'"),
        (["train", "arena", "--set", "epochs=few"], "epochs must be a whole number"),
        (["train", "arena", "--set", "epochs"], "should be NAME=VALUE"),
        (["train", "arena", "--rule", "layout=mase"], "did you mean 'maze'"),
        (["train", "arena", "--rule", "foes=archr"], "did you mean 'archer'"),
        (["train", "arena", "--rule", "foes=archr:1,chaser:1"], "did you mean 'archer'"),
        (["train", "arena", "--rule", "team_sise=2"], "did you mean 'team_size'"),
        (["train", "arena", "--rule", "team_size=9"], "between 1 and 4"),
        (["train", "arena", "--steps", "-3"], "whole number above zero"),
        (["evaluate", "nobody"], "unknown brain 'nobody'"),
        (["list", "game"], "did you mean 'games'"),
        (["watch", "random", "--record", "fight.avi"], ".gif or an .mp4"),
        (["trian"], "invalid choice"),
        (["pretrain", "--out", "nowhere/brain.npc"], "cannot write nowhere/brain.npc"),
    ],
)
def test_a_mistake_gets_one_line_that_says_what_would_be_right(here, capsys, arguments, said):
    assert said in refused(capsys, *arguments)


def test_a_brain_of_other_senses_is_refused_by_name(here, capsys):
    tensors = {"head.weight": np.zeros((2, 3), np.float32), "head.bias": np.zeros(2, np.float32)}
    write(Brain(plain(3), ("left", "jump"), mlp(3, (), 2), tensors), "stranger.npc")
    assert "shares no sense" in refused(capsys, "train", "arena", "--from", "stranger.npc")


def test_a_cut_and_an_altered_file_are_refused(here, capsys):
    brain = brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 0)
    write(brain, "whole.npc")
    data = (here / "whole.npc").read_bytes()
    (here / "cut.npc").write_bytes(data[:-100])
    assert "cut.npc" in refused(capsys, "evaluate", "cut.npc")
    (here / "altered.npc").write_bytes(data[:-50] + bytes([data[-50] ^ 1]) + data[-49:])
    assert "altered.npc" in refused(capsys, "evaluate", "altered.npc")


def test_a_folder_that_cannot_be_written_is_refused(here, capsys):
    (here / "taken").write_text("a file")
    assert "taken" in refused(capsys, "train", "arena", "--out", "taken", *TINY)


def test_help_explains_itself_without_jargon(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["train", "--help"])
    assert stop.value.code == 0
    told = capsys.readouterr().out
    assert "from scratch" in told
    assert "λ" not in told
    assert max(map(len, told.splitlines())) <= 100


def test_every_listing_has_entries(here, capsys):
    assert main(["list", "all", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert "fighter" in listed["pretrained"]
    assert "expert" in listed["bots"]
    assert main(["list", "settings"]) == 0
    assert "learning_rate" in capsys.readouterr().out
    assert main(["list", "rules"]) == 0
    assert "team_size=1" in capsys.readouterr().out


def test_training_writes_the_whole_run_folder_and_names_the_next_command(here, capsys):
    assert main(["train", "arena", "--from", "fighter", *TINY]) == 0
    told = capsys.readouterr().out
    assert "transfer plan" in told
    assert "rlft watch runs/arena-1" in told
    run = here / "runs" / "arena-1"
    for name in ("config.json", "metrics.jsonl", "brain.npc", "evaluation.json", "curve.png"):
        assert (run / name).stat().st_size > 0, name
    assert (run / "preview.gif").stat().st_size < 2_000_000
    assert sorted(path.suffix for path in (run / "checkpoints").iterdir())[-1] == ".npz"
    assert not list(run.rglob("*.part"))
    brain = load(run / "brain.npc")
    assert [step["steps"] for step in brain.record["lineage"]][-1] == 8192
    assert brain.record["decision_interval"] == 0.1
    lines = (run / "metrics.jsonl").read_text().splitlines()
    assert [json.loads(line)["steps"] for line in lines] == [4096, 8192]


def test_the_same_seed_trains_the_same_brain(here, capsys):
    for _ in range(2):
        assert main(["train", "arena", "--json", *TINY]) == 0
    first, second = (load(here / "runs" / f"arena-{n}" / "brain.npc") for n in (1, 2))
    for name, tensor in first.tensors.items():
        assert np.array_equal(tensor, second.tensors[name]), name
    results = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert results[0]["after"] == results[1]["after"]


def test_a_run_is_evaluated_and_recorded(here, capsys):
    assert main(["train", "hunt", "--from", "none", "--json", *TINY]) == 0
    assert main(["evaluate", "runs/hunt-1", "--levels", "8", "--json"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert result["game"] == "hunt"
    assert result["levels"] == 8
    recording = ["watch", "runs/hunt-1", "--record", "hunt.gif", "--seconds", "0.5"]
    assert main(recording) == 0
    assert (here / "hunt.gif").read_bytes()[:4] == b"GIF8"


def arena(here, steps):
    """A training in a process of its own, after its first checkpoint."""
    run = here / "runs" / "arena-1"
    process = started(run, "train", "arena", "--steps", str(steps), "--levels", "8")
    while not [*(run / "checkpoints").glob("*.npz")]:
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.01)
    return process


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for other processes")
def test_ctrl_c_ends_the_training_and_keeps_what_was_learnt(here):
    process = arena(here, 50_000_000)
    process.send_signal(signal.SIGINT)
    told, errors = process.communicate(timeout=90)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert "stopped early" in told
    assert "rlft resume" in told
    assert load(here / "runs" / "arena-1" / "brain.npc").record["lineage"][-1]["steps"] >= 2048


@pytest.mark.parametrize("pause", [0.0, 0.5])
def test_a_killed_training_resumes_to_the_brain_of_an_undisturbed_one(here, capsys, pause):
    steps = 200_000  # some seconds: the kill comes long before the end
    process = arena(here, steps)
    time.sleep(pause)
    process.kill()
    process.communicate()
    run = here / "runs" / "arena-1"
    assert not (run / "evaluation.json").exists()
    (run / "checkpoints" / "9999999999.npz").write_bytes(b"PK cut short")
    assert main(["resume", "runs/arena-1", "--levels", "8", "--json"]) == 0
    assert "damaged" in capsys.readouterr().err
    assert main(["train", "arena", "--steps", str(steps), "--levels", "8", "--json"]) == 0
    resumed, whole = (load(here / "runs" / f"arena-{n}" / "brain.npc") for n in (1, 2))
    for name, tensor in whole.tensors.items():
        assert np.array_equal(tensor, resumed.tensors[name]), name
    first, second = (
        [
            json.loads(line)["steps"]
            for line in (here / "runs" / n / "metrics.jsonl").read_text().splitlines()
        ]
        for n in ("arena-1", "arena-2")
    )
    assert first == second


def test_what_cannot_be_resumed_is_said(here, capsys):
    assert "not a run folder" in refused(capsys, "resume", "nowhere")
    (here / "damaged").mkdir()
    for text, said in (("{", "not a run folder"), ("[]", "JSON object"), ('{"game": 3}', "game")):
        (here / "damaged" / "config.json").write_text(text)
        assert said in refused(capsys, "resume", "damaged")
    assert main(["train", "hunt", "--json", *TINY]) == 0
    capsys.readouterr()
    assert "trained to its end" in refused(capsys, "resume", "runs/hunt-1")


def test_the_commands_are_functions_too(here):
    import rlft

    report = rlft.train("hunt", steps=4096, levels=8, layout="open")
    assert report.after.levels == 8
    assert (report.folder / "brain.npc").exists()
    again = rlft.evaluate(str(report.folder), "hunt", levels=8, layout="open")
    assert again.summary() == report.after.summary()
    assert rlft.evaluate("random", "hunt", levels=8).levels == 8
    kept = json.loads((report.folder / "plan.json").read_text())
    assert kept["kept"] == 1.0 and set(kept["senses"].values()) == {"kept"}


def test_a_brain_that_is_fitted_to_a_game_does_not_go_unnoticed(here):
    import rlft

    fighter = rlft.load(brains.shipped()["fighter"])
    lamed = rlft.plan(fighter, fighter.senses, fighter.actions[:-1]).apply()
    with pytest.warns(UserWarning, match="fitted to hunt, 99.7% of the network is its own"):
        rlft.evaluate(lamed, "hunt", levels=8)


def test_pretraining_says_how_it_does_in_each_game(here, capsys):
    tiny = ["--set", "copies=16", "--set", "minibatch=64", "--steps", "512"]
    tiny += ["--levels", "32", "--memories", "16"]
    assert main(["pretrain", "--out", "small.npc", "--json", *tiny]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    brain = load("small.npc")
    made = "--set copies=16 --set minibatch=64 --memories 16"
    assert brain.record["command"].endswith(made) and len(brain.memory.observations) == 16
    assert brain.record["lineage"][-1]["seconds"] > 0.0
    probed = {one["game"]: one["score"] for one in brain.record["probes"]}
    assert {"arena", "spar", "hunt"} <= {*probed} and min(probed.values()) > 0.0
    assert result["file"] == "small.npc"
    assert "hunt" in result["games"]
