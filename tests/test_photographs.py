"""Real weights and real photographs: an espresso is an espresso."""

import importlib.util

import numpy as np
import pytest
import torch
from PIL import Image

from rlft.networks.backbones import BACKBONES, backbone

data = pytest.importorskip("skimage.data", reason="scikit-image's photographs are not installed")

ESPRESSO, CATS, MOPED = 967, range(281, 286), 665  # ImageNet's classes


@pytest.fixture(scope="module", params=["mobilenet-v2", "efficientnet-lite0"])
def network(request):
    package = BACKBONES[request.param].shipped.package
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"the weights of {request.param} are not installed: make vision")
    return backbone(request.param)


def photograph(array):
    """The middle, 224 x 224, of the picture with its shorter side at 256."""
    image = Image.fromarray(array)
    scale = 256 / min(image.size)
    wide, high = (round(side * scale) for side in image.size)
    left, top = (wide - 224) // 2, (high - 224) // 2
    image = image.resize((wide, high), Image.Resampling.BILINEAR)
    return torch.from_numpy(np.array(image.crop((left, top, left + 224, top + 224))))


def believed(network, pictures):
    """Probabilities of the classes (1000,)."""
    return network.classes(pictures[None]).softmax(1)[0]


def test_an_espresso_is_an_espresso(network):
    found = believed(network, photograph(data.coffee()))
    assert found.argmax() == ESPRESSO and found[ESPRESSO] > 0.93


def test_a_cat_is_a_cat_and_a_motorcycle_a_moped(network):
    cat = believed(network, photograph(data.chelsea()))
    assert cat.argmax() in CATS and cat[CATS].sum() > 0.85
    motorcycle = believed(network, photograph(data.stereo_motorcycle()[0]))
    assert motorcycle.argmax() == MOPED


def test_blue_for_red_and_a_wrong_scale_would_be_noticed(network):
    """What the tests above would say if the channels or the scale were wrong."""
    espresso = photograph(data.coffee())
    right = believed(network, espresso)[ESPRESSO]
    assert believed(network, espresso.flip(2))[ESPRESSO] < right - 0.05
    undone = espresso / 255 * network._deviation.view(3) + network._mean.view(3)
    assert believed(network, undone)[ESPRESSO] < right - 0.15
    assert believed(network, espresso.float()).argmax() != ESPRESSO


def test_two_photographs_of_a_cat_are_nearer_than_a_cat_and_a_cup(network):
    cat = photograph(data.chelsea())
    seen = torch.stack([cat, cat.flip(1), photograph(data.coffee())])
    features = torch.nn.functional.normalize(network(seen))
    assert features[0] @ features[1] > features[0] @ features[2] + 0.3
