"""`rlft watch`: a brain at play, in a window or recorded."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from rlft.commands.options import add_rules, command_parser, rules_of
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    from rlft.lab.tasks import OwnTask

RECORDED = 360  # pixels of each of two levels in a recording


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "watch", run, "look at a brain play, in a window",
        "In the window: space pauses, arrows and the mouse on the timeline look back, h shows all\n"
        "keys.\n\n"
        "examples: rlft watch runs/arena-1 --record fight.gif\n"
        "          rlft watch runs/arena-1 --beside          before and after fine-tuning",
    )  # fmt: skip
    parser.add_argument(
        "player", nargs="?", default="fighter",
        help="a run folder, a .npc file, a shipped brain, a bot or `random` (default: fighter)",
    )  # fmt: skip
    parser.add_argument("--game", help="the game (default: the one the brain was trained in)")
    add_rules(parser)
    parser.add_argument(
        "--beside", nargs="?", const="", metavar="BRAIN",
        help="show another on the same levels, beside it (default: what it was fine-tuned from)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0, help="of the level (default: 0)")
    parser.add_argument(
        "--record", metavar="FILE", help="write a .gif, .mp4 or .html instead; needs no screen"
    )
    parser.add_argument(
        "--seconds", type=float, default=10.0, help="length of a recording (default: 10)"
    )
    parser.add_argument(
        "--window", action="store_true",
        help="record the whole window, with scores and timeline, not the level alone",
    )  # fmt: skip


def run(options: argparse.Namespace) -> None:
    from rlft.lab.report import player_and_task
    from rlft.lab.tasks import ForeignTask, OwnTask

    player, task = player_and_task(options.player, options.game, rules_of(options))
    if isinstance(task, OwnTask):
        (_run_own if options.beside is None else _run_beside)(player, task, options)
    elif options.beside is not None:
        raise RlftError(f"{task.name} is not a game of ours: --beside shows only those")
    elif _is_page(options):
        raise RlftError(f"{task.name} is not a game of ours: record it as a .gif or an .mp4")
    elif isinstance(task, ForeignTask):
        from rlft.lab.viewing.watching import record_foreign, watch_foreign

        if options.record:
            path = record_foreign(player, task, options.record, options.seconds, options.seed)
            print(f"wrote {path}")
        else:
            watch_foreign(player, task, options.seed)


def _is_page(options: argparse.Namespace) -> bool:
    """Whether a replay shall be written, not pictures."""
    return bool(options.record) and options.record.lower().endswith(".html")


def _run_own(player: Any, task: OwnTask, options: argparse.Namespace) -> None:
    from rlft.envs.batch import Batch

    batch = Batch(task.game, 1, stream="preview", **task.rules)
    title = f"{options.player} in {task.name}"
    if _is_page(options):
        from rlft.lab.viewing.replay import write_replay

        path = write_replay(
            player, batch, options.record, seconds=options.seconds, seed=options.seed, title=title
        )
        print(f"wrote {path}")
    elif options.record:
        from rlft.lab.viewing.recorder import record

        shown = ("values", "score") if options.window else ()
        path = record(
            player, batch, options.record, seconds=options.seconds, seed=options.seed,
            shown=shown, panel=options.window,
        )  # fmt: skip
        print(f"wrote {path}")
    else:
        from rlft.lab.viewing.viewer import watch as open_window

        open_window(player, batch, seed=options.seed, title=title)


def _run_beside(player: Any, task: OwnTask, options: argparse.Namespace) -> None:
    from rlft.lab.viewing.beside import BesideView, paired, watch_beside
    from rlft.lab.viewing.watching import beside

    name, other = beside(player, options.beside, task)
    if _is_page(options):
        raise RlftError("a page replays one player: record two as a .gif or an .mp4")
    pair, titles = paired((other, player), task, options.seed), (name, options.player)
    if options.record:
        from rlft.lab.viewing.recorder import record_view

        view = BesideView(pair, titles, RECORDED)
        path = record_view(view, options.record, options.seconds, panel=options.window)
        print(f"wrote {path}")
    else:
        watch_beside(pair, titles)
