"""What corrections weigh in a gradient step: each loss by hand, and the refusals."""

import numpy as np
import pytest
import torch
from method_trainings import brain, improved, recording, training

from rlft.finetune.corrections import shortfall
from rlft.lab.teaching.corrections import corrections_of
from rlft.lab.teaching.dataset import merge
from rlft.lab.teaching.dataset_file import read_dataset, write_dataset
from rlft.lab.training import Job, Training
from rlft.npc import RlftError

QUICK = {"sarsa": {"learning_rate": "0.01"}, "ppo": {}, "sac": {}}  # more than they usually are


def test_a_choice_falls_short_until_it_leads_by_the_margin():
    outputs = torch.tensor([[1.0, 3.0, 2.0], [1.0, 3.0, 2.0], [4.0, 3.0, 2.0], [3.5, 3.0, 2.0]])
    right = torch.tensor([1, 2, 0, 0])
    lost = shortfall(outputs, right, "values", 0.75)
    assert lost.tolist() == pytest.approx([0.0, 1.75, 0.0, 0.25])
    assert shortfall(outputs, right, "logits", 0.75).tolist() == lost.tolist()


def test_a_steered_correction_falls_short_by_its_distance():
    means, done = torch.tensor([[0.5, 0.0], [1.0, -1.0]]), torch.tensor([[0.1, 0.0], [1.0, -1.0]])
    lost = shortfall(means, done, "means", 0.75)
    assert lost.tolist() == pytest.approx([0.4**2 / (2 * 0.2**2), 0.0], abs=1e-5)


def terms(made):
    made.attachment.prepare()
    return {term.name: term for term in made.attachment.terms}


def said(made, rows):
    with torch.no_grad():
        return made.attachment.module(torch.tensor(rows))


def test_the_loss_is_the_weighted_mean_over_what_was_corrected(tmp_path):
    made = training(tmp_path, "sarsa", "corrections")
    found = terms(made)
    assert set(found) == {"corrections", "approved"}
    lesson = made.corrections().lesson()
    assert len(lesson.actions) == 15 and len(lesson.approved) == 12  # of 6 takeovers 5, of 3 each
    teacher = made.attachment.teacher
    outputs = said(made, lesson.observations) / teacher.scale
    actions = torch.tensor(lesson.actions)
    lost = shortfall(outputs, actions, "values", 0.5)
    counts = actions.bincount().double()
    weights = (0.1 / (1 - 0.9**counts))[actions]  # of the effective number, β = 0.9
    wanted = float((weights * lost).sum() / weights.sum())
    assert float(found["corrections"].loss(torch.zeros(0)).detach()) == pytest.approx(wanted, 1e-4)
    assert float(found["approved"].loss(torch.zeros(0)).detach()) == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("learner", ["sarsa", "ppo", "sac"])
def test_a_brain_comes_to_do_what_was_done_in_its_place(learner, tmp_path):
    made = training(tmp_path, learner, "corrections", QUICK[learner], steps=20_000)
    metrics = improved(made, 20)
    first = metrics["hold/corrections"]
    metrics = improved(made, 150)
    assert metrics["hold/corrections"] < 0.5 * first


def test_corrections_and_their_method_need_each_other(tmp_path):
    with pytest.raises(RlftError, match="--corrections"):
        Training(Job("point-navigation", "none", method="corrections"))
    path = recording(tmp_path, "sarsa")
    with pytest.raises(RlftError, match="taught"):
        Training(Job("point-navigation", "none", method="full", corrections=path))


def test_corrections_of_another_kind_of_action_are_refused(tmp_path):
    path = recording(tmp_path, "sac")
    with pytest.raises(RlftError, match="steers"):
        Training(Job("point-navigation", "none", method="corrections", corrections=path))


def test_a_brain_that_remembers_keeps_that_beside_its_corrections(tmp_path):
    named = training(tmp_path, "sarsa", "corrections").job
    found = Training(Job(named.game, named.source, corrections=named.corrections)).job
    assert found.method == "taught"
    bare = Training(Job(named.game, "none", corrections=named.corrections, method="corrections"))
    assert {term.name for term in bare.attachment.terms} == {"corrections", "approved"}


def test_a_training_does_not_go_on_with_other_corrections_than_it_began_with(tmp_path):
    made = training(tmp_path, "sarsa", "corrections")
    improved(made, 4)
    kept = made.snapshot()
    path = made.job.corrections
    write_dataset(merge([read_dataset(path)] * 2), path)
    other = Training(made.job, start=made.start)
    with pytest.raises(RlftError, match="were 15 decisions"):
        other.restore(kept)


def test_agreement_counts_what_a_brain_would_do(tmp_path):
    made = training(tmp_path, "sarsa", "corrections")
    found = corrections_of(read_dataset(made.job.corrections), made.task)
    whole = brain("sarsa")
    same = whole.values(found.play.observations).argmax(1) == found.play.actions
    agreed = found.agreed(whole)
    assert agreed.learnt == (int(same[found.learnt].sum()), 15)
    assert agreed.held_out == (int(same[found.held_out].sum()), 3)
    assert agreed.json()["approved"]["of"] == 12
    assert np.isfinite(agreed.json()["learnt"]["interval_95"]).all()
