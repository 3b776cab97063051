"""What a comparison decides, in words: faster, slower or not decided; higher, lower or the same.

A word is said only where a whole 95 % interval stands behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rlft.lab.comparisons.comparison_times import TARGET

FEWEST = 6  # seeds: of five pairs that all agree, chance alone makes one time in 16 (sign test)
NO_GAIN, EVEN = 0.05, 0.6  # METHODS section 3: transfer and probability that "better" must exceed
CLOSE = 1.1  # times that differ by no more than this factor are called the same

FASTER, SLOWER, AS_FAST = "faster", "slower", "as fast"
HIGHER, LOWER, SAME = "higher", "lower", "the same"
FEW_SEEDS = "not decided: not enough seeds"
FEW_EPISODES = "not decided: not enough episodes"
NOBODY = "not decided: nobody got there"

Plain = Mapping[str, Any]


def decide(one: Plain, seeds: int) -> dict[str, Any]:
    """The words for one arm against the baseline; keys as in `against`."""
    times = one["times"]
    return {
        "arm": one["arm"],
        "better": better(one, seeds),
        "final": final(one["final"], seeds),
        "times": {key: speed(found["steps"], seeds) for key, found in times.items()},
        "pays": pays(times[TARGET]["steps"], seeds) if TARGET in times else "",
    }


def speed(found: Plain, seeds: int) -> str:
    """Whether the arm is there sooner, by the ratio of restricted mean times."""
    if found["ratio"] is None:
        return NOBODY
    low, high = found["ratio"]["interval_95"]
    if seeds < FEWEST:
        return FEW_SEEDS
    if low > 1.0:
        return FASTER
    if high < 1.0:
        return SLOWER
    return AS_FAST if low >= 1.0 / CLOSE and high <= CLOSE else FEW_SEEDS


def final(found: Plain, seeds: int) -> str:
    """Whether the final score is another; whose interval also has the levels that it was told on.

    Where the seeds alone decide and the levels do not, episodes are what is missing.
    """
    low, high = found["interval_95"]
    if seeds < FEWEST:
        return FEW_SEEDS
    if low > 0.0:
        return HIGHER
    if high < 0.0:
        return LOWER
    if max(-low, high) <= found["same"]:
        return SAME
    seeds_low, seeds_high = found["interval_95_of_seeds"]
    alone = seeds_low > 0.0 or seeds_high < 0.0 or max(-seeds_low, seeds_high) <= found["same"]
    return FEW_EPISODES if alone else FEW_SEEDS


def better(one: Plain, seeds: int) -> bool | None:
    """METHODS' claim that an arm beats the baseline; None where the seeds are too few to say.

    Forward transfer above 0.05 and probability of improvement above 0.6, both with their intervals.
    """
    if seeds < FEWEST or one["transfer"] is None:
        return None
    transfer, chance = one["transfer"], one["probability_of_improvement"]
    return bool(transfer["interval_95"][0] > NO_GAIN and chance["interval_95"][0] > EVEN)


def pays(found: Plain, seeds: int) -> str:
    """After how many games the pretraining's steps are saved."""
    if "break_even" not in found:
        return ""
    games, (low, high) = found["break_even"]["value"], found["break_even"]["interval_95"]
    if seeds < FEWEST:
        return FEW_SEEDS
    if low is None:
        return "never pays"
    if high is None:
        return f"pays after {low:.3g} games at the least, if ever"
    return f"pays after {games:.3g} games [{low:.3g}, {high:.3g}]"
