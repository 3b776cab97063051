"""The games of the proof: held out of pretraining, and public anchors. How they run is in proof.py.

Each is learnt from scratch in its budget, and no setting of a learner was chosen on its seeds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rlft.envs.games import find as find_game
from rlft.envs.games import named
from rlft.lab.comparisons.comparison_arms import Arm
from rlft.lab.tasks import is_own
from rlft.npc import Brain
from rlft.npc.errors import unknown

# RL Baselines3 Zoo, hyperparams/dqn.yml; its networks are two layers of 256, ours of 128.
ZOO_MOUNTAIN_CAR = {
    "copies": "1", "learning_rate": "4e-3", "batch_size": "128", "buffer_size": "10000",
    "learning_starts": "1000", "gamma": "0.98", "target_update_interval": "600",
    "train_freq": "16", "gradient_steps": "8", "exploration_fraction": "0.2",
    "exploration_final_eps": "0.07",
}  # fmt: skip
ZOO_ACROBOT = {
    "copies": "1", "learning_rate": "6.3e-4", "batch_size": "128", "buffer_size": "50000",
    "learning_starts": "0", "gamma": "0.99", "target_update_interval": "250",
    "train_freq": "4", "gradient_steps": "-1", "exploration_fraction": "0.12",
    "exploration_final_eps": "0.1",
}  # fmt: skip


@dataclass(frozen=True)
class Problem:
    """A game to learn, with the budget of every arm."""

    title: str
    about: str
    game: str
    rules: Mapping[str, Any] = field(default_factory=dict)
    steps: int = 600_000  # as `rlft train` gives
    every: int = 25_000
    levels: int = 128
    thresholds: tuple[float, ...] = ()
    high: float | None = None  # the best score, where games are not won
    anchor: bool = False  # public, and learnt by a brain of its own: not one of the held-out games
    algorithm: str = "sarsa"  # of the brain and of scratch alike
    others: tuple[Arm, ...] = ()  # who else is compared

    def met(self, brain: Brain) -> list[str]:
        """Opponents that the brain's record says it has met."""
        if not is_own(self.game):
            return []
        foes = named(find_game(self.game).rules(**self.rules)).get("foes", {})
        return [bot for bot in foes if bot in brain.record.get("met", [])]

    def learnt(self, brain: Brain) -> str:
        """The same game by name, where the brain's record has it, with whatever rules."""
        name = find_game(self.game).name.lower() if is_own(self.game) else self.game
        return name if name in _games(brain) else ""


def _games(brain: Brain) -> set[str]:
    """The games of the brain's lineage, ours by their short names."""
    names = set()
    for step in brain.record.get("lineage", []):
        learnt = [part[0] for part in step.get("curriculum", [])] + [step.get("game", "")]
        names |= {find_game(name).name.lower() if is_own(name) else name for name in learnt}
    return names


_PROBLEMS = (
    Problem("ranged", "bows instead of blades, for both sides", "arena",
            {"weapon": "ranged", "foe_weapon": "ranged"}),
    Problem("2v2", "two against two, beside a scripted mate", "arena", {"team_size": 2}),
    Problem("maze", "the way to a goal through a maze", "navigation", {"layout": "maze"},
            steps=300_000, every=10_000),  # scratch is at its end after some 100,000
    Problem("ambusher", "a bot that waits behind corners", "arena", {"foes": "ambusher"}),
    Problem("courtyard", "a plain-Python game on rlft.senses, of this repository's examples",
            "examples.courtyard.env:Courtyard-v0", steps=200_000, every=10_000, levels=50,
            high=3.0),  # four hits and the win, at once; 50 levels, as judging takes longest
    Problem("mountaincar", "MountainCar, from its easier variants", "MountainCar-v0",
            steps=120_000, every=2_500, levels=100, thresholds=(-110.0,), high=-90.0, anchor=True,
            algorithm="dqn",
            others=(
                Arm("none", title="PQN", algorithm="sarsa"),
                Arm("none", title="DQN, Zoo's settings", algorithm="sb3-dqn",
                    settings=ZOO_MOUNTAIN_CAR),
                Arm("none", title="tile coding", algorithm="true-online-sarsa"),
            )),
    Problem("acrobot", "Acrobot, from its easier variants", "Acrobot-v1",
            steps=150_000, every=5_000, levels=100, thresholds=(-100.0,), high=-60.0, anchor=True,
            algorithm="dqn",
            others=(
                Arm("none", title="PQN", algorithm="sarsa"),
                Arm("none", title="DQN, Zoo's settings", algorithm="sb3-dqn",
                    settings=ZOO_ACROBOT),
                Arm("none", title="tile coding", algorithm="true-online-sarsa"),
            )),
)  # fmt: skip
PROBLEMS: dict[str, Problem] = {problem.title: problem for problem in _PROBLEMS}


def find_problem(name: str, problems: Mapping[str, Problem] = PROBLEMS) -> Problem:
    """The problem of this title, or one made of a Gymnasium id or `module:id`, which is held out.

    Raises RlftError for anything else, suggesting the nearest title.
    """
    if name in problems:
        return problems[name]
    if ":" in name or "-v" in name:
        return Problem(
            name, "a game of other people", name, steps=300_000, every=10_000, levels=100
        )
    raise unknown("game of the proof", name, [*problems, "a Gymnasium id"])
