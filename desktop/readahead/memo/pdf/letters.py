"""Reads which letters a font file has, and nothing else of it: a memo's cold start cannot wait for a whole font library.

Source: OpenType 1.9, the table directory and the tables "ttcf" and "cmap", formats 4 and 12.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

# (platform, encoding) of the Unicode tables, the widest first.
_UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))


def letters(path: Path, index: int) -> frozenset[str] | None:
    """Return the letters font *index* of the file has a glyph for, None when its table is of another format.

    Raises OSError when the file cannot be read, ValueError when it is damaged.
    """
    with path.open("rb") as file:
        try:
            start = _directory(file.read(16 + 4 * index), index)
            file.seek(start)
            tables = struct.unpack(">4xH6x", file.read(12))[0]
            records = struct.iter_unpack(">4s4xII", file.read(16 * tables))
            at, length = next((at, length) for tag, at, length in records if tag == b"cmap")
            file.seek(at)
            return _mapped(file.read(length))
        except (struct.error, StopIteration, IndexError) as error:
            raise ValueError(f"{path.name} has no sound table of its letters") from error


def _directory(head: bytes, index: int) -> int:
    """Return where the tables of font *index* are listed: a collection holds several."""
    if head[:4] != b"ttcf":
        return 0
    return int(struct.unpack_from(">I", head, 12 + 4 * index)[0])


def _mapped(table: bytes) -> frozenset[str] | None:
    """Return the letters of the widest Unicode part of a cmap *table*."""
    (parts,) = struct.unpack_from(">2xH", table)
    records = struct.iter_unpack(">HHI", table[4 : 4 + 8 * parts])
    known = {(platform, encoding): at for platform, encoding, at in records}
    at = next((known[kind] for kind in _UNICODE if kind in known), None)
    if at is None:
        return frozenset()
    (form,) = struct.unpack_from(">H", table, at)
    if form == 4:
        return frozenset(_of_segments(table[at:]))
    if form == 12:
        return frozenset(_of_groups(table[at:]))
    return None


def _of_groups(part: bytes) -> Iterator[str]:
    """Yield the letters of format 12: groups of code points whose glyphs follow each other."""
    (count,) = struct.unpack_from(">12xI", part)
    for first, last, glyph in struct.iter_unpack(">III", part[16 : 16 + 12 * count]):
        yield from map(chr, range(first + (glyph == 0), last + 1))


def _of_segments(part: bytes) -> Iterator[str]:
    """Yield the letters of format 4: segments whose glyphs follow each other, or stand in a list."""
    size = struct.unpack_from(">6xH", part)[0] // 2
    words = struct.unpack(f">{len(part) // 2}H", part[: len(part) // 2 * 2])
    ends, starts = words[7 : 7 + size], words[8 + size : 8 + 2 * size]
    deltas, offsets = words[8 + 2 * size : 8 + 3 * size], words[8 + 3 * size : 8 + 4 * size]
    for number in range(size):
        first, last, delta = starts[number], ends[number], deltas[number]
        if offsets[number] == 0:
            missing = -delta & 0xFFFF
            yield from (chr(code) for code in range(first, last + 1) if code != missing and code != 0xFFFF)
            continue
        # the offset counts bytes from its own place
        place = 8 + 3 * size + number + offsets[number] // 2
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = words[place + code - first]
            if glyph and (glyph + delta) & 0xFFFF:
                yield chr(code)
