"""The transfer plan of a brain and a game: names and tensors, bodies, and whether both act alike.

What becomes of names and weights alone is `rlft.plan`, in rlft/npc/transfer.py; how often both act
alike is counted in agreement.py. Nothing is trained.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from rlft.lab import agreement, brains
from rlft.lab.agreement import Agreement
from rlft.lab.tasks import Task
from rlft.npc import Brain, TransferPlan, plan
from rlft.npc.mind import STEERING
from rlft.npc.transfer import rows

UNNAMED = "obs."  # senses of games that name none: they only count
UNITS = {
    "radius": "m", "speed": "m/s", "response": "s", "turn_rate": "rad/s", "reach": "m",
    "arc": "degrees", "damage": "of full health", "cooldown": "s", "knockback": "m/s",
    "stagger": "s", "shot_speed": "m/s", "shot_range": "m", "shot_damage": "of full health",
    "shot_cooldown": "s", "shot_radius": "m", "ray_range": "m",
}  # fmt: skip


@dataclass(frozen=True)
class GamePlan:
    """What a brain brings to a game."""

    game: str
    transfer: TransferPlan
    encoder_only: bool  # the brain steers and the game's actions are chosen, or the reverse
    body: tuple[Mapping[str, float], Mapping[str, float]]  # of the brain's record, of the game
    interval: tuple[float, float]  # seconds from one decision to the next; 0: not known
    met: tuple[str, ...]  # bots
    agreements: tuple[Agreement, ...]  # in sample states, in play
    matched_by_number: bool  # the senses both have are called obs.0, obs.1, ...

    def json(self) -> dict[str, Any]:
        fields = sorted(self._fields())
        return {
            "game": self.game,
            **self.transfer.json(),
            "encoder_only": self.encoder_only,
            "body": {name: [side[name] for side in self.body] for name in fields},
            "decision_interval": [seconds or None for seconds in self.interval],
            "met": list(self.met),
            "agreement": [asdict(one) for one in self.agreements],
            "matched_by_number": self.matched_by_number,
        }

    def table(self, full: bool = False) -> str:
        """The plan to be read; in full, every name has a line."""
        lines = [self.transfer.table(full), *self._body(full), f"decides  {self._interval()}"]
        if self.met:
            lines.append(f"has met  {', '.join(self.met)}")
        if self.encoder_only:
            lines.append(f"only the encoder stays, {self.transfer.kept:.1%} of the network:")
            lines.append("  its actions are of another kind, so the head is new and it acts anew")
        elif self.agreements:
            lines.append("acts as before in")
            lines += [f"  {one}" for one in self.agreements]
        if self.matched_by_number:
            lines.append("warning: these senses have numbers for names and are matched by them,")
            lines.append("  whatever they mean: is obs.0 of the game what it was for the brain?")
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.table()

    def _fields(self) -> set[str]:
        """Measures that both bodies have; the interval stands for itself."""
        return (self.body[0].keys() & self.body[1].keys()) - {"interval"}

    def _body(self, full: bool) -> list[str]:
        before, after = self.body
        if not before or not after:
            return [f"body     not compared: {'the game' if before else 'the brain'} names none"]
        both = self._fields()
        told = {
            name: _change(before[name], after[name], UNITS.get(name, ""))
            for name in before
            if name in both and (full or before[name] != after[name])
        }
        differing = sum(before[name] != after[name] for name in both)
        count = f"the same, {len(both)} measures"
        if differing:
            count = f"{differing} of {len(both)} measures differ"
        alone = (before.keys() ^ after.keys()) - {"interval"}
        if alone:
            count += f"; not compared, as only one names them: {', '.join(sorted(alone))}"
        return [f"body     {count}", *rows(told)]

    def _interval(self) -> str:
        before, after = self.interval
        if not before or not after:
            who = "the game" if before else "the brain"
            known = f"every {before or after:g} s, " if before or after else ""
            return f"{known}not compared: {who} does not say how often"
        if before == after:
            return f"every {before:g} s, as it learnt to"
        ratio = after / before
        change = _change(before, after, "s")
        return f"every {change}; warning: an action lasts {ratio:.3g} times as long as it learnt"


def _change(before: float, after: float, unit: str) -> str:
    """`3 -> 4 m/s (x1.33)`."""
    if before == after:
        return f"{before:g} {unit}".rstrip()
    ratio = f" (x{after / before:.3g})" if before and after else ""
    return f"{before:g} -> {after:g} {unit}".rstrip() + ratio


def game_plan(brain: Brain, task: Task, *, seed: int = 0, play: bool = True) -> GamePlan:
    """What transferring `brain` to a game would keep, and how it would begin there.

    `seed` is that of a head that has to be made anew. With `play` the fitted brain plays a little,
    on levels that neither train nor judge. Raises RlftError where the two share nothing.
    """
    transfer, encoder_only = transferred(brain, task, seed)
    agreements = []
    if not encoder_only:
        agreements.append(agreement.on_samples(transfer))
        if play:
            agreements.append(agreement.on_play(transfer, task))
    record, body = brain.record, task.body()
    met = record.get("met")
    return GamePlan(
        game=task.name,
        transfer=transfer,
        encoder_only=encoder_only,
        body=(_measures(record), _measures(body)),
        interval=(record.get("decision_interval", 0.0), body.get("decision_interval", 0.0)),
        met=tuple(map(str, met)) if isinstance(met, list) else (),
        agreements=tuple(agreements),
        matched_by_number=_matched_by_number(brain, task),
    )


def transferred(brain: Brain, task: Task, seed: int) -> tuple[TransferPlan, bool]:
    """As a training begins: where the actions are of the other kind, only the encoder stays.

    Whether that is so is the second part.
    """
    if (brain.architecture.output in STEERING) is not task.discrete:
        return plan(brain, task.senses, task.actions), False
    output = "argmax" if task.discrete else "tanh_scale"
    regrown = brains.regrown(brain, task.actions, output, seed)
    return plan(regrown, task.senses, task.actions).with_fresh_head(brain), True


def _matched_by_number(brain: Brain, task: Task) -> bool:
    """Whether the names that both have say nothing, in another game than the brain's last."""
    lineage = brain.record.get("lineage")
    last = lineage[-1] if isinstance(lineage, list) and lineage else None
    if isinstance(last, dict) and last.get("game") == task.id:
        return False
    shared = set(brain.senses.names) & set(task.senses.names)
    return all(name.startswith(UNNAMED) for name in shared)


def _measures(record: Mapping[str, Any]) -> dict[str, float]:
    """The body's numbers; a record may hold anything."""
    body = record.get("body")
    if not isinstance(body, dict):
        return {}
    return {name: value for name, value in body.items() if type(value) in (int, float)}
