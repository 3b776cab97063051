"""Many duels side by side: any two entrants, both driven from outside or by the kernel's bots.

Equal bodies for both, and the two change sides from level to level. Each pairing has a few copies
of the game of its own and plays its levels in them, one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.games import Game
from rlft.envs.games import find as find_game
from rlft.envs.world import DRAW, LOSS, OUTCOMES, RANGED, STEP_ONLY, WIN
from rlft.lab.ladder.elo import Games
from rlft.lab.ladder.entrants import Crew, Entrant
from rlft.npc import RlftError

LANES = 16  # copies of the game for a pairing, at most
APART = 1_000_000  # between the seeds of entrants: more than they play games
SEEN_BY_OTHERS = np.zeros(len(OUTCOMES), np.int8)
SEEN_BY_OTHERS[[WIN, LOSS, DRAW]] = LOSS, WIN, DRAW

Ints = npt.NDArray[np.intp]
Told = Callable[[int], None]  # hears of games as they end


class Pairing(NamedTuple):
    """Two entrants, by their index, and the levels they play."""

    first: int
    second: int
    levels: range


def duelling(game: str, rules: Mapping[str, Any]) -> tuple[Game, dict[str, Any]]:
    """The game and its rules for a duel of equals. Raises RlftError where nobody could meet."""
    found = find_game(game)
    defaults = found.rules_type._field_defaults
    if not {"team_size", "foe_pace", "foe_weapon", "weapon"} <= set(defaults):
        raise RlftError(f"{found.name} has no two sides that could meet: the ladder is for arena")
    weapon = rules.get("weapon", defaults["weapon"])
    return found, {**rules, "foe_pace": 1.0, "foe_weapon": weapon}


class Duels:
    """Pairings at play. `play` returns every game, pairing by pairing, in the order of levels."""

    def __init__(
        self,
        entrants: Sequence[Entrant],
        pairings: Sequence[Pairing],
        game: str,
        *,
        stream: str,
        seed: int = 0,
        threads: int = 1,
        **rules: Any,
    ) -> None:
        found, rules = duelling(game, rules)
        self._pairings = pairings
        lanes = [min(LANES, len(pairing.levels)) for pairing in pairings]
        self._of = np.repeat(np.arange(len(pairings)), lanes)  # pairing of each copy
        self._batch = batch = Batch(
            found, len(self._of), agents=None, stream=stream, threads=threads, **rules
        )
        batch.mode[:] = STEP_ONLY
        self._team_size: int = batch.rules.team_size
        both = np.array([(p.first, p.second) for p in pairings], np.intp)
        self._players = both[self._of]  # (copies, 2)
        self._drivers = np.array([entrant.driver for entrant in entrants])
        self._skills = np.array([entrant.skill for entrant in entrants])
        self._shoot = np.array([entrant.shoots for entrant in entrants])
        self._crews = {}
        for index, entrant in enumerate(entrants):
            mine = np.flatnonzero((self._players == index).any(1))
            if mine.size and not entrant.driver:
                self._crews[index] = Crew(
                    entrant, batch, mine, self._team_size, seed + APART * index
                )

    def play(self, told: Told = lambda games: None) -> Games:
        batch, pairings = self._batch, self._pairings
        outcomes = [np.zeros(len(pairing.levels), np.int8) for pairing in pairings]
        begun = np.zeros(len(pairings), np.intp)  # levels dealt out so far
        current = np.zeros(batch.copies, np.intp)  # place in its pairing's levels
        playing = np.ones(batch.copies, np.bool_)
        self._deal(playing.copy(), begun, current, playing)
        while playing.any():
            for crew in self._crews.values():
                crew.act()
            batch.advance()
            ended = playing & (batch.out.terminated | batch.out.truncated)
            if not ended.any():
                continue
            for copy in np.flatnonzero(ended):
                k, outcome = self._of[copy], batch.out.outcome[copy]
                turned = pairings[k].levels[current[copy]] % 2
                outcomes[k][current[copy]] = SEEN_BY_OTHERS[outcome] if turned else outcome
            told(int(ended.sum()))
            self._deal(ended, begun, current, playing)
        batch.close()
        sizes = [len(pairing.levels) for pairing in pairings]
        return Games(
            np.repeat([pairing.first for pairing in pairings], sizes),
            np.repeat([pairing.second for pairing in pairings], sizes),
            np.concatenate([np.asarray(pairing.levels, np.intp) for pairing in pairings]),
            np.concatenate(outcomes),
        )

    def _deal(
        self,
        free: npt.NDArray[np.bool_],
        begun: Ints,
        current: Ints,
        playing: npt.NDArray[np.bool_],
    ) -> None:
        """Begin the next level of its pairing in each free copy, while there is one."""
        levels = np.zeros(self._batch.copies, np.intp)
        for copy in np.flatnonzero(free):
            k = self._of[copy]
            if begun[k] == len(self._pairings[k].levels):
                playing[copy] = free[copy] = False
                continue
            current[copy] = begun[k]
            levels[copy] = self._pairings[k].levels[begun[k]]
            begun[k] += 1
        if free.any():
            self._batch.restart(levels, free)
            self._seat(np.flatnonzero(free), levels)

    def _seat(self, copies: Ints, levels: Ints) -> None:
        """Put both players of these copies in their places: sides change with the level."""
        turned = levels[copies] % 2
        bodies = self._batch.world.bodies
        for team in (0, 1):
            who = self._players[copies, turned ^ team][:, None]  # (copies, 1)
            places = np.arange(team * self._team_size, (team + 1) * self._team_size)
            at = copies[:, None], places[None, :]
            bodies["driver"][at] = self._drivers[who]
            bodies["skill"][at] = self._skills[who]
            bodies["weapon"][at] = np.where(self._shoot[who], RANGED, bodies["weapon"][at])
        for index, crew in self._crews.items():
            team_of = np.full(self._batch.copies, -1, np.intp)
            mine = (self._players[copies] == index).any(1)
            second = self._players[copies, 1] == index
            team_of[copies[mine]] = (second.astype(np.intp) ^ turned)[mine]
            crew.enter(team_of)
