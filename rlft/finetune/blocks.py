"""The blocks of a network, from its input to its head: what depth means to a recipe.

A block is a linear or convolutional layer with all that belongs to it (its norm, its adapter); the
last is the head.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from torch import nn
from torch.nn.utils import parametrize

HEAD = "head"  # the name of the last block
_INSIDE = ("encoder.network.", "network.")  # where wrappers of other libraries hold ours


class Block(NamedTuple):
    """One block: its name and its modules by theirs, each without its children."""

    name: str
    modules: dict[str, nn.Module]

    @property
    def layer(self) -> nn.Linear | nn.Conv2d | None:
        """The linear or convolutional layer that the block is built around."""
        first = next(iter(self.modules.values()))
        return first if isinstance(first, nn.Linear | nn.Conv2d) else None

    def norms(self) -> list[nn.Module]:
        return [m for m in self.modules.values() if isinstance(m, nn.LayerNorm)]

    def parameters(self) -> list[nn.Parameter]:
        return [p for module in self.modules.values() for p in own(module)]


def own(module: nn.Module) -> Iterator[nn.Parameter]:
    """The parameters of a module itself, re-parametrised or not, without those of its children."""
    yield from module.parameters(recurse=False)
    if parametrize.is_parametrized(module):
        yield from module.parametrizations.parameters()  # type: ignore[union-attr]


def blocks(module: nn.Module) -> list[Block]:
    """Every block with weights, the head last; modules before the first layer have none."""
    found: list[Block] = []
    for name, part in _layers(module):
        last = found[-1].name if found else ""
        if isinstance(part, nn.Linear | nn.Conv2d) and not name.startswith(f"{last}."):
            found.append(Block(name, {name: part}))
        elif found:
            found[-1].modules[name] = part
        elif list(own(part)):
            found.append(Block(name, {name: part}))
    if found:
        found[-1] = found[-1]._replace(name=HEAD)
    return found


def _layers(module: nn.Module) -> Iterable[tuple[str, nn.Module]]:
    """Modules that have parameters or buffers of their own, by short names, in order."""
    for path, part in module.named_modules():
        if ".parametrizations" in f".{path}":
            continue
        if [*own(part), *part.buffers(recurse=False)]:
            for prefix in _INSIDE:
                path = path.removeprefix(prefix)
            yield path, part
