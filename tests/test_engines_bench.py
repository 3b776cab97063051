"""The table of engines has what it promises; how fast they are, no test can say."""

import json
import math

from every_operation import CASES

from rlft.lab.benchmarks.engines_bench import ENGINES, engines, table


def test_the_bench_of_engines_gives_a_size_and_times_for_each_brain_and_engine() -> None:
    tried = {"small": CASES["small"], "clip": CASES["output clip"]}
    told: list[str] = []
    found = engines(npcs=(1, 3), calls=2, tried=tried, tell=told.append)
    assert "\n" not in json.dumps(found)
    assert set(found["brains"]) == set(tried) and len(told) == len(tried) * len(ENGINES)
    for rows in found["brains"].values():
        assert set(rows) == set(ENGINES) >= {"NumPy", "ONNX Runtime"}
        for row in rows.values():
            assert row["kB"] > 0
            for times in row["ms"].values():
                assert 0.0 <= times["least"] <= times["median"] < math.inf
    lines = table(found).splitlines()
    assert lines[0] == "| brain | engine | kB | 1 NPC | 3 NPCs |"
    assert len(lines) == 2 + len(tried) * len(ENGINES)
