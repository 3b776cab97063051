"""The usual networks: what their parts are called, how wide they are, what they are made for."""

import numpy as np
import pytest
import torch
from npc_brains import drawn

from rlft.networks import Network, fresh
from rlft.npc import Architecture, Brain, RlftError, cnn, mlp, pixels, plain, shapes, table, tiled
from rlft.npc.tiles import active

BUILT: dict[str, Architecture] = {
    "mlp": mlp(6, (8, 7), 3),
    "mlp, normaliser": mlp(6, (8,), 3, normaliser=True),
    "linear, normaliser": mlp(6, (), 3, normaliser=True),
    "bins": mlp(6, (8,), 3, bins=(11, -2.0, 5.0)),
    "small pictures": cnn((10, 10, 4), 3),
    "large pictures": cnn((2, 40, 36), 3, channels_last=False, width=32),
    "pictures, bins": cnn((9, 9), 3, bins=(5, 0, 1)),
    "table": table(12, 3),
    "tiled": tiled(2, 4, 5, 3),
}
built = pytest.mark.parametrize("architecture", BUILT.values(), ids=list(BUILT))


def senses(architecture: Architecture, n: int = 6) -> torch.Tensor:
    return torch.rand((n, architecture.inputs), generator=torch.Generator().manual_seed(0))


@built
def test_the_head_reads_the_features_and_says_the_values(architecture: Architecture) -> None:
    network = fresh(architecture, torch.Generator().manual_seed(1))
    x = senses(architecture)
    said = network.head(network.features(x))
    wanted = network(x)
    if architecture.ops[-1].kind == "mean_of_bins":
        said = network.head.mean(said)  # type: ignore[operator]
    assert torch.equal(said, wanted) and wanted.shape == (6, 3)


@built
def test_json_gives_the_architecture_back(architecture: Architecture) -> None:
    again = Architecture.from_json(architecture.json())
    assert again == architecture and again.widths == architecture.widths


def test_the_nature_network_has_its_layers() -> None:
    architecture = cnn((4, 84, 84), 6, channels_last=False)
    found = {name: shape for name, shape in shapes(architecture).items() if "weight" in name}
    assert found == {
        "normaliser.scale.weight": (28_224,),
        "encoder.0.weight": (32, 4, 8, 8),
        "encoder.1.weight": (64, 32, 4, 4),
        "encoder.2.weight": (64, 64, 3, 3),
        "encoder.3.weight": (512, 3136),
        "encoder.3.norm.weight": (512,),
        "head.weight": (6, 512),
    }


def test_a_small_picture_gets_two_small_convolutions() -> None:
    for shape, last in (((10, 12, 4), True), ((4, 10, 12), False)):
        architecture = cnn(shape, 6, channels_last=last)
        found = shapes(architecture)
        assert found["encoder.0.weight"] == (16, 4, 3, 3)
        assert found["encoder.1.weight"] == (32, 16, 3, 3)
        assert found["encoder.2.weight"] == (128, 32 * 3 * 4)  # 10 x 12 -> 8 x 10 -> 3 x 4
    assert shapes(cnn((35, 80, 1), 2))["encoder.0.weight"] == (16, 1, 3, 3)
    assert shapes(cnn((36, 36, 1), 2))["encoder.0.weight"] == (32, 1, 8, 8)


@pytest.mark.parametrize("shape", [(4,), (1, 2, 3, 4), (4, 4), (300, 300)])
def test_a_shape_that_is_no_picture_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(RlftError, match=r"picture|kernel|inputs"):
        cnn(shape, 2)


def test_bytes_become_numbers_to_one() -> None:
    network = fresh(cnn((10, 10, 3), 4), torch.Generator().manual_seed(0))
    scale = network.get_buffer("normaliser.scale.weight")
    assert scale == pytest.approx(torch.full((300,), 1 / 255))
    assert "normaliser.scale.weight" not in dict(network.named_parameters())
    linear = fresh(mlp(3, (4,), 2, normaliser=True), torch.Generator().manual_seed(0))
    assert (linear.get_buffer("normaliser.scale.weight") == 1).all()


def test_fresh_convolutions_are_orthogonal_and_come_from_the_generator_alone() -> None:
    state = torch.random.get_rng_state()
    one, two, other = (
        fresh(cnn((10, 10, 4), 3), torch.Generator().manual_seed(seed)).tensors()
        for seed in (0, 0, 1)
    )
    assert torch.equal(state, torch.random.get_rng_state())
    kernels = one["encoder.0.weight"].reshape(16, -1)
    assert kernels @ kernels.T == pytest.approx(2 * np.eye(16), abs=1e-5)
    assert np.array_equal(one["encoder.0.weight"], two["encoder.0.weight"])
    assert not np.array_equal(one["encoder.0.weight"], other["encoder.0.weight"])


@pytest.mark.parametrize("last", [True, False])
def test_a_network_reads_bytes_and_a_brain_pictures_alike(last: bool) -> None:
    shape = (10, 10, 3) if last else (3, 10, 10)
    architecture = cnn(shape, 4, last)
    network = fresh(architecture, torch.Generator().manual_seed(0))
    brain = Brain(pixels(shape), tuple("abcd"), architecture, network.tensors())
    seen = np.random.default_rng(0).integers(0, 256, (5, *shape), dtype=np.uint8)
    with torch.no_grad():
        wanted = network(torch.from_numpy(seen)).numpy()
        flat = network(torch.from_numpy(seen.reshape(5, -1)).float()).numpy()
    assert np.array_equal(flat, wanted)
    assert brain.values(seen) == pytest.approx(wanted, abs=1e-5)
    assert brain.values(seen[2]) == pytest.approx(wanted[2], abs=1e-5)
    assert brain.values(seen.reshape(5, -1)) == pytest.approx(wanted, abs=1e-5)
    with pytest.raises(RlftError, match=r"\(5, 3, 3\): this network reads \(B, 300\)"):
        network(torch.zeros(5, 3, 3))


def test_the_normaliser_comes_first() -> None:
    architecture = mlp(2, (), 1, normaliser=True)
    tensors = {
        "normaliser.shift.bias": np.array([-1.0, 10.0]),
        "normaliser.scale.weight": np.array([2.0, 0.1]),
        "head.weight": np.array([[1.0, 1.0]]),
        "head.bias": np.zeros(1),
    }
    brain = Brain(plain(2), ("a",), architecture, tensors)
    assert brain.features([3.0, 10.0]) == pytest.approx([4.0, 2.0])
    assert brain.values([3.0, 10.0]) == pytest.approx([6.0])
    buffers = {name for name, _ in Network.from_brain(brain).named_buffers()}
    assert buffers == {"normaliser.shift.bias", "normaliser.scale.weight"}


def test_a_table_says_what_stands_at_the_state() -> None:
    architecture = table(4, 2)
    values = np.arange(8.0).reshape(2, 4)
    tensors = {"head.weight": values, "head.bias": np.zeros(2)}
    brain = Brain(plain(4, "state"), ("a", "b"), architecture, tensors)
    assert np.array_equal(brain.values(np.eye(4)), values.T)


def test_tile_coding_adds_up_the_weights_of_its_tiles() -> None:
    architecture = tiled(2, 4, 5, 3)
    tensors = {**drawn(architecture), "encoder.tiles.weight": np.full(2, 5.0)}
    tensors["encoder.tiles.bias"] = np.zeros(2)
    brain = Brain(plain(2), tuple("abc"), architecture, tensors)
    x = np.random.default_rng(3).random((7, 2), dtype=np.float32)
    for row, found in zip(active(x * np.float32(5), 4, 5), brain.values(x), strict=True):
        wanted = tensors["head.weight"][:, row].sum(1) + tensors["head.bias"]
        assert found == pytest.approx(wanted, abs=1e-5)
    network = Network.from_brain(brain)
    assert {name for name, _ in network.named_parameters()} == {"head.weight", "head.bias"}


def test_only_a_linear_head_is_rescaled() -> None:
    plain_head = fresh(mlp(3, (4,), 2), torch.Generator().manual_seed(0))
    x = torch.rand(5, 3)
    before = plain_head(x)
    plain_head.rescale(2.0, -1.0)
    assert torch.allclose(plain_head(x), 2.0 * before - 1.0, atol=1e-6)
    binned = fresh(mlp(3, (4,), 2, bins=(7, 0, 1)), torch.Generator().manual_seed(0))
    with pytest.raises(RlftError, match=r"values come from mean_of_bins 'head\.mean'"):
        binned.rescale(2.0, -1.0)
