"""The PettingZoo face: every body an agent, all acting at once. Decides nothing."""

from typing import Any

import numpy as np
import numpy.typing as npt

from rlft.envs.batch import Batch
from rlft.envs.spaces import Actions, Space, observation_space
from rlft.envs.world import OUTCOMES, STEP_ONLY
from rlft.npc.errors import RlftError, unknown

try:
    from pettingzoo import ParallelEnv
except ImportError as error:
    raise RlftError("the PettingZoo face needs: pip install 'rlft[pettingzoo]'") from error

Observation = npt.NDArray[Any]  # senses (D,) or a picture (H, W, C)


class GameParallelEnv(ParallelEnv):  # type: ignore[misc]  # PettingZoo is not typed
    """A game in which all bodies are driven from outside: `red_0`, `red_1`, ..., `blue_0`, ...

    Red is the first team. The dead stay until the end and sense nothing.
    """

    def __init__(
        self,
        game: str,
        actions: str = "discrete",
        render_mode: str | None = None,
        stream: str = "training",
        **rules: Any,
    ) -> None:
        if render_mode not in (None, "rgb_array"):
            raise unknown("render mode", render_mode, ["rgb_array"])
        self.batch = Batch(game, 1, agents=None, stream=stream, **rules)
        self.batch.mode[:] = STEP_ONLY
        self._actions = Actions(self.batch.game, actions)
        bodies = self.batch.capacity.bodies
        reds = getattr(self.batch.rules, "team_size", 1)
        self.possible_agents = [f"red_{b}" for b in range(reds)]
        self.possible_agents += [f"blue_{b}" for b in range(bodies - reds)]
        self.agents: list[str] = []
        self.metadata = {
            "name": self.batch.game.id,
            "render_modes": ["rgb_array"],
            "is_parallelizable": True,
        }
        self.render_mode = render_mode
        senses, kind = self.batch.senses, actions  # a space each: they are seeded one by one
        self.observation_spaces = {a: observation_space(senses) for a in self.possible_agents}
        self.action_spaces = {a: Actions(self.batch.game, kind).space for a in self.possible_agents}
        self._random = np.random.default_rng()
        self._canvas: Any = None

    def observation_space(self, agent: str) -> Any:
        return self.observation_spaces[agent]

    def action_space(self, agent: str) -> Space:
        return self.action_spaces[agent]

    def reset(
        self, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, Observation], dict[str, dict[str, Any]]]:
        chosen = int(self._random.integers(2**31)) if seed is None else seed
        self.batch.restart(np.array([chosen]))
        self.agents = list(self.possible_agents)
        if self._canvas is not None:
            self._canvas.remember()
        return self._observations(), {agent: {} for agent in self.agents}

    def step(self, actions: dict[str, Any]) -> tuple[dict[str, Any], ...]:
        if not self.agents:
            raise RlftError("the episode has not begun or is over: call reset() before step()")
        for b, agent in enumerate(self.possible_agents):
            if agent not in actions:
                raise RlftError(f"no action for {agent}: step() needs one for every agent")
            self._actions.write_one(actions[agent], self.batch.controls[0, b])
        self.batch.advance()
        if self._canvas is not None:
            self._canvas.remember()
        out = self.batch.out
        terminated, truncated = bool(out.terminated[0]), bool(out.truncated[0])
        info = {"outcome": OUTCOMES[out.outcome[0]]} if terminated or truncated else {}
        rewards = {agent: float(out.reward[0, b]) for b, agent in enumerate(self.possible_agents)}
        agents = self.agents
        result = (
            self._observations(),
            rewards,
            dict.fromkeys(agents, terminated),
            dict.fromkeys(agents, truncated),
            {agent: dict(info) for agent in agents},
        )
        if terminated or truncated:
            self.agents = []
        return result

    def _observations(self) -> dict[str, Observation]:
        rows = self.batch.out.observation[0]
        return {agent: rows[b].copy() for b, agent in enumerate(self.possible_agents)}

    def render(self) -> npt.NDArray[np.uint8]:
        """The picture (H, W, 3)."""
        if self.render_mode is None:
            raise RlftError("nothing to render: make the environment with render_mode='rgb_array'")
        if self._canvas is None:
            from rlft.envs.canvas import Canvas

            self._canvas = Canvas(600, self.batch)
            self._canvas.remember()
        picture: npt.NDArray[np.uint8] = self._canvas.rgb()
        return picture

    def close(self) -> None:
        if self._canvas is not None:
            self._canvas.close()
            self._canvas = None
        self.batch.close()
