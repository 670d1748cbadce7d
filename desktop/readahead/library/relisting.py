"""Makes a copy of a plain library whose first page is lost, with the list of its tables put together anew.

The first page leads to the pages of that list, which can still be told from all others by what stands on them: rows that
begin with "table" or "index". Source of the layout: SQLite file format, 1.3, 1.6, 2.1 and 2.6.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from readahead.library.driver import connect, error_class
from readahead.library.file_kinds import PLAIN_HEADER

_SIZE = 4096
"""Bytes of a page: no library has others."""
_LEAF, _HEAD, _KINDS = 0x0D, 8, (b"table", b"index")
_LOCAL = _SIZE - 35
"""Bytes of the longest row that stands on its page as a whole."""
NEEDED = frozenset({"texts", "articles", "cards"})
"""The tables without which there is nothing to be saved."""
_SEARCHED = 4096
"""Pages at the beginning and at the end of a file where its list is looked for to tell whether it is a library at all."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A row of the list: a table or an index, and the page it begins on. number orders the rows by when they were made."""

    number: int
    kind: str
    name: str
    table: str
    page: int
    sql: str | None


def was_library(path: Path) -> bool:
    """Return whether the file at *path*, which has no header, still lists the tables of a library. Raises OSError."""
    count = path.stat().st_size // _SIZE
    looked_at = [
        *range(2, min(count, _SEARCHED) + 1),
        *range(max(_SEARCHED, count - _SEARCHED) + 1, count + 1),
    ]
    found: set[str] = set()
    with path.open("rb") as file:
        for number in looked_at:
            found |= {row.name for row in _rows(_page(file, number)) if row.kind == "table"}
            if found >= NEEDED:
                return True
    return False


def relist(path: Path, copy: Path, *, marks: tuple[int, int]) -> bool:
    """Copy the file at *path* to *copy* with a first page and a list of their own; return whether the list was found.

    *marks* are the application id and the version that stand in the header. Raises OSError.
    """
    with path.open("rb") as file:
        count = path.stat().st_size // _SIZE
        rows = [row for number in range(2, count + 1) for row in _rows(_page(file, number))]
    # a page that is no longer used still holds what the list was before
    found = {row.name: row for row in sorted(rows, key=lambda row: row.number)}
    if not found.keys() >= NEEDED:
        return False
    shutil.copyfile(path, copy)
    with copy.open("r+b") as file:
        file.write(_first_page(count, *marks))
    with suppress(*error_class()):
        _fill(copy, sorted(found.values(), key=lambda row: (row.kind != "table", row.number)))
        return True
    return False


def _fill(copy: Path, rows: list[_Listed]) -> None:
    db = connect(copy.absolute().as_uri())
    try:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)",
            [(row.kind, row.name, row.table, row.page, row.sql) for row in rows],
        )
        db.execute("COMMIT")
    finally:
        db.close()


def _first_page(count: int, application: int, version: int) -> bytes:
    """Return the first page of a file of *count* pages that lists nothing yet."""
    header = bytearray(100)
    header[:24] = PLAIN_HEADER + _SIZE.to_bytes(2, "big") + bytes([1, 1, 0, 64, 32, 32])
    # the counter of changes stands twice, else the number of pages would not be taken as it is
    fields = {24: 1, 28: count, 40: 1, 44: 4, 56: 1, 60: version, 68: application, 92: 1, 96: 3_040_000}
    for at, number in fields.items():
        header[at : at + 4] = number.to_bytes(4, "big")
    return (bytes(header) + bytes([_LEAF, 0, 0, 0, 0, _SIZE >> 8, _SIZE & 0xFF, 0])).ljust(_SIZE, b"\0")


def _page(file: BinaryIO, number: int) -> bytes:
    file.seek((number - 1) * _SIZE)
    return file.read(_SIZE)


def _rows(page: bytes) -> Iterator[_Listed]:
    """Yield the tables and indexes that a page lists; none where it is no page of the list."""
    if len(page) < _SIZE or page[0] != _LEAF or not any(kind in page for kind in _KINDS):
        return
    count = int.from_bytes(page[3:5], "big")
    for at in range(_HEAD, min(_HEAD + 2 * count, _SIZE - 1), 2):
        with suppress(IndexError, UnicodeDecodeError):
            row = _row(page, int.from_bytes(page[at : at + 2], "big"))
            if row is not None:
                yield row


def _row(page: bytes, at: int) -> _Listed | None:
    """Return the row of the list at a place of its page, or None where there is none. Raises IndexError."""
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if length > _LOCAL or at + length > len(page):
        return None
    ends, place = _varint(page, at)
    kinds: list[int] = []
    while place < at + ends:
        kind, place = _varint(page, place)
        kinds.append(kind)
    texts = [kind % 2 == 1 and kind >= 13 for kind in kinds]
    if len(kinds) != 5 or not all(texts[:3]) or not (texts[4] or kinds[4] == 0) or kinds[3] not in _BYTES:
        return None
    sizes = [_BYTES[kind] if kind in _BYTES else (kind - 13) // 2 for kind in kinds]
    values, place = [], at + ends
    for size in sizes:
        values.append(page[place : place + size])
        place += size
    if place != at + length or values[0] not in _KINDS:
        return None
    root = 1 if kinds[3] == 9 else int.from_bytes(values[3], "big")
    sql = values[4].decode() if texts[4] else None
    return _Listed(number, values[0].decode(), values[1].decode(), values[2].decode(), root, sql)


_BYTES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
"""The room that numbers take, by their serial type."""


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """Return the number at a place and where it ends. Source: SQLite file format, 1.6."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | page[place] & 0x7F
        if page[place] < 0x80:
            return value, place + 1
    return value << 8 | page[at + 8], at + 9
