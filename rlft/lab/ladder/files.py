"""What a ladder leaves in its folder: easy.npc, normal.npc, hard.npc, ladder.json, ladder.png.

And full.npc: the last brain as it is, with the curve of its dial, for games that turn it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rlft.lab.ladder.climb import ANCHORS, Ladder, Rung
from rlft.lab.ladder.elo import ANCHORED, Rating
from rlft.lab.ladder.picture import draw
from rlft.npc import Brain, RlftError, write


def save(ladder: Ladder, folder: str | Path) -> None:
    """Write everything. Raises RlftError where the folder cannot be written to."""
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RlftError(f"cannot write to {folder}: {error.strerror or error}") from None
    for rung in ladder.rungs:
        write(shipped(rung, ladder), folder / f"{rung.pick.name}.npc")
    top = ladder.searched[-1][0].brain.replace(memory=None)
    write(top.with_record(skill=ladder.curve.rows()), folder / "full.npc")
    draw(ladder, folder / "ladder.png")
    try:
        (folder / "ladder.json").write_text(json.dumps(as_json(ladder), indent=1) + "\n")
    except OSError as error:
        raise RlftError(f"cannot write {folder / 'ladder.json'}: {error.strerror}") from None


def shipped(rung: Rung, ladder: Ladder) -> Brain:
    """The brain of a rung without its memory; its record says how strong it was measured."""
    brain = rung.pick.candidate.brain.replace(memory=None)
    strength = {
        "game": ladder.game,
        "rules": ladder.rules,
        "reference": ladder.reference,
        "target": rung.pick.target,
        **rung.score.json(),
        "anchors": {name: score.json() for name, score in rung.anchors.items()},
        **_rating(rung.rating),
        "elo_of": {ANCHORS[0].name: ANCHORED},
    }
    return brain.with_record(dial=rung.pick.skill, skill=rung.curve.rows(), strength=strength)


def as_json(ladder: Ladder) -> dict[str, Any]:
    """Plain numbers for JSON."""
    return {
        "game": ladder.game,
        "rules": ladder.rules,
        "reference": ladder.reference,
        "levels": ladder.levels,
        "games": ladder.games,
        "seconds": round(ladder.seconds, 1),
        "difficulties": {rung.pick.name: _rung(rung) for rung in ladder.rungs},
        "candidates": [
            {"name": candidate.name, "steps": candidate.steps, **score.json()}
            for candidate, score in ladder.searched
        ],
        "skill": ladder.curve.rows(),
        "elo": {name: _rating(rating) for name, rating in ladder.ratings.items()},
    }


def _rung(rung: Rung) -> dict[str, Any]:
    return {
        "brain": rung.pick.candidate.name,
        "steps": rung.pick.candidate.steps,
        "dial": rung.pick.skill,
        "target": rung.pick.target,
        "reached": rung.reached,
        **rung.score.json(),
        "anchors": {name: score.json() for name, score in rung.anchors.items()},
        **_rating(rung.rating),
        "skill": rung.curve.rows(),
        "skill_rises": rung.curve.rises,
    }


def _rating(rating: Rating) -> dict[str, Any]:
    return {
        "elo": round(rating.elo),
        "elo_interval_95": [round(rating.low), round(rating.high)],
    }
