"""What a brain is pretrained in: several games with their shares, and what it remembers of them.

The arena is not among the games, and none of its standard opponents is met: the fighter spars with
the expert, with a blade or a bow, with a wanderer and with a dummy, and hunts the coward. The
passive two matter: they teach that standing by does not pay where nobody comes. The ranger has a
bow itself: what a body carries is not among its senses, so one brain cannot learn both weapons. The
scout finds its way, through no maze.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.games import find
from rlft.envs.spaces import Actions
from rlft.lab.evaluation import Policy, brain_policy
from rlft.npc import Brain
from rlft.npc.errors import unknown

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


_BOW = {"weapon": "ranged"}
CURRICULUM = (  # of the fighter
    Part("navigation", 0.08),
    Part("gather", 0.05),
    Part("hunt", 0.12),
    Part("spar", 0.25, {"foes": "expert", "foe_skill": 0.8}),
    Part("spar", 0.28, {"foes": "expert", "foe_weapon": "ranged", "foe_skill": 0.9}),
    Part("spar", 0.10, {"foes": "expert", "foe_skill": 0.4}),
    Part("spar", 0.07, {"foes": "wander"}),
    Part("spar", 0.05, {"foes": "idle"}),
)
CURRICULA: Mapping[str, tuple[Part, ...]] = {
    "fighter": CURRICULUM,
    "ranger": (
        Part("navigation", 0.08),
        Part("gather", 0.05),
        Part("spar", 0.30, {"foes": "expert", "foe_skill": 0.8, **_BOW}),
        Part("spar", 0.30, {"foes": "expert", "foe_weapon": "ranged", "foe_skill": 0.9, **_BOW}),
        Part("spar", 0.12, {"foes": "expert", "foe_skill": 0.4, **_BOW}),
        Part("spar", 0.09, {"foes": "wander", **_BOW}),
        Part("spar", 0.06, {"foes": "idle", **_BOW}),
    ),
    "scout": (
        Part("navigation", 0.35, {"layout": "rooms"}),
        Part("navigation", 0.35, {"layout": "caves"}),
        Part("navigation", 0.20, {"layout": "pillars"}),
        Part("gather", 0.10, {"layout": "rooms"}),
    ),
}


def find_curriculum(name: str) -> tuple[Part, ...]:
    """The games of this name. Raises RlftError, suggesting the nearest."""
    if name not in CURRICULA:
        raise unknown("curriculum", name, CURRICULA)
    return CURRICULA[name]


def divided(curriculum: Sequence[Part], copies: int) -> list[int]:
    """Copies of each part, by their shares; together `copies`."""
    shares = np.array([part.share for part in curriculum])
    edges = np.round(np.cumsum([0.0, *shares / shares.sum()]) * copies)
    return [int(count) for count in np.diff(edges)]


def met(curriculum: Sequence[Part]) -> list[str]:
    """The bots of these games: opponents on which a brain is not held out."""
    resolved = [find(part.game).rules(**part.rules) for part in curriculum]
    mixes = [rules.foes for rules in resolved if hasattr(rules, "foes")]
    return [bot for bot, *weights in zip(BOTS, *mixes, strict=True) if any(weights)]


def memories(
    brain: Brain, part: Part, count: int, seed: int, kind: str = "discrete"
) -> npt.NDArray[np.float32]:
    """Observations (count, D) of the brain at play: a random moment of each of `count` levels.

    Stratified by return: levels are taken evenly from the worst to the best of four times as many.
    """
    batch = Batch(part.game, 4 * count, stream="pretraining", **part.rules)
    actions = Actions(batch.game, kind)
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
