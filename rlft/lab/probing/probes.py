"""Linear probes of a brain: what can be read off its features, beside two controls.

A probe is fitted to the encoder's output on some levels and judged on others. The same is done with
networks of the same architecture and random weights, and with the senses themselves: only what the
brain has over both came from its training. Which truths are probed in which game stands in
probe_truth.py and probe_data.py, how one is read in probe_reading.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from rlft.envs.bots import BOTS
from rlft.lab.evaluation import brain_policy
from rlft.lab.pretraining.script import SCRIPTS
from rlft.lab.probing.probe_data import gather
from rlft.lab.probing.probe_reading import Reading, read
from rlft.lab.tasks import OwnTask, find_task
from rlft.networks import fresh
from rlft.npc import Brain, RlftError, plan
from rlft.npc.mind import STEERING

LEVELS = 300  # that probes are fitted on, and as many others that they are judged on
FEWEST_LEVELS = 30
RANDOM = 3  # networks with random weights
FIRST_LEVEL = 3_000_000  # of the preview stream: levels that neither train nor judge

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Probed:
    """What was read off a brain's features in one game.

    The probe score is the mean over the targets of macro F1 or, of numbers, R^2, each at least 0:
    1 if everything can be read, 0 if nothing.
    """

    game: str
    rules: Mapping[str, Any]
    seed: int
    levels: int  # on either side
    readings: tuple[Reading, ...]
    left_out: Mapping[str, str]  # target: why

    @property
    def score(self) -> float:
        """The brain's probe score."""
        return _mean([reading.brain for reading in self.readings])

    @property
    def random_score(self) -> float:
        """The mean probe score of the random networks."""
        each = zip(*(reading.random for reading in self.readings), strict=True)
        return float(np.mean([_mean(values) for values in each]))

    @property
    def senses_score(self) -> float:
        """The probe score of the senses themselves."""
        return _mean([reading.senses for reading in self.readings])

    def json(self) -> dict[str, Any]:
        return {
            "game": self.game,
            "rules": dict(self.rules),
            "seed": self.seed,
            "levels": self.levels,
            "score": round(self.score, 4),
            "random_score": round(self.random_score, 4),
            "senses_score": round(self.senses_score, 4),
            "targets": {reading.target: reading.json() for reading in self.readings},
            "left_out": dict(self.left_out),
        }


def _mean(values: Sequence[float]) -> float:
    return float(np.maximum(values, 0.0).mean())


def probe(
    brain: Brain,
    game: Any = "arena",
    seed: int = 0,
    levels: int = LEVELS,
    *,
    player: Brain | None = None,
    **rules: Any,
) -> Probed:
    """Fit linear probes on `levels` levels of a game of ours and judge them on as many others.

    A third of the levels each is played by the brain, by a scripted bot, and at random. With
    `player` that brain plays instead, so that several brains are read in the same states. Foes are
    every bot alike, unless `foes` says otherwise. Raises RlftError for a brain that does not fit
    the game, and for a game that keeps no truth to read.
    """
    torch.set_num_threads(1)
    if levels < FEWEST_LEVELS:
        raise RlftError(f"levels={levels}: probes need at least {FEWEST_LEVELS} on either side")
    task, fitted = fitted_to(brain, game, rules)
    plays, acts = (task, fitted) if player is None else fitted_to(player, game, rules)
    sides = []
    for side in (0, 1):
        chance = 2 * seed + side  # who plays the other side draws other numbers, too
        policy, seeds = brain_policy(acts, chance), level_seeds(seed, levels, side)
        sides.append(gather(policy, plays.kind, task.name, seeds, chance, **task.rules))
    encodings = [
        [encode(side.senses) for side in sides]
        for encode in (fitted.features, *_random_encoders(fitted), np.asarray)
    ]
    readings, left_out = [], {}
    for target in (*sides[0].numbers, *sides[0].classes):
        reading = read(target, sides, encodings)
        if isinstance(reading, Reading):
            readings.append(reading)
        else:
            left_out[target] = reading
    if not readings:
        raise RlftError(f"{levels} levels of {task.name} hold too few states: give more levels")
    return Probed(task.name, task.rules, seed, levels, tuple(readings), left_out)


def level_seeds(seed: int, levels: int, side: int) -> Array:
    """Levels to fit on (side 0) or to judge on (side 1); no level is on both."""
    seeds: Array = FIRST_LEVEL + 1_000_000 * seed + 2 * np.arange(levels) + side
    return seeds


def probe_record(probed: Probed) -> dict[str, Any]:
    """What a brain's record keeps: `brain.with_record(probes=[probe_record(probed)])`."""
    kept = ("game", "rules", "seed", "levels", "score", "random_score", "senses_score")
    told = probed.json()
    targets = {reading.target: round(reading.brain, 4) for reading in probed.readings}
    return {name: told[name] for name in kept} | {"targets": targets}


def fitted_to(brain: Brain, game: Any, rules: Mapping[str, Any]) -> tuple[OwnTask, Brain]:
    """The game with all bots as foes, where foes were not chosen; the brain fitted to it."""
    kind = "continuous" if brain.architecture.output in STEERING else "discrete"
    task = find_task(game, rules, kind)
    if not isinstance(task, OwnTask) or task.game.name not in SCRIPTS:
        games = ", ".join(name.lower() for name in SCRIPTS)
        raise RlftError(f"{task.name} keeps no truth that a probe could read: choose from {games}")
    if hasattr(task.resolved, "foes") and "foes" not in rules:
        task = OwnTask(task.name, {**rules, "foes": dict.fromkeys(BOTS[1:], 1.0)}, kind)
    return task, plan(brain, task.senses, task.actions).apply()


def _random_encoders(brain: Brain) -> list[Any]:
    """Features of networks like this with random weights; the normaliser is what it was."""
    found = []
    for seed in range(RANDOM):
        network = fresh(brain.architecture, torch.Generator().manual_seed(seed))
        known = {n: a for n, a in brain.tensors.items() if n.startswith("normaliser")}
        tensors = {**network.tensors(), **known}
        found.append(brain.replace(tensors=tensors, memory=None).features)
    return found
