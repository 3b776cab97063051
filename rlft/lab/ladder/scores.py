"""Wins against one opponent, and how they rise with the skill dial."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.world import DRAW, WIN
from rlft.lab.statistics import wilson


@dataclass(frozen=True)
class Score:
    """Games against one opponent. A draw is not won."""

    wins: int
    draws: int
    games: int

    @classmethod
    def of(cls, outcomes: npt.NDArray[np.int8]) -> Score:
        return cls(int((outcomes == WIN).sum()), int((outcomes == DRAW).sum()), len(outcomes))

    def __add__(self, other: Score) -> Score:
        return Score(self.wins + other.wins, self.draws + other.draws, self.games + other.games)

    @property
    def rate(self) -> float:
        return self.wins / self.games

    @property
    def ends(self) -> tuple[float, float]:
        """The 95 % interval of the rate (Wilson)."""
        return wilson(self.wins, self.games)

    def json(self) -> dict[str, Any]:
        low, high = self.ends
        return {
            "games": self.games,
            "wins": self.wins,
            "draws": self.draws,
            "win_rate": round(self.rate, 4),
            "interval_95": [round(low, 4), round(high, 4)],
        }

    def __str__(self) -> str:
        low, high = self.ends
        return f"{self.rate:.0%} [{low:.0%}, {high:.0%}]"


class Curve:
    """Scores of one brain at rising dials."""

    def __init__(self, points: Sequence[tuple[float, Score]]) -> None:
        self.points = sorted(points, key=lambda point: point[0])
        self.dials = [dial for dial, _ in self.points]
        self.scores = [score for _, score in self.points]

    def with_point(self, dial: float, score: Score) -> Curve:
        """With one more point; games at a dial that is there already are added to it."""
        known = dict(self.points)
        if dial in known:
            score = known[dial] + score
        return Curve([*(known | {dial: score}).items()])

    def dial_for(self, target: float) -> float | None:
        """Where a rising fit of the rates reaches the target; None where it never does."""
        rates = rising([score.rate for score in self.scores], [s.games for s in self.scores])
        if not rates[0] <= target <= rates[-1]:
            return None
        return float(np.interp(target, rates, self.dials))

    @property
    def rises(self) -> bool:
        """Whether it never falls by more than its intervals allow."""
        reached = 0.0
        for score in self.scores:
            low, high = score.ends
            if high < reached:
                return False
            reached = max(reached, low)
        return True

    def rows(self) -> list[list[float]]:
        """Rows of [dial, rate, low, high], as a brain's record keeps them under "skill"."""
        return [
            [round(dial, 4), round(score.rate, 4), *(round(end, 4) for end in score.ends)]
            for dial, score in self.points
        ]


def rising(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The closest values that never fall: neighbours that do are pooled (isotonic regression)."""
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for value, weight in zip(values, weights, strict=True):
        pools.append((value, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (b, w_b, n_b), (a, w_a, n_a) = pools.pop(), pools.pop()
            pools.append(((a * w_a + b * w_b) / (w_a + w_b), w_a + w_b, n_a + n_b))
    return [mean for mean, _, count in pools for _ in range(count)]
