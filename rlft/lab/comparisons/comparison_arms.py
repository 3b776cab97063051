"""Who is compared: arms, and the controls that must not help. How they run is in comparison.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rlft.lab import brains
from rlft.lab.training import Job
from rlft.npc.errors import RlftError, unknown

SHUFFLED, RANDOM = "shuffled", "random-features"  # what becomes of an arm's weights
UNRELATED, LONGER = "unrelated", "longer"
CONTROLS = (SHUFFLED, RANDOM, f"{UNRELATED}:BRAIN", LONGER)


@dataclass(frozen=True)
class Arm:
    """One way to begin."""

    source: str  # as in Job
    control: str = ""  # its weights shuffled or random: what must not help
    settings: Mapping[str, str] = field(default_factory=dict)  # of the learner
    title: str = ""  # how the report calls it; default: made of the rest
    method: str = ""  # as in Job
    algorithm: str = "sarsa"
    head_start: int = 0  # game steps in the very game before the comparison begins
    seeds: int = 0  # only so many of the comparison's seeds, the first; 0: all

    @property
    def name(self) -> str:
        texts = [self.control] if self.control else []
        texts += [self.algorithm] if self.algorithm != "sarsa" else []
        texts += [self.method] if self.method else []
        texts += [f"{name}={value}" for name, value in self.settings.items()]
        texts += [f"after {self.head_start:,} steps"] if self.head_start else []
        return self.title or self.source + (f" ({', '.join(texts)})" if texts else "")

    def job(self, game: str, seed: int, steps: int, rules: dict[str, Any]) -> Job:
        return Job(
            game, self.source, seed, self.head_start + steps, self.algorithm, self.settings, rules,
            control=bool(self.control), method=self.method,
        )  # fmt: skip


def arms_of(
    sources: Sequence[str],
    methods: Sequence[str] = (),
    controls: Sequence[str] = (),
    settings: Mapping[str, str] | None = None,
    algorithm: str = "sarsa",
) -> list[Arm]:
    """An arm for each source, for each method where it is pretrained, and for each control.

    Controls are of the first pretrained source; they stand before the last one's arms, because the
    last arm is the baseline. Raises RlftError for an unknown control and for one without a brain.
    """
    given = dict(settings or {})
    known = [source for source in sources if source != brains.FRESH]
    if controls and not known:
        raise RlftError("a control is of a pretrained brain: name one with --from")
    ways = list(methods) or [""]
    groups = [
        [
            Arm(source, settings=given, method=way, algorithm=algorithm)
            for way in (ways if source != brains.FRESH else [""])
        ]
        for source in sources
    ]
    others = [control_arm(text, known, ways[0], given, algorithm) for text in controls]
    return [arm for group in [*groups[:-1], others, groups[-1]] for arm in group]


def control_arm(
    text: str,
    known: Sequence[str],
    method: str = "",
    settings: Mapping[str, str] | None = None,
    algorithm: str = "sarsa",
) -> Arm:
    """The control of this name for these brains. Raises RlftError for an unknown one."""
    given = dict(settings or {})
    kind, _, brain = text.partition(":")
    if text in (SHUFFLED, RANDOM):
        return Arm(known[0], text, given, algorithm=algorithm)
    if kind == UNRELATED and brain:
        return Arm(brain, "", given, f"{brain} ({UNRELATED})", method, algorithm)
    if text == LONGER:
        return Arm(brains.FRESH, settings=given, algorithm=algorithm, head_start=budget(known))
    raise unknown("control", text, CONTROLS)


def budget(sources: Sequence[str]) -> int:
    """Game steps of the dearest pretraining among these brains."""
    records = [brains.find(source).record for source in sources]
    steps = max(
        sum(int(step.get("steps", 0)) for step in record.get("lineage", [])) for record in records
    )
    if not steps:
        raise RlftError("the record of no brain says how long it was pretrained: leave longer out")
    return steps
