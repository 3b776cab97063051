"""Settings of the learner that were tuned: for a pretrained brain, and with equal care for none.

Chosen on the seeds 100 to 103, among twenty for fine-tuning and ten for scratch; results are
reported on other seeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rlft.agents import DQNConfig, SARSAConfig, StreamConfig, TabularConfig
from rlft.lab import tabular_presets

if TYPE_CHECKING:
    from rlft.agents import SB3Config

Fields = dict[str, Any]

OWN_STEPS = 600_000  # game steps of a training in our games

SARSA_ELSEWHERE: dict[str, tuple[Fields, int]] = {  # game id: fields, game steps
    "CartPole-v1": (
        {
            "copies": 32, "rollout": 32, "minibatch": 128, "gamma": 0.995, "trace": 0.9,
            "explore": "epsilon", "epsilon_start": 0.3, "epsilon_steps": 20_000,
            "learning_rate": 4e-3, "learning_rate_steps": 100_000, "average": 0.98,
            "reward_scale": 0.1,
        },
        100_000,
    ),
}  # fmt: skip


DQN_SCRATCH: Fields = {
    "copies": 128, "train_every": 4, "updates": 4, "batch": 1024, "buffer": 200_000,
    "learning_starts": 10_000, "n_step": 8, "target_every": 50,
    "epsilon_start": 1.0, "epsilon_steps": 50_000, "epsilon_end": 0.03, "learning_rate": 2e-3,
    "learning_rate_end": 1e-4, "learning_rate_steps": OWN_STEPS, "max_grad_norm": 10.0,
    "average": 0.99,
}  # fmt: skip
DQN_FINE_TUNING: Fields = {
    "epsilon_start": 0.05, "epsilon_end": 0.02, "calibrate": 20_000, "learning_starts": 20_000,
}  # fmt: skip
DQN_ELSEWHERE: dict[str, tuple[Fields, int]] = {
    "CartPole-v1": (
        {
            "copies": 8, "train_every": 16, "updates": 32, "batch": 64, "buffer": 50_000,
            "learning_starts": 1_000, "n_step": 3, "learning_rate": 2e-3, "epsilon_steps": 4_000,
            "epsilon_end": 0.05, "target_every": 32, "average": 0.97,
        },
        50_000,
    ),
}  # fmt: skip
STREAM_FINE_TUNING: Fields = {
    "backup": "sarsa", "kappa": 100.0, "epsilon_start": 0.05, "epsilon_end": 0.02,
    "epsilon_steps": 10_000, "normalise": False, "normalise_rewards": False,
}  # fmt: skip


def sarsa(game: str, pretrained: bool) -> tuple[SARSAConfig, int]:
    """Settings and game steps for a game's id."""
    if game in SARSA_ELSEWHERE:
        fields, steps = SARSA_ELSEWHERE[game]
        return SARSAConfig(**fields), steps
    return (fine_tuning() if pretrained else scratch()), OWN_STEPS


def dqn(game: str, pretrained: bool) -> tuple[DQNConfig, int]:
    fields, steps = DQN_ELSEWHERE.get(game, (DQN_SCRATCH, OWN_STEPS))
    if pretrained and game not in DQN_ELSEWHERE:
        fields = {**fields, **DQN_FINE_TUNING}
    return DQNConfig(**fields), steps


def stream(game: str, pretrained: bool) -> tuple[StreamConfig, int]:
    if pretrained:
        return StreamConfig(**STREAM_FINE_TUNING), 20_000
    return StreamConfig(), 500_000


def tabular(algorithm: str, game: str, pretrained: bool) -> tuple[TabularConfig, int]:
    if (algorithm, game) == ("true-online-sarsa", "MountainCar-v0"):
        return tabular_presets.mountain_car(), 75_000  # about 600 episodes
    if game in tabular_presets.CLIFFS:
        return tabular_presets.cliff(algorithm), 50_000
    return tabular_presets.tabular(algorithm), tabular_presets.STEPS


def sb3(algorithm: str, game: str, pretrained: bool) -> tuple[SB3Config, int]:
    from rlft.agents.sb3_config import SB3Config

    return SB3Config(algorithm, deviation=0.2 if pretrained else 1.0), OWN_STEPS


def fine_tuning() -> SARSAConfig:
    """Values brought to the game's size first, gentle exploration, a longer average.

    Two passes over twice the copies end as well as four and make nearly twice the steps a second.
    """
    return SARSAConfig(
        copies=256,
        minibatch=1024,
        epochs=2,
        calibrate=10,
        explore="epsilon",
        epsilon_start=0.05,
        epsilon_end=0.02,
        learning_rate_steps=600_000,
        average=0.995,
    )


def scratch() -> SARSAConfig:
    """Nothing is known yet: more exploration, and a rate that stays.

    Decay, softmax, more or fewer copies, smaller minibatches and a longer trace were no better.
    """
    return SARSAConfig(explore="epsilon", learning_rate_steps=0, average=0.995)


def pretraining(steps: int) -> SARSAConfig:
    """A long run over many copies, judged by a longer average."""
    return SARSAConfig(
        copies=256,
        minibatch=1024,
        explore="epsilon",
        epsilon_start=0.3,
        epsilon_steps=steps // 4,
        learning_rate=2e-3,
        learning_rate_steps=steps,
        average=0.995,
    )
