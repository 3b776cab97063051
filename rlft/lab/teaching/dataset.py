"""Recorded play: each decision of some episodes, who made it and what followed.

How it is stored stands in dataset_file.py, which of its decisions correct an NPC in corrections.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.npc.errors import RlftError
from rlft.npc.schema import Schema

Array = npt.NDArray[Any]

ACTORS = ("npc", "human", "teacher")  # who acted
NPC, HUMAN, TEACHER = range(3)
KINDS: Mapping[str, tuple[str, ...]] = {  # of the arrays, as NumPy spells them
    "observations": ("<f4", "|u1"), "finals": ("<f4", "|u1"), "actions": ("<i8", "<f4"),
    "actors": ("|u1",), "rewards": ("<f4",), "terminated": ("|b1",), "truncated": ("|b1",),
    "lengths": ("<i8",), "seeds": ("<i8",),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Dataset:
    """T decisions in E episodes, one after the other. Always valid: everything is checked here.

    The last episode may end without a flag: the recording was stopped there.
    """

    game: str  # what Gymnasium calls it
    rules: Mapping[str, Any]  # of the game, plain JSON
    senses: Schema
    names: tuple[str, ...]  # of the actions
    observations: Array  # (T, D) float32, of pictures uint8: what was acted on
    finals: Array  # (E, D) what was observed after an episode's last decision
    actions: Array  # (T,) int64: indices in `names`; or, steering, (T, A) float32 in [-1, 1]
    actors: Array  # (T,) uint8: indices in ACTORS
    rewards: Array  # (T,) float32
    terminated: Array  # (T,) bool: the game ended by this decision ...
    truncated: Array  # (T,) bool: ... or its clock did
    lengths: Array  # (E,) int64, decisions
    seeds: Array  # (E,) int64, of the level

    def __post_init__(self) -> None:
        t, e, width = len(self.observations), len(self.lengths), self.senses.size
        wanted: dict[str, tuple[int, ...]] = dict.fromkeys(KINDS, (t,))
        wanted |= {"observations": (t, width), "finals": (e, width), "lengths": (e,), "seeds": (e,)}
        if self.steers:
            wanted["actions"] = (t, len(self.names))
        for name, shape in wanted.items():
            array: Array = getattr(self, name)
            if array.shape != shape or array.dtype.str not in KINDS[name]:
                raise RlftError(
                    f"{name} is {array.dtype.str} {array.shape}: "
                    f"it should be {' or '.join(KINDS[name])} {shape}"
                )
        if (self.lengths < 1).any() or int(self.lengths.sum()) != t:
            raise RlftError(f"its episodes are of {self.lengths.sum()} decisions: there are {t}")
        self._check_numbers()

    def _check_numbers(self) -> None:
        for name in ("observations", "finals", "rewards", "actions"):
            if not np.isfinite(getattr(self, name)).all():
                raise RlftError(f"{name} holds NaN or infinity: numbers must be finite")
        if (self.actors >= len(ACTORS)).any():
            raise RlftError(f"actors should be 0 to {len(ACTORS) - 1}: {', '.join(ACTORS)}")
        if self.steers is (self.actions.dtype.kind == "i"):
            raise RlftError("actions are whole numbers (T,), or float32 (T, A) of who steers")
        low, high = (-1.0, 1.0) if self.steers else (0, len(self.names) - 1)
        if ((self.actions < low) | (self.actions > high)).any():
            raise RlftError(f"actions should lie in [{low}, {high}]: {', '.join(self.names)}")

    @property
    def steers(self) -> bool:
        """Whether actions are arrays in [-1, 1]."""
        return self.actions.ndim == 2

    @property
    def decisions(self) -> int:
        return len(self.actors)

    @property
    def starts(self) -> Array:
        """(E,) the first decision of each episode."""
        firsts: Array = np.cumsum(self.lengths) - self.lengths
        return firsts

    def fitted(self, senses: Schema, names: tuple[str, ...]) -> Dataset:
        """The same, its columns and actions in the order of a game.

        Raises RlftError where it lacks a sense, or the game an action that was taken.
        """
        if (senses.names, names) == (self.senses.names, self.names):
            return self
        for sense in senses:
            if sense.name not in self.senses:
                raise RlftError(f"the recorded play lacks the game's sense {sense.name!r}")
        taken = set(self.names) if self.steers else {self.names[i] for i in set(self.actions)}
        lacking = sorted(taken - set(names))
        if lacking or (self.steers and len(names) > len(self.names)):
            raise RlftError(f"the recorded actions are {self.names}, those of the game {names}")
        at = {name: k for k, name in enumerate(self.names)}
        columns = [self.senses.index(name) for name in senses.names]
        if self.steers:
            actions = self.actions[:, [at[name] for name in names]]
        else:
            place = [names.index(name) if name in names else 0 for name in self.names]
            actions = np.array(place, np.int64)[self.actions]
        parts: dict[str, Any] = {k: np.ascontiguousarray(getattr(self, k)[:, columns])
                                 for k in ("observations", "finals")}  # fmt: skip
        return replace(self, senses=senses, names=names, actions=actions, **parts)

    def summary(self) -> dict[str, Any]:
        """Plain numbers for JSON: how much was played, by whom, and what was done."""
        returns = np.add.reduceat(self.rewards, self.starts) if self.decisions else np.zeros(0)
        acted = {name: self.actors == k for k, name in enumerate(ACTORS)}
        taken = [] if self.steers else self.names
        return {
            "game": self.game,
            "episodes": len(self.lengths),
            "decisions": self.decisions,
            **{f"by_{name}": int(rows.sum()) for name, rows in acted.items()},
            "takeovers": len(takeovers(self)),
            "mean_return": round(float(returns.mean()), 4) if len(returns) else None,
            "actions": {
                name: {who: int((rows & (self.actions == k)).sum()) for who, rows in acted.items()}
                for k, name in enumerate(taken)
            },
        }

    def __str__(self) -> str:
        told = self.summary()
        by = ", ".join(f"{told[f'by_{name}']} by {name}" for name in ACTORS if told[f"by_{name}"])
        return (
            f"{told['decisions']} decisions of {told['game']} in {told['episodes']} episodes "
            f"({by}), {told['takeovers']} takeovers"
        )


def takeovers(play: Dataset) -> list[slice]:
    """The stretches, within one episode, in which one other than the NPC acted without a break."""
    other = play.actors != NPC
    found: list[slice] = []
    for first, length in zip(play.starts, play.lengths, strict=True):
        rows = np.r_[False, other[first : first + length], False]
        edges = np.flatnonzero(rows[1:] != rows[:-1])
        found += [slice(int(first + a), int(first + b)) for a, b in edges.reshape(-1, 2)]
    return found


def merge(plays: Sequence[Dataset]) -> Dataset:
    """Several recordings as one. Raises RlftError where their games, senses or actions differ."""
    if not plays:
        raise RlftError("no recordings to merge")
    first = plays[0]
    for other in plays[1:]:
        if (other.game, other.steers) != (first.game, first.steers):
            raise RlftError(f"recordings of {first.game} and {other.game} cannot be merged")
        if (other.senses.names, other.names) != (first.senses.names, first.names):
            raise RlftError("recordings of other senses or actions cannot be merged")
    whole: dict[str, Any] = {
        name: np.concatenate([getattr(play, name) for play in plays]) for name in KINDS
    }
    return replace(first, **whole)
