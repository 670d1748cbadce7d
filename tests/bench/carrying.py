"""What carrying a library to a folder and back takes: ``python tests/bench/carrying.py CARDS [FOLDER]``.

A made-up library of that many cards is exported, taken in to an empty library and exported again; both folders must be the
same bytes. Prints seconds of one processor, cards a second, sizes, and the most memory each step took.
"""

import filecmp
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from generated import library_at, told

from readahead.desk.desk import Desk


def timed(what: str, cards: int, work: Callable[[], object]) -> object:
    """Do *work* and print what it took."""
    cpu, wall = time.process_time(), time.perf_counter()
    made = work()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    told(
        f"{what:<22} {cpu:8.1f} s of one processor {wall:8.1f} s of the clock {cards / cpu:10.0f} cards/s  {memory()} MB at most"
    )
    return made


def memory() -> int:
    """Return the most memory this program has taken, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def same(one: Path, other: Path) -> bool:
    """Return whether two folders hold the same files."""
    if shutil.which("diff"):
        return subprocess.run(["diff", "-rq", str(one), str(other)], check=False).returncode == 0
    compared = filecmp.dircmp(one, other)
    return not (compared.left_only or compared.right_only or compared.diff_files)


def export(library: Path, folder: Path, cards: int) -> None:
    """Export the library at *library*."""
    with Desk.open(library) as desk:
        report = timed("export", cards, lambda: desk.export_library(folder))
    told(f"{'':<22} {report}")


def take_in(library: Path, folder: Path, cards: int) -> None:
    """Take *folder* in to the library at *library*."""
    with Desk.open(library) as desk:
        timed("import", cards, lambda: desk.take_in_library(folder))
        timed("import once more", cards, lambda: desk.take_in_library(folder))


def bundle(library: Path, target: Path, cards: int) -> None:
    """Make a bundle of the largest topic that fits in one, and merge it."""
    with Desk.open(library) as desk:
        topics = sorted(desk.topics(), key=lambda topic: -topic.cards)
        topic = next(topic for topic in topics if topic.cards <= 10_000)
        report = timed("bundle of a topic", topic.cards, lambda: desk.bundle(target, topic=topic.id))
        told(f"{'':<22} {report}, packed {target.stat().st_size:,} bytes")
    with Desk.open(None) as other:
        timed("merge", topic.cards, lambda: other.merge(target))
        timed("merge once more", topic.cards, lambda: other.merge(target))


def main(cards: int, place: Path) -> None:
    """Measure each step in a program of its own, so that its memory is its own."""
    library = place / f"made-up-{cards}.readahead"
    # the desk makes snapshots beside a library, which whoever makes one up does not expect
    shutil.rmtree(place / f"{library.name}.snapshots", ignore_errors=True)
    library_at(library, cards)
    with TemporaryDirectory(dir=place) as name:
        one, two, other = Path(name) / "one", Path(name) / "two", Path(name) / "other.readahead"
        for step, *paths in (
            ("export", library, one),
            ("take_in", other, one),
            ("export", other, two),
            ("bundle", library, Path(name) / "b.readahead-bundle"),
        ):
            subprocess.run([sys.executable, __file__, step, *map(str, paths), str(cards)], check=True)
        told("both folders the same" if same(one, two) else "THE FOLDERS DIFFER")
        told(f"library {library.stat().st_size:,} bytes, taken in {other.stat().st_size:,} bytes")


STEPS = {"export": export, "take_in": take_in, "bundle": bundle}

if __name__ == "__main__":
    if sys.argv[1] in STEPS:
        STEPS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        main(int(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else Path("build"))
