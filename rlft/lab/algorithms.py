"""The learners by name: what each is, which actions it chooses, how it is set, begun and made.

A learner's module is loaded when it is asked for: Stable-Baselines3 alone takes a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from rlft.agents.learner import Learner
from rlft.finetune.config import replace_fields
from rlft.lab import brains, presets
from rlft.networks import Network
from rlft.npc import Brain, Schema
from rlft.npc.errors import RlftError, unknown

DISCRETE, CONTINUOUS = ("discrete",), ("continuous",)
EITHER = (*DISCRETE, *CONTINUOUS)  # the first where a game offers both


@dataclass(frozen=True)
class Algorithm:
    """One learner."""

    about: str  # a line
    kinds: tuple[str, ...]  # of actions that it chooses, the preferred first
    preset: Callable[[str, bool], tuple[Any, int]]  # game id, pretrained -> config, game steps
    fresh: Callable[[Schema, tuple[str, ...], str, int, Any], Brain]
    # senses, actions and their kind, seed, config -> a brain that knows nothing
    make: Callable[[Brain, Any, int, str], Learner]  # start, config, seed, device
    configure: Callable[[Any, Mapping[str, str]], Any] = replace_fields  # config, texts -> config
    flat: Callable[[Any], dict[str, Any]] = asdict  # a config as named plain values
    others: Callable[[Any], dict[str, str]] = lambda config: {}  # what else may be set
    sees: bool = False  # whether it can learn from pictures
    same_step: bool = False  # whether the copies must reset in the step that ends an episode
    fine_tunes: bool = True  # whether it can begin with a pretrained brain
    values: bool = False  # whether what it learns are values, which logits then are to become
    remembers: bool = False  # whether it can begin with a brain that has a memory


def _network(senses: Schema, actions: tuple[str, ...], kind: str, seed: int, config: Any) -> Brain:
    normaliser = getattr(config, "normalise", False)
    return brains.fresh_brain(senses, actions, seed, normaliser=normaliser)


def _sparse(senses: Schema, actions: tuple[str, ...], kind: str, seed: int, config: Any) -> Brain:
    return brains.sparse_brain(senses, actions, seed, config.normalise)


def _features(senses: Schema, actions: tuple[str, ...], kind: str, seed: int, config: Any) -> Brain:
    return brains.linear_brain(senses, actions, config.tilings, config.bins, config.senses)


def _sarsa(start: Brain, config: Any, seed: int, device: str) -> Learner:
    from rlft.agents.sarsa import SARSA

    return SARSA(Network.from_brain(start), config, seed, device)


def _dqn(start: Brain, config: Any, seed: int, device: str) -> Learner:
    from rlft.agents.dqn import DQN

    return DQN(start, config, seed, device)


def _dqn_config(config: Any, texts: Mapping[str, str]) -> Any:
    """A head with bins starts afresh: it has no values to calibrate."""
    afresh = {"calibrate": "0"} if texts.get("head", "linear") != "linear" else {}
    return replace_fields(config, {**afresh, **texts})


def _stream(start: Brain, config: Any, seed: int, device: str) -> Learner:
    from rlft.agents.stream import StreamSARSA

    return StreamSARSA(Network.from_brain(start), config, seed, device)


def _tabular(start: Brain, config: Any, seed: int, device: str) -> Learner:
    from rlft.agents.tabular import Tabular

    return Tabular(start, config, seed, device)


def _sb3(start: Brain, config: Any, seed: int, device: str) -> Learner:
    from rlft.agents.sb3 import SB3

    return SB3(start, config, seed, device)


def _sb3_fresh(
    senses: Schema, actions: tuple[str, ...], kind: str, seed: int, config: Any
) -> Brain:
    from rlft.agents.sb3_config import output_kind

    return brains.fresh_brain(senses, actions, seed, output_kind(config.algorithm, kind))


def _sb3_others(config: Any) -> dict[str, str]:
    from rlft.agents.sb3_config import parameters

    unset = [name for name in parameters(config.algorithm) if name not in config.flat()]
    return {name: "SB3's default" for name in unset}


def _table(about: str, algorithm: str) -> Algorithm:
    preset = partial(presets.tabular, algorithm)
    return Algorithm(about, DISCRETE, preset, _features, _tabular, fine_tunes=False)


def _baseline(
    about: str, name: str, kinds: tuple[str, ...], values: bool = False, remembers: bool = False
) -> Algorithm:
    return Algorithm(
        about, kinds, partial(presets.sb3, name), _sb3_fresh, _sb3,
        configure=lambda config, texts: config.set(texts), flat=lambda config: config.flat(),
        others=_sb3_others,
        sees=True, same_step=True, values=values, remembers=remembers,
    )  # fmt: skip


ALGORITHMS: dict[str, Algorithm] = {
    "sarsa": Algorithm(
        "deep SARSA(λ): on-policy, many copies of the game, no replay",
        DISCRETE, presets.sarsa, _network, _sarsa, sees=True, values=True,
    ),
    "dqn": Algorithm(
        "DQN with replay; double, dueling, n-step, prioritised, distributional as switches",
        DISCRETE, presets.dqn, _network, _dqn, configure=_dqn_config, sees=True, values=True,
    ),
    "stream": Algorithm(
        "streaming deep SARSA(λ): one copy, no batch, no buffer (ObGD)",
        DISCRETE, presets.stream, _sparse, _stream, sees=True, values=True,
    ),
    "q-learning": _table("Q-learning over a table or tiles", "q-learning"),
    "double-q-learning": _table("two tables that check each other", "double-q-learning"),
    "tabular-sarsa": _table("SARSA over a table or tiles", "tabular-sarsa"),
    "expected-sarsa": _table("SARSA with the expectation over next actions", "expected-sarsa"),
    "n-step-sarsa": _table("SARSA with returns of n decisions", "n-step-sarsa"),
    "sarsa-lambda": _table("SARSA(λ) with eligibility traces", "sarsa-lambda"),
    "watkins-q": _table("Watkins's Q(λ)", "watkins-q"),
    "true-online-sarsa": _table("true online SARSA(λ), dutch traces", "true-online-sarsa"),
    "ppo": _baseline("SB3: clipped policy gradients", "ppo", EITHER),
    "a2c": _baseline("SB3: advantage actor-critic", "a2c", EITHER),
    "trpo": _baseline("SB3 contrib: trust region policy gradients", "trpo", EITHER),
    "maskable-ppo": _baseline("SB3 contrib: PPO with action masks", "maskable-ppo", DISCRETE),
    "recurrent-ppo": _baseline(
        "SB3 contrib: PPO and LSTM", "recurrent-ppo", EITHER, remembers=True
    ),
    "sb3-dqn": _baseline("SB3: DQN", "sb3-dqn", DISCRETE, values=True),
    "qr-dqn": _baseline(
        "SB3 contrib: quantile regression DQN", "qr-dqn", DISCRETE, values=True
    ),
    "sac": _baseline("SB3: soft actor-critic", "sac", CONTINUOUS),
    "td3": _baseline("SB3: twin delayed DDPG", "td3", CONTINUOUS),
    "ddpg": _baseline("SB3: deep deterministic policy gradients", "ddpg", CONTINUOUS),
    "tqc": _baseline("SB3 contrib: truncated quantile critics", "tqc", CONTINUOUS),
    "crossq": _baseline("SB3 contrib: CrossQ, batch renormalisation", "crossq", CONTINUOUS),
}  # fmt: skip


def check_actions(name: str, game: str, kind: str) -> None:
    """Refuse a learner that cannot choose a game's kind of actions, naming those that can."""
    if kind not in (kinds := find_algorithm(name).kinds):
        raise RlftError(
            f"{name} chooses {kinds[0]} actions, those of {game} are {kind}: "
            f"take {', '.join(n for n, one in ALGORITHMS.items() if kind in one.kinds)}"
        )


def find_algorithm(name: str) -> Algorithm:
    """Raises RlftError for an unknown name, suggesting the nearest."""
    if name not in ALGORITHMS:
        raise unknown("algorithm", name, ALGORITHMS)
    return ALGORITHMS[name]
