"""Which games a brain has learnt, from the lineage in its record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from rlft.lab.algorithms import ALGORITHMS
from rlft.lab.moments import moments
from rlft.lab.tasks import ForeignTask, OwnTask, Task, find_task
from rlft.npc import Brain
from rlft.npc.mind import STEERING

GAMES = 10  # at most, those learnt last


class OldGame(NamedTuple):
    """A game that a brain has learnt."""

    title: str
    rules: Mapping[str, Any]
    task: Task


def old_games(brain: Brain, now: Task | None = None) -> tuple[list[OldGame], dict[str, str]]:
    """The games of the brain's lineage without `now`, oldest first; and by title why not others.

    A game with the same rules counts once, however they were written.
    """
    kind = "continuous" if brain.architecture.output in STEERING else "discrete"
    found: dict[str, OldGame] = {}
    refused: dict[str, str] = {}
    for game, rules, kinds in _learnt(brain.record.get("lineage")):
        if now is not None and not now.by_name and game == now.id:
            continue
        try:
            task = find_task(game, rules, kind)
        except Exception as error:  # other people's games raise what they like
            refused[title(game, rules)] = first_line(error)
            continue
        old, key = OldGame(title(task.name, rules), rules, task), _key(task)
        if now is not None and key == _key(now):
            continue
        if kind not in kinds:
            refused[old.title] = f"learnt with {kinds[0]} actions, this brain's are {kind}"
            continue
        found.pop(key, None)  # learnt again: its place is the last
        found[key] = old
    games = list(found.values())
    for old in games[:-GAMES]:
        refused[old.title] = f"only the last {GAMES} games are played"
    return games[-GAMES:], refused


def title(game: str, rules: Mapping[str, Any]) -> str:
    """Short: `spar: expert, foe_skill=0.8`. Texts come first and speak for themselves."""
    texts = [value for value in rules.values() if isinstance(value, str)]
    others = [f"{name}={value}" for name, value in rules.items() if not isinstance(value, str)]
    return f"{game}: {', '.join(texts + others)}" if rules else game


def first_line(error: Exception) -> str:
    """Of what was raised."""
    lines = str(error).splitlines()
    return lines[0] if lines else type(error).__name__


def _learnt(lineage: Any) -> Iterator[tuple[str, dict[str, Any], tuple[str, ...]]]:
    """Game, rules and possible kinds of actions, from a record that may say anything."""
    for step in lineage if isinstance(lineage, list) else ():
        match step:
            case {"curriculum": [*parts]}:
                for part in parts:
                    match part:
                        case [str(game), _, dict(rules)]:
                            yield game, rules, ("discrete",)
            case {"game": str(game), "rules": dict(rules)}:
                algorithm = ALGORITHMS.get(str(step.get("algorithm")))
                yield game, rules, algorithm.kinds if algorithm else ("discrete", "continuous")


def _key(task: Task) -> str:
    """The same for a game with the same rules, over however many moments."""
    if isinstance(task, OwnTask):
        return f"{task.id} {task.resolved}"
    settings = moments(task.settings)[1] if isinstance(task, ForeignTask) else {}
    return f"{task.id} {sorted(settings.items())}"
