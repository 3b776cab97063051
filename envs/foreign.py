"""Any Gymnasium environment, whoever wrote it, as a batch of rows. What rows are is in rows.py."""

from __future__ import annotations

import difflib
import importlib
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

import gymnasium
from gymnasium.envs.registration import EnvSpec
from gymnasium.vector import AutoresetMode, SyncVectorEnv, VectorEnv

from rlft.envs.row_state import restore, state
from rlft.envs.rows import Rows
from rlft.npc.errors import RlftError, shown

__all__ = ["Rows", "make", "one", "restore", "state", "title"]

Env = gymnasium.Env[Any, Any]
Envs = VectorEnv[Any, Any, Any]


class Copies(SyncVectorEnv):
    """One environment after the other; an episode's last observation outlives the reset.

    Games often write each observation into the same array, which the reset in the same step
    would write over.
    """

    def _add_info(
        self, vector_infos: dict[str, Any], env_info: dict[str, Any], env_num: int
    ) -> dict[str, Any]:
        if "final_obs" in env_info:
            env_info = deepcopy(env_info)
        return super()._add_info(vector_infos, env_info, env_num)


def make(game: Any, copies: int, *, same_step: bool = False, **settings: Any) -> Rows:
    """`copies` of a game; with `same_step` such that reset themselves in the step that ends.

    `game` is an id (`CartPole-v1`, `module:MyEnv-v0`), `module:MyEnv`, an environment class or a
    function that makes one, an environment object (made again for each copy) or a VectorEnv
    (taken as it is). `settings` are keyword arguments for the game where it is made.

    Gymnasium's own checks are left out: `rlft doctor` makes them. Raises RlftError for an unknown
    id, suggesting the nearest, and for what cannot be made, copied or put in rows.
    """
    if copies < 1:
        raise RlftError(f"copies={copies} should be at least 1")
    if isinstance(game, VectorEnv):
        if game.num_envs != copies or settings:
            what = f"{game.num_envs} copies" if game.num_envs != copies else "settings of its own"
            raise RlftError(f"{title(game)} is made already, with {what}, where {copies} are asked")
        return game if isinstance(game, Rows) else Rows(game)
    envs = _batched(game, copies, settings, same_step)
    try:
        return Rows(envs)
    except RlftError:
        envs.close()
        raise


def one(game: Any, **settings: Any) -> Env:
    """A single environment of a game, as its author wrote it; `make` says what a game may be."""
    return _single(_found(game), title(game), settings, alone=True)


def title(game: Any) -> str:
    """What to call a game: its id without the module, or the name of its class."""
    if isinstance(game, str):
        return game.rpartition(":")[2]
    if isinstance(game, (gymnasium.Env, VectorEnv)):
        return game.spec.id if game.spec is not None else type(game.unwrapped).__name__
    return str(getattr(game, "__name__", type(game).__name__))


def _found(game: Any) -> Any:
    """What makes the game: an EnvSpec, a class or function, or an object to be copied."""
    if isinstance(game, str):
        module, _, name = game.rpartition(":")
        loaded = _import(module) if module else None
        if name in gymnasium.registry:
            return gymnasium.registry[name]
        if not hasattr(loaded, name):
            raise _unknown(name)
        return getattr(loaded, name)
    if isinstance(game, gymnasium.Env) and game.spec is not None:
        again = all(wrapper.kwargs is not None for wrapper in game.spec.additional_wrappers)
        return game.spec if again else game
    if not callable(game) and not isinstance(game, gymnasium.Env):
        raise RlftError(
            f"a game is a Gymnasium id, a class, a function or an environment, not {type(game)}"
        )
    return game


def _unknown(name: str) -> RlftError:
    known = {registered.lower(): registered for registered in gymnasium.registry}
    near = difflib.get_close_matches(name.lower(), known, n=1) if len(name) <= 100 else []
    hint = f"; did you mean {known[near[0]]!r}?" if near else ""
    return RlftError(
        f"unknown environment {shown(name)}: name an id that Gymnasium knows, or module:id{hint}"
    )


def _import(module: str) -> Any:
    """A module on the path, or in the working directory."""
    here = os.getcwd()
    try:
        try:
            return importlib.import_module(module)
        except ModuleNotFoundError:
            if here in sys.path:
                raise
            sys.path.append(here)
            return importlib.import_module(module)
    except ModuleNotFoundError as error:
        raise RlftError(f"cannot import {module} for its game: {error}") from None


def _batched(game: Any, copies: int, settings: dict[str, Any], same_step: bool) -> Envs:
    """The game's own batch where it offers one that will do, else one copy after the other."""
    found, name = _found(game), title(game)
    batch: Envs
    if isinstance(found, EnvSpec) and found.vector_entry_point and not found.additional_wrappers:
        with _one_line(name):
            batch = gymnasium.make_vec(found, num_envs=copies, **settings)
        if not same_step or batch.metadata.get("autoreset_mode") is AutoresetMode.SAME_STEP:
            return batch
        batch.close()
    if isinstance(found, type) and issubclass(found, VectorEnv):
        with _one_line(name):
            of_class: Any = found
            batch = of_class(num_envs=copies, **settings)
            return batch
    made = [_single(found, name, settings, alone=copies == 1)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the first copy has said it
        made += [_single(found, name, settings) for _ in range(copies - 1)]
    if len({id(env.unwrapped) for env in made}) < copies:
        raise RlftError(f"{name} gave the same environment twice: it must make a new one each time")
    supply = iter(made)
    return Copies([lambda: next(supply)] * copies, autoreset_mode=AutoresetMode.SAME_STEP)


def _single(found: Any, name: str, settings: dict[str, Any], alone: bool = False) -> Env:
    """One copy; an object that cannot be copied will do when it is played alone."""
    if isinstance(found, gymnasium.Env):
        if settings:
            raise RlftError(f"{name} is made already: it takes no settings")
        try:
            return deepcopy(found)
        except Exception as error:  # whatever a game's parts raise when they are copied
            if alone:
                return found
            raise RlftError(
                f"{name} cannot be copied ({error}): pass its class or a function that makes it"
            ) from None
    with _one_line(name):
        if isinstance(found, EnvSpec):
            made: Any = gymnasium.make(found, disable_env_checker=True, **settings)
        else:
            made = found(**settings)
    if not isinstance(made, gymnasium.Env):
        raise RlftError(f"{name} made {type(made)}: it must make a gymnasium.Env")
    return made


@contextmanager
def _one_line(name: str) -> Iterator[None]:
    """Errors of one line where a game cannot be opened; its own bugs keep their tracebacks."""
    try:
        yield
    except (gymnasium.error.Error, ImportError) as error:
        raise RlftError(f"{name} cannot be made: {_line(error)}") from None
    except TypeError as error:
        if "unexpected keyword argument" not in str(error):
            raise
        raise RlftError(f"{name} has no such setting: {_line(error)}") from None


def _line(error: Exception) -> str:
    return " ".join(str(error).partition(" was raised from")[0].split())
