"""Stable-Baselines3's algorithms as learners of this house, and pretrained brains in SB3 scripts.

Two lines bring a batch of games and a pretrained brain into a script of one's own:

    env = sb3.vec_env("rlft.envs:rlft/Arena-v0", 256)   # instead of make_vec_env
    model = PPO("MlpPolicy", env)                       # as it was
    sb3.warm_start(model, rlft.load("guard.npc"))       # its first policy plays as the brain

It works so for every algorithm of SB3 and sb3-contrib; `brain_of` brings the trained model out as a
brain, `import_zip` one that SB3 has saved.

`SB3` is the learner: SB3's own collecting and training, taken apart into a generator, equal to
`model.learn` to the last bit. How a brain is laid into a model stands in sb3_brains.py, the
interface to the games in sb3_envs.py, what is kept for a resume in sb3_state.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any

import numpy as np
import torch

from rlft.agents import sb3_state
from rlft.agents.augmentation import shift_for
from rlft.agents.learner import Metrics
from rlft.agents.play import Envs
from rlft.agents.sb3_brains import warm_start
from rlft.agents.sb3_config import SB3Config
from rlft.agents.sb3_envs import Sb3Envs, vec_env
from rlft.agents.sb3_export import brain_of
from rlft.agents.sb3_models import alike, model_for, named
from rlft.agents.sb3_replay import Sb3Replay
from rlft.agents.sb3_sites import follow_merged, networks, ratio, steppers
from rlft.agents.sb3_zip import import_zip
from rlft.agents.snapshots import pack, restoring, unpack
from rlft.finetune.sites import ActSite, RewardSite, Sites
from rlft.networks import Network
from rlft.npc import Brain, RlftError

__all__ = ["SB3", "SB3Config", "Sb3Envs", "brain_of", "import_zip", "vec_env", "warm_start"]

REPORT = 1000  # game steps between yields of algorithms that replay, at least
LOSSES = ("train/loss", "train/critic_loss", "train/value_loss")  # the first there is is `loss`


class SB3:
    """An algorithm of SB3 that improves a brain. `model` is SB3's own object.

    With `net_arch` among the settings it learns in a fresh network of SB3's instead, as SB3's users
    know it. The actions are Discrete where the brain chooses, in [-1, 1] where it steers.
    """

    def __init__(
        self, start: Network | Brain, config: SB3Config, seed: int, device: str = "cpu"
    ) -> None:
        self.config, self.seed, self.device = config, seed, device
        self.updates = 0  # gradient steps
        self.reward = RewardSite()
        self.generators = sb3_state.Generators(device)
        brain = start if isinstance(start, Brain) else named(start)
        self.shift = shift_for(config.augment, brain.architecture)
        with self.generators.ours():
            self.model = model_for(brain, config, seed, device)
        self._callback = self.model._init_callback(None)
        self._envs: Envs | None = None
        self._resumed: dict[str, Any] | None = None  # the interface's state, to go on from
        self._batch = torch.empty(0)  # (B, D)
        self._sample: Any = None  # SB3's own, of which the batch is part
        self.replay = Sb3Replay(self.model.replay_buffer) if self._replays else None
        follow_merged(self.model.policy)
        self._watch()

    def _watch(self) -> None:
        """See the observations of each gradient step, count the steps, and offer exploration."""
        model: Any = self.model
        buffer = model.replay_buffer if self._replays else model.rollout_buffer
        drawn, shift = buffer._get_samples, self.shift

        def samples(*arguments: Any, **named: Any) -> Any:
            found = drawn(*arguments, **named)
            if shift is not None:
                seen = ("observations", "next_observations")
                both = {name: getattr(found, name) for name in seen if name in found._fields}
                found = found._replace(**{name: shift(x, None) for name, x in both.items()})
            self._sample, self._batch = found, found.observations
            return found

        def counted(*_: Any) -> None:
            self.updates += 1

        buffer._get_samples = samples
        optimizers = sb3_state.optimizers(model)
        optimizers["both" if "both" in optimizers else "critic"].register_step_post_hook(counted)
        self.act: ActSite | None = None
        if hasattr(model, "exploration_schedule"):
            schedule, sample = model.exploration_schedule, model._sample_action

            def chosen(*arguments: Any, **named: Any) -> Any:
                actions, stored = sample(*arguments, **named)
                if act.override is None:
                    return actions, stored
                rows = (torch.as_tensor(model._last_obs), torch.as_tensor(actions))
                actions = act.override(*rows).cpu().numpy()
                return actions, actions

            act = self.act = ActSite(
                lambda step: float(schedule(self._progress(step))), ages=lambda: model.env.lengths
            )
            model.exploration_schedule = lambda _: act.amount(model.num_timesteps)
            model._sample_action = chosen

    def _progress(self, step: int) -> float:
        """What remains of the schedules after so many game steps, as SB3 counts it."""
        return 1.0 - float(step) / float(max(self.model._total_timesteps, 1))

    @property
    def _replays(self) -> bool:
        return hasattr(self.model, "replay_buffer")

    @property
    def steps(self) -> int:
        """Game steps so far, of all copies together."""
        return int(self.model.num_timesteps)

    def learn(self, envs: Envs, steps: int) -> Iterator[Metrics]:
        """Learn for about `steps` more game steps; yields metrics after each rollout, or REPORT.

        Play goes on where it stood, also after `restore`; other environments are reset first.
        At every yield the learner is whole: take a snapshot, stop, or go on.
        """
        end = self.steps + steps
        with self.generators.ours():
            self._enter(envs, steps)
        self.model._total_timesteps = max(self.config.schedule_steps, end)
        while self.steps < end:
            with self.generators.ours():
                told = self.steps
                self._round()
                while self._replays and self.steps < min(told + REPORT, end):
                    self._round()
            yield self._metrics()

    def _enter(self, envs: Envs, steps: int) -> None:
        """Play in `envs` from now on."""
        model = self.model
        if envs is self._envs:
            return
        face = Sb3Envs(envs, self.reward, scale_actions=True, flatten=True)
        for found, wanted in ((face.observation_space, model.observation_space),
                              (face.action_space, model.action_space)):  # fmt: skip
            if not alike(found, wanted):
                raise RlftError(f"the game has {found}, the brain {wanted}")
        if face.num_envs != self.config.copies:
            copies = self.config.copies
            raise RlftError(f"{face.num_envs} copies of the game where copies is {copies}")
        model.env = face
        if self._resumed is not None:
            face.restore(self._resumed)
            face.look(model._last_obs)
        else:
            face.seed(self.seed)
            model._last_obs = None
            model._setup_learn(steps, reset_num_timesteps=False)
        self._envs, self._resumed = envs, None

    def _round(self) -> None:
        """Collect and train once, as the loop of SB3's `learn` does."""
        model = self.model
        if not self._replays:
            model.collect_rollouts(
                model.env, self._callback, model.rollout_buffer, n_rollout_steps=model.n_steps
            )
            model._update_current_progress_remaining(self.steps, model._total_timesteps)
            model.train()
            return
        rollout = model.collect_rollouts(
            model.env,
            train_freq=model.train_freq,
            action_noise=model.action_noise,
            callback=self._callback,
            learning_starts=model.learning_starts,
            replay_buffer=model.replay_buffer,
            log_interval=None,
        )
        if self.steps > model.learning_starts:
            asked = model.gradient_steps
            gradient_steps = asked if asked >= 0 else rollout.episode_timesteps
            if gradient_steps > 0:
                model.train(batch_size=model.batch_size, gradient_steps=gradient_steps)

    def _metrics(self) -> Metrics:
        """Ours, and SB3's own of its training. Raises RlftError where the loss is not finite."""
        model = self.model
        logged = {
            name: float(value)
            for name, value in model.logger.name_to_value.items()
            if name.startswith("train/") and value is not None
        }
        loss = next((logged[name] for name in LOSSES if name in logged), None)
        if loss is not None and not isfinite(loss):
            raise RlftError(
                f"the loss is {loss} after {self.steps} game steps: check that senses and rewards "
                "are finite, or take a smaller learning_rate"
            )
        metrics: Metrics = {name.removeprefix("train/"): value for name, value in logged.items()}
        if self.act is not None:
            metrics["epsilon"] = self.act.amount(self.steps)
        return metrics | {
            "steps": self.steps,
            "updates": self.updates,
            "episodes": model.env.episodes,
            "return": self.score() if model.ep_info_buffer else None,
            "loss": loss,
            "learning_rate": model.lr_schedule(model._current_progress_remaining),
        }

    def score(self) -> float:
        """Mean return of the last 100 finished episodes; NaN before the first."""
        returns = self._returns()
        return float(np.mean(returns)) if returns else float("nan")

    def score_error(self) -> float:
        """Standard error of that mean; NaN before the second."""
        returns = self._returns()
        if len(returns) < 2:
            return float("nan")
        return float(np.std(returns, ddof=1) / np.sqrt(len(returns)))

    def _returns(self) -> list[float]:
        return [one["r"] for one in self.model.ep_info_buffer or ()]

    def brain(self, start: Brain) -> Brain:
        """`start` with the network that acts. Raises RlftError for one that no brain can hold."""
        return brain_of(self.model, start)

    def sites(self) -> Sites:
        """Where a recipe may act. TRPO's `loss` is a list of terms its surrogate is held by."""
        return Sites(
            learner=self.config.algorithm,
            networks=networks(self.model.policy),
            optimizers=steppers(self.model),
            max_grad_norm=getattr(self.model, "max_grad_norm", None) or None,
            batch=lambda: self._batch,
            act=self.act,
            reward=self.reward,
            replay=self.replay,
            loss=getattr(self.model, "terms", None),
            ratio=ratio(self.model, lambda: self._sample),
            score=self.score,
            score_error=self.score_error,
            episodes=lambda: self.model.env.episodes,
            steps=lambda: self.steps,
        )

    def snapshot(self) -> dict[str, np.ndarray]:
        """Everything learning depends on, but for the games themselves, as named arrays."""
        face: Any = self.model.env
        state = self._resumed if self._resumed is not None else face.state()
        return pack(
            {
                "model": sb3_state.state_of(self.model),
                "generators": self.generators.own,
                "face": state,
                "protected": {} if self.replay is None else self.replay.state(),
                "updates": self.updates,
            }
        )

    def restore(self, snapshot: Mapping[str, np.ndarray]) -> None:
        """Go on from a snapshot, bit for bit; the games' state is their own to restore."""
        with restoring():
            state = unpack(snapshot)
            sb3_state.restore(self.model, state["model"])
            self.generators.own = state["generators"]
            self.updates = int(state["updates"])
            if self.replay is not None:
                self.replay.restore(state.get("protected", {}))
            self._envs, self._resumed = None, None
            if "play" in state["model"]:
                self._resumed = {name: one.numpy() for name, one in state["face"].items()}

    def forget_play(self) -> None:
        """Begin fresh episodes next: the games could not be restored."""
        self._envs = self._resumed = None
