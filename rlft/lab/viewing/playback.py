"""Playing level after level for someone who watches: the clock, the decisions, the score, the past.

No drawing and no window: those ask this what happens now.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.scene import TRAIL
from rlft.envs.world import OUTCOMES, STEP_ONLY
from rlft.lab.viewing.players import BotPlayer, action_names, as_player, control, values
from rlft.npc.errors import RlftError

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
LINGER = 0.9  # seconds for which the end of a level stays, at normal speed
LONGEST = 0.1  # seconds of a frame that are made up for: a stalled window does not race afterwards
KEPT = 3_000  # decisions of a level that can be seen again

Array = npt.NDArray[Any]


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


class Moment(NamedTuple):
    """A state of a level and the decision that led to it: enough to stand in it again."""

    arrays: dict[str, Array]  # of the batch
    before: Array  # (D,) what the first agent sensed when it decided
    action: Any  # of the first agent; None at the beginning
    names: tuple[str, ...]
    values: npt.NDArray[np.float32] | None
    gained: float  # return of this level so far
    outcome: str


class Playback:
    """`player` drives the agents of a batch of one copy, but for `others`: agent to player.

    The levels are those of the seeds `seed`, `seed + 1`, ..., whoever plays. `listeners` are called
    after every decision and every restart: the moment for `Canvas.remember`. Between two decisions
    `t` goes from 0 to 1; at the end of a level it goes on while that stays to be seen. With `stays`
    it stays until somebody calls `next_level`. What was played of this level can be seen again:
    `history`, `see`.
    """

    def __init__(
        self, batch: Batch, player: Any, seed: int = 0, others: Mapping[int, Any] | None = None
    ) -> None:
        if batch.copies != 1:
            raise RlftError(f"a batch of {batch.copies} copies: one is watched, so make it of 1")
        self.batch, self.player = batch, as_player(player, batch, seed)
        self.players = [self.player] * batch.capacity.agents
        for agent, other in (others or {}).items():
            self.players[agent] = as_player(other, batch, seed)
        body = getattr(batch.rules, "body", None)
        self.interval = 0.1 if body is None else float(body.interval)  # seconds
        self.score = Score()
        self.paused, self.speed, self.stays = False, 1.0, False
        self.decisions, self.level = 0, 0  # so far; the level counts from 1
        self.listeners: list[Callable[[], None]] = []
        self._seed = seed
        batch.mode[:] = STEP_ONLY  # the end of a level is shown, so it must not be overwritten
        self._begin()

    def _begin(self) -> None:
        self.batch.restart(np.array([self._seed + self.level]))
        self.level += 1
        for agent, player in enumerate(self.players):
            if isinstance(player, BotPlayer):
                player.take_over(self.batch, agent)
        for player in {id(player): player for player in self.players}.values():
            if callable(reset := getattr(player, "reset", None)):
                reset()
        self._linger = LINGER / self.interval  # decisions for which the end stays
        observation = self.batch.out.observation[0, 0].copy()
        start = Moment(self.batch.snapshot(), observation, None, (), None, 0.0, "")
        self.history, self.at = [start], 0  # the moments of this level, and which is seen
        self.t = 0.0
        self._stand_in(start)
        self._tell()

    def _stand_in(self, moment: Moment) -> None:
        self.observation = self.batch.out.observation[0, 0].copy()
        self.before = moment.before  # the observation that was acted on
        self.action = moment.action  # of the first agent
        self.names, self.values = moment.names, moment.values
        self.score.current = moment.gained
        self.outcome = moment.outcome  # of the level, once it has ended; "ended" if nobody wins

    def _tell(self) -> None:
        for listener in self.listeners:
            listener()

    def next_level(self) -> None:
        """Leave this level uncounted and begin the next."""
        self._begin()

    def decide(self) -> None:
        """One decision of every agent, or the next one of those seen again.

        A level that has ended is followed by the next.
        """
        if self.at + 1 < len(self.history):
            self.see(self.at + 1)
            self.t = 0.0
            return
        if self.outcome:
            self._begin()
            return
        out, controls = self.batch.out, self.batch.controls
        before = out.observation[0, 0].copy()
        valued = values(self.player, before)
        chosen: Any = None
        named: tuple[str, ...] = ()
        for agent, player in enumerate(self.players):
            action = player.act(out.observation[0, agent].copy())
            names = action_names(player, self.batch, action)
            controls[0, agent] = control(action, names)
            if agent == 0:
                chosen, named = action, names
        self.batch.advance()
        self.decisions += 1
        self.t = 0.0
        outcome, gained = "", self.score.current + float(out.reward[0, 0])
        if out.terminated[0] or out.truncated[0]:
            outcome = OUTCOMES[out.outcome[0]] if out.outcome[0] else "ended"
        moment = Moment(self.batch.snapshot(), before, chosen, named, valued, gained, outcome)
        self.history.append(moment)
        del self.history[:-KEPT]
        self.at = len(self.history) - 1
        self._stand_in(moment)
        if outcome:
            self.score.end(outcome)
        self._tell()

    def see(self, at: int) -> None:
        """Stand in a moment of `history` again, exactly; from there it is played to its end."""
        at = min(max(at, 0), len(self.history) - 1)
        first = at if at == self.at + 1 else max(at - TRAIL, 0)
        if first < at or at == 0:  # listeners hear again of what led there, from a beginning
            self._restore(first)
            self._tell()
        for k in range(first, at + 1):
            self._restore(k)
            self._tell()
        self.t = 1.0

    def _restore(self, at: int) -> None:
        self.batch.restore(self.history[at].arrays)
        self.at = at
        self._stand_in(self.history[at])

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
            elif self.outcome and self.stays:
                spent = left
                self.t += spent
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
