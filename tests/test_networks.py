"""Torch networks: named as the file, equal to the NumPy runtime, drawn without a global seed."""

import copy
import pickle

import numpy as np
import pytest
import torch
from every_operation import CASES, rows
from npc_brains import (
    brain,
    normalised,
    observations,
    of_bins,
    of_tiles,
    pictured,
)
from torch import nn
from torch.nn.utils import parametrize

from rlft.networks import Network, fresh
from rlft.npc import Architecture, Brain, Op, RlftError, mlp, shapes
from rlft.npc.architecture import OUTPUTS
from rlft.npc.operations import KINDS


@pytest.mark.parametrize("name", CASES)
def test_every_operation_is_the_same_in_torch_and_numpy(name: str) -> None:
    made = CASES[name]
    x = rows(made, 30)
    blank = torch.zeros(len(x), made.architecture.memory)
    ours, (torchs, _) = made.values(x), Network.from_brain(made).step(torch.tensor(x), blank)
    assert ours.dtype == np.float32
    allowed = 1e-5 * max(1.0, float(np.abs(ours).max()))
    assert torchs.detach().numpy() == pytest.approx(ours, abs=allowed)
    assert made.values(x[0]) == pytest.approx(ours[0], abs=allowed)


def test_the_table_has_every_kind_of_operation_and_of_output() -> None:
    architectures = [made.architecture for made in CASES.values()]
    assert {op.kind for one in architectures for op in one.ops} == set(KINDS)
    assert {one.output for one in architectures} == set(OUTPUTS)


@pytest.mark.parametrize(
    "made",
    [brain(), brain("clip", hidden=()), normalised(), of_bins(), of_tiles(), pictured()],
    ids=["mlp", "linear", "normalised", "bins", "tiles", "pixels"],
)
def test_a_whole_brain_is_the_same_in_torch_and_numpy(made: Brain) -> None:
    network, rows = Network.from_brain(made), made.probes(30)
    with torch.no_grad():
        assert network(torch.tensor(rows)).numpy() == pytest.approx(made.values(rows), abs=1e-5)
        features = network.features(torch.tensor(rows)).numpy()
    assert features == pytest.approx(made.features(rows), abs=1e-5)


@pytest.mark.parametrize(
    "made", [brain(), of_bins(), of_tiles(), pictured()], ids=["mlp", "bins", "tiles", "pixels"]
)
def test_the_state_has_the_names_and_numbers_of_the_file(made: Brain) -> None:
    network = Network.from_brain(made)
    assert set(network.state_dict()) == set(made.tensors) == set(shapes(made.architecture))
    for name, array in network.tensors().items():
        assert np.array_equal(array, made.tensors[name]) and array.dtype == np.float32


def test_tiles_stay_as_they_are_when_the_network_changes_its_type() -> None:
    made = of_tiles()
    network = Network.from_brain(made)
    rows = torch.tensor(made.probes(30))
    wanted = network.features(rows)
    assert torch.equal(network.double().features(rows.double()).float(), wanted)


def test_encoder_and_head_share_out_the_parameters() -> None:
    network = Network.from_brain(brain())
    parts = [*network.encoder.parameters(), *network.head.parameters()]
    assert {id(p) for p in parts} == {id(p) for p in network.parameters()}
    assert isinstance(network.head, nn.Linear)
    assert list(Network.from_brain(brain(hidden=())).encoder.parameters()) == []


def test_the_normaliser_is_not_trained() -> None:
    network = Network.from_brain(normalised())
    assert not any("normaliser" in name for name, _ in network.named_parameters())
    assert "normaliser.shift.bias" in network.state_dict()


def test_fresh_weights_come_from_the_generator_alone() -> None:
    state = torch.random.get_rng_state()
    one, two, three = (fresh(mlp(5, (8,), 3), torch.Generator().manual_seed(s)) for s in (0, 0, 1))
    assert torch.equal(state, torch.random.get_rng_state())
    assert torch.equal(one.head.weight, two.head.weight)  # type: ignore[arg-type]
    assert not torch.equal(one.head.weight, three.head.weight)  # type: ignore[arg-type]


def test_fresh_weights_are_orthogonal_with_their_gains() -> None:
    tensors = fresh(mlp(16, (8,), 3), torch.Generator().manual_seed(0)).tensors()
    hidden, head = tensors["encoder.0.weight"], tensors["head.weight"]
    assert hidden @ hidden.T == pytest.approx(2 * np.eye(8), abs=1e-5)
    assert head @ head.T == pytest.approx(0.01 * np.eye(3), abs=1e-6)
    assert (tensors["encoder.0.norm.weight"] == 1).all() and (tensors["head.bias"] == 0).all()


def test_parametrized_weights_are_read_merged() -> None:
    class Double(nn.Module):
        def forward(self, weight: torch.Tensor) -> torch.Tensor:
            return 2 * weight

    made = brain()
    network = Network.from_brain(made)
    linear = network.get_submodule("encoder.0")
    parametrize.register_parametrization(linear, "weight", Double())
    merged = network.tensors()
    assert merged["encoder.0.weight"] == pytest.approx(2 * made.tensors["encoder.0.weight"])
    rows = observations(5)
    wanted = made.replace(tensors=merged).values(rows)
    assert network(torch.tensor(rows)).detach().numpy() == pytest.approx(wanted, abs=1e-5)


@pytest.mark.parametrize("made", [brain(), of_tiles(), pictured()], ids=["mlp", "tiles", "pixels"])
def test_a_copy_is_a_network_of_its_own(made: Brain) -> None:
    network = Network.from_brain(made)
    for twin in (copy.deepcopy(network), pickle.loads(pickle.dumps(network))):
        rows = torch.tensor(made.probes(3))
        assert torch.equal(twin(rows), network(rows))
        with torch.no_grad():
            for parameter in twin.parameters():
                parameter.zero_()
        assert (twin(rows) == 0).all() and (network(rows) != 0).any()


def test_what_tensors_returns_does_not_follow_training() -> None:
    network = Network.from_brain(brain())
    before = network.tensors()["head.bias"].copy()
    taken = network.tensors()
    with torch.no_grad():
        network.head.bias.add_(1)  # type: ignore[operator, union-attr]
    assert np.array_equal(taken["head.bias"], before)


def test_tensors_of_another_architecture_are_refused() -> None:
    tensors = brain().tensors
    with pytest.raises(RlftError, match="shape"):
        Network(mlp(5, (16, 11), 3), tensors)
    with pytest.raises(RlftError, match="missing"):
        Network(mlp(5, (16, 12, 4), 3), tensors)


@pytest.mark.parametrize("name", ["encoder.forward", "encoder.0.weight", "encoder.training.x"])
def test_a_name_torch_cannot_use_is_one_line(name: str) -> None:
    first = mlp(5, (5,), 3)
    ops = (Op("linear", name, ("senses",), "x", {"width": 5}), first.ops[0]._replace(inputs=("x",)))
    with pytest.raises(RlftError, match="torch module"):
        Network(Architecture(5, (*ops, *first.ops[1:]), "argmax"))
