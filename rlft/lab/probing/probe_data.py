"""States of play with what is true in them: what probes are fitted to and judged on.

Besides what is true at the moment (probe_truth.py), and with the same for every game:

| target | what is true | in |
|---|---|---|
| reward | whether the next HORIZON decisions bring more or less than idling would | every game |
| ending | whether they end the game, not by the clock | all but gather |
| script | what a scripted bot would do here, as the nearest discrete action | every game |

A level has one player from beginning to end: a policy, that script, or chance.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.spaces import Actions
from rlft.envs.world import STEP_ONLY
from rlft.lab.evaluation import Policy, random_policy
from rlft.lab.pretraining.script import SCRIPTS, Script, nearest_moves
from rlft.lab.probing.probe_truth import numbers, opponents
from rlft.npc import RlftError

PLAYERS = ("policy", "script", "random")
EVERY = 10  # decisions from one state that is kept to the next
HORIZON = 10  # decisions ahead
LEAST = 0.01  # reward beside that of idling that is more or less
REWARDS = ("less", "as idle", "more")
ENDINGS = ("goes on", "ends")

Array = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class States:
    """Moments of play. Targets are numbers (R, C), NaN if undefined, or classes (R,), -1 if so."""

    senses: Array  # (R, D)
    level: Array  # (R,) seed of its level
    player: Array  # (R,) index in PLAYERS
    numbers: Mapping[str, Array]
    classes: Mapping[str, Array]
    names: Mapping[str, tuple[str, ...]]  # of each target's classes


@dataclass
class Log:
    """What happens in N levels, and the moments that are kept."""

    batch: Batch
    moments: list[dict[str, Array]] = field(default_factory=list)
    gains: list[Array] = field(default_factory=list)  # (N,) reward of each decision beside idling

    def __post_init__(self) -> None:
        rules = self.batch.rules
        self.playing = np.ones(self.batch.copies, np.bool_)
        self.last = np.full(self.batch.copies, np.iinfo(np.int64).max)  # decision that ended it
        self.idle = getattr(rules, "alive_reward", None) or -rules.step_cost

    def keep(self, controls: Array) -> None:
        """Keep some levels as they are; `controls` (N, 4) are the script's there."""
        tick, batch = len(self.gains), self.batch
        chosen = self.playing & ((tick + np.arange(batch.copies)) % EVERY == 0)
        if not chosen.any() or tick > batch.rules.time_limit - HORIZON:
            return
        moment: dict[str, Array] = {
            "senses": batch.out.observation[:, 0],
            "copy": np.arange(batch.copies),
            "tick": np.full(batch.copies, tick),
            "script": nearest_moves(controls, batch.game.table()),
            "opponent": opponents(batch)[1],
            **numbers(batch),
        }
        self.moments.append({name: column[chosen] for name, column in moment.items()})

    def advance(self) -> None:
        """One decision in every level."""
        self.batch.advance()
        out = self.batch.out
        self.gains.append((out.reward[:, 0] - self.idle) * self.playing)
        self.last[self.playing & out.terminated] = len(self.gains) - 1
        self.playing &= ~(out.terminated | out.truncated)

    def states(self, seeds: Array) -> States:
        """The moments, now that it is known what followed."""
        moment = {name: np.concatenate([m[name] for m in self.moments]) for name in self.moments[0]}
        copy, tick = moment.pop("copy"), moment.pop("tick")
        nothing = np.zeros((HORIZON, self.batch.copies))
        summed = np.cumsum([nothing[0], *self.gains, *nothing], axis=0)
        gain = summed[tick + HORIZON, copy] - summed[tick, copy]
        game = self.batch.game
        classes = {"reward": 1 + (gain > LEAST) - (gain < -LEAST), "script": moment.pop("script")}
        names = {"reward": REWARDS, "script": game.discrete}
        if game.name != "Gather":
            classes["ending"] = (self.last[copy] - tick < HORIZON).astype(np.int64)
            names["ending"] = ENDINGS
        bots, opponent = opponents(self.batch)[0], moment.pop("opponent")
        if len(bots) > 1:
            classes["opponent"], names["opponent"] = opponent, bots
        senses = moment.pop("senses")
        return States(senses, seeds[copy], copy % len(PLAYERS), moment, classes, names)


class Cast:
    """Who plays which level: a third each for the policy, the script, and chance."""

    def __init__(self, batch: Batch, policy: Policy, kind: str, seed: int, **rules: Any) -> None:
        """`policy` chooses actions of this kind; `seed` is that of chance."""
        self.batch = batch
        self.player = np.arange(batch.copies) % len(PLAYERS)
        self.script = Script(batch, SCRIPTS[batch.game.name], **rules)
        chance = random_policy(len(batch.game.discrete), seed=seed)
        self.others = [
            (np.flatnonzero(self.player == PLAYERS.index(name)), act, Actions(batch.game, one))
            for name, act, one in (("policy", policy, kind), ("random", chance, "discrete"))
        ]

    def act(self) -> Array:
        """Write everybody's control; returns what the script would do (N, 4)."""
        batch, scripted = self.batch, self.script.controls()
        batch.controls[:, 0] = scripted
        for mine, act, actions in self.others:
            chosen = np.zeros((mine.size, 4), np.float32)
            actions.write(act(batch.out.observation[mine, 0]), chosen)
            batch.controls[mine, 0] = chosen
        return scripted


def gather(
    policy: Policy, kind: str, game: str, seeds: npt.ArrayLike, seed: int = 0, **rules: Any
) -> States:
    """Play each of these levels once, as `Cast` says.

    Raises RlftError for fewer levels than players and a time limit too short to look ahead.
    """
    levels = np.asarray(seeds)
    if len(levels) < len(PLAYERS):
        raise RlftError(f"{len(levels)} levels: there should be one for each of {PLAYERS}")
    batch = Batch(game, len(levels), stream="preview", **rules)
    limit = batch.rules.time_limit
    if limit <= HORIZON:
        raise RlftError(f"time_limit={limit}: a probe looks {HORIZON} decisions ahead, give more")
    cast, log = Cast(batch, policy, kind, seed, **rules), Log(batch)
    batch.restart(levels)
    batch.mode[:] = STEP_ONLY
    while log.playing.any():
        log.keep(cast.act())
        log.advance()
    return log.states(levels)
