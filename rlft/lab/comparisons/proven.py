"""In which held-out games a shipped brain learnt sooner than scratch, by the proofs that ship.

`pretrained/*.json` are the `proof.json` of `rlft bench proof`, as it wrote them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from rlft.lab.comparisons.comparison_table import ratio_text


def proven(brain: str, folder: Path | None = None) -> list[dict[str, Any]]:
    """The rows of this brain, by name, in every proof that ships."""
    return [row for row in _rows(folder) if row["brain"] == brain]


def proven_text(rows: Sequence[dict[str, Any]]) -> str:
    """As `helped in 2v2 (12x [11, 13] fewer steps); not surely in maze`, beside scratch."""
    helped = [row for row in rows if row["steps"] and _surely(row["steps"])]
    names = {row["title"] for row in helped}
    parts = [f"{row['title']} ({ratio_text(row['steps'])} fewer steps)" for row in helped]
    rest = [row["title"] for row in rows if row["title"] not in names]
    texts = [f"helped in {', '.join(parts)}"] * bool(parts)
    return "; ".join(texts + [f"not surely in {', '.join(rest)}"] * bool(rest))


def _surely(steps: dict[str, Any]) -> bool:
    return bool(steps["ratio"] and steps["ratio"]["interval_95"][0] > 1.0)


def _rows(folder: Path | None) -> Iterator[dict[str, Any]]:
    for file in sorted((folder or Path(str(resources.files("rlft.pretrained")))).glob("*.json")):
        yield from json.loads(file.read_text())["rows"]
