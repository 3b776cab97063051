"""What an SB3 learner is told: the algorithm, the copies, and settings of SB3's own constructors.

Settings are checked against the constructors' signatures, so that every version of SB3 documents
itself. Nothing is learnt here.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from math import inf
from types import NoneType
from typing import Any, get_args, get_origin

import numpy as np
from sb3_contrib import QRDQN, TQC, CrossQ, MaskablePPO, RecurrentPPO
from stable_baselines3 import A2C, DDPG, DQN, PPO, SAC, TD3
from stable_baselines3.common.noise import NormalActionNoise, OrnsteinUhlenbeckActionNoise
from stable_baselines3.common.utils import LinearSchedule
from torch import nn

from rlft.agents.augmentation import Augment
from rlft.agents.sb3_trpo import TRPO
from rlft.finetune.config import check_choices, check_range, replace_fields
from rlft.npc.errors import RlftError, unknown

Plain = int | float | bool | str | None

ALGORITHMS: Mapping[str, type] = {
    "ppo": PPO,
    "a2c": A2C,
    "sb3-dqn": DQN,
    "ddpg": DDPG,
    "td3": TD3,
    "sac": SAC,
    "trpo": TRPO,
    "qr-dqn": QRDQN,
    "tqc": TQC,
    "crossq": CrossQ,
    "recurrent-ppo": RecurrentPPO,
    "maskable-ppo": MaskablePPO,
}

# SB3's own defaults are for one copy or eight; these are for a batch of games that costs little.
_ROLLOUTS = {"n_steps": 16, "batch_size": 1024, "n_epochs": 2, "learning_rate": 0.001}
_REPLAY = {"buffer_size": 200_000, "learning_starts": 5_000, "batch_size": 512}
_STEERING = {**_REPLAY, "batch_size": 256, "train_freq": 1, "gradient_steps": 4}
DEFAULTS: Mapping[str, Mapping[str, Plain]] = {
    "ppo": _ROLLOUTS,
    "maskable-ppo": _ROLLOUTS,
    "recurrent-ppo": _ROLLOUTS,
    "a2c": {"n_steps": 8},
    "trpo": {"n_steps": 16, "batch_size": 4096, "n_critic_updates": 4},
    "sb3-dqn": {**_REPLAY, "train_freq": 4, "gradient_steps": 8, "target_update_interval": 5_000},
    "qr-dqn": {**_REPLAY, "train_freq": 4, "gradient_steps": 4, "target_update_interval": 5_000},
    "ddpg": {**_STEERING, "action_noise": "normal_0.1"},
    "td3": {**_STEERING, "action_noise": "normal_0.1"},
    "sac": _STEERING,
    "tqc": _STEERING,
    "crossq": _STEERING,
}
COPIES: Mapping[str, int] = {"ppo": 512, "maskable-ppo": 512, "a2c": 512, "trpo": 512,
                             "recurrent-ppo": 128, "sb3-dqn": 64, "qr-dqn": 64}  # fmt: skip
STEERING_COPIES = 32  # of the algorithms that steer: each gradient step is worth many game steps

KINDS: Mapping[str, tuple[str, ...]] = {  # of actions that each chooses, the preferred first
    **dict.fromkeys(("ppo", "a2c", "trpo", "recurrent-ppo"), ("discrete", "continuous")),
    **dict.fromkeys(("sb3-dqn", "qr-dqn", "maskable-ppo"), ("discrete",)),
    **dict.fromkeys(("ddpg", "td3", "sac", "tqc", "crossq"), ("continuous",)),
}

ACTIVATIONS: Mapping[str, type[nn.Module]] = {"relu": nn.ReLU, "tanh": nn.Tanh}
NOISES = {"normal": NormalActionNoise, "ornstein-uhlenbeck": OrnsteinUhlenbeckActionNoise}
WORDS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
OWN = (  # fields of ours
    "algorithm", "copies", "schedule_steps", "temperature", "deviation", "augment",
)  # fmt: skip
OURS = {  # parameters of the constructors that a setting cannot be
    "self", "policy", "env", "policy_kwargs", "seed", "device", "verbose", "tensorboard_log",
    "_init_setup_model", "stats_window_size", "monitor_wrapper", "optimize_memory_usage",
    "replay_buffer_class", "replay_buffer_kwargs", "rollout_buffer_class", "rollout_buffer_kwargs",
    "observation_space", "action_space", "lr_schedule", "optimizer_class", "optimizer_kwargs",
    "features_extractor_class", "features_extractor_kwargs", "share_features_extractor",
    "normalize_images", "lstm_kwargs",
}  # fmt: skip


@dataclass(frozen=True)
class SB3Config:
    """An algorithm of Stable-Baselines3 and its settings, given as text or as what they are."""

    algorithm: str = "ppo"  # its name in ALGORITHMS
    copies: int = 0  # games played side by side; 0: what suits the algorithm
    schedule_steps: int = 0  # game steps that schedules span; 0: those asked of `learn`
    temperature: float = 0.02  # of the policy that a brain's values become, in units of return
    deviation: float = 0.2  # of the actions a steering brain first tries; 1 is half their range
    augment: Augment = "none"  # shift: pictures are learnt from a little moved, each its own way
    settings: Mapping[str, Plain] = field(default_factory=dict)  # of SB3's constructors
    # and of its policies: net_arch=64,64 asks for a fresh network of SB3's instead of the brain's

    def __post_init__(self) -> None:
        if self.algorithm not in ALGORITHMS:
            raise unknown("algorithm", self.algorithm, ALGORITHMS)
        check_choices(self)
        check_range(self, 0, inf, "copies", "schedule_steps")
        check_range(self, 1e-8, inf, "temperature", "deviation")
        if not self.copies:
            copies = COPIES.get(self.algorithm, STEERING_COPIES)
            object.__setattr__(self, "copies", copies)
        kinds = parameters(self.algorithm)
        for name in self.settings:
            if name not in kinds:
                raise unknown(f"setting of {self.algorithm}", name, kinds)
        given = {name: _plain(name, value, kinds[name]) for name, value in self.settings.items()}
        object.__setattr__(self, "settings", {**DEFAULTS[self.algorithm], **given})

    def set(self, texts: Mapping[str, str]) -> SB3Config:
        """A copy with values read from text, as `--set name=value` gives them.

        Another algorithm begins with its own defaults.
        Raises RlftError for an unknown name, suggesting the nearest, and for a value out of place.
        """
        own = {name: text for name, text in texts.items() if name in OWN}
        rest = {name: text for name, text in texts.items() if name not in OWN}
        asked = texts.get("algorithm", self.algorithm)
        base = self if asked == self.algorithm else SB3Config(asked)
        changed = replace_fields(base, own)
        return replace(changed, settings={**changed.settings, **rest})

    def flat(self) -> dict[str, Plain]:
        """Every value by its name, for a record; `SB3Config().set` reads them back as text."""
        return {**{name: getattr(self, name) for name in OWN}, **self.settings}

    def arguments(self, actions: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """What the constructors of the algorithm and of its policy are called with."""
        model: dict[str, Any] = {}
        policy: dict[str, Any] = {}
        own = _signature(ALGORITHMS[self.algorithm])
        for name, value in self.settings.items():
            built = _build(name, value, actions)
            (model if name in own else policy)[name] = built
        return model, policy


def output_kind(algorithm: str, actions: str) -> str:
    """The output kind that a fresh brain needs, for "discrete" or "continuous" actions."""
    if actions == "discrete":
        return "argmax" if algorithm in ("sb3-dqn", "qr-dqn") else "categorical"
    return "tanh_scale" if KINDS[algorithm] == ("continuous",) else "clip"


def policy_name(kind: type) -> str:
    """SB3's name for an algorithm's policy over a row of numbers."""
    return "MlpLstmPolicy" if issubclass(kind, RecurrentPPO) else "MlpPolicy"


@cache
def parameters(algorithm: str) -> dict[str, tuple[Any, ...]]:
    """Each setting of an algorithm and the types it may have."""
    kind = ALGORITHMS[algorithm]
    policy = kind.policy_aliases[policy_name(kind)]  # type: ignore[attr-defined]
    return {**_signature(policy), **_signature(kind)}


@cache
def _signature(kind: type) -> dict[str, tuple[Any, ...]]:
    taken = inspect.signature(kind).parameters.values()
    kinds = {one.name: one.annotation for one in taken if one.name not in OURS}
    return {name: get_args(kind) or (kind,) for name, kind in kinds.items()}


def _plain(name: str, value: object, kinds: tuple[Any, ...]) -> Plain:
    """A setting as a plain value, so that it can be kept in a file and read again."""
    if not isinstance(value, str):
        if isinstance(value, list | tuple):
            value = ",".join(str(part) for part in value)
        elif value is None or isinstance(value, int | float):
            value = str(value)
    text = str(value).strip()
    number = _number(text)
    if text.lower() == "none" and NoneType in kinds:
        return None
    if bool in kinds and text.lower() in WORDS:
        return WORDS[text.lower()]
    if number is not None and int in kinds and number == int(number):
        return int(number)  # so that 3e5 is a whole number too
    if number is not None and float in kinds:
        return number
    if _special(name, text, kinds):
        return text
    raise RlftError(f"{name} must be {_wanted(name, kinds)}, found {text!r}")


def _special(name: str, text: str, kinds: tuple[Any, ...]) -> bool:
    """Whether a setting that is no number is well formed."""
    word, _, rest = text.rpartition("_")
    if name == "action_noise":
        return word in NOISES and _number(rest) is not None
    if name == "activation_fn":
        return text in ACTIVATIONS
    if name == "net_arch":
        return all(part.strip().isdecimal() for part in text.split(","))
    if name == "train_freq":
        count, _, unit = text.partition(",")
        return count.isdecimal() and unit in ("step", "episode")
    if name in ("ent_coef", "target_entropy") and str in kinds:
        return text == "auto" or (word == "auto" and _number(rest) is not None)
    return _scheduled(kinds) and word == "linear" and _number(rest) is not None


def _wanted(name: str, kinds: tuple[Any, ...]) -> str:
    """What a setting may be, in words."""
    special = {
        "action_noise": "normal_0.1 or ornstein-uhlenbeck_0.1 (the number is the deviation)",
        "activation_fn": "relu or tanh",
        "net_arch": "widths such as 64,64",
        "train_freq": "a whole number, or such as 1,episode",
        "ent_coef": "a number, or auto, auto_0.1" if str in kinds else "a number",
        "target_entropy": "a number or auto",
    }
    words = "true or false" if bool in kinds else "a number" if float in kinds else "a whole number"
    text = special.get(name, words + (" or such as linear_0.001" if _scheduled(kinds) else ""))
    return text + (" or none" if NoneType in kinds else "")


def _scheduled(kinds: tuple[Any, ...]) -> bool:
    """Whether a setting may change with the progress of learning."""
    return any(Callable in (kind, get_origin(kind)) for kind in kinds)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if abs(number) < inf else None


def _build(name: str, value: Plain, actions: int) -> Any:
    """A setting as SB3 takes it."""
    if not isinstance(value, str):
        return [value] if name == "net_arch" else value
    word, _, rest = value.rpartition("_")
    if name == "action_noise":
        return NOISES[word](np.zeros(actions), np.full(actions, float(rest)))
    if name == "activation_fn":
        return ACTIVATIONS[value]
    if name == "net_arch":
        return [int(part) for part in value.split(",")]
    if name == "train_freq":
        count, _, unit = value.partition(",")
        return int(count), unit
    if word == "linear":
        return LinearSchedule(float(rest), 0.0, 1.0)
    return value
