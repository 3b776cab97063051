"""What is asked of a pretraining: games, objectives, network, teachers. Checked where it is built.

Who carries it out is pretraining.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import torch

from rlft.envs.games import find
from rlft.finetune.config import check_choices
from rlft.lab import brains
from rlft.lab.pretraining.curriculum import CURRICULA, CURRICULUM, MEMORIES, Part
from rlft.lab.pretraining.experts import Kind, why_not
from rlft.lab.pretraining.objective_mix import IMITATING, PREFIX, RL
from rlft.networks import fresh
from rlft.networks.imbalance import Method
from rlft.npc import CONTINUOUS_ACTIONS, DISCRETE_ACTIONS, SENSES, Brain, RlftError, mlp
from rlft.npc.brain import MAX_MEMORIES


@dataclass(frozen=True)
class PretrainingJob:
    """Raises RlftError for what does not go together."""

    seed: int = 0
    steps: int = 6_000_000  # decisions, or moments, to learn from
    settings: Mapping[str, str] = field(default_factory=dict)  # as `--set` gives them
    given: tuple[Part, ...] = CURRICULUM
    objectives: Mapping[str, float] = field(default_factory=lambda: {RL: 1.0})  # weights
    balance: Method = "none"  # of the actions that bc imitates
    hidden: tuple[int, ...] = ()  # widths of the layers of a plain network; (): the usual ones
    architecture: str = ""  # name of another kind (rlft/npc/architectures.py)
    teachers: Mapping[str, str] = field(default_factory=dict)  # game: brain, for distil
    actions: Kind = "discrete"
    memories: int = MEMORIES  # observations that the brain takes along

    def __post_init__(self) -> None:
        check_choices(self)
        discrete, distil = self.actions == "discrete", "distil" in self.objectives
        if RL in self.objectives and not discrete:
            raise RlftError("rl learns discrete actions only: name other objectives")
        if distil and not self.teachers:
            raise RlftError("distil needs a teacher: --teacher GAME=BRAIN, once for each game")
        if self.teachers and not distil:
            raise RlftError("a teacher is for distil: add distil=1 to --objective")
        if self.balance != "none" and ("bc" not in self.objectives or distil or not discrete):
            raise RlftError(
                f"balance={self.balance} is for bc with discrete actions, without distil beside it"
            )
        if not len(self.curriculum) <= self.memories <= MAX_MEMORIES:
            raise RlftError(
                f"memories={self.memories}: a brain of {len(self.curriculum)} games takes along "
                f"{len(self.curriculum)} to {MAX_MEMORIES}"
            )
        if self.hidden and (self.architecture or min(self.hidden) < 1):
            raise RlftError(
                "hidden layers have widths above 0, and no other architecture beside them"
            )
        self._check_games()

    def _check_games(self) -> None:
        for part in self.curriculum:
            game = find(part.game)
            if game.senses(game.rules(**part.rules)) != SENSES:
                raise RlftError(f"{part.game} has senses of its own: it cannot be pretrained in")
        reasons = [why_not(part.game) for part in self.curriculum]
        if "bc" in self.objectives and all(reasons):
            raise RlftError(reasons[0])

    @cached_property
    def hired(self) -> dict[str, str]:
        """The teachers by the proper name of their game."""
        return {find(game).name: brain for game, brain in self.teachers.items()}

    @cached_property
    def curriculum(self) -> tuple[Part, ...]:
        """The games that were given and those of the teachers; these alone if distil is all.

        Each teacher then has the same share: what a learner by reinforcement needs is no measure.
        """
        parts = list(self.given)
        known = {find(part.game).name for part in parts}
        share = sum(part.share for part in parts) / len(parts)
        parts += [Part(game.lower(), share) for game in self.hired if game not in known]
        if set(self.objectives) == {"distil"}:
            parts = [part for part in parts if find(part.game).name in self.hired]
            whole = {part.game: 0.0 for part in parts}
            for part in parts:
                whole[part.game] += part.share
            parts = [replace(part, share=part.share / whole[part.game]) for part in parts]
        return tuple(parts)

    @property
    def own_settings(self) -> dict[str, str]:
        """Those of the learner by reinforcement."""
        return {n: text for n, text in self.settings.items() if not n.startswith(PREFIX)}

    @property
    def mix_settings(self) -> dict[str, str]:
        """Those of the other objectives."""
        chosen = {n: text for n, text in self.settings.items() if n.startswith(PREFIX)}
        return {name.removeprefix(PREFIX): text for name, text in chosen.items()}

    def start(self) -> Brain:
        """The untrained brain. Who imitates without rl has logits, or steers."""
        discrete = self.actions == "discrete"
        names = DISCRETE_ACTIONS if discrete else CONTINUOUS_ACTIONS
        imitates = RL not in self.objectives and not {*IMITATING}.isdisjoint(self.objectives)
        output = ("categorical" if imitates else "argmax") if discrete else "clip"
        if not self.hidden:
            return brains.fresh_brain(
                SENSES, names, self.seed, output, architecture=self.architecture
            )
        plain = mlp(SENSES.size, self.hidden, len(names), output)
        drawn = fresh(plain, torch.Generator().manual_seed(self.seed))
        return Brain(SENSES, names, plain, drawn.tensors())

    def command(self) -> str:
        """What makes this brain again."""
        named = [name for name, parts in CURRICULA.items() if parts == self.given]
        options = f" --curriculum {named[0]}" if named and self.given != CURRICULUM else ""
        options += "".join(f" --set {name}={value}" for name, value in self.settings.items())
        options += "".join(f" --teacher {game}={name}" for game, name in self.teachers.items())
        if self.objectives != {RL: 1.0}:
            mix = ",".join(f"{name}={weight:g}" for name, weight in self.objectives.items())
            options += f" --objective {mix}"
        if self.balance != "none":
            options += f" --balance {self.balance}"
        if self.hidden:
            options += f" --hidden {','.join(map(str, self.hidden))}"
        if self.architecture:
            options += f" --architecture {self.architecture}"
        if self.memories != MEMORIES:
            options += f" --memories {self.memories}"
        if self.actions != "discrete":
            options += f" --actions {self.actions}"
        return f"rlft pretrain --seed {self.seed} --steps {self.steps}{options}"
