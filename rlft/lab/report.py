"""What the commands print: plans, tables, lists. Computes nothing."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from rlft.envs.bots import BOTS
from rlft.envs.camera import OPTIONS
from rlft.envs.games import find as find_game
from rlft.envs.games import named
from rlft.envs.levels import LAYOUTS
from rlft.envs.registry import GAMES
from rlft.envs.world import Body
from rlft.finetune.config import describe
from rlft.finetune.methods import ANSWERS, METHODS, find_recipe
from rlft.finetune.recipe import QUESTIONS
from rlft.lab import brains, forgetting_table
from rlft.lab.algorithms import ALGORITHMS, Algorithm, find_algorithm
from rlft.lab.evaluation import Result
from rlft.lab.moments import RULE as WINDOW
from rlft.lab.planning import GamePlan, game_plan
from rlft.lab.pretraining.objective_mix import OBJECTIVES, MixConfig
from rlft.lab.ranking import Standing
from rlft.lab.tasks import OwnTask, Task, find_task, is_own, perceiving, rule_options
from rlft.lab.teaching.corrections import told
from rlft.lab.trainer import Report
from rlft.lab.training import Job, Training
from rlft.npc import Brain, plan
from rlft.npc.architectures import ARCHITECTURES
from rlft.npc.errors import unknown
from rlft.npc.mind import STEERING

KINDS = (
    "games", "rules", "layouts", "bots", "pretrained", "architectures", "algorithms", "settings",
    "methods", "objectives",
)  # fmt: skip


def announce(training: Training) -> None:
    """What is about to be trained, and what of the pretrained brain is kept."""
    job, name = training.job, training.task.name
    if training.learner.steps:
        done = f"{training.learner.steps:,} of {job.steps:,} steps"
        print(f"{name}: going on from {job.source!r}, seed {job.seed}, after {done}")
        return
    if training.plan is None:
        what = "from scratch" if job.source == brains.FRESH else "again from its beginning"
        print(f"{name}: training a brain {what} with {job.algorithm}, seed {job.seed}{_by(job)}")
        return
    kind = "control: shuffled weights of" if job.control else f"fine-tuning with {job.algorithm}"
    print(f"{name}: {kind} the brain {job.source!r}, seed {job.seed}{_by(job)}")
    if training.attachment is not None:
        print(_moving(*training.attachment.share()))
    planned = game_plan(brains.find(job.source), training.task, seed=job.seed, play=False)
    if job.control:  # what acts as before is the brain, not its shuffled weights
        planned = replace(planned, agreements=())
    print(f"\ntransfer plan\n{planned}\n", flush=True)


def _by(job: Job) -> str:
    """The method, where it is not the plain one."""
    held = f" held to {job.teacher!r}" if job.teacher else ""
    return f", method {job.method}{held}" if job.source != brains.FRESH or held else ""


def _moving(encoder: int, head: int, whole: int) -> str:
    """How much of what acts learns."""
    share = f"{encoder:,} of its encoder's {whole:,} weights move ({encoder / max(whole, 1):.1%})"
    return f"{share}, and {head:,} of its head's"


def print_plan(name: str, planned: GamePlan, full: bool) -> None:
    """What `rlft plan` says."""
    print(f"transfer plan of {name!r} for {planned.game}\n{planned.table(full)}")


def print_report(report: Report) -> None:
    """The table of `rlft train`, and what to do next."""
    after = report.after
    share = "wins (95 % interval)" if after.has_outcomes else "score"
    print(f"\n{after.levels} levels never trained on: {share}")
    _row("random player", report.random)
    _row("before fine-tuning", report.before)
    _row("after fine-tuning", report.after)
    rows = report.rows()
    if rows:
        print("\nby opponent" + " " * 13 + "before" + " " * 20 + "after")
        for bot, (before, now) in rows.items():
            print(f"  {bot:<12} {now.levels:4d}  {before!s:<24}  {now}")
    if report.apart:
        print("\nopponents outside the standard mix")
        for bot, (before, now) in report.apart.items():
            print(f"  {bot:<12} {now.levels:4d}  {before!s:<24}  {now}")
    if report.agreed:
        print("\nas it was corrected", *told(*report.agreed), sep="\n  ")
    if report.forgetting:
        print(f"\n{forgetting_table.render(report.forgetting)}")
    for notice in report.notices:
        print(f"\nnote: {notice}")
    ended = "stopped early" if report.interrupted else "trained"
    took = f"{report.seconds:.1f} s ({report.speed:,.0f} a second)"
    print(f"\n{ended}: {report.steps:,} steps, {took}")
    folder = report.folder
    algo = "" if report.algorithm == "sarsa" else f" --algo {report.algorithm}"
    go_on = [(f"rlft resume {folder}", "train it to the end")] if report.interrupted else []
    go_on.append((f"rlft watch {folder}", "look at it play"))
    if is_own(report.game) and not report.sight:
        go_on.append((f"rlft play {folder}", "play against it, or play its game"))
    go_on.append((f"rlft evaluate {folder} --levels 2000", "measure it more closely"))
    go_on.append((f"rlft export {folder} npc.npc", "one file for your own game"))
    if report.fine_tunes:
        again = f"{report.game}{rule_options(report.sight)} --from {folder}{algo}"
        go_on.append((f"rlft train {again}", "train it further"))
    print(f"\nkept in {folder}. Next:")
    width = max(len(command) for command, _ in go_on)
    for command, what in go_on:
        print(f"  {command:<{width}}  {what}")


def _row(name: str, result: Result) -> None:
    print(f"  {name:<20} {result}")


def print_result(name: str, game: str, result: Result) -> None:
    """The table of `rlft evaluate`."""
    print(f"{name} in {game}, {result.levels} levels that no training uses")
    _row("all", result)
    for bot in result.met():
        against = result.against(bot)
        print(f"  {bot:<12} {against.levels:4d}    {against}")
    if result.has_outcomes:
        print(f"  mean return {result.returns.mean():.2f}")


def print_scores(path: str, scores: Mapping[str, Result], more: Sequence[str] = ()) -> None:
    """What `rlft pretrain` reached in each of its games, and `more` lines."""
    print(f"\nwrote {path}; on unseen levels of the games it was trained in:")
    for title, result in scores.items():
        outcome = f"survives or wins {result}" if result.has_outcomes else str(result)
        print(f"  {title:<62} {outcome}")
    print(*more, sep="\n", end="\n" * bool(more))
    print(f"\nNext:\n  rlft train arena --from {path}")


def player_and_task(
    name: str, game: str | None, rules: Mapping[str, Any], actions: str = "discrete"
) -> tuple[Any, Task]:
    """A player fitted to a task: a brain (default game: its own), a bot's name or "random".

    Rules that are not given are those the brain was trained with, if it is its game; in another of
    ours, only what it saw then.
    """
    if name == "random" or name in BOTS[1:]:
        return name, find_task(game or "arena", rules, actions)
    brain = brains.find(name)
    last: dict[str, Any] = (brain.record.get("lineage") or [{}])[-1]
    own = last.get("game", "rlft/Arena-v0")
    kind = "continuous" if brain.architecture.output in STEERING else "discrete"
    task = find_task(game or own, rules, kind)
    trained: dict[str, Any] = last.get("rules", {})
    if task.id == own:
        task = find_task(own, {**trained, **rules}, kind)
    elif isinstance(task, OwnTask):
        task = find_task(game, {**perceiving(trained), **rules}, kind)
    transfer = plan(brain, task.senses, task.actions)
    if not transfer.unchanged:
        print(f"fitted to {task.name}:\n{transfer}\n", file=sys.stderr)
    return transfer.apply(), task


def catalogue(what: str, algorithm: str = "sarsa", method: str = "") -> dict[str, Any]:
    """Names and a line each, by kind; settings are those of one algorithm or of one method."""
    if what not in (*KINDS, "all"):
        raise unknown("kind", what, (*KINDS, "all"))
    listed: dict[str, Any] = {
        "games": {name.lower(): _first_line(find_game(name).doc) for name in GAMES},
        "rules": {name.lower(): named(find_game(name).rules()) for name in GAMES}
        | {"every body": Body()._asdict(), "by sight": {"observation": "senses", **OPTIONS}}
        | {"over time": {WINDOW: 1}},
        "layouts": list(LAYOUTS),
        "bots": list(BOTS[1:]),
        "pretrained": {name: _brain(brains.find(name)) for name in brains.shipped()},
        "architectures": {name: one.about for name, one in ARCHITECTURES.items()},
        "algorithms": {name: one.about for name, one in ALGORITHMS.items()},
        "settings": _of_method(method) if method else _settings(find_algorithm(algorithm)),
        "methods": _methods(),
        "objectives": OBJECTIVES | MixConfig.described(),
    }
    if what == "all":
        return {kind: entry for kind, entry in listed.items() if kind not in ("rules", "settings")}
    return {what: listed[what]}


def _given(value: Any) -> str:
    """A rule's value as --rule takes it."""
    if isinstance(value, dict):
        return ",".join(f"{bot}:{weight:g}" for bot, weight in value.items())
    return str(value)


def _settings(algorithm: Algorithm) -> dict[str, str]:
    """Each setting's value when fine-tuning and from scratch, and what it means."""
    (fresh, _), (tuned, _) = (algorithm.preset("rlft/Arena-v0", known) for known in (False, True))
    meanings, values = describe(type(fresh)), algorithm.flat(tuned)
    told = {}
    for name, other in {**values, **algorithm.flat(fresh)}.items():
        value = values.get(name, other)
        scratch_value = "" if value == other else f" ({other} from scratch)"
        told[name] = f"{value}{scratch_value}: {meanings.get(name, 'as in SB3')}"
    return {**told, **algorithm.others(fresh)}


def _methods() -> dict[str, str]:
    """The recipes with a name, then the answers: each with its question and its source."""
    told = {}
    for name, method in METHODS.items():
        parts = "+".join(method.answers)
        told[name] = method.about + (f" ({parts})" if parts not in ("", name) else "")
    kind: Any
    for name, kind in ANSWERS.items():
        about = (kind.__doc__ or "").partition("\n")[0]
        told[name] = f"{QUESTIONS[kind.question]}: {about} [{kind.source}]"
    return told


def _of_method(method: str) -> dict[str, str]:
    """Each setting of a method's answers: its value and what it means."""
    told = {}
    for answer in find_recipe(method).answers():
        meanings = describe(type(answer))
        for field, value in asdict(answer).items():
            told[f"{answer.name}.{field}"] = f"{value}: {meanings[field]}"
    return told


def _first_line(doc: str) -> str:
    return doc.partition("\n")[0].partition(": ")[2]


def _brain(brain: Brain) -> str:
    size = sum(tensor.size for tensor in brain.tensors.values())
    met = ", ".join(brain.record.get("met", [])) or "nobody"
    return f"{len(brain.senses)} senses, {size:,} weights; has met: {met}"


def print_catalogue(listed: Mapping[str, Any]) -> None:
    for kind, entries in listed.items():
        print(kind)
        if isinstance(entries, list):
            print(f"  {', '.join(entries)}")
            continue
        for name, text in entries.items():
            if isinstance(text, dict):
                text = ", ".join(f"{rule}={_given(value)}" for rule, value in text.items())
            _wrapped(name, text)


def print_standings(game: str, standings: Sequence[Standing], refused: Mapping[str, str]) -> None:
    """What `rlft list pretrained --for GAME` says."""
    print(f"shipped brains in {game}, before training, on levels that neither train nor judge")
    for one in standings:
        _wrapped(one.name, str(one))
    for name, why in refused.items():
        _wrapped(name, f"no: {why}")


def _wrapped(name: str, text: str) -> None:
    width = max(shutil.get_terminal_size().columns, 60)
    line = f"  {name:<22}"
    for word in text.split(" "):
        if len(line) + len(word) >= width and line.strip():
            print(line)
            line = " " * 24
        line += f" {word}" if line.strip() and not line.endswith(" ") else word
    print(line)
