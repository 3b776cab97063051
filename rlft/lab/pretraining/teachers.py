"""Several specialist teachers, and what one student is to learn of each: a policy, softened.

Between equals before any fine-tuning; what holds a student to one teacher while it is reinforced
stands in rlft/finetune/distillation.py.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from rlft.finetune.policies import SAYS, divergence, spread
from rlft.finetune.sites import Says
from rlft.networks import Network
from rlft.networks.objectives import Windows
from rlft.npc import Brain, RlftError, Schema, plan


class Teachers:
    """The teacher of each source. A student says logits, or means, where it steers."""

    def __init__(
        self,
        taught: Mapping[int, Brain],
        senses: Schema,
        actions: tuple[str, ...],
        discrete: bool,
        temperature: float,
    ) -> None:
        """`taught` are the brains by the number of their source; they are fitted by name.

        Values are softened by `temperature` in units of how far a state's values lie apart, logits
        by none. Raises RlftError for a teacher that does what the student cannot.
        """
        self.says: Says = "logits" if discrete else "means"
        self.brains = {
            source: plan(brain, senses, actions).apply() for source, brain in taught.items()
        }
        self.networks: dict[int, Network] = {}
        self.scale: dict[int, float] = {}
        for source, brain in self.brains.items():
            says = SAYS[brain.architecture.output]
            if (says == "means") is discrete:
                raise RlftError(
                    f"a teacher whose output is {brain.architecture.output} "
                    f"{'steers' if discrete else 'chooses'}: its student cannot"
                )
            network = Network.from_brain(brain).requires_grad_(False).eval()
            self.networks[source] = network
            apart = spread(network(torch.tensor(brain.probes()))) if says == "values" else 1.0
            self.scale[source] = temperature * max(apart, 1e-8) if says == "values" else 1.0

    @torch.no_grad()
    def said(self, senses: Tensor, source: int) -> Tensor:
        """What the teacher of a source says, as logits or means (B, A)."""
        said: Tensor = self.networks[source](senses) / self.scale[source]
        return said

    def loss(self, said: Tensor, windows: Windows) -> Tensor:
        """Mean KL(teacher || student) over the moments (B, A) whose source has a teacher."""
        total, count = said.sum() * 0.0, 0
        for source in self.networks:
            rows = windows.source == source
            if rows.any():
                wanted = self.said(windows.senses[rows, 0], source)
                total = total + divergence(wanted, said[rows], self.says).sum()
                count += int(rows.sum())
        return total / max(count, 1)

    @torch.no_grad()
    def agreement(self, student: Network, windows: Windows) -> float:
        """Share of the moments where both would do the same; steering, within a tenth."""
        alike: list[Tensor] = []
        for source in self.networks:
            senses = windows.senses[windows.source == source, 0]
            theirs, its = self.networks[source](senses), student(senses)
            if self.says == "means":
                alike.append(((theirs.clamp(-1, 1) - its.clamp(-1, 1)).abs() < 0.1).all(-1))
            else:
                alike.append(theirs.argmax(-1) == its.argmax(-1))
        return float(torch.cat(alike).float().mean())
