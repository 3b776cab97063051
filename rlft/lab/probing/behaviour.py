"""How soon it can be told which bot a foe is: recognition from the first moments of an encounter.

What is seen of the foe (OBSERVED) from the decision at which it first came into view is summed up
and told apart by a logistic regression, fitted on some levels and judged on others, who are played
with other seeds. The control keeps what is seen now and takes the history before it from another
level: what is left of the F1 does not come from watching.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.world import STEP_ONLY
from rlft.lab.evaluation import brain_policy
from rlft.lab.probing.linear_probe import logistic
from rlft.lab.probing.probe_data import Cast
from rlft.lab.probing.probe_reading import RARE
from rlft.lab.probing.probe_truth import opponents
from rlft.lab.probing.probes import fitted_to, level_seeds
from rlft.lab.probing.recognition import Recognition, report
from rlft.npc import SENSES, Brain, RlftError

LEVELS = 600  # on either side: one encounter each
STEPS = (1, 2, 4, 8, 16, 32)  # decisions observed
OBSERVED = tuple(n for n in SENSES.names if n.startswith(("foe.", "projectile.")))

Array = npt.NDArray[Any]


class Encounters(NamedTuple):
    """What was seen of foes, from the first sight on; what came after an end repeats the last."""

    seen: Array  # (E, STEPS[-1], S)
    foe: Array  # (E,) index into the bots
    bots: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Behaviour:
    """The early recognition curve of a game's bots, and its control."""

    game: str
    rules: Mapping[str, Any]
    seed: int
    encounters: int  # that are judged
    steps: tuple[int, ...]  # decisions observed
    found: tuple[Recognition, ...]  # after so many
    shuffled: tuple[Recognition, ...]  # the same with other histories

    def json(self) -> dict[str, Any]:
        columns = zip(self.steps, self.found, self.shuffled, strict=True)
        return {
            "game": self.game,
            "rules": dict(self.rules),
            "seed": self.seed,
            "encounters": self.encounters,
            "curve": [
                {"steps": steps, "shuffled_macro_f1": round(other.macro_f1, 4), **own.json()}
                for steps, own, other in columns
            ],
        }


def recognise(
    brain: Brain, game: Any = "arena", seed: int = 0, levels: int = LEVELS, **rules: Any
) -> Behaviour:
    """Tell the bots of a game apart by what is seen of them; the brain plays a third of the levels.

    Foes are every bot alike, unless `foes` says otherwise. Raises RlftError for a game without a
    single foe of several kinds.
    """
    task, fitted = fitted_to(brain, game, rules)
    sides = []
    for side in (0, 1):
        batch = Batch(task.name, levels, stream="preview", **task.rules)
        chance = 2 * seed + side  # who plays the other side draws other numbers, too
        cast = Cast(batch, brain_policy(fitted, chance), task.kind, chance, **task.rules)
        sides.append(encounters(batch, cast, level_seeds(seed, levels, side)))
    for bot, name in enumerate(sides[0].bots):
        if min((side.foe == bot).sum() for side in sides) < RARE:
            raise RlftError(f"levels={levels}: {name} was seen in fewer than {RARE}, give more")
    order = [np.random.default_rng(seed).permutation(len(side.foe)) for side in sides]
    found = [_recognised(sides, steps, (None, None)) for steps in STEPS]
    shuffled = [_recognised(sides, steps, order) for steps in STEPS]
    judged = len(sides[1].foe)
    return Behaviour(task.name, task.rules, seed, judged, STEPS, tuple(found), tuple(shuffled))


def _recognised(
    sides: Sequence[Encounters], steps: int, others: Sequence[Array | None]
) -> Recognition:
    """Foes of the second side, by so many decisions, as those of the first were told apart."""
    known, asked = (
        summary(side.seen[:, :steps], other) for side, other in zip(sides, others, strict=True)
    )
    bots = sides[0].bots
    likely = logistic(known, sides[0].foe, asked, len(bots))
    return report(sides[1].foe, likely, bots, sides[0].foe)


def encounters(batch: Batch, cast: Cast, seeds: Array) -> Encounters:
    """Play these levels once; those in which no foe came into view are left out."""
    bots, _ = opponents(batch)
    if len(bots) < 2 or batch.capacity.bodies != 2:
        raise RlftError(
            f"{batch.game.name.lower()}: to recognise a foe there should be one, of several kinds"
        )
    columns = [SENSES.index(name) for name in OBSERVED]
    visible = OBSERVED.index("foe.visible")
    batch.restart(seeds)
    batch.mode[:] = STEP_ONLY
    foe = opponents(batch)[1]
    seen = np.zeros((batch.copies, STEPS[-1], len(columns)), np.float32)
    count = np.zeros(batch.copies, np.intp)
    playing = np.ones(batch.copies, np.bool_)
    while playing.any():
        now = batch.out.observation[:, 0, columns]
        playing &= count < STEPS[-1]
        noted = np.flatnonzero(playing & ((count > 0) | (now[:, visible] > 0.0)))
        seen[noted, count[noted]] = now[noted]
        count[noted] += 1
        cast.act()
        batch.advance()
        playing &= ~(batch.out.terminated | batch.out.truncated)
    met = count > 0
    last = np.minimum(np.arange(STEPS[-1]), count[met, None] - 1)
    return Encounters(np.take_along_axis(seen[met], last[:, :, None], 1), foe[met], bots)


def summary(seen: Array, other: Array | None = None) -> Array:
    """What is seen now, and of all decisions (E, K, S) the mean, deviation and mean change.

    With `other` (E,) the history is that of another encounter.
    """
    past = seen if other is None else seen[other]
    change = np.abs(np.diff(past, axis=1)).sum(1) / max(past.shape[1] - 1, 1)
    return np.concatenate([seen[:, -1], past.mean(1), past.std(1), change], axis=1)
