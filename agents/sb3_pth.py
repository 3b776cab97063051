"""Tensors that torch saved, read without unpickling: the pickle's operations are read as data.

A file by torch.save is a zip: raw numbers, and a pickle that says how they are named and shaped.
The operations that a mapping of tensors is written with are known here; anything else is refused,
and no name in the file is looked up or called.
"""

from __future__ import annotations

import io
import pickletools
import re
import zipfile
from collections.abc import Mapping
from math import prod
from typing import Any, NamedTuple

import numpy as np

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
PUSHED = {  # operations of a pickle that push their argument
    "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "BININT", "BININT1", "BININT2", "LONG1",
}  # fmt: skip


def member(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise RlftError(f"{name} unpacks to more than {MAX_BYTES >> 20} MiB")
    return data


class Name(str):
    """A class or function that a pickle names."""


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
        found = _read(member(archive, f"{root}/data.pkl")) if root else None
        if not isinstance(found, dict) or not 0 < len(found) <= MAX_TENSORS:
            raise RlftError(f"policy.pth is no mapping of up to {MAX_TENSORS} tensors")
        return {name: _array(archive, root, name, rows) for name, rows in found.items()}


def _array(archive: zipfile.ZipFile, root: str, name: Any, rows: Any) -> Array:
    if not isinstance(name, str) or not isinstance(rows, Rows):
        raise RlftError(f"{shown(name)} in policy.pth is no tensor")
    stored, offset, size, stride = rows
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


def _read(data: bytes) -> Any:
    """What a pickle of named tensors says, read as data: no name in it is looked up or called."""
    stack: list[Any] = []
    marks: list[int] = []
    memo: dict[int, Any] = {}
    for operation, argument, _ in pickletools.genops(data):
        code = operation.name
        if code in PUSHED:
            stack.append(argument)
        elif code in ("BINPUT", "LONG_BINPUT"):
            memo[int(argument or 0)] = stack[-1]
        elif code == "MEMOIZE":
            memo[len(memo)] = stack[-1]
        elif code in ("BINGET", "LONG_BINGET"):
            stack.append(memo[argument] if argument in memo else _refuse(code))
        elif code == "MARK":
            marks.append(len(stack))
        elif code == "GLOBAL":
            stack.append(Name(argument))
        elif code in ("EMPTY_TUPLE", "EMPTY_DICT", "NEWTRUE", "NEWFALSE", "NONE"):
            empty: Any = {"EMPTY_TUPLE": (), "EMPTY_DICT": {}}.get(code, code == "NEWTRUE")
            stack.append(empty)
        elif code in ("TUPLE", "TUPLE1", "TUPLE2", "TUPLE3"):
            start = marks.pop() if code == "TUPLE" else len(stack) - int(code[-1])
            stack[start:] = [tuple(stack[start:])]
        elif code in ("SETITEM", "SETITEMS"):
            start = marks.pop() if code == "SETITEMS" else len(stack) - 2
            values = stack[start:]
            del stack[start:]
            if type(stack[-1]) is dict:
                stack[-1].update(zip(values[::2], values[1::2], strict=True))
        elif code == "BINPERSID":
            stack.append(_stored(stack.pop()))
        elif code == "REDUCE":
            arguments = stack.pop()
            stack.append(_made(stack.pop(), arguments))
        elif code == "BUILD":  # attributes of the mapping: versions of the modules
            stack.pop()
        elif code == "STOP":
            return stack.pop()
        elif code not in ("PROTO", "FRAME"):
            _refuse(code)
    return None


def _refuse(what: object) -> Any:
    raise RlftError(f"policy.pth holds more than tensors ({shown(str(what))}): it is not read")


def _stored(described: Any) -> Stored:
    """What a persistent id of torch says: ('storage', type, member, device, numbers)."""
    if isinstance(described, tuple) and len(described) == 5 and described[0] == "storage":
        _, kind, member, _, count = described
        if isinstance(kind, Name) and kind in TYPES and re.fullmatch(r"\d+", str(member)):
            return Stored(str(kind), str(member), count)
    return _refuse(described)  # type: ignore[no-any-return]


def _made(name: Any, arguments: Any) -> Any:
    """What the only two calls in a mapping of tensors stand for."""
    if isinstance(name, Name) and isinstance(arguments, tuple):
        if name == DICT and not arguments:
            return {}
        if name == TENSOR and len(arguments) >= 4 and isinstance(arguments[0], Stored):
            if isinstance(arguments[2], tuple) and isinstance(arguments[3], tuple):
                return Rows(*arguments[:4])
    return _refuse(name)
