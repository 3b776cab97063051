"""What the learning curves of a comparison say: numbers with intervals, as plain JSON.

Scores are judged here, times in comparison_times.py; what the numbers decide is in verdicts.py. In
the JSON a time that was not reached, or an end of an interval that nothing bounds, is null.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from rlft.lab.comparisons.comparison_groups import (
    Draws,
    Found,
    Group,
    Plain,
    estimate,
    measure_of,
    over_seeds,
)
from rlft.lab.comparisons.comparison_times import Threshold, arm_times, sooner, thresholds
from rlft.lab.comparisons.curves import EARLY, dip, forward
from rlft.lab.comparisons.verdicts import decide
from rlft.lab.statistics import improvement, iqm, plain

DRAWN_CURVES = 2_000  # resamples that a curve's band is of
SAME = 0.05  # of the scale: final scores nearer than this are called the same


def findings(
    groups: Sequence[Sequence[Found]],
    steps: int,
    every: int,
    scores: Sequence[float] = (),
    low: float | None = None,
    high: float | None = None,
) -> Plain:
    """All that the trainings say; the last group is the baseline.

    A group of fewer seeds is compared with as many of the baseline's, the first ones.
    `scores` are thresholds, `low` and `high` the ends of the scale, for games without winners.
    """
    measure = measure_of([job for group in groups for job in group], low, high)
    arms = [Group(jobs, measure, steps, every) for jobs in groups]
    baseline = arms[-1]
    levels = baseline.start_by_level.shape[1]
    draws = {n: Draws(n, levels) for n in {len(arm.jobs) for arm in arms}}
    goals = thresholds(tuple(scores), baseline, draws[len(baseline.jobs)])
    found: Plain = {
        "measure": measure._asdict(),
        "levels": levels,
        "arms": [arm_findings(arm, goals, draws[len(arm.jobs)]) for arm in arms],
        "against": [
            against(arm, baseline.first(len(arm.jobs)), goals, draws[len(arm.jobs)])
            for arm in arms[:-1]
        ],
    }
    found["verdicts"] = [
        decide(one, len(arm.jobs)) for one, arm in zip(found["against"], arms[:-1], strict=True)
    ]
    return found


def arm_findings(group: Group, goals: Sequence[Threshold], draws: Draws) -> Plain:
    """One arm, over its seeds."""
    return {
        "arm": group.name,
        "seeds": len(group.jobs),
        "prior_steps": group.prior_steps,
        "prior_seconds": group.prior_seconds,
        "before": over_seeds(group.start, draws.both(group.start_by_level)),
        "final": over_seeds(group.final, draws.both(group.final_by_level)),
        "auc": over_seeds(group.auc, draws.seeds(group.auc)),
        "early_dip": _over(dip(group.curves, EARLY), draws),
        "dip": _over(dip(group.curves), draws),
        "times": {goal.key: arm_times(group, goal, draws) for goal in goals},
        "curve": _curve(group, draws),
    }


def against(group: Group, baseline: Group, goals: Sequence[Threshold], draws: Draws) -> Plain:
    """One arm and the baseline, seed by seed."""
    first, last = draws.both(group.start_by_level), draws.both(group.final_by_level)
    base_first, base_last = (
        draws.both(baseline.start_by_level), draws.both(baseline.final_by_level)
    )  # fmt: skip
    over = iqm(group.final) - iqm(baseline.final)
    return {
        "arm": group.name,
        "baseline": baseline.name,
        "jumpstart": estimate(iqm(group.start) - iqm(baseline.start), iqm(first) - iqm(base_first)),
        "transfer": _transfer(group, baseline, draws),
        "probability_of_improvement": _better(group, baseline, draws),
        "final": {
            **estimate(over, iqm(last) - iqm(base_last)),
            "interval_95_of_seeds": estimate(
                over, iqm(draws.seeds(group.final)) - iqm(draws.seeds(baseline.final))
            )["interval_95"],
            "same": plain(SAME * _span(baseline)),
        },
        "times": {goal.key: sooner(group, baseline, goal, draws) for goal in goals},
    }


def _over(values: Any, draws: Draws) -> Plain:
    return over_seeds(values, draws.seeds(values))


def _transfer(group: Group, baseline: Group, draws: Draws) -> Plain | None:
    """Forward transfer; None where nobody knows the best score, or scratch has it throughout."""
    highest = baseline.measure.high
    if highest is None or iqm(baseline.auc) >= highest:
        return None
    drawn = iqm(draws.seeds(group.auc)), iqm(draws.seeds(baseline.auc))
    return estimate(forward(iqm(group.auc), iqm(baseline.auc), highest), forward(*drawn, highest))


def _better(group: Group, baseline: Group, draws: Draws) -> Plain:
    """How often a seed of the arm does better over the run than one of the baseline."""
    worse, better = -baseline.auc, -group.auc
    drawn = improvement(draws.seeds(worse), draws.seeds(better))
    return estimate(improvement(worse, better), drawn)


def _span(baseline: Group) -> float:
    """From the lowest score to the highest known."""
    low, high = baseline.measure.low, baseline.measure.high
    bottom = float(iqm(baseline.start)) if low is None else low
    return abs((float(iqm(baseline.final)) if high is None else high) - bottom)


def _curve(group: Group, draws: Draws) -> Plain:
    """The score and its interval at every evaluation; seconds are medians."""
    chosen = draws.index[:DRAWN_CURVES]
    columns = [iqm(column[chosen]) for column in group.curves.T]
    ends = [estimate(0.0, drawn)["interval_95"] for drawn in columns]
    seconds = [
        np.interp(group.grid, job["curve"]["steps"], job["curve"]["seconds"]) for job in group.jobs
    ]
    return {
        "steps": [int(step) for step in group.grid],
        "seconds": [plain(x) for x in np.median(seconds, axis=0)],
        "score": [plain(x) for x in iqm(group.curves.T)],
        "low": [low for low, _ in ends],
        "high": [high for _, high in ends],
    }
