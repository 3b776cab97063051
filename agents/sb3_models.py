"""Models of Stable-Baselines3 around a brain, made before any game is known."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
from gymnasium.spaces import Box, Discrete
from gymnasium.vector import AutoresetMode, VectorEnv
from gymnasium.vector.utils import batch_space
from stable_baselines3.common.logger import Logger
from stable_baselines3.common.noise import VectorizedActionNoise

from rlft.agents.play import Envs
from rlft.agents.sb3_brains import pictured, warm_start
from rlft.agents.sb3_config import ALGORITHMS, KINDS, SB3Config, policy_name
from rlft.agents.sb3_envs import Sb3Envs
from rlft.networks import Network
from rlft.npc import Brain, RlftError, plain
from rlft.npc.mind import STEERING


def model_for(start: Brain, config: SB3Config, seed: int, device: str) -> Any:
    """A model, before any game is known: the brain says what it perceives and does."""
    count = len(start.actions)
    discrete = start.architecture.output not in STEERING
    if config.algorithm in KINDS and KINDS[config.algorithm] == ("continuous",):
        discrete = False
    size = (start.senses.size,)
    seen: Box[Any] = Box(-np.inf, np.inf, size, np.float32)
    if pictured(start):  # bytes in a row, and bytes in the buffers
        seen = Box(0, 255, size, np.uint8)
    actions = Discrete(count) if discrete else Box(-1.0, 1.0, (count,), np.float32)
    own, policy = config.arguments(count)
    if "n_steps" in own and "batch_size" in own and "buffer_size" not in own:
        own["batch_size"] = min(own["batch_size"], own["n_steps"] * config.copies)
    fresh = "net_arch" in policy
    if fresh and pictured(start):
        raise RlftError(
            "net_arch reads rows of numbers: leave it out, and the brain's network sees"
        )
    kind: Any = ALGORITHMS[config.algorithm]
    with warnings.catch_warnings():  # whoever asks for a GPU knows
        warnings.filterwarnings("ignore", message="You are trying to run")
        model = kind(
            policy_name(kind),
            Sb3Envs(_absent(seen, actions, config.copies)),
            policy_kwargs=policy,
            seed=seed,
            device=device,
            _init_setup_model=fresh,
            **own,
        )
        if not fresh:
            warm_start(model, start, config.temperature, config.deviation)
    model.set_logger(Logger(folder=None, output_formats=[]))
    if model.action_noise is not None and config.copies > 1:
        model.action_noise = VectorizedActionNoise(model.action_noise, config.copies)
    return model


def named(network: Network) -> Brain:
    """A brain with plain names."""
    architecture = network.architecture
    names = plain(architecture.outputs, "action").names
    return Brain(plain(architecture.inputs), names, architecture, network.tensors())


def _absent(seen: Any, actions: Any, copies: int) -> Envs:
    """Environments that only say what they would look like."""
    envs: Envs = VectorEnv()
    envs.num_envs = copies
    envs.metadata = {"autoreset_mode": AutoresetMode.SAME_STEP}
    envs.single_observation_space, envs.single_action_space = seen, actions
    envs.observation_space = batch_space(seen, copies)
    envs.action_space = batch_space(actions, copies)
    return envs


def alike(found: Any, wanted: Any) -> bool:
    """Whether a game's space is what the model was made for, whatever its limits."""
    if isinstance(wanted, Discrete):
        return isinstance(found, Discrete) and (found.n, found.start) == (wanted.n, 0)
    return isinstance(found, Box) and found.shape == wanted.shape
