"""Names of senses and actions, and how a wrong one is answered."""

import math

import pytest

from rlft.npc import (
    CONTINUOUS_ACTIONS,
    DISCRETE_ACTIONS,
    RAY_CLASSES,
    RAY_DEGREES,
    SENSES,
    RlftError,
    Schema,
    Sense,
    pixels,
    plain,
)
from rlft.npc.errors import nearest, unknown

MIXED = Schema((Sense("speed", -1.0, 1.0), Sense("map", 0.0, 9.0, shape=(4, 5)), Sense("x")))


def test_schema_v1_never_changes_its_order() -> None:
    assert len(SENSES) == 178
    assert SENSES.names[:3] == ("ray.wall.0", "ray.wall.15", "ray.wall.30")
    assert SENSES.names[23:25] == ("ray.wall.345", "ray.foe.0")
    assert SENSES.names[144:149] == (
        "target.forward",
        "target.left",
        "target.distance",
        "target.known",
        "self.health",
    )
    assert SENSES.names[-4:] == (
        "projectile.forward",
        "projectile.left",
        "projectile.closing_speed",
        "projectile.visible",
    )
    assert SENSES.index("self.time_left") == 153
    assert SENSES.index("foe.forward") == 154
    assert SENSES.index("friend.visible") == 173


def test_rays_carry_their_angle_and_nothing_else_does() -> None:
    rays = SENSES.senses[: len(RAY_CLASSES) * len(RAY_DEGREES)]
    assert [ray.angle for ray in rays] == [float(d) for _ in RAY_CLASSES for d in RAY_DEGREES]
    assert all(sense.angle is None for sense in SENSES.senses[len(rays) :])
    assert all((ray.low, ray.high) == (0.0, 1.0) for ray in rays)


def test_actions_have_their_names() -> None:
    assert DISCRETE_ACTIONS[0] == "idle" and DISCRETE_ACTIONS[-1] == "attack"
    assert len(DISCRETE_ACTIONS) == 8
    assert CONTINUOUS_ACTIONS == ("forward", "strafe", "turn", "attack")


@pytest.mark.parametrize("schema", [SENSES, plain(4), pixels((64, 64, 3)), MIXED])
def test_json_gives_the_schema_back(schema: Schema) -> None:
    again = Schema.from_json(schema.json())
    assert again == schema and hash(again) == hash(schema) and again.names == schema.names


def test_an_environment_without_names_gets_numbered_ones_of_unknown_range() -> None:
    assert plain(2).names == ("obs.0", "obs.1")
    assert plain(2, "key").names == ("key.0", "key.1")
    assert plain(1)[0].high == math.inf and plain(1).json()[0][2] is None


def test_a_picture_is_one_entry_of_many_numbers() -> None:
    assert (len(SENSES), SENSES.size) == (178, 178)
    assert (len(MIXED), MIXED.size) == (3, 22)
    assert MIXED.names == ("speed", "map", "x") and MIXED[1].size == 20
    camera = pixels((64, 64, 3))
    assert camera.names == ("pixels",) and camera.size == 12_288
    assert camera.json() == [["pixels", 0.0, 255.0, "", None, [64, 64, 3]]]


def test_a_row_without_a_picture_is_written_as_before_there_were_any() -> None:
    assert MIXED.json()[0] == ["speed", -1.0, 1.0, "", None]
    assert {len(row) for row in SENSES.json()} == {5}


def test_an_unknown_sense_is_answered_with_the_nearest() -> None:
    with pytest.raises(RlftError, match=r"unknown sense 'ray.wal.0'.*did you mean 'ray.wall.0'\?"):
        SENSES.index("ray.wal.0")


def test_an_unknown_name_is_answered_in_one_line() -> None:
    message = "unknown layout 'mze': choose from caves, maze; did you mean 'maze'?"
    assert str(unknown("layout", "mze", ["caves", "maze"])) == message
    assert nearest("zzz", ["caves"]) == ""
    many = str(unknown("sense", "a\nb" * 10_000, SENSES.names))
    assert "\n" not in many and len(many) < 400 and ", ..." in many


@pytest.mark.parametrize(
    "senses",
    [
        (),
        (Sense("a"), Sense("a")),
        (Sense("a b"),),
        (Sense("a\n"),),
        (Sense(""),),
        (Sense("a", 1.0, 1.0),),
        (Sense("a", math.nan, 1.0),),
        (Sense("a", shape=(0, 4)),),
        (Sense("a", shape=(2, 2.0)),),  # type: ignore[arg-type]
        (Sense("a", shape=[4, 4]),),  # type: ignore[arg-type]
        (Sense("a", shape=(1,) * 5),),
        (Sense("a", shape=(300, 300)),),
        tuple(Sense(name, shape=(200, 200)) for name in "ab"),
    ],
)
def test_a_bad_schema_is_refused(senses: tuple[Sense, ...]) -> None:
    with pytest.raises(RlftError):
        Schema(senses)


@pytest.mark.parametrize(
    "rows",
    [
        None,
        {},
        [1],
        [["a", 0, 1, ""]],
        [["a", "0", 1, "", None]],
        [["a", True, 1, "", None]],
        [[1, 0, 1, "", None]],
        [["a", 0, 1, "u" * 200, None]],
        [["a", 0, 1, "", None, []]],
        [["a", 0, 1, "", None, None]],
        [["a", 0, 1, "", None, [4], [4]]],
        [["a", 0, 1, "", None, [[4]]]],
        [["a", 0, 1, "", None, [True]]],
    ],
)
def test_a_bad_row_is_refused(rows: object) -> None:
    with pytest.raises(RlftError):
        Schema.from_json(rows)
