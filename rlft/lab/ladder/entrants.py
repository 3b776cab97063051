"""Who plays on the ladder: brains and scripted bots, each at a skill. Who meets whom: duels.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.bots import ARCHER, BOTS, SENTRY
from rlft.envs.spaces import Actions
from rlft.npc import Brain, RlftError
from rlft.npc.errors import unknown
from rlft.npc.mind import STEERING

Ints = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Entrant:
    """A player with a name: a brain or a bot, and how well it plays of what it can."""

    name: str
    player: Brain | str
    skill: float = 1.0

    def __post_init__(self) -> None:
        if isinstance(self.player, str) and self.player not in BOTS[1:]:
            raise unknown("bot", self.player, BOTS[1:])
        if not 0.0 <= self.skill <= 1.0:
            raise RlftError(f"{self.name}: a skill of {self.skill} should be from 0 to 1")

    @property
    def driver(self) -> int:
        """Index in BOTS; 0 for a brain, which acts from outside."""
        return BOTS.index(self.player) if isinstance(self.player, str) else 0

    @property
    def shoots(self) -> bool:
        """Whether it brings a ranged weapon, whatever the rules give to others."""
        return self.driver in (ARCHER, SENTRY)


class Crew:
    """All bodies that one brain drives in a batch, as a squad."""

    def __init__(
        self, entrant: Entrant, batch: Batch, lanes: Ints, team_size: int, seed: int
    ) -> None:
        """`lanes` are the copies it plays in; it has `team_size` bodies in each."""
        assert isinstance(entrant.player, Brain)
        brain, self.skill, self._batch = entrant.player, entrant.skill, batch
        output = brain.architecture.output
        self._actions = Actions(batch.game, "continuous" if output in STEERING else "discrete")
        self.lanes = np.repeat(lanes, team_size)  # (M,)
        self._within = np.tile(np.arange(team_size), len(lanes))  # (M,) place in the own team
        self._team_size = team_size
        self.bodies = np.zeros(len(self.lanes), np.intp)  # (M,) which body of its copy each is
        self._controls = np.zeros((len(self.lanes), 4), np.float32)
        self._squad = brain.squad(len(self.lanes), seed)
        self._seed, self._entries = seed, 0

    def enter(self, team_of: Ints) -> None:
        """Stand in team `team_of` (copies,) of each copy, -1 where nothing begins there."""
        team = team_of[self.lanes]
        for member in np.flatnonzero(team >= 0):
            self.bodies[member] = team[member] * self._team_size + self._within[member]
            self._entries += 1
            self._squad.reset(int(member), self._seed + self._entries)  # new luck in each game

    def act(self) -> None:
        """Write what all of them do in this decision."""
        senses: npt.NDArray[Any] = self._batch.out.observation[self.lanes, self.bodies]
        chosen = self._squad.act(senses, skill=self.skill)
        self._actions.write(chosen, self._controls)
        self._batch.controls[self.lanes, self.bodies] = self._controls
