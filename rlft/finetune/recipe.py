"""A recipe: how a pretrained brain is fine-tuned, as one answer to each of four questions.

What moves? How fast? What holds it? How does it start? An answer is a frozen dataclass of its
settings; the answers there are stand in moves.py, pace.py, starts.py, holds.py and weight_holds.py,
the recipes that have a name in methods.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal, Protocol, runtime_checkable

from rlft.finetune.attachment import Attachment
from rlft.finetune.corrections import Lesson
from rlft.finetune.sites import Sites, require
from rlft.npc import Brain
from rlft.npc.errors import RlftError

Question = Literal["moves", "pace", "holds", "starts"]
QUESTIONS: dict[Question, str] = {
    "moves": "what moves", "pace": "how fast", "holds": "what holds it", "starts": "how it starts",
}  # fmt: skip


@runtime_checkable
class Answer(Protocol):
    """One answer to one question: a frozen dataclass of its settings."""

    name: ClassVar[str]  # as `--method` and `--set NAME.field=` know it
    question: ClassVar[Question]
    needs: ClassVar[tuple[str, ...]]  # sites that the learner must have
    source: ClassVar[str]  # who published it

    def attach(self, work: Attachment) -> None:
        """Put it to work. Raises RlftError where the learner or the brain does not allow it."""


@runtime_checkable
class Grows(Protocol):
    """A move that adds operations to the brain before a learner is made around it."""

    def grow(self, brain: Brain, seed: int) -> Brain: ...


@dataclass(frozen=True)
class Recipe:
    """At most one answer to what moves, any number to the rest; without any it changes nothing.

    Recipe(moves=LoRA(rank=4), holds=(BC(states=100),), starts=(ReturnFloor(),))
    """

    moves: Any = None
    pace: tuple[Any, ...] = ()
    holds: tuple[Any, ...] = ()
    starts: tuple[Any, ...] = ()

    def __post_init__(self) -> None:
        for question, text in QUESTIONS.items():
            given = getattr(self, question)
            if question != "moves" and not isinstance(given, tuple):
                object.__setattr__(self, question, (given,))
            answers = [given] if question == "moves" else getattr(self, question)
            for answer in answers:
                if answer is not None and getattr(answer, "question", None) != question:
                    found = getattr(answer, "question", None)
                    hint = f": it says {QUESTIONS[found]}" if found else ""
                    raise RlftError(f"{answer!r} does not say {text}{hint}")
        names = [answer.name for answer in self.answers()]
        for name in names:
            if names.count(name) > 1:
                raise RlftError(f"the recipe has {name!r} twice: give it once")

    @classmethod
    def of(cls, answers: Iterable[Any]) -> Recipe:
        """A recipe of answers to any questions. Raises RlftError for two that say what moves."""
        by: dict[str, list[Any]] = {question: [] for question in QUESTIONS}
        for answer in answers:
            by[answer.question].append(answer)
        if len(by["moves"]) > 1:
            names = " and ".join(repr(answer.name) for answer in by["moves"])
            raise RlftError(f"{names} both say what moves: a recipe has one of these")
        moves = by.pop("moves")
        return cls(moves[0] if moves else None, **{k: tuple(v) for k, v in by.items()})

    def answers(self) -> tuple[Any, ...]:
        """All of them, in the order in which they are attached."""
        moves = () if self.moves is None else (self.moves,)
        return (*self.starts, *moves, *self.pace, *self.holds)

    def __str__(self) -> str:
        """As `--method` takes it."""
        return "+".join(answer.name for answer in self.answers()) or "full"

    def settings(self) -> dict[str, Any]:
        """Every field of every answer, as `--set` names them: `lora.rank`."""
        return {
            f"{answer.name}.{field}": value
            for answer in self.answers()
            for field, value in asdict(answer).items()
        }

    def prepare(self, brain: Brain, seed: int) -> Brain:
        """The brain to make the learner around: with the operations that a move adds to it."""
        return self.moves.grow(brain, seed) if isinstance(self.moves, Grows) else brain

    def attach(
        self,
        sites: Sites,
        start: Brain,
        seed: int,
        steps: int,
        teacher: Brain | None = None,
        lesson: Lesson | None = None,
    ) -> Attachment:
        """Put the recipe to work in a learner made around `start`, which has `steps` game steps.

        Give the learner's metrics through `follow` of what is returned. `teacher` takes the place
        of the start where a method holds to a policy, `lesson` is what `corrections` learns. Raises
        RlftError, before anything changes, where the learner lacks a site.
        """
        for answer in self.answers():
            require(sites, answer.needs, answer.name)
        attachment = Attachment(sites, start, seed, steps, teacher, lesson)
        for answer in self.answers():
            answer.attach(attachment)
        attachment.begin()
        return attachment
