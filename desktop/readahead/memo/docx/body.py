"""Sets a memo's pieces as the body of the Word file, in reading order, since a note is numbered where it is called."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from readahead.memo.document import (
    Actor,
    Align,
    Cell,
    Choices,
    CodeBlock,
    Column,
    Emphasis,
    Heading,
    Image,
    Inlines,
    Item,
    Listing,
    Paragraph,
    Piece,
    Quotation,
    Rule,
    Table,
    Text,
    TextDirection,
    direction,
    plain,
)
from readahead.memo.docx import tables
from readahead.memo.docx.lists import DEEPEST, HIGHEST, STEP, Lists
from readahead.memo.docx.runs import Look, Runs, run, written
from readahead.memo.docx.style import border
from readahead.memo.docx.styles import QUOTED
from readahead.memo.docx.xml import NOTHING, Xml, escaped, joined, tag, val

_MM = 1440 / 25.4
_NAMES = round(40 * _MM)
_GAP = round(5 * _MM)


@dataclass(frozen=True, slots=True)
class Place:
    """Where pieces stand: the style of their paragraphs, how far in, how wide the line is, how deep in lists.

    Widths are in twentieths of a point.
    """

    width: int
    style: str = ""
    indent: int = 0
    depth: int = 0
    keep_next: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """The list a paragraph is a point of, and at which level."""

    list: int
    level: int


def paragraph(
    words: Xml,
    running: TextDirection = TextDirection.LEFT_TO_RIGHT,
    *,
    style: str = "",
    number: Number | None = None,
    indent: int | None = None,
    hanging: int = 0,
    keep_next: bool = False,
    new_page: bool = False,
    align: str = "",
    unruled: int | None = None,
    mark: str = "",
) -> Xml:
    """Return a paragraph; its properties stand in the order the schema asks for.

    *unruled* takes the rule from under it and is its distance from what comes before; *mark* is the character style of
    its end, which counts for the height of its line.
    """
    found: list[Xml] = []
    if style:
        found.append(val("w:pStyle", style))
    if keep_next:
        found.append(tag("w:keepNext"))
    if new_page:
        found.append(tag("w:pageBreakBefore"))
    if number:
        found.append(tag("w:numPr", None, val("w:ilvl", number.level), val("w:numId", number.list)))
    if unruled is not None:
        found.append(tag("w:pBdr", None, border("bottom", 0, 0, "")))
    if running is TextDirection.RIGHT_TO_LEFT:
        found.append(tag("w:bidi"))
    if unruled is not None:
        found.append(tag("w:spacing", {"w:before": unruled, "w:after": 90}))
    if indent is not None:
        found.append(
            tag("w:ind", {"w:left": indent, "w:hanging": hanging} if hanging else {"w:left": indent})
        )
    if align:
        found.append(val("w:jc", align))
    if mark:
        found.append(Look(style=mark).properties)
    return tag("w:p", None, tag("w:pPr", None, *found) if found else NOTHING, words)


SPACER = paragraph(NOTHING, style="Spacer")
"""What parts a table from what follows it: Word would join two tables that touch."""


class Body:
    """Sets pieces. shown returns the run that shows a picture in a room so wide, nothing for one that cannot be shown."""

    def __init__(self, runs: Runs, lists: Lists, shown: Callable[[str, str, int], Xml]) -> None:
        self._runs = runs
        self._lists = lists
        self._shown = shown
        self._boxes = 0
        self.headings: list[tuple[int, str, str]] = []

    def heading(
        self, text: Inlines, level: int, *, label: str = "", before: int = 0, new_page: bool = False
    ) -> Xml:
        """Return a heading, which the table of contents can point at.

        One with a *label*, the character style of its words, has no rule and stands *before* twentieths of a point
        under what comes before it.
        """
        words = plain(text)
        running = direction(words)
        number = len(self.headings) + 1
        name = f"_Toc{number:06}"
        self.headings.append((level, words, name))
        marked = joined(
            tag("w:bookmarkStart", {"w:id": number, "w:name": name}),
            self._runs.inlines(text, running, Look(style=label)),
            tag("w:bookmarkEnd", {"w:id": number}),
        )
        unruled = before if label else None
        style = f"Heading{level}"
        return paragraph(marked, running, style=style, new_page=new_page, unruled=unruled, mark=label)

    def pieces(self, pieces: Iterable[Piece], place: Place) -> Xml:
        """Return *pieces* as paragraphs and tables."""
        return joined(*(self._piece(piece, place) for piece in pieces))

    def _piece(self, piece: Piece, place: Place) -> Xml:
        match piece:
            case Paragraph(inlines):
                return self._words(inlines, place)
            case Heading(level, inlines):
                return self.heading(inlines, min(level, 6))
            case Listing(items, ordered, start):
                return self._listing(items, place, ordered=ordered, start=start)
            case Quotation(inner, speaker):
                return self._quotation(inner, speaker, place)
            case CodeBlock(text):
                return paragraph(
                    run(text), style="Code", indent=(place.indent + 60) if place.indent else None
                )
            case Table():
                return self._table(piece, place)
            case Actor(name, title, items):
                return self._actor(name, title, items, place)
            case Image(name, alternative):
                return self._image(name, alternative, place)
            case Choices(labels):
                return self._choices(labels, place)
            case Rule():
                return paragraph(NOTHING, style="Rule", indent=place.indent or None)

    def _words(self, inlines: Inlines, place: Place, *, number: Number | None = None) -> Xml:
        running = direction(plain(inlines))
        return paragraph(
            self._runs.inlines(inlines, running),
            running,
            style=place.style,
            number=number,
            indent=_indent(place, number),
            hanging=STEP if number else 0,
            keep_next=place.keep_next,
        )

    # Lists

    def _listing(self, items: Sequence[Item], place: Place, *, ordered: bool, start: int) -> Xml:
        if ordered and start + len(items) > HIGHEST:
            return self._counted(items, place, start)
        level = min(place.depth, DEEPEST)
        number = Number(self._lists.numbered(start, level) if ordered else self._lists.bullets(), level)
        return joined(*(self._item(item, place, number) for item in items))

    def _item(self, item: Item, place: Place, number: Number) -> Xml:
        """Return a point: its first words bear the sign, what follows stands under them."""
        within = _within(place)
        match item.pieces:
            case (Paragraph(inlines), *rest):
                return joined(self._words(inlines, within, number=number), self.pieces(rest, within))
            case rest:
                return joined(self._words((), within, number=number), self.pieces(rest, within))

    def _counted(self, items: Sequence[Item], place: Place, start: int) -> Xml:
        """Return a list whose numbers are higher than Word counts, with the numbers as words."""
        made = []
        for number, item in enumerate(items, start):
            first, rest = (item.pieces[:1], item.pieces[1:])
            words = first[0].inlines if first and isinstance(first[0], Paragraph) else ()
            kept = rest if words else item.pieces
            made += [
                self._words((Text(f"{number}. "), *words), _within(place)),
                self.pieces(kept, _within(place)),
            ]
        return joined(*made)

    # What is set apart

    def _quotation(self, inner: Sequence[Piece], speaker: Inlines, place: Place) -> Xml:
        quoted = replace(place, style="Quote", indent=place.indent + QUOTED, keep_next=bool(speaker))
        made = [self.pieces(inner, quoted)]
        if speaker:
            running = direction(plain(speaker))
            words = joined(run("— "), self._runs.inlines(speaker, running))
            made.append(paragraph(words, running, style="QuoteSpeaker", indent=quoted.indent))
        # The bars of two quotations that touch would be one.
        return joined(*made, SPACER)

    def _actor(self, name: str, title: str, items: Sequence[Item], place: Place) -> Xml:
        names = [paragraph(written(name, direction(name)), style="Actor")]
        if title:
            names.append(paragraph(written(title, direction(title)), style="ActorTitle"))
        wide = place.width - place.indent - _NAMES - _GAP
        said = self._listing(items, Place(width=wide, style="ListParagraph"), ordered=False, start=1)
        cells = (joined(*names), said or paragraph(NOTHING))
        return joined(tables.beside(cells, (_NAMES + _GAP, wide), whole=is_short(items)), SPACER)

    def _image(self, name: str, alternative: str, place: Place) -> Xml:
        shown = self._shown(name, alternative, place.width - place.indent)
        if not shown:
            return self._words((Emphasis((Text(alternative),)),), place)
        return paragraph(shown, style="Figure", indent=place.indent or None)

    def _choices(self, labels: Sequence[str], place: Place) -> Xml:
        made: list[Xml] = []
        for number, label in enumerate(labels):
            self._boxes += 1
            made += [
                run("      ") if number else NOTHING,
                _tick_box(self._boxes),
                run("\u00a0"),
                written(label, direction(label)),
            ]
        return paragraph(joined(*made), style="Choices", indent=place.indent or None)

    # Tables

    def _table(self, table: Table, place: Place) -> Xml:
        if not table.columns:
            return NOTHING
        widths = tables.column_widths(table, place.width - place.indent)
        rtl = direction(plain(table.columns[0].heading)) is TextDirection.RIGHT_TO_LEFT
        head = [self._cell(column.heading, column, "TableHeading") for column in table.columns]
        rows = [
            [
                self._cell(cell, column, "TableText")
                for cell, column in zip(row.cells, table.columns, strict=True)
            ]
            for row in table.rows
        ]
        return joined(
            tables.facts([head, *rows], widths, accent=self._lists.accent, rtl=rtl, indent=place.indent),
            SPACER,
        )

    def _cell(self, words: Cell, column: Column, style: str) -> Xml:
        running = direction(plain(words))
        return paragraph(
            self._runs.inlines(words, running), running, style=style, align=_ALIGNS[column.align]
        )


_ALIGNS = {Align.START: "", Align.CENTRE: "center", Align.END: "right"}


def _within(place: Place) -> Place:
    """Return the place of what stands in a point of a list at *place*."""
    step = STEP if place.indent + STEP < place.width // 2 else 0
    style = place.style or "ListParagraph"
    return replace(place, style=style, indent=place.indent + step, depth=place.depth + 1)


def _indent(place: Place, number: Number | None) -> int | None:
    """Return how far a paragraph stands in, None where its list or its style says the same."""
    if number and place.indent == STEP * (number.level + 1):
        return None
    return place.indent or None


def is_short(items: Sequence[Item]) -> bool:
    """Return whether the points are so few and short that they may stand or move as one."""
    paragraphs = [piece for item in items for piece in item.pieces]
    words = "".join(plain(piece.inlines) for piece in paragraphs if isinstance(piece, Paragraph))
    return all(isinstance(piece, Paragraph) for piece in paragraphs) and len(items) <= 5 and len(words) < 700


def _tick_box(number: int) -> Xml:
    """Return a box to tick, on paper or by a click."""
    states = (
        tag(
            "w14:checkbox",
            None,
            tag("w14:checked", {"w14:val": 0}),
            *(
                tag(f"w14:{name}", {"w14:val": code, "w14:font": "MS Gothic"})
                for name, code in (("checkedState", "2612"), ("uncheckedState", "2610"))
            ),
        ),
    )
    fonts = tag(
        "w:rFonts",
        {"w:ascii": "MS Gothic", "w:eastAsia": "MS Gothic", "w:hAnsi": "MS Gothic", "w:hint": "eastAsia"},
    )
    box = tag("w:r", None, tag("w:rPr", None, fonts), tag("w:t", None, escaped("☐")))
    return tag(
        "w:sdt",
        None,
        tag("w:sdtPr", None, val("w:id", 1000 + number), *states),
        tag("w:sdtContent", None, box),
    )
