"""The Othello network of the package ludax-agents: AlphaZero's kind, trained there by self-play.

Here it is in plain torch, its file is read as data, and it plays without search. The file names
classes of JAX and Haiku; nothing of them is imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from rlft.lab.outside.othello import ACTIONS, PASS, Boards, Player, squares
from rlft.networks import pickles
from rlft.networks.weights import Shipped, digest
from rlft.npc import RlftError

SHIPPED = Shipped(
    "ludax_agents", "checkpoints/reversi.ckpt",
    "8cfe109e682ccd5a1bce6472e0440150c6ad86f1b89bcfb92c331877967116f5",
    "pip install --no-deps ludax-agents==1.0.0",
)  # fmt: skip
CHANNELS, BLOCKS = 64, 4
ROW = 2 * PASS + ACTIONS  # numbers of an observation: my discs, theirs, what is legal
NEVER = -1e9  # the logit of what is not legal

Array = npt.NDArray[Any]


class Block(nn.Module):
    """BatchNorm, ReLU and a convolution, twice, added to the input (He et al. 2016b)."""

    def __init__(self) -> None:
        super().__init__()
        self.bn0, self.bn1 = nn.BatchNorm2d(CHANNELS), nn.BatchNorm2d(CHANNELS)
        self.conv0 = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)
        self.conv1 = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        found = self.conv0(torch.relu(self.bn0(x)))
        added: Tensor = x + self.conv1(torch.relu(self.bn1(found)))
        return added


class OthelloNet(nn.Module):
    """Rows (B, 193) to logits (B, 65); `both` gives the value too. The policy's end is `head`.

    BatchNorm keeps the statistics that it came with: games of a learner are too few and too alike.
    """

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(2, CHANNELS, 3, padding=1)
        self.blocks = nn.Sequential(*(Block() for _ in range(BLOCKS)))
        self.last = nn.BatchNorm2d(CHANNELS)
        self.value_conv, self.value_bn = nn.Conv2d(CHANNELS, 1, 1), nn.BatchNorm2d(1)
        self.value_hidden, self.value = nn.Linear(PASS, CHANNELS), nn.Linear(CHANNELS, 1)
        self.policy_conv, self.policy_bn = nn.Conv2d(CHANNELS, 2, 1), nn.BatchNorm2d(2)
        self.head = nn.Linear(2 * PASS, ACTIONS)
        self.train()

    def train(self, mode: bool = True) -> OthelloNet:
        super().train(mode)
        for module in self.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()
        return self

    def forward(self, rows: Tensor) -> Tensor:
        return self._policy(self._trunk(rows), rows)

    def both(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (B, 65) and, for who is to move, the expected result (B,), from -1 to 1."""
        found = self._trunk(rows)
        value = torch.relu(self.value_bn(self.value_conv(found))).flatten(1)
        value = torch.tanh(self.value(torch.relu(self.value_hidden(value))))
        return self._policy(found, rows), value.squeeze(1)

    def _trunk(self, rows: Tensor) -> Tensor:
        found: Tensor = self.first(rows[:, : 2 * PASS].reshape(-1, 2, 8, 8))
        return torch.relu(self.last(self.blocks(found)))

    def _policy(self, found: Tensor, rows: Tensor) -> Tensor:
        found = torch.relu(self.policy_bn(self.policy_conv(found)))
        logits: Tensor = self.head(found.permute(0, 2, 3, 1).flatten(1))  # as Haiku: H, W, C
        return torch.where(rows[:, 2 * PASS :] > 0.5, logits, NEVER)


def pretrained(path: str | Path | None = None) -> OthelloNet:
    """The network with its weights, in eval mode; `path` is another file of the same kind.

    Raises RlftError where the file is not installed, is another, or is none.
    """
    file = SHIPPED.path() if path is None else Path(path)
    if digest(file) != SHIPPED.sha256 and path is None:
        raise RlftError(f"{file} is not the file it should be: {SHIPPED.install}")
    with torch.device("meta"):  # no weights are drawn from torch's own generator
        net = OthelloNet()
    tensors = _tensors(pickles.read(file.read_bytes(), str(file)), str(file))
    try:
        net.load_state_dict(tensors, assign=True)
    except RuntimeError as error:
        raise RlftError(f"{file} holds another network: {' '.join(str(error).split())}") from None
    return net.eval()


def rows(boards: Boards, legal: Array) -> Array:
    """What the network and learners see of N positions: (N, 193) float32, zeros and ones."""
    parts = (squares(boards.mine), squares(boards.theirs), legal)
    return np.concatenate(parts, axis=1).astype(np.float32)


def net_player(net: OthelloNet) -> Player:
    """The most likely move, without search."""

    @torch.no_grad()
    def act(boards: Boards, legal: Array) -> Array:
        found: Array = net(torch.from_numpy(rows(boards, legal))).argmax(1).numpy()
        return found

    return act


def _tensors(found: Any, file: str) -> dict[str, Tensor]:
    """The arrays of the file under the names that they have here."""
    try:
        params, state = found["model"]
        return dict(_converted(params, state))
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise RlftError(f"{file} holds no such Othello network: {error!r}") from None


def _converted(params: Mapping[str, Any], state: Mapping[str, Any]) -> list[tuple[str, Tensor]]:
    """Haiku's layouts to torch's: filters (H, W, I, O) to (O, I, H, W), matrices turned."""
    made: list[tuple[str, Tensor]] = []
    for theirs, ours in _names().items():
        arrays = {name: pickles.array(value) for name, value in params[theirs].items()}
        if "scale" in arrays:
            means = (state[f"{theirs}/~/{kind}_ema"]["average"] for kind in ("mean", "var"))
            numbers = [arrays["scale"], arrays["offset"], *map(pickles.array, means)]
            fields = ("weight", "bias", "running_mean", "running_var")
            made += [
                (f"{ours}.{field}", torch.tensor(array.ravel()))
                for field, array in zip(fields, numbers, strict=True)
            ]
            made.append((f"{ours}.num_batches_tracked", torch.tensor(0)))
            continue
        weight = arrays["w"]
        turned = weight.transpose(3, 2, 0, 1) if weight.ndim == 4 else weight.T
        made.append((f"{ours}.weight", torch.tensor(np.ascontiguousarray(turned))))
        made.append((f"{ours}.bias", torch.tensor(arrays["b"])))
    return made


def _names() -> dict[str, str]:
    """Haiku's name of each layer, and ours."""
    found = {
        "conv2_d": "first", "batch_norm": "last",
        "conv2_d_1": "policy_conv", "batch_norm_1": "policy_bn", "linear": "head",
        "conv2_d_2": "value_conv", "batch_norm_2": "value_bn", "linear_1": "value_hidden",
        "linear_2": "value",
    }  # fmt: skip
    for block in range(BLOCKS):
        for part, ours in (("conv2_d", "conv"), ("batch_norm", "bn")):
            found[f"block_{block}/{part}"] = f"blocks.{block}.{ours}0"
            found[f"block_{block}/{part}_1"] = f"blocks.{block}.{ours}1"
    return {f"az_net/{theirs}": ours for theirs, ours in found.items()}
