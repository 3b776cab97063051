"""Small learners that a recipe moves parts of: on a grid, and on a regression."""

import hashlib

import numpy as np
import torch
from dqn_grid import Grid
from gymnasium.spaces import Box
from npc_brains import drawn

from rlft.agents import DQN, SARSA, DQNConfig, SARSAConfig
from rlft.agents.sb3 import SB3, SB3Config
from rlft.finetune.methods import find_recipe
from rlft.finetune.sites import NetworkSite, Sites
from rlft.networks import Network
from rlft.npc import Brain, cnn, mlp, pixels, plain

COPIES, SENSES, ACTIONS = 4, 25, ("north", "south", "east", "west")
SB3_SETTINGS = {
    "ppo": {"n_steps": 8, "batch_size": 16, "n_epochs": 1, "learning_rate": 3e-3},
    "trpo": {"n_steps": 8, "batch_size": 16, "n_critic_updates": 1},
    "sb3-dqn": {"buffer_size": 400, "learning_starts": 16, "batch_size": 16, "train_freq": 16,
                "gradient_steps": 1, "target_update_interval": 64, "learning_rate": 3e-3},
    "sac": {"buffer_size": 400, "learning_starts": 16, "batch_size": 16, "train_freq": 16,
            "gradient_steps": 1, "learning_rate": 3e-3},
    "td3": {"buffer_size": 400, "learning_starts": 16, "batch_size": 16, "train_freq": 16,
            "gradient_steps": 1, "learning_rate": 3e-3},
}  # fmt: skip
LEARNERS = ("sarsa", "dqn", "dueling", "hl-gauss", "ppo", "sb3-dqn", "sac", "td3", "trpo")
STEERED = ("sac", "td3")


class Steered(Grid):
    """The grid, driven by one number for each direction."""

    def __init__(self, copies=COPIES):
        super().__init__(copies)
        self.single_action_space = Box(-1.0, 1.0, (len(ACTIONS),), np.float32)

    def step(self, actions):
        return super().step(np.asarray(actions).argmax(1))


def brain(learner="sarsa", hidden=(16, 12), layer_norm=True, seed=0):
    """Drawn, of the kind that this learner begins with; remembers 40 observations."""
    output = "tanh_scale" if learner in STEERED else "argmax"
    architecture = mlp(SENSES, hidden, len(ACTIONS), output, layer_norm=layer_norm)
    return _remembering(Brain(plain(SENSES), ACTIONS, architecture, _mild(architecture, seed)))


def seeing(seed=0):
    """Drawn, with two convolutions: it takes the grid for a picture of one channel."""
    architecture = cnn((5, 5), len(ACTIONS), width=12)
    tensors = _mild(architecture, seed)
    tensors["normaliser.scale.weight"] = np.ones(25)
    return _remembering(Brain(pixels((5, 5)), ACTIONS, architecture, tensors))


def _mild(architecture, seed):
    return {n: a / np.sqrt(max(a[0].size, 4)) for n, a in drawn(architecture, seed).items()}


def _remembering(made):
    rows = np.random.default_rng(3).normal(size=(40, SENSES)).astype(np.float32)
    return made.remember(rows, ("grid",), np.zeros(40, np.uint8))


def learner_of(name, start, **more):
    """One of LEARNERS around a brain; `more` are settings of it."""
    if name == "sarsa":
        settings = {"epochs": 1, "minibatch": 32, "average": 0.9, **more}
        config = SARSAConfig(copies=COPIES, rollout=8, calibrate=0, **settings)
        return SARSA(Network.from_brain(start), config, 0)
    if name in ("dqn", "dueling", "hl-gauss"):
        settings = {"target_every": 4, "head": "linear", "learning_rate": 3e-3, "average": 0.9}
        if name == "hl-gauss":
            settings |= {"head": name, "bins": 11}
        settings |= {
            "dueling": name != "dqn",
            "batch": 16,
            "buffer": 400,
            "learning_starts": 40,
            "train_every": 16,
        }
        return DQN(start, DQNConfig(copies=COPIES, **{**settings, **more}), 0)
    settings = {**SB3_SETTINGS[name], **more}
    return SB3(start, SB3Config(name, copies=COPIES, temperature=1.0, settings=settings), 0)


class Tuning:
    """A learner on the grid with a method, as Training has it in a game."""

    def __init__(self, learner, method, settings=None, start=None, steps=100_000, **more):
        recipe = find_recipe(method, settings)
        self.start = recipe.prepare(start or brain(learner), 0)
        self.learner = learner_of(learner, self.start, **more)
        self.work = recipe.attach(self.learner.sites(), self.start, 0, steps)
        self.envs = Steered() if learner in STEERED else Grid(COPIES)
        self.updates = self.work.follow(self.learner.learn(self.envs, steps))

    def improve(self, updates):
        """So many more gradient steps, or a few more: up to where the learner next yields."""
        end = self.learner.updates + updates
        while self.learner.updates < end:
            next(self.updates)
        return self

    def live(self, rows=None):
        """What the network that learns says (N, A)."""
        rows = self.start.memory.observations if rows is None else rows
        with torch.no_grad():
            return self.work.module(torch.tensor(rows)).numpy()

    def hashes(self):
        """Of each parameter and buffer of the network that learns."""
        module = self.work.module
        named = {**dict(module.named_parameters()), **dict(module.named_buffers())}
        return {
            name: hashlib.sha256(tensor.detach().numpy().tobytes()).hexdigest()
            for name, tensor in named.items()
        }


class Regression:
    """Gradient descent on squared errors: a learner whose course can be worked out by hand."""

    def __init__(self, module, x, y, rate, momentum=0.0):
        self.module, self.x, self.y, self.steps = module, x, y, 0
        self.optimizer = torch.optim.SGD(module.parameters(), rate, momentum)

    def sites(self):
        return Sites(
            learner="regression",
            networks=(NetworkSite(self.module, "both"),),
            optimizers={"both": self.optimizer},
            batch=lambda: self.x,
            steps=lambda: self.steps,
        )

    def learn(self, steps):
        for _ in range(steps):
            self.optimizer.zero_grad()
            loss = ((self.module(self.x) - self.y) ** 2).mean()
            loss.backward()
            self.optimizer.step()
            self.steps += 1
            yield {"loss": float(loss.detach())}
