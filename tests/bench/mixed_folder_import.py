"""A folder of 1,000 files of every kind, 100 of them hostile, imported from the command line and in the window.

    python tests/bench/mixed_folder_import.py [--good 900] [--hostile 100] [--only desk window again]

Desk: the import that the command line does, with what came of it, what is left behind of descriptors, processes and
temporary files, and whether the library passes its check. Window: the same while a timer of 10 ms tells how late the
window's thread is. Again: the same folder into the same library, per file that is already there. Prints figures beside
their references; ends with status 1 when one is missed.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing import resource_tracker
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "importers" / "hostile"))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parents[1] / 'gui' / 'screen.json'}"

from mixed_folder import Mixed, mixed
from window_speed import LATE_MS, Figure, percentile, tell

from readahead.desk.desk import Desk
from readahead.desk.reports import ImportReport, Outcome
from readahead.importers import child

AGAIN_MS = 20


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--good", type=int, default=900)
    parser.add_argument("--hostile", type=int, default=100)
    parser.add_argument("--only", nargs="+", choices=("desk", "window", "again"))
    asked = parser.parse_args()
    wanted = asked.only or ("desk", "window", "again")
    is_held = True
    with tempfile.TemporaryDirectory() as name:
        own = Path(name)
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = str(own / "home")
        made = mixed(own / "mixed", good=asked.good, hostile=asked.hostile)
        parts: dict[str, Callable[[], Iterator[Figure]]] = {
            "desk": lambda: _by_the_desk(own, made),
            "again": lambda: _again(own, made),
            "window": lambda: _in_the_window(own, made),
        }
        for part, figures in parts.items():
            if part in wanted:
                for one in figures():
                    is_held &= tell(one)
    return 0 if is_held else 1


def _by_the_desk(own: Path, made: Mixed) -> Iterator[Figure]:
    spare = own / "spare"
    spare.mkdir()
    os.environ["TMPDIR"] = tempfile.tempdir = str(spare)
    handles, processes = _handles(), _children()
    began = time.perf_counter()
    with Desk.open(own / "desk.readahead") as desk:
        report = desk.take_in([own / "mixed"])
        seconds = time.perf_counter() - began
        yield from _came(report, made)
        yield (
            "the library passes its check",
            "yes" if desk.check().is_sound else "no",
            "yes",
            desk.check().is_sound,
        )
    child._child.close()
    yield "import, s", f"{seconds:.1f}", "", True
    for name, before, after in (
        ("descriptors", handles, _handles()),
        ("processes", processes, _children()),
        ("temporary files", 0, len(list(spare.iterdir()))),
    ):
        yield f"{name} left", str(after - before), "none", after <= before


def _came(report: ImportReport, made: Mixed) -> Iterator[Figure]:
    new = report.count(Outcome.NEW)
    sentences = sum(item.outcome is Outcome.REFUSED and bool(item.sentence) for item in report.items)
    yield "articles", str(new), str(made.good), new == made.good
    yield "sentences", str(sentences), str(made.refused), sentences == made.refused
    yield (
        "passed over, with a word",
        str(report.passed.count),
        str(made.passed),
        report.passed.count == made.passed,
    )


def _again(own: Path, made: Mixed) -> Iterator[Figure]:
    library = own / "desk.readahead"
    good = sorted((own / "mixed").glob("*-good-*"))
    with Desk.open(library) as desk:
        if not desk.count_articles():
            desk.take_in([own / "mixed"])
        taken = []
        # a feed is read again, since it may hold more by now: the first one starts the process that reads it
        first = next(file for file in good if file.suffix == ".rss")
        for file in (first, *good):
            began = time.perf_counter()
            (item,) = desk.take_in([file]).items
            taken.append((time.perf_counter() - began) * 1000)
            assert item.outcome is Outcome.ALREADY_THERE
    started, *taken = taken
    most = percentile(taken, 0.99)
    yield "already there: the first feed, ms", f"{started:.1f}", "", True
    yield f"already there, {len(taken)} files: median, ms", f"{percentile(taken, 0.5):.1f}", "", True
    yield "already there: p99, ms", f"{most:.1f}", f"under {AGAIN_MS}", most < AGAIN_MS


def _in_the_window(own: Path, made: Mixed) -> Iterator[Figure]:
    from window_frames import beating, resting
    from window_stage import stage

    with stage(own / "window.readahead") as window:
        assert window.panes is not None
        idle, importer = resting(window), window.panes.importer
        reports: list[ImportReport] = []
        importer.imported.connect(reports.append)
        began = time.perf_counter()
        importer.take_all([own / "mixed"])
        late = beating(lambda: importer.job is None)
        seconds = time.perf_counter() - began
        yield from _came(reports[0], made)
    yield "at rest: lateness p99, ms", f"{percentile(idle, 0.99):.1f}", "", True
    p99 = percentile(late, 0.99)
    yield "import, s", f"{seconds:.1f}", "", True
    yield "importing: lateness p99, ms", f"{p99:.1f}", f"at most {LATE_MS}", p99 <= LATE_MS
    yield "importing: latest, ms", f"{max(late):.1f}", "", True


def _handles() -> int:
    """Return how many descriptors this process has open, without that of Python's tracker."""
    return len(list(Path("/proc/self/fd").iterdir())) - _tracked()


def _children() -> int:
    """Return how many processes this one has begun that still are, without Python's tracker."""
    return len(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()) - _tracked()


def _tracked() -> bool:
    """Return whether Python's tracker of what processes share runs: once begun it stays until the program ends."""
    return resource_tracker._resource_tracker._pid is not None  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main())
