"""How a replay becomes one page that needs nothing else: arrays as text, scripts put in, a policy.

What the page shows stands in replay.html and the scripts beside it.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from rlft.npc.errors import RlftError
from rlft.npc.writing import replacing

Json: TypeAlias = Any
HERE = Path(__file__).parent
SCRIPTS = ("replay_scene.js", "replay_draw.js", "replay_panel.js", "replay.js")  # one module
TYPES = {"u1": "<u1", "u2": "<u2", "f4": "<f4"}  # of what is packed


def packed(values: ArrayLike, kind: str = "u2") -> dict[str, Json]:
    """An array (T, ...) for the page: as bytes, as float32, or in 65,536 steps of its range."""
    array = np.asarray(values)
    low, step = 0.0, 1.0
    if kind == "u2" and array.size:
        low = float(array.min())
        step = (float(array.max()) - low) / 65535 or 1.0
        array = np.rint((array - low) / step)
    data = base64.b64encode(array.astype(TYPES[kind]).tobytes()).decode()
    width = int(np.prod(array.shape[1:], dtype=int))
    return {"type": kind, "width": width, "low": low, "step": step, "data": data}


def write_page(title: str, replay: Mapping[str, Json], path: Path) -> Path:
    """Write the page under a temporary name until it is whole. Raises RlftError where it cannot."""
    if path.suffix.lower() != ".html":
        raise RlftError(f"a replay is an .html file, not {path.name!r}")
    with replacing(path) as temporary:
        temporary.write_text(page(title, replay), encoding="utf-8")
    return path


def page(title: str, replay: Mapping[str, Json]) -> str:
    """The page. Names in it are text: the browser runs the one script whose hash is told."""
    script = "".join((HERE / name).read_text(encoding="utf-8") for name in SCRIPTS)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    parts = {"title": html.escape(title), "hash": digest, "script": script, "data": _inside(replay)}
    template = (HERE / "replay.html").read_text(encoding="utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda found: parts[found[1]], template)


def _inside(replay: Mapping[str, Json]) -> str:
    """JSON that may stand in a script element: nothing in it can end one."""
    text = json.dumps(replay, separators=(",", ":"), allow_nan=False)
    return re.sub("[<>&]", lambda found: f"\\u{ord(found[0]):04x}", text)
