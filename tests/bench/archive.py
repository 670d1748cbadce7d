"""Prints how an archive is taken in: ``python tests/bench/archive.py [FILES] [HOW ...]``.

HOW is alone, pool, threads or again (the pool's library once more, everything in it); alone and pool otherwise. FILES is
20,000 unless told, each of about 1 KB. Each runs in a process of its own. Printed as the import goes on: articles a second, the longest that a
transaction held the file, and the most memory that this process had at a quarter, half and the whole of the archive: it
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
def longest_write() -> Iterator[list[float]]:
    """Keep the time of every transaction while it lasts, in seconds."""
    from readahead.library.store import Store

    whole, held = Store.writing, []

    @contextmanager
    def timed(store: Store) -> Iterator[None]:
        with whole(store):
            began = time.perf_counter()
            yield
        held.append(time.perf_counter() - began)

    Store.writing = timed  # type: ignore[assignment, method-assign]
    try:
        yield held
    finally:
        Store.writing = whole  # type: ignore[method-assign]


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

    with Desk.open(library) as desk, longest_write() as held:
        before, began = time.process_time(), time.perf_counter()
        report = desk.take_in([folder], executor=executor, progress=progress)
        wall, spent = time.perf_counter() - began, time.process_time() - before
        counted = report.count(Outcome.NEW), report.count(Outcome.ALREADY_THERE)
        cards = sum(item.cards for item in report.items)
    files, held = len(report.items), sorted(held) or [0.0]
    shown = " ".join(f"{peak:.0f}" for peak in peaks)
    sys.stdout.write(
        f"{how:8} {files / wall:8,.0f} files a second ({wall:.1f} s, {spent:.1f} s of this process)  {counted[0]} new,"
        f" {counted[1]} there, {cards} cards\n"
        f"         transactions: {len(held)}, p50 {held[len(held) // 2] * 1000:.0f} ms, p95"
        f" {held[len(held) * 95 // 100] * 1000:.0f} ms, longest {held[-1] * 1000:.0f} ms\n"
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
