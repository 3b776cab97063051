"""NPC files: written deterministically and proven, read without trust."""

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from npc_brains import GAMES, brain, normalised, of_bins, of_tiles, pictured, written

from rlft.npc import SENSES, Brain, RlftError, mlp, read, shapes, write
from rlft.npc.container import MAX_FILE, canonical, unpack


@pytest.mark.parametrize(
    "made",
    [
        brain(),
        brain(memory=True),
        brain("categorical", hidden=()),
        brain("clip", seed=3),
        normalised(),
        of_bins(),
        of_tiles(),
        pictured(),
        pictured().remember(pictured().probes(3), ("pong",), np.zeros(3)),
    ],
)
def test_a_brain_comes_back_whole(made: Brain, tmp_path: Path) -> None:
    data = written(tmp_path / "a.npc", made)
    again = read(tmp_path / "a.npc")
    assert (again.senses, again.actions, again.record) == (made.senses, made.actions, made.record)
    assert again.architecture == made.architecture
    assert np.array_equal(again.values(made.probes(9)), made.values(made.probes(9)))
    assert written(tmp_path / "b.npc", again) == data


def test_the_brain_that_ships_is_written_as_it_was_read(tmp_path: Path) -> None:
    shipped = Path(__file__).parents[1] / "pretrained" / "fighter.npc"
    brain = read(shipped)
    data, wanted = written(tmp_path / "a.npc", brain), shipped.read_bytes()
    told, tensors = safetensors.numpy.load(data), safetensors.numpy.load(wanted)
    golden = told.pop("golden.values"), tensors.pop("golden.values")
    np.testing.assert_allclose(*golden, atol=1e-5)  # other processors sum in another order
    assert {name: array.tobytes() for name, array in told.items()} == {
        name: array.tobytes() for name, array in tensors.items()
    }
    again = read(tmp_path / "a.npc")
    assert (again.senses, again.actions, again.record) == (
        brain.senses, brain.actions, brain.record,
    )  # fmt: skip
    assert again.architecture == brain.architecture and len(data) == len(wanted)


def test_memory_comes_back(tmp_path: Path) -> None:
    made = brain(memory=True)
    written(tmp_path / "a.npc", made)
    memory, wanted = read(tmp_path / "a.npc").memory, made.memory
    assert memory is not None and wanted is not None
    assert memory.games == GAMES and memory.game.tolist() == wanted.game.tolist()
    for name in ("observations", "outputs", "feature_mean", "feature_covariance"):
        assert np.array_equal(getattr(memory, name), getattr(wanted, name))


def test_equal_brains_are_equal_bytes_whatever_the_order_of_their_parts(tmp_path: Path) -> None:
    made = brain()
    shuffled = made.replace(
        tensors=dict(reversed(made.tensors.items())), record=dict(reversed(made.record.items()))
    )
    assert written(tmp_path / "a.npc", made) == written(tmp_path / "b.npc", shuffled)


def test_the_file_is_a_safetensors_file_with_one_metadata_key(tmp_path: Path) -> None:
    made = brain(memory=True)
    data = written(tmp_path / "a.npc", made)
    tensors = safetensors.numpy.load(data)
    assert {name for name in tensors if name in made.tensors} == set(made.tensors)
    assert np.array_equal(tensors["head.weight"], made.tensors["head.weight"])
    with safetensors.safe_open(tmp_path / "a.npc", "np") as opened:
        (key,) = opened.metadata()
        assert key == "rlft"
        assert canonical(json.loads(opened.metadata()[key])) == opened.metadata()[key]


def test_golden_vectors_are_where_the_best_two_actions_differ_clearly(tmp_path: Path) -> None:
    made = brain()
    tensors, _ = unpack(written(tmp_path / "a.npc", made))

    def margins(values: np.ndarray) -> np.ndarray:
        ordered = np.sort(values, axis=1)
        return ordered[:, -1] - ordered[:, -2]

    usual = np.median(margins(made.values(made.probes())))
    assert len(tensors["golden.values"]) == 8
    assert margins(tensors["golden.values"]).min() >= usual
    assert len(np.unique(tensors["golden.values"], axis=0)) == 8


def test_a_brain_that_answers_otherwise_than_when_written_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path / "a.npc")
    answers = Brain.values
    monkeypatch.setattr(Brain, "values", lambda self, x: answers(self, x) + 0.01)
    with pytest.raises(RlftError, match="golden vectors"):
        read(tmp_path / "a.npc")


def test_a_failed_write_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = written(tmp_path / "a.npc")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(RlftError, match=r"cannot write .*No space left"):
        write(brain(seed=5), tmp_path / "a.npc")
    assert (tmp_path / "a.npc").read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == ["a.npc"]


def test_a_path_that_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(RlftError, match="no such file"):
        read(tmp_path / "none.npc")
    with pytest.raises(RlftError, match="no such file"):
        read(tmp_path)
    for path in (tmp_path / "none" / "a.npc", tmp_path):
        with pytest.raises(RlftError, match="cannot write"):
            write(brain(), path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(RlftError, match="no such file"):
        read(tmp_path / "pipe")


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.npc").open("wb") as stream:
        stream.truncate(MAX_FILE * 8)  # sparse
    with pytest.raises(RlftError, match="64 MiB"):
        read(tmp_path / "huge.npc")


def test_a_record_that_is_not_plain_json_is_refused() -> None:
    for record in ({"a": object()}, {"a": float("nan")}, {"decision_interval": -1}):
        with pytest.raises(RlftError):
            brain().with_record(**record)


def test_the_full_schema_reads_in_milliseconds(tmp_path: Path) -> None:
    architecture = mlp(len(SENSES), (128, 128), 8)
    tensors = {name: np.ones(shape) for name, shape in shapes(architecture).items()}
    write(Brain(SENSES, tuple("abcdefgh"), architecture, tensors), tmp_path / "a.npc")
    begin = time.perf_counter()
    read(tmp_path / "a.npc")
    assert time.perf_counter() - begin < 0.5
