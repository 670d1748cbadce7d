"""Tells the world's faults (a full disk, a locked file) from our own bugs: the first become the errors a user can read."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from readahead.library.driver import error_class
from readahead.library.naming import newest
from readahead.model.errors import (
    DamagedLibrary,
    LibraryBusy,
    LibraryError,
    LibraryFull,
    LibraryMoved,
    LibraryUnavailable,
    NotALibrary,
    ReadOnlyLibrary,
)

if TYPE_CHECKING:
    import sqlite3

_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
# the index of the log has to be as large as the log asks for
_FULL = ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE")
_FOREIGN = ("SQLITE_NOTADB",)
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_DATA", "SQLITE_IOERR_CORRUPTFS")
_BROKEN_TEXT = "Could not decode to UTF-8"
"""What Python's module says, without a code, of a damaged text."""
_MOVED = ("SQLITE_READONLY_DBMOVED",)
_READ_ONLY = ("SQLITE_READONLY",)
_UNAVAILABLE = (
    "SQLITE_CANTOPEN",
    "SQLITE_IOERR",
    "SQLITE_PERM",
    "SQLITE_AUTH",
    "SQLITE_NOLFS",
)


def visible(error: "sqlite3.Error", path: object) -> LibraryError | None:
    """Return the error a user can act on for SQLite's *error*, or None when it is a bug of ours.

    Source of the names: SQLite, Result and Error Codes; an extended code begins with its primary one.
    """
    name = getattr(error, "sqlite_errorname", "") or ""
    if str(error).startswith(_BROKEN_TEXT) or name.startswith(_DAMAGED):
        return damaged(path, str(error))
    if name.startswith(_BUSY):
        return LibraryBusy(path)
    if name.startswith(_FULL):
        return LibraryFull(path)
    if name.startswith(_FOREIGN):
        return NotALibrary(path)
    if name.startswith(_MOVED):
        return LibraryMoved(path)
    if name.startswith(_READ_ONLY):
        return ReadOnlyLibrary(path)
    if name.startswith(_UNAVAILABLE):
        return LibraryUnavailable(path, _why(error, name, path))
    return None


def _why(error: "sqlite3.Error", name: str, path: object) -> str:
    """Return in plain words why the file at *path* cannot be used; SQLite says no more than that it could not."""
    if not name.startswith("SQLITE_CANTOPEN"):
        return f"the disk or the system refuses: {error}"
    if not isinstance(path, Path):
        return "the system does not let a file be opened that it needs"
    try:
        # never opened for this: to close a file drops the locks SQLite holds on it (fcntl(2))
        path.stat()
    except FileNotFoundError:
        return "the system does not let a file be made there"
    except OSError as reason:
        return reason.strerror or str(reason)
    if path.is_dir():
        return "it is a folder"
    if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        return "its file may not be read"
    return "the system does not let it be opened, or a file that has to lie beside it"


def damaged(path: object, detail: str) -> DamagedLibrary:
    """Return the error for a library of which something cannot be read; it names the newest snapshot beside it."""
    return DamagedLibrary(path, detail=detail, snapshot=newest(path) if isinstance(path, Path) else None)


@contextmanager
def translated(path: object) -> Iterator[None]:
    """Raise one of LibraryError for SQLite's errors that are not our bugs; *path* is the file they are about."""
    try:
        yield
    except error_class() as error:
        raise_visible(error, path)


def raise_visible(error: "sqlite3.Error", path: object) -> NoReturn:
    """Raise what `visible` finds for *error*, or *error* itself."""
    found = visible(error, path)
    if found is None:
        raise error
    raise found from error
