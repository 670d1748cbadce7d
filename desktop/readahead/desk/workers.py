"""Runs long work elsewhere and brings what comes of it back in order: on any executor, however often a worker dies.

What crosses to a worker is picklable. The workers here are processes of their own, and load no part of a window.
"""

import os
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

POOL_FROM = 24
"""Items from which a process pool pays for its start (about a third of a second)."""

CHUNK, CHUNK_WEIGHT = 8, 500_000
"""Items sent to a worker at once at most, and their weight, in bytes, from which no more are added."""

GIVEN_WINDOW = 64
"""Chunks under way on an executor that was given, whose workers nobody here can count."""

EVERY_S = 0.05
"""Progress is told at most so often: nobody reads faster, and telling takes time."""


def count_processes() -> int:
    """Return how many processes this machine can run at once."""
    count = os.process_cpu_count() if hasattr(os, "process_cpu_count") else os.cpu_count()
    return count or 1


def process_pool(processes: int) -> "_Pool":
    """Return a pool of so many processes, which end when this one does, however it ends."""
    return _Pool(processes)


def mapped(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    total: int,
    lost: Callable[[Item], Result],
    executor: Executor | None = None,
    ready: Callable[[Item], Result | None] = lambda item: None,
    weight: Callable[[Item], int] = lambda item: 0,
) -> Iterator[tuple[Item, Result]]:
    """Yield each of *items*, of which there are *total*, with what *work* makes of it, in order.

    It is done on *executor*, or in a pool of processes where there are many items, or here: see `stream`.
    """
    if executor is not None:
        return stream(executor, work, items, GIVEN_WINDOW, lost=lost, ready=ready, weight=weight)
    if total >= POOL_FROM:
        window = 2 * count_processes() + 2
        return stream(
            None, work, items, window, lost=lost, ready=ready, weight=weight, most=total // CHUNK + 1
        )
    return ((item, work(item) if (known := ready(item)) is None else known) for item in items)


def stream(
    executor: Executor | None,
    work: Callable[[Item], Result],
    items: Iterable[Item],
    window: int,
    *,
    lost: Callable[[Item], Result],
    ready: Callable[[Item], Result | None] = lambda item: None,
    weight: Callable[[Item], int] = lambda item: 0,
    most: int | None = None,
) -> Iterator[tuple[Item, Result]]:
    """Yield each of *items* with what *work* makes of it, in order; *executor* does it, or else a pool of processes.

    The pool has a process for each processor, and not over *most*.
    At most *window* chunks of items are under way, and no item is asked for before its chunk can be: that bounds what
    is held in memory. *ready* may know an item's result without any work; *weight* is what it takes in bytes. What a
    worker that dies leaves undone is done again item by item, each alone; *lost* gives the result of one that ends its
    worker then too. What *work* raises is raised here. Of what is under way when nobody asks for more, nothing is begun
    any more; an executor that was given is left open.
    """
    run = _Run(executor, work, lost, count_processes() if most is None else min(most, count_processes()))
    under_way: deque[_Chunk[Item, Result]] = deque()
    coming = _chunks(items, ready, weight)
    try:
        while True:
            while len(under_way) < max(window, 1) and (chunk := next(coming, None)) is not None:
                run.begin(chunk)
                under_way.append(chunk)
            if not under_way:
                return
            # it stays among the others while it is awaited, so that it is called off with them
            results = run.results(under_way[0])
            under_way.popleft()
            yield from results
    finally:
        for chunk in under_way:
            if chunk.future is not None:
                chunk.future.cancel()
        run.close()


def counted(
    results: Iterator[Result],
    total: int,
    *,
    progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Result]:
    """Yield *results* while nobody cancels, and tell *progress*, every EVERY_S and at the end, how many of *total* are done."""
    told = -EVERY_S
    done = 0
    for done, result in enumerate(results, start=1):
        if is_cancelled():
            return
        now = clock()
        if now - told >= EVERY_S and done < total:
            progress(done, total)
            told = now
        yield result
    if done:
        progress(done, done)


@dataclass(frozen=True, slots=True)
class _Raised:
    """What *work* raised, as its worker tells it: a fault of the work, not of the worker."""

    fault: Exception
    trace: str


@dataclass(slots=True)
class _Chunk(Generic[Item, Result]):
    """Items under way together, each with its result where that was known; future holds those of the others, in order."""

    items: list[tuple[Item, Result | None]]
    future: "Future[list[Result | _Raised]] | None" = None

    @property
    def undone(self) -> list[Item]:
        return [item for item, known in self.items if known is None]


def _chunks(
    items: Iterable[Item], ready: Callable[[Item], Result | None], weight: Callable[[Item], int]
) -> Iterator[_Chunk[Item, Result]]:
    gathered: list[tuple[Item, Result | None]] = []
    weighed = 0
    for item in items:
        gathered.append((item, ready(item)))
        weighed += weight(item)
        if len(gathered) >= CHUNK or weighed >= CHUNK_WEIGHT:
            yield _Chunk(gathered)
            gathered, weighed = [], 0
    if gathered:
        yield _Chunk(gathered)


class _Pool(ProcessPoolExecutor):
    """A pool whose processes are all begun before any of them can die.

    CPython begins them one by one as work comes (3.11, concurrent/futures/process.py). One begun while the pool
    notices another's death is handed closed files, or never told to end, and its close waits for that one forever. They
    are spawned, as the fork of a program with threads may deadlock.
    """

    def __init__(self, processes: int) -> None:
        super().__init__(processes, mp_context=get_context("spawn"), initializer=_begin_worker)
        self._safe_to_dynamically_spawn_children = False


class _Run(Generic[Item, Result]):
    """What does the work of one stream: its executor, and a process of its own for what a dying worker left undone."""

    def __init__(
        self,
        executor: Executor | None,
        work: Callable[[Item], Result],
        lost: Callable[[Item], Result],
        processes: int,
    ) -> None:
        self._work, self._lost, self._processes = work, lost, processes
        self._executor = executor
        self._pool: Executor | None = None
        self._second: Executor | None = None

    def begin(self, chunk: _Chunk[Item, Result]) -> None:
        """Send off what is undone of a chunk."""
        undone = chunk.undone
        if not undone:
            return
        try:
            chunk.future = self._working().submit(_done, self._work, undone)
        except Exception:  # noqa: BLE001 - it is broken, closed, or breaking right now, which has no class of its own
            self._executor = None
            _end(self._pool)
            self._pool = None
            chunk.future = self._working().submit(_done, self._work, undone)

    def results(self, chunk: _Chunk[Item, Result]) -> list[tuple[Item, Result]]:
        """Return a chunk's items with their results, however often what does them must be made anew."""
        done = deque(self._results(chunk.future))
        return [
            (
                item,
                known if known is not None else self._judged(done.popleft() if done else self._alone(item)),
            )
            for item, known in chunk.items
        ]

    def close(self) -> None:
        """End the processes of this stream; one that is at work does its chunk first."""
        _end(self._pool)
        _end(self._second)

    def _working(self) -> Executor:
        if self._executor is not None:
            return self._executor
        if self._pool is None:
            self._pool = process_pool(self._processes)
        return self._pool

    def _results(self, future: "Future[list[Result | _Raised]] | None") -> list[Result | _Raised]:
        if future is None:
            return []
        try:
            return future.result()
        except Exception:  # noqa: BLE001 - a worker is lost, or the way to it; each executor has classes of its own for that
            return []

    def _alone(self, item: Item) -> Result | _Raised:
        if self._second is None:
            self._second = process_pool(1)
        try:
            return self._second.submit(_done, self._work, [item]).result()[0]
        except Exception:  # noqa: BLE001 - the same again
            _end(self._second)
            self._second = None
            return self._lost(item)

    def _judged(self, result: Result | _Raised) -> Result:
        if isinstance(result, _Raised):
            result.fault.add_note(result.trace)
            raise result.fault
        return result


def _done(work: Callable[[Item], Result], items: list[Item]) -> list[Result | _Raised]:
    """Return what *work* makes of each of *items*, up to the first that it raises at; this runs in the worker."""
    results: list[Result | _Raised] = []
    for item in items:
        try:
            results.append(work(item))
        except Exception as fault:  # noqa: BLE001 - told to whoever waits, where it is raised again
            results.append(_Raised(fault, traceback.format_exc()))
            break
    return results


def _end(pool: Executor | None) -> None:
    if pool is not None:
        pool.shutdown(cancel_futures=True)


def _begin_worker() -> None:
    """Leave it to the program that began this process to end it, and end with that program however it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
