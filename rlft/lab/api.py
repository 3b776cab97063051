"""The experiments as functions: what `rlft.train`, `rlft.resume`, ... are."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rlft.finetune.recipe import Recipe
from rlft.lab import brains
from rlft.lab.comparisons.comparison import compare
from rlft.lab.evaluation import Result, brain_policy
from rlft.lab.exporting import Exported
from rlft.lab.exporting import export as export_brain
from rlft.lab.forgetting import Forgetting, judged
from rlft.lab.old_games import OldGame, old_games, title
from rlft.lab.plots import read_metrics
from rlft.lab.tasks import ForeignTask, Task, find_task
from rlft.lab.trainer import Report, resume_job, run_job
from rlft.lab.training import Job, kind_of
from rlft.lab.viewing.watching import policy_of
from rlft.npc import Brain, RlftError, plan
from rlft.npc.mind import STEERING

__all__ = ["compare", "evaluate", "export", "forgetting", "resume", "train"]


def train(
    game: Any = "arena",
    source: str = "",
    *,
    algorithm: str = "sarsa",
    seed: int = 0,
    steps: int = 0,
    settings: Mapping[str, Any] | None = None,
    method: str | Recipe = "",
    teacher: str = "",
    architecture: str = "",
    corrections: str | Path = "",
    actions: str = "",
    device: str = "cpu",
    out: str | Path = "runs",
    levels: int | None = None,
    **rules: Any,
) -> Report:
    """Fine-tune a brain in a game and write a run folder; the brain is in `report.folder`.

    `game` is one of ours, a Gymnasium id, `module:id`, or an environment class, factory or object.
    `source` is a shipped brain, a file, a run folder, "none" or, by default, the shipped brain that
    fits the game; `settings` are fields of the learner's config, `rules` keyword arguments of the
    game. `method` is a recipe or the name of one, `teacher` the brain that it holds to,
    `architecture` the name of one for a brain from scratch, `corrections` a file of play recorded
    by `rlft teach` whose corrections are learnt. Steps 0 and levels None are the game's
    usual ones. Raises RlftError with one line that says what would be
    right.
    """
    if isinstance(method, Recipe):
        settings, method = {**method.settings(), **(settings or {})}, str(method)
    texts = {name: _text(value) for name, value in (settings or {}).items()}
    task = _task(game, rules, actions or kind_of(algorithm, source))
    job = Job(
        task.name, source, seed, steps, algorithm, texts, rules,
        actions=actions, device=device, method=method, teacher=teacher,
        architecture=architecture, corrections=str(corrections),
    )  # fmt: skip
    return run_job(job, out, levels=levels, task=task)


def resume(folder: str | Path, game: Any = None, *, levels: int | None = None) -> Report:
    """Go on with an interrupted training; `game` is needed where it was not given by name."""
    return resume_job(folder, levels=levels, game=game)


def _brain(named: Brain | str | Path) -> Brain:
    """A brain, or the one of this shipped name, file or run folder."""
    return named if isinstance(named, Brain) else brains.find(str(named))


def evaluate(
    brain: Brain | str | Path,
    game: Any = "arena",
    *,
    levels: int | None = None,
    seed: int = 0,
    actions: str = "discrete",
    **rules: Any,
) -> Result:
    """Play levels that no training uses with a brain, a name of one, or "random".

    `actions` is the kind of "random" in games that offer both.
    """
    if brain == "random":
        task = _task(game, rules, actions)
        return task.evaluate(policy_of(brain, task, seed), levels)
    found = _brain(brain)
    kind = "continuous" if found.architecture.output in STEERING else "discrete"
    task = _task(game, rules, kind)
    transfer = plan(found, task.senses, task.actions)
    if not transfer.unchanged:
        warnings.warn(
            f"the brain was fitted to {task.name}, {transfer.kept:.1%} of the network is its own: "
            "rlft.plan(brain, senses, actions) says what was kept",
            stacklevel=2,
        )
    return task.evaluate(brain_policy(transfer.apply(), seed), levels)


def export(brain: Brain | str | Path, path: str | Path, profile: str = "") -> Exported:
    """Write a brain, or one by name, as one file for a game: without memory, read back, replayed.

    The suffix of `path` says for what: .npc, .onnx (with a `profile`: plain, unity or godot) or
    source code as .js, .h (C), .cs, .gd or .lua.
    """
    return export_brain(_brain(brain), path, profile)


def forgetting(
    after: Brain | str | Path,
    before: Brain | str | Path,
    game: Any = None,
    *,
    levels: int | None = None,
    **rules: Any,
) -> Forgetting:
    """What a brain still can of what an earlier one could, and how far its weights are from it.

    Both play the games of the earlier one's lineage, or `game`, on the same levels. Raises
    RlftError where that lineage names no game and none is given.
    """
    then, first = map(_brain, (after, before))
    games, not_judged = old_games(first)
    if game is not None:
        kind = "continuous" if first.architecture.output in STEERING else "discrete"
        task = _task(game, rules, kind)
        games, not_judged = [OldGame(title(task.name, rules), rules, task)], {}
    elif rules:
        raise RlftError("rules without a game: name the game whose rules these are")
    elif not games and not not_judged:
        raise RlftError("the record of the earlier brain names no game: name one that both play")
    folder = None if isinstance(after, Brain) else Path(after) / "metrics.jsonl"
    metrics = read_metrics(folder) if folder is not None and folder.exists() else []
    return judged(first, then, games, not_judged, levels=levels, metrics=metrics)


def _text(value: Any) -> str:
    """A setting as `--set` takes it: lists with commas."""
    if isinstance(value, list | tuple):
        return ",".join(str(part) for part in value)
    return str(value)


def _task(game: Any, rules: Mapping[str, Any], actions: str) -> Task:
    if isinstance(game, str):
        return find_task(game, rules, actions)
    return ForeignTask(game, rules)
