"""What each command does: reads the options, calls rlft.lab, prints. Heavy parts load inside."""

from __future__ import annotations

import argparse
import json
import os
import sys
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
        steps=options.steps,
        algorithm=options.algo,
        settings=pairs(options.settings, "--set"),
        rules=rules_of(options),
        actions=options.actions,
        device=options.device,
        method=options.method,
        teacher=options.teacher,
        architecture=options.architecture,
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


def evaluate(options: argparse.Namespace) -> None:
    if (options.against is not None) + options.probe + options.recognise > 1:
        raise RlftError("--against, --probe and --recognise are reports of their own: ask for one")
    if options.against is not None:
        _against(options)
        return
    if options.probe or options.recognise:
        _probe(options)
        return
    from rlft.lab.report import player_and_task, print_result
    from rlft.lab.viewing.watching import policy_of

    player, task = player_and_task(options.player, options.game, rules_of(options))
    result = task.evaluate(policy_of(player, task), options.levels)
    if options.json:
        rows = {bot: result.against(bot).summary() for bot in result.met()}
        print(json.dumps({"game": task.name, **result.summary(), "foes": rows}))
    else:
        print_result(options.player, task.name, result)


def _against(options: argparse.Namespace) -> None:
    from rlft.lab.api import forgetting
    from rlft.lab.forgetting_table import render

    levels, rules = options.levels, rules_of(options)
    found = forgetting(options.player, options.against, options.game, levels=levels, **rules)
    print(json.dumps(found.json()) if options.json else render(found))


def _probe(options: argparse.Namespace) -> None:
    from rlft.lab.probing import behaviour, probe_table, probes
    from rlft.lab.report import player_and_task
    from rlft.lab.tasks import OwnTask
    from rlft.npc import Brain

    player, task = player_and_task(options.player, options.game, rules_of(options))
    if not isinstance(player, Brain):
        raise RlftError(f"{options.player!r} has no features to probe: name a brain")
    rules = task.rules if isinstance(task, OwnTask) else {}
    found: probes.Probed | behaviour.Behaviour
    if options.probe:
        found = probes.probe(player, task.id, levels=options.levels or probes.LEVELS, **rules)
        shown = probe_table.render(options.player, found)
    else:
        levels = options.levels or behaviour.LEVELS
        found = behaviour.recognise(player, task.id, levels=levels, **rules)
        shown = probe_table.render_behaviour(options.player, found)
    print(json.dumps({"brain": options.player, **found.json()}) if options.json else shown)


def compare(options: argparse.Namespace) -> None:
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


def plan(options: argparse.Namespace) -> None:
    from rlft.lab import brains
    from rlft.lab.algorithms import check_actions, find_algorithm
    from rlft.lab.planning import game_plan
    from rlft.lab.report import print_plan
    from rlft.lab.tasks import find_task

    algorithm = find_algorithm(options.algo)
    if options.brain == brains.FRESH:
        raise RlftError("nothing is kept from scratch: name a brain, a .npc file or a run folder")
    if not algorithm.fine_tunes:
        raise RlftError(f"{options.algo} learns a table from nothing: no brain can begin it")
    task = find_task(options.game, rules_of(options), options.actions or algorithm.kinds[0])
    check_actions(options.algo, task.name, "discrete" if task.discrete else "continuous")
    planned = game_plan(brains.find(options.brain), task)
    if options.json:
        print(json.dumps({"brain": options.brain, **planned.json()}))
    else:
        print_plan(options.brain, planned, options.full)


def pretrain(options: argparse.Namespace) -> None:
    from rlft.lab.pretraining.objective_mix import weights_of
    from rlft.lab.pretraining.pretraining import Pretraining
    from rlft.lab.pretraining.pretraining_report import assess
    from rlft.lab.progress import with_progress
    from rlft.lab.report import print_scores
    from rlft.npc import write

    folder = Path(options.out).absolute().parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):  # said before minutes of training
        raise RlftError(f"cannot write {options.out}: name a file in a folder that can be written")
    pretraining = Pretraining(
        options.seed, options.steps, pairs(options.settings, "--set"),
        objectives=weights_of(options.objective), balance=options.balance,
        hidden=options.hidden, architecture=options.architecture,
        teachers=pairs(options.teacher, "--teacher"), actions=options.actions,
    )  # fmt: skip
    for _ in with_progress(pretraining.advance(), options.steps, "pretraining"):
        pass
    brain = pretraining.brain()
    write(brain, options.out)
    scores, lessons = pretraining.scores(brain), assess(pretraining, brain)
    pretraining.close()
    if options.json:
        found = {title: result.summary() for title, result in scores.items()}
        print(json.dumps({"file": options.out, "games": found, **lessons.json()}))
    else:
        print_scores(options.out, scores, lessons.lines())


def doctor(options: argparse.Namespace) -> None:
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


def list_names(options: argparse.Namespace) -> None:
    from rlft.lab.report import catalogue, print_catalogue

    listed = catalogue(options.what, options.algo, options.method)
    if options.json:
        print(json.dumps(listed))
    else:
        print_catalogue(listed)


def bench(options: argparse.Namespace) -> None:
    if options.what == "learners":
        _bench_learners(options)
        return
    if options.what == "methods":
        _bench_methods(options)
        return
    if options.what == "architectures":
        _bench_architectures(options)
        return
    if options.what == "proof":
        _bench_proof(options)
        return
    if options.what in ("othello", "procgen"):
        _bench_outside(options)
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
        found[name] = run(options.seeds, out, options.seconds, _aside)
        if not options.json:
            print(table(found[name]))
    if options.json:
        print(json.dumps(found))


def _bench_architectures(options: argparse.Namespace) -> None:
    from rlft.lab.benchmarks.architectures_bench import GAME, SEEDS, architectures, table

    game = (options.game or [GAME])[0]
    found = architectures(game, options.seeds or SEEDS, tell=_aside)
    print(json.dumps(found) if options.json else table(found))


def _bench_methods(options: argparse.Namespace) -> None:
    from rlft.lab.studies.study import study
    from rlft.lab.studies.study_table import render

    result = study(
        options.game or (), options.arm or (), options.seeds or 30, options.stage,
        options.out or "runs/methods", _aside,
    )  # fmt: skip
    print(json.dumps(result) if options.json else render(result))


def _bench_proof(options: argparse.Namespace) -> None:
    from rlft.lab.comparisons.proof import CONTROLS, proof
    from rlft.lab.comparisons.proof_table import render

    result = proof(
        options.game or (), options.sources or ("fighter",), options.seeds or 30,
        options.out or "runs/proof", options.control or CONTROLS, options.method,
        options.workers, _aside,
    )  # fmt: skip
    print(json.dumps(result) if options.json else render(result))


def _bench_outside(options: argparse.Namespace) -> None:
    from rlft.lab.outside import othello_bench, procgen_bench

    arms, out = tuple(options.arm or ()), options.out or f"runs/{options.what}"
    if options.what == "othello":
        steps = options.steps or othello_bench.STEPS
        found = othello_bench.bench(options.seeds or 5, arms, steps, out, _aside)
        table = othello_bench.render(found)
    else:
        steps, game = options.steps or procgen_bench.STEPS, (options.game or ["coinrun"])[0]
        found = procgen_bench.bench(game, options.seeds or 3, arms, steps, out, _aside)
        table = procgen_bench.render(found)
    print(json.dumps(found) if options.json else table)


def _aside(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


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
    """Rules as given: numbers, true and false as such, `chaser:0.5,archer:0.5` as a mix."""
    return {name: _value(name, text) for name, text in pairs(options.rule, "--rule").items()}


def _value(name: str, text: str) -> Any:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        return int(text) if text.lstrip("+-").isdigit() else float(text)
    except ValueError:
        pass
    if ":" not in text or name.startswith("backbone"):  # torchvision:resnet18 is no mix
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
