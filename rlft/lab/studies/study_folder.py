"""The folder of a study: runs made side by side, a file each, and what tuning has chosen."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rlft.lab.comparisons.comparison import make_folder
from rlft.lab.run import Run
from rlft.lab.studies.arms import Arm, Setting
from rlft.lab.studies.study_games import criterion, find_game
from rlft.lab.studies.study_run import CODE, Trial, brain_seed, finished, perform
from rlft.lab.workers import side_by_side
from rlft.npc.errors import RlftError

Tell = Callable[[str], None]
Found = dict[Path, dict[str, Any]]  # by the file of a run
Chosen = dict[str, dict[str, Any]]  # by game and arm

CHOSEN = "chosen.json"


class StudyFolder:
    """Makes the runs that are not there yet, and says how long the rest will take."""

    def __init__(self, out: str | Path, tell: Tell = print, workers: int | None = None) -> None:
        self.path = make_folder(Path(out))
        self.tell, self.workers = tell, workers or os.cpu_count() or 1
        self.brains = self.path / "brains" / CODE  # those of other code may be others
        self.planned = self.done = self.made = 0  # runs
        self.began = time.monotonic()

    def tuning(self, arm: Arm, number: int, game: str, seed: int) -> Trial:
        path = self.path / "tuning" / game / f"{arm.name}-{number}-{seed}.json"
        return Trial(game, arm, arm.tries[number], seed, path, self.brains)

    def reporting(self, arm: Arm, setting: Setting, game: str, seed: int) -> Trial:
        path = self.path / "report" / game / f"{arm.name}-{seed}.json"
        return Trial(game, arm, setting, seed, path, self.brains)

    def run(self, trials: Iterable[Trial]) -> Found:
        """What each of these found; those there already are read."""
        wanted = {trial.path: trial for trial in trials}
        found = {path: run for path, t in wanted.items() if (run := finished(t)) is not None}
        left = [trial for path, trial in wanted.items() if path not in found]
        self.done += len(found)
        self._prepare(left)
        if not self.made:
            self.began = time.monotonic()
        for folder in {trial.path.parent for trial in left}:
            make_folder(folder)
        jobs = [(trial,) for trial in left]
        for path, run in side_by_side(make_run, jobs, self.workers, lambda news: None):
            self.done, self.made = self.done + 1, self.made + 1
            found[path] = run
            self.tell(f"{said(run)}; {self.done} of {self.planned} runs, {self.left()} left")
        return found

    def left(self) -> str:
        """Time that the rest will take, at the pace so far."""
        each = (time.monotonic() - self.began) / max(self.made, 1)
        seconds = each * max(self.planned - self.done, 0)
        return f"about {seconds / 60:.0f} min" if seconds >= 60 else f"about {seconds:.0f} s"

    def _prepare(self, trials: Sequence[Trial]) -> None:
        """Make the start brains before anybody begins with one."""
        wanted = sorted({(trial.game, brain_seed(trial.seed)) for trial in trials})
        if wanted:
            make_folder(self.brains)
        jobs = [(game, seed, self.brains) for game, seed in wanted]
        list(side_by_side(make_brain, jobs, self.workers, lambda news: None))

    def chosen(self) -> Chosen:
        """What tuning has chosen so far."""
        path = self.path / CHOSEN
        try:
            found: Chosen = json.loads(path.read_text()) if path.exists() else {}
        except ValueError:
            raise RlftError(
                f"{path} is damaged: delete it and tune again, the runs stand"
            ) from None
        return found

    def choose(self, chosen: Chosen) -> None:
        Run(self.path).write_json(CHOSEN, chosen)


def make_run(trial: Trial, tell: Callable[[Any], None]) -> tuple[Path, dict[str, Any]]:
    return trial.path, perform(trial, tell)


def make_brain(game: str, seed: int, folder: Path, tell: Callable[[Any], None]) -> None:
    """Make a start brain, where there is none yet."""
    tell(None)
    find_game(game).brain(seed, folder)


def said(run: Mapping[str, Any]) -> str:
    """One run in a line."""
    result = run["failed"] or f"score {criterion(run['game'], run['curve']):.3f}"
    setting = f" ({run['setting']})" if run["setting"] else ""
    seconds = f"{run['cpu_seconds']:.1f} + {run['judging_seconds']:.1f} s"
    return f"{run['game']}, {run['arm']}{setting}, seed {run['seed']}: {result}, {seconds}"
