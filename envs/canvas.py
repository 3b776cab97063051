"""The canvas: a picture of one level of a batch, of any game, at any moment between two decisions.

It reads the world and changes nothing in it: not an array, not a random state. What is where
stands in scene.py, how things look in shapes.py; windows in window.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from rlft.envs import palette
from rlft.envs.batch import Batch
from rlft.envs.pen import Pen, load_pygame
from rlft.envs.point_navigation import EDGE
from rlft.envs.scene import Scene
from rlft.envs.shapes import (
    draw_figure,
    draw_flag,
    draw_flight,
    draw_goal,
    draw_health,
    draw_plane,
    draw_point,
    draw_puff,
    draw_room,
    draw_swing,
    draw_thing,
)
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    import pygame

    from rlft.envs.window import Window

Overlay = Callable[[Pen, Scene, float], None]  # draws over the level: pen, scene, t
CUT = 0.55  # metres of the border walls that are left out of the picture
MARGIN = 0.15  # metres around the plane of a game without walls


class Canvas:
    """Pictures of copy `copy` of a batch, `size_pixels` wide and high.

    Call `remember` after every decision and every restart, then `draw` as often as wanted.
    """

    def __init__(self, size_pixels: int, batch: Batch, copy: int = 0) -> None:
        if not 32 <= size_pixels <= 4096:
            raise RlftError(f"a picture of {size_pixels} pixels: choose 32 to 4096")
        if not 0 <= copy < batch.copies:
            raise RlftError(f"copy {copy} of a batch of {batch.copies}: choose 0 to one less")
        self.size, self.batch = size_pixels, batch
        self.scene = Scene(batch, copy)
        self._samples = 3 if size_pixels <= 512 else 2  # pixels drawn for one shown, along a side
        self._plane = batch.capacity.size == 1  # a game without walls
        self._window: Window | None = None
        self._room: pygame.Surface | None = None  # floor and walls
        self._walls = b""  # of which this is the picture
        pixels = size_pixels * self._samples
        self._pen = self._new_pen(load_pygame().Surface((pixels, pixels), 0, 32))

    def _new_pen(self, surface: pygame.Surface) -> Pen:
        if self._plane:
            side = 2.0 * (EDGE + MARGIN)
            return Pen(surface, surface.get_width() / side, -side / 2.0, side / 2.0)
        side = float(self.batch.capacity.size)
        return Pen(surface, surface.get_width() / (side - 2 * CUT), CUT, side - CUT)

    def remember(self) -> None:
        """Take in the state after a decision or a restart."""
        self.scene.remember()

    def draw(self, t: float = 1.0, overlays: Iterable[Overlay] = ()) -> pygame.Surface:
        """A new surface with the level at t: 0 = before the last decision, 1 = after it.

        After 1 nothing moves any more, but what flashed goes on fading.
        """
        self._pen.surface.blit(self._background(), (0, 0))
        if self._plane:
            self._draw_plane(t)
        else:
            self._draw_level(t)
        for overlay in overlays:
            overlay(self._pen, self.scene, t)
        size = (self.size, self.size)
        shown: pygame.Surface = load_pygame().transform.smoothscale(self._pen.surface, size)
        return shown

    def rgb(self, t: float = 1.0) -> npt.NDArray[np.uint8]:
        """The picture as (H, W, 3)."""
        return pixels(self.draw(t))

    def show(self, rate: float | None = None) -> None:
        """Show the last decision in a window, in motion, at `rate` decisions a second.

        The default is the game's own pace. Once the user has closed the window, this does nothing.
        Raises RlftError where there is no screen.
        """
        if self._window is None:
            from rlft.envs.window import Window

            self._window = Window(self.size, self.size, f"rlft: {self.batch.game.name}")
        self._window.play(self, self.scene.interval if rate is None else 1.0 / rate)

    def close(self) -> None:
        """Close the window, if there is one."""
        if self._window is not None:
            self._window.close()

    def _background(self) -> pygame.Surface:
        """Floor and walls, drawn once a level."""
        walls = self.scene.after.walls
        if self._room is None or walls.tobytes() != self._walls:
            self._room, self._walls = self._pen.surface.copy(), walls.tobytes()
            self._room.fill(palette.BACKDROP)
            pen = self._new_pen(self._room)
            if self._plane:
                draw_plane(pen, EDGE)
            else:
                draw_room(pen, walls)
        return self._room

    def _draw_plane(self, t: float) -> None:
        me, goal = self.scene.figures(t)[0], self.scene.after.bodies[0]
        radius = float(self.batch.rules.goal_radius)
        draw_goal(self._pen, goal["goal_x"], goal["goal_y"], radius, self._clock(t))
        draw_point(self._pen, me.x, me.y, list(self.scene.trail)[:-1])

    def _draw_level(self, t: float) -> None:
        pen, scene, rules = self._pen, self.scene, self.batch.rules
        body, clock, figures = rules.body, self._clock(t), scene.figures(t)
        has_goal = hasattr(rules, "goal_radius")
        goal_x, goal_y = scene.after.bodies["goal_x"][0], scene.after.bodies["goal_y"][0]
        if has_goal:
            draw_goal(pen, goal_x, goal_y, rules.goal_radius, clock)
        for thing in scene.things(t):
            draw_thing(pen, thing, clock)
        for figure in figures:
            if figure.swing > 0.0 and figure.health > 0.0:
                draw_swing(pen, figure, body)
        for figure in sorted(figures, key=lambda figure: figure.health > 0.0):
            draw_figure(pen, figure, body)
        for flight in scene.flights(t):
            draw_flight(pen, flight, body.shot_radius)
        for puff in scene.puffs:
            if (glow := scene.glow(puff.tick, t)) > 0.0:
                draw_puff(pen, puff.x, puff.y, puff.kind, glow)
        if has_goal:
            draw_flag(pen, goal_x, goal_y, clock)
        for figure in figures:
            if figure.health > 0.0 and (len(figures) > 1 or figure.health < 1.0):
                draw_health(pen, figure, body)

    def _clock(self, t: float) -> float:
        """Seconds since the level began."""
        return (self.scene.after.tick + t - 1.0) * self.scene.interval


def pixels(surface: pygame.Surface) -> npt.NDArray[np.uint8]:
    """A surface as an array (H, W, 3)."""
    width, height = surface.get_size()
    data = load_pygame().image.tobytes(surface, "RGB")
    picture: npt.NDArray[np.uint8] = np.frombuffer(data, np.uint8).reshape(height, width, 3).copy()
    return picture
