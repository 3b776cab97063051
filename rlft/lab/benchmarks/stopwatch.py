"""What a training spends its time on, watched from outside: the learner's code knows nothing."""

from __future__ import annotations

import time
from typing import Any

import torch
from torch.nn.modules.module import (
    register_module_forward_hook,
    register_module_forward_pre_hook,
)

from rlft.lab.training import Training


def shares(training: Training, steps: int) -> dict[str, float]:
    """Shares of the time of `steps` more game steps.

    environment: the games' step. forward: the network, while playing and for the targets.
    update: everything of fitting, from its first forward pass to the end of the update.
    rest: exploration, returns, copying, counting.
    """
    watch = _Stopwatch()
    hooks = [  # of every module there is: SB3 calls parts of its networks one by one
        register_module_forward_pre_hook(watch.enter_network),
        register_module_forward_hook(watch.leave_network, always_call=True),
    ]
    envs = training.envs
    step = envs.step

    def timed_step(actions: Any) -> Any:
        watch.end_update()
        started = time.perf_counter()
        result = step(actions)
        watch.environment += time.perf_counter() - started
        return result

    envs.step = timed_step  # type: ignore[method-assign]
    started = time.perf_counter()
    try:
        for _ in training.advance(steps):
            watch.end_update()
    finally:
        del envs.step  # the class's own again
        for hook in hooks:
            hook.remove()
    whole = time.perf_counter() - started
    parts = {
        "environment": watch.environment,
        "forward": watch.forward,
        "update": watch.update,
    }
    parts["rest"] = whole - sum(parts.values())
    return {name: round(seconds / whole, 4) for name, seconds in parts.items()}


class _Stopwatch:
    """Seconds by kind. A forward pass with gradients begins an update, or is part of one."""

    def __init__(self) -> None:
        self.environment = self.forward = self.update = 0.0
        self._entered, self._depth = 0.0, 0  # of the outermost module being called
        self._fitting: float | None = None  # when the update in progress began

    def enter_network(self, *_: Any) -> None:
        self._depth += 1
        if self._depth > 1:
            return
        self._entered = time.perf_counter()
        if torch.is_grad_enabled() and self._fitting is None:
            self._fitting = self._entered

    def leave_network(self, *_: Any) -> None:
        self._depth -= 1
        if self._depth == 0 and self._fitting is None:
            self.forward += time.perf_counter() - self._entered

    def end_update(self) -> None:
        if self._fitting is not None:
            self.update += time.perf_counter() - self._fitting
        self._fitting = None
