"""Training: a brain, a task and a learner, stepped from outside. No folders, no printing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

import rlft
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.finetune import holds
from rlft.finetune.attachment import Attachment
from rlft.finetune.corrections import Lesson
from rlft.finetune.methods import PLAIN, find_recipe, suiting
from rlft.finetune.recipe import Recipe
from rlft.lab import brains, presets
from rlft.lab.algorithms import ALGORITHMS, Algorithm, check_actions, find_algorithm
from rlft.lab.evaluation import Policy, brain_policy
from rlft.lab.planning import transferred
from rlft.lab.scoreboard import Scoreboard
from rlft.lab.tasks import ForeignTask, Task, find_task
from rlft.lab.teaching.corrections import Corrections, corrections_of
from rlft.lab.teaching.dataset_file import read_dataset
from rlft.npc import Brain, RlftError, TransferPlan, plan
from rlft.npc.errors import unknown
from rlft.npc.mind import STEERING

GAMES = "games/"  # prefix of the games' arrays in a snapshot
RECIPE = "recipe"  # and of the recipe's


@dataclass(frozen=True)
class Job:
    """What to train, fully stated: two equal jobs give equal weights."""

    game: str = "arena"
    source: str = ""  # a shipped brain, a file, a run folder, "none": from scratch; "": what fits
    seed: int = 0
    steps: int = 0  # game steps; 0: what the preset of this game says
    algorithm: str = "sarsa"
    settings: Mapping[str, str] = field(default_factory=dict)
    # fields of the learner's config, and of the method's answers: learning_rate, lora.rank
    rules: Mapping[str, Any] = field(default_factory=dict)  # of the game
    control: bool = False  # permute the brain's weights first: what must not help
    actions: str = (
        ""  # discrete or continuous, in games that offer both; "": what the learner likes
    )
    device: str = "cpu"  # cpu, cuda, or auto: cuda where there is one
    method: str = ""  # how a brain is fine-tuned, as in rlft/finetune/methods.py; "": what suits it
    teacher: str = ""  # the brain that methods hold to; "": the one it begins with
    architecture: str = ""  # of a brain from scratch, by name; "": what suits the senses
    corrections: str = ""  # a file of recorded play whose corrections are learnt

    @property
    def pretrained(self) -> bool:
        """Whether it begins with a brain whose weights mean something."""
        return self.source != brains.FRESH and not self.control


class Training:
    """One training in progress. Iterate over `advance` and read `brain()` at any time."""

    def __init__(self, job: Job, start: Brain | None = None, task: Task | None = None) -> None:
        """`start` is the fitted brain of an interrupted job, which then needs no source.

        `task` is the game where the job's name alone cannot make it.
        """
        torch.set_num_threads(1)  # two threads collapse beside a busy core
        self.algorithm = algorithm = find_algorithm(job.algorithm)
        wanted = job.actions or kind_of(job.algorithm, "" if start else job.source)
        self.task = task or find_task(job.game, job.rules, wanted)
        kind = "discrete" if self.task.discrete else "continuous"
        check_actions(job.algorithm, self.task.name, kind)
        if not job.source:
            job = replace(job, source=self._fitting(algorithm, job.rules))
        self._check(job)
        settings, of_method = split(job.settings)
        self.recipe = find_recipe(job.method, of_method) if job.method else Recipe()
        preset, steps = algorithm.preset(self.task.id, job.pretrained)
        if self._pictured:
            preset = presets.by_sight(preset, self.task.senses.size)
        game = self.task.id if isinstance(self.task, ForeignTask) else job.game
        self.job = replace(
            job, game=game, actions=kind, steps=job.steps or steps, device=device(job.device)
        )
        self.config = algorithm.configure(preset, settings)
        self.plan: TransferPlan | None = None
        self.start = start or self.recipe.prepare(self._start(algorithm), job.seed)
        self.learner = algorithm.make(self.start, self.config, job.seed, self.job.device)
        self.attachment: Attachment | None = None
        sites = self.learner.sites()
        if not job.method:
            corrected = bool(job.corrections)
            method = suiting(self.start, sites, corrected) if job.pretrained else PLAIN
            self.job, self.recipe = replace(self.job, method=method), find_recipe(method, of_method)
        if sites.optimizers or self.recipe.answers():
            self.attachment = self.recipe.attach(
                sites, self.start, job.seed, self.job.steps, self._teacher(), self._lesson()
            )
        self.envs = Scoreboard(self.task.envs(self.config.copies, algorithm.same_step))

    def _check(self, job: Job) -> None:
        """Refuse what could only go wrong later, in the words of something deep inside."""
        if self._pictured and not self.algorithm.sees:
            raise RlftError(
                f"{job.algorithm} cannot see pictures, which {self.task.name} shows: "
                f"take {', '.join(name for name, one in ALGORITHMS.items() if one.sees)}"
            )
        if job.architecture and (job.source != brains.FRESH or not self.algorithm.fine_tunes):
            raise RlftError(
                f"architecture {job.architecture!r} is for a network from scratch: use --from none "
                "and a learner that has one, or leave it out"
            )
        for name, value in job.rules.items():
            try:
                json.dumps(value)
            except (TypeError, ValueError):
                raise RlftError(
                    f"{name!r} of {self.task.name} is a {type(value).__name__}, which config.json "
                    "cannot keep: give plain numbers and texts, or a function that makes the game"
                ) from None

    @property
    def _pictured(self) -> bool:
        return any(sense.shape for sense in self.task.senses)

    def _fitting(self, algorithm: Algorithm, rules: Mapping[str, Any]) -> str:
        """The shipped brain to begin with, or none."""
        if not algorithm.fine_tunes:
            return brains.FRESH
        task = self.task
        others = isinstance(task, ForeignTask)  # whose rules mean what they like
        weapon = brains.MELEE if others else str(rules.get("weapon", brains.MELEE))
        return brains.default_for(task.senses, task.actions, task.discrete, weapon)

    def _start(self, algorithm: Algorithm) -> Brain:
        job, task = self.job, self.task
        if job.source == brains.FRESH:
            made = algorithm.fresh(task.senses, task.actions, job.actions, job.seed, self.config)
            return brains.rebuilt(made, job.architecture, job.seed) if job.architecture else made
        if not algorithm.fine_tunes:
            raise RlftError(f"{job.algorithm} learns a table from nothing: use --from none")
        brain = brains.find(job.source)
        if brain.architecture.memory and not algorithm.remembers:
            able = ", ".join(name for name, one in ALGORITHMS.items() if one.remembers)
            raise RlftError(
                f"{job.source} remembers by an LSTM, which {job.algorithm} cannot go on with: take "
                f"--algo {able}"
            )
        if algorithm.values and brain.architecture.output == "categorical":
            brain = brains.valued(brain, brains.TEMPERATURE)
        self.plan, _ = transferred(brain, task, job.seed)
        fitted = self.plan.apply().unmeasured()
        return brains.permuted(fitted, job.seed) if job.control else fitted

    def _teacher(self) -> Brain | None:
        """The brain that methods hold to, fitted to the task."""
        if not self.job.teacher:
            return None
        if not self.recipe.holds:
            raise RlftError("a teacher without a method that holds to it: add --method kickstart")
        teacher = brains.find(self.job.teacher)
        if teacher.architecture.memory:
            raise RlftError(
                f"{self.job.teacher} remembers by an LSTM, and a teacher is asked about single "
                "moments: name a brain without a memory"
            )
        return plan(teacher, self.task.senses, self.task.actions).apply()

    def corrections(self) -> Corrections | None:
        """Those of the recorded play that the job names, for this game."""
        if not self.job.corrections:
            return None
        return corrections_of(read_dataset(self.job.corrections), self.task)

    def _lesson(self) -> Lesson | None:
        """What is learnt of the recorded play."""
        found = self.corrections()
        if found is None:
            return None
        if not any(hold.name == holds.Corrections.name for hold in self.recipe.holds):
            raise RlftError(
                f"method {self.job.method!r} learns no corrections: take --method taught, or add "
                "+corrections to it"
            )
        return found.lesson()

    def advance(self, steps: int | None = None) -> Iterator[dict[str, float | None]]:
        """Train for so many game steps (default: what is left of the job); yields metrics."""
        left = self.job.steps - self.learner.steps
        updates = self.learner.learn(self.envs, left if steps is None else min(steps, left))
        if self.attachment is not None:
            updates = self.attachment.follow(updates)
        for metrics in updates:
            yield {**metrics, "win_rate": self.envs.win_rate}

    @property
    def notices(self) -> tuple[str, ...]:
        """What the method has to say of this training, oldest first."""
        return () if self.attachment is None else tuple(self.attachment.notices)

    def policy(self) -> Policy:
        """What plays as it now stands."""
        return brain_policy(self.brain())

    def brain(self) -> Brain:
        """The brain as it now stands."""
        return self.learner.brain(self.start).with_record(**self.record())

    def record(self) -> dict[str, Any]:
        """What the brain's file says of its making."""
        step = {
            "game": self.task.id,
            "rules": dict(self.job.rules),
            "algorithm": self.job.algorithm,
            "method": self.job.method,
            "config": self.settings(),
            "seed": self.job.seed,
            "steps": self.learner.steps,
            "from": self.job.source,
            "parent": brains.fingerprint(self.start),
        }
        lineage = [*self.start.record.get("lineage", []), step]
        return {"lineage": lineage, **self.task.body()}

    def settings(self) -> dict[str, Any]:
        """The learner's config and the method's settings as named plain values."""
        return self.algorithm.flat(self.config) | self.recipe.settings()

    def resolved(self) -> dict[str, Any]:
        """The job as config.json keeps it."""
        return {
            **{k: v for k, v in asdict(self.job).items() if k != "settings"},
            "config": self.settings(),
            "numpy": np.__version__,
            "torch": torch.__version__,
            "rlft": rlft.__version__,
        }

    def snapshot(self) -> dict[str, npt.NDArray[Any]]:
        """Learner and, where the game offers its state, games, as named arrays."""
        games = self.task.state(self.envs) or {}
        recipe = {} if self.attachment is None else pack({RECIPE: self.attachment.state()})
        named = {GAMES + name: array for name, array in games.items()}
        return {**self.learner.snapshot(), **recipe, **named}

    def restore(self, snapshot: Mapping[str, npt.NDArray[Any]]) -> bool:
        """Go on from a snapshot of the same job; whether bit for bit.

        Where the games' state could not be saved, learning goes on from fresh episodes.
        """
        games = {k.removeprefix(GAMES): v for k, v in snapshot.items() if k.startswith(GAMES)}
        recipe = {k: v for k, v in snapshot.items() if k.startswith(f"{RECIPE}/")}
        apart = (GAMES, f"{RECIPE}/")
        self.learner.restore({k: v for k, v in snapshot.items() if not k.startswith(apart)})
        if self.attachment is not None:
            with restoring("method"):
                self.attachment.restore(unpack(recipe)[RECIPE])
        if games:
            self.task.restore(self.envs, games)
        else:
            self.learner.forget_play()
        return bool(games)

    def close(self) -> None:
        self.envs.close()


def kind_of(algorithm: str, source: str = "") -> str:
    """The kind of actions of the brain that is begun with, if the algorithm can choose such."""
    kinds = find_algorithm(algorithm).kinds
    if source and source != brains.FRESH:
        steers = brains.find(source).architecture.output in STEERING
        found = "continuous" if steers else "discrete"
        if found in kinds:
            return found
    return kinds[0]


def job_of(config: Mapping[str, Any], path: Path) -> Job:
    """The job that `resolved` wrote to `path`. Raises RlftError where that says something else."""
    kinds = {
        "game": str, "source": str, "seed": int, "steps": int, "algorithm": str, "rules": dict,
        "control": bool, "actions": str, "device": str, "method": str, "teacher": str,
        "architecture": str, "corrections": str, "config": dict,
    }  # fmt: skip
    since = {"method": PLAIN, "teacher": "", "architecture": "", "corrections": ""}
    config = {**since, **config}  # which may be of before they were
    for name, kind in kinds.items():
        if type(config.get(name)) is not kind:
            raise RlftError(f"{path} is damaged: {name} should be a {kind.__name__}")
    settings = {name: str(value) for name, value in config["config"].items()}
    known = {name: config[name] for name in kinds if name != "config"}
    return Job(**known, settings=settings)


def split(settings: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Those of the learner, and those of a method's answers, which have a dot in their name."""
    own = {name: text for name, text in settings.items() if "." not in name}
    return own, {name: text for name, text in settings.items() if name not in own}


def device(name: str) -> str:
    """The torch device of `auto`, `cpu` or `cuda`. Raises RlftError where there is none."""
    if name not in ("auto", "cpu", "cuda"):
        raise unknown("device", name, ("auto", "cpu", "cuda"))
    if name == "cuda" and not torch.cuda.is_available():
        raise RlftError("no CUDA device is available to torch: use --device cpu")
    return "cuda" if name != "cpu" and torch.cuda.is_available() else "cpu"
