"""Copies a whole library into a new file while it is in use: written aside, synced, checked, then put in its place."""

import os
import secrets
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library.driver import connect, error_class
from readahead.library.faults import visible
from readahead.library.standing import beside, has_log
from readahead.model.errors import BackupRefused, DamagedLibrary, LibraryError, LibraryFull

if TYPE_CHECKING:
    import sqlite3

Connect = Callable[[str], "sqlite3.Connection"]
"""Opens the database at a URI; for an encrypted library, with its key."""

UNFINISHED = ".part"
"""How the name of a copy ends while it is being written."""
SPARE = 16_000_000
"""Bytes that must stay free on the disk beside a copy: the library needs room for its log."""
_MEGABYTE = 1_000_000
_STEPS = 20_000
"""SQLite's steps between two looks at whether to go on: about a millisecond."""
_SYNC_EVERY_S = 0.1
_ABANDONED_S = 3_600
"""An unfinished copy nobody has written to for so many seconds is left from a program that was ended."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How much a copy holds, without what was dismissed or put in the trash, and the last that was done in it.

    state is equal in two files of one library exactly when the same acts were done and undone in both.
    """

    articles: int
    cards: int
    annotations: int
    memos: int
    state: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """Whoever waits for a copy: told bytes done of all, and asked whether to stop."""

    progress: Callable[[int, int], None] = lambda done, total: None
    is_cancelled: Callable[[], bool] = lambda: False


UNWATCHED = Watch()
"""Nobody waits, and nobody stops it."""


def copy_into(
    db: "sqlite3.Connection",
    source: Path | None,
    target: Path,
    *,
    open_copy: Connect = connect,
    watch: Watch = UNWATCHED,
    fill: Callable[[Path], None] | None = None,
) -> Counted:
    """Copy the library open as *db* to *target*, whole as it is now, and return what the copy was found to hold.

    Others may read and write meanwhile. *source* is where the library lies. An older file at *target* is replaced in one
    step, once the new one is written out and was checked. *fill* writes the copy to the empty file it is given where it
    is to be locked otherwise than the library. Raises BackupRefused, LibraryFull (of *target*) and DamagedLibrary (of
    *source*).
    """
    with _seen(target, source):
        total = size_of(db)
    _must_have_room(target.parent, total)
    part = _begin(target, source)
    try:
        look = partial(_tell, watch, part, total)
        with _seen(target, source), _synced_often(part), watched(db, watch, look):
            if fill is not None:
                fill(part)
            else:
                db.execute("VACUUM INTO ?", [str(part)])
        sync(part)
        counted = _read_back(part, target, open_copy, watch)
        part.replace(target)
    except OSError as error:
        raise BackupRefused(target, error.strerror or str(error)) from error
    finally:
        _drop(part)
    sync(target.parent)
    watch.progress(total, total)
    _shorten_log(db)
    return counted


def _read_back(part: Path, target: Path, open_copy: Connect, watch: Watch) -> Counted:
    try:
        with _seen(target, part):
            return count(part, open_copy, watch=watch, is_checked=True)
    except DamagedLibrary as error:
        reason = f"what was written there cannot be read back ({error.detail})"
        raise BackupRefused(target, reason) from error
    except error_class() as error:
        # where its log was taken from it, a library lacks whole tables, and so does what is copied of it
        reason = f"what was written there is no whole library ({error})"
        raise BackupRefused(target, reason) from error


def count(path: Path, open_copy: Connect, *, watch: Watch = UNWATCHED, is_checked: bool = False) -> Counted:
    """Return what the copy at *path*, which nobody writes to, holds; with *is_checked* after a look at every page.

    Raises sqlite3.Error for a file that is none or needs a key, DamagedLibrary for one that fails the look.
    """
    with _reading(path, open_copy) as db, watched(db, watch):
        found = [row[0] for row in db.execute("PRAGMA quick_check(1)")] if is_checked else ["ok"]
        if found != ["ok"]:
            raise DamagedLibrary(path, detail=found[0])
        return _counted(db)


def state(path: Path, open_copy: Connect) -> tuple[object, ...]:
    """Return the last that was done in the copy at *path*: see Counted. Raises what `count` raises."""
    with _reading(path, open_copy) as db:
        return state_of(db)


def state_of(db: "sqlite3.Connection") -> tuple[object, ...]:
    """Return the last that was done in the library open as *db*: see Counted."""
    found: tuple[object, ...] = db.execute(
        """SELECT (SELECT user_version FROM pragma_user_version),
            (SELECT max(id) FROM acts), (SELECT at FROM acts ORDER BY id DESC LIMIT 1),
            (SELECT min(id) FROM acts WHERE undone), (SELECT max(id) FROM history)"""
    ).fetchone()
    return found


@contextmanager
def _reading(path: Path, open_copy: Connect) -> Iterator["sqlite3.Connection"]:
    db = open_copy(path.absolute().as_uri() + "?mode=ro&immutable=1")
    try:
        yield db
    finally:
        db.close()


def _counted(db: "sqlite3.Connection") -> Counted:
    counts: tuple[int, int, int, int] = db.execute(
        """SELECT (SELECT count(*) FROM articles),
            (SELECT count(*) FROM cards) - (SELECT count(*) FROM cards WHERE status = 'dismissed'),
            (SELECT count(*) FROM annotations WHERE trashed IS NULL),
            (SELECT count(*) FROM memos WHERE trashed IS NULL)"""
    ).fetchone()
    return Counted(*counts, state=state_of(db))


def sync(path: Path) -> None:
    """Wait until the file or folder at *path* is on the disk. A folder cannot be waited for everywhere."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def must_be_nameable(target: Path) -> None:
    """Raise BackupRefused for a name that no file can have: one that is too long, or below a file."""
    try:
        target.stat()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise BackupRefused(target, getattr(error, "strerror", None) or str(error)) from error


def must_not_be(target: Path, source: Path) -> None:
    """Raise BackupRefused where *target* is the library at *source* itself or a file SQLite keeps beside it."""
    taken = [beside(source, ending) for ending in ("", "-wal", "-shm", "-journal")]
    is_same = target.exists() and source.exists() and target.samefile(source)
    if is_same or beside(target, "") in taken:
        raise BackupRefused(target, "a library is not backed up into itself; name another file")


def drop_abandoned(folder: Path, name: str = "*") -> None:
    """Remove what programs that were ended have left in *folder* of unfinished copies of files called *name*."""
    for file in folder.glob(f".{name}-*{UNFINISHED}"):
        with suppress(OSError):
            if abs(time.time() - file.stat().st_mtime) > _ABANDONED_S:
                file.unlink()


def _begin(target: Path, source: Path | None) -> Path:
    """Make the empty file the copy is written to, beside *target*, for nobody's eyes that may not see the library."""
    if target.exists() and has_log(target):
        raise BackupRefused(target, "it is in use; name another file")
    part = target.with_name(f".{target.name}-{secrets.token_hex(4)}{UNFINISHED}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        drop_abandoned(target.parent, escape(target.name))
        mode = source.stat().st_mode & 0o777 if source is not None and source.exists() else 0o600
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        part.chmod(mode | 0o600)
    except OSError as error:
        _drop(part)
        raise BackupRefused(target, error.strerror or str(error)) from error
    return part


def _drop(part: Path) -> None:
    with suppress(OSError):
        part.unlink()


def _must_have_room(folder: Path, needed: int) -> None:
    there = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(there).free
    if free < needed + SPARE:
        # rounded away from each other, so that the one that is too small never looks as if it were enough
        raise BackupRefused(
            folder,
            f"there is no room for a copy: it takes {-(-(needed + SPARE) // _MEGABYTE)} MB with what has to stay free for"
            f" the library, and {free // _MEGABYTE} MB are free",
        )


def size_of(db: "sqlite3.Connection") -> int:
    """Return how many bytes a copy of the library open as *db* takes at most."""
    # SQLCipher's module gives the size of a page as text
    pages, free, size = (
        int(db.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def _tell(watch: Watch, part: Path, total: int) -> None:
    watch.progress(min(part.stat().st_size, total), total)


@contextmanager
def _seen(target: Path, source: Path | None) -> Iterator[None]:
    """Raise what a person can act on: a fault of writing is about *target*, one of reading about *source*."""
    try:
        yield
    except error_class() as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise BackupRefused(target, "the copy was stopped; nothing was changed") from error
        found: LibraryError | None = visible(error, source)
        if isinstance(found, LibraryFull):
            found = LibraryFull(target)
        elif found is not None and not isinstance(found, DamagedLibrary):
            found = BackupRefused(target, _why(error))
        if found is None:
            raise
        raise found from error


def _why(error: "sqlite3.Error") -> str:
    """Return why a copy could not be written: SQLite does not say in plain words that no file could be made."""
    cannot_be_made = str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_CANTOPEN")
    return "the system does not let a file be made there" if cannot_be_made else str(error)


@contextmanager
def watched(
    db: "sqlite3.Connection", watch: Watch, look: Callable[[], None] = lambda: None
) -> Iterator[None]:
    """Look in on what *db* does from time to time, and stop it where the watch says so."""

    def step() -> int:
        look()
        return int(watch.is_cancelled())

    db.set_progress_handler(step, _STEPS)
    try:
        yield
    finally:
        db.set_progress_handler(None, 0)


@contextmanager
def _synced_often(part: Path) -> Iterator[None]:
    """Write the growing file out little by little, so that no write of the library waits for all of it at once."""
    done = threading.Event()

    def work() -> None:
        while not done.wait(_SYNC_EVERY_S):
            with suppress(OSError):
                sync(part)

    thread = threading.Thread(target=work, name="writing a copy out", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _shorten_log(db: "sqlite3.Connection") -> None:
    """Bring what the copy kept in the log over into the library, as far as nobody has to wait for it."""
    with suppress(*error_class()):
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
