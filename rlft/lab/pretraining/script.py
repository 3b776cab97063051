"""What a scripted bot would do in the NPC's place, move by move, while somebody else plays.

The batch does not notice: the bot acts in a copy of its world. What it remembers goes with the
level.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.world import STEP_ONLY

SCRIPTS = {  # by game, the bot that knows what to do there
    "Arena": "expert", "Spar": "expert", "Hunt": "expert", "Evade": "coward",
    "Navigation": "expert", "Gather": "expert",
}  # fmt: skip
MEMORY = ("waited", "side", "chase_left", "stroll_x", "stroll_y", "stroll_left")
STILL = 0.5  # a control whose largest part is less is no move

Array = npt.NDArray[Any]


class Script:
    """A bot that shadows body 0 of a batch whose rules are the same."""

    def __init__(self, batch: Batch, bot: str, **rules: Any) -> None:
        self.batch, self.bot = batch, BOTS.index(bot)
        self.shadow = Batch(batch.game, batch.copies, stream=batch.stream, **rules)
        self.shadow.mode[:] = STEP_ONLY
        self.memory = {name: np.zeros(batch.copies) for name in MEMORY}
        # The senses keep showing where a foe was last seen, when the bot has been there in vain.
        self.in_vain = np.zeros(batch.copies, np.bool_)
        self.seeks = hasattr(batch.rules, "foes")

    def controls(self) -> Array:
        """What the bot does now (N, 4)."""
        copied: list[Array] = [*self.shadow.world]
        for mine, its in zip(copied, self.batch.world, strict=True):
            mine[...] = its
        body = self.shadow.world.bodies[:, 0]
        begins = self.batch.world.state["tick"][:, 0] == 0
        body["driver"], body["skill"] = self.bot, 1.0
        for name, remembered in self.memory.items():
            body[name] = np.where(begins, 0.0, remembered)
        self.in_vain &= body["sight"] < 0
        body["goal_known"][self.in_vain] = 0.0
        self.shadow.advance()
        self.memory = {name: body[name].copy() for name in MEMORY}
        self.in_vain = self.seeks & (body["goal_known"] == 0.0)
        names = ("forward", "strafe", "turn", "attack")
        chosen: Array = np.stack([body[name] for name in names], 1).astype(np.float32)
        return chosen


def nearest_moves(controls: Array, table: Array) -> Array:
    """The discrete action (N,) that comes nearest to each control (N, 4).

    `table` (A, 4) holds the control of each action. A blow goes before a step, and no move at all
    is the first action, idle.
    """
    likeness = controls @ (table * (1.0, 1.0, 1.0, 2.0)).T
    moves: Array = np.where(likeness.max(1) < STILL, 0, likeness.argmax(1))
    return moves
