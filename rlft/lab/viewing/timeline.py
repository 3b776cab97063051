"""A strip that shows a level so far: health, the value of what is done, rewards; a place to seek.

Drawn under a watched level. The moments it shows are the playback's.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs import palette
from rlft.envs.palette import Colour, blend
from rlft.envs.pen import load_pygame, write
from rlft.lab.viewing.panel import DIM, PANEL, SMALL, TEXT, TINY, TRACK, signed
from rlft.lab.viewing.playback import Moment, Playback

if TYPE_CHECKING:
    import pygame

HEIGHT = 84  # pixels of the strip
LEFT, RIGHT = 78, 74  # pixels left to the names and the numbers of the moment
SHORTEST = 50  # decisions that a strip shows at least
GROUND: Colour = blend(PANEL, palette.INK, 0.6)
VALUE: Colour = palette.GOAL
LANES = (("health", 8, 26), ("value", 32, 52), ("reward", 58, 78))  # name, top, bottom: pixels


class Lines(NamedTuple):
    """What is drawn, a number a moment."""

    healths: dict[int, npt.NDArray[np.float64]]  # by team, 0 to 1
    value: npt.NDArray[np.float64]  # of the best action where the moment was decided on; NaN: none
    reward: npt.NDArray[np.float64]


def lines_of(playback: Playback) -> Lines:
    """The lines of the moments of this level so far."""
    moments = playback.history
    teams = moments[0].arrays["world.bodies"]["team"][0]
    health = np.array([moment.arrays["world.bodies"]["health"][0] for moment in moments])  # (T, B)
    healths = {int(team): health[:, teams == team].mean(1) for team in np.unique(teams)}
    if len(teams) == 1 and health.min() == 1.0:
        healths = {}  # nothing here can be hurt
    value = [np.nan if m.values is None else float(m.values.max()) for m in moments]
    gained = np.array([moment.gained for moment in moments])
    return Lines(healths, np.array(value), np.diff(gained, prepend=gained[0]))


class Timeline:
    """The strip of a playback, `width` pixels wide, with its top left corner at (left, top)."""

    def __init__(self, playback: Playback, left: int, top: int, width: int) -> None:
        self.playback, self.width = playback, width
        self.left, self.top = left, top
        self.least = SHORTEST  # decisions that it shows
        self._dragged = False
        self._known: tuple[Moment, int] | None = None  # what was drawn: the last moment, the span
        self._lines = lines_of(playback)
        self._strip = load_pygame().Surface((width, HEIGHT), 0, 32)

    def handle(self, event: pygame.event.Event) -> bool:
        """Seek with the mouse; whether the event was meant for the strip."""
        pygame = load_pygame()
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            x, y = event.pos[0] - self.left, event.pos[1] - self.top
            self._dragged = 0 <= x < self.width and 0 <= y < HEIGHT
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self._dragged = False
            return False
        elif event.type != pygame.MOUSEMOTION:
            return False
        if self._dragged:
            self.seek(self.moment(event.pos[0]))
        return self._dragged

    def seek(self, at: int) -> None:
        """Pause, and look at a moment."""
        self.playback.paused = True
        if min(max(at, 0), len(self.playback.history) - 1) != self.playback.at:
            self.playback.see(at)

    def moment(self, x: float) -> int:
        """The moment drawn nearest to pixel x of the window."""
        return round((x - self.left - LEFT) / (self.width - LEFT - RIGHT) * self._span())

    def _span(self) -> int:
        return max(len(self.playback.history) - 1, self.least)

    def _x(self, at: float) -> float:
        return LEFT + at * (self.width - LEFT - RIGHT) / self._span()

    def draw(self, surface: pygame.Surface) -> None:
        """The strip as it is now."""
        last, known = self.playback.history[-1], self._known
        if known is None or known[0] is not last or known[1] != self._span():
            self._known, self._lines = (last, self._span()), lines_of(self.playback)
            self._draw_lines(self._strip, self._lines)
        surface.blit(self._strip, (self.left, self.top))
        self._draw_cursor(surface, self._lines)

    def _draw_lines(self, strip: pygame.Surface, lines: Lines) -> None:
        strip.fill(GROUND)
        for name, top, bottom in LANES:
            write(strip, name, LEFT - 10, (top + bottom) // 2 - 5, TINY, DIM, 1.0)
            ends = (self._x(0), bottom), (self._x(self._span()), bottom)
            load_pygame().draw.line(strip, TRACK, *ends)
        for team, health in lines.healths.items():
            self._draw_line(strip, health, 0, 0.0, 1.0, palette.team_colour(team))
        if not np.isnan(lines.value).all():
            low, high = np.nanmin(lines.value), np.nanmax(lines.value)
            self._draw_line(strip, lines.value, 1, low, max(high, low + 1e-6), VALUE)
        self._draw_rewards(strip, lines.reward)

    def _draw_line(
        self, strip: pygame.Surface, numbers: npt.NDArray[Any], lane: int, low: float,
        high: float, colour: Colour,
    ) -> None:  # fmt: skip
        _, top, bottom = LANES[lane]
        heights = (numbers - low) / (high - low) * (bottom - top - 2)
        points = [
            (self._x(k), bottom - 1 - height)
            for k, height in enumerate(heights)
            if np.isfinite(height)
        ]
        if len(points) > 1:
            load_pygame().draw.lines(strip, colour, False, points, 2)

    def _draw_rewards(self, strip: pygame.Surface, rewards: npt.NDArray[np.float64]) -> None:
        """A bar up for what was won, down for what was lost."""
        _, top, bottom = LANES[2]
        middle, half = (top + bottom) / 2, (bottom - top) / 2
        largest = max(float(np.abs(rewards).max()), 1e-6)
        for k, reward in enumerate(rewards):
            height = int(half * math.sqrt(abs(reward) / largest))  # blows beside a win are seen
            if height:
                up = middle - height if reward > 0.0 else middle
                colour = palette.FULL if reward > 0.0 else palette.LOW
                load_pygame().draw.rect(strip, colour, (self._x(k) - 1, up, 3, height))

    def _draw_cursor(self, surface: pygame.Surface, lines: Lines) -> None:
        """Where we are, and the numbers there."""
        at, top, right = self.playback.at, self.top, self.left + self.width - 12
        x = self.left + self._x(at)
        load_pygame().draw.rect(surface, palette.WHITE, (x - 1, top + 2, 2, HEIGHT - 4))
        load_pygame().draw.circle(surface, palette.WHITE, (x, top + 6), 4)
        for team, health in lines.healths.items():
            shift = 0 if team == 0 and len(lines.healths) > 1 else 34
            text, colour = f"{100 * health[at]:.0f}", palette.team_colour(team)
            write(surface, text, right - 34 + shift, top + 12, TINY, colour, 1.0)
        if np.isfinite(lines.value[at]):
            write(surface, signed(lines.value[at]), right, top + 37, SMALL, VALUE, 1.0)
        reward = float(lines.reward[at])
        colour = TEXT if not reward else palette.FULL if reward > 0.0 else palette.LOW
        write(surface, f"{reward + 0.0:+.3f}", right, top + 63, SMALL, colour, 1.0)
