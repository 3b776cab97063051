"""What holds it: each loss by hand, each strength by its clock, and what they do in training."""

import copy
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from method_trainings import brain, improved, training
from small_jobs import differing

from rlft.finetune import holds
from rlft.finetune.distillation import Weaning, kickstarting
from rlft.finetune.methods import find_recipe
from rlft.finetune.policies import divergence
from rlft.finetune.recipe import Recipe
from rlft.finetune.sites import NetworkSite, RewardSite, Sites
from rlft.networks import Network
from rlft.npc import RlftError

TERMS = ("bc", "kickstart", "joint", "ppd")
ZERO = {
    "bc": "strength", "kickstart": "strength", "qdagger": "strength", "joint": "strength",
    "ppd": "strength", "ewc": "strength", "l2-init": "strength", "l2sp": "alpha",
    "dropout": "p", "mixout": "p", "kl-reward": "beta",
}  # fmt: skip


def rows(learner="sarsa"):
    return torch.tensor(brain(learner).memory.observations)


def term(made, name=None):
    return next(t for t in made.attachment.terms if t.name == name or name is None)


def shifted(made, by=0.3):
    """The acting network, moved: each head weight by so much times its number in the head."""
    with torch.no_grad():
        weight = made.attachment.module.get_submodule("head").weight
        weight += by * torch.linspace(-1, 1, weight.numel()).view_as(weight)


def hired(made):
    """The training with its teacher taken, as at the first gradient step."""
    made.attachment.prepare()
    return made


def said(made, batch):
    with torch.no_grad():
        return made.attachment.module(batch)


@pytest.mark.parametrize(
    ("name", "learner"),
    [(n, one) for n in ("bc", "kickstart", "joint") for one in ("sarsa", "ppo", "sac")],
)
def test_loss_and_gradient_are_zero_at_the_start(tmp_path, name, learner):
    made = hired(training(tmp_path, learner, name))
    loss = term(made).loss(rows(learner))
    slopes = torch.autograd.grad(loss, made.attachment.free(), allow_unused=True)
    entropy = 0.0
    if (name, learner) == ("joint", "ppo"):  # a cross-entropy is least, not 0, at the start
        pi = said(made, made.attachment.memory(256)).softmax(-1)
        entropy = float(-(pi * pi.log()).sum(-1).mean())
    assert float(loss.detach()) == pytest.approx(entropy, abs=1e-5)
    assert max(float(s.abs().max()) for s in slopes if s is not None) < 1e-5


def test_cloning_is_the_divergence_in_the_memory_whatever_the_batch(tmp_path):
    made = hired(training(tmp_path, "ppo", "bc", {"bc.states": "10"}))
    memory = made.attachment.memory(10)
    before = said(made, memory)
    shifted(made)
    wanted = divergence(before, said(made, memory), "logits").mean()
    for batch in (rows("ppo")[:3], rows("ppo")[3:]):
        assert torch.allclose(term(made).loss(batch), wanted, atol=1e-6)
    reverse = hired(training(tmp_path, "ppo", "bc", {"bc.states": "10", "bc.reverse": "yes"}))
    shifted(reverse)
    turned = divergence(said(made, memory), before, "logits").mean()
    assert torch.allclose(term(reverse).loss(rows("ppo")), turned, atol=1e-6)
    assert not torch.allclose(turned, wanted)


def test_values_are_held_as_choices_in_units_of_their_spread(tmp_path):
    made = hired(training(tmp_path, "sarsa", "bc"))
    memory = made.attachment.memory(100)
    before = said(made, memory)
    shifted(made)
    size = 0.5 * float(before.std(-1, unbiased=False).mean())
    wanted = divergence(before / size, said(made, memory) / size, "logits").mean()
    assert torch.allclose(term(made).loss(rows()), wanted, rtol=1e-4)


def test_kickstarting_weighs_each_state_of_the_batch_by_its_familiarity(tmp_path):
    made, batch = hired(training(tmp_path, "ppo", "kickstart")), rows("ppo")[:3]
    before = said(made, batch)
    shifted(made)
    nats = divergence(before, said(made, batch), "logits")
    assert torch.allclose(term(made).loss(batch), nats.mean(), atol=1e-6)
    weight = torch.tensor([1.0, 0.5, 0.0])
    loss = kickstarting(made.attachment, 0.5, gate=lambda states: weight)(batch)
    assert torch.allclose(loss, (weight * nats).mean(), atol=1e-6)


@pytest.mark.parametrize(
    ("settings", "strengths"),
    [
        ({}, [1.0, 0.5, 0.0, 0.0]),
        ({"share": 1.0, "end": 0.2}, [1.0, 0.8, 0.6, 0.2]),
        ({"decay": "constant"}, [1.0, 1.0, 1.0, 1.0]),
    ],
)
def test_kickstarting_lets_go_by_its_clock(settings, strengths):
    answer = holds.Kickstart(**settings)
    works = [SimpleNamespace(progress=p, tightness=1.0) for p in (0.0, 0.25, 0.5, 1.0)]
    assert [answer.weight(work) for work in works] == pytest.approx(strengths)
    assert answer.weight(SimpleNamespace(progress=0.0, tightness=3.0)) == 3.0 * strengths[0]


def weaning(scores, low=float("nan"), best=float("nan"), progress=0.1):
    """QDagger's weights at these scores, one after the other; and what it tells."""
    work = SimpleNamespace(sites=SimpleNamespace(score=None), progress=progress, notices=[])
    made, found = Weaning(work, 0.6, low, best), []
    for score in scores:
        work.sites.score = lambda score=score: score
        found.append(made.weight())
        made.notice()
    return found, work.notices


NAN = float("nan")


@pytest.mark.parametrize(
    ("scores", "settings", "weights"),
    [
        ([NAN, 10.0, 5.0, 0.0, -5.0, 10.0, 20.0], {}, [0.0, 0.0, 0.5, 1.0, 1.0, 0.0, 0.0]),
        ([-10.0, -15.0, -20.0, -5.0], {}, [0.0, 0.5, 1.0, 0.0]),  # below 0 a better score is held
        ([0.0, -0.5], {}, [0.0, 0.5]),  # no more loosely
        ([NAN, 0.0, 5.0, 10.0], {"best": 10.0}, [1.0, 1.0, 0.5, 0.0]),
        ([0.0, 5.0, 7.5], {"best": 10.0, "low": 5.0}, [1.0, 1.0, 0.5]),
        ([0.0, 5.0], {"best": 10.0, "progress": 0.6}, [0.0, 0.0]),  # t0 is over
    ],
)
def test_qdaggers_weight_falls_as_the_score_nears_the_teachers(scores, settings, weights):
    assert weaning(scores, **settings)[0] == pytest.approx(weights)


def test_qdagger_says_once_that_it_holds_nothing():
    _, notices = weaning([NAN, 10.0, 5.0, 10.0])
    assert len(notices) == 1
    assert notices[0].startswith("the student already scores as its teacher, so qdagger holds")
    assert weaning([1.0, 10.0], best=10.0)[1] == []


def test_qdaggers_low_must_be_a_number_below_the_teachers_return():
    with pytest.raises(RlftError, match="below teacher_return"):
        holds.QDagger(low="3", teacher_return="3")
    with pytest.raises(RlftError, match="low must be a number or 'auto', found 'some'"):
        holds.QDagger(low="some")


def test_the_first_ratio_is_one_and_no_teacher_gets_a_gradient(tmp_path):
    made = training(tmp_path, "ppo", "ppd")
    site, seen = made.attachment.sites.ratio, []
    object.__setattr__(made.attachment.sites, "ratio", lambda: seen.append(site()) or seen[-1])
    improved(made, 8)
    assert torch.allclose(seen[0], torch.ones_like(seen[0]), atol=1e-5)
    assert not torch.allclose(seen[-1], torch.ones_like(seen[-1]), atol=1e-5)
    assert seen[0].requires_grad
    assert all(p.grad is None for p in made.attachment.teacher.module.parameters())


def test_proximal_distillation_is_weighed_by_the_ratio_and_its_floor(tmp_path):
    made = hired(training(tmp_path, "ppo", "ppd", {"ppd.epsilon": "0.2"}))
    batch = rows("ppo")[:3]
    before = said(made, batch)
    shifted(made)
    ratio = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
    object.__setattr__(made.attachment.sites, "ratio", lambda: ratio)
    nats = divergence(before, said(made, batch), "logits")
    loss = term(made).loss(batch)
    assert torch.allclose(loss, (nats * torch.tensor([2.0, 1.0, 0.8])).mean(), atol=1e-6)
    (slope,) = torch.autograd.grad(loss, ratio)
    assert torch.allclose(slope, nats / 3 * torch.tensor([1.0, 1.0, 0.0]), atol=1e-6)


@pytest.mark.parametrize("learner", ["sarsa", "trpo"])
def test_proximal_distillation_takes_ppo(tmp_path, learner):
    with pytest.raises(RlftError, match="no site 'ratio', which ppd needs"):
        training(tmp_path, learner, "ppd")


def test_rehearsal_is_the_mean_square_of_all_values_in_units_of_their_spread(tmp_path):
    made = hired(training(tmp_path, "dqn", "joint"))
    memory = made.attachment.memory(256)
    before = said(made, memory)
    shifted(made)
    size = float(before.std(-1, unbiased=False).mean())
    wanted = float((((said(made, memory) - before) / size) ** 2).mean())
    assert float(term(made).loss(memory).detach()) == pytest.approx(wanted, rel=1e-4)


def test_a_heavy_rehearsal_keeps_what_was_known_within_a_hundredth(tmp_path):
    losses = {}
    for strength in ("0", "1000"):
        made = training(tmp_path, "ppo", "joint", {"joint.strength": strength}, steps=8_000)
        first = float(term(hired(made)).loss(rows("ppo")).detach())
        improved(made, 120)
        losses[strength] = float(term(made).loss(rows("ppo")).detach()) / first
    assert losses["1000"] < 1.01 < losses["0"]


def test_a_projected_gradient_never_opposes_what_is_rehearsed(tmp_path):
    made = training(tmp_path, "sarsa", "joint", {"joint.project": "yes", "joint.strength": "1e-9"})
    work, along = made.attachment, []
    assert work.optimizer is not None

    def product(*_):
        loss = term(made).loss(rows())
        slopes = torch.autograd.grad(loss, work.free())
        dot = sum(float((p.grad * s).sum()) for p, s in zip(work.free(), slopes, strict=True))
        sizes = [sum(float((x**2).sum()) for x in xs) ** 0.5 for xs in (slopes, [
            p.grad for p in work.free()])]  # fmt: skip
        along.append(dot / (sizes[0] * sizes[1] + 1e-12))

    work.optimizer.register_step_pre_hook(product)
    improved(made, 60)
    assert len(along) >= 60
    assert min(along) > -1e-3


@pytest.mark.parametrize("learner", ["sarsa", "dqn", "ppo"])
@pytest.mark.parametrize("method", ZERO)
def test_a_strength_of_nothing_is_the_plain_learner_to_the_bit(tmp_path, method, learner):
    if (method in ("dropout", "mixout") and learner == "ppo") or (
        method == "ppd" and learner != "ppo"
    ):
        return
    plain = training(tmp_path, learner)
    made = training(tmp_path, learner, method, {f"{method}.{ZERO[method]}": "0"})
    for one in (plain, made):
        improved(one, 12)
    assert all(name.startswith("recipe/") for name in differing(plain, made))


@pytest.mark.parametrize("learner", ["sac", "trpo"])
def test_policies_that_steer_and_those_without_an_optimizer_are_held_too(tmp_path, learner):
    made = training(tmp_path, learner, "l2sp+ewc+bc+kickstart")
    metrics = improved(made, 30)
    for name in ("l2sp", "ewc", "bc", "kickstart"):
        assert metrics[f"hold/{name}"] >= 0.0
    assert max(metrics[f"hold/{name}"] for name in ("bc", "kickstart")) > 0.0


@pytest.mark.parametrize("method", ["ewc+kickstart+joint", "gated+qdagger+kl-reward"])
def test_what_holds_goes_on_from_a_checkpoint_as_if_never_stopped(tmp_path, method):
    whole, resumed = (training(tmp_path, "sarsa", method) for _ in range(2))
    improved(whole, 30)
    assert resumed.restore(whole.snapshot())
    improved(whole, 90), improved(resumed, 90)
    assert whole.learner.updates >= 90
    assert differing(whole, resumed) == []


def test_tightness_multiplies_every_hold(tmp_path):
    made = hired(training(tmp_path, "sarsa", "bc+kickstart+joint+l2sp"))
    before = [t.strength() for t in made.attachment.terms]
    made.attachment.tightness = 2.0
    assert [t.strength() for t in made.attachment.terms] == [2.0 * one for one in before]
    weight = made.attachment.module.get_submodule("head").weight
    start = weight.detach().clone()
    with torch.no_grad():
        weight += 1.0
    made.attachment.decays[0](lambda p: 0.01)  # alpha 100, twice as tight: 1 / (1 + 2)
    assert torch.allclose(weight, start + 1 / 3, atol=1e-5)


def test_gated_is_kickstarting_where_it_is_familiar_and_a_hundred_stored_states():
    recipe = find_recipe("gated")
    assert recipe.holds == (holds.Kickstart(gate="familiar"), holds.BC(states=100))


def test_a_reward_is_charged_for_what_the_teacher_would_not_have_done(tmp_path):
    made = hired(training(tmp_path, "ppo", "kl-reward", {"kl-reward.beta": "0.5"}))
    batch = rows("ppo")[:6]
    before = said(made, batch).log_softmax(-1)
    shifted(made)
    after = said(made, batch).log_softmax(-1)
    actions = torch.tensor([0, 1, 2, 0, 1, 2])
    rewards = torch.arange(6.0)
    found = made.learner.reward.transform(
        batch.view(2, 3, -1), actions.view(2, 3), rewards.view(2, 3)
    )
    pick = torch.arange(6)
    wanted = rewards - 0.5 * (after - before)[pick, actions]
    assert torch.allclose(found.flatten(), wanted, atol=1e-5)
    assert not found.requires_grad


def test_it_comes_after_the_transform_there_is_and_before_the_first_step_changes_nothing(tmp_path):
    made = training(tmp_path, "sarsa")
    made.learner.reward.transform = lambda senses, actions, rewards: 2.0 * rewards
    work = copy.copy(made.attachment)
    holds.KLReward().attach(work)
    zeros = torch.zeros(1, 2)
    told = made.learner.reward.transform(rows()[:2][None], zeros.long(), zeros + 1.5)
    assert told.tolist() == [[3.0, 3.0]]


def test_actions_squashed_by_tanh_are_compared_before_it(tmp_path):
    made = hired(training(tmp_path, "sac", "kl-reward", {"kl-reward.beta": "1"}))
    batch = rows("sac")[:4]
    before = said(made, batch)
    shifted(made)
    mean = said(made, batch)
    found = made.learner.reward.transform(batch[None], mean.tanh()[None], torch.zeros(1, 4))
    wanted = -((mean - before) ** 2).sum(-1) / (2 * 0.2**2)  # the most probable action
    near = mean.abs().amax(-1) < 3.0
    assert torch.allclose(found[0][near], wanted[near], rtol=1e-3, atol=1e-3)


def bandit(start, sites, policy, optimizer, updates):
    """Policy gradients where action 0 always pays: what is learnt is to leave the start."""
    generator = torch.Generator().manual_seed(0)
    for _ in range(updates):
        batch = torch.rand(64, len(start.senses), generator=generator) * 2 - 1
        log_pi = policy(batch).log_softmax(-1)
        actions = torch.multinomial(log_pi.detach().exp(), 1, generator=generator)[:, 0]
        rewards = (actions == 0).float()
        if sites.reward.transform is not None:
            rewards = sites.reward.transform(batch[None], actions[None], rewards[None])[0]
        gain = (rewards - rewards.mean()) * log_pi.gather(1, actions[:, None])[:, 0]
        optimizer.zero_grad()
        (-gain.mean()).backward()
        optimizer.step()
        yield {}


@pytest.mark.parametrize("target", [0.02, 0.1])
def test_the_divergence_settles_at_its_target(target):
    start = brain("ppo")
    start = start.replace(architecture=replace(start.architecture, output="categorical"))
    policy = Network.from_brain(start)
    optimizer = torch.optim.Adam(policy.parameters(), lr=1e-3)
    sites = Sites(
        "bandit", (NetworkSite(policy, "both", says="logits"),), {"both": optimizer},
        batch=lambda: torch.zeros(0), reward=RewardSite(), steps=lambda: 0,
    )  # fmt: skip
    work = Recipe(holds=holds.KLReward(target=target)).attach(sites, start, 0, 1)
    updates = bandit(start, sites, policy, optimizer, 1_500)
    measured = [metrics["hold/kl-reward"] for metrics in work.follow(updates)]
    assert np.mean(measured[500:1000]) == pytest.approx(target, rel=0.2)
    assert np.mean(measured[1000:]) == pytest.approx(target, rel=0.2)
