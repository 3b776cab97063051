"""The dial: 1 is what the brain always did, less is worse, and no action is ever illegal."""

from itertools import pairwise

import numpy as np
import pytest
from npc_brains import ACTIONS, SENSES, brain, drawn, observations

from rlft.npc import Brain, RlftError, mlp, plain
from rlft.npc.skill import REACTION, Dial, skills


def telling(output: str = "argmax", actions: int = 4, **record: float) -> Brain:
    """A brain whose value of each action is the sense of its number."""
    names = tuple(f"action.{i}" for i in range(actions))
    tensors = {"head.weight": np.eye(actions), "head.bias": np.zeros(actions)}
    return Brain(plain(actions), names, mlp(actions, (), actions, output), tensors, record)


def rows(n: int, actions: int = 4, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(n, actions)).astype(np.float32)


@pytest.mark.parametrize("output", ["argmax", "categorical", "clip", "tanh_scale"])
def test_at_full_skill_it_is_the_brain_bit_for_bit(output: str) -> None:
    made, seen = telling(output), np.round(rows(200))  # many ties
    plainly = [made.npc(3).act(row) for row in seen]
    assert np.array_equal([made.npc(3).act(row, skill=1.0) for row in seen], plainly)
    alone, dialled = made.npc(3), made.npc(3)
    first = [alone.act(row) for row in seen]
    assert np.array_equal([dialled.act(row, skill=1) for row in seen], first)
    squads = made.squad(200, 3), made.squad(200, 3)
    assert np.array_equal(squads[0].act(seen), squads[1].act(seen, skill=np.ones(200)))


@pytest.mark.parametrize("skill", [0.0, 0.3, 0.9])
@pytest.mark.parametrize("output", ["argmax", "categorical"])
def test_no_skill_takes_an_illegal_action(output: str, skill: float) -> None:
    made, seen = telling(output), rows(300)
    masks = np.random.default_rng(2).random((300, 4)) < 0.4
    masks[np.arange(300), np.arange(300) % 4] = True
    npc, squad = made.npc(), made.squad(300)
    for row, mask in zip(seen, masks, strict=True):
        assert mask[npc.act(row, mask, skill=skill)]
    for _ in range(5):
        assert masks[np.arange(300), squad.act(seen, masks, skill=skill)].all()


def test_a_weak_npc_that_steers_stays_within_its_controls() -> None:
    made = telling("clip")
    for skill in (0.0, 0.5):
        npc = made.npc()
        taken = np.array([npc.act(row, skill=skill) for row in rows(300) * 3])
        assert taken.dtype == np.float32 and abs(taken).max() <= 1.0 and taken.std(0).min() > 0.1


def test_less_skill_takes_the_best_action_less_often() -> None:
    made, seen = telling(), rows(400)
    best = seen.argmax(1)

    def share(skill: float) -> float:
        squad = made.squad(400)
        return float(np.mean([squad.act(seen, skill=skill) == best for _ in range(40)]))

    shares = [share(skill) for skill in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
    assert shares[-1] == 1.0 and shares[0] == pytest.approx(0.25, abs=0.02)  # one of four
    assert all(b - a > 0.02 for a, b in pairwise(shares))


def test_less_skill_reacts_later() -> None:
    """The brain says what it sees; the softest noise and the fewest whims leave the delay."""
    made = telling(decision_interval=REACTION / 4.0)  # four decisions at skill 0
    wave = np.sin(np.arange(400) / 3.0)
    seen = np.stack([wave, -wave, 0 * wave - 9, 0 * wave - 9], 1)

    def delay(skill: float) -> int:
        squad = made.squad(300)
        many = [squad.act(np.tile(row, (300, 1)), skill=skill) for row in seen]
        done = np.array([(np.mean(each == 0) - np.mean(each == 1)) for each in many])
        fits = [np.corrcoef(done[20:], wave[20 - k : 400 - k])[0, 1] for k in range(8)]
        return int(np.argmax(fits))

    assert [delay(skill) for skill in (0.99, 0.5, 0.25)] == [0, 2, 3]


def test_what_it_said_is_mixed_between_two_decisions_by_hand() -> None:
    dial = Dial(1, 2, REACTION / 4.0, steers=True)  # late by up to four decisions
    said, lack = [np.array([[k, 10.0 * k]], np.float32) for k in range(6)], np.array([0.625])
    late = [dial._late(np.array([0]), lack, values)[0, 0] for values in said]
    assert late == [0.0, 0.0, 0.0, 0.5, 1.5, 2.5]  # 2.5 decisions ago, or the oldest there is


def test_skill_back_at_full_reacts_at_once_and_begins_anew() -> None:
    made, seen = telling(), rows(60)
    npc = made.npc()
    for row in seen[:20]:
        npc.act(row, skill=0.2)
    assert [npc.act(row) for row in seen] == list(seen.argmax(1))
    assert npc.state()["known"].tolist() == [0]


def test_a_squad_does_what_its_members_would_each_at_its_own_skill() -> None:
    made, seen = brain(), observations(30)
    first = made.npc(seed=5)
    squad = made.squad(3, seed=5)
    dials = np.array([0.3, 1.0, 0.6])
    played = np.stack([squad.act(np.tile(row, (3, 1)), skill=dials) for row in seen])
    assert played[:, 0].tolist() == [first.act(row, skill=0.3) for row in seen]
    assert played[:, 1].tolist() == [made.npc().act(row) for row in seen]
    assert played[:, 2].tolist() != played[:, 1].tolist()


def test_weights_that_overflow_leave_a_weak_npc_legal() -> None:
    wild = telling().replace(tensors={"head.weight": np.full((4, 4), 3e38), "head.bias": [0] * 4})
    npc = wild.npc()
    with np.errstate(all="ignore"):
        taken = {npc.act([1e6, -1e6, 0, 0], [0, 1, 1, 0], skill=0.5) for _ in range(50)}
    assert taken <= {1, 2}


@pytest.mark.parametrize("wrong", [-0.1, 1.1, float("nan"), "much", [0.5, 0.5], {}])
def test_a_skill_that_is_none_is_one_line(wrong: object) -> None:
    with pytest.raises(RlftError, match="from 0 to 1"):
        telling().npc().act([0] * 4, skill=wrong)  # type: ignore[arg-type]
    assert skills(None, 3) is None and skills([1.0, 1, 1], 3) is None


def test_a_measured_curve_turns_a_score_into_a_dial() -> None:
    curve = [[0.0, 0.1, 0.05, 0.15], [0.5, 0.4, 0.3, 0.5], [1.0, 0.8, 0.7, 0.9]]
    made = telling().with_record(skill=curve)
    assert made.skill_for(0.25) == pytest.approx(0.25)
    assert made.skill_for(0.6) == pytest.approx(0.75)
    assert (made.skill_for(0.0), made.skill_for(1.0)) == (0.0, 1.0)
    with pytest.raises(RlftError, match="rlft ladder"):
        telling().skill_for(0.5)
    for bad in ([], [[0.0, 1.0]], [[0.5, 0, 0, 0]] * 2, [[2, 0, 0, 0]], [["0", 0, 0, 0]], "x"):
        with pytest.raises(RlftError, match="skill"):
            telling().with_record(skill=bad)


def test_a_brain_that_remembers_plays_at_any_skill() -> None:
    made = Brain(SENSES, ACTIONS, mlp(5, (8,), 3), drawn(mlp(5, (8,), 3)))
    npc = made.npc()
    assert {npc.act(row, skill=0.0) for row in observations(60)} == {0, 1, 2}
