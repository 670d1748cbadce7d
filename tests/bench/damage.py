"""Prints how much is saved of damaged libraries: ``python tests/bench/damage.py [TRIALS [PAGES]]``.

A library of 5,000 cards is copied, PAGES pages of it (3 otherwise) are overwritten whole with random bytes, and what can be
read is saved into a new library. A card counts as saved when its row is what it was to the letter.
"""

import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from generated import add_topics, live, opened, take_in
from invented import world
from invented_articles import invented

from readahead.desk import keeping
from readahead.library import Library
from readahead.model.errors import BackupRefused

CARDS, PAGE = 5_000, 4_096
SAVED = 4_990
"""What the median must be at least."""
ROWS = "SELECT id, article, kind, start, end, status, headline, words, who, passages, attribution FROM cards"
NOTES = "SELECT text FROM annotations"


@dataclass(frozen=True, slots=True)
class Trial:
    """What one salvage gave: cards as they were, cards that are other than they were, lost notes, faults, seconds."""

    saved: int
    altered: int
    notes_lost: int
    faults: int
    seconds: float


def fill(path: Path) -> None:
    """Make the library; the original bytes of its articles are their text, as those of pasted articles are."""
    known = world()
    with opened(path) as library:
        topics = add_topics(library, known)
        articles, first = iter(invented(CARDS, of=known)), 0
        while chunk := list(islice(articles, 200)):
            plain = [replace(made, raw=made.article.text.encode()) for made in chunk]
            take_in(library, plain, topics, first=first)
            first += len(chunk)
        live(library, CARDS, topics)


def rows(path: Path, query: str) -> set[tuple[object, ...]]:
    db = sqlite3.connect(path)
    found = set(db.execute(query).fetchall())
    db.close()
    return found


def attempt(whole: Path, folder: Path, pages: int, chance: random.Random) -> Trial:
    """Damage a copy of the library *whole* and save what can be read."""
    damaged, target = folder / "damaged.readahead", folder / "saved.readahead"
    target.unlink(missing_ok=True)
    shutil.copyfile(whole, damaged)
    content = bytearray(damaged.read_bytes())
    for page in chance.sample(range(len(content) // PAGE), pages):
        content[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    damaged.write_bytes(content)
    start = time.process_time()
    try:
        report = keeping.salvage(damaged, target)
    except BackupRefused:
        return Trial(0, 0, len(rows(whole, NOTES)), 0, time.process_time() - start)
    spent = time.process_time() - start
    with Library.open(target) as library:
        faults = len(library.keeping.check().findings)
    before, after = rows(whole, ROWS), rows(target, ROWS)
    numbers = {row[0] for row in before}
    altered = sum(row[0] in numbers for row in after - before)
    written = {text for (text,) in rows(target, NOTES)} | set(report.left_over)
    return Trial(
        len(after & before), altered, len({text for (text,) in rows(whole, NOTES)} - written), faults, spent
    )


def main(trials: int, pages: int) -> None:
    chance = random.Random(4)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = folder / "whole.readahead"
        fill(whole)
        done = [attempt(whole, folder, pages, chance) for _ in range(trials)]
        size = whole.stat().st_size // PAGE
    saved = sorted(trial.saved for trial in done)
    unopened = sum(trial.saved == 0 for trial in done)
    figures = [
        ("trials", f"{trials}", f"{pages} of {size:,} pages overwritten with random bytes"),
        (
            "cards saved as they were, median",
            f"{statistics.median(saved):,.0f}",
            f">= {SAVED:,} of {CARDS:,}",
        ),
        ("the worst tenth", f"{saved[len(saved) // 10]:,}", ""),
        ("libraries of which nothing could be saved", f"{unopened}", "the list of their tables is gone"),
        ("cards saved otherwise than they were", f"{sum(trial.altered for trial in done)}", "0"),
        ("notes lost of all trials", f"{sum(trial.notes_lost for trial in done if trial.saved)}", ""),
        ("faults found by a check afterwards", f"{sum(trial.faults for trial in done)}", "0"),
        ("seconds of a processor, median", f"{statistics.median(trial.seconds for trial in done):.1f}", ""),
    ]
    for what, figure, reference in figures:
        sys.stdout.write(f"{what:52}{figure:>12}  {reference}\n")


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    main(*[*given, *(50, 3)[len(given) :]])
