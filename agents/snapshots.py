"""Snapshots: a learner's state as a flat mapping of named arrays, fit for a safetensors file.

Which state a learner has stands in the learner; files are written elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch

from rlft.npc.errors import RlftError


def pack(tree: Mapping[Any, Any]) -> dict[str, np.ndarray]:
    """Copies of every tensor, array and number in nested mappings, named `outer/inner/...`."""
    flat: dict[str, np.ndarray] = {}
    for name, value in tree.items():
        if isinstance(value, Mapping):
            flat |= {f"{name}/{rest}": array for rest, array in pack(value).items()}
        else:
            array = value.detach().cpu().numpy() if isinstance(value, torch.Tensor) else value
            flat[str(name)] = np.array(array)
    return flat


def unpack(flat: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """The nested mappings that `pack` flattened, with fresh tensors as leaves.

    Empty mappings leave no trace, and names that are digits come back as numbers.
    """
    tree: dict[Any, Any] = {}
    for name, array in flat.items():
        *outer, last = (int(word) if word.isdecimal() else word for word in name.split("/"))
        branch = tree
        for word in outer:
            branch = branch.setdefault(word, {})
        branch[last] = torch.tensor(array)
    return tree


@contextmanager
def restoring(what: str = "network") -> Iterator[None]:
    """What goes wrong inside, where a snapshot does not fit its learner, as one line."""
    try:
        yield
    except (RuntimeError, KeyError, ValueError) as error:
        reason = " ".join(str(error).split())[:200]
        raise RlftError(f"the snapshot is of another learner or {what}: {reason}") from None
