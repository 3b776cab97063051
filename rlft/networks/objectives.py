"""Pretraining objectives: pure losses and small modules on an encoder. They know no game.

| objective | loss | after |
|---|---|---|
| inverse | -log p(a_t given z_t, z_t+1) | Pathak et al. 2017 |
| spr | Σ_k 1 - cos(P(ẑ_t+k), z̄_t+k) | Schwarzer et al. 2021 |
| contrast | InfoNCE of z_t and z̄_t+K | van den Oord et al. 2018; ATC: Stooke et al. 2021 |
| masked | mean square of the senses that were hidden | He et al. 2022 |
| outcome | reward: mean square; ending: cross-entropy | Jaderberg et al. 2017 |

z are features, z̄ those of a moving average of the encoder, into which no gradient flows. Behaviour
cloning and distillation are losses of logits, in imbalance.py and rlft/finetune/policies.py.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import (
    binary_cross_entropy_with_logits,
    cosine_similarity,
    cross_entropy,
    mse_loss,
    normalize,
    one_hot,
)

from rlft.networks.network import Network, fresh
from rlft.npc import mlp

HIDDEN = 64  # units of the modules' hidden layers
WIDTH = 64  # of what temporal contrast compares


class Windows(NamedTuple):
    """A batch of moments and the K decisions from each on, of one episode each.

    Where the episode ended earlier, `valid` is false and what stands there is zero.
    """

    senses: Tensor  # (B, K + 1, D) s_t ... s_t+K
    actions: Tensor  # (B, K) whole numbers, or (B, K, A) of steering
    rewards: Tensor  # (B, K)
    ended: Tensor  # (B, K) whether the decision ended the episode, not by the clock
    valid: Tensor  # (B, K) whether it was made; the first always was
    advice: Tensor  # (B,) what an expert would do in s_t, -1 = nobody knows; or (B, A), NaN
    source: Tensor  # (B,) which game it is from, whole numbers


def self_prediction(predicted: Tensor, target: Tensor, valid: Tensor) -> Tensor:
    """Mean over the valid of 1 - cos(predicted, target), rows (..., F); none into the target."""
    apart = 1.0 - cosine_similarity(predicted, target.detach(), dim=-1)
    return mean_of(apart, valid)


def info_nce(queries: Tensor, keys: Tensor, temperature: float) -> Tensor:
    """-log softmax_j(q_i . k_j / T) at j = i, of rows (B, F) brought to length 1."""
    alike = normalize(queries, dim=-1) @ normalize(keys, dim=-1).T / temperature
    return cross_entropy(alike, torch.arange(len(alike), device=alike.device))


def mean_of(values: Tensor, valid: Tensor) -> Tensor:
    """Mean of the valid values; 0 without any."""
    return torch.where(valid, values, 0.0).sum() / valid.sum().clamp(min=1)


@torch.no_grad()
def feature_spread(features: Tensor) -> float:
    """Mean over the features (B, F) of their standard deviation over the batch. 0: collapsed."""
    return float(features.std(0, unbiased=False).mean())


@torch.no_grad()
def effective_rank(features: Tensor) -> float:
    """exp of the entropy of the singular values' shares, features (B, F) (Roy & Vetterli 2007)."""
    sizes = torch.linalg.svdvals(features.double())
    shares = sizes / sizes.sum().clamp(min=1e-30)
    return float(torch.special.entr(shares).sum().exp())


class MovingEncoder:
    """An exponential average of an encoder, which says what self-prediction should predict."""

    def __init__(self, network: Network, decay: float) -> None:
        self.network, self.decay = network, decay
        self.average = deepcopy(network).requires_grad_(False)

    @torch.no_grad()
    def follow(self) -> None:
        """One step of the average."""
        pairs = zip(self.average.parameters(), self.network.parameters(), strict=True)
        for kept, new in pairs:
            kept.lerp_(new, 1.0 - self.decay)

    def features(self, senses: Tensor) -> Tensor:
        """z̄ (..., F), without gradient."""
        with torch.no_grad():
            return self.average.features(senses)


class Seen:
    """The features of a batch, each computed once: by the encoder and by its average."""

    def __init__(self, network: Network, average: MovingEncoder, windows: Windows) -> None:
        self.network, self.average, self.windows = network, average, windows
        self._now: dict[int, Tensor] = {}
        self._later: Tensor | None = None

    def now(self, k: int = 0) -> Tensor:
        """z_t+k (B, F), with gradient."""
        if k not in self._now:
            self._now[k] = self.network.features(self.windows.senses[:, k])
        return self._now[k]

    @property
    def later(self) -> Tensor:
        """z̄_t+1 ... z̄_t+K (B, K, F)."""
        if self._later is None:
            self._later = self.average.features(self.windows.senses[:, 1:])
        return self._later


class Spaces(NamedTuple):
    """Sizes that the modules are built for."""

    senses: int
    features: int
    actions: int
    discrete: bool


def acted(actions: Tensor, spaces: Spaces) -> Tensor:
    """Actions as rows of numbers (..., A)."""
    return one_hot(actions, spaces.actions).float() if spaces.discrete else actions


class Objective(nn.Module, ABC):
    """Something to learn about what is seen; its own weights are thrown away afterwards."""

    @abstractmethod
    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        """Of the windows seen, a number; what it draws comes from the generator."""


class Inverse(Objective):
    """Inverse dynamics: which action led from z_t to z_t+1."""

    def __init__(self, spaces: Spaces, generator: torch.Generator) -> None:
        super().__init__()
        self.discrete = spaces.discrete
        self.guess = _module(2 * spaces.features, (HIDDEN,), spaces.actions, generator)

    def logits(self, seen: Seen) -> Tensor:
        """What it thinks was done (B, A)."""
        said: Tensor = self.guess(torch.cat([seen.now(0), seen.now(1)], -1))
        return said

    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        done = seen.windows.actions[:, 0]
        said = self.logits(seen)
        return cross_entropy(said, done) if self.discrete else mse_loss(said, done)


class SelfPrediction(Objective):
    """ẑ_t = z_t, ẑ_t+k = ẑ_t+k-1 + T(ẑ_t+k-1, a); P(ẑ_t+k) should point to where z̄_t+k does."""

    def __init__(self, spaces: Spaces, generator: torch.Generator) -> None:
        super().__init__()
        self.spaces, f = spaces, spaces.features
        self.transition = _module(f + spaces.actions, (HIDDEN,), f, generator)
        self.predictor = _module(f, (), f, generator)

    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        done, z, predicted = acted(seen.windows.actions, self.spaces), seen.now(), []
        for k in range(done.shape[1]):
            z = z + self.transition(torch.cat([z, done[:, k]], -1))
            predicted.append(self.predictor(z))
        return self_prediction(torch.stack(predicted, 1), seen.later, seen.windows.valid)


class Contrast(Objective):
    """Which of the batch's moments comes K decisions after this one."""

    def __init__(self, spaces: Spaces, generator: torch.Generator, temperature: float) -> None:
        super().__init__()
        self.temperature = temperature
        self.query = _module(spaces.features, (HIDDEN,), WIDTH, generator)
        self.key = _module(spaces.features, (), WIDTH, generator)

    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        whole = seen.windows.valid[:, -1]
        if not whole.any():
            return seen.now().sum() * 0.0
        keys = self.key(seen.later[whole, -1])
        return info_nce(self.query(seen.now()[whole]), keys, self.temperature)


class Masked(Objective):
    """What the senses that were hidden read, from those that were not."""

    def __init__(
        self,
        spaces: Spaces,
        generator: torch.Generator,
        groups: Sequence[Sequence[int]],
        share: float,
    ) -> None:
        """Groups of columns are hidden together, each with probability `share`."""
        super().__init__()
        self.share = share
        self.groups = torch.zeros(len(groups), spaces.senses)
        for row, columns in enumerate(groups):
            self.groups[row, list(columns)] = 1.0
        self.guess = _module(spaces.features, (HIDDEN,), spaces.senses, generator)

    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        senses = seen.windows.senses[:, 0]
        drawn = torch.rand(len(senses), len(self.groups), generator=generator) < self.share
        hidden = drawn.float() @ self.groups > 0.0
        guessed = self.guess(seen.network.features(senses.masked_fill(hidden, 0.0)))
        return mean_of((guessed - senses) ** 2, hidden)


class Outcome(Objective):
    """What the decision pays, and whether it ends the episode."""

    def __init__(self, spaces: Spaces, generator: torch.Generator) -> None:
        super().__init__()
        self.spaces = spaces
        self.guess = _module(spaces.features + spaces.actions, (HIDDEN,), 2, generator)

    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        windows = seen.windows
        done = acted(windows.actions[:, 0], self.spaces)
        reward, ending = self.guess(torch.cat([seen.now(), done], -1)).unbind(-1)
        ended = binary_cross_entropy_with_logits(ending, windows.ended[:, 0].float())
        return mse_loss(reward, windows.rewards[:, 0]) + ended


class Imitation(Objective):
    """A loss of logits in s_t: the network's own values, or those of a head that is thrown away."""

    def __init__(
        self,
        spaces: Spaces,
        generator: torch.Generator,
        loss: Callable[[Tensor, Windows], Tensor],
        apart: bool,
    ) -> None:
        """`apart`: the network's own head says something else, as values do."""
        super().__init__()
        self.judge = loss
        self.own = _module(spaces.features, (), spaces.actions, generator) if apart else None

    def said(self, network: Network, features: Tensor) -> Tensor:
        """Logits, or means, (..., A) of features."""
        head: nn.Module = network.head if self.own is None else self.own
        said: Tensor = head(features)
        return said

    def loss(self, seen: Seen, generator: torch.Generator) -> Tensor:
        return self.judge(self.said(seen.network, seen.now()), seen.windows)


def _module(
    inputs: int, hidden: tuple[int, ...], outputs: int, generator: torch.Generator
) -> Network:
    return fresh(mlp(inputs, hidden, outputs), generator)
