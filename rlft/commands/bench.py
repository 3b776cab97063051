"""`rlft bench`: measure speed, methods and what pretraining brings."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from rlft.commands.options import add_json, aside, command_parser, count, rules_of


def add(commands: Any) -> None:
    parser = command_parser(
        commands, "bench", run, "measure speed and methods here",
        "worlds, pixels, senses, train  speed, one JSON line\n"
        "learners       our learners to a score against Stable-Baselines3's, a table a race\n"
        "methods        every way to fine-tune, tuned and compared on fresh seeds, a table a game\n"
        "proof          a pretrained brain and scratch in games held out of its pretraining\n"
        "architectures  each kind of network from scratch: size, speed, score\n"
        "extractors     does a probe rank extractors as learning does: 14 of them, a table\n"
        "npc            what an NPC costs a game in Python: start, decisions, squads, a table\n"
        "engines        exported brains: size and milliseconds a decision, a table\n"
        "othello        fine-tunes a network of others and measures what it forgets\n"
        "procgen        learns pictures of others' games, and the gap to levels never trained on\n"
        "random-walk    the textbook's figure of prediction errors\n\n"
        "The first line, npc and engines take minutes; the others an hour or more, and they go on\n"
        "where they were stopped.",
    )  # fmt: skip
    parser.add_argument(
        "what",
        choices=[
            "worlds", "pixels", "train", "senses", "learners", "methods", "proof", "architectures",
            "extractors", "npc", "engines", "othello", "procgen", "random-walk",
        ],
        help="what to measure",
    )  # fmt: skip
    parser.add_argument(
        "--race",
        action="append",
        choices=["cartpole", "arena", "classics", "speed"],
        help="only this part of learners",
    )
    parser.add_argument(
        "--game", action="append", metavar="NAME",
        help="only this game of methods: two-phase, clone, or arena, which takes the six best arms "
        "of the others; or of proof: ranged, 2v2, maze, ambusher, courtyard, mountaincar, acrobot "
        "or any Gymnasium id; may be repeated; the game of architectures (default: arena) or of "
        "procgen (default: coinrun)",
    )  # fmt: skip
    parser.add_argument(
        "--rule", action="append", default=[], metavar="NAME=VALUE",
        help="of the game of architectures: observation=pixels has those that see learn it",
    )  # fmt: skip
    parser.add_argument(
        "--arm", action="append", metavar="NAME",
        help="only this arm of methods, othello or procgen; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--steps", type=count,
        help="of a run of othello (default: 100000), procgen (1000000) or architectures (600000)",
    )  # fmt: skip
    parser.add_argument(
        "--stage", choices=["tune", "report"], default="",
        help="only this half of methods: choose settings, or run those chosen on fresh seeds",
    )  # fmt: skip
    parser.add_argument(
        "--seeds",
        type=count,
        help="of a race (default: 10 or 5), methods (default: 30) or architectures (default: 10)",
    )
    parser.add_argument(
        "--seconds", type=float, default=1200.0, help="a run is given up after (default: 1200)"
    )
    parser.add_argument(
        "--out",
        help="of all that can be gone on with (default: runs/races, runs/methods, ...)",
    )
    parser.add_argument(
        "--from", dest="sources", action="append", metavar="BRAIN",
        help="of proof: the pretrained brain (default: fighter), or GAME=BRAIN for one game alone, "
        "which mountaincar and acrobot need; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--method", default="", help="of proof: how the brain is fine-tuned, as in `rlft train`"
    )
    parser.add_argument(
        "--control", action="append", metavar="KIND",
        help="of proof: a control as in `rlft compare`, with ten seeds; may be repeated (default: "
        "shuffled and random-features)",
    )  # fmt: skip
    parser.add_argument(
        "--workers", type=count,
        help="of proof, extractors and architectures: processes (default: one a core)",
    )  # fmt: skip
    parser.add_argument("--figure", default="random-walk.png", help="of random-walk, 400 runs")
    add_json(parser)


def run(options: argparse.Namespace) -> None:
    if options.what == "learners":
        _bench_learners(options)
        return
    if options.what == "methods":
        _bench_methods(options)
        return
    if options.what == "architectures":
        _bench_architectures(options)
        return
    if options.what == "extractors":
        _bench_extractors(options)
        return
    if options.what == "proof":
        _bench_proof(options)
        return
    if options.what in ("othello", "procgen"):
        _bench_outside(options)
        return
    if options.what == "npc":
        from rlft.lab.benchmarks import npc_bench

        costs = npc_bench.npc()
        print(json.dumps(costs) if options.json else npc_bench.table(costs))
        return
    if options.what == "engines":
        from rlft.lab.benchmarks.engines_bench import engines, table

        measured = engines(tell=aside)
        print(json.dumps(measured) if options.json else table(measured))
        return
    if options.what == "senses":
        from rlft.lab.benchmarks.senses_bench import senses

        print(json.dumps(senses()))
        return
    if options.what == "random-walk":
        from rlft.lab.benchmarks.random_walk import random_walk

        print(json.dumps(random_walk(options.figure, runs=400, seed=0)))
        return
    if options.what == "pixels":
        from rlft.lab.benchmarks.bench_pixels import pixels

        print(json.dumps(pixels()))
        return
    from rlft.lab.benchmarks.bench import train as bench_train
    from rlft.lab.benchmarks.bench import worlds

    print(json.dumps(worlds() if options.what == "worlds" else bench_train()))


def _bench_learners(options: argparse.Namespace) -> None:
    from rlft.lab.benchmarks.entrants import RACES

    found = {}
    for name in options.race or list(RACES):
        run, table = RACES[name]
        out = Path(options.out or "runs/races")
        found[name] = run(options.seeds, out, options.seconds, aside)
        if not options.json:
            print(table(found[name]))
    if options.json:
        print(json.dumps(found))


def _bench_architectures(options: argparse.Namespace) -> None:
    from rlft.lab.benchmarks.architectures_bench import (
        GAME,
        SEEDS,
        STEPS,
        architectures,
        table,
    )

    found = architectures(
        options.out or "runs/architectures", (options.game or [GAME])[0], options.seeds or SEEDS,
        options.steps or STEPS, rules=rules_of(options), workers=options.workers, tell=aside,
    )  # fmt: skip
    print(json.dumps(found) if options.json else table(found))


def _bench_methods(options: argparse.Namespace) -> None:
    from rlft.lab.studies.study import study
    from rlft.lab.studies.study_table import render

    result = study(
        options.game or (), options.arm or (), options.seeds or 30, options.stage,
        options.out or "runs/methods", aside,
    )  # fmt: skip
    print(json.dumps(result) if options.json else render(result))


def _bench_proof(options: argparse.Namespace) -> None:
    from rlft.lab.comparisons.proof import CONTROLS, proof
    from rlft.lab.comparisons.proof_table import render

    result = proof(
        options.game or (), options.sources or ("fighter",), options.seeds or 30,
        options.out or "runs/proof", options.control or CONTROLS, options.method,
        options.workers, aside,
    )  # fmt: skip
    print(json.dumps(result) if options.json else render(result))


def _bench_outside(options: argparse.Namespace) -> None:
    from rlft.lab.outside import othello_bench, procgen_bench

    arms, out = tuple(options.arm or ()), options.out or f"runs/{options.what}"
    if options.what == "othello":
        steps = options.steps or othello_bench.STEPS
        found = othello_bench.bench(options.seeds or 5, arms, steps, out, aside)
        table = othello_bench.render(found)
    else:
        steps, game = options.steps or procgen_bench.STEPS, (options.game or ["coinrun"])[0]
        found = procgen_bench.bench(game, options.seeds or 3, arms, steps, out, aside)
        table = procgen_bench.render(found)
    print(json.dumps(found) if options.json else table)


def _bench_extractors(options: argparse.Namespace) -> None:
    from rlft.lab.benchmarks.extractors_bench import extractors, table

    result = extractors(
        options.out or "runs/extractors", seeds=options.seeds or 3, workers=options.workers,
        tell=aside,
    )  # fmt: skip
    print(json.dumps(result) if options.json else table(result))
