"""What a model of Stable-Baselines3 depends on, as named arrays: taken, kept apart, put back.

SB3 draws from the generators that a whole process shares. Here they are set aside while it works,
so that it neither disturbs others nor depends on them. Nothing is pickled.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from gymnasium.spaces import Space
from sb3_contrib.common.recurrent.type_aliases import RNNStates
from stable_baselines3.common.noise import VectorizedActionNoise
from torch.optim import Optimizer

COUNTERS = (
    "num_timesteps", "_n_updates", "_episode_num", "_n_calls", "exploration_rate",
    "_current_progress_remaining", "_total_timesteps",
)  # fmt: skip
STORED = ("observations", "next_observations", "actions", "rewards", "dones", "timeouts")
WORD = 32  # bits of the pieces that a large number is kept in


class Generators:
    """The states of Python's, NumPy's and torch's global generators while SB3 works."""

    def __init__(self, device: str) -> None:
        self.device = torch.device(device)
        self.own = self._take()

    @contextmanager
    def ours(self) -> Iterator[None]:
        """Within, the process draws from our states; afterwards, from its own again."""
        others = self._take()
        self._put(self.own)
        try:
            yield
        finally:
            self.own = self._take()
            self._put(others)

    def _take(self) -> dict[str, Any]:
        version, words, gauss = random.getstate()
        assert version == 3  # of every Python since 2003
        _, keys, place, has_gauss, cached = np.random.get_state()  # noqa: NPY002 (SB3 draws here)
        cuda = {}
        if self.device.type == "cuda":
            cuda["cuda"] = torch.cuda.get_rng_state(self.device)
        return {
            "python": np.array(words, np.int64),
            "python_gauss": np.array([] if gauss is None else [gauss]),
            "numpy": np.array([*keys, place, has_gauss], np.int64),
            "numpy_gauss": np.array(cached),
            "torch": torch.get_rng_state(),
            **cuda,
        }

    def _put(self, state: Mapping[str, Any]) -> None:
        gauss = [float(g) for g in state["python_gauss"]]
        random.setstate((3, tuple(int(w) for w in state["python"]), gauss[0] if gauss else None))
        *keys, place, has_gauss = (int(word) for word in state["numpy"])
        whole = (
            "MT19937",
            np.array(keys, np.uint32),
            place,
            has_gauss,
            float(state["numpy_gauss"]),
        )
        np.random.set_state(whole)  # noqa: NPY002 (SB3 draws here)
        torch.set_rng_state(torch.as_tensor(state["torch"]))
        if "cuda" in state and self.device.type == "cuda":
            torch.cuda.set_rng_state(torch.as_tensor(state["cuda"]), self.device)


def optimizers(model: Any) -> dict[str, Optimizer]:
    """Every optimizer of a model: `both`, or `actor` and `critic`, and `entropy`."""
    policy = model.policy
    places = {
        "both": getattr(policy, "optimizer", None),
        "actor": getattr(getattr(policy, "actor", None), "optimizer", None),
        "critic": getattr(getattr(policy, "critic", None), "optimizer", None),
        "entropy": getattr(model, "ent_coef_optimizer", None),
    }
    return {name: one for name, one in places.items() if one is not None}


def state_of(model: Any) -> dict[str, Any]:
    """Nested mappings of tensors, arrays and numbers."""
    tree: dict[str, Any] = {
        "policy": model.policy.state_dict(),
        "optimizers": {name: o.state_dict()["state"] for name, o in optimizers(model).items()},
        "counters": {name: getattr(model, name) for name in COUNTERS if hasattr(model, name)},
        "action_space": _space_state(model.action_space),
    }
    if getattr(model, "log_ent_coef", None) is not None:
        tree["log_ent_coef"] = model.log_ent_coef
    if model._last_obs is not None:
        episodes = list(model.ep_info_buffer)
        tree["play"] = {
            "seen": model._last_obs,
            "starts": model._last_episode_starts,
            "returns": np.array([episode["r"] for episode in episodes]),
            "lengths": np.array([episode["l"] for episode in episodes]),
        }
    if getattr(model, "_last_lstm_states", None) is not None:
        (h, c), (h_critic, c_critic) = model._last_lstm_states
        tree["lstm"] = {"h": h, "c": c, "h_critic": h_critic, "c_critic": c_critic}
    if getattr(model, "replay_buffer", None) is not None:
        tree["replay"] = _replay_state(model.replay_buffer)
    noises = [noise for noise in _noises(model) if hasattr(noise, "noise_prev")]
    if noises:
        tree["noise"] = np.stack([noise.noise_prev for noise in noises])
    return tree


def restore(model: Any, state: Mapping[str, Any]) -> None:
    """Put such a state, read back as tensors, into a model made in the same way."""
    model.policy.load_state_dict(state["policy"])
    for name, optimizer in optimizers(model).items():
        groups = optimizer.state_dict()["param_groups"]
        moments = state.get("optimizers", {}).get(name, {})
        optimizer.load_state_dict({"state": moments, "param_groups": groups})
    for name in COUNTERS:
        if hasattr(model, name):
            setattr(model, name, type(getattr(model, name))(state["counters"][name]))
    _restore_space(model.action_space, state["action_space"])
    if "log_ent_coef" in state:
        model.log_ent_coef.data.copy_(state["log_ent_coef"])
    model.ep_info_buffer = deque(maxlen=model._stats_window_size)
    model.ep_success_buffer = deque(maxlen=model._stats_window_size)
    if "play" in state:
        play = state["play"]
        model._last_obs = _numpy(play["seen"])
        model._last_episode_starts = play["starts"].numpy()
        rows = zip(play["returns"].tolist(), play["lengths"].tolist(), strict=True)
        model.ep_info_buffer.extend({"r": r, "l": length, "t": 0.0} for r, length in rows)
    if "lstm" in state:
        h, c, h_critic, c_critic = (
            state["lstm"][name].to(model.device) for name in ("h", "c", "h_critic", "c_critic")
        )
        model._last_lstm_states = RNNStates((h, c), (h_critic, c_critic))
    if "replay" in state:
        _restore_replay(model.replay_buffer, state["replay"])
    if "noise" in state:
        for noise, previous in zip(_noises(model), state["noise"].numpy(), strict=True):
            noise.noise_prev = previous


def _noises(model: Any) -> list[Any]:
    noise = model.action_noise
    return list(noise.noises) if isinstance(noise, VectorizedActionNoise) else [noise]


def _replay_state(buffer: Any) -> dict[str, Any]:
    """The filled part of a replay buffer."""
    size = buffer.size()
    arrays: dict[str, Any] = {"pos": buffer.pos, "full": buffer.full}
    for name in STORED:
        whole = getattr(buffer, name)
        parts = isinstance(whole, dict)
        arrays[name] = {k: v[:size] for k, v in whole.items()} if parts else whole[:size]
    return arrays


def _restore_replay(buffer: Any, state: Mapping[str, Any]) -> None:
    buffer.pos, buffer.full = int(state["pos"]), bool(state["full"])
    for name in STORED:
        whole, part = getattr(buffer, name), _numpy(state[name])
        for target, rows in (
            [(whole[key], part[key]) for key in part]
            if isinstance(whole, dict)
            else [(whole, part)]
        ):
            target[: len(rows)] = rows


def _space_state(space: Space[Any]) -> np.ndarray:
    """The state of a space's own generator, in pieces of 32 bits."""
    state = space.np_random.bit_generator.state
    numbers = [state["state"]["state"], state["state"]["inc"]]  # of 128 bits
    pieces = [number >> WORD * part & (1 << WORD) - 1 for number in numbers for part in range(4)]
    return np.array([*pieces, state["has_uint32"], state["uinteger"]], np.int64)


def _restore_space(space: Space[Any], pieces: Any) -> None:
    *words, has_half, half = (int(piece) for piece in pieces)
    whole, increment = (
        sum(word << WORD * part for part, word in enumerate(words[start : start + 4]))
        for start in (0, 4)
    )
    space.np_random.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": whole, "inc": increment},
        "has_uint32": has_half,
        "uinteger": half,
    }


def _numpy(value: Any) -> Any:
    """Tensors, also in a mapping, as arrays."""
    if isinstance(value, Mapping):
        return {name: tensor.numpy() for name, tensor in value.items()}
    return value.numpy()
