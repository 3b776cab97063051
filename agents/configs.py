"""Every setting of our own learners: a frozen dataclass each, checked where it is made.

The comment of a setting is what `rlft list settings` says of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Literal

from rlft.agents.augmentation import Augment
from rlft.finetune.config import check_choices, check_range
from rlft.npc.errors import RlftError

DIVERGED = 1e30  # a TD error near the end of float32, in which brains are shipped

Method = Literal[
    "q-learning", "double-q-learning", "sarsa", "expected-sarsa", "n-step-sarsa",
    "sarsa-lambda", "watkins-q", "true-online-sarsa",
]  # fmt: skip


@dataclass(frozen=True)
class SARSAConfig:
    """Every setting of SARSA. The defaults are the fine-tuning recipe of the first experiments."""

    copies: int = 128  # games played side by side
    rollout: int = 16  # decisions of each copy between updates
    epochs: int = 4  # passes over a rollout
    minibatch: int = 512  # decisions a gradient step, about
    gamma: float = 0.99  # discount a decision
    trace: float = 0.8  # λ: 0 backs up one decision, 1 the whole rest of the rollout
    backup: Literal["max", "expected", "sarsa"] = "max"  # v(s'): max Q, E_π Q, Q(s', a')
    explore: Literal["epsilon", "softmax"] = "softmax"  # the behaviour rule
    temperature: float = 0.02  # of softmax exploration, in units of return
    epsilon_start: float = 0.1  # share of random actions at the first step ...
    epsilon_end: float = 0.05  # ... and from `epsilon_steps` on
    epsilon_steps: int = 100_000  # game steps
    learning_rate: float = 1e-3  # of rectified Adam (RAdam), at the first step ...
    learning_rate_end: float = 1e-5  # ... and from `learning_rate_steps` on
    learning_rate_steps: int = 300_000  # game steps of linear decay; 0 keeps the rate constant
    adam_beta1: float = 0.9  # decay of the gradient's mean
    adam_beta2: float = 0.999  # decay of its mean square
    adam_epsilon: float = 1e-8  # added to its root mean square
    max_grad_norm: float = 10.0  # longer gradients are shortened to this
    reward_scale: float = 1.0  # rewards are learnt from times this
    normalise_rewards: bool = False  # divide them by the running deviation of the return
    normalise: bool = False  # fit the brain's input normaliser; a fresh brain then has one
    calibrate: int = 0  # rollouts at the start that fit only the size of a kept brain's values
    average: float = 0.99  # decay a gradient step of the judged running average; 0 judges the last
    augment: Augment = "none"  # shift: pictures are learnt from a little moved, each its own way

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 2, inf, "rollout")  # one row may be a reset, nothing to learn from
        check_range(self, 1, inf, "copies", "epochs", "minibatch")
        check_range(self, 0, 1, "gamma", "trace", "epsilon_start", "epsilon_end")
        check_range(self, 0, inf, "epsilon_steps", "learning_rate_steps", "calibrate")
        check_range(self, 1e-8, inf, "temperature", "max_grad_norm", "reward_scale")
        check_range(self, 0, inf, "learning_rate", "learning_rate_end", "adam_epsilon")
        check_range(self, 0, 0.999999, "adam_beta1", "average")
        check_range(self, 0.7, 0.999999, "adam_beta2")  # up to 2/3 rectification never ends


@dataclass(frozen=True)
class DQNConfig:
    """Every setting of DQN. The defaults are the paper's, for one copy of the game."""

    copies: int = 1  # games played side by side
    train_every: int = 4  # decisions of each copy between updates
    updates: int = 1  # gradient steps then
    batch: int = 32  # transitions a gradient step
    buffer: int = 1_000_000  # transitions kept; memory is taken as they come
    learning_starts: int = 50_000  # game steps before the first update
    gamma: float = 0.99  # discount a decision
    n_step: int = 1  # decisions summed before the target bootstraps
    double: bool = False  # the network picks the next action, the target network rates it
    dueling: bool = False  # a value stream and an advantage stream in the head
    prioritised: bool = False  # draw transitions of large error more often
    alpha: float = 0.6  # 0 draws uniformly, 1 in proportion to the error
    beta: float = 0.4  # how far importance weights undo that, at the first step ...
    beta_steps: int = 1_000_000  # ... and game steps until they do so fully (1)
    priority_epsilon: float = 1e-6  # added to every error, so that each may be drawn
    target_every: int = 10_000  # gradient steps between moves of the target network
    tau: float = 1.0  # how far it then moves to the network: 1 copies (hard), 0.005 is soft
    head: Literal["linear", "hl-gauss", "c51"] = "linear"  # a number or a distribution an action
    bins: int = 51  # of a distribution
    low: float = -10.0  # centre of its first bin, in units of return (times reward_scale)
    high: float = 10.0  # centre of its last bin
    loss: Literal["huber", "mse"] = "huber"  # of the linear head: |δ| - 1/2 beyond 1, or δ²/2
    reward_scale: float = 1.0  # rewards are learnt from times this
    epsilon_start: float = 1.0  # share of random actions at the first step ...
    epsilon_end: float = 0.1  # ... and from `epsilon_steps` on
    epsilon_steps: int = 1_000_000  # game steps
    learning_rate: float = 2.5e-4  # of Adam, at the first step ...
    learning_rate_end: float = 0.0  # ... and from `learning_rate_steps` on
    learning_rate_steps: int = 0  # game steps of linear decay; 0 keeps the rate constant
    adam_epsilon: float = 1e-8  # added to the gradient's root mean square
    max_grad_norm: float = 0.0  # longer gradients are shortened to this; 0: they are not
    calibrate: int = 0  # game steps at the start that fit only the size of a kept brain's values
    average: float = 0.0  # decay a gradient step of the judged running average; 0 judges the last
    augment: Augment = "none"  # shift: pictures are learnt from a little moved, each its own way

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 1, inf, "copies", "train_every", "updates", "batch", "n_step")
        check_range(self, 1, inf, "target_every")
        check_range(self, 2 * self.copies, inf, "buffer")  # one decision of two may be a reset
        check_range(self, 0, inf, "learning_starts", "epsilon_steps", "learning_rate_steps")
        check_range(self, 0, inf, "calibrate", "max_grad_norm", "learning_rate", "beta_steps")
        check_range(self, 0, inf, "learning_rate_end", "adam_epsilon")
        check_range(self, 0, 1, "gamma", "epsilon_start", "epsilon_end", "alpha", "beta")
        check_range(self, 1e-8, inf, "reward_scale", "priority_epsilon")
        check_range(self, 1e-8, 1, "tau")
        check_range(self, 0, 0.999999, "average")
        check_range(self, 2, inf, "bins")
        if not self.low < self.high:
            raise RlftError(f"the bins go from {self.low} to {self.high}: low must be below high")
        if self.calibrate and self.head != "linear":
            raise RlftError(f"the {self.head} head starts afresh: there is nothing to calibrate")


@dataclass(frozen=True)
class StreamConfig:
    """Every setting of StreamSARSA. The defaults are the paper's, for a brain that knows nothing.

    A pretrained brain wants less: little exploration, a `kappa` of 100, nothing normalised.
    """

    copies: int = 1  # games played side by side: a stream is one
    gamma: float = 0.99  # discount a decision
    trace: float = 0.8  # λ: 0 credits the last decision only, 1 all of the episode
    backup: Literal["max", "sarsa"] = "max"  # v(s'): max Q, as in Watkins's Q(λ), or Q(s', a')
    learning_rate: float = 1.0  # α, the step size where the bound leaves it
    kappa: float = 2.0  # κ: steps stay this many times below those that might overshoot
    epsilon_start: float = 1.0  # share of random actions at the first step ...
    epsilon_end: float = 0.01  # ... and from `epsilon_steps` on
    epsilon_steps: int = 100_000  # game steps; the paper takes a fifth of all
    reward_scale: float = 1.0  # rewards are learnt from times this
    normalise_rewards: bool = True  # divide them by the running deviation of the return
    normalise: bool = True  # fit the brain's input normaliser; a fresh brain then has one
    average: float = 0.0  # decay a decision of the judged running average; 0 judges the last

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 1, 1, "copies")
        check_range(self, 0, 1, "gamma", "trace", "epsilon_start", "epsilon_end")
        check_range(self, 0, inf, "epsilon_steps", "learning_rate")
        check_range(self, 0, 0.999999, "average")
        check_range(self, 1e-8, inf, "kappa", "reward_scale")


@dataclass(frozen=True)
class TabularConfig:
    """Every setting of the tabular and linear methods."""

    method: Method = "q-learning"  # how the values change
    copies: int = 1  # games played side by side; they change the same values in turn
    alpha: float = 0.1  # step size of a value, shared out among the active features
    gamma: float = 0.99  # discount a decision
    trace: float = 0.9  # λ of the methods with traces
    traces: Literal["accumulating", "replacing", "dutch"] = "dutch"  # what a visit does to them
    n: int = 4  # decisions a return of n-step-sarsa looks ahead
    initial: float = 0.0  # added to the start's values: above what play returns, it explores
    epsilon_start: float = 0.1  # share of random actions at the first step ...
    epsilon_end: float = 0.1  # ... and from `epsilon_steps` on
    epsilon_steps: int = 0  # game steps
    tilings: int = 8  # of a fresh brain for senses that are numbers; 1 is a plain grid
    bins: int = 8  # tiles along each sense
    senses: str = ""  # names of those to tile, separated by commas; empty: all

    def __post_init__(self) -> None:
        check_choices(self)
        check_range(self, 1, inf, "copies", "n", "tilings", "bins")
        check_range(self, 0, 1, "alpha", "gamma", "trace", "epsilon_start", "epsilon_end")
        check_range(self, 0, inf, "epsilon_steps")
        check_range(self, -DIVERGED, DIVERGED, "initial")
        if self.method == "true-online-sarsa" and (self.copies > 1 or self.traces != "dutch"):
            raise RlftError(
                f"true-online-sarsa has one copy and dutch traces, found copies={self.copies} and "
                f"traces={self.traces}: take sarsa-lambda for others"
            )
