"""What is true in a moment, linear probes that read it off features, and how probes rank brains."""

import json

import numpy as np
import pytest
from command_line import refused

from rlft.cli import main
from rlft.envs.batch import Batch
from rlft.envs.bots import BOTS
from rlft.envs.world import STEP_ONLY
from rlft.lab import brains
from rlft.lab.evaluation import brain_policy
from rlft.lab.pretraining.script import Script, nearest_moves
from rlft.lab.probing.linear_probe import PENALTY, logistic, r_squared, ridge
from rlft.lab.probing.probe_data import ENDINGS, HORIZON, LEAST, PLAYERS, REWARDS, Log, gather
from rlft.lab.probing.probe_truth import numbers, opponents
from rlft.lab.probing.probes import level_seeds, probe, probe_record
from rlft.lab.statistics import spearman
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, RlftError, mlp, plain, read, shapes, write

LEVELS = np.arange(30)


@pytest.fixture(scope="module")
def fighter():
    return brains.find("fighter")


def without_encoder():
    """A brain whose features are its senses."""
    architecture = mlp(len(SENSES), (), len(DISCRETE_ACTIONS))
    tensors = {name: np.zeros(shape) for name, shape in shapes(architecture).items()}
    return Brain(SENSES, DISCRETE_ACTIONS, architecture, tensors)


def placed(batch, x, y, cos, sin, body=0):
    one = batch.world.bodies[:, body]
    one["x"], one["y"], one["cos"], one["sin"] = x, y, cos, sin


def test_distance_and_bearing_are_those_worked_out_by_hand():
    batch = Batch("navigation", 1, layout="open", size=13)
    batch.restart([0])
    placed(batch, 2.5, 3.5, 0.0, 1.0)  # looks along +y
    me = batch.world.bodies[:, 0]
    me["goal_x"], me["goal_y"] = 5.5, 7.5  # 3 to the right, 4 ahead
    found = numbers(batch)
    assert found["objective"][0] == pytest.approx([5.0, 4 / 5, -3 / 5])
    # the middle, (6.5, 6.5), is 4 to the right and 3 ahead
    assert found["place"][0] == pytest.approx([5.0, 3 / 5, -4 / 5])


def test_a_foe_is_hidden_only_where_nobody_sees_it():
    batch = Batch("hunt", 2, layout="open", foes="coward")
    batch.restart([0, 1])
    placed(batch, 2.5, 2.5, 1.0, 0.0)
    placed(batch, 2.5, 5.5, 1.0, 0.0, body=1)  # 3 to the left
    batch.world.bodies["sight"][:, 0] = (1, -1)
    found = numbers(batch)
    assert found["objective"] == pytest.approx(np.array([[3.0, 0.0, 1.0]] * 2), abs=1e-9)
    assert np.isnan(found["hidden objective"][0]).all()
    assert found["hidden objective"][1] == pytest.approx([3.0, 0.0, 1.0], abs=1e-9)


def test_the_way_is_the_walking_distance_in_cells_and_only_navigation_has_one():
    batch = Batch("navigation", 4)
    batch.restart(np.arange(4))
    me = batch.world.bodies[:, 0]
    way = numbers(batch)["way"][:, 0]
    straight = np.abs(np.floor(me["x"]) - np.floor(me["goal_x"])) + np.abs(
        np.floor(me["y"]) - np.floor(me["goal_y"])
    )
    assert (way >= straight).all() and (way > 0).all()
    me["x"], me["y"] = me["goal_x"], me["goal_y"]
    assert (numbers(batch)["way"] == 0.0).all()
    assert "way" not in numbers(Batch("gather", 1))


def test_the_nearest_good_item_is_the_objective_of_gathering():
    batch = Batch("gather", 1, layout="open", good=2, bad=1)
    batch.restart([0])
    placed(batch, 6.5, 6.5, 1.0, 0.0)
    items = batch.world.items
    items["x"][0], items["y"][0] = (9.5, 4.5, 7.0), (6.5, 6.5, 6.5)  # good, good, bad
    assert numbers(batch)["objective"][0] == pytest.approx([2.0, -1.0, 0.0], abs=1e-9)
    items["kind"][0, :2] = 0
    assert np.isnan(numbers(batch)["objective"]).all()


def test_the_opponent_is_the_bot_that_drives_the_nearest_living_foe():
    batch = Batch("evade", 2, layout="open", pursuers=2, foes={"archer": 1, "idle": 1})
    batch.restart([0, 1])
    placed(batch, 2.5, 2.5, 1.0, 0.0)
    placed(batch, 3.5, 2.5, 1.0, 0.0, body=1)
    placed(batch, 8.5, 2.5, 1.0, 0.0, body=2)
    batch.world.bodies["driver"][:, 1:] = [BOTS.index("archer"), BOTS.index("idle")]
    batch.world.bodies["health"][1, 1] = 0.0
    names, kinds = opponents(batch)
    assert names == ("idle", "archer")
    assert [names[kind] for kind in kinds] == ["archer", "idle"]
    assert opponents(Batch("gather", 1))[0] == ()


def test_a_control_becomes_the_nearest_discrete_action():
    table = Batch("arena", 1).game.table()
    controls = [[0.9, 0.3, 0, 0], [0.3, -0.9, 0, 0], [0.7, 0.7, -1, 0], [0.2, 0, 0.3, 0]]
    controls.append([1, 0, 1, 1])
    moves = nearest_moves(np.array(controls), table)
    assert [DISCRETE_ACTIONS[move] for move in moves] == [
        "forward", "right", "turn_right", "idle", "attack"
    ]  # fmt: skip


def test_asking_the_script_changes_nothing_and_doing_as_it_says_arrives(fighter):
    batch = Batch("navigation", 20, stream="preview")
    batch.restart(np.arange(20))
    batch.mode[:] = STEP_ONLY
    script, arrived = Script(batch, "expert"), np.zeros(20, bool)
    before = batch.snapshot()
    script.controls()
    assert all(np.array_equal(before[name], now) for name, now in batch.snapshot().items())
    for _ in range(batch.rules.time_limit):
        batch.controls[:, 0] = script.controls()
        batch.advance()
        arrived |= batch.out.terminated
    assert arrived.mean() >= 0.95


def test_a_script_remembers_nothing_of_the_level_before():
    batch = Batch("hunt", 6, stream="preview")
    batch.restart(np.arange(6))
    old, begun = Script(batch, "expert"), np.arange(6) < 3
    for _ in range(40):
        batch.controls[:, 0] = old.controls()
        batch.advance()
    batch.restart(100 + np.arange(6), begun)
    for _ in range(20):
        controls = old.controls()
        if batch.world.state["tick"][0, 0] == 0:
            new = Script(batch, "expert")  # it knows nothing of the levels that go on
        assert np.array_equal(controls[begun], new.controls()[begun])
        batch.controls[:, 0] = controls
        batch.advance()


def followed(batch, rewards, ends, level, tick, horizon=HORIZON):
    """The classes of reward and ending of this many decisions, added up one by one."""
    gain, over = 0.0, False
    for ahead in range(tick, min(tick + horizon, len(rewards))):
        gain += rewards[ahead][level] + batch.rules.step_cost
        over = bool(ends[ahead][level])
        if over:
            break
    kind = "more" if gain > LEAST else ("less" if gain < -LEAST else "as idle")
    return kind, "ends" if over else "goes on"


@pytest.mark.parametrize("game", ["navigation", "spar"])
def test_what_follows_is_what_followed(game):
    rules, levels = {"layout": "open", "time_limit": 60}, np.arange(24)
    batch = Batch(game, 24, stream="preview", **rules)
    batch.restart(levels)
    batch.mode[:] = STEP_ONLY
    batch.world.bodies["health"][:, 0] = 0.3  # two blows
    script, log = Script(batch, "expert", **rules), Log(batch)
    rewards, ends = [], []
    while log.playing.any():
        scripted = script.controls()
        log.keep(scripted)
        batch.controls[:, 0] = np.where(levels[:, None] % 2, scripted, 0.0)  # or stand
        log.advance()
        rewards.append(batch.out.reward[:, 0].copy())
        ends.append(batch.out.terminated.copy())
    states = log.states(levels)
    left = states.senses[:, SENSES.index("self.time_left")]
    moments = list(zip(states.level, np.round((1.0 - left) * 60).astype(int), strict=True))
    found = [
        (REWARDS[reward], ENDINGS[ending])
        for reward, ending in zip(states.classes["reward"], states.classes["ending"], strict=True)
    ]
    assert found == [followed(batch, rewards, ends, *moment) for moment in moments]
    kinds, endings = map(set, zip(*found, strict=True))
    assert {"as idle", "more"} <= kinds and endings == set(ENDINGS)
    sooner = [followed(batch, rewards, ends, *moment, HORIZON - 1) for moment in moments]
    assert any(a[0] != b[0] for a, b in zip(found, sooner, strict=True)) or game == "navigation"


def test_a_third_of_the_levels_is_played_by_each_and_the_same_seed_plays_the_same(fighter):
    rules = {"foes": {"archer": 1, "idle": 1}}
    states = gather(brain_policy(fighter), "discrete", "arena", LEVELS, 4, **rules)
    for at in range(len(PLAYERS)):
        mine = set(states.level[states.player == at])
        assert mine == set(LEVELS[at :: len(PLAYERS)])
    again = gather(brain_policy(fighter), "discrete", "arena", LEVELS, 4, **rules)
    other = gather(brain_policy(fighter), "discrete", "arena", LEVELS, 5, **rules)
    assert np.array_equal(states.senses, again.senses)
    assert not np.array_equal(states.senses, other.senses)
    assert states.names["opponent"] == ("idle", "archer")
    assert set(states.classes["opponent"]) == {0, 1}


def test_no_level_is_fitted_and_judged():
    fitted = {level for seed in (0, 1) for level in level_seeds(seed, 300, 0)}
    judged = {level for seed in (0, 1) for level in level_seeds(seed, 300, 1)}
    assert len(fitted) == len(judged) == 600 and not fitted & judged


def test_the_ridge_shrinks_by_what_its_penalty_says():
    x = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]], float) * 3 + 5  # orthogonal, standardised
    y = (2 * x[:, :1] - x[:, 1:] + 7) / 4
    said = ridge(x, y, x)
    assert said - y.mean() == pytest.approx((y - y.mean()) / (1 + PENALTY))
    assert r_squared(y, said) == pytest.approx(1 - (PENALTY / (1 + PENALTY)) ** 2)


def test_the_logistic_regression_is_where_its_gradient_is_zero():
    x = np.repeat([1.0, -1.0], 4)[:, None]
    labels = np.array([1, 1, 1, 0, 0, 0, 0, 1])
    likely = logistic(x, labels, np.array([[1.0]]), 2)[0, 1]
    logit = np.log(likely / (1 - likely))
    # mean cross entropy + PENALTY w^2 with w the half of the logit: sigma - 3/4 + PENALTY logit / 2
    assert likely == pytest.approx(0.75 - PENALTY * logit / 2, abs=1e-4)
    assert likely < 0.75


def test_features_that_never_vary_say_how_frequent_each_class_is():
    labels = np.repeat([0, 1, 2], [6, 3, 1])
    said = logistic(np.ones((10, 4)), labels, np.zeros((2, 4)), 3)
    assert said == pytest.approx(np.array([[0.6, 0.3, 0.1]] * 2), abs=1e-3)
    assert ridge(np.ones((10, 4)), labels[:, None], np.zeros((1, 4))) == pytest.approx(0.5)


def test_r_squared_of_the_mean_is_zero_and_a_constant_column_is_left_out():
    y = np.array([[0.0, 1.0], [2.0, 1.0], [4.0, 1.0]])
    assert r_squared(y, np.array([[2.0, 5.0]] * 3)) == 0.0
    assert r_squared(y, np.array([[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]])) == pytest.approx(1 - 2 / 8)
    assert r_squared(y[:, 1:], y[:, :1]) == 0.0


@pytest.fixture(scope="module")
def probed(fighter):
    return probe(fighter, "navigation", levels=60)


def test_training_put_more_into_the_features_than_a_random_network_has(probed):
    assert [reading.target for reading in probed.readings] == [
        "place", "objective", "way", "reward", "script", "ending"
    ]  # fmt: skip
    assert probed.score > probed.random_score + 0.03
    (objective,) = (r for r in probed.readings if r.target == "objective")
    assert objective.brain > 0.9 > max(objective.random)
    for reading in probed.readings:
        assert reading.fitted > 100 and reading.judged > 100
        assert reading.brain > reading.usual


def test_the_score_is_the_mean_over_the_targets_none_below_zero(probed):
    each = [max(reading.brain, 0.0) for reading in probed.readings]
    assert probed.score == pytest.approx(sum(each) / len(each))
    assert probed.json()["score"] == round(probed.score, 4)
    json.dumps(probed.json())


def test_the_record_of_a_brain_keeps_what_was_probed(probed, fighter, tmp_path):
    write(fighter.with_record(probes=[probe_record(probed)]), tmp_path / "probed.npc")
    (kept,) = read(tmp_path / "probed.npc").record["probes"]
    assert kept["game"] == "navigation" and kept["score"] == round(probed.score, 4)
    assert set(kept["targets"]) == {reading.target for reading in probed.readings}


def test_without_an_encoder_all_that_can_be_read_is_in_the_senses(fighter):
    found = probe(without_encoder(), "arena", levels=45, player=fighter)
    for reading in found.readings:
        assert reading.brain == pytest.approx(reading.senses, abs=1e-9)
        assert reading.random == pytest.approx([reading.senses] * 3, abs=1e-9)
    mine = probe(fighter, "arena", levels=45)
    assert mine.senses_score == pytest.approx(found.senses_score)  # the same states
    assert mine.score != pytest.approx(found.score, abs=1e-3)
    (opponent,) = (r for r in mine.readings if r.target == "opponent")
    assert set(opponent.recognition.names) <= set(BOTS[1:])


def test_one_kind_of_foe_is_nobody_to_recognise(fighter):
    found = probe(fighter, "arena", levels=30, foes="chaser")
    assert "opponent" not in [reading.target for reading in found.readings]
    assert found.rules == {"foes": "chaser"}


@pytest.mark.parametrize(
    ("game", "options", "said"),
    [
        ("crossing", {}, "crossing keeps no truth"),
        ("CartPole-v1", {}, "CartPole-v1 keeps no truth"),
        ("arena", {"levels": 5}, "levels=5"),
        ("arena", {"time_limit": 10}, "time_limit=10"),
        ("arena", {"no_rule": 1}, "no_rule"),
    ],
)
def test_what_cannot_be_probed_is_refused_in_a_line(fighter, game, options, said):
    with pytest.raises(RlftError, match=said) as error:
        probe(fighter, game, **options)
    assert "\n" not in str(error.value)


def test_a_brain_that_does_not_fit_the_game_is_refused():
    architecture = mlp(2, (4,), 2)
    tensors = {name: np.zeros(shape) for name, shape in shapes(architecture).items()}
    stranger = Brain(plain(2), ("action.0", "action.1"), architecture, tensors)
    with pytest.raises(RlftError, match="shares no sense"):
        probe(stranger, "arena")


def test_the_command_prints_every_target_and_every_opponent(capsys):
    arguments = ["evaluate", "fighter", "--probe", "--levels", "45"]
    assert main([*arguments, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["brain"] == "fighter" and told["game"] == "arena"
    assert main(arguments) == 0
    shown = capsys.readouterr().out
    for target, reading in told["targets"].items():
        (row,) = (line for line in shown.splitlines() if line.startswith(f"  {target} "))
        shares = row.removeprefix(f"  {target} ").strip().removeprefix(reading["metric"]).split()
        assert float(shares[0]) == pytest.approx(reading["brain"], abs=1e-3)
    for bot in told["targets"]["opponent"]["recognition"]["classes"]:
        assert f"  {bot} " in shown


def test_the_command_refuses_what_has_no_features(capsys):
    assert "no features" in refused(capsys, "evaluate", "random", "--probe")
    assert "ask for one" in refused(
        capsys, "evaluate", "fighter", "--probe", "--against", "fighter"
    )


def test_spearman_is_the_one_worked_out_by_hand():
    assert spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).value == pytest.approx(1 - 6 * 4 / 120)
    assert spearman([1, 2, 2, 3], [1, 2, 3, 4]).value == pytest.approx(4.5 / np.sqrt(4.5 * 5))
    assert spearman([1, 2, 3], [9, 4, 1]) == (-1.0, -1.0, 0.0)  # all drawn alike: no order
    grown = spearman(range(12), np.exp(np.arange(12)))
    assert grown == pytest.approx((1.0, 1.0, 1.0))
    a = np.arange(12)
    b = np.array([0, 2, 1, 3, 5, 4, 6, 8, 7, 9, 11, 10])
    assert spearman(a, b).low < spearman(a, b).value == pytest.approx(1 - 6 * 8 / (12 * 143))
    assert spearman(a, b) == spearman(a, b)


@pytest.mark.parametrize(("a", "b"), [([1, 2], [1, 2]), ([1, 2, 3], [1, 1, 1]), ([1, 2, 3], [1])])
def test_what_ranks_nothing_is_refused(a, b):
    with pytest.raises(RlftError):
        spearman(a, b)
