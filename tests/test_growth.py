"""Operations added to a brain: they change nothing at first, and are played everywhere."""

import numpy as np
import pytest
import torch
from gymnasium.spaces import Box
from moving import Tuning, brain, seeing
from npc_brains import ACTIONS as FEW_ACTIONS
from npc_brains import SENSES as FEW_SENSES
from npc_brains import brain as small
from npc_brains import normalised, observations, of_bins

from rlft.agents.sb3_encoder import Encoder
from rlft.finetune.growth import (
    add_adapters,
    add_column,
    column,
    without_column,
    without_laterals,
)
from rlft.networks import Network
from rlft.npc import Brain, RlftError, Schema, Sense, mlp, plan, read, write

GROW = {"adapter": add_adapters, "columns": add_column}
START = {"mlp": brain, "cnn": seeing, "normalised": normalised, "bins": of_bins}


def rows_of(made, n=30):
    return np.random.default_rng(5).normal(size=(n, made.architecture.inputs)).astype(np.float32)


def stirred(made, seed=0):
    """The brain with other numbers where growth put zeros or ones."""
    generator = np.random.default_rng(seed)
    tensors = {
        name: array + generator.normal(0.0, 0.3, array.shape).astype(np.float32)
        if "adapter" in name or column(name) else array
        for name, array in made.tensors.items()
    }  # fmt: skip
    return made.replace(tensors=tensors)


@pytest.mark.parametrize("start", START)
@pytest.mark.parametrize("grow", GROW.values())
def test_a_grown_brain_says_what_it_said_to_the_last_bit(grow, start):
    before = START[start]()
    grown, rows = grow(before, 5, 0), rows_of(before)
    assert np.array_equal(grown.values(rows), before.values(rows))
    assert np.array_equal(grown.features(rows), before.features(rows))
    assert all(np.array_equal(grown.tensors[n], a) for n, a in before.tensors.items())
    network = Network.from_brain(grown)
    assert np.abs(network(torch.tensor(rows)).detach().numpy() - before.values(rows)).max() < 1e-5
    assert not np.array_equal(stirred(grown).values(rows), before.values(rows))


@pytest.mark.parametrize("start", START)
@pytest.mark.parametrize("grow", GROW.values())
def test_what_was_added_is_played_alike_everywhere(grow, start, tmp_path):
    made = stirred(grow(START[start](), 5, 0))
    write(made, tmp_path / "grown.npc")
    again, rows = read(tmp_path / "grown.npc"), rows_of(made)
    assert again.architecture == made.architecture
    values = made.values(rows)
    assert np.array_equal(again.values(rows), values)
    near = pytest.approx(values, abs=1e-4 * max(1.0, float(np.abs(values).max())))
    assert Network.from_brain(made)(torch.tensor(rows)).detach().numpy() == near
    if start not in ("bins", "cnn"):  # of SB3: a linear head, flat senses
        features = pytest.approx(made.features(rows), rel=1e-3, abs=1e-4)
        encoder = Encoder(Box(-np.inf, np.inf, rows[0].shape), made.architecture)
        encoder.load(made)
        assert encoder(torch.tensor(rows)).detach().numpy() == features


@pytest.mark.parametrize("grow", GROW.values())
def test_the_same_seed_grows_the_same_brain(grow):
    one, same, other = (grow(brain(), 4, seed).tensors for seed in (1, 1, 2))
    assert all(np.array_equal(one[n], same[n]) for n in one)
    assert any(not np.array_equal(one[n], other[n]) for n in one)


@pytest.mark.parametrize("grow", GROW.values())
def test_the_memory_still_tells_what_the_brain_does(grow):
    grown = grow(brain(), 4, 0)
    memory = grown.memory
    assert np.array_equal(memory.outputs, grown.values(memory.observations))
    features = grown.features(memory.observations)
    assert memory.feature_mean == pytest.approx(features.mean(0), abs=1e-5)


def test_adapters_stand_behind_each_hidden_activation():
    ops = {op.name: op for op in add_adapters(small(), 4, 0).architecture.ops}
    for i, written in ((0, "encoder.0.relu"), (1, "features")):
        name = f"encoder.{i}.adapter"
        assert [n for n in ops if n.startswith(name)] == [
            f"{name}.{part}" for part in ("down", "act", "up", "add")
        ]
        assert ops[f"{name}.add"].output == written
        assert ops[f"{name}.add"].inputs == (f"{name}.in", f"{name}.up")
        assert ops[f"{name}.down"].inputs == (ops[f"encoder.{i}.relu"].output,)


def test_an_adapter_is_what_the_paper_writes():
    """h + U σ(D h) of the first layer, with biases."""
    made = stirred(add_adapters(small(hidden=(6,)), 3, 0))
    t, x = made.tensors, observations(8)
    z = x @ t["encoder.0.weight"].T + t["encoder.0.bias"]
    z = (z - z.mean(1, keepdims=True)) / np.sqrt(z.var(1, keepdims=True) + 1e-5)
    h = np.maximum(z * t["encoder.0.norm.weight"] + t["encoder.0.norm.bias"], 0)
    a = "encoder.0.adapter"
    inner = np.maximum(h @ t[f"{a}.down.weight"].T + t[f"{a}.down.bias"], 0)
    wanted = h + inner @ t[f"{a}.up.weight"].T + t[f"{a}.up.bias"]
    assert made.features(x) == pytest.approx(wanted, abs=1e-4)


def test_adapters_of_pictures_are_convolutions_of_single_pixels():
    shapes = {n: a.shape for n, a in add_adapters(seeing(), 4, 0).tensors.items() if "adapter" in n}
    assert shapes["encoder.0.adapter.down.weight"] == (4, 16, 1, 1)
    assert shapes["encoder.1.adapter.up.weight"] == (32, 4, 1, 1)
    assert shapes["encoder.2.adapter.up.weight"] == (12, 4)


def test_adapters_that_are_there_are_kept_and_others_refused():
    made = stirred(add_adapters(brain(), 4, 0))
    assert add_adapters(made, 4, 1) is made
    with pytest.raises(RlftError, match=r"adapters of width 4: set adapter.width=4"):
        add_adapters(made, 8, 1)


def test_a_column_is_what_the_paper_writes():
    """h_2 = f(W h_1 + U h_1 old) and features old + P h_2, without LayerNorm."""
    architecture = mlp(5, (6, 4), 3, layer_norm=False)
    generator = np.random.default_rng(0)
    shapes = {n: a.shape for n, a in Network(architecture).tensors().items()}
    start = Brain(FEW_SENSES, FEW_ACTIONS, architecture, {
        n: generator.normal(size=s) for n, s in shapes.items()
    })  # fmt: skip
    made = stirred(add_column(start, 2, 0))
    t, x = made.tensors, observations(8)

    def linear(name, value):
        return value @ t[f"{name}.weight"].T + t[f"{name}.bias"]

    old = np.maximum(linear("encoder.0", x), 0)
    new = np.maximum(linear("encoder.0.column1", x), 0)
    c = "encoder.1.column1"
    new = np.maximum(linear(c, new) + linear(f"{c}.lateral", old), 0)
    wanted = np.maximum(linear("encoder.1", old), 0) + linear(f"{c}.out", new)
    assert made.features(x) == pytest.approx(wanted, abs=1e-5)
    heard = without_laterals(made)
    assert not np.array_equal(heard.features(x), made.features(x))
    silent = {n for n in t if not np.array_equal(t[n], heard.tensors[n])}
    assert silent == {f"{c}.lateral.weight", f"{c}.lateral.bias"}


def test_a_second_column_listens_to_the_first_and_to_the_encoder():
    first = stirred(add_column(brain(), 5, 0))
    second, rows = add_column(first, 3, 1), rows_of(first)
    assert np.array_equal(second.values(rows), first.values(rows))
    shapes = {n: a.shape for n, a in second.tensors.items() if n not in first.tensors}
    assert shapes["encoder.1.column2.lateral.weight"] == (3, 16)
    assert shapes["encoder.1.column2.lateral1.weight"] == (3, 5)
    assert shapes["encoder.1.column2.out.weight"] == (12, 3)
    made = stirred(second, 7)
    assert not np.array_equal(made.values(rows), without_laterals(made).values(rows))
    again = without_column(second)
    assert again.architecture == first.architecture
    assert np.array_equal(again.values(rows), first.values(rows))


@pytest.mark.parametrize(("learner", "start"), [
    ("sarsa", brain), ("sarsa", seeing), ("ppo", brain),
])  # fmt: skip
def test_the_old_task_is_not_forgotten_beside_a_new_column(learner, start):
    before = start()
    made = Tuning(learner, "columns", {"columns.width": "6"}, before).improve(20)
    trained = made.learner.brain(made.start)
    rows = rows_of(before)
    assert not np.array_equal(trained.values(rows), before.values(rows))
    old = without_column(trained)
    assert old.architecture.ops == before.architecture.ops
    assert np.array_equal(old.features(rows), before.features(rows))
    if learner == "sarsa":
        head = {n: a for n, a in before.tensors.items() if n.startswith("head")}
        old = old.replace(tensors={**old.tensors, **head})
        assert np.array_equal(old.values(rows), before.values(rows))


def test_only_the_newest_column_moves():
    made = Tuning("sarsa", "columns", {"columns.width": "6"}, add_column(brain(), 5, 0))
    free = {n for n, p in made.work.module.named_parameters() if p.requires_grad}
    assert {column(name) for name in free if not name.startswith("head")} == {2}


def test_without_a_column_there_is_none_to_take_away():
    assert without_column(brain()).architecture == brain().architecture


@pytest.mark.parametrize("grow", GROW.values())
def test_a_grown_brain_is_fitted_to_other_senses_as_any(grow):
    made = stirred(grow(normalised(), 4, 0))
    senses = Schema((*reversed(FEW_SENSES), Sense("new.sense", 0.0, 1.0)))
    fitted = plan(made, senses, tuple(reversed(FEW_ACTIONS))).apply()
    x = observations(12)
    seen = np.concatenate([x[:, ::-1], np.full((12, 1), 0.7, np.float32)], 1)
    assert fitted.values(seen)[:, ::-1] == pytest.approx(made.values(x), abs=1e-4)


def test_a_brain_with_adapters_can_have_a_column_and_the_other_way_round():
    rows = rows_of(brain())
    adapted = stirred(add_adapters(brain(), 4, 0))
    both = add_column(adapted, 5, 1)
    assert np.array_equal(both.values(rows), adapted.values(rows))
    assert without_column(stirred(both)).architecture == adapted.architecture
    wider = stirred(add_column(brain(), 5, 0))
    both = add_adapters(wider, 4, 1)
    assert np.array_equal(both.values(rows), wider.values(rows))
    assert "encoder.1.column1.adapter.up.weight" in both.tensors


def test_a_network_too_large_for_a_file_is_refused():
    with pytest.raises(RlftError, match="at most"):
        add_column(brain(), 60_000, 0)
