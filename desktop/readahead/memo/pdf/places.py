"""Where the lines and the notes of a memo stand on the pages of its PDF: found again by their words, so that the bytes need say nothing.

The words on the pages and those of the document are compared by their letters and digits alone: hyphens, quotation marks
and the gaps between words are the typesetter's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from readahead.memo.document import (
    Actor,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Heading,
    Inlines,
    Item,
    LineBreak,
    Link,
    Listing,
    NoteMark,
    Paragraph,
    Piece,
    Quotation,
    Strong,
    Table,
    Text,
)
from readahead.model.card import CardId
from readahead.model.memo import EntryId, SectionId
from readahead.model.paper import Box, Place

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

KNOWN_BY = 24
"""How many letters at its beginning a line is looked for by: where it breaks over a page, the notes stand between."""

LEAST = 6
"""How few letters may be left of a line that goes on on another page."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the memo in the order of the paper: of a line, or of a section's heading where *entry* is None.

    Those of a note have the *card* it gives the passage of, and the first line that calls it.
    """

    words: str
    section: SectionId | None
    entry: EntryId | None
    card: CardId | None = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Letters of one page, by the numbers the page gives them, that belong to what is *said*."""

    said: Said
    page: int
    first: int
    last: int


class Places:
    """The places of the lines and the notes of *document* on the pages of *pdf*, which is it as PDF and must stay open meanwhile."""

    def __init__(self, document: Document, pdf: PdfDocument) -> None:
        self._pdf = pdf
        self._stretches: dict[int, list[_Stretch]] = {}
        letters = _letters(pdf)
        # notes stand among the lines, wherever a page ends: each of both is looked for in its own order
        for said in (tuple(_said(document)), tuple(_noted(document))):
            for one in _stretches(said, *letters):
                self._stretches.setdefault(one.page, []).append(one)

    def on(self, number: int) -> tuple[Place, ...]:
        """Return what stands on page *number*, from 0, in the order of the paper: lines, and then notes."""
        found = self._stretches.get(number, [])
        if not found:
            return ()
        page = self._pdf[number]
        words = page.get_textpage()
        try:
            size = page.get_size()
            placed = [(one, _boxes(words, one, size)) for one in found]
        finally:
            words.close()
            page.close()
        return tuple(
            Place(number, one.said.section, one.said.entry, boxes, one.said.card)
            for one, boxes in placed
            if boxes
        )


def _said(document: Document) -> Iterator[Said]:
    """Yield the words of the memo as they follow one another on the paper."""
    for part in document.parts:
        if part.section is not None:
            yield Said(part.heading, part.section, None)
        for words, entry in _lines(part.pieces):
            if part.section is not None and entry is not None:
                yield Said(_printed(words), part.section, entry)


def _noted(document: Document) -> Iterator[Said]:
    """Yield the words of the notes that lines call, with their numbers before them."""
    called: dict[int, tuple[SectionId, EntryId]] = {}
    for part in document.parts:
        for words, entry in _lines(part.pieces):
            if part.section is not None and entry is not None:
                for number in _marks(words):
                    called.setdefault(number, (part.section, entry))
    for note in document.notes:
        if note.number in called:
            yield Said(f"{note.number}{_printed(note.inlines)}", *called[note.number], note.card)


def _marks(inlines: Inlines) -> Iterator[int]:
    for inline in inlines:
        match inline:
            case Strong(inner) | Emphasis(inner) | Link(inner, _):
                yield from _marks(inner)
            case NoteMark(number):
                yield number


def _lines(pieces: Sequence[Piece]) -> Iterator[tuple[Inlines, EntryId | None]]:
    for piece in pieces:
        match piece:
            case Paragraph(inlines, entry) | Heading(_, inlines, entry):
                yield inlines, entry
            case CodeBlock(text, entry):
                yield (Text(text),), entry
            case Listing(items) | Actor(_, _, items):
                yield from _items(items)
            case Quotation(inner, speaker, entry):
                yield from _lines(inner)
                yield speaker, entry
            case Table(_, rows):
                for row in rows:
                    yield tuple(one for cell in row.cells for one in (*cell, Text(" "))), row.entry
            case _:
                pass


def _items(items: Sequence[Item]) -> Iterator[tuple[Inlines, EntryId | None]]:
    for item in items:
        yield from _lines(item.pieces)


def _printed(inlines: Inlines) -> str:
    """Return the words of *inlines* with the numbers of their notes, which stand between the letters of the page."""
    words: list[str] = []
    for inline in inlines:
        match inline:
            case Text(text) | Code(text):
                words.append(text)
            case Strong(inner) | Emphasis(inner) | Link(inner, _):
                words.append(_printed(inner))
            case NoteMark(number):
                words.append(str(number))
            case LineBreak():
                words.append(" ")
    return "".join(words)


def _key(words: str) -> str:
    """Return the letters and digits of *words*, whatever their case and shape."""
    plain = words if words.isascii() else unicodedata.normalize("NFKC", words)
    return "".join(filter(str.isalnum, plain.casefold()))


@lru_cache(maxsize=4096)
def _letter(one: str) -> str:
    return _key(one)


def _letters(pdf: PdfDocument) -> tuple[str, list[tuple[int, int]]]:
    """Return the letters and digits of all pages in their order, and for each its page and its number there."""
    found: list[str] = []
    places: list[tuple[int, int]] = []
    for number in range(len(pdf)):
        page = pdf[number]
        words = page.get_textpage()
        at = 0
        for letter in words.get_text_range():
            for each in _letter(letter):
                found.append(each)
                places.append((number, at))
            # a page counts in UTF-16, as its library does
            at += 2 if ord(letter) > 0xFFFF else 1
        words.close()
        page.close()
    return "".join(found), places


def _stretches(said: Sequence[Said], letters: str, places: Sequence[tuple[int, int]]) -> Iterator[_Stretch]:
    """Yield where on the pages what is said stands; what is not found is passed over, and what follows it is not."""
    cursor = 0
    for number, one in enumerate(said):
        key = _key(one.words)
        begins = _begins(key, letters, cursor)
        if begins < 0 or _is_ahead(said[number + 1 :], letters, cursor, begins):
            continue
        while key:
            count = _common(key, letters, begins)
            yield from _by_page(one, places, begins, begins + count - 1)
            cursor, key = begins + count, key[count:]
            begins = letters.find(key[:KNOWN_BY], cursor) if len(key) >= LEAST else -1
            if begins < 0:
                break


def _begins(key: str, letters: str, cursor: int) -> int:
    if not key:
        return -1
    return letters.find(key[:KNOWN_BY], cursor)


def _is_ahead(after: Sequence[Said], letters: str, cursor: int, begins: int) -> bool:
    """Return whether what comes next on the paper stands before *begins*: then that is another place with these words."""
    coming = [key for one in after[:2] if len(key := _key(one.words)) >= KNOWN_BY]
    return any(letters.find(key[: 2 * KNOWN_BY], cursor, begins) >= 0 for key in coming)


def _common(key: str, letters: str, begins: int) -> int:
    """Return how many letters of *key* stand at *begins*, at least those it was found by."""
    if letters.startswith(key, begins):
        return len(key)
    low, high = min(KNOWN_BY, len(key)), len(key)
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (middle, high) if letters.startswith(key[:middle], begins) else (low, middle)
    return low


def _by_page(said: Said, places: Sequence[tuple[int, int]], first: int, last: int) -> Iterator[_Stretch]:
    """Yield the letters *first* to *last* page by page."""
    begin = first
    for at in range(first + 1, last + 2):
        if at > last or places[at][0] != places[begin][0]:
            yield _Stretch(said, places[begin][0], places[begin][1], places[at - 1][1])
            begin = at


def _boxes(words: PdfTextPage, one: _Stretch, size: tuple[float, float]) -> tuple[Box, ...]:
    """Return a box for each run of letters, in shares of the page's *size*."""
    width, height = size
    count = words.count_rects(one.first, one.last - one.first + 1)
    rects = [words.get_rect(number) for number in range(count)]
    return tuple(
        (left / width, 1 - top / height, right / width, 1 - bottom / height)
        for left, bottom, right, top in rects
    )
