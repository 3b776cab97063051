"""`rlft bench engines`: how large a brain's file is and how long a decision takes, by engine.

Of some NPCs at once; milliseconds of processor time, so that what else the machine does counts
little. An engine is a line of ENGINES.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rlft.engines import onnx_export
from rlft.lab import brains
from rlft.lab.benchmarks import source_bench
from rlft.lab.benchmarks.bench import machine
from rlft.npc import DISCRETE_ACTIONS, SENSES, Brain, write

NPCS = (1, 100, 1000)
CALLS = 300  # decisions of one NPC that are timed; a tenth as many of a hundred and more
Rows: TypeAlias = NDArray[np.float32]
Times: TypeAlias = dict[str, float]  # milliseconds: median, least


class Exported(NamedTuple):
    """A brain as an engine takes it: its file, and what times `calls` decisions of these rows."""

    file: Path
    times: Callable[[Rows, int], Times]


Engine: TypeAlias = Callable[[Brain, Path], Exported]  # into a folder


def in_numpy(brain: Brain, folder: Path) -> Exported:
    write(brain, folder / "brain.npc")

    def times(rows: Rows, calls: int) -> Times:
        if len(rows) == 1:
            npc = brain.npc()
            return clocked(lambda: npc.act(rows[0]), calls)
        squad = brain.squad(len(rows))
        return clocked(lambda: squad.act(rows), calls)

    return Exported(folder / "brain.npc", times)


def in_onnx(brain: Brain, folder: Path) -> Exported:
    file = folder / "brain.onnx"
    onnx_export.write(brain, file)
    play = onnx_export.session(file.read_bytes())
    return Exported(file, lambda rows, calls: clocked(lambda: play({"senses": rows}), calls))


def in_source(timed: Callable[[Brain, Path], source_bench.Timed]) -> Engine:
    return lambda brain, folder: Exported(*timed(brain, folder))


ENGINES: Mapping[str, Engine] = {
    "NumPy": in_numpy,
    "ONNX Runtime": in_onnx,
    **{name: in_source(timed) for name, timed in source_bench.found().items()},
}


def clocked(call: Callable[[], Any], calls: int) -> Times:
    """Milliseconds of processor time of a call: the median, and the least where little else ran."""
    call()
    taken = []
    for _ in range(calls):
        started = time.process_time()
        call()
        taken.append(1e3 * (time.process_time() - started))
    return {"median": median(taken), "least": min(taken)}


def measured() -> dict[str, Brain]:
    """The brains of the table: the shipped one, a small one, a Transformer; weights of a seed."""
    return {
        "fighter": brains.find("fighter").replace(memory=None),
        **{
            name: brains.fresh_brain(SENSES, DISCRETE_ACTIONS, 0, architecture=name)
            for name in ("small", "transformer")
        },
    }


def engines(
    npcs: Sequence[int] = NPCS,
    calls: int = CALLS,
    tried: Mapping[str, Brain] | None = None,
    tell: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """kB of each brain's file and milliseconds a decision of so many NPCs, engine by engine."""
    found: dict[str, dict[str, Any]] = {}
    for name, brain in (tried or measured()).items():
        drawn = brain.probes()
        found[name] = {}
        for engine, export in ENGINES.items():
            tell(f"{name} on {engine}")
            with tempfile.TemporaryDirectory() as folder:
                exported = export(brain, Path(folder))
                found[name][engine] = {
                    "kB": round(exported.file.stat().st_size / 1000, 1),
                    "ms": {
                        str(n): exported.times(
                            drawn[np.arange(n) % len(drawn)], calls if n == 1 else -(-calls // 10)
                        )
                        for n in npcs
                    },
                }
    return {"bench": "engines", "machine": machine(), "npcs": list(npcs), "brains": found}


def table(found: Mapping[str, Any]) -> str:
    """A row a brain and engine: size, then the median milliseconds a decision of all NPCs."""
    npcs = [f"{n:,} NPC{'s' if n > 1 else ''}" for n in found["npcs"]]
    lines = [
        f"| brain | engine | kB | {' | '.join(npcs)} |",
        "|---|---|" + "---:|" * (1 + len(npcs)),
    ]
    for brain, rows in found["brains"].items():
        for engine, row in rows.items():
            times = [f"{row['ms'][str(n)]['median']:.3g} ms" for n in found["npcs"]]
            lines.append(f"| {brain} | {engine} | {row['kB']:,.0f} | {' | '.join(times)} |")
    return "\n".join(lines)
