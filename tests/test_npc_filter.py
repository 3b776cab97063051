"""Wild senses: caught, clamped or refused as chosen, counted by kind, told by name."""

import numpy as np
import pytest
from npc_brains import brain, observations, pictured
from test_window import remembering

from rlft.npc import RlftError

WILD = [np.nan, np.inf, 0.5, 99.0, 0.0]  # of ray.wall.0, ray.wall.15, self.health, foe.forward


def test_what_was_wild_is_counted_by_kind_and_told_by_name() -> None:
    npc = brain().npc()
    assert npc.report() == "nothing"
    npc.act(WILD)
    npc.act([-np.inf, 0, 0, 0, np.nan])
    assert npc.filtered == 4
    assert npc.faults == {
        "nan": {"ray.wall.0": 1, "obs.0": 1},
        "infinite": {"ray.wall.0": 1, "ray.wall.15": 1},
        "outside": {"foe.forward": 1},
    }
    assert npc.report() == (
        "2 NaN (ray.wall.0 1, obs.0 1); 2 infinite (ray.wall.0 1, ray.wall.15 1); "
        "1 far outside the range (foe.forward 1)"
    )


def test_a_squad_counts_for_all_of_its_members() -> None:
    squad = brain().squad(3)
    squad.act([WILD, WILD, [0] * 5])
    assert squad.filtered == 4 and squad.faults["outside"] == {"foe.forward": 2}
    assert "foe.forward 2" in squad.report()


def test_a_filter_that_refuses_names_the_senses_and_the_npc_goes_on() -> None:
    made, calm = remembering().with_record(decision_interval=0.1), observations(9)
    npc, other = made.npc(filter="refuse"), made.npc()
    for row in calm[:5]:
        assert npc.act(row, dt=0.1) == other.act(row, dt=0.1)
    with pytest.raises(RlftError) as caught:
        npc.act(WILD, dt=0.1)
    assert str(caught.value) == (
        "an observation was refused: 1 NaN (ray.wall.0 1); 1 infinite (ray.wall.15 1); "
        "1 far outside the range (foe.forward 1)"
    )
    assert npc.filtered == 2
    for row in calm[5:]:  # what was refused is not remembered, and the next call decides
        assert npc.act(row, dt=0.1) == other.act(row, dt=0.1)
    squad = made.squad(2, filter="refuse")
    with pytest.raises(RlftError, match=r"foe\.forward"):
        squad.act([WILD, WILD])


def test_the_first_call_after_a_refused_one_decides() -> None:
    npc = brain().with_record(decision_interval=1.0).npc(filter="refuse")
    for wrong in (WILD, [1, 2]):
        with pytest.raises(RlftError):
            npc.act(wrong, dt=0.01)
    assert npc.act(observations(1)[0], dt=0.01) == brain().npc().act(observations(1)[0])


def test_an_unknown_filter_is_refused_by_name() -> None:
    with pytest.raises(RlftError, match="did you mean 'refuse'"):
        brain().npc(filter="refused")


def test_the_numbers_of_a_picture_count_for_its_one_sense() -> None:
    npc, picture = pictured().npc(), np.zeros((9, 8, 2))
    picture[:2, 0, 0] = np.nan
    npc.act(picture)
    assert npc.faults["nan"] == {"pixels": 2} and npc.report() == "2 NaN (pixels 2)"


def test_wild_senses_of_every_kind_give_a_legal_action() -> None:
    made, draw = remembering(), np.random.default_rng(0)
    npc = made.npc()
    for _ in range(300):
        row = draw.choice([0.0, 1.0, np.nan, np.inf, -np.inf, 1e308, -1e308, 1e-320], 5)
        mask = draw.random(3) < 0.5
        mask[draw.integers(3)] = True
        assert mask[npc.act(row, mask, skill=draw.choice([0.0, 0.5, 1.0]))]
        assert np.isfinite(npc.values(row)).all()


def test_single_and_double_precision_come_out_the_same() -> None:
    made, draw = brain(), np.random.default_rng(0)
    rows = (draw.normal(size=(400, 5)) * 10.0 ** draw.integers(-3, 9, (400, 5))).astype(np.float32)
    rows[::7, 2] = np.nan
    single, double = made.squad(400), made.squad(400)
    assert np.array_equal(single.values(rows), double.values(rows.astype(np.float64)))
    assert np.array_equal(single.act(rows), double.act(rows.astype(np.float64)))
    assert single.faults == double.faults and single.filtered == 58
