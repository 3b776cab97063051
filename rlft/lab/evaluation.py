"""How well a policy plays: wins with intervals on the levels of the evaluation stream.

Levels 0 to n-1 of that stream are the same for everybody and are never trained on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.spaces import Actions
from rlft.envs.world import LOSS, STEP_ONLY, WIN
from rlft.lab.statistics import wilson
from rlft.npc import Brain, RlftError

Policy = Callable[[npt.NDArray[np.float32]], npt.NDArray[Any]]  # senses (N, D) -> actions (N,)

LEVELS = 500


@dataclass(frozen=True)
class Result:
    """What a policy did on some levels, one game each."""

    outcomes: npt.NDArray[np.int8]  # (N,) index in OUTCOMES; 0 where the game knows none
    returns: npt.NDArray[np.float64]  # (N,)
    foes: npt.NDArray[np.int8]  # (N,) bot of the first foe, index in BOTS; 0 = none

    @property
    def levels(self) -> int:
        return len(self.outcomes)

    @property
    def wins(self) -> int:
        return int((self.outcomes == WIN).sum())

    @property
    def has_outcomes(self) -> bool:
        return bool(self.outcomes.any())

    @property
    def win_rate(self) -> float:
        return self.wins / self.levels

    def against(self, bot: str) -> Result:
        """The levels with this foe."""
        chosen = self.foes == BOTS.index(bot)
        return Result(self.outcomes[chosen], self.returns[chosen], self.foes[chosen])

    def met(self) -> tuple[str, ...]:
        """The foes of these levels, the most frequent first."""
        counts = np.bincount(self.foes, minlength=len(BOTS))
        return tuple(BOTS[k] for k in np.argsort(-counts, kind="stable") if k and counts[k])

    def summary(self) -> dict[str, Any]:
        """Plain numbers for JSON."""
        low, high = wilson(self.wins, self.levels)
        return {
            "levels": self.levels,
            "wins": self.wins,
            "losses": int((self.outcomes == LOSS).sum()),
            "win_rate": round(self.win_rate, 4) if self.levels else None,
            "interval_95": [round(low, 4), round(high, 4)],
            "mean_return": round(float(self.returns.mean()), 4) if self.levels else None,
        }

    def __str__(self) -> str:
        if not self.has_outcomes:
            return f"mean return {self.returns.mean():.2f}"
        low, high = wilson(self.wins, self.levels)
        return f"{self.win_rate:6.1%}  [{low:.1%}, {high:.1%}]"


def brain_policy(brain: Brain, seed: int = 0) -> Policy:
    """The brain's best action; ties are broken at random."""
    return brain_values_policy(brain.values, seed)


def brain_values_policy(
    values: Callable[[npt.NDArray[np.float32]], npt.NDArray[np.float32]], seed: int = 0
) -> Policy:
    generator = np.random.default_rng(seed)

    def act(senses: npt.NDArray[np.float32]) -> npt.NDArray[Any]:
        found = values(senses)
        best = found == found.max(axis=1, keepdims=True)
        chosen: npt.NDArray[Any] = (best * generator.random(best.shape)).argmax(axis=1)
        return chosen

    return act


def random_policy(actions: int, seed: int = 0) -> Policy:
    generator = np.random.default_rng(seed)
    return lambda senses: generator.integers(actions, size=len(senses))


def evaluate(
    policy: Policy, game: str, *, levels: int = LEVELS, stream: str = "evaluation", **rules: Any
) -> Result:
    """Play each of the levels once, all side by side."""
    if levels < 1:
        raise RlftError(f"levels={levels} should be at least 1")
    batch = Batch(game, levels, stream=stream, **rules)
    actions = Actions(batch.game, "discrete")
    batch.restart(np.arange(levels))
    batch.mode[:] = STEP_ONLY
    bodies = batch.world.bodies
    foes = bodies["driver"][:, -1].astype(np.int8)
    outcomes = np.zeros(levels, np.int8)
    returns = np.zeros(levels)
    playing = np.ones(levels, np.bool_)
    while playing.any():
        actions.write(policy(batch.out.observation[:, 0]), batch.controls[:, 0])
        batch.advance()
        returns += batch.out.reward[:, 0] * playing
        ended = playing & (batch.out.terminated | batch.out.truncated)
        outcomes[ended] = batch.out.outcome[ended]
        playing &= ~ended
    batch.close()
    return Result(outcomes, returns, foes)
