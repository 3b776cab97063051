"""Where brains come from: shipped ones by name, files, run folders, or fresh weights."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from importlib import resources
from pathlib import Path

import numpy as np
import torch

from rlft.agents.obgd import sparse
from rlft.envs.row_senses import ONE_HOT
from rlft.networks import fresh
from rlft.npc import Architecture, Brain, RlftError, Schema, cnn, mlp, read, shapes, table, tiled
from rlft.npc.errors import unknown
from rlft.npc.mind import STEERING

HIDDEN = (128, 128)  # units of the hidden layers of a fresh brain
TEMPERATURE = 0.03  # of the values that logits become, in the middle of what calibration can reach
TILED = 6  # senses that tiles may cover
FRESH = "none"  # the name that asks for one


def shipped() -> dict[str, Path]:
    """The brains of the package, by name."""
    folder = Path(str(resources.files("rlft.pretrained")))
    return {file.stem: file for file in sorted(folder.glob("*.npc"))}


def default_for(senses: Schema, actions: tuple[str, ...], discrete: bool = True) -> str:
    """The first shipped brain that perceives and does anything a game offers, else `none`."""
    for name, file in shipped().items():
        brain = read(file)
        suits = (brain.architecture.output not in STEERING) is discrete
        shared = set(brain.senses.names) & set(senses.names), set(brain.actions) & set(actions)
        if suits and all(shared):
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


def fresh_brain(
    senses: Schema,
    actions: tuple[str, ...],
    seed: int,
    output: str = "argmax",
    normaliser: bool = False,
) -> Brain:
    """An untrained brain: orthogonal weights, small head; convolutions for pixels."""
    if len(senses) == 1 and senses[0].shape:
        architecture = cnn(senses[0].shape, len(actions), channels_last(senses[0].shape), output)
    else:
        architecture = mlp(senses.size, HIDDEN, len(actions), output, normaliser=normaliser)
    network = fresh(architecture, torch.Generator().manual_seed(seed))
    return Brain(senses, actions, architecture, network.tensors())


def sparse_brain(senses: Schema, actions: tuple[str, ...], seed: int, normaliser: bool) -> Brain:
    """An untrained brain for a stream: most weights zero."""
    architecture = mlp(senses.size, HIDDEN, len(actions), normaliser=normaliser)
    network = sparse(architecture, torch.Generator().manual_seed(seed))
    return Brain(senses, actions, architecture, network.tensors())


def linear_brain(
    senses: Schema, actions: tuple[str, ...], tilings: int, bins: int, chosen: str = ""
) -> Brain:
    """Zero values: a table over the states of a Discrete space, else tiles over a few senses.

    `chosen` names them, separated by commas; empty: all. One tiling is a plain grid. Raises
    RlftError for too many senses and for one whose range is not known.
    """
    if all(sense.unit == ONE_HOT for sense in senses):
        architecture = table(len(senses), len(actions))
        return Brain(senses, actions, architecture, _zeros(architecture))
    names = [name.strip() for name in chosen.split(",")] if chosen else list(senses.names)
    if len(names) > TILED:
        raise RlftError(
            f"{len(names)} senses are too many for tiles: name up to {TILED} with "
            "--set senses=NAME,NAME"
        )
    columns = [senses.index(name) for name in names]
    low, high = (np.array([senses[c][side] for c in columns]) for side in (1, 2))
    for name, known in zip(names, np.isfinite(high - low), strict=True):
        if not known:
            raise RlftError(f"sense {name!r} has no range: tiles need one, so name others")
    picked = len(columns) if columns != list(range(senses.size)) else 0
    architecture = tiled(senses.size, tilings, bins, len(actions), chosen=picked)
    weight = bins / (high - low)
    tensors = _zeros(architecture)
    tensors |= {"encoder.tiles.weight": weight, "encoder.tiles.bias": -low * weight}
    if picked:
        tensors["encoder.chosen.weight"] = np.eye(senses.size)[columns]
    return Brain(senses, actions, architecture, tensors)


def _zeros(architecture: Architecture) -> dict[str, np.ndarray]:
    return {name: np.zeros(shape) for name, shape in shapes(architecture).items()}


def channels_last(shape: tuple[int, ...]) -> bool:
    """Whether the channels of a picture come last: they are the fewest of its three sides."""
    return len(shape) == 2 or shape[2] <= shape[0]


def regrown(brain: Brain, actions: tuple[str, ...], output: str, seed: int) -> Brain:
    """The brain's encoder under a fresh head for other actions."""
    (head,) = (op for op in brain.architecture.ops if op.name == "head")
    ops = [op for op in brain.architecture.ops if not op.name.startswith("head")]
    ops.append(head._replace(output="values", settings={"width": len(actions)}))
    architecture = Architecture(brain.architecture.inputs, tuple(ops), output)
    new = fresh(architecture, torch.Generator().manual_seed(seed)).tensors()
    kept = {name: brain.tensors.get(name, new[name]) for name in new if name[:4] != "head"}
    heads = {name: array for name, array in new.items() if name[:4] == "head"}
    return Brain(brain.senses, actions, architecture, {**kept, **heads}, brain.record)


def valued(brain: Brain, temperature: float) -> Brain:
    """A brain whose logits are values, for learners that learn values; its choices stay.

    If the policy is softmax(q / temperature), its logits tell q but for a constant of each state:
    q = temperature * (logit - mean over the actions). What imitation calls likely is not yet worth
    as much: `Calibration` finds how much. Raises RlftError for a brain without logits, for one
    whose logits do not come from a linear head, and for a temperature that is not positive.
    """
    if brain.architecture.output != "categorical":
        raise RlftError(f"a brain whose output is {brain.architecture.output} has no logits")
    last = next(op for op in brain.architecture.ops if op.output == "values")
    if (last.kind, last.name) != ("linear", "head"):
        raise RlftError(
            f"the logits come from {last.kind} {last.name!r}: they need a linear 'head'"
        )
    if not 0.0 < temperature < np.inf:
        raise RlftError(f"temperature={temperature} should be positive")
    head = {name: tensor for name, tensor in brain.tensors.items() if name.startswith("head.")}
    centred = {name: temperature * (tensor - tensor.mean(0)) for name, tensor in head.items()}
    architecture = replace(brain.architecture, output="argmax")
    plain = brain.replace(
        architecture=architecture, tensors={**brain.tensors, **centred}, memory=None
    )
    memory = brain.memory
    if memory is None:
        return plain
    return plain.remember(memory.observations, memory.games, memory.game)


def permuted(brain: Brain, seed: int) -> Brain:
    """The control of every comparison: each tensor's numbers, shuffled within it."""
    generator = np.random.default_rng(seed)
    shuffled = {
        name: generator.permutation(tensor.ravel()).reshape(tensor.shape)
        for name, tensor in brain.tensors.items()
    }
    return brain.replace(tensors=shuffled, memory=None)


def fingerprint(brain: Brain) -> str:
    """Short hash of the weights, to say which brain a result is of."""
    digest = hashlib.sha256()
    for name, tensor in brain.tensors.items():
        digest.update(name.encode() + tensor.tobytes())
    return digest.hexdigest()[:12]
