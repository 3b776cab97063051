"""Tensors that torch saved, read without unpickling: the pickle's operations are read as data.

A file by torch.save is a zip: raw numbers, and a pickle that says how they are named and shaped.
The calls that a mapping of tensors is written with are known here; anything else is refused. How a
pickle is read as data stands in rlft/networks/pickles.py.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from math import prod
from typing import Any, NamedTuple, NoReturn

import numpy as np

from rlft.networks.pickles import PERSISTENT, Made, Name, read
from rlft.npc.errors import RlftError, shown
from rlft.npc.runtime import Array

MAX_BYTES = 2**28  # of one member, unpacked
MAX_TENSORS = 1_000
TYPES: Mapping[str, str] = {
    "torch FloatStorage": "<f4", "torch DoubleStorage": "<f8", "torch HalfStorage": "<f2",
    "torch LongStorage": "<i8", "torch IntStorage": "<i4", "torch BoolStorage": "?",
    "torch ByteStorage": "u1",
}  # fmt: skip
DICT, TENSOR = "collections OrderedDict", "torch._utils _rebuild_tensor_v2"


def member(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise RlftError(f"{name} unpacks to more than {MAX_BYTES >> 20} MiB")
    return data


class Stored(NamedTuple):
    """Raw numbers of a torch file."""

    kind: str
    member: str
    numbers: int


class Rows(NamedTuple):
    """A tensor: where in the raw numbers it lies."""

    stored: Stored
    offset: int
    size: tuple[int, ...]
    stride: tuple[int, ...]


def tensors_in(data: bytes) -> dict[str, Array]:
    """Every tensor of a file by torch.save, by its name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (root,) = {name.rpartition("/data.pkl")[0] for name in archive.namelist()
                   if name.endswith("/data.pkl")} or {""}  # fmt: skip
        found = read(member(archive, f"{root}/data.pkl"), "policy.pth") if root else None
        if isinstance(found, Made):
            found = found.items if found.name == DICT else _refuse(found.name)
        if not isinstance(found, dict) or not 0 < len(found) <= MAX_TENSORS:
            raise RlftError(f"policy.pth is no mapping of up to {MAX_TENSORS} tensors")
        return {name: _array(archive, root, name, made) for name, made in found.items()}


def _array(archive: zipfile.ZipFile, root: str, name: Any, made: Any) -> Array:
    if not isinstance(name, str) or not isinstance(made, Made):
        raise RlftError(f"{shown(name)} in policy.pth is no tensor")
    stored, offset, size, stride = _rows(name, made)
    whole = [offset, *size, *stride]
    if len(size) != len(stride) or not all(type(n) is int and n >= 0 for n in whole):
        raise RlftError(f"tensor {shown(name)} has a bad shape")
    raw = np.frombuffer(member(archive, f"{root}/data/{stored.member}"), TYPES[stored.kind])
    last = offset + sum((n - 1) * step for n, step in zip(size, stride, strict=True))
    numbers = prod(list[int](size))
    if numbers > len(raw) or (numbers and last >= len(raw)):
        raise RlftError(f"tensor {shown(name)} reaches beyond its numbers")
    steps = [step * raw.itemsize for step in stride]
    view = np.lib.stride_tricks.as_strided(raw[offset:], size, steps)
    return np.array(view, np.float32)


def _stored(described: Any) -> Stored:
    """What a persistent id of torch says: ('storage', type, member, device, numbers)."""
    if isinstance(described, tuple) and len(described) == 5 and described[0] == "storage":
        _, kind, member, _, count = described
        if isinstance(kind, Name) and kind in TYPES and re.fullmatch(r"\d+", str(member)):
            return Stored(str(kind), str(member), count)
    _refuse(described)


def _rows(name: Any, made: Any) -> Rows:
    """The tensor that a call in the file stands for: the only kind of call there is."""
    if not isinstance(made, Made) or made.name != TENSOR:
        _refuse(made.name if isinstance(made, Made) else name)
    stored, *where = made.arguments[:4]
    if not isinstance(stored, Made) or stored.name != PERSISTENT or len(where) != 3:
        _refuse(name)
    return Rows(_stored(stored.arguments), *where)


def _refuse(what: object) -> NoReturn:
    raise RlftError(f"policy.pth holds more than tensors ({shown(str(what))}): it is not read")
