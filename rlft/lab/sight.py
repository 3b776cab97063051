"""Sight: games that show pictures, seen through a pretrained image network that does not learn.

A rule of the game says which: `backbone=mobilenet-v2` and, if wanted, `backbone.cut=7` (stages that
are kept), `backbone.pool=4` (places a side that the map is averaged down to) and `backbone.weights`
(a file, or none for random ones). What learns then has its features for senses, as any learner can,
and its brain holds no picture network: where it plays, the backbone is made again by its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from gymnasium.spaces import Box
from gymnasium.vector import VectorWrapper
from gymnasium.vector.utils import batch_space

from rlft.envs.rows import Rows
from rlft.networks.backbones import Backbone, backbone, batches
from rlft.npc import RlftError, Schema, Sense
from rlft.npc.errors import unknown

RULE = "backbone"
SETTINGS = {f"{RULE}.cut": "cut", f"{RULE}.pool": "pool", f"{RULE}.weights": "weights_file"}

Array = npt.NDArray[Any]


class Sight(VectorWrapper):
    """Rows of features (N, F) float32 in place of pictures (N, H, W, C) uint8.

    All pictures of a step, last ones of episodes among them, go through the network together. An
    action passes as it is, and the rest of what a step gives.
    """

    def __init__(self, envs: Rows, network: Backbone) -> None:
        super().__init__(envs)
        shape = envs.single_observation_space.shape or ()
        if len(envs.senses) != 1 or not envs.senses[0].shape:
            raise RlftError(
                f"a backbone sees pictures, uint8 (H, W, 3): this game gives {shape} numbers"
            )
        if not {shape[0], shape[2]} & {1, 3}:
            raise RlftError(
                f"a backbone sees pictures of 3 colours, or grey ones: this game shows {shape}"
            )
        self._network = network.eval()
        names = (f"{network.label}.{number}" for number in range(network.features_size))
        self.senses = Schema(tuple(Sense(name) for name in names))
        self.actions, self.discrete, self.body = envs.actions, envs.discrete, envs.body
        size = (network.features_size,)
        self.single_observation_space = Box(-np.inf, np.inf, size, np.float32)
        self.observation_space = batch_space(self.single_observation_space, envs.num_envs)

    def reset(
        self, *, seed: int | list[int | None] | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Array, dict[str, Any]]:
        pictures, infos = self.env.reset(seed=seed, options=options)  # type: ignore[arg-type]
        return self._features(pictures), infos

    def step(self, actions: Array) -> tuple[Array, Array, Array, Array, dict[str, Any]]:
        pictures, *rest, infos = self.env.step(actions)
        if "final_obs" not in infos:
            return self._features(pictures), *rest, infos
        valid = infos["_final_obs"]
        found = self._features(np.concatenate([pictures, infos["final_obs"][valid]]))
        copies = len(pictures)
        last = np.zeros((copies, found.shape[1]), np.float32)
        last[valid] = found[copies:]
        return found[:copies], *rest, {**infos, "final_obs": last}

    @torch.no_grad()
    def _features(self, pictures: Array) -> Array:
        parts = batches(torch.from_numpy(pictures))
        found: Array = torch.cat([self._network(part) for part in parts]).numpy()
        return found


def eyes(rules: Mapping[str, Any]) -> tuple[Backbone | None, dict[str, Any]]:
    """The backbone that the rules name, if any, and the rules that are the game's own.

    Raises RlftError for a setting that there is not, and for one without a backbone.
    """
    own = {name: value for name, value in rules.items() if not f"{name}.".startswith(f"{RULE}.")}
    given = {name: value for name, value in rules.items() if name not in own}
    if not given:
        return None, own
    if not isinstance(name := given.pop(RULE, None), str):
        raise RlftError(f"{', '.join(given) or RULE} needs a backbone by name: mobilenet-v2")
    for setting in given:
        if setting not in SETTINGS:
            raise unknown("rule", setting, (RULE, *SETTINGS))
    return backbone(name, **{SETTINGS[setting]: value for setting, value in given.items()}), own
