"""The games of the study of methods: the two small ones, and the arena with other opponents.

What a game is to the study, and by what one number runs in it are chosen. Runs are in study_run.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from rlft.lab import brains
from rlft.lab.studies.small_games import SMALL_GAMES
from rlft.npc.errors import unknown

WHOLE = "whole"  # the game itself, beside its skills
BRAINS = 10  # start brains of a game: run seed s begins with that of s % 10 in the same thousand


class StudyGame(Protocol):
    """A game to fine-tune in, and what was learnt before."""

    name: str
    about: str  # a line
    game: str  # as Job takes it
    rules: Mapping[str, Any]
    steps: int  # game steps of a run
    settings: Mapping[str, str]  # of the learner that fine-tunes
    scratch: Mapping[str, str]  # of the learner from scratch
    skills: Mapping[str, Mapping[str, Any]]  # title: rules of the same game

    def brain(self, seed: int, folder: Path) -> Path:
        """The brain it begins with, made at the first call."""


@dataclass(frozen=True)
class Arena:
    """The shipped fighter meets other opponents, among hazards: it wins half of these fights.

    Chosen among some fifteen pools, on one seed, for being learnt in the budget by a fighter that
    then loses the expert and the coward.
    """

    name: str = "arena"
    about: str = "ambushers, archers and sentries among hazards, where the fighter wins half"
    game: str = "arena"
    rules: Mapping[str, Any] = field(
        default_factory=lambda: {
            "foes": {"ambusher": 0.5, "archer": 0.3, "sentry": 0.2},
            "hazards": 10,
        }
    )
    steps: int = 300_000
    settings: Mapping[str, str] = field(
        default_factory=lambda: {
            "copies": "128", "epochs": "2", "minibatch": "512", "learning_rate_steps": "300000"
        }
    )  # fmt: skip
    scratch: Mapping[str, str] = field(default_factory=dict)  # the preset
    skills: Mapping[str, Mapping[str, Any]] = field(
        default_factory=lambda: {
            "standard mix": {}, "coward": {"foes": "coward"}, "expert": {"foes": "expert"}
        }
    )  # fmt: skip

    def brain(self, seed: int, folder: Path) -> Path:
        return brains.shipped()["fighter"]


ARENA = "arena"
GAMES: dict[str, Any] = {**SMALL_GAMES, ARENA: Arena()}
KEPT = {"two-phase": ("far",), ARENA: ("standard mix", "coward", "expert")}  # skills that count


def find_game(name: str) -> StudyGame:
    """The game of this name. Raises RlftError, suggesting the nearest."""
    if name not in GAMES:
        raise unknown("game of the study", name, GAMES)
    found: StudyGame = GAMES[name]
    return found


def criterion(game: str, curve: Mapping[str, Sequence[float]]) -> float:
    """By what settings are chosen: mean of the whole and the skills that count, over a run."""
    whole = float(np.mean(curve[WHOLE]))
    if not KEPT.get(game):
        return whole
    return (whole + float(np.mean([curve[skill] for skill in KEPT[game]]))) / 2.0
