"""The learners. They know no game: any Gymnasium VectorEnv will do. Importing this loads none."""

from importlib import import_module
from typing import Any

_HOMES = {
    "DQN": "dqn",
    "DQNConfig": "configs",
    "SARSA": "sarsa",
    "SARSAConfig": "configs",
    "SB3": "sb3",
    "SB3Config": "sb3",
    "StreamConfig": "configs",
    "StreamSARSA": "stream",
    "Tabular": "tabular",
    "TabularConfig": "configs",
}

__all__ = [
    "DQN",
    "SARSA",
    "SB3",
    "DQNConfig",
    "SARSAConfig",
    "SB3Config",
    "StreamConfig",
    "StreamSARSA",
    "Tabular",
    "TabularConfig",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
