"""Pretraining: one brain for several games at once, with a memory of what it saw there.

What is asked for stands in pretraining_job.py, the objectives in objective_mix.py, how well it went
in pretraining_report.py. With `rl` the learner is SARSA, which the other objectives go beside;
without it they are learnt by themselves. What imitates speaks through the brain's own head unless
`rl` does, whose values must stay values: then through one that is thrown away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import gymnasium
import numpy as np
import torch
from torch import Tensor

import rlft.envs  # noqa: F401  registers the games
from rlft.agents import SARSA, SARSAConfig
from rlft.agents.averaging import RunningAverage
from rlft.agents.learner import Metrics
from rlft.envs.games import find
from rlft.envs.mixture import MixtureVectorEnv
from rlft.finetune.config import replace_fields
from rlft.lab import brains
from rlft.lab.evaluation import Result, brain_policy, evaluate
from rlft.lab.presets import pretraining
from rlft.lab.pretraining.curriculum import CURRICULUM, Part, divided, memories, met
from rlft.lab.pretraining.demonstrations import Demonstrations
from rlft.lab.pretraining.experts import Source
from rlft.lab.pretraining.objective_loops import alone, averaged, beside
from rlft.lab.pretraining.objective_mix import RL, MixConfig, ObjectiveMix
from rlft.lab.pretraining.pretraining_job import PretrainingJob
from rlft.lab.pretraining.teachers import Teachers
from rlft.networks import Network
from rlft.networks.imbalance import Balance
from rlft.npc import SENSES, Brain

COUNTED = 64  # copies in which the experts' actions are counted, and brains are judged ...
LONG = 300  # ... for so many decisions of each: whole episodes


class Pretraining:
    """A curriculum in progress. Iterate over `advance`, then take `brain()`."""

    def __init__(
        self,
        seed: int = 0,
        steps: int = 6_000_000,
        settings: Mapping[str, str] | None = None,
        curriculum: Sequence[Part] = CURRICULUM,
        **asked: Any,
    ) -> None:
        """`asked` are the other fields of a `PretrainingJob`, which says what they mean."""
        torch.set_num_threads(1)
        self.job = PretrainingJob(seed, steps, dict(settings or {}), tuple(curriculum), **asked)
        self.curriculum = self.job.curriculum
        self.config: SARSAConfig = replace_fields(pretraining(steps), self.job.own_settings)
        self.mix_config = replace_fields(MixConfig(), self.job.mix_settings)
        self.start = self.job.start()
        self.network = Network.from_brain(self.start)
        self.learner: SARSA | None = None
        self.average: RunningAverage | None = None
        self.teachers: Teachers | None = None
        self.mix: ObjectiveMix | None = None
        self.counted = 0  # decisions that the experts' actions were counted in
        if RL in self.job.objectives:
            self.learner = SARSA(self.network, self.config, seed)
            self.envs = MixtureVectorEnv([
                gymnasium.make_vec(
                    find(part.game).id, num_envs=copies, stream="pretraining", **part.rules
                )
                for part, copies in zip(self.curriculum, self.copies(), strict=True)
            ])  # fmt: skip
        if set(self.job.objectives) != {RL}:
            self.teachers = self._teachers()
            self.mix = self._mix()

    def copies(self) -> list[int]:
        """Copies of each part; together the config's."""
        return divided(self.curriculum, self.config.copies)

    def advance(self) -> Iterator[Metrics]:
        steps = self.job.steps
        if self.mix is None:
            assert self.learner is not None
            yield from self.learner.learn(self.envs, steps)
        elif self.learner is not None:
            yield from beside(self.mix, self.learner, self.envs, self.start, steps)
        else:
            self.average = averaged(self.mix, steps)
            yield from alone(self.mix, self.average, steps)

    def brain_network(self) -> Network:
        """The network to judge and keep."""
        kept: Network = self.network
        if self.learner is not None:
            kept = self.learner.brain_network()
        elif self.average is not None:
            kept = self.average.module
        return kept

    def tilt(self) -> Tensor | None:
        """By how much balancing lifted each action's logit (A,); None where nothing was."""
        balance = None if self.mix is None else self.mix.balance
        return None if balance is None or balance.method == "none" else balance.tilt()

    def trained(self) -> Brain:
        """The brain as it stands, with its record; balancing is taken off again."""
        tensors = dict(self.brain_network().tensors())
        tilt = self.tilt()
        if tilt is not None and self.learner is None:
            tensors["head.bias"] = tensors["head.bias"] - tilt.numpy()
        body = find(self.curriculum[0].game).rules(**self.curriculum[0].rules).body
        return self.start.replace(tensors=tensors).with_record(
            lineage=[*self._inherited(), self._step()],
            command=self.job.command(),
            met=met(self.curriculum),
            body=body._asdict(),
            decision_interval=body.interval,
        )

    def brain(self) -> Brain:
        """The same, with a memory of its play in every part."""
        trained, seed, kind = self.trained(), self.job.seed, self.job.actions
        titles = tuple(part.title for part in self.curriculum)
        each = self.job.memories // len(titles)
        seen = [memories(trained, part, each, seed, kind) for part in self.curriculum]
        game = np.repeat(np.arange(len(titles)), each)
        return trained.remember(np.concatenate(seen), titles, game)

    def scores(self, brain: Brain, levels: int = 200) -> dict[str, Result]:
        """How the brain does in each part, on evaluation levels."""
        return {part.title: self.score(brain, part, levels) for part in self.curriculum}

    def score(self, brain: Brain, part: Part, levels: int) -> Result:
        policy, kind = brain_policy(brain), self.job.actions
        return evaluate(policy, part.game, levels=levels, kind=kind, **part.rules)

    def demonstrations(self, held_out: bool = False) -> Demonstrations:
        """Whole episodes to count or to judge by, apart from those that are learnt from."""
        return self._stream(COUNTED, horizon=1, rollout=LONG, held_out=held_out)

    def close(self) -> None:
        if self.learner is not None:
            self.envs.close()
        if self.mix is not None:
            self.mix.stream.close()

    # Within.

    def _teachers(self) -> Teachers | None:
        job = self.job
        if not job.hired:
            return None
        found = {game: brains.find(source) for game, source in job.hired.items()}
        games = [find(part.game).name for part in self.curriculum]
        return Teachers(
            {source: found[game] for source, game in enumerate(games) if game in found},
            SENSES, self.start.actions, job.actions == "discrete",
            self.mix_config.distil_temperature,
        )  # fmt: skip

    def _stream(self, copies: int, horizon: int, rollout: int, held_out: bool) -> Demonstrations:
        """The parts, each with at least one copy, shown by their experts or teachers."""
        taught = {} if self.teachers is None else self.teachers.brains
        counts = divided(self.curriculum, copies)
        sources = [
            Source(
                part.game, max(counts[k], 1), part.rules,
                brain_policy(taught[k]) if k in taught else None,
            )
            for k, part in enumerate(self.curriculum)
        ]  # fmt: skip
        return Demonstrations(
            sources, horizon, self.job.seed,
            kind=self.job.actions, rollout=rollout, held_out=held_out,
        )  # fmt: skip

    def _mix(self) -> ObjectiveMix:
        job, config, balance = self.job, self.mix_config, None
        if "bc" in job.objectives and job.actions == "discrete":
            counts = self._counts()
            balance = Balance(job.balance, counts, config.beta, config.tau, config.gamma).check()
        stream = self._stream(config.copies, config.horizon, config.rollout, held_out=False)
        return ObjectiveMix(
            self.network, SENSES, stream, job.objectives, config, job.seed, balance, self.teachers
        )

    def _counts(self) -> Tensor:
        """How often the experts advise each action, in whole episodes (A,)."""
        stream = self.demonstrations()
        advice = stream.all().advice
        self.counted = stream.decisions
        stream.close()
        return advice[advice >= 0].bincount(minlength=len(self.start.actions))

    def _inherited(self) -> list[Any]:
        """The lineages of the teachers, each once: what they cost, the student cost, too."""
        taught = {} if self.teachers is None else self.teachers.brains
        different = {brains.fingerprint(brain): brain for brain in taught.values()}
        return [step for one in different.values() for step in one.record.get("lineage", [])]

    def _step(self) -> dict[str, Any]:
        """What this pretraining adds to the lineage; its steps are all decisions it made."""
        parts = [[part.game, part.share, dict(part.rules)] for part in self.curriculum]
        step: dict[str, Any] = {
            "curriculum": parts, "seed": self.job.seed, "from": brains.FRESH,
            "algorithm": "objectives", "steps": self.counted,
        }  # fmt: skip
        if self.learner is not None:
            step |= {"algorithm": "sarsa", "config": asdict(self.config)}
            step["steps"] += self.learner.steps
        if self.mix is not None:
            step["steps"] += self.mix.stream.decisions
            step |= {"objectives": dict(self.job.objectives), "mix": asdict(self.mix_config)}
            step["balance"] = self.job.balance
        if (tilt := self.tilt()) is not None:
            step["tilt"] = [round(float(number), 6) for number in tilt]  # that was taken off
        if self.teachers is not None:
            step["teachers"] = {
                self.curriculum[source].title: brains.fingerprint(brain)
                for source, brain in self.teachers.brains.items()
            }
        return step
