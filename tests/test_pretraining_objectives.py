"""Pretraining by other objectives than reinforcement: learnt, mixed, balanced, distilled."""

import json

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy, kl_div

from rlft.cli import main
from rlft.lab import brains
from rlft.lab.pretraining.curriculum import CURRICULUM, Part
from rlft.lab.pretraining.objective_mix import OBJECTIVES, MixConfig, sense_groups, weights_of
from rlft.lab.pretraining.pretraining import Pretraining
from rlft.lab.pretraining.pretraining_job import PretrainingJob
from rlft.lab.pretraining.pretraining_report import agreement, assess, kept, recognition
from rlft.lab.probing.recognition import report
from rlft.networks import Network
from rlft.networks.objectives import Seen
from rlft.npc import SENSES, RlftError, read, write

NAVIGATION, HUNT = (Part(game, 1.0) for game in ("navigation", "hunt"))
FAST = {
    "objectives.copies": "32", "objectives.minibatch": "128", "objectives.learning_rate": "5e-3",
}  # fmt: skip
TINY = {**FAST, "objectives.rollout": "8"}


def pretrained(steps, objectives, *parts, settings=FAST, **options):
    done = Pretraining(0, steps, settings, parts or (NAVIGATION,), objectives=objectives, **options)
    metrics = list(done.advance())
    return done, metrics


@pytest.fixture(scope="module")
def cloned():
    """A navigator cloned in some seconds, the teacher of others."""
    done, _ = pretrained(40_000, {"bc": 1.0}, hidden=(64, 64))
    return done


def test_a_clone_tells_the_experts_actions_on_levels_that_it_never_saw(cloned):
    found = recognition(cloned)["deployed"]
    assert found.accuracy > found.prior.accuracy + 0.03
    assert found.macro_f1 > 2 * found.prior.macro_f1
    assert set(np.flatnonzero(found.support)) == {1, 5, 6}  # forward, turn left, turn right


def test_inverse_dynamics_learns_from_real_transitions_above_the_prior():
    done, metrics = pretrained(25_000, {"inverse": 1.0}, HUNT, hidden=(64,))
    stream = done.demonstrations(held_out=True)
    windows = stream.all()

    inverse = done.mix.objectives["inverse"]
    with torch.no_grad():
        said = inverse.logits(Seen(done.network, done.mix.target, windows)).double()
    names = done.start.actions
    found = report(windows.actions[:, 0].numpy(), said.softmax(-1).numpy(), names)
    assert found.accuracy > found.prior.accuracy + 0.1
    assert found.macro_f1 > found.prior.macro_f1 + 0.2
    assert metrics[-1]["loss/inverse"] < metrics[0]["loss/inverse"] - 0.5


def test_a_student_of_a_tenth_of_the_size_does_what_its_teacher_would(cloned, tmp_path):
    teacher = cloned.trained()
    write(teacher, tmp_path / "teacher.npc")
    taught = {"navigation": str(tmp_path / "teacher.npc")}
    done, _ = pretrained(50_000, {"distil": 1.0}, hidden=(8,), teachers=taught)
    student = done.trained()
    sizes = [sum(tensor.size for tensor in brain.tensors.values()) for brain in (teacher, student)]
    assert sizes[1] < sizes[0] / 10
    assert agreement(done) > 0.85
    pair = kept(done, student, levels=100)["navigation"]
    assert pair.student.returns.mean() > 0.7 * pair.teacher.returns.mean() > 0.0
    assert pair.share == pytest.approx(pair.student.returns.mean() / pair.teacher.returns.mean())
    told = assess(done, student, levels=100)
    assert "of the teacher's return" in told.lines()[0]
    assert told.json()["kept"]["navigation"]["kept"] == pytest.approx(pair.share, abs=1e-4)
    *taught_before, last = student.record["lineage"]
    assert (
        taught_before == teacher.record["lineage"]
    )  # what the teacher cost, the student cost, too
    assert last["teachers"]["navigation"] == brains.fingerprint(teacher)


def test_a_teacher_of_values_is_softened_by_how_far_they_lie_apart():
    done, metrics = pretrained(
        16_384, {"distil": 1.0}, HUNT, hidden=(16,), teachers={"hunt": "fighter"}
    )
    fighter = brains.find("fighter")
    rows = torch.tensor(fighter.memory.observations)
    said = done.mix.teachers.said(rows, 0)
    values = torch.tensor(fighter.memory.outputs)
    apart = float(values.std(-1, unbiased=False).mean())
    torch.testing.assert_close(said, values / (0.1 * apart), rtol=1e-3, atol=1e-3)
    assert np.isfinite([m["loss/distil"] for m in metrics]).all()
    hunted = torch.tensor([fighter.memory.games[game] == "hunt" for game in fighter.memory.game])
    wanted = said[hunted].softmax(-1)
    apart_from_it = [
        kl_div(Network.from_brain(brain)(rows[hunted]).log_softmax(-1), wanted, reduction="sum")
        for brain in (done.start, done.trained())
    ]
    assert apart_from_it[1] < 0.7 * apart_from_it[0]  # in hunts of its teacher that it never saw


def test_several_teachers_each_teach_their_game(tmp_path):
    taught = {"navigation": "fighter", "arena": "fighter"}
    done = Pretraining(
        0, 512, TINY, (NAVIGATION, HUNT), objectives={"distil": 1.0}, teachers=taught
    )
    assert [part.title for part in done.curriculum] == ["navigation", "arena"]
    assert sorted(done.mix.teachers.networks) == [0, 1]


def test_teachers_alone_teach_as_long_as_each_other():
    given = (Part("navigation", 0.1), Part("spar", 0.6), Part("spar", 0.2, {"foes": "idle"}))
    taught = {"navigation": "fighter", "spar": "fighter"}
    job = PretrainingJob(0, 512, TINY, given=given, objectives={"distil": 1.0}, teachers=taught)
    assert [part.share for part in job.curriculum] == pytest.approx([1.0, 0.75, 0.25])
    beside = PretrainingJob(
        0, 512, TINY, given=given, objectives={"distil": 1.0, "rl": 1.0}, teachers=taught
    )
    assert [part.share for part in beside.curriculum] == [0.1, 0.6, 0.2]


@pytest.mark.parametrize("method", ["weights", "sampling", "adjust"])
def test_balancing_finds_rare_actions_and_is_taken_off_again(method):
    done, _ = pretrained(25_000, {"bc": 1.0}, HUNT, hidden=(64,), balance=method)
    found = recognition(done)
    balanced, deployed = found["balanced"], found["deployed"]
    assert balanced.balanced_accuracy > deployed.balanced_accuracy
    assert deployed.accuracy > balanced.accuracy
    windows = done.demonstrations(held_out=True).all()
    with torch.no_grad():
        said = done.brain_network()(windows.senses[:, 0])
    restored = torch.from_numpy(done.trained().values(windows.senses[:, 0].numpy()))
    torch.testing.assert_close(restored, said - done.tilt(), rtol=1e-4, atol=1e-4)
    prior = windows.advice.bincount(minlength=8) / len(windows.advice)
    before, after = (
        float((logits.softmax(-1).mean(0) - prior).abs().sum()) for logits in (said, restored)
    )
    assert after < 0.5 * before
    tilt = done.trained().record["lineage"][0]["tilt"]
    np.testing.assert_allclose(tilt, done.tilt(), atol=1e-5)
    wrong, right = (float(cross_entropy(logits, windows.advice)) for logits in (said, restored))
    assert right < wrong


def test_beside_rl_the_values_stay_the_learners_and_every_objective_is_told():
    settings = {**TINY, "copies": "16", "minibatch": "128", "epochs": "1"}
    names = [name for name in OBJECTIVES if name != "distil"]
    done, metrics = pretrained(
        512, dict.fromkeys(names, 1.0), HUNT, settings=settings, hidden=(16,)
    )
    assert {f"loss/{name}" for name in names if name != "rl"} <= set(metrics[-1])
    assert metrics[-1]["feature_spread"] > 0.1
    assert metrics[-1]["effective_rank"] > 1.0
    brain = done.trained()
    assert brain.architecture.output == "argmax"
    step = brain.record["lineage"][0]
    assert step["steps"] > done.learner.steps + done.mix.stream.decisions - 1
    assert step["objectives"] == dict.fromkeys(names, 1.0)
    assert done.mix.objectives["bc"].own is not None


def test_the_mix_moves_the_network_at_the_learners_own_steps():
    def run(objectives):
        settings = {**TINY, "copies": "16", "minibatch": "128", "epochs": "1"}
        done, _ = pretrained(2048, objectives, HUNT, settings=settings, hidden=(16,))
        return done.learner

    plain, mixed = run({"rl": 1.0}), run({"rl": 1.0, "inverse": 1.0})
    assert plain.updates == mixed.updates
    first, second = (dict(learner.network.named_parameters()) for learner in (plain, mixed))
    assert not torch.equal(first["encoder.0.weight"], second["encoder.0.weight"])


def test_steering_is_cloned_as_it_is():
    done, metrics = pretrained(
        20_000, {"bc": 1.0, "inverse": 1.0}, HUNT, hidden=(64,), actions="continuous"
    )
    assert metrics[-1]["loss/bc"] < 0.7 * metrics[0]["loss/bc"]
    brain = done.trained()
    assert brain.architecture.output == "clip"
    assert brain.actions == ("forward", "strafe", "turn", "attack")
    assert recognition(done) == {}


def test_the_same_seed_makes_the_same_brain_and_its_command_makes_it_again():
    def run(seed):
        objectives = {"bc": 1.0, "spr": 0.5, "contrast": 1.0, "masked": 1.0, "outcome": 1.0}
        done = Pretraining(
            seed, 1024, TINY, (HUNT,), objectives=objectives, hidden=(16,), balance="adjust"
        )
        list(done.advance())
        return done.trained()

    first, again, other = run(1), run(1), run(2)
    assert brains.fingerprint(first) == brains.fingerprint(again) != brains.fingerprint(other)
    assert first.record == again.record
    assert first.record["command"].endswith(
        "--objective bc=1,spr=0.5,contrast=1,masked=1,outcome=1 --balance adjust --hidden 16"
    )


def test_any_architecture_can_be_pretrained():
    done, _ = pretrained(256, {"spr": 1.0}, HUNT, settings=TINY, architecture="transformer")
    before, after = done.start.tensors, done.trained().tensors
    moved = {name for name in before if not np.array_equal(before[name], after[name])}
    assert any(name.startswith("encoder") for name in moved)


def test_senses_are_hidden_by_groups_that_cover_all_of_them():
    groups = sense_groups(SENSES)
    assert sorted(column for group in groups for column in group) == list(range(len(SENSES)))
    names = [{SENSES.names[column].rpartition(".")[0] for column in group} for group in groups]
    assert all(len(group) == 1 for group in names)
    assert len(groups) == 6 + 5  # six classes of rays; target, self, foe, friend, projectile


def test_collapsed_features_are_told():
    done, _ = pretrained(512, {"bc": 1.0}, HUNT, settings=TINY, hidden=(16,))
    assert done.mix.collapsed() == ""
    done.mix.told["feature_spread"] = 0.01
    assert "collapsed" in done.mix.collapsed()
    assert assess(done, done.trained()).lines()[-1].startswith("warning: ")


def test_weights_are_read_from_text():
    assert weights_of("bc=1, inverse=0.5,spr") == {"bc": 1.0, "inverse": 0.5, "spr": 1.0}
    for text, said in (
        ("bcc=1", "did you mean 'bc'"),
        ("bc=much", "must be a number"),
        ("bc=0", "above 0"),
        ("bc=nan", "above 0"),
    ):
        with pytest.raises(RlftError, match=said):
            weights_of(text)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"objectives": {"distil": 1.0}}, "needs a teacher"),
        ({"teachers": {"hunt": "fighter"}}, "is for distil"),
        ({"objectives": {"rl": 1.0}, "actions": "continuous"}, "discrete actions only"),
        ({"objectives": {"spr": 1.0}, "balance": "weights"}, "is for bc"),
        ({"objectives": {"bc": 1.0}, "balance": "weihgts"}, "did you mean 'weights'"),
        ({"objectives": {"bc": 1.0}, "curriculum": [Part("evade", 1.0)]}, "evade cannot be cloned"),
        ({"objectives": {"bc": 1.0}, "curriculum": [Part("crossing", 1.0)]}, "senses of its own"),
        ({"objectives": {"bc": 1.0}, "settings": {"objectives.horizn": "2"}}, "'horizon'"),
        ({"objectives": {"bc": 1.0}, "hidden": (0,)}, "above 0"),
        ({"objectives": {"bc": 1.0}, "hidden": (8,), "architecture": "mlp"}, "no other"),
        ({"objectives": {"distil": 1.0}, "teachers": {"hunt": "nobody"}}, "unknown brain"),
    ],
)
def test_what_does_not_go_together_is_refused_in_a_line(options, said):
    with pytest.raises(RlftError, match=said):
        Pretraining(0, 512, **options)


def test_parts_without_an_expert_are_shown_and_those_with_one_are_cloned():
    done, metrics = pretrained(
        1024, {"bc": 1.0, "inverse": 1.0}, HUNT, Part("evade", 1.0), settings=TINY, hidden=(16,)
    )
    windows = done.demonstrations().all()
    assert set(windows.advice[windows.source == 1].tolist()) == {-1}
    assert windows.advice[windows.source == 0].min() >= 0
    assert np.isfinite(metrics[-1]["loss"])


def test_the_standard_curriculum_can_be_cloned_everywhere():
    done = Pretraining(0, 512, TINY, objectives={"bc": 1.0})
    advice = done.demonstrations().all().advice
    assert (advice >= 0).all()
    assert len(done.curriculum) == len(CURRICULUM)


def test_a_clone_is_a_file_like_any_other(cloned, tmp_path):
    brain = cloned.trained()
    write(brain, tmp_path / "clone.npc")
    again = read(tmp_path / "clone.npc")
    assert again.record["lineage"][0]["algorithm"] == "objectives"
    assert again.record["met"] == []
    assert again.architecture.output == "categorical"


def test_the_command_distils_and_reports_what_is_kept(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    mix = [f"--set={name}={value}" for name, value in TINY.items()]
    arguments = ["--objective", "distil", "--teacher", "hunt=fighter", "--hidden", "8,8", *mix]
    assert main(["pretrain", "--out", "student.npc", "--steps", "512", "--json", *arguments]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert set(told["games"]) == set(told["kept"]) == {"hunt"}
    assert 0.0 <= told["agreement"] <= 1.0
    brain = read("student.npc")
    assert brain.memory is not None
    assert "--teacher hunt=fighter --objective distil=1 --hidden 8,8" in brain.record["command"]


def test_the_list_of_objectives_says_what_can_be_set(capsys):
    assert main(["list", "objectives", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["objectives"]
    assert set(OBJECTIVES) <= set(listed)
    assert listed["objectives.horizon"].startswith("3: decisions")
    for name in MixConfig.__dataclass_fields__:
        assert listed[f"objectives.{name}"].partition(": ")[2]
