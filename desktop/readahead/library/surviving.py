"""Reads the rows of a damaged database that still can be read, going around pages that cannot."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from readahead.library.driver import Key, connect, error_class, error_class_or
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


class Source:
    """A damaged file that is only read, and the connection it is read with now."""

    __slots__ = ("_key", "_target", "db")

    def __init__(self, target: str, key: Key | None = None) -> None:
        """Open the file at the URI *target*, which *key* opens if it is locked. Raises EncryptionMissing."""
        self._target, self._key = target, key
        self.db = self._opened()

    def read(self, query: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """Yield what *query* finds, up to where it cannot be read; then raise an error of the SQLite module."""
        try:
            yield from self.db.execute(query, values)
        except error_class():
            self._renew()
            raise

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    def _opened(self) -> "sqlite3.Connection":
        db = connect(self._target, self._key)
        # a table that is described wrongly is passed over, not the whole file
        db.execute("PRAGMA writable_schema = ON")
        return db

    def _renew(self) -> None:
        """Open a locked file anew: after one page that is not what was encrypted, SQLCipher reads no other."""
        if self._key is None:
            return
        self._key = self._key.derived(self.db)
        self.db.close()
        self.db = self._opened()


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


def expected(source: Source, table: Table) -> int | None:
    """Return how many rows *table* had, told by its smallest index; None where that cannot be read to its end."""
    try:
        ((count,),) = source.read(f"SELECT count(*) FROM {table.name}")
        return int(count)
    except error_class():
        return None


def rows(source: Source, table: Table, columns: Sequence[str]) -> Iterator[Row]:
    """Yield *columns* of the rows of *table* that can be read."""
    if table.number:
        yield from _numbered(source, table, columns)
    else:
        yield from _keyed(source, table, columns)


def indexed(source: Source, table: str, column: str) -> dict[int, Any]:
    """Return *column* of each row of *table* by the row's number, as an index that begins with it still says."""
    found: dict[int, Any] = {}
    with suppress(*error_class_or(UnicodeDecodeError)):
        query = "SELECT l.name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = ?"
        names = list(source.read(query, [table, column]))
        for (name,) in names:
            for number, value in source.read(f"SELECT id, {column} FROM {table} INDEXED BY {name}"):
                found[number] = value
    return found


def rows_of(
    source: Source, table: Table, columns: Sequence[str], *, column: str, values: Iterable[object]
) -> Iterator[Row]:
    """Yield those rows of *table* that an index on *column* still leads to, for each of *values*."""
    query = f"SELECT {', '.join(columns)} FROM {table.name} WHERE {column} = ?"
    for value in values:
        try:
            yield from list(source.read(query, [value]))
        except error_class_or(UnicodeDecodeError):
            continue


def _numbered(source: Source, table: Table, columns: Sequence[str]) -> Iterator[Row]:
    """Yield rows by their numbers, from 0 on; after one that cannot be read, go on with the next that can.

    The rows of a page lie next to each other, so a page that cannot be read is a gap in the numbers. Its end is found by
    ever longer steps, then by halving the last of them.
    """
    query = f"SELECT {table.number}, {', '.join(columns)} FROM {table.name} WHERE {table.number} >= ?"
    start: int | None = 0
    while start is not None:
        last = start - 1
        try:
            for number, *row in source.read(f"{query} ORDER BY {table.number}", [start]):
                if not isinstance(number, int) or number <= last:
                    # a damaged page can lead back to where we were
                    break
                last = number
                yield tuple(row)
            else:
                return
        except error_class_or(UnicodeDecodeError):
            pass
        start = _after_gap(source, table, columns, last + 1)


def _after_gap(source: Source, table: Table, columns: Sequence[str], gap: int) -> int | None:
    """Return the first number after *gap* from which a row can be read again, or None when there is none."""
    query = f"SELECT {', '.join(columns)} FROM {table.name} WHERE {table.number} >= ? ORDER BY {table.number} LIMIT 1"

    def is_readable(number: int) -> bool:
        try:
            return next(source.read(query, [number]), None) is not None
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


def _keyed(source: Source, table: Table, columns: Sequence[str]) -> Iterator[Row]:
    """Yield rows from both ends of a table that is kept in the order of its key, as far as each can be read."""
    for ways in (("ASC", "DESC"), ("DESC", "ASC")):
        order = ", ".join(f"{column} {ways[runs_down]}" for column, runs_down in table.order)
        try:
            yield from source.read(f"SELECT {', '.join(columns)} FROM {table.name} ORDER BY {order}")
            return
        except error_class_or(UnicodeDecodeError):
            continue
