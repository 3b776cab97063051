"""Jobs side by side, each in a process of its own. What a job does is the caller's.

Nothing heavy is imported here: a worker comes by this file first, and sets its number of threads
before NumPy and torch are loaded.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any

from rlft.npc.errors import RlftError

Tell = Callable[[Any], None]  # given to a job, to call every so often with its news

_stop: Any = None  # in a worker: set when everybody is to stop
_news: Any = None  # in a worker: the way back


def side_by_side(
    function: Callable[..., Any], jobs: Sequence[tuple[Any, ...]], workers: int, tell: Tell
) -> Iterator[Any]:
    """Results of `function(*job, tell)` as they come, from so many fresh processes.

    One worker is this process itself. The function must be importable by name. What a job tells is
    passed on here, in this process. Ends early, on an error or Ctrl-C, by stopping every job where
    it next tells something.
    """
    if min(workers, len(jobs)) <= 1:
        yield from (function(*job, tell) for job in jobs)
        return
    context = multiprocessing.get_context("spawn")
    stop, news = context.Event(), context.SimpleQueue()
    pool = ProcessPoolExecutor(
        min(workers, len(jobs)), context, initializer=_enter, initargs=(stop, news)
    )
    with _deaf():  # workers are born as they are needed, and deaf from birth
        pending = {pool.submit(_work, function, job) for job in jobs}
    try:
        while pending:
            done, pending = wait(pending, timeout=0.1, return_when=FIRST_COMPLETED)
            _pass_on(news, tell)
            for future in done:
                yield future.result()
    except BrokenProcessPool:
        raise RlftError(
            "a worker process was killed, perhaps for memory: what is finished is kept, "
            "go on with fewer workers"
        ) from None
    finally:
        stop.set()
        for future in pending:
            future.cancel()
        while not all(future.done() for future in pending):
            time.sleep(0.02)
            _pass_on(news, lambda told: None)  # a full pipe would hold a worker up
        pool.shutdown()


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C reaches every process of a terminal; the workers are to hear of it from us alone."""
    if threading.current_thread() is not threading.main_thread():
        yield  # where Python allows no change of signals
        return
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)


def _pass_on(news: Any, tell: Tell) -> None:
    while not news.empty():
        tell(news.get())


def _enter(stop: Any, news: Any) -> None:
    """What a worker does first."""
    global _stop, _news
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["OMP_NUM_THREADS"] = "1"  # of NumPy's matrix products; torch is told by Training
    _stop, _news = stop, news


def _work(function: Callable[..., Any], job: tuple[Any, ...]) -> Any:
    _obey()
    return function(*job, _tell)


def _tell(told: Any) -> None:
    _obey()
    _news.put(told)


def _obey() -> None:
    parent = multiprocessing.parent_process()
    if parent is None or not parent.is_alive():
        os._exit(1)  # nobody is left to work for
    if _stop.is_set():
        raise RlftError("stopped")
