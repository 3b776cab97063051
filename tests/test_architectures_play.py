"""Every architecture plays from its file: alone, as a squad, dialled down, saved, under a mask."""

from pathlib import Path

import numpy as np
import pytest

from rlft import engines
from rlft.lab.brains import fresh_brain, linear_brain
from rlft.npc import Brain, Schema, Sense, load, pixels
from rlft.npc.architectures import ARCHITECTURES
from rlft.npc.schema import SENSES
from rlft.npc.window import now, windowed

ACTIONS = ("idle", "forward", "attack", "back")
NEAR = Schema(tuple(SENSES))
FEW = Schema((Sense("x", -1.0, 1.0), Sense("y", -1.0, 1.0)))
STATES = Schema(tuple(Sense(f"state.{i}", 0.0, 1.0, "one-hot") for i in range(9)))


def made(name: str) -> Brain:
    if name in ("table", "tiled"):
        plain = linear_brain(STATES if name == "table" else FEW, ACTIONS, tilings=4, bins=3)
        draw = np.random.default_rng(0)
        drawn = {n: draw.normal(size=a.shape) for n, a in plain.tensors.items() if "head" in n}
        return plain.replace(tensors={**plain.tensors, **drawn})
    if name == "window":
        return fresh_brain(windowed(NEAR, 3), ACTIONS, 0, architecture="transformer")
    senses = pixels((36, 36, 3)) if ARCHITECTURES[name].sees else NEAR
    return fresh_brain(senses, ACTIONS, 0, architecture=name)


@pytest.mark.parametrize("name", [*ARCHITECTURES, "window", "table", "tiled"])
def test_it_plays_from_its_file(name: str, tmp_path: Path) -> None:
    engines.export(made(name), tmp_path / "guard.npc")
    brain = load(tmp_path / "guard.npc").with_record(decision_interval=0.1)
    draw, size = np.random.default_rng(1), now(brain.senses).size
    rows = draw.random((12, size), dtype=np.float32) * (255.0 if size == 36 * 36 * 3 else 1.0)
    if name == "table":
        rows = np.eye(9, dtype=np.float32)[draw.integers(9, size=12)]
    values = brain.npc().values(rows[0])
    assert values.shape == (4,) and np.isfinite(values).all() and len(set(values)) == 4
    mask = np.arange(4) != values.argmax()
    for skill in (0.0, 0.6, 1.0):
        assert mask[brain.npc().act(rows[0], mask, skill=skill)]
    npc, squad = brain.npc(3), brain.squad(1, 3)
    alone = [npc.act(row, dt=0.1, skill=0.8) for row in rows]
    assert alone == [int(squad.act(row[None], dt=0.1, skill=0.8)[0]) for row in rows]
    other, state = brain.npc(), npc.state()
    other.restore(state)
    assert [npc.act(r, skill=0.8) for r in rows] == [other.act(r, skill=0.8) for r in rows]
