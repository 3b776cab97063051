"""Noise that holds: features or weights left out at random while gradients are computed.

What plays, is judged and is shipped has none: it acts only in training mode with gradients on.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from rlft.finetune.attachment import Attachment
from rlft.npc.errors import RlftError


class Dice:
    """A generator that a resume finds as it was, and what its draws leave out."""

    def __init__(self, generator: torch.Generator, p: float) -> None:
        self.generator, self.p = generator, p

    def kept(self, like: Tensor) -> Tensor:
        """1 / (1 - p) with probability 1 - p, else 0: one for each number of `like`."""
        drawn = torch.rand(like.shape, generator=self.generator, device=like.device)
        return (drawn >= self.p).to(like.dtype) / (1.0 - self.p)

    def __deepcopy__(self, _: Any) -> Dice:
        return self  # a copy of a network never draws

    def state(self) -> dict[str, Any]:
        return {"generator": self.generator.get_state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        if "generator" in state:
            self.generator.set_state(state["generator"])


class Mixed(nn.Module):
    """W <- (M W* + (1 - M) W - p W*) / (1 - p), M of 0 and 1: W* + (1 - M)(W - W*) / (1 - p).

    Only within a forward pass of the layer it belongs to: elsewhere the weight reads as it is.
    """

    def __init__(self, dice: Dice) -> None:
        super().__init__()
        self.dice, self.on = dice, False
        self.anchor: Tensor | None = None  # W*, once it is taken

    def forward(self, weight: Tensor) -> Tensor:
        if not self.on or self.anchor is None:
            return weight
        return self.anchor + (weight - self.anchor) * self.dice.kept(weight)

    def right_inverse(self, weight: Tensor) -> Tensor:
        return weight


class Mixture:
    """Layers whose weights and biases are mixed with what they were."""

    def __init__(self, layers: Mapping[str, nn.Module], dice: Dice) -> None:
        self.layers, self.dice = layers, dice
        self.mixed = {
            f"{name}.{kind}": Mixed(dice)
            for name, layer in layers.items()
            for kind in ("weight", "bias")
            if getattr(layer, kind, None) is not None
        }
        for name, mixed in self.mixed.items():
            layer, kind = self._place(name)
            parametrize.register_parametrization(layer, kind, mixed)
            layer.register_forward_pre_hook(partial(_begin, mixed))
            layer.register_forward_hook(partial(_end, mixed), always_call=True)

    @torch.no_grad()
    def take(self) -> None:
        """What the weights are now is what they are mixed with from now on."""
        for name, mixed in self.mixed.items():
            layer, kind = self._place(name)
            mixed.anchor = getattr(layer, kind).detach().clone()

    def state(self) -> dict[str, Any]:
        anchors = {name: one.anchor for name, one in self.mixed.items() if one.anchor is not None}
        return {"anchors": anchors, "dice": self.dice.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        device = self.dice.generator.device
        for name, anchor in state.get("anchors", {}).items():
            self.mixed[name].anchor = anchor.to(device)
        self.dice.restore(state.get("dice", {}))

    def _place(self, name: str) -> tuple[nn.Module, str]:
        layer, _, kind = name.rpartition(".")
        return self.layers[layer], kind


def _begin(mixed: Mixed, layer: nn.Module, _: Any) -> None:
    mixed.on = layer.training and torch.is_grad_enabled()


def _end(mixed: Mixed, *_: Any) -> None:
    mixed.on = False


def drop(layer: nn.Module, dice: Dice) -> None:
    """Leave out some of what a layer reads, the rest made larger in proportion."""

    def dropped(module: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...] | None:
        if not (module.training and torch.is_grad_enabled()):
            return None
        return (inputs[0] * dice.kept(inputs[0]), *inputs[1:])

    layer.register_forward_pre_hook(dropped)


def bears(work: Attachment, name: str) -> None:
    """Refuse learners that compare the policy with the one that played: noise tells them apart."""
    acting = work.site.says == "values" or (
        work.sites.replay is not None and work.site.role == "actor"
    )
    if not acting or work.sites.ratio is not None or work.sites.loss is not None:
        raise RlftError(
            f"{work.sites.learner} compares its policy with the one that played, which {name} "
            "would tell apart: it takes a learner of values (sarsa, dqn) or of replay (sac, td3)"
        )


def readers(work: Attachment) -> list[nn.Module]:
    """The layers that turn features into values: the head or, beside an actor, the critics'."""
    if work.site.says == "values":
        return [layer for layer in [work.blocks[-1].layer] if layer is not None]
    critics = [site.module for site in work.sites.networks if site.role == "critic"]
    chains = [one for c in critics for one in c.children() if isinstance(one, nn.Sequential)]
    return [one[-1] for one in chains if isinstance(one[-1], nn.Linear)]
