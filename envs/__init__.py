"""The games and their faces. Importing this registers the ids with Gymnasium, nothing more.

`gym.make("rlft/Arena-v0")`, `gym.make_vec("rlft/Arena-v0", num_envs=1024)` and
`rlft.envs.parallel_env("rlft/Arena-v0")` for PettingZoo. Rules are keyword arguments.
"""

from typing import TYPE_CHECKING, Any

import gymnasium

from rlft.envs.registry import GAMES, game_id

if TYPE_CHECKING:
    from rlft.envs.parallel import GameParallelEnv

IDS = tuple(game_id(name) for name in GAMES)


def parallel_env(game: str, **options: Any) -> "GameParallelEnv":
    """The PettingZoo face of a game: every body an agent. Needs `rlft[pettingzoo]`."""
    from rlft.envs.parallel import GameParallelEnv

    return GameParallelEnv(game, **options)


for _id in IDS:
    if _id not in gymnasium.registry:
        gymnasium.register(
            id=_id,
            entry_point="rlft.envs.env:GameEnv",
            vector_entry_point="rlft.envs.vector:GameVectorEnv",
            kwargs={"game": _id},
            # The wrappers would cost more than the game; check_env is one of our tests, and the
            # environment itself refuses a step before reset.
            disable_env_checker=True,
            order_enforce=False,
        )

__all__ = ["IDS", "parallel_env"]
