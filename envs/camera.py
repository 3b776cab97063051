"""Games by sight: what a picture for the learner shows, how it is asked for, and who draws it.

`observation="pixels"` stands beside the rules wherever a game of ours is made: `gym.make`,
`gym.make_vec`, `parallel_env`, `Batch`, `rlft train --rule observation=pixels`.

| option | default | what |
|---|---|---|
| `pixels` | 64 | rows and columns |
| `channels` | 3 | 3: the viewer's colours; 1: a brightness for each kind of thing |
| `across` | 10, on the plane of PointNavigation 5 | metres from edge to edge |
| `north_up` | false | the body's heading is upwards, or north |

The body is in the middle. Everything in the picture can be seen: **walls hide nothing**, unlike
from the senses. What moves leaves a trace as long as its way in 0.3 s, so that one picture tells
velocities and none need be stacked. Bodies: blue the own team, red the foes, darker as they weaken,
white where just hit; the line from a body's middle is its heading, white if it can attack now, and
longer if it shoots. Below, the own health. A goal beyond the edge is shown at the edge. The dead
see black. The kernels are in pixels.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.games import Game
from rlft.envs.pixels import Colours, Pictures, View, colours, draw
from rlft.envs.point_navigation import EDGE
from rlft.envs.world import F32, RESTART, STEP, STEP_ONLY, Mode, Out, Packed, World, make_out, pack
from rlft.npc.errors import RlftError, unknown
from rlft.npc.schema import Schema, pixels

Advance = Callable[[World, F32, Mode, Packed, Out], None]

KINDS = ("senses", "pixels")
OPTIONS = {"pixels": 64, "channels": 3, "across": 10.0, "north_up": False}
ACROSS_PLANE = 5.0  # metres, where a game has no walls
SIGHT = ("observation", *OPTIONS)  # what is given beside the rules
SIDES = (16, 128)  # pixels
WIDTHS = (2.0, 40.0)  # metres across
POINT = 0.1  # metres: radius of the body of a game whose rules have none


class Observing(NamedTuple):
    """The rules of a game, and what an agent observes in it."""

    rules: Any
    senses: Schema
    camera: Camera | None  # how the pictures are drawn; None: senses


@dataclass(frozen=True)
class Camera:
    """How the pictures of a game are drawn."""

    view: Packed  # a View as a record
    shape: tuple[int, int, int]  # (H, W, C)
    colours: Colours  # of the marks

    def draw(self, world: World, pictures: Pictures) -> None:
        """What each agent sees now, into `pictures` (N, A, H, W, C)."""
        draw(world, self.view, self.colours, pictures)

    def over(self, advance: Advance, senses: int) -> Advance:
        """A game's kernel that hands back pictures for its so many senses."""

        def advance_and_draw(
            world: World, controls: F32, mode: Mode, packed: Packed, out: Out
        ) -> None:
            """The kernel, and pictures; what ended is drawn before its next level begins."""
            rows = np.empty((*out.reward.shape, senses), np.float32)
            once = np.where(mode == STEP, STEP_ONLY, mode).astype(np.uint8)
            sensed = out._replace(observation=rows, final_observation=rows)
            advance(world, controls, once, packed, sensed)
            self.draw(world, out.observation)
            ended = np.flatnonzero((mode == STEP) & (out.terminated | out.truncated))
            if not ended.size:
                return
            out.final_observation[ended] = out.observation[ended]
            part = World._make(np.ascontiguousarray(array[ended]) for array in world)
            again = np.full(ended.size, RESTART, np.uint8)
            begun = make_out(ended.size, rows.shape[1], senses)
            advance(part, controls[ended], again, packed, begun)
            pictures = np.empty((ended.size, *out.observation.shape[1:]), np.uint8)
            self.draw(part, pictures)
            out.observation[ended] = pictures
            wholes: list[npt.NDArray[Any]] = [*world]
            for whole, piece in zip(wholes, part, strict=True):
                whole[ended] = piece

        return advance_and_draw

    def blank(self, out: Out) -> Out:
        """The same with room for pictures instead of senses."""
        size = (*out.reward.shape, *self.shape)
        pictures = np.zeros(size, np.uint8), np.zeros(size, np.uint8)
        return out._replace(observation=pictures[0], final_observation=pictures[1])


def observing(game: Game, observation: str = "senses", **given: Any) -> Observing:
    """What a game with these rules, and options of the picture beside them, shows its agents.

    Raises RlftError for an unknown observation, rule or option, and for a value out of range.
    """
    if observation not in KINDS:
        raise unknown("observation", observation, KINDS)
    options = {name: given.pop(name) for name in OPTIONS if name in given}
    rules = game.rules(**given)
    if observation == "senses":
        if options:
            name = next(iter(options))
            raise RlftError(f"{name}={options[name]!r} is of pictures: add observation=pixels")
        return Observing(rules, game.senses(rules), None)
    plane = EDGE if game.capacity(rules).size == 1 else 0.0
    options = {**OPTIONS, **({"across": ACROSS_PLANE} if plane else {}), **options}
    side, across = _number("pixels", options, SIDES), _number("across", options, WIDTHS)
    channels = options["channels"]
    if channels not in (1, 3):
        raise RlftError(f"channels={channels!r} should be 1 or 3")
    if side != int(side):
        raise RlftError(f"pixels={side:g} should be a whole number")
    body = getattr(rules, "body", None)
    view = View(
        across,
        int(bool(options["north_up"])),
        POINT if body is None else body.radius,
        POINT if body is None else body.shot_radius,
        float(getattr(rules, "goal_radius", 0.0)),
        plane,
    )
    shape = (int(side), int(side), int(channels))
    return Observing(rules, pixels(shape), Camera(pack(view), shape, colours(shape[2])))


def _number(name: str, options: dict[str, Any], limits: tuple[float, float]) -> float:
    value, (low, high) = options[name], limits
    if isinstance(value, bool) or not isinstance(value, (int, float, np.number)):
        raise RlftError(f"{name}={value!r} should be a number")
    if not low <= value <= high:
        raise RlftError(f"{name}={value!r} should be between {low:g} and {high:g}")
    return float(value)
