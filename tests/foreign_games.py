"""Small games by somebody else: a sound one, and one for each thing that can be wrong."""

import random

import gymnasium as gym
import numpy as np
from gymnasium import spaces
from gymnasium.vector import AutoresetMode, VectorEnv


class Walk(gym.Env):
    """Left or right against the wind, which changes; over at either end, won at the right one."""

    metadata = {"render_modes": []}  # noqa: RUF012
    observation_space = spaces.Box(-6.0, 6.0, (2,), np.float32)
    end = 4.0

    def __init__(self, start=0):
        self.action_space = spaces.Discrete(2, start=start)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.t = 0
        self.x, self.wind = self.np_random.uniform(-1, 1, 2)
        return self.seen(), {}

    def step(self, action):
        self.t += 1
        self.wind = self.np_random.uniform(-1, 1)
        self.x += 0.5 * (2 * (action - self.action_space.start) - 1) + 0.5 * self.wind
        return self.seen(), self.reward(), bool(abs(self.x) >= self.end), False, {}

    def seen(self):
        return np.array([self.x, self.wind], np.float32)

    def reward(self):
        return 1.0 if self.x >= self.end else -0.01 * self.wind

    def get_state(self):
        return {"position": np.array([self.x, self.wind]), "t": np.array(self.t)}

    def set_state(self, state):
        (self.x, self.wind), self.t = state["position"].tolist(), int(state["t"])


class Reusing(Walk):
    """Writes every observation into the same array."""

    def __init__(self):
        super().__init__()
        self.buffer = np.zeros(2, np.float32)

    def seen(self):
        self.buffer[:] = self.x, self.wind
        return self.buffer


class Masked(Walk):
    """Forbids going left where x is below -1."""

    def reset(self, *, seed=None, options=None):
        return super().reset(seed=seed)[0], {"action_mask": self.mask()}

    def step(self, action):
        return *super().step(action)[:4], {"action_mask": self.mask()}

    def mask(self):
        return np.array([self.x >= -1, True])


class Stuck(Masked):
    def mask(self):
        return np.array([self.t < 5, self.t < 5])


class Lost(Walk):
    """Observes NaN from the seventh step of an episode on."""

    def seen(self):
        return np.array([self.x, self.wind if self.t < 7 else np.nan], np.float32)


class BadReward(Walk):
    def reward(self):
        return 1.0 if self.t < 7 else float("nan")


class Unseeded(Walk):
    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.x = np.random.default_rng().uniform(-1, 1)
        return self.seen(), {}


class Global(Walk):
    def step(self, action):
        _, *rest = super().step(action)
        self.x += random.uniform(-0.1, 0.1)
        return self.seen(), *rest


class Hoarding(Walk):
    """Something survives the reset."""

    games = 0

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.games += 1
        self.x += 0.001 * (self.games % 100)
        return self.seen(), {}


class Repeating(Walk):
    """Begins alike at every reset without a seed."""

    def reset(self, *, seed=None, options=None):
        return super().reset(seed=7 if seed is None else seed)


class Fixed(Walk):
    """The same for every seed."""

    def reset(self, *, seed=None, options=None):
        return super().reset(seed=0)


class Huge(Walk):
    observation_space = spaces.Box(-np.inf, np.inf, (2,), np.float32)

    def seen(self):
        return super().seen() * np.float32(1e4)


class Outside(Walk):
    observation_space = spaces.Box(-2.0, 2.0, (2,), np.float32)


class Frozen(Walk):
    def seen(self):
        return np.zeros(2, np.float32)


class Endless(Walk):
    end = 1e9

    def seen(self):
        return np.array([np.tanh(self.x), self.wind], np.float32)


class Clock(Walk):
    """A time limit that calls itself an end."""

    def step(self, action):
        seen, reward, _, truncated, info = super().step(action)
        self.x = np.clip(self.x, -3, 3)
        return seen, reward, self.t >= 25, truncated, info


class AtOnce(Walk):
    end = 0.0


class Unpaid(Walk):
    def reward(self):
        return 0.0


class Overpaid(Walk):
    def reward(self):
        return 1e5 * self.wind


class Deaf(Walk):
    def step(self, action):
        return super().step(int(self.np_random.integers(2)))


class Crashing(Walk):
    def reward(self):
        return 1 / (self.t - 7)


class OldFashioned(Walk):
    """Returns four things, as Gym did."""

    def step(self, action):
        seen, reward, terminated, _, info = super().step(action)
        return seen, reward, terminated, info


class Shown(gym.Env):
    """Shows a list of observations in turn and remembers what it was told to do; never ends."""

    metadata = {"render_modes": []}  # noqa: RUF012

    def __init__(self, observation_space, observations, action_space=None):
        self.observation_space, self.observations = observation_space, observations
        self.action_space = action_space or spaces.Discrete(2)
        self.told = []

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.told = []
        return self.observations[0], {}

    def step(self, action):
        self.told.append(action)
        return self.observations[len(self.told) % len(self.observations)], 0.0, False, False, {}


class Batched(VectorEnv):
    """A batch whose last observations are one dictionary of arrays."""

    metadata = {"autoreset_mode": AutoresetMode.SAME_STEP}  # noqa: RUF012
    single_observation_space = spaces.Dict(a=spaces.Box(-9, 9, (1,)), b=spaces.Discrete(2))
    single_action_space = spaces.Discrete(2)
    num_envs = 2

    def see(self, number):
        return {"a": np.full((2, 1), number, np.float32), "b": np.array([0, 1])}

    def reset(self, *, seed=None, options=None):
        self.t = 0
        return self.see(0), {}

    def step(self, actions):
        self.t += 1
        infos = {"final_obs": self.see(5), "_final_obs": np.array([False, True]), "final_info": {}}
        return self.see(1), np.ones(2), np.array([False, True]), np.zeros(2, bool), infos

    def get_state(self):
        return {"t": np.array(self.t)}

    def set_state(self, state):
        self.t = int(state["t"])


class Solid(Walk):
    """Cannot be copied."""

    def __deepcopy__(self, memo):
        raise TypeError("a window cannot be copied")


class Careless(Walk):
    """Gymnasium warns of metadata without render modes."""

    metadata = {}  # noqa: RUF012


gym.register("foreign/Walk-v0", entry_point=Walk, max_episode_steps=30)
gym.register("foreign/Careless-v0", entry_point=Careless)
