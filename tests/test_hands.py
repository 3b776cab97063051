"""Hands: held keys and gamepads as controls, and as the nearest discrete action."""

import ctypes
import math
from pathlib import Path

import numpy as np
import pytest

from rlft.envs.batch import Batch
from rlft.envs.pen import load_pygame
from rlft.envs.world import STEP_ONLY, Body
from rlft.lab.viewing.hands import (
    ATTACK,
    DOWN,
    FACE,
    LEFT,
    RIGHT,
    TURN_LEFT,
    TURN_RIGHT,
    UP,
    Hands,
    Wish,
    control,
    nearest_action,
    past_deadzone,
    steer,
    wish_of,
)
from rlft.npc.schema import DISCRETE_ACTIONS

BODY = Body()
EAST, NORTH, WEST = 0.0, math.pi / 2, math.pi
A_TICK = BODY.turn_rate * BODY.interval  # radians


def event(kind, **fields):
    return load_pygame().event.Event(getattr(load_pygame(), kind), **fields)


def down(key):
    return event("KEYDOWN", key=load_pygame().key.key_code(key), unicode="", mod=0)


def up(key):
    return event("KEYUP", key=load_pygame().key.key_code(key), mod=0)


@pytest.fixture
def keyboard():
    """Keys have names once there is a display."""
    load_pygame().display.init()
    yield
    load_pygame().display.quit()


def named(action):
    return DISCRETE_ACTIONS[action]


@pytest.mark.parametrize(
    ("held", "x", "y"),
    [({UP}, 0, 1), ({LEFT}, -1, 0), ({UP, DOWN}, 0, 0), ({DOWN, RIGHT}, 0.5**0.5, -(0.5**0.5))],
)
def test_held_directions_make_one_of_length_one_at_most(held, x, y):
    assert wish_of(held)[:2] == pytest.approx((x, y))


def test_a_stick_and_a_key_together_are_no_faster_than_either():
    assert math.hypot(*wish_of({UP}, (0.0, 1.0))[:2]) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("heading", "forward", "strafe"), [(NORTH, 1, 0), (EAST, 0, 1), (WEST, 0, -1), (-NORTH, -1, 0)]
)
def test_up_is_up_wherever_the_body_looks(heading, forward, strafe):
    assert control(Wish(y=1.0), heading, BODY)[:2] == pytest.approx((forward, strafe), abs=1e-6)


def test_a_body_turns_to_where_it_walks_and_not_past_it():
    assert control(Wish(y=1.0), EAST, BODY)[2] == 1.0
    assert control(Wish(y=-1.0), EAST, BODY)[2] == -1.0
    assert control(Wish(y=1.0), NORTH - A_TICK / 4, BODY)[2] == pytest.approx(0.25)
    assert control(Wish(y=1.0), NORTH, BODY)[2] == 0.0


def test_it_turns_the_short_way_round():
    south_west = -3 * math.pi / 4
    assert control(Wish(x=-1.0), south_west, BODY)[2] == -1.0  # from -135 to -180 degrees
    assert control(Wish(x=-1.0), -south_west, BODY)[2] == 1.0


def test_with_the_face_key_it_walks_without_turning_from_the_foe():
    held = Wish(x=-1.0, face=True)
    assert control(held, EAST, BODY, foe=EAST)[[0, 2]].tolist() == [-1.0, 0.0]
    assert control(held, EAST, BODY, foe=NORTH)[2] == 1.0
    assert control(held, EAST, BODY, foe=None)[2] == 0.0  # nobody seen: ahead


def test_who_stands_turns_to_the_foe_and_keys_for_turning_go_first():
    assert control(Wish(), EAST, BODY, foe=NORTH)[2] == 1.0
    assert control(Wish(), EAST, BODY)[2] == 0.0
    assert control(wish_of({TURN_RIGHT}), EAST, BODY, foe=NORTH)[2] == -1.0
    assert control(wish_of({TURN_LEFT, TURN_RIGHT}), EAST, BODY)[2] == 0.0


@pytest.mark.parametrize(
    ("wanted", "action"),
    [
        ([0, 0, 0, 0], "idle"),
        ([0.9, 0.1, 0, 0], "forward"),
        ([-1, 0, 0, 0], "back"),
        ([0, 0.8, 0.2, 0], "left"),
        ([0.7, 0.7, 1, 0], "turn_left"),
        ([-1, 0, 1, 0], "turn_left"),  # as near as "back", but then it could never walk there
        ([0.94, -0.34, -0.3, 0], "forward"),
        ([1, 0, 1, 1], "attack"),
    ],
)
def test_the_nearest_discrete_action(wanted, action):
    assert named(nearest_action(np.array(wanted, np.float32), DISCRETE_ACTIONS)) == action


def test_an_attack_is_no_choice_while_the_weapon_is_not_ready():
    wanted = np.array([1, 0, 0, 1], np.float32)
    assert named(nearest_action(wanted, DISCRETE_ACTIONS, ready=False)) == "forward"
    assert nearest_action(wanted, ("idle", "forward")) == 1


def test_who_follows_the_nearest_actions_arrives_where_the_key_points():
    batch = Batch("arena", 1, agents=None, layout="open")
    batch.mode[:] = STEP_ONLY
    batch.restart([3])
    me = batch.world.bodies[0, 0]
    for b, (x, y) in enumerate([(6.5, 6.5), (2.5, 2.5)]):
        batch.world.bodies[0, b]["x"], batch.world.bodies[0, b]["y"] = x, y
    me["cos"], me["sin"] = 1.0, 0.0
    for _ in range(16):
        action = nearest_action(steer(Wish(x=-1.0), batch, 0), batch.game.discrete)
        batch.controls[0, 0] = batch.game.table()[action]
        batch.advance()
    assert me["x"] < 6.0 and me["cos"] < -0.9 and abs(me["y"] - 6.5) < 0.2


def test_both_sides_of_a_fight_are_driven_from_outside():
    batch = Batch("arena", 1, agents=None, layout="open", foe_pace=1.0)
    batch.mode[:] = STEP_ONLY
    batch.restart([3])
    batch.world.bodies["x"][0, 1] = 4.0
    before = batch.world.bodies[0].copy()
    for _ in range(5):
        batch.controls[0, 1] = steer(Wish(x=1.0), batch, 1)
        batch.advance()
    after = batch.world.bodies[0]
    assert after["x"][1] > before["x"][1] + 0.5
    assert (after["x"][0], after["y"][0]) == (before["x"][0], before["y"][0])


def test_a_body_that_cannot_turn_is_not_turned():
    for game in ("crossing", "keyexit", "pointnavigation"):
        batch = Batch(game, 1)
        batch.restart([0])
        wanted = steer(wish_of({LEFT, ATTACK}), batch)
        assert wanted[2:].tolist() == [0.0, 0.0] and np.abs(wanted[:2]).max() == 1.0, game


def test_a_key_counts_while_it_is_held(keyboard):
    hands = Hands()
    hands.handle([down("w"), down("left shift")])
    for _ in range(2):
        assert hands.wish() == wish_of({UP, FACE})
    hands.handle([up("w")])
    assert hands.wish() == wish_of({FACE}) and hands.busy
    hands.handle([up("left shift")])
    assert hands.wish() == Wish() and not hands.busy


def test_a_tap_between_two_decisions_counts_once(keyboard):
    hands = Hands()
    hands.handle([down("space"), up("space")])
    assert hands.wish().attack
    assert not hands.wish().attack


def test_two_keys_of_one_meaning_are_let_go_one_by_one(keyboard):
    hands = Hands()
    hands.handle([down("w"), down("up"), up("w")])
    hands.wish()
    assert hands.wish().y == 1.0


def test_a_window_that_loses_the_keyboard_lets_everything_go(keyboard):
    hands = Hands()
    hands.handle([down("d"), event("WINDOWFOCUSLOST")])
    assert hands.wish() == Wish()


def test_the_middle_of_a_stick_means_nothing_and_its_edge_everything():
    assert past_deadzone(0.2, 0.1) == (0.0, 0.0)
    assert past_deadzone(1.0, 0.0) == (1.0, 0.0)
    assert past_deadzone(0.0, -0.625) == pytest.approx((0.0, -0.5))


def test_a_gamepad_walks_strikes_and_faces():
    hands = Hands()
    hands.handle([
        event("JOYAXISMOTION", instance_id=7, axis=0, value=0.05),
        event("JOYAXISMOTION", instance_id=7, axis=1, value=-1.0),
        event("JOYBUTTONDOWN", instance_id=7, button=0),
        event("JOYBUTTONDOWN", instance_id=7, button=5),
    ])  # fmt: skip
    wish = hands.wish()
    assert wish.y > 0.99 and wish.attack and wish.face
    hands.handle([event("JOYDEVICEREMOVED", instance_id=7)])
    assert hands.wish() == Wish()


@pytest.fixture
def sdl(keyboard):
    """The SDL that pygame has loaded: it can plug in a gamepad that nobody holds."""
    folder = Path(load_pygame().__file__).parents[1] / "pygame_ce.libs"
    found = sorted(folder.glob("libSDL2-2*"))
    if not found:
        pytest.skip("pygame's own SDL is not where a Linux wheel keeps it")
    library = ctypes.CDLL(str(found[0]))
    library.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
    library.SDL_JoystickSetVirtualAxis.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int16]
    library.SDL_JoystickSetVirtualButton.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
    yield library
    load_pygame().joystick.quit()


def test_a_gamepad_is_plugged_in_used_and_pulled_out(sdl):
    pygame, hands = load_pygame(), Hands()
    hands.connect()
    pygame.event.clear()
    index = sdl.SDL_JoystickAttachVirtual(1, 2, 8, 1)  # a gamepad: axes, buttons, crosses
    hands.handle(pygame.event.get())
    assert hands.has_pad
    pad = sdl.SDL_JoystickFromInstanceID(pygame.joystick.Joystick(index).get_instance_id())
    sdl.SDL_JoystickSetVirtualAxis(pad, 0, 32767)
    sdl.SDL_JoystickSetVirtualButton(pad, 0, 1)
    hands.handle(pygame.event.get())
    wish = hands.wish()
    assert wish.x == pytest.approx(1.0, abs=1e-3) and wish.y == 0.0 and wish.attack
    sdl.SDL_JoystickDetachVirtual(index)
    hands.handle(pygame.event.get())
    assert not hands.has_pad and hands.wish() == Wish() and not hands.busy
