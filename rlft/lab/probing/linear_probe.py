"""Linear probes: ridge regression and multinomial logistic regression with a fixed penalty.

Features are standardised by the rows that are fitted; nothing is tuned and nothing drawn, so equal
rows give equal probes. How a probe is judged stands in probes.py.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

PENALTY = 0.01  # on the squared weights of standardised features, beside the mean loss of a row
LEAST = 1e-4  # deviation under which a feature says nothing
FAR = 5.0  # deviations: a feature that is farther out counts as so far, or it would say too much
ITERATIONS = 200  # of L-BFGS

Floats = npt.NDArray[np.float64]
Array = npt.NDArray[Any]


class Standard:
    """Columns shifted and scaled to mean 0 and deviation 1, at most FAR; what never varies is 0."""

    def __init__(self, rows: Array) -> None:
        wide = rows.astype(np.float64)
        self.mean = wide.mean(0)
        deviation = wide.std(0)
        self.scale = np.where(deviation > LEAST, 1.0 / np.maximum(deviation, LEAST), 0.0)

    def __call__(self, rows: Array) -> Floats:
        scaled: Floats = np.clip((rows - self.mean) * self.scale, -FAR, FAR)
        return scaled


def ridge(known: Array, numbers: Array, asked: Array) -> Floats:
    """Numbers (M, C) said of `asked` (M, F) by a ridge regression of `numbers` (N, C) on `known`.

    min over W of |y - X W|^2 / N + PENALTY |W|^2, both standardised (Hoerl and Kennard 1970).
    """
    features, targets = Standard(known), Standard(numbers)
    x, y = features(known), targets(numbers)
    square = x.T @ x / len(x) + PENALTY * np.eye(x.shape[1])
    weight = np.linalg.solve(square, x.T @ y / len(x))
    deviation = np.where(targets.scale > 0.0, 1.0 / np.maximum(targets.scale, 1e-12), 0.0)
    said: Floats = features(asked) @ weight * deviation + targets.mean
    return said


def logistic(known: Array, labels: Array, asked: Array, classes: int) -> Floats:
    """Probabilities (M, K) said of `asked` (M, F) by a logistic regression of `labels` on `known`.

    min over W, b of the mean cross entropy + PENALTY |W|^2 / 2, from zero, by L-BFGS.
    """
    from scipy.optimize import minimize

    features = Standard(known)
    x = np.column_stack([features(known), np.ones(len(known))])
    true = np.eye(classes)[labels]
    held = np.full((x.shape[1], classes), PENALTY)
    held[-1] = 0.0  # the bias is free

    def loss(flat: Floats) -> tuple[float, Floats]:
        weight = flat.reshape(held.shape)
        logits = x @ weight
        logits -= logits.max(1, keepdims=True)
        each = np.exp(logits)
        total = each.sum(1, keepdims=True)
        cross = (np.log(total[:, 0]) - (logits * true).sum(1)).mean()
        gradient = x.T @ (each / total - true) / len(x) + held * weight
        return float(cross + (held * weight**2).sum() / 2), gradient.ravel()

    options = {"maxiter": ITERATIONS, "ftol": 1e-8, "gtol": 1e-5}
    found = minimize(loss, np.zeros(held.size), jac=True, method="L-BFGS-B", options=options)
    weight = found.x.reshape(held.shape)
    logits = features(asked) @ weight[:-1] + weight[-1]
    each = np.exp(logits - logits.max(1, keepdims=True))
    probabilities: Floats = each / each.sum(1, keepdims=True)
    return probabilities


def r_squared(numbers: Array, said: Array) -> float:
    """1 - |y - said|^2 / |y - mean|^2 of each column, averaged; a constant column is left out.

    0 where nothing varies; negative where the mean would have been nearer.
    """
    apart = ((numbers - said) ** 2).sum(0)
    spread = ((numbers - numbers.mean(0)) ** 2).sum(0)
    varied = spread > 1e-12
    return float((1.0 - apart[varied] / spread[varied]).mean()) if varied.any() else 0.0
