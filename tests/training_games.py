"""Small games by somebody else to train in: masked, late to reset, with pictures, with parts."""

import gymnasium as gym
import numpy as np
from foreign_games import Masked
from gymnasium import spaces
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from gymnasium.wrappers import TimeLimit


class Strict(Masked):
    """Breaks when it is told what it forbids; `wind` blows from one side."""

    def __init__(self, wind=0.0):
        super().__init__()
        self.breeze = wind

    def step(self, action):
        assert self.mask()[action], f"{action} is forbidden at {self.x}"
        self.x += self.breeze
        return super().step(action)


gym.register("training/Strict-v0", entry_point=Strict, max_episode_steps=25)


class Late(SyncVectorEnv):
    """A batch that begins a copy's next episode at the step after its end (NEXT_STEP)."""

    def __init__(self, num_envs=1):
        copies = [lambda: TimeLimit(Strict(), 25)] * num_envs
        super().__init__(copies, autoreset_mode=AutoresetMode.NEXT_STEP)


class Parts(gym.Env):
    """Senses and actions of several parts: the second action should be what is asked for."""

    metadata = {"render_modes": []}  # noqa: RUF012
    observation_space = spaces.Dict(
        asked=spaces.Discrete(3), place=spaces.Dict(x=spaces.Box(-1.0, 1.0, (2,), np.float32))
    )
    action_space = spaces.MultiDiscrete([2, 3])

    def __init__(self, pay=1.0):
        self.pay = pay

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.t = 0
        return self.seen(), {}

    def step(self, action):
        reward = self.pay * float(action[1] == self.asked)
        self.t += 1
        return self.seen(), reward, self.t >= 10, False, {}

    def seen(self):
        self.asked = int(self.np_random.integers(3))
        place = self.np_random.uniform(-1.0, 1.0, 2).astype(np.float32)
        return {"asked": self.asked, "place": {"x": place}}


class Picture(gym.Env):
    """Says which half of a picture is lit; it draws itself."""

    metadata = {"render_modes": ["rgb_array"], "render_fps": 10}  # noqa: RUF012
    observation_space = spaces.Box(0, 255, (16, 16, 3), np.uint8)
    action_space = spaces.Discrete(2)

    def __init__(self, render_mode=None):
        self.render_mode = render_mode

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.t = 0
        return self.draw(), {}

    def step(self, action):
        reward = float(action == self.lit)
        self.t += 1
        return self.draw(), reward, self.t >= 10, False, {}

    def draw(self):
        self.lit = int(self.np_random.integers(2))
        self.picture = np.zeros((16, 16, 3), np.uint8)
        self.picture[:, 8 * self.lit : 8 * self.lit + 8] = 255
        return self.picture

    def render(self):
        return self.picture
