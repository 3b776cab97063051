"""Procgen (Cobbe et al. 2020): 16 games of others, in levels without end, as batches for learners.

`rlft train procgen:coinrun` trains on the levels 0 to 199 (`num_levels`) and judges on others. The
games come in the package procgen-mirror (`make procgen`), whose compiled library alone is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, VectorEnv
from gymnasium.vector.utils import batch_space

from rlft.envs.rows import Rows
from rlft.lab.evaluation import Policy, Result, play_episodes
from rlft.lab.tasks import EPISODES, UNSEEN, ForeignTask, Seen
from rlft.npc import RlftError
from rlft.npc.errors import unknown

Array = npt.NDArray[Any]

GAMES = (
    "bigfish", "bossfight", "caveflyer", "chaser", "climber", "coinrun", "dodgeball", "fruitbot",
    "heist", "jumper", "leaper", "maze", "miner", "ninja", "plunder", "starpilot",
)  # fmt: skip
ACTIONS = (
    "left_down", "left", "left_up", "down", "stay", "up", "right_down", "right", "right_up",
    "d", "a", "w", "s", "q", "e",
)  # fmt: skip
MODES = {"easy": 0, "hard": 1}
TEST_LEVELS = (1_000_000, 100_000)  # the first, and how many: no training reaches them
INSTALL = "make procgen, or pip install --no-deps procgen-mirror==0.10.7 gym3==0.3.3 and cffi"
LIMIT = 2**20  # bytes of a copy's state


class Procgen(VectorEnv[Array, Array, Array]):
    """`num_envs` copies of a game: pictures (N, 64, 64, 3) uint8, 15 actions.

    The library begins the next episode in the step that ends one and does not show the last
    picture: `final_obs` is the one before it. It says of no end that the clock made it (after 500
    or 1000 steps), so every end is a termination.
    """

    metadata = {  # noqa: RUF012
        "autoreset_mode": AutoresetMode.SAME_STEP, "render_modes": ["rgb_array"], "render_fps": 15,
    }  # fmt: skip
    render_mode = "rgb_array"

    def __init__(
        self,
        num_envs: int = 1,
        game: str = "coinrun",
        num_levels: int = 200,
        start_level: int = 0,
        distribution_mode: str = "easy",
    ) -> None:
        """Levels from `start_level` on, so many (0: all there are)."""
        if game not in GAMES:
            raise unknown("game of procgen", game, GAMES)
        if distribution_mode not in MODES:
            raise unknown("distribution_mode", distribution_mode, MODES)
        self.num_envs, self.game = num_envs, game
        self._options = {
            "env_name": game, "num_levels": int(num_levels), "start_level": int(start_level),
            "distribution_mode": MODES[distribution_mode], "num_actions": len(ACTIONS),
            "center_agent": True, "use_backgrounds": True, "use_generated_assets": False,
            "use_monochrome_assets": False, "restrict_themes": False, "paint_vel_info": False,
            "use_sequential_levels": False, "debug_mode": 0, "num_threads": 0,
            "render_human": False,
        }  # fmt: skip
        self._library = _library()
        self._games: Any = None  # the library's, made anew for every seed
        self.single_observation_space = Box(0, 255, (64, 64, 3), np.uint8)
        self.single_action_space = Discrete(len(ACTIONS))
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self._pictures = np.zeros((num_envs, 64, 64, 3), np.uint8)

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        super().reset(seed=seed)  # type: ignore[arg-type]
        chance = int(self.np_random.integers(2**31))
        self._close()
        self._games = self._library(self.num_envs, {**self._options, "rand_seed": chance})
        return self._look()[1], {}

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        self._games.act({"action": np.asarray(actions, np.int32)})
        before = self._pictures
        reward, pictures, ended = self._look()
        infos: dict[str, Any] = {}
        if ended.any():
            infos = {"final_obs": before, "_final_obs": ended}
        return pictures, reward, ended, np.zeros_like(ended), infos

    def levels(self) -> list[int]:
        """The level that each copy is in."""
        return [int(info["level_seed"]) for info in self._games.get_info()]

    def render(self) -> tuple[Array, ...]:
        return tuple(self._pictures)

    def get_state(self) -> dict[str, Array]:
        """Everything the library keeps of each copy, in rows as long as the longest."""
        buffer = self._games._ffi.new(f"char[{LIMIT}]")
        found = []
        for copy in range(self.num_envs):
            size = self._games.call_c_func("get_state", copy, buffer, LIMIT)
            found.append(np.frombuffer(bytes(self._games._ffi.buffer(buffer, size)), np.uint8))
        sizes = np.array([len(state) for state in found])
        states = np.zeros((self.num_envs, sizes.max()), np.uint8)
        for row, state in zip(states, found, strict=True):
            row[: len(state)] = state
        return {"states": states, "sizes": sizes, "pictures": self._pictures}

    def set_state(self, state: Mapping[str, Array]) -> None:
        for copy, size in enumerate(state["sizes"].astype(int).tolist()):
            data = state["states"][copy, :size].astype(np.uint8).tobytes()
            self._games.call_c_func("set_state", copy, data, size)
        self._pictures = state["pictures"].astype(np.uint8)

    def close_extras(self, **kwargs: Any) -> None:
        self._close()

    def _close(self) -> None:
        if self._games is not None:
            self._games.close()
            self._games = None

    def _look(self) -> tuple[Array, Array, Array]:
        """Rewards, pictures, and whether an episode has just begun."""
        reward, seen, first = self._games.observe()
        self._pictures = np.array(seen["rgb"])
        return np.asarray(reward, np.float64), self._pictures.copy(), np.array(first)


class ProcgenTask(ForeignTask):
    """A game of procgen: trained on some levels, judged on others."""

    def envs(self, copies: int, same_step: bool = False) -> Seen:
        return self.seen(self._rows(copies))

    def evaluate(self, policy: Policy, levels: int | None = None) -> Result:
        """An episode each in so many levels of the test's."""
        start, count = TEST_LEVELS
        return self._judged(policy, levels, start_level=start, num_levels=count)

    def evaluate_trained(self, policy: Policy, levels: int | None = None) -> Result:
        """The same on the levels of the training."""
        return self._judged(policy, levels)

    def shown(self, mode: str) -> Seen:
        if mode != "rgb_array":
            raise RlftError(f"{self.name} has no render mode {mode!r}: it has ['rgb_array']")
        return self.envs(1)

    def _judged(self, policy: Policy, levels: int | None, **range_: int) -> Result:
        if levels is not None and levels < 1:
            raise RlftError(f"levels={levels} should be at least 1")
        envs = self.seen(self._rows(levels or EPISODES, **range_))
        try:
            return play_episodes(policy, envs, UNSEEN)
        finally:
            envs.close()

    def _rows(self, copies: int, **range_: int) -> Rows:
        game = self.game.partition(":")[2]
        try:
            made = Procgen(copies, game, **{**self.own, **range_})
        except TypeError as error:
            raise RlftError(f"{self.game} has no such rule: {error}") from None
        return Rows(made, actions=ACTIONS)


def _library() -> Any:
    """What makes copies, given their number and options. Raises RlftError where it is missing."""
    spec = find_spec("procgen")
    try:
        maker = import_module("gym3.libenv").CEnv
    except ImportError:
        spec = None
    if spec is None or not spec.submodule_search_locations:
        raise RlftError(f"procgen is not installed: {INSTALL}")
    data = Path(spec.submodule_search_locations[0]) / "data"
    extra = [
        "int get_state(libenv_env *, int, char *, int);",
        "void set_state(libenv_env *, int, char *, int);",
    ]

    def make(copies: int, options: dict[str, Any]) -> Any:
        given = {**options, "resource_root": f"{data / 'assets'}/"}
        return maker(num=copies, lib_dir=str(data / "prebuilt"), options=given, c_func_defs=extra)

    return make
