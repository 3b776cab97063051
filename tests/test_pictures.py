"""Pictures among the senses: read flat or as they come, filtered, drawn, given other names."""

import numpy as np
import pytest
from npc_brains import ACTIONS, brain, drawn, of_tiles, pictured

from rlft.npc import Brain, RlftError, Schema, Sense, mlp, pixels, plan


def test_an_npc_reads_a_picture_as_it_comes_or_flat() -> None:
    made = pictured()
    seen = np.random.default_rng(0).integers(0, 256, (6, 9, 8, 2), dtype=np.uint8)
    wanted = made.values(seen).argmax(1).tolist()
    assert len(set(wanted)) > 1
    npc, squad = made.npc(), made.squad(6)
    assert [npc.act(picture) for picture in seen] == wanted
    assert [npc.act(picture.ravel()) for picture in seen] == wanted
    assert squad.act(seen).tolist() == squad.act(seen.reshape(6, -1)).tolist() == wanted
    for wrong in (seen[0, 1:], seen[0].transpose(2, 0, 1), seen[:2]):
        with pytest.raises(RlftError, match=r"needs \(144,\)"):
            npc.act(wrong)
    with pytest.raises(RlftError, match=r"reads \(144,\) or \(N, 144\)"):
        made.values(seen[:, 1:])


def test_a_picture_with_one_row_is_no_batch_of_one() -> None:
    made = Brain(pixels((1, 4)), ("a", "b"), mlp(4, (), 2), drawn(mlp(4, (), 2)))
    row = np.array([[9, 0, 200, 3]])
    wanted = made.values(row[0])
    assert made.values(row[None]).tolist() == [wanted.tolist()]
    assert made.npc().act(row) == made.squad(1).act(row[None])[0] == wanted.argmax()


def test_the_numbers_of_a_picture_are_filtered_and_share_its_range() -> None:
    senses = Schema((Sense("speed", -1.0, 1.0), Sense("map", 0.0, 10.0, shape=(2, 2))))
    architecture = mlp(5, (), 5, "clip")
    tensors = {"head.weight": np.eye(5) / 1e3, "head.bias": np.zeros(5)}
    npc = Brain(senses, tuple("abcde"), architecture, tensors).npc()
    found = npc.act([9.0, 99.0, -99.0, np.nan, 7.0]) * 1e3
    assert found == pytest.approx([4.0, 25.0, -15.0, 0.0, 7.0], rel=1e-5) and npc.filtered == 1
    probes = npc.brain.probes(1_000)
    assert probes.min(0) == pytest.approx([-1, 0, 0, 0, 0], abs=0.1)
    assert probes.max(0) == pytest.approx([1, 10, 10, 10, 10], abs=0.1)


def test_fewer_observations_are_drawn_where_each_is_large() -> None:
    assert brain().probes().shape == (256, 5)
    side = 200
    architecture = mlp(side * side, (), 1)
    large = Brain(pixels((side, side)), ("a",), architecture, drawn(architecture))
    assert large.probes().shape == (2**21 // side**2, side**2)


CAMERA = Schema((Sense("speed", -1.0, 1.0), Sense("map", 0.0, 10.0, shape=(2, 3)), Sense("x")))


def camera() -> Brain:
    """A brain that reads two numbers with a picture of 2 x 3 between them."""
    architecture = mlp(8, (6,), 3, normaliser=True)
    return Brain(CAMERA, ACTIONS, architecture, drawn(architecture))


def test_a_picture_is_carried_over_whole() -> None:
    made = camera()
    senses = Schema((Sense("fuel"), CAMERA[2], Sense("map", 0.0, 1.0, shape=(2, 3))))
    planned = plan(made, senses, ACTIONS)
    assert planned.senses == {"fuel": "new", "x": "remapped", "map": "rescaled", "speed": "dropped"}
    assert planned.tensors["encoder.0.weight"].share == 7 / 8
    rows = np.random.default_rng(0).random((10, 8), dtype=np.float32)
    rows[:, 0] = -made.tensors["normaliser.shift.bias"][0]  # its mean
    given = np.column_stack([np.full(10, 5.0), rows[:, 7], rows[:, 1:7] / 10])
    assert planned.apply().values(given) == pytest.approx(made.values(rows), abs=1e-5)


def test_memory_follows_a_picture() -> None:
    rows = np.random.default_rng(0).random((5, 8), dtype=np.float32)
    made = camera().remember(rows, ("g",), np.zeros(5))
    fitted = plan(made, Schema((CAMERA[1], Sense("fuel"))), ACTIONS).apply()
    assert fitted.memory is not None
    assert np.array_equal(fitted.memory.observations[:, :6], rows[:, 1:7])
    assert (fitted.memory.observations[:, 6] == 0).all()


def test_a_picture_of_another_shape_is_refused_by_name() -> None:
    for shape in ((3, 2), (6,), ()):
        with pytest.raises(RlftError, match=r"'map' has shape \(2, 3\) in the brain"):
            plan(camera(), Schema((Sense("map", 0.0, 10.0, shape=shape),)), ACTIONS)


@pytest.mark.parametrize("made", [pictured(), of_tiles()], ids=["pixels", "tiles"])
def test_a_network_that_reads_its_senses_as_a_whole_takes_other_actions(made: Brain) -> None:
    planned = plan(made, made.senses, ("jump", *ACTIONS))
    assert {name for name, fate in planned.tensors.items() if fate.what != "kept"} == {
        "head.weight",
        "head.bias",
    }
    rows = made.probes(9)
    assert planned.apply().values(rows)[:, 1:] == pytest.approx(made.values(rows), abs=1e-4)
    wider = Schema((*made.senses, Sense("fuel")))
    with pytest.raises(RlftError, match="mixes the senses"):
        plan(made, wider, ACTIONS)


def test_a_picture_scaled_to_one_is_read_by_convolutions_as_before() -> None:
    made = pictured()
    senses = Schema((pixels((9, 8, 2))[0]._replace(high=1.0),))
    planned = plan(made, senses, ACTIONS)
    rows = made.probes(9)
    assert planned.senses == {"pixels": "rescaled"} and planned.kept == 1.0
    assert planned.apply().values(rows / 255) == pytest.approx(made.values(rows), abs=1e-3)
