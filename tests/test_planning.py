"""The plan of a brain and a game: bodies, intervals, agreement, and what the command prints."""

import json

import gymnasium as gym
import numpy as np
import pytest
from command_line import refused
from foreign_games import Masked, Walk
from training_games import Parts, Picture

from rlft.cli import main
from rlft.envs.world import Body
from rlft.lab import brains
from rlft.lab.planning import UNITS, GamePlan, game_plan
from rlft.lab.tasks import ForeignTask, find_task
from rlft.lab.training import Job, Training
from rlft.npc import DISCRETE_ACTIONS, Brain, Schema, Sense, mlp, plain, shapes, write

FIGHTER = brains.find("fighter")


def planned(game="gather", brain=FIGHTER, actions="discrete", **rules) -> GamePlan:
    return game_plan(brain, find_task(game, rules, actions), play=False)


def drawn(senses, actions, output="argmax", **record) -> Brain:
    architecture = mlp(len(senses), (8,), len(actions), output)
    generator = np.random.default_rng(0)
    tensors = {name: generator.normal(size=shape) for name, shape in shapes(architecture).items()}
    return Brain(senses, actions, architecture, tensors, record)


def test_a_game_of_the_same_names_and_body_keeps_everything():
    found = game_plan(FIGHTER, find_task("gather", {}, "discrete"))
    assert found.transfer.unchanged and not found.encoder_only
    assert [one.same for one in found.agreements] == [1.0, 1.0]
    assert [one.states for one in found.agreements] == [496, 320]
    text = str(found)
    assert "body     the same, 16 measures" in text
    assert "decides  every 0.1 s, as it learnt to" in text
    assert "has met  idle, wander, coward, expert" in text
    assert "100.0% of 320 states of its own play in gather" in text
    assert "warning" not in text


def test_another_body_is_named_measure_by_measure():
    text = str(planned(speed=4, turn_rate=7))
    assert "body     2 of 16 measures differ" in text
    assert "  speed      3 -> 4 m/s (x1.33)" in text
    assert "  turn_rate  3.5 -> 7 rad/s (x2)" in text
    assert "radius" not in text
    assert "  radius         0.35 m" in planned(speed=4).table(full=True)


def test_another_decision_interval_is_warned_of():
    text = str(planned(interval=0.25))
    assert "every 0.1 -> 0.25 s (x2.5); warning: an action lasts 2.5 times as long" in text
    assert "body     the same" in text


def test_every_measure_of_the_body_has_a_unit():
    assert list(UNITS) == [name for name in Body._fields if name != "interval"]


@pytest.mark.parametrize(
    ("record", "says"),
    [
        ({}, "every 0.1 s, not compared: the brain does not say how often"),
        ({"body": [1], "met": 5, "lineage": [3]}, "body     not compared: the brain names none"),
        ({"body": {"speed": 3, "wings": 2.0}}, "only one names them: arc, "),
        ({"body": {"speed": "fast"}}, "names none|speed"),
    ],
)
def test_a_record_may_say_anything_or_nothing(record, says):
    text = str(planned(brain=FIGHTER.replace(record=record)))
    assert any(part in text for part in says.split("|"))


def test_a_brain_of_other_actions_agrees_on_those_it_shares():
    actions = ("attack", "jump", *DISCRETE_ACTIONS[:5])
    names = FIGHTER.senses
    senses = Schema((Sense("fuel", 0.0, 1.0), *(s for s in names if s.name != "target.known")))
    other = drawn(senses, actions).remember(np.eye(50, len(senses)), ("g",), np.zeros(50))
    found = game_plan(other, find_task("gather", {}, "discrete"))
    assert found.transfer.senses["target.known"] == "new"
    assert found.transfer.senses["fuel"] == found.transfer.actions["jump"] == "dropped"
    samples, play = found.agreements
    assert samples.states == 50 and samples.same > 0.9  # fuel was listened to
    assert play.same == 1.0
    assert samples.new == play.new == 0.0
    values = other.values(other.probes())
    assert samples.dropped == (values.argmax(1) == 1).mean() > 0.0
    assert "wants a dropped one in" in str(found)


def test_a_brain_that_steers_is_compared_by_its_controls():
    names = ("forward", "turn", "attack")
    task = find_task("gather", {}, "continuous")
    found = game_plan(drawn(task.senses, names, "tanh_scale"), task)
    assert not found.encoder_only
    assert [(one.same, one.new) for one in found.agreements] == [(1.0, 0.0)] * 2


@pytest.mark.parametrize(("mine", "its"), [("tanh_scale", "discrete"), ("argmax", "continuous")])
def test_where_actions_are_of_another_kind_only_the_encoder_stays(mine, its):
    task = find_task("arena", {}, its)
    kinds = {"discrete": "continuous", "continuous": "discrete"}
    brain = drawn(task.senses, find_task("arena", {}, kinds[its]).actions, mine)
    found = game_plan(brain, task, seed=3)
    transfer = found.transfer
    assert found.encoder_only and not found.agreements
    assert {transfer.actions[name] for name in task.actions} == {"new"}
    assert {n for n, fate in transfer.tensors.items() if fate.what == "new"} == {
        "head.weight", "head.bias",
    }  # fmt: skip
    encoder = sum(a.size for name, a in brain.tensors.items() if name.startswith("encoder"))
    assert transfer.kept == encoder / (encoder + 9 * len(task.actions))
    assert f"only the encoder stays, {transfer.kept:.1%} of the network" in str(found)


def test_the_plan_is_what_training_then_begins_with(tmp_path):
    brain = drawn(find_task("arena", {}, "continuous").senses, ("forward", "up"), "tanh_scale")
    write(brain, tmp_path / "flyer.npc")
    write(FIGHTER.replace(memory=None), tmp_path / "other.npc")
    for source, game in (("flyer", "arena"), ("flyer", "hunt"), ("other", "gather")):
        job = Job(game, str(tmp_path / f"{source}.npc"), seed=4, settings={"copies": "2"})
        training = Training(job)
        made = game_plan(brains.find(job.source), training.task, seed=4, play=False)
        for name, array in made.transfer.apply().tensors.items():
            assert np.array_equal(training.start.tensors[name], array), (source, game, name)
        training.close()


@pytest.mark.parametrize("game", [Walk, Masked, Parts, Picture])
def test_games_by_others_are_planned_and_played(game):
    task = ForeignTask(game, {})
    brain = brains.fresh_brain(task.senses, task.actions, 1)
    found = game_plan(brain, task)
    assert found.transfer.unchanged and found.agreements[1].same == 1.0
    assert "body     not compared" in str(found)


def test_a_foreign_brain_finds_its_names_again_in_a_larger_game():
    class Larger(Parts):
        observation_space = gym.spaces.Dict(
            asked=gym.spaces.Discrete(3),
            fuel=gym.spaces.Box(0.0, 1.0, (1,), np.float32),
            place=gym.spaces.Dict(x=gym.spaces.Box(-10.0, 10.0, (2,), np.float32)),
        )

        def seen(self):
            seen = super().seen()
            return {**seen, "fuel": np.ones(1, np.float32), "place": {"x": 10 * seen["place"]["x"]}}

    small = ForeignTask(Parts, {})
    found = game_plan(brains.fresh_brain(small.senses, small.actions, 1), ForeignTask(Larger, {}))
    assert dict(found.transfer.senses) == {
        "asked.0": "kept", "asked.1": "kept", "asked.2": "kept", "fuel.0": "new",
        "place.x.0": "rescaled", "place.x.1": "rescaled",
    }  # fmt: skip
    assert [one.same for one in found.agreements] == [1.0, 1.0]
    assert not found.matched_by_number


def test_names_that_only_count_are_warned_of_in_another_game():
    walker = drawn(plain(2), ("action.0", "action.1"), lineage=[{"game": "foreign/Walk-v0"}])
    cart = planned("CartPole-v1", walker)
    assert cart.transfer.senses == {
        "obs.0": "kept", "obs.1": "kept", "obs.2": "new", "obs.3": "new",
    }  # fmt: skip
    assert cart.matched_by_number and "is obs.0 of the game what it was" in str(cart)
    assert not planned("foreign/Walk-v0", walker).matched_by_number


def test_the_command_prints_the_plan_and_its_json(capsys):
    assert main(["plan", "fighter", "gather", "--rule", "speed=4"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("transfer plan of 'fighter' for gather\nsenses   178 -> 178\n")
    assert "  ray.*         144 kept\n" in told
    assert "x1.33" in told
    assert max(map(len, told.splitlines())) <= 100
    assert main(["plan", "fighter", "gather", "--full"]) == 0
    full = capsys.readouterr().out
    assert all(f"  {name} " in full for name in FIGHTER.senses.names)
    assert main(["plan", "fighter", "gather", "--rule", "speed=4", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["kept"] == 1.0 and found["body"]["speed"] == [3.0, 4.0]
    assert found["decision_interval"] == [0.1, 0.1]
    assert [one["same"] for one in found["agreement"]] == [1.0, 1.0]
    assert set(found["senses"].values()) == {"kept"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fighter", "CartPole-v1"], "shares no sense"),
        (["none", "arena"], "nothing is kept from scratch"),
        (["figther", "arena"], "did you mean 'fighter'"),
        (["fighter", "arenna"], "did you mean 'arena'"),
        (["fighter", "arena", "--algo", "q-learning"], "learns a table from nothing"),
        (["fighter", "arena", "--rule", "sped=4"], "did you mean 'speed'"),
    ],
)
def test_what_cannot_be_planned_gets_one_line(capsys, arguments, said):
    assert said in refused(capsys, "plan", *arguments)
