"""`rlft doctor`: check a game, or the installation."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import add_rules, command_parser, rules_of


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "doctor", run, "check a game before training, or the installation",
        "With a game: speed, senses, rewards, endings, seeding, each with what to change.\n"
        "Without: whether everything that rlft needs is there and works.\n\n"
        "example: rlft doctor mygame:MyEnv-v0",
    )  # fmt: skip
    parser.add_argument(
        "game", nargs="?", help="a game of ours, any Gymnasium id, or module:id; none: the machine"
    )
    add_rules(parser)
    parser.add_argument("--seed", type=int, default=0, help="default: 0")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def run(options: argparse.Namespace) -> None:
    from rlft.lab.diagnosis.doctor import diagnose, installation, print_findings

    if options.game is None:
        findings = installation()
    else:
        findings = diagnose(options.game, seed=options.seed, **rules_of(options))
    if options.json:
        print(json.dumps([finding._asdict() for finding in findings]))
    else:
        print_findings(findings)
    if any(finding.level == "problem" for finding in findings):
        raise SystemExit(1)
