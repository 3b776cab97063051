"""What learning without batches asks of a network: a bounded step along traces, a sparse start.

Knows no game and no policy.
"""

from __future__ import annotations

from math import ceil, isfinite

import torch
from torch import Tensor, nn

from rlft.networks import Network
from rlft.npc import Architecture
from rlft.npc.errors import RlftError


class ObGD:
    """Overshooting-bounded gradient descent (Elsayed et al. 2024, section 3.3).

        z <- γλ z + ∇q(s, a)
        w <- w + α / max(1, α κ max(|δ|, 1) ‖z‖₁) δ z

    Where no derivative exceeds 1, a step of 1 / (max(|δ|, 1) ‖z‖₁) cannot carry q past its target;
    κ > 1 keeps clear of that for values that are not linear.

    The trainable weights (P,) and their traces (P,) are one vector each, which the module's
    parameters and their `.grad` are made views of: a backward pass adds its gradient to the trace.
    So nobody else may zero the gradients or give the module other parameters.
    """

    def __init__(self, module: nn.Module, alpha: float, kappa: float) -> None:
        self.alpha, self.kappa = alpha, kappa
        parameters = [p for p in module.parameters() if p.requires_grad]
        if not parameters:
            raise RlftError("the network has no trainable weights: there is nothing to learn")
        self.weights = torch.cat([p.detach().flatten() for p in parameters])
        self.trace = torch.zeros_like(self.weights)
        sizes = [p.numel() for p in parameters]
        views = [vector.split_with_sizes(sizes) for vector in (self.weights, self.trace)]
        for parameter, weights, trace in zip(parameters, *views, strict=True):
            parameter.data = weights.view_as(parameter)
            parameter.grad = trace.view_as(parameter)

    def follow(self, q: Tensor, decay: float) -> None:
        """z <- decay z + ∇q, for one value q and decay = γλ."""
        self.trace.mul_(decay)
        q.backward()  # type: ignore[no-untyped-call]

    def forget(self) -> None:
        """z <- 0"""
        self.trace.zero_()

    @torch.no_grad()
    def step(self, delta: float) -> float:
        """Move the weights for the TD error δ; the step size taken.

        Raises RlftError where it would not be finite, and leaves the weights as they are.
        """
        length = float(self.trace.abs().sum())  # ‖z‖₁; vector_norm takes five times as long
        if not isfinite(delta * length):
            raise RlftError(
                f"the TD error is {delta} and the trace's length {length}: values diverge; "
                "take a larger kappa or normalise the rewards"
            )
        bound = self.alpha * self.kappa * max(abs(delta), 1.0) * length
        size = self.alpha / max(1.0, bound)
        self.weights.add_(self.trace, alpha=size * delta)
        return size


def sparse(
    architecture: Architecture, generator: torch.Generator, sparsity: float = 0.9
) -> Network:
    """A fresh network whose units start with few inputs each (Elsayed et al. 2024, section 3.2).

    Incoming weights are uniform in ±1 / sqrt(inputs) (LeCun et al. 1998), and of each unit's a
    share `sparsity`, rounded up, is zero, but for one at least; biases are zero.
    """
    network = Network(architecture)
    for module in network.modules():
        weight = getattr(module, "weight", None)
        if isinstance(module, nn.Linear | nn.Conv2d) and isinstance(weight, Tensor):
            rows = weight.detach().flatten(1)  # (units, inputs), a view
            inputs = rows.shape[1]
            rows.uniform_(-(inputs**-0.5), inputs**-0.5, generator=generator)
            zeros = min(ceil(sparsity * inputs), inputs - 1)
            order = torch.rand(rows.shape, generator=generator).argsort(1)
            rows.scatter_(1, order[:, :zeros], 0.0)
    return network
