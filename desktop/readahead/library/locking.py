"""Locks a library with a passphrase, unlocks it, and changes the passphrase; always by way of a copy that was checked."""

import os
import secrets
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from readahead.library import copying, naming, snapshots
from readahead.library.asking import folded
from readahead.library.copying import UNFINISHED, UNWATCHED, Watch
from readahead.library.driver import Key, can_lock, connect, connect_locked, error_class, error_class_or
from readahead.library.faults import translated, visible
from readahead.library.opening import Opened
from readahead.library.store import Store
from readahead.model.errors import (
    BackupRefused,
    EncryptionMissing,
    InvalidValue,
    LibraryBusy,
    LibraryError,
    LibraryOpen,
    WrongPassphrase,
)
from readahead.model.keeping import Occasion, Snapshot


class Locking:
    """What is done about the lock of one open library. None of it is an act: what the library says stays the same."""

    def __init__(self, store: Store, opened: Opened) -> None:
        self._store, self._opened = store, opened
        self._lock = opened.lock

    @property
    def key(self) -> Key | None:
        """What the library is locked with, or None."""
        return self._lock.key

    def copy_locked(self, target: Path, key: Key, *, watch: Watch = UNWATCHED) -> Snapshot:
        """Copy the library to *target*, locked with *key*; raises what `copy_plain` raises, and EncryptionMissing."""
        if not can_lock():
            raise EncryptionMissing
        return self._copy(target, key, watch)

    def copy_plain(self, target: Path, *, watch: Watch = UNWATCHED) -> Snapshot:
        """Copy the library to *target*, which anybody can read. Raises BackupRefused, LibraryFull and DamagedLibrary."""
        return self._copy(target, None, watch)

    def change(self, old: Key, new: Key) -> tuple[Path, ...]:
        """Lock the library with *new* in place of *old*, and then its snapshots; return those that *old* did not open.

        A snapshot is taken first, and the library changes as one transaction: a power cut leaves it as it was. Nobody else
        may have it open. Raises WrongPassphrase, LibraryOpen, InvalidValue for a library that is not locked, and what a
        snapshot raises.
        """
        path = self._store.path
        if path is None or self._lock.key is None:
            raise InvalidValue("This library is not locked: make a locked copy of it first.")
        if old != self._lock.key:
            raise WrongPassphrase(path)
        snapshots.take(
            self._store.db.conn,
            path,
            self._now(),
            occasion=Occasion.ASKED,
            open_copy=self._opened.open_copy,
        )
        self._change_in_place(path, new)
        return tuple(one.path for one in naming.dated(path) if not _change_copy(one.path, old, new))

    def _change_in_place(self, path: Path, new: Key) -> None:
        connection = self._store.db.conn
        with translated(path):
            try:
                # only whoever is alone with a file may end its log; a rollback journal then makes it one transaction
                connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            except error_class() as error:
                if isinstance(visible(error, path), LibraryBusy):
                    raise LibraryOpen(path) from error
                raise
            try:
                new.change(connection)
                self._lock.key = new
            finally:
                connection.execute("PRAGMA journal_mode = WAL").fetchall()

    def _copy(self, target: Path, key: Key | None, watch: Watch) -> Snapshot:
        if self._store.is_acting:
            raise RuntimeError("a library is not copied inside an act")
        copying.must_be_nameable(target)
        if target.exists():
            raise BackupRefused(target, "there is such a file already; name another")
        source = self._store.path
        if source is None:
            raise BackupRefused(target, "a library in memory cannot be locked; begin one in a file")
        copying.must_not_be(target, source)
        counted = copying.copy_into(
            self._store.db.conn,
            source,
            target,
            open_copy=partial(connect, key=key),
            watch=watch,
            fill=partial(self._fill, source, key),
        )
        return Snapshot(
            path=target,
            at=self._now(),
            articles=counted.articles,
            cards=counted.cards,
            annotations=counted.annotations,
            memos=counted.memos,
            bytes=target.stat().st_size,
            occasion=Occasion.ASKED,
        )

    def _now(self) -> datetime:
        return datetime.fromisoformat(self._store.now()).astimezone(UTC)

    def _fill(self, source: Path, key: Key | None, part: Path) -> None:
        """Write to *part* what the library holds, locked with *key* or not at all.

        By way of a copy as the library is itself, beside it, which only SQLCipher's module has open.
        """
        between = source.with_name(f".{source.name}-{secrets.token_hex(4)}{UNFINISHED}")
        try:
            os.close(os.open(between, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            self._store.db.conn.execute("VACUUM INTO ?", [str(between)])
            _export(between, self._lock.key, part, key)
        finally:
            with suppress(OSError):
                between.unlink()


def _export(source: Path, held: Key | None, target: Path, wanted: Key | None) -> None:
    connection = connect_locked(source.absolute().as_uri(), held)
    connection.create_function("folded", 1, folded, deterministic=True)
    try:
        if wanted is None:
            connection.execute("ATTACH DATABASE ? AS copied KEY ''", (str(target),))
        else:
            wanted.attach(connection, str(target), "copied")
        connection.execute("PRAGMA copied.synchronous = OFF")  # it is synced as a whole
        connection.execute("SELECT sqlcipher_export('copied')").fetchall()
        for mark in ("application_id", "user_version"):
            (number,) = connection.execute(f"PRAGMA main.{mark}").fetchone()
            connection.execute(f"PRAGMA copied.{mark} = {int(number)}")
        connection.execute("DETACH DATABASE copied")
    finally:
        connection.close()


def _change_copy(path: Path, old: Key, new: Key) -> bool:
    """Lock the snapshot at *path* with *new*, in one step; return whether *old* opened it."""
    part = path.with_name(f".{path.name}-{secrets.token_hex(4)}{UNFINISHED}")
    try:
        _copy_file(path, part)
        _rekey(part, old, new)
        copying.sync(part)
        copying.count(part, partial(connect, key=new), is_checked=True)
        part.replace(path)
        copying.sync(path.parent)
    except error_class_or(LibraryError, OSError, UnicodeDecodeError):
        return False
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return True


def _rekey(path: Path, old: Key, new: Key) -> None:
    connection = connect(path.absolute().as_uri(), old)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        new.change(connection)
    finally:
        connection.close()


def _copy_file(source: Path, target: Path) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    shutil.copyfile(source, target)
    target.chmod(source.stat().st_mode & 0o777 | 0o600)
