"""A brain for other engines: ONNX and plain source code. Floor of rlft/npc: never torch.

Here is which file suffix is written by what; the writers load when they are first needed.
"""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any

from rlft.npc.brain import Brain
from rlft.npc.errors import RlftError, unknown

SOURCE = "rlft.engines.source"
WRITERS = {  # suffix: the module whose `write(brain, path)` makes such a file
    ".npc": "rlft.npc.file",
    ".onnx": "rlft.engines.onnx_export",
    ".js": SOURCE,
    ".h": SOURCE,  # C
    ".cs": SOURCE,
    ".gd": SOURCE,
    ".lua": SOURCE,
}


def export(brain: Brain, path: str | os.PathLike[str], profile: str = "") -> Path:
    """Write the brain without its memory for the engine that the suffix of `path` names.

    `profile` is for .onnx alone. Raises RlftError for an unknown suffix, a place that cannot be
    written to, and a brain that the engine cannot run.
    """
    path = Path(path)
    if path.suffix not in WRITERS:
        raise unknown("file suffix", path.suffix, WRITERS)
    check_place(path)
    options: dict[str, Any] = {}
    if profile:
        if path.suffix != ".onnx":
            raise RlftError(f"profile {profile} is for .onnx files, not for {path.suffix}")
        options["profile"] = profile
    if path.suffix == ".npc":
        options["memory"] = False
    import_module(WRITERS[path.suffix]).write(brain, path, **options)
    return path


def check_place(path: Path) -> None:
    """Refuse a path where no file can be written."""
    if not path.parent.is_dir():
        raise RlftError(f"cannot write {path}: there is no folder {path.parent}")
    if path.is_dir():
        raise RlftError(f"cannot write {path}: it is a folder")


__all__ = ["WRITERS", "export"]
