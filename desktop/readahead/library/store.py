"""The connection every repository of a library is given: reading, and writing as acts that can be undone."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readahead.library import indexing
from readahead.library.changed import Key, changes_of
from readahead.library.driver import error_class
from readahead.library.faults import raise_visible, translated
from readahead.library.noting import measure, note, recount
from readahead.library.packing import packed as packed
from readahead.library.writing import write
from readahead.model.changes import Changes

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = tuple[Any, ...]
"""One row as SQLite gives it. It never leaves this room."""

TOGETHER = 16
"""Rows that are made by one statement."""


@dataclass(slots=True)
class OpenAct:
    """An act that is being done. changes is complete once its block has ended: what the block touched.

    The block may give it another name, once it knows what it did. at is when it began, before is the last row of the
    history that was there when the block began; besides are keys of what the block did and noted on rows before that, by
    their tables. fault is what stopped a part of it that cannot be taken back alone.
    """

    id: int
    name: str
    at: str
    before: int
    changes: Changes = field(default_factory=Changes)
    besides: list[tuple[str, Key]] = field(default_factory=list)
    fault: BaseException | None = None


class Store:
    """One connection to one library file, for one thread."""

    def __init__(
        self,
        db: "Database",
        path: Path | None,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        must_be_writable: Callable[[], None] = lambda: None,
    ) -> None:
        """*must_be_writable* is asked before each write, and raises LibraryError where none may be done."""
        self.db = db
        self.path = path
        self.new_id = new_id
        self.clock = clock
        self._must_be_writable = must_be_writable
        self._act: OpenAct | None = None

    def now(self) -> str:
        """Return this moment as the file keeps it: ISO 8601 in UTC."""
        return self.clock().isoformat()

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Return all rows of a query."""
        # without a context manager: an import asks a dozen times for each article
        try:
            return self.db.conn.execute(sql, values).fetchall()
        except error_class() as error:
            raise_visible(error, self.path)

    def row(self, sql: str, *values: object) -> Row | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def number(self, sql: str, *values: object) -> int:
        """Return the one whole number a query answers."""
        return int(self.rows(sql, *values)[0][0])

    def run(self, sql: str, *values: object) -> int:
        """Write inside an act; return the number of the row an INSERT made, else of the last one made before."""
        self._must_be_acting()
        try:
            return self.db.conn.execute(sql, values).lastrowid or 0
        except error_class() as error:
            raise_visible(error, self.path)

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Write the same statement once for each of *rows*, inside an act."""
        self._must_be_acting()
        try:
            self.db.conn.executemany(sql, rows)
        except error_class() as error:
            raise_visible(error, self.path)

    def insert(self, into: str, rows: Sequence[Sequence[object]], *, clause: str = "") -> None:
        """Make *rows*, which stand between *into* ("INSERT INTO table (columns)") and *clause*, inside an act.

        TOGETHER of them are one statement: for each that sets off triggers SQLite keeps a copy of every page it changes.
        """
        for at in range(0, len(rows), TOGETHER):
            some = rows[at : at + TOGETHER]
            self.run(_inserting(into, clause, len(some[0]), len(some)), *chain.from_iterable(some))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write what the block writes, whole or not at all, after asking whether the file may be written.

        Raises ReadOnlyLibrary and LibraryMoved before anything is written, LibraryBusy and LibraryFull.
        """
        with translated(self.path):
            self._must_be_writable()
            with write(self.db):
                yield

    @property
    def is_acting(self) -> bool:
        """Whether an act is being done."""
        return self._act is not None

    @contextmanager
    def act(self, name: str, *, going_on: OpenAct | None = None) -> Iterator[OpenAct]:
        """Do one thing a person asked for, whole or not at all, and file it in the history under *name*.

        Inside another act it joins that one; should it fail there, only its own part is taken back. An act that
        touched nothing leaves no trace. *going_on* is an act that takes more than one transaction: this is the next
        of them, under a name that holds for all, unless something else was done since, or it was undone.
        Raises what `writing` raises.
        """
        if self._act is not None:
            fault, besides = self._act.fault, len(self._act.besides)
            try:
                with translated(self.path), self.db.atomic():
                    yield self._act
            except BaseException:
                # what a part of this part could not take back went with it
                self._act.fault = fault
                del self._act.besides[besides:]
                raise
            return
        try:
            with self.writing():
                self._act = act = self._begin(name, going_on)
                yield act
                if act.fault is not None:
                    raise act.fault
                changes = self._end(act)
        finally:
            self._act = None
        act.changes = changes

    @contextmanager
    def act_as_one(self, name: str) -> Iterator[OpenAct]:
        """Do what `act` does, for a block that has looked at everything before it writes.

        Inside another act it cannot be taken back alone, which spares a copy of each page it changes: should it fail there
        after it has written, that act fails as well, whatever becomes of the error.
        """
        if self._act is None:
            with self.act(name) as begun:
                yield begun
            return
        act, before = self._act, self.db.conn.total_changes
        try:
            yield act
        except BaseException as fault:
            if self.db.conn.total_changes != before:
                act.fault = act.fault or fault
            raise

    @property
    def acting(self) -> int:
        """The number of the act that is being done."""
        if self._act is None:
            raise RuntimeError("no act is being done")
        return self._act.id

    def noted_on(self, row: int, keys: Iterable[tuple[str, Key]]) -> None:
        """Remember that *keys*, by their tables, were noted on a *row* of the history that was there, inside an act."""
        if self._act is not None and row <= self._act.before:
            self._act.besides += keys

    def settle(self, act: OpenAct) -> None:
        """Count what an act that took several transactions touched, each thing once, when it is over."""
        changes = changes_of(self.db, act.id, act.name)
        with self.writing():
            if self._is_last(act):
                recount(self.db, act.id, changes)
                measure(self.db, act.id)

    def _must_be_acting(self) -> None:
        if self._act is None:
            raise RuntimeError("a library is written to inside an act only")

    def _begin(self, name: str, going_on: OpenAct | None) -> OpenAct:
        before = self.number("SELECT coalesce(max(id), 0) FROM history")
        if going_on is not None and self._is_last(going_on):
            act = OpenAct(going_on.id, name, going_on.at, before)
        else:
            at = self.now()
            number = self.db.conn.execute("INSERT INTO acts (name, at) VALUES (?, ?)", (name, at)).lastrowid
            act = OpenAct(number or 0, name, at, before)
        self.db.conn.execute("UPDATE recording SET act = ?", (act.id,))
        return act

    def _is_last(self, act: OpenAct) -> bool:
        """Return whether *act* is the last that was done, and stands. The number alone may have been given again."""
        return self.row("SELECT id, at, undone FROM acts ORDER BY id DESC LIMIT 1") == (act.id, act.at, 0)

    def _end(self, act: OpenAct) -> Changes:
        indexing.catch_up(self.db.conn)
        self.db.conn.execute("UPDATE recording SET act = NULL")
        self.db.conn.execute("UPDATE acts SET name = ?2 WHERE id = ?1 AND name <> ?2", (act.id, act.name))
        changes = changes_of(self.db, act.id, act.name, after=act.before, besides=act.besides)
        if self.db.conn.execute("SELECT 1 FROM history WHERE act = ? LIMIT 1", (act.id,)).fetchone() is None:
            self.db.conn.execute("DELETE FROM acts WHERE id = ?", (act.id,))
        else:
            note(self.db, act.id, changes, after=act.before, besides=act.besides)
            self._drop_undone()
        return changes

    def _drop_undone(self) -> None:
        """Forget what was undone: after a new act it can no longer be redone. Texts nobody else holds go with it."""
        if self.db.conn.execute("SELECT 1 FROM acts WHERE undone LIMIT 1").fetchone() is None:
            return
        undone = "SELECT id FROM acts WHERE undone"
        lost = self.db.conn.execute(
            "SELECT j.value ->> 'text', j.value ->> 'raw' FROM history h, json_each("
            "iif(json_type(h.after) = 'array', h.after, json_array(json(h.after)))) j"
            f" WHERE h.tab IN ('articles', 'revisions', 'orphans', 'orphan_notes') AND h.act IN ({undone}) AND h.after IS NOT NULL"
        ).fetchall()
        self.db.conn.execute(f"DELETE FROM history WHERE act IN ({undone})")
        self.db.conn.execute("DELETE FROM acts WHERE undone")
        for text, raw in lost:
            self.db.conn.execute(
                "DELETE FROM texts WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM articles WHERE text = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM revisions WHERE text = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM orphans WHERE text = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM orphan_notes WHERE text = ?1)",
                (text,),
            )
            self.db.conn.execute(
                "DELETE FROM raws WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM articles WHERE raw = ?1)",
                (raw,),
            )


@lru_cache(maxsize=64)
def _inserting(into: str, clause: str, columns: int, rows: int) -> str:
    row = f"({', '.join('?' * columns)})"
    return f"{into} VALUES {', '.join([row] * rows)} {clause}"
