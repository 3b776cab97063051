"""Weights held to where they began, each as firmly as it matters: what l2sp, l2-init and ewc share.

The pull is decoupled from the gradient, as the decay of AdamW is. After a gradient step of rate η

    θ <- θ* + (θ - θ*) / (1 + η λ F),

which no λ makes unstable: it is where λ F (θ - θ*)² / 2 plus the squared way there / 2η is least.
Learners that step without an optimizer get the same penalty as a term of their objective.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.func import functional_call, jacrev, vmap

from rlft.finetune.attachment import Attachment, Term
from rlft.finetune.blocks import HEAD, Block
from rlft.finetune.policies import evaluating, spread
from rlft.finetune.sites import Says

Named = Mapping[str, Tensor]  # by the names of a module's parameters
AT_ONCE = 2**22  # numbers of the derivatives that are found together
_OWN = re.compile(r"(?:parametrizations\.)?(weight|bias)(?:\.original\d*)?")  # of a layer itself


class Anchors:
    """Where each parameter of a module is pulled to, and how firmly."""

    def __init__(
        self,
        module: nn.Module,
        find: Callable[[], tuple[Named, Named]],
        tightness: Callable[[], float],
    ) -> None:
        """`find` gives θ* and λF, whose shapes are those of the parameters or ()."""
        self.module, self.find, self.tightness = module, find, tightness
        self.towards: dict[str, Tensor] = {}
        self.firmness: dict[str, Tensor] = {}

    def take(self) -> None:
        """Cast them: from now on they hold."""
        towards, firmness = self.find()
        self.towards, self.firmness = dict(towards), dict(firmness)

    @torch.no_grad()
    def decay(self, rate: Callable[[nn.Parameter], float]) -> None:
        """The pull after a gradient step; nothing happens to a parameter of no rate."""
        for name, parameter in self._free():
            pull = rate(parameter) * self.tightness()
            if pull > 0.0:
                anchor = self.towards[name]
                away = (parameter - anchor) / (1.0 + pull * self.firmness[name])
                parameter.copy_(anchor + away)

    def cost(self) -> Tensor:
        """Σ λ F (θ - θ*)² / 2."""
        costs = [
            (self.firmness[name] * (parameter - self.towards[name]) ** 2).sum()
            for name, parameter in self._free()
        ]
        device = next(self.module.parameters()).device
        return 0.5 * sum(costs, torch.zeros((), device=device))

    def _free(self) -> Iterator[tuple[str, nn.Parameter]]:
        for name, parameter in self.module.named_parameters():
            if parameter.requires_grad and name in self.towards:
                yield name, parameter

    def state(self) -> dict[str, Any]:
        return {"towards": self.towards, "firmness": self.firmness}

    def restore(self, state: Mapping[str, Any]) -> None:
        device = next(self.module.parameters()).device
        for name, kept in (("towards", self.towards), ("firmness", self.firmness)):
            kept |= {key: tensor.to(device) for key, tensor in state.get(name, {}).items()}


def hold(work: Attachment, name: str, find: Callable[[], tuple[Named, Named]]) -> None:
    """Hold the acting network's weights to anchors found at the first gradient step."""
    anchors = Anchors(work.module, find, lambda: work.tightness)
    if work.optimizer is None and work.sites.loss is not None:
        work.terms.append(Term(name, lambda _: anchors.cost(), lambda: work.tightness))
    else:
        work.stepped(name)
        work.decays.append(anchors.decay)
        work.reports[f"hold/{name}"] = lambda: float(anchors.cost().detach())
    work.first.append(anchors.take)
    work.keep(name, anchors)


def standing(module: nn.Module) -> dict[str, Tensor]:
    """θ as it stands now."""
    return {name: parameter.detach().clone() for name, parameter in module.named_parameters()}


def redrawn(
    module: nn.Module, blocks: Sequence[Block], generator: torch.Generator
) -> dict[str, Tensor]:
    """θ of a fresh draw, as `networks.fresh` does: layers orthogonal, biases 0, norms 1 and 0.

    What a move added to a layer is drawn by none: it stays as it is.
    """
    found, names = standing(module), {id(p): name for name, p in module.named_parameters()}
    for block in blocks:
        for part in block.modules.values():
            norm = isinstance(part, nn.LayerNorm)
            if not norm and not isinstance(part, nn.Linear | nn.Conv2d):
                continue
            for local, parameter in part.named_parameters():
                own = _OWN.fullmatch(local)
                if own is None:
                    continue
                drawn = found[names[id(parameter)]]
                if own[1] == "bias":
                    nn.init.zeros_(drawn)
                elif norm:
                    nn.init.ones_(drawn)
                else:
                    gain = 0.1 if block.name == HEAD else math.sqrt(2.0)
                    nn.init.orthogonal_(drawn, gain, generator)
    return found


def fisher(
    module: nn.Module, observations: Tensor, says: Says, temperature: float = 1.0
) -> dict[str, Tensor]:
    """The diagonal of the Fisher information on these states, of mean 1 over what is free.

    F = E_s Σ_a π(a|s) (∂ log π(a|s) / ∂θ)², the expectation over the actions exact. As
    ∂ log π(a|s) = ∂z_a - Σ_b π_b ∂z_b, it is the variance under π of the logits' derivatives.
    Values become logits by division by `temperature` times their spread. Of a Gaussian of one
    deviation it is Σ_a (∂μ_a / ∂θ)², but for that deviation.
    """
    weights = standing(module)
    with evaluating(module), torch.no_grad():
        scale = temperature * max(spread(module(observations)), 1e-8) if says == "values" else 1.0

        def outputs(of: dict[str, Tensor], row: Tensor) -> Tensor:
            said: Tensor = functional_call(module, of, (row.unsqueeze(0),)).squeeze(0)
            return said / scale

        width = module(observations[:1]).shape[-1] * sum(w.numel() for w in weights.values())
        total = {name: torch.zeros_like(weight) for name, weight in weights.items()}
        for rows in torch.split(observations, max(1, AT_ONCE // width)):
            slopes = vmap(jacrev(outputs), in_dims=(None, 0))(weights, rows)  # (B, A, ...)
            pi = None if says == "means" else module(rows).div(scale).softmax(-1)
            for name, slope in slopes.items():
                total[name] += _information(slope, pi).sum(0)
    free = [total[name].flatten() for name, p in module.named_parameters() if p.requires_grad]
    mean = max(float(torch.cat(free).mean()), 1e-30) if free else 1.0
    return {name: information / mean for name, information in total.items()}


def _information(slope: Tensor, pi: Tensor | None) -> Tensor:
    """(B, ...) of ∂z (B, A, ...) and π (B, A); without π of means."""
    if pi is None:
        return (slope**2).sum(1)
    chance = pi.view(*pi.shape, *[1] * (slope.ndim - 2))
    centred = slope - (chance * slope).sum(1, keepdim=True)
    return (chance * centred**2).sum(1)
