"""A batch: N copies of a game and the one call that advances them. What every face stands on."""

import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.camera import Advance, observing
from rlft.envs.games import Game, find
from rlft.envs.kernel import is_cold
from rlft.envs.rng import STREAMS, mix
from rlft.envs.world import RESTART, Out, World, make_out, make_world, pack
from rlft.npc.errors import RlftError, unknown

_announced: set[str] = set()  # games whose compilation this process has spoken of


class Batch:
    """`copies` of a game in one set of arrays, advanced together.

    Write `controls` (N, A, 4), call `advance()`, read `out`. A copy whose episode ends begins its
    next level in the same call unless its `mode` says STEP_ONLY. All arrays are the batch's own
    and are overwritten by the next call.

    The stream separates levels by purpose: "training", "evaluation", "pretraining", "preview".
    """

    def __init__(
        self,
        game: str | Game,
        copies: int,
        *,
        agents: int | None = 1,
        stream: str = "training",
        threads: int = 1,
        observation: str = "senses",
        **rules: Any,
    ) -> None:
        """`agents` bodies are driven from outside, None for all of them.

        With `observation="pixels"` they see pictures, whose options are given beside the rules:
        see camera.py.
        """
        self.game = find(game) if isinstance(game, str) else game
        if copies < 1 or threads < 1:
            raise RlftError(f"copies={copies}, threads={threads}: both should be at least 1")
        if stream not in STREAMS:
            raise unknown("stream", stream, STREAMS)
        self.rules, self.senses, camera = observing(self.game, observation, **rules)
        capacity = self.game.capacity(self.rules)
        self.capacity = capacity._replace(agents=capacity.bodies if agents is None else agents)
        self.copies, self.stream = copies, stream
        self.world = make_world(copies, self.capacity)
        sensed = len(self.game.senses(self.rules))
        self.out = make_out(copies, self.capacity.agents, sensed)
        self._advance: Advance = self.game.advance
        if camera is not None:
            self.out, self._advance = camera.blank(self.out), camera.over(self._advance, sensed)
        self.controls = np.zeros((copies, self.capacity.agents, 4), np.float32)
        self.mode = np.zeros(copies, np.uint8)
        self._packed = pack(self.rules)
        self._arguments = (self.world, self.controls, self.mode, self._packed, self.out)
        self._slices: list[tuple[Any, ...]] = []
        self._pool: ThreadPoolExecutor | None = None
        if min(threads, copies) > 1:
            self._split(min(threads, copies))
        if self.game.name not in _announced and is_cold(self.game.advance):
            _announced.add(self.game.name)
            line = f"rlft: compiling {self.game.name} for this machine, once: up to 20 seconds ..."
            print(line, file=sys.stderr, flush=True)

    def _split(self, threads: int) -> None:
        edges = np.linspace(0, self.copies, threads + 1).astype(int)
        for low, high in pairwise(edges):
            self._slices.append((
                World._make(array[low:high] for array in self.world),
                self.controls[low:high],
                self.mode[low:high],
                self._packed,
                Out._make(array[low:high] for array in self.out),
            ))  # fmt: skip
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="rlft-world")

    def advance(self) -> None:
        """One decision in every copy, or a restart, as `mode` says."""
        if self._pool is None:
            self._advance(*self._arguments)
        else:
            list(self._pool.map(lambda part: self._advance(*part), self._slices))

    def restart(
        self, seeds: npt.ArrayLike | None = None, mask: npt.NDArray[np.bool_] | None = None
    ) -> None:
        """Begin a new level in the copies of `mask` (default all).

        With `seeds` (N,) from these; without, each copy goes on with its own random state.
        """
        chosen = np.ones(self.copies, np.bool_) if mask is None else np.asarray(mask, np.bool_)
        if seeds is not None:
            states = mix(np.asarray(seeds), self.stream)
            self.world.state["chance"][chosen, 0] = states[chosen]
        if not chosen.all():
            if chosen.any():
                self._restart_some(chosen)
            return
        kept = self.mode.copy()
        self.mode[:] = RESTART
        self.advance()
        self.mode[:] = kept

    def _restart_some(self, chosen: npt.NDArray[np.bool_]) -> None:
        """Restart a part: the others must not move, so the kernel is given the part alone."""
        part = np.flatnonzero(chosen)
        world = World._make(np.ascontiguousarray(array[part]) for array in self.world)
        out = Out._make(np.ascontiguousarray(array[part]) for array in self.out)
        mode = np.full(part.size, RESTART, np.uint8)
        self._advance(world, self.controls[part], mode, self._packed, out)
        wholes: list[npt.NDArray[Any]] = [*self.world, *self.out]
        for whole, piece in zip(wholes, (*world, *out), strict=True):
            whole[part] = piece

    def snapshot(self) -> dict[str, npt.NDArray[Any]]:
        """Copies of all arrays: everything there is."""
        arrays = {f"world.{name}": array for name, array in self.world._asdict().items()}
        arrays |= {f"out.{name}": array for name, array in self.out._asdict().items()}
        return {name: array.copy() for name, array in arrays.items()}

    def restore(self, snapshot: dict[str, npt.NDArray[Any]]) -> None:
        """Go back to a snapshot of a batch of the same shape."""
        current = {f"world.{name}": array for name, array in self.world._asdict().items()}
        current |= {f"out.{name}": array for name, array in self.out._asdict().items()}
        for name, array in current.items():
            if name not in snapshot or snapshot[name].shape != array.shape:
                raise RlftError(f"snapshot does not fit: {name} should have shape {array.shape}")
        for name, array in current.items():
            array[...] = snapshot[name]

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None
