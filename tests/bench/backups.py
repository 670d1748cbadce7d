"""Prints how long a backup takes and whom it holds up: ``python tests/bench/backups.py [LIBRARY]``.

Another program writes notes into the library all the while, and tells the longest it ever waited; before that it does the
same without a backup, so that both figures come from one run. Without LIBRARY one of 1,000,000 cards is made, or kept from
the last time. The library is copied first and left as it was.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from generated import library_at

from readahead.desk.desk import Desk
from readahead.library import Library
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery

CARDS = 1_000_000
BACKUP_S, STALL_MS, CLOSE_S = 30, 250, 1
"""What must hold for a library of 1.2 GB."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the other program told: how many notes it wrote, and the waits for one of them, in milliseconds."""

    notes: int
    median: float
    worst: float


def write_notes(path: Path, until: Path) -> None:
    """Write notes, a hundred a second at most, until the file *until* is there."""
    waits = []
    with Library.open(path) as library:
        card = library.cards.list(CardQuery(), limit=1)[0].id
        detail = library.cards.detail(card)
        where = anchor(detail.text, detail.filed.card.anchor)
        while not until.exists():
            start = time.perf_counter()
            library.annotations.add(card, where, "Written while a backup is made")
            waits.append((time.perf_counter() - start) * 1000)
            time.sleep(0.01)
    waits.sort()
    sys.stdout.write(json.dumps([len(waits), waits[len(waits) // 2], waits[-1]]))


class Writer:
    """Another program that writes while the block runs."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._until = folder / "enough"
        self._until.unlink(missing_ok=True)
        self._program = subprocess.Popen(
            [sys.executable, __file__, "--write", str(path), str(self._until)],
            stdout=subprocess.PIPE,
            text=True,
        )

    def told(self) -> Written:
        """Stop it and return what it told."""
        self._until.touch()
        said, _ = self._program.communicate()
        return Written(*json.loads(said))


def say(what: str, figure: str, reference: str = "") -> None:
    sys.stdout.write(f"{what:52}{figure:>16}  {reference}\n")
    sys.stdout.flush()


def main(given: Path) -> None:
    with tempfile.TemporaryDirectory(dir=given.parent) as name:
        folder = Path(name)
        path, target = folder / "bench.readahead", folder / "copy.readahead"
        shutil.copyfile(given, path)
        say("size of the library", f"{path.stat().st_size / 1e6:,.0f} MB")
        writer = Writer(path, folder)
        time.sleep(10)
        alone = writer.told()
        writer = Writer(path, folder)
        time.sleep(2)
        with Desk.open(path) as desk:
            looks = []
            wall, cpu = time.perf_counter(), time.process_time()
            made = desk.back_up(target, progress=lambda done, total: looks.append(done))
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            log = path.with_name(path.name + "-wal").stat().st_size
        beside = writer.told()
        say(
            "backup, while another program writes",
            f"{wall:.1f} s",
            f"<= {BACKUP_S} s; {cpu:.1f} s of it processor",
        )
        say(
            "longest wait for a note meanwhile",
            f"{beside.worst:.0f} ms",
            f"<= {STALL_MS} ms; {alone.worst:.0f} without",
        )
        say("median wait for a note meanwhile", f"{beside.median:.1f} ms", f"{alone.median:.1f} without")
        say("notes written meanwhile", f"{beside.notes:,}")
        say("the log after it", f"{log / 1e6:.1f} MB", "<= 64 MB")
        say("cards in the copy", f"{made.cards:,}")
        closing(path)
        with Desk.open(target) as copy:
            wall = time.perf_counter()
            found = copy.check(is_quick=True)
            say("quick check of the copy", f"{time.perf_counter() - wall:.1f} s", f"sound: {found.is_sound}")
            wall = time.perf_counter()
            found = copy.check()
            say("whole check of the copy", f"{time.perf_counter() - wall:.1f} s", f"sound: {found.is_sound}")


def closing(path: Path) -> None:
    """Tell how long closing is put off for a snapshot that is due."""
    with Desk.open(path) as desk:
        wall = time.perf_counter()
        taken = desk.keep_snapshot(within_s=CLOSE_S)
        wall = time.perf_counter() - wall
    say(
        "closing put off for a snapshot",
        f"{wall * 1000:.0f} ms",
        f"<= {CLOSE_S * 1000} ms; taken: {taken is not None}",
    )


def generated() -> Path:
    """Return the library that the other benchmarks use too."""
    path = Path(tempfile.gettempdir()) / f"readahead-bench-{CARDS}.readahead"
    library_at(path, CARDS, say=lambda line: None)
    return path


if __name__ == "__main__":
    if "--write" in sys.argv:
        write_notes(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else generated())
