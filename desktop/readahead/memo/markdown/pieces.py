"""Prints the pieces of a memo's content as blocks of Markdown."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from readahead.memo.document import (
    Actor,
    Align,
    Choices,
    Code,
    CodeBlock,
    Column,
    Heading,
    Image,
    Inlines,
    Item,
    Listing,
    Paragraph,
    Piece,
    Quotation,
    Row,
    Rule,
    Strong,
    Table,
    Text,
)
from readahead.memo.markdown.words import APART, escaped, fence, paragraph
from readahead.memo.markdown.words import inlines as words
from readahead.model.memo import Picture

Pictures: TypeAlias = Mapping[str, Picture]
"""A document's pictures by their names."""

RULE = "* * *"
"""A dividing line."""

# Where a row is long pandoc makes the columns as wide as their dashes: those with a share part this many.
_DASHES = 48
_NARROW = 12
_BOX = "☐"


def image(alternative: str, picture: Picture) -> str:
    """Return the picture, which is in the text itself, with the words that stand for it."""
    data = b64encode(picture.data).decode("ascii")
    return f"![{escaped(alternative)}](data:{picture.media};base64,{data})"


def pieces(all_of: Iterable[Piece], pictures: Pictures) -> Iterator[str]:
    """Yield a block of Markdown for each piece; a comment keeps two lists that touch from growing together."""
    before: Piece | None = None
    for piece in all_of:
        if isinstance(before, Listing | Actor) and isinstance(piece, Listing | CodeBlock):
            yield APART
        yield from _piece(piece, pictures)
        before = piece


def _piece(piece: Piece, pictures: Pictures) -> Iterator[str]:
    match piece:
        case Paragraph(inlines):
            yield paragraph(inlines)
        case Heading(level, inlines):
            yield f"{'#' * min(level + 1, 6)} {words(inlines, breaks=False)}"
        case Listing(items, ordered, start):
            yield _listing(items, start if ordered else None, pictures)
        case Quotation(inner, speaker):
            said = [*pieces(_in_lines(inner), pictures), *([f"— {words(speaker)}"] if speaker else [])]
            yield _prefixed("\n\n".join(said), "> ", "> ")
        case CodeBlock(text):
            signs = fence(text, "`", 3)
            yield f"{signs}\n{text}\n{signs}"
        case Table():
            yield _table(piece)
        case Actor(name, title, items):
            yield paragraph((Strong((Text(name),)), *((Text(f", {title}"),) if title else ())))
            yield _listing(items, None, pictures)
        case Image(name, alternative):
            yield image(alternative, pictures[name])
        case Choices(labels):
            yield "  ".join(f"{_BOX} {escaped(label)}" for label in labels)
        case Rule():
            yield RULE


def _listing(items: tuple[Item, ...], start: int | None, pictures: Pictures) -> str:
    """Return the points, each set in under its bullet or number by four spaces, which every reader understands."""
    loose = any(len(item.pieces) > 1 for item in items)
    lines = []
    for place, item in enumerate(items):
        mark = ("- " if start is None else f"{start + place}. ").ljust(4)
        inner = pieces(_in_lines(item.pieces), pictures)
        lines.append(_prefixed("\n\n".join(inner), mark, " " * len(mark)))
    return ("\n\n" if loose else "\n").join(lines)


def _in_lines(all_of: Iterable[Piece]) -> Iterator[Piece]:
    """Yield each piece, or for a block of code its words on one line: many readers know no such block in a list or a quotation.

    One without words is left out; a point that begins with an empty line would end there.
    """
    for piece in all_of:
        if not isinstance(piece, CodeBlock):
            yield piece
        elif piece.text.strip():
            lines = filter(None, map(str.strip, piece.text.split("\n")))
            yield Paragraph((Code(" ".join(lines)),), piece.entry)


def _table(table: Table) -> str:
    shares = sum(column.share for column in table.columns)
    lines = [
        _cells(column.heading for column in table.columns),
        "|" + "|".join(_dashes(column, shares) for column in table.columns) + "|",
        *(_row(row) for row in table.rows),
    ]
    return "\n".join(lines)


def _dashes(column: Column, shares: int) -> str:
    dashes = "-" * (max(3, round(_DASHES * column.share / shares)) if column.share else _NARROW)
    match column.align:
        case Align.START:
            return dashes
        case Align.CENTRE:
            return f":{dashes}:"
        case Align.END:
            return f"{dashes}:"


def _row(row: Row) -> str:
    return _cells(row.cells)


def _cells(cells: Iterable[Inlines]) -> str:
    return "| " + " | ".join(words(cell, breaks=False, code=False) or " " for cell in cells) + " |"


def _prefixed(text: str, first: str, rest: str) -> str:
    """Return *text* with *first* before its first line and *rest* before the others; blank lines keep no spaces."""
    head, *lines = text.split("\n")
    return "\n".join([(first + head).rstrip(), *((rest + line).rstrip() for line in lines)])
