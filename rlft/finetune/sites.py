"""Sites: the places in a learner where a recipe may act. What acts there lives elsewhere.

A learner builds one `Sites` and fills in what makes sense for it; the rest stays None. A recipe
names what it needs with `require`, so that a missing site is refused before training begins.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

import numpy as np
from torch import Tensor, nn
from torch.optim import Optimizer

from rlft.npc.errors import RlftError

Role = Literal["actor", "critic", "both"]
Says = Literal["values", "logits", "means", "criticism"]
# Of what acts: one number an action, or the mean of what a steering policy does; of a critic: that.


@dataclass(frozen=True)
class NetworkSite:
    """A module that learns, and the copies that follow it (target networks, running averages).

    The copies follow the weights as they act: those of a re-parametrised module, merged.
    """

    module: nn.Module
    role: Role
    targets: tuple[nn.Module, ...] = ()
    says: Says = "values"


@dataclass
class ActSite:
    """The behaviour rule; a method may replace either part at any time."""

    amount: Callable[[int], float]  # game steps so far -> ε or temperature
    override: Callable[[Tensor, Tensor], Tensor] | None = None
    # senses (N, D), the learner's actions (N,) -> the actions played (N,)
    ages: Callable[[], np.ndarray] = field(default=lambda: np.zeros(0, np.int64))
    # decisions made in each copy's episode so far (N,)
    others: Tensor | None = None  # (N,) which of the actions that `override` last gave are not the
    # learner's own: one that learns from its own policy alone leaves them out
    legal: Tensor | None = None  # (N, A) what may be done where `override` is asked; None: all


@dataclass
class RewardSite:
    """The reward stream, as learnt from; scores and logs keep the game's own rewards."""

    transform: Callable[[Tensor, Tensor, Tensor], Tensor] | None = None
    # senses (T, N, D), actions (T, N), rewards (T, N) -> rewards (T, N)


@dataclass(frozen=True)
class Sites:
    """Everything of one learner that a recipe can reach; None where the learner has no such place.

    Terms that hold add to the gradients in `optimizer.register_step_pre_hook`, where `batch` gives
    the observations of the gradient step in progress, and clip the total to `max_grad_norm` again.
    A learner writes its learning rate into every parameter group before each step: factors are
    applied in a pre-hook and undone in a post-hook.
    """

    learner: str
    networks: tuple[NetworkSite, ...]
    optimizers: Mapping[Role, Optimizer]
    max_grad_norm: float | None = None
    batch: Callable[[], Tensor] | None = None  # -> (B, D)
    act: ActSite | None = None
    reward: RewardSite | None = None
    replay: Any = None  # the buffer, of learners that keep one
    normaliser: Any = None  # of the senses, of learners that fit one
    loss: Any = None  # terms of the policy's objective, of learners that step without an optimizer
    ratio: Callable[[], Tensor] | None = None  # π / π_old of the batch (B,), where π is clipped
    score: Callable[[], float] | None = None  # mean return of late, NaN before any
    score_error: Callable[[], float] | None = None  # standard error of that mean
    episodes: Callable[[], int] | None = None  # finished since the beginning
    steps: Callable[[], int] | None = None  # game steps since the beginning


def present(sites: Sites) -> list[str]:
    """The names of the sites that a learner has."""
    values = {f.name: getattr(sites, f.name) for f in fields(Sites)[1:]}
    return [name for name, value in values.items() if value not in (None, (), {})]


def lacking(sites: Sites, names: tuple[str, ...]) -> str | None:
    """The first of these sites that a learner lacks."""
    known = present(sites)
    return next((name for name in names if name not in known), None)


def require(sites: Sites, names: tuple[str, ...], what: str = "") -> None:
    """Refuse, by name, a learner that lacks one of these sites, which `what` needs."""
    name = lacking(sites, names)
    if name is not None:
        needed = f", which {what} needs" if what else ""
        raise RlftError(
            f"{sites.learner} has no site {name!r}{needed}; "
            f"its sites are {', '.join(present(sites))}"
        )
