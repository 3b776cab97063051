"""The world: N levels in a few arrays of records, and the body every game shares. No behaviour.

A record's class below lists its fields with their units; its NumPy type is made from that list, so
that a kernel and a reader see the same names. Kernels work on one `Level` at a time; its entries
are views, so that what they write stands in the world.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, get_type_hints

import numpy as np
import numpy.typing as npt

from rlft.envs.kernel import inner

F32 = npt.NDArray[np.float32]
Packed = npt.NDArray[np.void]  # (1,) rules as a record: see pack
Grid = npt.NDArray[np.uint8]
Mode = npt.NDArray[np.uint8]  # (N,) what a kernel shall do with each level
STEP, RESTART, STEP_ONLY = 0, 1, 2  # only STEP begins a new level when the episode ends

OUTCOMES = ("running", "win", "loss", "draw")
RUNNING, WIN, LOSS, DRAW = 0, 1, 2, 3
WEAPONS = ("melee", "ranged", "unarmed")
MELEE, RANGED, UNARMED = 0, 1, 2
ITEMS = ("none", "good", "health", "bad", "hazard")
NONE, GOOD, HEALTH, BAD, HAZARD = 0, 1, 2, 3, 4


class Body(NamedTuple):
    """What all bodies of a game have in common; part of its rules."""

    radius: float = 0.35  # metres
    speed: float = 3.0  # metres a second, in any direction
    response: float = 0.25  # seconds to take up a new velocity
    turn_rate: float = 3.5  # radians a second
    reach: float = 1.1  # metres from the own centre to the nearest point of who is hit
    arc: float = 55.0  # degrees to either side of the heading that a blow covers
    damage: float = 0.2  # share of full health a blow takes
    cooldown: float = 0.8  # seconds between blows
    knockback: float = 8.0  # metres a second given to who is hit
    stagger: float = 0.6  # seconds for which who is hit cannot attack
    shot_speed: float = 7.0  # metres a second
    shot_range: float = 9.0  # metres
    shot_damage: float = 0.08  # share of full health
    shot_cooldown: float = 1.5  # seconds between shots
    shot_radius: float = 0.12  # metres
    ray_range: float = 10.0  # metres
    interval: float = 0.1  # seconds from one decision to the next


class BodyState:
    """One body."""

    x: float  # metres
    y: float  # metres
    cos: float  # heading, a unit vector
    sin: float
    speed_x: float  # metres a second
    speed_y: float
    turning: float  # radians a second, counter-clockwise
    health: float  # 1 = full, 0 = dead
    cooldown: float  # seconds until the next attack
    team: int
    weapon: int  # index in WEAPONS
    driver: int  # 0 = from outside, else index in bots.BOTS
    skill: float  # of the bot, 0 to 1
    pace: float  # factor on the common speed
    forward: float  # control chosen at this decision, each in [-1, 1]
    strafe: float
    turn: float
    attack: float
    sight: int  # nearest foe in view, -1 = none
    goal_x: float  # the objective: a goal, or where a foe was last seen, metres
    goal_y: float
    goal_known: float  # 1 = known
    dealt: float  # damage given in this decision
    taken: float  # damage taken in this decision
    collected: float  # good items collected in this decision
    spoiled: float  # bad items touched in this decision
    waited: float  # bots' memory: decisions for which a blow has been possible
    side: float  # it circles to, 1 or -1
    chase_left: float  # decisions
    stroll_x: float  # direction, a unit vector
    stroll_y: float
    stroll_left: float  # decisions


class Item:
    """One item."""

    x: float  # metres
    y: float
    speed_x: float  # metres a second
    speed_y: float
    kind: int  # index in ITEMS


class Shot:
    """One projectile."""

    x: float  # metres
    y: float
    speed_x: float  # metres a second
    speed_y: float
    owner: int  # body, -1 = no shot
    left: float  # metres of flight left


class LevelState:
    """What belongs to a level as a whole."""

    chance: np.uint64  # random state
    tick: int  # decisions since the start


class Level(NamedTuple):
    """One level: what the kernels work on. Every entry is a view into the world."""

    state: Sequence[LevelState]  # one
    walls: Grid  # (S, S) 1 = wall; [row y, column x], cells of one metre
    field: npt.NDArray[np.int16]  # (S, S) cells to walk to the goal, -1 = no way
    bodies: Sequence[BodyState]
    items: Sequence[Item]
    shots: Sequence[Shot]


class World(NamedTuple):
    """N levels. A copy of these arrays is a copy of everything."""

    state: npt.NDArray[np.void]  # (N, 1) LevelState
    walls: Grid  # (N, S, S)
    field: npt.NDArray[np.int16]  # (N, S, S)
    bodies: npt.NDArray[np.void]  # (N, B) BodyState
    items: npt.NDArray[np.void]  # (N, I) Item
    shots: npt.NDArray[np.void]  # (N, P) Shot


class Out(NamedTuple):
    """What a kernel hands back; the first A bodies are the agents."""

    observation: npt.NDArray[Any]  # (N, A, D) float32; pictures (N, A, H, W, C) uint8
    final_observation: npt.NDArray[Any]  # the same, valid where the episode ended in this step
    reward: F32  # (N, A)
    terminated: npt.NDArray[np.bool_]  # (N,)
    truncated: npt.NDArray[np.bool_]  # (N,)
    outcome: npt.NDArray[np.int8]  # (N,) of team 0, index in OUTCOMES


class Capacity(NamedTuple):
    """How many of each thing a level has room for, dead or alive."""

    agents: int = 1  # bodies 0 to agents - 1 are driven from outside and observed
    bodies: int = 1
    items: int = 1
    shots: int = 1
    size: int = 13  # cells of one metre along each side, border walls included


@inner
def level_of(world: World, n: int) -> Level:
    """Views of level n."""
    return Level(
        world.state[n],
        world.walls[n],
        world.field[n],
        world.bodies[n],
        world.items[n],
        world.shots[n],
    )


def record_type(fields: type) -> np.dtype[np.void]:
    """The NumPy type of a record class: eight bytes a field."""
    kinds = {float: np.float64, int: np.int64, np.uint64: np.uint64}
    return np.dtype([(name, kinds[hint]) for name, hint in get_type_hints(fields).items()])


def make_world(copies: int, capacity: Capacity) -> World:
    """An empty world: C-contiguous arrays of exactly the types the kernels are compiled for."""
    n, size = copies, capacity.size
    return World(
        np.zeros((n, 1), record_type(LevelState)),
        np.zeros((n, size, size), np.uint8),
        np.zeros((n, size, size), np.int16),
        np.zeros((n, capacity.bodies), record_type(BodyState)),
        np.zeros((n, capacity.items), record_type(Item)),
        np.zeros((n, capacity.shots), record_type(Shot)),
    )


def make_out(copies: int, agents: int, senses: int) -> Out:
    return Out(
        np.zeros((copies, agents, senses), np.float32),
        np.zeros((copies, agents, senses), np.float32),
        np.zeros((copies, agents), np.float32),
        np.zeros(copies, np.bool_),
        np.zeros(copies, np.bool_),
        np.zeros(copies, np.int8),
    )


def pack(rules: Any) -> Packed:
    """Rules, a NamedTuple of numbers, as an array of one record: a kernel is passed one pointer."""
    return np.array([_values(rules)], _rules_type(rules))


def _values(rules: Any) -> tuple[Any, ...]:
    return tuple(_values(v) if hasattr(v, "_fields") else v for v in rules)


def _rules_type(rules: Any) -> np.dtype[np.void]:
    fields: list[Any] = []
    for name, value in rules._asdict().items():
        if hasattr(value, "_fields"):
            fields.append((name, _rules_type(value)))
        elif isinstance(value, tuple):
            fields.append((name, np.float64, (len(value),)))
        else:
            fields.append((name, np.int64 if isinstance(value, int) else np.float64))
    return np.dtype(fields)
