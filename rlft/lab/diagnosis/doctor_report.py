"""What a diagnosis says: findings, and the table that shows them. The checks are in doctor.py."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Sequence
from typing import Literal, NamedTuple

Level = Literal["ok", "note", "warning", "problem"]


class Finding(NamedTuple):
    """One thing that was looked at."""

    level: Level  # a problem makes learning wrong, a warning slow or poor; a note is worth knowing
    what: str  # what was looked at: "rewards"
    found: str
    advice: str = ""  # what to change, in one line


def print_findings(findings: Sequence[Finding]) -> None:
    """A line for each finding, what to change below it, and how many there are at the end."""
    width = max(shutil.get_terminal_size().columns, 60)
    for finding in findings:
        head = f"{finding.level:<9}{finding.what:<14}"
        space = " " * len(head)
        for text, first in ((finding.found, head), (finding.advice, f"{space}-> ")):
            if text:
                print(textwrap.fill(text, width, initial_indent=first, subsequent_indent=space))
    print(f"\n{summary(findings)}")


def summary(findings: Sequence[Finding]) -> str:
    """How many problems, warnings and notes."""
    counts = []
    for level in ("problem", "warning", "note"):
        number = sum(finding.level == level for finding in findings)
        if number:
            counts.append(f"{number} {level}{'s' * (number > 1)}")
    return ", ".join(counts) or "nothing to change"
