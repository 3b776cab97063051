"""What a game imports: names, NPC files and the NumPy runtime. Never torch."""

from rlft.npc.architecture import Architecture, shapes
from rlft.npc.brain import Brain, Memory
from rlft.npc.builders import cnn, mlp, table, tiled
from rlft.npc.errors import RlftError
from rlft.npc.file import read, write
from rlft.npc.mind import Mind, Squad
from rlft.npc.operations import Op
from rlft.npc.schema import (
    CONTINUOUS_ACTIONS,
    DISCRETE_ACTIONS,
    RAY_CLASSES,
    RAY_DEGREES,
    SENSES,
    Schema,
    Sense,
    pixels,
    plain,
)
from rlft.npc.transfer import TransferPlan, plan

load = read

__all__ = [
    "CONTINUOUS_ACTIONS",
    "DISCRETE_ACTIONS",
    "RAY_CLASSES",
    "RAY_DEGREES",
    "SENSES",
    "Architecture",
    "Brain",
    "Memory",
    "Mind",
    "Op",
    "RlftError",
    "Schema",
    "Sense",
    "Squad",
    "TransferPlan",
    "cnn",
    "load",
    "mlp",
    "pixels",
    "plain",
    "plan",
    "read",
    "shapes",
    "table",
    "tiled",
    "write",
]
