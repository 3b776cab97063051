"""The network by which a model of Stable-Baselines3 acts, as a brain with identical outputs."""

from __future__ import annotations

from typing import Any

import numpy as np
from gymnasium.spaces import Box, Discrete
from sb3_contrib.common.recurrent.policies import RecurrentActorCriticPolicy
from stable_baselines3.common.torch_layers import FlattenExtractor
from torch import nn

from rlft.agents.sb3_encoder import Encoder, parts
from rlft.agents.sb3_layers import assemble, layers, linear, mean_of_quantiles
from rlft.agents.sb3_recurrent import layers_of
from rlft.networks import Network
from rlft.npc import Brain, RlftError


def limits(space: Box) -> tuple[np.ndarray, np.ndarray]:
    """Middle and half width of each action."""
    low, high = space.low.astype(np.float64), space.high.astype(np.float64)
    return (low + high) / 2.0, (high - low) / 2.0


def acting(policy: Any) -> tuple[nn.Module, list[nn.Module], str]:
    """Of the network that acts: its features extractor, the layers behind it, the output kind.

    Raises RlftError for policies that a brain cannot hold.
    """
    if hasattr(policy, "q_net"):
        return policy.q_net.features_extractor, list(policy.q_net.q_net), "argmax"
    if hasattr(policy, "quantile_net"):
        network = policy.quantile_net
        return network.features_extractor, list(network.quantile_net), "argmax"
    if hasattr(policy, "actor"):
        actor = policy.actor
        mean = list(actor.mu) if isinstance(actor.mu, nn.Sequential) else [actor.mu]
        if isinstance(mean[-1], nn.Tanh):  # the output kind does it
            mean.pop()
        return actor.features_extractor, [*getattr(actor, "latent_pi", ()), *mean], "tanh_scale"
    if policy.squash_output or not isinstance(policy.action_space, Discrete | Box):
        raise RlftError(f"a brain cannot act in {policy.action_space} as this policy does")
    output = "categorical" if isinstance(policy.action_space, Discrete) else "clip"
    hidden = list(policy.mlp_extractor.policy_net)
    if isinstance(policy, RecurrentActorCriticPolicy):
        hidden.insert(0, policy.lstm_actor)
    return policy.pi_features_extractor, [*hidden, policy.action_net], output


def brain_of(model: Any, start: Brain) -> Brain:
    """`start` with the network by which a model of SB3 acts, its best guess without exploration.

    A discrete policy gives logits, DQN its values, QR-DQN the mean of its quantiles; one that
    steers gives actions in [-1, 1], the ends of the model's action space.
    """
    policy = model.policy
    extractor, modules, output = acting(policy)
    chain = [
        layer
        for one in modules
        for layer in (layers_of(one) if isinstance(one, nn.LSTM) else layers([one]))
    ]
    if hasattr(policy, "quantile_net"):
        chain[-1] = mean_of_quantiles(chain[-1], policy.quantile_net.n_quantiles)
    elif output == "clip":
        middle, half = limits(policy.action_space)
        weight, bias = (chain[-1].tensors[name].astype(np.float64) for name in ("weight", "bias"))
        chain[-1] = linear(weight / half[:, None], (bias - middle) / half)
    if isinstance(extractor, Encoder):
        trunk, head = parts(extractor.architecture)
        inputs, value = extractor.architecture.inputs, head.inputs[0]
        architecture, tensors = assemble(chain, inputs, output, trunk, value, head.name)
        if isinstance(extractor.network, Network):
            tensors |= extractor.network.tensors()
    elif isinstance(extractor, FlattenExtractor):
        architecture, tensors = assemble(chain, extractor.features_dim, output)
    else:
        raise RlftError(f"a brain cannot hold the features of {type(extractor).__name__}")
    brain = start.replace(architecture=architecture, tensors=tensors, memory=None)
    memory = start.memory
    if memory is None:
        return brain
    if architecture == start.architecture:
        return brain.replace(memory=memory)
    return brain.remember(memory.observations, memory.games, memory.game)
