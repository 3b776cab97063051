"""Training: a brain, a game and a learner, stepped from outside. No folders, no printing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
import torch

import rlft.envs
from rlft.agents import SARSA, SARSAConfig, replace_fields
from rlft.envs.games import find as find_game
from rlft.lab import brains
from rlft.lab.presets import fine_tuning, scratch
from rlft.lab.scoreboard import Scoreboard
from rlft.networks import Network
from rlft.npc import Brain, TransferPlan, plan
from rlft.npc.errors import unknown

ALGORITHMS = {"sarsa": "deep SARSA(λ): on-policy, many copies of the game, no replay"}


@dataclass(frozen=True)
class Job:
    """What to train, fully stated: two equal jobs give equal weights."""

    game: str = "arena"
    source: str = ""  # a shipped brain, a file, a run folder, "none": from scratch; "": what fits
    seed: int = 0
    steps: int = 600_000  # game steps
    algorithm: str = "sarsa"
    settings: Mapping[str, str] = field(default_factory=dict)  # fields of the learner's config
    rules: Mapping[str, Any] = field(default_factory=dict)  # of the game
    control: bool = False  # permute the brain's weights first: what must not help

    def config(self) -> SARSAConfig:
        """The learner's config: the preset, then the settings."""
        preset = scratch() if self.source == brains.FRESH or self.control else fine_tuning()
        return replace_fields(preset, self.settings)


class Training:
    """One training in progress. Iterate over `advance` and read `brain()` at any time."""

    def __init__(self, job: Job, start: Brain | None = None) -> None:
        """`start` is the fitted brain of an interrupted job, which then needs no source."""
        torch.set_num_threads(1)  # two threads collapse beside a busy core
        if job.algorithm not in ALGORITHMS:
            raise unknown("algorithm", job.algorithm, ALGORITHMS)
        game = find_game(job.game)
        rules = game.rules(**job.rules)
        senses, actions = game.senses(rules), game.discrete
        if not job.source:
            job = replace(job, source=brains.default_for(senses))
        self.job, self.config = job, job.config()
        self.plan: TransferPlan | None = None
        if start is not None:
            self.start = start
        elif job.source == brains.FRESH:
            self.start = brains.fresh_brain(senses, actions, job.seed)
        else:
            self.plan = plan(brains.find(job.source), senses, actions)
            self.start = self.plan.apply()
        if job.control and start is None:
            self.start = brains.permuted(self.start, job.seed)
        self.game, self.rules = game, rules
        self.learner = SARSA(Network.from_brain(self.start), self.config, job.seed)
        self.envs = Scoreboard(
            gymnasium.make_vec(game.id, num_envs=self.config.copies, **dict(job.rules))
        )

    def advance(self, steps: int | None = None) -> Iterator[dict[str, float | None]]:
        """Train for so many game steps (default: what is left of the job); yields metrics."""
        left = self.job.steps - self.learner.steps
        for metrics in self.learner.learn(self.envs, left if steps is None else min(steps, left)):
            yield {**metrics, "win_rate": self.envs.win_rate}

    def brain(self) -> Brain:
        """The brain as it now stands."""
        trained = brains.with_weights(self.start, self.learner.brain_network())
        return trained.with_record(**self.record())

    def record(self) -> dict[str, Any]:
        """What the brain's file says of its making."""
        body = getattr(self.rules, "body", None)
        step = {
            "game": self.game.id,
            "rules": dict(self.job.rules),
            "algorithm": self.job.algorithm,
            "config": asdict(self.config),
            "seed": self.job.seed,
            "steps": self.learner.steps,
            "from": self.job.source,
            "parent": brains.fingerprint(self.start),
        }
        record: dict[str, Any] = {"lineage": [*self.start.record.get("lineage", []), step]}
        if body is not None:
            record |= {"body": body._asdict(), "decision_interval": body.interval}
        return record

    def snapshot(self) -> dict[str, npt.NDArray[Any]]:
        """Learner and games as named arrays."""
        games: Any = self.envs.unwrapped
        worlds = {f"games/{name}": array for name, array in games.batch.snapshot().items()}
        return {**self.learner.snapshot(), **worlds}

    def restore(self, snapshot: Mapping[str, npt.NDArray[Any]]) -> None:
        """Go on from a snapshot of the same job, bit for bit."""
        games: Any = self.envs.unwrapped
        worlds = {k.removeprefix("games/"): v for k, v in snapshot.items() if k[:6] == "games/"}
        self.learner.restore({k: v for k, v in snapshot.items() if k[:6] != "games/"})
        games.reset(seed=0)
        games.batch.restore(worlds)

    def close(self) -> None:
        self.envs.close()


def resolved(job: Job, config: SARSAConfig) -> dict[str, Any]:
    """The job as config.json keeps it."""
    return {
        **{k: v for k, v in asdict(job).items() if k != "settings"},
        "config": asdict(config),
        "numpy": np.__version__,
        "torch": torch.__version__,
        "rlft": rlft.__version__,
    }
