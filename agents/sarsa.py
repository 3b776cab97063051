"""Deep SARSA(λ) over a batch of games: on-policy, no replay, no target network (LayerNorm instead).

A loop of three: play `rollout` decisions in every copy, turn them into λ-returns, fit Q to those.
With the `max` backup this is Peng's Q(λ), known in this form as PQN (Gallici et al. 2024).

The formulas are in `targets.py`, the rules of vector environments in `rollout.py`. Evaluation,
logging, checkpoints and stopping are the caller's: `learn` is a generator that yields after each
update.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from math import isfinite

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import mse_loss

from rlft.agents.augmentation import shift_for
from rlft.agents.averaging import RunningAverage
from rlft.agents.calibration import Calibration
from rlft.agents.configs import SARSAConfig
from rlft.agents.learner import Metrics
from rlft.agents.normaliser import RewardNormaliser, SenseNormaliser
from rlft.agents.play import Envs
from rlft.agents.rollout import Choice, Rollout
from rlft.agents.schedules import linear, rectification
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.agents.targets import (
    chosen,
    draw,
    epsilon_greedy,
    greatest,
    lambda_returns,
    softmax,
)
from rlft.finetune.sites import ActSite, NetworkSite, RewardSite, Sites
from rlft.networks import Network
from rlft.npc import Brain
from rlft.npc.errors import RlftError


class SARSA:
    """Improves `network` in place; `brain_network()` is the one to judge and keep."""

    def __init__(
        self, network: Network, config: SARSAConfig, seed: int, device: str = "cpu"
    ) -> None:
        self.config, self.seed, self.device = config, seed, device
        self.network = network.to(device)
        self.shift = shift_for(config.augment, network.architecture)
        self.average = RunningAverage(network, config.average) if config.average else None
        self.normaliser = SenseNormaliser(*self._networks()) if config.normalise else None
        self.reward_normaliser = (
            RewardNormaliser(config.copies, config.gamma) if config.normalise_rewards else None
        )
        self.calibration = Calibration()
        self.optimizer = torch.optim.Adam(
            network.parameters(),
            lr=config.learning_rate,
            betas=(config.adam_beta1, config.adam_beta2),
            eps=config.adam_epsilon,
            fused=True,
        )
        self.generator = torch.Generator(device).manual_seed(seed)
        self.rollout = Rollout(config.rollout, config.copies, device)
        self.act = ActSite(self._exploration, ages=lambda: self.rollout.play.ages)
        self.reward = RewardSite()
        self.steps = self.updates = 0  # game steps, gradient steps
        self._batch = torch.empty(0)  # (B, D)

    def learn(self, envs: Envs, steps: int) -> Iterator[Metrics]:
        """Learn for `steps` more game steps, in whole rollouts; yields metrics after each update.

        Play goes on where it stood, also after `restore`; other environments are reset first.
        At every yield the learner is whole: take a snapshot, stop, or go on.
        """
        rollout, end = self.rollout, self.steps + steps
        rollout.enter(envs, self.seed)
        found = (rollout.senses[0, 0].numel(), rollout.q.shape[-1])
        wanted = (self.network.architecture.inputs, self.network.architecture.outputs)
        if found != wanted:
            raise RlftError(
                f"the game gives {found[0]} senses and takes {found[1]} actions, "
                f"the network {wanted[0]} and {wanted[1]}"
            )
        while self.steps < end:
            amount = self.act.amount(self.steps)
            self._others: list[Tensor] = []  # (N,) of each decision
            rollout.record(partial(self._play, amount=amount))
            if self._others:
                rollout.valid &= ~torch.stack(self._others).cpu().numpy()
            self.steps += rollout.reward.size
            if self.normaliser is not None:
                self.normaliser.add(rollout.senses[:-1].flatten(2)[rollout.valid])
            if self.steps <= self.config.calibrate * rollout.reward.size:
                loss = self._calibrate(amount)
            else:
                loss = float(self._fit(self._returns(self._rewards(), self._ahead(amount))))
            if not isfinite(loss):
                raise RlftError(
                    f"the loss is {loss} after {self.steps} game steps: check that senses and "
                    "rewards are finite, or take a smaller learning_rate"
                )
            yield {
                "steps": self.steps,
                "updates": self.updates,
                "episodes": rollout.play.episodes,
                "return": rollout.play.score() if rollout.play.episodes else None,
                "loss": loss,
                "q": float(rollout.q[:-1].mean()),
                "epsilon" if self.config.explore == "epsilon" else "temperature": amount,
                "learning_rate": self._learning_rate(),
            }

    def brain_network(self) -> Network:
        """The network that is judged, kept and shipped: the running average, if there is one."""
        return self.network if self.average is None else self.average.module

    def _networks(self) -> tuple[Network, ...]:
        return (self.network,) if self.average is None else (self.network, self.average.module)

    def brain(self, start: Brain) -> Brain:
        """`start` with the weights to judge and keep."""
        return start.replace(tensors=self.brain_network().tensors())

    def sites(self) -> Sites:
        """Where a recipe may act."""
        return Sites(
            learner="SARSA",
            networks=(NetworkSite(self.network, "both", self._networks()[1:]),),
            optimizers={"both": self.optimizer},
            max_grad_norm=self.config.max_grad_norm,
            batch=lambda: self._batch,
            act=self.act,
            reward=self.reward,
            normaliser=self.normaliser,
            score=self.rollout.play.score,
            score_error=self.rollout.play.score_error,
            episodes=lambda: self.rollout.play.episodes,
            steps=lambda: self.steps,
        )

    def snapshot(self) -> dict[str, np.ndarray]:
        """Everything learning depends on, but for the games themselves, as named arrays."""
        return pack(
            {
                "network": self.network.state_dict(),
                "average": {} if self.average is None else self.average.module.state_dict(),
                "calibration": vars(self.calibration),
                "optimizer": self.optimizer.state_dict()["state"],
                "generator": self.generator.get_state(),
                "steps": self.steps,
                "updates": self.updates,
                "rollout": self.rollout.state(),
                "senses": {} if self.normaliser is None else self.normaliser.moments.state(),
                "rewards": {} if self.reward_normaliser is None else self.reward_normaliser.state(),
            }
        )

    def restore(self, snapshot: Mapping[str, np.ndarray]) -> None:
        """Go on from a snapshot, bit for bit; the games' state is their own to restore."""
        state = unpack(snapshot)
        groups = self.optimizer.state_dict()["param_groups"]
        moments = {"state": state.get("optimizer", {}), "param_groups": groups}
        with restoring():
            self.network.load_state_dict(state["network"])
            if self.average is not None:
                self.average.module.load_state_dict(state["average"])
            self.optimizer.load_state_dict(moments)
            self.calibration.matrix = state["calibration"]["matrix"].numpy()
            self.calibration.vector = state["calibration"]["vector"].numpy()
            self.generator.set_state(state["generator"])
            self.steps, self.updates = int(state["steps"]), int(state["updates"])
            self.rollout.restore(state["rollout"])
            if self.normaliser is not None:
                self.normaliser.moments.restore(state["senses"])
            if self.reward_normaliser is not None:
                self.reward_normaliser.restore(state["rewards"])

    def forget_play(self) -> None:
        """Begin fresh episodes next: the games could not be restored."""
        self.rollout.play.forget()

    def _exploration(self, step: int) -> float:
        """ε or temperature after so many game steps."""
        config = self.config
        if config.explore == "softmax":
            return config.temperature
        return linear(config.epsilon_start, config.epsilon_end, step, config.epsilon_steps)

    def _policy(self, q: Tensor, amount: float, legal: Tensor | None) -> Tensor:
        """Probabilities (..., A)."""
        rule = epsilon_greedy if self.config.explore == "epsilon" else softmax
        return rule(q, amount, legal)

    def _choose(self, senses: Tensor, legal: Tensor | None, amount: float) -> Choice:
        """q (N, A) and the actions to play (N,)."""
        q = self.network(senses)
        return q, draw(self._policy(q, amount, legal), self.generator)

    def _play(self, senses: Tensor, legal: Tensor | None, amount: float) -> Choice:
        """The same, for a decision that is played: a recipe may take it over."""
        q, actions = self._choose(senses, legal, amount)
        if self.act.override is not None:
            self.act.legal = legal
            actions = self.act.override(senses, actions)
            if self.act.others is not None:
                self._others.append(self.act.others)
        return q, actions

    def _value(self, choice: Choice, legal: Tensor | None, amount: float) -> Tensor:
        """v(s) of the configured backup (...), of q (..., A) and the actions chosen there (...)."""
        q, actions = choice
        if self.config.backup == "max":
            return greatest(q, legal)
        if self.config.backup == "expected":
            return (self._policy(q, amount, legal) * q).sum(-1)
        return chosen(q, actions)

    @torch.no_grad()
    def _ahead(self, amount: float) -> Tensor:
        """v of the states that followed the rollout's decisions (T, N)."""
        rollout = self.rollout
        legal = None if rollout.legal is None else rollout.legal[-1]
        # Actions in states where the rollout ends or a game is truncated: drawn, never played.
        rollout.q[-1], rollout.actions[-1] = self._choose(rollout.senses[-1], legal, amount)
        legal = None if rollout.legal is None else rollout.legal[1:]
        v_tp1 = self._value((rollout.q[1:], rollout.actions[1:]), legal, amount)
        if rollout.finals:
            t, copies, senses, legal = rollout.last()
            v_tp1[t, copies] = self._value(self._choose(senses, legal, amount), legal, amount)
        return v_tp1

    def _returns(self, r_t: Tensor, v_tp1: Tensor) -> Tensor:
        """λ-returns (T, N) over the rollout's endings."""
        rollout, config = self.rollout, self.config
        flags = (rollout.terminated, rollout.truncated)
        terminated_t, truncated_t = (torch.from_numpy(a).to(self.device) for a in flags)
        return lambda_returns(r_t, terminated_t, truncated_t, v_tp1, config.gamma, config.trace)

    def _rewards(self) -> Tensor:
        """The rewards to learn from (T, N)."""
        rollout = self.rollout
        reward = rollout.reward
        if self.reward_normaliser is not None:
            done = rollout.terminated | rollout.truncated
            reward = self.reward_normaliser(reward, done, rollout.valid)
        r_t = torch.from_numpy(reward).to(self.device) * self.config.reward_scale
        if self.reward.transform is not None:
            r_t = self.reward.transform(rollout.senses[:-1], rollout.actions[:-1], r_t)
        return r_t

    @torch.no_grad()
    def _calibrate(self, amount: float) -> float:
        """Collect how large the values are in this game; after the last rollout, correct them."""
        rollout = self.rollout
        r_t, v_tp1 = self._rewards(), self._ahead(amount)
        none, seen = torch.zeros_like(r_t), torch.from_numpy(rollout.valid).to(self.device)
        q = chosen(rollout.q[:-1], rollout.actions[:-1])
        rewards, values = self._returns(r_t, none), self._returns(none, v_tp1)
        weights = self._returns(none, torch.ones_like(r_t))
        self.calibration.add(q[seen], rewards[seen], values[seen], weights[seen])
        if self.steps == self.config.calibrate * rollout.reward.size:
            gain, offset = self.calibration.solve()
            for network in {self.network, self.brain_network()}:
                network.rescale(gain, offset)
        return float(0.5 * mse_loss(q[seen], (rewards + values)[seen])) if seen.any() else 0.0

    def _fit(self, targets: Tensor) -> Tensor:
        """Fit Q(s, a) to the targets (T, N) where a decision was made; the mean loss."""
        rollout, config = self.rollout, self.config
        senses, actions = rollout.senses[:-1].flatten(0, 1), rollout.actions[:-1].flatten()
        g = targets.flatten()
        rows = torch.from_numpy(np.flatnonzero(rollout.valid)).to(self.device)
        total = torch.zeros((), device=self.device)
        if not len(rows):  # no decision was the learner's own
            return total
        pieces = max(1, round(len(rows) / config.minibatch))
        followed = self.average.followed() if self.average else []
        for _ in range(config.epochs):
            order = torch.randperm(len(rows), generator=self.generator, device=self.device)
            for index in rows[order].chunk(pieces):
                self._batch = senses.index_select(0, index)
                if self.shift is not None:
                    self._batch = self.shift(self._batch, self.generator)
                q = chosen(self.network(self._batch), actions.index_select(0, index))
                loss = 0.5 * mse_loss(q, g.index_select(0, index))
                self._descend(loss)
                if self.average:
                    self.average.follow(followed)
                total += loss.detach()
        return total / (config.epochs * pieces)

    def _descend(self, loss: Tensor) -> None:
        """One gradient step."""
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        groups = self.optimizer.param_groups
        parameters = [p for group in groups for p in group["params"]]
        nn.utils.clip_grad_norm_(parameters, self.config.max_grad_norm, foreach=True)
        self.updates += 1
        rate = self._learning_rate() * rectification(self.updates, self.config.adam_beta2)
        for group in groups:
            group["lr"] = rate
        self.optimizer.step()

    def _learning_rate(self) -> float:
        c = self.config
        end = c.learning_rate_end if c.learning_rate_steps else c.learning_rate
        return linear(c.learning_rate, end, self.steps, c.learning_rate_steps)
