"""A recipe at work in a learner: hooks around each gradient step, and state between updates.

The order of a gradient step: the learner computes its gradient; terms that hold are added to it and
the total is clipped again; rates are multiplied by the pace; the optimizer steps; weights decay
towards their anchors; rates are put back. What a method does there stands in its own file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Any, Protocol

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from rlft.finetune.blocks import HEAD, blocks, own
from rlft.finetune.gradients import Gradients
from rlft.finetune.policies import Teacher
from rlft.finetune.sites import Sites
from rlft.npc import Brain
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    from rlft.finetune.corrections import Lesson

Metrics = dict[str, "float | None"]
Rule = Callable[[nn.Parameter], bool]  # may it move now?
Factor = Callable[[str], float]  # block -> what its learning rate is multiplied by
Decay = Callable[[Callable[[nn.Parameter], float]], None]  # given the rate of each parameter


@dataclass
class Term:
    """Something to keep small: a loss of the batch's observations, added to the gradient.

    With `balance` its gradient is as long as that many times the learner's own, on average; without
    it is `strength` times the learner's own length (so that rewards of another size need no other
    strength), at most `limit` times as long.
    """

    name: str
    loss: Callable[[Tensor], Tensor]  # observations (B, ...) -> a number, with gradient
    strength: Callable[[], float]
    limit: float = inf
    balance: bool = False
    project: bool = False  # remove from the learner's gradient what opposes this one


class Keeps(Protocol):
    """State of a method that a resume needs."""

    def state(self) -> dict[str, Any]: ...

    def restore(self, state: Mapping[str, Any]) -> None: ...


class Attachment:
    """What the answers of a recipe share: the sites, the clock, the teacher, the hooks."""

    def __init__(
        self,
        sites: Sites,
        start: Brain,
        seed: int,
        steps: int,
        teacher: Brain | None = None,
        lesson: Lesson | None = None,
    ) -> None:
        """`start` is the brain that is fine-tuned, `steps` the game steps it is given."""
        self.sites, self.start, self.seed, self.steps = sites, start, seed, steps
        self.lesson = lesson  # decisions to learn from, of methods that do
        self.known = teacher or start  # the brain whose memory is held to
        self.site = next(site for site in sites.networks if site.role != "critic")
        self.module = self.site.module
        self.device = next(self.module.parameters()).device
        self.optimizer: Optimizer | None = next(
            (o for role, o in sites.optimizers.items() if role in ("actor", "both")), None
        )
        self.blocks = blocks(self.module)
        self.updates = 0  # gradient steps of the acting network
        self.rules: list[Rule] = []  # may it ever move?
        self.later: list[Rule] = []  # may it move yet? sooner or later they all say yes
        self.added: list[nn.Parameter] = []  # parameters that the network has from the recipe
        self.factors: list[Factor] = []
        self.by_block = False  # whether a factor tells blocks apart
        self.terms: list[Term] = []
        self.decays: list[Decay] = []  # called after each gradient step of the acting network
        self.paused: list[Callable[[], bool]] = []  # while one says so the acting network rests
        self.first: list[Callable[[], object]] = []  # called before the first gradient step
        self.between: list[Callable[[], None]] = []  # called after each update of the learner
        self.tightness = 1.0  # by which everything that holds is multiplied, the rate divided
        self.reports: dict[str, Callable[[], float | None]] = {}
        self.notices: list[str] = []  # lines for the user, oldest first
        self.resumed = False  # the weights are those of a snapshot: what changes them is done
        self._kept: dict[str, Keeps] = {}
        self._teacher = None if teacher is None else self._hired(teacher)
        self._gradients = Gradients(self)

    # What answers use.

    @property
    def progress(self) -> float:
        """Share of the game steps that are over, 0 to 1."""
        assert self.sites.steps is not None
        return min(1.0, self.sites.steps() / max(self.steps, 1))

    def span(self, amount: float) -> float:
        """Game steps: `amount` itself or, up to 1, that share of the budget."""
        return amount * self.steps if amount <= 1 else amount

    @property
    def hired(self) -> bool:
        """Whether there is a teacher yet."""
        return self._teacher is not None

    @property
    def teacher(self) -> Teacher:
        """The policy to hold to: taken at the first gradient step, when values are calibrated."""
        if self._teacher is None:
            self._teacher = self._hired(None)
        return self._teacher

    def stepped(self, name: str) -> Optimizer:
        """The optimizer that steps the acting network. Raises RlftError where there is none."""
        if self.optimizer is None:
            raise RlftError(
                f"{self.sites.learner} steps its actor without an optimizer, which {name} needs"
            )
        return self.optimizer

    def keep(self, name: str, keeps: Keeps) -> None:
        """Make the state of a method part of the snapshot."""
        self._kept[name] = keeps

    def memory(self, count: int) -> Tensor:
        """At most `count` observations of the brain's memory (M, D), evenly spread over it."""
        if self.known.memory is None:
            raise RlftError("the brain carries no memory of its pretraining: this method needs one")
        rows = self.known.memory.observations
        chosen = torch.linspace(0, len(rows) - 1, min(count, len(rows))).round().long()
        return torch.tensor(rows)[chosen].to(self.device)

    def generator(self, stream: int) -> torch.Generator:
        """A generator of a method's own: `stream` tells methods apart."""
        return torch.Generator(self.device).manual_seed(self.seed * 1009 + stream)

    def free(self) -> list[nn.Parameter]:
        """The parameters of the acting network that may move now."""
        return [p for p in self.module.parameters() if p.requires_grad]

    def forget_moments(self) -> None:
        """Let the optimizer of the acting network begin anew, and the lengths of gradients."""
        self._gradients.lengths.clear()
        if self.optimizer is not None:
            for parameter in self.module.parameters():
                self.optimizer.state.pop(parameter, None)

    def refresh(self) -> None:
        """Ask the rules again which parameters may move."""
        rules = [*self.rules, *self.later]
        if rules:
            for parameter in self.module.parameters():
                parameter.requires_grad_(all(rule(parameter) for rule in rules))

    # What the owner of the learner uses.

    def begin(self) -> None:
        """Every answer is attached: group the parameters and hook the optimizers."""
        self.refresh()
        self._hold_still()
        self._gradients.hook()

    def follow(self, updates: Iterator[Metrics]) -> Iterator[Metrics]:
        """The learner's metrics and the recipe's own."""
        for metrics in updates:
            for call in self.between:
                call()
            self.refresh()
            yield metrics | self.metrics()

    def metrics(self) -> Metrics:
        return {
            **self._gradients.metrics(),
            **{name: report() for name, report in self.reports.items()},
        }

    def share(self) -> tuple[int, int, int]:
        """Parameters that ever move: of the encoder, of the head; and all that the encoder had.

        What a recipe adds to the encoder moves, but is none of those that it had.
        """
        head = {id(p) for block in self.blocks if block.name == HEAD for p in block.parameters()}
        added = {id(p) for p in self.added}
        encoder = [p for p in self.module.parameters() if id(p) not in head]
        moving = [p for p in self.module.parameters() if self._ever(p)]
        outside = sum(p.numel() for p in moving if id(p) not in head)
        inside = sum(p.numel() for p in moving if id(p) in head)
        return outside, inside, sum(p.numel() for p in encoder if id(p) not in added)

    def state(self) -> dict[str, Any]:
        """Everything the recipe depends on, as nested mappings of tensors and numbers."""
        return {
            "updates": self.updates,
            "tightness": self.tightness,
            "begun": not self.first,
            "teacher": {} if self._teacher is None else self._teacher.state(),
            "gradients": self._gradients.state(),
            **{name: keeps.state() for name, keeps in self._kept.items()},
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from such a state; the learner itself is restored first."""
        self.updates, self.tightness = int(state["updates"]), float(state["tightness"])
        self.resumed = True
        if bool(state["begun"]):
            self.prepare()
        if "teacher" in state:
            self.teacher.restore(state["teacher"])
        self._gradients.restore(state.get("gradients", {}))
        for name, keeps in self._kept.items():
            keeps.restore(state.get(name, {}))
        self.refresh()

    def prepare(self) -> None:
        """What waited for the first gradient step."""
        waiting, self.first = self.first, []
        for call in waiting:
            call()

    # Within.

    def _hired(self, brain: Brain | None) -> Teacher:
        teacher = Teacher(self.site, brain)
        probes = torch.tensor(self.known.probes()).to(self.device)
        teacher.measure(probes, self.site)
        return teacher

    def _ever(self, parameter: nn.Parameter) -> bool:
        """Whether it moves now or later."""
        waits = bool(self.later) and all(rule(parameter) for rule in self.rules)
        return parameter.requires_grad or waits

    def _hold_still(self) -> None:
        """Modules with running statistics stay in eval mode while their parameters are frozen."""
        for block in self.blocks:
            for module in block.modules.values():
                if [*module.buffers(recurse=False)]:
                    still = _Train(module, [*own(module)] or block.parameters())
                    module.train = still  # type: ignore[method-assign]
                    module.train(module.training)


@dataclass
class _Train:
    """`module.train` of a module that is frozen with these parameters."""

    module: nn.Module
    parameters: list[nn.Parameter]

    def __call__(self, mode: bool = True) -> nn.Module:
        moving = any(parameter.requires_grad for parameter in self.parameters)
        return type(self.module).train(self.module, mode and moving)
