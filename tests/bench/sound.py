"""What a library holds, to the letter, and whether its file is in order: asked of it after every blow."""

import hashlib
import re
from collections.abc import Iterable, Mapping

from readahead.library import Library
from readahead.library.store import Row

Rows = list[Row]

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_FTS = re.compile(r"CREATE VIRTUAL TABLE .*\bfts5\b", re.IGNORECASE | re.DOTALL)

COUNTED = """SELECT topic, kind, cards, new FROM topic_counts WHERE cards OR new ORDER BY topic, kind"""
COUNTS = """SELECT p.topic, p.kind, sum(c.status <> 'dismissed') AS shown, sum(c.status = 'new') AS fresh
    FROM card_topics p JOIN cards c ON c.id = p.card WHERE p.origin <> 'rejected'
    GROUP BY p.topic, p.kind HAVING shown OR fresh ORDER BY p.topic, p.kind"""
KEPT_ONCE = ("texts", "raws", "carriers")
"""What is kept once and stays until nobody can redo what needed it: no part of what is undone."""
QUOTED_WRONGLY = """SELECT n.id FROM annotations n JOIN articles a ON a.id = n.article JOIN texts t ON t.id = a.text
    WHERE substr(t.text, n.start + 1, n.end - n.start) <> n.exact"""
TEXTLESS = "SELECT a.id FROM articles a LEFT JOIN texts t ON t.id = a.text WHERE t.id IS NULL"


def faults(library: Library) -> list[str]:
    """Return what is wrong with the file of *library*, in words; nothing when it is in order.

    Every search index is compared with what it indexes, every counter with what it counts, every note's words with
    the text it stands on, every text with its checksum.
    """
    rows = library._store.rows
    found = [f"integrity_check: {said}" for (said,) in rows("PRAGMA integrity_check") if said != "ok"]
    found += [f"foreign_key_check: {row}" for row in rows("PRAGMA foreign_key_check")]
    found += [f"{index}: {said}" for index in indexes(library) if (said := _index_fault(library, index))]
    if rows(COUNTED) != rows(COUNTS):
        found.append(f"counted {rows(COUNTED)}, there are {rows(COUNTS)}")
    found += [f"note {note} quotes what does not stand there" for (note,) in rows(QUOTED_WRONGLY)]
    found += [f"article {article} has no text" for (article,) in rows(TEXTLESS)]
    for number, sha, text in rows("SELECT id, sha256, text FROM texts"):
        if hashlib.sha256(text.encode()).hexdigest() != sha:
            found.append(f"text {number} is not what was taken in")
    if rows("SELECT act FROM recording") != [(None,)]:
        found.append("an act is still being recorded")
    return found


def indexes(library: Library) -> tuple[str, ...]:
    """Return the names of the full-text tables."""
    return tuple(
        name
        for name, sql in library._store.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        if _FTS.match(sql or "")
    )


def held(library: Library, *, without: Iterable[str] = ()) -> dict[str, Rows]:
    """Return every row of every table but those of *without*, the history among them.

    Two libraries led alike differ in what is drawn at random: each uuid is told by the place where it stands first.
    """
    shadows = tuple(f"{index}_" for index in indexes(library))
    seen: dict[str, str] = {}
    found: dict[str, Rows] = {}
    for (name,) in library._store.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ):
        if not name.startswith(("sqlite_", "_sqlite", *shadows)) and name not in without:
            rows = library._store.rows(f"SELECT * FROM {name}")
            found[name] = [tuple(_named(value, seen) for value in row) for row in rows]
    return found


def remembered(library: Library) -> dict[str, Rows]:
    """Return what the library holds whose history is trimmed: all but that, and its last acts."""
    found = held(library, without=("acts", "history", *KEPT_ONCE))
    last = library._store.rows("SELECT id, name, at, undone FROM acts ORDER BY id DESC LIMIT 10")
    return found | {"last acts": last}


def difference(one: Mapping[str, Rows], other: Mapping[str, Rows]) -> str:
    """Return in words where two libraries differ first."""
    for table in sorted(one.keys() | other.keys()):
        left, right = one.get(table, []), other.get(table, [])
        for row in left:
            if row not in right:
                return f"{table}: only the first has {row!r:.300}"
        for row in right:
            if row not in left:
                return f"{table}: only the second has {row!r:.300}"
        if left != right:
            return f"{table}: another order or number of rows"
    return "they are alike"


def _named(value: object, seen: dict[str, str]) -> object:
    if isinstance(value, str) and "-" in value:
        return _UUID.sub(lambda match: seen.setdefault(match[0], f"<{len(seen)}>"), value)
    return value


def _index_fault(library: Library, index: str) -> str:
    try:
        library._store.rows(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except Exception as fault:  # noqa: BLE001 - whatever it says is the finding
        return str(fault)
    return ""
