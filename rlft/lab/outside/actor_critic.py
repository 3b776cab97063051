"""A small actor-critic for the Othello network, with sites: what methods need of a learner.

Rollouts, λ-returns and draws are those of rlft/agents. The network is no brain, so nothing ships:
what it learnt is its weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf, isfinite

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import mse_loss

from rlft.agents.learner import Metrics
from rlft.agents.play import Envs
from rlft.agents.rollout import Choice, Rollout
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.agents.targets import chosen, draw, lambda_returns
from rlft.finetune.config import check_range
from rlft.finetune.sites import NetworkSite, Sites
from rlft.lab.outside.othello_net import OthelloNet
from rlft.npc import Brain, RlftError


@dataclass(frozen=True)
class ActorCriticConfig:
    """Every setting. γ is 1: a game of Othello ends after 60 moves."""

    copies: int = 64  # games played side by side
    rollout: int = 16  # decisions of each game between updates
    minibatch: int = 256  # decisions a gradient step, about
    trace: float = 0.95  # λ of the returns
    entropy: float = 0.003  # weight of the policy's entropy in the loss
    value: float = 0.5  # weight of the squared error of the expected result
    learning_rate: float = 2e-4  # of Adam
    max_grad_norm: float = 1.0  # longer gradients are shortened to this

    def __post_init__(self) -> None:
        check_range(self, 2, inf, "rollout")
        check_range(self, 1, inf, "copies", "minibatch")
        check_range(self, 0, 1, "trace")
        check_range(self, 0, inf, "entropy", "value", "learning_rate")
        check_range(self, 1e-8, inf, "max_grad_norm")


class ActorCritic:
    """Improves `net` in place: ∇ log π(a|s) (G - V(s)), with G the λ-return (Mnih et al. 2016)."""

    def __init__(self, net: OthelloNet, config: ActorCriticConfig, seed: int) -> None:
        self.net, self.config, self.seed = net, config, seed
        self.optimizer = torch.optim.Adam(net.parameters(), config.learning_rate)
        self.generator = torch.Generator().manual_seed(seed)
        self.rollout = Rollout(config.rollout, config.copies, "cpu")
        self.steps = self.updates = 0  # game steps, gradient steps
        self._batch = torch.empty(0)  # (B, D)

    def learn(self, envs: Envs, steps: int) -> Iterator[Metrics]:
        """Learn for `steps` more game steps, in whole rollouts; yields metrics after each."""
        end = self.steps + steps
        self.rollout.enter(envs, self.seed)
        while self.steps < end:
            self.rollout.record(self._choose)
            self.steps += self.rollout.reward.size
            loss = self._fit()
            if not isfinite(loss):
                raise RlftError(f"the loss is {loss}: take a smaller learning_rate")
            play = self.rollout.play
            yield {
                "steps": self.steps,
                "updates": self.updates,
                "episodes": play.episodes,
                "return": play.score() if play.episodes else None,
                "loss": loss,
            }

    def brain(self, start: Brain) -> Brain:
        raise RlftError("an Othello network is no brain: its weights are all there is to keep")

    def sites(self) -> Sites:
        """Where a recipe may act."""
        return Sites(
            learner="ActorCritic",
            networks=(NetworkSite(self.net, "both", says="logits"),),
            optimizers={"both": self.optimizer},
            max_grad_norm=self.config.max_grad_norm,
            batch=lambda: self._batch,
            score=self.rollout.play.score,
            score_error=self.rollout.play.score_error,
            episodes=lambda: self.rollout.play.episodes,
            steps=lambda: self.steps,
        )

    def snapshot(self) -> dict[str, np.ndarray]:
        """Everything learning depends on, but for the games themselves, as named arrays."""
        return pack(
            {
                "net": self.net.state_dict(),
                "optimizer": self.optimizer.state_dict()["state"],
                "generator": self.generator.get_state(),
                "steps": self.steps,
                "updates": self.updates,
                "rollout": self.rollout.state(),
            }
        )

    def restore(self, snapshot: Mapping[str, np.ndarray]) -> None:
        """Go on from a snapshot, bit for bit; the games' state is their own to restore."""
        state = unpack(snapshot)
        groups = self.optimizer.state_dict()["param_groups"]
        with restoring():
            self.net.load_state_dict(state["net"])
            moments = {"state": state.get("optimizer", {}), "param_groups": groups}
            self.optimizer.load_state_dict(moments)
            self.generator.set_state(state["generator"])
            self.steps, self.updates = int(state["steps"]), int(state["updates"])
            self.rollout.restore(state["rollout"])

    def forget_play(self) -> None:
        """Begin fresh episodes next: the games could not be restored."""
        self.rollout.play.forget()

    def _choose(self, senses: Tensor, legal: Tensor | None) -> Choice:
        logits = self.net(senses)
        return logits, draw(logits.softmax(-1), self.generator)

    def _fit(self) -> float:
        """One pass over the rollout; the mean loss."""
        rollout, config = self.rollout, self.config
        senses = rollout.senses.flatten(0, 1)  # ((T + 1) N, D)
        with torch.no_grad():
            values = self.net.both(senses)[1].view(rollout.steps + 1, rollout.copies)
        flags = (torch.as_tensor(rollout.terminated), torch.as_tensor(rollout.truncated))
        returns = lambda_returns(
            torch.as_tensor(rollout.reward), *flags, values[1:], 1.0, config.trace
        ).flatten()
        advantages = returns - values[:-1].flatten()
        advantages = advantages / (advantages.std() + 1e-8)
        actions = rollout.actions[:-1].flatten()
        order = torch.randperm(len(returns), generator=self.generator)
        losses = []
        for rows in order.chunk(max(1, len(order) // config.minibatch)):
            self._batch = senses[rows]
            logits, value = self.net.both(self._batch)
            loss = self._loss(logits, actions[rows], advantages[rows])
            loss = loss + config.value * mse_loss(value, returns[rows])
            self.optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(self.net.parameters(), config.max_grad_norm)
            self.optimizer.step()
            self.updates += 1
            losses.append(float(loss.detach()))
        return sum(losses) / len(losses)

    def _loss(self, logits: Tensor, actions: Tensor, advantages: Tensor) -> Tensor:
        """The policy gradient's loss; `advantages` (B,) have no gradient."""
        log_pi = logits.log_softmax(-1)
        entropy = -(log_pi.exp() * log_pi).sum(-1)
        return -(chosen(log_pi, actions) * advantages + self.config.entropy * entropy).mean()
