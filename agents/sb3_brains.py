"""Pretrained brains into models of Stable-Baselines3, whose first policy then plays as they do.

The brain's encoder becomes a features extractor, one copy for the actor and one for the critic; its
head becomes the actor's last layer. The way back stands in sb3_export.py.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from math import log
from typing import Any

import numpy as np
import torch
from gymnasium.spaces import Box, Discrete
from sb3_contrib.common.recurrent.policies import RecurrentActorCriticPolicy
from stable_baselines3.common.policies import ActorCriticPolicy
from torch import nn

from rlft.agents import sb3_recurrent
from rlft.agents.sb3_encoder import Encoder, channels_first, parts
from rlft.agents.sb3_export import acting, limits
from rlft.agents.sb3_recurrent import apart
from rlft.npc import Brain, RlftError
from rlft.npc.mind import STEERING
from rlft.npc.runtime import Array

TEMPERATURE = 0.02  # of the policy that values become, in units of return
DEVIATION = 0.2  # of the actions a steering policy first tries, where 1 is half of their range
CRITIC = (256, 256)  # hidden units behind the encoder of a critic that is given actions too


def warm_start(
    model: Any, brain: Brain, temperature: float = TEMPERATURE, deviation: float = DEVIATION
) -> None:
    """Put a pretrained brain into a model of SB3, before it learns: its actor plays as the brain.

    The model's networks are made anew around copies of the brain's encoder, one for the actor, one
    for the critic. Values become logits: centred and divided by `temperature`, as a softmax policy
    over them has it. The critic of PPO, A2C and TRPO begins as the least-squares fit of the best
    value on the brain's memory; that of an off-policy algorithm has the encoder under layers of its
    own. A steering policy tries actions of so much `deviation`. A head that means something else
    than the model's actions (values for a model that steers) stays behind.

    A brain that remembers goes on in a RecurrentPPO alone: its LSTM becomes the actor's, and a copy
    of it the critic's.

    Raises RlftError for a brain that does not fit the model's observations or actions.
    """
    _check_fit(model, brain)
    model.policy_kwargs = {**model.policy_kwargs, **policy_arguments(model, brain)}
    with warnings.catch_warnings():  # SB3 takes the buffer class it chose itself for the user's
        warnings.filterwarnings("ignore", message="`n_steps=")
        model._setup_model()
    fill(model, brain, temperature, deviation)


def policy_arguments(model: Any, brain: Brain) -> dict[str, Any]:
    """The `policy_kwargs` of a model whose networks are built around the brain's encoder."""
    arguments: dict[str, Any] = {
        "features_extractor_class": Encoder,
        "features_extractor_kwargs": {"architecture": brain.architecture},
        "normalize_images": False,  # the encoder does
    }
    if _recurrent(model):
        if brain.architecture.memory:
            parts = apart(brain)
            arguments["features_extractor_kwargs"] = {"architecture": parts.encoder}
            arguments |= parts.arguments
        return arguments | {"share_features_extractor": False}
    if hasattr(model, "rollout_buffer_class"):
        return arguments | {"share_features_extractor": False, "net_arch": {"pi": [], "vf": []}}
    if isinstance(model.action_space, Discrete):
        return arguments | {"net_arch": []}
    asked = model.policy_kwargs.get("net_arch") or list(CRITIC)
    critic = asked.get("qf") if isinstance(asked, Mapping) else asked
    return arguments | {"net_arch": {"pi": [], "qf": list(critic or CRITIC)}}


def _recurrent(model: Any) -> bool:
    kind = model.policy_class
    return isinstance(kind, type) and issubclass(kind, RecurrentActorCriticPolicy)


def _check_fit(model: Any, brain: Brain) -> None:
    if brain.architecture.memory and not _recurrent(model):
        raise RlftError("the brain remembers by an LSTM: RecurrentPPO alone goes on with it")
    seen, actions = model.observation_space, model.action_space
    if not isinstance(seen, Box) or seen.shape not in _readable(brain):
        raise RlftError(f"the brain reads {brain.senses.size} numbers, the game gives {seen}")
    if _carries_over(model, brain):
        wanted = actions.n if isinstance(actions, Discrete) else actions.shape[0]
        if wanted != len(brain.actions):
            raise RlftError(f"the brain has {len(brain.actions)} actions, the game {wanted}")


def pictured(brain: Brain) -> bool:
    """Whether what the brain perceives is one picture."""
    return len(brain.senses) == 1 and bool(brain.senses[0].shape)


def _readable(brain: Brain) -> set[tuple[int, ...]]:
    """Shapes of what the brain's encoder reads: a picture also with SB3's channels first."""
    flat: tuple[int, ...] = (brain.senses.size,)
    shape = brain.senses[0].shape
    return {flat, shape, channels_first(shape)} if pictured(brain) else {flat}


def _carries_over(model: Any, brain: Brain) -> bool:
    """Whether the brain's head means the same as the actor's last layer."""
    if _recurrent(model) and not brain.architecture.memory:
        return False
    steers = brain.architecture.output in STEERING
    return isinstance(model.action_space, Box if steers else Discrete)


@torch.no_grad()
def fill(model: Any, brain: Brain, temperature: float, deviation: float) -> None:
    """The brain's weights into a model that was built around its architecture."""
    policy = model.policy
    for module in policy.modules():
        if isinstance(module, Encoder):
            module.load(brain)
    if brain.architecture.memory:
        sb3_recurrent.fill(policy, brain)
    if _carries_over(model, brain):
        _fill_head(model, brain, temperature)
        _set_deviation(policy, brain, deviation)
    if isinstance(policy, ActorCriticPolicy) and brain.architecture.output == "argmax":
        if not _recurrent(model):
            weight, bias = best_value(brain)
            _copy(policy.value_net, weight[None], np.array([bias]))
    for name in ("q_net", "quantile_net", "actor", "critic"):
        target = getattr(policy, f"{name}_target", None)
        if target is not None:
            target.load_state_dict(getattr(policy, name).state_dict())


def _fill_head(model: Any, brain: Brain, temperature: float) -> None:
    """The brain's head into the layer that decides."""
    policy, name = model.policy, parts(brain.architecture)[1].name
    weight = brain.tensors[f"{name}.weight"].astype(np.float64)
    bias = brain.tensors[f"{name}.bias"].astype(np.float64)
    last = acting(policy)[1][-1]
    if hasattr(policy, "quantile_net"):
        count = policy.quantile_net.n_quantiles
        weight, bias = np.tile(weight, (count, 1)), np.tile(bias, count)
    elif hasattr(policy, "action_net"):
        if brain.architecture.output == "argmax":
            weight, bias = (
                (weight - weight.mean(0)) / temperature,
                (bias - bias.mean()) / temperature,
            )
        elif isinstance(model.action_space, Box):
            middle, half = limits(model.action_space)
            weight, bias = weight * half[:, None], bias * half + middle
    _copy(last, weight, bias)


def _set_deviation(policy: Any, brain: Brain, deviation: float) -> None:
    """Gentle exploration around a policy that steers already."""
    if brain.architecture.output not in STEERING:
        return
    actor = getattr(policy, "actor", policy)
    spread = getattr(actor, "log_std", None)
    if isinstance(spread, nn.Linear):
        spread.weight.zero_()
        spread.bias.fill_(log(deviation))
    elif spread is not None and spread.ndim == 1:
        half = torch.tensor(limits(policy.action_space)[1], device=spread.device)
        spread.copy_(torch.log(deviation * half))


def best_value(brain: Brain) -> tuple[Array, float]:
    """Least squares of the best value on the features: weight (F,), bias, over brain.probes()."""
    probes = brain.probes()
    features = _features(brain, probes).astype(np.float64)
    best = brain.values(probes).max(1).astype(np.float64)
    centre, mean = features.mean(0), best.mean()
    weight = np.linalg.lstsq(features - centre, best - mean, rcond=1e-6)[0]
    return weight.astype(np.float32), float(mean - centre @ weight)


def _features(brain: Brain, probes: Array) -> Array:
    """What the last layer reads (N, F)."""
    encoder = Encoder(Box(-np.inf, np.inf, (brain.senses.size,)), brain.architecture)
    encoder.load(brain)
    with torch.no_grad():
        return encoder(torch.tensor(probes)).numpy()  # type: ignore[no-any-return]


def _copy(layer: Any, weight: np.ndarray, bias: np.ndarray) -> None:
    layer.weight.copy_(torch.tensor(weight, dtype=torch.float32))
    layer.bias.copy_(torch.tensor(bias, dtype=torch.float32))
