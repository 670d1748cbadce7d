"""Small papers for trying the Word file with: a document of a few pieces, and pictures that are some."""

import struct
import zlib
from dataclasses import replace
from datetime import date

from readahead.memo.document import Document, Item, Note, Paragraph, Part, Text
from readahead.model.card import CardId
from readahead.model.memo import Block, MemoOptions, Picture

DAY = date(2026, 3, 9)

EMPTY = Document(
    title="Tarn dam talks",
    subtitle="",
    kicker="Meeting brief",
    date=DAY,
    language="en",
    marking="TLP:AMBER",
    exercise=False,
    prepared_by="Rivers desk",
    fields=(),
    parts=(),
    notes=(),
    sources=(),
    origins="",
)


def paper(*parts, notes: int = 0, options: MemoOptions = MemoOptions(), **changes) -> Document:
    """Return a document of *parts*; loose pieces stand in a part of their own, *notes* says how many notes there are."""
    whole = tuple(each if isinstance(each, Part) else part(each) for each in parts)
    numbered = tuple(note(number) for number in range(1, notes + 1))
    return replace(EMPTY, parts=whole, notes=numbered, options=options, **changes)


def part(*pieces, block: Block = Block.POINTS, heading: str = "What is happening") -> Part:
    """Return a part."""
    return Part(heading, block, pieces)


def words(*inlines) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def point(*pieces) -> Item:
    """Return a point of a list."""
    return Item(tuple(words(each) if isinstance(each, str) else each for each in pieces))


def note(number: int) -> Note:
    """Return a note whose words are like no other's."""
    return Note(
        number=number,
        card=CardId(number),
        text_sha256="ab" * 32,
        outlet="The Vel Courier",
        agency="Northern Wire",
        title="Dam talks to resume",
        date="8 March 2026",
        paragraphs=(number,),
        quote=f"the words of note {number}",
    )


def png(name: str, width: int, height: int) -> Picture:
    """Return a picture of one colour."""
    rows = b"".join(b"\0" + b"\x16\x36\x5c" * width for _ in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return Picture(name, "image/png", data)


def jpeg(name: str, width: int, height: int) -> Picture:
    """Return the frame of a JPEG, as much of it as says how large it is, behind a segment that is skipped."""
    skipped = b"\xff\xe0" + struct.pack(">H", 10) + b"\xff\xc0" * 4
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return Picture(name, "image/jpeg", b"\xff\xd8" + skipped + frame + b"\xff\xd9")


def svg(name: str, inner: str = '<path d="M0 0 L300 120"/>') -> Picture:
    """Return a drawing of 300 by 120."""
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 120">'
    return Picture(name, "image/svg+xml", f"{head}{inner}</svg>".encode())
