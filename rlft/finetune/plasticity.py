"""Plasticity: fresh weights for a network, drawn towards or put in place of units that are dead.

A unit is an output of a hidden layer; how active it is, is read where the next layer reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import sqrt
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize
from torch.optim import Optimizer

from rlft.finetune.blocks import Block
from rlft.finetune.policies import evaluating
from rlft.finetune.sites import NetworkSite
from rlft.networks import Network
from rlft.npc.errors import RlftError

Layer = nn.Linear | nn.Conv2d


def fresh(module: nn.Module, generator: torch.Generator) -> dict[str, Tensor]:
    """New weights for a layer or a norm, as `networks.fresh` draws them; none for the rest."""
    if isinstance(module, nn.Linear | nn.Conv2d):
        weight = torch.empty_like(module.weight)
        nn.init.orthogonal_(weight, sqrt(2.0), generator)
        bias = {} if module.bias is None else {"bias": torch.zeros_like(module.bias)}
        return {"weight": weight, **bias}
    if isinstance(module, nn.LayerNorm) and module.elementwise_affine:
        return {"weight": torch.ones_like(module.weight), "bias": torch.zeros_like(module.bias)}
    return {}


@torch.no_grad()
def shrink_perturb(
    site: NetworkSite, blocks: list[Block], alpha: float, generator: torch.Generator
) -> None:
    """θ <- α θ + (1 - α) θ_rand for these blocks, and their copies the same as they are."""
    for block in blocks:
        for module in block.modules.values():
            for name, value in fresh(module, generator).items():
                write(module, name, torch.lerp(value, getattr(module, name), alpha))
    inside = {id(module) for block in blocks for module in block.modules.values()}
    for path, module in site.module.named_modules():
        if id(module) in inside:
            for copy in site.targets:
                follower = copy.get_submodule(path)
                for name, tensor in follower.named_parameters(recurse=False):
                    tensor.copy_(getattr(module, name))


def write(module: nn.Module, name: str, value: Tensor) -> None:
    """Let a weight be `value`. Raises RlftError where it has a form that cannot be."""
    if not parametrize.is_parametrized(module, name):
        getattr(module, name).copy_(value)
        return
    try:
        setattr(module, name, value)
    except (NotImplementedError, RuntimeError):
        raise RlftError(
            f"a weight of {type(module).__name__} is learnt in a form that cannot be given fresh "
            "values: take a method that moves plain weights"
        ) from None


class Pair(NamedTuple):
    """A hidden layer, what belongs to it, and the layer that reads its units."""

    block: Block
    layer: Layer
    after: Layer


def pairs(module: nn.Module, blocks: list[Block]) -> list[Pair]:
    """Every hidden layer with the next. Raises RlftError where they are not one chain."""
    for part in module.modules():
        if isinstance(part, Network):
            read = [name for op in part.architecture.ops for name in op.inputs]
            if len(set(read)) < len(read):
                raise RlftError(
                    "the network's layers are not one chain: redo cannot tell what a unit is for"
                )
    found = []
    for block, following in pairwise(blocks):
        layer, after = block.layer, following.layer
        if layer is not None and after is not None:
            found.append(Pair(block, layer, after))
    return found


def activities(module: nn.Module, chain: list[Pair], observations: Tensor) -> list[Tensor]:
    """E|h| of every unit (units,) of each hidden layer, relative to the layer's mean."""
    seen: dict[int, Tensor] = {}
    handles = [
        pair.after.register_forward_pre_hook(
            lambda layer, inputs: seen.__setitem__(id(layer), inputs[0])
        )
        for pair in chain
    ]
    try:
        with evaluating(module), torch.no_grad():
            module(observations)
    finally:
        for handle in handles:
            handle.remove()
    found = []
    for pair in chain:
        units = pair.layer.weight.shape[0]
        h = seen[id(pair.after)].abs().reshape(len(observations), units, -1)
        activity = h.mean((0, 2))
        found.append(activity / activity.mean().clamp(min=1e-12))
    return found


def dormant_share(module: nn.Module, chain: list[Pair], observations: Tensor, tau: float) -> float:
    """Share of hidden units whose activity is at most τ of their layer's mean."""
    dead = torch.cat(activities(module, chain, observations)) <= tau
    return float(dead.float().mean())


class Recycling:
    """Recycles dormant units (Sokar et al. 2023).

    Incoming weights fresh, outgoing zero, the optimizer's moments of both forgotten. What has no
    unit dormant is left as it is; behind a LayerNorm a fresh unit moves its layer's statistics.
    """

    def __init__(
        self, module: nn.Module, optimizer: Optimizer, tau: float, generator: torch.Generator
    ) -> None:
        self.module, self.optimizer, self.tau, self.generator = module, optimizer, tau, generator
        self.dormant: float | None = None  # share, as last measured

    @torch.no_grad()
    def recycle(self, chain: list[Pair], observations: Tensor) -> int:
        """Measure, and give dormant units that may move another start; how many are dormant."""
        dead = [activity <= self.tau for activity in activities(self.module, chain, observations)]
        self.dormant = float(torch.cat(dead).float().mean())
        for pair, units in zip(chain, dead, strict=True):
            if units.any() and any(p.requires_grad for p in pair.layer.parameters()):
                self._renew(pair, units)
        return int(torch.cat(dead).sum())

    def _renew(self, pair: Pair, units: Tensor) -> None:
        """Renew the units (units,) that are True."""
        for module in pair.block.modules.values():
            for name, value in fresh(module, self.generator).items():
                self._put(module, name, value, units, 0)
        outgoing = torch.zeros_like(pair.after.weight)
        self._put(pair.after, "weight", outgoing, units, 1)

    def _put(self, module: nn.Module, name: str, value: Tensor, units: Tensor, axis: int) -> None:
        """Of a weight, what belongs to these units along an axis; its moments are forgotten."""
        ours = units.repeat_interleave(value.shape[axis] // len(units))
        mask = ours.view([-1 if a == axis else 1 for a in range(value.ndim)]).expand_as(value)
        write(module, name, torch.where(mask, value, getattr(module, name)))
        if parametrize.is_parametrized(module, name):
            for parameter in module.parametrizations[name].parameters():  # type: ignore[union-attr, index]
                self.optimizer.state.pop(parameter, None)
            return
        for moment in self.optimizer.state.get(getattr(module, name), {}).values():
            if isinstance(moment, Tensor) and moment.shape == mask.shape:
                moment[mask] = 0.0

    def state(self) -> dict[str, Any]:
        known = {} if self.dormant is None else {"dormant": self.dormant}
        return {"generator": self.generator.get_state(), **known}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.generator.set_state(state["generator"])
        self.dormant = float(state["dormant"]) if "dormant" in state else None
