"""Settings of the tabular and linear learners, by the name under which they are trained.

Chosen on FrozenLake-v1, Taxi-v4 and MountainCar-v0, seeds 0 and 1 (MountainCar 100 to 109);
Acrobot-v1 on seed 200.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rlft.agents import TabularConfig
from rlft.npc.errors import unknown

CLIFFS = ("CliffWalking-v1", "CliffWalkingSlippery-v1")
STEPS = 100_000  # game steps that teach FrozenLake and Taxi
_EXPLORING: dict[str, Any] = {
    "copies": 4,
    "epsilon_start": 1.0,
    "epsilon_end": 0.05,
    "epsilon_steps": STEPS // 2,
}
TABULAR: dict[str, dict[str, Any]] = {
    "q-learning": {"method": "q-learning"},
    # Each of the two sets of values learns from half of the decisions.
    "double-q-learning": {"method": "double-q-learning", "alpha": 0.2},
    "tabular-sarsa": {"method": "sarsa"},
    "expected-sarsa": {"method": "expected-sarsa"},
    "n-step-sarsa": {"method": "n-step-sarsa", "alpha": 0.05},
    "sarsa-lambda": {"method": "sarsa-lambda", "traces": "replacing", "trace": 0.8},
    "watkins-q": {"method": "watkins-q", "traces": "replacing", "trace": 0.8, "alpha": 0.05},
    "true-online-sarsa": {"method": "true-online-sarsa", "trace": 0.8, "copies": 1},
}


def tabular(algorithm: str) -> TabularConfig:
    """The settings of one method. Raises RlftError for an unknown name, suggesting the nearest."""
    if algorithm not in TABULAR:
        raise unknown("tabular algorithm", algorithm, TABULAR)
    return TabularConfig(**{**_EXPLORING, **TABULAR[algorithm]})


def mountain_car() -> TabularConfig:
    """True online SARSA(λ) over 8 tilings of 8 x 8: better than -115 after 500 episodes.

    Every reward is -1, so values of zero are optimistic: greedy play explores by itself.
    """
    return TabularConfig(
        method="true-online-sarsa", alpha=0.2, gamma=1.0, epsilon_start=0.0, epsilon_end=0.0
    )


def acrobot() -> TabularConfig:
    """The same over 8 tilings of 3 tiles along each of six senses. Chosen among four, seed 200."""
    return replace(mountain_car(), bins=3, trace=0.8)


def cliff(algorithm: str) -> TabularConfig:
    """Of the cliff (Sutton & Barto, example 6.6): random actions are falls, so there are few."""
    return replace(
        tabular(algorithm), copies=1, gamma=1.0, epsilon_start=0.1, epsilon_end=0.1, epsilon_steps=0
    )
