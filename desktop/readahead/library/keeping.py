"""Keeps an open library safe: copies of it while it is in use, dated snapshots, and a look at whether it is whole."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library import checking, copying, snapshots
from readahead.library.copying import UNWATCHED, Watch
from readahead.library.driver import error_class_or
from readahead.library.faults import translated
from readahead.library.naming import SUFFIX, free_name, stamp
from readahead.library.opening import Opened
from readahead.library.store import Store
from readahead.model.errors import BackupRefused, LibraryError, ReadOnlyLibrary
from readahead.model.keeping import CheckReport, Occasion, Snapshot

if TYPE_CHECKING:
    import sqlite3

_CLOCK_SLACK = timedelta(minutes=5)
"""Clocks of one machine differ so much between two starts without anybody having set them."""
_LOOKED_AT = 100
"""Acts whose times are compared with the clock."""
_IS_LIBRARY = b"SQLite format 3\0"


class Keeping:
    """What keeps one open library safe. None of it is an act: nothing in the library is changed."""

    def __init__(self, store: Store, opened: Opened) -> None:
        self._store, self._opened = store, opened
        self._changed_before = store.db.conn.total_changes

    @property
    def is_read_only(self) -> bool:
        """Whether the library can be read and not be changed."""
        return bool(self._opened.read_only)

    @property
    def ended_uncleanly(self) -> bool:
        """Whether the last program to use the library did not close it; it should then be checked."""
        return self._opened.ended_uncleanly

    @property
    def has_written(self) -> bool:
        """Whether this connection has changed anything since the library was opened."""
        return self._store.db.conn.total_changes > self._changed_before

    def warnings(self) -> tuple[str, ...]:
        """Return what a person should know of where the library lies and how it was found, one sentence each."""
        path = self._store.path
        if path is None:
            return ()
        with translated(path):
            said = (
                *self._opened.warnings,
                self._clock_warning(),
                snapshots.future_warning(path, self._now()),
            )
        return tuple(filter(None, said))

    def back_up(self, target: Path, *, watch: Watch = UNWATCHED) -> Snapshot:
        """Copy the library as it is now to *target*, a file or a folder; others may use the library meanwhile.

        A file already there is replaced where it is a library. Works as well for a library in memory and for one that
        was moved or deleted while it was open. Raises BackupRefused, LibraryFull and DamagedLibrary.
        """
        now, source = self._now(), self._store.path
        copying.must_be_nameable(target)
        if target.is_dir():
            stem = source.stem if source else "library"
            target = free_name(target, f"{stem}-{stamp(now)}", SUFFIX)
        if source is not None:
            copying.must_not_be(target, source)
        self._must_be_replaceable(target)
        counted = copying.copy_into(
            self._connection(), source, target, open_copy=self._opened.open_copy, watch=watch
        )
        return Snapshot(
            path=target,
            at=now.astimezone(UTC),
            articles=counted.articles,
            cards=counted.cards,
            annotations=counted.annotations,
            memos=counted.memos,
            bytes=target.stat().st_size,
            occasion=Occasion.ASKED,
        )

    def take_snapshot(self, *, occasion: Occasion = Occasion.ASKED, watch: Watch = UNWATCHED) -> Snapshot:
        """Copy the library as it is now into its folder of snapshots.

        Raises what `back_up` raises, and LibraryMoved: the folder would be made where nobody looks for it.
        """
        self._must_stand()
        return snapshots.take(
            self._connection(),
            self._path(),
            self._now(),
            occasion=occasion,
            open_copy=self._opened.open_copy,
            watch=watch,
        )

    def take_snapshot_if_due(self, *, watch: Watch = UNWATCHED) -> Snapshot | None:
        """Take an automatic snapshot where something changed since the last; raises what `back_up` raises."""
        if self._store.path is None or not self.is_snapshot_due():
            return None
        return self.take_snapshot(occasion=Occasion.AUTOMATIC, watch=watch)

    def is_snapshot_due(self) -> bool:
        """Return whether `take_snapshot_if_due` would take one. Raises LibraryMoved."""
        self._must_stand()
        with translated(self._store.path):
            return snapshots.is_due(
                self._connection(), self._path(), self._now(), open_copy=self._opened.open_copy
            )

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return the snapshots of the library with what each holds, newest first."""
        return snapshots.held(self._path(), open_copy=self._opened.open_copy) if self._store.path else ()

    def age_of_last_snapshot(self) -> timedelta | None:
        """Return how long ago the last snapshot was taken, or None without one."""
        return snapshots.age_of_last(self._path(), self._now()) if self._store.path else None

    def size(self) -> int:
        """Return about how many bytes a copy of the library takes."""
        return copying.size_of(self._connection())

    def check(self, *, is_quick: bool = False, watch: Watch = UNWATCHED) -> CheckReport:
        """Look whether the library is whole and true; see checking.check. Raises LibraryUnavailable."""
        with translated(self._store.path):
            return checking.check(self._connection(), self._store.path, is_quick=is_quick, watch=watch)

    def _must_stand(self) -> None:
        with suppress(ReadOnlyLibrary):
            self._opened.must_be_writable()

    def _now(self) -> datetime:
        return datetime.fromisoformat(self._store.now())

    def _connection(self) -> "sqlite3.Connection":
        if self._store.is_acting:
            raise RuntimeError("a library is not copied or checked inside an act")
        connection: sqlite3.Connection = self._store.db.conn
        return connection

    def _path(self) -> Path:
        if self._store.path is None:
            raise BackupRefused("a library in memory", "it has no place for snapshots; name a file")
        return self._store.path

    def _clock_warning(self) -> str:
        """Return a sentence where something was done later than now, which the order of the history does not mind."""
        query = f"SELECT max(at) FROM (SELECT at FROM acts ORDER BY id DESC LIMIT {_LOOKED_AT})"
        last, now = self._store.rows(query)[0][0], self._now()
        if last is None or datetime.fromisoformat(last) <= now + _CLOCK_SLACK:
            return ""
        return (
            f"The clock of this computer says {now:%Y-%m-%d %H:%M} UTC, but something was done in the library on"
            f" {last[:10]}: look whether the clock is right. The order of what was done stays right."
        )

    def _must_be_replaceable(self, target: Path) -> None:
        """Refuse to replace a file that is neither empty nor a database."""
        if not target.exists():
            return
        with target.open("rb") as file:
            begins = file.read(len(_IS_LIBRARY))
        if begins and begins != _IS_LIBRARY and not self._is_ours(target):
            raise BackupRefused(target, "another kind of file lies there; name another file")

    def _is_ours(self, target: Path) -> bool:
        """Return whether the key of this library opens the file at *target*."""
        try:
            copying.count(target, self._opened.open_copy)
        except error_class_or(LibraryError):
            return False
        return True
