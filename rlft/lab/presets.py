"""Settings of the learner that were tuned: for a pretrained brain, and with equal care for none.

Chosen on the seeds 100 to 103, among twenty for fine-tuning and ten for scratch; results are
reported on other seeds.
"""

from __future__ import annotations

from rlft.agents import SARSAConfig


def fine_tuning() -> SARSAConfig:
    """Values brought to the game's size first, gentle exploration, a longer average.

    Two passes over twice the copies end as well as four and make nearly twice the steps a second.
    """
    return SARSAConfig(
        copies=256,
        minibatch=1024,
        epochs=2,
        calibrate=10,
        explore="epsilon",
        epsilon_start=0.05,
        epsilon_end=0.02,
        learning_rate_steps=600_000,
        average=0.995,
    )


def scratch() -> SARSAConfig:
    """Nothing is known yet: more exploration, and a rate that stays.

    Decay, softmax, more or fewer copies, smaller minibatches and a longer trace were no better.
    """
    return SARSAConfig(explore="epsilon", learning_rate_steps=0, average=0.995)


def pretraining(steps: int) -> SARSAConfig:
    """A long run over many copies, judged by a longer average."""
    return SARSAConfig(
        copies=256,
        minibatch=1024,
        explore="epsilon",
        epsilon_start=0.3,
        epsilon_steps=steps // 4,
        learning_rate=2e-3,
        learning_rate_steps=steps,
        average=0.995,
    )
