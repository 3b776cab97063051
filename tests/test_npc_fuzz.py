"""Thousands of NPC files made to do harm, most of them signed anew: each is one line, or plays.

A digest is no secret: whoever alters a file can sign it. So the reader must stand what is signed.
"""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from every_operation import REMEMBERING
from npc_brains import brain, normalised, of_bins, of_tiles, pictured, written
from test_window import remembering

from rlft.npc import Architecture, Brain, Op, RlftError, pixels, read, shapes
from rlft.npc import file as npc_file
from rlft.npc.container import canonical, pack, unpack

BRAINS = {
    "memory": brain(memory=True),
    "steering": brain("tanh_scale"),
    "normalised": normalised(),
    "pixels": pictured(),
    "bins": of_bins(),
    "tiles": of_tiles(),
    "window": remembering(),
    "lstm": REMEMBERING["lstm_cell, two, steering"],
}
NUMBERS = (-1, 0, 1, 2, 3, 7, 64, 65_535, 65_536, 2**31, 2**63 - 1, 1e-300, 1e300, 0.5)
OTHERS = (None, True, "", "x" * 9_999, "senses", "values", "\ud800", "\n", [], {}, [[]], "relu")


def nodes(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) inside a JSON value."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(inner, dict | list):
            yield from nodes(inner)


def altered(metadata: Any, draw: np.random.Generator) -> None:
    """Change, copy, drop or swap a few values anywhere."""
    for _ in range(int(draw.integers(1, 4))):
        places = [p for p in nodes(metadata) if not isinstance(p[0], dict) or p[1] != "digest"]
        container, key = places[draw.integers(len(places))]
        match int(draw.integers(6)):
            case 0 | 1:
                container[key] = NUMBERS[draw.integers(len(NUMBERS))]
            case 2:
                container[key] = OTHERS[draw.integers(len(OTHERS))]
            case 3:
                other, there = places[draw.integers(len(places))]
                container[key] = json.loads(json.dumps(other[there]))
            case 4 if isinstance(container, list):
                container.insert(key, json.loads(json.dumps(container[key])))
            case _:
                del container[key]


def signed(tensors: dict[str, Any], metadata: dict[str, Any]) -> bytes:
    metadata.pop("digest", None)
    digest = npc_file._digest(tensors, metadata)
    return pack(tensors, canonical({**metadata, "digest": digest}))


def judged(path: Path, data: bytes) -> bool:
    """Whether the file is read; it then plays, else it is refused in one line. Soon, either way."""
    path.write_bytes(data)
    begin = time.process_time()
    try:
        made = read(path)
    except RlftError as error:
        assert len(str(error).splitlines()) == 1 and len(str(error)) < 600
        return False
    finally:
        assert time.process_time() - begin < 1.0  # seconds of the processor; the worst takes 0.04
    npc = made.npc()
    with np.errstate(all="ignore"):
        for row in (np.zeros(npc._inner.filter.shape), np.full(npc._inner.filter.shape, 1e9)):
            action = npc.act(row)
            if not npc._inner.steers:
                assert 0 <= action < len(made.actions)
    return True


@pytest.mark.parametrize("name", BRAINS)
def test_altered_metadata_signed_anew_is_refused_or_plays(name: str, tmp_path: Path) -> None:
    tensors, text = unpack(written(tmp_path / "a.npc", BRAINS[name]))
    draw, read_ones = np.random.default_rng(0), 0
    for _ in range(300):
        metadata = json.loads(text)
        altered(metadata, draw)
        if not isinstance(metadata, dict):
            continue
        try:
            data = signed(tensors, metadata)
        except (ValueError, TypeError):  # no JSON: it cannot be signed
            continue
        read_ones += judged(tmp_path / "b.npc", data)
    assert 0 < read_ones < 150  # a record, a unit, a range may be another


@pytest.mark.parametrize("name", ["memory", "window"])
def test_altered_tensors_signed_anew_are_refused_or_play(name: str, tmp_path: Path) -> None:
    data = written(tmp_path / "a.npc", BRAINS[name])
    draw = np.random.default_rng(1)
    for _ in range(300):
        tensors, text = unpack(data)
        one, other = draw.choice(sorted(tensors), 2)
        array = tensors[one]
        match int(draw.integers(6)):
            case 0:
                tensors[one] = (array.astype(float) * 2.0 ** draw.integers(-9, 9)).astype(
                    array.dtype
                )
            case 1:
                flat = array.ravel().copy()
                wild = [np.nan, np.inf, 3e38, -3e38] if array.dtype == np.float32 else [255]
                flat[draw.integers(flat.size)] = draw.choice(wild)
                tensors[one] = flat.reshape(array.shape)
            case 2:
                tensors[one] = array[: max(1, len(array) // 2)]
            case 3:
                tensors[one] = tensors[other]
            case 4:
                tensors[one] = array[None]
            case 5:
                del tensors[one]
        judged(tmp_path / "b.npc", signed(tensors, json.loads(text)))


@pytest.mark.parametrize("name", ["memory", "pixels"])
def test_bytes_altered_anywhere_are_refused(name: str, tmp_path: Path) -> None:
    data = written(tmp_path / "a.npc", BRAINS[name])
    header = 8 + int.from_bytes(data[:8], "little")
    draw = np.random.default_rng(2)
    for trial in range(600):
        changed = bytearray(data)
        at = int(draw.integers(header if trial % 4 else len(data)))
        match trial % 5:
            case 0:
                changed[at] ^= 1 << int(draw.integers(8))
            case 1:
                del changed[at : at + int(draw.integers(1, 200))]
            case 2:
                changed[at:at] = bytes(draw.integers(32, 127, 4, dtype=np.uint8))
            case 3:
                changed[at : at + 8] = changed[at : at + 8][::-1] + b"0"
            case 4:
                changed[: int(draw.integers(1, 9))] = b"\xff"
        assert not judged(tmp_path / "b.npc", bytes(changed))


def chain(kind: str, layers: int, **settings: int | float) -> tuple[Op, ...]:
    """So many operations of a kind, one after the other."""
    ops, last = [], "senses"
    for i in range(layers):
        output = "values" if i == layers - 1 else f"v{i}"
        ops.append(Op(kind, f"encoder.{i}", (last,), output, settings))
        last = output
    return tuple(ops)


@pytest.mark.parametrize(
    "ops",
    [
        chain("gelu", 250),
        chain("tanh", 200),
        chain("token_linear", 250, tokens=256, width=256),
        chain("token_norm", 250, tokens=8_192, epsilon=1e-5),
        chain("circular_windows", 200, tokens=65_536, kernel=1, stride=1),
        (
            Op("slice", "encoder.0", ("senses",), "q", {"start": 0, "width": 512}),
            Op("slice", "encoder.1", ("senses",), "kv", {"start": 0, "width": 1_024}),
            *(
                Op("attention", f"encoder.x{i}", ("q", "kv"), f"x{i}" if i else "values",
                   {"tokens": 512, "heads": 1, "causal": 0})
                for i in range(250)
            ),
        ),
    ],
    ids=["gelu", "tanh", "token_linear", "token_norm", "circular_windows", "attention"],
)  # fmt: skip
def test_many_small_operations_that_are_much_together_are_refused(ops: tuple[Op, ...]) -> None:
    begin = time.process_time()
    with pytest.raises(RlftError, match="the work that an NPC may do"):
        Architecture(65_536, ops, "argmax")
    assert time.process_time() - begin < 1.0


def test_the_most_work_that_is_allowed_is_read_soon(tmp_path: Path) -> None:
    with pytest.raises(RlftError, match="the work that an NPC may do"):
        Architecture(65_536, chain("gelu", 33), "argmax")
    ops = (*chain("gelu", 31)[:-1], Op("linear", "head", ("v29",), "values", {"width": 2}))
    architecture = Architecture(65_536, ops, "argmax")
    tensors = {name: np.zeros(shape) for name, shape in shapes(architecture).items()}
    made = Brain(pixels((256, 256)), ("a", "b"), architecture, tensors)
    assert judged(tmp_path / "a.npc", written(tmp_path / "a.npc", made))


def test_a_million_empty_tensors_are_refused(tmp_path: Path) -> None:
    row = '{"dtype":"F32","shape":[0],"data_offsets":[0,0]}'
    for count in (15_000, 1_000_000):  # within the longest header, and beyond it
        header = "{" + ",".join(f'"t{i}":{row}' for i in range(count)) + "}"
        data = len(header).to_bytes(8, "little") + header.encode()
        assert not judged(tmp_path / "many.npc", data)
