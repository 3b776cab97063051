"""How the brains of the small games are made: by reinforcement in a part, or by imitation.

Which games there are, and what they are for, stands in small_games.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from rlft.lab import brains
from rlft.lab.evaluation import brain_policy, evaluate
from rlft.lab.pretraining.curriculum import MEMORIES, Part, memories
from rlft.lab.studies.crossing_expert import demonstrations
from rlft.lab.tasks import OwnTask
from rlft.lab.training import Job, Training
from rlft.networks import Network
from rlft.npc import Brain, RlftError

ENOUGH = 0.95  # of the levels won, to be called learnt
LEVELS = 200  # of the pretraining stream, which judges nobody later
TRIES = 5  # seeds until it is learnt
ANOTHER = 100_000  # from one seed to the next


def reinforced(
    game: str,
    seed: int,
    steps: int,
    settings: Mapping[str, str],
    rules: Mapping[str, Any],
    skill: Mapping[str, Any],
) -> Brain:
    """A brain from deep SARSA in `rules`, from scratch, that wins nearly all levels of `skill`.

    A seed that does not learn it is followed by another. Raises RlftError if none does.
    """
    for tried in range(TRIES):
        training = Training(
            Job(game, brains.FRESH, seed + ANOTHER * tried, steps, settings=settings, rules=rules)
        )
        for _ in training.advance():
            pass
        brain = training.brain()
        training.close()
        won = evaluate(
            brain_policy(brain), game, levels=LEVELS, stream="pretraining", **skill
        ).win_rate
        if won >= ENOUGH:
            return with_memory(brain, game, skill, seed)
    raise RlftError(f"{game} was not learnt with {TRIES} seeds: give more than {steps} steps")


def cloned(seed: int, episodes: int, noise: float, epochs: int, batch: int, rate: float) -> Brain:
    """Behaviour cloning: the network that says which action the expert of Crossing takes.

    Cross-entropy on `episodes` of demonstrations, whose hand slips with probability `noise`; Adam
    with `rate`, `batch` decisions a step. The values are logits.
    """
    task = OwnTask("crossing", {}, "discrete")
    start = brains.fresh_brain(task.senses, task.actions, seed, "categorical")
    network = Network.from_brain(start)
    senses, actions = (torch.from_numpy(rows) for rows in demonstrations(episodes, noise, seed))
    optimizer = torch.optim.Adam(network.parameters(), rate)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(epochs):
        for chosen in torch.split(torch.randperm(len(actions), generator=generator), batch):
            optimizer.zero_grad()
            loss = cross_entropy(network(senses[chosen]), actions[chosen])
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    step = {
        "game": task.id, "rules": {}, "algorithm": "behaviour cloning", "seed": seed,
        "episodes": episodes, "decisions": len(actions), "noise": noise, "epochs": epochs,
    }  # fmt: skip
    brain = start.replace(tensors=network.tensors()).with_record(lineage=[step], **task.body())
    return with_memory(brain, "crossing", {}, seed)


def with_memory(brain: Brain, game: str, rules: Mapping[str, Any], seed: int) -> Brain:
    """The brain with a memory of its own play: a moment of each of many levels."""
    part = Part(game, 1.0, rules)
    rows = memories(brain, part, MEMORIES, seed)
    return brain.remember(rows, (part.title,), np.zeros(len(rows), np.uint8))
