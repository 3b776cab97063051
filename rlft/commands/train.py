"""`rlft train`: fine-tune an NPC in a game, the main job."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from rlft.commands.options import (
    add_game,
    add_json,
    add_levels,
    add_settings,
    command_parser,
    count,
    pairs,
    rules_of,
)

if TYPE_CHECKING:
    from rlft.lab.trainer import Report


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "train", run, "fine-tune an NPC in a game: the main job",
        "Starts from a pretrained brain, lets it play the game against its opponents, and\n"
        "measures how often it wins before and after, on levels that it never trains on.\n"
        "Everything is kept in a run folder, runs/GAME-1 and so on. Ctrl-C ends the training\n"
        "early and keeps what it has learnt; `rlft resume` goes on.\n\n"
        "example: rlft train arena --rule layout=caves --steps 200000",
    )  # fmt: skip
    add_game(parser)
    parser.add_argument(
        "--from", dest="source", default="", metavar="BRAIN",
        help="where the brain comes from: a shipped one (`rlft list pretrained`), a .npc file, a "
        "run folder, or `none` to learn from scratch (default: the shipped one that fits)",
    )  # fmt: skip
    parser.add_argument(
        "--steps", type=count, default=0,
        help="how many decisions the NPC makes while it learns, all copies of the game together "
        "(default: 600000 in our games; a laptop plays about 80000 a second)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0, help="same seed, same result (default: 0)")
    parser.add_argument(
        "--algo", default="sarsa", help="how it learns; `rlft list algorithms` (default: sarsa)"
    )
    parser.add_argument(
        "--method", default="",
        help="how a pretrained brain is fine-tuned: what moves, how fast, what holds it, how it "
        "starts; `rlft list methods`; join several by + (default: retain for a brain with a "
        "memory, else full)",
    )  # fmt: skip
    parser.add_argument(
        "--teacher", default="", metavar="BRAIN",
        help="the brain that a method holds to (default: the one it begins with)",
    )  # fmt: skip
    parser.add_argument(
        "--corrections", default="", metavar="FILE",
        help="play recorded by `rlft teach`: what was corrected there is learnt, too",
    )  # fmt: skip
    parser.add_argument(
        "--architecture", default="", metavar="NAME",
        help="what a brain from scratch is made of; `rlft list architectures` (default: mlp, or "
        "cnn for pictures)",
    )  # fmt: skip
    parser.add_argument(
        "--actions", choices=["discrete", "continuous"], default="",
        help="in games that offer both (default: those of the brain, or what the algorithm "
        "likes)",
    )  # fmt: skip
    parser.add_argument(
        "--device", choices=["auto", "cpu", "cuda"], default="cpu",
        help="small networks are faster on the CPU (default: cpu)",
    )  # fmt: skip
    add_settings(parser)
    parser.add_argument("--out", default="runs", help="where the run folder goes (default: runs)")
    add_levels(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab.report import announce
    from rlft.lab.trainer import run_job
    from rlft.lab.training import Job

    job = Job(
        game=options.game,
        source=options.source,
        seed=options.seed,
        steps=options.steps,
        algorithm=options.algo,
        settings=pairs(options.settings, "--set"),
        rules=rules_of(options),
        actions=options.actions,
        device=options.device,
        method=options.method,
        teacher=options.teacher,
        architecture=options.architecture,
        corrections=options.corrections,
    )
    announcing = None if options.json else announce
    tell(run_job(job, options.out, levels=options.levels, announce=announcing), options.json)


def tell(report: Report, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"folder": str(report.folder), **report.json()}))
    else:
        from rlft.lab.report import print_report

        print_report(report)
