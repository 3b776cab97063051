"""Where brains come from: shipped ones by name, files, run folders, or fresh weights."""

from __future__ import annotations

import hashlib
from importlib import resources
from pathlib import Path

import numpy as np
import torch

from rlft.networks import Network, fresh
from rlft.npc import Brain, RlftError, Schema, mlp, read
from rlft.npc.errors import unknown

HIDDEN = (128, 128)  # units of the hidden layers of a fresh brain
FRESH = "none"  # the name that asks for one


def shipped() -> dict[str, Path]:
    """The brains of the package, by name."""
    folder = Path(str(resources.files("rlft.pretrained")))
    return {file.stem: file for file in sorted(folder.glob("*.npc"))}


def default_for(senses: Schema) -> str:
    """The first shipped brain that perceives anything a game offers, else `none`."""
    for name, file in shipped().items():
        if set(read(file).senses.names) & set(senses.names):
            return name
    return FRESH


def find(source: str) -> Brain:
    """The brain of this shipped name, `.npc` file or run folder."""
    known = shipped()
    if source in known:
        return read(known[source])
    path = Path(source)
    if path.is_dir():
        path = path / "brain.npc"
        if not path.exists():
            raise RlftError(f"{source} holds no brain.npc: name a run folder such as runs/arena-1")
    elif not path.exists() and path.suffix != ".npc":
        raise unknown("brain", source, [*known, "none", "a file.npc", "a run folder"])
    return read(path)


def fresh_brain(senses: Schema, actions: tuple[str, ...], seed: int) -> Brain:
    """An untrained brain: orthogonal weights, small head."""
    architecture = mlp(len(senses), HIDDEN, len(actions))
    network = fresh(architecture, torch.Generator().manual_seed(seed))
    return Brain(senses, actions, architecture, network.tensors())


def permuted(brain: Brain, seed: int) -> Brain:
    """The control of every comparison: each tensor's numbers, shuffled within it."""
    generator = np.random.default_rng(seed)
    shuffled = {
        name: generator.permutation(tensor.ravel()).reshape(tensor.shape)
        for name, tensor in brain.tensors.items()
    }
    return brain.replace(tensors=shuffled, memory=None)


def with_weights(brain: Brain, network: Network) -> Brain:
    """The brain with the network's weights."""
    return brain.replace(tensors=network.tensors())


def fingerprint(brain: Brain) -> str:
    """Short hash of the weights, to say which brain a result is of."""
    digest = hashlib.sha256()
    for name, tensor in brain.tensors.items():
        digest.update(name.encode() + tensor.tobytes())
    return digest.hexdigest()[:12]
