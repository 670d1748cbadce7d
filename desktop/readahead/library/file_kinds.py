"""Tells whether a file is a plain or a locked library, without harm to whoever in this program has it open.

To open and close a file drops all locks this program holds on it (fcntl(2)), those of its other connections too, and two
SQLite modules do not know of each other's. So it is remembered which files are open here, and how.
"""

import math
import threading
from collections import Counter
from enum import StrEnum
from pathlib import Path

from readahead.library.naming import SUFFIX

PLAIN_HEADER = b"SQLite format 3\0"
"""How a plain database begins. Source: SQLite file format, 1.3.1. A locked one begins with random bytes."""
_PAGE, _LOOKED_AT = 4096, 8
_RANDOM = 7.8
"""Bits of entropy a byte from which a page passes for locked: 4,096 random bytes have 7.95, text and tables far fewer."""


class Kind(StrEnum):
    """What a file is, as far as can be told from outside."""

    NOTHING = "nothing"
    PLAIN = "plain"
    LOCKED = "locked"
    OTHER = "other"


_lock = threading.Lock()
_open: Counter[tuple[int, int, Kind]] = Counter()


class Use:
    """Says that this program has the file at *path* open as *kind*, until `end`."""

    __slots__ = ("_entry",)

    def __init__(self, path: Path, kind: Kind) -> None:
        found = path.stat()
        self._entry: tuple[int, int, Kind] | None = (found.st_dev, found.st_ino, kind)
        with _lock:
            _open[self._entry] += 1

    def end(self) -> None:
        """Say that it is closed; a second time changes nothing."""
        with _lock:
            if self._entry is not None:
                _open[self._entry] -= 1
                self._entry = None


def kind_of(path: Path) -> Kind:
    """Return what the file at *path* is; a locked library and random bytes cannot be told apart."""
    try:
        found = path.stat()
    except OSError:
        return Kind.NOTHING
    with _lock:
        for kind in (Kind.PLAIN, Kind.LOCKED):
            if _open[found.st_dev, found.st_ino, kind] > 0:
                return kind
    return _looked_at(path, found.st_size)


def _looked_at(path: Path, size: int) -> Kind:
    if not size:
        return Kind.NOTHING
    try:
        with path.open("rb") as file:
            first = file.read(_PAGE)
            if first.startswith(PLAIN_HEADER):
                return Kind.PLAIN
            # one that was cut short is told by its name
            is_cut = size % _PAGE and path.suffix != SUFFIX
            if is_cut or not _is_random(first):
                return Kind.OTHER
            random = []
            for at in range(_PAGE, size - _PAGE + 1, max(1, size // _PAGE // _LOOKED_AT) * _PAGE):
                file.seek(at)
                random.append(_is_random(file.read(_PAGE)))
    except OSError:
        return Kind.OTHER
    # some may be damaged
    return Kind.LOCKED if sum(random) * 2 >= len(random) else Kind.OTHER


def _is_random(page: bytes) -> bool:
    counts = Counter(page).values()
    return -sum(count / len(page) * math.log2(count / len(page)) for count in counts) >= _RANDOM
