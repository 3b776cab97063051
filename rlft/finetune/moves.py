"""What moves? Which weights of the acting network learn, and in what form.

A critic of its own learns freely whatever is answered here. The head learns too, in every answer:
its parameters are counted apart. Re-parametrised weights stand in reparametrise.py, operations that
are added to a brain in growth.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import Any, ClassVar

from torch import nn
from torch.nn.utils import parametrize

from rlft.finetune import growth
from rlft.finetune.attachment import Attachment
from rlft.finetune.blocks import Block, own
from rlft.finetune.config import check_range
from rlft.finetune.recipe import Question
from rlft.finetune.reparametrise import add_low_rank, layers, scale_inputs, scale_outputs
from rlft.npc import Brain
from rlft.npc.errors import RlftError

NEEDS = ("networks", "optimizers")  # TRPO's is the critic's; a stream cannot freeze anything
DRAWN = 11  # stream of the generator that draws A


@dataclass(frozen=True)
class Head:
    """Only the head: the encoder stays as it was pretrained."""

    name: ClassVar[str] = "head"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "linear probing; Kumar et al. 2022"

    def attach(self, work: Attachment) -> None:
        _encoder(work, self.name)
        _let(work, ())


@dataclass(frozen=True)
class Last:
    """The head and the last blocks under it: a block is a layer with its norm."""

    name: ClassVar[str] = "last"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Yosinski et al. 2014"

    blocks: int = 1  # of the encoder, counted from the head

    def __post_init__(self) -> None:
        check_range(self, 1, inf, "blocks")

    def attach(self, work: Attachment) -> None:
        encoder = _encoder(work, self.name)
        if self.blocks > len(encoder):
            raise RlftError(f"last.blocks is {self.blocks}: the encoder has {len(encoder)} in all")
        _let(work, (p for block in encoder[-self.blocks :] for p in block.parameters()))


@dataclass(frozen=True)
class Gradual:
    """Gradual unfreezing: first the head, then block after block downwards."""

    name: ClassVar[str] = "gradual"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = (*NEEDS, "steps")
    source: ClassVar[str] = "Howard and Ruder 2018"

    share: float = 0.1  # of the game steps, until the next block moves too

    def __post_init__(self) -> None:
        check_range(self, 0, 1, "share")

    def attach(self, work: Attachment) -> None:
        encoder = _encoder(work, self.name)
        if self.share * len(encoder) >= 1.0:
            raise RlftError(
                f"gradual.share is {self.share:g}: with {len(encoder)} blocks under the head the "
                f"lowest would never move; it must be below {1.0 / len(encoder):g}"
            )
        ahead = {  # blocks that are freed up to this one, itself included
            id(p): depth
            for depth, block in enumerate(reversed(encoder), start=1)
            for p in block.parameters()
        }
        work.later.append(lambda p: work.progress >= self.share * ahead.get(id(p), 0))
        _report_free(work)


@dataclass(frozen=True)
class LPFT:
    """The head first, then everything: features are not distorted while the head is wrong."""

    name: ClassVar[str] = "lp-ft"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = (*NEEDS, "steps")
    source: ClassVar[str] = "Kumar et al. 2022"

    share: float = 0.1  # of the game steps, in which the head alone moves

    def __post_init__(self) -> None:
        check_range(self, 0, 0.99, "share")

    def attach(self, work: Attachment) -> None:
        waiting = {id(p) for block in _encoder(work, self.name) for p in block.parameters()}
        change = _Change(over=self.share == 0.0)

        def between() -> None:
            if not change.over and work.progress >= self.share:
                change.over = True
                work.forget_moments()

        work.later.append(lambda p: change.over or id(p) not in waiting)
        work.between.append(between)
        work.keep(self.name, change)
        _report_free(work)


@dataclass
class _Change:
    """Whether the head has had its time."""

    over: bool

    def state(self) -> dict[str, Any]:
        return {"over": self.over}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.over = bool(state["over"])


@dataclass(frozen=True)
class Bias:
    """Biases alone, and the head (BitFit)."""

    name: ClassVar[str] = "bias"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Ben Zaken et al. 2022"

    def attach(self, work: Attachment) -> None:
        modules = [m for block in _encoder(work, self.name) for m in block.modules.values()]
        biases = [m.bias for m in modules if isinstance(getattr(m, "bias", None), nn.Parameter)]
        if not biases:
            raise RlftError("bias moves biases, and this network's encoder has none: take channel")
        _let(work, biases)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Norm:
    """Scale and shift of each LayerNorm, and the head."""

    name: ClassVar[str] = "norm"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Frankle et al. 2021"

    def attach(self, work: Attachment) -> None:
        norms = [norm for block in _encoder(work, self.name) for norm in block.norms()]
        if not [p for norm in norms for p in norm.parameters()]:
            raise RlftError(
                "norm moves LayerNorms, and this network's encoder has none: take channel"
            )
        _let(work, (p for norm in norms for p in norm.parameters()))


@dataclass(frozen=True)
class Channel:
    """One scale, and one shift if asked, for each unit or filter, before its activation."""

    name: ClassVar[str] = "channel"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "SSF; Lian et al. 2022"

    shift: bool = True  # y = γ x + β, without it y = γ x

    def attach(self, work: Attachment) -> None:
        """A LayerNorm has both already: its weight is γ, its bias β."""
        free: list[nn.Parameter] = []
        for block in _encoder(work, self.name):
            norms = [norm for norm in block.norms() if norm.weight is not None]
            for norm in norms:
                free += [p for name, p in norm.named_parameters() if self.shift or name == "weight"]
            for layer in [] if norms else layers(block):
                free += _added(work, scale_outputs(layer, self.shift))
        _let(work, free)


@dataclass(frozen=True)
class IA3:
    """One factor for each hidden unit or filter, where the next layer reads it."""

    name: ClassVar[str] = "ia3"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Liu et al. 2022"

    def attach(self, work: Attachment) -> None:
        """A head of several streams is left out: free as it is, it scales what it reads itself."""
        chain = [block.layer for block in (*_encoder(work, self.name), work.blocks[-1])]
        found = [layer for layer in chain if layer is not None]
        free: list[nn.Parameter] = []
        for before, layer in pairwise(found):
            if not parametrize.is_parametrized(layer):
                free += _added(work, scale_inputs(layer, before, self.name))
        _let(work, free)


@dataclass(frozen=True)
class LoRA:
    """Low-rank differences to the encoder's weights: W + (α / r) B A, with B = 0."""

    name: ClassVar[str] = "lora"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Hu et al. 2022"

    rank: int = 8  # r; of a layer with fewer inputs or outputs, that many
    alpha: float = 0.0  # α; 0: twice the rank

    def __post_init__(self) -> None:
        check_range(self, 1, inf, "rank")
        check_range(self, 0, inf, "alpha")

    def attach(self, work: Attachment) -> None:
        generator, alpha = work.generator(DRAWN), self.alpha or 2.0 * self.rank
        free: list[nn.Parameter] = []
        for layer in [one for block in _encoder(work, self.name) for one in layers(block)]:
            free += _added(work, add_low_rank(layer, self.rank, alpha, generator))
        _let(work, free)


@dataclass(frozen=True)
class Adapter:
    """Small bottlenecks behind the activations: h + U σ(D h), with U = 0."""

    name: ClassVar[str] = "adapter"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Houlsby et al. 2019"

    width: int = 16  # of each bottleneck: units or, behind a convolution, filters

    def __post_init__(self) -> None:
        check_range(self, 1, inf, "width")

    def grow(self, brain: Brain, seed: int) -> Brain:
        return growth.add_adapters(brain, self.width, seed)

    def attach(self, work: Attachment) -> None:
        _let_grown(work, self.name, growth.is_adapter)


@dataclass(frozen=True)
class Columns:
    """A new column beside the encoder, which stays and which it listens to (progressive nets)."""

    name: ClassVar[str] = "columns"
    question: ClassVar[Question] = "moves"
    needs: ClassVar[tuple[str, ...]] = NEEDS
    source: ClassVar[str] = "Rusu et al. 2016"

    width: int = 32  # of each layer of the new column: units or, of a convolution, filters

    def __post_init__(self) -> None:
        check_range(self, 1, inf, "width")

    def grow(self, brain: Brain, seed: int) -> Brain:
        return growth.add_column(brain, self.width, seed)

    def attach(self, work: Attachment) -> None:
        """The newest column moves; those that an earlier recipe added stay."""
        names = [name for block in work.blocks for name in block.modules]
        newest = max(map(growth.column, names), default=0)
        _let_grown(work, self.name, lambda name: newest > 0 and growth.column(name) == newest)


def _encoder(work: Attachment, name: str) -> list[Block]:
    """The blocks under the head. Raises RlftError where there are none."""
    if work.site.says == "criticism":
        raise RlftError(f"{name} does not know the layers of {work.sites.learner}: take ppo")
    if len(work.blocks) < 2:
        raise RlftError(f"{name} asks for an encoder under the head: this network is all head")
    return work.blocks[:-1]


def _let(work: Attachment, parameters: Iterable[nn.Parameter]) -> None:
    """Only these parameters may move, and the head's."""
    free = {id(p) for p in (*parameters, *work.blocks[-1].parameters())}
    work.rules.append(lambda parameter: id(parameter) in free)


def _let_grown(work: Attachment, name: str, chosen: Callable[[str], bool]) -> None:
    """Only the modules of operations that were added may move, and the head."""
    modules = {n: m for block in _encoder(work, name) for n, m in block.modules.items()}
    found = [p for path, module in modules.items() if chosen(path) for p in own(module)]
    if not found:
        raise RlftError(
            f"{name} moves operations that it adds to a brain, and this network has none: make "
            "the learner around Recipe.prepare(brain), without net_arch"
        )
    _let(work, _added(work, found))


def _added(work: Attachment, parameters: list[nn.Parameter]) -> list[nn.Parameter]:
    """The parameters, which the network would not have without the recipe."""
    work.added += parameters
    return parameters


def _report_free(work: Attachment) -> None:
    """Say how many parameters move by now."""
    work.reports["moves/free"] = lambda: float(sum(p.numel() for p in work.free()))
