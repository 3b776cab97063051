"""Tasks: a game as an experiment needs it, whoever wrote it: names, copies, judgement, state.

`OwnTask` is one of this package's games; `ForeignTask` any other Gymnasium environment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias

import gymnasium
import numpy.typing as npt
from gymnasium.vector import VectorEnv

import rlft.envs  # noqa: F401  registers the games
from rlft.envs import foreign
from rlft.envs.camera import SIGHT, observing
from rlft.envs.games import find as find_game
from rlft.envs.registry import GAMES, game_id
from rlft.lab import sight
from rlft.lab.evaluation import LEVELS, Policy, Result, evaluate, play_episodes
from rlft.lab.moments import (
    RULE,
    Moments,
    memory_state,
    moments,
    remembering,
    restore_memory,
    sensed,
)
from rlft.lab.sight import Sight, eyes
from rlft.npc import RlftError, Schema

State = dict[str, npt.NDArray[Any]]
Seen: TypeAlias = foreign.Rows | Sight | Moments  # copies of other people's games

_VERSIONED = re.compile(r":|-v\d+$")  # how a Gymnasium id is told from a name of ours
EPISODES = 100  # a judgement in a foreign game
UNSEEN = 1_000_000  # evaluation seeds of foreign games begin here; training counts from its own


class Task(Protocol):
    """What a training asks of a game."""

    name: str  # of run folders: "arena", "CartPole-v1"
    id: str  # what Gymnasium calls it
    by_name: bool  # whether `find_task` makes it again from its id
    senses: Schema
    actions: tuple[str, ...]
    discrete: bool

    def envs(self, copies: int, same_step: bool = False) -> Any:
        """A VectorEnv of rows; with `same_step` one that resets copies as their episodes end."""

    def evaluate(self, policy: Policy, levels: int | None = None) -> Result:
        """The policy on levels that no training uses; None for the usual number."""

    def state(self, envs: Any) -> State | None:
        """The copies as named arrays; None where the game offers no such thing."""

    def restore(self, envs: Any, state: State) -> None:
        """Put copies just made into such a state."""

    def body(self) -> dict[str, Any]:
        """What the brain's record should say of the body it was trained in."""


class OwnTask:
    """A game of this package with its rules, or by sight (`observation`), and a kind of actions.

    The rule `window` is not the game's: see moments.py. `rules` are without it.
    """

    def __init__(self, game: str, rules: Mapping[str, Any], actions: str) -> None:
        self.game, self.by_name = find_game(game), True
        self.moments, self.rules = moments(rules)
        self.kind = actions
        self.resolved, self._present, _ = observing(self.game, **self.rules)
        self.senses = sensed(self._present, self.moments)
        self.name, self.id = self.game.name.lower(), self.game.id
        self.actions = self.game.action_names(actions)
        self.discrete = actions == "discrete"

    def envs(self, copies: int, same_step: bool = False, stream: str = "training") -> Any:
        envs = gymnasium.make_vec(
            self.id, num_envs=copies, actions=self.kind, stream=stream, **self.rules
        )
        return Moments(envs, self._present, self.moments) if self.moments > 1 else envs

    def evaluate(
        self, policy: Policy, levels: int | None = None, stream: str = "evaluation"
    ) -> Result:
        return evaluate(
            remembering(policy, self._present, self.moments), self.game.name,
            levels=LEVELS if levels is None else levels, stream=stream, kind=self.kind,
            **self.rules,
        )  # fmt: skip

    def state(self, envs: Any) -> State | None:
        found: State = envs.unwrapped.get_state()
        return found | memory_state(envs)

    def restore(self, envs: Any, state: State) -> None:
        envs.unwrapped.set_state(state)
        restore_memory(envs, state)

    def body(self) -> dict[str, Any]:
        body = getattr(self.resolved, "body", None)
        if body is None:
            return {}
        return {"body": body._asdict(), "decision_interval": body.interval}


class ForeignTask:
    """Any Gymnasium environment: an id, `module:id`, a class, a factory, an object.

    Those of `settings` that begin with "backbone" are not the game's, nor is `window`: see sight.py
    and moments.py.
    """

    def __init__(self, game: Any, settings: Mapping[str, Any]) -> None:
        if isinstance(game, VectorEnv):
            raise RlftError(
                f"{foreign.title(game)} is a batch already: pass its id, class or factory, so that "
                "copies can be made for training and for judging"
            )
        self.game, self.settings = game, dict(settings)
        self.moments, rest = moments(settings)
        self._backbone, self.own = eyes(rest)  # own: the game's
        one = self.envs(1)
        self.senses, self.actions, self.discrete = one.senses, one.actions, one.discrete
        self._body = one.body
        one.close()
        self.name = foreign.title(game).replace("/", "-")
        self.by_name = isinstance(game, str)
        self.id = game if isinstance(game, str) else foreign.title(game)

    def envs(self, copies: int, same_step: bool = False) -> Seen:
        return self.seen(foreign.make(self.game, copies, same_step=same_step, **self.own))

    def seen(self, rows: foreign.Rows) -> Seen:
        """The copies through the backbone of the rules and over their moments, if they ask so."""
        envs = rows if self._backbone is None else Sight(rows, self._backbone)
        return Moments(envs, envs.senses, self.moments) if self.moments > 1 else envs

    def evaluate(self, policy: Policy, levels: int | None = None) -> Result:
        if levels is not None and levels < 1:
            raise RlftError(f"levels={levels} should be at least 1")
        envs = self.envs(levels or EPISODES)
        try:
            return play_episodes(policy, envs, UNSEEN)
        finally:
            envs.close()

    def state(self, envs: Any) -> State | None:
        found = foreign.state(envs)
        return None if found is None else found | memory_state(envs)

    def restore(self, envs: Any, state: State) -> None:
        foreign.restore(envs, state)
        restore_memory(envs, state)

    def body(self) -> dict[str, Any]:
        return self._body

    def shown(self, mode: str) -> Seen:
        """One copy that draws itself in this mode. Raises RlftError where it cannot."""
        single = foreign.one(self.game, **self.own)
        modes = single.metadata.get("render_modes", [])
        single.close()
        if mode not in modes:
            raise RlftError(f"{self.name} has no render mode {mode!r}: it has {modes}")
        settings = {**self.own, "render_mode": mode}
        return self.seen(foreign.make(lambda: foreign.one(self.game, **settings), 1))


def is_own(game: Any) -> bool:
    """Whether `game` names one of this package's games."""
    if not isinstance(game, str):
        return False
    plain = game.lower().replace("-", "").replace("_", "")
    names = {name.lower() for name in GAMES}
    return plain in names or game in {game_id(name) for name in GAMES}


def perceiving(rules: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the rules that say what is perceived of a game."""
    known = (*SIGHT, RULE, sight.RULE)
    return {name: value for name, value in rules.items() if name.partition(".")[0] in known}


def rule_options(rules: Mapping[str, Any]) -> str:
    """As the command line takes them, each after a space."""
    return "".join(f" --rule {name}={value}" for name, value in rules.items())


def over(task: Task, moments: int) -> Task:
    """The same game, seen over at least so many moments."""
    if isinstance(task, OwnTask) and task.moments < moments:
        return OwnTask(task.game.name, {**task.rules, RULE: moments}, task.kind)
    if isinstance(task, ForeignTask) and task.moments < moments:
        return ForeignTask(task.game, {**task.settings, RULE: moments})
    return task


def find_task(game: Any, rules: Mapping[str, Any], actions: str) -> Task:
    """The task of a game of ours, a Gymnasium id, `module:id`, a class, a factory or an object.

    `actions` is the kind, in games that offer both. Through a backbone a game of ours is learnt as
    other people's games are. Raises RlftError for an unknown name.
    """
    if is_own(game) or (isinstance(game, str) and not _VERSIONED.search(game)):
        if not any(name.partition(".")[0] == sight.RULE for name in rules):
            return OwnTask(game, rules, actions)
        ours = find_game(game)
        task = ForeignTask(ours.id, {"observation": "pixels", "actions": actions, **rules})
        task.name = ours.name.lower()
        return task
    if isinstance(game, str) and game.startswith("procgen:"):
        from rlft.lab.outside.procgen import ProcgenTask

        return ProcgenTask(game, rules)
    return ForeignTask(game, rules)
