"""Elo ratings from everybody's games at once: Bradley-Terry by maximum likelihood.

r_i - r_j is 400 times the decimal logarithm of the odds at which i beats j (Bradley and Terry 1952,
in Elo's units); a draw is half a win for each. No order of games, no K factor. Who plays whom is
said elsewhere.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.world import DRAW, WIN
from rlft.lab.statistics import drawn_anew, interval
from rlft.npc import RlftError

ANCHORED = 1000.0  # rating of the anchor
UNIT = 400.0 / np.log(10.0)  # Elo a natural log-odd
PRIOR = 0.5  # drawn games added to each pair that met: who never lost has a finite rating, too
RESAMPLES = 500
STEP = 2.0  # log-odds a Newton step changes at most
ITERATIONS = 200

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]


class Games(NamedTuple):
    """Played games, one a row."""

    first: Ints  # (G,) player
    second: Ints  # (G,)
    level: Ints  # (G,) those of one level stay together when levels are drawn anew
    outcome: npt.NDArray[np.int8]  # (G,) index in OUTCOMES, as the first player sees it

    @property
    def points(self) -> Floats:
        """Of the first player: 1 for a win, 0.5 for a draw."""
        points: Floats = (self.outcome == WIN) + 0.5 * (self.outcome == DRAW)
        return points

    def of(self, player: int, other: int) -> npt.NDArray[np.int8]:
        """Outcomes of the games that this player began against that one."""
        found: npt.NDArray[np.int8] = self.outcome[(self.first == player) & (self.second == other)]
        return found


class Rating(NamedTuple):
    """Elo and its 95 % interval; all differences count from the anchor, which has none."""

    elo: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.elo:.0f} [{self.low:.0f}, {self.high:.0f}]"


def joined(parts: list[Games]) -> Games:
    return Games(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def ratings(
    games: Games,
    players: int,
    anchor: int,
    *,
    prior: float = PRIOR,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> list[Rating]:
    """Everybody's rating, the anchor's being `ANCHORED`; intervals from levels drawn anew.

    Raises RlftError where some never met the others, by any chain of games.
    """
    levels, of_level = np.unique(games.level, return_inverse=True)
    drawn = drawn_anew(len(levels), seed=seed, resamples=resamples)
    times = [np.bincount(row, minlength=len(levels))[of_level] for row in drawn]
    once = points_of(games, players)
    points = np.stack([once, *(points_of(games, players, weight) for weight in times)])
    added = 0.5 * prior * (once + once.T > 0.0)
    elo = ANCHORED + UNIT * strengths(points + added, anchor)
    spread = [interval(column) for column in elo[1:].T]
    return [Rating(float(r), *ends) for r, ends in zip(elo[0], spread, strict=True)]


def points_of(games: Games, players: int, weight: float | Ints = 1.0) -> Floats:
    """(K, K) points that the player of the row made against the one of the column."""
    gained, lost = games.points * weight, (1.0 - games.points) * weight
    points: Floats = np.zeros(players**2)
    points += np.bincount(games.first * players + games.second, gained, minlength=players**2)
    points += np.bincount(games.second * players + games.first, lost, minlength=players**2)
    return points.reshape(players, players)


def strengths(points: Floats, anchor: int) -> Floats:
    """Log-strengths (..., K) that make points (..., K, K) most likely; the anchor's is 0.

    Newton's method on the concave log-likelihood sum of points_ij log sigma(s_i - s_j). Raises
    RlftError where no finite strengths do.
    """
    if not _finite(points):
        raise RlftError("no finite ratings: some never met the others, or lost or won all games")
    players = points.shape[-1]
    games = points + points.swapaxes(-1, -2)
    free = np.arange(players) != anchor
    diagonal = np.arange(players - 1)
    enough = 1e-9 * (1.0 + games.sum((-1, -2))[..., None])
    found = np.zeros(points.shape[:-1])
    for _ in range(ITERATIONS):
        chance = 0.5 + 0.5 * np.tanh(0.5 * (found[..., :, None] - found[..., None, :]))
        slope = (points - games * chance).sum(-1)[..., free]
        if (abs(slope) < enough).all():
            break
        bend = games * chance * (1.0 - chance)
        curvature = -bend[..., free, :][..., free]
        curvature[..., diagonal, diagonal] += bend.sum(-1)[..., free]
        change = np.linalg.solve(curvature, slope[..., None])[..., 0]
        longest = abs(change).max(-1, keepdims=True)
        found[..., free] += change * (STEP / np.maximum(longest, STEP))
    return found


def _finite(points: Floats) -> bool:
    """Whether a chain of games won or drawn leads from everybody to everybody (Ford 1957)."""
    players = points.shape[-1]
    reach = (points > 0.0) | np.eye(players, dtype=bool)
    for _ in range(max(players - 1, 1).bit_length()):
        reach = np.matmul(reach.astype(np.float32), reach.astype(np.float32)) > 0.0
    return bool(reach.all())
