"""Who may act in an NPC's place: a person, a script, another brain. What they do, and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.spaces import Actions
from rlft.lab import brains
from rlft.lab.pretraining.experts import Source, advice, why_not
from rlft.lab.pretraining.script import Script, nearest_moves
from rlft.lab.tasks import OwnTask
from rlft.lab.teaching.corrections import NEAR
from rlft.lab.teaching.dataset import HUMAN, TEACHER, Array
from rlft.lab.viewing.hands import Hands, nearest_action, steer
from rlft.npc import RlftError, plan
from rlft.npc.errors import unknown
from rlft.npc.mind import STEERING

EXPERT = "expert"  # the bot or, where no bot plays the NPC, whoever knows the game
PATIENCE = 2  # decisions in a row that a teacher lets pass though it would do something else
READY = 1e-6  # seconds of cooldown at which a weapon strikes, as in combat.ready
AGREED = 5  # decisions in a row on which both agree, after which it hands back


class Corrector(Protocol):
    """Acts in the NPC's place, or lets it act."""

    actor: int  # index in ACTORS

    def correct(self, observation: Array, own: Any) -> Any:
        """What is done instead of `own`, the NPC's action; None: let it act."""

    def reset(self) -> None:
        """A level begins."""


class Person:
    """Acts by keys or a gamepad while `taken`."""

    actor = HUMAN

    def __init__(self, hands: Hands, batch: Batch, task: OwnTask) -> None:
        self.hands, self.batch, self.task = hands, batch, task
        self.taken = False

    def reset(self) -> None:
        """Who has taken over goes on in the next level."""

    def correct(self, observation: Array, own: Any) -> Any:
        wish = self.hands.wish()  # asked for either way: a tap must not wait for the take-over
        if not self.taken:
            return None
        wanted = steer(wish, self.batch)
        if self.task.discrete:
            ready = float(self.batch.world.bodies[0, 0]["cooldown"]) <= READY
            return nearest_action(wanted, self.task.actions, ready)
        return wanted[Actions(self.task.game, self.task.kind).columns]


class Teacher:
    """A script or a brain that takes over where the NPC goes on doing something else.

    It does so after PATIENCE decisions in a row, and hands back once they agreed on AGREED.
    """

    actor = TEACHER

    def __init__(self, advise: Callable[[Array], Any]) -> None:
        """`advise` is asked in every state, so that a script knows what came before."""
        self.advise = advise
        self.reset()

    def reset(self) -> None:
        self.taken = False
        self._run = 0  # decisions in a row that speak for a change

    def correct(self, observation: Array, own: Any) -> Any:
        action = self.advise(observation)
        far = np.abs(np.asarray(action, float) - np.asarray(own, float)).max() >= NEAR
        self._run = self._run + 1 if bool(far) is not self.taken else 0
        if self._run >= (AGREED if self.taken else PATIENCE):
            self.taken, self._run = not self.taken, 0
        return action if self.taken else None


def teacher(name: str, batch: Batch, task: OwnTask) -> Teacher:
    """The teacher of this name for body 0 of a batch: a bot, or a brain by name, file or run.

    Raises RlftError for a name that is neither and for who cannot play this game's NPC.
    """
    actions = Actions(task.game, task.kind)
    if name == EXPERT and not hasattr(batch.rules, "body"):
        why = why_not(task.game.name)
        if why:
            raise RlftError(f"{why}: name a brain as --teacher")
        known = advice(batch, Source(task.game.name, 1, task.rules), actions)
        if known is None:
            raise RlftError(f"no expert of {task.name} steers: name a brain as --teacher")
        return Teacher(lambda _: _one(known()))
    if name in BOTS[1:]:
        if not hasattr(batch.rules, "body"):
            raise RlftError(f"{task.game.name} has no bots: name a brain as --teacher")
        script = Script(batch, name, **task.rules)
        if task.discrete:
            table = task.game.table()
            return Teacher(lambda _: _one(nearest_moves(script.controls(), table)))
        return Teacher(lambda _: np.clip(script.controls()[0, actions.columns], -1.0, 1.0))
    try:
        brain = brains.find(name)
    except RlftError as error:
        if str(error).startswith("unknown brain"):
            raise unknown("teacher", name, [*BOTS[1:], *brains.shipped()]) from None
        raise
    fitted = plan(brain, task.senses, task.actions).apply()
    if (fitted.architecture.output in STEERING) is task.discrete:
        raise RlftError(f"the teacher {name!r} has actions of the other kind than the NPC")
    mind = fitted.npc()
    return Teacher(mind.act)


def _one(chosen: Array) -> int:
    return int(chosen[0])
