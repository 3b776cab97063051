"""One run of the study of methods: trained, judged at even steps, written to a file.

The same held-out levels for everybody; judging counts neither as steps nor as seconds. A run that
fails is a result too: what it had reached stands, and zero from there on.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import torch

import rlft.finetune
import rlft.lab
from rlft.lab import brains
from rlft.lab.algorithms import find_algorithm
from rlft.lab.comparisons.learning_curve import CODE as LEARNERS
from rlft.lab.comparisons.learning_curve import warm_up
from rlft.lab.evaluation import brain_policy
from rlft.lab.old_games import first_line
from rlft.lab.run import Run
from rlft.lab.studies.arms import Arm, Setting, stored_states
from rlft.lab.studies.study_games import BRAINS, WHOLE, StudyGame, find_game
from rlft.lab.tasks import Task, find_task
from rlft.lab.training import Job, Training
from rlft.networks import fresh
from rlft.npc import Brain, plan
from rlft.npc.errors import RlftError

LEVELS = 64  # of each judgement
POINTS = 20  # judgements after the one before training
LEARNER, ACTIONS = "sarsa", "discrete"
LAB = (  # files of rlft/lab that a run depends on
    "evaluation", "presets", "training", "pretraining/curriculum", "studies/crossing_expert",
    "studies/small_brains", "studies/small_games", "studies/study_games", "studies/study_run",
)  # fmt: skip


def code_hash() -> str:
    """Hash of every source file that a run depends on: learners, games, methods, this."""
    digest = hashlib.sha256(LEARNERS.encode())
    lab = Path(rlft.lab.__path__[0])
    files = [*Path(rlft.finetune.__path__[0]).glob("*.py"), *(lab / f"{name}.py" for name in LAB)]
    for file in sorted(files):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


CODE = code_hash()  # read as early as the code itself: files may change while this runs


class Trial(NamedTuple):
    """A run to make, and where it goes."""

    game: str
    arm: Arm
    setting: Setting
    seed: int
    path: Path  # of the JSON file
    brains: Path  # folder of the start brains
    code: str = CODE

    def identity(self) -> dict[str, Any]:
        """All that decides the result, as plain JSON."""
        game = find_game(self.game)
        found = {
            "game": self.game, "task": game.game, "rules": dict(game.rules), "steps": game.steps,
            "skills": {title: dict(rules) for title, rules in game.skills.items()},
            "levels": LEVELS, "points": POINTS, "method": self.arm.method,
            "scratch": self.arm.scratch, "settings": self.settings(game), "seed": self.seed,
            "code": self.code,
        }  # fmt: skip
        plain: dict[str, Any] = json.loads(json.dumps(found))
        return plain

    def settings(self, game: StudyGame) -> dict[str, str]:
        """Of the learner and the method, as `--set` takes them."""
        texts = dict(game.scratch if self.arm.scratch else game.settings)
        algorithm = find_algorithm(LEARNER)
        preset, _ = algorithm.preset(_task(game, game.rules).id, not self.arm.scratch)
        config: Any = algorithm.configure(preset, texts)
        for name in ("learning_rate", "learning_rate_end"):
            texts[name] = f"{getattr(config, name) * self.setting.rate:g}"
        for name in ("epsilon_start", "epsilon_end"):
            texts[name] = f"{min(getattr(config, name) * self.setting.explore, 1.0):g}"
        return {**texts, **self.arm.fixed, **self.setting.fields}

    def job(self) -> Job:
        game = find_game(self.game)
        source = brains.FRESH if self.arm.scratch else str(start_of(game, self.seed, self.brains))
        return Job(
            game.game, source, self.seed, game.steps, LEARNER, self.settings(game),
            dict(game.rules), actions=ACTIONS, method=self.arm.method,
        )  # fmt: skip

    def training(self) -> Training:
        """From scratch: the same network, its weights drawn anew."""
        job = self.job()
        if not self.arm.scratch:
            return Training(job)
        game = find_game(self.game)
        known = brains.find(str(start_of(game, self.seed, self.brains)))
        task = _task(game, game.rules)
        return Training(
            job, start=redrawn(plan(known, task.senses, task.actions).apply(), job.seed)
        )


def start_of(game: StudyGame, seed: int, folder: Path) -> Path:
    """The brain that a run begins with."""
    return game.brain(brain_seed(seed), folder)


def brain_seed(seed: int) -> int:
    """Each of a few brains serves several seeds; tuning's are none of the report's."""
    return seed - seed % 1_000 + seed % BRAINS


def redrawn(brain: Brain, seed: int) -> Brain:
    """An untrained brain of the same form."""
    architecture = replace(brain.architecture, output="argmax")  # it learns values
    network = fresh(architecture, torch.Generator().manual_seed(seed))
    return Brain(brain.senses, brain.actions, architecture, network.tensors())


def finished(trial: Trial) -> dict[str, Any] | None:
    """The run, if its file is of this very trial and code; else it is to be made (again)."""
    try:
        found: dict[str, Any] = json.loads(trial.path.read_text())
        same = found["identity"] == trial.identity()
        found["curve"][WHOLE][POINTS]
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
    return found if same else None


def perform(trial: Trial, tell: Callable[[Any], None]) -> dict[str, Any]:
    """Make the run; write and return it."""
    if trial.code != CODE:
        raise RlftError("the code has changed meanwhile: the same command begins again with it")
    identity, titles = trial.identity(), [WHOLE, *find_game(trial.game).skills]
    found: dict[str, Any] = {
        "identity": identity, "game": trial.game, "arm": trial.arm.name, "seed": trial.seed,
        "setting": str(trial.setting), "failed": None, "cpu_seconds": 0.0, "judging_seconds": 0.0,
        "rollbacks": 0, "notices": [], "curve": {title: [] for title in ["steps", *titles]},
    }  # fmt: skip
    for _ in _followed(trial, found):
        tell(None)
    curve = found["curve"]
    for title in titles:
        curve[title] += [0.0] * (POINTS + 1 - len(curve[title]))
    Run(trial.path.parent).write_json(trial.path.name, found)
    return found


def _followed(trial: Trial, found: dict[str, Any]) -> Iterator[None]:
    """The run, point by point, into `found`; what it raises too."""
    try:
        yield from _judged(trial, found)
    except Exception as error:  # of anything: a learner that diverges raises what it likes
        found["failed"] = f"{type(error).__name__}: {first_line(error)}"


def _judged(trial: Trial, found: dict[str, Any]) -> Iterator[None]:
    game = find_game(trial.game)
    tasks = {WHOLE: _task(game, game.rules)}
    tasks |= {title: _task(game, rules) for title, rules in game.skills.items()}
    _warm(trial)
    training = trial.training()
    found |= _facts(training)
    metrics: dict[str, float | None] = {}
    for point in range(POINTS + 1):
        before, clock = training.learner.steps, time.process_time()
        for told in training.advance(game.steps * point // POINTS - before):
            metrics = told
        found["cpu_seconds"] += time.process_time() - clock
        clock = time.process_time()
        moved = training.learner.steps > before or not point
        policy = brain_policy(training.brain()) if moved else None  # the last rollout went further
        for title, task in tasks.items():
            curve = found["curve"][title]
            curve.append(task.evaluate(policy, LEVELS).win_rate if policy else curve[-1])
        found["curve"]["steps"].append(training.learner.steps)
        found["judging_seconds"] += time.process_time() - clock
        yield
    found["rollbacks"] = int(metrics.get("rollbacks") or 0)
    found["notices"] = list(training.notices)
    training.close()


def _facts(training: Training) -> dict[str, Any]:
    """What is known before the first step."""
    settings = training.settings()
    moving = (0, 0, 0) if training.attachment is None else training.attachment.share()
    return {
        "resolved": {name: str(value) for name, value in settings.items()},
        "start": brains.fingerprint(training.start),
        "stored_states": stored_states(settings),
        "moving": dict(zip(("encoder", "head", "of_encoder"), moving, strict=True)),
    }


def _task(game: StudyGame, rules: Any) -> Task:
    return find_task(game.game, dict(rules), ACTIONS)


_warmed: set[str] = set()  # games whose kernels this process has loaded


def _warm(trial: Trial) -> None:
    if trial.game not in _warmed:
        _warmed.add(trial.game)
        warm_up(trial.job())
