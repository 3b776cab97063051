"""What the faces need of a game: its kernel, its rules from keyword arguments, senses, actions."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.bots import BOTS
from rlft.envs.levels import LAYOUTS
from rlft.envs.registry import GAMES, game_id
from rlft.envs.teams import mix_of
from rlft.envs.world import WEAPONS, Body, Capacity
from rlft.npc.errors import RlftError, unknown
from rlft.npc.schema import CONTINUOUS_ACTIONS, DISCRETE_ACTIONS, SENSES, Schema

CONTROLS = ("forward", "strafe", "turn", "attack")  # columns of a control, of every face
MOVES: dict[str, dict[str, float]] = {  # what a discrete action means
    "idle": {}, "forward": {"forward": 1}, "back": {"forward": -1},
    "left": {"strafe": 1}, "right": {"strafe": -1},
    "turn_left": {"turn": 1}, "turn_right": {"turn": -1}, "attack": {"attack": 1},
    "forward_left": {"forward": 1, "strafe": 1}, "forward_right": {"forward": 1, "strafe": -1},
    "back_left": {"forward": -1, "strafe": 1}, "back_right": {"forward": -1, "strafe": -1},
}  # fmt: skip

RANGES: dict[str, tuple[float, float]] = {  # rules that must stay inside
    "size": (7, 41), "team_size": (1, 4), "pursuers": (1, 4), "foe_skill": (0, 1),
    "foe_pace": (0, 3), "pickups": (0, 16), "hazards": (0, 16), "good": (0, 32), "bad": (0, 32),
    "time_limit": (1, 100_000), "blows_to_catch": (1, 10), "goal_radius": (1e-3, 10),
    "radius": (0.05, 0.45), "speed": (0, 8), "response": (0.01, 10), "interval": (0.01, 1),
    "arc": (0, 180), "ray_range": (0.5, 100), "max_step": (1e-4, 4), "cooldown": (0.01, 100),
    "shot_cooldown": (0.01, 100), "shot_speed": (0.1, 9), "damage": (1e-3, 1),
    "goal_x": (-2, 2), "goal_y": (-2, 2), "shot_radius": (0.01, 1), "turn_rate": (0.01, 30),
    "distance": (1, 20), "shift": (1e-3, 100), "slowest": (0, 1), "fastest": (0.1, 8),
}  # fmt: skip


class _Coded(NamedTuple):
    """A rule whose value is a name outside and its index inside."""

    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Game:
    """One game: how to start it is in `advance`, which Numba compiles at first use."""

    name: str
    id: str
    doc: str
    rules_type: Any
    capacity: Callable[[Any], Capacity]
    advance: Callable[..., None]
    senses: Callable[[Any], Schema]
    discrete: tuple[str, ...]
    continuous: tuple[str, ...]

    def action_names(self, actions: str) -> tuple[str, ...]:
        """Names of the discrete or continuous actions."""
        if actions not in ("discrete", "continuous"):
            raise unknown("actions", actions, ("discrete", "continuous"))
        return self.discrete if actions == "discrete" else self.continuous

    def table(self) -> npt.NDArray[np.float32]:
        """(actions, 4) the controls of each discrete action."""
        rows = [[MOVES[name].get(control, 0.0) for control in CONTROLS] for name in self.discrete]
        return np.array(rows, np.float32)

    def rules(self, **given: Any) -> Any:
        """The game's rules with these fields, coerced to the types the kernel is compiled for.

        Fields of the body are given beside the others. Raises RlftError for an unknown field or
        name and for a value out of range.
        """
        own = self.rules_type._field_defaults
        has_body = "body" in own
        body = dict(own["body"]._asdict()) if has_body else {}
        fields = {name: value for name, value in own.items() if name != "body"}
        for name, value in given.items():
            if name == "body" and has_body:
                body.update(value._asdict() if isinstance(value, Body) else dict(value))
            elif name in fields:
                fields[name] = self._coerced(name, value, fields[name])
            elif name in body:
                body[name] = self._coerced(name, value, body[name])
            else:
                raise unknown(f"rule of {self.name}", name, (*fields, *body))
        if has_body:
            defaults = Body._field_defaults
            for name in body:
                if name not in defaults:
                    raise unknown("field of the body", name, defaults)
            fields["body"] = Body(
                **{name: self._coerced(name, v, defaults[name]) for name, v in body.items()}
            )
        return self.rules_type(**fields)

    def _coerced(self, name: str, value: Any, default: Any) -> Any:
        if isinstance(default, tuple):
            return _mix(name, value)
        if isinstance(value, str) and (coded := _codes(name)):
            if value not in coded.names:
                raise unknown(coded.kind, value, coded.names)
            return coded.names.index(value)
        try:
            number = type(default)(value)
        except (TypeError, ValueError):
            raise RlftError(f"rule {name}={value!r} should be a number like {default}") from None
        if isinstance(default, int) and float(value) != number:
            raise RlftError(f"rule {name}={value!r} should be a whole number")
        low, high = RANGES.get(name, (-1e9, 1e9))
        if coded := _codes(name):
            low, high = 0, len(coded.names) - 1
        if not low <= number <= high:
            raise RlftError(f"rule {name}={value!r} should be between {low:g} and {high:g}")
        return number


def _codes(name: str) -> _Coded | None:
    if name == "layout":
        return _Coded("layout", LAYOUTS)
    if name in ("weapon", "foe_weapon"):
        return _Coded("weapon", WEAPONS)
    if name == "goal":
        return _Coded("goal", ("fixed", "random"))
    if name == "phase":
        return _Coded("phase", ("both", "exit"))
    return None


def _mix(name: str, value: Any) -> tuple[float, ...]:
    """Weights of bots from a bot's name, a mapping, or the weights themselves."""
    bots = BOTS[1:]
    if isinstance(value, str):
        value = {value: 1.0}
    if isinstance(value, Mapping):
        for bot in value:
            if bot not in bots:
                raise unknown("bot", bot, bots)
        value = mix_of(**value)
    weights = tuple(float(weight) for weight in value)
    if len(weights) != len(BOTS) or min(weights) < 0 or weights[0] or not sum(weights) > 0:
        raise RlftError(f"rule {name} should weigh bots by name, such as {{'chaser': 1}}")
    return weights


def named(rules: Any) -> dict[str, Any]:
    """Rules as they are given: names for what is a code inside, mixes by bot, the body left out."""
    shown: dict[str, Any] = {}
    for rule, value in rules._asdict().items():
        if isinstance(value, Body):
            continue
        coded = _codes(rule)
        if coded:
            shown[rule] = coded.names[value]
        elif isinstance(value, tuple):
            shown[rule] = {bot: w for bot, w in zip(BOTS, value, strict=True) if w}
        else:
            shown[rule] = value
    return shown


def find(name: str) -> Game:
    """The game of this name or id, in any case: `arena`, `Arena`, `rlft/Arena-v0`."""
    short = name.removeprefix("rlft/").removesuffix("-v0").replace("-", "").replace("_", "")
    known = {game.lower(): game for game in GAMES}
    if short.lower() not in known:
        raise unknown("game", name, [game.lower() for game in GAMES])
    proper = known[short.lower()]
    module = importlib.import_module(f"rlft.envs.{GAMES[proper]}")
    return Game(
        name=proper,
        id=game_id(proper),
        doc=module.__doc__ or "",
        rules_type=module.Rules,
        capacity=module.capacity,
        advance=module.advance,
        senses=getattr(module, "senses", lambda rules: SENSES),
        discrete=getattr(module, "DISCRETE_ACTIONS", DISCRETE_ACTIONS),
        continuous=getattr(module, "CONTINUOUS_ACTIONS", CONTINUOUS_ACTIONS),
    )
