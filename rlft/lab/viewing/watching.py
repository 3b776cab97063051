"""A brain at play in any task, looked at: in a window, or as a recording.

Our own games are drawn by the viewer; others draw themselves.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from rlft.agents.play import Play
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.lab.brains import FRESH, find
from rlft.lab.evaluation import Policy, at_play, brain_policy, random_policy
from rlft.lab.tasks import ForeignTask, OwnTask, Task
from rlft.lab.viewing.recorder import Frame, no_wider, record, write_frames
from rlft.npc import Brain, RlftError, plan
from rlft.npc.mind import STEERING

SECONDS = 6.0  # of a preview
WIDEST = 480  # pixels of a recording of a foreign game


def preview(brain: Brain, task: Task, path: Path) -> None:
    """A few seconds of play as a GIF, where the game can be drawn."""
    if isinstance(task, OwnTask):
        batch = Batch(task.game, 1, stream="preview", **task.rules)
        record(brain, batch, path, seconds=SECONDS)
    elif isinstance(task, ForeignTask):
        with suppress(RlftError):  # games that cannot draw themselves have no preview
            record_foreign(brain, task, path, SECONDS)


def policy_of(player: Any, task: Task, seed: int = 0) -> Policy:
    """The policy of a brain, or of "random"."""
    if isinstance(player, Brain):
        return brain_policy(player, seed)
    if player == "random":
        return random_policy(len(task.actions), task.discrete, seed)
    raise RlftError(f"{player!r} cannot play {task.name}: name a brain or 'random'")


def beside(player: Any, name: str, task: OwnTask) -> tuple[str, Any]:
    """Whom to show beside a player on its levels, and its name: a brain, a bot or "random".

    Without a name it is the brain that the player was fine-tuned from. Raises RlftError where
    that is not known.
    """
    if not name:
        record = player.record if isinstance(player, Brain) else {}
        last: dict[str, Any] = (record.get("lineage") or [{}])[-1]
        name = last.get("from", FRESH)
        if name == FRESH:
            raise RlftError("nothing says what it was fine-tuned from: name one, --beside BRAIN")
    if name == "random" or name in BOTS[1:]:
        return name, name
    brain = find(name)
    kind = "continuous" if brain.architecture.output in STEERING else "discrete"
    return name, plan(brain, task.senses, task.game.action_names(kind)).apply()


def record_foreign(
    player: Any, task: ForeignTask, path: str | Path, seconds: float, seed: int = 0
) -> Path:
    """A recording of a foreign game, drawn by itself. Raises RlftError where it cannot draw."""
    headless = "SDL_VIDEODRIVER" not in os.environ
    if headless:  # a picture needs no screen, and SDL complains where there is none
        os.environ["SDL_VIDEODRIVER"] = "dummy"
    envs = task.shown("rgb_array")
    try:
        frames = _frames(policy_of(player, task, seed), envs, seed)
        rate = float(envs.metadata.get("render_fps") or 30)
        return write_frames(islice(frames, max(1, round(seconds * rate))), Path(path), rate)
    finally:
        envs.close()
        if headless:
            del os.environ["SDL_VIDEODRIVER"]


def watch_foreign(player: Any, task: ForeignTask, seed: int = 0) -> None:
    """Play in the game's own window until it is closed or Ctrl-C."""
    envs = task.shown("human")
    try:
        for _ in _frames(policy_of(player, task, seed), envs, seed):
            pass
    finally:
        envs.close()


def _frames(policy: Policy, envs: Any, seed: int) -> Iterator[Frame]:
    """One picture a decision; nothing where the game shows itself."""
    play = Play(1)
    play.enter(envs, seed)
    while True:
        pictures = envs.render()
        if pictures and pictures[0] is not None:
            yield no_wider(np.asarray(pictures[0], np.uint8), WIDEST)
        play.step(at_play(policy, play))
