"""What holds it? Terms and noise that keep the weights near where pretraining left them.

What they do is in anchors.py and noise.py; holds.py has those that keep the policy instead. A
strength of 0 leaves the plain learner.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import ClassVar

import torch

from rlft.finetune import anchors, distillation, noise
from rlft.finetune.attachment import Attachment
from rlft.finetune.config import check_range
from rlft.finetune.recipe import Question


@dataclass(frozen=True)
class L2SP:
    """Every weight is pulled to where it started: α/2 |θ - θ*|²."""

    name: ClassVar[str] = "l2sp"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks",)
    source: ClassVar[str] = "L2-SP, Li et al. 2018"

    alpha: float = 100.0  # pull to the start: a gradient step undoes this times its rate
    beta: float = 0.0  # above 0 the head shrinks to zero so instead: for heads that are new

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "alpha", "beta")

    def attach(self, work: Attachment) -> None:
        def find() -> tuple[anchors.Named, anchors.Named]:
            towards = anchors.standing(work.module)
            firmness = {name: torch.tensor(self.alpha) for name in towards}
            head = {id(parameter) for parameter in work.blocks[-1].parameters()}
            for name, parameter in work.module.named_parameters():
                if self.beta and id(parameter) in head:
                    towards[name].zero_()
                    firmness[name] = torch.tensor(self.beta)
            return towards, firmness

        if self.alpha or self.beta:
            anchors.hold(work, self.name, find)


@dataclass(frozen=True)
class L2Init:
    """Every weight is pulled to a fresh draw of the initialisation: it stays able to learn."""

    name: ClassVar[str] = "l2-init"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks",)
    source: ClassVar[str] = "regenerative regularisation, Kumar et al. 2023"

    strength: float = 1e-2  # pull to the draw: a gradient step undoes this times its rate

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "strength")

    def attach(self, work: Attachment) -> None:
        def find() -> tuple[anchors.Named, anchors.Named]:
            towards = anchors.redrawn(work.module, work.blocks, work.generator(21))
            return towards, {name: torch.tensor(self.strength) for name in towards}

        if self.strength:
            anchors.hold(work, self.name, find)


@dataclass(frozen=True)
class EWC:
    """Weights that matter to what it did in its memory are pulled to the start: λ/2 F (θ - θ*)²."""

    name: ClassVar[str] = "ewc"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks",)
    source: ClassVar[str] = "Kirkpatrick et al. 2017"

    strength: float = 100.0  # λ: a gradient step undoes λ F times its rate; F has mean 1
    states: int = 200  # of the brain's memory, over which F is a mean
    temperature: float = 0.5  # of value policies, in units of how far a state's values lie apart

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "strength")
        check_range(self, 1, 1000, "states")
        check_range(self, 1e-3, 100, "temperature")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        memory = work.memory(self.states)

        def find() -> tuple[anchors.Named, anchors.Named]:
            found = anchors.fisher(work.module, memory, work.site.says, self.temperature)
            return anchors.standing(work.module), {n: self.strength * f for n, f in found.items()}

        if self.strength:
            anchors.hold(work, self.name, find)


@dataclass(frozen=True)
class Dropout:
    """Features that the values are read from are left out at random, while it learns alone."""

    name: ClassVar[str] = "dropout"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers")
    source: ClassVar[str] = "Srivastava et al. 2014; of critics: DroQ, Hiraoka et al. 2022"

    p: float = 0.05  # share of the features left out; beside an actor, of its critics'

    def __post_init__(self) -> None:
        check_range(self, 0, 0.9, "p")

    def attach(self, work: Attachment) -> None:
        noise.bears(work, self.name)
        if self.p:
            dice = noise.Dice(work.generator(22), self.p)
            for layer in noise.readers(work):
                noise.drop(layer, dice)
            work.keep(self.name, dice)


@dataclass(frozen=True)
class Mixout:
    """Weights are swapped for where they started at random, while it learns alone."""

    name: ClassVar[str] = "mixout"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers")
    source: ClassVar[str] = "Lee et al. 2020"

    p: float = 0.5  # share of the weights of each layer swapped

    def __post_init__(self) -> None:
        check_range(self, 0, 0.95, "p")

    def attach(self, work: Attachment) -> None:
        noise.bears(work, self.name)
        if self.p:
            layers = {b.name: b.layer for b in work.blocks if b.layer is not None}
            mixing = noise.Mixture(layers, noise.Dice(work.generator(23), self.p))
            work.first.append(mixing.take)
            work.keep(self.name, mixing)
