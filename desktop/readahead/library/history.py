"""What was done to a library, and taking it back step by step, today or after a restart."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from readahead.library import earlier_rows, out_of_turn, retelling, triggers, trimming
from readahead.library.changed import changes_of
from readahead.library.driver import error_class
from readahead.library.noting import measure, touched_in
from readahead.library.store import Row, Store
from readahead.model.changes import Changes
from readahead.model.errors import (
    ActBuiltUpon,
    ActOvertaken,
    InvalidValue,
    NotFound,
    NothingToRedo,
    NothingToUndo,
)
from readahead.model.history import Act, ActDetail, Touched, Trimmed

_ACT = "SELECT id, name, at, undone, touched FROM acts WHERE NOT trimmed"
_LAST = 2**63 - 1

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Step:
    """One row's change within an act; before is empty for a row that was made, after for one that was removed.

    made holds what rows held before their making was taken back. Rows that were made together are one step: in their
    key a list of two stands for all numbers from one to the other.
    """

    number: int
    table: str
    key: Mapping[str, Any]
    before: Fields | None
    after: Fields | None
    made: Sequence[Fields] = ()

    @property
    def was_made(self) -> bool:
        return self.before is None

    @property
    def is_of_many(self) -> bool:
        return any(isinstance(part, list) for part in self.key.values())

    @property
    def was_removed(self) -> bool:
        return self.before is not None and self.after is None


class History:
    """The acts of a library, newest last; a new act forgets those that were undone."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, limit: int = 100, *, before: int | None = None) -> tuple[Act, ...]:
        """Return the last *limit* acts, newest first, those that were undone among them.

        *before* is the number of an act: those that were done ahead of it, which is how a long history is paged.
        """
        found = self._store.rows(
            f"{_ACT} AND id < ? ORDER BY id DESC LIMIT ?", _LAST if before is None else before, limit
        )
        return tuple(self._act(row) for row in found)

    def get(self, act: int) -> Act:
        """Return one act. Raises NotFound, also for one that was trimmed."""
        row = self._store.row(f"{_ACT} AND id = ?", act)
        if row is None:
            raise NotFound("act", act)
        return self._act(row)

    def next_undo(self) -> Act | None:
        """Return the act that `undo` would take back, or None."""
        row = self._store.row(f"{_ACT} AND NOT undone ORDER BY id DESC LIMIT 1")
        return self._act(row) if row else None

    def next_redo(self) -> Act | None:
        """Return the act that `redo` would do again, or None."""
        # undone first: of the acts that are not there are too many to walk through
        row = self._store.row(f"{_ACT} AND undone = 1 ORDER BY id LIMIT 1")
        return self._act(row) if row else None

    def undo(self, shown: int | None = None) -> Changes:
        """Take back the last act of the library, whoever did it, and return what that touched. Raises NothingToUndo.

        *shown* is the number of the act that the person was shown: raises ActOvertaken, and takes nothing back, where it
        is not the last one any more.
        """
        return self._turn(undone=True, shown=shown)

    def redo(self, shown: int | None = None) -> Changes:
        """Do the act again that was undone last and return what that touched. Raises NothingToRedo; *shown* as in `undo`."""
        return self._turn(undone=False, shown=shown)

    def take_back(self, act: int) -> Changes:
        """Take back one act, of whatever age, as a new act that can itself be undone; return what that touched.

        Raises NotFound, InvalidValue for an act that is undone already, and ActBuiltUpon where something that was done since
        touched the same things, or could not stand without it.
        """
        found = self.get(act)
        if found.undone:
            raise InvalidValue(f"“{found.name}” is undone already.")
        try:
            with self._store.act(f"Take back: {found.name}") as doing:
                out_of_turn.must_be_free(self._store, found)
                self._store.run("PRAGMA defer_foreign_keys = ON")
                for step in self._steps(found, newest_first=True):
                    self._put_back(step)
                out_of_turn.must_be_whole(self._store, found)
        except error_class() as error:
            # a name in use meanwhile, a note on a card that would go
            if not (getattr(error, "sqlite_errorname", "") or "").startswith("SQLITE_CONSTRAINT"):
                raise
            raise ActBuiltUpon(found.name) from error
        return doing.changes

    def _turn(self, *, undone: bool, shown: int | None) -> Changes:
        if self._store.is_acting:
            raise RuntimeError("history is not turned back inside an act")
        db = self._store.db
        with self._store.writing():
            act = self.next_undo() if undone else self.next_redo()
            if act is None:
                raise NothingToUndo if undone else NothingToRedo
            if shown not in (None, act.id):
                raise ActOvertaken(act.name)
            db.execute("PRAGMA defer_foreign_keys = ON")
            before = changes_of(db, act.id, act.name)
            for step in self._steps(act, newest_first=undone):
                if undone:
                    self._take_back(step)
                else:
                    self._do_again(step)
            db.execute("UPDATE acts SET undone = ? WHERE id = ?", [int(undone), act.id])
            measure(db, act.id)
            return before | changes_of(db, act.id, act.name)

    def _act(self, row: Row) -> Act:
        number, name, at, undone, touched = row
        counted = self._count(number) if touched is None else touched_in(touched)
        return Act(number, name, datetime.fromisoformat(at), bool(undone), counted)

    def _count(self, act: int) -> Touched:
        """Return what an act touched that an earlier version did."""
        changes = changes_of(self._store.db, act, "")
        return Touched(**{name: len(getattr(changes, name)) for name in Touched.__slots__})

    def detail(self, act: int, *, limit: int = 200) -> ActDetail:
        """Return one act with what it touched, at most *limit* things. Raises NotFound."""
        found = self.get(act)
        touches, is_whole = retelling.touches(self._store, act)
        return ActDetail(found, touches[:limit], len(touches), is_whole and len(touches) <= limit)

    def size(self) -> int:
        """Return how many bytes the history takes, about."""
        return trimming.size(self._store)

    def trim(
        self,
        keep_bytes: int,
        *,
        seconds: float | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Trimmed:
        """Forget the oldest acts until the history takes at most *keep_bytes*; see trimming.trim."""
        if self._store.is_acting:
            raise RuntimeError("history is not trimmed inside an act")
        return trimming.trim(self._store, keep_bytes, seconds=seconds, is_cancelled=is_cancelled)

    def _steps(self, act: Act, *, newest_first: bool) -> tuple[_Step, ...]:
        order = "DESC" if newest_first else "ASC"
        rows = self._store.rows(
            f"SELECT id, tab, key, before, after FROM history WHERE act = ? ORDER BY id {order}", act.id
        )
        return tuple(
            _step(number, table, json.loads(key), _parsed(before), _parsed(after))
            for number, table, key, before, after in rows
        )

    def _take_back(self, step: _Step) -> None:
        if step.was_made:
            self._remember(step)
        self._put_back(step)

    def _put_back(self, step: _Step) -> None:
        """Let a row be what it was before *step*."""
        if step.was_made:
            self._delete(step)
        elif step.was_removed:
            self._insert(step, step.before)
        else:
            self._update(step, step.before)

    def _do_again(self, step: _Step) -> None:
        if step.was_made:
            for fields in step.made:
                self._insert(step, fields)
        elif step.was_removed:
            self._delete(step)
        else:
            self._update(step, step.after)

    def _remember(self, step: _Step) -> None:
        """Keep what a row holds before its making is taken back, so that it can be made again."""
        row = triggers.as_json(self._columns[step.table], step.table)
        if step.is_of_many:
            row = f"json_group_array({row})"
        where, values = _where(step.key)
        self._store.db.execute(
            f"UPDATE history SET after = (SELECT {row} FROM {step.table} WHERE {where}) WHERE id = ?",
            [*values, step.number],
        )

    def _delete(self, step: _Step) -> None:
        where, values = _where(step.key)
        self._store.db.execute(f"DELETE FROM {step.table} WHERE {where}", values)

    def _insert(self, step: _Step, fields: Fields | None) -> None:
        known = self._known(step, fields)
        marks = ", ".join("?" for _ in known)
        self._store.db.execute(
            f"INSERT INTO {step.table} ({', '.join(known)}) VALUES ({marks})", list(known.values())
        )

    def _update(self, step: _Step, fields: Mapping[str, Any] | None) -> None:
        known = self._known(step, fields)
        changed = ", ".join(f"{name} = ?" for name in known)
        where, values = _where(step.key)
        self._store.db.execute(f"UPDATE {step.table} SET {changed} WHERE {where}", [*known.values(), *values])

    def _known(self, step: _Step, fields: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return *fields* as a row holds them today, without columns that a later schema no longer has."""
        today = earlier_rows.today(step.table, fields or {})
        return {name: value for name, value in today.items() if name in self._columns[step.table]}

    @cached_property
    def _columns(self) -> dict[str, tuple[str, ...]]:
        return {table: triggers.columns(self._store.db, table) for table in triggers.TRACKED}


def _step(number: int, table: str, key: Fields, before: Any, after: Any) -> _Step:
    if before is not None:
        return _Step(number, table, key, before, after)
    made = after if isinstance(after, list) else [] if after is None else [after]
    return _Step(number, table, key, None, None, made)


def _parsed(column: str | None) -> Any:
    return None if column is None else json.loads(column)


def _where(key: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """Return the condition that finds what *key* stands for, and its values."""
    conditions: list[str] = []
    values: list[Any] = []
    for name, value in key.items():
        if isinstance(value, list):
            conditions.append(f"{name} BETWEEN ? AND ?")
            values += value
        elif value is not None:
            conditions.append(f"{name} = ?")
            values.append(value)
    return " AND ".join(conditions), values
