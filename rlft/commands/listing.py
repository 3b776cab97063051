"""`rlft list`: what there is."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import command_parser


def add(commands: Any) -> None:
    parser = command_parser(commands, "list", run, "what there is: games, rules, bots, brains, ...")
    parser.add_argument(
        "what", nargs="?", default="all",
        help="games, rules, layouts, bots, brains, architectures, algorithms, settings, methods or "
        "objectives (default: all names)",
    )  # fmt: skip
    parser.add_argument(
        "--algo", default="sarsa", help="whose settings are listed (default: sarsa)"
    )
    parser.add_argument("--method", default="", help="list the settings of this method instead")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def run(options: argparse.Namespace) -> None:
    from rlft.lab.report import catalogue, print_catalogue

    listed = catalogue(options.what, options.algo, options.method)
    if options.json:
        print(json.dumps(listed))
    else:
        print_catalogue(listed)
