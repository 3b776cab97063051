"""Othello: the rules for many boards at once, and players that know no more. Nothing learns here.

A board is two sets of squares, 64 bits each, from the side of who is to move; bit 8 * row + column.
Actions are the squares and 64, to pass, which is legal only where nothing else is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Bits = npt.NDArray[np.uint64]  # (N,)
Array = npt.NDArray[Any]

PASS, ACTIONS = 64, 65
FIRST, SECOND = (28, 35), (27, 36)  # squares that each side holds at the start
ALL = 2**64 - 1
NOT_LEFT, NOT_RIGHT = ALL // 255 * 254, ALL // 255 * 127  # without the first, the last column
# shift of a step (negative: to lower bits), and the squares that it may reach
STEPS = (
    (8, ALL), (-8, ALL), (1, NOT_LEFT), (-1, NOT_RIGHT),
    (9, NOT_LEFT), (7, NOT_RIGHT), (-7, NOT_LEFT), (-9, NOT_RIGHT),
)  # fmt: skip
_SQUARES = np.uint64(1) << np.arange(64, dtype=np.uint64)
_PLACES = np.append(_SQUARES, np.uint64(0))  # of each action: a pass is no square


class Boards(NamedTuple):
    """N positions."""

    mine: Bits  # discs of who is to move
    theirs: Bits

    def of(self, chosen: Array) -> Boards:
        return Boards(self.mine[chosen], self.theirs[chosen])

    def turned(self) -> Boards:
        """The same from the other side."""
        return Boards(self.theirs, self.mine)


Player = Callable[[Boards, Array], Array]  # boards, legal (N, 65) -> actions (N,)


def start(count: int) -> Boards:
    mine, theirs = (sum(1 << square for square in squares) for squares in (FIRST, SECOND))
    return Boards(np.full(count, mine, np.uint64), np.full(count, theirs, np.uint64))


def legal(boards: Boards) -> Array:
    """(N, 65): what may be done. Nothing where the game is over."""
    found = np.zeros((len(boards.mine), ACTIONS), np.bool_)
    moves = places(boards)
    found[:, :PASS] = squares(moves)
    found[:, PASS] = (moves == 0) & (places(boards.turned()) != 0)
    return found


def over(boards: Boards) -> Array:
    """(N,): neither side can move."""
    ended: Array = (places(boards) == 0) & (places(boards.turned()) == 0)
    return ended


def play(boards: Boards, actions: Array) -> Boards:
    """The positions after these legal actions (N,), from the side of the other."""
    placed = _PLACES[actions]
    flipped = flips(boards, placed)
    return Boards(boards.theirs & ~flipped, boards.mine | placed | flipped)


def margin(boards: Boards) -> Array:
    """(N,): discs that who is to move has more than the other."""
    ahead: Array = squares(boards.mine).sum(1) - squares(boards.theirs).sum(1)
    return ahead


def places(boards: Boards) -> Bits:
    """The squares where who is to move may place a disc."""
    mine, theirs = boards
    found = np.zeros_like(mine)
    for shift, reached in STEPS:
        line = _moved(mine, shift, reached) & theirs
        for _ in range(5):  # six discs between two of mine at most
            line |= _moved(line, shift, reached) & theirs
        found |= _moved(line, shift, reached)
    return found & ~(mine | theirs)


def flips(boards: Boards, placed: Bits) -> Bits:
    """The discs that turn when who is to move places these."""
    mine, theirs = boards
    found = np.zeros_like(mine)
    for shift, reached in STEPS:
        line = _moved(placed, shift, reached) & theirs
        for _ in range(5):
            line |= _moved(line, shift, reached) & theirs
        closed = (_moved(line, shift, reached) & mine) != 0
        found |= np.where(closed, line, np.uint64(0))
    return found


def squares(bits: Bits) -> Array:
    """(N, 64) of bool."""
    found: Array = (bits[:, None] & _SQUARES) != 0
    return found


def perft(depth: int) -> int:
    """Positions, counted as often as they are reached, after so many moves; a check of rules."""
    boards = start(1)
    for _ in range(depth):
        where, actions = np.nonzero(legal(boards))
        boards = play(boards.of(where), actions)
    return len(boards.mine)


def random_player(generator: np.random.Generator) -> Player:
    """Any legal action."""

    def act(boards: Boards, legal: Array) -> Array:
        found: Array = (generator.random(legal.shape) * legal).argmax(1)
        return found

    return act


def greedy_player(generator: np.random.Generator) -> Player:
    """The move that turns most discs, ties at random."""

    def act(boards: Boards, legal: Array) -> Array:
        where, actions = np.nonzero(legal)
        turned = squares(flips(boards.of(where), _PLACES[actions])).sum(1)
        score = np.full(legal.shape, -1.0)
        score[where, actions] = turned + 0.5 * generator.random(len(where))
        found: Array = score.argmax(1)
        return found

    return act


def match(one: Player, other: Player, games: int, opening: int = 0, seed: int = 0) -> Array:
    """Results of `one` (G,): 1 won, 0 drawn, -1 lost. It moves first in the even games.

    The first `opening` moves of each game are random: for players that never vary.
    """
    opener = random_player(np.random.default_rng(seed))
    boards, results = start(games), np.zeros(games, np.int64)
    playing = np.arange(games)
    for turn in range(128):  # 60 moves, each with a pass at most
        ended = over(boards)
        sign = 1 - 2 * ((playing[ended] + turn) % 2)  # whose side the board shows
        results[playing[ended]] = sign * np.sign(margin(boards.of(ended)))
        playing, boards = playing[~ended], boards.of(~ended)
        if not playing.size:
            break
        allowed = legal(boards)
        actions = np.zeros(len(playing), np.int64)
        players = (opener,) if turn < opening else (one, other)
        for number, player in enumerate(players):
            turns = (playing + turn) % len(players) == number
            if turns.any():
                actions[turns] = player(boards.of(turns), allowed[turns])
        boards = play(boards, actions)
    return results


def _moved(bits: Bits, shift: int, reached: int) -> Bits:
    moved = bits << np.uint64(shift) if shift > 0 else bits >> np.uint64(-shift)
    kept: Bits = moved & np.uint64(reached)
    return kept
