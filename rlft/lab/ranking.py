"""Which shipped brain suits a game: what of each would be kept, and how it plays there untrained.

Levels are of the preview stream, which neither trains nor judges: to choose by them spoils nothing.
What a brain's record says of its probes stands beside it (rlft/lab/probing), and in which games the
proof found that it helped (rlft/lab/comparisons).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rlft.lab import brains
from rlft.lab.comparisons.proven import proven, proven_text
from rlft.lab.evaluation import Result, brain_policy, play_episodes
from rlft.lab.planning import game_plan
from rlft.lab.tasks import ForeignTask, OwnTask, Task
from rlft.npc import Brain, RlftError
from rlft.npc.mind import STEERING

LEVELS, EPISODES = 200, 30  # of our games, of others
PREVIEW = 2_000_000  # seeds of foreign games begin here; UNSEEN judges by others


@dataclass(frozen=True)
class Standing:
    """A brain in a game, before any training."""

    name: str
    kept: float  # share of its network
    result: Result
    met: tuple[str, ...]  # bots
    probes: tuple[dict[str, Any], ...]  # of its record, of this game
    proven: tuple[dict[str, Any], ...]  # rows of the proof, of any game

    @property
    def score(self) -> float:
        """Wins or, in games that are not won, the mean return."""
        return self.result.win_rate if self.result.has_outcomes else self.result.returns.mean()

    def json(self) -> dict[str, Any]:
        return {
            "kept": round(self.kept, 4),
            **self.result.summary(),
            "met": list(self.met),
            "probes": list(self.probes),
            "proven": {row["title"]: row["steps"] for row in self.proven},
        }

    def __str__(self) -> str:
        texts = [f"{self.result}", f"{self.kept:.1%} of the network kept"]
        texts += [f"has met {', '.join(self.met)}"] if self.met else []
        texts += [
            f"probe score {probe['score']:.2f}, random networks {probe['random_score']:.2f}"
            for probe in self.probes
        ]
        texts += [proven_text(self.proven)] if self.proven else []
        return "; ".join(texts)


def ranked(task: Task) -> tuple[list[Standing], dict[str, str]]:
    """The shipped brains that fit, the best first, and why the others do not."""
    standings, refused = [], {}
    for name in brains.shipped():
        brain = brains.find(name)
        if (brain.architecture.output not in STEERING) is not task.discrete:
            refused[name] = "its actions are of another kind: only its encoder would stay"
            continue
        try:
            standings.append(_standing(name, brain, task))
        except RlftError as error:
            refused[name] = str(error)
    return sorted(standings, key=lambda one: (-one.score, one.name)), refused


def _standing(name: str, brain: Brain, task: Task) -> Standing:
    planned = game_plan(brain, task, play=False)
    policy = brain_policy(planned.transfer.apply())
    probes = brain.record.get("probes", [])
    here = tuple(one for one in probes if isinstance(one, dict) and one.get("game") == task.name)
    result = _played(policy, task)
    return Standing(name, planned.transfer.kept, result, planned.met, here, tuple(proven(name)))


def _played(policy: Any, task: Task) -> Result:
    if isinstance(task, OwnTask):
        return task.evaluate(policy, LEVELS, stream="preview")
    assert isinstance(task, ForeignTask)
    envs = task.envs(EPISODES)
    try:
        return play_episodes(policy, envs, PREVIEW)
    finally:
        envs.close()
