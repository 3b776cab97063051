"""Two small games in which fine-tuning methods are told apart, a run in a few seconds.

- `two-phase`: the brain knows the second half of KeyExit. Learning the first it forgets the second
  before it meets it again, unless something holds it; its own choices in the first half are wrong.
- `clone`: the brain imitates an expert of Crossing from few demonstrations; it wins half as often.

How the brains are made stands in small_brains.py; what is compared in the study is not here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rlft.lab.studies.small_brains import cloned, reinforced
from rlft.npc import Brain, write

Rules = Mapping[str, Any]


@dataclass(frozen=True)
class SmallGame:
    """One game, a brain that knows something of it, and the settings that suit both."""

    name: str
    about: str  # a line
    game: str  # as Job takes it
    rules: Rules  # that are fine-tuned in
    steps: int  # game steps of a fine-tuning, and of a training from scratch
    settings: Mapping[str, str]  # of SARSA that fine-tunes
    scratch: Mapping[str, str]  # of SARSA that starts from nothing, tuned with the same care
    skills: Mapping[str, Rules]  # what the brain can do at the start: the rules that show it
    make: Callable[[int], Brain] = field(repr=False)  # seed -> the brain it starts with

    def brain(self, seed: int, folder: Path) -> Path:
        """The file of the pretrained brain of this seed, made at the first call."""
        path = Path(folder) / f"{self.name}-{seed}.npc"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            write(self.make(seed), path)
        return path


def _texts(**settings: Any) -> dict[str, str]:
    return {name: str(value) for name, value in settings.items()}


STEPS = 240_000
SMALL = _texts(
    copies=64, rollout=16, minibatch=256, epochs=2, explore="epsilon", learning_rate_end=1e-4,
    learning_rate_steps=STEPS,
)  # fmt: skip

# KeyExit, tuned on the seeds 100 to 102 on a draft of it, among twelve settings from scratch
# and eleven on top of the brain. Of those only four epochs, at twice the time, did clearly better.
# The rewards of both games were then picked on the seeds 0 to 4.
SPARSE = {"exit_progress_reward": 0.015}  # the way to the exit hardly pays: slow to learn again
GUIDED = {"exit_progress_reward": 0.05}
FAR = {"phase": "exit"}
PHASES = {**SMALL, **_texts(gamma=0.97, epsilon_end=0.05, epsilon_steps=100_000)}
ALONE = {**PHASES, **_texts(epsilon_start=0.3, learning_rate=2e-3, average=0.995)}
TWO_PHASE = SmallGame(
    name="two-phase",
    about="knows the way to the exit, must learn to fetch the key first",
    game="keyexit",
    rules=SPARSE,
    steps=STEPS,
    settings={**PHASES, **_texts(epsilon_start=0.1, learning_rate=1e-3, average=0.99, calibrate=0)},
    scratch=ALONE,
    skills={"far": {**SPARSE, **FAR}},
    make=lambda seed: reinforced(
        "keyexit", seed, STEPS, ALONE, {**GUIDED, **FAR}, {**SPARSE, **FAR}
    ),
)

# Crossing, tuned on the seeds 100 to 102 on a draft of it, among five settings from scratch
# and eight on top of the brain. Progress hardly pays, so that what the clone knows is worth
# something; where waiting costs less, many learn to wait for ever.
CROSSING = {**SMALL, **_texts(gamma=0.99, epsilon_end=0.02, epsilon_steps=60_000, average=0.995)}
CLONE = SmallGame(
    name="clone",
    about="imitates an expert from few, noisy demonstrations and wins less than half",
    game="crossing",
    rules={"progress_reward": 0.005, "step_cost": 0.01},
    steps=STEPS,
    settings={**CROSSING, **_texts(epsilon_start=0.05, learning_rate=1e-3, calibrate=5)},
    scratch={**CROSSING, **_texts(epsilon_start=0.5, learning_rate=2e-3)},
    skills={},
    make=lambda seed: cloned(seed, episodes=50, noise=0.3, epochs=30, batch=64, rate=1e-3),
)

SMALL_GAMES: dict[str, SmallGame] = {game.name: game for game in (TWO_PHASE, CLONE)}
