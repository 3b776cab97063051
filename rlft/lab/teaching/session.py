"""A session of play and correction: who acts, which brain plays, its tuning.

Knows no window; how a takeover, a tuning or a switch is asked for is up to who shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rlft.envs.batch import Batch
from rlft.lab.report import player_and_task
from rlft.lab.tasks import OwnTask
from rlft.lab.teaching.correctors import Corrector
from rlft.lab.teaching.dataset import NPC, Array
from rlft.lab.teaching.recording import Recording
from rlft.lab.teaching.tuning import STEPS, Tuned, Tuning
from rlft.lab.viewing.playback import Playback
from rlft.npc import Brain, RlftError, write


def taught(player: str, game: str | None, rules: Mapping[str, Any]) -> tuple[Brain, OwnTask]:
    """A brain fitted to one of our games. Raises RlftError for other players and games."""
    brain, task = player_and_task(player, game, rules)
    if not isinstance(brain, Brain):
        raise RlftError(f"{player!r} learns nothing: name a brain, a .npc file or a run folder")
    if not isinstance(task, OwnTask):
        raise RlftError(
            f"{task.name} cannot be taught here, only games of ours that no backbone looks at: "
            "record play of others with rlft.lab.teaching.dataset"
        )
    if task.moments > 1:
        raise RlftError(f"{player!r} reads {task.moments} moments: teach a brain that reads one")
    return brain, task


def first_free(folder: str, name: str) -> Path:
    """The first of folder/name-1.npz, folder/name-2.npz, ... that is not there."""
    number = 1
    while (path := Path(folder) / f"{name}-{number}.npz").exists():
        number += 1
    return path


class Corrected:
    """A player of several minds: the NPC's own, and whoever corrects it."""

    def __init__(self, brain: Brain, correctors: Sequence[Corrector], seed: int) -> None:
        self.correctors, self.seed = correctors, seed
        self.actor = NPC  # of the last decision
        self.embody(brain)

    def embody(self, brain: Brain) -> None:
        """Go on with another brain."""
        self.brain, self.mind = brain, brain.npc(self.seed)

    def reset(self) -> None:
        """A level begins."""
        self.mind.reset()
        for corrector in self.correctors:
            corrector.reset()

    def act(self, observation: Array) -> Any:
        """The NPC's action, or the first correction of it."""
        chosen, self.actor = self.mind.act(observation), NPC
        for corrector in self.correctors:
            instead = corrector.correct(observation, chosen)
            if instead is not None and self.actor == NPC:
                chosen, self.actor = instead, corrector.actor
        return chosen


class Session:
    """Plays level after level of a task and records every decision."""

    def __init__(
        self,
        brain: Brain,
        task: OwnTask,
        correctors: Sequence[Corrector],
        batch: Batch,
        path: str | Path,
        *,
        source: str = "taught",
        seed: int = 0,
        steps: int = STEPS,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        """`batch` is one copy of the task's game; level i is that of seed `seed + i`.

        `source` is what the record of a tuned brain says it was made from, `steps` the game steps
        of a tuning and `settings` those of its learner and method. Raises RlftError where `path`
        holds anything but a recording of this game.
        """
        self.task, self.source, self.seed, self.steps = task, source, seed, steps
        self.settings = settings
        self.brains: tuple[Brain, Brain] | None = None  # before and after the last tuning
        self.tuning: Tuning | None = None  # in progress
        self.tuned: Tuned | None = None  # what the last one came to
        self.recording = Recording(task, path)
        self.player = Corrected(brain, correctors, seed)
        self.playback = Playback(batch, self.player, seed)
        self.recording.follow(self.playback, seed, lambda: self.player.actor)

    @property
    def brain(self) -> Brain:
        """That plays now."""
        return self.player.brain

    @property
    def tuned_path(self) -> Path:
        """Where a tuned brain is written: beside the recording."""
        return self.recording.path.with_suffix(".npc")

    # The level.

    def play(self, episodes: int) -> None:
        """So many levels to their ends, as fast as they go. Ctrl-C keeps what was recorded."""
        wanted = len(self.playback.score.returns) + episodes
        try:
            while len(self.playback.score.returns) < wanted:
                self.playback.decide()
        finally:
            self.recording.save()

    def branch(self) -> None:
        """Go on from the moment that is seen: what came after it did not happen."""
        history, at = self.playback.history, self.playback.at
        self.recording.forget(len(history) - 1 - at)
        del history[at + 1 :]

    def again(self) -> None:
        """Play this level once more, from its beginning; what was played of it stays recorded."""
        self.recording.save()
        self.recording.keep()
        self.playback.see(0)
        del self.playback.history[1:]
        self.player.reset()

    # Tuning.

    def tune(self) -> None:
        """Begin to fine-tune the brain that plays on all that is recorded.

        Raises RlftError where that holds no corrections.
        """
        if self.tuning is not None:
            raise RlftError("a tuning is in progress: wait for its end")
        self.recording.save()
        if not self.recording.path.exists():
            raise RlftError("nothing is recorded yet: take over and act")
        tuning = Tuning(
            self.brain, self.task, str(self.recording.path), source=self.source, steps=self.steps,
            seed=self.seed, settings=self.settings,
        )  # fmt: skip
        self.tuning = tuning.start()

    def poll(self) -> bool:
        """Let the tuned brain take over once it is there; whether that was now.

        Raises RlftError where the tuning failed, or its brain cannot be written.
        """
        tuning = self.tuning
        if tuning is None or not tuning.over:
            return False
        self.tuning = None
        self.tuned = tuning.wait()
        self.brains = tuning.training.start, self.tuned.brain
        self.player.embody(self.tuned.brain)
        write(self.tuned.brain, self.tuned_path)
        return True

    def switch(self) -> None:
        """Play with the other of the brains before and after the tuning."""
        if self.brains is not None:
            before, after = self.brains
            self.player.embody(before if self.brain is after else after)

    def close(self) -> None:
        """Keep what is recorded, and let go of a tuning in progress."""
        self.recording.save()
        if self.tuning is not None:
            self.tuning.abandon()
            self.tuning = None
