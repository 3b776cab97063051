"""What fine-tuning cost: the start brain's old games, level by level, before and after.

Which games these are stands in old_games.py, how far its weights moved in drift.py, how the report
looks in forgetting_table.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.world import WIN
from rlft.lab.drift import Drift, drift
from rlft.lab.evaluation import Result, brain_policy
from rlft.lab.old_games import OldGame, first_line
from rlft.lab.statistics import bootstrap
from rlft.lab.tasks import OwnTask, over
from rlft.npc import Brain, RlftError, plan
from rlft.npc.window import moments_of

LEVELS = 100  # of each old game: the eight of the shipped brain, twice, take 2.5 s on one core
EPISODES = 30  # of each old game that is not ours
MARGIN = 0.5  # standard deviations of the scores before: a level's score changed by more


@dataclass(frozen=True)
class Skill:
    """One old game: the same levels, played by the brain before and after."""

    title: str
    game: str
    rules: Mapping[str, Any]
    before: Result
    after: Result
    fitted: float = 1.0  # least share of the two brains that fits the game's senses and actions

    @property
    def has_outcomes(self) -> bool:
        return self.before.has_outcomes or self.after.has_outcomes

    @property
    def margin(self) -> float:
        """By how much a level's score must change to count."""
        return MARGIN * float(self.before.returns.std())

    @property
    def could(self) -> npt.NDArray[np.bool_]:
        """The levels that it won before; all of them where the game only gives scores."""
        if not self.has_outcomes:
            return np.ones(self.before.levels, np.bool_)
        won: npt.NDArray[np.bool_] = self.before.outcomes == WIN
        return won

    @property
    def lost(self) -> int:
        """Levels won before and not after; or that score less by more than the margin."""
        if not self.has_outcomes:
            return int((self.before.returns - self.after.returns > self._least).sum())
        return int((self.could & (self.after.outcomes != WIN)).sum())

    @property
    def gained(self) -> int:
        """Levels won after and not before; or that score more by more than the margin."""
        if not self.has_outcomes:
            return int((self.after.returns - self.before.returns > self._least).sum())
        return int((~self.could & (self.after.outcomes == WIN)).sum())

    @property
    def kept(self) -> int:
        """Levels of `could` that were not lost."""
        return int(self.could.sum()) - self.lost

    @property
    def kept_share(self) -> float | None:
        """After / before, of wins or mean score; None where that says nothing."""
        if self.has_outcomes:
            return self.after.wins / self.before.wins if self.before.wins else None
        before, after = self.before.returns.mean(), self.after.returns.mean()
        return float(after / before) if before > 0.0 else None

    @property
    def _least(self) -> float:
        """The margin, above rounding where every level scored the same."""
        return max(self.margin, 1e-6 * float(np.abs(self.before.returns).max()))

    def summary(self) -> dict[str, Any]:
        share = self.kept_share
        return {
            "title": self.title,
            "game": self.game,
            "rules": dict(self.rules),
            "before": self._judged(self.before),
            "after": self._judged(self.after),
            "kept": self.kept,
            "lost": self.lost,
            "gained": self.gained,
            "kept_share": None if share is None else round(share, 4),
            **({} if self.has_outcomes else {"margin": round(self.margin, 4)}),
            **({} if self.fitted == 1.0 else {"fitted": round(self.fitted, 4)}),
        }

    def _judged(self, result: Result) -> dict[str, Any]:
        if self.has_outcomes:
            return result.summary()
        return {**result.summary(), "return_interval_95": [round(x, 4) for x in spread(result)]}


def spread(result: Result) -> tuple[float, float]:
    """95 % bootstrap interval of the mean return."""
    return bootstrap([result.returns], lambda r: r.mean(axis=1), resamples=2000)


class GradientNorms(NamedTuple):
    """Norms of the gradient while fine-tuning; each row of the metrics is a mean over updates."""

    rows: int
    median: float
    p95: float  # 95th percentile
    clipped: float | None  # share of the updates whose norm was cut to the learner's largest


@dataclass(frozen=True)
class Forgetting:
    """What a fine-tuned brain still can of what it could at the start, and how far it moved."""

    skills: tuple[Skill, ...]
    not_judged: Mapping[str, str] = field(default_factory=dict)  # title of a game: why
    drift: Drift | None = None  # None: the two share no senses or actions
    gradients: GradientNorms | None = None  # None: the learner reports no norms

    def json(self) -> dict[str, Any]:
        return {
            "games": [skill.summary() for skill in self.skills],
            "not_judged": dict(self.not_judged),
            "drift": self.drift and self.drift.json(),
            "gradients": self.gradients and self.gradients._asdict(),
        }


def judged(
    before: Brain,
    after: Brain,
    games: Sequence[OldGame],
    not_judged: Mapping[str, str] | None = None,
    *,
    levels: int | None = None,
    metrics: Sequence[Mapping[str, Any]] = (),
) -> Forgetting:
    """The report on two brains. Both are fitted to each game where its names differ from theirs.

    `levels` of each game, by default LEVELS, or EPISODES of other people's; `metrics` are the
    rows of the fine-tuning.
    """
    skills, refused = [], dict(not_judged or {})
    for old in games:
        usual = LEVELS if isinstance(old.task, OwnTask) else EPISODES
        try:
            skills.append(_judge(before, after, old, levels or usual))
        except Exception as error:  # other people's games raise what they like
            refused[old.title] = first_line(error)
    try:
        moved = drift(before, after)
    except RlftError:
        moved = None
    return Forgetting(tuple(skills), refused, moved, gradient_norms(metrics))


def _judge(before: Brain, after: Brain, old: OldGame, levels: int) -> Skill:
    task = over(old.task, max(moments_of(brain.senses) for brain in (before, after)))
    plans = [plan(brain, task.senses, task.actions) for brain in (before, after)]
    first, then = (task.evaluate(brain_policy(one.apply()), levels) for one in plans)
    fitted = min(one.kept for one in plans)
    return Skill(old.title, old.task.id, old.rules, first, then, fitted)


def gradient_norms(metrics: Sequence[Mapping[str, Any]]) -> GradientNorms | None:
    """From `grad_norm` and `grad_clipped` of the metrics of a training."""
    norms, clipped = (_numbers(metrics, name) for name in ("grad_norm", "grad_clipped"))
    if not norms.size:
        return None
    median, p95 = (float(f"{q:.6g}") for q in np.quantile(norms, (0.5, 0.95)))
    return GradientNorms(norms.size, median, p95, float(clipped.mean()) if clipped.size else None)


def _numbers(rows: Sequence[Mapping[str, Any]], name: str) -> npt.NDArray[np.float64]:
    found = np.array([row[name] for row in rows if row.get(name) is not None], np.float64)
    return found[np.isfinite(found)]
