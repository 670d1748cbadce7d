"""The content of a memo as plain values, between the one pass that composes it and the writers that only print it.

A Document says everything a reader of the paper sees, in order, and nothing about how a format looks.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from readahead.model.article import source_name
from readahead.model.card import CardId
from readahead.model.memo import Block, EntryId, MemoOptions, Picture, SectionId
from readahead.model.passage import Span

Inline: TypeAlias = "Text | Strong | Emphasis | Code | Link | NoteMark | LineBreak"
Inlines: TypeAlias = tuple[Inline, ...]
Cell: TypeAlias = Inlines
Piece: TypeAlias = (
    "Heading | Paragraph | Listing | Quotation | CodeBlock | Table | Actor | Image | Choices | Rule"
)


class TextDirection(StrEnum):
    """Which way a paragraph runs."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Align(StrEnum):
    """How a table's column stands."""

    START = "start"
    CENTRE = "center"
    END = "end"


@dataclass(frozen=True, slots=True)
class Text:
    """Words to be printed exactly as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words of weight."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words in italics."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Code:
    """Words to be read letter by letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to *address*, which is http, https or mailto."""

    inlines: Inlines
    address: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The place where a note is called; *number* is Note.number."""

    number: int


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a part; level 2 stands right under the part's own, which is level 1."""

    level: int
    inlines: Inlines
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    inlines: Inlines
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list."""

    pieces: tuple[Piece, ...]
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """Points, or numbered points counted from *start*."""

    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words set apart; *speaker* is the line under them, empty for a quotation of the user's own text."""

    pieces: tuple[Piece, ...]
    speaker: Inlines = ()
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines kept as they are."""

    text: str
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture on a line of its own; *name* is that of one of the document's pictures, *alternative* what it shows."""

    name: str
    alternative: str
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """Boxes on one line, one to be ticked by hand on paper: Approve, Disapprove."""

    labels: tuple[str, ...]
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A dividing line."""


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: as wide as its words, or with a *share* of the room such columns leave."""

    heading: Inlines
    align: Align = Align.START
    share: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row with one cell for each column."""

    cells: tuple[Inlines, ...]
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """What one person or body says, point by point; *title* is the office the article gives, or empty."""

    name: str
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A headed part of the paper; *block* says how it is set. An annex begins on a page of its own."""

    heading: str
    block: Block
    pieces: tuple[Piece, ...]
    section: SectionId | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Where a line was taken from.

    spans are the passages in the article's text, in its code points; paragraphs their 1-based paragraph numbers;
    quote their exact words on one line, with " … " between passages that do not touch. edited is true when a line
    that carries the note no longer stands as it was taken. A missing note's card is no longer in the library. marking
    is the highest of the lines that call it, empty where portions are not marked.
    """

    number: int
    card: CardId
    text_sha256: str = ""
    outlet: str = ""
    agency: str = ""
    title: str = ""
    date: str = ""
    paragraphs: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()
    quote: str = ""
    edited: bool = False
    exercise: bool = False
    missing: bool = False
    marking: str = ""

    @property
    def start(self) -> int:
        """Where the first passage begins, in code points; 0 when missing."""
        return min((span.start for span in self.spans), default=0)

    @property
    def end(self) -> int:
        """Where the last passage ends, in code points, exclusive; 0 when missing."""
        return max((span.end for span in self.spans), default=0)

    @property
    def source(self) -> str:
        """Who published it, with the agency it credits."""
        return source_name(self.outlet, self.agency)

    @property
    def inlines(self) -> Inlines:
        """The note in words, the same in every format: title, outlet, via agency, date, paragraph, quoted words."""
        if self.missing:
            return (*self.portion, Text("Source no longer in the library."))
        facts = ", ".join(filter(None, (self.source, self.date, self.place)))
        title: Inlines = (Emphasis((Text(self.title),)), Text(", ")) if self.title else ()
        exercise: Inlines = (Text("Exercise: "),) if self.exercise else ()
        return (*self.portion, *exercise, *title, Text(f"{facts}: {in_marks(self.quote)}"))

    @property
    def portion(self) -> Inlines:
        """Its marking as it stands before its words, nothing where it has none."""
        return (Text(f"({self.marking}) "),) if self.marking else ()

    @property
    def place(self) -> str:
        """The paragraphs in words: "paragraph 4", "paragraphs 1 and 2"; empty when missing."""
        numbers = [str(number) for number in self.paragraphs]
        if not numbers:
            return ""
        return f"paragraph {numbers[0]}" if len(numbers) == 1 else f"paragraphs {listed(numbers)}"


@dataclass(frozen=True, slots=True)
class Source:
    """An article the memo rests on, with the numbers of the notes that cite it and of those with edited lines.

    origin is where its words come from: the agency it credits, or itself.
    """

    text_sha256: str
    outlet: str
    agency: str
    title: str
    date: str
    address: str
    notes: tuple[int, ...]
    edited: tuple[int, ...]
    origin: str
    exercise: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True)
class HeaderField:
    """A labelled fact at the head of the paper; column is 0 for the left one, 1 for the right."""

    label: str
    lines: tuple[str, ...]
    column: int


@dataclass(frozen=True, slots=True)
class Document:
    """A memo ready to be printed.

    marking is the label as printed, the highest of the parts, empty for none. exercise is true when any source is invented for training.
    notes are in order of their numbers, which run from 1 in reading order. origins says in words how many independent
    origins the sources have. reference stands at the head of each page: which version it is. pages is the length it
    should not exceed, 0 for none. pictures are those that are shown, the logo among them. manifest is what the file
    can be verified by, as JSON, empty for a file that carries none.
    """

    title: str
    subtitle: str
    kicker: str
    date: date
    language: str
    marking: str
    exercise: bool
    prepared_by: str
    fields: tuple[HeaderField, ...]
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]
    origins: str
    reference: str = ""
    pages: int = 0
    options: MemoOptions = MemoOptions()
    pictures: tuple[Picture, ...] = ()
    manifest: str = ""

    def picture(self, name: str) -> Picture:
        """Return the picture of this name. Raises KeyError."""
        return {each.name: each for each in self.pictures}[name]


def listed(words: Iterable[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    *head, last = words
    return f"{', '.join(head)} and {last}" if head else last


def spelled(day: date) -> str:
    """Return the day as 28 December 2025, in English on every system."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def in_marks(words: str) -> str:
    """Return *words* in quotation marks; those of which each passage stands in one pair of marks already, as they are."""
    return words if all(map(_is_marked, words.split(BETWEEN))) else f"“{words}”"


def _is_marked(words: str) -> bool:
    inside = words[1:-1]
    return len(words) > 1 and words[0] + words[-1] in _PAIRS and not QUOTATION_MARKS.intersection(inside)


def plain(inlines: Inlines) -> str:
    """Return the words of *inlines* without their looks and notes."""
    words: list[str] = []
    for inline in inlines:
        match inline:
            case Text(text) | Code(text):
                words.append(text)
            case Strong(inner) | Emphasis(inner) | Link(inner, _):
                words.append(plain(inner))
            case LineBreak():
                words.append(" ")
            case NoteMark():
                pass
    return "".join(words)


def walk(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield *pieces* and all they hold, in reading order."""
    for piece in pieces:
        yield piece
        match piece:
            case Listing(items) | Actor(_, _, items):
                for item in items:
                    yield from walk(item.pieces)
            case Quotation(inner):
                yield from walk(inner)


def direction(text: str) -> TextDirection:
    """Return which way *text* runs: that of its first letter with a direction (UAX #9, rules P2 and P3)."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                return TextDirection.LEFT_TO_RIGHT
            case "R" | "AL":
                return TextDirection.RIGHT_TO_LEFT
    return TextDirection.LEFT_TO_RIGHT


BETWEEN = " … "
"""What stands between passages that do not touch."""

_PAIRS = ("“”", '""', "„“", "„”", "«»", "»«")
QUOTATION_MARKS = frozenset("".join(_PAIRS))
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
