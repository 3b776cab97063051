"""`rlft bench npc`: what an NPC costs a game in Python. Plain numbers for JSON.

Everything is measured in fresh processes with one BLAS thread, as a game should set it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from rlft.lab.benchmarks.bench import machine
from rlft.lab.brains import file_of
from rlft.npc import Brain, RlftError, load, pixels, shapes
from rlft.npc.architectures import ARCHITECTURES, build
from rlft.npc.file import write
from rlft.npc.schema import DISCRETE_ACTIONS, SENSES
from rlft.npc.window import now, windowed

PICTURE = (64, 64, 3)
MOMENTS = 8  # of the brain that remembers
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "VECLIB")}
STARTED = """
import sys, time
import numpy
begin = time.process_time()
import rlft
rlft.load(sys.argv[1]).npc()
print(time.process_time() - begin)
"""
HERE = """
import json, sys
from rlft.lab.benchmarks.npc_bench import here
print(json.dumps(here(**json.loads(sys.argv[1]))))
"""


def npc(
    repeats: int = 11,
    calls: int = 3000,
    squads: Sequence[int] = (1, 100, 1000),
    acts: int = 100_000,
) -> dict[str, Any]:
    """CPU seconds to start, microseconds a decision and bytes kept, medians and least values."""
    shipped = str(file_of("fighter"))
    starts = [float(_fresh(STARTED, shipped)) for _ in range(repeats)]
    measured = json.loads(
        _fresh(HERE, json.dumps({"calls": calls, "squads": squads, "acts": acts}))
    )
    return {
        "bench": "npc",
        "machine": machine(),
        "start_cpu_seconds": {
            "median": round(median(starts), 4), "least": round(min(starts), 4)
        },
        **measured,
    }  # fmt: skip


def _fresh(code: str, argument: str) -> str:
    """What a new process prints."""
    command = [sys.executable, "-c", code, argument]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **ONE_THREAD}, check=False
    )
    if done.returncode:
        raise RlftError(f"a process that measures failed: {done.stderr.strip()[-300:]}")
    return done.stdout


def here(calls: int, squads: Sequence[int], acts: int) -> dict[str, Any]:
    """What is measured in one process: every kind of network, the default brain, what is kept."""
    shipped = load(file_of("fighter"))
    kinds = {"fighter": shipped, **{name: _drawn(name) for name in (*ARCHITECTURES, "window")}}
    return {
        # First: what the process has freed before makes large arrays cheaper.
        "milliseconds_a_squad": {
            str(n): _squad(shipped, n, max(20, calls // n)) for n in squads
        },
        "microseconds_an_act": {name: _act(brain, calls) for name, brain in kinds.items()},
        "microseconds_an_act_at_half_skill": _act(shipped, calls, skill=0.5),
        "bytes_kept_after_acts": {
            "fighter": _kept(shipped, acts),
            "fighter at skill 0.5": _kept(shipped, acts // 10, skill=0.5),
            "window": _kept(kinds["window"], acts // 10),
        },
        "file_bytes": {name: _size(brain) for name, brain in kinds.items()},
    }  # fmt: skip


def _drawn(name: str) -> Brain:
    """A brain of this architecture with random weights."""
    if name == "window":
        senses, name = windowed(SENSES, MOMENTS), "transformer"
    else:
        senses = pixels(PICTURE) if ARCHITECTURES[name].sees else SENSES
    architecture = build(name, senses, len(DISCRETE_ACTIONS))
    draw = np.random.default_rng(0)
    tensors = {
        n: draw.normal(0.0, 0.05, shape).astype(np.float32)
        for n, shape in shapes(architecture).items()
    }
    return Brain(senses, DISCRETE_ACTIONS, architecture, tensors)


def _act(brain: Brain, calls: int, skill: float | None = None) -> dict[str, float]:
    row = np.random.default_rng(0).random(now(brain.senses).size, dtype=np.float32)
    mind = brain.npc()
    pictures = brain.senses[0].shape != ()  # a hundredth as often: they take milliseconds
    return _times(lambda: mind.act(row, skill=skill), max(9, calls // 100) if pictures else calls)


def _squad(brain: Brain, n: int, calls: int) -> dict[str, float]:
    rows = np.random.default_rng(0).random((n, brain.senses.size), dtype=np.float32)
    squad = brain.squad(n)
    return {name: round(t / 1000, 3) for name, t in _times(lambda: squad.act(rows), calls).items()}


def _times(call: Callable[[], Any], calls: int) -> dict[str, float]:
    """Microseconds: the median, and the least, where little else runs."""
    call()
    taken = []
    for _ in range(calls):
        begin = time.perf_counter()
        call()
        taken.append(1e6 * (time.perf_counter() - begin))
    return {"median": round(median(taken), 1), "least": round(min(taken), 1)}


def _kept(brain: Brain, acts: int, skill: float | None = None) -> int:
    """Bytes that are still held after so many decisions, and were not before."""
    rows = np.random.default_rng(0).random((50, now(brain.senses).size), dtype=np.float32)
    mind = brain.npc()
    for row in rows:
        mind.act(row, skill=skill)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for k in range(acts):
        mind.act(rows[k % 50], skill=skill)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return after - before


def _size(brain: Brain) -> int:
    """Bytes of its file without a memory."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "guard.npc"
        write(brain, path, memory=False)
        return path.stat().st_size


def table(found: dict[str, Any]) -> str:
    """The numbers as Markdown."""
    start = found["start_cpu_seconds"]
    lines = [
        "| | median | least |",
        "|---|---|---|",
        f"| import, load and make an NPC, CPU time beyond `import numpy` | {start['median']:.3f} s "
        f"| {start['least']:.3f} s |",
    ]
    for name, told in found["microseconds_an_act"].items():
        size = found["file_bytes"][name] / 1024
        lines.append(
            f"| a decision, `{name}` ({size:,.0f} KiB) | {told['median']:,.0f} µs "
            f"| {told['least']:,.0f} µs |"
        )
    half = found["microseconds_an_act_at_half_skill"]
    lines.append(
        f"| a decision, `fighter` at skill 0.5 | {half['median']:,.0f} µs "
        f"| {half['least']:,.0f} µs |"
    )
    for n, told in found["milliseconds_a_squad"].items():
        lines.append(
            f"| a squad of {n}, `fighter` | {told['median']:.2f} ms | {told['least']:.2f} ms |"
        )
    kept = found["bytes_kept_after_acts"]
    lines += ["", "Bytes kept: " + ", ".join(f"{name} {size:,}" for name, size in kept.items())]
    return "\n".join(lines)
