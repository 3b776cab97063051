"""`rlft compare`: train from several brains side by side."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlft.commands.options import (
    add_game,
    add_json,
    add_settings,
    command_parser,
    count,
    pairs,
    rules_of,
)


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "compare", run, "train from several brains side by side and compare",
        "Each seed trains every arm; all are judged on the same unseen levels as they learn. The\n"
        "last arm is the baseline. Says how much sooner each is at a score, with intervals, and\n"
        "what they decide. Stopped comparisons go on where they stood.\n\n"
        "example: rlft compare arena --from fighter --from none --control --seeds 10\n"
        "         rlft compare MountainCar-v0 --from runs/easy --from none --threshold -110",
    )  # fmt: skip
    add_game(parser)
    add_settings(parser)
    parser.add_argument(
        "--from", dest="sources", action="append", metavar="BRAIN",
        help="an arm: a brain as in `rlft train`; repeat it (default: fighter and none)",
    )  # fmt: skip
    parser.add_argument(
        "--method", action="append", default=[],
        help="how the pretrained ones are fine-tuned, as in `rlft train`; repeat it for an arm of "
        "each brain and method",
    )  # fmt: skip
    parser.add_argument(
        "--algo", default="sarsa", help="how all of them learn, as in `rlft train` (default: sarsa)"
    )
    parser.add_argument(
        "--control", action="append", nargs="?", const="shuffled", default=[], metavar="KIND",
        help="add an arm that must not help: the first brain's weights shuffled (default), "
        "random-features of the same norms, unrelated:BRAIN, or longer, from scratch after as many "
        "steps as the pretraining took; may be repeated",
    )  # fmt: skip
    parser.add_argument("--seeds", type=count, default=10, help="trainings an arm (default: 10)")
    parser.add_argument("--steps", type=count, default=1_200_000, help="default: 1200000")
    parser.add_argument("--every", type=count, default=25_000, help="steps between judgements")
    parser.add_argument(
        "--levels", type=count, default=256, help="levels a judgement (default: 256)"
    )
    parser.add_argument(
        "--threshold", type=float, action="append", default=[], metavar="SCORE",
        help="a score to time, beside 90%% of the baseline's own final score; may be repeated "
        "(default: 0.8 and 0.9 where games are won)",
    )  # fmt: skip
    parser.add_argument(
        "--low", type=float, metavar="SCORE",
        help="the score of who can nothing, where games are not won (default: scratch untrained)",
    )  # fmt: skip
    parser.add_argument(
        "--high", type=float, metavar="SCORE",
        help="the best score there is, for forward transfer where games are not won",
    )  # fmt: skip
    parser.add_argument("--workers", type=count, help="processes (default: one a core)")
    parser.add_argument("--out", default="runs/compare", help="default: runs/compare")
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    from rlft.lab.comparisons.comparison import compare as run_comparison
    from rlft.lab.comparisons.comparison import render
    from rlft.lab.comparisons.comparison_arms import arms_of
    from rlft.lab.progress import comparison_bar

    arms = arms_of(
        options.sources or ["fighter", "none"], options.method, options.control,
        pairs(options.settings, "--set"), options.algo,
    )  # fmt: skip
    with comparison_bar() as show:
        result = run_comparison(
            options.game, arms, seeds=options.seeds, steps=options.steps, every=options.every,
            levels=options.levels, out=options.out, workers=options.workers,
            rules=rules_of(options), on_progress=show, thresholds=options.threshold,
            low=options.low, high=options.high,
        )  # fmt: skip
    print(json.dumps(result) if options.json else render(result))
