"""What each command does: reads the options, calls rlft.lab, prints. Heavy parts load inside."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    from rlft.lab.trainer import Report


def train(options: argparse.Namespace) -> None:
    from rlft.lab.report import announce
    from rlft.lab.trainer import run_job
    from rlft.lab.training import Job

    job = Job(
        game=options.game,
        source=options.source,
        seed=options.seed,
        steps=options.steps or Job.steps,
        algorithm=options.algo,
        settings=pairs(options.settings, "--set"),
        rules=rules_of(options),
    )
    announcing = None if options.json else announce
    _tell(run_job(job, options.out, levels=options.levels, announce=announcing), options.json)


def resume(options: argparse.Namespace) -> None:
    from rlft.lab.report import announce
    from rlft.lab.trainer import resume_job

    announcing = None if options.json else announce
    folder = options.run_folder
    _tell(resume_job(folder, levels=options.levels, announce=announcing), options.json)


def _tell(report: Report, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"folder": str(report.folder), **report.json()}))
    else:
        from rlft.lab.report import print_report

        print_report(report)


def watch(options: argparse.Namespace) -> None:
    from rlft.envs.batch import Batch
    from rlft.lab.report import player_and_game

    player, game, rules = player_and_game(options.player, options.game, rules_of(options))
    batch = Batch(game, 1, stream="preview", **rules)
    if options.record:
        from rlft.lab.recorder import record

        path = record(player, batch, options.record, seconds=options.seconds, seed=options.seed)
        print(f"wrote {path}")
    else:
        from rlft.lab.viewer import watch as open_window

        open_window(player, batch, seed=options.seed, title=f"{options.player} in {game}")


def evaluate(options: argparse.Namespace) -> None:
    from rlft.lab.api import evaluate as judge
    from rlft.lab.report import player_and_game, print_result

    player, game, rules = player_and_game(options.player, options.game, rules_of(options))
    result = judge(player, game, levels=options.levels, **rules)
    if options.json:
        rows = {bot: result.against(bot).summary() for bot in result.met()}
        print(json.dumps({"game": game, **result.summary(), "foes": rows}))
    else:
        print_result(options.player, game, result)


def compare(options: argparse.Namespace) -> None:
    from rlft.lab.comparison import Arm, render
    from rlft.lab.comparison import compare as run_comparison
    from rlft.lab.progress import comparison_bar

    sources = options.sources or ["fighter", "none"]
    settings = pairs(options.settings, "--set")
    arms = [Arm(source, settings=settings) for source in sources]
    if options.control:
        arms.insert(1, Arm(sources[0], control=True, settings=settings))
    with comparison_bar() as show:
        result = run_comparison(
            options.game, arms, seeds=options.seeds, steps=options.steps, every=options.every,
            levels=options.levels, out=options.out, rules=rules_of(options), on_progress=show,
        )  # fmt: skip
    print(json.dumps(result) if options.json else render(result))


def pretrain(options: argparse.Namespace) -> None:
    from rlft.lab.pretraining import Pretraining
    from rlft.lab.progress import with_progress
    from rlft.lab.report import print_scores
    from rlft.npc import write

    folder = Path(options.out).absolute().parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):  # said before minutes of training
        raise RlftError(f"cannot write {options.out}: name a file in a folder that can be written")
    pretraining = Pretraining(options.seed, options.steps, pairs(options.settings, "--set"))
    for _ in with_progress(pretraining.advance(), options.steps, "pretraining"):
        pass
    brain = pretraining.brain()
    write(brain, options.out)
    scores = pretraining.scores(brain)
    if options.json:
        found = {title: result.summary() for title, result in scores.items()}
        print(json.dumps({"file": options.out, "games": found}))
    else:
        print_scores(options.out, scores)


def list_names(options: argparse.Namespace) -> None:
    from rlft.lab.report import catalogue, print_catalogue

    listed = catalogue(options.what)
    if options.json:
        print(json.dumps(listed))
    else:
        print_catalogue(listed)


def bench(options: argparse.Namespace) -> None:
    from rlft.lab.bench import train as bench_train
    from rlft.lab.bench import worlds

    print(json.dumps(worlds() if options.what == "worlds" else bench_train()))


def pairs(texts: Sequence[str], option: str) -> dict[str, str]:
    """NAME=VALUE texts as a dictionary."""
    result = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise RlftError(f"{option} {text!r} should be NAME=VALUE")
        result[name.strip()] = value.strip()
    return result


def rules_of(options: argparse.Namespace) -> dict[str, Any]:
    """Rules from the command line: numbers as numbers, `chaser:0.5,archer:0.5` as a mix."""
    return {name: _value(name, text) for name, text in pairs(options.rule, "--rule").items()}


def _value(name: str, text: str) -> Any:
    try:
        return int(text) if text.lstrip("+-").isdigit() else float(text)
    except ValueError:
        pass
    if ":" not in text:
        return text
    mix = {}
    for part in text.split(","):
        bot, _, weight = part.partition(":")
        try:
            mix[bot.strip()] = float(weight)
        except ValueError:
            raise RlftError(
                f"--rule {name}={text}: weigh bots like chaser:0.5,archer:0.5"
            ) from None
    return mix
