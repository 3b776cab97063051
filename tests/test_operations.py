"""The operations beyond a perceptron's, by hand and by brute force; and the limits of each."""

import itertools
import math

import numpy as np
import pytest
from npc_brains import drawn

from rlft.npc import Architecture, Brain, Op, RlftError, mlp, plain, shapes
from rlft.npc import runtime as arithmetic
from rlft.npc.operations import MAX_PATCHES, Geometry
from rlft.npc.tiles import active, cells

PICTURE = {"channels": 3, "rows": 7, "columns": 9, "filters": 4, "kernel": 3, "stride": 2}
HUGE = 65_536


def made(op: Op, inputs: int) -> Architecture:
    head = Op("linear", "head", (op.output,), "values", {"width": 2})
    return Architecture(inputs, (op, head), "argmax")


def tiles(tilings: int, bins: int) -> Op:
    return Op("tiles", "encoder.tiles", ("senses",), "x", {"tilings": tilings, "bins": bins})


def conv(last: int = 0, **changes: int) -> Op:
    settings = {**PICTURE, "channels_last": last, **changes}
    return Op("conv2d", "encoder.0", ("senses",), "x", settings)


def test_one_tiling_is_a_plain_grid() -> None:
    points = [[0, 0], [0.9, 1], [1, 0.9], [2.5, 3.999], [4, 4], [-7, 99]]
    assert active(points, 1, 4).tolist() == [[0], [1], [4], [11], [15], [3]]
    assert cells(2, 1, 4) == 16


def test_tilings_are_displaced_by_odd_numbers_of_fractions() -> None:
    # One dimension, two tilings: the second is displaced by half a tile. Three cells each.
    assert active([[0.0], [0.49], [0.5], [1.5], [2.0]], 2, 2).tolist() == [
        [0, 3], [0, 3], [0, 4], [1, 5], [2, 5],
    ]  # fmt: skip
    # Two dimensions, four tilings: displaced by (0, 0), (1/4, 3/4), (2/4, 2/4), (3/4, 1/4).
    assert active([[0.3, 0.3]], 4, 2).tolist() == [[0, 9 + 1, 18 + 0, 27 + 3]]
    assert cells(2, 4, 2) == 36


def test_tiles_are_those_of_a_loop_over_sutton_and_bartos_definition() -> None:
    points = np.random.default_rng(0).uniform(-0.5, 5.5, (200, 3)).astype(np.float32)
    tilings, bins = 8, 5
    for point, found in zip(points, active(points, tilings, bins), strict=True):
        for k in range(tilings):
            index = k
            for i, x in enumerate(point):
                moved = min(max(float(x), 0.0), bins) + k * (2 * i + 1) / tilings % 1
                index = index * (bins + 1) + math.floor(moved)
            assert index == found[k]


def test_near_points_share_most_tiles_and_far_ones_none() -> None:
    tilings = 16
    at = set(active([[2.0, 2.0]], tilings, 8)[0].tolist())
    shared = [
        len(at & set(active([[2.0 + d, 2.0]], tilings, 8)[0].tolist())) for d in (0.1, 0.5, 1.1)
    ]
    assert shared[0] > shared[1] > shared[2] == 0
    assert shared[1] == tilings // 2


def test_the_borders_and_what_is_not_a_number_have_a_tile() -> None:
    wild = [[np.nan, np.inf, -np.inf], [1e30, -1e30, 3.0]]
    for tilings, bins in itertools.product((1, 2, 7), (1, 3)):
        found = active(wild, tilings, bins)
        assert (0 <= found).all() and (found < cells(3, tilings, bins)).all()
        assert np.array_equal(found[0], active([[0, bins, 0]], tilings, bins)[0])


def test_a_displacement_never_rounds_a_coordinate_into_the_cell_outside() -> None:
    edge = np.nextafter(np.float32(HUGE // 4), np.float32(0))
    found = active([[edge], [HUGE // 4]], 3, HUGE // 4)
    assert found.max() < cells(1, 3, HUGE // 4)
    assert (found // (HUGE // 4 + 1)).tolist() == [[0, 1, 2]] * 2


def test_a_row_of_tiles_has_one_one_a_tiling_where_the_tiles_are() -> None:
    architecture = made(tiles(4, 3), 2)
    assert architecture.widths["x"] == cells(2, 4, 3) == 64
    x = np.random.default_rng(1).random((20, 2), dtype=np.float32)
    weight, bias = np.array([3, 1.5], np.float32), np.array([0, 0.5], np.float32)
    rows = arithmetic.tiles(x, weight, bias, 4, 3)
    assert set(np.unique(rows)) == {0, 1} and rows.dtype == np.float32
    assert np.array_equal(np.flatnonzero(rows[7]), active([x[7] * weight + bias], 4, 3)[0])
    assert (rows.sum(1) == 4).all()
    assert np.array_equal(arithmetic.tiles(x[7], weight, bias, 4, 3), rows[7])


def test_the_mean_of_bins_by_hand() -> None:
    op = Op("mean_of_bins", "head.mean", ("x",), "values", {"bins": 3, "low": -1, "high": 3})
    centres = arithmetic.centres(op)
    assert centres.tolist() == [-1, 1, 3]
    logits = np.log([[1, 1, 2, 1, 3, 4]]).astype(np.float32)
    # (-1 + 1 + 6) / 4 and (-1 + 3 + 12) / 8; a constant added to a group changes nothing
    for shift in (0, 500):
        rows = logits + np.repeat([shift, -shift], 3).astype(np.float32)
        assert arithmetic.mean_of_bins(rows, centres)[0] == pytest.approx([1.5, 1.75], abs=1e-4)
    assert arithmetic.mean_of_bins(logits[0], centres).shape == (2,)


@pytest.mark.parametrize("last", [0, 1])
def test_a_convolution_is_that_of_a_loop_over_its_pixels(
    last: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    architecture = made(conv(last), 3 * 7 * 9)
    assert architecture.widths["x"] == 4 * 3 * 4
    weight, bias = (drawn(architecture)[f"encoder.0.{name}"] for name in ("weight", "bias"))
    pictures = np.random.default_rng(2).normal(size=(5, 3, 7, 9))
    wanted = np.zeros((5, 4, 3, 4))
    for n, f, y, x in np.ndindex(*wanted.shape):
        patch = pictures[n, :, 2 * y : 2 * y + 3, 2 * x : 2 * x + 3]
        wanted[n, f, y, x] = (patch * weight[f]).sum() + bias[f]
    flat = (pictures.transpose(0, 2, 3, 1) if last else pictures).reshape(5, -1)
    senses, geometry = flat.astype(np.float32), Geometry.of(conv(last))
    weight, bias = weight.astype(np.float32), bias.astype(np.float32)
    for chunk in (arithmetic.CHUNK, 1):  # all at once; one picture at a time
        monkeypatch.setattr(arithmetic, "CHUNK", chunk)
        found = arithmetic.conv2d(senses, weight, bias, geometry)
        assert found == pytest.approx(wanted.reshape(5, -1), abs=1e-4)
    assert arithmetic.conv2d(senses[0], weight, bias, geometry) == pytest.approx(found[0])


def test_nothing_at_all_is_a_batch_too() -> None:
    for op, inputs in ((tiles(2, 3), 2), (conv(1), 189)):
        architecture = made(op, inputs)
        brain = Brain(plain(inputs), ("a", "b"), architecture, drawn(architecture))
        assert brain.values(np.zeros((0, inputs))).shape == (0, 2)
    architecture = mlp(3, (), 2, bins=(5, 0, 1))
    brain = Brain(plain(3), ("a", "b"), architecture, drawn(architecture))
    assert brain.values(np.zeros((0, 3))).shape == (0, 2)


@pytest.mark.parametrize(
    ("op", "inputs", "says"),
    [
        (tiles(1, 1_000), 3, "writes too much"),  # 10**9 cells
        (tiles(HUGE, HUGE), HUGE, "writes too much"),  # a number of 300,000 digits
        (tiles(2, HUGE + 1), 1, "bins of"),
        (tiles(0, 4), 2, "tilings of"),
        (conv(), 188, "reads 188 numbers"),
        (conv(kernel=8), 189, "more than the picture's 7 x 9"),
        (conv(stride=0), 189, "stride of"),
        (conv(last=2), 189, "channels_last of"),
        (conv(filters=HUGE), 189, "writes too much"),
        (conv(channels=1, rows=256, columns=256, kernel=128), HUGE, "side by side"),
        (conv(**dict.fromkeys(PICTURE, HUGE)), 189, "reads 189 numbers"),
        (conv(channels=HUGE, rows=1, columns=1, kernel=1, filters=HUGE), HUGE, "weights"),
        (Op("linear", "encoder.0", ("senses",), "x", {"width": HUGE}), HUGE, "weights"),
    ],
)
def test_what_is_too_large_or_does_not_fit_is_one_line(op: Op, inputs: int, says: str) -> None:
    with pytest.raises(RlftError, match=says) as caught:
        made(op, inputs)
    assert len(str(caught.value)) < 300 and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("bins", "says"),
    [((1, 0, 1), "bins of"), ((3, 1, 1), "low must be below"), ((3, 0, 1e9), "high of")],
)
def test_bad_bins_are_one_line(bins: tuple[int, float, float], says: str) -> None:
    with pytest.raises(RlftError, match=says):
        mlp(4, (8,), 3, bins=bins)


def test_bins_that_do_not_divide_what_they_read_are_refused() -> None:
    ops = mlp(4, (8,), 3, bins=(5, 0, 1)).ops
    narrow = ops[-2]._replace(settings={"width": 14})
    with pytest.raises(RlftError, match="14 numbers: not a multiple of 5"):
        Architecture(4, (*ops[:-2], narrow, ops[-1]), "argmax")


def test_the_largest_convolution_allowed_is_within_its_limit() -> None:
    largest = conv(channels=1, rows=128, columns=128, kernel=8, stride=1, filters=1)
    geometry = Geometry.of(largest)
    rows, columns = geometry.places
    assert MAX_PATCHES / 2 < rows * columns * geometry.patch <= MAX_PATCHES
    assert shapes(made(largest, 128 * 128))["encoder.0.weight"] == (1, 1, 8, 8)
