"""A match: a person against an NPC, level after level. Who drives whom, what comes next, the score.

The NPC plays the side it was trained for, the person the other; a game with one side is played
alone. No drawing and no window: match_view.py shows it, playing.py opens it.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.games import CONTROLS
from rlft.lab.viewing.hands import Hands, steer
from rlft.lab.viewing.playback import Playback
from rlft.lab.viewing.players import BotPlayer
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError

F32 = npt.NDArray[np.float32]

MENU, READY, FIGHT, PAUSED, OVER = "menu", "ready", "fight", "paused", "over"
COUNTDOWN = 1.5  # seconds in which a person finds its body before the level begins
BREATH = 0.6  # seconds after the end in which no key begins the next: fingers are still striking
DIAL_STEP = 0.05


class Opponent(NamedTuple):
    """A choice of difficulty."""

    name: str
    brain: Brain | str  # a bot's name, or "random"
    skill: float = 1.0  # 0 to 1


class Person:
    """A player whose controls are a person's, for body `b` of a batch of one copy."""

    def __init__(self, hands: Hands, batch: Batch, b: int) -> None:
        self._hands, self._batch, self._b = hands, batch, b
        self._columns = [CONTROLS.index(name) for name in batch.game.continuous]

    def act(self, observation: F32) -> F32:
        """A control for each of the game's continuous actions."""
        return steer(self._hands.wish(), self._batch, self._b)[self._columns]


class Rival:
    """A brain that plays at some skill."""

    def __init__(self, brain: Brain, skill: float, seed: int) -> None:
        self.brain, self._skill = brain, skill
        self._mind = brain.npc(seed)
        self.reset = self._mind.reset

    def act(self, observation: F32) -> Any:
        return self._mind.act(observation, skill=self._skill)

    def values(self, observation: F32) -> F32:
        return self._mind.values(observation)


@dataclass
class Tally:
    """What the matches against one opponent came to."""

    won: int = 0
    lost: int = 0
    drawn: int = 0
    returns: list[float] = field(default_factory=list)

    def count(self, result: str, gained: float) -> None:
        self.won += result == "win"
        self.lost += result == "loss"
        self.drawn += result == "draw"
        self.returns.append(gained)


class Match:
    """A person's `hands` against one of `opponents`; none are needed in a game with one side.

    `batch` is of one copy with all bodies driven from outside. The stages: the menu, ready, the
    fight, which may be paused, and over. Raises RlftError where nobody is there to play against.
    """

    def __init__(
        self, batch: Batch, opponents: Sequence[Opponent], hands: Hands, seed: int = 0
    ) -> None:
        if batch.capacity.agents < batch.capacity.bodies:
            raise RlftError("a match needs every body driven from outside: Batch(..., agents=None)")
        self.batch, self.hands, self.seed = batch, hands, seed
        batch.restart(np.array([seed]))
        teams = batch.world.bodies["team"][0]
        others = np.flatnonzero(teams != teams[0])
        self.alone = not others.size
        self.person = 0 if self.alone else int(others[0])
        if not self.alone and not opponents:
            raise RlftError(f"{batch.game.name} needs somebody to play against: name a brain")
        self.opponents = [] if self.alone else list(opponents)
        self.chosen = min(1, max(len(self.opponents) - 1, 0))  # the second easiest
        self.tallies = [Tally() for _ in range(max(len(self.opponents), 1))]
        self.stage, self._left = MENU, 0.0
        self.playback = self._playback()

    @property
    def tally(self) -> Tally:
        return self.tallies[self.chosen]

    @property
    def opponent(self) -> Opponent | None:
        return self.opponents[self.chosen] if self.opponents else None

    @property
    def result(self) -> str:
        """How the level ended for the person: win, loss, draw or ended; empty while it goes on."""
        outcome = self.playback.outcome
        if self.alone:
            return outcome
        return {"win": "loss", "loss": "win"}.get(outcome, outcome)

    @property
    def countdown(self) -> float:
        """Seconds until the level begins."""
        return self._left if self.stage == READY else 0.0

    @property
    def rested(self) -> bool:
        """Whether the end has been on the screen for long enough to go on."""
        return self.stage != OVER or self._left <= 0.0

    def _playback(self) -> Playback:
        person = Person(self.hands, self.batch, self.person)
        if self.opponent is None:
            playback = Playback(self.batch, person, self.seed)
        else:
            rival = functools.partial(_rival, self.opponent)
            others: dict[int, Any] = {
                b: rival(self.seed + b) for b in range(1, self.batch.capacity.agents)
            }
            others[self.person] = person
            playback = Playback(self.batch, rival(self.seed), self.seed, others)
        playback.stays = True
        return playback

    def choose(self, steps: int) -> None:
        """In the menu: the next harder opponent (1) or easier one (-1)."""
        if self.stage == MENU and self.opponents:
            self.chosen = min(max(self.chosen + steps, 0), len(self.opponents) - 1)

    def turn_dial(self, steps: int) -> None:
        """In the menu: more (1) or less (-1) skill for the opponent, whose score begins anew."""
        opponent = self.opponent
        if self.stage != MENU or opponent is None or opponent.brain == "random":
            return
        skill = min(max(opponent.skill + steps * DIAL_STEP, 0.0), 1.0)
        if round(skill, 6) != opponent.skill:
            self.opponents[self.chosen] = opponent._replace(skill=round(skill, 6))
            self.tallies[self.chosen] = Tally()

    def go(self) -> None:
        """Begin from the menu, go on from a pause, play again after the end."""
        if self.stage == PAUSED:
            self.stage = FIGHT
        elif self.stage in (MENU, OVER) and self.rested:
            self.seed += self.stage == OVER
            listeners = self.playback.listeners
            self.playback = self._playback()
            self.playback.listeners += listeners
            for listener in listeners:
                listener()
            self.stage, self._left = READY, COUNTDOWN
            self.hands.wish()  # what was tapped before is over; what is held counts

    def pause(self) -> None:
        """Pause the fight, or go on."""
        if self.stage in (READY, FIGHT, PAUSED):
            self.stage = FIGHT if self.stage == PAUSED else PAUSED

    def leave(self) -> None:
        """Back to the menu; a level in progress counts nothing."""
        if self.stage != MENU:
            self.seed += 1
            self.stage = MENU

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        if self.stage == READY:
            self._left -= seconds
            if self._left <= 0.0:
                self.stage = FIGHT
        elif self.stage == FIGHT:
            self.playback.advance(seconds)
            if self.result:
                self.tally.count(self.result, self.playback.score.current)
                self.stage, self._left = OVER, BREATH
        elif self.stage == OVER:
            self.playback.advance(seconds)  # what flashed fades
            self._left -= seconds


def _rival(opponent: Opponent, seed: int) -> Any:
    if isinstance(opponent.brain, Brain):
        return Rival(opponent.brain, opponent.skill, seed)
    return "random" if opponent.brain == "random" else BotPlayer(opponent.brain, opponent.skill)
