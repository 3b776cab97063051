"""Pretraining: one brain for several games at once, with a memory of what it saw there.

The arena is not among the games, and none of its standard opponents is met: the learner spars with
the expert, with a blade or a bow, with a wanderer and with a dummy, and hunts the coward. The
passive two matter: they teach that standing by does not pay where nobody comes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
import torch

import rlft.envs  # noqa: F401  registers the games
from rlft.agents import SARSA, SARSAConfig
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.mixture import MixtureVectorEnv
from rlft.envs.spaces import Actions
from rlft.finetune.config import replace_fields
from rlft.lab import brains
from rlft.lab.evaluation import Policy, Result, brain_policy, evaluate
from rlft.lab.presets import pretraining
from rlft.networks import Network
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain

MEMORIES = 500  # observations a pretrained brain takes along


@dataclass(frozen=True)
class Part:
    """One game of a curriculum."""

    game: str
    share: float  # of the copies
    rules: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        rules = ",".join(f"{name}={value}" for name, value in self.rules.items())
        return self.game + (f":{rules}" if rules else "")


CURRICULUM = (
    Part("navigation", 0.08),
    Part("gather", 0.05),
    Part("hunt", 0.12),
    Part("spar", 0.25, {"foes": "expert", "foe_skill": 0.8}),
    Part("spar", 0.28, {"foes": "expert", "foe_weapon": "ranged", "foe_skill": 0.9}),
    Part("spar", 0.10, {"foes": "expert", "foe_skill": 0.4}),
    Part("spar", 0.07, {"foes": "wander"}),
    Part("spar", 0.05, {"foes": "idle"}),
)


class Pretraining:
    """A curriculum in progress. Iterate over `advance`, then take `brain()`."""

    def __init__(
        self,
        seed: int = 0,
        steps: int = 6_000_000,
        settings: Mapping[str, str] | None = None,
        curriculum: Sequence[Part] = CURRICULUM,
    ) -> None:
        torch.set_num_threads(1)
        self.seed, self.steps, self.curriculum = seed, steps, tuple(curriculum)
        self.settings = dict(settings or {})
        self.config: SARSAConfig = replace_fields(pretraining(steps), self.settings)
        self.start = brains.fresh_brain(SENSES, DISCRETE_ACTIONS, seed)
        self.learner = SARSA(Network.from_brain(self.start), self.config, seed)
        self.envs = MixtureVectorEnv([
            gymnasium.make_vec(
                f"rlft/{part.game.title()}-v0", num_envs=copies, stream="pretraining", **part.rules
            )
            for part, copies in zip(curriculum, self.copies(), strict=True)
        ])  # fmt: skip

    def copies(self) -> list[int]:
        """Copies of each part; together the config's."""
        shares = np.array([part.share for part in self.curriculum])
        edges = np.round(np.cumsum([0.0, *shares / shares.sum()]) * self.config.copies)
        return [int(count) for count in np.diff(edges)]

    def advance(self) -> Iterator[dict[str, float | None]]:
        yield from self.learner.learn(self.envs, self.steps)

    def brain(self) -> Brain:
        """The pretrained brain, with its memory and its record."""
        trained: Brain = self.learner.brain(self.start)
        step = {
            "curriculum": [[part.game, part.share, dict(part.rules)] for part in self.curriculum],
            "algorithm": "sarsa",
            "config": asdict(self.config),
            "seed": self.seed,
            "steps": self.learner.steps,
            "from": brains.FRESH,
        }
        body = self.rules()[0].body
        trained = trained.with_record(
            lineage=[step],
            command=self.command(),
            met=self.met(),
            body=body._asdict(),
            decision_interval=body.interval,
        )
        titles = tuple(part.title for part in self.curriculum)
        each = MEMORIES // len(titles)
        seen = [memories(trained, part, each, self.seed) for part in self.curriculum]
        game = np.repeat(np.arange(len(titles)), each)
        return trained.remember(np.concatenate(seen), titles, game)

    def command(self) -> str:
        """What makes this brain again."""
        options = "".join(f" --set {name}={value}" for name, value in self.settings.items())
        return f"rlft pretrain --seed {self.seed} --steps {self.steps}{options}"

    def rules(self) -> list[Any]:
        """The resolved rules of each part."""
        games: list[Any] = [part.unwrapped for part in self.envs.parts]
        return [game.batch.rules for game in games]

    def met(self) -> list[str]:
        """The bots of these games: opponents on which the brain is not held out."""
        mixes = [rules.foes for rules in self.rules() if hasattr(rules, "foes")]
        return [bot for bot, *weights in zip(BOTS, *mixes, strict=True) if any(weights)]

    def scores(self, brain: Brain, levels: int = 200) -> dict[str, Result]:
        """How the brain does in each part, on evaluation levels."""
        return {
            part.title: evaluate(brain_policy(brain), part.game, levels=levels, **part.rules)
            for part in self.curriculum
        }

    def close(self) -> None:
        self.envs.close()


def memories(brain: Brain, part: Part, count: int, seed: int) -> npt.NDArray[np.float32]:
    """Observations (count, D) of the brain at play: a random moment of each of `count` levels.

    Stratified by return: levels are taken evenly from the worst to the best of four times as many.
    """
    batch = Batch(part.game, 4 * count, stream="pretraining", **part.rules)
    actions = Actions(batch.game, "discrete")
    policy: Policy = brain_policy(brain, seed)
    generator = np.random.default_rng(seed)
    batch.restart(1_000_000 + np.arange(4 * count))
    horizon = batch.rules.time_limit
    kept = batch.out.observation[:, 0].copy()
    returns, seen = np.zeros(len(kept)), np.ones(len(kept))
    playing = np.ones(len(kept), np.bool_)
    for _ in range(horizon):
        actions.write(policy(batch.out.observation[:, 0]), batch.controls[:, 0])
        batch.advance()
        returns += batch.out.reward[:, 0] * playing
        playing &= ~(batch.out.terminated | batch.out.truncated)
        seen += playing
        chosen = playing & (generator.random(len(kept)) < 1.0 / seen)  # reservoir of one
        kept[chosen] = batch.out.observation[chosen, 0]
    batch.close()
    order = np.argsort(returns, kind="stable")
    chosen = order[np.linspace(0, len(kept) - 1, count).astype(int)]
    stratified: npt.NDArray[np.float32] = kept[chosen]
    return stratified
