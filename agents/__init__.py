"""The learners. They know no game: any Gymnasium VectorEnv will do. Importing this loads none."""

from importlib import import_module
from typing import Any

_HOMES = {"SARSA": "sarsa", "SARSAConfig": "sarsa", "replace_fields": "config"}

__all__ = ["SARSA", "SARSAConfig", "replace_fields"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
