"""Several moments at once: their names, who keeps them, what the future must not change."""

import numpy as np
import pytest
from npc_brains import ACTIONS, SENSES, brain, drawn, observations

from rlft.lab import brains
from rlft.networks import Network
from rlft.npc import Brain, RlftError, Schema, mlp, pixels, read, write
from rlft.npc.architectures import build
from rlft.npc.runtime import run, steps
from rlft.npc.transformer import over_time
from rlft.npc.window import Window, moments_of, now, windowed

K, D = 4, len(SENSES)


def remembering(layers: int = 1) -> Brain:
    """A brain of four moments whose every weight is drawn, and who prefers no action to others."""
    senses = windowed(SENSES, K)
    architecture = over_time(mlp(D, (16, 12), len(ACTIONS)), senses, 8, 2, layers)
    scaled = {n: a / np.sqrt(a.shape[-1]) for n, a in drawn(architecture).items()}
    made = Brain(senses, ACTIONS, architecture, scaled)
    bias = made.tensors["head.bias"] - made.values(made.probes()).mean(0)
    return made.replace(tensors={**made.tensors, "head.bias": bias})


def test_the_names_of_several_moments() -> None:
    senses = windowed(SENSES, 3)
    assert senses.names[:2] == ("past.2.ray.wall.0", "past.2.ray.wall.15")
    assert senses.names[5] == "past.2.known" and senses.names[6] == "past.1.ray.wall.0"
    assert senses.names[-2:] == ("obs.0", "now.known") and senses.size == 3 * (D + 1)
    assert moments_of(senses) == 3 and now(senses) == SENSES
    assert moments_of(SENSES) == 1 and now(SENSES) is SENSES
    for bad, moments in ((SENSES, 1), (pixels((3, 3)), 4), (senses, 2)):
        with pytest.raises(RlftError, match="at least 2, of numbers"):
            windowed(bad, moments)
    with pytest.raises(RlftError, match="the same names at every moment"):
        now(Schema((senses[1], senses[0], *tuple(senses)[2:])))


def test_a_window_keeps_the_last_moments_of_each_copy() -> None:
    window = Window(2, 3, 1)
    window.push(np.array([[1], [10]]))
    assert window.push(np.array([[2], [20]])).tolist() == [[0, 0, 1, 1, 2, 1], [0, 0, 10, 1, 20, 1]]
    kept = window.push(np.array([[3], [30]]))
    window.forget(np.array([False, True]))
    assert window.push(np.array([[4], [40]])).tolist() == [[2, 1, 3, 1, 4, 1], [0, 0, 0, 0, 40, 1]]
    assert kept.tolist() == [[1, 1, 2, 1, 3, 1], [10, 1, 20, 1, 30, 1]]  # its own


def test_an_npc_remembers_what_a_window_shows_its_brain() -> None:
    made, rows = remembering(), observations(30)
    npc, window = made.npc(), Window(1, K, D)
    played = [npc.act(row) for row in rows]
    wanted = [int(made.values(window.push(row[None])[0]).argmax()) for row in rows]
    assert played == wanted and len(set(played)) > 1
    alone = [int(made.values(Window(1, K, D).push(row[None])[0]).argmax()) for row in rows]
    assert played[0] == alone[0] and played != alone  # what came before counts
    npc.reset()
    assert [npc.act(row) for row in rows] == played
    with pytest.raises(RlftError, match=r"needs \(5,\)"):
        npc.act(np.zeros(made.senses.size))


def test_what_it_remembers_is_what_it_decided_on() -> None:
    """Frames between decisions are no moments."""
    made = remembering().with_record(decision_interval=0.1)
    rows = observations(30)
    slow, fast = made.npc(), made.npc()
    wanted = [slow.act(row, dt=0.1) for row in rows]
    held = [[fast.act(row if k == 0 else rows[0], dt=0.05) for k in range(2)] for row in rows]
    assert [first for first, _ in held] == wanted


def test_members_of_a_squad_remember_and_forget_alone() -> None:
    made, rows = remembering(), observations(40).reshape(20, 2, D)
    squad, alone = made.squad(2), [made.npc(), made.npc()]
    for t, both in enumerate(rows):
        if t == 9:
            squad.reset(1)
            alone[1].reset()
        assert squad.act(both).tolist() == [
            npc.act(row) for npc, row in zip(alone, both, strict=True)
        ]


def test_moments_after_a_token_leave_what_it_says_as_it_was() -> None:
    made, rows = remembering(2), np.random.default_rng(0).normal(size=(8, K, D + 1))
    rows[..., -1] = 1.0
    rows[:3, 0] = 0.0  # an episode's beginning
    layer, last = (op for op in made.architecture.ops if op.kind == "attention")
    widths = made.architecture.widths
    assert (widths[layer.output], widths[last.output]) == (K * 8, 8)  # in the end the present asks
    after = rows.copy()
    after[:, 2:, :-1] = 5.0 - after[:, [3, 2], :-1]  # swapped and altered

    def said(x: np.ndarray) -> np.ndarray:
        values = run(steps(made.architecture, made.tensors), x.reshape(8, -1).astype(np.float32))
        tokens: np.ndarray = values[layer.output].reshape(8, K, -1)
        return tokens

    assert np.array_equal(said(rows)[:, :2], said(after)[:, :2])
    assert not np.allclose(said(rows)[:, 2:], said(after)[:, 2:])


def test_what_was_before_the_episode_changes_nothing_whatever_its_numbers() -> None:
    made, rows = remembering(), np.random.default_rng(0).normal(size=(8, K, D + 1))
    rows[..., -1] = [0, 0, 1, 1]
    wanted = made.values(rows.reshape(8, -1))
    rows[:, :2, :-1] = 1e6
    assert np.array_equal(made.values(rows.reshape(8, -1)), wanted)
    rows[:, 2, :-1] += 1.0
    assert not np.allclose(made.values(rows.reshape(8, -1)), wanted, atol=1e-3)


def test_a_brain_given_a_memory_begins_by_saying_what_it_said(tmp_path) -> None:
    base = brain(memory=True)
    grown = brains.hybrid(base, seed=0, width=8, heads=2, moments=K)
    assert now(grown.senses) == base.senses and moments_of(grown.senses) == K
    rows = observations(6)
    old, new = base.npc(), grown.npc()
    for row in rows:
        assert new.act(row) == old.act(row)
    window = Window(6, K, D)
    window.push(rows[::-1])
    assert np.array_equal(grown.values(window.push(rows)), base.values(rows))
    assert grown.memory is not None and base.memory is not None
    assert np.array_equal(grown.values(grown.memory.observations), base.memory.outputs)
    write(grown, tmp_path / "grown.npc")
    assert read(tmp_path / "grown.npc").architecture == grown.architecture
    network = Network.from_brain(grown)
    assert any(name.endswith(".place.bias") for name, _ in network.named_parameters())


def test_a_transformer_for_senses_of_several_moments_looks_back() -> None:
    senses = windowed(SENSES, K)
    built = build("transformer", senses, 3)
    assert built == over_time(build("mlp", SENSES, 3), senses)
    assert build("mlp", senses, 3).inputs == senses.size


def test_a_network_with_a_normaliser_reads_one_moment() -> None:
    base = brains.fresh_brain(SENSES, ACTIONS, 0, normaliser=True)
    with pytest.raises(RlftError, match="no normaliser"):
        brains.hybrid(base, 0, moments=K)
