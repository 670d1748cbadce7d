"""Runs long work elsewhere: in a process pool where there is much of it, on the executor it is given, or here."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

POOL_FROM = 24
"""Items from which a process pool pays for its start (about a third of a second)."""


def mapped(
    work: Callable[[Item], Result], items: Sequence[Item], *, executor: Executor | None = None
) -> Iterator[Result]:
    """Yield *work* of each item, in order. What crosses to another process must be picklable."""
    if executor is not None:
        yield from executor.map(work, items, chunksize=4)
    elif len(items) < POOL_FROM:
        yield from map(work, items)
    else:
        count = os.process_cpu_count() if hasattr(os, "process_cpu_count") else os.cpu_count()
        # spawn: a fork of a program with threads (the window) may deadlock
        with ProcessPoolExecutor(max_workers=count, mp_context=get_context("spawn")) as pool:
            yield from pool.map(work, items, chunksize=4)


def counted(
    results: Iterator[Result],
    total: int,
    *,
    progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> Iterator[Result]:
    """Yield *results* while nobody cancels, and tell *progress* how many of *total* are done."""
    for done, result in enumerate(results, start=1):
        if is_cancelled():
            return
        progress(done, total)
        yield result
