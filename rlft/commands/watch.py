"""`rlft watch`: a brain at play, in a window or recorded."""

from __future__ import annotations

import argparse
from typing import Any

from rlft.commands.options import add_rules, command_parser, rules_of


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "watch", run, "look at a brain play, in a window",
        "In the window: space pauses, h shows all keys.\n\n"
        "example: rlft watch runs/arena-1 --record fight.gif",
    )  # fmt: skip
    parser.add_argument(
        "player", nargs="?", default="fighter",
        help="a run folder, a .npc file, a shipped brain, a bot or `random` (default: fighter)",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    add_rules(parser)
    parser.add_argument("--seed", type=int, default=0, help="of the level (default: 0)")
    parser.add_argument(
        "--record", metavar="FILE", help="write a .gif or .mp4 instead; needs no screen"
    )
    parser.add_argument(
        "--seconds", type=float, default=10.0, help="length of a recording (default: 10)"
    )


def run(options: argparse.Namespace) -> None:
    from rlft.envs.batch import Batch
    from rlft.lab.report import player_and_task
    from rlft.lab.tasks import ForeignTask, OwnTask

    player, task = player_and_task(options.player, options.game, rules_of(options))
    if isinstance(task, OwnTask):
        batch = Batch(task.game, 1, stream="preview", **task.rules)
        if options.record:
            from rlft.lab.viewing.recorder import record

            path = record(player, batch, options.record, seconds=options.seconds, seed=options.seed)
            print(f"wrote {path}")
        else:
            from rlft.lab.viewing.viewer import watch as open_window

            title = f"{options.player} in {task.name}"
            open_window(player, batch, seed=options.seed, title=title)
    elif isinstance(task, ForeignTask):
        from rlft.lab.viewing.watching import record_foreign, watch_foreign

        if options.record:
            path = record_foreign(player, task, options.record, options.seconds, options.seed)
            print(f"wrote {path}")
        else:
            watch_foreign(player, task, options.seed)
