"""Playing level after level for someone who watches: the clock, the decisions, the score.

No drawing and no window: those ask this what happens now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.world import OUTCOMES, STEP_ONLY
from rlft.lab.viewing.players import BotPlayer, action_names, as_player, control, values
from rlft.npc.errors import RlftError

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
LINGER = 0.9  # seconds for which the end of a level stays, at normal speed
LONGEST = 0.1  # seconds of a frame that are made up for: a stalled window does not race afterwards


@dataclass
class Score:
    """What has happened so far, as seen by the first agent."""

    wins: int = 0
    losses: int = 0
    draws: int = 0
    returns: list[float] = field(default_factory=list)  # of finished levels
    current: float = 0.0  # return of this level so far

    def end(self, outcome: str) -> None:
        """Count a finished level."""
        self.wins += outcome == "win"
        self.losses += outcome == "loss"
        self.draws += outcome == "draw"
        self.returns.append(self.current)


class Playback:
    """`player` drives the agents of a batch of one copy.

    `listeners` are called after every decision and every restart: the moment for
    `Canvas.remember`. Between two decisions `t` goes from 0 to 1; at the end of a level it goes on
    while that stays to be seen.
    """

    def __init__(self, batch: Batch, player: Any, seed: int = 0) -> None:
        if batch.copies != 1:
            raise RlftError(f"a batch of {batch.copies} copies: one is watched, so make it of 1")
        self.batch, self.player = batch, as_player(player, batch, seed)
        body = getattr(batch.rules, "body", None)
        self.interval = 0.1 if body is None else float(body.interval)  # seconds
        self.score = Score()
        self.paused, self.speed = False, 1.0
        self.decisions = 0
        self.listeners: list[Callable[[], None]] = []
        batch.mode[:] = STEP_ONLY  # the end of a level is shown, so it must not be overwritten
        self._begin(np.array([seed]))

    def _begin(self, seeds: npt.NDArray[np.int64] | None = None) -> None:
        self.batch.restart(seeds)
        if isinstance(self.player, BotPlayer):
            self.player.take_over(self.batch)
        self.outcome = ""  # of the level, once it has ended; "ended" if nobody wins there
        self.score.current = 0.0
        self.t = 0.0
        self._linger = LINGER / self.interval  # decisions for which the end stays
        self.action: Any = None  # of the first agent
        self.names: tuple[str, ...] = ()
        self.values: npt.NDArray[np.float32] | None = None
        self.observation = self.batch.out.observation[0, 0].copy()
        self.before = self.observation  # the observation that was acted on
        self._tell()

    def _tell(self) -> None:
        for listener in self.listeners:
            listener()

    def next_level(self) -> None:
        """Leave this level uncounted and begin the next."""
        self._begin()

    def decide(self) -> None:
        """One decision of every agent; a level that has ended is followed by the next."""
        if self.outcome:
            self._begin()
            return
        out, controls = self.batch.out, self.batch.controls
        self.before = out.observation[0, 0].copy()
        self.values = values(self.player, self.before)
        for agent in range(controls.shape[1]):
            action = self.player.act(out.observation[0, agent].copy())
            names = action_names(self.player, self.batch, action)
            controls[0, agent] = control(action, names)
            if agent == 0:
                self.action, self.names = action, names
        self.batch.advance()
        self.observation = out.observation[0, 0].copy()
        self.decisions += 1
        self.t = 0.0
        self.score.current += float(out.reward[0, 0])
        if out.terminated[0] or out.truncated[0]:
            self.outcome = OUTCOMES[out.outcome[0]] if out.outcome[0] else "ended"
            self.score.end(self.outcome)
        self._tell()

    def step(self) -> None:
        """Pause, and show the state after one more decision."""
        self.paused = True
        self.decide()
        self.t = 1.0

    def advance(self, seconds: float) -> None:
        """Let time pass, at the chosen speed, unless paused."""
        left = 0.0 if self.paused else min(seconds, LONGEST) * self.speed / self.interval
        while left > 0.0:  # decisions' worth of time
            if self.t < 1.0:
                spent = min(left, 1.0 - self.t)
                self.t = 1.0 if spent < left else self.t + spent
            elif self.outcome and self._linger > 0.0:
                spent = min(left, self._linger)
                self._linger -= spent
                self.t += spent
            else:
                spent = 0.0
                self.decide()
            left -= spent

    def faster(self, steps: int) -> None:
        """Choose the next speed up (1) or down (-1)."""
        at = min(max(SPEEDS.index(self.speed) + steps, 0), len(SPEEDS) - 1)
        self.speed = SPEEDS[at]
