"""Losses that keep a policy near its teacher: of bc, kickstart, qdagger, ppd and joint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite, isnan
from typing import Any

from torch import Tensor

from rlft.finetune.attachment import Attachment
from rlft.finetune.familiarity import Coverage, Familiarity, Measure, familiarity
from rlft.finetune.policies import divergence, evaluating
from rlft.npc.errors import RlftError

LOOKS = 4  # gradient steps between looks at what is visited
Loss = Callable[[Tensor], Tensor]  # observations of a batch (B, ...) -> a number


def check(work: Attachment, name: str) -> None:
    """Refuse learners whose policy cannot be read from its outputs."""
    if work.site.says == "criticism":
        raise RlftError(
            f"{work.sites.learner} acts by a memory of its own: {name} takes a policy that is read "
            "from one observation, such as ppo's"
        )


class Memory:
    """Stored states, and what the teacher says there: asked once, when it is first needed."""

    def __init__(self, work: Attachment, observations: Tensor) -> None:
        self.work, self.observations = work, observations
        self._said: Tensor | None = None

    @property
    def said(self) -> Tensor:
        """(M, A)."""
        if self._said is None:
            self._said = self.work.teacher.outputs(self.observations)
        return self._said


class Gate:
    """How familiar each state of a batch is to the teacher's features, judged by its memory."""

    def __init__(self, work: Attachment, observations: Tensor, measure: Measure) -> None:
        self.work, self.observations, self.measure = work, observations, measure
        self.mean: float | None = None  # of the last batch
        self._familiarity: Familiarity | None = None

    def __call__(self, observations: Tensor) -> Tensor:
        """w (B,)."""
        teacher = self.work.teacher
        if self._familiarity is None:
            self._familiarity = familiarity(teacher.features(self.observations), self.measure)
        weight = self._familiarity(teacher.features(observations))
        self.mean = float(weight.mean())
        return weight


class Unvisited:
    """What stored states weigh: 1 where the present play does not come, 0 where it does."""

    def __init__(self, work: Attachment, observations: Tensor) -> None:
        self.work, self.observations = work, observations
        self.share: float | None = None  # of the stored states, at the last look
        self._coverage: Coverage | None = None

    @property
    def coverage(self) -> Coverage:
        if self._coverage is None:
            self._coverage = Coverage(self.work.teacher.features(self.observations))
        return self._coverage

    def __call__(self, observations: Tensor) -> Tensor:
        """(M,), given the batch of a gradient step."""
        if self.work.updates % LOOKS == 0:
            self.coverage.look(self.work.teacher.features(observations), LOOKS)
        weight = 1.0 - self.coverage.seen
        self.share = float(weight.mean())
        return weight

    def state(self) -> dict[str, Any]:
        return {} if self._coverage is None else self._coverage.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        if state:
            self.coverage.restore(state)


class Weaning:
    """QDagger's weight: 1[t < t0] (G* - G) / (G* - low), in [0, 1]; G is the score of late."""

    def __init__(self, work: Attachment, share: float, low: float, best: float) -> None:
        """`low` and `best` (G*) are returns, nan where they are to be found out."""
        self.work, self.share, self.low, self.best = work, share, low, best
        self.told = False  # that nothing is held

    def weight(self) -> float:
        """1 before there is a score to compare with a G* that was given."""
        assert self.work.sites.score is not None
        score = self.work.sites.score()
        if isnan(self.best) and isfinite(score):
            self.best = score
        if isnan(self.best) or self.work.progress >= self.share:
            return 0.0
        if not isfinite(score):
            return 1.0
        low = self.best - (abs(self.best) or 1.0) if isnan(self.low) else self.low
        return min(max((self.best - score) / max(self.best - low, 1e-8), 0.0), 1.0)

    def notice(self) -> None:
        """Say once, at the first score, that the weight is 0."""
        assert self.work.sites.score is not None
        if not self.told and isfinite(self.work.sites.score()):
            self.told = True
            if self.weight() == 0.0:
                self.work.notices.append(
                    "the student already scores as its teacher, so qdagger holds nothing "
                    "until it falls behind"
                )

    def state(self) -> dict[str, Any]:
        return {"best": self.best, "told": self.told}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.best, self.told = float(state["best"]), bool(state["told"])


def cloning(
    work: Attachment,
    memory: Tensor,
    temperature: float,
    reverse: bool = False,
    gate: Callable[[Tensor], Tensor] | None = None,
) -> Loss:
    """E_{s ~ memory} w(s) KL(π* || π); without a gate, which is given the batch, w is 1."""
    held = Memory(work, memory)

    def loss(observations: Tensor) -> Tensor:
        wanted = work.teacher.scaled(held.said, temperature)
        student = _student(work, memory, temperature)
        nats = divergence(wanted, student, work.site.says, reverse)
        return (nats if gate is None else gate(observations) * nats).mean()

    return _waiting(work, loss)


def kickstarting(
    work: Attachment,
    temperature: float,
    reverse: bool = False,
    gate: Callable[[Tensor], Tensor] | None = None,
) -> Loss:
    """E_{s ~ batch} w(s) KL(π* || π); without a gate w is 1."""

    def loss(observations: Tensor) -> Tensor:
        wanted = work.teacher.logits(observations, temperature)
        student = _student(work, observations, temperature)
        nats = divergence(wanted, student, work.site.says, reverse)
        return (nats if gate is None else gate(observations) * nats).mean()

    return _waiting(work, loss)


def proximal(work: Attachment, epsilon: float) -> Loss:
    """E[KL(π* || π) max(ρ, 1 - ε)]; the gradient flows through ρ = π / π_old as well."""

    def loss(observations: Tensor) -> Tensor:
        assert work.sites.ratio is not None
        wanted = work.teacher.logits(observations, 1.0)
        nats = divergence(wanted, _student(work, observations, 1.0), work.site.says)
        return (nats * work.sites.ratio().clamp(min=1.0 - epsilon)).mean()

    return _waiting(work, loss)


def rehearsal(work: Attachment, memory: Tensor) -> Loss:
    """What the teacher says in the memory's states, regressed on or, of logits, classified."""
    held = Memory(work, memory)

    def loss(_: Tensor) -> Tensor:
        teacher, says = work.teacher, work.site.says
        if says == "logits" or teacher.says != says:
            wanted = teacher.scaled(held.said, 1.0).softmax(-1)
            return -(wanted * _student(work, memory, 1.0).log_softmax(-1)).sum(-1).mean()
        size = teacher.spread if says == "values" else 1.0
        return (((_said(work, memory) - held.said) / size) ** 2).mean()

    return _waiting(work, loss)


def _said(work: Attachment, observations: Tensor) -> Tensor:
    """What the acting network says as it plays, without noise (B, A)."""
    with evaluating(work.module):
        said: Tensor = work.module(observations)
    return said


def _student(work: Attachment, observations: Tensor, temperature: float) -> Tensor:
    """The same, ready for `divergence`."""
    return work.teacher.student(_said(work, observations), work.site.says, temperature)


def _waiting(work: Attachment, loss: Loss) -> Loss:
    """The loss; its teacher is taken before the first gradient step."""
    work.first.append(lambda: work.teacher)
    return loss
