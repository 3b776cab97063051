"""What holds it? Terms that keep the policy near what pretraining knew, or a person showed.

What they do is in corrections.py, distillation.py, familiarity.py and penalty.py; weight_holds.py
has those that keep the weights instead. A strength of 0 leaves the plain learner.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import inf, nan
from typing import ClassVar, Literal

from rlft.finetune import corrections, distillation
from rlft.finetune.attachment import Attachment, Term
from rlft.finetune.config import check_choices, check_range
from rlft.finetune.familiarity import Measure
from rlft.finetune.penalty import Penalty
from rlft.finetune.recipe import Question
from rlft.npc.errors import RlftError


@dataclass(frozen=True)
class BC:
    """Behaviour cloning on stored states: λ E_{s ~ memory} w(s) KL(π* || π).

    Its states are familiar by definition; what its gate asks is whether the present play visits
    them. What is visited is learnt by experience, and holding it would only hold it back.
    """

    name: ClassVar[str] = "bc"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "batch")
    source: ClassVar[str] = "Wolczyk et al. 2024"

    strength: float = 2.0  # λ, where 1 is a gradient as long as the learner's own for each nat
    limit: float = 4.0  # the term's gradient is at most so many times as long as the learner's
    states: int = 100  # of the brain's memory
    temperature: float = 0.5  # of value policies, in units of how far a state's values lie apart
    reverse: bool = False  # KL(π || π*) instead
    gate: Literal["none", "unvisited"] = "none"  # unvisited: w is 0 where play comes near, else 1

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 0, inf, "strength", "limit")
        check_range(self, 1, 1000, "states")
        check_range(self, 1e-3, 100, "temperature")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        memory, gate = work.memory(self.states), None
        if self.gate == "unvisited" and self.strength:
            gate = distillation.Unvisited(work, memory)
            work.reports[f"hold/{self.name}_unvisited"] = lambda: gate.share
            work.keep(self.name, gate)
        loss = distillation.cloning(work, memory, self.temperature, self.reverse, gate)
        work.terms.append(Term(self.name, loss, lambda: self.strength * work.tightness, self.limit))


@dataclass(frozen=True)
class Kickstart:
    """The teacher's choices in the states of each batch: λ E_{s ~ π} w(s) KL(π* || π)."""

    name: ClassVar[str] = "kickstart"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "batch")
    source: ClassVar[str] = "Schmitt et al. 2018; gate: the limit named by Wolczyk et al. 2024"

    strength: float = 1.0  # λ at the start, in the units of bc
    end: float = 0.0  # λ at the end of its decay
    share: float = 0.5  # of the game steps, over which λ goes there
    decay: Literal["linear", "constant"] = "linear"  # or it stays at strength
    limit: float = 4.0  # the term's gradient is at most so many times as long as the learner's
    temperature: float = 0.5  # of value policies, in units of how far a state's values lie apart
    reverse: bool = False  # KL(π || π*) instead
    gate: Literal["none", "familiar"] = "none"  # familiar: w is 0 where no memory is near, else 1
    measure: Measure = "mahalanobis"  # of the gate; neighbours: distance to stored states instead
    states: int = 1000  # of the brain's memory, by which the gate knows what is familiar

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 0, inf, "strength", "end", "limit")
        check_range(self, 1e-6, 1, "share")
        check_range(self, 1e-3, 100, "temperature")
        check_range(self, 1, 1000, "states")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        gate = None
        if self.gate == "familiar":
            gate = distillation.Gate(work, work.memory(self.states), self.measure)
            work.reports[f"hold/{self.name}_familiar"] = lambda: gate.mean
        loss = distillation.kickstarting(work, self.temperature, self.reverse, gate)
        work.terms.append(Term(self.name, loss, partial(self.weight, work), self.limit))

    def weight(self, work: Attachment) -> float:
        over = min(1.0, work.progress / self.share) if self.decay == "linear" else 0.0
        return (self.strength + over * (self.end - self.strength)) * work.tightness


@dataclass(frozen=True)
class QDagger:
    """Kickstarting that lets go as the score nears the teacher's: c max(1 - G / G*, 0) until t0.

    Returns are normalised first: (G* - G) / (G* - low), in [0, 1]. A student that starts as its own
    teacher is held only when it falls behind.
    """

    name: ClassVar[str] = "qdagger"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "batch", "score", "steps")
    source: ClassVar[str] = "Agarwal et al. 2022"

    strength: float = 3.0  # c, in the units of bc
    share: float = 0.6  # of the game steps, after which it holds no longer: t0
    low: str = "auto"  # return worth nothing; auto: 0 or, of a G* below 0, 2 G* (of 0, -1)
    teacher_return: str = "first"  # G*; first: the first score, which is the teacher's own
    limit: float = 4.0  # the term's gradient is at most so many times as long as the learner's
    temperature: float = 0.5  # τ of value policies, in units of how far a state's values lie apart

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "strength", "limit")
        check_range(self, 0, 1, "share")
        check_range(self, 1e-3, 100, "temperature")
        low, best = self._returns()
        if low >= best:
            raise RlftError(f"low must be below teacher_return, found {self.low!r}")

    def _returns(self) -> tuple[float, float]:
        """`low` and `teacher_return`, nan where they are to be found out."""
        found = []
        for name, word in (("low", "auto"), ("teacher_return", "first")):
            text = getattr(self, name)
            try:
                found.append(nan if text == word else float(text))
            except ValueError:
                raise RlftError(f"{name} must be a number or {word!r}, found {text!r}") from None
        return found[0], found[1]

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        weaning = distillation.Weaning(work, self.share, *self._returns())
        work.keep(self.name, weaning)
        if self.strength:
            work.reports[f"hold/{self.name}_weight"] = weaning.weight
            work.between.append(weaning.notice)
        loss = distillation.kickstarting(work, self.temperature)
        strength = lambda: self.strength * weaning.weight() * work.tightness  # noqa: E731
        work.terms.append(Term(self.name, loss, strength, self.limit))


@dataclass(frozen=True)
class PPD:
    """Proximal policy distillation: λ E[KL(π* || π) max(π / π_old, 1 - ε)], with PPO's ratio."""

    name: ClassVar[str] = "ppd"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "batch", "ratio")
    source: ClassVar[str] = "Spigler 2025"

    strength: float = 1.0  # λ, in the units of bc
    epsilon: float = 0.2  # ε, PPO's clip range
    limit: float = 4.0  # the term's gradient is at most so many times as long as the learner's

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "strength", "limit")
        check_range(self, 0, 1, "epsilon")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        loss = distillation.proximal(work, self.epsilon)
        work.terms.append(Term(self.name, loss, lambda: self.strength * work.tightness, self.limit))


@dataclass(frozen=True)
class Joint:
    """The old task is learnt on beside the new one: L_RL + λ L(memory).

    L asks for what the teacher says there: it is the mean square of all values (in units of how far
    they lie apart) or means, of logits the cross-entropy.
    """

    name: ClassVar[str] = "joint"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "batch")
    source: ClassVar[str] = "rehearsal; the projection: A-GEM, Chaudhry et al. 2019"

    strength: float = 0.5  # λ: length of its gradient in those of the learner's own, on average
    states: int = 256  # of the brain's memory
    project: bool = False  # remove from the learner's gradient what opposes this one

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "strength")
        check_range(self, 1, 1000, "states")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        loss = distillation.rehearsal(work, work.memory(self.states))
        strength = lambda: self.strength * work.tightness  # noqa: E731
        term = Term(self.name, loss, strength, balance=True, project=self.project)
        work.terms.append(term)


@dataclass(frozen=True)
class Corrections:
    """What somebody did in its place is learnt; where they let it act it stays as it was.

    E w(a*) max_a [z(a) + m 1(a ≠ a*)] - z(a*) over corrected states, in units of how far a state's
    values lie apart, and KL(π* || π) over states that were let pass.
    """

    name: ClassVar[str] = "corrections"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "batch")
    source: ClassVar[str] = "DAgger, Ross et al. 2011; the margin: DQfD, Hester et al. 2018"

    strength: float = 1.0  # of what was corrected, in the units of bc
    approved: float = 2.0  # λ of bc in the states that were let pass
    margin: float = 0.5  # m: by which a corrected action is to lead
    balance: float = 0.9  # β of the actions' effective numbers; 0: every decision weighs alike
    limit: float = 10.0  # each term's gradient is at most so many times as long as the learner's
    temperature: float = 0.5  # of value policies in the states that were let pass, as of bc

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "strength", "approved", "margin", "limit")
        check_range(self, 0, 0.9999, "balance")
        check_range(self, 1e-3, 100, "temperature")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        if work.lesson is None:
            raise RlftError(
                f"{self.name} learns from recorded decisions: name them with --corrections FILE"
            )
        taught = corrections.teaching(work, work.lesson, self.margin, self.balance)
        strength = lambda: self.strength * work.tightness  # noqa: E731
        work.terms.append(Term(self.name, taught, strength, self.limit))
        work.keep(self.name, taught)
        if len(work.lesson.approved):
            kept = corrections.approving(work, work.lesson, self.temperature)
            approved = lambda: self.approved * work.tightness  # noqa: E731
            work.terms.append(Term("approved", kept, approved, self.limit))


@dataclass(frozen=True)
class KLReward:
    """Departing from the teacher costs reward: r - β log(π / π*), β such that the KL stays put."""

    name: ClassVar[str] = "kl-reward"
    question: ClassVar[Question] = "holds"
    needs: ClassVar[tuple[str, ...]] = ("networks", "reward")
    source: ClassVar[str] = "Ziegler et al. 2019"

    beta: float = 0.05  # β at the start, in units of reward for each nat
    target: float = 0.1  # nats: KL(π || π*) that β is moved to keep
    gain: float = 0.1  # by which log β moves an update for a KL of twice the target; 0: β stays
    temperature: float = 0.5  # of value policies, in units of how far a state's values lie apart

    def __post_init__(self) -> None:
        check_range(self, 0, inf, "beta", "gain")
        check_range(self, 1e-6, inf, "target")
        check_range(self, 1e-3, 100, "temperature")

    def attach(self, work: Attachment) -> None:
        distillation.check(work, self.name)
        if not self.beta or work.sites.reward is None:
            return
        penalty = Penalty(work, self.beta, self.target, self.gain, self.temperature)
        work.sites.reward.transform = penalty.over(work.sites.reward.transform)
        if work.optimizer is None:  # no gradient step is seen, and no values are calibrated
            penalty.begin()
        else:
            work.first.append(penalty.begin)
        work.between.append(penalty.adapt)
        work.reports |= {
            f"hold/{self.name}": lambda: penalty.measured,
            f"hold/{self.name}_beta": lambda: penalty.beta,
        }
        work.keep(self.name, penalty)
