"""Stable-Baselines3 as its users run it: the baselines of the races. Nothing of ours learns here.

Settings are RL Baselines3 Zoo's (hyperparams/ppo.yml and dqn.yml) where it has any for the game.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import gymnasium
import numpy as np
import torch
from stable_baselines3 import DQN, PPO
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.env_util import make_vec_env
from stable_baselines3.common.utils import LinearSchedule

import rlft.envs  # noqa: F401  registers the games
from rlft.agents.sb3 import vec_env
from rlft.lab.benchmarks.race import Entrant, Judge
from rlft.lab.evaluation import Array

Settings = Mapping[str, Any]

ZOO_PPO_CARTPOLE: Settings = {
    "n_envs": 8, "total_timesteps": 100_000, "n_steps": 32, "batch_size": 256, "gae_lambda": 0.8,
    "gamma": 0.98, "n_epochs": 20, "ent_coef": 0.0, "learning_rate": "lin_0.001",
    "clip_range": "lin_0.2",
}  # fmt: skip
ZOO_DQN_CARTPOLE: Settings = {
    "n_envs": 1, "total_timesteps": 50_000, "learning_rate": 2.3e-3, "batch_size": 64,
    "buffer_size": 100_000, "learning_starts": 1_000, "gamma": 0.99, "target_update_interval": 10,
    "train_freq": 256, "gradient_steps": 128, "exploration_fraction": 0.16,
    "exploration_final_eps": 0.04, "net_arch": [256, 256],
}  # fmt: skip
ZOO_LIKE_DQN: Settings = {  # LunarLander's, with eight copies
    "n_envs": 8, "total_timesteps": 1_000_000, "learning_rate": 6.3e-4, "batch_size": 128,
    "buffer_size": 50_000, "learning_starts": 0, "gamma": 0.99, "target_update_interval": 250,
    "train_freq": 4, "gradient_steps": -1, "exploration_fraction": 0.12,
    "exploration_final_eps": 0.1, "net_arch": [256, 256],
}  # fmt: skip


def entrant(name: str, kind: str, game: str, settings: Settings, native: bool = False) -> Entrant:
    """SB3's `kind` with its own vector of games, or with `native` on ours."""

    def run(seed: int, judge: Judge) -> None:
        torch.set_num_threads(1)  # as ours have
        given = {**settings}
        copies, steps = given.pop("n_envs"), given.pop("total_timesteps")
        model = _model(kind, game, copies, seed, given, native)
        judge.start()
        model.learn(steps, callback=_Judged(judge))
        if not judge.over:
            judge.look(model.num_timesteps, _policy(model))

    return Entrant(name, run, {"kind": kind, "native": native, **settings}, stock=True)


def plain_ppo(game: str, copies: int) -> PPO:
    """SB3's PPO with its own defaults, on its own vector of games."""
    torch.set_num_threads(1)
    envs = make_vec_env(lambda: gymnasium.make(game), copies, seed=0)
    return PPO("MlpPolicy", envs, seed=0, device="cpu")


def _model(
    kind: str, game: str, copies: int, seed: int, settings: dict[str, Any], native: bool
) -> Any:
    if native:
        envs: Any = vec_env(game, copies)
    else:
        envs = make_vec_env(lambda: gymnasium.make(game), copies, seed=seed)
    arguments: dict[str, Any] = {
        name: LinearSchedule(float(value[4:]), 0.0, 1.0) if str(value)[:4] == "lin_" else value
        for name, value in settings.items()
    }
    widths = arguments.pop("net_arch", None)
    if widths is not None:
        arguments["policy_kwargs"] = {"net_arch": widths}
    learner: Callable[..., Any] = {"ppo": PPO, "dqn": DQN}[kind]
    return learner("MlpPolicy", envs, seed=seed, device="cpu", **arguments)


def _policy(model: Any) -> Any:
    def act(senses: Array, legal: Array | None = None) -> Array:
        actions: Array = np.asarray(model.predict(senses, deterministic=True)[0])
        return actions

    return act


class _Judged(BaseCallback):
    """Shows the model to the judge, and stops where the run is over."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self._judge = judge

    def _on_step(self) -> bool:
        if not self._judge.due(self.num_timesteps):
            return True
        return not self._judge.look(self.num_timesteps, _policy(self.model))
