"""Who acts in a level that is watched: a brain, a mind, a scripted bot, a random player, anything
with `act`. How an action becomes a control, too."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.games import CONTROLS, MOVES
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError, unknown
from rlft.npc.window import now

F32 = npt.NDArray[np.float32]


class Player(Protocol):
    """Chooses an action: the index of a discrete one, or an array in [-1, 1].

    A player may also have `values(observation) -> (A,)`; its `brain` may have them, too. One that
    has `reset()` is told of every new level.
    """

    def act(self, observation: F32) -> Any: ...


class RandomPlayer:
    """Every action is equally likely."""

    def __init__(self, actions: int, seed: int = 0) -> None:
        self._actions = actions
        self._generator = np.random.default_rng(seed)

    def act(self, observation: F32) -> int:
        return int(self._generator.integers(self._actions))


class BotPlayer:
    """A scripted bot: it acts inside the world, whose driver it becomes."""

    def __init__(self, name: str, skill: float = 1.0) -> None:
        if name not in BOTS[1:]:
            raise unknown("player", name, ("random", *BOTS[1:]))
        self.name, self.skill = name, skill

    def act(self, observation: F32) -> int:
        return 0  # the kernel asks the bot, not this

    def take_over(self, batch: Batch, agent: int) -> None:
        """Drive an agent of a level that has just begun."""
        batch.world.bodies["driver"][:, agent] = BOTS.index(self.name)
        batch.world.bodies["skill"][:, agent] = self.skill


def as_player(player: Any, batch: Batch, seed: int = 0) -> Player:
    """A player from a brain, the name of a bot, "random", or a player.

    Raises RlftError for an unknown name and for a brain whose senses are not the game's.
    """
    if player == "random":
        return RandomPlayer(len(batch.game.discrete), seed)
    if isinstance(player, str):
        player = BotPlayer(player)
    if isinstance(player, BotPlayer) and not hasattr(batch.rules, "body"):
        raise RlftError(f"{batch.game.name} has no bots: watch a brain or 'random'")
    if isinstance(player, Brain):
        player = player.npc(seed)
    brain = getattr(player, "brain", None)
    if isinstance(brain, Brain) and now(brain.senses).names != batch.senses.names:
        raise RlftError(
            f"this brain's {len(brain.senses)} senses are not the {len(batch.senses)} of "
            f"{batch.game.name}: fit it to the game first"
        )
    if not callable(getattr(player, "act", None)):
        raise RlftError(f"{type(player).__name__} cannot play: it needs act(observation)")
    return player  # type: ignore[no-any-return]


def action_names(player: Player, batch: Batch, action: Any) -> tuple[str, ...]:
    """Names of the actions that the player chooses from."""
    brain = getattr(player, "brain", None)
    if isinstance(brain, Brain):
        return brain.actions
    return batch.game.discrete if np.ndim(action) == 0 else batch.game.continuous


def values(player: Player, observation: F32) -> F32 | None:
    """What the player thinks of each action (A,), if it can say."""
    source = player if hasattr(player, "values") else getattr(player, "brain", None)
    judge = getattr(source, "values", None)
    return None if judge is None else np.asarray(judge(observation), np.float32)


def control(action: Any, names: tuple[str, ...]) -> F32:
    """The control (4,) that an action means."""
    meaning: dict[str, float]
    if np.ndim(action) == 0:
        meaning = MOVES[names[int(action)]]
    else:
        meaning = dict(zip(names, map(float, action), strict=True))
    return np.array([meaning.get(name, 0.0) for name in CONTROLS], np.float32)
