"""Whatever is watched or played, in a window until that is closed. What it shows is its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from rlft.envs.window import Window

if TYPE_CHECKING:
    import pygame


class View(Protocol):
    """Something that is watched: frames of it, and what it does as time passes."""

    is_open: bool

    @property
    def size(self) -> tuple[int, int]: ...

    @property
    def finished(self) -> int: ...

    def handle(self, events: Iterable[pygame.event.Event]) -> None: ...

    def advance(self, seconds: float) -> None: ...

    def picture(self) -> pygame.Surface: ...

    def frame(self) -> pygame.Surface: ...


def show(view: View, caption: str) -> None:
    """Open a window on a view, until it is closed. Raises RlftError where there is no screen."""
    window = Window(*view.size, caption)
    try:
        while view.is_open:
            view.handle(window.events())
            view.advance(window.wait())
            window.show(view.frame())
    finally:
        window.close()
