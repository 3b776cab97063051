"""The study of methods: each arm tuned, then run on fresh seeds, the numbers put together.

In `out` every run is a file, so that a study that was stopped goes on where it stood; what was
chosen is in `chosen.json`, the numbers in `results.json`, the tables in `results.md`.

arms.py: who is tried. study_games.py: in what. study_run.py: one run. study_folder.py: many.
halving.py: tuning. study_numbers.py, study_targets.py, study_table.py: what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rlft.lab.run import Run
from rlft.lab.studies.arms import FULL, SCRATCH, Arm, Setting, find_arm, registered
from rlft.lab.studies.halving import Problem, halve
from rlft.lab.studies.small_games import SMALL_GAMES
from rlft.lab.studies.study_folder import Chosen, StudyFolder, Tell
from rlft.lab.studies.study_games import ARENA, GAMES, find_game
from rlft.lab.studies.study_numbers import arm_numbers, best_arms
from rlft.lab.studies.study_run import CODE, finished
from rlft.lab.studies.study_table import render
from rlft.lab.studies.study_targets import targets
from rlft.npc.errors import RlftError

BEST = 6  # arms of the small games that go on to the arena, beside the baselines
STAGES = ("tune", "report")
FIRST = 2_000  # seed of a report: the small games themselves were made looking at seeds 0 to 4


def study(
    games: Sequence[str] = (),
    arms: Sequence[str] = (),
    seeds: int = 30,
    stage: str = "",
    out: str | Path = "runs/methods",
    tell: Tell = print,
    workers: int | None = None,
) -> dict[str, Any]:
    """Tune every arm in every game, report on fresh seeds, and put the numbers together.

    Without `arms` all of them in the small games, and in the arena the best of those beside the
    baselines. `stage` is "tune" or "report" to do one alone. What earlier calls left in `out` goes
    into the numbers too. Raises RlftError.
    """
    if stage and stage not in STAGES:
        raise RlftError(f"stage={stage!r} should be {' or '.join(STAGES)}")
    named = [find_arm(name) for name in dict.fromkeys(arms)]
    if not games:
        games = tuple(SMALL_GAMES if stage == "tune" else GAMES)  # the arena waits for a report
    chosen = [find_game(name).name for name in dict.fromkeys(games)]
    folder = StudyFolder(out, tell, workers)
    small = [game for game in chosen if game != ARENA]
    if small:
        _part(folder, small, named or list(registered().values()), seeds, stage)
    if ARENA in chosen:
        _part(folder, [ARENA], named or _arena_arms(folder, seeds), seeds, stage)
    return collect(folder, seeds)


def _part(
    folder: StudyFolder, games: Sequence[str], arms: Sequence[Arm], seeds: int, stage: str
) -> None:
    """Tune and report in these games."""
    chosen = folder.chosen()
    problems = [Problem(arm, (game,)) for arm in arms if not arm.shared for game in games]
    problems += [
        Problem(arm, tuple(SMALL_GAMES))
        for arm in arms
        if arm.shared and (ARENA not in games or arm.name not in chosen.get(ARENA, {}))
    ]
    folder.planned += sum(p.runs() for p in problems) * (stage != "report")
    folder.planned += len(games) * len(arms) * seeds * (stage != "tune")
    if stage != "report":
        for problem, found in zip(problems, halve(folder, problems), strict=True):
            for game in (*SMALL_GAMES, ARENA) if problem.arm.shared else problem.games:
                chosen.setdefault(game, {})[problem.arm.name] = found
            names = f"{' and '.join(problem.games)}, {problem.arm.name}"
            folder.tell(f"{names}: chosen {found['setting'] or 'as it is'}")
        folder.choose(chosen)
    if stage != "tune":
        settings = [(arm, setting(chosen, arm, game), game) for game in games for arm in arms]
        if any(chosen[game][arm.name]["code"] != CODE for arm, _, game in settings):
            folder.tell("some settings were chosen with other code: tune again to be strict")
        folder.run(folder.reporting(*one, seed) for seed in reported(seeds) for one in settings)


def reported(seeds: int) -> range:
    return range(FIRST, FIRST + seeds)


def setting(chosen: Chosen, arm: Arm, game: str) -> Setting:
    """The setting chosen for an arm in a game. Raises RlftError where none is."""
    text = chosen.get(game, {}).get(arm.name, {}).get("setting")
    for one in arm.tries:
        if str(one) == text:
            return one
    raise RlftError(f"no setting of {arm.name} is chosen for {game}: tune it first (--stage tune)")


def _arena_arms(folder: StudyFolder, seeds: int) -> list[Arm]:
    """The baselines and the best of the small games. Raises RlftError before those are reported."""
    results = [numbers(folder, game, seeds) for game in SMALL_GAMES]
    if not all(results):
        raise RlftError(
            f"the arena takes the {BEST} best arms of {' and '.join(SMALL_GAMES)}: report those "
            "first, or name arms with --arm"
        )
    return [find_arm(name) for name in (SCRATCH, FULL, *best_arms(results, BEST))]


def numbers(folder: StudyFolder, game: str, seeds: int) -> dict[str, Any]:
    """The arms of a game whose runs are all there, the best first; none without scratch's."""
    chosen, runs = folder.chosen(), {}
    for arm in registered().values():
        if arm.name in chosen.get(game, {}):
            one = setting(chosen, arm, game)
            found = [finished(folder.reporting(arm, one, game, seed)) for seed in reported(seeds)]
            if all(found):
                runs[arm.name] = [run for run in found if run is not None]
    return arm_numbers(game, runs) if SCRATCH in runs else {}


def collect(folder: StudyFolder, seeds: int) -> dict[str, Any]:
    """All numbers there are in the folder, written as JSON and as tables."""
    games = {game: found for game in GAMES if (found := numbers(folder, game, seeds))}
    result = {"code": CODE, "seeds": seeds, "games": games, "targets": targets(games)}
    Run(folder.path).write_json("results.json", result)
    Run(folder.path).write_text("results.md", render(result))
    return result
