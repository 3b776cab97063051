"""The networks of a model of Stable-Baselines3 as a recipe meets them: parts, roles, targets."""

from __future__ import annotations

from typing import Any

from stable_baselines3.common.policies import ActorCriticPolicy
from torch import Tensor, nn

from rlft.agents.sb3_export import acting
from rlft.finetune.sites import NetworkSite


class Part(nn.Module):
    """One network of a policy: observations (B, D) to what its last layer says.

    It holds SB3's own modules: whatever is done to them here is done there.
    """

    def __init__(self, encoder: nn.Module, hidden: list[nn.Module], head: nn.Module) -> None:
        super().__init__()
        self.encoder, self.hidden, self.head = encoder, nn.ModuleList(hidden), head

    def forward(self, observations: Tensor) -> Tensor:
        x = self.encoder(observations)
        for module in self.hidden:
            x = module(x)
        return self.head(x)  # type: ignore[no-any-return]


def networks(policy: Any) -> tuple[NetworkSite, ...]:
    """Every network that learns, with its role and the copies that follow it.

    The critics of algorithms that steer are SB3's own modules: they take actions as well.
    """
    if hasattr(policy, "q_net") or hasattr(policy, "quantile_net"):
        name = "q_net" if hasattr(policy, "q_net") else "quantile_net"
        live, target = (_values(getattr(policy, f"{name}{end}"), name) for end in ("", "_target"))
        return (NetworkSite(live, "both", (target,)),)
    if hasattr(policy, "lstm_actor"):
        return (NetworkSite(policy, "both"),)
    extractor, modules, _ = acting(policy)
    actor = Part(extractor, modules[:-1], modules[-1])
    if isinstance(policy, ActorCriticPolicy) or hasattr(policy, "value_net"):
        hidden = list(policy.mlp_extractor.value_net)
        critic = Part(policy.vf_features_extractor, hidden, policy.value_net)
        return NetworkSite(actor, "actor"), NetworkSite(critic, "critic")
    followers: tuple[nn.Module, ...] = ()
    if hasattr(policy, "actor_target"):
        extractor, modules = _steering(policy.actor_target)
        followers = (Part(extractor, modules[:-1], modules[-1]),)
    targets = (policy.critic_target,) if hasattr(policy, "critic_target") else ()
    return NetworkSite(actor, "actor", followers), NetworkSite(policy.critic, "critic", targets)


def _values(network: Any, name: str) -> Part:
    modules = list(getattr(network, name))
    return Part(network.features_extractor, modules[:-1], modules[-1])


def _steering(actor: Any) -> tuple[nn.Module, list[nn.Module]]:
    """The features extractor and the layers of TD3's target actor."""
    return actor.features_extractor, [one for one in actor.mu if not isinstance(one, nn.Tanh)]
