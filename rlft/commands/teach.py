"""`rlft teach`: take over an NPC that errs, hand it back, tune it on what you did."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from rlft.commands.options import (
    add_json,
    add_rules,
    add_settings,
    command_parser,
    count,
    pairs,
    rules_of,
)

if TYPE_CHECKING:
    from rlft.lab.teaching.session import Session


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "teach", run, "correct an NPC at play, and tune it on your corrections",
        "Watch it play. Tab takes it over: arrows or WASD walk, space strikes; tab hands it back.\n"
        "Scrub back to an error and take over there: the level goes on from that moment. t tunes\n"
        "it on what you did while you go on; b switches between the brain before and after, in\n"
        "the same level. Everything is recorded in FILE, the tuned brain is written beside it.\n\n"
        "examples: rlft teach runs/arena-1\n"
        "          rlft teach fighter --teacher expert --no-window --episodes 50",
    )  # fmt: skip
    parser.add_argument(
        "player", nargs="?", default="fighter",
        help="a run folder, a .npc file or a shipped brain (default: fighter)",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    add_rules(parser)
    parser.add_argument(
        "--out", metavar="FILE",
        help="the recording, gone on with if it is there (default: the first free of "
        "recordings/GAME-1.npz, ...)",
    )  # fmt: skip
    parser.add_argument(
        "--teacher", default="", metavar="NAME",
        help="a bot or a brain that takes over where the NPC goes on doing something else",
    )  # fmt: skip
    parser.add_argument(
        "--no-window", action="store_true", help="let the teacher correct it, without a window"
    )
    parser.add_argument(
        "--episodes", type=count, default=20, help="levels to play without a window (default: 20)"
    )
    parser.add_argument(
        "--steps", type=count, default=0,
        help="decisions in the game that a tuning takes (default: 400000, about a minute)",
    )  # fmt: skip
    add_settings(parser)
    parser.add_argument("--seed", type=int, default=0, help="of the first level (default: 0)")
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.envs.batch import Batch
    from rlft.lab.teaching import correctors
    from rlft.lab.teaching.session import Session, first_free, taught
    from rlft.lab.teaching.teach_window import open_window
    from rlft.lab.teaching.tuning import STEPS
    from rlft.lab.viewing.hands import Hands
    from rlft.npc.errors import RlftError

    brain, task = taught(options.player, options.game, rules_of(options))
    if options.no_window and not options.teacher:
        raise RlftError("nobody takes over without a window: name a --teacher, or open it")
    batch = Batch(task.game, 1, stream="preview", **task.rules)
    person = correctors.Person(Hands(), batch, task)
    who: list[correctors.Corrector] = [person]
    if options.teacher:
        who.append(correctors.teacher(options.teacher, batch, task))
    path = options.out or first_free("recordings", task.name)
    session = Session(
        brain, task, who, batch, path, source=options.player, seed=options.seed,
        steps=options.steps or STEPS, settings=pairs(options.settings, "--set"),
    )  # fmt: skip
    if options.no_window:
        session.play(options.episodes)
    else:
        open_window(session, person, f"{options.player} in {task.name}")
    tell(session, options)


def tell(session: Session, options: argparse.Namespace) -> None:
    """What was recorded, what a tuning came to, and what to do next."""
    recorded, tuned = session.recording.all(), session.tuned
    path = session.recording.path
    if options.json:
        more = {} if tuned is None else {"tuning": tuned.json(), "brain": str(session.tuned_path)}
        print(json.dumps({"recording": str(path), **recorded.summary(), **more}))
        return
    if not path.exists():
        print("nothing was played, nothing is recorded")
        return
    print(f"recorded in {path}: {recorded}")
    if tuned is not None:
        print(f"\n{session.tuned_path}, tuned on the corrections", *tuned.lines(), sep="\n  ")
    rules = "".join(f" --rule {name}={value}" for name, value in session.task.rules.items())
    game = f"{session.task.name}{rules}"
    print(f"\nNext:\n  rlft train {game} --from {options.player} --corrections {path}")
    if tuned is not None:
        print(f"  rlft watch {session.tuned_path}")
