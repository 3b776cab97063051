"""How fast? What the learner's rate is multiplied by, block by block and step by step.

A factor belongs to a block of the acting network, to `all` of an optimizer whose blocks have one
rate, or to the `rest` of what learns: critics of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import cos, inf, isfinite, pi
from typing import Any, ClassVar, Literal

import torch
from torch import Tensor, nn

from rlft.finetune.attachment import Attachment
from rlft.finetune.config import check_choices, check_range
from rlft.finetune.policies import divergence, evaluating, spread
from rlft.finetune.recipe import Question
from rlft.finetune.sites import Says

REST = "rest"  # what learns beside the acting network


@dataclass(frozen=True)
class WarmUp:
    """A rate that rises from nothing over the first gradient steps."""

    name: ClassVar[str] = "warm-up"
    question: ClassVar[Question] = "pace"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers")
    source: ClassVar[str] = "Goyal et al. 2017"

    updates: int = 200  # gradient steps until the full rate

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "updates")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        if self.updates:
            work.factors.append(lambda block: min(1.0, (work.updates + 1) / self.updates))


@dataclass(frozen=True)
class Discriminative:
    """Rates by depth: the first block learns slowest, the head at the learner's rate."""

    name: ClassVar[str] = "discriminative"
    question: ClassVar[Question] = "pace"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers")
    source: ClassVar[str] = "Howard and Ruder 2018; Schwarzer et al. 2021 (0.01 : 0.3 : 1)"

    ratio: float = 0.1  # rate of the first block, where the head's is 1
    middle: float = 0.0  # rate of the blocks between; 0: from ratio to 1 in equal proportions

    def __post_init__(self) -> None:
        check_range(self, 0, 10, "ratio", "middle")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        rates = self.rates([block.name for block in work.blocks])
        if any(rate != 1.0 for rate in rates.values()):
            work.by_block = True
            work.factors.append(lambda block: rates.get(block, 1.0))

    def rates(self, blocks: list[str]) -> dict[str, float]:
        """The factor of each block, from the first to the head."""
        last = len(blocks) - 1
        if not last:
            return {blocks[0]: 1.0}
        between = [self.middle or self.ratio ** (1.0 - i / last) for i in range(1, last)]
        return dict(zip(blocks, [self.ratio, *between, 1.0], strict=True))


@dataclass(frozen=True)
class Decay:
    """A rate that falls over the budget, on top of what the learner's own does."""

    name: ClassVar[str] = "decay"
    question: ClassVar[Question] = "pace"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "steps")
    source: ClassVar[str] = "Loshchilov and Hutter 2017"

    shape: Literal["linear", "cosine"] = "cosine"  # of the way down
    end: float = 0.0  # share of the learner's rate that is left in the end
    share: float = 1.0  # of the budget, until then

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 0, 1, "end")
        check_range(self, 1e-6, 1, "share")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        if self.end != 1.0:
            work.factors.append(lambda block: self.factor(work.progress))

    def factor(self, progress: float) -> float:
        """What is left of the rate after this share of the budget."""
        way = min(1.0, progress / self.share)
        down = way if self.shape == "linear" else (1.0 - cos(pi * way)) / 2.0
        return 1.0 - (1.0 - self.end) * down


@dataclass(frozen=True)
class AdaptKL:
    """A rate that is halved where the policy changes fast, doubled where it hardly does."""

    name: ClassVar[str] = "adapt-kl"
    question: ClassVar[Question] = "pace"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "batch")
    source: ClassVar[str] = "Schulman et al. 2017 (adaptive KL)"

    target: float = 0.01  # nats, KL of the policy before `every` gradient steps from that now
    every: int = 8  # gradient steps; 0: never
    least: float = 0.0625  # share of the learner's rate below which it does not fall
    most: float = 4.0  # and above which it does not rise
    temperature: float = 0.5  # of value policies, in units of how far a state's values lie apart

    def __post_init__(self) -> None:
        check_range(self, 1e-9, inf, "target")
        check_range(self, 0, inf, "every")
        check_range(self, 1e-6, 1, "least")
        check_range(self, 1, 1e6, "most")
        check_range(self, 1e-3, 100, "temperature")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        if not self.every:
            return
        assert work.sites.batch is not None
        pace = KLPace(self, work.module, work.site.says, work.sites.batch)
        work.decays.append(lambda rate: pace.step())
        work.factors.append(lambda block: 1.0 if block == REST else pace.factor)
        work.reports["kl"] = lambda: pace.kl
        work.keep(self.name, pace)


class KLPace:
    """The factor of `AdaptKL`, and the policy as it was on the states it is measured on."""

    def __init__(
        self, config: AdaptKL, module: nn.Module, says: Says, batch: Callable[[], Tensor]
    ) -> None:
        self.config, self.module, self.says, self.batch = config, module, says, batch
        self.factor = 1.0
        self.kl: float | None = None  # as last measured
        self.since = 0  # gradient steps since the policy was taken down
        self.states, self.before = torch.empty(0), torch.empty(0)  # (B, ...), (B, A)

    def step(self) -> None:
        """One more gradient step was taken."""
        self.since += 1
        if len(self.states) and self.since < self.config.every:
            return
        if len(self.states):
            self.kl = self.measured()
            self.adapt(self.kl)
        self.states, self.since = self.batch().detach().clone(), 0
        self.before = self._said()

    def measured(self) -> float:
        """KL of the policy taken down from the policy now, mean over its states."""
        scale = 1.0
        if self.says == "values":
            scale = self.config.temperature * max(spread(self.before), 1e-8)
        return float(divergence(self.before / scale, self._said() / scale, self.says).mean())

    def adapt(self, kl: float) -> None:
        """Halve or double the factor where the KL is outside [1/2, 2] of the target."""
        config = self.config
        if kl > 2.0 * config.target:
            self.factor = max(self.factor / 2.0, config.least)
        elif kl < config.target / 2.0:
            self.factor = min(self.factor * 2.0, config.most)

    def state(self) -> dict[str, Any]:
        numbers = {"factor": self.factor, "since": self.since}
        numbers |= {} if self.kl is None else {"kl": self.kl}
        return {**numbers, "states": self.states, "before": self.before}

    def restore(self, state: Mapping[str, Any]) -> None:
        device = next(self.module.parameters()).device
        self.factor, self.since = float(state["factor"]), int(state["since"])
        self.kl = float(state["kl"]) if "kl" in state else None
        self.states, self.before = (state[name].to(device) for name in ("states", "before"))

    def _said(self) -> Tensor:
        with evaluating(self.module), torch.no_grad():
            said: Tensor = self.module(self.states)
        return said


@dataclass(frozen=True)
class Plateau:
    """A rate that is lowered where the score has long not risen."""

    name: ClassVar[str] = "plateau"
    question: ClassVar[Question] = "pace"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "score", "steps")
    source: ClassVar[str] = "reduce on plateau; PyTorch's ReduceLROnPlateau"

    patience: float = 0.1  # game steps without a better score; up to 1: a share of the budget
    factor: float = 0.5  # what the rate is then multiplied by
    least: float = 0.01  # share of the learner's rate below which it does not fall

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "patience")
        check_range(self, 1e-3, 1, "factor")
        check_range(self, 0, 1, "least")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        if self.factor == 1.0:
            return
        pace = PlateauPace(self, work.span(self.patience))
        steps, score = work.sites.steps, work.sites.score
        assert steps is not None and score is not None
        work.between.append(lambda: pace.see(score(), steps()))
        work.factors.append(lambda block: pace.factor)
        work.keep(self.name, pace)


class PlateauPace:
    """The factor of `Plateau`, the best score so far and when it was reached."""

    def __init__(self, config: Plateau, patience: float) -> None:
        """`patience` is in game steps."""
        self.config, self.patience = config, patience
        self.factor, self.best, self.since = 1.0, -inf, 0

    def see(self, score: float, steps: int) -> None:
        """The score after so many game steps; NaN while there is none."""
        if not isfinite(score):
            self.since = steps
        elif score > self.best:
            self.best, self.since = score, steps
        elif steps - self.since >= self.patience:
            self.factor = max(self.factor * self.config.factor, self.config.least)
            self.since = steps

    def state(self) -> dict[str, Any]:
        return {"factor": self.factor, "best": self.best, "since": self.since}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.factor, self.best = float(state["factor"]), float(state["best"])
        self.since = int(state["since"])
