"""Fine-tunings of every kind of learner with any method, small enough for a second or less."""

from dataclasses import replace

import numpy as np
from small_jobs import PLACE, settings

from rlft.agents.sb3_config import KINDS
from rlft.envs.games import find
from rlft.finetune.methods import ANSWERS
from rlft.lab.teaching.dataset import HUMAN, NPC, Dataset
from rlft.lab.teaching.dataset_file import write_dataset
from rlft.lab.training import Job, Training
from rlft.npc import Brain, mlp, shapes, write

LEARNERS = ("sarsa", "dqn", "ppo", "sb3-dqn", "sac", "trpo")
MORE = {  # what makes a gradient step now and then rather than many at once
    "sarsa": {"normalise": False, "normalise_rewards": False, "epochs": 1, "average": 0.0,
              "calibrate": 0},
    "dqn": {"target_every": 4, "calibrate": 0, "learning_starts": 60, "average": 0.0},
    "ppo": {"n_steps": 32, "batch_size": 32},
    "trpo": {"n_steps": 32, "batch_size": 32, "n_critic_updates": 2},
    "sb3-dqn": {"target_update_interval": 8, "tau": 0.5, "learning_rate": 1e-3},
    "sac": {"learning_rate": 1e-3},
}  # fmt: skip
# Settings that make an answer do nothing.
ZERO = {
    "warm-up": {"updates": 0}, "discriminative": {"ratio": 1}, "decay": {"end": 1},
    "adapt-kl": {"every": 0}, "plateau": {"factor": 1},
    "bc": {"strength": 0}, "kickstart": {"strength": 0}, "qdagger": {"strength": 0},
    "corrections": {"strength": 0, "approved": 0},
    "ppd": {"strength": 0}, "joint": {"strength": 0}, "l2sp": {"alpha": 0},
    "l2-init": {"strength": 0}, "ewc": {"strength": 0}, "dropout": {"p": 0}, "mixout": {"p": 0},
    "kl-reward": {"beta": 0},
    "critic-warm-up": {"steps": 0}, "fresh-moments": {"every": 0}, "jump-start": {"first": 0},
    "protected-replay": {"share": 0}, "shrink-perturb": {"alpha": 1}, "redo": {"every": 0},
    "floor": {"share": 0},
}  # fmt: skip
# Settings that make it do something within a few updates.
BUSY = {
    "warm-up": {"updates": 5_000}, "adapt-kl": {"every": 1, "target": 1e-6},
    "plateau": {"patience": 100}, "gradual": {"share": 0.001}, "lp-ft": {"share": 0.001},
    "critic-warm-up": {"steps": 100}, "fresh-moments": {"every": 100}, "redo": {"every": 2},
    "jump-start": {"first": 5, "episodes": 2}, "floor": {"share": 1.0},
    "kickstart": {"gate": "familiar"}, "bc": {"gate": "unvisited"},
}  # fmt: skip


def kind(learner):
    """Of actions."""
    return KINDS[learner][0] if learner in KINDS else "discrete"


def brain(learner, seed=0):
    """A drawn brain of the learner's kind that remembers 60 observations of its game."""
    steers = kind(learner) == "continuous"
    game = find(PLACE)
    senses = game.senses(game.rules())
    actions = game.action_names(kind(learner))
    output = {"sac": "tanh_scale"}.get(learner, "clip" if steers else "argmax")
    architecture = mlp(len(senses), (24, 16), len(actions), output)
    generator = np.random.default_rng(seed)
    tensors = {
        name: generator.normal(size=shape) / np.sqrt(shape[-1])
        for name, shape in shapes(architecture).items()
    }
    made = Brain(senses, actions, architecture, tensors)
    rows = generator.uniform(-1, 1, (60, len(senses)))
    return made.remember(rows, ("place",), np.zeros(60, np.uint8))


def recording(folder, learner):
    """A file of 60 decisions in which every other three were taken over."""
    path, made = folder / f"{learner}.npz", brain(learner)
    generator, rows = np.random.default_rng(1), made.memory.observations
    steers = kind(learner) == "continuous"
    drawn = generator.uniform(-1, 1, (60, len(made.actions))).astype(np.float32)
    play = Dataset(
        find(PLACE).id, {}, made.senses, made.actions, rows, rows[:1],
        drawn if steers else generator.integers(1, len(made.actions), size=60),  # never idle
        np.tile(np.repeat(np.array([NPC, HUMAN], np.uint8), (7, 3)), 6),
        np.zeros(60, np.float32), np.zeros(60, np.bool_), np.zeros(60, np.bool_),
        np.array([60]), np.array([0]),
    )  # fmt: skip
    write_dataset(play, path)
    return str(path)


def fields(method, chosen):
    """Settings by answer, as `--set` takes those of one method."""
    found = {}
    for name in method.split("+"):
        for field, value in chosen.get(name, {}).items():
            found[f"{name}.{field}"] = str(value)
    return found


def training(folder, learner, method="full", more=(), steps=4_000):
    """A fine-tuning of `brain(learner)`; `more` are settings of the method."""
    path = folder / f"{learner}.npc"
    if not path.exists():
        write(brain(learner), path)
    chosen = settings(learner, {**MORE[learner], **dict(more)})
    corrections = recording(folder, learner) if "corrections" in method else ""
    one = Job(PLACE, str(path), 1, steps, learner, chosen, actions=kind(learner), method=method)
    return Training(replace(one, corrections=corrections))


def improved(made, updates=20):
    """The same, after about so many gradient steps; its last metrics."""
    for metrics in made.advance():
        if made.learner.updates >= updates:
            return metrics
    raise AssertionError(f"{made.learner.updates} gradient steps in all")


def of_kind():
    """One answer of each question, and every answer there is, by question."""
    by = {}
    for name, answer in ANSWERS.items():
        by.setdefault(answer.question, []).append(name)
    return by
