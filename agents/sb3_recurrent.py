"""The LSTM of a policy of sb3-contrib's RecurrentPPO, as layers of a chain and back.

Which network of a policy acts stands in sb3_export.py; how layers become a brain, in sb3_layers.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import nn

from rlft.agents.sb3_layers import CELL, SHAPELESS, Layer, array, assemble
from rlft.npc import Architecture, Brain, Op, RlftError
from rlft.npc.runtime import Array

CRITIC = [64, 64]  # hidden units behind the critic's LSTM: SB3's default
_TENSOR = re.compile(r"(weight_ih|weight_hh|bias_ih|bias_hh)_l\d{1,3}")


def cells(tensors: Mapping[str, Array]) -> list[Layer]:
    """The layers of an LSTM, given its tensors as torch names them.

    Raises RlftError for those that a brain cannot hold.
    """
    found: list[Layer] = []
    while f"weight_ih_l{len(found)}" in tensors:
        k = len(found)
        weight_ih, weight_hh = (tensors.get(f"{name}_l{k}") for name in CELL[:2])
        biases = [tensors.get(f"{name}_l{k}") for name in ("bias_ih", "bias_hh")]
        if weight_ih is None or weight_hh is None or weight_ih.ndim + weight_hh.ndim != 4:
            break
        bias = sum((one for one in biases if one is not None), np.zeros(len(weight_hh), np.float32))
        found.append(Layer("lstm_cell", dict(zip(CELL, (weight_ih, weight_hh, bias), strict=True))))
    numbers = {name.rpartition("_l")[2] for name in tensors if _TENSOR.fullmatch(name)}
    if not all(map(_TENSOR.fullmatch, tensors)) or numbers != set(map(str, range(len(found)))):
        raise RlftError(
            "a brain cannot hold this LSTM: it takes those that read forward and hand on all of h"
        )
    return found


def layers_of(lstm: nn.LSTM) -> list[Layer]:
    """The layers of a module. Raises RlftError for one that a brain cannot hold."""
    return cells({name: array(tensor) for name, tensor in lstm.named_parameters()})


class Apart(NamedTuple):
    """A brain that remembers, in the parts that RecurrentPPO's policies have."""

    encoder: Architecture  # up to what the LSTM reads, under a linear head
    cells: tuple[Op, ...]
    hidden: tuple[Op, ...]  # the linear layers behind it
    arguments: dict[str, Any]  # of the policy that has these parts


def apart(brain: Brain) -> Apart:
    """Raises RlftError where such a policy cannot have the brain's network."""
    ops, widths = brain.architecture.ops, brain.architecture.widths
    places = [i for i, op in enumerate(ops) if ".lstm." in op.name]
    inside = tuple(op for op in ops if op.kind == "lstm_cell")
    refusal = RlftError("the brain's memory is not as recurrent-ppo makes it: it cannot go on")
    if not places or not inside or ops[-1].kind != "linear":
        raise refusal
    trunk, body, head = ops[: places[0]], ops[places[-1] + 1 : -1], ops[-1]
    value, sizes = inside[0].inputs[0], {widths[op.output] // 2 for op in inside}
    hidden, bends = body[::2], {op.kind for op in body[1::2]}
    kinds = {kind: module for module, kind in SHAPELESS.items()}
    regular = len(body) % 2 == 0 and all(op.kind == "linear" for op in hidden)
    if not regular or len(sizes) > 1 or len(bends) > 1 or not bends <= set(kinds):
        raise refusal
    chain = [
        Layer(op.kind, {name: brain.tensors[f"{op.name}.{name}"] for name in _owned(op)})
        for op in (*inside, *body, head)
    ]
    whole = brain.architecture
    rebuilt, _ = assemble(chain, whole.inputs, whole.output, trunk, value, head.name)
    if rebuilt != whole:
        raise refusal
    arguments: dict[str, Any] = {
        "lstm_hidden_size": sizes.pop(),
        "n_lstm_layers": len(inside),
        "net_arch": {"pi": [widths[op.output] for op in hidden], "vf": CRITIC},
    }
    if bends:
        arguments["activation_fn"] = kinds[bends.pop()]
    encoder = replace(whole, ops=(*trunk, head._replace(inputs=(value,))), memory=0)
    return Apart(encoder, inside, hidden, arguments)


def _owned(op: Op) -> tuple[str, ...]:
    return {"lstm_cell": CELL, "linear": ("weight", "bias")}.get(op.kind, ())


@torch.no_grad()
def fill(policy: Any, brain: Brain) -> None:
    """The brain's memory, for actor and critic, and the actor's layers behind it."""
    parts = apart(brain)
    for lstm in (policy.lstm_actor, policy.lstm_critic):
        for k, op in enumerate(parts.cells if lstm is not None else ()):
            state = {f"{name}_l{k}": brain.tensors[f"{op.name}.{name}"] for name in CELL[:2]}
            state[f"bias_ih_l{k}"] = brain.tensors[f"{op.name}.bias"]
            for name, tensor in state.items():
                getattr(lstm, name).copy_(torch.tensor(tensor))
            getattr(lstm, f"bias_hh_l{k}").zero_()
    linear = [one for one in policy.mlp_extractor.policy_net if isinstance(one, nn.Linear)]
    for op, layer in zip(parts.hidden, linear, strict=True):
        for name in ("weight", "bias"):
            getattr(layer, name).copy_(torch.tensor(brain.tensors[f"{op.name}.{name}"]))
