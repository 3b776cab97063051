"""Many courtyards at once: the games go on one by one, the guards sense together.

    envs = gymnasium.make_vec("Courtyard-v0", num_envs=64)

Training needs no such thing, it copies `CourtyardEnv` by itself. But senses cost this game most of
its time, and those of 64 guards together cost little more than those of a few.
"""

from __future__ import annotations

import gymnasium
import numpy as np
from gymnasium.vector import AutoresetMode
from gymnasium.vector.utils import batch_space

from examples.courtyard.env import CourtyardEnv, decide, sensed
from examples.courtyard.game import Courtyard
from rlft import senses


class CourtyardVectorEnv(gymnasium.vector.VectorEnv):
    """Copy i plays as a `CourtyardEnv` of its seed does; the step that ends a fight begins another.

    `infos["final_obs"]` (n, 178) and `infos["outcome"]` (n,) are valid where `_final_obs`.
    """

    metadata = CourtyardEnv.metadata | {"autoreset_mode": AutoresetMode.SAME_STEP}

    def __init__(self, num_envs: int = 1, render_mode: str | None = None) -> None:
        self.num_envs, self.render_mode = num_envs, render_mode
        self.single_observation_space = CourtyardEnv.observation_space
        self.single_action_space = CourtyardEnv.action_space
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self.chances = [np.random.default_rng() for _ in range(num_envs)]

    def reset(self, *, seed=None, options=None):
        if seed is not None:
            given = range(seed, seed + self.num_envs) if isinstance(seed, int) else seed
            self.chances = [np.random.default_rng(one) for one in given]
        self.games = [Courtyard(chance) for chance in self.chances]
        self.memory = senses.LastSeen(self.num_envs)
        return sensed(self.games, self.memory), {}

    def step(self, actions):
        told = [decide(*pair) for pair in zip(self.games, actions, strict=True)]
        reward, ended, cut = map(np.array, zip(*told, strict=True))
        rows = sensed(self.games, self.memory)
        over, infos = ended | cut, {}
        if over.any():
            outcomes = np.array([game.outcome for game in self.games], object)
            infos = {"final_obs": rows, "_final_obs": over, "outcome": outcomes, "_outcome": over}
            for i in over.nonzero()[0]:
                self.games[i] = Courtyard(self.chances[i])
                self.memory.forget(i)
            rows = sensed(self.games, self.memory)  # of the others nothing has changed
        return rows, reward, ended, cut, infos

    def render(self):
        from examples.courtyard.draw import picture

        return tuple(map(picture, self.games)) if self.render_mode == "rgb_array" else None
