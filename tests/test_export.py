"""`rlft export` and `rlft verify`: one file for a game, and whether all say the same of it."""

import json
from pathlib import Path

import numpy as np
import pytest
from command_line import refused
from npc_brains import brain, normalised, of_bins, of_tiles, pictured
from test_window import remembering

import rlft
from rlft.cli import main
from rlft.lab import brains, verifying
from rlft.npc import Brain, RlftError, read, write
from rlft.npc.file import golden

ROWS = np.random.default_rng(0).random((6, 5), dtype=np.float32)


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_brain_is_exported_without_its_memory_and_plays_as_before(here, capsys):
    write(brain(memory=True), "trained.npc")
    assert main(["export", "trained.npc", "guard.npc"]) == 0
    told = capsys.readouterr().out
    assert "guard.npc" in told and "memory of 20 moments is left out" in told
    assert "next: rlft play guard.npc" in told
    assert [path.name for path in sorted(here.iterdir())] == ["guard.npc", "trained.npc"]
    trained, guard = read("trained.npc"), read("guard.npc")
    assert trained.memory is not None and guard.memory is None
    assert np.array_equal(guard.values(ROWS), trained.values(ROWS))
    assert guard.record == trained.record and guard.senses == trained.senses


def test_equal_brains_are_equal_files_wherever_they_come_from(here):
    write(brain(memory=True), "with.npc")
    write(brain(), "without.npc")
    (here / "run").mkdir()
    write(brain(memory=True), "run/brain.npc")
    for source, file in (("with.npc", "a.npc"), ("without.npc", "b.npc"), ("run", "c.npc")):
        rlft.export(source, file)
    rlft.export(brain(), "d.npc")
    assert len({(here / f"{name}.npc").read_bytes() for name in "abcd"}) == 1


def test_exporting_says_its_result_as_json(here, capsys):
    assert main(["export", "fighter", "guard.npc", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == "guard.npc" and told["bytes"] == Path("guard.npc").stat().st_size
    assert (told["senses"], told["actions"], told["weights"]) == (178, 8, 40_968)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export", "fighter", "guard.zip"], "unknown file suffix '.zip'"),
        (["export", "fighter", "guard"], "unknown file suffix ''"),
        (["export", "fighter", "nowhere/guard.npc"], "no folder nowhere"),
        (["export", "fighter", "folder.npc"], "it is a folder"),
        (["export", "figther", "guard.npc"], "did you mean 'fighter'"),
        (["export", "missing.npc", "guard.npc"], "no such file"),
        (["export", "fighter", "guard.npc", "--profile", "unity"], "for .onnx files"),
        (["export", "fighter", "guard.onnx", "--profile", "untiy"], "did you mean 'unity'"),
        (["verify", "missing.npc"], "no such file"),
        (["verify", "cut.npc"], "cut short"),
        (["verify", "nobody"], "unknown brain"),
    ],
)
def test_a_mistake_is_one_line_and_nothing_is_written(here, capsys, arguments, said):
    (here / "folder.npc").mkdir()
    (here / "cut.npc").write_bytes(b"12345678")
    assert said in refused(capsys, *arguments)
    assert not (here / "guard.npc").exists() and not (here / "guard.onnx").exists()


def test_what_does_not_come_back_as_it_was_gets_no_name(here, monkeypatch):
    from rlft.npc import file

    decode = file._decode
    other = brain().with_record(note="another")
    monkeypatch.setattr(file, "_decode", lambda data: decode(data) and other)
    with pytest.raises(RlftError, match="does not come back"):
        write(brain(), "guard.npc")
    assert not list(here.iterdir())


@pytest.mark.parametrize(
    "made",
    [brain(), brain("clip"), brain("tanh_scale"), normalised(), of_bins(), of_tiles(), pictured(),
     remembering()],
)  # fmt: skip
def test_every_way_to_run_a_brain_says_the_same(here, made):
    rlft.export(made, "guard.npc")
    found = verifying.verify("guard.npc")
    assert found.agrees and [row.engine.split()[0] for row in found.rows] == [
        "NumPy", "torch", "ONNX",
    ]  # fmt: skip
    senses, values = golden("guard.npc")
    assert found.vectors == len(senses) == len(values)
    for row in found.rows:
        if row.difference is not None:
            assert row.difference < 1e-4 * max(1.0, abs(values).max())
            assert row.choices == len(values)


def test_who_disagrees_is_named_and_the_status_tells(here, capsys, monkeypatch):
    rlft.export(brain(), "guard.npc")

    def wrong(made: Brain, senses: np.ndarray) -> np.ndarray:
        return -made.values(senses)

    monkeypatch.setattr(verifying, "ENGINES", (*verifying.ENGINES[:1], ("torch", "torch", wrong)))
    assert main(["verify", "guard.npc"]) == 1
    told = capsys.readouterr()
    assert "DISAGREES, the same action in 0 of 8" in told.out
    assert told.err == "rlft: guard.npc does not play the same everywhere: see above\n"
    assert main(["verify", "guard.npc", "--json"]) == 1
    rows = json.loads(capsys.readouterr().out)["engines"]
    assert [row["agrees"] for row in rows] == [True, False]


def test_an_engine_that_is_not_installed_is_said_to_be_so(here, capsys, monkeypatch):
    engines = (verifying.ENGINES[0], ("ONNX Runtime", "no_such_package", verifying._onnx))
    monkeypatch.setattr(verifying, "ENGINES", engines)
    rlft.export(brain(), "guard.npc")
    assert main(["verify", "guard.npc"]) == 0
    assert "ONNX Runtime  not installed: pip install 'rlft[onnx]'" in capsys.readouterr().out


def test_the_shipped_brain_and_a_run_folder_are_verified_by_name(here, capsys):
    (here / "run").mkdir()
    write(brain(), "run/brain.npc")
    for name in ("fighter", "run"):
        assert main(["verify", name]) == 0
        assert "8 of 8" in capsys.readouterr().out
    assert brains.file_of("run") == Path("run/brain.npc")
