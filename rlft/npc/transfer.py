"""From one list of names to another: what of a brain is kept, remapped, rescaled, new, dropped.

How the weights are fitted to the new names stands in fitting.py; what the plan means in a game, in
rlft/lab/planning.py.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from rlft.npc.architecture import shapes
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.fitting import Touched, fit
from rlft.npc.schema import Schema
from rlft.npc.translation import scaling


class Fate(NamedTuple):
    """What becomes of one tensor.

    kept: bit for bit; remapped: its rows or columns stand elsewhere; rescaled: other numbers, which
    say the same of other ranges, or of what was dropped at its mean; new: none of its numbers come
    from the brain; dropped: it stands in the brain alone.
    """

    what: str
    share: float  # of its numbers that come from the brain
    size: int  # numbers

    def __str__(self) -> str:
        partly = 0.0 < self.share < 1.0
        return f"{self.what} ({self.share:.1%} kept)" if partly else self.what


@dataclass(frozen=True, eq=False)
class TransferPlan:
    """What happens to each name and tensor when `brain` is given other senses and actions."""

    brain: Brain
    fitted: Brain
    senses: Mapping[str, str]  # name: kept, remapped, rescaled, new or dropped
    actions: Mapping[str, str]
    tensors: Mapping[str, Fate]

    @property
    def parameters(self) -> int:
        """Numbers in the tensors of the fitted brain."""
        return sum(fate.size for fate in self.tensors.values() if fate.what != "dropped")

    @property
    def kept(self) -> float:
        """Share of the fitted brain's parameters that come from the old one."""
        return sum(fate.share * fate.size for fate in self.tensors.values()) / self.parameters

    @property
    def unchanged(self) -> bool:
        """Whether every name and tensor is kept as it was."""
        tensors = (fate.what for fate in self.tensors.values())
        return {*self.senses.values(), *self.actions.values(), *tensors} == {"kept"}

    def apply(self) -> Brain:
        """The brain fitted to the new names."""
        return self.fitted

    def with_fresh_head(self, old: Brain) -> TransferPlan:
        """The same plan where `brain` is `old` with another head: only its encoder is kept."""
        fresh = {name for name in self.tensors if name.partition(".")[0] == "head"}
        tensors = {
            name: Fate("new", 0.0, fate.size) if name in fresh else fate
            for name, fate in self.tensors.items()
        }
        for name, array in old.tensors.items():
            tensors.setdefault(name, Fate("dropped", 0.0, array.size))
        actions = dict.fromkeys(self.fitted.actions, "new")
        actions |= {name: "dropped" for name in old.actions if name not in actions}
        return dataclasses.replace(self, brain=old, actions=actions, tensors=tensors)

    def json(self) -> dict[str, Any]:
        """Plain values: the fate of every name and tensor."""
        return {
            "senses": dict(self.senses),
            "actions": dict(self.actions),
            "tensors": {name: fate._asdict() for name, fate in self.tensors.items()},
            "parameters": self.parameters,
            "kept": self.kept,
        }

    def table(self, full: bool = False) -> str:
        """Senses and tensors in groups or, in full, every name on a line."""
        old, new = self.brain, self.fitted
        tensors = {name: str(fate) for name, fate in self.tensors.items()}
        by_fate = {what: ", ".join(names) for what, names in _by_fate(self.actions).items()}
        lines = [
            f"senses   {len(old.senses)} -> {len(new.senses)}",
            *rows(self.senses if full else _grouped(self.senses, _family)),
            f"actions  {len(old.actions)} -> {len(new.actions)}",
            *rows(self.actions if full else by_fate),
            f"tensors  {self.parameters:,} parameters, {self.kept:.1%} kept",
            *rows(tensors if full else _grouped(tensors, str)),
        ]
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.table()


def rows(table: Mapping[str, str]) -> list[str]:
    """Lines of two columns, indented."""
    width = max(map(len, table), default=0)
    return [f"  {name:<{width}}  {text}" for name, text in table.items()]


def _grouped(fates: Mapping[str, str], finer: Callable[[str], str]) -> dict[str, str]:
    """Names of one first word that fare alike as a row, `ray.*: 144 kept`; else finer groups."""
    alike: dict[str, set[str]] = {}
    for name, what in fates.items():
        alike.setdefault(name.partition(".")[0], set()).add(what)
    groups: dict[str, dict[str, str]] = {}
    for name, what in fates.items():
        first = name.partition(".")[0]
        groups.setdefault(first if len(alike[first]) == 1 else finer(name), {})[name] = what
    return dict(_row(group, inside) for group, inside in groups.items())


def _row(group: str, inside: Mapping[str, str]) -> tuple[str, str]:
    if len(inside) == 1:
        ((name, what),) = inside.items()
        return name, what
    counts = Counter(inside.values())
    return f"{group}.*", ", ".join(f"{count} {what}" for what, count in counts.items())


def _family(name: str) -> str:
    return name.rpartition(".")[0] or name


def _by_fate(fates: Mapping[str, str]) -> dict[str, list[str]]:
    return {
        what: [name for name, fate in fates.items() if fate == what]
        for what in dict.fromkeys(fates.values())
    }


def plan(brain: Brain, senses: Schema, actions: tuple[str, ...]) -> TransferPlan:
    """What transferring `brain` to these names would keep; `apply()` gives the fitted brain.

    Raises RlftError where the two share no sense or no action, or where the network cannot be
    fitted without changing what it does.
    """
    _check_shared("sense", brain.senses.names, senses.names)
    _check_shared("action", brain.actions, tuple(actions))
    fitted, touched = fit(brain, senses, tuple(actions))
    old = brain.senses
    rescaled = {s.name for s in senses if s.name in old and scaling(old, s) != (1.0, 0.0)}
    return TransferPlan(
        brain,
        fitted,
        _fates(old.names, senses.names, rescaled),
        _fates(brain.actions, fitted.actions, set()),
        {name: _fate(name, brain, fitted, touched) for name in shapes(fitted.architecture)},
    )


def _fate(name: str, brain: Brain, fitted: Brain, touched: Mapping[str, Touched]) -> Fate:
    share, rescaled = touched.get(name, Touched(1.0, False))
    array = fitted.tensors[name]
    if share == 1.0 and np.array_equal(array, brain.tensors[name]):
        what = "kept"
    elif share == 0.0:
        what = "new"
    else:
        what = "rescaled" if rescaled else "remapped"
    return Fate(what, share, array.size)


def _check_shared(kind: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
    if not set(old) & set(new):
        raise RlftError(
            f"the brain shares no {kind} with its target, so nothing would be kept: "
            f"it has {old[0]}, ..., the target {new[0] if new else 'none'}, ..."
        )


def _fates(old: tuple[str, ...], new: tuple[str, ...], rescaled: set[str]) -> dict[str, str]:
    """The fate of each name: the new ones in their order, then those dropped."""
    places = {name: index for index, name in enumerate(old)}
    fates = {}
    for index, name in enumerate(new):
        if name not in places:
            fates[name] = "new"
        elif name in rescaled:
            fates[name] = "rescaled"
        else:
            fates[name] = "kept" if places[name] == index else "remapped"
    return fates | {name: "dropped" for name in old if name not in fates}
