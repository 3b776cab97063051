"""Climbing the ladder: everybody meets the reference, three are picked, all are rated.

Picking and measuring use different levels, none of which any training uses: who is chosen for a
lucky score does not keep it. What is written of it stands in files.py, what is printed in table.py.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from rlft.lab.evaluation import LEVELS
from rlft.lab.ladder.candidates import Candidate
from rlft.lab.ladder.duels import Duels, Pairing, Told
from rlft.lab.ladder.elo import Games, Rating, joined, ratings
from rlft.lab.ladder.entrants import Entrant
from rlft.lab.ladder.scores import Curve, Score
from rlft.lab.tasks import OwnTask
from rlft.npc import RlftError

TARGETS = {"easy": 0.25, "normal": 0.50, "hard": 0.75}  # wins against the reference
REFERENCE = "expert@0.7"  # plans its way and strikes first, but hesitates and reacts late
DIALS = tuple(tenth / 10 for tenth in range(11))
SHORTLIST = 3  # brains nearest to a target that are judged once more
CLOSE = 0.04  # one this near a target is taken as it is; others need the dial
RATED = 8  # snapshots in the round robin, at most
TURNED = (0.25, 0.5, 0.75, 1.0)  # dials of the last candidate that are rated
ROUND = 40  # of as many levels, two of those rated play one against each other
SPREAD = 40  # pairs until the same levels come again
SEEDS = 1_000_000_000  # from part to part, and from seed to seed
ANCHORS = (
    Entrant("chaser", "chaser"),  # 1000 Elo
    Entrant("chaser@0.5", "chaser", 0.5),
    Entrant("wander", "wander"),
    Entrant("skirmisher", "skirmisher"),
    Entrant("archer", "archer"),
    Entrant("ambusher", "ambusher"),
    Entrant("sentry", "sentry"),
    Entrant("expert", "expert"),
)

Bar = Callable[[str, int], AbstractContextManager[Told]]  # what is played, and how many games


@dataclass(frozen=True)
class Pick:
    """One of easy, normal and hard, before it is measured."""

    name: str
    target: float
    candidate: Candidate
    skill: float

    @property
    def entrant(self) -> Entrant:
        return self.candidate.at(self.skill)


@dataclass(frozen=True)
class Rung:
    """A pick with its measured strength."""

    pick: Pick
    score: Score  # against the reference, on levels that did not choose it
    anchors: dict[str, Score]  # against each of ANCHORS
    rating: Rating
    curve: Curve  # of its brain against the reference

    @property
    def reached(self) -> bool:
        """Whether it wins about as often as was asked."""
        low, high = self.score.ends
        return low - CLOSE <= self.pick.target <= high + CLOSE


@dataclass(frozen=True)
class Ladder:
    """Everything that was found out."""

    game: str
    rules: dict[str, Any]
    reference: str
    levels: int
    searched: list[tuple[Candidate, Score]]  # at full skill, on the levels that choose
    curve: Curve  # of the last candidate
    rungs: list[Rung]
    ratings: dict[str, Rating]
    games: int
    seconds: float


class Climb:
    """One ladder in the making."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        reference: Entrant,
        task: OwnTask,
        *,
        levels: int = LEVELS,
        seed: int = 0,
        threads: int = 1,
        bar: Bar = lambda what, games: nullcontext(lambda games: None),
    ) -> None:
        if levels < 1:
            raise RlftError(f"levels={levels} should be at least 1")
        names = {candidate.name for candidate in candidates}
        if taken := names & {anchor.name for anchor in ANCHORS}:
            raise RlftError(f"{min(taken)!r} is a bot the brains are rated by: rename the file")
        self._candidates, self._task = list(candidates), task
        self._asked = reference.name
        self._reference = replace(reference, name=f"{reference.name} (reference)")
        self._levels, half = levels, (levels + 1) // 2
        self._choosing, self._more = range(half), range(half, 2 * half)
        self._seed, self._threads, self._bar = seed, threads, bar
        self._games = self._plays = 0

    def run(self) -> Ladder:
        began = time.perf_counter()
        *snapshots, top = self._candidates
        scores = self._meet(
            "all against the reference", [c.at() for c in snapshots], self._choosing
        )
        curve = self._curve(top)
        searched = [*zip(snapshots, scores, strict=True), (top, curve.scores[-1])]
        picks = [self._pick(name, searched, curve) for name in TARGETS]
        curves = {top.name: curve}
        for pick in picks:
            if pick.candidate.name not in curves:
                curves[pick.candidate.name] = self._curve(pick.candidate)
        rungs, everybody = self._measure(picks, curves)
        return Ladder(
            self._task.name, dict(self._task.rules), self._asked, self._levels, searched, curve,
            rungs, everybody, self._games, time.perf_counter() - began,
        )  # fmt: skip

    def _pick(self, name: str, searched: list[tuple[Candidate, Score]], curve: Curve) -> Pick:
        """A candidate near the target, else the last one with its dial turned down.

        Where that does not reach the target either, the nearest there is.
        """
        target, top = TARGETS[name], searched[-1][0]
        nearest = sorted(searched, key=lambda one: abs(one[1].rate - target))[:SHORTLIST]
        again = self._meet(f"{name}: the nearest again", [c.at() for c, _ in nearest], self._more)
        judged = [(c, a + b) for (c, a), b in zip(nearest, again, strict=True)]
        best, score = min(judged, key=lambda one: abs(one[1].rate - target))
        dial = curve.dial_for(target)
        if abs(score.rate - target) <= CLOSE or dial is None:
            return Pick(name, target, best, 1.0)
        for levels in (self._choosing, self._more):
            dial = round(dial, 2)
            (score,) = self._meet(f"{name}: skill {dial}", [top.at(dial)], levels)
            curve = curve.with_point(dial, score)
            dial = curve.dial_for(target) or dial
        return Pick(name, target, top, round(dial, 2))

    def _curve(self, candidate: Candidate) -> Curve:
        turned = [candidate.at(dial) for dial in DIALS]
        scores = self._meet(f"the skill dial of {candidate.name}", turned, self._choosing)
        return Curve([*zip(DIALS, scores, strict=True)])

    def _meet(self, what: str, entrants: Sequence[Entrant], levels: range) -> list[Score]:
        """Each against the reference, on levels that choose."""
        if not entrants:
            return []
        reference = len(entrants)
        pairings = [Pairing(i, reference, levels) for i in range(reference)]
        found = self._play(what, [*entrants, self._reference], pairings, "preview")
        return [Score.of(found.of(i, reference)) for i in range(reference)]

    def _measure(
        self, picks: Sequence[Pick], curves: dict[str, Curve]
    ) -> tuple[list[Rung], dict[str, Rating]]:
        """The picks against the reference and the anchors, and everybody's rating."""
        entrants = self._rated(picks)
        index = {one.name: i for i, one in enumerate(entrants)}
        others = {one.name: index[one.name] for one in ANCHORS}
        few, many = range((self._levels + 4) // 5), range(self._levels)
        chosen = list(dict.fromkeys(index[pick.entrant.name] for pick in picks))
        pairings = [Pairing(i, j, few) for i in chosen for j in others.values()]
        pairings += [Pairing(i, index[self._reference.name], many) for i in chosen]
        measured = self._play("easy, normal, hard", entrants, pairings, "evaluation")
        robin = self._play("all against all", entrants, self._round(len(entrants)), "evaluation")
        found = ratings(
            joined([measured, robin]), len(entrants), index[ANCHORS[0].name], seed=self._seed
        )
        rungs = []
        for pick in picks:
            i = index[pick.entrant.name]
            rungs.append(Rung(
                pick,
                Score.of(measured.of(i, index[self._reference.name])),
                {name: Score.of(measured.of(i, j)) for name, j in others.items()},
                found[i],
                curves[pick.candidate.name],
            ))  # fmt: skip
        return rungs, {one.name: found[i] for i, one in enumerate(entrants)}

    def _rated(self, picks: Sequence[Pick]) -> list[Entrant]:
        """Everybody who is rated, once each; the last candidate at several dials."""
        *snapshots, top = self._candidates
        step = max(-(-len(snapshots) // RATED), 1)
        some = [candidate.at() for candidate in snapshots[::step]]
        turned = [top.at(dial) for dial in TURNED]
        listed = [*(p.entrant for p in picks), *some, *turned, *ANCHORS, self._reference]
        return list({entrant.name: entrant for entrant in listed}.values())

    def _round(self, players: int) -> list[Pairing]:
        """Everybody against everybody, on levels that move on from pair to pair.

        So no few levels decide all, and none is one of those that measured the picks.
        """
        length = 2 * max(self._levels // (2 * ROUND), 1)  # even: as often on either side
        pairings = []
        for k, (i, j) in enumerate(combinations(range(players), 2)):
            start = self._levels + k % SPREAD * length
            pairings.append(Pairing(i, j, range(start, start + length)))
        return pairings

    def _play(
        self, what: str, entrants: Sequence[Entrant], pairings: Sequence[Pairing], stream: str
    ) -> Games:
        games = sum(len(pairing.levels) for pairing in pairings)
        self._games += games
        self._plays += 1
        seed = SEEDS * (self._seed * SEEDS + self._plays)
        with self._bar(what, games) as told:
            duels = Duels(
                entrants, pairings, self._task.game.name,
                stream=stream, seed=seed, threads=self._threads, **self._task.rules,
            )  # fmt: skip
            return duels.play(told)
