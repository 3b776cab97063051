"""The Othello network fine-tuned against a greedy player, and what it forgets meanwhile.

What is new is beating the greedy player; what is old is beating a random one, and the network as it
was. Each arm is a way to fine-tune: the same learner and budget, another recipe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from rlft.finetune import find_recipe
from rlft.finetune.policies import divergence
from rlft.lab.kept_runs import Found, all_runs
from rlft.lab.outside import othello
from rlft.lab.outside.actor_critic import ActorCritic, ActorCriticConfig
from rlft.lab.outside.othello import Boards, Player
from rlft.lab.outside.othello_envs import Othello
from rlft.lab.outside.othello_net import ROW, OthelloNet, net_player, pretrained, rows
from rlft.lab.statistics import bootstrap
from rlft.npc import Brain, mlp, plain, shapes
from rlft.npc.errors import unknown

STEPS = 100_000  # decisions of a run
GAMES = 200  # a judgement, half of them moving first
OPENING = 6  # random moves where neither player varies
STATES, LATEST = 256, 50  # positions that are held to and compared, after so many moves at most

Array = npt.NDArray[Any]


class Arm(NamedTuple):
    """A way to fine-tune: what `--method` and its `--set` say."""

    method: str
    settings: Mapping[str, str]


ARMS: dict[str, Arm] = {
    "plain": Arm("full", {}),
    "kickstart": Arm("kickstart", {"kickstart.decay": "constant"}),
    "bc": Arm("bc", {"bc.states": str(STATES)}),
    "l2sp": Arm("l2sp", {}),
    "head": Arm("head", {}),
}


def bench(
    seeds: int,
    arms: tuple[str, ...],
    steps: int,
    out: str | Path,
    tell: Callable[[str], None],
    games: int = GAMES,
) -> Found:
    """Every run, and by arm the means over the seeds of each number with intervals."""
    for arm in arms:
        if arm not in ARMS:
            raise unknown("arm", arm, ARMS)
    pretrained()  # says at once where it is missing
    chosen = arms or tuple(ARMS)
    jobs = {
        f"{arm}-{seed}": {"arm": arm, "seed": seed, "steps": steps, "games": games}
        for seed in range(seeds)
        for arm in chosen
    }
    found = all_runs(out, jobs, perform, tell)
    by_arm = {arm: [found[name] for name in found if jobs[name]["arm"] == arm] for arm in chosen}
    return {
        "steps": steps, "seeds": seeds, "games": games,
        "arms": {arm: _summary(runs) for arm, runs in by_arm.items()},
    }  # fmt: skip


def perform(arm: str, seed: int, steps: int, games: int, tell: Callable[[str], None]) -> Found:
    """One run: scores before and after, from 0 to 1, a draw being half a win."""
    torch.set_num_threads(1)
    first, net = pretrained(), pretrained()
    states = positions(first, STATES, seed)
    before = judged(net, first, states, games, seed)
    learner = ActorCritic(net, ActorCriticConfig(), seed)
    recipe = find_recipe(ARMS[arm].method, ARMS[arm].settings)
    work = recipe.attach(learner.sites(), remembering(states), seed, steps)
    with closing(Othello(learner.config.copies, "greedy")) as envs:
        for metrics in work.follow(learner.learn(envs, steps)):
            if metrics["return"] is not None:
                tell(f"{metrics['steps']:,} steps, mean result {metrics['return']:.2f}")
    return {"before": before, "after": judged(net.eval(), first, states, games, seed)}


def judged(net: OthelloNet, first: OthelloNet, states: Array, games: int, seed: int) -> Found:
    """How it fares against each opponent, and how far its choices are from the first network's."""
    player, generator = net_player(net), np.random.default_rng([seed, 1])
    foes: dict[str, tuple[Player, int]] = {
        "greedy": (othello.greedy_player(generator), 0),
        "random": (othello.random_player(generator), 0),
        "itself_before": (net_player(first), OPENING),
    }
    scores = {
        name: float((1 + othello.match(player, foe, games, opening, seed)).mean() / 2)
        for name, (foe, opening) in foes.items()
    }
    seen = torch.from_numpy(states)
    with torch.no_grad():
        apart = divergence(first(seen), net(seen), "logits")
    return {**scores, "kl": float(apart.mean())}


def positions(net: OthelloNet, count: int, seed: int) -> Array:
    """What the network saw in so many games with itself, one moment of each: rows (count, 193)."""
    generator = np.random.default_rng([seed, 2])
    opener, player = othello.random_player(generator), net_player(net)
    boards, moment = othello.start(count), generator.integers(OPENING, LATEST, count)
    found = np.zeros((count, ROW), np.float32)
    for turn in range(LATEST):
        legal = othello.legal(boards)
        open_ = np.any(legal, axis=1)
        taken = open_ & (turn <= moment)  # of a game that ends early, its last moment
        found[taken] = rows(boards.of(taken), legal[taken])
        moves = np.full(count, othello.PASS)
        mover = opener if turn < OPENING else player
        moves[open_] = mover(boards.of(open_), legal[open_])
        boards = Boards(*map(_kept(open_), othello.play(boards, moves), boards))
    return found


def remembering(states: Array) -> Brain:
    """A brain that knows nothing and remembers these: where methods look for states to hold to."""
    architecture = mlp(ROW, (), othello.ACTIONS, "categorical")
    zeros = {name: np.zeros(shape, np.float32) for name, shape in shapes(architecture).items()}
    actions = plain(othello.ACTIONS, "square").names
    brain = Brain(plain(ROW), actions, architecture, zeros)
    return brain.remember(states, ("Othello",), np.zeros(len(states), np.uint8))


def render(found: Found) -> str:
    """The table: each arm's scores after, and in brackets before, and how far it went."""
    lines = [
        f"{found['seeds']} seeds, {found['steps']:,} steps, {found['games']} games a score; "
        "mean and 95 % interval over the seeds",
        f"{'':10} {'against':>8} {'before':>7} {'after':>7}  interval",
    ]
    for arm, summary in found["arms"].items():
        for name, row in summary.items():
            low, high = row["interval_95"]
            label = arm if name == "greedy" else ""
            lines.append(
                f"{label:10} {name.replace('itself_before', 'itself'):>8} {row['before']:7.3f} "
                f"{row['after']:7.3f}  [{low:.3f}, {high:.3f}]"
            )
    return "\n".join(lines)


def _summary(runs: list[Found]) -> Found:
    found = {}
    for name in runs[0]["after"]:
        before, after = ([run[when][name] for run in runs] for when in ("before", "after"))
        low, high = bootstrap([after], lambda values: values.mean(1))
        found[name] = {
            "before": float(np.mean(before)),
            "after": float(np.mean(after)),
            "interval_95": [low, high],
            "forgotten": float(np.mean(before) - np.mean(after)),
        }
    return found


def _kept(chosen: Array) -> Callable[[Array, Array], Array]:
    return lambda new, old: np.where(chosen, new, old)
