"""A ladder as text: what `rlft ladder` prints. Computes nothing."""

from __future__ import annotations

from pathlib import Path

from rlft.lab.ladder.climb import ANCHORS, Ladder, Rung


def render(ladder: Ladder, folder: str) -> str:
    """The three difficulties, what they were chosen from, and everybody's rating."""
    lines = [
        f"against {ladder.reference} in {ladder.game}, {ladder.levels} levels that neither trained "
        "nor chose: wins (95 % interval)",
        f"  {'file':<12} {'asked':>5}   {'wins':<17} {'draws':>5}   {'Elo':<19} made of",
    ]
    for rung in ladder.rungs:
        draws = rung.score.draws / rung.score.games
        lines.append(
            f"  {rung.pick.name + '.npc':<12} {rung.pick.target:>5.0%}   {rung.score!s:<17} "
            f"{draws:>5.0%}   {rung.rating!s:<19} {made_of(rung)}"
        )
    lines += [f"note: {text}" for text in notes(ladder)]
    lines += ["", "wins against the bots they are rated by"]
    lines.append("  " + " " * 12 + "".join(f"{one.name:>12}" for one in ANCHORS))
    for rung in ladder.rungs:
        rates = "".join(f"{rung.anchors[one.name].rate:>12.0%}" for one in ANCHORS)
        lines.append(f"  {rung.pick.name:<12}{rates}")
    lines += [
        "",
        f"the skill dial of {ladder.searched[-1][0].name}: wins against {ladder.reference}",
    ]
    lines += [f"  {dial:4.2f}  {score}" for dial, score in ladder.curve.points]
    lines += ["", "Elo, all against all (chaser = 1000; 95 % interval over levels)"]
    for name, rating in sorted(ladder.ratings.items(), key=lambda row: -row[1].elo):
        lines.append(f"  {name:<28} {rating}")
    lines += ["", f"{ladder.games:,} games in {ladder.seconds:.0f} s. Kept in {folder}. Next:"]
    lines.append(f"  {play(folder)}    fight them yourself")
    return "\n".join(lines)


def play(folder: str) -> str:
    """The command that plays against them: a run whose ladder this is offers all three."""
    run = Path(folder).parent
    ours = Path(folder).name == "ladder" and (run / "brain.npc").exists()
    return f"rlft play {run if ours else Path(folder) / 'normal.npc'}"


def made_of(rung: Rung) -> str:
    skill = "" if rung.pick.skill == 1.0 else f", skill {rung.pick.skill:g}"
    return f"{rung.pick.candidate.name}{skill}"


def notes(ladder: Ladder) -> list[str]:
    """What fell short, plainly."""
    said = []
    for rung in ladder.rungs:
        if not rung.reached:
            said.append(
                f"{rung.pick.name} wins {rung.score}, {rung.pick.target:.0%} were asked: "
                "it is the nearest there is"
            )
        if not rung.curve.rises:
            said.append(
                f"the dial of {rung.pick.candidate.name} does not rise everywhere: somewhere it "
                "wins less when turned up, by more than the intervals"
            )
    return list(dict.fromkeys(said))
