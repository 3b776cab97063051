"""Does a probe rank extractors as learning does? Extractors made, probed, and learnt from.

Each is pretrained another way in the same games, never in the arena. Its probe score in the arena
is read in the same states for all. Then its encoder goes into the arena under a fresh head, with
the settings of a network from scratch, and all of it learns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import mean
from typing import Any

from rlft.lab import brains
from rlft.lab.kept_runs import all_runs
from rlft.lab.pretraining.objective_mix import weights_of
from rlft.lab.pretraining.pretraining import Pretraining
from rlft.lab.probing.probes import probe
from rlft.lab.statistics import bootstrap, spearman
from rlft.lab.training import Job, Training
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, RlftError

GAME, PLAYER = "arena", "fighter"  # who plays the levels that are probed
FIRST = 6_000  # seed of learning
UNTRAINED, SHUFFLED = "untrained", "fighter, shuffled"
EXTRACTORS: Mapping[str, tuple[str, float]] = {  # name: objectives, share of the budget
    "reinforcement, a quarter": ("rl=1", 0.25),
    "reinforcement": ("rl=1", 1.0),
    "reinforcement, twice": ("rl=1", 2.0),
    "reinforcement + self-prediction": ("rl=1,spr=1", 1.0),
    "imitation": ("bc=1", 1.0),
    "imitation, a quarter": ("bc=1", 0.25),
    "inverse dynamics": ("inverse=1", 1.0),
    "self-prediction": ("spr=1", 1.0),
    "temporal contrast": ("contrast=1", 1.0),
    "masked senses": ("masked=1", 1.0),
    "outcomes": ("outcome=1", 1.0),
    "imitation, inverse, self-prediction": ("bc=1,inverse=1,spr=1", 1.0),
    UNTRAINED: ("", 0.0),
    SHUFFLED: ("", 0.0),
}

Found = dict[str, Any]


def extractors(
    out: str | Path = "runs/extractors",
    budget: int = 1_000_000,
    seeds: int = 3,
    steps: int = 300_000,
    points: int = 6,
    levels: int = 128,
    probe_levels: int = 200,
    names: tuple[str, ...] = tuple(EXTRACTORS),
    workers: int | None = None,
    tell: Callable[[str], None] = lambda text: None,
) -> Found:
    """Probe score and learning of each extractor, and Spearman's correlation of the two.

    `budget` are decisions or moments to pretrain on, `steps` those of learning, judged at so many
    `points` on `levels` never trained on; their mean is the score. There is no correlation where
    all learn alike. What is in `out` is not made again. Raises RlftError for fewer than 3.
    """
    if len(names) < 3:
        raise RlftError(f"{len(names)} extractors: a rank correlation takes 3 or more")
    jobs = {
        name.replace(" ", "-").replace(",", ""): {
            "name": name, "pretraining": round(EXTRACTORS[name][1] * budget), "seeds": seeds,
            "steps": steps, "points": points, "levels": levels, "probe_levels": probe_levels,
        }
        for name in names
    }  # fmt: skip
    found = [*all_runs(out, jobs, measured, tell, workers).values()]
    scores = [mean(one["learning"]) for one in found]
    ranked = len(set(scores)) > 1
    rho = spearman([one["probe"] for one in found], scores)._asdict() if ranked else None
    return {
        "bench": "extractors", "budget": budget, "steps": steps, "seeds": seeds, "levels": levels,
        "extractors": found, "spearman": rho,
    }  # fmt: skip


def measured(
    name: str,
    pretraining: int,
    seeds: int,
    steps: int,
    points: int,
    levels: int,
    probe_levels: int,
    tell: Callable[[str], None],
) -> Found:
    """One extractor: its probe score, and the mean win rate of learning for each seed."""
    brain = _made(name, pretraining)
    tell("pretrained")
    probed = probe(brain, GAME, levels=probe_levels, player=brains.find(PLAYER))
    learning = []
    for seed in range(FIRST, FIRST + seeds):
        learning.append(_learnt(brain, seed, steps, points, levels))
        tell(f"seed {seed}: {learning[-1]:.3f}")
    return {"name": name, "probe": probed.score, "learning": learning}


def _made(name: str, steps: int) -> Brain:
    if name == UNTRAINED:
        return brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 0)
    if name == SHUFFLED:
        return brains.permuted(brains.find(PLAYER), 0)
    pretraining = Pretraining(0, steps, objectives=weights_of(EXTRACTORS[name][0]))
    for _ in pretraining.advance():
        pass
    pretraining.close()
    return pretraining.trained()


def _learnt(brain: Brain, seed: int, steps: int, points: int, levels: int) -> float:
    """Mean win rate over the points of one training of the encoder under a fresh head."""
    start = brains.regrown(brain, brain.actions, "argmax", seed)
    training = Training(Job(GAME, brains.FRESH, seed, steps), start)
    rates = []
    for point in range(1, points + 1):
        for _ in training.advance(point * steps // points - training.learner.steps):
            pass
        rates.append(training.task.evaluate(training.policy(), levels).win_rate)
    training.close()
    return mean(rates)


def table(result: Found) -> str:
    """The result as Markdown, the best learner first."""
    lines = [
        f"{len(result['extractors'])} extractors, each of {result['budget']:,} decisions or "
        f"moments unless it says otherwise, in the {GAME}: {result['steps']:,} game steps under a "
        f"fresh head, {result['seeds']} seeds, {result['levels']} levels. Learning is the mean "
        "share of wins on the way, with its 95 % interval over seeds.",
        "",
        "| extractor | probe score | learning |",
        "|---|---|---|",
    ]
    for one in sorted(result["extractors"], key=lambda one: -mean(one["learning"])):
        low, high = bootstrap([one["learning"]], lambda r: r.mean(axis=1))
        lines.append(
            f"| {one['name']} | {one['probe']:.3f} | {mean(one['learning']):.3f} "
            f"[{low:.3f}, {high:.3f}] |"
        )
    if rho := result["spearman"]:
        lines += [
            "",
            f"Spearman's correlation of the two columns: {rho['value']:.2f} "
            f"[{rho['low']:.2f}, {rho['high']:.2f}] (95 %, bootstrap over extractors).",
        ]
    return "\n".join(lines) + "\n"
