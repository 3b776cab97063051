"""Streaming deep SARSA(λ) and Q(λ): one game, each decision learnt from once and at once.

No buffer, no batch, no target network (Elsayed et al. 2024, "Streaming deep reinforcement learning
finally works"), so a game can let its NPC learn while it runs:

    action = learner.begin(observation)
    action = learner.step(reward, observation)   # at every decision
    learner.end(reward)                          # where the episode ends
    learner.end(reward, observation)             # where it is only cut short

`learn` makes these same calls for a Gymnasium VectorEnv of one copy. The step size stands in
obgd.py, the rules of vector environments in play.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from rlft.agents.averaging import RunningAverage
from rlft.agents.configs import StreamConfig
from rlft.agents.learner import Metrics
from rlft.agents.normaliser import RewardNormaliser, SenseNormaliser
from rlft.agents.obgd import ObGD
from rlft.agents.play import Array, Envs, Flags, Play, discrete_actions
from rlft.agents.schedules import linear
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.agents.targets import chosen, draw, epsilon_greedy, greatest
from rlft.finetune.sites import ActSite, NetworkSite, RewardSite, Sites
from rlft.networks import Network
from rlft.npc import Brain
from rlft.npc.errors import RlftError

REPORT = 200  # decisions between two rows of metrics
LARGEST = float(np.finfo(np.float32).max)

Present: TypeAlias = tuple[Array, "Flags | None"]  # what is observed and what is legal


class Decision(NamedTuple):
    """An action under way, whose reward is not known yet."""

    senses: Tensor  # (1, ...)
    action: Tensor  # (1,)
    value: float  # Q(s, a)


class Prospect(NamedTuple):
    """What is expected of a state."""

    action: Tensor  # (1,) drawn from the behaviour rule
    greedy: bool  # whether no legal action has a greater value
    value: float  # v(s) of the configured backup


class StreamSARSA:
    """Improves `network` in place, one decision at a time; `brain` is the one to judge and keep.

    `steps` counts decisions that were learnt from: steps that only reset a game are none.
    """

    def __init__(
        self, network: Network, config: StreamConfig, seed: int, device: str = "cpu"
    ) -> None:
        self.config, self.seed, self.device = config, seed, device
        self.network = network.to(device)
        self.average = RunningAverage(network, config.average) if config.average else None
        self._followed = self.average.followed() if self.average else []
        self.normaliser = SenseNormaliser(*self._networks()) if config.normalise else None
        self.reward_normaliser = (
            RewardNormaliser(1, config.gamma) if config.normalise_rewards else None
        )
        self.descent = ObGD(network, config.learning_rate, config.kappa)
        self.generator = torch.Generator(device).manual_seed(seed)
        schedule = partial(linear, config.epsilon_start, config.epsilon_end)
        self.act = ActSite(lambda step: schedule(step, config.epsilon_steps))
        self.reward = RewardSite()
        self.play = Play(1)
        self.steps = self.updates = 0  # decisions learnt from, changes of the weights
        self.td_error = self.step_size = 0.0  # δ and the bounded step size of the last of them
        self._decision: Decision | None = None  # None: no episode is in progress
        self._resumed = False  # the game entered next goes on where a snapshot was taken

    def begin(self, observation: npt.ArrayLike, mask: npt.ArrayLike | None = None) -> int:
        """The first action of an episode. `observation` (D,); `mask` (A,) says what is legal.

        An episode still in progress is dropped: of how it might have gone on nothing is learnt.
        Here as in `step` and `end`, RlftError for what is not finite or does not fit the brain,
        and then nothing has changed.
        """
        senses, legal = self._sense(observation, mask)
        self._perceive(senses)
        if self.reward_normaliser is not None:
            self.reward_normaliser.returns[:] = 0.0
        return self._decide(senses, self._prospect(senses, legal), first=True)

    def step(
        self, reward: float, observation: npt.ArrayLike, mask: npt.ArrayLike | None = None
    ) -> int:
        """Learn from the last action's reward and from what followed it; the next action."""
        decision = self._in_progress()
        senses, legal = self._sense(observation, mask)
        r_t = self._receive(decision, reward, done=False)
        self._perceive(senses)
        ahead = self._prospect(senses, legal)
        self._learn(decision, r_t, ahead.value)
        return self._decide(senses, ahead, first=False)

    def end(
        self,
        reward: float,
        observation: npt.ArrayLike | None = None,
        mask: npt.ArrayLike | None = None,
    ) -> None:
        """Learn from the episode's last reward.

        With the last `observation` the episode was cut short: there was a future, and its value is
        what the network says of it. Without one it ended: there was none.
        """
        decision = self._in_progress()
        sensed = None if observation is None else self._sense(observation, mask)
        r_t = self._receive(decision, reward, done=True)
        v_tp1 = 0.0
        if sensed is not None:
            self._perceive(sensed[0])
            v_tp1 = self._prospect(*sensed).value
        self._learn(decision, r_t, v_tp1)
        self._decision = None

    def learn(self, envs: Envs, steps: int) -> Iterator[Metrics]:
        """Learn for `steps` more decisions in one copy of a game; yields metrics now and then.

        Play goes on where it stood, also after `restore`; other environments are reset first.
        Raises RlftError when they do not fit the network or numbers stop being finite.
        """
        end, rows = self.steps + steps, []
        self._enter(envs)
        while self.steps < end:
            before = self.steps
            self._advance()
            if self.steps == before:
                continue
            rows.append((abs(self.td_error), self.step_size))
            if len(rows) == REPORT or self.steps == end:
                td_error, step_size = np.mean(rows, axis=0).tolist()
                rows.clear()
                yield {
                    "steps": self.steps,
                    "updates": self.updates,
                    "episodes": self.play.episodes,
                    "return": self.play.score() if self.play.episodes else None,
                    "td_error": td_error,  # mean |δ|
                    "learning_rate": step_size,  # mean, as bounded
                    "epsilon": self.act.amount(self.steps),
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
        """Where a recipe may act. There is no optimizer: what .grad holds is the trace."""
        return Sites(
            learner="StreamSARSA",
            networks=(NetworkSite(self.network, "both", self._networks()[1:]),),
            optimizers={},
            act=self.act,
            reward=self.reward,
            normaliser=self.normaliser,
            score=self.play.score,
            score_error=self.play.score_error,
            episodes=lambda: self.play.episodes,
            steps=lambda: self.steps,
        )

    def snapshot(self) -> dict[str, np.ndarray]:
        """Everything learning depends on, but for the game itself, as named arrays."""
        return pack(
            {
                "network": self.network.state_dict(),
                "average": {} if self.average is None else self.average.module.state_dict(),
                "trace": self.descent.trace,
                "decision": {} if self._decision is None else self._decision._asdict(),
                "generator": self.generator.get_state(),
                "steps": self.steps,
                "updates": self.updates,
                "play": self.play.state(),
                "senses": {} if self.normaliser is None else self.normaliser.moments.state(),
                "rewards": {} if self.reward_normaliser is None else self.reward_normaliser.state(),
            }
        )

    def restore(self, snapshot: Mapping[str, np.ndarray]) -> None:
        """Go on from a snapshot, bit for bit; the game's state is its own to restore."""
        state = unpack(snapshot)
        with restoring():
            self.network.load_state_dict(state["network"])
            if self.average is not None:
                self.average.module.load_state_dict(state["average"])
            self.descent.trace.copy_(state["trace"])
            self.generator.set_state(state["generator"])
            self.steps, self.updates = int(state["steps"]), int(state["updates"])
            self.play.restore(state["play"])
            if self.normaliser is not None:
                self.normaliser.moments.restore(state["senses"])
            if self.reward_normaliser is not None:
                self.reward_normaliser.restore(state["rewards"])
            self._decision = self._restored(state.get("decision"))
        self._resumed = "senses" in state["play"]

    def _restored(self, state: Mapping[str, Tensor] | None) -> Decision | None:
        if state is None:
            return None
        senses, action = (state[name].to(self.device) for name in ("senses", "action"))
        return Decision(senses, action, float(state["value"]))

    def forget_play(self) -> None:
        """Begin a fresh episode next: the game could not be restored."""
        self.play.forget()
        self._resumed = False

    def _enter(self, envs: Envs) -> None:
        """Play in `envs` from now on."""
        actions = discrete_actions(envs.single_action_space)
        other = self.play.enter(envs, self.seed)
        found = (self.play.senses[0].size, actions)
        wanted = (self.network.architecture.inputs, self.network.architecture.outputs)
        if found != wanted:
            raise RlftError(
                f"the game gives {found[0]} numbers and takes {found[1]} actions, "
                f"the network {wanted[0]} and {wanted[1]}: fit the brain to the game first"
            )
        if other and not self._resumed:
            self.begin(*self._present())
        self._resumed = False

    def _present(self) -> Present:
        play = self.play
        return play.senses[0], None if play.legal is None else play.legal[0]

    def _advance(self) -> None:
        """One step of the game that `learn` plays."""
        decision = self._decision  # none where the step only resets: then any action will do
        action = 0 if decision is None else int(decision.action)
        moment = self.play.step(np.array([action]))
        if not moment.valid[0]:
            self.begin(*self._present())
            return
        reward = float(moment.reward[0])
        if moment.terminated[0]:
            self.end(reward)
        elif moment.truncated[0] and moment.cut is not None:
            legal = moment.cut.legal
            self.end(reward, moment.cut.senses[0], None if legal is None else legal[0])
        elif moment.truncated[0]:
            self.end(reward, *self._present())
        else:
            self.step(reward, *self._present())
        if self._decision is None and not self.play.state()["resetting"][0]:
            self.begin(*self._present())

    def _in_progress(self) -> Decision:
        if self._decision is None:
            raise RlftError("no episode is in progress: call begin(observation) first")
        return self._decision

    def _sense(
        self, observation: npt.ArrayLike, mask: npt.ArrayLike | None
    ) -> tuple[Tensor, Tensor | None]:
        """Copies as tensors (1, ...) and (1, A), once they are known to be in order."""
        seen = np.asarray(observation)
        inputs, outputs = self.network.architecture.inputs, self.network.architecture.outputs
        if seen.size != inputs:
            raise RlftError(f"an observation of {seen.size} numbers: the network reads {inputs}")
        if seen.dtype != np.uint8:  # pixels stay pixels
            seen = seen.astype(np.float32)
        if not np.isfinite(seen).all():
            raise RlftError(f"the observation after {self.steps} decisions holds NaN or infinity")
        senses = torch.tensor(seen[None], device=self.device)
        if mask is None:
            return senses, None
        legal = np.asarray(mask, np.bool_)
        if legal.shape != (outputs,) or not legal.any():
            raise RlftError(
                f"a mask of shape {legal.shape} with {legal.sum()} legal actions: "
                f"it says of {outputs} actions which are, at least one"
            )
        return senses, torch.tensor(legal[None], device=self.device)

    def _perceive(self, senses: Tensor) -> None:
        if self.normaliser is not None:
            self.normaliser.add(senses.flatten(1))

    def _receive(self, decision: Decision, reward: float, done: bool) -> float:
        """The reward to learn from."""
        if not abs(reward) <= LARGEST:  # nor is NaN
            raise RlftError(f"the reward after {self.steps} decisions is {reward}: not finite")
        r_t = np.full((1, 1), reward, np.float32)
        if self.reward_normaliser is not None:
            r_t = self.reward_normaliser(r_t, np.full((1, 1), done), np.ones((1, 1), np.bool_))
        r_t = r_t * np.float32(self.config.reward_scale)
        if self.reward.transform is None:
            return float(r_t[0, 0])
        given = torch.from_numpy(r_t).to(self.device)
        return float(self.reward.transform(decision.senses[None], decision.action[None], given))

    @torch.no_grad()
    def _prospect(self, senses: Tensor, legal: Tensor | None) -> Prospect:
        q = self.network(senses)
        action = draw(epsilon_greedy(q, self.act.amount(self.steps), legal), self.generator)
        if self.act.override is not None:
            action = self.act.override(senses, action)
        best, value = float(greatest(q, legal)), float(chosen(q, action))
        return Prospect(action, value >= best, best if self.config.backup == "max" else value)

    def _learn(self, decision: Decision, r_t: float, v_tp1: float) -> None:
        """δ = r + γ v(s') - Q(s, a), and a step along the trace."""
        delta = r_t + self.config.gamma * v_tp1 - decision.value
        self.step_size = self.descent.step(delta)
        self.td_error = delta
        if self.average is not None:
            self.average.follow(self._followed)
        self.steps += 1
        self.updates += 1

    def _decide(self, senses: Tensor, ahead: Prospect, first: bool) -> int:
        """Take the action, and its gradient at the weights as they are now into the trace.

        Watkins's Q(λ) gives earlier decisions no credit for what follows an action that is not
        greedy (Sutton & Barto, section 12.10). The paper's code forgets one decision later: they
        still get this action's δ, and the action itself none but that.
        """
        if first or (self.config.backup == "max" and not ahead.greedy):
            self.descent.forget()
        q = chosen(self.network(senses), ahead.action)
        self.descent.follow(q, self.config.gamma * self.config.trace)
        self._decision = Decision(senses, ahead.action, float(q.detach()))
        return int(ahead.action)
