"""A game that runs reloads its NPCs: a file that was read is not held open or mapped."""

import gc
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from npc_brains import brain, observations, written

from rlft.npc import RlftError, read, write


def test_a_loaded_file_can_be_replaced_cut_and_deleted_while_the_npc_plays(tmp_path: Path) -> None:
    path, rows = tmp_path / "guard.npc", observations(20)
    written(path, brain(seed=0))
    loaded = read(path)
    npc, before = loaded.npc(), loaded.values(rows)
    write(brain(seed=1), path)  # the new one comes under the same name
    assert np.array_equal(loaded.values(rows), before)
    again = read(path)
    assert not np.array_equal(again.values(rows), before)
    with path.open("r+b") as stream:  # an editor that writes in place
        stream.write(b"\0" * 50)
        stream.truncate(100)
    with pytest.raises(RlftError, match=r"guard\.npc"):
        read(path)
    assert np.array_equal(loaded.values(rows), before)
    path.unlink()
    assert [npc.act(row) for row in rows] == before.argmax(1).tolist()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_of_a_loaded_file_stays_open_or_mapped(tmp_path: Path) -> None:
    path = tmp_path / "guard.npc"
    written(path, brain(memory=True))
    loaded = read(path)
    with pytest.raises(RlftError):
        (tmp_path / "cut.npc").write_bytes(path.read_bytes()[:-1])
        read(tmp_path / "cut.npc")
    gc.collect()
    assert "guard.npc" not in Path("/proc/self/maps").read_text()
    links = [os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd") if _open(n)]
    assert links and not [link for link in links if link.endswith(".npc")]
    for tensor in loaded.tensors.values():
        assert tensor.base is None and tensor.flags.owndata  # its own copy


def _open(number: str) -> bool:
    return os.path.lexists(f"/proc/self/fd/{number}")
