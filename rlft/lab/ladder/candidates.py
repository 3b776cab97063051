"""Who may become easy, normal or hard: the brains of a training's history, or any others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rlft.envs.bots import BOTS
from rlft.lab.brains import fingerprint
from rlft.lab.ladder.duels import duelling
from rlft.lab.ladder.entrants import Entrant
from rlft.lab.report import player_and_task
from rlft.lab.tasks import OwnTask
from rlft.npc import Brain, RlftError


@dataclass(frozen=True)
class Candidate:
    """A brain with the name it has on the ladder."""

    name: str
    brain: Brain
    steps: int | None = None  # of training; None where it is not known

    def at(self, skill: float = 1.0) -> Entrant:
        name = self.name if skill == 1.0 else f"{self.name}@{skill:g}"
        return Entrant(name, self.brain, skill)


def find_candidates(
    players: Sequence[str], game: str | None, rules: Mapping[str, Any]
) -> tuple[list[Candidate], OwnTask]:
    """The brains of these run folders, files and shipped names, and the game they meet in.

    A run folder gives its history, then its brain: the last of all is the one whose skill is
    dialled. Brains that are equal count once. Raises RlftError where the game has no two sides.
    """
    found: list[Candidate] = []
    task = None
    for player in players:
        for name, source in _sources(player):
            brain, its_task = player_and_task(source, game, rules)
            if not isinstance(brain, Brain):
                raise RlftError(f"{player!r} is no brain: name a run folder or NPC files")
            if not isinstance(its_task, OwnTask):
                raise RlftError(
                    f"{its_task.name} has no two sides here: the ladder is for arena, and for "
                    "brains that see it without a backbone"
                )
            if task is None:
                duelling(its_task.game.name, its_task.rules)
                task = its_task
            if (its_task.id, its_task.rules) != (task.id, task.rules):
                raise RlftError(
                    f"{player} was trained in other rules than the first: say --game and --rule"
                )
            found.append(Candidate(name, brain.unmeasured(), _steps(brain)))
    if task is None:
        raise RlftError("nobody to rate: name a run folder or NPC files")
    return _different(found), task


def find_reference(name: str, task: OwnTask) -> Entrant:
    """A bot or a brain, `@` and its skill: "expert@0.7", "fighter", "runs/arena-1@0.5".

    Without a skill it plays at its best, or at the one its file says.
    """
    source, at, text = name.rpartition("@")
    try:
        skill = float(text) if at else 1.0
    except ValueError:
        raise RlftError(
            f"reference {name!r}: after the @ stands a skill from 0 to 1, as in expert@0.7"
        ) from None
    source = source if at else name
    if source in BOTS[1:]:
        return Entrant(name, source, skill)
    brain, _ = player_and_task(source, task.id, task.rules)
    return Entrant(name, brain, skill if at else brain.record.get("dial", 1.0))


def _sources(player: str) -> list[tuple[str, str]]:
    """Names and paths of the brains of a run folder, or the one brain this is."""
    folder = Path(player)
    if not folder.is_dir():
        return [(folder.stem, player)]
    history = sorted((folder / "history").glob("*.npc"))
    return [(f"{int(p.stem):,} steps", str(p)) for p in history if p.stem.isdigit()] + [
        ("final", player)
    ]


def _steps(brain: Brain) -> int | None:
    last: Any = (brain.record.get("lineage") or [{}])[-1]
    steps = last.get("steps")
    return steps if isinstance(steps, int) else None


def _different(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Without those whose weights come again later, and with names that differ."""
    last = {fingerprint(candidate.brain): candidate for candidate in candidates}
    kept = [c for c in candidates if last[fingerprint(c.brain)] is c]
    names = [candidate.name for candidate in kept]
    if len(set(names)) < len(names):
        raise RlftError("two of these have the same name: rate one run at a time, or rename files")
    return kept
