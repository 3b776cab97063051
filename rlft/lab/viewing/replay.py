"""A replay: some seconds of play as a few small arrays in one page. Needs no screen.

What is recorded is the states of a `Playback`, one a decision, and what the NPC sensed and thought
in them. What lies between two states the page makes up as scene.py does: replay_scene.js. How the
arrays become a page stands in replay_page.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs import palette
from rlft.envs.batch import Batch
from rlft.envs.games import CONTROLS
from rlft.envs.items import ITEM_RADIUS
from rlft.envs.point_navigation import EDGE
from rlft.envs.world import MELEE, NONE
from rlft.lab.viewing.overlays import RAY_COLOURS, ray_classes
from rlft.lab.viewing.playback import LINGER, SPEEDS, Playback
from rlft.lab.viewing.players import BotPlayer
from rlft.lab.viewing.replay_page import Json, packed, write_page
from rlft.lab.viewing.viewer import describe
from rlft.npc.errors import RlftError

LONGEST = 600.0  # seconds: a page of a few megabytes
SWUNG, HURT, COLLECTED, SPOILED = (1 << k for k in range(4))  # marks of a body in a state

Numbers = npt.NDArray[Any]


class State(NamedTuple):
    """A level after a decision or a restart."""

    bodies: Numbers  # (B,) records, copied
    items: Numbers
    shots: Numbers
    observation: Numbers  # (D,) of the first agent
    reward: float  # for the decision that led here, as are the next two
    choice: int  # index of its action, -1 if it is none of a list
    numbers: Numbers  # (A,) values or controls; none for who cannot say


def write_replay(
    player: Any,
    batch: Batch,
    path: str | Path,
    *,
    seconds: float = 10.0,
    episodes: int | None = None,
    seed: int = 0,
    title: str = "",
) -> Path:
    """Write a page (.html) that replays `player` in a batch of one copy; returns its path.

    It ends after so many seconds or episodes, whichever comes first. Raises RlftError for another
    ending and where it cannot be written.
    """
    if not 0.0 < seconds <= LONGEST or (episodes is not None and episodes < 1):
        raise RlftError(f"a replay is of 1 episode or more, and at most {LONGEST:g} seconds")
    playback = Playback(batch, player, seed)
    recording = Recording(playback)
    recording.play(seconds, episodes)
    title = title or batch.game.name
    about = {"title": title, "seed": seed}
    return write_page(f"{title}, seed {seed}", {**about, **recording.json()}, Path(path))


class Recording:
    """What a playback goes through, remembered."""

    def __init__(self, playback: Playback) -> None:
        self.playback = playback
        self.states: list[State] = []
        self.levels: list[dict[str, Json]] = []
        playback.listeners.append(self.remember)
        self.remember()

    def play(self, seconds: float, episodes: int | None) -> None:
        """Decide until either is over; the end of a level takes its time, too."""
        playback, left = self.playback, seconds
        while left > 1e-9 and len(playback.score.returns) != episodes:
            playback.decide()
            if playback.action is not None:  # else a level has begun
                left -= playback.interval + LINGER * bool(playback.outcome)

    def remember(self) -> None:
        """Take in the state after a decision or a restart."""
        playback = self.playback
        world, out = playback.batch.world, playback.batch.out
        begins = playback.action is None
        if begins:
            bodies = world.bodies[0]
            self.levels.append({
                "note": describe(playback.batch), "first": len(self.states),
                "walls": packed(world.walls[0], "u1"),
                "teams": bodies["team"].tolist(), "weapons": bodies["weapon"].tolist(),
            })  # fmt: skip
        self.levels[-1]["outcome"] = playback.outcome
        choice, numbers = (-1, np.zeros(0)) if begins else self._thought()
        self.states.append(State(
            world.bodies[0].copy(), world.items[0].copy(), world.shots[0].copy(),
            out.observation[0, 0].copy(), 0.0 if begins else float(out.reward[0, 0]),
            choice, numbers,
        ))  # fmt: skip

    def _thought(self) -> tuple[int, Numbers]:
        """The choice and the numbers of the last decision."""
        playback, none = self.playback, np.zeros(0)
        if isinstance(playback.player, BotPlayer):
            me = playback.batch.world.bodies[0, 0]
            return -1, np.array([me[name] for name in CONTROLS])
        if np.ndim(playback.action) == 0:
            return int(playback.action), none if playback.values is None else playback.values
        return -1, np.asarray(playback.action)

    def json(self) -> dict[str, Json]:
        """All of it as the page reads it."""
        batch, states = self.playback.batch, self.states
        rules = batch.rules
        body = rules.body._asdict() if hasattr(rules, "body") else None
        return {
            "interval": self.playback.interval, "linger": LINGER, "speeds": list(SPEEDS),
            "body": body, "item_radius": ITEM_RADIUS,
            "goal_radius": getattr(rules, "goal_radius", None),
            "edge": EDGE if batch.capacity.size == 1 else None,  # of a plane without walls
            "agents": batch.capacity.agents, "levels": self.levels,
            "colours": _colours(), "reward": packed([state.reward for state in states], "f4"),
            **_bodies(np.stack([state.bodies for state in states])),
            **_items(np.stack([state.items for state in states])),
            **_shots(np.stack([state.shots for state in states])),
            **self._senses(), **self._thoughts(),
        }  # fmt: skip

    def _senses(self) -> dict[str, Json]:
        """Those that are ever other than zero, by name; none of who sees a picture."""
        senses = self.playback.batch.senses
        if senses[0].shape:
            return {"senses": [], "sensed": packed(np.zeros((len(self.states), 0)), "f4"),
                    "rays": {}}  # fmt: skip
        rows = np.stack([state.observation for state in self.states])
        told = np.flatnonzero(np.abs(rows).max(axis=0) > 0.0)
        place = {int(index): column for column, index in enumerate(told)}
        rays = {
            kind: [[place.get(index, -1), degrees] for index, degrees in fan]
            for kind, fan in ray_classes(senses).items()
            if any(index in place for index, _ in fan)
        }
        names = [[senses[k].name, *_limits(senses[k].low, senses[k].high, rows[:, k])]
                 for k in map(int, told)]  # fmt: skip
        return {"senses": names, "sensed": packed(rows[:, told], "u2"), "rays": rays}

    def _thoughts(self) -> dict[str, Json]:
        """What was thought in each state: the decision after it tells."""
        playback = self.playback
        kind, names = "choices", playback.names or playback.batch.game.discrete
        if isinstance(playback.player, BotPlayer):
            kind, names = "controls", CONTROLS
        elif np.ndim(playback.action) == 1:
            kind = "controls"
        elif playback.values is not None:
            kind = "values"
        numbers = np.zeros((len(self.states), 0 if kind == "choices" else len(names)), np.float32)
        choices = np.zeros(len(self.states), int)  # 0 = none
        for k, following in enumerate(self.states[1:]):
            choices[k] = following.choice + 1
            if following.numbers.size:
                numbers[k] = following.numbers
        return {"kind": kind, "actions": list(names), "numbers": packed(numbers, "f4"),
                "choices": packed(choices, "u1")}  # fmt: skip


def _bodies(bodies: Numbers) -> dict[str, Json]:
    """Of every body (T, B) where it is and what has just happened to it."""
    marks = sum(
        bit * happened.astype(int)
        for bit, happened in (
            (SWUNG, (bodies["attack"] > 0.5) & (bodies["weapon"] == MELEE)),
            (HURT, bodies["taken"] > 0.0),
            (COLLECTED, bodies["collected"] > 0.0),
            (SPOILED, bodies["spoiled"] > 0.0),
        )
    )
    angles = np.arctan2(bodies["sin"], bodies["cos"])
    return {
        "x": packed(bodies["x"]), "y": packed(bodies["y"]), "angle": packed(angles),
        "health": packed(bodies["health"], "f4"), "marks": packed(marks, "u1"),
        "goal_x": packed(bodies["goal_x"][:, 0]), "goal_y": packed(bodies["goal_y"][:, 0]),
    }  # fmt: skip


def _items(items: Numbers) -> dict[str, Json]:
    used = items[:, (items["kind"] != NONE).any(axis=0)]
    return {"item_x": packed(used["x"]), "item_y": packed(used["y"]),
            "item_kind": packed(used["kind"], "u1")}  # fmt: skip


def _shots(shots: Numbers) -> dict[str, Json]:
    used = shots[:, (shots["owner"] >= 0).any(axis=0)]
    return {
        "shot_owner": packed(used["owner"] + 1, "u1"),  # 0 = none
        **{f"shot_{name}": packed(used[name]) for name in ("x", "y", "speed_x", "speed_y", "left")},
    }


def _limits(low: float, high: float, told: Numbers) -> list[float]:
    """The range of a sense; where it has none, that of what was sensed."""
    if np.isfinite([low, high]).all():
        return [float(low), float(high)]
    largest = float(np.abs(told).max())
    return [-largest, largest]


def _colours() -> dict[str, Json]:
    """The palette, by its own names, and the rays'."""
    named = {name: list(value) for name, value in vars(palette).items()
             if name.isupper() and isinstance(value, tuple)}  # fmt: skip
    return {**named, "RAYS": {kind: list(colour) for kind, colour in RAY_COLOURS.items()}}
