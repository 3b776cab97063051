"""Successive halving: all settings of an arm on one seed, the better half on a second, and so on.

Every arm has as many tries as every other. Scores are the criterion of study_games.py.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from rlft.lab.studies.arms import Arm
from rlft.lab.studies.study_folder import StudyFolder
from rlft.lab.studies.study_games import criterion
from rlft.lab.studies.study_run import CODE

SEEDS = (1000, 1001, 1002)  # of tuning, one a round; reports have others


class Problem(NamedTuple):
    """An arm, and the games that one setting is to be found for."""

    arm: Arm
    games: tuple[str, ...]

    def runs(self) -> int:
        """That its tuning takes."""
        return len(self.games) * sum(seen(self.arm, number) for number in range(len(SEEDS)))


def seen(arm: Arm, number: int) -> int:
    """How many settings a round sees: all, half of them, a quarter; none where there is but one."""
    return math.ceil(len(arm.tries) / 2**number) if len(arm.tries) > 1 else 0


def leading(means: Mapping[int, float], count: int) -> list[int]:
    """The best so many, in the order of the list; of equal ones those listed first."""
    return sorted(sorted(means, key=lambda k: (-means[k], k))[:count])


def halve(folder: StudyFolder, problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """The setting of each problem, and what every one tried scored; all of a round side by side."""
    alive = [list(range(len(problem.arm.tries))) for problem in problems]
    scores: list[list[list[float]]] = [[[] for _ in problem.arm.tries] for problem in problems]
    for number, seed in enumerate(SEEDS, start=1):
        trials = {
            (place, k): [folder.tuning(problem.arm, k, game, seed) for game in problem.games]
            for place, problem in enumerate(problems)
            for k in alive[place][: seen(problem.arm, number - 1)]
        }
        found = folder.run(trial for some in trials.values() for trial in some)
        for (place, k), some in trials.items():
            each = [criterion(trial.game, found[trial.path]["curve"]) for trial in some]
            scores[place][k].append(float(np.mean(each)))
        for place, problem in enumerate(problems):
            if len(problem.arm.tries) > 1:
                means = {k: float(np.mean(scores[place][k])) for k in alive[place]}
                count = seen(problem.arm, number) if number < len(SEEDS) else 1
                alive[place] = leading(means, count)
    return [
        {
            "setting": str(problem.arm.tries[best]),
            "code": CODE,
            "tried": {
                str(setting): [round(score, 4) for score in told]
                for setting, told in zip(problem.arm.tries, scores[place], strict=True)
            },
        }
        for place, (problem, (best,)) in enumerate(zip(problems, alive, strict=True))
    ]
