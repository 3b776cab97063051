"""NPC files, `*.npc`: the one container for a brain that is shipped, trained or exported.

Writing is deterministic and proves itself: the file is read back and replayed before it gets its
name. Reading trusts nothing and raises one RlftError line that names the file.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rlft.npc.architecture import Architecture, shapes
from rlft.npc.brain import Brain, Memory, check_shapes
from rlft.npc.container import MAX_FILE, canonical, pack, parse, unpack
from rlft.npc.errors import RlftError, shown
from rlft.npc.runtime import Array
from rlft.npc.schema import Schema
from rlft.npc.writing import replacing

FORMAT = 1
GOLDEN = 8  # observations replayed at each reading
TOLERANCE = 1e-4  # of the largest golden value: what another machine's arithmetic may differ
FIELDS = ("actions", "architecture", "digest", "format", "games", "record", "senses")
MEMORY = ("observations", "outputs", "feature_mean", "feature_covariance", "game")


def write(brain: Brain, path: str | os.PathLike[str], memory: bool = True) -> None:
    """Write the brain; `path` is either what it was or the whole new file.

    Without `memory` what pretraining saw is left out: nothing plays worse for it, and it can no
    longer be fine-tuned with what holds a brain to that.
    """
    data = _encode(brain if memory else brain.replace(memory=None))
    with replacing(path) as temporary:
        temporary.write_bytes(data)
        _compare(_decode(temporary.read_bytes()), brain)


def read(path: str | os.PathLike[str]) -> Brain:
    """The brain in a file. Raises RlftError for whatever is not a whole, unaltered NPC file."""
    path = Path(path)
    try:
        return _decode(_bytes(path))
    except RlftError as error:
        raise RlftError(f"cannot read {path}: {error}") from None


def golden(path: str | os.PathLike[str]) -> tuple[Array, Array]:
    """The observations (K, D) of a file that `read` accepts, and what its brain said (K, A).

    For a brain that remembers they are an episode: each is seen after those before it.
    """
    tensors, _ = unpack(_bytes(Path(path)))
    return tensors["golden.senses"], tensors["golden.values"]


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe or a device could be read for ever
            raise RlftError("no such file")
        with path.open("rb") as stream:
            return stream.read(MAX_FILE + 1)
    except OSError as error:
        raise RlftError(str(error.strerror)) from None


def _encode(brain: Brain) -> bytes:
    tensors: dict[str, NDArray[Any]] = dict(brain.tensors)
    if brain.memory is not None:
        tensors |= {f"memory.{name}": getattr(brain.memory, name) for name in MEMORY}
    senses = golden_senses(brain)
    tensors |= {"golden.senses": senses, "golden.values": brain.episode(senses)}
    metadata = {
        "format": FORMAT,
        "senses": brain.senses.json(),
        "actions": brain.actions,
        "architecture": brain.architecture.json(),
        "games": None if brain.memory is None else brain.memory.games,
        "record": brain.record,
    }
    return pack(tensors, canonical({**metadata, "digest": _digest(tensors, metadata)}))


def _decode(data: bytes) -> Brain:
    tensors, text = unpack(data)
    metadata = parse(text, "metadata", containers=100_000)
    _check_metadata(metadata)
    digest = metadata.pop("digest")
    architecture = Architecture.from_json(metadata["architecture"])
    parts = _parts(tensors)
    if set(parts["golden"]) != {"senses", "values"}:
        raise RlftError("the golden vectors, golden.senses and golden.values, are missing")
    check_shapes(shapes(architecture), parts["weights"])
    brain = Brain(
        senses=Schema.from_json(metadata["senses"]),
        actions=metadata["actions"],
        architecture=architecture,
        tensors=parts["weights"],
        record=metadata["record"],
        memory=_memory(parts["memory"], metadata["games"]),
    )
    if digest != _digest(tensors, metadata):
        raise RlftError("altered since it was written: its digest is another")
    _replay(brain, **parts["golden"])
    return brain


def _check_metadata(metadata: Any) -> None:
    if not isinstance(metadata, dict) or type(metadata.get("format")) is not int:
        raise RlftError("the metadata has no format version")
    if metadata["format"] != FORMAT:
        raise RlftError(
            f"format version {metadata['format']}: this rlft reads version {FORMAT}"
            + ("; a newer rlft wrote it" if metadata["format"] > FORMAT else "")
        )
    if tuple(sorted(metadata)) != FIELDS:
        raise RlftError(f"the metadata has the wrong fields: it needs {', '.join(FIELDS)}")
    wanted = {"actions": list, "record": dict, "games": (list, type(None))}
    for name, kind in wanted.items():
        if not isinstance(metadata[name], kind):  # type: ignore[arg-type]
            raise RlftError(f"{name} in the metadata is {shown(metadata[name])}: wrong type")


def _parts(tensors: Mapping[str, NDArray[Any]]) -> dict[str, dict[str, Any]]:
    """Tensors by what they are for: weights under full names, memory and golden under short."""
    parts: dict[str, dict[str, Any]] = {"weights": {}, "memory": {}, "golden": {}}
    for name, array in tensors.items():
        first, _, rest = name.partition(".")
        if (array.dtype == np.uint8) != (name == "memory.game"):
            raise RlftError(f"tensor {shown(name)} has the wrong type: only memory.game is U8")
        part, key = (first, rest) if first in ("memory", "golden") else ("weights", name)
        parts[part][key] = array
    return parts


def _memory(arrays: Mapping[str, Any], games: Any) -> Memory | None:
    if not arrays and games is None:
        return None
    if set(arrays) != set(MEMORY) or games is None:
        raise RlftError(f"an incomplete memory: it needs {', '.join(MEMORY)} and games")
    for name, axes in zip(MEMORY, (2, 2, 1, 2, 1), strict=True):
        if arrays[name].ndim != axes:
            raise RlftError(f"memory.{name} has {arrays[name].ndim} axes: it needs {axes}")
    return Memory(**arrays, games=games)


def golden_senses(brain: Brain) -> Array:
    """Observations (K, D) spread over that half where the best two actions differ more clearly."""
    probes = brain.probes()
    if len(brain.actions) < 2:
        return probes[:GOLDEN]
    ordered = np.sort(brain.values(probes), axis=1)
    margin = ordered[:, -1] - ordered[:, -2]
    clear = np.argsort(-margin, kind="stable")[: max(GOLDEN, len(probes) // 2)]
    return probes[clear[:: -(-len(clear) // GOLDEN)]]


def _replay(brain: Brain, senses: Array, values: Array) -> None:
    """Refuse a brain that does not say what it said when it was written."""
    wanted = (len(senses), len(brain.actions))
    if senses.shape[1:] != (brain.senses.size,) or values.shape != wanted:
        raise RlftError(f"golden vectors of the wrong shape: golden.values must be {wanted}")
    if not 0 < len(senses) <= GOLDEN:
        raise RlftError(f"{len(senses)} golden vectors: there must be 1 to {GOLDEN}")
    with np.errstate(all="ignore"):  # wild weights overflow: the comparison then fails
        distance = np.abs(brain.episode(senses) - values).max()
        allowed = TOLERANCE * max(1.0, float(np.abs(values).max()))
    if not distance <= allowed:
        raise RlftError("altered: it does not answer its golden vectors as when it was written")


def _compare(written: Brain, brain: Brain) -> None:
    """Refuse a brain that came back from its file another one, or answers otherwise."""
    same = written.architecture == brain.architecture and written.record == brain.record
    same = same and (written.senses, written.actions) == (brain.senses, brain.actions)
    tensors = brain.tensors.items()
    same = same and all(np.array_equal(written.tensors[name], a) for name, a in tensors)
    probes = brain.probes()
    with np.errstate(all="ignore"):
        answers = np.array_equal(written.values(probes), brain.values(probes), equal_nan=True)
    if not (same and answers):
        raise RlftError("what was written does not come back as it was")


def _digest(tensors: Mapping[str, NDArray[Any]], metadata: Mapping[str, Any]) -> str:
    """SHA-256 of everything: metadata, names, shapes, numbers."""
    digest = hashlib.sha256(canonical(metadata).encode())
    for name in sorted(tensors):
        digest.update(f"\n{name} {tensors[name].dtype} {tensors[name].shape}\n".encode())
        digest.update(tensors[name].tobytes())
    return digest.hexdigest()
