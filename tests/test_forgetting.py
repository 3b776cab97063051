"""The forgetting report: what of the old games is lost and gained, and how far a brain moved."""

import json
import math

import numpy as np
import pytest
from command_line import refused

import rlft
from rlft.cli import main
from rlft.envs.world import DRAW, LOSS, WIN
from rlft.lab import brains, trainer
from rlft.lab.drift import drift, linear_cka
from rlft.lab.evaluation import Result
from rlft.lab.forgetting import Skill, gradient_norms, judged
from rlft.lab.forgetting_table import render
from rlft.lab.old_games import GAMES, old_games
from rlft.lab.tasks import find_task
from rlft.lab.trainer import run_job
from rlft.lab.training import Job
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, RlftError, load, mlp, plain, shapes

SMALL = {"copies": "16", "minibatch": "64", "calibrate": "0"}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for slow in ("training_curve", "preview"):  # test_cli has them
        monkeypatch.setattr(trainer, slow, lambda *_: None)
    return tmp_path


@pytest.fixture(scope="module")
def fighter():
    return brains.find("fighter")


def result(outcomes, returns):
    return Result(
        np.array(outcomes, np.int8), np.array(returns, float), np.zeros(len(returns), np.int8)
    )


def won(*outcomes):
    return result(outcomes, [0.0] * len(outcomes))


def scored(*returns):
    return result([0] * len(returns), returns)


def skill(before, after):
    return Skill("game", "rlft/Game-v0", {}, before, after)


def linear(weight, bias=None, memory=None, **record):
    """A brain that is one linear head: weight (A, D)."""
    weight = np.asarray(weight, float)
    actions, senses = weight.shape
    tensors = {"head.weight": weight, "head.bias": np.zeros(actions) if bias is None else bias}
    names = tuple(f"action.{k}" for k in range(actions))
    made = Brain(plain(senses), names, mlp(senses, (), actions), tensors, record)
    return made if memory is None else made.remember(memory, ("game",), np.zeros(len(memory), int))


def always(action, lineage=()):
    """A brain of our senses that does the same whatever it sees."""
    architecture = mlp(len(SENSES), (), len(DISCRETE_ACTIONS))
    tensors = {name: np.zeros(shape) for name, shape in shapes(architecture).items()}
    tensors["head.bias"][DISCRETE_ACTIONS.index(action)] = 1.0
    return Brain(SENSES, DISCRETE_ACTIONS, architecture, tensors, {"lineage": list(lineage)})


def learnt(*games):
    """A brain that was pretrained in these."""
    return always("idle", [{"curriculum": [[game, 1.0, rules] for game, rules in games]}])


def titles(games):
    return [game.title for game in games]


# Levels kept, lost and gained.


def test_levels_are_kept_lost_and_gained_one_by_one():
    found = skill(won(WIN, WIN, WIN, LOSS, DRAW), won(WIN, LOSS, DRAW, WIN, DRAW))
    assert (found.kept, found.lost, found.gained) == (1, 2, 1)
    assert found.kept_share == pytest.approx(2 / 3)


def test_a_game_that_was_never_won_before_has_no_kept_share():
    found = skill(won(LOSS, LOSS), won(WIN, LOSS))
    assert (found.kept, found.lost, found.gained, found.kept_share) == (0, 0, 1, None)


def test_a_score_counts_as_lost_from_half_a_standard_deviation():
    before = scored(0.0, 2.0, 4.0, 6.0)  # standard deviation sqrt(5)
    found = skill(before, scored(1.0, 3.2, 2.8, 6.0))
    assert found.margin == pytest.approx(math.sqrt(5) / 2)  # 1.118
    assert (found.kept, found.lost, found.gained) == (3, 1, 1)
    assert found.kept_share == pytest.approx(13 / 12)


def test_where_all_levels_scored_the_same_every_change_counts_but_rounding():
    found = skill(scored(1.0, 1.0, 1.0, 1.0), scored(1.0, 0.9, 1.1, 1.0 + 1e-9))
    assert (found.lost, found.gained) == (1, 1)


def test_losses_are_no_score_to_divide():
    assert skill(scored(-1.0, -3.0), scored(-2.0, -2.0)).kept_share is None


# Old games.


def test_old_games_come_once_and_without_the_game_of_now():
    brain = learnt(("spar", {"foes": "expert"}), ("spar", {"foe_skill": 1}), ("spar", {}))
    brain = brain.with_record(
        lineage=[
            *brain.record["lineage"],
            {"game": "rlft/Arena-v0", "rules": {}, "algorithm": "sarsa"},
            {"game": "rlft/Arena-v0", "rules": {"foes": "archer"}, "algorithm": "sarsa"},
            {"game": "rlft/Spar-v0", "rules": {"foes": "expert"}, "algorithm": "dqn"},
        ]
    )
    games, refused = old_games(brain, find_task("arena", {}, "discrete"))
    # foe_skill is 1 by default: the second and the third are one; the first was learnt again.
    assert titles(games) == ["spar", "arena: archer", "spar: expert"]
    assert refused == {}


def test_games_that_cannot_be_made_are_named_with_the_reason():
    brain = learnt(("chess", {}), ("spar", {"foe_skil": 1}), ("nowhere:Game-v0", {}), ("hunt", {}))
    games, refused = old_games(brain)
    assert titles(games) == ["hunt"]
    assert "unknown game 'chess'" in refused["chess"]
    assert "did you mean 'foe_skill'" in refused["spar: foe_skil=1"]
    assert "nowhere" in refused["nowhere:Game-v0"]


def test_games_learnt_with_other_actions_are_named():
    steps = [{"game": "rlft/Hunt-v0", "rules": {}, "algorithm": "sac"}]
    games, refused = old_games(always("idle", steps))
    assert games == []
    assert refused == {"hunt": "learnt with continuous actions, this brain's are discrete"}


def test_of_many_games_the_last_learnt_are_played():
    brain = learnt(*[("spar", {"foe_skill": k / 20}) for k in range(GAMES + 2)])
    games, refused = old_games(brain)
    assert len(games) == GAMES
    assert games[-1].rules == {"foe_skill": 0.55}
    assert list(refused) == ["spar: foe_skill=0.0", "spar: foe_skill=0.05"]


@pytest.mark.parametrize(
    "lineage", [{"seed": 0}, "hunt", [1, None], [{"curriculum": 3}], [{"curriculum": [["hunt"]]}]]
)
def test_a_lineage_that_says_something_else_names_no_games(lineage):
    assert old_games(linear([[1.0]], lineage=lineage)) == ([], {})


def test_a_hunter_that_only_stands_has_lost_every_level_it_won(fighter):
    games, _ = old_games(learnt(("hunt", {})))
    (lost,) = judged(fighter, always("idle"), games, levels=8).skills
    assert lost.before.wins >= 6
    assert (lost.lost, lost.kept, lost.gained) == (lost.before.wins, 0, 0)
    (gained,) = judged(always("idle"), fighter, games, levels=8).skills
    assert (gained.lost, gained.kept, gained.gained) == (0, 0, lost.before.wins)


def test_shuffled_weights_forget_and_the_same_weights_do_not(fighter):
    games, _ = old_games(learnt(("hunt", {}), ("gather", {})))
    shuffled = judged(fighter, brains.permuted(fighter, 0), games, levels=8)
    assert all(skill.lost >= 6 and skill.gained == 0 for skill in shuffled.skills)
    assert shuffled.drift.agreement < 0.5
    itself = judged(fighter, fighter, games, levels=8)
    assert [(skill.lost, skill.gained, skill.kept_share) for skill in itself.skills] == [
        (0, 0, 1.0)
    ] * 2
    assert itself.drift.agreement == 1.0
    for block in itself.drift.blocks:
        assert (block.moved, block.changed, block.new) == (0.0, 0.0, 0), block.name
        assert block.cka == pytest.approx(1.0), block.name


def test_games_of_other_people_are_played_on_the_same_seeds_and_what_fails_there_is_named():
    walk = {"game": "foreign_games:foreign/Walk-v0", "rules": {}}
    right = linear([[0.0] * 2, [1.0] * 2], bias=[0.0, 99.0], lineage=[walk])
    games, _ = old_games(right)
    left = right.replace(actions=right.actions[::-1])
    (found,) = judged(right, left, games, levels=5).skills
    assert found.before.returns.mean() > 0.8  # the right end pays 1, the left one nothing
    assert (found.kept, found.lost, found.gained) == (0, 5, 0)
    stranger = right.replace(actions=("duck", "shoot"))
    refused = judged(right, stranger, games, levels=5)
    assert refused.skills == ()
    assert "shares no action" in refused.not_judged[games[0].title]
    assert refused.drift is None  # nothing to compare by name


# How far a brain moved.


def test_a_known_step_is_a_known_drift():
    before = linear([[3.0, 4.0], [0.0, 0.0]])  # norm 5
    after = linear([[3.0, 4.0], [0.0, 2.5]])
    (head,) = drift(before, after).blocks
    assert head.name == "head"
    assert head.parameters == 6
    assert head.moved == pytest.approx(0.5)
    assert head.changed == pytest.approx(1 / 6)


def test_blocks_are_layers_with_their_norms_and_what_was_not_there_is_new(fighter):
    assert [block.name for block in drift(fighter, fighter).blocks] == [
        "encoder.0", "encoder.1", "head",
    ]  # fmt: skip
    architecture = mlp(len(SENSES), (128, 64), 8, normaliser=True)
    generator = np.random.default_rng(0)
    tensors = {name: generator.normal(size=shape) for name, shape in shapes(architecture).items()}
    tensors["encoder.0.weight"] = fighter.tensors["encoder.0.weight"]
    blocks = drift(fighter, Brain(SENSES, DISCRETE_ACTIONS, architecture, tensors)).blocks
    normaliser, first, second, head = blocks
    assert (normaliser.new, normaliser.moved, normaliser.cka) == (2 * 178, None, None)
    assert first.new == 0
    assert first.changed == pytest.approx(3 * 128 / (178 * 128 + 3 * 128))
    assert second.new == second.parameters == 128 * 64 + 3 * 64
    assert head.new == 8 * 64  # its bias is as long as before
    assert 0.0 < second.cka < 1.0  # features of other widths can be compared


def test_a_block_that_began_at_zero_has_no_relative_drift():
    before = linear([[0.0], [0.0]])
    assert drift(before, before).blocks[0].moved == 0.0
    moved = drift(before, linear([[0.0], [1.0]]))
    assert moved.blocks[0].moved is None
    assert moved.blocks[0].cka is None  # its values never varied
    json.dumps(moved.json(), allow_nan=False)


def test_cka_is_what_its_formula_gives_by_hand():
    generator = np.random.default_rng(0)
    x = generator.normal(size=(20, 3))
    turned = np.linalg.qr(generator.normal(size=(3, 3)))[0]
    assert linear_cka(x, 4.0 * x @ turned + 7.0) == pytest.approx(1.0)
    columns = np.array([[1.0, -1.0, 0.0], [1.0, 0.0, -1.0]])[..., None]
    assert linear_cka(*columns) == pytest.approx(1 / 4)  # (1)^2 / (2 * 2)
    apart = np.array([[1.0, -1.0, 0.0, 0.0], [0.0, 0.0, 1.0, -1.0]])[..., None]
    assert linear_cka(*apart) == pytest.approx(0.0)
    assert linear_cka(np.ones((4, 2)), x[:4]) is None


def test_choices_agree_in_the_share_of_remembered_states_where_they_are_the_same():
    states = np.eye(4)
    before = linear([[1, 1, 1, 1], [0, 0, 0, 2]], memory=states)  # chooses 0, 0, 0, 1
    after = linear([[1, 0, 1, 1], [0, 3, 1, 2]])  # 0, 1, either, 1
    found = drift(before, after)
    assert found.remembered
    assert found.states == 4
    assert found.agreement == 0.75


def test_steering_brains_differ_by_their_actions():
    def steering(bias):
        made = linear([[0.0], [0.0]], bias=np.array(bias))
        return made.replace(architecture=mlp(1, (), 2, "clip"))

    found = drift(steering([0.5, 3.0]), steering([-0.5, 1.0]))
    assert found.agreement is None
    assert found.steering == pytest.approx(0.5)  # 1 and 0: what is beyond 1 is clipped


def test_actions_in_another_order_are_matched_by_name():
    before = linear([[1.0], [2.0], [5.0]])
    after = before.replace(
        actions=before.actions[::-1],
        tensors={**before.tensors, "head.weight": before.tensors["head.weight"][::-1]},
    )
    found = drift(before, after)
    assert found.blocks[0].moved == 0.0
    assert found.agreement == 1.0


# Gradients.


def test_gradient_norms_are_summed_up_over_the_rows_that_have_them():
    rows = [{"steps": k, "grad_norm": float(k), "grad_clipped": k / 100} for k in range(101)]
    rows += [{"steps": 101, "grad_norm": None}, {"steps": 102, "grad_norm": math.inf}]
    found = gradient_norms(rows)
    assert (found.rows, found.median, found.p95) == (101, 50.0, 95.0)
    assert found.clipped == pytest.approx(0.5)
    assert gradient_norms([{"steps": 1, "grad_norm": 2.0}]).clipped is None
    assert gradient_norms([{"steps": 1}]) is None


# In a run folder, at a terminal, in Python.


def test_a_fine_tuning_reports_what_was_forgotten_and_a_training_from_nothing_does_not(here):
    report = run_job(Job("hunt", "fighter", steps=512, settings=SMALL), levels=2)
    written = json.loads((report.folder / "evaluation.json").read_text())["forgetting"]
    known = titles(old_games(brains.find("fighter"))[0])
    assert len(known) == 8
    assert [game["title"] for game in written["games"]] == [t for t in known if t != "hunt"]
    assert {game["before"]["levels"] for game in written["games"]} == {2}
    assert all(block["moved"] > 0.0 for block in written["drift"]["blocks"])
    assert "what it knew before" in render(report.forgetting)
    for job in (
        Job("hunt", "none", steps=512, settings=SMALL),
        Job("hunt", "fighter", steps=512, settings=SMALL, control=True),
    ):
        report = run_job(job, levels=2)
        assert report.forgetting is None
        assert json.loads((report.folder / "evaluation.json").read_text())["forgetting"] is None


def test_ctrl_c_during_the_report_keeps_the_brain_and_resume_makes_the_report(here, monkeypatch):
    def stopped(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(trainer, "judged", stopped)
        with pytest.raises(KeyboardInterrupt):
            run_job(Job("hunt", "fighter", steps=512, settings=SMALL), levels=2)
    run = here / "runs" / "hunt-1"
    kept = load(run / "brain.npc")
    assert kept.record["lineage"][-1]["steps"] == 512
    assert not (run / "evaluation.json").exists()
    report = rlft.resume(run, levels=2)
    assert len(report.forgetting.skills) == 7
    assert np.array_equal(kept.tensors["head.bias"], load(run / "brain.npc").tensors["head.bias"])


def test_two_brains_are_compared_by_one_command(here, capsys):
    arguments = ["evaluate", "fighter", "--against", "fighter", "--levels", "2"]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "spar: expert, foe_skill=0.4" in told
    assert "100% are won still" in told
    assert "chooses as before in 100% of 496 remembered states" in told
    assert max(map(len, told.splitlines())) <= 100
    assert main([*arguments, "--game", "arena", "--rule", "foes=archer", "--json"]) == 0
    (game,) = json.loads(capsys.readouterr().out)["games"]
    assert (game["title"], game["rules"]) == ("arena: archer", {"foes": "archer"})


def test_a_brain_that_learnt_nothing_known_needs_a_game(here, capsys):
    rlft.npc.write(always("idle"), "stander.npc")
    arguments = ["evaluate", "fighter", "--against", "stander.npc", "--levels", "2"]
    assert "names no game" in refused(capsys, *arguments)
    assert main([*arguments, "--game", "hunt"]) == 0
    with pytest.raises(RlftError, match="rules without a game"):
        rlft.forgetting("fighter", "fighter", foes="archer")
