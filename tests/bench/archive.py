"""Prints how an archive is taken in: ``python tests/bench/archive.py [FILES] [HOW ...]``.

HOW is alone, pool, threads or again (the pool's library once more, everything in it); alone and pool otherwise. FILES is
20,000 unless told, each of about 1 KB. Each runs in a process of its own. Printed: files a second, how long
transactions held the file, and the most memory that this process had at a quarter, half and the whole of the archive: it
grows by what the report of each file takes, not by what is read.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from invented import world
from invented_articles import one

CARDS = 8
"""Cards of an article, of which the engine reads about six out of its made-up words."""


def make(folder: Path, files: int) -> None:
    """Write the archive, a thousand files to a folder."""
    known = world()
    for number in range(files):
        inner = folder / f"{number // 1_000:03}"
        inner.mkdir(parents=True, exist_ok=True)
        (inner / f"{number:06}.txt").write_text(one(known, number, CARDS).article.text, encoding="utf-8")


def peak_mb(whose: int = resource.RUSAGE_SELF) -> float:
    return resource.getrusage(whose).ru_maxrss / 1_000


@contextmanager
def writing_timed() -> Iterator[list[tuple[float, float]]]:
    """Keep what every transaction takes while it lasts: seconds of the processor, and of the clock."""
    from readahead.library.store import Store

    whole = Store.writing
    held: list[tuple[float, float]] = []

    @contextmanager
    def timed(store: Store) -> Iterator[None]:
        with whole(store):
            spent, began = time.thread_time(), time.perf_counter()
            yield
        held.append((time.thread_time() - spent, time.perf_counter() - began))

    Store.writing = timed  # type: ignore[assignment, method-assign]
    try:
        yield held
    finally:
        Store.writing = whole  # type: ignore[method-assign]


def spread(seconds: list[float]) -> str:
    """Return the middle, the 95th of a hundred and the longest, in milliseconds."""
    ordered = [round(each * 1_000) for each in sorted(seconds)] or [0]
    return (
        f"p50 {ordered[len(ordered) // 2]}, p95 {ordered[len(ordered) * 95 // 100]}, longest {ordered[-1]} ms"
    )


def take_in(folder: Path, library: Path, how: str) -> None:
    from readahead.desk import workers
    from readahead.desk.desk import Desk
    from readahead.desk.reports import Outcome

    executor = ThreadPoolExecutor(workers.count_processes()) if how == "threads" else None
    if how == "alone":
        workers.POOL_FROM = 10**9
    peaks: list[float] = []

    def progress(done: int, total: int) -> None:
        while len(peaks) < 4 and done * 4 >= total * (len(peaks) + 1):
            peaks.append(peak_mb())
            sys.stderr.write(f"{how}: {done} of {total}, {peaks[-1]:.0f} MB\n")

    with Desk.open(library) as desk, writing_timed() as held:
        before, began = time.process_time(), time.perf_counter()
        report = desk.take_in([folder], executor=executor, progress=progress)
        wall, spent = time.perf_counter() - began, time.process_time() - before
        counted = report.count(Outcome.NEW), report.count(Outcome.ALREADY_THERE)
        cards = sum(item.cards for item in report.items)
    files = len(report.items)
    shown = " ".join(f"{peak:.0f}" for peak in peaks)
    sys.stdout.write(
        f"{how:8} {files / wall:8,.0f} files a second ({wall:.1f} s, {spent:.1f} s of this process)  {counted[0]} new,"
        f" {counted[1]} there, {cards} cards\n"
        f"         transactions: {len(held)}; of the processor {spread([cpu for cpu, _ in held])};"
        f" of the clock {spread([clock for _, clock in held])}\n"
        f"         peak memory by quarters: {shown} MB; largest worker {peak_mb(resource.RUSAGE_CHILDREN):.0f} MB\n"
    )


def main(files: int, hows: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "archive"
        make(folder, files)
        for how in hows:
            library = Path(name) / f"{'pool' if how == 'again' else how}.readahead"
            subprocess.run([sys.executable, __file__, "--one", str(folder), str(library), how], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        take_in(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, sys.argv[2:] or ["alone", "pool"])
