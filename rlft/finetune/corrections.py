"""What somebody did better, and how a policy is brought to do it: the losses of `corrections`.

Knows rows only; which decisions of a recorded game are corrections is told in rlft/lab/teaching.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from rlft.finetune.distillation import cloning
from rlft.finetune.policies import evaluating, log_probability
from rlft.networks.imbalance import effective_weights
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    from rlft.finetune.attachment import Attachment
    from rlft.finetune.distillation import Loss
    from rlft.finetune.sites import Says

BATCH = 512  # corrected states a gradient step
APPROVED = 512  # states a gradient step that were let pass


class Lesson(NamedTuple):
    """States in which somebody acted in an NPC's place, and some in which they let it act."""

    observations: npt.NDArray[np.float32]  # (M, D)
    actions: npt.NDArray[Any]  # (M,) what was done there or, steering, (M, A)
    approved: npt.NDArray[np.float32]  # (K, D), may be none


def shortfall(outputs: Tensor, actions: Tensor, says: Says, margin: float) -> Tensor:
    """How far each row (B,) of outputs (B, A) is from doing the action that is right there.

    Choices: max_a [z(a) + m 1(a ≠ a*)] - z(a*), which is 0 where a* leads by the margin m (DQfD,
    Hester et al. 2018). Means: -log π(a*), but for a constant.
    """
    if says == "means":
        return -log_probability(outputs, actions, says)
    right = actions.long().view(-1, 1)
    rivals = (outputs + margin).scatter(-1, right, outputs.gather(-1, right))
    return rivals.max(-1).values - outputs.gather(-1, right).squeeze(-1)


class Teaching:
    """The loss of a lesson: a batch of it each gradient step, every action about as loud."""

    def __init__(self, work: Attachment, lesson: Lesson, margin: float, balance: float) -> None:
        """`balance` is the β of each action's effective number."""
        self.work, self.margin = work, margin
        self.observations = torch.tensor(lesson.observations).to(work.device)
        self.actions = torch.tensor(lesson.actions).to(work.device)
        rows = len(self.actions)
        self.order = torch.randperm(rows, generator=work.generator(24), device=work.device)
        self.weights = torch.ones(rows, device=work.device)
        if self.actions.ndim == 1:
            counts = self.actions.bincount()
            weights = effective_weights(counts, balance).to(work.device)[self.actions]
            self.weights = weights / weights.mean()

    def __call__(self, _: Tensor) -> Tensor:
        """The weighted mean over the next rows."""
        work, rows = self.work, len(self.order)
        first = work.updates * BATCH % rows
        chosen = self.order.roll(-first)[:BATCH]
        with evaluating(work.module):
            said = work.module(self.observations[chosen])
        outputs = work.teacher.student(said, work.site.says, 1.0)
        lost = shortfall(outputs, self.actions[chosen], work.site.says, self.margin)
        return (self.weights[chosen] * lost).mean()

    def state(self) -> dict[str, Any]:
        return {"rows": len(self.order)}

    def restore(self, state: Mapping[str, Any]) -> None:
        if state and int(state["rows"]) != len(self.order):
            raise RlftError(
                f"the corrections were {int(state['rows'])} decisions when this training was "
                f"interrupted, now they are {len(self.order)}: begin anew"
            )


def teaching(work: Attachment, lesson: Lesson, margin: float, balance: float) -> Teaching:
    """The loss of what was corrected. Raises RlftError for actions of the other kind."""
    steers = work.site.says == "means"
    if (lesson.actions.ndim == 2) is not steers:
        kinds = ("chosen", "steered")
        raise RlftError(
            f"the corrections were {kinds[not steers]}, the actions of this brain are "
            f"{kinds[steers]}: record them with a brain of the same kind"
        )
    work.first.append(lambda: work.teacher)  # whose scale the student's outputs are brought to
    return Teaching(work, lesson, margin, balance)


def approving(work: Attachment, lesson: Lesson, temperature: float) -> Callable[[Tensor], Tensor]:
    """E KL(π* || π) in the states that were let pass."""
    spread = np.linspace(0, len(lesson.approved) - 1, min(APPROVED, len(lesson.approved)))
    rows = lesson.approved[spread.round().astype(int)]
    loss: Loss = cloning(work, torch.tensor(rows).to(work.device), temperature)
    return loss
