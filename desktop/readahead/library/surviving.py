"""Reads the rows of a damaged database that still can be read, going around pages that cannot."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from readahead.library.driver import error_class, error_class_or
from readahead.library.store import Row

if TYPE_CHECKING:
    import sqlite3

_LAST = 2**63 - 1
"""The largest number a row can have. Source: SQLite, Rowid Tables."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a database: its columns, which of them may be empty, and which refer to which tables.

    number is the column that numbers its rows. Where there is none, rows are kept in an order: its columns, and whether
    each runs downwards.
    """

    name: str
    columns: tuple[str, ...]
    number: str
    order: tuple[tuple[str, bool], ...]
    parents: tuple[tuple[str, str], ...]
    optional: frozenset[str]


def tables(db: "sqlite3.Connection") -> dict[str, Table]:
    """Return the tables of *db* that hold rows of their own, those that others refer to first.

    Left out are SQLite's own, and those of search indexes.
    """
    found = db.execute(
        """SELECT m.name, l.wr FROM sqlite_master m JOIN pragma_table_list l ON l.name = m.name AND l.schema = 'main'
        WHERE m.type = 'table' AND l.type = 'table' AND m.name NOT LIKE '%sqlite\\_%' ESCAPE '\\'"""
    ).fetchall()
    unsorted = {name: _table(db, name, is_keyed=bool(wr)) for name, wr in found}
    ordered: dict[str, Table] = {}
    while unsorted:
        ready = [
            name
            for name, table in unsorted.items()
            if not {parent for _, parent in table.parents} & (unsorted.keys() - {name})
        ]
        # tables that refer to each other in a circle come as they are
        for name in ready or list(unsorted)[:1]:
            ordered[name] = unsorted.pop(name)
    return ordered


def _table(db: "sqlite3.Connection", name: str, *, is_keyed: bool) -> Table:
    described = db.execute('SELECT name, "notnull", pk FROM pragma_table_info(?)', [name]).fetchall()
    order = db.execute(
        """SELECT x.name, x.desc FROM pragma_index_list(?) l JOIN pragma_index_xinfo(l.name) x
        WHERE l.origin = 'pk' AND x.key ORDER BY x.seqno""",
        [name],
    ).fetchall()
    parents = db.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', [name]).fetchall()
    return Table(
        name=name,
        columns=tuple(column for column, _, _ in described),
        number="" if is_keyed else next(column for column, _, at in described if at),
        order=tuple((column, bool(runs_down)) for column, runs_down in order),
        parents=tuple(parents),
        optional=frozenset(column for column, is_required, at in described if not is_required and not at),
    )


def expected(db: "sqlite3.Connection", table: Table) -> int | None:
    """Return how many rows *table* had, told by its smallest index; None where that cannot be read to its end."""
    try:
        return int(db.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0])
    except error_class():
        return None


def rows(db: "sqlite3.Connection", table: Table, columns: Sequence[str]) -> Iterator[Row]:
    """Yield *columns* of the rows of *table* that can be read."""
    if table.number:
        yield from _numbered(db, table, columns)
    else:
        yield from _keyed(db, table, columns)


def indexed(db: "sqlite3.Connection", table: str, column: str) -> dict[int, Any]:
    """Return *column* of each row of *table* by the row's number, as an index that begins with it still says."""
    found: dict[int, Any] = {}
    with suppress(*error_class_or(UnicodeDecodeError)):
        names = db.execute(
            "SELECT l.name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = ?",
            [table, column],
        ).fetchall()
        for (name,) in names:
            for number, value in db.execute(f"SELECT id, {column} FROM {table} INDEXED BY {name}"):
                found[number] = value
    return found


def rows_of(
    db: "sqlite3.Connection", table: Table, columns: Sequence[str], *, column: str, values: Iterable[object]
) -> Iterator[Row]:
    """Yield those rows of *table* that an index on *column* still leads to, for each of *values*."""
    query = f"SELECT {', '.join(columns)} FROM {table.name} WHERE {column} = ?"
    for value in values:
        try:
            yield from db.execute(query, [value]).fetchall()
        except error_class_or(UnicodeDecodeError):
            continue


def _numbered(db: "sqlite3.Connection", table: Table, columns: Sequence[str]) -> Iterator[Row]:
    """Yield rows by their numbers, from 0 on; after one that cannot be read, go on with the next that can.

    The rows of a page lie next to each other, so a page that cannot be read is a gap in the numbers. Its end is found by
    ever longer steps, then by halving the last of them.
    """
    query = f"SELECT {table.number}, {', '.join(columns)} FROM {table.name} WHERE {table.number} >= ?"
    start: int | None = 0
    while start is not None:
        last = start - 1
        try:
            for number, *row in db.execute(f"{query} ORDER BY {table.number}", [start]):
                if not isinstance(number, int) or number <= last:
                    # a damaged page can lead back to where we were
                    break
                last = number
                yield tuple(row)
            else:
                return
        except error_class_or(UnicodeDecodeError):
            pass
        start = _after_gap(db, table, columns, last + 1)


def _after_gap(db: "sqlite3.Connection", table: Table, columns: Sequence[str], gap: int) -> int | None:
    """Return the first number after *gap* from which a row can be read again, or None when there is none."""
    query = f"SELECT {', '.join(columns)} FROM {table.name} WHERE {table.number} >= ? ORDER BY {table.number} LIMIT 1"

    def is_readable(number: int) -> bool:
        try:
            return db.execute(query, [number]).fetchone() is not None
        except error_class_or(UnicodeDecodeError):
            return False

    bad, step = gap, 1
    while not is_readable(bad + step):
        bad, step = bad + step, step * 2
        if bad + step > _LAST:
            return None
    good = bad + step
    while good - bad > 1:
        middle = (bad + good) // 2
        if is_readable(middle):
            good = middle
        else:
            bad = middle
    return good


def _keyed(db: "sqlite3.Connection", table: Table, columns: Sequence[str]) -> Iterator[Row]:
    """Yield rows from both ends of a table that is kept in the order of its key, as far as each can be read."""
    for ways in (("ASC", "DESC"), ("DESC", "ASC")):
        order = ", ".join(f"{column} {ways[runs_down]}" for column, runs_down in table.order)
        try:
            yield from db.execute(f"SELECT {', '.join(columns)} FROM {table.name} ORDER BY {order}")
            return
        except error_class_or(UnicodeDecodeError):
            continue
