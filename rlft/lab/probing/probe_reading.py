"""One target of a brain's probes, read off several encodings of the same states and judged.

Which targets there are stands in probe_data.py, which encodings in probes.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.lab.probing.linear_probe import logistic, r_squared, ridge
from rlft.lab.probing.probe_data import PLAYERS, States
from rlft.lab.probing.recognition import Recognition, report

RARE = 20  # states: a class that has fewer on either side is left out

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Reading:
    """How well one target is read, on levels not fitted on: macro F1 of classes, R^2 of numbers."""

    target: str
    fitted: int  # states
    judged: int  # states
    brain: float
    random: tuple[float, ...]  # of each random network
    senses: float
    usual: float  # what always saying the most frequent class, or the mean, reaches
    players: Mapping[str, float]  # of the brain's, by who played the judged levels
    recognition: Recognition | None  # the brain's, of classes

    @property
    def metric(self) -> str:
        return "R2" if self.recognition is None else "macro F1"

    def json(self) -> dict[str, Any]:
        numbers = {
            "brain": round(self.brain, 4),
            "random": [round(value, 4) for value in self.random],
            "senses": round(self.senses, 4),
            "usual": round(self.usual, 4),
            "players": {name: round(value, 4) for name, value in self.players.items()},
        }
        classes = {} if self.recognition is None else {"recognition": self.recognition.json()}
        states = {"fitted": self.fitted, "judged": self.judged}
        return {"metric": self.metric, **states, **numbers, **classes}


def read(
    target: str, sides: Sequence[States], encodings: Sequence[Sequence[Array]]
) -> Reading | str:
    """The reading of one target, or why there is none. `encodings`: brain, random ones, senses."""
    if target in sides[0].numbers:
        return _read_numbers(target, sides, encodings)
    return _read_classes(target, sides, encodings)


def _read_numbers(
    target: str, sides: Sequence[States], encodings: Sequence[Sequence[Array]]
) -> Reading | str:
    known, asked = (np.isfinite(side.numbers[target]).all(1) for side in sides)
    if min(known.sum(), asked.sum()) < RARE:
        return f"in fewer than {RARE} states"
    fit, true = sides[0].numbers[target][known], sides[1].numbers[target][asked]
    said = [ridge(first[known], fit, then[asked]) for first, then in encodings]
    scores = [r_squared(true, one) for one in said]
    players = {
        name: r_squared(true[mine], said[0][mine])
        for name, mine in _by_player(sides[1].player[asked])
    }
    return Reading(
        target, len(fit), len(true), scores[0], tuple(scores[1:-1]), scores[-1], 0.0, players, None
    )


def _read_classes(
    target: str, sides: Sequence[States], encodings: Sequence[Sequence[Array]]
) -> Reading | str:
    names = sides[0].names[target]
    counts = [np.bincount(s.classes[target][s.classes[target] >= 0], minlength=len(names))
              for s in sides]  # fmt: skip
    common = np.flatnonzero(np.minimum(*counts) >= RARE)
    if len(common) < 2:
        return f"fewer than two classes in {RARE} states or more"
    place = np.full(len(names) + 1, -1)  # -1 stays -1
    place[common] = np.arange(len(common))
    labels = [place[side.classes[target]] for side in sides]
    known, asked = (each >= 0 for each in labels)
    fit, true = labels[0][known], labels[1][asked]
    kinds = tuple(names[at] for at in common)
    said = [logistic(first[known], fit, then[asked], len(kinds)) for first, then in encodings]
    found = [report(true, one, kinds, fit) for one in said]
    scores = [one.macro_f1 for one in found]
    players = {
        name: report(true[mine], said[0][mine], kinds, fit).macro_f1
        for name, mine in _by_player(sides[1].player[asked])
    }
    return Reading(
        target, len(fit), len(true), scores[0], tuple(scores[1:-1]), scores[-1],
        found[0].prior.macro_f1, players, found[0],
    )  # fmt: skip


def _by_player(player: Array) -> list[tuple[str, Array]]:
    """The rows of each player that has any."""
    rows = [(name, np.flatnonzero(player == at)) for at, name in enumerate(PLAYERS)]
    return [(name, mine) for name, mine in rows if mine.size]
