"""Running statistics that scale what a learner sees: its senses and its rewards.

The senses' statistics live in the network (its `normaliser.*` buffers), so that they travel with
the brain; the rewards' only change what is learnt from.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from rlft.networks import Network
from rlft.npc.errors import RlftError

SMALLEST = 1e-2  # deviations below this count as this: a sense that hardly moves stays small


class Moments:
    """Mean and variance of everything added so far, merged batch by batch (Chan et al. 1979)."""

    def __init__(self, shape: tuple[int, ...] = ()) -> None:
        self.count = 0.0
        self.mean = np.zeros(shape)
        self.variance = np.ones(shape)

    def add(self, rows: np.ndarray) -> None:
        """More rows (K, *shape)."""
        if not len(rows):
            return
        one = len(rows) == 1  # of a stream: spares it most of the time that this takes
        mean, variance = (rows[0], 0.0) if one else (rows.mean(0), rows.var(0))
        total = self.count + len(rows)
        apart, share = mean - self.mean, len(rows) / total
        between = apart**2 * share * (1.0 - share)
        self.variance = self.variance * (1.0 - share) + variance * share + between
        self.mean = self.mean + apart * share
        self.count = total

    def state(self) -> dict[str, Any]:
        return dict(vars(self))

    def restore(self, state: Mapping[str, Tensor]) -> None:
        self.count = float(state["count"])
        self.mean, self.variance = state["mean"].numpy(), state["variance"].numpy()


class SenseNormaliser:
    """Keeps `normaliser.shift` and `normaliser.scale` of networks at minus the mean and 1 / σ.

    It begins anew with what it sees first; `frozen`, it leaves them as the brain brought them.
    """

    def __init__(self, *networks: Network) -> None:
        self.networks, self.frozen = networks, False
        self.moments = Moments((networks[0].architecture.inputs,))
        names = dict(networks[0].named_buffers())
        if not {"normaliser.shift.bias", "normaliser.scale.weight"} <= set(names):
            raise RlftError(
                "this brain has no normaliser to fit: train it with normalise=false, or from none"
            )

    @torch.no_grad()
    def add(self, senses: Tensor) -> None:
        """Learn from more senses (K, D) and scale by them from now on."""
        if self.frozen:
            return
        self.moments.add(senses.cpu().numpy().astype(np.float64))
        deviation = np.sqrt(self.moments.variance).clip(SMALLEST)
        for network in self.networks:
            _write(network, "normaliser.shift", "bias", -self.moments.mean)
            _write(network, "normaliser.scale", "weight", 1.0 / deviation)


def _write(network: nn.Module, module: str, name: str, values: np.ndarray) -> None:
    tensor: Tensor = getattr(network.get_submodule(module), name)
    tensor.copy_(torch.from_numpy(values))


class RewardNormaliser:
    """Divides rewards by the running deviation of the discounted return (Engstrom et al. 2020)."""

    def __init__(self, copies: int, gamma: float) -> None:
        self.gamma = gamma
        self.returns = np.zeros(copies)
        self.moments = Moments()

    def __call__(self, reward: np.ndarray, done: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Scaled rewards (T, N) of T more decisions; `valid` is false where nothing was decided."""
        for r_t, done_t, valid_t in zip(reward, done, valid, strict=True):
            self.returns = self.gamma * self.returns + r_t * valid_t
            self.moments.add(self.returns[valid_t])
            self.returns[done_t] = 0.0
        deviation = float(np.sqrt(self.moments.variance))
        # Returns that have not differed yet, such as the first of a stream, have no scale.
        scaled: np.ndarray = reward / np.float32(deviation if deviation > 1e-8 else 1.0)
        return scaled

    def state(self) -> dict[str, Any]:
        return {"returns": self.returns, "moments": self.moments.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.returns = state["returns"].numpy()
        self.moments.restore(state["moments"])
