"""SB3's networks as a chain of layers, and such a chain as a brain's architecture and tensors.

Only shapes and names are decided here; which network of a policy acts stands in sb3_brains.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
import torch
from sb3_contrib.common.torch_layers import BatchRenorm1d
from torch import nn

from rlft.npc import Architecture, Op
from rlft.npc.errors import RlftError
from rlft.npc.runtime import Array

CELL = ("weight_ih", "weight_hh", "bias")  # tensors of an lstm_cell
SHAPELESS: Mapping[type[nn.Module], str] = {nn.ReLU: "relu", nn.Tanh: "tanh"}


class Layer(NamedTuple):
    """One step from observations to values: an operation's kind, its tensors, its settings."""

    kind: str  # linear, layer_norm, scale (x weight + bias), lstm_cell, relu or tanh
    tensors: Mapping[str, Array] = {}  # weight, bias; those of CELL
    settings: Mapping[str, float] = {}


def layers(modules: Iterable[nn.Module]) -> list[Layer]:
    """The layers that modules are made of. Raises RlftError for one that a brain cannot hold."""
    found: list[Layer] = []
    for module in modules:
        if isinstance(module, nn.Sequential):
            found += layers(module)
        elif isinstance(module, nn.Linear | nn.LayerNorm):
            weight, bias = array(module.weight), module.bias
            zeros = np.zeros(len(weight), np.float32)
            pair = {"weight": weight, "bias": zeros if bias is None else array(bias)}
            norm = isinstance(module, nn.LayerNorm)
            settings = {"epsilon": module.eps} if isinstance(module, nn.LayerNorm) else {}
            found.append(Layer("layer_norm" if norm else "linear", pair, settings))
        elif isinstance(module, BatchRenorm1d):
            found.append(renorm(module.state_dict(), module.eps))
        elif type(module) in SHAPELESS:
            found.append(Layer(SHAPELESS[type(module)]))
        elif not isinstance(module, nn.Flatten | nn.Identity):
            raise RlftError(
                f"a brain cannot hold {type(module).__name__}: it takes Linear, LayerNorm, "
                "BatchRenorm1d, ReLU and Tanh"
            )
    return found


def renorm(state: Mapping[str, torch.Tensor], epsilon: float) -> Layer:
    """Batch renormalisation (Ioffe 2017) as it judges: x weight + bias with its running moments.

    y = scale (x - μ) / sqrt(σ² + ε) + bias
    """
    mean, variance, scale, bias = (
        state[name].double() for name in ("ra_mean", "ra_var", "scale", "bias")
    )
    weight = scale / torch.sqrt(variance + epsilon)
    return Layer("scale", {"weight": array(weight), "bias": array(bias - mean * weight)})


def folded(chain: list[Layer]) -> list[Layer]:
    """The chain with every scale that comes before a linear layer made part of it.

    W (s x + t) + b = (W s) x + (W t + b)
    """
    done: list[Layer] = []
    for layer in chain:
        if layer.kind == "linear" and done and done[-1].kind == "scale":
            scale, shift = (done[-1].tensors[name] for name in ("weight", "bias"))
            weight = layer.tensors["weight"].astype(np.float64)
            bias = weight @ shift + layer.tensors["bias"]
            done[-1] = linear(weight * scale, bias)
        else:
            done.append(layer)
    return done


def linear(weight: np.ndarray, bias: np.ndarray) -> Layer:
    """A linear layer: weight (out, in), bias (out,)."""
    return Layer("linear", {"weight": weight.astype(np.float32), "bias": bias.astype(np.float32)})


def mean_of_quantiles(layer: Layer, count: int) -> Layer:
    """The linear layer whose values are the means of an action's `count` quantiles."""
    weight, bias = (layer.tensors[name].astype(np.float64) for name in ("weight", "bias"))
    means = weight.reshape(count, -1, weight.shape[1]).mean(0)
    return linear(means, bias.reshape(count, -1).mean(0))


def assemble(
    chain: list[Layer],
    inputs: int,
    output: str,
    trunk: tuple[Op, ...] = (),
    value: str = "senses",
    last: str = "head",
) -> tuple[Architecture, dict[str, Array]]:
    """The architecture whose `trunk`, up to `value`, the chain follows, and the chain's tensors.

    The last layer, a linear one, is called `last`; the others `encoder.0`, `encoder.0.tanh`, ...
    (`head.0` and so on behind a trunk), and what the last of them writes is `features`. LSTM cells
    are `encoder.lstm.0`, ...; the chain's memory is the h and c of each, one after the other.
    """
    *body, head = folded(chain)
    if head.kind != "linear":
        raise RlftError(f"the last layer is {head.kind}: a brain's values come from a linear one")
    ops, part = list(trunk), "head" if trunk else "encoder"
    tensors: dict[str, Array] = {}
    sizes = [len(layer.tensors["bias"]) // 4 for layer in body if layer.kind == "lstm_cell"]
    count, cells = -1, 0
    for place, layer in enumerate(body):
        if layer.kind == "lstm_cell":
            written = "features" if place == len(body) - 1 and not trunk else f"{part}.lstm.{cells}"
            ops += _cell(f"{part}.lstm.{cells}", value, written, sizes, cells)
            tensors |= {f"{part}.lstm.{cells}.{k}": tensor for k, tensor in layer.tensors.items()}
            value, cells = written, cells + 1
            continue
        if layer.kind == "linear":
            count += 1
        name = f"{part}.{max(count, 0)}" + ("" if layer.kind == "linear" else f".{layer.kind}")
        written = "features" if place == len(body) - 1 and not trunk else name
        settings = dict(layer.settings)
        if layer.kind == "linear":
            settings["width"] = len(layer.tensors["bias"])
        ops.append(Op(layer.kind, name, (value,), written, settings))
        tensors |= {f"{name}.{key}": tensor for key, tensor in layer.tensors.items()}
        value = written
    width = len(head.tensors["bias"])
    ops.append(Op("linear", last, (value,), "values", {"width": width}))
    tensors |= {f"{last}.{key}": tensor for key, tensor in head.tensors.items()}
    return Architecture(inputs, tuple(ops), output, 2 * sum(sizes)), tensors


def _cell(name: str, value: str, written: str, sizes: list[int], k: int) -> list[Op]:
    """LSTM cell k: it reads `value` and its part of the memory, and writes its h."""
    size, alone = sizes[k], len(sizes) == 1
    before, after = ("memory", "memory.next") if alone else (f"{name}.before", f"{name}.after")
    cell = Op("lstm_cell", name, (value, before), after, {})
    h = Op("slice", f"{name}.h", (after,), written, {"start": 0, "width": size})
    if alone:
        return [cell, h]
    part = {"start": 2 * sum(sizes[:k]), "width": 2 * size}
    ops = [Op("slice", f"{name}.before", ("memory",), before, part), cell, h]
    if k == len(sizes) - 1:
        lstm = name.rpartition(".")[0]
        kept = tuple(f"{lstm}.{i}.after" for i in range(len(sizes)))
        ops.append(Op("concat", f"{lstm}.next", kept, "memory.next", {}))
    return ops


def array(tensor: torch.Tensor) -> Array:
    """A float32 copy in NumPy."""
    return tensor.detach().to("cpu", torch.float32, copy=True).numpy()
