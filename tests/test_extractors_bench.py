"""Probe scores beside learning: every extractor is made, and the ranks are compared."""

import json

import pytest

from rlft.lab.benchmarks.extractors_bench import EXTRACTORS, extractors, table
from rlft.npc import RlftError

NAMES = ("untrained", "imitation", "reinforcement, a quarter")


def test_extractors_are_made_probed_learnt_from_and_kept(tmp_path):
    told = []
    small = dict(budget=8_192, seeds=1, steps=8_192, points=2, levels=8, probe_levels=32)
    result = extractors(tmp_path, names=NAMES, workers=1, tell=told.append, **small)
    assert [one["name"] for one in result["extractors"]] == list(NAMES)
    assert len({one["probe"] for one in result["extractors"]}) == 3
    assert all(0.0 <= rate <= 1.0 for one in result["extractors"] for rate in one["learning"])
    made, shown = len(told), table(result)
    assert all(name in shown for name in NAMES) and "Spearman" not in shown  # none has won yet
    assert extractors(tmp_path, names=NAMES, workers=1, tell=told.append, **small) == result
    assert len(told) == made  # nothing was made again


def test_the_correlation_is_of_probe_and_learning(tmp_path):
    for name, probe, wins in zip(NAMES, (0.3, 0.5, 0.4), (0.1, 0.9, 0.2), strict=True):
        job = {"name": name, "pretraining": round(EXTRACTORS[name][1] * 4), "seeds": 1, "steps": 9,
               "points": 1, "levels": 2, "probe_levels": 30}  # fmt: skip
        found = {"name": name, "probe": probe, "learning": [wins]}
        path = tmp_path / f"{name.replace(' ', '-').replace(',', '')}.json"
        path.write_text(json.dumps({"job": job, "found": found}))
    result = extractors(tmp_path, 4, 1, 9, 1, 2, 30, NAMES)
    assert result["spearman"]["value"] == 1.0
    lines = table(result).splitlines()
    assert [line.split("|")[1].strip() for line in lines[4:7]] == [NAMES[1], NAMES[2], NAMES[0]]
    assert "Spearman's correlation of the two columns: 1.00" in lines[-1]


def test_there_are_enough_to_rank_and_two_rank_nothing(tmp_path):
    assert len(EXTRACTORS) >= 12
    with pytest.raises(RlftError, match="3 or more"):
        extractors(tmp_path, names=NAMES[:2])
