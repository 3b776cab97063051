"""Schedules: numbers that change while a learner learns, as pure functions of how far it is."""

from __future__ import annotations

from math import sqrt


def linear(start: float, end: float, step: int, steps: int) -> float:
    """From `start` to `end` over the first `steps` steps, `end` afterwards."""
    return end if step >= steps else start + (end - start) * step / steps


def rectification(update: int, beta2: float) -> float:
    """RAdam's factor on Adam's step size at gradient step `update` = 1, 2, ... (Liu et al. 2020).

        ρ_∞ = 2 / (1 - β₂) - 1,   ρ_t = ρ_∞ - 2 t β₂^t / (1 - β₂^t)
        r_t = sqrt[(ρ_t - 4)(ρ_t - 2) ρ_∞ / ((ρ_∞ - 4)(ρ_∞ - 2) ρ_t)]   if ρ_t > 5, else 0

    Until Adam's second moment has seen enough it cannot be trusted, so the rate warms up. Where
    ρ_t <= 5 (the first five steps at β₂ = 0.999) the paper takes a plain momentum step; here the
    moments only fill. As a factor it lets Adam's fused kernel do the work, at a third of the cost.
    """
    rho_inf = 2.0 / (1.0 - beta2) - 1.0
    decay = beta2**update
    rho = rho_inf - 2.0 * update * decay / (1.0 - decay)
    if rho <= 5.0:
        return 0.0
    return sqrt((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho))
