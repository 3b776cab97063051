"""What a recipe does around each gradient step: terms added, rates multiplied, weights decayed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

if TYPE_CHECKING:
    from rlft.finetune.attachment import Attachment, Metrics, Term

SMOOTH = 0.98  # decay a gradient step of the running lengths of gradients
SELDOM = 8  # gradient steps between measurements where nothing else needs them


class Gradients:
    """The hooks of one attachment."""

    def __init__(self, attachment: Attachment) -> None:
        self.attachment = attachment
        self.lengths: dict[str, float] = {}  # running: of the learner's gradient and of each term
        self.losses: dict[str, float] = {}  # of each term, at the last gradient step
        self.rates: dict[str, float] = {}  # that each block really used last
        self.norms: list[float] = []  # of the learner's gradient since the last metrics
        self._told: Metrics = {}  # of the norms, last
        self._written: list[float] = []  # by the learner into the groups, to be put back
        self._resting = False  # the gradient step in progress leaves the acting network alone

    def hook(self) -> None:
        """Group the parameters where blocks need it, and hook every optimizer."""
        work = self.attachment
        for optimizer in work.sites.optimizers.values():
            acting = optimizer is work.optimizer
            if acting:
                self._adopt(optimizer)
            if acting or work.factors:
                optimizer.register_step_pre_hook(lambda o, *_: self._before(o))
                optimizer.register_step_post_hook(lambda o, *_: self._after(o))
        terms = work.sites.loss
        if work.optimizer is None and terms is not None:
            terms += [self._term(term) for term in work.terms]

    def metrics(self) -> Metrics:
        work, norms = self.attachment, self.norms
        if norms:
            self._told = {"grad_norm": sum(norms) / len(norms)}
            if work.sites.max_grad_norm is not None:
                clipped = [norm > 0.999 * work.sites.max_grad_norm for norm in norms]
                self._told["grad_clipped"] = sum(clipped) / len(norms)
        self.norms = []
        found = dict(self._told)
        found |= {f"hold/{name}": loss for name, loss in self.losses.items()}
        return found | {f"rate/{name}": rate for name, rate in self.rates.items()}

    def state(self) -> dict[str, Any]:
        return {
            "lengths": dict(self.lengths),
            "losses": dict(self.losses),
            "rates": dict(self.rates),
            "told": dict(self._told),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        self.lengths, self.losses, self.rates, told = (
            {str(name): float(number) for name, number in state.get(part, {}).items()}
            for part in ("lengths", "losses", "rates", "told")
        )
        self._told = dict(told)

    def _adopt(self, optimizer: Optimizer) -> None:
        """New parameters into the optimizer; one group a block, in order, if rates need it."""
        work = self.attachment
        known = {id(p) for group in optimizer.param_groups for p in group["params"]}
        new = [p for p in work.module.parameters() if id(p) not in known]
        if work.by_block:
            block = {id(p): b.name for b in work.blocks for p in b.parameters()}
            whole, optimizer.param_groups[:] = list(optimizer.param_groups), []
            for group in whole:
                parts: dict[str, list[nn.Parameter]] = {}
                for p in [*group["params"], *(new if group is whole[0] else [])]:
                    parts.setdefault(block.get(id(p), "rest"), []).append(p)
                for name, params in parts.items():
                    optimizer.param_groups.append({**group, "params": params, "block": name})
        else:
            optimizer.param_groups[0]["params"] += new

    def _before(self, optimizer: Optimizer) -> None:
        work = self.attachment
        if optimizer is work.optimizer:
            work.prepare()
            self._resting = any(paused() for paused in work.paused)
            if self._resting:
                self._drop(optimizer)
            else:
                self._hold()
        self._written = [group["lr"] for group in optimizer.param_groups]
        if not work.factors and work.tightness == 1.0:
            return
        for group in optimizer.param_groups:
            name = group.get("block", "all" if optimizer is work.optimizer else "rest")
            factor = 1.0 / work.tightness
            for one in work.factors:
                factor *= one(name)
            group["lr"] = group["lr"] * factor
            self.rates[name] = float(group["lr"])

    def _after(self, optimizer: Optimizer) -> None:
        work = self.attachment
        if optimizer is work.optimizer and not self._resting:
            work.updates += 1
            if work.decays:
                groups = optimizer.param_groups
                rates = {id(p): float(group["lr"]) for group in groups for p in group["params"]}
                for decay in work.decays:
                    decay(lambda p: rates.get(id(p), 0.0))
        for group, lr in zip(optimizer.param_groups, self._written, strict=True):
            group["lr"] = lr

    def _drop(self, optimizer: Optimizer) -> None:
        """Forget the gradients of all but critics, so that the optimizer passes them over."""
        work = self.attachment
        critics = [site.module for site in work.sites.networks if site.role == "critic"]
        learning = {id(p) for module in critics for p in module.parameters()}
        learning -= {id(p) for p in work.module.parameters()}  # an encoder that both have
        for group in optimizer.param_groups:
            for p in group["params"]:
                if id(p) not in learning:
                    p.grad = None

    def _hold(self) -> None:
        """Add the terms' gradients to the learner's, and clip the total again."""
        work = self.attachment
        terms = [term for term in work.terms if term.strength() > 0.0]
        if not terms and work.updates % SELDOM:
            return
        moving = [p for p in work.free() if p.grad is not None or terms]
        slopes = [p.grad for p in moving if p.grad is not None]
        length = float(nn.utils.get_total_norm(slopes, foreach=True)) if slopes else 0.0
        self.norms.append(length)
        if not terms:
            return
        assert work.sites.batch is not None
        own = self._smoothed("own", length)
        observations = work.sites.batch()
        for term in terms:
            self._add(term, moving, observations, own)
        limit = work.sites.max_grad_norm
        if limit is not None:
            nn.utils.clip_grad_norm_(moving, limit, foreach=True)

    def _add(
        self, term: Term, moving: list[nn.Parameter], observations: Tensor, own: float
    ) -> None:
        """One term's gradient."""
        with torch.enable_grad():
            loss = term.loss(observations)
        self.losses[term.name] = float(loss.detach())
        if not loss.requires_grad:
            return
        slopes = torch.autograd.grad(loss, moving, allow_unused=True)
        pairs = [(p, s) for p, s in zip(moving, slopes, strict=True) if s is not None]
        length = float(nn.utils.get_total_norm([s for _, s in pairs], foreach=True))
        if term.balance:
            usual = self._smoothed(term.name, length)
            weight = term.strength() * own / usual if usual > 0.0 else 0.0
        else:
            weight = term.strength() * own
            if length * weight > term.limit * own:
                weight = term.limit * own / length
        if term.project:
            _project(pairs)
        for p, slope in pairs:
            p.grad = slope * weight if p.grad is None else p.grad.add_(slope, alpha=weight)

    def _smoothed(self, name: str, length: float) -> float:
        """The running length of a gradient, this one included."""
        before = self.lengths.get(name, length)
        self.lengths[name] = SMOOTH * before + (1.0 - SMOOTH) * length
        return self.lengths[name]

    def _term(self, term: Term) -> Any:
        """The term as part of an objective that is maximised without an optimizer."""
        work = self.attachment

        def held(observations: Tensor) -> Tensor:
            work.prepare()
            strength = term.strength()
            if strength <= 0.0:
                return torch.zeros((), device=work.device)
            loss = term.loss(observations)
            self.losses[term.name] = float(loss.detach())
            return strength * loss

        return held


@torch.no_grad()
def _project(pairs: list[tuple[nn.Parameter, Tensor]]) -> None:
    """Remove from the gradients what would increase the term (A-GEM, Chaudhry et al. 2019).

    g <- g - (g·h / h·h) h where g·h < 0
    """
    known = [(p.grad, slope) for p, slope in pairs if p.grad is not None]
    along = sum(float((g * h).sum()) for g, h in known)
    square = sum(float((h * h).sum()) for _, h in known)
    if along < 0.0 and square > 0.0:
        for g, h in known:
            g.add_(h, alpha=-along / square)
