"""From one list of names to another: what of a brain is kept, remapped, rescaled, new, dropped.

How the weights are fitted to the new names stands in fitting.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from rlft.npc.architecture import shapes
from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError
from rlft.npc.fitting import fit, scaling
from rlft.npc.schema import Schema


class Fate(NamedTuple):
    """What becomes of one tensor."""

    what: str  # kept, changed, new
    share: float  # of its numbers that come from the old brain
    size: int  # numbers


@dataclass(frozen=True, eq=False)
class TransferPlan:
    """What happens to each name and tensor when `brain` is given other senses and actions."""

    brain: Brain
    fitted: Brain
    senses: Mapping[str, str]  # name: kept, remapped, rescaled, new or dropped
    actions: Mapping[str, str]
    tensors: Mapping[str, Fate]

    @property
    def kept(self) -> float:
        """Share of the fitted brain's parameters that come from the old one."""
        total = sum(fate.size for fate in self.tensors.values())
        return sum(fate.share * fate.size for fate in self.tensors.values()) / total

    def apply(self) -> Brain:
        """The brain fitted to the new names."""
        return self.fitted

    def __str__(self) -> str:
        size = sum(fate.size for fate in self.tensors.values())
        old, new = self.brain, self.fitted
        lines = [f"senses   {len(old.senses)} -> {len(new.senses)}"]
        lines += _table(_grouped(self.senses))
        lines += [f"actions  {len(old.actions)} -> {len(new.actions)}"]
        lines += _table({what: ", ".join(names) for what, names in _by_fate(self.actions).items()})
        lines += [f"tensors  {size:,} parameters, {self.kept:.1%} kept"]
        lines += _table(
            {
                name: what if what == "kept" else f"{what}, {share:.1%} kept"
                for name, (what, share, _) in self.tensors.items()
            }
        )
        return "\n".join(lines)


def _table(rows: Mapping[str, str]) -> list[str]:
    width = max(map(len, rows), default=0)
    return [f"  {name:<{width}}  {text}" for name, text in rows.items()]


def _grouped(fates: Mapping[str, str]) -> dict[str, str]:
    """ray.foe.0, ray.foe.15, ... as one row `ray.foe.*: 24 kept`."""
    groups: dict[str, Counter[str]] = {}
    for name, what in fates.items():
        group = f"{name.rpartition('.')[0]}.*" if "." in name else name
        groups.setdefault(group, Counter())[what] += 1
    return {
        group: ", ".join(f"{count} {what}" for what, count in counts.items())
        for group, counts in groups.items()
    }


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
    fitted, shares = fit(brain, senses, tuple(actions))
    tensors = {}
    for name in shapes(fitted.architecture):
        array = fitted.tensors[name]
        share = shares.get(name, 1.0)
        same = share == 1.0 and np.array_equal(array, brain.tensors[name])
        what = "kept" if same else "changed" if share else "new"
        tensors[name] = Fate(what, share, array.size)
    old = brain.senses
    rescaled = {s.name for s in senses if s.name in old and scaling(old, s) != (1.0, 0.0)}
    return TransferPlan(
        brain,
        fitted,
        _fates(old.names, senses.names, rescaled),
        _fates(brain.actions, fitted.actions, set()),
        tensors,
    )


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
