"""Sites: the places in a learner where a recipe may act. What acts there lives elsewhere.

A learner builds one `Sites` and fills in what makes sense for it; the rest stays None. A recipe
names what it needs with `require`, so that a missing site is refused before training begins.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from torch import Tensor, nn
from torch.optim import Optimizer

from rlft.npc.errors import RlftError

Role = Literal["actor", "critic", "both"]


@dataclass(frozen=True)
class NetworkSite:
    """A module that learns, and the copies that follow it (target networks, running averages).

    A method that changes the module's structure makes the same change in every copy.
    """

    module: nn.Module
    role: Role
    targets: tuple[nn.Module, ...] = ()


@dataclass
class ActSite:
    """The behaviour rule; a method may replace either part at any time."""

    amount: Callable[[int], float]  # game steps so far -> ε or temperature
    override: Callable[[Tensor, Tensor], Tensor] | None = None
    # senses (N, D), the learner's actions (N,) -> the actions played (N,)


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
    loss: Any = None  # the policy loss, of learners with a policy of its own (PPO)
    score: Callable[[], float] | None = None  # mean return of late, NaN before any


def require(sites: Sites, names: tuple[str, ...]) -> None:
    """Refuse, by name, a learner that lacks one of these sites."""
    values = {f.name: getattr(sites, f.name) for f in fields(Sites)[1:]}
    present = [name for name, value in values.items() if value not in (None, (), {})]
    for name in names:
        if name not in present:
            raise RlftError(
                f"{sites.learner} has no site {name!r}; its sites are {', '.join(present)}"
            )
