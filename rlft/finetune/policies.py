"""What a network's outputs mean as a policy, and the frozen policy that a recipe holds it to.

Values are a softmax policy over them, logits a softmax policy, means a Gaussian one of a deviation
that is given: so that one divergence serves every learner.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn

from rlft.finetune.sites import NetworkSite, Says
from rlft.networks import Network
from rlft.npc import Brain

DEVIATION = 0.2  # of steering policies, where 1 is half of an action's range
SAYS: Mapping[str, Says] = {
    "argmax": "values", "categorical": "logits", "clip": "means", "tanh_scale": "means",
}  # fmt: skip


def divergence(teacher: Tensor, student: Tensor, says: Says, reverse: bool = False) -> Tensor:
    """KL(teacher || student) of each row (B,) of outputs (B, A); reversed if asked.

    Softmax policies: Σ_a p (log p - log q). Gaussians of one deviation σ: |μ_p - μ_q|² / 2 σ².
    """
    if says == "means":
        return ((teacher - student) ** 2).sum(-1) / (2.0 * DEVIATION**2)
    log_p, log_q = teacher.log_softmax(-1), student.log_softmax(-1)
    if reverse:
        log_p, log_q = log_q, log_p
    return (log_p.exp() * (log_p - log_q)).sum(-1)


def log_probability(outputs: Tensor, actions: Tensor, says: Says) -> Tensor:
    """log π(a|s) of rows (B, A) and actions (B,) or, steering, (B, A), but for a constant."""
    if says == "means":
        return -((outputs - actions) ** 2).sum(-1) / (2.0 * DEVIATION**2)
    return outputs.log_softmax(-1).gather(-1, actions.long().view(-1, 1)).squeeze(-1)


def spread(values: Tensor) -> float:
    """How far the values of a state's actions lie apart: mean over rows of their deviation."""
    return float(values.std(-1, unbiased=False).mean())


class Teacher:
    """A frozen policy: the network as it stood at the first gradient step, or another brain's.

    `logits` and `student` bring both sides to one scale: values are divided by a temperature, in
    units of how far apart the values of a state's actions lie (`spread`), logits and means by none.
    """

    def __init__(self, site: NetworkSite, brain: Brain | None = None) -> None:
        """Without `brain` the site's module itself, as it is now."""
        device = next(site.module.parameters()).device
        self.says: Says = site.says
        if brain is None:
            self.module = deepcopy(site.module)
        else:
            self.module = Network.from_brain(brain).to(device)
            self.says = SAYS[brain.architecture.output]
        self.module.requires_grad_(False).eval()
        self.spread = 1.0  # of its own values
        self.scale = 1.0  # of the student's
        self._last: tuple[Tensor, Tensor, Tensor] | None = None  # asked, outputs, features

    @torch.no_grad()
    def measure(self, observations: Tensor, site: NetworkSite) -> None:
        """Find how far values lie apart on these states (B, ...)."""
        if self.says == "values":
            self.spread = max(spread(self.module(observations)), 1e-8)
        if site.says == "values":
            own = self.says == "values"
            self.scale = self.spread if own else max(spread(site.module(observations)), 1e-8)

    def outputs(self, observations: Tensor) -> Tensor:
        """What it says (B, A), as the network does."""
        return self._answer(observations)[1]

    def logits(self, observations: Tensor, temperature: float) -> Tensor:
        """What it says, ready for `divergence` (B, A)."""
        return self.scaled(self.outputs(observations), temperature)

    def scaled(self, said: Tensor, temperature: float) -> Tensor:
        """The same, of outputs (B, A) that there are."""
        return said / (temperature * self.spread) if self.says == "values" else said

    def student(self, outputs: Tensor, says: Says, temperature: float) -> Tensor:
        """The student's outputs, ready for `divergence` (B, A)."""
        return outputs / (temperature * self.scale) if says == "values" else outputs

    def features(self, observations: Tensor) -> Tensor:
        """What its head reads (B, F): the pretrained features."""
        return self._answer(observations)[2]

    @torch.no_grad()
    def _answer(self, observations: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """A method often asks for both of one batch: the network runs once."""
        if self._last is None or self._last[0] is not observations:
            self._last = (observations, *both(self.module, observations))
        return self._last

    def state(self) -> dict[str, Any]:
        scales = {"spread": self.spread, "scale": self.scale}
        return {"module": self.module.state_dict(), **scales}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.module.load_state_dict(state["module"])
        self.spread, self.scale = float(state["spread"]), float(state["scale"])


def both(module: nn.Module, observations: Tensor) -> tuple[Tensor, Tensor]:
    """What a network says (B, A), and what its head reads (B, F)."""
    seen: list[Tensor] = []
    head = module.get_submodule("head")
    handle = head.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    try:
        said: Tensor = module(observations)
    finally:
        handle.remove()
    return said, seen[0]


@contextmanager
def evaluating(module: nn.Module) -> Iterator[None]:
    """Within, a network that is learning speaks as it does when it is judged.

    No dropout, no statistics that move; gradients are the caller's affair.
    """
    training = [part for part in module.modules() if part.training]
    for part in training:
        part.training = False
    try:
        yield
    finally:
        for part in training:
            part.training = True
