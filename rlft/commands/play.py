"""`rlft play`: fight an NPC yourself."""

from __future__ import annotations

import argparse
from typing import Any

from rlft.commands.options import add_rules, command_parser, rules_of


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "play", run, "fight an NPC yourself, with the keyboard or a gamepad",
        "Arrows or WASD walk, space strikes, holding shift keeps you facing the foe, esc leads to\n"
        "the choice of difficulty. r, v and f show what the NPC senses and values. Games with one\n"
        "side are played alone.\n\n"
        "example: rlft play runs/arena-1",
    )  # fmt: skip
    parser.add_argument(
        "player", nargs="?", default="fighter",
        help="whom to play against: a run folder, a .npc file, a shipped brain or a bot (default: "
        "fighter); a run with a ladder (`rlft ladder`) offers its easy, normal and hard brains",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    add_rules(parser)
    parser.add_argument("--seed", type=int, default=0, help="of the first level (default: 0)")


def run(options: argparse.Namespace) -> None:
    from rlft.lab.report import player_and_task
    from rlft.lab.viewing.playing import match_of, name_of, play, told

    rules = rules_of(options)
    player, task = player_and_task(options.player, options.game, rules)
    match = match_of(player, options.player, task, list(rules), options.seed)
    play(match, task.name if match.alone else name_of(options.player))
    for line in told(match):
        print(line)
