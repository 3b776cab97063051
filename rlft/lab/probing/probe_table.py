"""How reports on probes and on recognised foes look in a terminal. Computes nothing.

What they hold is made in probes.py and behaviour.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from rlft.lab.probing.behaviour import Behaviour
from rlft.lab.probing.probe_reading import Reading
from rlft.lab.probing.probes import RANDOM, Probed
from rlft.lab.probing.recognition import Recognition


def render(name: str, found: Probed) -> str:
    """A row a target, the probe score, then precision, recall and F1 of each class."""
    lines = [
        f"{name} in {found.game}: linear probes of its features, fitted on {found.levels} levels, "
        f"judged on {found.levels} others",
        *_targets(found),
        *(f"  not probed: {target}: {why}" for target, why in found.left_out.items()),
        f"  random networks: mean of {RANDOM} of this architecture; usual: always the most "
        "frequent class, or the mean",
    ]
    for reading in found.readings:
        if reading.recognition is not None:
            lines += ["", *_classes(reading.target, reading.recognition)]
    for reading in found.readings:
        if reading.recognition is not None and len(reading.recognition.names) > 3:
            lines += ["", *_confusion(reading.target, reading.recognition)]
    return "\n".join(lines)


def render_behaviour(name: str, found: Behaviour) -> str:
    """A row for each number of decisions observed, then each bot after the most of them."""
    rows: list[Sequence[str]] = [
        ("decisions observed", "macro F1", "other history", "accuracy", "calibration error")
    ]
    for steps, own, other in zip(found.steps, found.found, found.shuffled, strict=True):
        values = (own.macro_f1, other.macro_f1, own.accuracy, own.calibration_error)
        rows.append((f"  {steps}", *(f"{value:.3f}" for value in values)))
    last = found.found[-1]
    return "\n".join([
        f"{name} in {found.game}: which bot its foe is, from what is seen of it since the first "
        f"sight; {found.encounters} encounters on levels that nothing was fitted on",
        *_columns(rows, "<>>>>"),
        f"  always {last.prior.name!r}: {last.prior.macro_f1:.3f}; other history: what is seen now "
        "after the history of another level",
        "",
        *_classes(f"after {found.steps[-1]} decisions", last),
        "",
        *_confusion(f"after {found.steps[-1]} decisions", last),
    ])  # fmt: skip


def _targets(found: Probed) -> list[str]:
    rows: list[Sequence[str]] = [("", "", "brain", "random networks", "senses", "usual", "states")]
    rows += [_target(reading) for reading in found.readings]
    scores = (found.score, found.random_score, found.senses_score)
    rows.append(("  probe score", "mean", *(f"{score:.3f}" for score in scores), "", ""))
    return _columns(rows, "<<>>>>>")


def _target(reading: Reading) -> tuple[str, ...]:
    random = sum(reading.random) / len(reading.random)
    values = (reading.brain, random, reading.senses, reading.usual)
    states = f"{reading.judged:,}"
    return f"  {reading.target}", reading.metric, *(f"{value:.3f}" for value in values), states


def _classes(target: str, found: Recognition) -> list[str]:
    rows: list[Sequence[str]] = [(target, "precision", "recall", "F1", "states")]
    each = zip(found.names, found.precision, found.recall, found.f1, found.support, strict=True)
    for name, *values, support in each:
        rows.append((f"  {name}", *(f"{value:.2f}" for value in values), f"{support:,}"))
    means = (found.macro_precision, found.balanced_accuracy, found.macro_f1)
    rows.append(("  mean of the classes", *(f"{value:.2f}" for value in means), ""))
    return [
        *_columns(rows, "<>>>>"),
        f"  accuracy {found.accuracy:.1%} (always {found.prior.name!r}: "
        f"{found.prior.accuracy:.1%}), MCC {found.mcc:.2f}, "
        f"calibration error {found.calibration_error:.3f}",
    ]


def _confusion(target: str, found: Recognition) -> list[str]:
    """Shares of each row, which add up to 100."""
    rows: list[Sequence[str]] = [(f"{target}: % taken for", *found.names)]
    for name, counts in zip(found.names, found.confusion, strict=True):
        total = max(int(counts.sum()), 1)
        rows.append((f"  {name}", *(f"{100 * count / total:.0f}" for count in counts)))
    return _columns(rows, "<" + ">" * len(found.names))


def _columns(rows: Sequence[Sequence[str]], sides: str) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
