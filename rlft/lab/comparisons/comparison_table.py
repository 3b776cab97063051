"""A comparison as Markdown: what is printed, and saved as comparison.md. Computes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rlft.lab.comparisons.comparison_times import OF_FINAL, TARGET
from rlft.lab.comparisons.verdicts import EVEN, FEWEST, NO_GAIN

Plain = Mapping[str, Any]


def render(result: Plain) -> str:
    """What is decided, the tables of a comparison, and what must be known to read them."""
    arms = result["arms"]
    title = " against ".join([", ".join(arm["arm"] for arm in arms[:-1]), arms[-1]["arm"]])
    lines = [
        f"## {title}: {result['game']}",
        "",
        f"{seeds_text(result)}, {count(result['steps'])} game steps each, judged "
        f"every {count(result['every'])} on {result['levels']} levels never trained on. "
        "Interquartile means over the seeds; in brackets 95% intervals (paired bootstrap).",
        "",
        *verdict_lines(result),
        "",
        *table(score_rows(result)),
        "",
        *table(time_rows(result)),
        "",
        f"How many times fewer than {arms[-1]['arm']}, by restricted mean times:",
        "",
        *table(ratio_rows(result)),
        "",
        *notes(result),
    ]
    return "\n".join(lines).rstrip() + "\n"


def seeds_text(result: Plain) -> str:
    """How many seeds, and which arms had fewer."""
    most = len(result["seeds"])
    few = [f"{arm['arm']}: {arm['seeds']}" for arm in result["arms"] if arm["seeds"] < most]
    return f"{most} seeds an arm" + f" ({', '.join(few)})" * bool(few)


def verdict_lines(result: Plain) -> list[str]:
    """A line an arm: what its intervals decide."""
    lines = []
    for one, said in zip(result["against"], result["verdicts"], strict=True):
        words = []
        for key, word in said["times"].items():
            steps = one["times"][key]["steps"]
            ratio = f" ({ratio_text(steps)})" if steps["ratio"] else ""
            words.append(f"{goal_text(key, result)}: {word}{ratio}")
        words.append(f"final score: {said['final']} ({difference_text(one['final'], result)})")
        if said["better"] is not None:
            words.append(f"better over the run: {'yes' if said['better'] else 'not shown'}")
        words += [f"pretraining: {said['pays']}"] if said["pays"] else []
        lines.append(f"- **{one['arm']}**: {'; '.join(words)}.")
    return lines


def score_rows(result: Plain) -> list[list[str]]:
    rows = [
        ["from", f"{unit(result)} before", "final", "jumpstart", "mean of the run",
         "forward transfer", "better", "dip in the first 10%", "dip"]
    ]  # fmt: skip
    against = {one["arm"]: one for one in result["against"]}
    for arm in result["arms"]:
        one = against.get(arm["arm"])
        rows.append([
            arm["arm"],
            *(score_text(arm[name], result) for name in ("before", "final")),
            difference_text(one["jumpstart"], result) if one else "",
            score_text(arm["auc"], result),
            number_text(one["transfer"]) if one and one["transfer"] else "",
            number_text(one["probability_of_improvement"]) if one else "",
            *(score_text(arm[name], result) for name in ("early_dip", "dip")),
        ])  # fmt: skip
    return rows


def time_rows(result: Plain) -> list[list[str]]:
    rows = [["from", "to", "game steps to there", "seconds", "seeds there"]]
    for key in result["arms"][0]["times"]:
        for arm in result["arms"]:
            times = arm["times"][key]
            there = f"{times['reached']}/{arm['seeds']}"
            texts = time_text(times["steps"]), time_text(times["seconds"])
            rows.append([arm["arm"], goal_text(key, result), *texts, there])
    return rows


def ratio_rows(result: Plain) -> list[list[str]]:
    rows = [
        ["from", "to", "game steps", "seconds", "probability of being sooner",
         "game steps, pretraining charged", "games until it pays"]
    ]  # fmt: skip
    for key in result["arms"][0]["times"]:
        for one in result["against"]:
            found = one["times"][key]
            steps, sooner = found["steps"], found["probability_of_improvement"]
            seconds = games_text(found["seconds"])
            charged = ratio_text({**steps, "ratio": steps["charged"]}) if "charged" in steps else ""
            rows.append([
                one["arm"], goal_text(key, result),
                ratio_text(steps), ratio_text(found["seconds"]), number_text(sooner),
                charged, "; ".join(filter(None, (
                    games_text(steps), seconds and f"in seconds {seconds}"
                ))),
            ])  # fmt: skip
    return rows


def notes(result: Plain) -> list[str]:
    """What the numbers leave out, as far as it concerns this comparison."""
    found, baseline = [], result["arms"][-1]
    if TARGET in baseline["times"]:
        score = score_of(baseline["times"][TARGET]["threshold"], result)
        found.append(
            f"- {goal_text(TARGET, result)} is {score}; in the intervals it is found anew in "
            "every resample."
        )
    for arm in result["arms"]:
        if arm["prior_steps"]:
            steps = count(arm["prior_steps"])
            found.append(f"- {arm['arm']}: {steps} earlier game steps are charged apart.")
        there = [
            f"{goal_text(key, result)}, {times['already_there']} of {arm['seeds']} seeds"
            for key, times in arm["times"].items()
            if times["already_there"]
        ]
        if there:
            found.append(f"- {arm['arm']}: already there before training: {'; '.join(there)}.")
    steps_times = [time["steps"] for one in result["against"] for time in one["times"].values()]
    bounds = {found["bound"] for found in steps_times if found["ratio"] is not None}
    for sign, text in (
        (">=", "some seeds of the baseline did not get there while watched"),
        ("<=", "some seeds of this arm did not get there while watched"),
        ("restricted", "of both, some did not: the ratio is of times within what was watched"),
    ):
        found += [f"- {SIGNS[sign].strip()}: {text}."] if sign in bounds else []
    if min(arm["seeds"] for arm in result["arms"]) < FEWEST:
        found.append(
            f"- Fewer than {FEWEST} seeds decide nothing: five that all agree are chance one time "
            "in 16."
        )
    return [
        *found,
        "- A ratio counts no time as less than the first interval between judgements; a seed that "
        "was never there counts as not there yet for as long as it was watched (Kaplan-Meier).",
        "- Before, final and jumpstart: levels are drawn anew beside the seeds. Final: mean of the "
        "last tenth of the judgements. Nothing here is of a best checkpoint.",
        "- Better: probability that a seed does better over the run than one of the baseline; said "
        f"to be so where it is above {EVEN} and forward transfer above {NO_GAIN}, with all of "
        "their intervals.",
        "- Seconds are those of training on this machine, judging left out.",
    ]  # fmt: skip


SIGNS = {"=": "", ">=": ">= ", "<=": "<= ", "restricted": "~ "}


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Markdown, its columns aligned for reading as text."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    return [lines[0], "|" + "|".join("-" * (w + 2) for w in widths) + "|", *lines[1:]]


def unit(result: Plain) -> str:
    return "wins" if result["measure"]["name"] == "win_rate" else "score"


def goal_text(key: str, result: Plain) -> str:
    """A threshold in words."""
    if key == TARGET:
        return f"{OF_FINAL:.0%} of {result['arms'][-1]['arm']}'s final score"
    return f"{key} wins" if unit(result) == "wins" else f"score {key}"


def count(number: float) -> str:
    """26,624 as 26.6k."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if abs(number) >= 0.9995 * size:
            return f"{number / size:.3g}{letter}"
    return f"{number:.3g}"


def score_of(score: float, result: Plain) -> str:
    return f"{score + 0.0:.1%}" if unit(result) == "wins" else f"{score + 0.0:.4g}"


def score_text(found: Plain, result: Plain) -> str:
    return _ends([score_of(x, result) for x in (found["value"], *found["interval_95"])])


def difference_text(found: Plain, result: Plain) -> str:
    """Of shares of wins in points: +4.4 [+2.7, +6.6] points."""
    ends = (found["value"], *found["interval_95"])
    if unit(result) == "wins":
        return _ends([f"{100 * x + 0.0:+.1f}" for x in ends]) + " points"
    return _ends([f"{x + 0.0:+.4g}" for x in ends])


def number_text(found: Plain) -> str:
    return _ends([f"{x + 0.0:.2f}" for x in (found["value"], *found["interval_95"])])


def time_text(found: Plain) -> str:
    """A median time and its interval: 26.2k [25.7k, > 600k]."""
    beyond = f"> {count(found['watched'])}"
    ends = (found["median"], *found["interval_95"])
    middle, low, high = (beyond if time is None else count(time) for time in ends)
    if middle == "0" == high:
        return "0 (already there)"
    return middle if low == middle == high else f"{middle} [{low}, {high}]"


def ratio_text(found: Plain) -> str:
    """As 5.9x [4.1, 8.2]; >= 5.9x [4.1, 8.2] where some of the baseline were never there."""
    if found["ratio"] is None:
        return "nobody got there"
    low, high = found["ratio"]["interval_95"]
    sign = SIGNS[found["bound"]]
    return f"{sign}{factor(found['ratio']['value'])}x [{factor(low)}, {factor(high)}]"


def factor(ratio: float) -> str:
    """Two digits, more only before the point."""
    return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.2g}"


def games_text(found: Plain) -> str:
    """As 9.8 [9.1, 11]; never where nothing is saved."""
    if "break_even" not in found:
        return ""
    ends = (found["break_even"]["value"], *found["break_even"]["interval_95"])
    return _ends(["never" if x is None else factor(x) for x in ends])


def _ends(texts: Sequence[str]) -> str:
    return f"{texts[0]} [{texts[1]}, {texts[2]}]"
