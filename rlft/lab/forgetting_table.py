"""How a forgetting report looks in a terminal. What it holds is made in forgetting.py."""

from __future__ import annotations

from rlft.lab.drift import BlockDrift, Drift
from rlft.lab.evaluation import Result
from rlft.lab.forgetting import MARGIN, Forgetting, GradientNorms, Skill, spread
from rlft.lab.statistics import wilson


def render(found: Forgetting) -> str:
    """A row for each old game, then a line each for the weights, the choices, the gradients."""
    lines = _table(found.skills) if found.skills else ["no old game to play again"]
    lines += [f"  not judged: {title}: {why}" for title, why in found.not_judged.items()]
    if found.drift is not None:
        lines += _drift(found.drift)
    if found.gradients is not None:
        lines.append(_gradients(found.gradients))
    return "\n".join(lines)


def _table(skills: tuple[Skill, ...]) -> list[str]:
    rows = [("what it knew before", "before", "after", "lost", "gained", "")]
    for skill in skills:
        scores = _score(skill, skill.before), _score(skill, skill.after)
        note = f"fitted, {skill.fitted:.0%} kept" if skill.fitted < 1.0 else ""
        rows.append((f"  {skill.title}", *scores, str(skill.lost), str(skill.gained), note))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    sides = ("<", "<", "<", ">", ">", "<")
    lines = [
        "  ".join(
            f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
    return [*lines, *_totals(skills)]


def _totals(skills: tuple[Skill, ...]) -> list[str]:
    """How many levels, what of them is still won, and what lost means without wins."""
    levels = sorted({skill.before.levels for skill in skills})
    each = f"{' or '.join(map(str, levels))} levels a game, the same before and after"
    could = sum(int(skill.could.sum()) for skill in skills if skill.has_outcomes)
    if could:
        kept = sum(skill.kept for skill in skills if skill.has_outcomes)
        each += f"; of {could} won before, {kept / could:.0%} are won still"
    lines = [f"  {each}"]
    if not all(skill.has_outcomes for skill in skills):
        lines.append(
            f"  no wins but scores: lost and gained by more than {MARGIN} standard deviations"
        )
    return lines


def _score(skill: Skill, result: Result) -> str:
    """Share of wins or mean return, with its 95 % interval."""
    if skill.has_outcomes:
        low, high = wilson(result.wins, result.levels)
        return f"{result.win_rate:4.0%} [{100 * low:.0f}, {100 * high:.0f}]"
    low, high = spread(result)
    return f"{result.returns.mean():.3g} [{low:.3g}, {high:.3g}]"


def _drift(drift: Drift) -> list[str]:
    lines = [f"weights moved: {', '.join(map(_moved, drift.blocks))}"]
    alike = [f"{block.name} {block.cka:.2f}" for block in drift.blocks if block.cka is not None]
    if alike:
        lines.append(f"what they write is alike (linear CKA): {', '.join(alike)}")
    states = f"{drift.states} {'remembered' if drift.remembered else 'drawn'} states"
    if drift.agreement is not None:
        lines.append(f"chooses as before in {drift.agreement:.0%} of {states}")
    if drift.steering is not None:
        lines.append(f"steers {drift.steering:.2f} away from before, mean over {states}")
    return lines


def _moved(block: BlockDrift) -> str:
    """As `encoder.0 4.4% (45% untouched)`: of the norm, and of the numbers."""
    if block.moved is not None:
        moved = f"{block.moved:.1%}"
    else:
        moved = "new" if block.new == block.parameters else "from zero"
    notes = []
    if 0 < block.new < block.parameters:
        notes.append(f"{block.new / block.parameters:.0%} new")
    if block.changed is not None and 0.005 <= 1.0 - block.changed < 1.0:
        notes.append(f"{1.0 - block.changed:.0%} untouched")
    return f"{block.name} {moved} ({', '.join(notes)})" if notes else f"{block.name} {moved}"


def _gradients(found: GradientNorms) -> str:
    line = f"gradient norm: median {found.median:.3g}, 95th percentile {found.p95:.3g}"
    return line if found.clipped is None else f"{line}; {found.clipped:.0%} of updates clipped"
