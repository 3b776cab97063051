"""`rlft doctor` without a game: does this machine have what rlft needs?"""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from rlft.lab.diagnosis.doctor_report import Finding

PACKAGES = ("rlft", "numpy", "gymnasium", "stable-baselines3", "sb3-contrib", "scipy", "matplotlib")
EXTRAS = {  # module: what works with it, and how to get it
    "imageio_ffmpeg": ("recording .mp4", "rlft[video]"),
    "Box2D": ("LunarLander", "rlft[box2d]"),
    "pettingzoo": ("the PettingZoo face of the games", "rlft[pettingzoo]"),
}


def installation() -> list[Finding]:
    """What is there, what is not, and what to do about it."""
    findings: list[Finding] = []
    for what, check in CHECKS.items():
        try:
            findings += check()
        except Exception as error:  # a broken part may raise anything at all
            line = (str(error).strip() or type(error).__name__).splitlines()[0]
            advice = "install it again: pip install --force-reinstall rlft"
            findings.append(Finding("problem", what, line, advice))
    return findings


def _python() -> Iterator[Finding]:
    found = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    if not (3, 10) <= sys.version_info[:2] <= (3, 13):
        yield Finding("warning", "python", found, "rlft is tested with 3.10 to 3.13")
    else:
        yield Finding("ok", "python", f"{found}, {os.cpu_count()} cores")


def _packages() -> Iterator[Finding]:
    have = []
    for name in PACKAGES:
        try:
            have.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            yield Finding("problem", "packages", f"{name} is missing", f"pip install {name}")
    yield Finding("ok", "packages", ", ".join(have))
    for module, (what, package) in EXTRAS.items():
        if importlib.util.find_spec(module) is None:
            yield Finding(
                "note", "packages", f"no {module}", f"for {what}: pip install '{package}'"
            )


def _torch() -> Iterator[Finding]:
    import torch

    found = f"{torch.__version__}, {torch.get_num_threads()} threads (training uses one)"
    if torch.cuda.is_available():
        yield Finding("ok", "torch", f"{found}, CUDA on {torch.cuda.get_device_name(0)}")
    else:
        yield Finding("ok", "torch", f"{found}, no CUDA: small networks are faster on the CPU")


def _numba() -> Iterator[Finding]:
    from rlft.envs.kernel import kernel

    @kernel
    def double(number: int) -> int:
        return number + number

    if double(21) != 42:
        yield Finding("problem", "numba", "21 + 21 is not 42 here", "install numba again")
    else:
        yield Finding("ok", "numba", f"{version('numba')} compiles")


def _cache() -> Iterator[Finding]:
    from rlft.envs.kernel import CACHE, cache_base

    if not os.access(CACHE, os.W_OK):
        advice = "set RLFT_CACHE to a folder that can be written"
        yield Finding("problem", "cache", f"{CACHE} cannot be written", advice)
    elif cache_base() not in CACHE.parents:
        advice = "set RLFT_CACHE to a lasting folder, or the worlds are compiled again and again"
        yield Finding("warning", "cache", f"{cache_base()} cannot be written, {CACHE} is", advice)
    else:
        yield Finding("ok", "cache", f"compiled worlds are kept in {CACHE}")


def _display() -> Iterator[Finding]:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    found = f"pygame {pygame.version.ver}, display {_driver(pygame)}"
    if found.endswith(("dummy", "offscreen", "none")):
        advice = "windows need a screen; `rlft watch --record fight.gif` does not"
        yield Finding("note", "display", found, advice)
    else:
        yield Finding("ok", "display", found)


def _driver(pygame: Any) -> str:
    """What SDL shows windows with; `none` where there is no screen."""
    named = ("SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform == "linux" and not any(map(os.environ.get, named)):
        return "none"  # SDL would complain on the terminal
    running = pygame.display.get_init()
    try:
        pygame.display.init()
        return str(pygame.display.get_driver())
    except pygame.error:
        return "none"
    finally:
        if not running:
            pygame.display.quit()


def _brains() -> Iterator[Finding]:
    from rlft.lab import brains
    from rlft.npc import read

    names = [name for name, file in brains.shipped().items() if read(file).tensors]
    if not names:
        yield Finding("problem", "brains", "no pretrained brain came with it", "install rlft again")
    else:
        yield Finding("ok", "brains", f"{', '.join(names)} can be read")


CHECKS: dict[str, Callable[[], Iterator[Finding]]] = {
    "python": _python,
    "packages": _packages,
    "torch": _torch,
    "numba": _numba,
    "cache": _cache,
    "display": _display,
    "brains": _brains,
}
