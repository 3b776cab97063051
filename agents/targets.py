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


def epsilon_greedy(q: Tensor, epsilon: float, legal: Tensor | None = None) -> Tensor:
    """Probabilities (..., A): ε spread over the legal actions, the rest shared by their best.

    `legal` (..., A) is true where an action may be taken; without it all may.
    """
    if legal is None:
        best = (q == q.amax(-1, keepdim=True)).float()
        return best.mul_((1.0 - epsilon) / best.sum(-1, keepdim=True)).add_(epsilon / q.shape[-1])
    open_q = q.masked_fill(~legal, -torch.inf)
    best = ((open_q == open_q.amax(-1, keepdim=True)) & legal).float()
    best.mul_((1.0 - epsilon) / best.sum(-1, keepdim=True))
    return best.add_(legal * (epsilon / legal.sum(-1, keepdim=True)))


def softmax(q: Tensor, temperature: float, legal: Tensor | None = None) -> Tensor:
    """Probabilities (..., A) in proportion to exp(q / temperature), zero where not `legal`."""
    open_q = q if legal is None else q.masked_fill(~legal, -torch.inf)
    return torch.softmax(open_q / temperature, -1)


def greatest(q: Tensor, legal: Tensor | None = None) -> Tensor:
    """max_a Q(s, a) over the legal actions: (..., A) -> (...)."""
    return (q if legal is None else q.masked_fill(~legal, -torch.inf)).amax(-1)


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


def best(q: Tensor, legal: Tensor | None = None) -> Tensor:
    """arg max_a Q(s, a) over the legal actions: (..., A) -> (...)."""
    return (q if legal is None else q.masked_fill(~legal, -torch.inf)).argmax(-1)


def project(p_tp1: Tensor, r_t: Tensor, discount_t: Tensor, z: Tensor) -> Tensor:
    """C51's target (Bellemare et al. 2017, algorithm 1): r + γ z, back on evenly spaced z (n,).

    Each number r + γ z_j is held to [z_1, z_n] and its probability p_tp1 (B, n) shared by the two
    z beside it, the nearer getting more; r_t and discount_t are (B,). Gives (B, n).
    """
    low, high, spacing = z[0], z[-1], z[1] - z[0]
    tz = (r_t.unsqueeze(-1) + discount_t.unsqueeze(-1) * z).clamp(low, high)
    place = (tz - low) / spacing
    lower = place.floor().clamp(max=len(z) - 2)
    share, index = place - lower, lower.long()
    m = torch.zeros_like(p_tp1)
    m.scatter_add_(-1, index, p_tp1 * (1.0 - share))
    return m.scatter_add_(-1, index + 1, p_tp1 * share)


def hl_gauss(y: Tensor, z: Tensor, sigma: float) -> Tensor:
    """HL-Gauss's target (Farebrother et al. 2024): N(y, σ) as probabilities of the bins around z.

    `sigma` is in widths of a bin. y (...) is held to [z_1, z_n], and what lies outside the outer
    bins is shared by those inside. Gives (..., n).
    """
    spacing = z[1] - z[0]
    edges = torch.cat([z - spacing / 2, z[-1:] + spacing / 2])
    apart = (edges - y.clamp(z[0], z[-1]).unsqueeze(-1)) / (sigma * spacing * 2**0.5)
    below = torch.erf(apart)
    return below.diff() / (below[..., -1:] - below[..., :1])
