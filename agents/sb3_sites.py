"""A model of Stable-Baselines3 as a recipe meets it: networks, what steps them, what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import torch
from gymnasium.spaces import Discrete
from stable_baselines3.common.policies import ActorCriticPolicy
from torch import Tensor, nn
from torch.optim import Optimizer

from rlft.agents import sb3_state
from rlft.agents.sb3_export import acting
from rlft.finetune.sites import NetworkSite, Role, Says

CRITIC: Says = "criticism"
FOLLOWED = ("q_net", "quantile_net", "actor")  # networks of a policy that act and have a target


class Part(nn.Module):
    """One network of a policy: observations (B, D) to one number an action (B, A).

    It holds SB3's own modules: whatever is done to them here is done there.
    """

    def __init__(
        self, encoder: nn.Module, hidden: list[nn.Module], head: nn.Module, quantiles: int = 0
    ) -> None:
        """With `quantiles` an action's value is the mean of so many outputs, which come first."""
        super().__init__()
        self.encoder, self.hidden, self.head = encoder, nn.ModuleList(hidden), head
        self.quantiles = quantiles

    def forward(self, observations: Tensor) -> Tensor:
        x = self.encoder(observations)
        for module in self.hidden:
            x = module(x)
        said: Tensor = self.head(x)
        if self.quantiles:
            said = said.view(*said.shape[:-1], self.quantiles, -1).mean(-2)
        return said


def networks(policy: Any) -> tuple[NetworkSite, ...]:
    """Every network that learns, with its role and the copies that follow it.

    The critics of algorithms that steer are SB3's own modules: they take actions as well.
    """
    if hasattr(policy, "q_net") or hasattr(policy, "quantile_net"):
        name = "q_net" if hasattr(policy, "q_net") else "quantile_net"
        live, target = (_values(getattr(policy, f"{name}{end}"), name) for end in ("", "_target"))
        return (NetworkSite(live, "both", (target,)),)
    if hasattr(policy, "lstm_actor"):
        return (NetworkSite(policy, "both", says="criticism"),)
    extractor, modules, _ = acting(policy)
    actor = Part(extractor, modules[:-1], modules[-1])
    says: Says = "logits" if isinstance(policy.action_space, Discrete) else "means"
    if isinstance(policy, ActorCriticPolicy) or hasattr(policy, "value_net"):
        hidden = list(policy.mlp_extractor.value_net)
        critic = Part(policy.vf_features_extractor, hidden, policy.value_net)
        return NetworkSite(actor, "actor", says=says), NetworkSite(critic, "critic", says=CRITIC)
    followers: tuple[nn.Module, ...] = ()
    if hasattr(policy, "actor_target"):
        extractor, modules = _steering(policy.actor_target)
        followers = (Part(extractor, modules[:-1], modules[-1]),)
    targets = (policy.critic_target,) if hasattr(policy, "critic_target") else ()
    return (
        NetworkSite(actor, "actor", followers, says),
        NetworkSite(policy.critic, "critic", targets, CRITIC),
    )


def _values(network: Any, name: str) -> Part:
    modules = list(getattr(network, name))
    quantiles = int(network.n_quantiles) if hasattr(network, "n_quantiles") else 0
    return Part(network.features_extractor, modules[:-1], modules[-1], quantiles)


def _steering(actor: Any) -> tuple[nn.Module, list[nn.Module]]:
    """The features extractor and the layers of TD3's target actor."""
    return actor.features_extractor, [one for one in actor.mu if not isinstance(one, nn.Tanh)]


def steppers(model: Any) -> Mapping[Role, Optimizer]:
    """The optimizers by what they step. TRPO's steps only its critic."""
    found: dict[Any, Optimizer] = sb3_state.optimizers(model)
    found.pop("entropy", None)
    return {"critic": found["both"]} if hasattr(model, "terms") else found


def ratio(model: Any, sample: Callable[[], Any]) -> Callable[[], Tensor] | None:
    """What gives π(a|s) / π_old(a|s) of the sample in training (B,); None but for PPO."""
    if not hasattr(model, "clip_range") or hasattr(model.policy, "lstm_actor"):
        return None

    def found() -> Tensor:
        drawn = sample()
        actions = drawn.actions
        if isinstance(model.action_space, Discrete):
            actions = actions.long().flatten()
        masks = {"action_masks": drawn.action_masks} if hasattr(drawn, "action_masks") else {}
        _, log_prob, _ = model.policy.evaluate_actions(drawn.observations, actions, **masks)
        return torch.exp(log_prob - drawn.old_log_prob)

    return found


def follow_merged(policy: Any) -> None:
    """Let target networks follow weights as they act.

    SB3 averages the parameters of a network and its target in pairs. A re-parametrised network has
    others than its target: here it hands over, instead, what those of its target stand for.
    """
    for name in FOLLOWED:
        live, target = getattr(policy, name, None), getattr(policy, f"{name}_target", None)
        if live is not None and target is not None:
            live.parameters = _merged(live, target)


def _merged(live: nn.Module, target: nn.Module) -> Callable[..., Iterator[Any]]:
    places = [name.rpartition(".") for name, _ in target.named_parameters()]

    def parameters(recurse: bool = True) -> Iterator[Any]:
        for module, _, name in places:
            yield getattr(live.get_submodule(module), name)

    return parameters
