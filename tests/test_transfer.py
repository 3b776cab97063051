"""A brain given other names: what is kept, and that it begins by behaving as it did."""

import numpy as np
import pytest
from npc_brains import (
    ACTIONS,
    SENSES,
    brain,
    normalised,
    observations,
    of_bins,
)

from rlft.npc import Brain, Op, RlftError, Schema, Sense, mlp, plan
from rlft.npc.architecture import Architecture

KINDS = [brain(), brain("categorical", hidden=()), brain(memory=True), normalised()]
kinds = pytest.mark.parametrize("made", KINDS, ids=["mlp", "linear", "memory", "normalised"])


def only(*names: str) -> Schema:
    return Schema(tuple(SENSES[SENSES.index(name)] for name in names))


@kinds
def test_the_same_names_change_nothing(made: Brain) -> None:
    planned = plan(made, SENSES, ACTIONS)
    assert set(planned.senses.values()) == set(planned.actions.values()) == {"kept"}
    assert {fate.what for fate in planned.tensors.values()} == {"kept"} and planned.kept == 1.0
    rows = observations(10)
    assert np.array_equal(planned.apply().values(rows), made.values(rows))


@kinds
def test_permuted_senses_and_actions_behave_the_same(made: Brain) -> None:
    order, turned = [3, 0, 4, 2, 1], [2, 0, 1]
    planned = plan(made, Schema(tuple(SENSES[i] for i in order)), tuple(ACTIONS[i] for i in turned))
    assert planned.senses["foe.forward"] == "remapped" and planned.kept == 1.0
    rows = observations(10)
    assert planned.apply().values(rows[:, order]) == pytest.approx(
        made.values(rows)[:, turned], abs=1e-5
    )


@kinds
def test_new_senses_are_not_listened_to_at_first(made: Brain) -> None:
    senses = Schema((Sense("self.fuel", 0, 1), *SENSES, Sense("foe.mood", -1, 1)))
    planned = plan(made, senses, ACTIONS)
    assert planned.senses["self.fuel"] == planned.senses["foe.mood"] == "new"
    rows = observations(10)
    new = np.random.default_rng(5).random((10, 2), dtype=np.float32)
    wide = np.column_stack([new[:, :1], rows, new[:, 1:]])
    assert planned.apply().values(wide) == pytest.approx(made.values(rows), abs=1e-5)


@kinds
def test_a_dropped_sense_is_folded_in_at_its_mean(made: Brain) -> None:
    planned = plan(made, only("ray.wall.0", "self.health", "foe.forward", "obs.0"), ACTIONS)
    assert planned.senses["ray.wall.15"] == "dropped"
    rows = observations(10)
    rows[:, 1] = made.memory.observations[:, 1].mean() if made.memory else 0.0
    kept = rows[:, [0, 2, 3, 4]]
    assert planned.apply().values(kept) == pytest.approx(made.values(rows), abs=1e-5)


@kinds
def test_a_sense_with_another_range_is_scaled_back(made: Brain) -> None:
    percent = Sense("self.health", 0.0, 100.0)
    turned = Sense("foe.forward", 0.0, 1.0)  # was -1 to 1
    planned = plan(made, Schema((*SENSES.senses[:2], percent, turned, SENSES[4])), ACTIONS)
    assert planned.senses["self.health"] == planned.senses["foe.forward"] == "rescaled"
    rows = observations(10)
    scaled = rows * np.array([1, 1, 100, 0.5, 1]) + np.array([0, 0, 0, 0.5, 0])
    assert planned.apply().values(scaled) == pytest.approx(made.values(rows), abs=1e-4)


def test_an_unknown_range_is_taken_as_it_is() -> None:
    planned = plan(brain(), Schema((*SENSES.senses[:4], Sense("obs.0", 0.0, 9.0))), ACTIONS)
    assert planned.senses["obs.0"] == "kept"


@pytest.mark.parametrize("memory", [False, True])
def test_a_new_action_is_rare_but_near(memory: bool) -> None:
    made = brain(memory=memory)
    fitted = plan(made, SENSES, ("jump", *ACTIONS)).apply()
    rows = made.probes()
    values, before = fitted.values(rows), made.values(rows)
    assert values[:, 1:] == pytest.approx(before, abs=1e-5)
    assert np.ptp(values[:, 0]) == 0.0
    assert values[0, 0] == pytest.approx(before.min(1).mean() - before.std(), abs=1e-4)


def test_a_new_action_of_a_policy_starts_three_below_the_mean_logit() -> None:
    made = brain("categorical")
    fitted = plan(made, SENSES, (*ACTIONS, "jump")).apply()
    start = made.values(made.probes()).mean() - 3.0
    assert fitted.values(observations(4))[:, 3] == pytest.approx([start] * 4, abs=1e-4)


def test_a_new_control_of_a_brain_that_steers_starts_at_rest() -> None:
    fitted = plan(brain("clip"), SENSES, (*ACTIONS, "jump")).apply()
    assert fitted.values(observations(4))[:, 3].tolist() == [0, 0, 0, 0]


def test_a_dropped_action_is_gone() -> None:
    made = brain()
    planned = plan(made, SENSES, ("attack", "idle"))
    assert planned.actions == {"attack": "remapped", "idle": "remapped", "forward": "dropped"}
    assert planned.apply().values(observations(5)) == pytest.approx(
        made.values(observations(5))[:, [2, 0]]
    )


def test_memory_follows_the_names() -> None:
    made = brain(memory=True)
    senses = Schema((Sense("self.fuel", 0, 1), Sense("self.health", 0.0, 100.0), SENSES[0]))
    fitted = plan(made, senses, ("attack", "jump")).apply()
    assert fitted.memory is not None and made.memory is not None
    seen, before = fitted.memory.observations, made.memory.observations
    assert (seen[:, 0] == 0).all()
    assert seen[:, 1] == pytest.approx(before[:, 2] * 100)
    assert np.array_equal(seen[:, 2], before[:, 0])
    assert np.array_equal(fitted.memory.game, made.memory.game)
    assert fitted.memory.outputs == pytest.approx(fitted.values(seen))
    assert fitted.record == made.record


def test_all_changes_at_once_on_a_linear_brain() -> None:
    made = brain(hidden=())
    senses = Schema((Sense("foe.forward", -2, 2), Sense("x"), SENSES[0]))
    planned = plan(made, senses, ("attack", "jump"))
    assert planned.tensors["head.weight"] == ("changed", pytest.approx(2 / 3 * 1 / 2), 6)
    rows = np.zeros((4, 5), np.float32)
    rows[:, [3, 0]] = observations(4)[:, :2]
    given = np.column_stack([rows[:, 3] * 2, np.full(4, 7.0), rows[:, 0]])
    assert planned.apply().values(given)[:, 0] == pytest.approx(made.values(rows)[:, 2], abs=1e-5)


@pytest.mark.parametrize(
    ("senses", "actions", "says"),
    [
        (Schema((Sense("other"),)), ACTIONS, "shares no sense"),
        (SENSES, ("jump",), "shares no action"),
        (SENSES, (), "shares no action"),
        (SENSES, ("idle", "idle"), "once"),
    ],
)
def test_a_transfer_that_would_keep_nothing_is_refused(
    senses: Schema, actions: tuple[str, ...], says: str
) -> None:
    with pytest.raises(RlftError, match=says):
        plan(brain(), senses, actions)


def test_a_network_that_mixes_its_senses_first_keeps_to_its_own_names() -> None:
    plain = mlp(len(SENSES), (), 3)
    ops = (
        Op("layer_norm", "normaliser.norm", ("senses",), "normed", {"epsilon": 1e-5}),
        plain.ops[0]._replace(inputs=("normed",)),
    )
    architecture = Architecture(len(SENSES), ops, "argmax")
    tensors = {
        "normaliser.norm.weight": np.ones(5),
        "normaliser.norm.bias": np.zeros(5),
        "head.weight": np.ones((3, 5)),
        "head.bias": np.zeros(3),
    }
    made = Brain(SENSES, ACTIONS, architecture, tensors)
    assert plan(made, SENSES, ("idle", "jump")).kept < 1.0  # actions may change
    with pytest.raises(RlftError, match=r"layer_norm 'normaliser.norm' mixes the senses"):
        plan(made, only("ray.wall.0", "obs.0"), ACTIONS)


def test_a_rescaled_sense_does_not_pass_a_nonlinearity() -> None:
    head = mlp(len(SENSES), (), 3).ops[0]
    ops = (
        Op("tanh", "encoder.squash", ("senses",), "squashed", {}),
        head._replace(inputs=("squashed",)),
    )
    architecture = Architecture(len(SENSES), ops, "argmax")
    tensors = {"head.weight": np.ones((3, 5)), "head.bias": np.zeros(3)}
    made = Brain(SENSES, ACTIONS, architecture, tensors)
    fitted = plan(made, only("obs.0", "ray.wall.0"), ACTIONS).apply()
    rows = np.zeros((3, 5), np.float32)
    rows[:, [4, 0]] = observations(3)[:, :2]
    assert fitted.values(rows[:, [4, 0]]) == pytest.approx(made.values(rows), abs=1e-5)
    with pytest.raises(RlftError, match=r"tanh 'encoder.squash'"):
        plan(made, Schema((Sense("self.health", 0, 100),)), ACTIONS)


def test_the_bins_of_an_action_are_not_made_up() -> None:
    fitted = plan(of_bins(), only("foe.forward", "ray.wall.0"), ACTIONS).apply()
    rows = np.zeros((4, 5), np.float32)
    rows[:, [3, 0]] = observations(4)[:, :2]
    assert fitted.values(rows[:, [3, 0]]) == pytest.approx(of_bins().values(rows), abs=1e-5)
    with pytest.raises(RlftError, match="values come from mean_of_bins"):
        plan(of_bins(), SENSES, ("idle", "jump"))


def test_the_plan_reads_as_a_short_table() -> None:
    senses = Schema((*SENSES.senses[:2], Sense("self.fuel"), SENSES[3]))
    text = str(plan(brain(), senses, ("idle", "attack", "jump")))
    assert text.splitlines()[:8] == [
        "senses   5 -> 4",
        "  ray.wall.*  2 kept",
        "  self.*      1 new, 1 dropped",
        "  foe.*       1 kept",
        "  obs.*       1 dropped",
        "actions  3 -> 3",
        "  kept      idle",
        "  remapped  attack",
    ]
    assert "  encoder.0.weight       changed, 75.0% kept" in text
    assert "  encoder.1.weight       kept" in text
