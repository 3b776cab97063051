"""How does it start? What happens at the hand-over, and what brings back what was lost.

What is only named here does its work in jump_start.py, plasticity.py and floor.py. A head fitted by
action names and calibrated values are elsewhere: they belong to every start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any, ClassVar, Literal

from torch import Tensor

from rlft.finetune.attachment import Attachment
from rlft.finetune.blocks import HEAD
from rlft.finetune.config import check_choices, check_range
from rlft.finetune.floor import Floor
from rlft.finetune.jump_start import Curriculum, Guidance
from rlft.finetune.plasticity import Pair, Recycling, pairs, shrink_perturb
from rlft.finetune.recipe import Question
from rlft.npc.errors import RlftError

PERTURB, RECYCLE, GUIDE = 301, 302, 303  # streams of generators


@dataclass(frozen=True)
class FrozenNormaliser:
    """The senses are scaled as in pretraining: the normaliser that came with the brain stays."""

    name: ClassVar[str] = "frozen-normaliser"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "normaliser")
    source: ClassVar[str] = "carried-over statistics"

    def attach(self, work: Attachment) -> None:
        work.sites.normaliser.frozen = True


@dataclass(frozen=True)
class CriticWarmUp:
    """What acts stands still at first, while critics learn and the replay fills."""

    name: ClassVar[str] = "critic-warm-up"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "steps")
    source: ClassVar[str] = "Zhou et al. 2024 (WSRL); Wolczyk et al. 2024"

    steps: float = 0.05  # game steps; up to 1: a share of the budget

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "steps")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        if work.site.role == "both" and work.sites.replay is None:
            raise RlftError(
                f"{work.sites.learner} has neither a critic of its own nor a replay to fill "
                f"meanwhile, which {self.name} needs"
            )
        until, steps = work.span(self.steps), work.sites.steps
        assert steps is not None
        if until:
            work.paused.append(lambda: steps() < until)


@dataclass(frozen=True)
class FreshMoments:
    """The optimizer's moments are forgotten now and then, as they are at the start."""

    name: ClassVar[str] = "fresh-moments"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "steps")
    source: ClassVar[str] = "Asadi et al. 2023"

    every: float = 0.25  # game steps; up to 1: a share of the budget; 0: never again

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "every")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        every, steps = work.span(self.every), work.sites.steps
        assert steps is not None
        if every:
            forget = Repeat(every, steps, work.forget_moments)
            work.between.append(forget.see)
            work.keep(self.name, forget)


class Repeat:
    """Calls something once in so many game steps."""

    def __init__(self, every: float, steps: Callable[[], int], call: Callable[[], None]) -> None:
        self.every, self.steps, self.call = every, steps, call
        self.done = 0  # times

    def see(self) -> None:
        """Some game steps are over."""
        due = int(self.steps() / self.every)
        if due > self.done:
            self.done = due
            self.call()

    def state(self) -> dict[str, Any]:
        return {"done": self.done}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.done = int(state["done"])


@dataclass(frozen=True)
class Explore:
    """Gentle exploration: the learner's ε or temperature gives way to one that suits a start."""

    name: ClassVar[str] = "explore"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "act")
    source: ClassVar[str] = "exploration carried over"

    start: float = 0.05  # share of random actions, or temperature in units of return, at first ...
    end: float = 0.01  # ... and after `steps`
    steps: float = 0.5  # game steps; up to 1: a share of the budget

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "start", "end", "steps")

    def attach(self, work: Attachment) -> None:
        assert work.sites.act is not None
        until = work.span(self.steps)

        def amount(step: int) -> float:
            way = 1.0 if step >= until else step / until
            return self.start + (self.end - self.start) * way

        work.sites.act.amount = amount


@dataclass(frozen=True)
class JumpStart:
    """The start's policy makes the first decisions of each episode, fewer and fewer of them."""

    name: ClassVar[str] = "jump-start"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "act", "score", "episodes", "steps")
    source: ClassVar[str] = "Uchendu et al. 2023 (JSRL)"

    first: int = 100  # decisions the guide makes in each episode, at most
    rule: Literal["curriculum", "random"] = "curriculum"  # fewer by the score; any number, by lot
    levels: int = 10  # of the curriculum, from `first` decisions to none
    tolerance: float = 0.05  # share of the best score that may be missing for the next level
    episodes: int = 100  # that finish between two levels
    share: float = 0.6  # of the budget, after which the guide is gone whatever the score

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 0, 1e6, "first")
        check_range(self, 1, 1e6, "levels", "episodes")
        check_range(self, 0, inf, "tolerance")
        check_range(self, 0, 1, "share")

    def attach(self, work: Attachment) -> None:
        sites = work.sites
        act, score, episodes = sites.act, sites.score, sites.episodes
        assert act is not None and score is not None and episodes is not None
        if not len(act.ages()):
            raise RlftError(
                f"{sites.learner} does not tell how old an episode is, which {self.name} needs"
            )
        ladder = None
        if self.rule == "curriculum":
            ladder = Curriculum(self.levels, self.tolerance, self.episodes)

        def guide(senses: Tensor) -> Tensor:
            """Until the first gradient step the learner is the start."""
            senses = senses.to(work.device)
            said: Tensor = work.teacher.outputs(senses) if work.hired else work.module(senses)
            return said

        start = Guidance(act, guide, self.first, ladder, work.generator(GUIDE))

        def see() -> None:
            if ladder is not None:
                ladder.see(score(), episodes())
            start.over = work.progress >= self.share

        work.first.append(lambda: work.teacher)
        work.between.append(see)
        work.reports["guide"] = start.usual
        work.keep(self.name, start)


@dataclass(frozen=True)
class ProtectedReplay:
    """What the start's policy did stays in the replay for good and in every draw."""

    name: ClassVar[str] = "protected-replay"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "replay")
    source: ClassVar[str] = "Wolczyk et al. 2024 (episodic memory)"

    share: float = 0.1  # of each draw

    def __post_init__(self) -> None:
        check_range(self, 0, 0.99, "share")

    def attach(self, work: Attachment) -> None:
        work.stepped(self.name)
        replay = work.sites.replay
        if replay.prioritised:
            raise RlftError(
                f"{work.sites.learner} draws from its replay by error where prioritised=true, "
                f"{self.name} needs prioritised=false"
            )
        if self.share:
            work.first.append(lambda: None if work.resumed else replay.protect(self.share))


@dataclass(frozen=True)
class ShrinkPerturb:
    """The encoder's weights are drawn towards fresh ones: θ <- α θ + (1 - α) θ_rand."""

    name: ClassVar[str] = "shrink-perturb"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks",)
    source: ClassVar[str] = "Ash and Adams 2020"

    alpha: float = 0.8  # what is left of the weights: 1 all, 0.5 is strong

    def __post_init__(self) -> None:
        check_range(self, 0, 1, "alpha")

    def attach(self, work: Attachment) -> None:
        """At the first gradient step, so that what holds is still held to what was pretrained."""
        encoder = [block for block in work.blocks if block.name != HEAD]

        def perturb() -> None:
            if not work.resumed:
                shrink_perturb(work.site, encoder, self.alpha, work.generator(PERTURB))

        if self.alpha < 1.0:
            for call in (lambda: work.teacher, perturb):
                if work.optimizer is None:  # nothing tells of the first gradient step
                    call()
                else:
                    work.first.append(call)


@dataclass(frozen=True)
class ReDo:
    """Units that have fallen silent are given another start (ReDo)."""

    name: ClassVar[str] = "redo"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "optimizers", "batch", "replay")
    source: ClassVar[str] = "Sokar et al. 2023"

    every: int = 1000  # gradient steps; 0: never
    tau: float = 0.025  # of the layer's mean activity: units at most so active are dormant

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "every", "tau")

    def attach(self, work: Attachment) -> None:
        optimizer, batch = work.stepped(self.name), work.sites.batch
        assert batch is not None
        if not self.every:
            return
        redo = Recycling(work.module, optimizer, self.tau, work.generator(RECYCLE))
        chain: list[Pair] = pairs(work.module, work.blocks)

        def step(_: Callable[..., float]) -> None:
            if work.updates % self.every == 0:
                redo.recycle(chain, batch())

        work.decays.append(step)
        work.reports["dormant"] = lambda: redo.dormant
        work.keep(self.name, redo)


@dataclass(frozen=True)
class ReturnFloor:
    """Where the score falls too far below the start's, the last good weights come back."""

    name: ClassVar[str] = "floor"
    question: ClassVar[Question] = "starts"
    needs: ClassVar[tuple[str, ...]] = ("networks", "score", "episodes", "steps")
    source: ClassVar[str] = "roll-back to the last good checkpoint"

    share: float = 0.9  # of the first score, below which weights come back; 0: never
    errors: float = 2.0  # standard errors of both scores by which it must be lower still
    episodes: int = 100  # that finish before the score is judged, at first and after a roll-back
    still: bool = False  # let what acts stand still until the first score is known

    def __post_init__(self) -> None:
        check_range(self, 0, 1, "share")
        check_range(self, 0, inf, "errors")
        check_range(self, 100, inf, "episodes")  # the score is a mean over 100

    def attach(self, work: Attachment) -> None:
        if not self.share:
            return
        score, steps = work.sites.score, work.sites.steps
        assert score is not None and steps is not None
        floor = Floor(work.sites, self.share, self.episodes, self.errors)

        def judge() -> None:
            found = score()
            if floor.fell():
                work.tightness *= 2.0
                work.forget_moments()
                work.notices.append(
                    f"the score fell to {found:.4g} after {steps():,} game steps, below the floor "
                    f"of {floor.floor:.4g}: the last good weights are back, held twice as tightly "
                    "at half the rate"
                )

        if self.still:
            work.stepped(self.name)
            work.paused.append(lambda: not floor.known)
        work.first.append(floor.begin)
        work.between.append(judge)
        work.reports["rollbacks"] = lambda: float(floor.rollbacks)
        work.keep(self.name, floor)
