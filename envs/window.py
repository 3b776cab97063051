"""A window on the screen. What it shows is drawn elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rlft.envs.pen import load_pygame
from rlft.npc.errors import RlftError

if TYPE_CHECKING:
    import pygame

    from rlft.envs.canvas import Canvas

FRAMES = 60  # a second


@contextmanager
def _screen_needed() -> Iterator[None]:
    pygame = load_pygame()
    try:
        yield
    except pygame.error as error:
        pygame.display.quit()
        raise RlftError(
            f"no window can be opened here ({error}): record to a file instead"
        ) from None


def screen_height() -> int:
    """Of the first screen, pixels. Raises RlftError where there is none."""
    pygame = load_pygame()
    with _screen_needed():
        pygame.display.init()
        return int(pygame.display.get_desktop_sizes()[0][1])


class Window:
    """One window of `width` x `height` pixels. Raises RlftError where there is no screen."""

    def __init__(self, width: int, height: int, caption: str) -> None:
        pygame = self._pygame = load_pygame()
        self.is_open = True
        with _screen_needed():
            pygame.display.init()
            self._surface = pygame.display.set_mode((width, height))
        pygame.display.set_caption(caption)
        self._clock = pygame.time.Clock()

    def show(self, surface: pygame.Surface) -> None:
        self._surface.blit(surface, (0, 0))
        self._pygame.display.flip()

    def events(self) -> list[pygame.event.Event]:
        """What the user did since the last call; whoever reads them decides what it means."""
        found: list[pygame.event.Event] = self._pygame.event.get()
        return found

    def wait(self) -> float:
        """Wait for the next frame's turn; seconds since the last one."""
        return float(self._clock.tick(FRAMES)) / 1000.0

    def play(self, canvas: Canvas, seconds: float) -> None:
        """Show the last decision in so many seconds. Does nothing once the user closed it."""
        frames = max(round(seconds * FRAMES), 1)
        for k in range(1, frames + 1):
            if not self.is_open:
                return
            if any(event.type == self._pygame.QUIT for event in self.events()):
                self.close()
                return
            self.show(canvas.draw(k / frames))
            self.wait()

    def close(self) -> None:
        """Close the window; a second time does nothing."""
        if self.is_open:
            self._pygame.display.quit()
        self.is_open = False
