"""`rlft list`: what there is."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import command_parser, rules_of
from rlft.npc.errors import RlftError


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "list", run, "what there is: games, rules, bots, brains, ...",
        "example: rlft list pretrained --for arena --rule weapon=ranged",
    )  # fmt: skip
    parser.add_argument(
        "what", nargs="?", default="all",
        help="games, rules, layouts, bots, pretrained, architectures, algorithms, settings, "
        "methods or objectives (default: all names)",
    )  # fmt: skip
    parser.add_argument(
        "--algo", default="sarsa", help="whose settings are listed (default: sarsa)"
    )
    parser.add_argument("--method", default="", help="list the settings of this method instead")
    parser.add_argument(
        "--for", dest="game", metavar="GAME",
        help="with pretrained: how each brain plays this game before any training, the best first",
    )  # fmt: skip
    parser.add_argument(
        "--rule", action="append", default=[], metavar="NAME=VALUE", help="of that game"
    )
    parser.add_argument("--json", action="store_true", help="print as JSON")


def run(options: argparse.Namespace) -> None:
    from rlft.lab.report import catalogue, print_catalogue

    if options.game:
        _for_game(options)
        return
    listed = catalogue(options.what, options.algo, options.method)
    if options.json:
        print(json.dumps(listed))
    else:
        print_catalogue(listed)


def _for_game(options: argparse.Namespace) -> None:
    from rlft.lab.ranking import ranked
    from rlft.lab.report import print_standings
    from rlft.lab.tasks import find_task

    if options.what != "pretrained":
        raise RlftError(f"--for ranks pretrained brains: rlft list pretrained --for {options.game}")
    task = find_task(options.game, rules_of(options), "discrete")
    standings, refused = ranked(task)
    if options.json:
        found = {one.name: one.json() for one in standings}
        print(json.dumps({"game": task.name, "brains": found, "refused": refused}))
    else:
        print_standings(task.name, standings, refused)
