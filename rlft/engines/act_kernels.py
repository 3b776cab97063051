"""The loops before and after the network's: from an observation to an action, and the self-test."""

from __future__ import annotations

from rlft.engines.kernels import Flags, Floats, Given, Ints, double, finite, float32, tanh


def safe(
    observation: Given, counts: Ints, lows: Floats, highs: Floats, spans: int, x: Floats
) -> int:
    """Clamp near the usual range; NaN and infinity become 0. How many of those there were."""
    wild: int = 0
    i: int = 0
    for s in range(spans):
        for _k in range(counts[s]):
            value: double = observation[i]
            if not finite(value):
                value = 0.0
                wild += 1
            elif value < lows[s]:
                value = lows[s]
            elif value > highs[s]:
                value = highs[s]
            x[i] = float32(value)
            i += 1
    return wild


def recall(memory: Floats, now: Floats, size: int, moments: int, x: Floats) -> None:
    """The last moments and the present; each ends with a one: it is known."""
    last: int = (moments - 1) * (size + 1)
    for i in range(last):
        x[i] = memory[i + size + 1]
    for i in range(size):
        x[last + i] = now[i]
    x[last + size] = 1.0


def bounded(x: Floats, n: int, y: Floats) -> None:
    """x within a million; 0 where it overflowed."""
    for i in range(n):
        value: float = x[i]
        if value > 1e6:
            value = 1e6
        if value < -1e6:
            value = -1e6
        if not finite(value):
            value = 0.0
        y[i] = value


def zero(n: int, y: Floats) -> None:
    """Forget."""
    for i in range(n):
        y[i] = 0.0


def best(values: Floats, mask: Flags, n: int) -> int:
    """The first action of the highest value among those the mask allows; -1: it allows none."""
    chosen: int = -1
    for i in range(n):
        if mask is None or mask[i]:
            if chosen < 0 or values[i] > values[chosen]:
                chosen = i
    return chosen


def clip(values: Floats, n: int, controls: Floats) -> None:
    """Within [-1, 1]; 0 where a value overflowed."""
    for i in range(n):
        value: float = values[i]
        if value < -1.0:
            value = -1.0
        if value > 1.0:
            value = 1.0
        if not finite(value):
            value = 0.0
        controls[i] = value


def steer(values: Floats, n: int, controls: Floats) -> None:
    """tanh; 0 where a value overflowed."""
    for i in range(n):
        value: float = tanh(values[i])
        if not finite(value):
            value = 0.0
        controls[i] = value


def difference(values: Floats, golden: Floats, first: int, n: int) -> float:
    """The largest difference from golden values, as a share of the largest of them (at least 1)."""
    largest: float = 1.0
    apart: float = 0.0
    for i in range(n):
        right: float = golden[first + i]
        if right > largest:
            largest = right
        if -right > largest:
            largest = -right
        distance: float = values[i] - right
        if distance < 0.0:
            distance = -distance
        if not finite(distance):
            distance = 1e30
        if distance > apart:
            apart = distance
    return apart / largest
