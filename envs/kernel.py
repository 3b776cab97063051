"""`@kernel`, the package's only way to Numba. What the kernels compute lives in the other files.

Numba's own cache does not notice a changed callee in another file and would run yesterday's code;
here the cache folder's name is a hash of every file that kernels depend on: any change there
compiles anew.
"""

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numba
from numba.core import config as numba_config

from rlft.npc import schema

F = TypeVar("F", bound=Callable[..., object])

config: Any = numba_config  # its settings are made at run time, unknown to type checkers

NO_KERNELS = {
    "canvas", "palette", "pen", "scene", "shapes", "window",  # drawing
    "batch", "env", "vector", "parallel", "mixture", "camera", "spaces", "registry",  # faces
    "foreign", "rows", "row_senses", "row_actions", "row_state", "easier",  # other people's games
}  # fmt: skip
KEPT = 4  # cache folders of other versions that may stay, newest first


def cache_base() -> Path:
    """The per-user folder of compiled kernels; `RLFT_CACHE` overrides it."""
    if chosen := os.environ.get("RLFT_CACHE"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir())) / "rlft"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rlft"


def source_hash() -> str:
    """Hash of every source file that a kernel may depend on, Numba's version and Python's."""
    digest = hashlib.sha256(f"{numba.__version__} {sys.version_info[:2]}".encode())
    sources = [f for f in Path(__file__).parent.glob("*.py") if f.stem not in NO_KERNELS]
    for file in [*sorted(sources), Path(schema.__file__)]:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def open_cache() -> Path:
    """Make and return this version's cache folder; an unwritable home falls back to a temporary."""
    for base in (cache_base(), Path(tempfile.gettempdir()) / "rlft-cache"):
        folder = base / f"kernels-{source_hash()}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            folder.touch()  # most recently used, so that pruning spares it
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            _prune(base)
            return folder
    raise OSError("no writable folder for compiled kernels: set RLFT_CACHE to one")


def _prune(base: Path) -> None:
    folders = sorted(base.glob("kernels-*"), key=lambda f: f.stat().st_mtime, reverse=True)
    for stale in folders[KEPT:]:
        for file in stale.rglob("*"):
            if file.is_file():
                file.unlink(missing_ok=True)


CACHE = open_cache()


def is_cold(function: Callable[..., object]) -> bool:
    """Whether a kernel must be compiled first, so that a caller can say that it takes seconds."""
    name = f"{function.__module__.rpartition('.')[2]}.{function.__name__}"
    return not any(CACHE.rglob(f"{name}-*.nbi"))


def kernel(function: F) -> F:
    """Compile with Numba: cached, without the GIL, never with fastmath (other CPUs, other games).

    Division by zero gives inf or nan as in NumPy: raising would cost a branch an operation.
    """
    return _compile(function, {})


def inner(function: F) -> F:
    """A kernel that only kernels call: without the entry from Python, half the time to compile."""
    return _compile(function, {"no_cpython_wrapper": True, "no_cfunc_wrapper": True})


def _compile(function: F, options: dict[str, Any]) -> F:
    previous = config.CACHE_DIR
    config.CACHE_DIR = str(
        CACHE
    )  # read by Numba while decorating; other people's kernels keep theirs
    try:
        compiled: F = numba.njit(cache=True, nogil=True, error_model="numpy", **options)(function)
        return compiled
    finally:
        config.CACHE_DIR = previous
