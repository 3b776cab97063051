"""`rlft plan`: what of a brain a game would keep."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import add_game, add_json, command_parser, rules_of
from rlft.npc.errors import RlftError


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "plan", run, "what of a brain a game would keep, before training",
        "Each sense, action and tensor is kept, remapped, rescaled, new or dropped. Also compares\n"
        "the bodies and how often decisions are made, and counts how often the brain, put into\n"
        "the game, does what it did before.\n\n"
        "example: rlft plan fighter gather --rule speed=4",
    )  # fmt: skip
    parser.add_argument(
        "brain", metavar="BRAIN",
        help="a shipped brain (`rlft list pretrained`), a .npc file or a run folder",
    )  # fmt: skip
    add_game(parser)
    parser.add_argument(
        "--algo", default="sarsa", help="who will train it; `rlft list algorithms` (default: sarsa)"
    )
    parser.add_argument(
        "--actions", choices=["discrete", "continuous"], default="",
        help="in games that offer both (default: what the algorithm likes)",
    )  # fmt: skip
    parser.add_argument("--full", action="store_true", help="a line for every name")
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab import brains
    from rlft.lab.algorithms import check_actions, find_algorithm
    from rlft.lab.planning import game_plan
    from rlft.lab.report import print_plan
    from rlft.lab.tasks import find_task

    algorithm = find_algorithm(options.algo)
    if options.brain == brains.FRESH:
        raise RlftError("nothing is kept from scratch: name a brain, a .npc file or a run folder")
    if not algorithm.fine_tunes:
        raise RlftError(f"{options.algo} learns a table from nothing: no brain can begin it")
    task = find_task(options.game, rules_of(options), options.actions or algorithm.kinds[0])
    check_actions(options.algo, task.name, "discrete" if task.discrete else "continuous")
    planned = game_plan(brains.find(options.brain), task)
    if options.json:
        print(json.dumps({"brain": options.brain, **planned.json()}))
    else:
        print_plan(options.brain, planned, options.full)
