"""What DQN's head says beside one value an action: dueling streams, distributions over bins.

Each gives the targets of a batch and how far the network is from them; the formulas are in
targets.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

import torch
from torch import Tensor, nn
from torch.nn.functional import mse_loss
from torch.nn.utils import parametrize

from rlft.agents.replay import Batch
from rlft.agents.targets import best, chosen, greatest, hl_gauss, project
from rlft.networks import Network
from rlft.npc.architecture import Architecture, Bins
from rlft.npc.errors import RlftError
from rlft.npc.operations import Op

SIGMA = 0.75  # of HL-Gauss, in widths of a bin (Farebrother et al. 2024)


class Dueling(nn.Module):
    """Q(s, a) = V(s) + A(s, a) - mean_b A(s, b) (Wang et al. 2016), as weights of a linear head.

    Both streams are linear in the same features, so Q is too: a parametrisation of the head, that
    folds by being read. It starts as the head it is given. With bins, each bin has its streams.
    """

    def __init__(self, actions: int) -> None:
        super().__init__()
        self.actions = actions

    def forward(self, value: Tensor, advantage: Tensor) -> Tensor:
        """(bins, ...), (A * bins, ...) -> (A * bins, ...); a linear head has one bin."""
        rows = advantage.view(self.actions, -1, *advantage.shape[1:])
        streams: Tensor = value + rows - rows.mean(0)
        return streams.flatten(0, 1)

    def right_inverse(self, head: Tensor) -> tuple[Tensor, Tensor]:
        return head.view(self.actions, -1, *head.shape[1:]).mean(0), head.clone()


def add_dueling(network: Network) -> None:
    """Give the network's head two streams; what it says stays the same."""
    for name in ("weight", "bias"):
        dueling = Dueling(network.architecture.outputs)
        parametrize.register_parametrization(network.head, name, dueling)


def with_bins(network: Network, bins: Bins | None, generator: torch.Generator) -> Network:
    """The network's encoder under a fresh head with `bins` logits an action; None: as it is.

    Raises RlftError where the network has other bins.
    """
    last = network.architecture.ops[-1]
    if last.kind == "mean_of_bins":
        found = tuple(last.settings[name] for name in ("bins", "low", "high"))
        if found != bins:
            raise RlftError(
                f"this brain's head has {found[0]} bins from {found[1]:g} to {found[2]:g}: "
                "choose the head hl-gauss or c51 with these bins, low and high"
            )
        return network
    if bins is None:
        return network
    number, low, high = bins
    *body, head = network.architecture.ops
    width = network.architecture.outputs * number
    settings = {"bins": number, "low": low, "high": high}
    ops = (
        *body,
        head._replace(output="logits", settings={"width": width}),
        Op("mean_of_bins", "head.mean", ("logits",), "values", settings),
    )
    wide = Network(Architecture(network.architecture.inputs, ops, network.architecture.output))
    wide.load_state_dict({k: v for k, v in network.state_dict().items() if k[:5] != "head."}, False)
    weight: Tensor = wide.get_parameter("head.weight")
    nn.init.orthogonal_(weight, 0.1, generator)  # as `fresh` does
    return wide


class Errors(NamedTuple):
    """How far Q(s, a) is from its targets, of each transition (B,)."""

    loss: Tensor  # with gradients
    q: Tensor
    error: Tensor  # δ, the target less q
    surprise: Tensor  # what prioritised replay goes by


class Head(Protocol):
    """What the values are learnt as."""

    def targets(self, target: Network, batch: Batch, online: Network | None) -> Tensor:
        """What Q(s, a) should be (B, ...): `target` rates the next action, `online` picks it.

        Without `online` the target network picks as well (Mnih et al. 2015); with it, this is
        double DQN (van Hasselt et al. 2016).
        """

    def errors(self, network: Network, senses: Tensor, actions: Tensor, targets: Tensor) -> Errors:
        """Of senses (B, ...), actions (B,) and targets (B, ...)."""


class Linear:
    """One number an action."""

    def __init__(self, loss: Callable[..., Tensor]) -> None:
        self.loss = loss

    @torch.no_grad()
    def targets(self, target: Network, batch: Batch, online: Network | None) -> Tensor:
        """y = r + γ^m max_a Q'(s', a), or Q'(s', arg max_a Q(s', a)): (B,)."""
        return batch.reward + batch.discount * _value(target, batch, online)

    def errors(self, network: Network, senses: Tensor, actions: Tensor, targets: Tensor) -> Errors:
        q = chosen(network(senses), actions)
        error = targets - q.detach()
        return Errors(self.loss(q, targets, reduction="none"), q.detach(), error, error)


class HLGauss:
    """A distribution an action, fitted to a Gaussian around the target (Farebrother et al. 2024).

    z (n,) are the bins' centres, evenly spaced.
    """

    def __init__(self, z: Tensor) -> None:
        self.z = z

    @torch.no_grad()
    def targets(self, target: Network, batch: Batch, online: Network | None) -> Tensor:
        """Probabilities (B, n) of the bins."""
        y = batch.reward + batch.discount * _value(target, batch, online)
        return hl_gauss(y, self.z, SIGMA)

    def errors(self, network: Network, senses: Tensor, actions: Tensor, targets: Tensor) -> Errors:
        log_p = _of_actions(_logits(network, senses, len(self.z)), actions).log_softmax(-1)
        loss = -(targets * log_p).sum(-1)
        q = log_p.detach().exp() @ self.z
        error = targets @ self.z - q
        return Errors(loss, q, error, self.surprise(loss.detach(), targets, error))

    def surprise(self, loss: Tensor, targets: Tensor, error: Tensor) -> Tensor:
        """δ of the means."""
        return error


class C51(HLGauss):
    """A distribution an action, fitted to that of r + γ z (Bellemare et al. 2017)."""

    @torch.no_grad()
    def targets(self, target: Network, batch: Batch, online: Network | None) -> Tensor:
        """Probabilities (B, n) of z."""
        p = _logits(target, batch.next_senses, len(self.z)).softmax(-1)  # (B, A, n)
        q = p @ self.z if online is None else online(batch.next_senses)
        p_tp1 = _of_actions(p, best(q, batch.next_legal))
        return project(p_tp1, batch.reward, batch.discount, self.z)

    def surprise(self, loss: Tensor, targets: Tensor, error: Tensor) -> Tensor:
        """KL of the distributions, as in Rainbow (Hessel et al. 2018)."""
        return loss + torch.xlogy(targets, targets).sum(-1)


def half_square(q: Tensor, y: Tensor, reduction: str) -> Tensor:
    """(y - q)² / 2, which a Huber loss is near zero."""
    return 0.5 * mse_loss(q, y, reduction=reduction)


def _value(target: Network, batch: Batch, online: Network | None) -> Tensor:
    """v(s') (B,)."""
    q = target(batch.next_senses)
    if online is None:
        return greatest(q, batch.next_legal)
    return chosen(q, best(online(batch.next_senses), batch.next_legal))


def _logits(network: Network, senses: Tensor, bins: int) -> Tensor:
    """What a head with bins says: senses (B, ...) -> (B, A, bins)."""
    said: Tensor = network.head(network.features(senses))
    return said.view(len(said), -1, bins)


def _of_actions(said: Tensor, actions: Tensor) -> Tensor:
    """(B, A, bins), (B,) -> (B, bins)."""
    return said[torch.arange(len(said), device=said.device), actions]
