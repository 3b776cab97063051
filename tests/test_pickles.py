"""Pickles read as data: containers, arrays and calls; hostile ones run nothing."""

import collections
import pickle
from pathlib import Path

import numpy as np
import pytest

from rlft.networks.pickles import Made, array, read
from rlft.npc import RlftError


class Bomb:
    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return Path.touch, (self.trace,)


@pytest.mark.parametrize("protocol", range(3, 6))
def test_numbers_and_containers_come_back(protocol):
    things = {"a": [1, -300, 2**40, 1.5], "b": (True, None, "ß", b"x" * 300), "c": {"d": ()}}
    things |= {"again": things["a"], "one": (1,), "two": (1, 2), "many": tuple(range(7))}
    assert read(pickle.dumps(things, protocol), "it") == things


@pytest.mark.parametrize("kind", ["<f4", ">f8", "<i8", "u1", "?"])
def test_arrays_come_back(kind):
    wanted = (np.arange(24).reshape(2, 3, 4) % 2).astype(kind)
    data = pickle.dumps(wanted, 4).replace(b"\x16numpy._core", b"\x15numpy.core")  # as NumPy 1 did
    found = array(read(data, "it"))
    assert found.shape == wanted.shape and np.array_equal(found, wanted)


def test_a_call_is_described_and_not_made(tmp_path):
    bomb = Bomb(tmp_path / "trace")
    found = read(pickle.dumps({"x": bomb}), "it")["x"]
    assert isinstance(found, Made) and found.name == "pathlib Path.touch"
    assert not (tmp_path / "trace").exists()
    counted = read(pickle.dumps(collections.OrderedDict(a=1)), "it")
    assert (counted.name, counted.items) == ("collections OrderedDict", {"a": 1})


def test_what_is_no_array_is_refused(tmp_path):
    for wrong in (Bomb(tmp_path / "trace"), 3, np.array(["text"]), np.array([None])):
        with pytest.raises(RlftError, match="no array"):
            array(read(pickle.dumps(wrong), "it"))
    assert not (tmp_path / "trace").exists()


def test_other_operations_and_damage_are_refused_in_one_line():
    whole = pickle.dumps({"a": [1, 2, (3, 4)]})
    for data in (
        b"",
        b"\x80\x04.",
        b"\x80\x04}}s.",
        b"\x80\x04K\x01u.",
        whole[:-4],
        b"cos\nsystem\n(",
    ):
        with pytest.raises(RlftError, match=r"it is damaged|it holds more") as refused:
            read(data, "it")
        assert "\n" not in str(refused.value)
    with pytest.raises(RlftError, match=r"it holds more than numbers and names \(INST\)"):
        read(b"(S'ls'\nios\nsystem\n.".replace(b"S'ls'\n", b""), "it")
