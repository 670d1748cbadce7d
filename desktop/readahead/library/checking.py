"""Checks a whole library: its pages, its references, its search indexes, and that what is counted or derived is true."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library.copying import UNWATCHED, Watch, watched
from readahead.library.driver import error_class
from readahead.library.faults import visible
from readahead.model.article import short
from readahead.model.errors import DamagedLibrary, LibraryBusy, NotALibrary, ReadOnlyLibrary
from readahead.model.keeping import CheckReport, Finding

if TYPE_CHECKING:
    import sqlite3

    Look = Callable[[sqlite3.Connection], Iterator[str]]

_MOST = 20
"""Faults of the pages that are counted; one that is damaged can give thousands."""
_LENGTH = 120
"""Letters of what SQLite says of a fault that are shown."""

# Each counts what triggers keep true and is not so.
_DERIVED: Mapping[str, tuple[str, str, str]] = {
    "counts": (
        "The number of cards of a kind in a topic is wrong in {count}.",
        "place",
        """WITH counted AS (
            SELECT topic, kind, cards, new FROM topic_counts WHERE cards OR new
        ), there AS (
            SELECT p.topic, c.kind, sum(c.status <> 'dismissed') AS cards, sum(c.status = 'new') AS new
            FROM card_topics p JOIN cards c ON c.id = p.card WHERE p.origin <> 'rejected'
            GROUP BY p.topic, c.kind HAVING sum(c.status <> 'dismissed')
        )
        SELECT count(*) FROM (
            SELECT topic, kind FROM (SELECT * FROM counted EXCEPT SELECT * FROM there)
            UNION SELECT topic, kind FROM (SELECT * FROM there EXCEPT SELECT * FROM counted)
        )""",
    ),
    "places": (
        "Neither in a topic nor in the inbox: {count}.",
        "card",
        """SELECT count(*) FROM cards c
        WHERE NOT EXISTS (SELECT 1 FROM card_topics WHERE card = c.id AND origin <> 'rejected')""",
    ),
    "keys": (
        "What cards are compared by is wrong in {count}.",
        "place",
        """SELECT count(*) FROM (
            SELECT value, day, c.id FROM cards c, json_each(c.keys) EXCEPT SELECT key, day, card FROM card_keys
        )""",
    ),
}


def check(
    db: "sqlite3.Connection", path: Path | None, *, is_quick: bool = False, watch: Watch = UNWATCHED
) -> CheckReport:
    """Look at every part of the library open as *db*, and return what was found.

    With *is_quick* only at the pages, and not at whether each index agrees with its table: a fraction of the time. Others
    may read and write meanwhile, but not write while the whole check looks at a search index.
    """
    looked_at: list[str] = []
    findings: list[Finding] = []
    left_out: dict[str, str] = {}
    parts = _PARTS[:1] if is_quick else _PARTS[1:]
    with watched(db, watch):
        for at, (part, look) in enumerate(parts):
            watch.progress(at, len(parts))
            try:
                findings += [Finding(part, sentence) for sentence in look(db)]
            except error_class() as error:
                if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
                    left_out |= {left: "It was stopped." for left, _ in parts[at:]}
                    break
                found = visible(error, path)
                if isinstance(found, ReadOnlyLibrary | LibraryBusy):
                    left_out[part] = str(found)
                    continue
                if not isinstance(found, DamagedLibrary | NotALibrary):
                    raise
                findings.append(Finding(part, f"It cannot be read to its end ({error})."))
            looked_at.append(part)
    watch.progress(len(parts), len(parts))
    return CheckReport(tuple(looked_at), tuple(findings), left_out)


def indexes(db: "sqlite3.Connection") -> tuple[str, ...]:
    """Return the names of the search indexes of the library open as *db*."""
    found = db.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'")
    return tuple(name for (name,) in found.fetchall())


def _quick(db: "sqlite3.Connection") -> Iterator[str]:
    yield from _complaints(db, "quick_check")


def _pages(db: "sqlite3.Connection") -> Iterator[str]:
    yield from _complaints(db, "integrity_check")


def _complaints(db: "sqlite3.Connection", pragma: str) -> Iterator[str]:
    """Yield one sentence for all that SQLite has against the pages: how many faults, and the first in its own words.

    It gives a row for each, or many lines in one row.
    """
    said = [row[0] for row in db.execute(f"PRAGMA {pragma}({_MOST})").fetchall() if row[0] != "ok"]
    faults = [line.strip() for row in said for line in row.splitlines() if not line.startswith("***")]
    faults = [line for line in faults if line] or said
    if faults:
        least = "At least " if len(faults) >= _MOST else ""
        yield f"{least}{_counted(len(faults), 'fault')} in its pages; the first: {short(faults[0], _LENGTH)}."


def _references(db: "sqlite3.Connection") -> Iterator[str]:
    found: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in db.execute("PRAGMA foreign_key_check"):
        found[table, parent] = found.get((table, parent), 0) + 1
    for (table, parent), count in found.items():
        yield f"What {_counted(count, 'row')} of {table} should refer to in {parent} is not there."


def _search(db: "sqlite3.Connection") -> Iterator[str]:
    for index in indexes(db):
        try:
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except error_class() as error:
            # FTS5 answers so for a page that cannot be read and for an index that says other than the text
            if getattr(error, "sqlite_errorname", "") != "SQLITE_CORRUPT_VTAB":
                raise
            yield f"{index} does not hold what it indexes."


def _texts(db: "sqlite3.Connection") -> Iterator[str]:
    wrong = sum(
        not isinstance(text, str) or hashlib.sha256(text.encode()).hexdigest() != sha256
        for sha256, text in db.execute("SELECT sha256, text FROM texts")
    )
    if wrong:
        yield f"Other than what was imported: {_counted(wrong, 'text')}."


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _derived(part: str) -> "Look":
    sentence, noun, query = _DERIVED[part]

    def look(db: "sqlite3.Connection") -> Iterator[str]:
        count = db.execute(query).fetchone()[0]
        if count:
            yield sentence.format(count=_counted(count, noun))

    return look


_PARTS: "tuple[tuple[str, Look], ...]" = (
    ("pages", _quick),
    ("pages and indexes", _pages),
    ("references", _references),
    ("search", _search),
    ("texts", _texts),
    *((part, _derived(part)) for part in _DERIVED),
)
