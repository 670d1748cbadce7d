"""Opens a library file: refuses what is none, brings an older one up to date, and sets how it is read and written."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library import migrations, network, triggers
from readahead.library.admitting import (
    APPLICATION_ID,
    fault_of_locked,
    fault_of_plain,
    key_needed,
    must_be_place,
)
from readahead.library.asking import folded
from readahead.library.copying import Connect
from readahead.library.driver import Key, Lock, connect, error_class
from readahead.library.faults import damaged, translated, visible
from readahead.library.file_kinds import Kind, Use
from readahead.library.naming import newest
from readahead.library.standing import (
    LOCKS,
    Standing,
    ended_uncleanly,
    has_log,
    is_begun,
    may_write,
    why_read_only,
)
from readahead.library.writing import write
from readahead.model.errors import (
    DamagedLibrary,
    LibraryBusy,
    LibraryError,
    LibraryFull,
    LibraryUnavailable,
    NewerLibrary,
    NotALibrary,
    ReadOnlyLibrary,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

LARGEST_LOG = 64_000_000
"""Bytes the write-ahead log keeps after it grew larger while a backup was being read."""

BeforeMigration = Callable[["Database", Path, str], str]
"""Given an older library, its path and the first step it lacks: copies it; returns a sentence where that could not be."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A database ready for use, and what was noticed while it was opened.

    read_only says why it is open for reading only, and is "" where it may be written. must_be_writable raises
    ReadOnlyLibrary or LibraryMoved where a write would fail or go to a file nobody can find. warnings are sentences
    for the person. ended_uncleanly is true where the last program to use the file did not close it. lock is what the
    library and its copies open with. use says that the file is open, until it is ended. standing notices that it was
    moved; there is none in memory.
    """

    db: "Database"
    read_only: str = ""
    must_be_writable: Callable[[], None] = lambda: None
    warnings: tuple[str, ...] = ()
    ended_uncleanly: bool = False
    lock: Lock = field(default_factory=Lock)
    use: Use | None = None
    standing: Standing | None = None

    @property
    def open_copy(self) -> Connect:
        """Opens a copy of this library, with its key where it has one."""
        return self.lock.connect


def open_database(
    path: Path | None,
    *,
    read_only: bool,
    wait_ms: int,
    key: Key | None = None,
    before_migration: BeforeMigration = lambda db, path, step: "",
    mounts: Path = network.MOUNTS,
    must_exist: bool = False,
) -> Opened:
    """Return the database at *path*, ready for use; without a path, an empty one in memory.

    Waits up to *wait_ms* for another program's write. A file that may not be written is opened for reading only. *key*
    opens a locked library, or locks a new one. *mounts* is the mount table that says what lies on a network drive.
    With *must_exist* nothing is made. Raises NotALibrary, NewerLibrary, DamagedLibrary, PassphraseNeeded,
    WrongPassphrase, EncryptionMissing, LibraryUnavailable, LibraryMoved (with *must_exist*), LibraryBusy and LibraryFull.
    """
    if path is None:
        db = _connect(":memory:", wait_ms=wait_ms)
        _set_how_it_is_read(db)
        _bring_up_to_date(db, None)
        return Opened(db)
    must_be_place(path, read_only=read_only, must_exist=must_exist)
    key, needless = key_needed(path, key)
    place = _Place.of(path, key, read_only=read_only, mounts=mounts, must_exist=must_exist)
    db, warning, place = _opened(place, wait_ms, before_migration)
    standing = Standing(path, by_name_alone=bool(place.drive))

    def must_be_writable() -> None:
        if place.read_only:
            raise ReadOnlyLibrary(path, place.read_only)
        standing.must_hold()

    warnings = tuple(filter(None, [*place.warnings(asked=read_only), warning, needless]))
    return Opened(
        db,
        place.read_only,
        must_be_writable,
        warnings,
        place.ended_uncleanly,
        Lock(key),
        Use(path, Kind.LOCKED if key else Kind.PLAIN),
        standing,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """What is known of a file before it is opened.

    drive is the kind of network drive, or ""; left_behind is a snapshot of a library that is no longer there. is_full
    says that its disk has no room for what SQLite keeps beside it.
    """

    path: Path
    read_only: str
    drive: str
    ended_uncleanly: bool
    left_behind: Path | None
    key: Key | None
    must_exist: bool
    is_full: bool = False

    @classmethod
    def of(cls, path: Path, key: Key | None, *, read_only: bool, mounts: Path, must_exist: bool) -> "_Place":
        return cls(
            path=path,
            key=key,
            must_exist=must_exist,
            read_only="it was opened for reading only" if read_only else why_read_only(path),
            drive=network.drive_of(path, mounts),
            ended_uncleanly=ended_uncleanly(path),
            left_behind=None if is_begun(path) else newest(path),
        )

    def warnings(self, *, asked: bool) -> list[str]:
        said = []
        if self.read_only and not asked:
            said.append(f"The library {self.path} is open for reading only ({self.read_only}).")
        if self.drive:
            said.append(
                f"The library {self.path} lies on a network drive ({self.drive}), where it is slower and a broken"
                " connection can harm it: use it from one computer at a time, or keep it on this one."
            )
        # where nobody can tell, the log may be that of another window
        if self.ended_uncleanly and LOCKS.exists():
            said.append(
                f"The library {self.path} was not closed properly the last time: check that it is whole."
            )
        if self.left_behind:
            said.append(
                f"There was no library at {self.path}, so a new one was begun; snapshots of an earlier one lie in"
                f" {self.left_behind.parent}."
            )
        return said


def _opened(place: _Place, wait_ms: int, before_migration: BeforeMigration) -> tuple["Database", str, _Place]:
    """Return the database, what a person has to be told of how that went, and the place as it turned out to be."""
    path = place.path
    try:
        try:
            return *_tried(place, wait_ms, before_migration), place
        except (DamagedLibrary, UnicodeDecodeError):
            if not place.read_only:
                raise
            place = replace(place, read_only="some of it cannot be read")
            return *_tried(place, wait_ms, before_migration, is_damaged=True), place
        except LibraryFull as full:
            place = replace(place, read_only="its disk is full", is_full=True)
            try:
                return *_tried(place, wait_ms, before_migration), place
            except LibraryError:
                raise full from None
    except (NotALibrary, DamagedLibrary, UnicodeDecodeError) as error:
        if place.key is not None:
            raise fault_of_locked(path, place.key, error) from error
        # SQLite quotes a damaged schema in its complaint, which is then no text itself.
        raise fault_of_plain(path, error) from error


def _tried(
    place: _Place, wait_ms: int, before_migration: BeforeMigration, *, is_damaged: bool = False
) -> tuple["Database", str]:
    """Return the database, and what a person has to be told of bringing it up to date.

    One that *is_damaged* is opened as far as it can be read, when at least all its tables and indexes are listed.
    """
    with translated(place.path):
        db = _connect(_target(place), wait_ms=wait_ms, key=place.key)
        try:
            if is_damaged:
                # what SQLite cannot read of the list, or of the length in the header, is then passed over
                db.execute("PRAGMA writable_schema = ON")
            _refuse_foreign(db, place.path, read_only=bool(place.read_only))
            warning = _set_up(db, place, before_migration)
            if is_damaged:
                if not _listed(db) >= _listed_in_any():
                    raise damaged(place.path, "not all of what is in it is listed")
                warning = (
                    f"Some of {place.path} cannot be read: it is open for reading only, as far as that goes."
                )
        except BaseException:
            db.close()
            raise
        return db, warning


def _listed(db: "Database") -> set[str]:
    found = db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'index')").fetchall()
    return {name for (name,) in found}


def _listed_in_any() -> set[str]:
    """Return the names of the tables and indexes that a library of today has."""
    db = _connect(":memory:", wait_ms=0)
    try:
        _bring_up_to_date(db, None)
        return _listed(db)
    finally:
        db.close()


def _target(place: _Place) -> str:
    """Return the address SQLite is to open.

    A file in a folder that may not be written is read as one that nobody changes: SQLite could not make the log's index
    beside it. What a log beside it holds would then be missed.
    """
    address = place.path.absolute().as_uri()
    if place.is_full:
        # the log's index is then kept in memory, and another program's writes are seen all the same
        return f"{address}?mode=ro&readonly_shm=1"
    if not place.read_only:
        return f"{address}?mode=rw" if place.must_exist else address
    if may_write(place.path.resolve().parent):
        return f"{address}?mode=ro"
    if has_log(place.path):
        raise LibraryUnavailable(
            place.path, "its last changes lie in a log beside it; copy both to a folder that may be written"
        )
    return f"{address}?mode=ro&immutable=1"


def _connect(target: str, *, wait_ms: int, key: Key | None = None) -> "Database":
    from sqlite_utils import Database

    connection = connect(target, key)
    connection.execute(f"PRAGMA busy_timeout = {int(wait_ms)}")
    # SQLite's own lower() knows ASCII only.
    connection.create_function("folded", 1, folded, deterministic=True)
    return Database(connection, execute_plugins=False)


def _refuse_foreign(db: "Database", path: Path | None, *, read_only: bool) -> None:
    """Refuse a file that is no library or a newer one, before anything is written to it."""
    application, version, tables = db.execute(
        "SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_master)"
        " FROM pragma_application_id a, pragma_user_version v"
    ).fetchone()
    if application != APPLICATION_ID and (application or version or tables or read_only):
        raise NotALibrary(path)
    known = [name for name, _ in migrations.STEPS]
    applied = [step.name for step in migrations.steps().applied(db)]
    if version > len(known) or applied != known[: len(applied)]:
        raise NewerLibrary(path, found=max(version, len(applied)), known=len(known))


def _set_up(db: "Database", place: _Place, before_migration: BeforeMigration) -> str:
    _set_how_it_is_read(db)
    pending = migrations.steps().pending(db)
    if place.read_only:
        if pending:
            raise LibraryUnavailable(
                place.path, "it comes from an older version and must be opened for writing once"
            )
        return ""
    warning = ""
    if pending and migrations.steps().applied(db):
        warning = before_migration(db, place.path, pending[0].name)
    _set_how_it_is_written(db, place)
    if pending or not triggers.are_installed(db):
        _bring_up_to_date(db, place.path)
    return warning


def _set_how_it_is_read(db: "Database") -> None:
    # FULL, since with NORMAL a power cut loses acknowledged commits.
    for pragma in (
        "foreign_keys = ON",
        "synchronous = FULL",
        "cache_size = -64000",
        "temp_store = MEMORY",
        f"journal_size_limit = {LARGEST_LOG}",
    ):
        db.execute(f"PRAGMA {pragma}")


def _set_how_it_is_written(db: "Database", place: _Place) -> None:
    if not place.drive:
        _use_journal(db, place.path, "WAL")
        return
    # the log's index is shared memory, which two machines cannot share; alone, SQLite does without one
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    _use_journal(db, place.path, "DELETE")
    db.execute("PRAGMA locking_mode = NORMAL")
    # without a log an act is done when its journal is gone: with FULL a power cut may bring that back
    db.execute("PRAGMA synchronous = EXTRA")
    db.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _use_journal(db: "Database", path: Path, mode: str) -> None:
    try:
        db.execute(f"PRAGMA journal_mode = {mode}")
    except error_class() as error:
        # SQLite does not wait here while another program changes the mode or lays out the file: wait for its write.
        if not isinstance(visible(error, path), LibraryBusy):
            raise
        with write(db):
            pass
        db.execute(f"PRAGMA journal_mode = {mode}")


def _bring_up_to_date(db: "Database", path: Path | None) -> None:
    with write(db):
        # Another program may have done it, or more, since we looked: ask again now that nobody else can write.
        _refuse_foreign(db, path, read_only=False)
        migrations.steps().apply(db)
        triggers.install(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(migrations.STEPS)}")
