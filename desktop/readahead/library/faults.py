"""Tells the world's faults (a full disk, a locked file) from our own bugs: the first become the errors a user can read."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from readahead.library.driver import error_class
from readahead.model.errors import LibraryBusy, LibraryError, LibraryFull, LibraryUnavailable, NotALibrary

if TYPE_CHECKING:
    import sqlite3

_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_FULL = ("SQLITE_FULL", "SQLITE_IOERR_WRITE")
_FOREIGN = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
_BROKEN_TEXT = "Could not decode to UTF-8"
"""What Python's module says, without a code, of a damaged text."""
_UNAVAILABLE = (
    "SQLITE_READONLY",
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
    if str(error).startswith(_BROKEN_TEXT):
        return NotALibrary(path)
    if name.startswith(_BUSY):
        return LibraryBusy(path)
    if name.startswith(_FULL):
        return LibraryFull(path)
    if name.startswith(_FOREIGN):
        return NotALibrary(path)
    if name.startswith(_UNAVAILABLE):
        return LibraryUnavailable(path, str(error))
    return None


@contextmanager
def translated(path: object) -> Iterator[None]:
    """Raise LibraryBusy, LibraryFull, NotALibrary or LibraryUnavailable for SQLite's errors that are not our bugs."""
    try:
        yield
    except error_class() as error:
        found = visible(error, path)
        if found is None:
            raise
        raise found from error
