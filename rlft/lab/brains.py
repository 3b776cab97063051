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
from rlft.npc import Architecture, Brain, RlftError, Schema, mlp, read, shapes, table, tiled
from rlft.npc.architectures import HIDDEN, build
from rlft.npc.errors import unknown
from rlft.npc.mind import STEERING
from rlft.npc.schema import MAX_WIDTH
from rlft.npc.tiles import cells
from rlft.npc.transformer import hybrid as beside
from rlft.npc.transformer import over_time
from rlft.npc.window import Window, windowed

TEMPERATURE = 0.03  # of the values that logits become, in the middle of what calibration can reach
TILED = 6  # senses that tiles may cover
FRESH = "none"  # the name that asks for one
MELEE = "melee"  # the weapon of a body where a game says nothing else


def shipped() -> dict[str, Path]:
    """The brains of the package, by name; `fighter` before those that are called after it."""
    folder = Path(str(resources.files("rlft.pretrained")))
    return {file.stem: file for file in sorted(folder.glob("*.npc"), key=lambda file: file.stem)}


def default_for(
    senses: Schema, actions: tuple[str, ...], discrete: bool = True, weapon: str = MELEE
) -> str:
    """The first shipped brain that perceives and does anything a game offers, else `none`.

    One that learnt with the weapon, which is not among the senses, goes before those that did not.
    """
    fitting: dict[str, Brain] = {}
    for name, file in shipped().items():
        brain = read(file)
        suits = (brain.architecture.output not in STEERING) is discrete
        shared = set(brain.senses.names) & set(senses.names), set(brain.actions) & set(actions)
        if suits and all(shared):
            fitting[name] = brain
    armed = (name for name, brain in fitting.items() if weapon in _weapons(brain))
    return next(armed, next(iter(fitting), FRESH))


def _weapons(brain: Brain) -> set[str]:
    """Those that its lineage says it learnt with, where it says any."""
    parts = [
        part for step in brain.record.get("lineage", []) for part in step.get("curriculum", [])
    ]
    return {part[2]["weapon"] for part in parts if "weapon" in part[2]} or {MELEE}


def find(source: str) -> Brain:
    """The brain of this shipped name, `.npc` file or run folder."""
    return read(file_of(source))


def file_of(source: str) -> Path:
    """The file of this shipped brain or run folder; the name of any other file as it is."""
    known = shipped()
    if source in known:
        return known[source]
    path = Path(source)
    if path.is_dir():
        path = path / "brain.npc"
        if not path.exists():
            raise RlftError(f"{source} holds no brain.npc: name a run folder such as runs/arena-1")
    elif not path.exists() and path.suffix != ".npc":
        raise unknown("brain", source, [*known, "none", "a file.npc", "a run folder"])
    return path


def fresh_brain(
    senses: Schema,
    actions: tuple[str, ...],
    seed: int,
    output: str = "argmax",
    normaliser: bool = False,
    architecture: str = "",
) -> Brain:
    """An untrained brain: orthogonal weights, small head.

    `architecture` is a name of rlft/npc/architectures.py; empty: what suits the senses.
    """
    built = build(architecture, senses, len(actions), output, normaliser)
    network = fresh(built, torch.Generator().manual_seed(seed))
    return Brain(senses, actions, built, network.tensors())


def rebuilt(brain: Brain, architecture: str, seed: int) -> Brain:
    """An untrained brain of this architecture that reads, does and means what `brain` does."""
    normaliser = "normaliser.shift" in brain.architecture.widths
    output = brain.architecture.output
    return fresh_brain(brain.senses, brain.actions, seed, output, normaliser, architecture)


def hybrid(
    brain: Brain, seed: int, width: int = 32, heads: int = 4, layers: int = 1, moments: int = 1
) -> Brain:
    """The brain with a Transformer beside its encoder: it says what it said, until it learns.

    That looks at the things that the senses tell of or, with `moments`, at so many last moments,
    which the brain then reads. Raises RlftError for a brain that cannot be given one:
    rlft/npc/transformer.py says which.
    """
    senses, memory = brain.senses, brain.memory
    if moments > 1:
        senses = windowed(senses, moments)
        grown = over_time(brain.architecture, senses, width, heads, layers)
        if memory is not None:  # each row as the first moment of an episode
            rows = Window(len(memory.game), moments, brain.senses.size).push(memory.observations)
            memory = replace(memory, observations=rows)
    else:
        grown = beside(brain.architecture, senses, width, heads, layers)
    drawn = fresh(grown, torch.Generator().manual_seed(seed)).tensors()
    return brain.replace(
        senses=senses, architecture=grown, tensors={**drawn, **brain.tensors}, memory=memory
    )


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
    if cells(len(names), tilings, bins) > MAX_WIDTH:
        raise RlftError(
            f"{tilings} tilings with {bins} tiles along each of {len(names)} senses are more than "
            f"{MAX_WIDTH:,} cells: take fewer with --set bins=N or name fewer senses with "
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
