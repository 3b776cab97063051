"""`rlft watch`: a window on an NPC at play, with its mind beside it. Recording: recorder.py."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from rlft.envs import palette
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.canvas import Canvas
from rlft.envs.levels import LAYOUTS
from rlft.envs.palette import Colour, blend
from rlft.envs.pen import font, load_pygame, write
from rlft.envs.point_navigation import GOALS
from rlft.envs.window import screen_height
from rlft.lab.viewing.overlays import Rays, draw_actions, draw_bot, draw_score, draw_senses
from rlft.lab.viewing.panel import DIM, PANEL, SMALL, TEXT, TRACK, Column
from rlft.lab.viewing.playback import Playback
from rlft.lab.viewing.players import BotPlayer
from rlft.lab.viewing.showing import show
from rlft.lab.viewing.timeline import HEIGHT as STRIP
from rlft.lab.viewing.timeline import Timeline
from rlft.npc.errors import unknown

if TYPE_CHECKING:
    import pygame

OVERLAYS = {"r": "rays", "v": "values", "s": "senses", "c": "score"}  # key -> what it switches
HELP = (
    ("space", "pause"), ("arrows", "look back"), ("- +", "speed"), ("n", "next"),
    *((key, name) for key, name in OVERLAYS.items()), ("h", "keys"), ("q", "quit"),
)  # fmt: skip
PANEL_WIDTH, HELP_HEIGHT, PAD = 376, 34, 18  # pixels
SPARE = 110  # pixels of the screen left to title bars and docks
BANNERS: dict[str, tuple[str, Colour]] = {
    "win": ("Won", palette.FULL),
    "loss": ("Lost", palette.LOW),
    "draw": ("Draw", palette.GOAL),
    "ended": ("Time is up", TEXT),
}


class Viewer:
    """Frames of a playback, and what the keys do. It needs no screen."""

    def __init__(
        self,
        playback: Playback,
        size: int = 760,
        shown: Iterable[str] = ("values", "score"),
        title: str = "",
    ) -> None:
        self.playback, self.title = playback, title or playback.batch.game.name
        self.canvas = Canvas(size, playback.batch)
        playback.listeners.append(self.canvas.remember)
        self.shown = set(shown)
        for name in self.shown:
            if name not in OVERLAYS.values():
                raise unknown("overlay", name, OVERLAYS.values())
        self.help = True
        self.is_open = True
        self.timeline = Timeline(playback, 0, size, size + PANEL_WIDTH)
        self._rays = Rays(playback)
        self._size = (size + PANEL_WIDTH, size + STRIP + HELP_HEIGHT)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a frame, pixels."""
        return self._size

    @property
    def finished(self) -> int:
        """Levels that have ended and been left."""
        return len(self.playback.score.returns) - bool(self.playback.outcome)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.playback.advance(seconds)

    def handle(self, events: Iterable[pygame.event.Event]) -> None:
        """Do what the keys and the mouse say."""
        pygame = load_pygame()
        for event in events:
            if event.type == pygame.QUIT:
                self.is_open = False
            elif event.type == pygame.KEYDOWN:
                if (to := sought(self.playback, event.key)) is not None:
                    self.timeline.seek(to)
                else:
                    self.press(key_of(event))
            else:
                self.timeline.handle(event)

    def press(self, key: str) -> None:
        """Do what one key says; an unknown one says nothing."""
        key, playback = key.lower(), self.playback
        if key in OVERLAYS:
            self.shown ^= {OVERLAYS[key]}
        elif key == " ":
            playback.paused = not playback.paused
        elif key == ".":
            playback.step()
        elif key in ("+", "="):
            playback.faster(1)
        elif key in ("-", "_"):
            playback.faster(-1)
        elif key == "n":
            playback.next_level()
        elif key == "h":
            self.help = not self.help
        elif key in ("q", "\x1b"):
            self.is_open = False

    def picture(self) -> pygame.Surface:
        """The level alone, with the overlays that lie on it."""
        playback = self.playback
        picture = self.canvas.draw(playback.t, [self._rays] if "rays" in self.shown else [])
        if playback.outcome and playback.t >= 1.0:
            draw_banner(picture, *BANNERS[playback.outcome])
        elif playback.paused:
            draw_banner(picture, "Paused", DIM, 0.6)
        return picture

    def frame(self) -> pygame.Surface:
        """The whole window."""
        frame: pygame.Surface = load_pygame().Surface(self._size, 0, 32)
        frame.fill(PANEL)
        frame.blit(self.picture(), (0, 0))
        self._draw_panel(frame)
        self.timeline.draw(frame)
        if self.help:
            draw_help(frame, HELP, self.shown)
        return frame

    def _draw_panel(self, frame: pygame.Surface) -> None:
        size, playback = self.canvas.size, self.playback
        column = Column(frame, size + PAD, PAD, PANEL_WIDTH - 2 * PAD, size - 4)
        column.title(self.title, describe(playback.batch))
        seconds = self.canvas.scene.after.tick * playback.interval
        speed = "paused" if playback.paused else f"{playback.speed:g}x"
        column.pair(f"level {playback.level}   {seconds:.1f} s", speed)
        if "score" in self.shown:
            draw_score(column, playback)
        if "values" in self.shown:
            is_bot = isinstance(playback.player, BotPlayer)
            (draw_bot if is_bot else draw_actions)(column, playback)
        if "senses" in self.shown:
            draw_senses(column, playback)


def key_of(event: pygame.event.Event) -> str:
    """The character of a key that was pressed; empty if it has none."""
    code = chr(event.key) if event.key < 128 else ""
    return getattr(event, "unicode", "") or code


def sought(playback: Playback, key: int) -> int | None:
    """The moment that an arrow, Home or End asks for; None for any other key."""
    pygame, last = load_pygame(), len(playback.history) - 1
    found = {
        pygame.K_LEFT: playback.at - 1,
        pygame.K_RIGHT: min(playback.at + 1, last),
        pygame.K_HOME: 0,
        pygame.K_END: last,
    }
    return found.get(key)


def draw_help(
    frame: pygame.Surface, keys: Iterable[tuple[str, str]], shown: Collection[str] = ()
) -> None:
    """Keys and what they do, in a line at the foot of a window; what is shown now is lit."""
    keys, letters = list(keys), font(SMALL)
    wide = sum(letters.size(key)[0] + 18 + letters.size(meaning)[0] for key, meaning in keys)
    gap = min((frame.get_width() - 2 * 14 - wide) / max(len(keys) - 1, 1), 16.0)
    x, y = 14.0, frame.get_height() - HELP_HEIGHT + 11.0
    for key, meaning in keys:
        lit = meaning in shown
        x += write_key(frame, key, x, y, lit) + 6
        x += write(frame, meaning, x, y, SMALL, TEXT if lit else DIM) + gap


def write_key(surface: pygame.Surface, key: str, x: float, y: float, lit: bool) -> int:
    """The name of a key on a small plate; returns its width in pixels."""
    width = font(SMALL).size(key)[0] + 12
    plate = blend(TRACK, palette.TEAMS[0], 0.7 * lit)
    load_pygame().draw.rect(surface, plate, (round(x), round(y) - 4, width, 20), 0, 5)
    write(surface, key, x + 6, y, SMALL, palette.WHITE)
    return width


def draw_banner(surface: pygame.Surface, text: str, colour: Colour, scale: float = 1.0) -> None:
    """A word on a dark plate at the top of a picture."""
    pygame = load_pygame()
    size = max(round(scale * surface.get_width() / 18), 16)
    plate = pygame.Surface((size * 5, round(size * 1.35)), pygame.SRCALPHA, 32)
    pygame.draw.rect(plate, (*palette.INK, 215), plate.get_rect(), 0, size // 2)
    surface.blit(plate, ((surface.get_width() - plate.get_width()) // 2, size // 2))
    write(surface, text, surface.get_width() / 2, size * 0.86, size, colour, 0.5)


def describe(batch: Batch) -> str:
    """The place and the foes of the level, in a few words."""
    rules, words = batch.rules, []
    if hasattr(rules, "layout"):
        words.append(LAYOUTS[rules.layout])
    if hasattr(rules, "goal"):
        words.append(f"goal {GOALS[rules.goal]}")
    bodies = batch.world.bodies[0]
    foes = bodies["driver"][bodies["team"] != bodies["team"][0]]
    if foes.size:
        words.append("against " + " and ".join(sorted({BOTS[foe] for foe in foes})))
    return ", ".join(words)


def watch(
    player: Any,
    batch: Batch,
    *,
    seed: int = 0,
    shown: Iterable[str] = ("values", "score"),
    title: str = "",
) -> Playback:
    """Open a window on `player` in a batch of one copy, until it is closed; returns what happened.

    A player is a brain or mind, the name of a bot, "random", or anything with `act(observation)`.
    Raises RlftError where there is no screen.
    """
    playback = Playback(batch, player, seed)
    size = min(max(screen_height() - STRIP - HELP_HEIGHT - SPARE, 400), 760)
    show(Viewer(playback, size, shown, title), f"rlft: {title or batch.game.name}")
    return playback
