"""`rlft resume`: go on with a training that was stopped."""

from __future__ import annotations

import argparse
from typing import Any

from rlft.commands.options import add_json, add_levels, command_parser
from rlft.commands.train import tell


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "resume", run, "go on with a training that was stopped",
        "Goes on from the last checkpoint, after Ctrl-C or anything worse. The brain ends bit for\n"
        "bit as if nothing had happened (on the same machine).\n\n"
        "example: rlft resume runs/arena-1",
    )  # fmt: skip
    parser.add_argument("run_folder", metavar="RUN", help="the run folder")
    add_levels(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab.report import announce
    from rlft.lab.trainer import resume_job

    announcing = None if options.json else announce
    folder = options.run_folder
    tell(resume_job(folder, levels=options.levels, announce=announcing), options.json)
