"""`rlft teach`: the window in which an NPC plays, is taken over, tuned, and plays again.

The level, the mind and the timeline are the viewer's; what is recorded and tuned, the session's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rlft.envs import palette
from rlft.envs.palette import Colour, faded
from rlft.envs.pen import load_pygame, write
from rlft.envs.window import Window, screen_height
from rlft.lab.teaching.correctors import Person
from rlft.lab.teaching.dataset import HUMAN, NPC
from rlft.lab.teaching.session import Session
from rlft.lab.teaching.tuning import Tuned
from rlft.lab.viewing.hands import KEYS
from rlft.lab.viewing.panel import ACCENT, DIM, PANEL, SMALL, TEXT, TRACK
from rlft.lab.viewing.timeline import HEIGHT as STRIP
from rlft.lab.viewing.viewer import (
    HELP_HEIGHT,
    SPARE,
    Viewer,
    draw_banner,
    draw_help,
    key_of,
)
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    import pygame

HELP = (
    ("tab", "take over, hand back"), ("t", "tune"), ("b", "before, after"), ("g", "level again"),
)  # fmt: skip
HANDS = (
    ("tab", "hand back"), ("arrows", "walk"), ("space", "strike"), ("shift", "face the foe"),
)  # fmt: skip
TAKE_BUTTONS = range(6, 10)  # of a gamepad: those in its middle
COLOURS: tuple[tuple[str, Colour], ...] = (  # who acts, by index in ACTORS
    ("NPC", DIM), ("You act", palette.FULL), ("Teacher", palette.GOAL),
)  # fmt: skip
EDGE = 5  # pixels of the frame around a level in which somebody else acts
LINE = 22  # pixels


class TeachView:
    """Frames of a session, and what the keys do. It needs no screen."""

    def __init__(self, session: Session, person: Person, size: int = 760, title: str = "") -> None:
        self.session, self.person = session, person
        self.viewer = Viewer(session.playback, size, title=title)
        self.message = "tab: take over when it errs"
        self.report: Tuned | None = None  # of a tuning that has just ended

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a frame, pixels."""
        width, height = self.viewer.size
        return width, height + HELP_HEIGHT

    @property
    def is_open(self) -> bool:
        return self.viewer.is_open

    def advance(self, seconds: float) -> None:
        """Let time pass in the level, and see how far a tuning is."""
        if not self.session.playback.paused:
            self.report = None  # it has been read
        try:
            if self.session.poll():
                self.report = self.session.tuned
                self.session.playback.paused = True
                self.message = "the tuned brain plays now; space: go on"
        except RlftError as error:
            self.message = str(error)
        self.session.playback.advance(seconds)

    def handle(self, events: Iterable[pygame.event.Event]) -> None:
        """Hand everything to the hands; then the session's keys, then the viewer's."""
        pygame = load_pygame()
        events = list(events)
        self.person.hands.handle(events)
        for event in events:
            if event.type == pygame.JOYBUTTONDOWN and event.button in TAKE_BUTTONS:
                self.take()
            elif event.type == pygame.KEYDOWN and self._press(event):
                continue
            else:
                self.viewer.handle([event])

    def _press(self, event: pygame.event.Event) -> bool:
        """Whether a key was meant for the session or the hands."""
        pygame, session = load_pygame(), self.session
        if event.key == pygame.K_TAB:
            self.take()
        elif self.person.taken and pygame.key.name(event.key) in KEYS:
            return True  # the hands have it
        elif key_of(event).lower() == "t":
            self.tune()
        elif key_of(event).lower() == "b":
            self.switch()
        elif key_of(event).lower() == "g":
            session.again()
        else:
            return False
        return True

    def take(self) -> None:
        """Take over where the level is seen to stand, or hand back."""
        person, playback = self.person, self.session.playback
        person.taken = not person.taken
        person.hands.wish()  # what was tapped before is over; what is held counts
        self.report = None
        if person.taken:
            self.session.branch()
            playback.paused = False
            self.message = "you act: every decision is recorded"
        else:
            self.message = "the NPC acts again; t: tune it on what you did"

    def tune(self) -> None:
        """Begin to tune, or end a tuning early."""
        session = self.session
        self.report = None
        if session.tuning is not None:
            session.tuning.stop()
            return
        try:
            session.tune()
            self.message = ""
        except RlftError as error:
            self.message = str(error).partition(": ")[0]

    def switch(self) -> None:
        """The other brain, in the same level from its beginning."""
        session = self.session
        if session.brains is None:
            self.message = "there is no brain before and after yet; t: tune"
            return
        session.switch()
        session.again()
        session.playback.paused = False
        self.report = None
        which = "after" if session.brain is session.brains[1] else "before"
        self.message = f"the brain {which} the tuning, in the same level"

    # Drawing.

    def frame(self) -> pygame.Surface:
        """The whole window."""
        frame: pygame.Surface = load_pygame().Surface(self.size, 0, 32)
        frame.fill(PANEL)
        frame.blit(self.viewer.frame(), (0, 0))
        self._draw_actor(frame)
        if self.report is not None:
            self._draw_report(frame, self.report.lines())
        if self.person.taken:  # the viewer's keys are the hands' now
            top = frame.get_height() - 2 * HELP_HEIGHT
            frame.fill(PANEL, (0, top, frame.get_width(), HELP_HEIGHT))
        draw_help(frame, HANDS if self.person.taken else HELP)
        self._draw_state(frame)
        return frame

    def _draw_actor(self, frame: pygame.Surface) -> None:
        """A frame around the level in the colour of whoever acts in the NPC's place."""
        actor = HUMAN if self.person.taken else self.session.player.actor
        if actor == NPC:
            return
        side = self.viewer.canvas.size
        name, colour = COLOURS[actor]
        level = frame.subsurface((0, 0, side, side))
        load_pygame().draw.rect(level, colour, (0, 0, side, side), EDGE)
        if not self.session.playback.paused and not self.session.playback.outcome:
            draw_banner(level, name, colour, 0.6)

    def _draw_state(self, frame: pygame.Surface) -> None:
        """What is going on, at the right of the last line; of a tuning, how far it is."""
        tuning, right = self.session.tuning, frame.get_width() - 14
        y = frame.get_height() - HELP_HEIGHT + 11
        if tuning is None:
            write(frame, self.message, right, y, SMALL, TEXT, 1.0)
            return
        pygame, width = load_pygame(), 150
        rate = "" if tuning.win_rate is None else f", wins {tuning.win_rate:.0%}"
        text = f"{tuning.stage}{rate}" + ("; t: enough" if tuning.stage == "learning" else "")
        bar = (right - width, y + 1, width, 11)
        pygame.draw.rect(frame, TRACK, bar, 0, 3)
        if tuning.share > 0.0:
            pygame.draw.rect(frame, ACCENT, (*bar[:2], round(width * tuning.share), 11), 0, 3)
        write(frame, text, right - width - 10, y, SMALL, TEXT, 1.0)

    def _draw_report(self, frame: pygame.Surface, lines: list[str]) -> None:
        """What a tuning came to, on a dark plate over the level."""
        pygame, side = load_pygame(), self.viewer.canvas.size
        height = LINE * (len(lines) + 1) + 24
        plate = pygame.Surface((side - 40, height), pygame.SRCALPHA, 32)
        pygame.draw.rect(plate, faded(palette.INK, 0.92), plate.get_rect(), 0, 10)
        frame.blit(plate, (20, side - height - 20))
        y = side - height - 8
        write(frame, "What the tuning changed", 38, y, 24, palette.WHITE)
        for k, line in enumerate(lines):
            name, _, rest = line.partition("  ")
            write(frame, name, 38, y + LINE * (k + 1) + 8, SMALL + 2, DIM)
            write(frame, rest.strip(), 250, y + LINE * (k + 1) + 8, SMALL + 2, TEXT)


def open_window(session: Session, person: Person, title: str = "") -> None:
    """Play and correct until the window is closed; what was recorded is kept, whatever happens.

    Raises RlftError where there is no screen.
    """
    below = STRIP + 2 * HELP_HEIGHT
    view = TeachView(session, person, min(max(screen_height() - below - SPARE, 400), 760), title)
    window = Window(*view.size, f"rlft: {view.viewer.title}")
    person.hands.connect()
    try:
        while view.is_open:
            view.handle(window.events())
            view.advance(window.wait())
            window.show(view.frame())
    finally:
        window.close()
        session.close()
