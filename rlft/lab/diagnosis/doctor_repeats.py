"""Games played again from one seed: does the seed decide all of it, do the actions matter?"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.agents.play import Play
from rlft.envs.rows import Rows
from rlft.lab.diagnosis.doctor_report import Finding
from rlft.lab.evaluation import Policy, random_policy

Array = npt.NDArray[Any]
Trace = list[bytes]  # what each decision gave, the reset first

STATES = (0, 3, 12)  # decisions after which actions are compared
LASTING = 3  # decisions for which each is repeated there
MOST_ACTIONS = 64  # that are compared


def seeding(envs: Rows, again: Callable[[], Rows], seed: int, decisions: int) -> Iterator[Finding]:
    """Whether the seed decides an episode, and nothing else does; `again` makes new copies."""

    def played(copies: Rows, seed: int, outside: int = 1) -> Trace:
        with _global_seed(outside):
            return trace(copies, seed, decisions)

    first, second = played(envs, seed), played(envs, seed)
    if first != second:
        one, other = again(), again()
        survives = one is not envs and played(one, seed) == played(other, seed)
        differing = next(k for k, (a, b) in enumerate(zip(first, second)) if a != b)  # noqa: B905
        where = f"the same seed twice differs from decision {differing} on"
        if survives:
            advice = "reset() must set everything that step() changes"
            yield Finding("problem", "seeding", f"{where}: something survives reset()", advice)
        else:
            advice = "call super().reset(seed=seed), draw random numbers from self.np_random only"
            yield Finding("problem", "seeding", where, advice)
    elif played(envs, seed, outside=2) != first:
        found = "the game draws from Python's or NumPy's global random numbers"
        advice = "draw from self.np_random: what other code draws changes the game"
        yield Finding("problem", "seeding", found, advice)
    elif played(envs, seed + 1) == first:
        advice = "if its levels should differ, draw them from self.np_random in reset()"
        yield Finding("note", "seeding", "every seed gives the same game", advice)
    elif _starts_alike(envs, seed):
        found = "without a seed every reset() begins alike, though seeds differ"
        advice = "hand reset()'s seed on as it is: None goes on with the same generator"
        yield Finding("warning", "seeding", found, advice)
    else:
        yield Finding("ok", "seeding", "a seed repeats its game, another gives another")


def actions(envs: Rows, seed: int) -> Iterator[Finding]:
    """Whether what is done changes what follows, tried in a few states of a seeded game."""
    choices = _choices(envs)
    if _entered(envs, seed).legal is not None or len(choices) < 2:
        return
    same: dict[bytes, list[str]] = {}
    for name, choice in choices.items():
        answer = b"".join(_answer(envs, seed, decisions, choice) for decisions in STATES)
        same.setdefault(answer, []).append(name)
    twins = [" and ".join(names) for names in same.values() if len(names) > 1]
    if len(same) == 1:
        found = f"none of {len(choices)} changed what followed, in {len(STATES)} states"
        yield Finding("problem", "actions", found, "use the action in step()")
    elif twins:
        found = f"these did the same in {len(STATES)} states: {'; '.join(twins[:3])}"
        yield Finding("note", "actions", found, "leave one out if that is so everywhere")
    else:
        yield Finding("ok", "actions", f"all {len(choices)} tried do something different")


def tries(envs: Rows) -> int:
    """How many decisions `actions` takes."""
    return len(_choices(envs)) * sum(decisions + LASTING for decisions in STATES)


def trace(envs: Rows, seed: int, decisions: int) -> Trace:
    """Random play from a seed; the same actions every time."""
    play, policy = _entered(envs, seed), _policy(envs)
    seen = [play.senses.tobytes()]
    for _ in range(decisions):
        reward, *ends = play.step(policy(play.senses, play.legal))[:3]
        seen.append(b"".join(part.tobytes() for part in (play.senses, reward, *ends)))
    return seen


def _entered(envs: Rows, seed: int) -> Play:
    play = Play(envs.num_envs)
    play.enter(envs, seed)
    return play


def _policy(envs: Rows) -> Policy:
    return random_policy(len(envs.actions), envs.discrete, 0)


def _starts_alike(envs: Rows, seed: int) -> bool:
    """Whether seeds give different beginnings, but resets without one always the same."""
    first, other = (envs.reset(seed=number)[0] for number in (seed, seed + 1))
    unseeded = [envs.reset()[0] for _ in range(4)]
    return bool((first != other).any()) and all((rows == unseeded[0]).all() for rows in unseeded)


def _choices(envs: Rows) -> dict[str, Array]:
    """Actions for all copies by name: each discrete one, or each steered one at its two ends."""
    n = envs.num_envs
    if envs.discrete:
        return {name: np.full(n, k) for k, name in enumerate(envs.actions[:MOST_ACTIONS])}
    found = {}
    for k, name in enumerate(envs.actions[: MOST_ACTIONS // 2]):
        for end in (-1.0, 1.0):
            found[f"{name}={end:g}"] = np.zeros((n, len(envs.actions)), np.float32)
            found[f"{name}={end:g}"][:, k] = end
    return found


def _answer(envs: Rows, seed: int, decisions: int, choice: Array) -> bytes:
    """What a choice gives after so many random decisions."""
    play, policy = _entered(envs, seed), _policy(envs)
    for _ in range(decisions):
        play.step(policy(play.senses, play.legal))
    seen = []
    for _ in range(LASTING):
        reward, *ends = play.step(choice)[:3]
        seen += [part.tobytes() for part in (play.senses, reward, *ends)]
    return b"".join(seen)


@contextmanager
def _global_seed(number: int) -> Iterator[None]:
    """Python's and NumPy's global generators seeded, and afterwards as they were."""
    python, legacy = random.getstate(), np.random.get_state()  # noqa: NPY002  games use it
    random.seed(number)
    np.random.seed(number)  # noqa: NPY002
    try:
        yield
    finally:
        random.setstate(python)
        np.random.set_state(legacy)  # noqa: NPY002
