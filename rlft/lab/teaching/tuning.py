"""Fine-tuning on corrections: a training in the game beside whoever goes on playing.

What is learnt, and what is held, are answers of rlft/finetune; here it is started, followed and
judged. `rlft train --corrections` does the same with a run folder.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from rlft.lab import brains
from rlft.lab.evaluation import Result, brain_policy
from rlft.lab.tasks import Task
from rlft.lab.teaching.corrections import Agreed, corrections_of, told
from rlft.lab.teaching.dataset_file import read_dataset
from rlft.lab.training import Job, Training
from rlft.npc import Brain, RlftError

STEPS = 400_000  # game steps of a tuning
LEVELS = 200  # it is judged on
ALGORITHMS = {"argmax": "sarsa", "categorical": "sarsa", "clip": "ppo", "tanh_scale": "sac"}


@dataclass(frozen=True)
class Tuned:
    """What a tuning made of a brain."""

    brain: Brain
    agreed: tuple[Agreed, Agreed]  # with the corrections, before and after
    results: tuple[Result, Result]  # on levels that nobody trained on, before and after

    def lines(self) -> list[str]:
        """To be read: agreement, then how it plays."""
        before, after = self.results
        what = "wins" if after.has_outcomes or before.has_outcomes else "plays"
        return [*told(*self.agreed), f"{what:<22} {before} -> {after}"]

    def json(self) -> dict[str, Any]:
        return {
            when: {"agreed": agreed.json(), **result.summary()}
            for when, agreed, result in zip(
                ("before", "after"), self.agreed, self.results, strict=True
            )
        }


class Tuning:
    """A fine-tuning in a thread of its own: ask it how far it is, at any time.

    The games' kernels and the network's arithmetic let go of the interpreter, so a window beside it
    goes on.
    """

    def __init__(
        self,
        brain: Brain,
        task: Task,
        path: str,
        *,
        source: str = "taught",
        steps: int = STEPS,
        levels: int = LEVELS,
        seed: int = 0,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        """`path` is the recording; `source` is what the brain's record calls the one before.

        `settings` are those of the learner and of the method, as of a job.

        Raises RlftError where the recording holds no corrections for this game.
        """
        if brain.architecture.output == "categorical":
            brain = brains.valued(brain, brains.TEMPERATURE)
        self.corrections = corrections_of(read_dataset(path), task)
        self.task, self.levels = task, levels
        algorithm = ALGORITHMS[brain.architecture.output]
        kind = "discrete" if task.discrete else "continuous"
        rules = getattr(task, "rules", getattr(task, "settings", {}))
        job = Job(task.name, source, seed, steps, algorithm, settings or {}, rules, actions=kind,
                  corrections=str(path))  # fmt: skip
        self.training = Training(job, start=brain, task=task)
        self.stage, self.share = "judging", 0.0  # share of the steps that are over
        self.win_rate: float | None = None  # of late, in training
        self.tuned: Tuned | None = None
        self.error = ""
        self._stopped, self._abandoned = threading.Event(), False
        self._thread = threading.Thread(target=self._work, name="rlft-tuning", daemon=True)

    def start(self) -> Tuning:
        self._thread.start()
        return self

    def stop(self) -> None:
        """Train no further; what was learnt is judged and kept."""
        self._stopped.set()

    def abandon(self) -> None:
        """Train no further, and let go of what was learnt."""
        self._abandoned = True
        self._stopped.set()
        self._thread.join()

    def wait(self) -> Tuned:
        """The result, when it is there. Raises RlftError where the training failed."""
        self._thread.join()
        if self.tuned is None:
            raise RlftError(self.error)
        return self.tuned

    @property
    def over(self) -> bool:
        return self.tuned is not None or bool(self.error)

    def _work(self) -> None:
        try:
            with closing(self.training):
                self._train()
        except Exception as error:
            self.error = str(error) or type(error).__name__

    def _train(self) -> None:
        training, start = self.training, self.training.start
        before = self.task.evaluate(brain_policy(start), self.levels)
        self.stage = "learning"
        for metrics in training.advance():
            self.win_rate = metrics["win_rate"]
            self.share = min(1.0, training.learner.steps / training.job.steps)
            if self._stopped.is_set():
                break
        if self._abandoned:
            return
        self.stage = "judging"
        brain = training.brain()
        after = self.task.evaluate(brain_policy(brain), self.levels)
        agreed = self.corrections.agreed(start), self.corrections.agreed(brain)
        brain = brain.with_record(strength={"evaluation": after.summary()})
        self.tuned = Tuned(brain, agreed, (before, after))
