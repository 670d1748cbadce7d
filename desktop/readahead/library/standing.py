"""What can be told of a library's file from outside: may it be written, is it in use, how did it end, has it moved."""

import os
import re
from pathlib import Path

from readahead.model.errors import LibraryMoved

LOCKS = Path("/proc/locks")
"""Where Linux lists the locks that programs hold on files."""

_LOCK = re.compile(r"(?P<major>[0-9a-f]+):(?P<minor>[0-9a-f]+):(?P<inode>\d+) \d+ (?:\d+|EOF)$", re.MULTILINE)


class Standing:
    """Remembers which file was opened at a path, to notice when that has been moved, deleted or replaced.

    A file is never opened for this: to close it would drop the locks SQLite holds on it in this program (fcntl(2)).
    """

    __slots__ = ("_by_name_alone", "_opened", "_path")

    def __init__(self, path: Path, *, by_name_alone: bool = False) -> None:
        self._path = path
        # a network drive may number a file anew each time it is asked
        self._by_name_alone = by_name_alone
        self._opened = self._now()

    def holds(self) -> bool:
        """Return whether the file still lies where it was opened: not another one, not none."""
        return self._now() == self._opened

    def must_hold(self) -> None:
        """Raise LibraryMoved when another file, or none, lies where this one was opened."""
        if not self.holds():
            raise LibraryMoved(self._path)

    def _now(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return (0, 0) if self._by_name_alone else (found.st_dev, found.st_ino)


def why_read_only(path: Path) -> str:
    """Return why the library at *path* can be read and not written, or ""; a file that is not there can be made."""
    if path.exists() and not may_write(path):
        return "its file may not be written"
    # the log beside it has to be made, written and removed
    if path.exists() and not may_write(path.resolve().parent):
        return "its folder may not be written"
    return ""


def ended_uncleanly(path: Path) -> bool:
    """Return whether the last program to use the library at *path* ended without closing it: its log is left behind.

    To be asked before the file is opened. Where nobody can say who uses a file, one in use counts as well.
    """
    return has_log(path) and not is_in_use(path)


def is_begun(path: Path) -> bool:
    """Return whether anything stands in a file at *path*."""
    return _size(path) > 0


def has_log(path: Path) -> bool:
    """Return whether a log with changes lies beside the library at *path*."""
    return any(_size(beside(path, ending)) for ending in ("-wal", "-journal"))


def log_left_alone(path: Path) -> Path | None:
    """Return the log with changes that lies at *path* where the library itself is gone or empty, or None.

    SQLite would take it for a leftover and delete it. A journal that says that its file was empty is no such log: it
    belongs to a library that is being made just now, or whose making was cut off.
    """
    if is_begun(path):
        return None
    log, journal = beside(path, "-wal"), beside(path, "-journal")
    if _size(log):
        return log
    return journal if _size(journal) and _pages_before(journal) else None


def _pages_before(journal: Path) -> int:
    """Return how many pages the file had that *journal* takes back to. Source: SQLite file format, 3, bytes 16 to 19."""
    try:
        with journal.open("rb") as file:
            return int.from_bytes(file.read(20)[16:], "big")
    except OSError:
        return 0


def is_in_use(path: Path, table: Path = LOCKS) -> bool:
    """Return whether any program, this one too, has the library at *path* open in its usual mode.

    Asks the lock table in the file *table*: SQLite holds a lock on the log's index as long as a file is open. Source:
    SQLite, os_unix.c, UNIX_SHM_DMS. False where there is no such table.
    """
    try:
        found = beside(path, "-shm").stat()
        held = table.read_text(encoding="ascii")
    except OSError:
        return False
    device = (os.major(found.st_dev), os.minor(found.st_dev))
    return any(
        (int(lock["major"], 16), int(lock["minor"], 16)) == device and int(lock["inode"]) == found.st_ino
        for lock in _LOCK.finditer(held)
    )


def beside(path: Path, ending: str) -> Path:
    """Return the file SQLite keeps beside the library at *path* under its name with *ending*; links are followed first."""
    place = path.resolve()
    return place.with_name(place.name + ending)


def may_write(path: Path) -> bool:
    """Return whether the program may write to the file or folder at *path*."""
    # by the rights the program has now, not those of whoever started it
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
