"""Update targets and policies as pure functions, in the letters of the papers. No state, no game.

Shapes: T decisions of N copies; A actions. `_t` is what decision t gave, `_tp1` what followed it.
"""

from __future__ import annotations

import torch
from torch import Tensor


def lambda_returns(
    r_t: Tensor,
    terminated_t: Tensor,
    truncated_t: Tensor,
    v_tp1: Tensor,
    gamma: float,
    trace: float,
) -> Tensor:
    """λ-returns, cut at a termination and bootstrapped at a truncation; all arguments (T, N).

        G_t = r_t + γ [λ G_{t+1} + (1 - λ) v(s_{t+1})]
        G_t = r_t + γ v(s_{t+1})   where the episode is truncated, and at the last decision
        G_t = r_t                  where it is terminated

    What v is decides the algorithm: max_a Q(s', a) is Peng's Q(λ) (Peng & Williams 1996; PQN,
    Gallici et al. 2024), E_π Q(s', a) expected SARSA(λ), Q(s', a') SARSA(λ) (Sutton & Barto,
    section 12). `v_tp1` is of the state that followed, never of the one an autoreset put there.
    """
    discount_t = gamma * (1.0 - terminated_t.to(r_t.dtype))
    trace_t = trace * (1.0 - truncated_t.to(r_t.dtype))
    constant_t = r_t + discount_t * (1.0 - trace_t) * v_tp1
    slope_t = discount_t * trace_t
    g_t = torch.empty_like(r_t)
    g = v_tp1[-1]
    for t in reversed(range(len(r_t))):
        g = torch.addcmul(constant_t[t], slope_t[t], g, out=g_t[t])
    return g_t


def epsilon_greedy(q: Tensor, epsilon: float) -> Tensor:
    """Probabilities (..., A): ε spread over all actions, the rest shared by the best ones."""
    best = (q == q.amax(-1, keepdim=True)).float()
    return best.mul_((1.0 - epsilon) / best.sum(-1, keepdim=True)).add_(epsilon / q.shape[-1])


def softmax(q: Tensor, temperature: float) -> Tensor:
    """Probabilities (..., A) in proportion to exp(q / temperature)."""
    return torch.softmax(q / temperature, -1)


def draw(pi: Tensor, generator: torch.Generator) -> Tensor:
    """One action (...) from each row of probabilities (..., A).

    The first of A clocks with rates π_a to ring is a with probability π_a, so the race
    arg max π_a / E_a with E_a ~ Exp(1) is an exact draw.
    """
    clocks = torch.empty_like(pi).exponential_(generator=generator)
    return pi.div(clocks).argmax(-1)


def chosen(q: Tensor, actions: Tensor) -> Tensor:
    """Q(s, a) of the given actions: (..., A), (...) -> (...)."""
    return q.gather(-1, actions.unsqueeze(-1)).squeeze(-1)
