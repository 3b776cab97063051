"""A person's hands: held keys or a gamepad, and what they mean as the control of a body.

Directions are those of the screen: up is up, wherever the body looks, and it turns to where it
walks. Needs no window; which keys do anything else is up to who shows one.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.games import CONTROLS, MOVES
from rlft.envs.pen import load_pygame
from rlft.envs.world import Body
from rlft.lab.viewing.players import control as as_control

if TYPE_CHECKING:
    import pygame

F32 = npt.NDArray[np.float32]

UP, DOWN, LEFT, RIGHT = "up", "down", "left", "right"
TURN_LEFT, TURN_RIGHT, ATTACK, FACE = "turn left", "turn right", "attack", "face"
KEYS = {  # pygame's name of a key -> what it means
    "w": UP, "s": DOWN, "a": LEFT, "d": RIGHT,
    "up": UP, "down": DOWN, "left": LEFT, "right": RIGHT,
    "q": TURN_LEFT, "e": TURN_RIGHT,
    "space": ATTACK, "left shift": FACE, "right shift": FACE,
}  # fmt: skip
STRIKING = range(0, 4)  # buttons of a gamepad: the four under the right thumb
FACING = range(4, 6)  # those under the index fingers
DEADZONE = 0.25  # share of a stick's way that means nothing: worn sticks do not rest at 0
ALIGNED = 1e-3  # radians


class Wish(NamedTuple):
    """What the hands want, in directions of the screen."""

    x: float = 0.0  # to walk to the right; with y at most of length 1
    y: float = 0.0  # upwards
    turn: float = 0.0  # by hand, 1 = counter-clockwise at full rate
    attack: bool = False
    face: bool = False  # keep looking at the foe, or else ahead, while walking


def wish_of(held: Collection[str], stick: tuple[float, float] = (0.0, 0.0)) -> Wish:
    """What these held meanings (values of KEYS) and a stick (right, up) ask for."""
    x = float(RIGHT in held) - float(LEFT in held) + stick[0]
    y = float(UP in held) - float(DOWN in held) + stick[1]
    length = max(math.hypot(x, y), 1.0)
    turn = float(TURN_LEFT in held) - float(TURN_RIGHT in held)
    return Wish(x / length, y / length, turn, ATTACK in held, FACE in held)


def control(wish: Wish, heading: float, body: Body, foe: float | None = None) -> F32:
    """The control (4,) in [-1, 1] of a body that looks to `heading` (radians).

    Walking is at once in the wished direction; the body turns towards it as fast as it can. With
    `face`, and when it stands, it turns to the direction of the foe it sees, `foe`, if it sees one.
    """
    c, s = math.cos(heading), math.sin(heading)
    forward, left = wish.x * c + wish.y * s, wish.y * c - wish.x * s
    walks = math.hypot(wish.x, wish.y) > 0.0
    ahead: float | None = foe
    if walks and not wish.face:
        ahead = math.atan2(wish.y, wish.x)
    turn = wish.turn
    if not turn and ahead is not None:
        error = math.remainder(ahead - heading, math.tau)
        turn = error / (body.turn_rate * body.interval) if abs(error) > ALIGNED else 0.0
    wanted = np.array([forward, left, turn, float(wish.attack)], np.float32)
    return np.clip(wanted, -1.0, 1.0)


def steer(wish: Wish, batch: Batch, b: int = 0) -> F32:
    """The control (4,) of body `b` of a batch of one copy; what its game has no use for is 0."""
    bodies = batch.world.bodies[0]
    me = bodies[b]
    foe = None
    if me["sight"] >= 0:
        other = bodies[me["sight"]]
        foe = math.atan2(other["y"] - me["y"], other["x"] - me["x"])
    body = getattr(batch.rules, "body", Body())
    wanted = control(wish, math.atan2(me["sin"], me["cos"]), body, foe)
    of_use = [name in batch.game.continuous for name in CONTROLS]
    return np.where(of_use, wanted, np.float32(0.0))


def nearest_action(wanted: F32, names: Sequence[str], ready: bool = True) -> int:
    """The discrete action (index in `names`) nearest to a control (4,).

    An attack goes before any step while the weapon is `ready`, and is no choice while it is not.
    Of equally near ones the last counts: a body that should turn and walk turns first.
    """
    if ready and wanted[3] > 0.5 and "attack" in names:
        return names.index("attack")
    best, nearest = 0, math.inf
    for index, name in enumerate(names):
        if name not in MOVES or MOVES[name].get("attack"):
            continue
        apart = float(np.square(as_control(index, tuple(names)) - wanted)[:3].sum())
        if apart < nearest + 1e-6:
            best, nearest = index, apart
    return best


class Hands:
    """Follows keys and the gamepads that are plugged in. A tap between two decisions counts once.

    Feed it every event, then ask for the `wish` once a decision.
    """

    def __init__(self) -> None:
        self._held: set[tuple[Any, str]] = set()  # (key or (pad, button), its meaning)
        self._tapped: set[str] = set()
        self._pads: dict[int, Any] = {}  # open gamepads: closed ones send nothing
        self._sticks: dict[int, dict[int, float]] = {}  # of each pad, its axes
        self._hats: dict[int, tuple[int, int]] = {}

    def connect(self) -> None:
        """Listen for gamepads, now and whenever one is plugged in."""
        load_pygame().joystick.init()

    @property
    def has_pad(self) -> bool:
        return bool(self._pads)

    @property
    def busy(self) -> bool:
        """Whether anything is held, or was tapped since the last wish."""
        return bool(self._held or self._tapped) or self._stick() != (0.0, 0.0)

    def release(self) -> None:
        """Let go of everything, as when the window loses the keyboard."""
        self._held.clear()
        self._tapped.clear()
        self._sticks.clear()
        self._hats.clear()

    def wish(self) -> Wish:
        """What is held now or was tapped since the last call."""
        held = {meaning for _, meaning in self._held} | self._tapped
        self._tapped.clear()
        return wish_of(held, self._stick())

    def handle(self, events: Iterable[pygame.event.Event]) -> None:
        """Take in what was pressed, moved, let go, plugged in or out."""
        pygame = load_pygame()
        for event in events:
            if event.type == pygame.KEYDOWN:
                self._press(event.key, KEYS.get(pygame.key.name(event.key)))
            elif event.type == pygame.KEYUP:
                self._let_go(event.key)
            elif event.type == pygame.WINDOWFOCUSLOST:
                self.release()
            elif event.type == pygame.JOYDEVICEADDED:
                pad = pygame.joystick.Joystick(event.device_index)
                self._pads[pad.get_instance_id()] = pad
            elif event.type == pygame.JOYDEVICEREMOVED:
                self._unplug(event.instance_id)
            elif event.type in (pygame.JOYAXISMOTION, pygame.JOYHATMOTION):
                self._move(event)
            elif event.type == pygame.JOYBUTTONDOWN:
                self._press((event.instance_id, event.button), _button(event.button))
            elif event.type == pygame.JOYBUTTONUP:
                self._let_go((event.instance_id, event.button))

    def _press(self, source: Any, meaning: str | None) -> None:
        if meaning is not None:
            self._held.add((source, meaning))
            self._tapped.add(meaning)

    def _let_go(self, source: Any) -> None:
        self._held = {held for held in self._held if held[0] != source}

    def _move(self, event: pygame.event.Event) -> None:
        if event.type == load_pygame().JOYAXISMOTION:
            self._sticks.setdefault(event.instance_id, {})[event.axis] = event.value
        else:
            self._hats[event.instance_id] = event.value

    def _unplug(self, pad: int) -> None:
        for known in (self._pads, self._sticks, self._hats):
            known.pop(pad, None)
        self._held = {held for held in self._held if not _of_pad(held[0], pad)}

    def _stick(self) -> tuple[float, float]:
        """Right and up, of all pads' left sticks and crosses together."""
        x = y = 0.0
        for axes in self._sticks.values():
            stick_x, stick_y = past_deadzone(axes.get(0, 0.0), axes.get(1, 0.0))
            x, y = x + stick_x, y - stick_y  # a stick's y grows downwards
        for hat_x, hat_y in self._hats.values():
            x, y = x + hat_x, y + hat_y
        return x, y


def past_deadzone(x: float, y: float) -> tuple[float, float]:
    """A stick's place with the middle cut out: 0 up to its edge, growing from there to length 1."""
    length = math.hypot(x, y)
    if length <= DEADZONE:
        return 0.0, 0.0
    scale = (min(length, 1.0) - DEADZONE) / (1.0 - DEADZONE) / length
    return x * scale, y * scale


def _button(number: int) -> str | None:
    if number in STRIKING:
        return ATTACK
    return FACE if number in FACING else None


def _of_pad(source: Any, pad: int) -> bool:
    return isinstance(source, tuple) and source[0] == pad
