"""The exact state of other people's games as named arrays, for games that offer their own.

An environment, or a whole VectorEnv, offers it with `get_state() -> array or mapping of arrays` and
`set_state(state)`. What is added here is all around it: random generators, wrappers, the batch.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
from gymnasium import Space, spaces
from gymnasium.vector import SyncVectorEnv, VectorEnv, VectorWrapper
from gymnasium.vector.utils import iterate
from gymnasium.wrappers import PassiveEnvChecker

from rlft.envs.rows import Rows
from rlft.npc.errors import RlftError

Array = npt.NDArray[Any]
Arrays = dict[str, Array]
Envs = VectorEnv[Any, Any, Any]

OFFERED = "state"  # what an environment's own state is called
OBSERVATIONS = "_observations"  # those of a SyncVectorEnv; Gymnasium's names from here on
BATCH = ("_rewards", "_terminations", "_truncations", "_autoreset_envs")
UNCHANGING = {  # what every wrapper has and no episode changes
    "env", "_action_space", "_observation_space", "_single_action_space",
    "_single_observation_space", "_metadata", "_cached_spec", "_saved_kwargs",
}  # fmt: skip


def state(envs: Envs) -> Arrays | None:
    """Copies of everything that play depends on; None where the game does not offer it.

    What is wrapped around `Rows` is not the game's and is left out. A wrapper inside whose state
    is more than numbers and arrays, such as a stack of frames, makes it None.
    """
    found: Arrays = {}
    for name, layer in _layers(_game(envs)):
        own = _read(layer)
        if own is None:
            return None
        found |= {f"{name}:{key}": np.array(array) for key, array in own.items()}
    return found


def restore(envs: Envs, arrays: Mapping[str, Array]) -> None:
    """Go on bit for bit from such a state, in as many copies of the same game.

    Raises RlftError where it is of other copies or of another game.
    """
    _game(envs).reset(seed=0)  # games make in reset() what set_state() fills
    parts: dict[str, Arrays] = {}
    for name, array in arrays.items():
        layer_name, _, key = name.partition(":")
        parts.setdefault(layer_name, {})[key] = array
    try:
        for name, layer in _layers(_game(envs)):
            _write(layer, parts.pop(name, {}))
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise RlftError(f"the state is of other copies or another game: {error!r}") from None
    if parts:
        raise RlftError(f"the state is of other copies or another game: {min(parts)} is too much")


def _game(envs: Envs) -> Envs:
    """What stands inside the rows."""
    inside = envs
    while isinstance(inside, VectorWrapper):
        if isinstance(inside, Rows):
            return inside.env
        inside = inside.env
    return envs


def _layers(envs: Envs) -> Iterator[tuple[str, Any]]:
    """The batch's wrappers, the batch, and of each copy the wrappers and the environment."""
    layer: Any = envs
    depth = 0
    while isinstance(layer, VectorWrapper) and not _offers(layer):
        yield f"batch.{depth}", layer
        layer, depth = layer.env, depth + 1
    yield "batch", layer
    if _offers(layer) or not isinstance(layer, SyncVectorEnv):
        return
    for number, env in enumerate(layer.envs):
        depth = 0
        while isinstance(env, gymnasium.Wrapper):
            yield f"{number}.{depth}", env
            env, depth = env.env, depth + 1
        yield f"{number}", env


def _offers(layer: Any) -> bool:
    return hasattr(layer, "get_state") and hasattr(layer, "set_state")


def _read(layer: Any) -> Arrays | None:
    """What one layer depends on, without what is inside it; None where it cannot be told."""
    if isinstance(layer, PassiveEnvChecker):
        return {}  # it only warns
    own: Arrays
    if _offers(layer):
        own = _offered(layer)
    elif isinstance(layer, SyncVectorEnv):
        own = {key: getattr(layer, key) for key in BATCH}
        own |= dict(_arrays(layer._observations, OBSERVATIONS))
    elif isinstance(layer, (gymnasium.Wrapper, VectorWrapper)):
        changing = {key: x for key, x in vars(layer).items() if key not in UNCHANGING}
        if not all(map(_is_simple, changing.values())):
            return None
        own = {key: np.asarray(x) for key, x in changing.items() if _is_number(x)}
    else:
        return None
    return own | {
        key: _packed(owner._np_random) for key, owner in _chance(layer) if owner._np_random
    }


def _write(layer: Any, own: Arrays) -> None:
    for key, owner in _chance(layer):
        if key in own:
            owner.np_random.bit_generator.state = _unpacked(own.pop(key))
    if _offers(layer):
        alone = own.get(OFFERED)
        mapping = {key.removeprefix(f"{OFFERED}/"): np.array(x) for key, x in own.items()}
        layer.set_state(np.array(alone) if alone is not None else mapping)
    elif isinstance(layer, SyncVectorEnv):
        targets = {key: getattr(layer, key) for key in BATCH}
        for key, target in (targets | dict(_arrays(layer._observations, OBSERVATIONS))).items():
            if own[key].shape != target.shape:
                raise ValueError(f"{key} of shape {own[key].shape}, not {target.shape}")
            target[...] = own[key]
        layer._env_obs = list(iterate(layer.observation_space, layer._observations))
    else:
        for key, array in own.items():
            if not hasattr(layer, key):
                raise KeyError(key)
            setattr(layer, key, _plain(array))


def _offered(layer: Any) -> Arrays:
    given = layer.get_state()
    parts = given if isinstance(given, Mapping) else {"": given}
    named = {f"{OFFERED}/{key}".rstrip("/"): np.asarray(value) for key, value in parts.items()}
    for key, array in named.items():
        if array.dtype.hasobject or array.dtype.kind in "SU":
            raise RlftError(
                f"get_state of {type(layer).__name__} must give arrays of numbers, found "
                f"{array.dtype} in {key!r}"
            )
    return named


def _arrays(tree: Any, name: str) -> Iterator[tuple[str, Array]]:
    """The arrays of a batch of observations, by name."""
    if isinstance(tree, (Mapping, tuple)):
        parts = tree.items() if isinstance(tree, Mapping) else enumerate(tree)
        for key, part in parts:
            yield from _arrays(part, f"{name}/{key}")
    else:
        yield name, tree


def _chance(layer: Any) -> Iterator[tuple[str, Any]]:
    """What has a random generator of its own, `_np_random`: the layer, and its spaces."""
    if hasattr(layer, "_np_random"):
        yield "np_random", layer
    for name in ("action_space", "observation_space", "single_action_space"):
        if getattr(layer, f"_{name}", True) is not None and hasattr(layer, name):
            yield from _spaces(getattr(layer, name), name)


def _spaces(space: Space[Any], name: str) -> Iterator[tuple[str, Space[Any]]]:
    yield name, space
    if isinstance(space, (spaces.Dict, spaces.Tuple)):
        parts = space.spaces
        for key, part in parts.items() if isinstance(parts, Mapping) else enumerate(parts):
            yield from _spaces(part, f"{name}/{key}")


def _packed(generator: np.random.Generator) -> Array:
    """A generator's state as bytes of JSON: its numbers have 128 bits."""
    text = json.dumps(generator.bit_generator.state, default=np.ndarray.tolist)
    return np.frombuffer(text.encode(), np.uint8)


def _unpacked(array: Array) -> Any:
    return json.loads(array.astype(np.uint8).tobytes())


def _is_number(value: Any) -> bool:
    known = isinstance(value, (bool, int, float, np.generic, np.ndarray))
    return known and np.asarray(value).dtype.kind in "biuf"


def _is_simple(value: Any) -> bool:
    """Whether a wrapper's attribute is a number, an array, or nothing that an episode changes."""
    constant = value is None or isinstance(value, (str, Space)) or callable(value)
    return constant or _is_number(value)


def _plain(array: Array) -> Any:
    """An array, or the number that it was."""
    if array.ndim:
        return np.array(array)
    return array.item() if array.dtype in (np.bool_, np.int64, np.float64) else array[()]
