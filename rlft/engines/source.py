"""A brain as plain source code that needs nothing: the language goes by the file's suffix.

Small brains only; larger ones go out as .onnx.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from rlft.engines.c_code import c_code
from rlft.engines.csharp import csharp
from rlft.engines.gdscript import gdscript
from rlft.engines.javascript import javascript
from rlft.engines.lua import lua
from rlft.engines.program import program
from rlft.engines.text import Source, source
from rlft.npc.brain import Brain
from rlft.npc.errors import unknown
from rlft.npc.writing import replacing

LANGUAGES: Mapping[str, Callable[[Source], str]] = {
    ".js": javascript,
    ".h": c_code,
    ".cs": csharp,
    ".gd": gdscript,
    ".lua": lua,
}


def write(brain: Brain, path: str | os.PathLike[str]) -> None:
    """Write the brain as source code; `path` is either what it was or the whole new file.

    Names in it are made from the file's name. Raises RlftError for a suffix without a language
    and for a brain that is too large.
    """
    text = code(brain, Path(path).name)
    with replacing(path) as temporary:
        temporary.write_bytes(text.encode("utf-8"))


def code(brain: Brain, name: str) -> str:
    """The text of a source file of this name."""
    stem, suffix = Path(name).stem, Path(name).suffix.lower()
    if suffix not in LANGUAGES:
        raise unknown("language of source code", suffix, LANGUAGES)
    return LANGUAGES[suffix](source(program(brain), stem))
