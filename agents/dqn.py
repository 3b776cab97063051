"""DQN (Mnih et al., Nature 2015) over a batch of games, with what was found since as switches.

A loop of two: play `train_every` decisions in every copy, then take `updates` gradient steps on
transitions drawn from the replay buffer, towards targets from a copy of the network that follows
behind. Plain DQN has every switch off; it differs from the paper in Adam for RMSProp, in the loss
(a mean over the batch, not a sum) and in playing any number of copies.

The formulas are in `targets.py`, the buffer in `replay.py`, the rules of vector environments in
`play.py`. Evaluation, logging, checkpoints and stopping are the caller's: `learn` is a generator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isfinite

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import huber_loss

from rlft.agents.augmentation import shift_for
from rlft.agents.averaging import RunningAverage
from rlft.agents.calibration import Calibration
from rlft.agents.configs import DQNConfig
from rlft.agents.heads import (
    C51,
    Head,
    HLGauss,
    Linear,
    add_dueling,
    half_square,
    with_bins,
)
from rlft.agents.play import Envs, Play, discrete_actions
from rlft.agents.priorities import Priorities, importance
from rlft.agents.replay import Batch, ReplayBuffer
from rlft.agents.schedules import linear
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.agents.targets import chosen, draw, epsilon_greedy, greatest
from rlft.finetune.sites import ActSite, NetworkSite, RewardSite, Sites
from rlft.networks import Network
from rlft.npc import Brain
from rlft.npc.errors import RlftError

REPORT = 1000  # game steps between yields, at least
AT_ONCE = 2**19  # numbers in the senses that one call evaluates for targets


class DQN:
    """Improves `network`; `brain()` gives the one to judge and keep.

    A linear head is kept, also when it becomes a dueling one, which starts by saying the same. A
    head with bins cannot say what a linear one did: the encoder is kept, the bins start afresh.
    """

    def __init__(
        self, start: Network | Brain, config: DQNConfig, seed: int, device: str = "cpu"
    ) -> None:
        self.config, self.seed, self.device = config, seed, device
        self.generator = torch.Generator(device).manual_seed(seed)
        network = Network.from_brain(start) if isinstance(start, Brain) else start
        self.head = self._head()
        bins = None if config.head == "linear" else (config.bins, config.low, config.high)
        network = with_bins(network, bins, torch.Generator().manual_seed(seed))
        if config.dueling:
            add_dueling(network)
        self.network = network.to(device)
        self.shift = shift_for(config.augment, network.architecture)
        self.target = RunningAverage(network, 1.0 - config.tau)
        self.average = RunningAverage(network, config.average) if config.average else None
        self.optimizer = torch.optim.Adam(
            network.parameters(), lr=config.learning_rate, eps=config.adam_epsilon, fused=True
        )
        actions = network.architecture.outputs
        self.play = Play(config.copies)
        self.replay = ReplayBuffer(config.buffer, config.copies, actions, device)
        self.priorities: Priorities | None = None
        if config.prioritised:
            rows = self.replay.rows * config.copies
            self.priorities = Priorities(rows, config.alpha, config.priority_epsilon)
            self.replay.prioritised = True
        self.act = ActSite(self._epsilon, ages=lambda: self.play.ages)
        self.reward = RewardSite()
        self.steps = self.updates = 0  # game steps, gradient steps
        self._batch = torch.empty(0)  # (B, ...) senses
        self._restored = False

    def learn(self, envs: Envs, steps: int) -> Iterator[dict[str, float | None]]:
        """Learn for `steps` more game steps; yields metrics after some updates (`REPORT`).

        Play goes on where it stood, also after `restore`; other environments are reset first.
        At every yield the learner is whole: take a snapshot, stop, or go on.
        """
        config, told, end = self.config, self.steps, self.steps + steps
        self._enter(envs)
        self._follow()
        losses: list[Tensor] = []
        while self.steps < end:
            before = self.steps
            for _ in range(config.train_every):
                self._decide()
            if before < config.calibrate <= self.steps:
                self._calibrate()
            if self.steps >= max(config.learning_starts, config.calibrate):
                losses += self._improve(config.updates)
            if self.steps - told >= REPORT or self.steps >= end:
                yield self._metrics(losses)
                told, losses = self.steps, []
                self._follow()

    def brain(self, start: Brain) -> Brain:
        """`start` with the network to judge and keep: the running average, if there is one.

        Dueling streams are folded into one linear head. Values are in units of `reward_scale`.
        """
        network = self.brain_network()
        return start.replace(architecture=network.architecture, tensors=network.tensors())

    def brain_network(self) -> Network:
        """The network that is judged, kept and shipped."""
        return self.network if self.average is None else self.average.module

    def sites(self) -> Sites:
        """Where a recipe may act."""
        copies = (self.target.module, *([self.average.module] if self.average else []))
        return Sites(
            learner="DQN",
            networks=(NetworkSite(self.network, "both", copies),),
            optimizers={"both": self.optimizer},
            max_grad_norm=self.config.max_grad_norm or None,
            batch=lambda: self._batch,
            act=self.act,
            reward=self.reward,
            replay=self.replay,
            score=self.play.score,
            score_error=self.play.score_error,
            episodes=lambda: self.play.episodes,
            steps=lambda: self.steps,
        )

    def snapshot(self) -> dict[str, np.ndarray]:
        """Everything learning depends on, but for the games themselves, as named arrays."""
        decided = self._decided()
        return pack(
            {
                "network": self.network.state_dict(),
                "target": self.target.module.state_dict(),
                "average": {} if self.average is None else self.average.module.state_dict(),
                "optimizer": self.optimizer.state_dict()["state"],
                "generator": self.generator.get_state(),
                "steps": self.steps,
                "updates": self.updates,
                "play": self.play.state(),
                "replay": self.replay.state(),
                "priorities": {} if self.priorities is None else self.priorities.state(decided),
            }
        )

    def restore(self, snapshot: Mapping[str, np.ndarray]) -> None:
        """Go on from a snapshot, bit for bit; the games' state is their own to restore."""
        state = unpack(snapshot)
        groups = self.optimizer.state_dict()["param_groups"]
        moments = {"state": state.get("optimizer", {}), "param_groups": groups}
        with restoring():
            self.network.load_state_dict(state["network"])
            self.target.module.load_state_dict(state["target"])
            if self.average is not None:
                self.average.module.load_state_dict(state["average"])
            self.optimizer.load_state_dict(moments)
            self.generator.set_state(state["generator"])
            self.steps, self.updates = int(state["steps"]), int(state["updates"])
            self.play.restore(state["play"])
            self.replay.restore(state.get("replay", {}))
            if self.priorities is not None:
                self.priorities.restore(self._decided(), state["priorities"])
        self._restored = True

    def forget_play(self) -> None:
        """Begin fresh episodes next: the games could not be restored."""
        self.play.forget()

    def _head(self) -> Head:
        config = self.config
        if config.head == "linear":
            return Linear(huber_loss if config.loss == "huber" else half_square)
        z = torch.linspace(config.low, config.high, config.bins, device=self.device)
        return C51(z) if config.head == "c51" else HLGauss(z)

    def _enter(self, envs: Envs) -> None:
        """Play in `envs` from now on."""
        found = discrete_actions(envs.single_action_space)
        goes_on = self._restored and "senses" in self.play.state()
        fresh = self.play.enter(envs, self.seed) and not goes_on
        numbers = int(np.prod(self.play.senses.shape[1:]))
        wanted = (self.network.architecture.inputs, self.network.architecture.outputs)
        if (numbers, found) != wanted:
            raise RlftError(
                f"the game gives {numbers} senses and takes {found} actions, "
                f"the network {wanted[0]} and {wanted[1]}"
            )
        if fresh:
            self.replay.begin(self.play.senses, self.play.legal)
        self._restored = False

    def _epsilon(self, step: int) -> float:
        """ε after so many game steps."""
        c = self.config
        return linear(c.epsilon_start, c.epsilon_end, step, c.epsilon_steps)

    def _decide(self) -> None:
        """One decision in every copy, into the buffer."""
        replay, row, full = self.replay, self.replay.head, self.replay.full
        senses = replay.senses[row]  # (N, ...)
        actions = self._choose(senses, replay.legal[row] if replay.masked else None)
        moment = self.play.step(actions.cpu().numpy())
        r_t = torch.from_numpy(moment.reward).to(self.device)
        if self.reward.transform is not None:
            r_t = self.reward.transform(senses[None], actions[None], r_t[None])[0]
        r_t = r_t * self.config.reward_scale
        replay.add(actions, r_t, moment, self.play.senses, self.play.legal)
        self.steps += len(actions)
        if self.priorities is not None:
            copies = np.arange(self.config.copies)
            self.priorities.admit(row * self.config.copies + copies, moment.valid)
            if full:
                self.priorities.retire(replay.head * self.config.copies + copies)

    @torch.inference_mode()
    def _choose(self, senses: Tensor, legal: Tensor | None) -> Tensor:
        """The actions to play (N,)."""
        pi = epsilon_greedy(self.network(senses), self.act.amount(self.steps), legal)
        actions = draw(pi, self.generator)
        if self.act.override is not None:
            self.act.legal = legal
            actions = self.act.override(senses, actions)
        return actions

    def _improve(self, updates: int) -> list[Tensor]:
        """So many gradient steps; their losses."""
        losses, size = [], self.config.batch
        online = self.network if self.config.double else None
        while updates:
            span = self._span(updates)
            batch, weights = self._sample(span * size)
            pieces = zip(
                batch.senses.chunk(span),
                batch.actions.chunk(span),
                self.head.targets(self.target.module, batch, online).chunk(span),
                strict=True,
            )
            for senses, actions, targets in pieces:
                losses.append(self._fit(senses, actions, targets, weights))
            updates -= span
        return losses

    def _span(self, updates: int) -> int:
        """Gradient steps whose targets are the same whether found one by one or all at once."""
        config = self.config
        if config.double or config.prioritised:
            return 1
        numbers = config.batch * self.network.architecture.inputs
        steady = config.target_every - self.updates % config.target_every
        return max(1, min(updates, steady, AT_ONCE // numbers))

    def _sample(self, size: int) -> tuple[Batch, Tensor | None]:
        """Transitions and, where they are not drawn uniformly, their importance weights (B,)."""
        config, replay, weights = self.config, self.replay, None
        if self.priorities is None:
            index = replay.draw(size, self.generator)
        else:
            self._rows, probability = self.priorities.draw(size, self.generator)
            beta = linear(config.beta, 1.0, self.steps, config.beta_steps)
            count = replay.count * replay.copies
            corrections = importance(probability, count, beta).astype(np.float32)
            weights = torch.from_numpy(corrections).to(self.device)
            index = torch.from_numpy(self._rows).to(self.device)
        batch = replay.gather(index, config.n_step, config.gamma)
        if self.shift is not None:
            moved = [self.shift(s, self.generator) for s in (batch.senses, batch.next_senses)]
            batch = batch._replace(senses=moved[0], next_senses=moved[1])
        return batch, weights

    def _fit(
        self, senses: Tensor, actions: Tensor, targets: Tensor, weights: Tensor | None
    ) -> Tensor:
        """One gradient step towards the targets; the loss."""
        self._batch = senses
        self._found = found = self.head.errors(self.network, senses, actions, targets)
        loss = (found.loss if weights is None else found.loss * weights).mean()
        self._descend(loss)
        if self.priorities is not None:
            self.priorities.update(self._rows, found.surprise.cpu().numpy())
        if self.updates % self.config.target_every == 0:
            self.target.follow(self._followed[0])
        if self.average is not None:
            self.average.follow(self._followed[1])
        return loss.detach()

    def _descend(self, loss: Tensor) -> None:
        """One gradient step."""
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        groups, rate = self.optimizer.param_groups, self._learning_rate()
        if self.config.max_grad_norm:
            parameters = [p for group in groups for p in group["params"]]
            nn.utils.clip_grad_norm_(parameters, self.config.max_grad_norm, foreach=True)
        for group in groups:
            group["lr"] = rate
        self.optimizer.step()
        self.updates += 1

    def _learning_rate(self) -> float:
        c = self.config
        end = c.learning_rate_end if c.learning_rate_steps else c.learning_rate
        return linear(c.learning_rate, end, self.steps, c.learning_rate_steps)

    def _follow(self) -> None:
        """Find what the copies follow anew: at a yield, a recipe may have changed it."""
        self._followed = [a.followed() if a else [] for a in (self.target, self.average)]

    @torch.no_grad()
    def _calibrate(self) -> None:
        """Bring a kept brain's values to the size they have in this game (calibration.py)."""
        calibration, networks = Calibration(), [self.network, self.target.module]
        recorded = self.replay.recorded()
        for index in recorded.chunk(1 + len(recorded) // 4096):
            batch = self.replay.gather(index, 1, self.config.gamma)
            q = chosen(self.network(batch.senses), batch.actions)
            v = greatest(self.network(batch.next_senses), batch.next_legal)
            calibration.add(q, batch.reward, batch.discount * v, batch.discount)
        gain, offset = calibration.solve()
        for network in networks + ([self.average.module] if self.average else []):
            network.rescale(gain, offset)

    def _decided(self) -> np.ndarray:
        """The rows of the priorities that may be in use, oldest first."""
        oldest, copies = self.replay.head - self.replay.count, self.config.copies
        rows = np.arange(oldest * copies, self.replay.head * copies)
        return rows % (self.replay.rows * copies)

    def _metrics(self, losses: list[Tensor]) -> dict[str, float | None]:
        """What happened; q and td_error are of the last gradient step."""
        loss = float(torch.stack(losses).mean()) if losses else None
        if loss is not None and not isfinite(loss):
            raise RlftError(
                f"the loss is {loss} after {self.steps} game steps: check that senses and "
                "rewards are finite, or take a smaller learning_rate"
            )
        play, found = self.play, self._found if losses else None
        return {
            "steps": self.steps,
            "updates": self.updates,
            "episodes": play.episodes,
            "return": play.score() if play.episodes else None,
            "loss": loss,
            "td_error": float(found.error.abs().mean()) if found else None,
            "q": float(found.q.mean()) if found else None,
            "epsilon": self.act.amount(self.steps),
            "learning_rate": self._learning_rate(),
            "replay": self.replay.count * self.replay.copies,
        }
