"""TRPO of sb3-contrib with two things more: frozen parameters, and terms that hold the policy.

TRPO does not step its actor through an optimizer, so what a recipe adds to gradients would be
lost: it becomes part of the surrogate objective instead.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import partial
from math import prod
from typing import Any

import numpy as np
import sb3_contrib
import torch
from gymnasium.spaces import Discrete
from sb3_contrib.common.utils import conjugate_gradient_solver
from stable_baselines3.common.distributions import kl_divergence
from torch import Tensor, nn
from torch.nn.functional import mse_loss

Term = Callable[[Tensor], Tensor]  # observations (B, ...) -> what to keep small, a number


class TRPO(sb3_contrib.TRPO):
    """Trust region policy optimisation (Schulman et al. 2015) that can be held and partly frozen.

    Without `terms` and with nothing frozen it is sb3-contrib's to the last bit. With terms the
    surrogate is E[A π(a|s) / π_old(a|s)] - Σ terms, for the step and for its line search alike.
    """

    terms: list[Term]

    def _setup_model(self) -> None:
        self.terms = []
        super()._setup_model()

    def train(self) -> None:
        if not self.terms:
            super().train()
            return
        self.policy.set_training_mode(True)
        self._update_learning_rate(self.policy.optimizer)
        (data,) = self.rollout_buffer.get(batch_size=None)
        gain, divergence, actor = self._improve(data)
        loss = self._fit_values({id(parameter) for parameter in actor})
        self._n_updates += 1
        self.logger.record("train/policy_objective", gain)
        self.logger.record("train/kl_divergence_loss", divergence)
        self.logger.record("train/value_loss", loss)

    def _improve(self, data: Any) -> tuple[float, float, list[nn.Parameter]]:
        """One natural-gradient step: the objective reached, the divergence, what was stepped."""
        with torch.no_grad():
            old = copy.copy(self.policy.get_distribution(data.observations))
        objective, divergence = self._surrogate(data, old)
        self.policy.optimizer.zero_grad()
        actor, slope, grad_kl, shapes = self._compute_actor_grad(divergence, objective)
        fisher = partial(self.hessian_vector_product, actor, grad_kl)
        direction = conjugate_gradient_solver(fisher, slope, max_iter=self.cg_max_steps)
        curvature = float(torch.matmul(direction, fisher(direction, retain_graph=False)))
        size = np.sqrt(2 * self.target_kl / curvature)
        before = [parameter.detach().clone() for parameter in actor]
        steps = torch.split(direction, [prod(shape) for shape in shapes])
        with torch.no_grad():
            for attempt in range(self.line_search_max_iter):
                share = self.line_search_shrinking_factor**attempt * size
                for parameter, start, step in zip(actor, before, steps, strict=True):
                    parameter.data = start + share * step.view(parameter.shape)
                reached, divergence = self._surrogate(data, old)
                if divergence < self.target_kl and reached > objective:
                    return reached.item(), divergence.item(), actor
            for parameter, start in zip(actor, before, strict=True):
                parameter.data = start
        return objective.item(), 0.0, actor

    def _surrogate(self, data: Any, old: Any) -> tuple[Tensor, Tensor]:
        """The objective and the mean divergence from the old policy."""
        distribution = self.policy.get_distribution(data.observations)
        actions = data.actions
        if isinstance(self.action_space, Discrete):
            actions = actions.long().flatten()
        advantages = data.advantages
        if self.normalize_advantage:
            advantages = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
        ratio = torch.exp(distribution.log_prob(actions) - data.old_log_prob)
        held = sum((term(data.observations) for term in self.terms), torch.zeros(()))
        return (advantages * ratio).mean() - held, kl_divergence(distribution, old).mean()

    def _fit_values(self, actor: set[int]) -> float:
        """Fit the values to the returns, leaving the actor's parameters alone; the mean loss."""
        losses = []
        for _ in range(self.n_critic_updates):
            for data in self.rollout_buffer.get(self.batch_size):
                values = self.policy.predict_values(data.observations).flatten()
                loss = mse_loss(data.returns, values)
                self.policy.optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                for parameter in self.policy.parameters():
                    if id(parameter) in actor:
                        parameter.grad = None
                self.policy.optimizer.step()
                losses.append(loss.item())
        return float(np.mean(losses))

    def _compute_actor_grad(
        self, kl_div: Tensor, policy_objective: Tensor
    ) -> tuple[list[nn.Parameter], Tensor, Tensor, list[tuple[int, ...]]]:
        """sb3-contrib's, but for parameters that are frozen: those that move, and their slopes."""
        free = [
            parameter
            for name, parameter in self.policy.named_parameters()
            if "value" not in name and parameter.requires_grad
        ]
        slopes = torch.autograd.grad(
            kl_div, free, create_graph=True, retain_graph=True, allow_unused=True
        )
        moved = [p for p, slope in zip(free, slopes, strict=True) if slope is not None]
        kl = [slope for slope in slopes if slope is not None]
        gains = torch.autograd.grad(policy_objective, moved, retain_graph=True)
        gain, grad_kl = (torch.cat([g.reshape(-1) for g in gs]) for gs in (gains, kl))
        return moved, gain, grad_kl, [tuple(slope.shape) for slope in kl]
