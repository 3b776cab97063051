"""Small trainings with a recipe, and what two of them have in common."""

from functools import cache

from small_jobs import WALK, differing, job

from rlft.lab.training import Training


def tuned(algorithm, method, settings=(), steps=640, game=WALK, more=(), start=None, **rest):
    """A training that has not begun; `settings` are of the method, `more` of the learner."""
    given = {**dict(more), **dict(settings)}
    return Training(job(algorithm, game, steps, given, method=method, **rest), start)


def finished(*arguments, **named):
    training = tuned(*arguments, **named)
    list(training.advance())
    return training


@cache
def plain(algorithm, steps=640, game=WALK):
    """What plain fine-tuning ends as."""
    return finished(algorithm, "full", steps=steps, game=game)


def unlike(one, other):
    """The arrays, but for the recipe's own and the games', in which two trainings differ."""
    found = differing(one, other)
    return [name for name in found if not name.startswith(("recipe/", "games/"))]


def resumed(algorithm, method, settings, steps=2560, **rest):
    """One training that never stopped, and one that went on from a snapshot of it."""
    whole, kept = tuned(algorithm, method, settings, steps, **rest), None
    for _ in whole.advance():
        if kept is None and whole.learner.steps >= steps // 2:
            kept = whole.snapshot()
    assert kept is not None
    other = tuned(algorithm, method, settings, steps, start=whole.start, **rest)
    assert other.restore(kept)
    assert other.learner.steps < whole.learner.steps
    list(other.advance())
    return whole, other
