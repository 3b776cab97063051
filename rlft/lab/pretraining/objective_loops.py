"""Who steps a network by a mix of objectives: Adam alone, or a learner by reinforcement besides.

The mix itself stands in objective_mix.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

import torch
from torch import Tensor, nn

from rlft.agents import SARSA
from rlft.agents.averaging import RunningAverage
from rlft.agents.learner import Metrics
from rlft.agents.play import Envs
from rlft.agents.schedules import linear
from rlft.finetune.attachment import Attachment, Term
from rlft.lab.pretraining.objective_mix import ObjectiveMix
from rlft.npc import Brain, RlftError

EVERY = 8  # minibatches from one report of the plain loop to the next
SPANS = 10  # times that the average of the weights begins anew in a run, at least


def averaged(mix: ObjectiveMix, steps: int) -> RunningAverage:
    """The average of the weights over `steps` windows; short runs have a shorter one."""
    updates = max(steps / mix.config.minibatch, 1.0)
    return RunningAverage(mix.network, min(mix.config.average, max(1.0 - SPANS / updates, 0.0)))


def alone(mix: ObjectiveMix, average: RunningAverage, steps: int) -> Iterator[Metrics]:
    """Adam on the mix for `steps` windows; `average` is what to keep. Yields metrics."""
    config, done = mix.config, 0
    parameters = [*mix.network.parameters(), *mix.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=config.learning_rate, fused=True)
    followed = average.followed()
    while done < steps:
        mix.progress(done / steps)
        rate = linear(config.learning_rate, config.learning_rate_end, done, steps)
        for group in optimizer.param_groups:
            group["lr"] = rate
        optimizer.zero_grad()
        loss = mix.loss()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(parameters, config.max_grad_norm, foreach=True)
        optimizer.step()
        average.follow(followed)
        mix.target.follow()
        done += config.minibatch
        if mix.steps % EVERY == 0 or done >= steps:
            yield {
                "steps": done,
                "updates": mix.steps,
                "return": None,
                "loss": _finite(float(loss.detach()), done),
                "learning_rate": rate,
                **mix.told,
            }


def beside(
    mix: ObjectiveMix, learner: SARSA, envs: Envs, start: Brain, steps: int
) -> Iterator[Metrics]:
    """The learner's own loop; at each of its gradient steps that of the mix, on a fresh minibatch.

    The gradient of the mix is as long as the learner's times their weights' ratio, on average, and
    the total is clipped again. The objectives' own weights have an optimizer of their own.
    """
    own = mix.parameters()
    optimizer = torch.optim.Adam(own, lr=mix.config.learning_rate, fused=True) if own else None
    ratio = sum(mix.weights.values()) / mix.rl

    def loss(_: Tensor) -> Tensor:
        total = mix.loss()
        _finite(float(total.detach()), learner.steps)
        if own:
            slopes = torch.autograd.grad(total, own, retain_graph=True, allow_unused=True)
            for parameter, slope in zip(own, slopes, strict=True):
                parameter.grad = slope
        return total

    def after(*_: object) -> None:
        if optimizer is not None:
            optimizer.step()
        mix.target.follow()

    attachment = Attachment(learner.sites(), start, learner.seed, steps)
    attachment.terms.append(Term("objectives", loss, lambda: ratio, balance=True))
    attachment.begin()
    learner.optimizer.register_step_post_hook(after)
    for metrics in attachment.follow(learner.learn(envs, steps)):
        mix.progress(attachment.progress)
        yield metrics | mix.told


def _finite(loss: float, steps: int) -> float:
    if not isfinite(loss):
        raise RlftError(
            f"the loss of the objectives is {loss} after {steps} steps: take a smaller "
            "objectives.learning_rate"
        )
    return loss
