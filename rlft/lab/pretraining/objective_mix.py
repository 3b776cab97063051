"""A weighted mix of pretraining objectives on a stream of demonstrations.

The losses stand in rlft/networks/objectives.py; who steps the network, in objective_loops.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

import torch
from torch import Tensor, nn
from torch.nn.functional import mse_loss

from rlft.agents.learner import Metrics
from rlft.finetune.config import check_range, describe
from rlft.lab.pretraining.demonstrations import Demonstrations, Shares
from rlft.lab.pretraining.experts import Array
from rlft.lab.pretraining.teachers import Teachers
from rlft.networks import Network
from rlft.networks.imbalance import Balance
from rlft.networks.objectives import (
    Contrast,
    Imitation,
    Inverse,
    Masked,
    MovingEncoder,
    Objective,
    Outcome,
    Seen,
    SelfPrediction,
    Spaces,
    Windows,
    effective_rank,
    feature_spread,
)
from rlft.npc import Schema
from rlft.npc.errors import RlftError, unknown

RL = "rl"
PREFIX = "objectives."  # of the settings of a mix, beside a learner's
OBJECTIVES = {  # name: what it teaches
    "rl": "what each action is worth: SARSA in every game at once",
    "bc": "behaviour cloning: what the scripted experts do",
    "inverse": "inverse dynamics: which action led from one moment to the next",
    "spr": "self-prediction: the features a few decisions ahead",
    "contrast": "temporal contrast: which moment of many follows this one",
    "masked": "senses that are hidden, from the others",
    "outcome": "the reward of a decision, and whether it ends the episode",
    "distil": "what a teacher of each game would do",
}
IMITATING = ("bc", "distil")  # what they say is an action
WATCHED = 50  # minibatches from one look at the features to the next
THIN = 0.1  # spread of features that is less has collapsed


@dataclass(frozen=True)
class MixConfig:
    """Settings of the objectives other than `rl`, as `--set objectives.NAME=VALUE`."""

    copies: int = 256  # games that demonstrate side by side
    rollout: int = 16  # decisions of each that are shuffled together
    minibatch: int = 512  # moments a gradient step
    horizon: int = 3  # decisions that spr and contrast look ahead
    learning_rate: float = 3e-3  # of Adam, falling evenly ...
    learning_rate_end: float = 1e-5  # ... to this; not beside rl, whose own counts
    max_grad_norm: float = 10.0  # longer gradients are shortened to this
    average: float = 0.995  # decay a gradient step of the weights that are kept
    target: float = 0.99  # decay a gradient step of the encoder that spr and contrast predict
    chance: float = 0.1  # share of random play ...
    own: float = 0.4  # ... and, from half of the steps on, of the learner's own
    masked_share: float = 0.3  # of the groups of senses that masked hides
    contrast_temperature: float = 0.1  # by which likeness is divided
    distil_temperature: float = 0.1  # of values that teachers say, in units of how far they differ
    beta: float = 0.9999  # of the effective number, with --balance weights
    tau: float = 1.0  # strength of the adjustment, with --balance adjust
    gamma: float = 0.0  # of the focal loss of bc; 0 is cross-entropy

    def __post_init__(self) -> None:
        check_range(self, 1, inf, "copies", "rollout", "horizon")
        check_range(self, 2, inf, "minibatch")
        check_range(self, 0, inf, "learning_rate", "learning_rate_end", "tau", "gamma")
        check_range(self, 1e-8, inf, "max_grad_norm")
        check_range(self, 1e-8, inf, "contrast_temperature", "distil_temperature")
        check_range(self, 0, 0.999999, "average", "target", "beta")
        check_range(self, 0, 1, "chance", "own", "masked_share")
        check_range(self, 0, 1 - self.own, "chance")

    @classmethod
    def described(cls) -> dict[str, str]:
        """Each setting as `--set` takes it: its default and what its line says."""
        default, lines = cls(), describe(cls)
        return {f"{PREFIX}{name}": f"{getattr(default, name)}: {lines[name]}" for name in lines}


def weights_of(text: str) -> dict[str, float]:
    """Objectives and their weights from text such as `bc=1,inverse=0.5`. Raises RlftError."""
    weights: dict[str, float] = {}
    for part in text.split(","):
        name, _, value = (piece.strip() for piece in part.partition("="))
        if name not in OBJECTIVES:
            raise unknown("objective", name, OBJECTIVES)
        try:
            weights[name] = float(value or 1.0)
        except ValueError:
            raise RlftError(f"the weight of {name} must be a number, found {value!r}") from None
        if not 0.0 < weights[name] < inf:
            raise RlftError(f"the weight of {name} must be above 0, found {value}")
    return weights


def sense_groups(senses: Schema) -> list[list[int]]:
    """Columns that are hidden together: `ray.wall`, `target`, `foe`, ...; a lone one by itself."""
    groups: dict[str, list[int]] = {}
    for column, name in enumerate(senses.names):
        groups.setdefault(name.rpartition(".")[0] or name, []).append(column)
    return list(groups.values())


class ObjectiveMix:
    """Σ weight x loss of each objective but `rl`, on a fresh minibatch at every call of `loss`."""

    def __init__(
        self,
        network: Network,
        senses: Schema,
        stream: Demonstrations,
        weights: Mapping[str, float],
        config: MixConfig,
        seed: int,
        balance: Balance | None = None,
        teachers: Teachers | None = None,
    ) -> None:
        self.network, self.stream, self.config = network, stream, config
        self.weights = {name: weight for name, weight in weights.items() if name != RL}
        self.rl = weights.get(RL, 0.0)  # weight of the learner that the mix goes beside
        self.balance, self.teachers = balance, teachers
        self.generator = torch.Generator().manual_seed(seed)
        features = network.architecture.widths[network.architecture.features]
        self.spaces = Spaces(senses.size, features, len(stream.names), stream.discrete)
        self.objectives = nn.ModuleDict(
            {name: self._objective(name, senses, self.rl > 0.0) for name in self.weights}
        )
        self.target = MovingEncoder(network, config.target)
        self.speaks = next((name for name in IMITATING if name in self.weights), None)
        self.steps = 0  # minibatches
        self.told: Metrics = {}
        stream.policy = self.policy
        self.progress(0.0)

    def _objective(self, name: str, senses: Schema, apart: bool) -> Objective:
        spaces, generator, config = self.spaces, self.generator, self.config
        match name:
            case "inverse":
                return Inverse(spaces, generator)
            case "spr":
                return SelfPrediction(spaces, generator)
            case "contrast":
                return Contrast(spaces, generator, config.contrast_temperature)
            case "masked":
                return Masked(spaces, generator, sense_groups(senses), config.masked_share)
            case "outcome":
                return Outcome(spaces, generator)
            case "bc":
                return Imitation(spaces, generator, self._cloning, apart)
            case "distil":
                assert self.teachers is not None
                return Imitation(spaces, generator, self.teachers.loss, apart)
        raise unknown("objective", name, OBJECTIVES)

    def loss(self) -> Tensor:
        """The mix, with gradient to the network and to the objectives' own weights."""
        sampled = self.balance is not None and self.balance.method == "sampling"
        windows = self.stream.draw(self.config.minibatch, balanced=sampled)
        seen = Seen(self.network, self.target, windows)
        total = torch.zeros(())
        for name, weight in self.weights.items():
            objective = self.objectives[name]
            assert isinstance(objective, Objective)
            part = objective.loss(seen, self.generator)
            self.told[f"loss/{name}"] = float(part.detach())
            total = total + weight * part
        if self.steps % WATCHED == 0:
            features = seen.now().detach()
            self.told["feature_spread"] = feature_spread(features)
            self.told["effective_rank"] = effective_rank(features)
        self.steps += 1
        return total

    def parameters(self) -> list[nn.Parameter]:
        """The objectives' own weights."""
        return list(self.objectives.parameters())

    def progress(self, share: float) -> None:
        """Who plays when this share of the steps is over: at first the expert, later more and more
        the learner; where nobody imitates, expert and chance in equal parts."""
        if self.speaks is None and not self.rl:
            self.stream.shares = Shares(0.5, 0.5, 0.0)
            return
        own = self.config.own * min(2.0 * share, 1.0)
        self.stream.shares = Shares(1.0 - self.config.chance - own, self.config.chance, own)

    def said(self, senses: Tensor, network: Network | None = None) -> Tensor:
        """Logits or means of what imitates (B, A); of the network's values where nothing does."""
        network = network or self.network
        if self.speaks is None:
            values: Tensor = network(senses)
            return values
        speaker = self.objectives[self.speaks]
        assert isinstance(speaker, Imitation)
        return speaker.said(network, network.features(senses))

    @torch.no_grad()
    def policy(self, senses: Array) -> Array:
        """The learner's own play."""
        said = self.said(torch.from_numpy(senses))
        chosen: Array = (said.argmax(-1) if self.spaces.discrete else said.clamp(-1.0, 1.0)).numpy()
        return chosen

    def collapsed(self) -> str:
        """A warning where the features hardly differ from moment to moment, else nothing."""
        spread = self.told.get("feature_spread")
        if spread is None or spread > THIN:
            return ""
        return (
            f"the features have collapsed: they differ by {spread:.3f} from moment to moment, "
            f"which should be above {THIN}; add bc or inverse, or weigh spr less"
        )

    def _cloning(self, said: Tensor, windows: Windows) -> Tensor:
        """Cross-entropy, balanced, of what the experts advise; the mean square of steering."""
        advice = windows.advice
        if not self.spaces.discrete:
            known = ~advice.isnan().any(-1)
            return mse_loss(said[known], advice[known]) if known.any() else said.sum() * 0.0
        assert self.balance is not None
        known = advice >= 0
        return self.balance.loss(said[known], advice[known]) if known.any() else said.sum() * 0.0
