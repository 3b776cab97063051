"""A brain given other names: what is kept, and that it begins by behaving as it did."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from npc_brains import (
    ACTIONS,
    SENSES,
    brain,
    drawn,
    normalised,
    observations,
    of_bins,
)

from rlft.networks import Network
from rlft.npc import Brain, Op, RlftError, Schema, Sense, mlp, plan, read, write
from rlft.npc.architecture import Architecture
from rlft.npc.translation import scaling

KINDS = [brain(), brain("categorical", hidden=()), brain(memory=True), normalised()]
kinds = pytest.mark.parametrize("made", KINDS, ids=["mlp", "linear", "memory", "normalised"])


def only(*names: str) -> Schema:
    return Schema(tuple(SENSES[SENSES.index(name)] for name in names))


def mean(made: Brain, column: int) -> float:
    """What a brain takes a sense to be that is dropped."""
    if made.memory is not None:
        return float(made.memory.observations[:, column].mean())
    shift = made.tensors.get("normaliser.shift.bias")
    return 0.0 if shift is None else -float(shift[column])


@kinds
def test_the_same_names_change_nothing(made: Brain) -> None:
    planned = plan(made, SENSES, ACTIONS)
    assert set(planned.senses.values()) == set(planned.actions.values()) == {"kept"}
    assert {fate.what for fate in planned.tensors.values()} == {"kept"}
    assert planned.kept == 1.0 and planned.unchanged
    rows = observations(10)
    assert np.array_equal(planned.apply().values(rows), made.values(rows))


@kinds
def test_permuted_senses_and_actions_behave_the_same(made: Brain) -> None:
    order, turned = [3, 0, 4, 2, 1], [2, 0, 1]
    planned = plan(made, Schema(tuple(SENSES[i] for i in order)), tuple(ACTIONS[i] for i in turned))
    assert planned.senses["foe.forward"] == "remapped" and planned.kept == 1.0
    assert not planned.unchanged
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
    assert planned.senses["ray.wall.15"] == "dropped" and not planned.unchanged
    rows = observations(10)
    rows[:, 1] = mean(made, 1)
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
def test_a_new_action_starts_a_deviation_below_the_lowest_of_a_row_on_average(memory: bool) -> None:
    made = brain(memory=memory)
    fitted = plan(made, SENSES, ("jump", *ACTIONS)).apply()
    rows = made.probes()
    values, before = fitted.values(rows), made.values(rows)
    assert values[:, 1:] == pytest.approx(before, abs=1e-5)
    apart = before - before.mean(1, keepdims=True)
    below = (before.min(1) - values[:, 0]).mean()
    assert below == pytest.approx(apart.std(), rel=1e-4)


def test_the_start_of_a_new_action_by_hand() -> None:
    # Values a + 2 and -a at a = 1, 3: rows (3, -1), (5, -3); means 1, 1; minima 2 and 4 below
    # them, 3 on average; deviation sqrt((4 + 4 + 16 + 16) / 4) = sqrt 10.
    tensors = {"head.weight": np.array([[1.0], [-1.0]]), "head.bias": np.array([2.0, 0.0])}
    senses = Schema((Sense("a"),))
    made = Brain(senses, ("up", "down"), mlp(1, (), 2), tensors)
    made = made.remember(np.array([[1.0], [3.0]]), ("g",), np.zeros(2))
    fitted = plan(made, senses, ("up", "jump", "down")).apply()
    assert fitted.tensors["head.weight"][:, 0].tolist() == [1.0, 0.0, -1.0]
    assert fitted.tensors["head.bias"] == pytest.approx([2.0, 1.0 - 3.0 - 10**0.5, 0.0], abs=1e-6)


@pytest.mark.parametrize("output", ["argmax", "categorical"])
@pytest.mark.parametrize("actions", [ACTIONS, ACTIONS[1:2], ACTIONS[:2]])
def test_a_new_action_is_the_best_nowhere(output: str, actions: tuple[str, ...]) -> None:
    for seed in range(5):
        fitted = plan(brain(output, seed=seed), SENSES, ("jump", *actions, "duck")).apply()
        far = np.random.default_rng(seed).normal(scale=50.0, size=(2000, len(SENSES)))
        chosen = fitted.values(far).argmax(1)
        assert chosen.min() >= 1 and chosen.max() <= len(actions)


def test_a_new_action_beside_values_that_are_all_zero_is_not_taken() -> None:
    made = Brain(SENSES, ACTIONS, mlp(5, (), 3), {"head.weight": np.zeros((3, 5)),
                                                  "head.bias": np.zeros(3)})  # fmt: skip
    values = plan(made, SENSES, (*ACTIONS, "jump")).apply().values(observations(3))
    assert values.tolist() == [[0.0, 0.0, 0.0, -1.0]] * 3


def test_in_states_of_other_games_the_shipped_brain_does_not_take_a_new_action() -> None:
    made = read(Path(__file__).parents[1] / "pretrained" / "fighter.npc")
    fitted = plan(made, made.senses, (*made.actions, "jump")).apply()
    values = fitted.values(made.probes())
    lowest, deviation = values[:, :8].min(1), values[:, :8].std(1).mean()
    assert (values[:, 8] < lowest).mean() > 0.85  # a constant at this height: best in 1 of 10
    assert (lowest - values[:, 8]).mean() < 2 * deviation  # near: it can rise
    assert not (values.argmax(1) == 8).any()


def test_a_new_action_of_a_policy_starts_three_below_the_mean_logit_of_each_row() -> None:
    made = brain("categorical")
    fitted = plan(made, SENSES, (*ACTIONS, "jump")).apply()
    rows = observations(4)
    assert fitted.values(rows)[:, 3] == pytest.approx(made.values(rows).mean(1) - 3.0, abs=1e-4)


def test_a_new_control_of_a_brain_that_steers_starts_at_rest() -> None:
    fitted = plan(brain("clip"), SENSES, (*ACTIONS, "jump")).apply()
    assert fitted.values(observations(4))[:, 3].tolist() == [0, 0, 0, 0]


def test_a_dropped_action_is_gone() -> None:
    made = brain()
    planned = plan(made, SENSES, ("attack", "idle"))
    assert planned.actions == {"attack": "remapped", "idle": "remapped", "forward": "dropped"}
    fitted = planned.apply()
    for name in ("head.weight", "head.bias"):
        assert np.array_equal(fitted.tensors[name], made.tensors[name][[2, 0]])
        assert planned.tensors[name].what == "remapped" and planned.tensors[name].share == 1.0
    assert fitted.values(observations(5)) == pytest.approx(made.values(observations(5))[:, [2, 0]])


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
    assert planned.tensors["head.weight"] == ("rescaled", pytest.approx(2 / 3 * 1 / 2), 6)
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


def test_the_bins_of_an_action_move_with_it_and_are_not_made_up() -> None:
    fitted = plan(of_bins(), only("foe.forward", "ray.wall.0"), ("attack", "idle")).apply()
    rows = np.zeros((4, 5), np.float32)
    rows[:] = [mean(of_bins(), column) for column in range(5)]
    rows[:, [3, 0]] = observations(4)[:, :2]
    wanted = of_bins().values(rows)[:, [2, 0]]
    assert fitted.values(rows[:, [3, 0]]) == pytest.approx(wanted, abs=1e-5)
    with pytest.raises(RlftError, match=r"mean_of_bins, and the bins of a new action \(jump\)"):
        plan(of_bins(), SENSES, ("idle", "jump"))


def test_values_that_no_linear_writes_keep_to_their_actions() -> None:
    plain = mlp(len(SENSES), (), 3)
    ops = (
        plain.ops[0]._replace(output="raw"),
        Op("tanh", "head.squash", ("raw",), "values", {}),
    )
    architecture = Architecture(len(SENSES), ops, "argmax")
    made = Brain(SENSES, ACTIONS, architecture, drawn(architecture))
    assert plan(made, only("ray.wall.0"), ACTIONS).senses["obs.0"] == "dropped"  # senses may change
    with pytest.raises(RlftError, match=r"from tanh 'head.squash': only a linear"):
        plan(made, SENSES, ACTIONS[:2])


def test_the_plan_reads_as_a_short_table() -> None:
    senses = Schema((*SENSES.senses[:2], Sense("self.fuel"), SENSES[3]))
    planned = plan(brain(), senses, ("idle", "attack", "jump"))
    assert str(planned).splitlines() == [
        "senses   5 -> 4",
        "  ray.*        2 kept",
        "  self.*       1 new, 1 dropped",
        "  foe.forward  kept",
        "  obs.0        dropped",
        "actions  3 -> 3",
        "  kept      idle",
        "  remapped  attack",
        "  new       jump",
        "  dropped   forward",
        "tensors  379 parameters, 92.3% kept",
        "  encoder.0.weight       remapped (75.0% kept)",
        "  encoder.0.bias         kept",
        "  encoder.0.norm.weight  kept",
        "  encoder.0.norm.bias    kept",
        "  encoder.1.weight       kept",
        "  encoder.1.bias         kept",
        "  encoder.1.norm.weight  kept",
        "  encoder.1.norm.bias    kept",
        "  head.*                 2 remapped (66.7% kept)",
    ]
    full = planned.table(full=True)
    assert "  self.fuel    new" in full and "  forward  dropped" in full


def test_a_plan_is_plain_json() -> None:
    planned = plan(brain(), only("ray.wall.0", "foe.forward"), (*ACTIONS, "jump"))
    told = json.loads(json.dumps(planned.json()))
    assert told["senses"]["foe.forward"] == "remapped" and told["actions"]["jump"] == "new"
    assert told["tensors"]["head.weight"] == {"what": "remapped", "share": 0.75, "size": 48}
    assert told["kept"] == planned.kept and told["parameters"] == planned.parameters


def test_with_a_fresh_head_only_the_encoder_counts_as_kept() -> None:
    made = brain()
    planned = plan(made, SENSES, ACTIONS).with_fresh_head(made)
    assert set(planned.actions.values()) == {"new"}
    assert {name for name, fate in planned.tensors.items() if fate.what == "kept"} == {
        name for name in made.tensors if name.startswith("encoder")
    }
    assert planned.kept == 1 - 39 / planned.parameters  # 3 x (12 + 1) of the head


ARCHITECTURES = {
    "mlp": mlp(5, (8, 6), 3),
    "plain": mlp(5, (8,), 3, layer_norm=False),
    "linear": mlp(5, (), 3),
    "normalised": mlp(5, (8,), 3, normaliser=True),
    "normalised linear": mlp(5, (), 3, normaliser=True, layer_norm=False),
    "policy": mlp(5, (8,), 3, "categorical"),
    "steering": mlp(5, (8,), 3, "tanh_scale"),
}


@pytest.mark.parametrize("kind", ARCHITECTURES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_whatever_the_new_names_what_is_shared_acts_as_before(
    kind: str, data: st.DataObject
) -> None:
    made = Brain(SENSES, ACTIONS, ARCHITECTURES[kind], drawn(ARCHITECTURES[kind], 7))
    names = data.draw(st.permutations([*SENSES.names, "new.0", "new.1"]))
    names = names[: data.draw(st.integers(3, 7))]  # so that one of the brain's is among them
    ranges = st.sampled_from([(-1.0, 1.0), (0.0, 1.0), (0.0, 100.0)])
    senses = Schema(tuple(Sense(name, *data.draw(ranges)) for name in names))
    actions = data.draw(st.permutations([*ACTIONS, "jump", "duck"]))
    actions = tuple(actions[: data.draw(st.integers(3, 5))])
    planned = plan(made, senses, actions)
    fitted = planned.apply()

    given = np.random.default_rng(1).random((6, len(senses)))
    known = np.tile([mean(made, column) for column in range(5)], (6, 1))
    for column, sense in enumerate(senses):
        if sense.name in SENSES:
            a, b = scaling(SENSES, sense)
            known[:, SENSES.index(sense.name)] = a * given[:, column] + b
    other = given.copy()
    fresh = [column for column, sense in enumerate(senses) if sense.name not in SENSES]
    other[:, fresh] = 1e3
    assert np.array_equal(fitted.values(given), fitted.values(other))  # new senses: zero weight

    values, wanted = fitted.values(given), made.values(known)
    for index, name in enumerate(actions):
        if name in ACTIONS:
            assert values[:, index] == pytest.approx(wanted[:, ACTIONS.index(name)], abs=1e-3)
    if fitted.architecture.output != "tanh_scale":
        assert all(actions[best] in ACTIONS for best in values.argmax(1))
    untouched = {name for name, fate in planned.tensors.items() if fate.what == "kept"}
    for name in untouched:
        assert np.array_equal(fitted.tensors[name], made.tensors[name])
    for fates, old, new in (
        (planned.senses, SENSES.names, senses.names),
        (planned.actions, ACTIONS, actions),
    ):
        assert set(fates) == {*old, *new}
        for name, what in fates.items():
            assert (what == "new") == (name not in old)
            assert (what == "dropped") == (name not in new)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda t: t.pop("encoder.0.norm.bias"), "'encoder.0.norm.bias' is missing"),
        (lambda t: t.update({"encoder.9.weight": np.ones(3)}), "'encoder.9.weight' is not part"),
        (lambda t: t.update({"head.bias": np.ones(4)}), r"'head.bias' has shape \(4,\)"),
        (lambda t: t.update({"head.weight": np.ones((3, 1))}), "'head.weight' has shape"),
        (lambda t: t.update({"head.bias": np.full(3, np.nan)}), "'head.bias' holds NaN"),
    ],
)
def test_no_weights_are_ever_loaded_in_part(spoil: Any, says: str) -> None:
    made = brain()
    tensors = dict(made.tensors)
    spoil(tensors)
    with pytest.raises(RlftError, match=says):
        made.replace(tensors=tensors)
    if "NaN" not in says:  # a network may be in training
        with pytest.raises(RlftError, match=says):
            Network(made.architecture, tensors)


def test_a_fitted_brain_comes_back_from_its_file_whole(tmp_path: Path) -> None:
    senses = Schema((Sense("new"), SENSES[3], SENSES[0]._replace(high=9.0)))
    fitted = plan(brain(memory=True), senses, ("jump", "idle")).apply()
    write(fitted, tmp_path / "fitted.npc")
    again = read(tmp_path / "fitted.npc")
    assert again.tensors.keys() == fitted.tensors.keys()
    for name, array in fitted.tensors.items():
        assert np.array_equal(again.tensors[name], array)
    assert plan(again, senses, ("jump", "idle")).kept == 1.0
