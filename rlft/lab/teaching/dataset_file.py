"""Recorded play as a file: plain NPZ, the arrays of a dataset and `about`, a JSON text in bytes.

`numpy.load` opens it. Our reader trusts nothing: no pickle, no compression, every size is known
before anything is made of that size. Writing is under a temporary name, read back, then renamed.
"""

from __future__ import annotations

import io
import math
import os
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from rlft.lab.teaching.dataset import KINDS, Array, Dataset
from rlft.npc.container import canonical, parse
from rlft.npc.errors import RlftError, shown
from rlft.npc.schema import Schema, is_name
from rlft.npc.writing import replacing

FORMAT = 1
ABOUT = "about"
FIELDS = ("actions", "format", "game", "rules", "senses")
MAX_FILE = 512 * 2**20  # bytes: a day of play
MAX_ABOUT = 2**21  # bytes
MAX_HEADER = 10_000  # bytes, of one array
MAX_INDEX = 10_000  # bytes, of the names in a zip
_END = struct.Struct("<4s4H2LH")  # what ends a zip: mark, disks, entries, size of the index, ...


def write_dataset(play: Dataset, path: str | os.PathLike[str]) -> None:
    """Write it; `path` is either what it was or the whole new file."""
    path = Path(path)
    about = {"format": FORMAT, "game": play.game, "rules": dict(play.rules),
             "senses": play.senses.json(), "actions": play.names}  # fmt: skip
    arrays = {name: getattr(play, name) for name in KINDS}
    arrays[ABOUT] = np.frombuffer(canonical(about).encode(), np.uint8)
    with replacing(path) as temporary:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
            file.flush()
            os.fsync(file.fileno())  # renamed only when it is on the disk
        again = read_dataset(temporary)
        for name in KINDS:
            if not np.array_equal(getattr(again, name), getattr(play, name)):
                raise RlftError(f"{name} did not come back as it was written")


def read_dataset(path: str | os.PathLike[str]) -> Dataset:
    """The recorded play of a file. Raises RlftError for anything else, in bounded time."""
    path = Path(path)
    try:
        if not path.is_file():  # a pipe or a device could be read for ever
            raise RlftError("no such file")
        size = path.stat().st_size
        if size > MAX_FILE:
            raise RlftError(f"larger than {MAX_FILE >> 20} MiB: no recorded play is")
        with path.open("rb") as file:
            _check_end(file, size)
            with zipfile.ZipFile(file) as archive:
                return _dataset(_arrays(archive, size))
    except OSError as error:
        raise RlftError(f"cannot read {path}: {error.strerror or error}") from None
    except RlftError as error:
        raise RlftError(f"cannot read {path}: {error}") from None
    except (ValueError, SyntaxError, TypeError, EOFError, MemoryError, RecursionError, RuntimeError,
            zipfile.BadZipFile, struct.error) as error:  # fmt: skip
        # of zipfile and of NumPy's headers, whose words are no help here
        kind = type(error).__name__
        raise RlftError(f"cannot read {path}: not a whole recording ({kind})") from None


def _check_end(file: Any, size: int) -> None:
    """Refuse an index of more entries than there are arrays before it is read."""
    if size < _END.size:
        raise RlftError("not a recording: too short for an NPZ file")
    tail = min(size, _END.size + 20)
    file.seek(size - tail)
    last = file.read(tail)
    mark, _, _, _, entries, index, _, comment = _END.unpack(last[-_END.size :])
    if mark != b"PK\5\6" or comment or last[:4] == b"PK\6\7":
        raise RlftError("not a recording: it should be an NPZ file as rlft writes it")
    if entries != len(KINDS) + 1 or index > MAX_INDEX:
        raise RlftError(f"{entries} entries: a recording has {len(KINDS) + 1}")
    file.seek(0)


def _arrays(archive: zipfile.ZipFile, size: int) -> dict[str, Array]:
    entries = archive.infolist()
    names = sorted(entry.filename.removesuffix(".npy") for entry in entries)
    if names != sorted((*KINDS, ABOUT)):
        raise RlftError(f"its arrays are {shown(', '.join(names))}: those of a recording are not")
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        raise RlftError("its arrays are compressed: a recording's are not")
    if sum(entry.file_size for entry in entries) > size:
        raise RlftError("its arrays are said to be larger than the file")
    return {
        entry.filename.removesuffix(".npy"): _array(entry.filename, archive.read(entry))
        for entry in entries
    }


def _array(name: str, data: bytes) -> Array:
    """One array; its type and shape are checked against how many bytes there are."""
    stream = io.BytesIO(data)
    if np.lib.format.read_magic(stream) != (1, 0):
        raise RlftError(f"{name} is of another version of NumPy's format than 1.0")
    shape, fortran, dtype = np.lib.format.read_array_header_1_0(stream, MAX_HEADER)
    kinds = KINDS.get(name.removesuffix(".npy"), ("|u1",))
    if dtype.str not in kinds or fortran or len(shape) > 2:
        raise RlftError(f"{name} is {shown(dtype.str)}: it should be {' or '.join(kinds)}, in rows")
    rest = len(data) - stream.tell()
    if min(shape, default=0) < 0 or math.prod(shape) * dtype.itemsize != rest:
        raise RlftError(f"{name} holds {rest} bytes, which its shape {shown(shape)} does not")
    found: Array = np.frombuffer(data, dtype, offset=stream.tell()).reshape(shape).copy()
    return found


def _dataset(arrays: dict[str, Array]) -> Dataset:
    text = arrays.pop(ABOUT).tobytes()
    if len(text) > MAX_ABOUT:
        raise RlftError(f"{ABOUT} is of {len(text)} bytes: at most {MAX_ABOUT} are allowed")
    about = parse(text.decode(), ABOUT, containers=100_000)
    if not isinstance(about, dict) or type(about.get("format")) is not int:
        raise RlftError(f"{ABOUT} says no format version")
    if about["format"] != FORMAT:
        raise RlftError(f"format version {about['format']}: this rlft reads version {FORMAT}")
    if tuple(sorted(about)) != FIELDS:
        raise RlftError(f"{ABOUT} should say {', '.join(FIELDS)}")
    game, rules, names = about["game"], about["rules"], about["actions"]
    if not (isinstance(game, str) and isinstance(rules, dict) and isinstance(names, list)):
        raise RlftError(f"{ABOUT} names no game, rules or actions")
    if not names or not all(isinstance(name, str) and is_name(name) for name in names):
        raise RlftError(f"its actions are {shown(names)}: they should be names")
    return Dataset(game, rules, Schema.from_json(about["senses"]), tuple(names), **arrays)
