"""What a match looks like: the level, the score beside it, the menu, what the keys do."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rlft.envs import palette
from rlft.envs.canvas import Canvas
from rlft.envs.palette import Colour, faded
from rlft.envs.pen import Pen, load_pygame
from rlft.envs.scene import Scene
from rlft.envs.world import RANGED, UNARMED
from rlft.lab.viewing.match import FIGHT, MENU, OVER, PAUSED, READY, Match
from rlft.lab.viewing.match_menu import draw_card, draw_menu
from rlft.lab.viewing.overlays import Rays, draw_actions, draw_bot, draw_senses
from rlft.lab.viewing.panel import ACCENT, DIM, PANEL, Column
from rlft.lab.viewing.playback import Playback
from rlft.lab.viewing.players import BotPlayer
from rlft.lab.viewing.viewer import HELP_HEIGHT, PAD, PANEL_WIDTH, draw_help, key_of

if TYPE_CHECKING:
    import pygame

OVERLAYS = {"r": "rays", "v": "values", "f": "senses"}  # key -> what it switches
HELP = (
    ("arrows", "walk"), ("space", "strike"), ("shift", "face the foe"), ("p", "pause"),
    *OVERLAYS.items(), ("esc", "menu"), ("h", "keys"),
)  # fmt: skip
FIGHTING = ("strike", "face the foe", "values")  # of no use to who plays alone
ENDS: dict[str, tuple[str, Colour]] = {
    "win": ("You win", palette.FULL),
    "loss": ("You lose", palette.LOW),
    "draw": ("A draw", palette.GOAL),
}
ALONE: dict[str, tuple[str, Colour]] = {
    "win": ("You made it", palette.FULL),
    "loss": ("Not this time", palette.LOW),
    "ended": ("Time is up", palette.WHITE),
}
PAUSE_BUTTONS = range(6, 10)  # of a gamepad: those in its middle


class MatchView:
    """Frames of a match, and what the keys do besides driving the body. It needs no screen."""

    def __init__(self, match: Match, size: int = 760, title: str = "") -> None:
        self.match, self.title = match, title or match.batch.game.name
        self.canvas = Canvas(size, match.batch)
        match.playback.listeners.append(self.canvas.remember)
        self.canvas.remember()
        self.shown: set[str] = set()
        self.help, self.is_open = True, True
        self.size = size + PANEL_WIDTH, size + HELP_HEIGHT

    def handle(self, events: Iterable[pygame.event.Event]) -> None:
        """Hand everything to the hands, and do what the other keys and buttons say."""
        pygame, match = load_pygame(), self.match
        events = list(events)
        match.hands.handle(events)
        for event in events:
            if event.type == pygame.QUIT:
                self.is_open = False
            elif event.type == pygame.KEYDOWN:
                self._press(event)
            elif event.type == pygame.JOYBUTTONDOWN:
                if event.button in PAUSE_BUTTONS:
                    match.pause()
                elif match.stage != FIGHT:
                    match.go()
            elif event.type == pygame.JOYHATMOTION and match.stage == MENU:
                match.choose(-event.value[1])
                match.turn_dial(event.value[0])
            elif event.type == pygame.WINDOWFOCUSLOST and match.stage in (READY, FIGHT):
                match.pause()

    @property
    def finished(self) -> int:
        """Levels that were played to their end."""
        return sum(len(tally.returns) for tally in self.match.tallies)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.match.advance(seconds)

    def _press(self, event: pygame.event.Event) -> None:
        pygame, match = load_pygame(), self.match
        key, code = key_of(event).lower(), event.key
        if code == pygame.K_ESCAPE:
            if match.stage == MENU:
                self.is_open = False
            match.leave()
        elif code in (pygame.K_RETURN, pygame.K_KP_ENTER):
            match.go()
        elif match.stage == MENU and code in (pygame.K_UP, pygame.K_w):
            match.choose(-1)
        elif match.stage == MENU and code in (pygame.K_DOWN, pygame.K_s):
            match.choose(1)
        elif match.stage == MENU and code in (pygame.K_LEFT, pygame.K_a):
            match.turn_dial(-1)
        elif match.stage == MENU and code in (pygame.K_RIGHT, pygame.K_d):
            match.turn_dial(1)
        elif key == "p":
            match.pause()
        elif key == "h":
            self.help = not self.help
        elif key in OVERLAYS:
            self.shown ^= {OVERLAYS[key]}

    def picture(self) -> pygame.Surface:
        """The level with what lies on it."""
        match = self.match
        overlays = [Rays(match.playback)] if "rays" in self.shown else []
        picture = self.canvas.draw(match.playback.t, [*overlays, self._mark])
        if match.stage == MENU:
            draw_menu(picture, match, self.title)
        elif match.stage == READY:
            note = "" if match.batch.capacity.size == 1 else "you are the one with the arrow"
            draw_card(picture, "Ready", palette.WHITE, note)
        elif match.stage == PAUSED:
            draw_card(picture, "Paused", palette.WHITE, "enter goes on   esc to the menu")
        elif match.stage == OVER:
            note = "enter plays again   esc to the menu" if match.rested else ""
            draw_card(picture, *(ALONE if match.alone else ENDS)[match.result], note)
        return picture

    def _mark(self, pen: Pen, scene: Scene, t: float) -> None:
        """An arrow over the person's body, and how far its weapon has recovered, as a ring."""
        match = self.match
        if match.batch.capacity.size == 1:
            return  # a plane with one point
        me = scene.figures(t)[match.person]
        if me.health <= 0.0:
            return
        if not match.alone or match.stage == READY:
            x, half, size = me.x, 0.17, match.batch.capacity.size
            y, end = me.y + 0.78, me.y + 1.02
            if end > size - 0.6:  # at the upper edge there is room below it alone
                y, end = me.y - 0.6, me.y - 0.84
            pen.polygon([(x - half, end), (x + half, end), (x, y)], palette.WHITE)
        if me.weapon != UNARMED and not match.alone:
            self._recovery(pen, scene, t)

    def _recovery(self, pen: Pen, scene: Scene, t: float) -> None:
        """A ring around the person's body that is whole when its weapon can be used again."""
        b, body = self.match.person, self.match.batch.rules.body
        me, wait = scene.figures(t)[b], float(scene.after.bodies["cooldown"][b])
        if wait > 0.0:
            wait += (1.0 - t) * scene.interval
        longest = body.shot_cooldown if me.weapon == RANGED else body.cooldown
        ready = max(1.0 - wait / longest, 0.0)
        ring = body.radius + 0.1
        colour = faded(palette.WHITE, 0.8 if ready >= 1.0 else 0.45)
        pen.sector(me.x, me.y, me.angle, math.pi * ready, ring, ring + 0.05, colour)

    def frame(self) -> pygame.Surface:
        """The whole window."""
        frame: pygame.Surface = load_pygame().Surface(self.size, 0, 32)
        frame.fill(PANEL)
        frame.blit(self.picture(), (0, 0))
        self._draw_panel(frame)
        if self.help:
            alone = self.match.alone
            draw_help(frame, [k for k in HELP if not alone or k[1] not in FIGHTING], self.shown)
        return frame

    def _draw_panel(self, frame: pygame.Surface) -> None:
        size, match, playback = self.canvas.size, self.match, self.match.playback
        column = Column(frame, size + PAD, PAD, PANEL_WIDTH - 2 * PAD, size - 4)
        opponent = match.opponent
        if opponent is None:
            column.title(self.title, "you play alone")
        else:
            column.title(f"You against {self.title}", _described(opponent.name, opponent.skill))
        self._draw_score(column, playback)
        if "values" in self.shown and not match.alone:
            is_bot = isinstance(playback.player, BotPlayer)
            (draw_bot if is_bot else draw_actions)(column, playback)
        if "senses" in self.shown:
            draw_senses(column, playback)
        if not self.shown & {"values", "senses"}:
            _draw_keys(column, match)

    def _draw_score(self, column: Column, playback: Playback) -> None:
        match, tally = self.match, self.match.tally
        bodies = match.batch.world.bodies[0]
        mine, theirs = (palette.team_colour(int(bodies["team"][b])) for b in (match.person, 0))
        column.heading("Score")
        if match.alone:
            if tally.won or tally.lost or not tally.returns:
                column.counters((("reached", tally.won, palette.FULL),
                                 ("missed", tally.lost, palette.LOW)))  # fmt: skip
            column.pair("return, this level", f"{playback.score.current:+.2f}")
            if tally.returns:
                mean = sum(tally.returns) / len(tally.returns)
                column.pair(f"mean of {len(tally.returns)} finished", f"{mean:+.2f}")
        else:
            column.counters((("you", tally.won, mine), ("draws", tally.drawn, DIM),
                             ("NPC", tally.lost, theirs)))  # fmt: skip
            for name, b, colour in (("your health", match.person, mine),
                                    ("NPC's health", 0, theirs)):  # fmt: skip
                health = float(bodies["health"][bodies["team"] == bodies["team"][b]].mean())
                column.bar(name, f"{100 * health:.0f} %", health, colour)
        limit = match.batch.rules.time_limit
        left = 1.0 - int(match.batch.world.state["tick"][0, 0]) / limit
        column.bar("time", f"{left * limit * playback.interval:.0f} s", left, ACCENT)


def _described(name: str, skill: float) -> str:
    return f"{name}, skill {100 * skill:.0f} %"


def _draw_keys(column: Column, match: Match) -> None:
    """All keys, in a column."""
    column.heading("Keys")
    column.pair("walk", "arrows or W A S D")
    if not match.alone:
        column.pair("strike or shoot", "space")
        column.pair("keep facing the foe", "hold shift")
    if "turn" in match.batch.game.continuous:
        column.pair("turn by hand", "Q  E")
    column.heading("Gamepad")
    if match.hands.has_pad:
        column.pair("walk", "left stick or cross")
        if not match.alone:
            column.pair("strike or shoot", "A  B  X  Y")
            column.pair("keep facing the foe", "shoulder button")
    else:
        column.pair("plug one in at any time", "")
