"""What a watcher can see of an NPC's mind: its rays, its actions' values, its senses, its score.

Rays are drawn over the level, the rest as sections of a panel beside it. Everything is read from
the observation by the names of its schema.
"""

from __future__ import annotations

import math

import numpy as np

from rlft.envs import palette
from rlft.envs.palette import Colour, blend, faded
from rlft.envs.pen import Pen
from rlft.envs.scene import Scene
from rlft.lab.viewing.panel import ACCENT, DIM, TEXT, TRACK, Column
from rlft.lab.viewing.playback import Playback
from rlft.npc.schema import Schema

RAY_COLOURS: dict[str, Colour] = {
    "wall": (150, 164, 196),
    "foe": palette.TEAMS[1],
    "friend": palette.TEAMS[0],
    "good": palette.GOOD,
    "hazard": palette.HAZARD,
    "projectile": palette.WHITE,
}


def ray_classes(senses: Schema) -> dict[str, list[tuple[int, float]]]:
    """For each class of rays in a schema, (index in the observation, angle in degrees)."""
    found: dict[str, list[tuple[int, float]]] = {}
    for index, sense in enumerate(senses):
        if sense.angle is not None and sense.name.count(".") == 2:
            found.setdefault(sense.name.split(".")[1], []).append((index, sense.angle))
    return found


class Rays:
    """The first agent's rays, as long as what it senses is far, coloured by class.

    An observation belongs to a state, not to the time between two: each ray ends where it ended in
    the nearer state, while it begins at the body as it is drawn.
    """

    def __init__(self, playback: Playback) -> None:
        self._playback = playback
        self._classes = ray_classes(playback.batch.senses)

    def __call__(self, pen: Pen, scene: Scene, t: float) -> None:
        late = t >= 0.5
        row = self._playback.observation if late else self._playback.before
        state = (scene.after if late else scene.before).bodies[0]
        shown = scene.figures(t)[0]
        for kind, rays in self._classes.items():
            for index, degrees in rays:
                if row[index] > 0.0:
                    far = self._metres(float(row[index]))
                    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
                    x = state["x"] + far * (c * state["cos"] - s * state["sin"])
                    y = state["y"] + far * (s * state["cos"] + c * state["sin"])
                    _draw_ray(pen, shown.x, shown.y, x, y, kind)

    def _metres(self, closeness: float) -> float:
        """From the body's centre to what a ray has hit; see sensing.closeness."""
        body = self._playback.batch.rules.body
        return float((1.0 - closeness) * body.ray_range + body.radius)


def _draw_ray(pen: Pen, x: float, y: float, end_x: float, end_y: float, kind: str) -> None:
    colour = RAY_COLOURS.get(kind, palette.WHITE)
    width, opacity, tip = (0.022, 0.35, 0.05) if kind == "wall" else (0.05, 0.8, 0.08)
    distance = max(math.hypot(end_x - x, end_y - y), 1e-6)
    start = min(0.4 / distance, 1.0)  # outside the body
    x, y = x + (end_x - x) * start, y + (end_y - y) * start
    pen.line(x, y, end_x, end_y, width, faded(colour, opacity))
    pen.disc(end_x, end_y, tip, faded(colour, min(2 * opacity, 0.95)))


def draw_score(column: Column, playback: Playback) -> None:
    """Wins, losses, draws; return of this level and of the finished ones; health."""
    score, returns = playback.score, playback.score.returns
    column.heading("Score")
    won = (("wins", score.wins, palette.FULL), ("losses", score.losses, palette.LOW),
           ("draws", score.draws, palette.GOAL))  # fmt: skip
    if any(count for _, count, _ in won) or not returns:
        column.counters(won)
    column.pair("return, this level", f"{score.current:+.2f}")
    if returns:
        column.pair(f"mean of {len(returns)} finished", f"{np.mean(returns):+.2f}")
    bodies = playback.batch.world.bodies[0]
    if len(bodies) > 1 or bodies["health"][0] < 1.0:
        for team in sorted(set(bodies["team"].tolist())):
            health = float(bodies["health"][bodies["team"] == team].mean())
            name = "health" if team == bodies["team"][0] else "foe's health"
            column.bar(name, f"{100 * health:.0f} %", health, palette.team_colour(team))


def draw_actions(column: Column, playback: Playback) -> None:
    """A bar an action: its value, or its control; the chosen one is lit."""
    column.heading("Action values" if playback.values is not None else "Actions")
    names = playback.names or playback.batch.game.discrete
    if playback.action is None or np.ndim(playback.action) == 0:
        _draw_choices(column, playback, names)
        return
    for name, value in zip(names, np.asarray(playback.action, float), strict=True):
        column.bar(name, f"{value:+.2f}", (value + 1.0) / 2.0, ACCENT)


def _draw_choices(column: Column, playback: Playback, names: tuple[str, ...]) -> None:
    numbers = playback.values
    spread = 1.0 if numbers is None else max(float(np.ptp(numbers)), 1e-6)
    for index, name in enumerate(names):
        chosen = playback.action is not None and index == int(playback.action)
        colour = ACCENT if chosen else blend(TRACK, DIM, 0.75)
        if numbers is None:
            column.bar(name, "", float(chosen), colour, lit=chosen)
        else:  # the worst action keeps a stub, so that the bars compare and never vanish
            share = 0.04 + 0.96 * float(numbers[index] - numbers.min()) / spread
            column.bar(name, f"{numbers[index]:+.3f}", share, colour, lit=chosen)


def draw_bot(column: Column, playback: Playback) -> None:
    """What a bot that drives the first body does: its controls."""
    column.heading("Controls")
    me = playback.batch.world.bodies[0, 0]
    for name in ("forward", "strafe", "turn", "attack"):
        column.balance(name, float(me[name]))


def draw_senses(column: Column, playback: Playback) -> None:
    """Every sense that does not read 0.00, by name; rays as a strip a class; or the picture."""
    column.heading("Senses")
    senses, row = playback.batch.senses, playback.observation
    if senses[0].shape:
        column.picture(row)
        return
    classes = ray_classes(senses)
    for kind, rays in classes.items():
        half = [(index, (angle + 180.0) % 360.0 - 180.0) for index, angle in rays]
        strip = [float(row[index]) for index, _ in sorted(half, key=lambda ray: -ray[1])]
        if any(strip):
            column.strip(f"ray.{kind}", strip, RAY_COLOURS.get(kind, TEXT))
    shown = {index for rays in classes.values() for index, _ in rays}
    rest = [k for k in range(len(senses)) if k not in shown and abs(row[k]) >= 0.005]
    limits = [max(abs(senses[k].low), abs(senses[k].high)) for k in rest]
    column.cells([
        (senses[k].name, float(row[k]), float(row[k]) / (limit if math.isfinite(limit) else 1.0))
        for k, limit in zip(rest, limits, strict=True)
    ])  # fmt: skip
