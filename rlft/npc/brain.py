"""A brain: a network's weights with the names of what it reads and does, its record, its memory.

Immutable. How it is stored stands in file.py, how it acts in a game in mind.py.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlft.npc.architecture import Architecture, shapes
from rlft.npc.errors import RlftError, shown
from rlft.npc.filter import LIMIT, ranges
from rlft.npc.mind import Mind, Squad
from rlft.npc.runtime import Array, Step, run, steps
from rlft.npc.schema import Schema, is_name
from rlft.npc.skill import check_curve, dial_for
from rlft.npc.window import now

MEASURED = ("dial", "skill", "strength")  # of a record: what `rlft ladder` writes
MAX_MEMORIES = 1_000  # rows
MAX_GAMES = 256  # one byte says the game of a row
MAX_FEATURES = 2_048  # whose covariance a memory holds: 16 MiB
MAX_DRAWN = 2**21  # numbers in observations drawn to try a brain on: fewer of large pictures


@dataclass(frozen=True, eq=False)
class Memory:
    """What pretraining saw: enough to hold a brain to what it could do."""

    observations: Array  # (M, D)
    outputs: Array  # (M, A) values of the brain there
    feature_mean: Array  # (F,)
    feature_covariance: Array  # (F, F)
    games: tuple[str, ...]  # names
    game: NDArray[np.uint8]  # (M,) index into games

    def __post_init__(self) -> None:
        for name in ("observations", "outputs", "feature_mean", "feature_covariance"):
            object.__setattr__(self, name, _frozen(f"memory.{name}", getattr(self, name)))
        rows, game = len(self.observations), np.array(self.game, dtype=np.intp)
        object.__setattr__(self, "games", _names("game", self.games))
        if not 0 < rows <= MAX_MEMORIES:
            raise RlftError(f"a memory of {rows} rows: it holds 1 to {MAX_MEMORIES}")
        if not 0 < len(self.games) <= MAX_GAMES or game.shape != (rows,):
            raise RlftError("memory.game must name a game of 'games' for each row")
        if not 0 <= game.min() <= game.max() < len(self.games):
            raise RlftError(f"memory.game points outside the {len(self.games)} games named")
        object.__setattr__(self, "game", game.astype(np.uint8))
        self.game.flags.writeable = False


@dataclass(frozen=True, eq=False)
class Brain:
    """A trained network with its names. Always valid: every shape and name is checked here."""

    senses: Schema
    actions: tuple[str, ...]
    architecture: Architecture
    tensors: Mapping[str, Array] = field(repr=False)  # float32, C-contiguous, read-only
    record: Mapping[str, Any] = field(default_factory=dict)  # plain JSON: body, lineage, strength
    memory: Memory | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        tensors = {name: _frozen(name, self.tensors[name]) for name in sorted(self.tensors)}
        object.__setattr__(self, "tensors", tensors)
        object.__setattr__(self, "actions", _names("action", self.actions))
        object.__setattr__(self, "record", _plain(self.record))
        inputs, outputs = self.architecture.inputs, self.architecture.outputs
        if self.senses.size != inputs:
            raise RlftError(f"{self.senses.size} senses for a network that reads {inputs}")
        if len(self.actions) != outputs:
            raise RlftError(f"{len(self.actions)} actions for a network that writes {outputs}")
        now(self.senses)  # refuses a past of other names than the present
        check_shapes(shapes(self.architecture), tensors)
        if self.memory is not None:
            rows, width = len(self.memory.observations), self.architecture.widths
            features = width[self.architecture.features]
            wanted = {
                "observations": (rows, inputs),
                "outputs": (rows, outputs),
                "feature_mean": (features,),
                "feature_covariance": (features, features),
            }
            check_shapes(wanted, {name: getattr(self.memory, name) for name in wanted}, "memory.")

    @cached_property
    def _steps(self) -> tuple[Step, ...]:
        return steps(self.architecture, self.tensors)

    def values(self, observations: ArrayLike) -> Array:
        """What the network says of each action: (D,) to (A,), or (N, D) to (N, A).

        One that remembers says what it says where an episode begins; `step` is for what follows.
        """
        return self.written(observations)["values"]

    def features(self, observations: ArrayLike) -> Array:
        """The encoder's output: (D,) to (F,), or (N, D) to (N, F)."""
        return self.written(observations)[self.architecture.features]

    def step(self, observations: ArrayLike, memory: Array) -> tuple[Array, Array]:
        """Values, and the memory for the next decision, always finite, given that of this one.

        The memory is (M,), or (N, M) of rows, with M = `architecture.memory`; at first it is zero.
        """
        if not self.architecture.memory:
            return self.values(observations), memory
        found = self.written(observations, memory)
        after: Array = np.clip(found["memory.next"], -LIMIT, LIMIT)
        if math.isnan(np.add.reduce(after, axis=None)):  # weights so large that they overflow
            after[np.isnan(after)] = 0.0
        return found["values"], after

    def episode(self, observations: ArrayLike) -> Array:
        """What it says of each of these in turn from an episode's beginning: (T, D) to (T, A)."""
        if not self.architecture.memory:
            return self.values(observations)
        rows = self._input(observations)
        said = np.empty((len(rows), len(self.actions)), np.float32)
        memory = np.zeros(self.architecture.memory, np.float32)
        for row, here in zip(rows, said, strict=True):
            here[:], memory = self.step(row, memory)
        return said

    def written(self, observations: ArrayLike, memory: Array | None = None) -> dict[str, Array]:
        """Every value of the network; where an episode begins, without a `memory`."""
        x = self._input(observations)
        if memory is None and self.architecture.memory:
            memory = np.zeros((*x.shape[:-1], self.architecture.memory), np.float32)
        return run(self._steps, x, memory)

    def _input(self, observations: ArrayLike) -> Array:
        """The observations as rows; senses that are one picture may come unflattened."""
        array = np.asarray(observations, dtype=np.float32)
        size, picture = self.senses.size, self.senses[0].shape
        if len(self.senses) == 1 and picture and (array.ndim > 2 or array.shape[-1:] != (size,)):
            if array.shape[-len(picture) :] == picture:
                array = array.reshape(*array.shape[: -len(picture)], size)
        if array.ndim not in (1, 2) or array.shape[-1] != size:
            raise RlftError(
                f"observations of shape {array.shape}: this brain reads ({size},) or (N, {size})"
            )
        return array

    def npc(self, seed: int = 0, filter: str = "clamp") -> Mind:
        """One NPC with this brain, for a game's loop.

        `filter` is what happens to senses that are NaN, infinite or far outside their range:
        "clamp" makes them zero or brings them near, "refuse" raises RlftError.
        """
        return Mind(self, seed, filter)

    def squad(self, n: int, seed: int = 0, filter: str = "clamp") -> Squad:
        """`n` NPCs that share this brain and decide in one call."""
        return Squad(self, n, seed, filter)

    def skill_for(self, score: float) -> float:
        """The dial, for `act(..., skill=)`, at which the measured curve has this score.

        Raises RlftError where the record has no curve, `record["skill"]`.
        """
        return dial_for(self.record.get("skill"), score)

    def replace(self, **changes: Any) -> Brain:
        """This brain with some fields changed, checked again."""
        return dataclasses.replace(self, **changes)

    def with_record(self, **fields: Any) -> Brain:
        """This brain with fields of its record set."""
        return self.replace(record={**self.record, **fields})

    def unmeasured(self) -> Brain:
        """This brain without what `rlft ladder` wrote of it: what learns on is another."""
        kept = {name: value for name, value in self.record.items() if name not in MEASURED}
        return self.replace(record=kept)

    def remember(
        self, observations: ArrayLike, games: tuple[str, ...], game: NDArray[Any]
    ) -> Brain:
        """This brain with a memory of `observations` (M, D); row i is from `games[game[i]]`."""
        rows, width = self._input(observations), self.architecture.widths
        if width[self.architecture.features] > MAX_FEATURES:
            raise RlftError(
                f"{width[self.architecture.features]} features: a memory keeps their covariance "
                f"and takes at most {MAX_FEATURES}"
            )
        features = self.features(rows).astype(np.float64)
        mean = features.mean(0)
        covariance = (features - mean).T @ (features - mean) / len(rows)
        return self.replace(memory=Memory(rows, self.values(rows), mean, covariance, games, game))

    def probes(self, n: int = 256) -> Array:
        """Observations to try the brain on (N, D): its memory, or seeded draws from the ranges."""
        if self.memory is not None:
            return self.memory.observations
        low, high, known = ranges(self.senses)
        low, high = np.where(known, low, -1.0), np.where(known, high, 1.0)
        n = min(n, MAX_DRAWN // self.senses.size)
        draws = np.random.default_rng(0).random((n, self.senses.size))
        probes: Array = (low + draws * (high - low)).astype(np.float32)
        return probes


def check_shapes(
    wanted: Mapping[str, tuple[int, ...]], found: Mapping[str, Array], prefix: str = ""
) -> None:
    """Refuse tensors that are missing, too many, or of another shape than the architecture's."""
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            raise RlftError(f"tensor {prefix + name!r} is missing: the architecture needs it")
        if name not in wanted:
            raise RlftError(f"tensor {shown(prefix + name)} is not part of the architecture")
        if found[name].shape != wanted[name]:
            raise RlftError(
                f"tensor {prefix + name!r} has shape {found[name].shape}: "
                f"the architecture needs {wanted[name]}"
            )


def _frozen(name: str, array: Any) -> Array:
    copy: Array = np.array(array, dtype=np.float32, order="C")
    if not np.isfinite(copy).all():
        raise RlftError(f"tensor {shown(name)} holds NaN or infinity: numbers must be finite")
    copy.flags.writeable = False
    return copy


def _names(kind: str, given: Iterable[Any]) -> tuple[str, ...]:
    names = tuple(given)
    for name in names:
        if not (isinstance(name, str) and is_name(name)):
            raise RlftError(f"bad {kind} name {shown(name)}: printable characters, no spaces")
    if len(set(names)) < len(names):
        raise RlftError(f"{kind} names {shown(names)}: every name may stand once")
    return names


def _plain(record: Mapping[str, Any]) -> dict[str, Any]:
    """A deep copy of the record that is sure to be plain JSON."""
    try:
        copy = json.loads(json.dumps(dict(record), allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise RlftError(f"the record must be plain JSON: {error}") from None
    interval = copy.get("decision_interval", 0.0)
    if type(interval) not in (int, float) or not 0.0 <= interval < 1e6:
        raise RlftError(f"decision_interval is {shown(interval)}: it must be seconds, 0 or more")
    if "skill" in copy:
        check_curve(copy["skill"])
    dial = copy.get("dial", 1.0)
    if type(dial) not in (int, float) or not 0.0 <= dial <= 1.0:
        raise RlftError(f"dial is {shown(dial)}: it must be a skill from 0 to 1")
    return copy  # type: ignore[no-any-return]
