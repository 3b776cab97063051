"""The progress bars of everything that trains."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tqdm import tqdm

if TYPE_CHECKING:
    from rlft.lab.comparisons.comparison import Progress

FORMAT = (
    "{desc} {percentage:3.0f}% |{bar:24}| {n_fmt}/{total_fmt} steps"
    " · {rate_fmt}{postfix} · {remaining} left"
)

Metrics = Mapping[str, float | None]


def with_progress(
    updates: Iterable[Metrics], steps: int, title: str, quiet: bool = False
) -> Iterator[Metrics]:
    """The updates, shown as they pass: steps a second, win rate or return, time left."""
    with tqdm(
        total=steps, desc=title, unit=" steps", unit_scale=True, disable=quiet, bar_format=FORMAT
    ) as bar:
        for metrics in updates:
            done, win_rate, score = metrics["steps"], metrics.get("win_rate"), metrics["return"]
            if win_rate is not None:
                bar.set_postfix_str(f"win rate {win_rate:.0%}", refresh=False)
            elif score is not None:
                bar.set_postfix_str(f"return {score:.2f}", refresh=False)
            assert done is not None, "a learner counts its steps"
            bar.update(min(done, steps) - bar.n)
            yield metrics


@contextmanager
def comparison_bar() -> Iterator[Callable[[Progress], None]]:
    """A bar over all trainings of a comparison; told of each update, it shows the latest."""
    with tqdm(  # the delay: what is refused at once shows no bar
        desc="comparing", unit=" steps", unit_scale=True, bar_format=FORMAT, delay=0.1
    ) as bar:

        def show(progress: Progress) -> None:
            bar.total = progress.total
            state = f"{progress.arm}, seed {progress.seed}: {progress.score}"
            bar.set_postfix_str(state, refresh=False)
            bar.update(progress.steps - bar.n)

        yield show


@contextmanager
def games_bar(what: str, games: int) -> Iterator[Callable[[int], None]]:
    """A bar over so many games; told how many have ended, it moves on by them."""
    with tqdm(
        desc=what, total=games, unit=" games", bar_format=FORMAT.replace("steps", "games"),
        leave=False, delay=0.1,
    ) as bar:  # fmt: skip

        def told(ended: int) -> None:
            bar.update(ended)

        yield told
