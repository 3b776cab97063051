"""`rlft pretrain`: make a pretrained brain."""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path
from typing import Any

from rlft.commands.options import add_json, add_settings, command_parser, count, pairs, widths
from rlft.npc.errors import RlftError


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "pretrain", run, "make a pretrained brain from several games",
        "How the shipped brains were made, none of them in the arena.\n\n"
        "example: rlft pretrain --objective bc=1,inverse=1,spr=1 --balance adjust\n"
        "         rlft pretrain --objective distil --teacher hunt=fighter --hidden 20,20",
    )  # fmt: skip
    parser.add_argument(
        "--curriculum", default="fighter", metavar="NAME",
        help="the games: fighter, ranger (the same with a bow) or scout, which finds its way "
        "(default: fighter)",
    )  # fmt: skip
    parser.add_argument("--out", default="", help="the file (default: CURRICULUM.npc)")
    parser.add_argument("--seed", type=int, default=0, help="default: 0")
    parser.add_argument("--steps", type=count, default=6_000_000, help="default: 6000000")
    parser.add_argument(
        "--objective", default="rl=1", metavar="NAME=WEIGHT,...",
        help="what it learns by, one or several: `rlft list objectives` (default: rl=1)",
    )  # fmt: skip
    parser.add_argument(
        "--balance", choices=["none", "weights", "sampling", "adjust"], default="none",
        help="how bc makes up for rare actions (default: none); taken off again at the end",
    )  # fmt: skip
    parser.add_argument(
        "--teacher", action="append", default=[], metavar="GAME=BRAIN",
        help="whom distil imitates in a game; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--hidden", type=widths, default=(), metavar="N,N",
        help="units of the hidden layers (default: 128,128)",
    )  # fmt: skip
    parser.add_argument(
        "--architecture", default="", metavar="NAME",
        help="another kind of network; `rlft list architectures`",
    )  # fmt: skip
    parser.add_argument(
        "--actions", choices=["discrete", "continuous"], default="discrete",
        help="continuous: it steers, and does not learn by rl (default: discrete)",
    )  # fmt: skip
    parser.add_argument(
        "--memories", type=count, default=500,
        help="observations that the brain takes along; 100 are 71 kB (default: 500)",
    )  # fmt: skip
    parser.add_argument(
        "--levels", type=count, default=200, help="that it is judged and probed on (default: 200)"
    )
    add_settings(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab.pretraining.curriculum import find_curriculum
    from rlft.lab.pretraining.objective_mix import weights_of
    from rlft.lab.pretraining.pretraining import Pretraining
    from rlft.lab.pretraining.pretraining_report import assess, documented
    from rlft.lab.progress import with_progress
    from rlft.lab.report import print_scores
    from rlft.npc import write

    curriculum = find_curriculum(options.curriculum)
    out = options.out or f"{options.curriculum}.npc"
    folder = Path(out).absolute().parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):  # said before minutes of training
        raise RlftError(f"cannot write {out}: name a file in a folder that can be written")
    pretraining = Pretraining(
        options.seed, options.steps, pairs(options.settings, "--set"), curriculum,
        objectives=weights_of(options.objective), balance=options.balance,
        hidden=options.hidden, architecture=options.architecture,
        teachers=pairs(options.teacher, "--teacher"), actions=options.actions,
        memories=options.memories,
    )  # fmt: skip
    began = time.process_time()
    for _ in with_progress(pretraining.advance(), options.steps, "pretraining"):
        pass
    brain = pretraining.brain()
    write(brain, out)
    brain = documented(brain, time.process_time() - began, options.levels)
    write(brain, out)
    scores, lessons = (
        pretraining.scores(brain, options.levels),
        assess(pretraining, brain, options.levels),
    )
    pretraining.close()
    if options.json:
        found = {title: result.summary() for title, result in scores.items()}
        print(json.dumps({"file": out, "games": found, **lessons.json()}))
    else:
        print_scores(out, scores, lessons.lines())
