"""`rlft ladder`: easy, normal and hard from a training, with measured strength."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

from rlft.commands.options import add_json, add_rules, command_parser, count, rules_of


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "ladder", run, "make easy, normal and hard NPC files of a training",
        "Every brain of the training's history, and its last one at several skills, fights a\n"
        "reference player and scripted bots on levels that no training uses. Three become\n"
        "easy.npc, normal.npc and hard.npc: about 25, 50 and 75 % wins against the reference.\n"
        "How strong each was measured stands in its file, in ladder.json and in ladder.png.\n\n"
        "example: rlft ladder runs/arena-1\n"
        "         rlft ladder runs/arena-1 --reference fighter@0.6",
    )  # fmt: skip
    parser.add_argument(
        "players", nargs="+", metavar="RUN",
        help="a run folder; or NPC files, weak to strong: the skill of the last is dialled",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    add_rules(parser)
    parser.add_argument(
        "--reference", default="", metavar="PLAYER",
        help="whom to win 25, 50 and 75 %% against: a bot or a brain, @ and its skill "
        "(default: expert@0.7)",
    )  # fmt: skip
    parser.add_argument(
        "--levels", type=count, default=None,
        help="levels that easy, normal and hard are measured on (default: 500)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0, help="same seed, same files (default: 0)")
    parser.add_argument(
        "--out", default="", metavar="FOLDER", help="where to write (default: RUN/ladder)"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab.evaluation import LEVELS
    from rlft.lab.ladder.candidates import find_candidates, find_reference
    from rlft.lab.ladder.climb import REFERENCE, Climb
    from rlft.lab.ladder.files import as_json, save
    from rlft.lab.ladder.table import render
    from rlft.lab.progress import games_bar

    candidates, task = find_candidates(options.players, options.game, rules_of(options))
    ladder = Climb(
        candidates,
        find_reference(options.reference or REFERENCE, task),
        task,
        levels=options.levels or LEVELS,
        seed=options.seed,
        threads=min(os.cpu_count() or 1, 2),
        bar=games_bar,
    ).run()
    last = Path(options.players[-1])
    folder = options.out or str(last / "ladder" if last.is_dir() else "ladder")
    save(ladder, folder)
    print(json.dumps(as_json(ladder)) if options.json else render(ladder, folder))
