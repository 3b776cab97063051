"""The targets of the study, answered literally: target, what was measured, reached or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from rlft.lab.statistics import interval, iqm, resampled
from rlft.lab.studies.arms import FULL, SCRATCH

TWO_PHASE, CLONE, FAR = "two-phase", "clone", "far"
SPECIALISTS = ("bc", "kickstart")  # held to stored states; held to the teacher where it goes
GATED, KICKSTART = "gated", "kickstart"
SCALES = ("scale", "scale-shift")

Game = Mapping[str, Any]  # arm: its numbers
Row = dict[str, Any]


def targets(games: Mapping[str, Game]) -> list[Row]:
    """Those that what is there can answer."""
    rows: list[Row] = []
    if TWO_PHASE in games:
        rows += _two_phase(games[TWO_PHASE])
    if CLONE in games:
        rows += _clone(games[CLONE])
    for name, game in games.items():
        rows += _dips(name, game)
    for name, game in games.items():
        rows += _scales(name, game)
    for name in (TWO_PHASE, CLONE):
        rows += _specialists(name, games.get(name, {}))
    return rows


def _two_phase(game: Game) -> Iterator[Row]:
    for least, most in ((0.97, 100), (0.90, 0)):
        words = f"with at most {most} stored states" if most else "with none stored"
        fits = [n for n, arm in game.items() if n != SCRATCH and arm["stored_states"] <= most]
        for title, of in (("the far phase", FAR), ("the whole", "")):
            numbers = {n: game[n]["skills"][of] if of else game[n] for n in fits}
            yield from _best(
                f"{TWO_PHASE}: forward transfer of {title} >= {least:g} {words}",
                {n: one["transfer"] for n, one in numbers.items()}, least,
            )  # fmt: skip
    left = {n: arm["skills"][FAR]["kept_least"] for n, arm in game.items() if n != SCRATCH}
    if FULL in game:
        yield _row(
            f"{TWO_PHASE}: plain fine-tuning forgets far to <= 0.2", FULL, left[FULL], most=0.2
        )
    held = {n: one for n, one in left.items() if game[n]["stored_states"]}
    yield from _best(f"{TWO_PHASE}: retention never keeps less than 0.95 of far", held, 0.95)
    if KICKSTART in game:
        end = game[KICKSTART]["asymptote"]
        yield _row(
            f"{TWO_PHASE}: kickstarting fails: wins <= 0.2 at the end", KICKSTART, end, most=0.2
        )


def _clone(game: Game) -> Iterator[Row]:
    if KICKSTART in game:
        arm = game[KICKSTART]
        gain = _paired(lambda a, b: a - b, arm["asymptote"]["each"], arm["start"]["each"])
        what = f"{CLONE}: kickstarting ends above its teacher (end - start > 0)"
        yield {**_row(what, KICKSTART, gain), "reached": gain["iqm"] > 0.0}


def _dips(name: str, game: Game) -> Iterator[Row]:
    if GATED in game:
        arm = game[GATED]
        yield _row(f"{name}: dip <= 0.02", GATED, arm["dip"], most=0.02)
        for title, skill in arm["skills"].items():
            yield _row(f"{name}: dip of {title} <= 0.02", GATED, skill["dip"], most=0.02)


def _scales(name: str, game: Game) -> Iterator[Row]:
    for arm in SCALES:
        if arm in game and FULL in game:
            ends = [game[n]["asymptote"]["each"] for n in (arm, FULL)]
            moving = game[arm]["moving"] or {"encoder": 0.0}
            what = (
                f"{name}: {arm} ({moving['encoder']:.1%} of the encoder) / full, at the end >= 0.99"
            )
            yield _row(what, arm, _paired(_over, *ends), least=0.99)


def _specialists(name: str, game: Game) -> Iterator[Row]:
    there = [n for n in SPECIALISTS if n in game]
    if GATED in game and there:
        best = max(there, key=lambda n: game[n]["asymptote"]["iqm"])
        ends = [game[n]["asymptote"]["each"] for n in (GATED, best)]
        what = f"{name}: gated / the better specialist ({best}), at the end >= 0.95"
        yield _row(what, GATED, _paired(_over, *ends), least=0.95)


def _best(what: str, estimates: Mapping[str, Any], least: float) -> Iterator[Row]:
    """The arm that comes furthest; that it is the best of many flatters it."""
    told = {name: one for name, one in estimates.items() if one["iqm"] is not None}
    if told:
        name = max(told, key=lambda n: told[n]["iqm"])
        yield _row(what, f"{name}, the best of {len(told)}", told[name], least=least)


def _over(a: Any, b: Any) -> Any:
    """a / b, infinite over nothing."""
    return np.where(b > 0.0, a / np.where(b > 0.0, b, 1.0), np.inf)


def _paired(of: Any, one: Sequence[float], other: Sequence[float]) -> dict[str, Any]:
    """A difference or ratio of two interquartile means, with its interval over the same seeds."""
    low, high = interval(of(*(iqm(drawn) for drawn in resampled([one, other]))))
    return {"iqm": float(of(iqm(one), iqm(other))), "interval_95": [low, high]}


def _row(
    what: str,
    arm: str,
    found: Mapping[str, Any],
    least: float | None = None,
    most: float | None = None,
) -> Row:
    value = found["iqm"]
    reached = value is not None
    if least is not None:
        reached = reached and value >= least
    if most is not None:
        reached = reached and value <= most
    ends = [
        None if end is None or not np.isfinite(end) else round(end, 5)
        for end in found["interval_95"]
    ]
    told = None if value is None or not np.isfinite(value) else round(value, 5)
    return {"target": what, "arm": arm, "measured": told, "interval_95": ends, "reached": reached}
