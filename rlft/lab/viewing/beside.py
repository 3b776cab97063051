"""Two players on the same levels, side by side and in step: before and after fine-tuning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from rlft.envs import palette
from rlft.envs.batch import Batch
from rlft.envs.canvas import Canvas
from rlft.envs.pen import load_pygame
from rlft.envs.window import screen_height
from rlft.lab.tasks import OwnTask
from rlft.lab.viewing.overlays import Rays
from rlft.lab.viewing.panel import DIM, PANEL, Column
from rlft.lab.viewing.playback import LINGER, Playback
from rlft.lab.viewing.showing import show
from rlft.lab.viewing.timeline import HEIGHT as STRIP
from rlft.lab.viewing.timeline import SHORTEST, Timeline
from rlft.lab.viewing.viewer import (
    BANNERS,
    HELP_HEIGHT,
    PAD,
    SPARE,
    draw_banner,
    draw_help,
    key_of,
)
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    import pygame

HELP = (
    ("space", "pause"), ("arrows", "look back"), ("- +", "speed"), ("n", "next"), ("r", "rays"),
    ("h", "keys"), ("q", "quit"),
)  # fmt: skip
HEADER = 116  # pixels above each level
GAP = 16  # pixels between the two


class Pair:
    """Playbacks of the same levels; whoever is done first waits for the other."""

    def __init__(self, playbacks: Sequence[Playback]) -> None:
        self.playbacks = tuple(playbacks)
        for playback in self.playbacks:
            playback.stays = True
        first, other = self.playbacks
        if first.history[0].arrays["world.walls"].tobytes() != (
            other.history[0].arrays["world.walls"].tobytes()
        ):
            raise RlftError("side by side needs the same game, rules and seed on both sides")
        self._left = LINGER  # seconds for which the end of both stays
        self.finished = 0  # levels that both have ended and left

    @property
    def paused(self) -> bool:
        return self.playbacks[0].paused

    @property
    def ended(self) -> bool:
        """Whether both stand at the end of the level."""
        return all(playback.outcome for playback in self.playbacks)

    @property
    def at(self) -> int:
        """The moment that is seen: of the longer of the two."""
        return max(playback.at for playback in self.playbacks)

    @property
    def last(self) -> int:
        return max(len(playback.history) for playback in self.playbacks) - 1

    def pause(self, paused: bool) -> None:
        for playback in self.playbacks:
            playback.paused = paused

    def faster(self, steps: int) -> None:
        for playback in self.playbacks:
            playback.faster(steps)

    def seek(self, at: int) -> None:
        """Pause, and look at a moment of both, or at the end of who was done before."""
        self.pause(True)
        for playback in self.playbacks:
            playback.see(at)

    def step(self) -> None:
        """Pause, and show both one decision later."""
        self.pause(True)
        for playback in self.playbacks:
            if not playback.outcome:
                playback.step()

    def next_level(self) -> None:
        self.finished += self.ended
        self._left = LINGER
        for playback in self.playbacks:
            playback.next_level()

    def advance(self, seconds: float) -> None:
        """Let time pass for both; once both have ended, the next level begins for both."""
        for playback in self.playbacks:
            playback.advance(seconds)
        if self.ended and not self.paused:
            self._left -= seconds * self.playbacks[0].speed
            if self._left <= 0.0:
                self.next_level()


class BesideView:
    """Frames of a pair, and what the keys do. It needs no screen."""

    def __init__(self, pair: Pair, titles: Sequence[str], size: int = 560) -> None:
        self.pair, self.titles = pair, tuple(titles)
        self.size = 2 * size + GAP, HEADER + size + STRIP + HELP_HEIGHT
        self.canvases, self.timelines = [], []
        for k, playback in enumerate(pair.playbacks):
            canvas = Canvas(size, playback.batch)
            playback.listeners.append(canvas.remember)
            self.canvases.append(canvas)
            self.timelines.append(Timeline(playback, k * (size + GAP), HEADER + size, size))
        self.shown: set[str] = set()
        self.help, self.is_open = True, True
        self._rays = [Rays(playback) for playback in pair.playbacks]

    @property
    def finished(self) -> int:
        """Levels that both have ended and left."""
        return self.pair.finished

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.pair.advance(seconds)

    def handle(self, events: Iterable[pygame.event.Event]) -> None:
        """Do what the keys and the mouse say, to both sides."""
        pygame, pair = load_pygame(), self.pair
        for event in events:
            if event.type == pygame.QUIT:
                self.is_open = False
            elif event.type == pygame.KEYDOWN:
                places = {pygame.K_LEFT: pair.at - 1, pygame.K_RIGHT: min(pair.at + 1, pair.last),
                          pygame.K_HOME: 0, pygame.K_END: pair.last}  # fmt: skip
                if event.key in places:
                    pair.seek(places[event.key])
                else:
                    self.press(key_of(event))
            else:
                for timeline in self.timelines:
                    if timeline.handle(event):
                        pair.seek(timeline.playback.at)

    def press(self, key: str) -> None:
        """Do what one key says; an unknown one says nothing."""
        key, pair = key.lower(), self.pair
        if key == " ":
            pair.pause(not pair.paused)
        elif key == ".":
            pair.step()
        elif key in ("+", "="):
            pair.faster(1)
        elif key in ("-", "_"):
            pair.faster(-1)
        elif key == "n":
            pair.next_level()
        elif key == "r":
            self.shown ^= {"rays"}
        elif key == "h":
            self.help = not self.help
        elif key in ("q", "\x1b"):
            self.is_open = False

    def picture(self) -> pygame.Surface:
        """Both levels with their names and scores, without the line of keys."""
        whole = self.frame()
        width, height = self.size
        return whole.subsurface((0, 0, width, height - HELP_HEIGHT))

    def frame(self) -> pygame.Surface:
        """The whole window."""
        frame: pygame.Surface = load_pygame().Surface(self.size, 0, 32)
        frame.fill(PANEL)
        for k in range(2):
            self._draw_side(frame, k)
        if self.help:
            draw_help(frame, HELP, self.shown)
        return frame

    def _draw_side(self, frame: pygame.Surface, k: int) -> None:
        playback, canvas = self.pair.playbacks[k], self.canvases[k]
        left, score = k * (canvas.size + GAP), playback.score
        column = Column(frame, left + PAD, 14, canvas.size - 2 * PAD, HEADER)
        seconds = canvas.scene.after.tick * playback.interval
        column.title(self.titles[k], f"level {playback.level}   {seconds:.1f} s")
        column.counters((("wins", score.wins, palette.FULL), ("losses", score.losses, palette.LOW),
                         ("draws", score.draws, DIM)))  # fmt: skip
        self.timelines[k].least = max(self.pair.last, SHORTEST)  # one scale for both
        overlays = [self._rays[k]] if "rays" in self.shown else []
        picture = canvas.draw(playback.t, overlays)
        if playback.outcome and playback.t >= 1.0:
            draw_banner(picture, *BANNERS[playback.outcome])
        elif playback.paused:
            draw_banner(picture, "Paused", DIM, 0.6)
        frame.blit(picture, (left, HEADER))
        self.timelines[k].draw(frame)


def paired(players: Sequence[Any], task: OwnTask, seed: int = 0) -> Pair:
    """Two players in a game of ours, each with its own copy of the levels."""
    batches = [Batch(task.game, 1, stream="preview", **task.rules) for _ in players]
    return Pair(
        [Playback(batch, player, seed) for batch, player in zip(batches, players, strict=True)]
    )


def watch_beside(pair: Pair, titles: Sequence[str]) -> Pair:
    """Open a window on a pair until it is closed; returns what happened.

    Raises RlftError where there is no screen.
    """
    height = screen_height() - HEADER - STRIP - HELP_HEIGHT - SPARE
    width = load_pygame().display.get_desktop_sizes()[0][0] - GAP
    size = min(max(min(height, width // 2), 320), 560)
    show(BesideView(pair, titles, size), f"rlft: {titles[0]} beside {titles[1]}")
    return pair
