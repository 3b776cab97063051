"""How does it start? Hand-overs, and that those which change nothing are the plain learner."""

import pytest
import torch
from small_jobs import PLACE
from tuned import finished, plain, resumed, tuned, unlike

from rlft.networks import Network
from rlft.npc import RlftError

NOTHING = {  # of each method, and the learners that take it
    "critic-warm-up": ({"steps": 0}, ("dqn", "ppo", "sb3-dqn", "sac")),
    "fresh-moments": ({"every": 0}, ("sarsa", "dqn", "ppo")),
    "jump-start": ({"first": 0}, ("sarsa", "dqn", "sb3-dqn")),
    "protected-replay": ({"share": 0}, ("dqn", "sb3-dqn")),
    "shrink-perturb": ({"alpha": 1}, ("sarsa", "dqn", "ppo", "trpo")),
    "redo": ({"every": 0}, ("dqn", "sb3-dqn")),
    "floor": ({"share": 0}, ("sarsa", "ppo")),
}
SOME = {
    "critic-warm-up": {"steps": 300}, "fresh-moments": {"every": 0.2},
    "jump-start": {"rule": "random"}, "protected-replay": {"share": 0.5}, "shrink-perturb": {},
    "redo": {"tau": 0.6, "every": 4},
}  # fmt: skip
REFUSED = [
    ("critic-warm-up", "sarsa", "SARSA has neither a critic of its own nor a replay"),
    ("critic-warm-up", "trpo", "trpo steps its actor without an optimizer, which critic-warm-up"),
    ("fresh-moments", "trpo", "trpo steps its actor without an optimizer, which fresh-moments"),
    ("explore", "ppo", "ppo has no site 'act', which explore needs"),
    ("jump-start", "ppo", "ppo has no site 'act', which jump-start needs"),
    ("jump-start", "stream", "StreamSARSA does not tell how old an episode is, which jump-start"),
    ("protected-replay", "sarsa", "SARSA has no site 'replay', which protected-replay needs"),
    ("protected-replay", "ppo", "ppo has no site 'replay', which protected-replay needs"),
    ("redo", "ppo", "ppo has no site 'replay', which redo needs"),
    ("redo", "sarsa", "SARSA has no site 'replay', which redo needs"),
    ("frozen-normaliser", "dqn", "DQN has no site 'normaliser', which frozen-normaliser needs"),
]


def of(method, settings):
    return {f"{method}.{name}": value for name, value in settings.items()}


def game(algorithm):
    """Where it can play: SAC steers."""
    return {"game": PLACE} if algorithm == "sac" else {}


@pytest.mark.parametrize(
    ("method", "algorithm"),
    [
        pytest.param(method, name, marks=pytest.mark.slow if name in ("sac", "trpo") else ())
        for method, (_, learners) in NOTHING.items()
        for name in learners
    ],
)
def test_a_start_that_changes_nothing_is_the_plain_learner(method, algorithm):
    idle = finished(algorithm, method, of(method, NOTHING[method][0]), **game(algorithm))
    assert unlike(idle, plain(algorithm, **game(algorithm))) == []
    if method in SOME:
        other = finished(algorithm, method, of(method, SOME[method]), **game(algorithm))
        assert unlike(other, plain(algorithm, **game(algorithm))) != []


@pytest.mark.parametrize(("method", "algorithm", "words"), REFUSED)
def test_a_start_is_refused_by_name_where_it_cannot_be(method, algorithm, words):
    with pytest.raises(RlftError, match=words):
        tuned(algorithm, method)


def weights(module):
    return [p.detach().clone() for p in module.parameters()]


def same(one, other):
    return all(torch.equal(a, b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("algorithm", ("ppo", pytest.param("sac", marks=pytest.mark.slow)))
def test_what_acts_stands_still_while_critics_learn(algorithm):
    """Also what a module does not hold: the deviation of PPO's steering."""
    where = {"game": PLACE, "actions": "continuous"} if algorithm == "ppo" else game(algorithm)
    training = tuned(algorithm, "critic-warm-up", {"critic-warm-up.steps": 300}, **where)
    policy, sites = training.learner.model.policy, training.learner.sites()
    critic = next(site.module for site in sites.networks if site.role == "critic")
    acting = [*training.attachment.module.parameters()]
    acting += [policy.log_std] if algorithm == "ppo" else []
    before, first = [p.detach().clone() for p in acting], weights(critic)
    list(training.advance(256))
    assert same(before, acting) and not same(first, critic.parameters())
    list(training.advance())
    assert not any(torch.equal(a, b) for a, b in zip(before, acting, strict=True))


def test_the_replay_fills_while_dqn_stands_still_and_it_learns_afterwards():
    training = tuned("dqn", "critic-warm-up", {"critic-warm-up.steps": 2000}, 4000)
    before = weights(training.learner.network)
    rows = []
    for _ in training.advance():
        rows.append((training.learner.steps, same(before, training.learner.network.parameters())))
    assert [still for steps, still in rows if steps < 2000] == [True]
    assert not rows[-1][1] and training.learner.replay.count
    assert training.attachment.updates < training.learner.updates


def test_moments_are_forgotten_four_times_in_a_training():
    training = tuned("sarsa", "fresh-moments", {"fresh-moments.every": 0.25})
    optimizer, counts = training.attachment.optimizer, []
    head = training.learner.network.head.weight
    optimizer.register_step_post_hook(lambda o, *_: counts.append(float(o.state[head]["step"])))
    list(training.advance())
    assert counts.count(1.0) == 4 and len(counts) > 8


@pytest.mark.parametrize(("algorithm", "name"), [("dqn", "epsilon"), ("sarsa", "epsilon"),
                                                 ("sb3-dqn", "epsilon")])  # fmt: skip
def test_exploration_is_the_start_s_own(algorithm, name):
    settings = {"explore.start": 0.2, "explore.end": 0.1, "explore.steps": 0.5}
    training = tuned(algorithm, "explore", settings, 2560)
    amount = training.learner.act.amount
    assert [amount(step) for step in (0, 640, 1280, 2000)] == pytest.approx([0.2, 0.15, 0.1, 0.1])
    assert [*training.advance()][-1][name] == pytest.approx(0.1)


@pytest.mark.parametrize("algorithm", ("sarsa", "stream"))
def test_a_frozen_normaliser_is_the_one_that_came_with_the_brain(algorithm):
    """Without it the first senses of the game take its place, and the same state looks another."""
    start = finished(algorithm, "full").brain()
    senses = torch.randn(50, 2, generator=torch.Generator().manual_seed(0))
    for method, stays in (("frozen-normaliser", True), ("full", False)):
        training = tuned(algorithm, method, start=start)
        network = training.learner.network
        before = network.get_buffer("normaliser.shift.bias").clone()
        said = network(senses).argmax(-1)
        assert torch.equal(Network.from_brain(start)(senses).argmax(-1), said)
        list(training.advance())
        assert torch.equal(network.get_buffer("normaliser.shift.bias"), before) is stays


@pytest.mark.parametrize("algorithm", ("dqn", "sb3-dqn"))
def test_starts_go_on_from_a_snapshot_bit_for_bit(algorithm):
    names = ("critic-warm-up", "fresh-moments", "protected-replay", "shrink-perturb", "redo")
    settings = {k: v for name in names for k, v in of(name, SOME[name]).items()}
    whole, other = resumed(algorithm, "+".join(names), settings)
    assert unlike(whole, other) == []
