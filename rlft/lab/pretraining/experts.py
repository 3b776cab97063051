"""Who is imitated in each game: the scripted expert of its NPC, or a teacher in its stead.

A bot's controls are taken as they are by continuous actions. For discrete ones the nearest action
is what it advises, and what is done when it plays (`script.nearest_moves`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.games import find
from rlft.envs.spaces import Actions
from rlft.lab.pretraining.script import SCRIPTS, Script, nearest_moves
from rlft.lab.studies import crossing_expert

Array = npt.NDArray[Any]
Kind = Literal["discrete", "continuous"]  # of actions
Policy = Callable[[Array], Array]  # senses (N, D) -> actions (N,), or (N, A) in [-1, 1]

UNSKILLED = {"Evade": "its bots survive no more often than chance"}


class Source(NamedTuple):
    """A game that is demonstrated."""

    game: str
    copies: int
    rules: Mapping[str, Any]
    teacher: Policy | None = None  # who is the expert; None: the game's own, if it has one


def why_not(game: str) -> str:
    """Why the NPC of a game cannot be cloned; empty where it can."""
    name = find(game).name
    if name in UNSKILLED:
        return f"{name.lower()} cannot be cloned: {UNSKILLED[name]}"
    if name not in SCRIPTS and name != "Crossing":
        return f"{name.lower()} cannot be cloned: no scripted expert plays its NPC"
    return ""


def advice(batch: Batch, source: Source, actions: Actions) -> Callable[[], Array] | None:
    """What the expert would do now, as actions of this kind; None where there is none."""
    teacher = source.teacher
    if teacher is not None:
        return lambda: teacher(batch.out.observation[:, 0])
    if why_not(source.game):
        return None
    if batch.game.name == "Crossing":
        if not actions.discrete:
            return None
        return lambda: crossing_expert.expert(batch.out.observation[:, 0])
    script = Script(batch, SCRIPTS[batch.game.name], **source.rules)
    if actions.discrete:
        table = batch.game.table()
        return lambda: nearest_moves(script.controls(), table)
    return lambda: np.clip(script.controls()[:, actions.columns], -1.0, 1.0)
