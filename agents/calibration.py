"""Calibration: values carried over from other games, brought to the size they have in this one.

A pretrained network orders actions well, but elsewhere games went on or paid otherwise, so its
values are too high or too low. Learning from them as they are, whatever is tried first falls below
what is not tried, and the policy unravels. A scale and an offset common to all values change no
choice, and they can be solved for instead of learnt.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

SMALLEST, LARGEST = 0.1, 10.0  # gains: outside, the values say too little of this game


class Calibration:
    """Gain and offset that make `gain * q + offset` agree with what the policy then receives.

    A return that bootstraps is affine in the values: with r its rewards, v the values it ends on
    (discounted) and w their weight, the calibrated return is r + gain v + offset w. LSTD (Bradtke
    and Barto 1996) with the features (q, 1) asks for errors orthogonal to both features:

        E[(q, 1) (gain q + offset - r - gain v - offset w)] = 0,

    two linear equations, whose moments are summed over as many rollouts as are added.
    """

    def __init__(self) -> None:
        self.matrix = np.zeros((2, 2))
        self.vector = np.zeros(2)

    def add(self, q: Tensor, rewards: Tensor, values: Tensor, weights: Tensor) -> None:
        """More decisions, each argument (K,): q, r, v and w."""
        one = torch.ones_like(q)
        features = torch.stack([q, one]).double()
        ahead = torch.stack([q - values, one - weights]).double()
        self.matrix += (features @ ahead.T).cpu().numpy()
        self.vector += (features @ rewards.double()).cpu().numpy()

    def solve(self) -> tuple[float, float]:
        """(gain, offset); the gain is kept positive, so that the best action stays the best."""
        matrix, vector = self.matrix, self.vector
        gain = float(np.linalg.lstsq(matrix, vector, rcond=1e-9)[0][0])
        gain = min(max(gain, SMALLEST), LARGEST)
        if abs(matrix[1, 1]) < 1e-9:  # nothing bootstraps and nothing was seen
            return 1.0, 0.0
        return gain, float((vector[1] - gain * matrix[1, 0]) / matrix[1, 1])
