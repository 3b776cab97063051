"""A game is saved and goes on: minds and squads as plain arrays, and looking without stepping."""

import io
import json
from typing import Any

import numpy as np
import pytest
from every_operation import REMEMBERING
from npc_brains import brain, observations
from test_window import remembering

from rlft.npc import Brain, RlftError, mlp, plain
from rlft.npc.window import now


def tied(output: str = "argmax") -> Brain:
    """A brain that prefers no action, so that only its generator decides."""
    tensors = {"head.weight": np.zeros((5, 2)), "head.bias": np.zeros(5)}
    names = tuple("abcde")
    return Brain(plain(2), names, mlp(2, (), 5, output), tensors, {"decision_interval": 0.1})


def through_a_file(state: dict[str, Any]) -> dict[str, Any]:
    file = io.BytesIO()
    np.savez(file, allow_pickle=False, **state)
    file.seek(0)
    loaded: Any = np.load(file, allow_pickle=False)
    return loaded  # type: ignore[no-any-return]


def through_json(state: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps({name: array.tolist() for name, array in state.items()}, allow_nan=False)
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("saved", [through_a_file, through_json])
@pytest.mark.parametrize(
    ("made", "size"),
    [
        (tied(), 2),
        (tied("clip"), 2),
        (remembering(), 5),
        *((made, now(made.senses).size) for made in REMEMBERING.values()),
    ],
)
def test_a_restored_mind_goes_on_exactly(made: Brain, size: int, saved: Any) -> None:
    seen = np.random.default_rng(0).random((60, size))

    def frame(npc: Any, k: int) -> Any:
        return npc.act(seen[k], dt=0.03, skill=(1.0, 0.4)[k // 20 % 2])

    npc = made.npc(seed=7)
    for k in range(25):
        frame(npc, k)
    state = saved(npc.state())
    wanted = [frame(npc, k) for k in range(25, 60)]
    other = made.npc(seed=8)
    other.act(seen[0])
    other.restore(state)
    assert np.array_equal([frame(other, k) for k in range(25, 60)], wanted)


@pytest.mark.parametrize("saved", [through_a_file, through_json])
def test_a_restored_squad_goes_on_exactly(saved: Any) -> None:
    made, seen = remembering(), observations(3 * 40).reshape(40, 3, 5)
    squad = made.squad(3, seed=7)
    for k in range(20):
        squad.act(seen[k], dt=0.05, skill=[0.2, 0.7, 1.0])
        if k == 11:
            squad.reset(1)
    state = saved(squad.state())
    wanted = [squad.act(seen[k], dt=0.05, skill=[0.2, 0.7, 1.0]).tolist() for k in range(20, 40)]
    other = made.squad(3)
    other.restore(state)
    again = [other.act(seen[k], dt=0.05, skill=[0.2, 0.7, 1.0]).tolist() for k in range(20, 40)]
    assert again == wanted


def test_a_state_is_no_view_of_the_mind() -> None:
    npc = remembering().npc()
    npc.act(observations(1)[0])
    state = npc.state()
    kept = {name: array.copy() for name, array in state.items()}
    npc.act(observations(2)[1], skill=0.5)
    assert all(np.array_equal(state[name], kept[name]) for name in kept)
    npc.restore(state)
    npc.act(observations(2)[1], skill=0.5)
    assert all(np.array_equal(state[name], kept[name]) for name in kept)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("generator", np.zeros((1, 10))),
        ("generator", [[-1] * 10]),
        ("held", [5]),
        ("held", [-1]),
        ("held", [0.5]),
        ("held", ["a"]),
        ("held", [[0], [0, 1]]),
        ("left", [np.nan]),
        ("left", 0.0),
        ("holds", [2]),
        ("known", [99]),
        ("whims", [[2.0, 0.0]]),
        ("said", np.zeros((1, 2, 5))),
        ("filtered", [[0, 0]]),
        ("filtered", [[-1, 0]] * 3),
        ("window", [[0.0]]),
    ],
)
def test_a_wrong_state_is_one_line_and_changes_nothing(name: str, wrong: Any) -> None:
    npc, other = tied().npc(3), tied().npc(3)
    state = {**npc.state(), name: wrong}
    with pytest.raises(RlftError) as caught:
        npc.restore(state)
    assert len(str(caught.value).splitlines()) == 1 and len(str(caught.value)) < 300
    assert [npc.act([0, 0]) for _ in range(30)] == [other.act([0, 0]) for _ in range(30)]


def test_the_state_of_others_is_refused() -> None:
    states = [tied().squad(2).state(), tied("clip").npc().state(), {}, None, [1], "state"]
    for state in [*states, remembering().npc().state()]:
        with pytest.raises(RlftError, match="state"):
            tied().npc().restore(state)  # type: ignore[arg-type]


@pytest.mark.parametrize("made", [brain(), remembering()])
def test_asking_for_values_changes_nothing(made: Brain) -> None:
    seen = observations(20)
    asked, plainly = made.npc(), made.npc()
    for row in seen:
        values = asked.values(row)
        assert values.shape == (3,)
        assert np.array_equal(asked.values(row), values)
        wild = np.where(np.arange(5) == 2, np.nan, row)
        asked.values(wild)
        assert asked.act(row) == plainly.act(row) == values.argmax()
    assert asked.filtered == 0
    squad = made.squad(20)
    assert squad.values(seen).shape == (20, 3)
    assert (squad.values(seen).argmax(1) == squad.act(seen)).all()


def test_a_squad_holds_its_actions_member_by_member() -> None:
    made = tied()
    squad, rows = made.squad(2, seed=5), np.zeros((2, 2))
    alone = [made.npc(seed=5), None]
    frames = []
    for k in range(60):
        if k == 20:
            squad.reset(1)  # decides at once, out of step with the other from here
        frames.append(squad.act(rows, dt=0.03).tolist())
    assert [first for first, _ in frames] == [alone[0].act([0, 0], dt=0.03) for _ in range(60)]
    fresh = made.squad(2, seed=5)
    again = [fresh.act(rows, dt=0.03).tolist() for _ in range(60)]
    assert [second for _, second in frames[:20]] == [second for _, second in again[:20]]
    assert [second for _, second in frames[20:]] == [second for _, second in again[:40]]


def test_a_member_whose_held_action_became_illegal_decides_alone() -> None:
    squad = tied().squad(2, seed=1)
    first = squad.act(np.zeros((2, 2)), dt=0.01)
    mask = np.ones((2, 5), bool)
    mask[0, first[0]] = False
    for _ in range(3):
        later = squad.act(np.zeros((2, 2)), mask, dt=0.01)
        assert later[0] != first[0] and later[1] == first[1]
    with pytest.raises(RlftError, match="dt"):
        squad.act(np.zeros((2, 2)), dt=-1.0)


@pytest.mark.parametrize("made", [brain(), *REMEMBERING.values()])
def test_a_large_squad_says_of_each_what_small_ones_say(made: Brain) -> None:
    """It is asked in blocks, whose edges lie elsewhere than those of the small squads."""
    made = made.with_record(decision_interval=0.1)
    draw = np.random.default_rng(3)
    large, small = made.squad(300), [made.squad(60) for _ in range(5)]
    for turn in range(4):
        seen = draw.random((300, now(made.senses).size), dtype=np.float32)
        if turn == 2:  # only some decide: more than a block
            for i in (*range(0, 300, 2), 299):
                large.reset(i)
                small[i // 60].reset(i % 60)
        dt = 0.05 if turn == 2 else 0.1
        parts = seen.reshape(5, 60, -1)
        wanted = [squad.values(rows) for squad, rows in zip(small, parts, strict=True)]
        assert large.values(seen) == pytest.approx(np.concatenate(wanted), abs=1e-5)
        large.act(seen, dt=dt)
        for squad, rows in zip(small, parts, strict=True):
            squad.act(rows, dt=dt)
    if "memory" in large.state():
        kept = np.concatenate([squad.state()["memory"] for squad in small])
        assert large.state()["memory"] == pytest.approx(kept, abs=1e-5) and kept.any()
