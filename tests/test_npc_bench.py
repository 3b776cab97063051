"""`rlft bench npc` gives the numbers it promises, and an NPC that decides keeps nothing."""

import json
import math
from typing import Any

from rlft.lab.benchmarks import npc_bench
from rlft.npc.architectures import ARCHITECTURES


def is_positive(value: Any) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and value > 0


def test_bench_npc_times_every_architecture_and_every_squad() -> None:
    found = npc_bench.npc(repeats=1, calls=3, squads=(1, 3), acts=300)
    assert json.loads(json.dumps(found)) == found
    kinds = {"fighter", "window", *ARCHITECTURES}
    assert set(found["microseconds_an_act"]) == set(found["file_bytes"]) == kinds
    told = [found["start_cpu_seconds"], *found["microseconds_an_act"].values()]
    told += [found["microseconds_an_act_at_half_skill"], *found["milliseconds_a_squad"].values()]
    for times in told:
        assert set(times) == {"median", "least"} and all(map(is_positive, times.values()))
        assert times["least"] <= times["median"]
    assert set(found["milliseconds_a_squad"]) == {"1", "3"}
    assert max(found["bytes_kept_after_acts"].values()) < 10_000  # a list of actions is more
    table = npc_bench.table(found)
    assert "| a squad of 3, `fighter` |" in table and "`impala`" in table


def test_deciding_keeps_nothing() -> None:
    mind = npc_bench._drawn("window")
    first, later = (npc_bench._kept(mind, acts, skill=0.5) for acts in (100, 400))
    assert max(first, later) < 5_000
