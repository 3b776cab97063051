"""How a pretrained brain is fine-tuned: recipes, and the places in a learner where they act.

Knows no game and no algorithm; a learner hands over its `Sites`, a recipe asks for those it needs.
Importing this loads nothing.
"""

from importlib import import_module
from typing import Any

_HOMES = {
    "moves": ("Adapter", "Bias", "Channel", "Columns", "Gradual", "Head", "IA3", "LPFT", "Last",
              "LoRA", "Norm"),
    "pace": ("AdaptKL", "Decay", "Discriminative", "Plateau", "WarmUp"),
    "holds": ("BC", "Corrections", "Joint", "KLReward", "Kickstart", "PPD", "QDagger"),
    "weight_holds": ("Dropout", "EWC", "L2Init", "L2SP", "Mixout"),
    "corrections": ("Lesson",),
    "starts": ("CriticWarmUp", "Explore", "FreshMoments", "FrozenNormaliser", "JumpStart",
               "ProtectedReplay", "ReDo", "ReturnFloor", "ShrinkPerturb"),
    "recipe": ("Answer", "Recipe"),
    "methods": ("find_recipe",),
    "sites": ("Sites",),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
