"""What random play says of a game: its observations, rewards, episodes and masks, judged."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from rlft.lab.diagnosis.doctor_play import Record, told
from rlft.lab.diagnosis.doctor_report import Finding
from rlft.lab.statistics import Z95

FAR = 10.0  # beyond this, numbers drown the others in a fresh network
HUGE_REWARD, HUGE_RETURN, TINY_RETURN = 200.0, 1000.0, 1e-2
MANY = 1000  # decisions without an end that make an endless episode likely
SUSPICIOUS = 20  # decisions: a game of equal episodes at least this long has a clock
SHOWN = 4  # names a line lists


def stop(record: Record) -> Iterator[Finding]:
    """What broke the play off."""
    if record.stopped is None:
        return
    line = told(record.stopped)
    if "action_mask" in line:
        yield Finding("problem", "action mask", line, "in every state at least one action is legal")
    elif "must be finite" in line:
        what = "rewards" if line.startswith("the reward") else "observations"
        advice = "look for a division by zero, a square root or logarithm, or a speed without limit"
        yield Finding("problem", what, line, advice)
    else:
        yield Finding(
            "problem", "step", f"random play raised {line}", "mend it: any action may come"
        )


def observations(record: Record) -> Iterator[Finding]:
    """Ranges of what is perceived."""
    if not np.isfinite(record.low).all() or record.senses.size != len(record.senses):
        if np.isfinite(record.low).all():
            yield Finding("ok", "observations", f"a picture {record.senses[0].shape}")
        return
    names = np.array(record.senses.names)
    lows, highs = (np.array([getattr(s, end) for s in record.senses]) for end in ("low", "high"))
    slack = 1e-5 * (1.0 + np.abs(record.low) + np.abs(record.high))
    outside = (record.low < lows - slack) | (record.high > highs + slack)
    if outside.any():
        found = f"outside the observation space: {_ranges(record, names, outside)}"
        yield Finding("warning", "observations", found, "widen the space or clip what is returned")
    far = np.maximum(np.abs(record.low), np.abs(record.high)) > FAR
    if far.any():
        found = f"{far.sum()} of {far.size} go beyond ±{FAR:g}: {_ranges(record, names, far)}"
        advice = "scale them to about [-1, 1] in the game, or train with --set normalise=true"
        yield Finding("warning", "observations", found, advice)
    still = record.low == record.high
    absent = still & (record.low == 0) & (lows == 0) & (highs == 1)  # not met, or not this value
    if still.all() and record.steps:
        advice = "return what the NPC perceives now: is the array ever written to?"
        yield Finding("problem", "observations", "nothing that is perceived ever changes", advice)
    elif (still & ~absent).any():
        found = f"never changed: {_listed(names[still & ~absent])}"
        yield Finding("note", "observations", found, "leave out what says nothing")
    if not (outside | far).any():
        found = f"{names.size} numbers from {record.low.min():.3g} to {record.high.max():.3g}"
        yield Finding("ok", "observations", found)


def rewards(record: Record) -> Iterator[Finding]:
    """Scale, sign and whether there are any."""
    if not record.steps:
        return
    low, high = record.rewards.min(), record.rewards.max()
    size = max(abs(low), abs(high))
    score = float(np.abs(record.returns).mean()) if record.returns.size else 0.0
    found = f"from {low:.4g} to {high:.4g} a decision"
    if size == 0:
        found = f"every reward was 0 in {record.steps:,} random decisions"
        advice = "pay small steps towards the goal too, or begin episodes nearer to it"
        yield Finding("warning", "rewards", found, advice)
        return
    if size > HUGE_REWARD or score > HUGE_RETURN:
        advice = f"--set reward_scale={_scale(max(size, score / 100)):g}, or normalise_rewards=true"
        yield Finding("warning", "rewards", f"{found}, mean |return| {score:.4g}: huge", advice)
    elif 0 < score < TINY_RETURN and size < TINY_RETURN:
        advice = f"--set reward_scale={_scale(size):g}, or normalise_rewards=true"
        yield Finding("warning", "rewards", f"{found}, mean |return| {score:.4g}: tiny", advice)
    elif record.returns.size > 2 and np.ptp(record.returns) == 0:
        found = f"all {record.returns.size} random episodes score {record.returns[0]:.6g}"
        advice = "nothing to learn from until one differs: pay small steps towards the goal"
        yield Finding("warning", "rewards", found, advice)
    else:
        yield Finding("ok", "rewards", found)
    if high < 0 and record.terminated.any():
        found = "every reward is negative, so the sooner an episode ends the better"
        advice = "right where the end is the goal; where it is a defeat, pay for staying alive"
        yield Finding("note", "rewards", found, advice)


def episodes(record: Record, limit: int | None) -> Iterator[Finding]:
    """How long they are and how they end; `limit` is the registered number of decisions."""
    lengths, terminated = record.lengths, record.terminated
    if not lengths.size:
        if limit is not None and record.longest <= limit:
            found = f"none ended within {record.longest:,} decisions; the limit is {limit:,}"
            yield Finding("note", "episodes", found)
        elif record.longest:
            advice = "let the game end, or limit it: register(..., max_episode_steps=...)"
            found = f"none ended within {record.longest:,} decisions"
            yield Finding(
                "warning" if record.longest >= MANY else "note", "episodes", found, advice
            )
        return
    longest = lengths.max()
    at_limit = lengths == longest
    told_as_end = bool(terminated[at_limit].all())
    clock = (
        lengths.size >= 3
        and at_limit.sum() >= 2
        and at_limit.mean() >= 0.2
        and longest >= SUSPICIOUS
    )
    if longest == 1:
        advice = "is the end tested before anything has happened?"
        yield Finding("warning", "episodes", f"all {lengths.size} ended at once", advice)
    elif clock and told_as_end:
        share = "all" if at_limit.all() else f"{at_limit.mean():.0%}"
        found = f"{share} of {lengths.size} terminated after exactly {longest:.0f} decisions"
        advice = "if that is a time limit, return it as truncated: the future is not worth nothing"
        yield Finding("warning", "episodes", found, advice)
    elif not terminated.any():
        found = f"the clock cuts all {lengths.size} short, after {_span(lengths)} decisions"
        yield Finding("note", "episodes", found, "fine where the game has no end of its own")
    else:
        found = f"{_span(lengths)} decisions, {terminated.mean():.0%} ended by the game itself"
        yield Finding("ok", "episodes", found)


def masks(record: Record) -> Iterator[Finding]:
    """How much `info["action_mask"]` forbids."""
    if record.illegal == 0:
        advice = "leave it out, or forbid what cannot be done"
        yield Finding("note", "action mask", 'info["action_mask"] never forbade anything', advice)
    elif record.illegal is not None:
        yield Finding("ok", "action mask", f"forbids {record.illegal:.0%} of the actions")


def score(record: Record) -> Iterator[Finding]:
    """The return of random play, which a trained NPC must beat."""
    returns = record.returns
    if not returns.size:
        return
    found = f"{returns.mean():.4g} a game"
    if returns.size > 1:
        half = Z95 * returns.std(ddof=1) / math.sqrt(returns.size)
        low, high = returns.mean() - half, returns.mean() + half
        found += f", 95 % interval [{low:.4g}, {high:.4g}], {returns.size} games"
    yield Finding("ok", "random play", found)


def _ranges(record: Record, names: npt.NDArray[np.str_], chosen: npt.NDArray[np.bool_]) -> str:
    rows = zip(names[chosen], record.low[chosen], record.high[chosen], strict=True)
    return _listed([f"{name} {low:.4g} to {high:.4g}" for name, low, high in rows])


def _listed(texts: list[str] | npt.NDArray[np.str_]) -> str:
    more = f" and {len(texts) - SHOWN} more" if len(texts) > SHOWN else ""
    return ", ".join(texts[:SHOWN]) + more


def _span(lengths: npt.NDArray[np.float64]) -> str:
    low, high = lengths.min(), lengths.max()
    return f"{low:.0f}" if low == high else f"{low:.0f} to {high:.0f}"


def _scale(size: float) -> float:
    """The power of ten that brings `size` to between 1 and 10."""
    return float(10.0 ** -math.floor(math.log10(size)))
