"""Turns the pieces of a memo's content into HTML elements; every word in them is escaped, so none can act."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from readahead.memo.document import (
    Actor,
    Align,
    Choices,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Heading,
    Image,
    Inline,
    Inlines,
    Item,
    LineBreak,
    Link,
    Listing,
    NoteMark,
    Paragraph,
    Part,
    Piece,
    Quotation,
    Row,
    Rule,
    Strong,
    Table,
    Text,
    TextDirection,
    direction,
    plain,
)
from readahead.model.memo import Block, Picture

BOX = "☐"
"""An empty box, to be ticked by hand."""

_LEADS = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
# In these blocks the program's own table is read row by row, under the name in the first cell.
_NAMED_ROWS = {Block.FIGURES, Block.TIMELINE, Block.WHO_IS_WHO}
_ALIGNS: Mapping[Align, str] = {Align.CENTRE: "centre", Align.END: "end"}
# Letters of a cell that stands on one line where other columns share the room.
_SHORT = 28
_ASIDES = {Block.WHY_IT_MATTERS, Block.DESK_NOTE}


def words(text: str) -> str:
    """Return *text* as HTML that reads as it stands."""
    return escape(text, quote=True)


def runs(text: str) -> str:
    """Return the attribute that says which way *text* runs, with a space before it; empty for left to right."""
    return ' dir="rtl"' if direction(text) is TextDirection.RIGHT_TO_LEFT else ""


def address(picture: Picture) -> str:
    """Return the picture as a data: address."""
    return f"data:{picture.media};base64,{b64encode(picture.data).decode('ascii')}"


class Body:
    """Writes the parts of one document, and remembers how often each note was called, so that it can lead back."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._calls: Counter[int] = Counter()
        self._block = Block.POINTS

    def calls(self, number: int) -> int:
        """Return how often the note of this number has been called so far."""
        return self._calls[number]

    def part(self, part: Part, number: int) -> str:
        """Return a headed part, the *number*th of the paper."""
        self._block = part.block
        name = f"part-{number}"
        element = "aside" if part.block in _ASIDES else "section"
        role = ' role="note"' if part.block in _ASIDES else ""
        return "\n".join(
            (
                f'<{element} class="part {part.block.value.replace("_", "-")}"{role} aria-labelledby="{name}">',
                f'<h2 id="{name}"{runs(part.heading)}>{words(part.heading)}</h2>',
                *self._pieces(part.pieces),
                f"</{element}>",
            )
        )

    def inlines(self, inlines: Inlines) -> str:
        """Return the words with their looks, links and calls of notes."""
        return "".join(map(self._inline, inlines))

    def _pieces(self, pieces: Iterable[Piece]) -> Iterator[str]:
        return (self._piece(piece) for piece in pieces)

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Paragraph(inlines):
                return self._element("p", inlines)
            case Heading(level, inlines):
                return self._element(f"h{min(level + 1, 6)}", inlines)
            case Listing(items, ordered, start):
                return self._listing(items, start if ordered else None)
            case Quotation(pieces, speaker):
                return self._quotation(pieces, speaker)
            case CodeBlock(text):
                return f'<pre dir="ltr"><code>{words(text)}</code></pre>'
            case Table():
                return self._table(piece)
            case Actor():
                return self._actor(piece)
            case Image(name, alternative):
                return self._image(name, alternative)
            case Choices(labels):
                boxes = "".join(f'<li><span class="box">{BOX}</span> {words(each)}</li>' for each in labels)
                return f'<ul class="choices">{boxes}</ul>'
            case Rule():
                return "<hr>"

    def _element(self, name: str, inlines: Inlines) -> str:
        return f"<{name}{runs(plain(inlines))}>{self.inlines(inlines)}</{name}>"

    def _listing(self, items: tuple[Item, ...], start: int | None) -> str:
        name = "ul" if start is None else "ol"
        first = "" if start in (None, 1) else f' start="{start}"'
        return "\n".join((f"<{name}{first}>", *map(self._item, items), f"</{name}>"))

    def _item(self, item: Item) -> str:
        match item.pieces:
            case (Paragraph(inlines), *rest):
                # A point of one paragraph holds its words itself; the marker stands on the side the words begin.
                inside = self.inlines(inlines) if not rest else "\n".join(self._pieces(item.pieces))
                return f"<li{runs(plain(inlines))}>{inside}</li>"
            case pieces:
                return "\n".join(("<li>", *self._pieces(pieces), "</li>"))

    def _quotation(self, pieces: tuple[Piece, ...], speaker: Inlines) -> str:
        said = "\n".join(("<blockquote>", *self._pieces(pieces), "</blockquote>"))
        if not speaker:
            return said
        line = f"<figcaption{runs(plain(speaker))}>— {self.inlines(speaker)}</figcaption>"
        return f'<figure class="quotation">\n{said}\n{line}\n</figure>'

    def _table(self, table: Table) -> str:
        shares = sum(column.share for column in table.columns)
        columns = "".join(
            f'<col class="w{round(100 * column.share / shares)}">' if column.share else "<col>"
            for column in table.columns
        )
        heads = "".join(
            f'<th scope="col"{_looks(column.align)}{runs(plain(column.heading))}>{self.inlines(column.heading)}</th>'
            for column in table.columns
        )
        lines = (self._row(row, table) for row in table.rows)
        return "\n".join(
            (
                '<div class="table">\n<table>',
                f"<colgroup>{columns}</colgroup>",
                f"<thead><tr>{heads}</tr></thead>\n<tbody>",
                *lines,
                "</tbody>\n</table>\n</div>",
            )
        )

    def _row(self, row: Row, table: Table) -> str:
        is_named = self._block in _NAMED_ROWS
        has_shares = any(column.share for column in table.columns)
        cells = []
        for place, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            name, scope = ("th", ' scope="row"') if is_named and place == 0 else ("td", "")
            is_fit = has_shares and not column.share and len(plain(cell)) <= _SHORT
            looks = f"{scope}{_looks(column.align, is_fit=is_fit)}{runs(plain(cell))}"
            cells.append(f"<{name}{looks}>{self.inlines(cell)}</{name}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _actor(self, actor: Actor) -> str:
        office = f'<p class="office"{runs(actor.title)}>{words(actor.title)}</p>' if actor.title else ""
        return "\n".join(
            (
                f'<div class="actor">\n<div class="who"><h3{runs(actor.name)}>{words(actor.name)}</h3>{office}</div>',
                self._listing(actor.items, None),
                "</div>",
            )
        )

    def _image(self, name: str, alternative: str) -> str:
        source = address(self._document.picture(name))
        return f'<figure class="picture"><img src="{words(source)}" alt="{words(alternative)}"></figure>'

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return words(text)
            case Code(text):
                return f"<code>{words(text)}</code>"
            case Strong(inner):
                return f"<strong>{self.inlines(inner)}</strong>"
            case Emphasis(inner):
                return f"<em>{self.inlines(inner)}</em>"
            case Link(inner, address):
                return self._link(inner, address)
            case NoteMark(number):
                return self._call(number)
            case LineBreak():
                return "<br>"

    def _link(self, inner: Inlines, address: str) -> str:
        """Return the words, leading to *address* only if it is one of the web or of mail."""
        if not _LEADS.match(address):
            return self.inlines(inner)
        return f'<a href="{words(address)}" rel="noopener noreferrer">{self.inlines(inner)}</a>'

    def _call(self, number: int) -> str:
        self._calls[number] += 1
        place = called(number, self._calls[number])
        return f'<sup><a id="{place}" href="#note-{number}" role="doc-noteref">{number}</a></sup>'


def called(number: int, time: int) -> str:
    """Return the name of the place where the note of this number is called for the *time*th time."""
    return f"call-{number}" if time == 1 else f"call-{number}-{time}"


def _looks(align: Align, *, is_fit: bool = False) -> str:
    names = " ".join(filter(None, (_ALIGNS.get(align), "fit" if is_fit else "")))
    return f' class="{names}"' if names else ""
