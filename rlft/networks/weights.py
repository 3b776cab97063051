"""Weight files of image networks: found in a package, checked, read. No name in them is run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from rlft.npc.errors import RlftError, shown

FEW = 3  # names that an error line lists
COUNTER = "num_batches_tracked"  # of BatchNorm: old files lack it, and nothing here reads it


class Shipped(NamedTuple):
    """A file of weights inside an installed package."""

    package: str  # as it is imported
    file: str  # within the package's folder
    sha256: str
    install: str  # what gets it

    def path(self) -> Path:
        """Where it lies; nothing is imported. Raises RlftError where it is not installed."""
        spec = find_spec(self.package)
        for folder in (spec and spec.submodule_search_locations) or ():
            if (found := Path(folder) / self.file).is_file():
                return found
        raise RlftError(f"{self.file} is not installed: {self.install}, or name a file of your own")


def digest(path: Path) -> str:
    """The SHA-256 of a file. Raises RlftError where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise RlftError(f"cannot read {path}: {error.strerror or error}") from None


def state_dict(path: Path) -> dict[str, Tensor]:
    """The tensors by name of a file that torch saved. Raises RlftError for anything else."""
    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except OSError as error:
        raise RlftError(f"cannot read {path}: {error.strerror or error}") from None
    except Exception as error:  # a damaged or hostile file may raise anything inside torch
        line = (str(error).splitlines() or [""])[0]
        raise RlftError(f"{path} is no file of tensors: {shown(line)}") from None
    if not isinstance(found, dict) or not all(isinstance(t, Tensor) for t in found.values()):
        raise RlftError(f"{path} should hold tensors by name, as torch.save(net.state_dict()) does")
    return {str(name): tensor for name, tensor in found.items()}


def load(network: nn.Module, path: Path) -> None:
    """Every tensor of the network from the file, and nothing left over.

    Raises RlftError, in one line, where names or shapes differ or a number is not finite.
    """
    given, wanted = state_dict(path), network.state_dict()
    for name in wanted:
        if name.endswith(COUNTER):
            given.setdefault(name, torch.tensor(0))
    wrong = _differences(given, wanted)
    if wrong:
        raise RlftError(f"{path} does not fit {type(network).__name__}: {'; '.join(wrong)}")
    for name, tensor in given.items():
        if not tensor.isfinite().all():
            raise RlftError(f"{path}: {name} holds numbers that are not finite")
    network.load_state_dict(given)


def _differences(given: Mapping[str, Tensor], wanted: Mapping[str, Tensor]) -> list[str]:
    shapes = [
        f"{name} is {tuple(given[name].shape)}, not {tuple(tensor.shape)}"
        for name, tensor in wanted.items()
        if name in given and given[name].shape != tensor.shape
    ]
    sides = {
        "missing": [name for name in wanted if name not in given],
        "too much": [shown(name) for name in given if name not in wanted],
        "of another shape": shapes,
    }
    return [
        f"{len(names)} {what} ({', '.join(names[:FEW])}{', ...' if len(names) > FEW else ''})"
        for what, names in sides.items()
        if names
    ]
