"""Replay: a ring of the last decisions of every copy, and n-step transitions out of it.

Which of them are drawn more often stands in priorities.py; nothing is learnt here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from rlft.agents.play import Array, Flags, Moment

DECIDED = ("actions", "reward", "terminated", "ended", "valid")  # one number a decision


class Batch(NamedTuple):
    """Transitions of up to n decisions, each cut where its episode or the recording ends."""

    senses: Tensor  # (B, ...)
    actions: Tensor  # (B,)
    reward: Tensor  # (B,) r_t + γ r_{t+1} + ... of the m decisions
    discount: Tensor  # (B,) γ^m; 0 where they ended in termination
    next_senses: Tensor  # (B, ...) what was seen after them; anything where the discount is 0
    next_legal: Tensor | None  # (B, A) what could be done there, in games that say


class Finals:
    """What episodes that the clock cut short saw last: first in, first out, as large as needed.

    Entries bear running numbers; `first` is the oldest that is still here, `next` the one to come.
    """

    def __init__(self, senses: Tensor, legal: Tensor) -> None:
        """Entries are like the rows of `senses` (K, ...) and `legal` (K, A)."""
        self.first = self.next = 0
        self.senses, self.legal = torch.empty_like(senses[:1]), torch.empty_like(legal[:1])

    def append(self, senses: Tensor, legal: Tensor) -> Tensor:
        """The numbers (K,) of new entries senses (K, ...), legal (K, A)."""
        numbers = torch.arange(self.next, self.next + len(senses), device=self.senses.device)
        if self.next + len(senses) - self.first > len(self.senses):
            self._grow(self.next + len(senses) - self.first)
        self.next += len(senses)
        places = numbers % len(self.senses)
        self.senses[places], self.legal[places] = senses.to(self.senses.dtype), legal
        return numbers

    def get(self, numbers: Tensor) -> tuple[Tensor, Tensor]:
        """Senses and legal actions of these entries."""
        places = numbers % len(self.senses)
        return self.senses[places], self.legal[places]

    def numbers(self) -> Tensor:
        """Of the entries that are here, oldest first."""
        return torch.arange(self.first, self.next, device=self.senses.device)

    def _grow(self, size: int) -> None:
        kept = self.numbers()
        senses, legal = self.get(kept)
        size = max(size, 2 * len(self.senses))
        self.senses = senses.new_empty(size, *senses.shape[1:])
        self.legal = legal.new_empty(size, *legal.shape[1:])
        self.senses[kept % size], self.legal[kept % size] = senses, legal


class ReplayBuffer:
    """The last `size` decisions of N copies, or a few less; tensors (R, N, ...), made once.

    Row `head` is the present: what is seen and may be done now. The `count` rows before it hold
    decisions. What followed a decision stands in the next row, unless an autoreset put another
    episode there: then, where that one could have gone on, it stands in `finals`. A decision's
    index is row * N + copy. `size` is at least 2 N: of two decisions of a copy one at most is a
    reset, so there is always one to draw. Pixels (uint8) stay so, other senses become float32.
    Protected decisions stand in a buffer of their own, which nothing is added to; their indices
    go on where those of the rows end.
    """

    def __init__(self, size: int, copies: int, actions: int, device: str) -> None:
        self.rows, self.copies, self.device = size // copies + 1, copies, device
        self.head = self.count = 0
        self.resets = self.masked = False  # did a step only reset; did the game say what is legal
        shape = (self.rows, copies)
        self.senses = torch.empty(0, device=device)  # made when the first are seen
        self.legal = torch.ones(*shape, actions, dtype=torch.bool, device=device)
        self.actions = torch.zeros(shape, dtype=torch.int64, device=device)
        self.reward = torch.zeros(shape, device=device)
        self.terminated, self.ended, self.valid = torch.zeros(
            3, *shape, dtype=torch.bool, device=device
        )
        self.final = torch.full(shape, -1, device=device)  # number in `finals`, if it is there
        self._cuts = np.zeros(self.rows, np.int64)  # of each row, how many are there
        self.protected: ReplayBuffer | None = None
        self.share = 0.0  # of each draw that is of them
        self.prioritised = False  # the owner draws by error, not with `draw`

    @property
    def full(self) -> bool:
        """Whether one more decision overwrites the oldest."""
        return self.count == self.rows - 1

    def begin(self, senses: Array, legal: Flags | None) -> None:
        """Fresh episodes begin: what was seen so far is not theirs."""
        if not self.senses.numel():
            self._make(torch.as_tensor(senses))
        elif self.count:  # what the last decisions led to would be overwritten
            last = self.head - 1
            gone_on = self.valid[last] & ~self.terminated[last] & (self.final[last] < 0)
            copies = gone_on.nonzero()[:, 0]
            self._keep(last, copies, self.senses[self.head, copies], self.legal[self.head, copies])
            self.ended[last] = True
        self._see(senses, legal)

    def add(
        self, actions: Tensor, reward: Tensor, moment: Moment, senses: Array, legal: Flags | None
    ) -> None:
        """One more decision of every copy (N,), and what there is to see and do after it."""
        row = self.head
        self.actions[row], self.reward[row] = actions, reward
        self.terminated[row] = torch.from_numpy(moment.terminated)
        self.ended[row] = torch.from_numpy(moment.terminated | moment.truncated)
        self.valid[row] = torch.from_numpy(moment.valid)
        self.resets |= not moment.valid.all()
        if moment.cut is not None:
            last = torch.as_tensor(moment.cut.senses, device=self.device)
            options = torch.ones_like(self.legal[row, : len(last)])
            if moment.cut.legal is not None:
                options = torch.as_tensor(moment.cut.legal, device=self.device)
            self._keep(row, torch.as_tensor(moment.cut.copies, device=self.device), last, options)
        self.head = (row + 1) % self.rows
        self.count = min(self.count + 1, self.rows - 1)
        if self._cuts[self.head]:  # of a decision that is overwritten now
            self.finals.first += int(self._cuts[self.head])
            self.final[self.head], self._cuts[self.head] = -1, 0
        self._see(senses, legal)

    def protect(self, share: float) -> None:
        """Keep what is recorded now for good, as that share of each draw."""
        self._protect(self.state(), share)

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        """Indices (B,) of decisions drawn uniformly, with replacement.

        Each is a protected one with probability `share`, whatever the rows still hold of those.
        """
        index = self._uniform(count, generator)
        while self.resets:  # draw again where nothing was decided
            again = (~self.valid.take(index)).nonzero()[:, 0]
            if not len(again):
                break
            index[again] = self._uniform(len(again), generator)
        if self.protected is not None:
            theirs = torch.rand(count, generator=generator, device=self.device) < self.share
            drawn = self.protected.draw(int(theirs.sum()), generator)
            index[theirs] = drawn + self.rows * self.copies
        return index

    def gather(self, index: Tensor, steps: int, gamma: float) -> Batch:
        """The transitions of up to `steps` decisions that begin at index (B,)."""
        if self.protected is None:
            return self._gather(index, steps, gamma)
        first = self.rows * self.copies  # of the protected
        theirs = index >= first
        old = self.protected._gather(index[theirs] - first, steps, gamma)
        return merge(theirs, self._gather(index[~theirs], steps, gamma), old)

    def _gather(self, index: Tensor, steps: int, gamma: float) -> Batch:
        offset, cells = torch.arange(steps, device=self.device), self.rows * self.copies
        window = (index.unsqueeze(1) + offset * self.copies) % cells
        ahead = (self.head - index // self.copies) % self.rows  # decisions up to the present
        stop = self.ended.take(window) | (offset + 1 >= ahead.unsqueeze(1))
        stop[:, -1] = True
        length = stop.byte().argmax(1, keepdim=True)  # to the first stop, less one
        weight = gamma**offset * (offset <= length)
        last = window.gather(1, length).squeeze(1)
        following = (last + self.copies) % cells
        next_senses = self._pick(self.senses, following)
        next_legal = self._pick(self.legal, following) if self.masked else None
        if self._cuts.any():
            numbers = self.final.take(last)
            cut = (numbers >= 0).nonzero()[:, 0]
            next_senses[cut], options = self.finals.get(numbers[cut])
            if next_legal is not None:
                next_legal[cut] = options
        return Batch(
            senses=self._pick(self.senses, index),
            actions=self.actions.take(index),
            reward=(self.reward.take(window) * weight).sum(1),
            discount=gamma ** (length.squeeze(1) + 1) * ~self.terminated.take(last),
            next_senses=next_senses,
            next_legal=next_legal,
        )

    def recorded(self) -> Tensor:
        """The indices of all decisions that may be drawn, from the oldest on."""
        index = self._order(self.count).unsqueeze(1) * self.copies
        index = (index + torch.arange(self.copies, device=self.device)).flatten()
        return index[self.valid.take(index)]

    def state(self) -> dict[str, Any]:
        """Everything in the rows that are in use, in their order."""
        if not self.senses.numel():
            return {}
        seen, decided = self._order(self.count + 1), self._order(self.count)
        last, options = self.finals.get(self.finals.numbers())
        return {
            "head": self.head,
            "masked": self.masked,
            "senses": self.senses[seen],
            "legal": self.legal[seen],
            "last_senses": last,
            "last_legal": options,
            "final": (self.final[decided] - self.finals.first).clamp(min=-1),
            **{name: getattr(self, name)[decided] for name in DECIDED},
            **({} if self.protected is None else {"protected": self.protected.state()}),
            "share": self.share,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from such a state."""
        if not state:
            return
        senses, self.head, self.count = (
            state["senses"],
            int(state["head"]),
            len(state["senses"]) - 1,
        )
        if senses.shape[1] != self.copies or self.count >= self.rows or self.head >= self.rows:
            raise ValueError(
                f"a replay buffer of {tuple(senses.shape)} senses, not {self.rows} rows"
            )
        self._make(senses[0])
        seen, decided = self._order(self.count + 1), self._order(self.count)
        self.senses[seen], self.legal[seen] = senses.to(self.device), state["legal"].to(self.device)
        for name in DECIDED:
            getattr(self, name)[decided] = state[name].to(self.device)
        self.final.fill_(-1)
        self.final[decided] = state["final"].to(self.device)
        self._cuts = (self.final >= 0).sum(1).cpu().numpy()
        if len(state["last_senses"]):
            self.finals.append(*(state[f"last_{k}"].to(self.device) for k in ("senses", "legal")))
        self.masked, self.resets = bool(state["masked"]), not bool(state["valid"].all())
        if "protected" in state:
            self._protect(state["protected"], float(state["share"]))

    def _protect(self, state: Mapping[str, Any], share: float) -> None:
        count = len(state["senses"]) - 1
        actions = self.legal.shape[-1]
        self.protected = ReplayBuffer(count * self.copies, self.copies, actions, self.device)
        self.protected.restore({**state, "head": count})
        self.share = share

    def _make(self, senses: Tensor) -> None:
        """Room for senses like these (N, ...)."""
        dtype = torch.uint8 if senses.dtype is torch.uint8 else torch.float32
        shape = (self.rows, *senses.shape)
        self.senses = torch.empty(shape, dtype=dtype, device=self.device)
        self.finals = Finals(self.senses[0], self.legal[0])

    def _see(self, senses: Array, legal: Flags | None) -> None:
        self.senses[self.head] = torch.as_tensor(senses)
        if legal is not None:
            self.masked = True
            self.legal[self.head] = torch.from_numpy(legal)
        elif self.masked:
            self.legal[self.head] = True

    def _keep(self, row: int, copies: Tensor, senses: Tensor, legal: Tensor) -> None:
        """The episodes of these copies saw this last, after their decision in `row`."""
        self.final[row, copies] = self.finals.append(senses, legal)
        self._cuts[row] += len(copies)

    def _uniform(self, count: int, generator: torch.Generator) -> Tensor:
        high = self.count * self.copies
        index = torch.randint(high, (count,), generator=generator, device=self.device)
        oldest = (self.head - self.count) * self.copies
        return index.add_(oldest).remainder_(self.rows * self.copies)

    def _order(self, count: int) -> Tensor:
        """The rows that hold decisions, oldest first, and one more for the present."""
        oldest = self.head - self.count
        return torch.arange(oldest, oldest + count, device=self.device) % self.rows

    @staticmethod
    def _pick(ring: Tensor, index: Tensor) -> Tensor:
        """(R, N, ...), (B,) -> (B, ...): rows are copied whole, 3 times as fast as ring[index]."""
        return ring.flatten(0, 1).index_select(0, index)


def merge(theirs: Tensor, ours: Batch, old: Batch) -> Batch:
    """One batch of two: in the places that `theirs` (B,) marks, the rows of `old`, in order."""

    def one(a: Tensor, b: Tensor) -> Tensor:
        both = a.new_empty(len(theirs), *a.shape[1:])
        both[~theirs], both[theirs] = a, b
        return both

    legal = (ours.next_legal, old.next_legal)
    if legal[0] is None and legal[1] is not None:
        legal = (legal[1].new_ones(len(ours.actions), legal[1].shape[1]), legal[1])
    if legal[1] is None and legal[0] is not None:
        legal = (legal[0], legal[0].new_ones(len(old.actions), legal[0].shape[1]))
    return Batch(
        senses=one(ours.senses, old.senses),
        actions=one(ours.actions, old.actions),
        reward=one(ours.reward, old.reward),
        discount=one(ours.discount, old.discount),
        next_senses=one(ours.next_senses, old.next_senses),
        next_legal=None if legal[0] is None or legal[1] is None else one(legal[0], legal[1]),
    )
