"""Models that Stable-Baselines3 saved, read as brains. Nothing in them is unpickled or run.

A zip holds `policy.pth`, whose tensors sb3_pth.py reads; here their names say what network they
are. Of the `data` JSON only plain fields are looked at.
"""

from __future__ import annotations

import json
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import torch

from rlft.agents.sb3_layers import Layer, assemble, linear, mean_of_quantiles, renorm
from rlft.agents.sb3_pth import member, tensors_in
from rlft.agents.sb3_recurrent import cells
from rlft.npc import Brain, RlftError, plain
from rlft.npc.errors import shown, unknown
from rlft.npc.runtime import Array

DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError,
          LookupError, TypeError, ArithmeticError)  # what reading a broken file raises  # fmt: skip
ACTIVATIONS = {"relu": "relu", "tanh": "tanh", "ReLU": "relu", "Tanh": "tanh"}
QUANTILES = 200  # SB3's default of QR-DQN
EPSILON = 0.001  # SB3's default of CrossQ's batch renormalisation


def import_zip(path: str | Path, activation: str | None = None) -> Brain:
    """The brain in a model saved by SB3 with its MlpPolicy or MlpLstmPolicy.

    Its names are `obs.<i>` and `action.<i>`. The activation is what the file says in plain text, or
    else the default of the algorithm; `activation` overrules both. Steering brains give actions in
    [-1, 1], as the model was told to.

    Raises RlftError for any other file.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "policy.pth" not in names:
                raise RlftError(f"{path} holds no policy.pth: name a zip that SB3 has saved")
            tensors = tensors_in(member(archive, "policy.pth"))
            about = _about(member(archive, "data")) if "data" in names else {}
    except OSError as error:
        raise RlftError(f"cannot read {path}: {error.strerror or error}") from None
    except DAMAGE as error:
        if isinstance(error, RlftError):
            raise
        raise RlftError(
            f"{path} is damaged, or no zip that SB3 saved: {shown(str(error))}"
        ) from None
    if activation is not None and activation not in ("relu", "tanh"):
        raise unknown("activation", activation, ("relu", "tanh"))
    return _brain(tensors, about, activation)


def _about(data: bytes) -> dict[str, Any]:
    """The plain fields of SB3's JSON; what it pickled stays text."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        raise RlftError("the model's data is no JSON") from None
    return fields if isinstance(fields, dict) else {}


class Family(NamedTuple):
    """How SB3 names the tensors of a kind of policy, and what its values are."""

    hidden: str  # before the number of each hidden layer
    head: str  # of the last layer, where it is called something else
    output: str
    activation: str  # the default

    def known_by(self) -> tuple[str, str]:
        first = f"{self.head or self.hidden + '.0'}.weight"
        return first, f"{self.hidden}.0.ra_mean"


FAMILIES = (
    Family("mlp_extractor.policy_net", "action_net", "categorical", "tanh"),
    Family("q_net.q_net", "", "argmax", "relu"),
    Family("quantile_net.quantile_net", "", "argmax", "relu"),
    Family("actor.latent_pi", "actor.mu", "tanh_scale", "relu"),
    Family("actor.mu", "", "tanh_scale", "relu"),
)


def _family(tensors: Mapping[str, Array]) -> Family:
    """What kind of policy the tensors are. Raises RlftError for those a brain cannot hold."""
    for part, line in (
        (".cnn.", "sees pictures: only MlpPolicy's are read"),
        (".extractors.", "sees several inputs: only MlpPolicy's are read"),
        ("features_extractor.network.", "was built around a brain: load it in SB3, take brain_of"),
    ):
        if any(part in name for name in tensors):
            raise RlftError(f"the model {line}")
    for family in FAMILIES:
        if any(name in tensors for name in family.known_by()):
            break
    else:
        raise RlftError("policy.pth holds no policy that a brain can hold: MlpPolicy's are read")
    deviation = tensors.get("log_std", tensors.get("actor.log_std"))
    if deviation is None:
        return family
    if family is not FAMILIES[0] or deviation.ndim != 1:
        raise RlftError("the model explores by its state (use_sde), which is not read")
    return family._replace(output="clip")


def _brain(tensors: dict[str, Array], about: dict[str, Any], activation: str | None) -> Brain:
    """The network that acts, found by the names of its tensors."""
    family = _family(tensors)
    given = about.get("policy_kwargs")
    policy: dict[str, Any] = given if isinstance(given, dict) else {}
    activation = activation or _activation(policy) or family.activation
    chain = _chain(tensors, family, activation, policy.get("batch_norm_eps", EPSILON))
    lstm = "lstm_actor."
    remembering = {name: array for name, array in tensors.items() if name.startswith(lstm)}
    if remembering:
        chain[:0] = cells({name.removeprefix(lstm): one for name, one in remembering.items()})
    if family.hidden.startswith("quantile"):
        chain[-1] = _mean(chain[-1], policy.get("n_quantiles", QUANTILES))
    first = next(layer for layer in chain if layer.kind in ("linear", "lstm_cell"))
    inputs = next(iter(first.tensors.values())).shape[1]
    architecture, weights = assemble(chain, inputs, family.output)
    names = plain(architecture.outputs, "action").names
    return Brain(plain(inputs), names, architecture, weights)


def _chain(
    tensors: dict[str, Array], family: Family, activation: str, epsilon: float
) -> list[Layer]:
    """The layers under a prefix, in order: an activation follows each linear one but the last."""
    hidden, head = family.hidden, family.head
    pattern = re.compile(re.escape(hidden) + r"\.(\d{1,4})\.(?:weight|ra_mean)")
    places = sorted(int(found[1]) for name in tensors if (found := pattern.fullmatch(name)))
    prefixes = [*(f"{hidden}.{place}" for place in places), *([head] if head else [])]
    chain: list[Layer] = []
    for prefix in prefixes:
        if f"{prefix}.ra_mean" in tensors:
            wanted = ("ra_mean", "ra_var", "scale", "bias")
            state = {name: torch.tensor(_of(tensors, f"{prefix}.{name}")) for name in wanted}
            chain.append(renorm(state, float(epsilon)))
            continue
        weight, bias = _of(tensors, f"{prefix}.weight"), _of(tensors, f"{prefix}.bias")
        if weight.ndim != 2 or bias.shape != weight.shape[:1]:
            raise RlftError(f"{shown(prefix)} in policy.pth is no linear layer")
        chain += [linear(weight, bias), Layer(activation)]
    return chain[:-1]


def _of(tensors: dict[str, Array], name: str) -> Array:
    if name not in tensors:
        raise RlftError(f"tensor {shown(name)} is missing in policy.pth")
    return tensors[name]


def _activation(policy: dict[str, Any]) -> str | None:
    """The activation, where the file names it in plain text."""
    text = str(policy.get("activation_fn", ""))
    if not text:
        return None
    name = text.rpartition(".")[2].rstrip("'>")
    if name not in ACTIVATIONS:
        raise RlftError(f"the model's activation is {shown(name)}: a brain holds relu and tanh")
    return ACTIVATIONS[name]


def _mean(layer: Layer, count: Any) -> Layer:
    """The linear layer of the means of an action's `count` quantiles."""
    total = len(layer.tensors["bias"])
    if type(count) is not int or count < 1 or total % count:
        raise RlftError(f"{total} quantiles cannot be those of {shown(count)} an action")
    return mean_of_quantiles(layer, count)
