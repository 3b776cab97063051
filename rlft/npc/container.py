"""The bytes of an NPC file: a safetensors container, read without trust.

Layout: 8 bytes of header length, little-endian; a JSON header; the tensors' data. What the tensors
and the metadata mean stands in file.py.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rlft.npc.errors import RlftError, shown

MAX_FILE = 64 * 2**20  # bytes
MAX_HEADER = 2**20  # bytes
MAX_TENSORS = 1_024
MAX_DEPTH = 32  # of JSON
KEY = "rlft"  # the one metadata key
DTYPES: Mapping[str, np.dtype[Any]] = {"F32": np.dtype("<f4"), "U8": np.dtype("u1")}
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[\[\]{}]', re.DOTALL)  # linear: never fails


def canonical(value: Any) -> str:
    """JSON with one spelling: sorted keys, no spaces, ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def pack(tensors: Mapping[str, NDArray[Any]], metadata: str) -> bytes:
    """The file of these float32 and uint8 tensors: equal contents are equal bytes."""
    kinds = {dtype: name for name, dtype in DTYPES.items()}
    header: dict[str, Any] = {"__metadata__": {KEY: metadata}}
    data, end = [], 0
    for name in sorted(tensors, key=lambda name: (-tensors[name].itemsize, name)):  # aligned
        array = tensors[name]
        data.append(array.tobytes())
        begin, end = end, end + array.nbytes
        header[name] = {
            "data_offsets": [begin, end],
            "dtype": kinds[array.dtype],
            "shape": list(array.shape),
        }
    text = canonical(header).encode()
    text += b" " * (-len(text) % 8)  # the data starts aligned
    return b"".join([len(text).to_bytes(8, "little"), text, *data])


def unpack(data: bytes) -> tuple[dict[str, NDArray[Any]], str]:
    """Tensors (copies) and metadata of a file's bytes. Raises RlftError, in bounded time."""
    if len(data) > MAX_FILE:
        raise RlftError(f"larger than {MAX_FILE >> 20} MiB: no NPC file is")
    size = int.from_bytes(data[:8], "little")
    if len(data) < 8 or size > len(data) - 8:
        raise RlftError("cut short or not an NPC file: the header is not all there")
    if size > MAX_HEADER:
        raise RlftError(f"a header of {size} bytes: at most {MAX_HEADER} are allowed")
    try:
        text = data[8 : 8 + size].decode()
    except UnicodeDecodeError:
        raise RlftError("not an NPC file: the header is not text") from None
    header = parse(text, "header", containers=3 * MAX_TENSORS)
    metadata = header.pop("__metadata__", None) if isinstance(header, dict) else None
    if not (isinstance(metadata, dict) and set(metadata) == {KEY}):
        raise RlftError(f"not an NPC file: the header lacks its one metadata key {KEY!r}")
    if not isinstance(metadata[KEY], str):
        raise RlftError("the metadata is not text")
    return _tensors(header, data[8 + size :]), metadata[KEY]


def _tensors(header: Mapping[str, Any], data: bytes) -> dict[str, NDArray[Any]]:
    """The arrays; each byte of the data belongs to exactly one."""
    entries = [(*_entry(name, row), name) for name, row in header.items()]
    entries.sort(key=lambda entry: entry[:2])
    tensors, reached = {}, 0
    for begin, end, dtype, shape, name in entries:
        if begin != reached or end > len(data):
            raise RlftError(f"cut short or altered: tensor {shown(name)} is not where it should be")
        tensors[name] = np.frombuffer(data[begin:end], dtype).reshape(shape).copy()
        reached = end
    if reached != len(data):
        raise RlftError(f"{len(data) - reached} bytes follow the last tensor: none should")
    return tensors


def _entry(name: str, row: Any) -> tuple[int, int, np.dtype[Any], tuple[int, ...]]:
    """Begin, end, type and shape of a tensor, sure to agree."""
    if not isinstance(row, dict) or set(row) != {"dtype", "shape", "data_offsets"}:
        raise RlftError(f"tensor {shown(name)}: an entry has dtype, shape and data_offsets")
    kind, shape, offsets = row["dtype"], row["shape"], row["data_offsets"]
    if not isinstance(kind, str) or kind not in DTYPES:
        raise RlftError(f"tensor {shown(name)} has type {shown(kind)}: F32 and U8 are allowed")
    for numbers in (shape, offsets):
        if not isinstance(numbers, list) or len(numbers) > 8:
            raise RlftError(f"tensor {shown(name)}: shape and data_offsets are short lists")
        if any(type(number) is not int or number < 0 for number in numbers) or 0 in shape:
            raise RlftError(f"tensor {shown(name)}: shape and data_offsets are whole numbers")
    dtype = DTYPES[kind]
    if len(offsets) != 2 or offsets[1] - offsets[0] != math.prod(shape) * dtype.itemsize:
        raise RlftError(f"tensor {shown(name)}: its shape and its data_offsets disagree")
    return offsets[0], offsets[1], dtype, tuple(shape)


def parse(text: str, what: str, containers: int) -> Any:
    """JSON whose depth and number of lists and objects were counted before parsing."""
    depth = count = 0
    for token in _TOKEN.finditer(text):
        opens, closes = token[0] in "[{", token[0] in "]}"
        depth += opens - closes
        count += opens
        if depth > MAX_DEPTH or count > containers:
            raise RlftError(f"the {what} is too deep or holds too much: not an NPC file")
    try:
        return json.loads(
            text,
            object_pairs_hook=_distinct,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=_float,
        )
    except json.JSONDecodeError as error:
        raise RlftError(f"the {what} is not JSON: {error.msg}") from None


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise RlftError(f"{shown(twice)} stands twice")
    return mapping


def _integer(text: str) -> int:
    if len(text) > 19:  # 64 bits; reading a longer one takes quadratic time
        raise RlftError(f"the number {shown(text)} is too long")
    return int(text)


def _float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise RlftError(f"the number {shown(text)} is not finite")
    return number
