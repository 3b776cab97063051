"""Recorded play: what is checked, what is a correction, and files that are not trusted."""

import io
import json
import zipfile

import numpy as np
import pytest
from recorded_play import NAMES, SENSES, by_hand

from rlft.lab.teaching import dataset_file
from rlft.lab.teaching.corrections import corrections_of
from rlft.lab.teaching.dataset import KINDS, merge, takeovers
from rlft.lab.teaching.dataset_file import read_dataset, write_dataset
from rlft.npc import RlftError, Schema, Sense


class Place:
    """What a recording is fitted to."""

    name, discrete, senses, actions = "place", True, SENSES, NAMES


def equal(one, other):
    same = all(np.array_equal(getattr(one, n), getattr(other, n)) for n in KINDS)
    about = [(p.game, p.rules, p.senses, p.names) for p in (one, other)]
    return same and about[0] == about[1]


def test_a_recording_comes_back_as_it_was_and_numpy_opens_it(tmp_path):
    for play in (
        by_hand(rules={"foes": "archer"}),
        by_hand(actions=np.full((6, 3), 0.5, np.float32)),
        by_hand("", "", ()),
    ):
        write_dataset(play, tmp_path / "play.npz")
        assert equal(read_dataset(tmp_path / "play.npz"), play)
    with np.load(tmp_path / "play.npz", allow_pickle=False) as arrays:
        assert set(arrays.files) == {*KINDS, "about"}
        assert json.loads(arrays["about"].tobytes())["actions"] == list(NAMES)


@pytest.mark.parametrize(("changes", "named"), [
    ({"lengths": [5]}, "episodes"), ({"lengths": [0, 6]}, "episodes"),
    ({"rewards": np.zeros(6)}, "rewards"), ({"rewards": np.full(6, np.nan, np.float32)}, "NaN"),
    ({"actions": np.full(6, 3)}, "actions"), ({"actions": np.full(6, -1)}, "actions"),
    ({"actors": np.full(6, 3, np.uint8)}, "actors"), ({"observations": np.zeros((6, 3))}, "obs"),
    ({"actions": np.full((6, 3), 1.5, np.float32)}, "actions"),
    ({"terminated": np.zeros(5, np.bool_)}, "terminated"),
])  # fmt: skip
def test_what_is_not_a_recording_is_refused(changes, named):
    with pytest.raises(RlftError, match=named):
        by_hand(**changes)


def entries(play, tmp_path):
    """The arrays' bytes of a recording's file, by name."""
    write_dataset(play, tmp_path / "whole.npz")
    with zipfile.ZipFile(tmp_path / "whole.npz") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def array(values, **options):
    stream = io.BytesIO()
    np.save(stream, np.asarray(values), **options)
    return stream.getvalue()


def about(**changes):
    told = {"format": 1, "game": "g", "rules": {}, "senses": SENSES.json(), "actions": NAMES}
    return array(np.frombuffer(json.dumps({**told, **changes}).encode(), np.uint8))


def huge(name):
    """An array whose header tells of a million million rows."""
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000000,), }"
    header += b" " * (118 - len(header) - 1) + b"\n"
    return {name: b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header}


@pytest.mark.parametrize("changed", [
    {"extra.npy": b""}, {"rewards.npy": None}, huge("rewards.npy"),
    {"rewards.npy": array(["a"] * 6, allow_pickle=False)},
    {"rewards.npy": array(np.array([None] * 6), allow_pickle=True)},
    {"observations.npy": array(np.asfortranarray(np.ones((6, 2), np.float32)))},
    {"rewards.npy": b"\x93NUMPY\x01\x00\xff\xff" + b"(" * 65_535},
    {"rewards.npy": b""}, {"about.npy": about(format=2)}, {"about.npy": about(more=1)},
    {"about.npy": about(actions=[])}, {"about.npy": about(actions=["a b", "c", "d"])},
    {"about.npy": about(senses=[[1]])}, {"about.npy": about(rules=[])},
    {"about.npy": array(np.frombuffer(b"[" * 100_000, np.uint8))},
    {"about.npy": array(np.frombuffer(b"\xff\xfe", np.uint8))},
    {"about.npy": array(np.zeros(2**21 + 1, np.uint8))},
])  # fmt: skip
def test_a_malformed_file_is_one_line(changed, tmp_path):
    parts = {**entries(by_hand(), tmp_path), **changed}
    with zipfile.ZipFile(tmp_path / "bad.npz", "w") as archive:
        for name, data in parts.items():
            if data is not None:
                archive.writestr(name, data)
    with pytest.raises(RlftError, match=r"cannot read .*bad\.npz: ") as caught:
        read_dataset(tmp_path / "bad.npz")
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 400


def test_files_that_say_they_are_large_are_refused_before_they_are_read(tmp_path, monkeypatch):
    play, path = by_hand(), tmp_path / "bad.npz"
    parts = entries(play, tmp_path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:  # a bomb
        for name, data in parts.items():
            archive.writestr(name, data if name != "rewards.npy" else bytes(10**7))
    with pytest.raises(RlftError, match="compressed"):
        read_dataset(path)
    with zipfile.ZipFile(path, "w") as archive:
        for k in range(20_000):
            archive.writestr(str(k), b"")
    with pytest.raises(RlftError, match="entries"):
        read_dataset(path)
    monkeypatch.setattr(dataset_file, "MAX_FILE", 100)
    with pytest.raises(RlftError, match="larger"):
        read_dataset(tmp_path / "whole.npz")


def test_a_cut_or_altered_file_is_refused_or_the_same(tmp_path):
    write_dataset(by_hand(), tmp_path / "play.npz")
    data, draws = (tmp_path / "play.npz").read_bytes(), np.random.default_rng(0)
    path, refused = tmp_path / "other.npz", 0
    for _ in range(300):
        changed = bytearray(data[: draws.integers(len(data))] if draws.random() < 0.3 else data)
        for at in draws.integers(max(len(changed), 1), size=2) * (len(changed) > 0):
            if changed:
                changed[at] = draws.integers(256)
        path.write_bytes(changed)
        try:
            assert equal(read_dataset(path), by_hand())  # what zip itself passes over
        except RlftError as error:
            refused += 1
            assert "\n" not in str(error)
    assert refused > 200
    with pytest.raises(RlftError, match="no such file"):
        read_dataset(tmp_path)


def test_a_file_is_whole_or_what_it_was(tmp_path):
    write_dataset(by_hand(), tmp_path / "play.npz")
    (tmp_path / "file").write_text("")
    with pytest.raises(RlftError, match="cannot write"):
        write_dataset(by_hand(), tmp_path / "file" / "play.npz")
    (tmp_path / "folder.npz").mkdir()
    with pytest.raises(RlftError, match="cannot write"):
        write_dataset(by_hand(), tmp_path / "folder.npz")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder.npz", "play.npz"]


def test_recordings_are_merged_episode_after_episode():
    both = merge([by_hand(), by_hand("hn", "01", (1, 1))])
    assert both.lengths.tolist() == [6, 1, 1] and both.starts.tolist() == [0, 6, 7]
    assert both.summary()["takeovers"] == 2 and len(both.finals) == 3
    for other in (by_hand(game="test/Other-v0"), by_hand(names=("idle", "forward", "jump"))):
        with pytest.raises(RlftError, match="merged"):
            merge([by_hand(), other])


def test_a_summary_counts_who_did_what():
    told = by_hand("nnhhtn", "111212", (4, 2)).summary()
    assert (told["by_npc"], told["by_human"], told["by_teacher"]) == (3, 2, 1)
    assert told["actions"]["attack"] == {"npc": 1, "human": 1, "teacher": 0}
    assert told["mean_return"] == 3.0 and told["takeovers"] == 2


def test_a_takeover_ends_with_its_episode():
    found = takeovers(by_hand("nhhhhn", "111111", (3, 3)))
    assert [(s.start, s.stop) for s in found] == [(1, 3), (3, 5)]


def test_columns_and_actions_are_put_in_the_order_of_a_game():
    turned = Schema((SENSES[1], SENSES[0]))
    fitted = by_hand().fitted(turned, ("attack", "forward", "jump", "idle"))
    assert fitted.observations[1].tolist() == by_hand().observations[1, ::-1].tolist()
    assert fitted.actions.tolist() == [1, 1, 1, 0, 1, 0]
    with pytest.raises(RlftError, match="actions"):
        by_hand().fitted(turned, ("idle", "forward"))
    by_hand(actions="011110").fitted(turned, ("idle", "forward"))  # attack was never taken
    with pytest.raises(RlftError, match="smell"):
        by_hand().fitted(Schema((Sense("smell"),)), NAMES)


def test_idle_hands_at_the_ends_of_a_takeover_correct_nothing():
    found = corrections_of(by_hand("nhhhhhn", "1001020", (7,)), Place)
    assert found.learnt.tolist() == [3, 4, 5]  # the idle one in the middle was meant
    with pytest.raises(RlftError, match="nobody took over"):
        corrections_of(by_hand("nhhn", "1001", (4,)), Place)


def test_every_fifth_takeover_is_held_out_whole_or_else_the_last():
    play = by_hand("nhh" * 10, "112" * 10, (30,))
    found = corrections_of(play, Place)
    assert found.held_out.tolist() == [13, 14, 28, 29]
    assert not set(found.learnt) & set(found.held_out) and len(found.learnt) == 16
    found = corrections_of(by_hand("nhnh", "1111", (4,)), Place)
    assert (found.learnt.tolist(), found.held_out.tolist()) == ([1], [3])
    assert corrections_of(by_hand("nh", "11", (2,)), Place).held_out.tolist() == []


def test_what_led_to_a_takeover_was_not_approved():
    found = corrections_of(by_hand("n" * 8 + "h" + "n" * 3 + "h", "1" * 13, (9, 4)), Place)
    assert found.approved.tolist() == [0, 1, 2]  # five before each, within its episode
