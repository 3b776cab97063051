"""`rlft doctor`: is a game fit to learn in, and what of it should change first?

Here the game is opened, held against Gymnasium's rules and timed; what its play says is judged in
doctor_checks.py and doctor_repeats.py. The installation has a file of its own.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Iterator
from functools import partial
from typing import Any

from gymnasium.utils.env_checker import check_env
from gymnasium.vector import VectorEnv

from rlft.agents.play import Play
from rlft.envs import foreign
from rlft.envs.rows import Rows
from rlft.lab.diagnosis import doctor_checks as checks
from rlft.lab.diagnosis import doctor_repeats as repeats
from rlft.lab.diagnosis.doctor_play import record, told
from rlft.lab.diagnosis.doctor_report import Finding, Level, print_findings
from rlft.lab.diagnosis.installation import installation
from rlft.lab.evaluation import random_policy
from rlft.lab.moments import moments
from rlft.lab.sight import eyes
from rlft.lab.tasks import OwnTask, is_own
from rlft.npc import RlftError

__all__ = ["Finding", "diagnose", "installation", "print_findings"]

COPIES = 8
STEPS = 20_000  # random decisions, all copies together
PLAYING, TIMING, REPEATING = 3.0, 0.3, 1.0  # seconds: of random play, timed, played again
SLOW = 2000  # decisions a second of one copy
REPEATED = (20, 200)  # decisions of a game that is played again: least and most

COLOUR = re.compile(r"\x1b\[\d+m")
HARMLESS = (  # what Gymnasium remarks and rlft does not mind
    "infinity", "symmetric and normalized", "unwrapped version", "render",
)  # fmt: skip


def diagnose(game: Any, steps: int = STEPS, seed: int = 0, **settings: Any) -> list[Finding]:
    """What is wrong with a game, what might be, and what is well. Takes some seconds.

    `game` and `settings` are what training takes: a game of ours by name, or what `foreign.make`
    makes; what training puts between a game and its learner (a backbone, a memory) is not looked
    at. Raises RlftError for a game that does not exist or cannot be made.
    """
    settings = moments(eyes(settings)[1])[1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Gymnasium's are caught where they are asked for
        findings = list(_interface(game, settings))
        try:
            one = _opened(game, 1, settings)
            many = one if isinstance(game, VectorEnv) else _opened(game, COPIES, settings)
        except RlftError as error:
            if not findings:
                raise  # there is no such game
            return [*findings, Finding("problem", "interface", told(error), "see what is expected")]
        try:
            findings += _played(game, one, many, steps, seed, settings)
        finally:
            if not isinstance(game, VectorEnv):  # theirs stays open
                one.close()
                many.close()
    return findings


def _opened(game: Any, copies: int, settings: dict[str, Any]) -> Rows:
    if isinstance(game, VectorEnv):
        return foreign.make(game, game.num_envs, **settings)
    if is_own(game):
        rules = {"actions": "discrete", **settings}
        task = OwnTask(game, rules, rules.pop("actions"))
        return Rows(task.envs(copies), task.senses, task.actions)
    return foreign.make(game, copies, **settings)


def _interface(game: Any, settings: dict[str, Any]) -> Iterator[Finding]:
    """Gymnasium's own checks of a single environment."""
    if isinstance(game, VectorEnv):
        return
    ident = OwnTask(game, {}, "discrete").id if is_own(game) else game
    env = foreign.one(ident, **settings)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            check_env(env.unwrapped, skip_render_check=True, skip_close_check=True)
        except Exception as error:  # it asserts, and the game may raise anything
            line = str(error) if isinstance(error, AssertionError) else told(error)
            shares = "share an object" in line  # foreign.Copies knows how to live with it
            level: Level = "warning" if shares else "problem"
            yield Finding(level, "interface", _sentence(line), "follow gymnasium.Env to the letter")
    if env is not game:  # theirs stays open
        env.close()
    lines = dict.fromkeys(_sentence(str(warning.message)) for warning in said)
    remarks = [line for line in lines if not any(word in line for word in HARMLESS)]
    for line in remarks:
        yield Finding("warning", "interface", line, "follow gymnasium.Env to the letter")
    if not remarks:
        yield Finding("ok", "interface", "reset, step and spaces are as Gymnasium wants them")


def _sentence(text: str) -> str:
    """The first sentence of what Gymnasium says."""
    text = " ".join(COLOUR.sub("", text).removeprefix("WARN: ").split())
    return re.split(r"(?<=[a-z\]`)])\. (?=[A-Z])", text)[0]


def _played(
    game: Any, one: Rows, many: Rows, steps: int, seed: int, settings: dict[str, Any]
) -> Iterator[Finding]:
    """What its play says: random first, then the same again."""
    found = record(many, seed, steps, PLAYING)
    yield from checks.stop(found)
    if found.steps:
        yield from checks.observations(found)
        yield from checks.rewards(found)
        spec = many.spec
        yield from checks.episodes(found, None if spec is None else spec.max_episode_steps)
        yield from checks.masks(found)
        yield from checks.score(found)
    if found.stopped is not None:
        return  # what repeats would break off there again
    try:
        speed = _speed(one, seed)
        if speed:
            yield _speeds(speed, found.speed, many.num_envs)
        again = int(min(max(REPEATED[0], REPEATING * speed / 6), REPEATED[1]))
        anew = partial(_opened, game, 1, settings)
        seeded = list(repeats.seeding(one, anew, seed, again))
        yield from seeded
        if seeded[0].level != "problem" and repeats.tries(one) < 2 * REPEATING * speed:
            yield from repeats.actions(one, seed)
    except Exception as error:  # whatever a game raises
        yield Finding("problem", "step", f"playing again raised {told(error)}", "mend it")


def _speed(envs: Rows, seed: int) -> float:
    """Decisions a second of random play, resets included."""
    play, policy = Play(envs.num_envs), random_policy(len(envs.actions), envs.discrete, seed)
    play.enter(envs, seed)
    done, started = 0, time.perf_counter()
    while (took := time.perf_counter() - started) < TIMING:
        play.step(policy(play.senses, play.legal))
        done += envs.num_envs
    return done / took


def _speeds(one: float, many: float, copies: int) -> Finding:
    found = f"{one:,.0f} decisions a second of one copy, {many:,.0f} of {copies} together"
    if one >= SLOW:
        return Finding("ok", "speed", found)
    minutes = 100_000 / many / 60
    advice = "profile step(); leave out drawing and sleeping; step many copies at once (VectorEnv)"
    return Finding("note", "speed", f"{found}: 100,000 take {minutes:.1f} minutes", advice)
