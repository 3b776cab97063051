"""The experiments as functions: what `rlft.train`, `rlft.evaluate` and `rlft.compare` are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rlft.envs.games import find as find_game
from rlft.lab import brains
from rlft.lab.comparison import compare
from rlft.lab.evaluation import LEVELS, Result, brain_policy, random_policy
from rlft.lab.evaluation import evaluate as evaluate_policy
from rlft.lab.trainer import Report, run_job
from rlft.lab.training import Job
from rlft.npc import Brain, plan

__all__ = ["compare", "evaluate", "train"]


def train(
    game: str = "arena",
    source: str = "",
    *,
    seed: int = 0,
    steps: int = Job.steps,
    settings: dict[str, Any] | None = None,
    out: str | Path = "runs",
    levels: int = LEVELS,
    **rules: Any,
) -> Report:
    """Fine-tune a brain in a game and write a run folder; the brain is in `report.folder`.

    `source` is a shipped brain, a file, a run folder, "none" or, by default, the shipped brain that
    fits the game; `settings` are fields of the
    learner's config. Raises RlftError with one line that says what would be right.
    """
    texts = {name: str(value) for name, value in (settings or {}).items()}
    job = Job(game=game, source=source, seed=seed, steps=steps, settings=texts, rules=rules)
    return run_job(job, out, levels=levels)


def evaluate(
    brain: Brain | str, game: str = "arena", *, levels: int = LEVELS, seed: int = 0, **rules: Any
) -> Result:
    """Play the evaluation levels with a brain, a name of one, or "random"."""
    spec = find_game(game)
    if brain == "random":
        player = random_policy(len(spec.discrete), seed)
        return evaluate_policy(player, game, levels=levels, **rules)
    found = brains.find(brain) if isinstance(brain, str) else brain
    fitted = plan(found, spec.senses(spec.rules(**rules)), spec.discrete).apply()
    return evaluate_policy(brain_policy(fitted, seed), game, levels=levels, **rules)
