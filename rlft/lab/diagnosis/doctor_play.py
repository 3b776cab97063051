"""Random play in a game, recorded. What it says of the game is judged in doctor_checks.py."""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.agents.play import Play
from rlft.envs.rows import Rows
from rlft.lab.evaluation import random_policy
from rlft.npc import RlftError, Schema

Array = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]


@dataclass
class Record:
    """What random play gave."""

    senses: Schema
    low: Floats  # (D,) of each number perceived, the least and
    high: Floats  # the greatest
    rewards: Floats  # (decisions,)
    lengths: Floats  # (episodes,) decisions of each that ended, and
    returns: Floats  # its summed rewards
    terminated: npt.NDArray[np.bool_]  # (episodes,) by the game, not by the clock
    longest: int  # decisions of the longest that had not ended
    illegal: float | None  # share of actions that masks forbade; None without masks
    seconds: float
    stopped: Exception | None  # what ended the play early

    @property
    def steps(self) -> int:
        return len(self.rewards)

    @property
    def speed(self) -> float:
        """Decisions a second, all copies together."""
        return self.steps / max(self.seconds, 1e-9)


def record(envs: Rows, seed: int, steps: int, seconds: float) -> Record:
    """Play about `steps` decisions of random legal actions, fewer when `seconds` are over."""
    copies = envs.num_envs
    play, policy = Play(copies), random_policy(len(envs.actions), envs.discrete, seed)
    low, high = np.full(envs.senses.size, np.inf), np.full(envs.senses.size, -np.inf)
    length, score = np.zeros(copies), np.zeros(copies)
    rewards: list[Array] = []
    ended: list[tuple[float, float, bool]] = []  # length, return, terminated
    forbidden: list[float] = []
    stopped: Exception | None = None
    started = time.perf_counter()
    try:
        play.enter(envs, seed)
        while len(rewards) * copies < steps and time.perf_counter() - started < seconds:
            rows = play.senses.reshape(copies, -1)
            np.minimum(low, rows.min(0), out=low)
            np.maximum(high, rows.max(0), out=high)
            if play.legal is not None:
                forbidden.append(1.0 - float(play.legal.mean()))
            moment = play.step(policy(play.senses, play.legal))
            length += moment.valid
            score += moment.reward * moment.valid
            rewards.append(moment.reward[moment.valid])
            for n in np.flatnonzero(moment.terminated | moment.truncated):
                ended.append((length[n], score[n], bool(moment.terminated[n])))
                length[n] = score[n] = 0.0
    except Exception as error:  # whatever a game raises: it is what a doctor is there to tell
        stopped = error
    took = time.perf_counter() - started
    lengths, returns, terminated = np.array(ended, np.float64).reshape(-1, 3).T
    return Record(
        senses=envs.senses,
        low=low,
        high=high,
        rewards=np.concatenate(rewards) if rewards else np.empty(0),
        lengths=lengths,
        returns=returns,
        terminated=terminated.astype(np.bool_),
        longest=int(length.max()),
        illegal=float(np.mean(forbidden)) if forbidden else None,
        seconds=took,
        stopped=stopped,
    )


def told(error: Exception) -> str:
    """An exception in one line: ours as it is, the game's own with its place."""
    line = (str(error).strip() or "no message").splitlines()[0]
    if isinstance(error, RlftError):
        return line
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {line} ({place.filename}:{place.lineno})"
