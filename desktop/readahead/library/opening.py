"""Opens a library file: refuses what is none, brings an older one up to date, and sets how it is read and written."""

from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library import migrations, triggers
from readahead.library.asking import folded
from readahead.library.driver import connect, error_class
from readahead.library.faults import translated, visible
from readahead.library.writing import write
from readahead.model.errors import LibraryBusy, LibraryUnavailable, NewerLibrary, NotALibrary

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x52_41_48_44
"""What stands in the file's header: "RAHD". Source of the field: SQLite file format, 1.3.17."""


def open_database(path: Path | None, *, read_only: bool, wait_ms: int) -> "Database":
    """Return the database at *path*, ready for use; without a path, an empty one in memory.

    Waits up to *wait_ms* for another program's write. Raises NotALibrary, NewerLibrary, LibraryUnavailable,
    LibraryBusy and LibraryFull.
    """
    if path is not None:
        _prepare_place(path, read_only=read_only)
    with translated(path):
        db = _connect(path, read_only=read_only, wait_ms=wait_ms)
        try:
            _refuse_foreign(db, path, read_only=read_only)
            _set_up(db, path, read_only=read_only)
        except BaseException as error:
            db.close()
            # SQLite quotes a damaged schema in its complaint, which is then no text itself.
            if isinstance(error, UnicodeDecodeError):
                raise NotALibrary(path) from error
            raise
        return db


def _prepare_place(path: Path, *, read_only: bool) -> None:
    if path.is_dir():
        raise LibraryUnavailable(path, "it is a folder")
    if read_only:
        if not path.exists():
            raise LibraryUnavailable(path, "there is no such file")
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryUnavailable(path, error.strerror or str(error)) from error


def _connect(path: Path | None, *, read_only: bool, wait_ms: int) -> "Database":
    from sqlite_utils import Database

    target = ":memory:" if path is None else path.absolute().as_uri() + ("?mode=ro" if read_only else "")
    connection = connect(target)
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


def _set_up(db: "Database", path: Path | None, *, read_only: bool) -> None:
    # FULL, since with NORMAL a power cut loses acknowledged commits.
    for pragma in ("foreign_keys = ON", "synchronous = FULL", "cache_size = -64000", "temp_store = MEMORY"):
        db.execute(f"PRAGMA {pragma}")
    if read_only:
        if migrations.steps().pending(db):
            raise LibraryUnavailable(
                path, "it comes from an older version and must be opened for writing once"
            )
        return
    if path is not None:
        _use_wal(db, path)
    if migrations.steps().pending(db) or not triggers.are_installed(db):
        _bring_up_to_date(db, path)


def _use_wal(db: "Database", path: Path) -> None:
    try:
        db.execute("PRAGMA journal_mode = WAL")
    except error_class() as error:
        # SQLite does not wait here while another program changes the mode or lays out the file: wait for its write.
        if not isinstance(visible(error, path), LibraryBusy):
            raise
        with write(db):
            pass
        db.execute("PRAGMA journal_mode = WAL")


def _bring_up_to_date(db: "Database", path: Path | None) -> None:
    with write(db):
        # Another program may have done it, or more, since we looked: ask again now that nobody else can write.
        _refuse_foreign(db, path, read_only=False)
        migrations.steps().apply(db)
        triggers.install(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(migrations.STEPS)}")
