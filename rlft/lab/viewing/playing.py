"""`rlft play`: whom a person can play against, and the window in which it does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rlft.envs.batch import Batch
from rlft.envs.games import find as find_game
from rlft.envs.window import screen_height
from rlft.lab.tasks import OwnTask, Task
from rlft.lab.viewing.hands import Hands
from rlft.lab.viewing.match import Match, Opponent
from rlft.lab.viewing.match_view import MatchView
from rlft.lab.viewing.showing import show
from rlft.lab.viewing.viewer import HELP_HEIGHT, SPARE
from rlft.npc import Brain, RlftError, plan, read

RUNGS = ("easy", "normal", "hard")  # what `rlft ladder` writes into a run's folder
LADDER = "ladder"
SHARES = {"Easy": 0.25, "Normal": 0.5, "Hard": 0.75}  # of wins, on a measured curve
DIALS = {"Easy": 0.35, "Normal": 0.55, "Hard": 1.0}  # of a brain without one
TITLE = 18  # letters


def opponents(player: Any, source: str, task: Task) -> list[Opponent]:
    """The choices of difficulty that a player from `source` offers, the easiest first.

    The brains of the run's ladder if it has one, else the player at several skills: those at which
    its measured curve has some shares of wins, or fixed ones.
    """
    folder = Path(source) / LADDER
    files = [folder / f"{rung}.npc" for rung in RUNGS]
    if all(file.is_file() for file in files):
        return [
            Opponent(
                rung.capitalize(),
                plan(brain, task.senses, task.actions).apply(),
                brain.record.get("dial", 1.0),
            )
            for rung, brain in zip(RUNGS, map(read, files), strict=True)
        ]
    if player == "random":
        return [Opponent("Random", player)]
    dials = DIALS
    if isinstance(player, Brain) and "skill" in player.record:
        dials = {name: player.skill_for(share) for name, share in SHARES.items()}
        dials["Best"] = 1.0
    return [Opponent(name, player, round(dial, 2)) for name, dial in dials.items()]


def match_of(player: Any, source: str, task: Task, given: Sequence[str], seed: int) -> Match:
    """A match in a game of ours; `given` are the rules that the person asked for.

    Where both sides can strike both are equally fast, unless asked otherwise. Raises RlftError for
    a game that is not ours.
    """
    if not isinstance(task, OwnTask):
        raise RlftError(
            f"{task.name} cannot be played here, only games of ours that no backbone looks at: "
            "rlft play --game arena"
        )
    rules = dict(task.rules)
    fields = getattr(find_game(task.name).rules(), "_fields", ())
    if {"foe_weapon", "foe_pace"} <= set(fields) and "foe_pace" not in given:
        rules["foe_pace"] = 1.0
    batch = Batch(task.game, 1, agents=None, stream="preview", **rules)
    return Match(batch, opponents(player, source, task), Hands(), seed)


def play(match: Match, title: str = "") -> Match:
    """Open a window on the match until it is closed; returns what happened.

    Raises RlftError where there is no screen.
    """
    size = min(max(screen_height() - HELP_HEIGHT - SPARE, 460), 760)
    match.hands.connect()
    show(MatchView(match, size, title), f"rlft: {title or match.batch.game.name}")
    return match


def told(match: Match) -> list[str]:
    """What the match came to, a line an opponent who was met."""
    lines = []
    for k, tally in enumerate(match.tallies):
        if tally.returns and match.alone:
            mean = sum(tally.returns) / len(tally.returns)
            lines.append(f"{len(tally.returns)} levels played, mean return {mean:+.2f}")
        elif tally.returns:
            name, _, skill = match.opponents[k]
            lines.append(
                f"{name}, skill {100 * skill:.0f} %: "
                f"you won {tally.won}, lost {tally.lost}, drew {tally.drawn}"
            )
    return lines


def name_of(source: str) -> str:
    """What to call whom one plays against."""
    name = Path(source).stem if source.endswith(".npc") else Path(source).name
    return (name or source)[:TITLE]
