"""A brain in a game: the arithmetic, the choice of an action, what a game throws at it."""

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from npc_brains import ACTIONS, SENSES, brain, drawn, observations

from rlft.npc import Brain, Memory, Op, RlftError, mlp, plain
from rlft.npc.architecture import Architecture


def constant(values: list[float], output: str = "argmax", **record: float) -> Brain:
    """A brain that says `values` whatever it perceives."""
    architecture = mlp(2, (), len(values), output)
    names = tuple(f"action.{i}" for i in range(len(values)))
    tensors = {"head.weight": np.zeros((len(values), 2)), "head.bias": np.array(values)}
    return Brain(plain(2), names, architecture, tensors, record)


def test_one_linear_layer_by_hand() -> None:
    architecture = mlp(2, (), 2)
    tensors = {"head.weight": np.array([[1, 2], [3, 4]]), "head.bias": np.array([0.5, -1])}
    made = Brain(plain(2), ("a", "b"), architecture, tensors)
    assert made.values([1, -1]).tolist() == [-0.5, -2.0]
    assert made.values([[1, -1], [0, 1]]).tolist() == [[-0.5, -2.0], [2.5, 3.0]]
    assert made.features([1, -1]).tolist() == [1, -1]  # no encoder


def test_layer_norm_and_relu_by_hand() -> None:
    architecture = mlp(2, (2,), 1)
    tensors = {
        "encoder.0.weight": np.eye(2),
        "encoder.0.bias": np.zeros(2),
        "encoder.0.norm.weight": np.array([2.0, 2.0]),
        "encoder.0.norm.bias": np.array([0.0, 1.0]),
        "head.weight": np.array([[1.0, 10.0]]),
        "head.bias": np.array([0.25]),
    }
    made = Brain(plain(2), ("a",), architecture, tensors)
    # mean 2, deviation 1: normed (1, -1), scaled and shifted (2, -1), relu (2, 0)
    assert made.features([3, 1]) == pytest.approx([2, 0], abs=1e-4)
    assert made.values([3, 1]) == pytest.approx([2.25], abs=1e-4)


def test_a_batch_says_what_its_rows_say() -> None:
    made, rows = brain(), observations(50)
    single = np.stack([made.values(row) for row in rows])
    assert made.values(rows) == pytest.approx(single, abs=1e-5)
    assert made.values(rows).dtype == np.float32


def test_the_best_action_is_taken() -> None:
    made = brain()
    npc = made.npc()
    for row in observations(20):
        assert npc.act(row) == made.values(row).argmax()
        assert type(npc.act(row)) is int


def test_ties_are_broken_at_random_by_the_npcs_own_seed() -> None:
    made = constant([1, 0, 1, 1])
    npc = made.npc(seed=3)
    taken = [npc.act([0, 0]) for _ in range(300)]
    assert {taken.count(action) > 60 for action in (0, 2, 3)} == {True}
    assert 1 not in taken
    again = made.npc(seed=3)
    assert [again.act([0, 0]) for _ in range(300)] == taken
    other = made.npc(seed=4)
    assert [other.act([0, 0]) for _ in range(300)] != taken


@pytest.mark.parametrize("output", ["argmax", "categorical"])
def test_an_illegal_action_is_never_taken(output: str) -> None:
    npc = constant([3, 2, 1, 1], output).npc()
    assert npc.act([0, 0], mask=[0, 1, 1, 1]) == 1
    assert {npc.act([0, 0], mask=[0, 0, 1, 1]) for _ in range(50)} == {2, 3}
    for mask in ([0, 0, 0, 0], [1, 1, 1]):
        with pytest.raises(RlftError, match="action mask"):
            npc.act([0, 0], mask=mask)


def test_weights_that_overflow_still_give_a_legal_action() -> None:
    made = constant([0, 0, 0])
    wild = made.replace(tensors={**made.tensors, "head.weight": np.full((3, 2), 3e38)})
    npc = wild.npc()
    with np.errstate(all="ignore"):
        taken = {npc.act([1e6, -1e6], mask=[0, 1, 1]) for _ in range(50)}
        steering = wild.replace(architecture=mlp(2, (), 3, "clip")).npc().act([1e6, -1e6])
    assert taken == {1, 2}
    assert np.isfinite(steering).all()


def test_nan_and_infinity_are_filtered_and_counted() -> None:
    npc, row = brain().npc(), observations(1)[0]
    wild = row.copy()
    wild[1], wild[3] = np.nan, -np.inf
    calm = row.copy()
    calm[[1, 3]] = 0.0
    assert npc.act(wild) == npc.act(calm)
    assert npc.filtered == 2
    assert npc.act([1e300, 10**40, 0, 0, 0]) in range(3)  # finite: clamped, not filtered
    assert npc.filtered == 2


def test_senses_are_clamped_at_four_times_their_range() -> None:
    architecture = mlp(len(SENSES), (), len(SENSES), "clip")
    tensors = {"head.weight": np.eye(5) / 1e7, "head.bias": np.zeros(5)}
    npc = Brain(SENSES, tuple("abcde"), architecture, tensors).npc()
    top, bottom = npc.act([1e9] * 5) * 1e7, npc.act([-1e9] * 5) * 1e7
    assert top == pytest.approx([2.5, 2.5, 2.5, 4.0, 1e6], rel=1e-5)
    assert bottom == pytest.approx([-1.5, -1.5, -1.5, -4.0, -1e6], rel=1e-5)


@pytest.mark.parametrize("wrong", [[1, 2], [[1, 2, 3, 4, 5]], "abcde", None, [1, 2, 3, 4, "x"], {}])
def test_a_wrong_observation_is_one_line(wrong: object) -> None:
    with pytest.raises(RlftError, match=r"\(5,\)"):
        brain().npc().act(wrong)  # type: ignore[arg-type]


def test_an_observation_is_left_as_it_was() -> None:
    row = np.array([np.nan, 9, 9, 9, 9])
    brain().npc().act(row)
    assert np.isnan(row[0]) and row[1] == 9


def test_an_action_is_held_for_the_decision_interval() -> None:
    npc = constant([1, 1, 1, 1, 1, 1, 1, 1], decision_interval=0.1).npc()
    frames = [npc.act([0, 0], dt=1 / 60) for _ in range(600)]  # ten seconds
    for decision in range(100):
        assert len(set(frames[6 * decision : 6 * decision + 6])) == 1
    assert len(set(frames)) == 8


def test_a_frame_rate_that_does_not_divide_the_interval_keeps_the_pace() -> None:
    npc = constant([1, 1], decision_interval=0.1).npc()
    decisions = 0
    perceived = npc._inner.perceived

    def counted(observation: Any) -> Any:
        nonlocal decisions
        decisions += 1
        return perceived(observation)

    npc._inner.perceived = counted  # type: ignore[method-assign,assignment]
    for _ in range(144 * 10):
        npc.act([0, 0], dt=1 / 144)
    assert decisions == pytest.approx(100, abs=1)


def test_a_held_action_that_becomes_illegal_is_given_up() -> None:
    npc = constant([2, 1], decision_interval=0.1).npc()
    assert npc.act([0, 0], dt=0.01) == 0
    assert npc.act([0, 0], mask=[0, 1], dt=0.01) == 1
    assert npc.act([0, 0], dt=0.01) == 1  # held
    for dt in (-1.0, float("nan"), float("inf")):
        with pytest.raises(RlftError, match="dt"):
            npc.act([0, 0], dt=dt)


def test_without_an_interval_in_the_record_every_call_decides() -> None:
    npc = constant([1, 1, 1, 1]).npc()
    assert len({npc.act([0, 0], dt=0.001) for _ in range(50)}) == 4


@pytest.mark.parametrize(
    ("output", "wanted"), [("clip", [1, -0.5]), ("tanh_scale", [0.9951, -0.4621])]
)
def test_a_brain_that_steers_gives_numbers(output: str, wanted: list[float]) -> None:
    made = constant([3, -0.5], output)
    assert made.npc().act([0, 0]) == pytest.approx(wanted, abs=1e-3)
    assert made.squad(2).act(np.zeros((2, 2))) == pytest.approx(np.array([wanted] * 2), abs=1e-3)


def test_a_squad_does_what_its_members_would() -> None:
    made, rows = brain(), observations(12)
    squad = made.squad(12)
    assert squad.act(rows).tolist() == [made.npc().act(row) for row in rows]
    mask = np.tile([0, 1, 1], (12, 1))
    assert squad.act(rows, mask).tolist() == [made.npc().act(row, [0, 1, 1]) for row in rows]
    with pytest.raises(RlftError, match=r"\(12, 5\)"):
        squad.act(rows[:3])
    with pytest.raises(RlftError, match="at least one member"):
        made.squad(0)


def test_a_reset_member_of_a_squad_starts_anew_and_the_rest_go_on() -> None:
    made, rows = constant([1] * 8), np.zeros((2, 2))
    squad = made.squad(2, seed=5)
    played = np.stack([squad.act(rows) for _ in range(20)])
    squad.reset(1)
    again = np.stack([squad.act(rows) for _ in range(20)])
    assert again[:, 1].tolist() == played[:, 1].tolist()
    assert again[:, 0].tolist() != played[:, 0].tolist()
    npc = made.npc(seed=5)
    assert [npc.act([0, 0]) for _ in range(20)] == played[:, 0].tolist()


def test_a_brain_cannot_be_changed_in_place() -> None:
    mine = drawn(mlp(5, (4,), 3))
    made = Brain(SENSES, ACTIONS, mlp(5, (4,), 3), mine)
    with pytest.raises(ValueError):
        made.tensors["head.bias"][0] = 1.0
    before = made.tensors["head.bias"].copy()
    mine["head.bias"][0] += 1.0
    assert (made.tensors["head.bias"] == before).all()
    assert made.with_record(note="x").record["note"] == "x" and "note" not in made.record


def test_a_brain_whose_parts_do_not_fit_is_refused() -> None:
    architecture = mlp(5, (4,), 3)
    tensors = drawn(architecture)
    with pytest.raises(RlftError, match="2 actions for a network that writes 3"):
        Brain(SENSES, ("a", "b"), architecture, tensors)
    with pytest.raises(RlftError, match="4 senses for a network that reads 5"):
        Brain(plain(4), ACTIONS, architecture, tensors)
    with pytest.raises(RlftError, match=r"'head.bias' has shape \(2,\)"):
        Brain(SENSES, ACTIONS, architecture, {**tensors, "head.bias": np.zeros(2)})
    with pytest.raises(RlftError, match="finite"):
        Brain(SENSES, ACTIONS, architecture, {**tensors, "head.bias": np.full(3, np.inf)})
    with pytest.raises(RlftError, match="shape"):
        brain().remember(observations(3)[:, :4], ("g",), np.zeros(3))
    with pytest.raises(RlftError, match="1 to 1000"):
        brain().remember(observations(1001), ("g",), np.zeros(1001))


def test_memory_statistics_are_those_of_the_features() -> None:
    made = brain(memory=True)
    assert isinstance(made.memory, Memory)
    features = made.features(made.memory.observations)
    assert made.memory.feature_mean == pytest.approx(features.mean(0), abs=1e-5)
    covariance = np.cov(features.T.astype(float), bias=True)
    assert made.memory.feature_covariance == pytest.approx(covariance, abs=1e-4)
    assert made.memory.outputs == pytest.approx(made.values(made.memory.observations))


def test_a_memory_of_too_many_features_is_refused_before_their_covariance_is_made() -> None:
    architecture = mlp(30_000, (), 1)
    wide = Brain(plain(30_000), ("a",), architecture, drawn(architecture))
    with pytest.raises(RlftError, match="30000 features"):
        wide.remember(np.zeros((1, 30_000)), ("g",), np.zeros(1))


@pytest.mark.parametrize(
    ("op", "says"),
    [
        (Op("sin", "encoder.x", ("senses",), "x", {}), "unknown operation 'sin'"),
        (Op("relu", "body.x", ("senses",), "x", {}), "part of encoder"),
        (Op("relu", "encoder.X", ("senses",), "x", {}), "lower-case"),
        (Op("relu", "encoder.x", ("sense",), "x", {}), "did you mean 'senses'"),
        (Op("relu", "encoder.x", ("senses",), "senses", {}), "twice"),
        (Op("relu", "encoder.x", (), "x", {}), "0 values"),
        (Op("relu", "encoder.x", ("senses",), "x", {"width": 1}), "no settings"),
        (Op("linear", "encoder.x", ("senses",), "x", {"width": 0}), "1 to"),
        (Op("linear", "encoder.x", ("senses",), "x", {"width": True}), "must be int"),
    ],
)
def test_a_bad_operation_is_refused(op: Op, says: str) -> None:
    with pytest.raises(RlftError, match=says):
        Architecture(3, (op, *mlp(3, (2,), 1).ops), "argmax")


def test_an_architecture_must_end_in_values() -> None:
    with pytest.raises(RlftError, match="'values'"):
        Architecture(3, mlp(3, (2,), 1).ops[:-1], "argmax")
    with pytest.raises(RlftError, match="did you mean 'argmax'"):
        mlp(3, (), 2, "armax")
    with pytest.raises(RlftError, match="at most 256"):
        mlp(3, (2,) * 100, 2)


def test_a_game_that_loads_a_brain_does_not_load_the_heavy_libraries() -> None:
    heavy = ("torch", "numba", "gymnasium", "pygame", "scipy", "matplotlib")
    code = f"import rlft.npc, sys; print([m for m in {heavy} if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
