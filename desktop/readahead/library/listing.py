"""Mends a copy of a file whose list of tables is damaged in part: what stands on its other pages can then be read.

SQLite reads nothing of a file when one page of that list cannot be read. Most pages of it describe triggers only. Source of
the layout: SQLite file format, 1.3, 1.6 and 2.6.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from readahead.library.file_kinds import PLAIN_HEADER

_HEADER = 100
"""Bytes at the beginning of the first page that are not the list's."""
_INNER, _LEAF = 0x05, 0x0D
_LEAF_HEAD, _INNER_HEAD = 8, 12
_DEEPEST = 10
_LEAST = 512
"""Bytes of the smallest page SQLite has."""


class Pages(Protocol):
    """How single pages of a file are read, as they are in a plain one, and written."""

    def read(self, file: BinaryIO, number: int) -> bytes | None:
        """Return a page, or None where it cannot be read."""

    def write(self, file: BinaryIO, number: int, page: bytes) -> None:
        """Write *page* as the page *number*, which is not the first."""


@dataclass(frozen=True, slots=True)
class _Plain:
    """The pages of a file that is not locked."""

    size: int

    def read(self, file: BinaryIO, number: int) -> bytes | None:
        file.seek((number - 1) * self.size)
        page = file.read(self.size)
        return page if len(page) == self.size else None

    def write(self, file: BinaryIO, number: int, page: bytes) -> None:
        file.seek((number - 1) * self.size)
        file.write(page)


def mend(path: Path, copy: Path, pages: Pages | None = None) -> int:
    """Copy the database at *path* to *copy* without those pages of its list that cannot be read; return how many.

    With 0 there is no copy: the list is whole, or its first page is what is damaged, which leads to all others. The file
    must be one that nobody writes to. *pages* reads and writes those of a locked one. Raises OSError.
    """
    with path.open("rb") as file:
        if pages is None:
            pages = _plain(file)
        first = pages.read(file, 1) if pages is not None else None
        if pages is None or first is None or not first.startswith(PLAIN_HEADER):
            return 0
        size = int.from_bytes(first[16:18], "big")
        usable = size - first[20]
        last = max(int.from_bytes(first[28:32], "big"), path.stat().st_size // size)
        bad = _unreadable(pages, file, usable, last)
    if not bad:
        return 0
    shutil.copyfile(path, copy)
    with copy.open("r+b") as file:
        for page in bad:
            pages.write(file, page, _harmless(page, size, usable))
    return len(bad)


def _plain(file: BinaryIO) -> Pages | None:
    head = file.read(_HEADER)
    # a page of 65,536 bytes is written as 1, and no library has such
    size = int.from_bytes(head[16:18], "big") if head.startswith(PLAIN_HEADER) else 0
    return _Plain(size) if size >= _LEAST and not size & size - 1 else None


def _harmless(number: int, size: int, usable: int) -> bytes:
    """Return a page of the list with one row, since SQLite takes none without: a view of nothing."""
    name = f"lost_{number}"
    texts = [text.encode() for text in ("view", name, name, f"CREATE VIEW {name} AS SELECT 1")]
    kinds = [13 + 2 * len(text) for text in texts]
    # the fourth of five columns is the number 0, which takes no room
    record = bytes([6, *kinds[:3], 8, kinds[3]]) + b"".join(texts)
    cell = bytes([len(record), 1]) + record
    at = usable - len(cell)
    head = bytes([_LEAF, 0, 0, 0, 1]) + at.to_bytes(2, "big") + b"\0" + at.to_bytes(2, "big")
    return (head.ljust(at, b"\0") + cell).ljust(size, b"\0")


def _unreadable(pages: Pages, file: BinaryIO, usable: int, last: int) -> list[int]:
    """Return the pages of the list, up to the *last* the file had, that hold no rows and lead to none; not the first."""
    bad: list[int] = []
    seen, level = {1}, [1]
    for _ in range(_DEEPEST):
        below: list[int] = []
        for number in level:
            page = pages.read(file, number)
            found = _children(page or b"", usable, _HEADER if number == 1 else 0)
            if found is not None:
                below += [child for child in found if child not in seen and 1 < child <= last]
                seen.update(found)
            elif number != 1:
                bad.append(number)
        level = below
    return bad


def _children(page: bytes, usable: int, begins: int) -> list[int] | None:
    """Return the pages that *page* of a table leads to, none for one that holds rows, None for one that is neither."""
    kind = page[begins] if len(page) > begins else 0
    if kind not in (_INNER, _LEAF) or len(page) < usable:
        return None
    first = begins + (_INNER_HEAD if kind == _INNER else _LEAF_HEAD)
    count = int.from_bytes(page[begins + 3 : begins + 5], "big")
    if first + 2 * count > usable:
        return None
    cells = [int.from_bytes(page[first + 2 * n : first + 2 * n + 2], "big") for n in range(count)]
    if any(not first + 2 * count <= cell <= usable - 4 for cell in cells):
        return None
    if kind == _LEAF:
        return []
    pointers = [*cells, begins + 8]
    return [int.from_bytes(page[at : at + 4], "big") for at in pointers]
