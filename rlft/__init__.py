"""rlft fine-tunes game NPCs by reinforcement, from pretrained brains to one small safe file.

Public names are loaded when first used: a game that only plays an NPC never loads torch.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rlft.finetune.recipe import Recipe
    from rlft.lab.api import compare, evaluate, export, forgetting, resume, train
    from rlft.npc import Brain, RlftError, load, plan, senses

__version__ = "0.1.0"

_HOMES = {
    "Brain": "rlft.npc",
    "RlftError": "rlft.npc",
    "load": "rlft.npc",
    "plan": "rlft.npc",
    "Recipe": "rlft.finetune.recipe",
    "compare": "rlft.lab.api",
    "evaluate": "rlft.lab.api",
    "export": "rlft.lab.api",
    "forgetting": "rlft.lab.api",
    "resume": "rlft.lab.api",
    "train": "rlft.lab.api",
}

__all__ = [
    "Brain",
    "Recipe",
    "RlftError",
    "compare",
    "evaluate",
    "export",
    "forgetting",
    "load",
    "plan",
    "resume",
    "senses",
    "train",
]


def __getattr__(name: str) -> Any:
    if name == "senses":  # a module
        return import_module("rlft.npc.senses")
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'rlft' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES, "senses"])
