"""How well a policy plays: wins or scores with intervals, on levels that no training uses.

Levels 0 to n-1 of our games' evaluation stream are the same for everybody; in other people's games
the seeds stand for levels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from gymnasium.vector import VectorWrapper

from rlft.agents.play import Envs, Play
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.spaces import Actions
from rlft.envs.world import LOSS, STEP_ONLY, WIN
from rlft.lab.statistics import bootstrap, wilson
from rlft.npc import Brain, RlftError
from rlft.npc.mind import STEERING, steer
from rlft.npc.skill import Dial

LEVELS = 500
LONGEST = 5_000  # decisions of an episode of a foreign game that has no time limit

Array = npt.NDArray[Any]


class Policy(Protocol):
    """Chooses for N copies at once."""

    def __call__(self, senses: Array, legal: Array | None = None, /) -> Array:
        """Actions (N,), or (N, A) in [-1, 1], for senses (N, ...); `legal` (N, A) says which."""


@dataclass(frozen=True)
class Result:
    """What a policy did on some levels, one game each."""

    outcomes: npt.NDArray[np.int8]  # (N,) index in OUTCOMES; 0 where the game knows none
    returns: npt.NDArray[np.float64]  # (N,)
    foes: npt.NDArray[np.int8]  # (N,) bot of the first foe, index in BOTS; 0 = none
    cut: int = 0  # episodes that did not end and were cut short at LONGEST decisions

    @property
    def levels(self) -> int:
        return len(self.outcomes)

    @property
    def wins(self) -> int:
        return int((self.outcomes == WIN).sum())

    @property
    def has_outcomes(self) -> bool:
        return bool(self.outcomes.any())

    @property
    def win_rate(self) -> float:
        return self.wins / self.levels

    def against(self, bot: str) -> Result:
        """The levels with this foe."""
        chosen = self.foes == BOTS.index(bot)
        return Result(self.outcomes[chosen], self.returns[chosen], self.foes[chosen])

    def met(self) -> tuple[str, ...]:
        """The foes of these levels, the most frequent first."""
        counts = np.bincount(self.foes, minlength=len(BOTS))
        return tuple(BOTS[k] for k in np.argsort(-counts, kind="stable") if k and counts[k])

    def summary(self) -> dict[str, Any]:
        """Plain numbers for JSON."""
        low, high = wilson(self.wins, self.levels)
        return {
            "levels": self.levels,
            "wins": self.wins,
            "losses": int((self.outcomes == LOSS).sum()),
            "win_rate": round(self.win_rate, 4) if self.levels else None,
            "interval_95": [round(low, 4), round(high, 4)],
            "mean_return": round(float(self.returns.mean()), 4) if self.levels else None,
            **({"without_end": self.cut} if self.cut else {}),
        }

    def __str__(self) -> str:
        if not self.has_outcomes:
            low, high = bootstrap([self.returns], lambda r: r.mean(axis=1), resamples=2000)
            endless = f", {self.cut} without an end" if self.cut else ""
            return f"mean return {self.returns.mean():.2f}  [{low:.2f}, {high:.2f}]{endless}"
        low, high = wilson(self.wins, self.levels)
        return f"{self.win_rate:6.1%}  [{low:.1%}, {high:.1%}]"


@dataclass(frozen=True)
class Remembering:
    """A policy whose copies remember: they forget where they begin an episode."""

    policy: Policy
    forget: Callable[[Array], None]  # of flags (N,)

    def __call__(self, senses: Array, legal: Array | None = None) -> Array:
        return self.policy(senses, legal)


def at_play(policy: Policy, play: Play) -> Array:
    """What the policy does in these copies now, in whichever of their episodes they are."""
    if isinstance(policy, Remembering):
        policy.forget(play.ages == 0)
    return policy(play.senses, play.legal)


def brain_policy(brain: Brain, seed: int = 0) -> Policy:
    """The brain's best action, ties broken at random; or its steering.

    One whose file says at which skill it plays (`rlft ladder`) plays at that. One that remembers
    is for one episode of each copy, unless `at_play` asks it.
    """
    if not brain.architecture.memory:
        return _policy(brain, brain.values, seed)
    recalled = _Recalled(brain)
    return Remembering(_policy(brain, recalled, seed), recalled.forget)


class _Recalled:
    """What a brain says decision after decision, of N copies that each remember their own."""

    def __init__(self, brain: Brain) -> None:
        self._brain = brain
        self._memory: Array | None = None  # the first call tells how many copies there are

    def __call__(self, senses: Array) -> Array:
        if self._memory is None:
            self._memory = np.zeros((len(senses), self._brain.architecture.memory), np.float32)
        values, self._memory = self._brain.step(senses, self._memory)
        return values

    def forget(self, copies: Array) -> None:
        if self._memory is not None:
            self._memory[copies] = 0.0


def _policy(brain: Brain, values: Callable[[Array], Array], seed: int) -> Policy:
    output = brain.architecture.output
    if brain.record.get("dial", 1.0) < 1.0:
        return _dialled_policy(brain, values, seed)
    if output in STEERING:
        return lambda senses, legal=None: steer(values(_rows(senses)), output)
    return brain_values_policy(values, seed)


def _dialled_policy(brain: Brain, says: Callable[[Array], Array], seed: int) -> Policy:
    """One episode of each copy at the skill of the brain's record."""
    steers = brain.architecture.output in STEERING
    interval = float(brain.record.get("decision_interval", 0.0))
    dials: list[Dial] = []  # one, from the first call on, which tells how many copies there are
    generators: list[np.random.Generator] = []

    def act(senses: Array, legal: Array | None = None) -> Array:
        n, values = len(senses), says(_rows(senses))
        if not dials:
            dials.append(Dial(n, len(brain.actions), interval, steers))
            generators.extend(np.random.default_rng((seed, i)) for i in range(n))
        said = steer(values, brain.architecture.output) if steers else values
        skill = np.full(n, float(brain.record["dial"]))
        return dials[0].act(np.arange(n), skill, said, legal, generators)

    return act


def brain_values_policy(values: Callable[[Array], Array], seed: int = 0) -> Policy:
    generator = np.random.default_rng(seed)

    def act(senses: Array, legal: Array | None = None) -> Array:
        found = values(_rows(senses))
        if legal is not None:
            found = np.where(legal, found, -np.inf)
        best = found == found.max(axis=1, keepdims=True)
        chosen: Array = (best * generator.random(best.shape)).argmax(axis=1)
        return chosen

    return act


def _rows(senses: Array) -> Array:
    """Pixels as rows, too."""
    return senses.reshape(len(senses), -1)


def random_policy(actions: int, discrete: bool = True, seed: int = 0) -> Policy:
    """Any legal action; when steering, any in [-1, 1]."""
    generator = np.random.default_rng(seed)

    def act(senses: Array, legal: Array | None = None) -> Array:
        if not discrete:
            return generator.uniform(-1.0, 1.0, (len(senses), actions)).astype(np.float32)
        if legal is None:
            return generator.integers(actions, size=len(senses))
        chosen: Array = (generator.random(legal.shape) * legal).argmax(axis=1)
        return chosen

    return act


def evaluate(
    policy: Policy,
    game: str,
    *,
    levels: int = LEVELS,
    stream: str = "evaluation",
    kind: str = "discrete",
    **rules: Any,
) -> Result:
    """Play each of the levels of one of our games once, all side by side."""
    if levels < 1:
        raise RlftError(f"levels={levels} should be at least 1")
    batch = Batch(game, levels, stream=stream, **rules)
    actions = Actions(batch.game, kind)
    batch.restart(np.arange(levels))
    batch.mode[:] = STEP_ONLY
    bodies = batch.world.bodies
    foes = bodies["driver"][:, -1].astype(np.int8)
    outcomes = np.zeros(levels, np.int8)
    returns = np.zeros(levels)
    playing = np.ones(levels, np.bool_)
    while playing.any():
        actions.write(policy(batch.out.observation[:, 0]), batch.controls[:, 0])
        batch.advance()
        returns += batch.out.reward[:, 0] * playing
        ended = playing & (batch.out.terminated | batch.out.truncated)
        outcomes[ended] = batch.out.outcome[ended]
        playing &= ~ended
    batch.close()
    return Result(outcomes, returns, foes)


class _Listening(VectorWrapper):
    """Passes everything through and keeps what the last step's infos say of outcomes."""

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        result = self.env.step(actions)
        infos = result[4]
        told = infos.get("_outcome", np.zeros(self.num_envs, np.bool_))
        self.outcomes = np.where(told, infos.get("outcome", 0), 0)  # (N,) index in OUTCOMES
        return result


def play_episodes(policy: Policy, envs: Envs, seed: int) -> Result:
    """One episode in every copy of any game, seeded `seed`, `seed + 1`, ...

    Its outcomes are those that the game tells, as `rlft.envs.rows.Rows` hands them on.
    """
    play, listening, copies = Play(envs.num_envs), _Listening(envs), envs.num_envs
    play.enter(listening, seed)
    returns, outcomes = np.zeros(copies), np.zeros(copies, np.int8)
    playing = np.ones(copies, np.bool_)
    for _ in range(LONGEST):
        moment = play.step(at_play(policy, play))
        returns += moment.reward * playing
        ended = playing & (moment.terminated | moment.truncated)
        outcomes[ended] = listening.outcomes[ended]
        playing &= ~ended
        if not playing.any():
            break
    return Result(outcomes, returns, np.zeros(copies, np.int8), int(playing.sum()))
