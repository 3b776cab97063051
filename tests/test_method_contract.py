"""The contract of every method with every learner: it holds, or it is refused by name."""

import numpy as np
import pytest
import torch
from method_trainings import BUSY, LEARNERS, ZERO, brain, fields, improved, of_kind, training
from small_jobs import differing

from rlft.finetune.methods import ANSWERS, METHODS, find_recipe
from rlft.npc import RlftError

UNSTEPPED = {"trpo"}  # their actor has no optimizer
ON_POLICY = {"ppo", "trpo"}
REFUSED = {  # method: learners that have no place for it
    **{pace: UNSTEPPED for pace in of_kind()["pace"]},
    "critic-warm-up": {"sarsa", *UNSTEPPED}, "fresh-moments": UNSTEPPED,
    "explore": {"sac", *ON_POLICY}, "jump-start": {"sac", *ON_POLICY},
    "protected-replay": {"sarsa", *ON_POLICY}, "redo": {"sarsa", *ON_POLICY},
    "ppd": set(LEARNERS) - {"ppo"}, "dropout": ON_POLICY, "mixout": ON_POLICY,
    "frozen-normaliser": set(LEARNERS),  # none of these fits one here: test_starts.py
}  # fmt: skip
QUICK = {"moves": "head", "pace": "warm-up", "holds": "bc"}  # one of each kind, for every run
SLOW_UPDATES = 1_000


def cells(names):
    """Every method with every learner that takes it."""
    return [
        pytest.param(name, learner, id=f"{name}-{learner}")
        for name in names
        for learner in LEARNERS
        if learner not in REFUSED.get(name, ())
    ]


def live(made):
    """What the network that learns says of some states (60, A)."""
    rows = torch.tensor(brain(made.job.algorithm).memory.observations)
    with torch.no_grad():
        return made.attachment.module(rows).numpy()


def frozen(made):
    """Copies of what may not move: parameters and buffers by name, of the acting network."""
    module = made.attachment.module
    fixed = {n: p for n, p in module.named_parameters() if not p.requires_grad}
    return {n: t.detach().clone() for n, t in {**fixed, **dict(module.named_buffers())}.items()}


@pytest.mark.parametrize(("method", "learner"), [
    (name, learner) for name, refused in REFUSED.items() for learner in sorted(refused)
])  # fmt: skip
def test_a_learner_without_a_place_for_it_refuses_it_by_name(method, learner, tmp_path):
    with pytest.raises(RlftError, match=method):
        training(tmp_path, learner, method)


def test_every_answer_is_listed_with_its_source_and_its_question():
    for name, answer in ANSWERS.items():
        assert answer.name == name and answer.source and answer.__doc__
        assert answer().question in ("moves", "pace", "holds", "starts")
    for name, method in METHODS.items():
        recipe = find_recipe(name)
        assert method.about and {a.name for a in recipe.answers()} == set(method.answers)


def check_start(method, learner, folder):
    plain, made = training(folder, learner), training(folder, learner, method)
    assert np.abs(live(made) - live(plain)).max() < 1e-6
    whole = brain(learner)
    rows = whole.memory.observations
    assert made.start.values(rows) == pytest.approx(whole.values(rows), abs=1e-5)


@pytest.mark.parametrize(("method", "learner"), cells(
    [n for n, a in ANSWERS.items() if a.question in ("moves", "holds") ]
))  # fmt: skip
def test_it_starts_as_the_brain_it_was_given(method, learner, tmp_path):
    check_start(method, learner, tmp_path)


def check_zero(method, learner, folder, updates):
    zero = fields(method, ZERO)
    plain = training(folder, learner, steps=200_000)
    made = training(folder, learner, method, zero, steps=200_000)
    for one in (plain, made):
        improved(one, updates)
    assert plain.learner.updates == made.learner.updates >= min(updates, 20)
    names = differing(plain, made)
    assert [name for name in names if not name.startswith("recipe/")] == []


@pytest.mark.parametrize(("method", "learner"), cells([n for n in QUICK.values() if n in ZERO]))
def test_with_its_coefficients_at_zero_nothing_changes(method, learner, tmp_path):
    check_zero(method, learner, tmp_path, 20)


@pytest.mark.slow
@pytest.mark.parametrize(("method", "learner"), cells(ZERO))
def test_with_its_coefficients_at_zero_nothing_changes_for_long(method, learner, tmp_path):
    check_zero(method, learner, tmp_path, SLOW_UPDATES)


def check_training(method, learner, folder, updates):
    """Frozen things stay, merged is live, and a resume ends the same."""
    busy = fields(method, BUSY)
    made = training(folder, learner, method, busy, steps=200_000)
    fixed = frozen(made)
    improved(made, updates // 2)
    half = made.snapshot()
    improved(made, updates)
    module = made.attachment.module
    for name, tensor in {**dict(module.named_parameters()), **dict(module.named_buffers())}.items():
        if name in fixed and (name.endswith("buffer") or not tensor.requires_grad):
            assert torch.equal(tensor, fixed[name]), f"{name} moved"
    rows = brain(learner).memory.observations
    shipped = made.brain().values(rows)
    said = live(made)
    if made.brain().architecture.output == "tanh_scale":
        shipped, said = np.tanh(shipped), np.tanh(said)
    assert np.abs(shipped - said).max() < 1e-5 * max(1.0, np.abs(said).max())
    again = training(folder, learner, method, busy, steps=200_000)
    assert again.restore(half)
    improved(again, updates)
    assert differing(made, again) == []


@pytest.mark.parametrize(("method", "learner"), cells(QUICK.values()))
def test_it_keeps_what_is_frozen_ships_what_is_live_and_resumes(method, learner, tmp_path):
    check_training(method, learner, tmp_path, 20)


@pytest.mark.slow
@pytest.mark.parametrize(("method", "learner"), cells(ANSWERS))
def test_it_does_so_for_long(method, learner, tmp_path):
    check_training(method, learner, tmp_path, SLOW_UPDATES)


@pytest.mark.parametrize("learner", [one for one in LEARNERS if one != "trpo"])
@pytest.mark.parametrize("method", of_kind()["pace"])
def test_the_rate_that_is_logged_is_the_one_that_was_used(method, learner, tmp_path):
    made = training(tmp_path, learner, method, fields(method, BUSY))
    attachment, used, written = made.attachment, {}, {}

    def note(into):  # after the recipe's own hooks
        return lambda optimizer, *_: into.update(
            {group.get("block", "all"): group["lr"] for group in optimizer.param_groups}
        )

    factors = {}
    attachment.optimizer.register_step_pre_hook(note(used))
    attachment.optimizer.register_step_pre_hook(
        lambda *_: factors.update(
            {name: np.prod([one(name) for one in attachment.factors]) for name in used}
        )
    )
    attachment.optimizer.register_step_post_hook(note(written))  # what the learner had written
    metrics = improved(made)
    logged = {k.removeprefix("rate/"): v for k, v in metrics.items() if k.startswith("rate/")}
    assert logged == {**logged, **used} and used
    if method not in ("plateau", "adapt-kl"):  # which wait for what may not come so soon
        assert any(factor != 1.0 for factor in factors.values())
    for name, rate in used.items():
        assert rate == pytest.approx(written[name] * factors[name], rel=1e-9)
