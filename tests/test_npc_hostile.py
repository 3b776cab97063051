"""NPC files that were cut, altered or made to do harm: one line each, in bounded time."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from npc_brains import of_bins, of_tiles, pictured, written

from rlft.npc import Brain, RlftError, read
from rlft.npc.container import MAX_HEADER, canonical, pack, unpack


def refused(path: Path, data: bytes, says: str = "") -> None:
    """Reading `data` raises one line that names the file, quickly."""
    path.write_bytes(data)
    begin = time.perf_counter()
    with pytest.raises(RlftError) as caught:
        read(path)
    message = str(caught.value)
    assert time.perf_counter() - begin < 5.0
    assert path.name in message and len(message.splitlines()) == 1 and len(message) < 600
    assert says in message


def framed(header: str) -> bytes:
    return len(header.encode()).to_bytes(8, "little") + header.encode()


def test_every_cut_is_refused(tmp_path: Path) -> None:
    data = written(tmp_path / "a.npc")
    for size in [*range(0, 40), *range(40, len(data), 97), len(data) - 1]:
        refused(tmp_path / "cut.npc", data[:size])
    refused(tmp_path / "long.npc", data + b"\0")


def test_one_flipped_bit_of_a_weight_is_refused(tmp_path: Path) -> None:
    data = bytearray(written(tmp_path / "a.npc"))
    data[-200] ^= 1
    refused(tmp_path / "bit.npc", bytes(data))


def test_a_hostile_header_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "h.npc"
    row = '{"dtype":"F32","shape":[1],"data_offsets":[0,4]}'
    refused(path, (2**63).to_bytes(8, "little") + b"{}", "header")
    refused(path, framed("{" + " " * MAX_HEADER + "}"), "header")
    refused(path, framed("[" * 100_000), "too deep")
    refused(path, framed('{"a":' * 1_000 + "0" + "}" * 1_000), "too deep")
    refused(path, framed("{" + ",".join(f'"t{i}":{row}' for i in range(9_000)) + "}"), "too much")
    refused(path, framed('"' + '\\"' * 400_000), "not JSON")
    refused(path, framed("{" + ",".join(f'"{i}":0' for i in range(90_000)) + ',"0":0}'), "twice")
    refused(path, framed("9" * 900_000), "too long")
    refused(path, framed('{"a":1e999}'), "not finite")
    refused(path, framed('{"a":NaN}'), "not finite")
    refused(path, framed("[]"), "metadata key")
    refused(path, framed('{"__metadata__":{"rlft":1}}'), "not text")
    refused(path, framed('{"__metadata__":{"rlft":"{}","x":"y"}}'), "metadata key")
    refused(path, (2).to_bytes(8, "little") + b"\xff\xff", "not text")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"dtype": "F64", "shape": [1], "data_offsets": [0, 8]}, "F32 and U8"),
        ({"dtype": ["F32"], "shape": [1], "data_offsets": [0, 4]}, "F32 and U8"),
        ({"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}, "whole numbers"),
        ({"dtype": "F32", "shape": [True], "data_offsets": [0, 4]}, "whole numbers"),
        ({"dtype": "F32", "shape": [0, 10**18], "data_offsets": [0, 0]}, "whole numbers"),
        ({"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}, "disagree"),
        ({"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}, "disagree"),
        ({"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}, "should be"),
        ({"dtype": "F32", "shape": [10**9], "data_offsets": [0, 4 * 10**9]}, "should be"),
        ({"dtype": "F32", "shape": [1]}, "an entry has"),
        ({"dtype": "F32", "shape": "1", "data_offsets": [0, 4]}, "short lists"),
        ([], "an entry has"),
    ],
)
def test_a_hostile_tensor_entry_is_refused(row: object, says: str, tmp_path: Path) -> None:
    header = canonical({"__metadata__": {"rlft": "{}"}, "head.bias": row})
    refused(tmp_path / "h.npc", framed(header) + bytes(4), says)


def test_overlapping_tensors_are_refused(tmp_path: Path) -> None:
    row = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
    header = canonical({"__metadata__": {"rlft": "{}"}, "a": row, "b": row})
    refused(tmp_path / "h.npc", framed(header) + bytes(4), "should be")


def _set(*path: str | int, to: Any) -> Callable[[dict[str, Any], dict[str, Any]], None]:
    def edit(metadata: dict[str, Any], _: dict[str, Any]) -> None:
        inner: Any = metadata
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = to

    return edit


def _tensor(name: str, change: Callable[[np.ndarray], Any] | None) -> Any:
    def edit(_: dict[str, Any], tensors: dict[str, Any]) -> None:
        if change is None:
            del tensors[name]
        else:
            tensors[name] = change(tensors.get(name, np.zeros(3, np.float32)))

    return edit


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (_set("format", to=2), "a newer rlft wrote it"),
        (_set("format", to=0), "reads version 1"),
        (_set("format", to="1"), "no format version"),
        (_set("extra", to=1), "wrong fields"),
        (_set("record", to=[]), "wrong type"),
        (_set("record", "decision_interval", to="x" * 500_000), "seconds"),
        (_set("record", "lineage", to=1), "altered"),
        (_set("digest", to="0"), "altered"),
        (_set("senses", 0, 0, to="ray.wall.15"), "twice"),
        (_set("senses", 0, 0, to="evil\n\x1b[31m"), "bad sense name"),
        (_set("senses", 0, to="x" * 500_000), "bad sense"),
        (_set("senses", to=[]), "at least one"),
        (_set("actions", 0, to="forward"), "once"),
        (_set("actions", 0, to={}), "bad action name"),
        (_set("actions", to=["a"]), "1 actions"),
        (_set("games", to=None), "incomplete memory"),
        (_set("games", to=["one"]), "points outside"),
        (_set("architecture", to=[]), "bad architecture"),
        (_set("architecture", "output", to=["argmax"]), "unknown output kind"),
        (_set("architecture", "inputs", to=10**12), "inputs"),
        (_set("architecture", "inputs", to=6), "different|has shape"),
        (_set("architecture", "ops", 0, "kind", to="eval"), "unknown operation 'eval'"),
        (_set("architecture", "ops", 0, "name", to="encoder.forward"), "missing|not part"),
        (_set("architecture", "ops", 0, "output", to="x" * 500_000), "bad name"),
        (_set("architecture", "ops", 1, "inputs", to=["nowhere"]), "unknown value"),
        (_set("architecture", "ops", 0, "settings", "width", to=6.0), "width of"),
        (_set("architecture", "ops", 0, "settings", "width", to=10**9), "width of"),
        (_set("architecture", "ops", 1, "settings", "epsilon", to=0), "epsilon of"),
        (_set("architecture", "ops", 1, "settings", to={}), "bad settings"),
        (_tensor("head.bias", None), "'head.bias' is missing"),
        (_tensor("head.extra", lambda x: x), "not part"),
        (_tensor("head.bias", lambda x: x[:2]), "has shape (2,)"),
        (_tensor("head.bias", lambda x: x * np.float32("nan")), "finite"),
        (_tensor("head.bias", lambda x: x.astype(np.uint8)), "wrong type"),
        (_tensor("head.bias", lambda x: x + 1), "altered"),
        (_tensor("golden.senses", None), "golden"),
        (_tensor("golden.values", lambda x: x[:1]), "altered"),
        (_tensor("memory.game", None), "incomplete memory"),
        (_tensor("memory.game", lambda x: x + 9), "points outside"),
        (_tensor("memory.game", lambda x: x.reshape(2, -1)), "axes"),
        (_tensor("memory.outputs", lambda x: x[:, :2]), "memory.outputs"),
        (_tensor("memory.secret", lambda x: x), "incomplete memory"),
    ],
)
def test_each_edit_of_the_contents_is_refused(edit: Any, says: str, tmp_path: Path) -> None:
    tensors, text = unpack(written(tmp_path / "a.npc"))
    metadata = json.loads(text)
    edit(metadata, tensors)
    path = tmp_path / "edited.npc"
    path.write_bytes(pack(tensors, canonical(metadata)))
    with pytest.raises(RlftError) as caught:
        read(path)
    message = str(caught.value)
    assert any(choice in message for choice in says.split("|")), message
    assert len(message.splitlines()) == 1 and len(message) < 600 and "\x1b" not in message


@pytest.mark.parametrize(
    ("made", "edit", "says"),
    [
        (pictured(), _set("senses", 0, 5, to=[]), "bad sense"),
        (pictured(), _set("senses", 0, 5, to=None), "bad sense"),
        (pictured(), _set("senses", 0, 5, 0, to=True), "has shape"),
        (pictured(), _set("senses", 0, 5, 0, to=0), "has shape"),
        (pictured(), _set("senses", 0, 5, to=["x" * 500_000]), "has shape"),
        (pictured(), _set("senses", 0, 5, to=[65_536] * 4), "numbers"),
        (pictured(), _set("senses", 0, 5, to=[1] * 9_999), "has shape"),
        (pictured(), _set("senses", 0, 5, to=[9, 8, 3]), "216 senses"),
        (pictured(), _set("senses", 0, 5, to=[8, 9, 2]), "altered"),
        (pictured(), _set("architecture", "ops", 1, "settings", "kernel", to=10**18), "kernel of"),
        (pictured(), _set("architecture", "ops", 1, "settings", "kernel", to=9), "more than the"),
        (pictured(), _set("architecture", "ops", 1, "settings", "stride", to=0), "stride of"),
        (pictured(), _set("architecture", "ops", 1, "settings", "rows", to=65_536), "144 numbers"),
        (pictured(), _set("architecture", "ops", 1, "settings", "filters", to=9_999), "too much"),
        (pictured(), _set("architecture", "ops", 1, "settings", "channels_last", to=0), "altered"),
        (of_tiles(), _set("architecture", "ops", 0, "settings", "bins", to=60_000), "too much"),
        (of_tiles(), _set("architecture", "ops", 0, "settings", "tilings", to=-1), "tilings of"),
        (of_tiles(), _set("architecture", "ops", 0, "settings", "tilings", to=3), "has shape"),
        (of_bins(), _set("architecture", "ops", -1, "settings", "bins", to=0), "bins of"),
        (of_bins(), _set("architecture", "ops", -1, "settings", "bins", to=8), "multiple"),
        (of_bins(), _set("architecture", "ops", -1, "settings", "bins", to=3), "3 actions"),
        (of_bins(), _set("architecture", "ops", -1, "settings", "low", to=2.0), "low must be"),
        (of_bins(), _set("architecture", "ops", -1, "settings", "low", to=1e300), "low of"),
        (of_bins(), _set("architecture", "ops", -1, "settings", "high", to=3), "altered"),
    ],
)
def test_each_edit_of_an_operation_or_a_picture_is_refused(
    made: Brain, edit: Any, says: str, tmp_path: Path
) -> None:
    tensors, text = unpack(written(tmp_path / "a.npc", made))
    metadata = json.loads(text)
    edit(metadata, tensors)
    refused(tmp_path / "edited.npc", pack(tensors, canonical(metadata)), says)


def test_deep_metadata_is_refused(tmp_path: Path) -> None:
    tensors, _ = unpack(written(tmp_path / "a.npc"))
    refused(tmp_path / "deep.npc", pack(tensors, "[" * 300_000), "too deep")


def test_no_mutation_of_a_file_is_read_and_each_fails_cleanly(tmp_path: Path) -> None:
    data = written(tmp_path / "a.npc")
    header = 8 + int.from_bytes(data[:8], "little")
    generator = np.random.default_rng(0)
    path = tmp_path / "fuzz.npc"
    for trial in range(400):
        mutated = bytearray(data)
        end = header if trial % 4 else len(data)  # mostly the header: there the traps are
        at = int(generator.integers(0, end))
        match trial % 3:
            case 0:
                mutated[at] ^= 1 << int(generator.integers(8))
            case 1:
                del mutated[at : at + int(generator.integers(1, 20))]
            case 2:
                mutated[at:at] = bytes(generator.integers(32, 127, 4, dtype=np.uint8))
        path.write_bytes(mutated)
        with pytest.raises(RlftError) as caught:
            read(path)
        assert len(str(caught.value).splitlines()) == 1


def _nodes(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) inside a JSON value."""
    if not isinstance(value, (dict, list)):
        return []
    pairs = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
    return [node for key, inner in pairs for node in [(value, key), *_nodes(inner)]]


@pytest.mark.parametrize("made", [None, pictured(), of_bins()], ids=["memory", "pixels", "bins"])
def test_no_value_in_the_metadata_or_header_breaks_the_reader(
    made: Brain | None, tmp_path: Path
) -> None:
    tensors, text = unpack(written(tmp_path / "a.npc", made))
    data = (tmp_path / "a.npc").read_bytes()
    size = int.from_bytes(data[:8], "little")
    hostile = [None, True, -1, 0, 10**18, 1.5, 1e300, "", "x" * 9_999, "\ud800", "\n", [], {}, [[]]]
    generator = np.random.default_rng(1)
    for trial in range(400):
        metadata, header = json.loads(text), json.loads(data[8 : 8 + size])
        nodes = _nodes(metadata if trial % 2 else header)
        container, key = nodes[generator.integers(len(nodes))]
        container[key] = hostile[generator.integers(len(hostile))]
        if trial % 2:
            changed = pack(tensors, json.dumps(metadata))
        else:
            changed = framed(json.dumps(header)) + data[8 + size :]
        (tmp_path / "b.npc").write_bytes(changed)
        if json.loads(text) != metadata or json.loads(data[8 : 8 + size]) != header:
            with pytest.raises(RlftError) as caught:
                read(tmp_path / "b.npc")
            assert len(str(caught.value).splitlines()) == 1 and len(str(caught.value)) < 600
